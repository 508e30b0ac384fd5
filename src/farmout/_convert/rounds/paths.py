"""How a path is put together: literal texts and unknown parts, so that two paths can be told apart."""

from __future__ import annotations

import ast
import re
from typing import NamedTuple

from ..effects.program import Program
from ..text.scopes import Scope, Var, targets_of
from ..values.ranges import ranges_of
from .distinct import ItemValues

__all__ = ["Paths", "apart", "is_unique", "last_part", "may_be", "may_be_linked", "named_alike"]

DEEPEST = 16
_NUMBER = r"[-+ ()]*(\d[-+.,_\dej()]*|nan|inf|True|False)"
_SAME = frozenset({"builtins.str", "os.fspath", "pathlib.Path", "pathlib.PurePath", "os.path.normpath"})
_KEEPING = frozenset({"builtins.sorted", "builtins.list", "builtins.tuple", "builtins.reversed", "builtins.iter"})
_OTHER_LETTERS = frozenset({"replace", "lower", "upper", "title", "capitalize", "casefold", "swapcase", "strip",
                            "zfill", "lstrip", "rstrip", "removesuffix", "removeprefix"})  # fmt: skip
_LISTINGS = frozenset({"glob", "iglob", "rglob", "iterdir"})
Frames = tuple[dict[Var, ast.expr], ...]


class Hole(NamedTuple):
    """An unknown part of a path.

    ``simple``: surely a piece of one name, with no separator in it. ``unique``: another text for each item of the loop.
    ``fixed``: one text for all items. ``number``: written as numbers are. ``new``: a folder that nobody else has.
    ``down``: nothing, or folders below those before it.
    """

    key: str
    node: ast.expr
    simple: bool = False
    unique: bool = False
    fixed: bool = False
    number: bool = False
    new: bool = False
    down: bool = False


Template = list["str | Hole"]


class Paths:
    """Reads the paths in the body of one loop."""

    def __init__(self, program: Program, values: ItemValues) -> None:
        self.program, self.values, self.loop, self.scope = program, values, values.loop, values.scope
        self.scopes, self.targets = program.scopes, values.targets
        self.body = {id(n) for s in self.loop.body for n in ast.walk(s)}
        self.endings: dict[str, str] = {}  # of loop variables whose other items are left out at once
        self._guards()

    def of(self, node: ast.expr, frames: Frames = (), depth: int = 0) -> Template:
        """The path that an expression gives, as texts and holes."""
        found = self._read(node, frames, depth) if depth < DEEPEST else None
        if found is None:
            number = self._is_number(node)
            simple = number or self._is_word(node)
            if self.values.field(node) and not frames:
                return [Hole(ast.unparse(node), node, True, True)]
            unique, new = self._is_distinct(node, frames), self._is_new(node)
            return [Hole(ast.unparse(node), node, simple, unique, self._is_fixed(node), number, new)]
        return _merged(found)

    def _is_new(self, node: ast.expr) -> bool:
        """Whether an expression makes a folder of its own."""
        if not isinstance(node, ast.Call) or len(node.args) > 2 or any(k.arg in ("dir", None) for k in node.keywords):
            return False
        made = ("tempfile.mkdtemp", "tempfile.TemporaryDirectory")
        return self.scopes.dotted(node.func, self._around(node)) in made

    def _is_fixed(self, node: ast.expr) -> bool:
        """Whether an expression stands before the loop, where it had its value once."""
        return id(node) not in self.body and self._around(node).number in (0, self.scope.number)

    def _read(self, node: ast.expr, frames: Frames, depth: int) -> Template | None:
        deeper = depth + 1
        if isinstance(node, ast.Constant) and isinstance(node.value, (str, int)):
            return [str(node.value)]
        if isinstance(node, ast.Name):
            return self._of_name(node, frames, deeper)
        if isinstance(node, ast.JoinedStr):
            return self._of_text(node, frames, deeper)
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            return self.of(node.left, frames, deeper) + self.of(node.right, frames, deeper)
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div):
            return _join([self.of(node.left, frames, deeper), self.of(node.right, frames, deeper)])
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod) and isinstance(node.left, ast.Constant):
            return self._of_format(node.left.value, node.right, frames)
        if isinstance(node, ast.Attribute) and node.attr in ("name", "stem", "parent"):
            return self._of_attribute(node, frames, deeper)
        if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Call):
            path = self.scopes.dotted(node.value.func, self._around(node))
            if path == "os.path.splitext" and isinstance(node.slice, ast.Constant) and node.slice.value == 0:
                return _without_ending(self.of(node.value.args[0], frames, deeper), node)
        return self._of_call(node, frames, deeper) if isinstance(node, ast.Call) else None

    def _is_word(self, node: ast.expr) -> bool:
        """Whether this is a loop variable that goes through simple texts which stand in the program."""
        plain = isinstance(node, ast.Name) and node.id in self.values.plain
        return plain and not self._lists_files(self.loop.iter, 0)

    def _lists_files(self, node: ast.expr, depth: int) -> bool:
        """Whether an iterable, or a variable in it, comes from a listing of files, which gives whole paths."""
        if depth > 3:
            return True
        parts = list(ast.walk(node))
        names = [self.scopes.resolve(n.id, self._around(n)) for n in parts if isinstance(n, ast.Name)]
        origins = [self.program.origin(var) for var in names if var.scope >= 0]
        listed = any(getattr(n, "attr", getattr(n, "id", "")) in _LISTINGS for n in parts)
        return listed or any(o is not None and self._lists_files(o, depth + 1) for o in origins)

    def _is_distinct(self, node: ast.expr, frames: Frames) -> bool:
        return self.values.of(node, frames) == "distinct" and self.values.makes_paths(node, frames)

    def _around(self, node: ast.AST) -> Scope:
        return self.scopes.around.get(id(node), self.scope)

    def _is_number(self, node: ast.expr) -> bool:
        return self.program.kinds.of(node, self._around(node)).name == "number"

    def _of_name(self, node: ast.Name, frames: Frames, depth: int) -> Template | None:
        owner = self.scopes.inner.get(id(node))
        if owner is not None:
            for generator in getattr(owner, "generators", ()):
                if isinstance(generator.target, ast.Name) and generator.target.id == node.id:
                    found = self.items(generator.iter, depth)
                    return _not_unique(found) if id(owner) in self.body else found
            return None
        var = self.scopes.resolve(node.id, self._around(node))
        for number in range(len(frames) - 1, -1, -1):
            if var in frames[number]:
                return self.of(frames[number][var], frames[:number], depth)
        if var.scope == self.scope.number and id(node) in self.body:
            assigned = self.values.assigned.get(node.id)
            if assigned is not None:
                once = assigned[0] if len(assigned) == 1 and node.id not in self.targets else None
                return self.of(once, frames, depth) if once is not None else None
            if node.id in self.targets:
                item = self._of_target(self.loop.target, self.loop.iter, node.id, depth)
                ending = self.endings.get(node.id)
                return _with_ending(item, ending, node) if ending is not None else item
        value = self.program.origin(var)
        entered = self.scopes.only(var) if value is None else None  # with TemporaryDirectory() as folder:
        loop = entered.node if entered is not None and var.scope != self.scope.number else None
        if isinstance(loop, ast.For):  # in a generator
            return _of_one(_not_unique(self._of_target(loop.target, loop.iter, node.id, depth)))
        if entered is not None and entered.kind == "with" and entered.value is not None and self._is_new(entered.value):
            value = entered.value
        return self.of(value, (), depth) if value is not None else None

    def _of_text(self, node: ast.JoinedStr, frames: Frames, depth: int) -> Template:
        parts: Template = []
        for value in node.values:
            if isinstance(value, ast.Constant):
                parts.append(str(value.value))
            elif isinstance(value, ast.FormattedValue):
                if value.format_spec is None and value.conversion == -1:
                    parts += self.of(value.value, frames, depth)
                else:
                    number = self._is_number(value.value)
                    counted = number and re.fullmatch(r"0?\d*d", _format(value.format_spec)) is not None
                    unique = counted and self._is_distinct(value.value, frames)
                    parts.append(Hole(ast.unparse(value), value.value, number, unique, number=counted))
        return parts

    def _of_format(self, text: object, right: ast.expr, frames: Frames) -> Template | None:
        pieces = re.split(r"%0?\d*[ds]", str(text))
        if len(pieces) != 2 or isinstance(right, ast.Tuple) or "%" in "".join(pieces):
            return None
        number = self._is_number(right)
        hole = Hole(ast.unparse(right), right, number, self._is_distinct(right, frames), number=number)
        return [pieces[0], hole, pieces[1]]

    def _of_attribute(self, node: ast.Attribute, frames: Frames, depth: int) -> Template | None:
        base = self.of(node.value, frames, depth)
        if node.attr == "parent":
            at = _last_separator(base)
            return [*base[: at[0]], str(base[at[0]])[: at[1]]] if at is not None else None
        name = last_part(base)
        if name is None:
            is_path = self.program.kinds.of(node.value, self._around(node)).name == "path"
            return [Hole(ast.unparse(node), node, True)] if is_path else None
        return name if node.attr == "name" else _without_ending(name, node)

    def _of_call(self, node: ast.Call, frames: Frames, depth: int) -> Template | None:
        path = self.scopes.dotted(node.func, self._around(node))
        if any(isinstance(a, ast.Starred) for a in node.args):
            return None
        if path in _SAME and len(node.args) == 1:
            return self.of(node.args[0], frames, depth)
        if path in ("os.path.join", "pathlib.Path") and node.args:
            return _join([self.of(a, frames, depth) for a in node.args])
        if path == "os.path.basename" and node.args:
            return last_part(self.of(node.args[0], frames, depth)) or [Hole(ast.unparse(node), node, True)]
        if path is not None or not isinstance(node.func, ast.Attribute):
            return None
        base = node.func.value
        moves = node.func.attr == "replace" and len(node.args) < 2  # a path is given another place
        if node.func.attr in _OTHER_LETTERS and not moves and all(map(_in_one_name, [*node.args, *node.keywords])):
            name = last_part(found := self.of(base, frames, depth))
            return [Hole(ast.unparse(node), node, True)] if name == found else None
        if node.func.attr == "joinpath":
            return _join([self.of(a, frames, depth) for a in [base, *node.args]])
        first = node.args[0] if node.args else None
        if node.func.attr == "with_suffix" and isinstance(first, ast.Constant):
            kept = _without_ending(self.of(base, frames, depth), node)
            return [*kept, str(first.value)] if kept is not None else None
        if node.func.attr == "with_name" and first is not None:
            at = _last_separator(found := self.of(base, frames, depth))
            folder: Template = [*found[: at[0]], str(found[at[0]])[: at[1] + 1]] if at is not None else []
            return [*folder, *self.of(first, frames, depth)]
        return None

    # -- items ------------------------------------------------------------------------------------------------------

    def _of_target(self, target: ast.expr, iterable: ast.expr, name: str, depth: int) -> Template | None:
        if isinstance(target, ast.Name):
            return self.items(iterable, depth)
        if not isinstance(target, (ast.Tuple, ast.List)) or not isinstance(iterable, ast.Call):
            return None
        path = self.scopes.dotted(iterable.func, self._around(iterable)) or ""
        if path.startswith("tqdm") and iterable.args:
            return self._of_target(target, iterable.args[0], name, depth)
        if path == "builtins.enumerate" and len(target.elts) == 2 and iterable.args:
            inner = target.elts[1]
            return self._of_target(inner, iterable.args[0], name, depth) if name in targets_of(inner) else None
        if path == "os.walk" and len(target.elts) == 3 and iterable.args:
            around = self._around(iterable)
            folders = [self.scopes.resolve(e.id, around) for e in target.elts[:2] if isinstance(e, ast.Name)]
            folder = folders and folders[0].name == name and not any(map(self.program.kinds.adds_to, folders))
            below = Hole(f"{ast.unparse(iterable)} below", iterable, down=True)
            return [*self.of(iterable.args[0], (), depth), below] if folder else None
        if path == "builtins.zip" and len(target.elts) == len(iterable.args):
            for place, argument in zip(target.elts, iterable.args, strict=True):
                if name in targets_of(place):
                    return self._of_target(place, argument, name, depth)
        return None

    def items(self, node: ast.expr, depth: int = 0) -> Template | None:
        """What the items of an iterable have in common, as a path."""
        if depth > DEEPEST:
            return None
        if isinstance(node, (ast.ListComp, ast.GeneratorExp)) and len(node.generators) == 1:
            made = self.of(node.elt, (), depth + 1)
            for test in node.generators[0].ifs:
                ending = _ending(test, node.elt)
                made = _with_ending(made, ending, node.elt) or made if ending is not None else made
            return _of_one(made)
        if isinstance(node, ast.Name):
            var = self.scopes.resolve(node.id, self._around(node))
            value = self.program.origin(var)
            if value is not None and self.program.kinds.adds_to(var):
                return self._appended(var, value, depth + 1)
            if value is None and self._walked(var):
                return [Hole(node.id, node, True)]
            read = value is not None and ranges_of(self.program).written.is_only_read(var, 0)
            return self.items(value, depth + 1) if read else None  # type: ignore[arg-type]
        if not isinstance(node, ast.Call):
            return None
        path = self.scopes.dotted(node.func, self._around(node)) or ""
        first = node.args[0] if node.args else None
        if (path in _KEEPING or path.split(".")[0] == "tqdm") and first is not None:
            return self.items(first, depth + 1)
        function = self._generator(node) if path == "" else None
        if function is not None:
            given = [n.value for n in ast.walk(function) if isinstance(n, ast.Yield)]
            known = len(given) == 1 and given[0] is not None
            return _of_one(_not_unique(self.of(given[0], (), depth + 1))) if known else None  # type: ignore[arg-type]
        if path == "os.listdir":
            return [Hole(ast.unparse(node), node, True, True)]
        if path in ("glob.glob", "glob.iglob") and first is not None:
            return _spread(self.of(first, (), depth + 1), node)
        if path == "" and isinstance(node.func, ast.Attribute):
            folder = self.of(node.func.value, (), depth + 1)
            if node.func.attr == "iterdir":
                return _join([folder, [Hole(ast.unparse(node), node, True, True)]])
            if node.func.attr == "glob" and first is not None:
                return _join([folder, _spread(self.of(first, (), depth + 1), node)])
        return None

    def _generator(self, call: ast.Call) -> ast.FunctionDef | None:
        """The function of the text that is called, with one `yield` that may be all that it gives out."""
        name = call.func
        binding = (
            self.scopes.only(self.scopes.resolve(name.id, self._around(call))) if isinstance(name, ast.Name) else None
        )
        function = binding.node if binding is not None else None
        if not isinstance(function, ast.FunctionDef) or function.decorator_list:
            return None
        inner = (ast.YieldFrom, ast.FunctionDef, ast.Lambda)
        return function if not any(isinstance(n, inner) for s in function.body for n in ast.walk(s)) else None

    def _walked(self, var: Var) -> bool:
        """Whether these are names of what is in a folder: ``for folder, _, names in os.walk(top)``."""
        binding = self.scopes.only(var)
        loop = binding.node if binding is not None else None
        if not isinstance(loop, ast.For) or not isinstance(loop.target, ast.Tuple) or self.program.kinds.adds_to(var):
            return False
        walks = isinstance(loop.iter, ast.Call) and self.scopes.dotted(loop.iter.func, self._around(loop)) == "os.walk"
        return walks and var.name in [getattr(e, "id", "") for e in loop.target.elts[1:]]

    def _appended(self, var: Var, start: ast.expr, depth: int) -> Template | None:
        """What the paths in a list have in common that was empty, and to which one statement of a loop appends."""
        added = self.program.kinds.added_to(var)
        if ast.unparse(start) not in ("[]", "list()") or len(added) != 1 or added[0][1].number != var.scope:
            return None
        value = added[0][0]
        if isinstance(value, ast.Name):  # named in the same round
            block = next((p.body for p in self.scopes.enclosing(value) if isinstance(p, ast.For)), [])
            named = [s for s in block if isinstance(s, ast.Assign) and ast.unparse(s.targets[0]) == value.id]
            inside = [n for s in block for n in ast.walk(s) if isinstance(n, ast.Name) and n.id == value.id]
            stores = [n for n in inside if isinstance(n.ctx, ast.Store)]
            if len(named) != 1 or len(stores) != 1:
                return None
            value = named[0].value
        return _of_one(_not_unique(self.of(value, (), depth)))

    def _guards(self) -> None:
        """``if not name.endswith(".png"): continue`` at the head of the body, or all of it under the opposite."""
        for statement in self.loop.body:
            if not isinstance(statement, ast.If):
                break
            leaves = len(statement.body) == 1 and isinstance(statement.body[0], ast.Continue)
            test = statement.test
            if isinstance(test, ast.Compare) and isinstance(test.ops[0], ast.NotEq):
                test = ast.UnaryOp(ast.Not(), ast.Compare(test.left, [ast.Eq()], test.comparators))
            negated = isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not)
            if leaves and negated and not statement.orelse:
                test = test.operand  # type: ignore[attr-defined]
            elif len(self.loop.body) > 1 or statement.orelse:
                break
            for name in self.targets:
                ending = _ending(test, ast.Name(name, ast.Load()))
                if ending is not None:
                    self.endings[name] = ending


def may_be_linked(program: Program) -> bool:
    """Whether one file may have two paths, or a path mean another file later: by a link, or another working folder."""
    return re.search(r"(?<!un)link\(|link_to\(|chdir", program.source.text) is not None


def apart(one: Template, two: Template) -> bool:
    """Whether two paths are surely two files: their literal starts, in clean folders, their names or their ends differ.

    Or they stand in one folder, one of them deeper than the other.
    """
    starts, ends = (_start(one), _start(two)), (_end(one)[::-1], _end(two)[::-1])
    if starts[0].startswith("/") == starts[1].startswith("/") and _clean(one) and _clean(two) and _differ(*starts):
        return True
    names = [name and _start(name) for name in map(last_part, (one, two))]
    if _differ(*ends) or _differ(*[name or "" for name in names]):
        return True
    return _at_other_depths(one, two) or _in_new_folders(one, two)


def _in_new_folders(one: Template, two: Template) -> bool:
    """Whether two paths go down from two folders that were made for them."""
    first, second = (path[0] if path else "" for path in (one, two))
    if not isinstance(first, Hole) or not isinstance(second, Hole) or first.node is second.node:
        return False
    below = one[1:], two[1:]
    down = all(b and isinstance(b[0], str) and b[0].startswith("/") for b in below)
    return first.new and second.new and down and all(_clean([f"folder{b[0]}", *b[1:]]) for b in below)


def _at_other_depths(one: Template, two: Template) -> bool:
    """Whether two paths go down from one folder by different numbers of names, of which only the last may be empty."""
    if not one or not two or one[0] != two[0] or not isinstance(one[0], Hole) or not one[0].fixed:
        return False
    down: list[Template] = [["folder", *path[1:]] for path in (one, two)]
    steps = [_steps(path) for path in down]
    named = all(step and any(isinstance(piece, str) for piece in step) for path in steps for step in path[:-1])
    return named and len(steps[0]) != len(steps[1]) and all(_clean(p) and not _end(p).endswith("..") for p in down)


def may_be(path: Template, fixed: Template) -> bool:
    """Whether a path may come out as one that is fixed, as far as that is known."""
    if path and fixed and path[0] == fixed[0] and isinstance(path[0], Hole) and path[0].fixed:  # in one folder
        path, fixed = path[1:], fixed[1:]
    if not all(isinstance(piece, str) for piece in fixed):
        return False
    pattern = "".join(map(_pattern, path))
    text = "".join(p for p in fixed if isinstance(p, str))
    return re.fullmatch(f"(\\./)?{pattern}", text.removeprefix("./"), re.DOTALL) is not None


def _pattern(piece: str | Hole) -> str:
    """A regular expression for the texts that a piece of a path may be."""
    if isinstance(piece, str):
        return re.escape(piece)
    return _NUMBER if piece.number else "[^/]*" if piece.simple else ".*"


def _format(spec: ast.expr | None) -> str:
    """How a value is to be written, ``03d``, where that is a constant."""
    parts = spec.values if isinstance(spec, ast.JoinedStr) else []
    return "".join(str(p.value) if isinstance(p, ast.Constant) else "?" for p in parts)


def named_alike(one: Template, two: Template) -> bool:
    """Whether two paths share a name at one depth, from the start or the end, which is another one for each item."""
    first, second = _steps(one), _steps(two)
    from_start = zip(first, second, strict=False) if all(map(_clean, (one, two))) else ()
    from_end = zip(first[-1:], second[-1:], strict=False)
    return any(a == b and a is not None and is_unique(a) for a, b in [*from_start, *from_end])


def _steps(path: Template) -> list[Template | None]:
    """The names that a path is made of; None for one that may hold a separator."""
    steps: list[Template] = [[]]
    for piece in [_start(path), *path[1:]] if path and isinstance(path[0], str) else path:
        if isinstance(piece, Hole):
            steps[-1].append(piece)
            continue
        for number, text in enumerate(piece.split("/")):
            if number:
                steps.append([])
            if text:
                steps[-1].append(text)
    return [s if all(isinstance(p, str) or p.simple for p in s) else None for s in steps]


def is_unique(path: Template) -> bool:
    """Whether a path is another one for each item: the items differ in one piece of it, and in nothing else."""
    holes = [p for p in path if isinstance(p, Hole)]
    return len(holes) == 1 and holes[0].unique


def _in_one_name(node: ast.AST) -> bool:
    """Whether this is a constant that puts no separator into a name."""
    return isinstance(node, ast.Constant) and "/" not in str(node.value)


def _differ(one: str, two: str) -> bool:
    return any(a.lower() != b.lower() for a, b in zip(one, two, strict=False))


def _start(path: Template) -> str:
    """The literal start of a path, with each folder written in one way."""
    start = path[0] if path and isinstance(path[0], str) else ""
    return re.sub(r"(?<=/)(\./|/)+", "", start.removeprefix("./").lstrip("/") if start.startswith("./") else start)


def _end(path: Template) -> str:
    return path[-1] if path and isinstance(path[-1], str) else ""


def _clean(path: Template) -> bool:
    """Whether a path goes down only, each folder written in one way."""
    start = _start(path)
    steps = start.removeprefix("/").split("/")
    if not start or start.startswith("~") or any(s in ("", ".", "..") for s in steps[:-1]):
        return False
    rest = path[1:] if isinstance(path[0], str) else path
    return all(p.simple or p.down if isinstance(p, Hole) else "./" not in p for p in rest)


def last_part(path: Template) -> Template | None:
    """The last name of a path."""
    at = _last_separator(path)
    if at is not None:
        rest = str(path[at[0]])[at[1] + 1 :]
        name: Template = [*([rest] if rest else []), *path[at[0] + 1 :]]
    else:
        name = list(path)
    return name if name and all(isinstance(p, str) or p.simple for p in name) else None


def _last_separator(path: Template) -> tuple[int, int] | None:
    for number in range(len(path) - 1, -1, -1):
        text = path[number]
        if isinstance(text, str) and "/" in text:
            return number, text.rindex("/")
        if isinstance(text, Hole) and not text.simple:
            return None
    return None


def _join(parts: list[Template]) -> Template:
    joined: Template = []
    for part in parts:
        first = part[0] if part else ""
        if (isinstance(first, Hole) and not first.simple) or (isinstance(first, str) and first.startswith("/")):
            joined = list(part)  # it may begin anew at the root
            continue
        end = _end(joined)
        joined += ([] if not joined or end.endswith("/") else ["/"]) + part
    return joined


def _merged(path: Template) -> Template:
    found: Template = []
    for piece in path:
        if isinstance(piece, str) and found and isinstance(found[-1], str):
            found[-1] += piece
        elif piece != "":
            found.append(piece)
    return found


def _not_unique(path: Template | None) -> Template | None:
    return path and [p._replace(unique=False) if isinstance(p, Hole) else p for p in path]


def _of_one(path: Template | None) -> Template | None:
    """A path of which each part belongs to one of several."""
    return path and [p._replace(fixed=False) if isinstance(p, Hole) else p for p in path]


def _spread(pattern: Template, node: ast.expr) -> Template:
    """The paths that a pattern with ``*`` finds."""
    found: Template = []
    stars = sum(len(re.findall(r"\*|\?|\[", p)) if isinstance(p, str) else 2 for p in pattern)
    for piece in pattern:
        if not isinstance(piece, str):
            found.append(piece)
            continue
        for text in re.split(r"(\*\*|\*|\?|\[[^\]]*\])", piece):
            if text in ("*", "?", "**") or text.startswith("["):
                found.append(Hole(f"{ast.unparse(node)} {len(found)}", node, text != "**", stars == 1 and text == "*"))
            else:
                found.append(text)
    return found


def _without_ending(path: Template, node: ast.expr) -> Template | None:
    """A path without its suffix."""
    end = _end(path)
    if "." in end.rpartition("/")[2]:
        return [*path[:-1], end[: end.rindex(".")]]
    last = path[-1] if path else ""
    if isinstance(last, Hole) and last.simple:
        return [*path[:-1], Hole(f"{last.key} without its ending", node, True)]
    return None


def _with_ending(path: Template | None, ending: str, node: ast.expr) -> Template | None:
    """The paths among these that end in a text."""
    if not path:
        return [Hole(ast.unparse(node), node), ending]
    last = path[-1]
    return [*path[:-1], last._replace(key=f"{last.key} before {ending}"), ending] if isinstance(last, Hole) else path


def _ending(test: ast.expr, of: ast.expr) -> str | None:
    """``name.endswith(".png")``, ``path.suffix == ".png"``: the text."""
    if isinstance(test, ast.Call) and isinstance(test.func, ast.Attribute) and test.func.attr == "endswith":
        value = test.args[0] if len(test.args) == 1 else None
        holder = test.func.value
    elif isinstance(test, ast.Compare) and len(test.ops) == 1 and isinstance(test.ops[0], ast.Eq):
        value, left = test.comparators[0], test.left
        holder = left.value if isinstance(left, ast.Attribute) and left.attr == "suffix" else test
    else:
        return None
    text = value.value if isinstance(value, ast.Constant) else None
    return text if isinstance(text, str) and ast.unparse(holder) == ast.unparse(of) else None
