"""Whether an expression has another value for each item: of a place that is written, or the path of a file."""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence

from ..effects.program import Program
from ..text.scopes import Scope, Var, targets_of
from ..values.kind import NUMBER

__all__ = ["ItemValues"]

_DISTINCT_CALLS = frozenset(
    {
        "builtins.range",
        "os.listdir",
        "glob.glob",
        "glob.iglob",
        "builtins.set",
        "itertools.count",
        "builtins.frozenset",
        "builtins.enumerate",
    }
)
_KEEPING = frozenset({"builtins.sorted", "builtins.list", "builtins.tuple", "builtins.reversed", "builtins.iter"})
_FORMAT = re.compile(r"[s]?|0?\d*[dxX]")
_NUMBER_FORMAT = re.compile(r"[<>^]?0?\d*")  # of a text it may fill up what is shorter


_ONE_TO_ONE = frozenset({"builtins.str", "builtins.repr", "pathlib.Path", "os.path.abspath", "os.fspath"})


class ItemValues:
    """For one loop: classifies expressions as ``const``, ``distinct``, ``varies`` or ``repeats``."""

    def __init__(self, program: Program, loop: ast.For, scope: Scope) -> None:
        self.program, self.loop, self.scope = program, loop, scope
        self.targets = set(targets_of(loop.target))
        self.distinct: set[str] = set()
        self.ascending: set[str] = set()  # also: whole numbers from 0 or more, growing by the item
        self.natural: set[str] = set()  # also: whole numbers from 0 or more
        self.plain: set[str] = set()  # also: as part of a path they make different paths
        self._targets(loop.target, loop.iter)
        self.assigned: dict[str, list[ast.expr | None]] = {}
        for node in ast.walk(ast.Module(loop.body, [])):
            if isinstance(node, ast.Assign):
                for target in node.targets:
                    for name in targets_of(target):
                        self.assigned.setdefault(name, []).append(self._given(name, target, node.value))
            elif isinstance(node, (ast.For, ast.AugAssign, ast.AnnAssign, ast.NamedExpr)):
                for name in targets_of(node.target):
                    self.assigned.setdefault(name, []).append(None)
            elif isinstance(node, ast.With):
                for item in node.items:
                    for name in targets_of(item.optional_vars) if item.optional_vars else ():
                        self.assigned.setdefault(name, []).append(None)

    def _given(self, name: str, target: ast.expr, value: ast.expr) -> ast.expr | None:
        """What an assignment gives a name: of ``base, ending = os.path.splitext(path)`` the first part."""
        if isinstance(target, ast.Name):
            return value
        first = target.elts[0] if isinstance(target, (ast.Tuple, ast.List)) and len(target.elts) == 2 else None
        if isinstance(first, ast.Name) and first.id == name and self._path(value) == "os.path.splitext":
            return ast.copy_location(ast.Subscript(value, ast.Constant(0), ast.Load()), value)
        return None

    # -- the items --------------------------------------------------------------------------------------------------

    def _targets(self, target: ast.expr, iterable: ast.expr) -> None:
        path = self._path(iterable)
        arguments = iterable.args if isinstance(iterable, ast.Call) else []
        if path is not None and path.split(".")[-1] in ("tqdm", "trange") and arguments:
            if path.endswith("trange"):
                self._range(target, arguments)
            else:
                self._targets(target, arguments[0])
        elif path in ("builtins.list", "builtins.tuple") and len(arguments) == 1 and isinstance(target, ast.Tuple):
            self._targets(target, arguments[0])
        elif path == "builtins.enumerate" and isinstance(target, (ast.Tuple, ast.List)) and len(target.elts) == 2:
            if isinstance(target.elts[0], ast.Name):
                self.distinct.add(target.elts[0].id)
                start = arguments[1] if len(arguments) > 1 else None
                self.plain.add(target.elts[0].id)
                if start is None or (
                    isinstance(start, ast.Constant) and isinstance(start.value, int) and start.value >= 0
                ):
                    self.ascending.add(target.elts[0].id)
                    self.natural.add(target.elts[0].id)
            self._targets(target.elts[1], arguments[0])
        elif (
            path == "builtins.zip" and isinstance(target, (ast.Tuple, ast.List)) and len(target.elts) == len(arguments)
        ):
            for element, argument in zip(target.elts, arguments, strict=True):
                self._targets(element, argument)
        elif isinstance(target, (ast.Tuple, ast.List)):
            func = iterable.func if isinstance(iterable, ast.Call) else None
            self._columns(target, iterable)
            pairs = isinstance(func, ast.Attribute) and func.attr == "items" and len(target.elts) == 2
            if pairs and self._is_dict(func.value):  # type: ignore[union-attr]
                self.distinct |= set(targets_of(target.elts[0]))
                self.plain |= set(targets_of(target.elts[0])) if self._plain(func.value) else set()  # type: ignore[union-attr]
        elif isinstance(target, ast.Name) and self._unique(iterable):
            self.distinct.add(target.id)
            if self._plain(iterable):
                self.plain.add(target.id)
            if path == "builtins.range":
                self._range(target, arguments)

    def _columns(self, target: ast.Tuple | ast.List, iterable: ast.expr) -> None:
        """Columns of a literal table whose texts or whole numbers are all different."""
        rows = self._literal(iterable)
        fixed = ast.Tuple if isinstance(iterable, ast.Name) else (ast.Tuple, ast.List)  # a list may be changed
        for number, place in enumerate(target.elts):
            tuples = [r.elts for r in rows if isinstance(r, fixed) and len(r.elts) == len(target.elts)]
            if isinstance(place, ast.Name) and rows and len(tuples) == len(rows):
                column = ast.List([row[number] for row in tuples], ast.Load())
                if self._unique(column) and self._plain(column):
                    self.distinct.add(place.id)
                    self.plain.add(place.id)

    def _literal(self, node: ast.expr) -> list[ast.expr]:
        """The elements of a list or tuple that stands in the text, and that nothing changes."""
        if isinstance(node, ast.Name):
            var = self.program.scopes.resolve(node.id, self._around(node))
            origin = self.program.origin(var)
            kinds = self.program.kinds
            return [] if origin is None or kinds.grows(var) or isinstance(origin, ast.Name) else self._literal(origin)
        return list(node.elts) if isinstance(node, (ast.List, ast.Tuple)) else []

    def field(self, node: ast.expr) -> bool:
        """Whether this is a key of an item that is a literal dict, with a simple text of its own in each of them."""
        if not isinstance(node, ast.Subscript) or not isinstance(node.value, ast.Name):
            return False
        item, target = node.value.id, self.loop.target
        iterable = self.loop.iter
        if isinstance(target, ast.Tuple) and self._path(iterable) == "builtins.enumerate" and len(target.elts) == 2:
            target, iterable = target.elts[1], iterable.args[0]  # type: ignore[attr-defined]
        if not isinstance(target, ast.Name) or target.id != item or item in self.assigned:
            return False
        rows = self._literal(iterable)
        values: list[ast.expr] = []
        for row in rows:
            pairs = zip(row.keys, row.values, strict=True) if isinstance(row, ast.Dict) else ()
            values += [v for k, v in pairs if k is not None and ast.unparse(k) == ast.unparse(node.slice)]
        column = ast.List(values, ast.Load())
        whole = bool(rows) and len(values) == len(rows) and isinstance(node.slice, ast.Constant)
        return whole and not self._may_be_set(node.slice) and self._unique(column) and self._plain(column)

    def _may_be_set(self, key: ast.expr) -> bool:
        """Whether something in the text may put another value under this key of some dict."""
        for node in self.program.scopes.every(ast.Subscript, ast.Attribute, ast.AugAssign):
            stored = isinstance(node, ast.Subscript) and not isinstance(node.ctx, ast.Load)
            if stored and (not isinstance(node.slice, ast.Constant) or ast.unparse(node.slice) == ast.unparse(key)):  # type: ignore[attr-defined]
                return True
            if isinstance(node, ast.Attribute) and node.attr in ("update", "clear", "pop", "popitem", "__setitem__"):
                return True
            if isinstance(node, ast.AugAssign) and isinstance(node.op, ast.BitOr):
                return True
        return False

    def _range(self, target: ast.expr, arguments: Sequence[ast.expr]) -> None:
        if not isinstance(target, ast.Name):
            return
        self.distinct.add(target.id)
        start = arguments[0] if len(arguments) > 1 else ast.Constant(0)
        step = arguments[2] if len(arguments) > 2 else ast.Constant(1)
        low = isinstance(start, ast.Constant) and isinstance(start.value, int) and start.value >= 0
        up = isinstance(step, ast.Constant) and isinstance(step.value, int) and step.value > 0
        self.plain.add(target.id)
        if low and up:
            self.ascending.add(target.id)
            self.natural.add(target.id)
        ends = [_whole(a) for a in arguments]
        if all(e is not None for e in ends) and min(range(*ends), default=0) >= 0:  # type: ignore[arg-type]
            self.natural.add(target.id)

    def _plain(self, node: ast.expr) -> bool:
        """Whether different items of an iterable surely make different paths: listed files, and simple texts."""
        path = self._path(node)
        if path in ("os.listdir", "glob.glob", "glob.iglob", "builtins.range", "itertools.count"):
            return True
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in ("glob", "iterdir")
        ):
            return True
        if path in _KEEPING and isinstance(node, ast.Call) and node.args:
            return self._plain(node.args[0])
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ("items", "keys"):
            return path is None and self._plain(node.func.value)
        if isinstance(node, ast.Constant):
            return isinstance(node.value, str) and node.value.isalnum()
        if isinstance(node, (ast.ListComp, ast.GeneratorExp, ast.DictComp)) and len(node.generators) == 1:
            [generator] = node.generators
            element = node.key if isinstance(node, ast.DictComp) else node.elt
            return ast.unparse(element) == ast.unparse(generator.target) and self._plain(generator.iter)
        if isinstance(node, (ast.List, ast.Tuple, ast.Set, ast.Dict)):
            elements = node.keys if isinstance(node, ast.Dict) else node.elts
            values = [e.value if isinstance(e, ast.Constant) else None for e in elements]
            return all(isinstance(v, int) and not isinstance(v, bool) for v in values) or all(
                isinstance(v, str) and re.fullmatch(r"[\w-]+(\.\w+)?", v) for v in values
            )
        if isinstance(node, ast.Name):
            var = self.program.scopes.resolve(node.id, self._around(node))
            value = self.program.origin(var)
            if value is not None:
                return not self.program.kinds.adds_to(var) and self._plain(value)
        return False

    def makes_paths(self, node: ast.expr | None, frames: tuple[dict[Var, ast.expr], ...]) -> bool:
        """Whether all loop variables in a path are plain."""
        expressions = [node, *(e for frame in frames for e in frame.values())]
        names = {n.id for e in expressions if e is not None for n in ast.walk(e) if isinstance(n, ast.Name)}
        for name in list(names):
            for value in self.assigned.get(name, []):
                names |= {n.id for n in ast.walk(value) if isinstance(n, ast.Name)} if value is not None else set()
        return names & self.targets <= self.plain | {t for t in self.targets if t not in self.distinct}

    def _unique(self, node: ast.expr, depth: int = 0) -> bool:
        """Whether an iterable never yields equal values."""
        path = self._path(node)
        if path in _DISTINCT_CALLS:
            return path != "itertools.count" or len(node.args) < 2  # type: ignore[attr-defined]
        if path in _KEEPING and isinstance(node, ast.Call) and node.args:
            return self._unique(node.args[0], depth)
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return len(set(node.value.lower())) == len(node.value)
        if isinstance(node, (ast.List, ast.Tuple)):
            values = [e.value for e in node.elts if isinstance(e, ast.Constant)]
            return len(values) == len(node.elts) == len(set(map(repr, values))) and len(set(values)) == len(values)
        if isinstance(node, (ast.Set, ast.Dict, ast.SetComp, ast.DictComp)):
            return True
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if node.func.attr in ("glob", "iterdir"):
                return True
            if node.func.attr == "keys":
                return self._is_dict(node.func.value)
        if isinstance(node, ast.Name) and depth < 4:
            if self._is_dict(node):
                return True
            var = self.program.scopes.resolve(node.id, self._around(node))
            value = self.program.origin(var)
            if value is not None:
                return not self.program.kinds.adds_to(var) and self._unique(value, depth + 1)
        return self.program.kinds.of(node, self._around(node)).name in ("set", "frozenset", "range", "dict")

    def _is_dict(self, node: ast.expr) -> bool:
        return self.program.kinds.of(node, self._around(node)).name == "dict"

    def _around(self, node: ast.AST) -> Scope:
        return self.program.scopes.around.get(id(node), self.scope)

    def _path(self, node: ast.expr) -> str | None:
        return self.program.scopes.dotted(node.func, self._around(node)) if isinstance(node, ast.Call) else None

    # -- expressions ------------------------------------------------------------------------------------------------

    def of(self, node: ast.expr | None, frames: tuple[dict[Var, ast.expr], ...] = (), depth: int = 0) -> str:
        """``const``, ``distinct``, ``varies`` or ``repeats`` (surely the same for several items)."""
        if node is None or depth > 20:
            return "varies"
        if isinstance(node, ast.Constant):
            return "const"
        if isinstance(node, ast.Name):
            return self._of_name(node, frames, depth)
        if isinstance(node, ast.BinOp):
            return self._of_operation(node, frames, depth)
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.USub, ast.UAdd, ast.Invert)):
            return self.of(node.operand, frames, depth + 1)
        if isinstance(node, ast.JoinedStr):
            return self._of_text(node, frames, depth)
        if isinstance(node, (ast.Tuple, ast.List)):
            parts = [self.of(e, frames, depth + 1) for e in node.elts]
            return "distinct" if "distinct" in parts else self._mixed(parts)
        if isinstance(node, ast.Call):
            return self._of_call(node, frames, depth)
        parts = [self.of(c, frames, depth + 1) for c in ast.iter_child_nodes(node) if isinstance(c, ast.expr)]
        return self._mixed(["varies" if p == "distinct" else p for p in parts])

    def _mixed(self, parts: list[str]) -> str:
        for word in ("repeats", "varies", "distinct"):
            if word in parts:
                return word
        return "const"

    def _of_name(self, node: ast.Name, frames: tuple[dict[Var, ast.expr], ...], depth: int) -> str:
        scopes = self.program.scopes
        if id(node) in scopes.inner:
            return "varies"
        scope = scopes.around.get(id(node), self.scope)
        var = scopes.resolve(node.id, scope)
        for number in range(len(frames) - 1, -1, -1):
            if var in frames[number]:
                return self.of(frames[number][var], frames[:number], depth + 1)
        if scope is not self.scope and var.scope != self.scope.number:
            binding = scopes.only(var)
            if binding is not None and binding.kind == "assign":
                return self.of(binding.value, frames, depth + 1)
            return "varies" if scope.is_function and var.scope == scope.number else "const"
        if node.id in self.distinct and node.id not in self.assigned:
            return "distinct"
        assigned = self.assigned.get(node.id)
        if assigned is not None:
            return (
                self.of(assigned[0], frames, depth + 1)
                if len(assigned) == 1 and assigned[0] is not None and node.id not in self.targets
                else "varies"
            )
        return "varies" if node.id in self.targets else "const"

    def _of_operation(self, node: ast.BinOp, frames: tuple[dict[Var, ast.expr], ...], depth: int) -> str:
        left, right = self.of(node.left, frames, depth + 1), self.of(node.right, frames, depth + 1)
        if left == right == "const":
            return "const"
        if "repeats" in (left, right):
            return "repeats"
        text = isinstance(node.left, (ast.Constant, ast.JoinedStr)) and not self._is_number(node.left)
        if isinstance(node.op, (ast.FloorDiv, ast.Mod, ast.BitAnd, ast.RShift)) and not text:
            return "repeats"
        if isinstance(node.op, ast.Mod):
            formats = (
                re.findall(r"%[^%]", node.left.value)
                if isinstance(node.left, ast.Constant) and isinstance(node.left.value, str)
                else []
            )
            plain = isinstance(node.left, ast.Constant) and re.fullmatch(r"[^%]*%0?\d*[ds][^%]*", str(node.left.value))
            one = plain and len(formats) == 1 and not isinstance(node.right, ast.Tuple)
            return right if one and self.makes_paths(node.right, frames) else "varies"
        pair = {left, right}
        if pair == {"const", "distinct"}:
            fixed = node.left if left == "const" else node.right
            whole = self._is_text(fixed) or self.makes_paths(node, frames)
            if isinstance(node.op, (ast.Add, ast.Sub)) and (self._is_real(node.left, node.right) or not whole):
                return "varies"  # a large enough one swallows the difference
            if isinstance(node.op, (ast.Add, ast.Sub, ast.Div)):
                divided = isinstance(node.op, ast.Div) and self._is_number(node.left) and self._is_number(node.right)
                return "varies" if divided else "distinct"
            factor = node.left if left == "const" else node.right
            if isinstance(node.op, ast.Mult) and isinstance(factor, ast.Constant) and isinstance(factor.value, int):
                return "distinct" if factor.value != 0 else "repeats"
        return "varies"

    def _is_real(self, *sides: ast.expr) -> bool:
        """Whether a side may be a number with a fraction."""
        for side in sides:
            value: ast.expr | None = side
            if isinstance(side, ast.Name) and side.id not in self.targets:
                scope = self.program.scopes.around.get(id(side), self.scope)
                binding = self.program.scopes.only(self.program.scopes.resolve(side.id, scope))
                value = binding.value if binding is not None else None
            if isinstance(value, ast.Constant) and isinstance(value.value, float):
                return True
        return False

    def _fills_in(self, node: ast.Call) -> bool:
        """``"{}_{:03d}.txt".format(name, i)``: each argument is written once, so that it can be told from the text."""
        func = node.func
        pattern = func.value.value if isinstance(func, ast.Attribute) and isinstance(func.value, ast.Constant) else None
        if func.attr != "format" or not isinstance(pattern, str) or node.keywords:  # type: ignore[attr-defined]
            return False
        fields = re.findall(r"{[^}]*}", pattern if len(node.args) > 1 else pattern.replace("{0", "{"))
        return len(fields) == len(node.args) and all(
            _FORMAT.fullmatch(text := field[1:-1].removeprefix(":"))
            or (_NUMBER_FORMAT.fullmatch(text) and self._is_number(value))
            for field, value in zip(fields, node.args, strict=True)
        )

    def _is_text(self, node: ast.expr) -> bool:
        return self.program.kinds.of(node, self.program.scopes.around.get(id(node), self.scope)).name == "str"

    def _is_number(self, node: ast.expr) -> bool:
        return self.program.kinds.of(node, self.program.scopes.around.get(id(node), self.scope)) == NUMBER

    def _of_text(self, node: ast.JoinedStr, frames: tuple[dict[Var, ast.expr], ...], depth: int) -> str:
        parts: list[tuple[str, str]] = []  # (class, text) of each piece
        for value in node.values:
            if isinstance(value, ast.Constant):
                parts.append(("text", str(value.value)))
            elif isinstance(value, ast.FormattedValue):
                found = self.of(value.value, frames, depth + 1)
                spec = value.format_spec
                text = "" if spec is None else spec.values[0].value if _plain(spec) else "?"  # type: ignore[attr-defined]
                apart = _FORMAT.fullmatch(text) or (_NUMBER_FORMAT.fullmatch(text) and self._is_number(value.value))
                if found == "distinct" and not (apart and self.makes_paths(value.value, frames)):
                    found = "varies"
                parts.append((found, ""))
        changing = [n for n, (kind, _) in enumerate(parts) if kind not in ("text", "const")]
        if "repeats" in [kind for kind, _ in parts] and "distinct" not in [kind for kind, _ in parts]:
            return "repeats"
        if not changing:
            return "const"
        own = [n for n in changing if parts[n][0] == "distinct"]
        if not own:
            return "varies"
        if len(changing) == 1:
            return "distinct"
        place = own[0] if own[0] == changing[0] else own[-1]
        if place == changing[0] and place + 1 < len(parts):
            near = parts[place + 1]
        elif place == changing[-1] and place > 0:
            near = parts[place - 1]
        else:
            return "varies"
        return "distinct" if near[0] == "text" and near[1] and not any(c.isdigit() for c in near[1]) else "varies"

    def _of_call(self, node: ast.Call, frames: tuple[dict[Var, ast.expr], ...], depth: int) -> str:
        scope = self.program.scopes.around.get(id(node), self.scope)
        path = self.program.scopes.dotted(node.func, scope) or ""
        parts = [self.of(a, frames, depth + 1) for a in [*node.args, *(k.value for k in node.keywords)]]
        if not self.makes_paths(node, frames):
            parts = ["varies" if p == "distinct" else p for p in parts]  # 1 and "1", "a" and "./a"
        if path in _ONE_TO_ONE and len(parts) == 1:
            return parts[0]
        if path in ("os.path.join", "pathlib.Path"):
            changing = [p for p in parts if p != "const"]
            return (
                changing[0] if len(changing) == 1 else self._mixed(["varies" if p == "distinct" else p for p in parts])
            )
        if isinstance(node.func, ast.Attribute):
            base = self.of(node.func.value, frames, depth + 1)
            one = base == "const" and parts.count("const") == len(parts) - 1
            if one and (node.func.attr == "joinpath" or self._fills_in(node)):
                return next((p for p in parts if p != "const"), "const")
            if node.func.attr in ("absolute", "resolve") and set(parts) <= {"const"}:
                return base
            if node.func.attr == "zfill" and self._path(node.func.value) == "builtins.str":
                return base
            parts.append(base)
        return self._mixed(["varies" if p == "distinct" else p for p in parts])


def _whole(node: ast.expr) -> int | None:
    try:
        value = ast.literal_eval(node)
    except ValueError:
        return None
    return value if isinstance(value, int) else None


def _plain(spec: ast.expr) -> bool:
    return isinstance(spec, ast.JoinedStr) and len(spec.values) == 1 and isinstance(spec.values[0], ast.Constant)
