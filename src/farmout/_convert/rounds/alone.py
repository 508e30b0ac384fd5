"""What may fail for one item while others pass: the files of later items must not be there when it does."""

from __future__ import annotations

import ast
import builtins
import itertools
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..text.arguments import arguments_for
from ..text.scopes import Scope, behind, called_name
from ..values.pure_table import OPENERS, words
from .failures import above_zero, code, kinds_of_items, natural, odd_items, of_different_items, of_mixed_items, turns
from .lengths import fails_by_length
from .provided import made_by_text
from .sure_calls import known_bounds, may_raise

if TYPE_CHECKING:
    from ..effects.program import Program
    from ..judging.judge import Judge
    from .sites import Site

__all__ = ["fails_alone", "fails_behind", "refuses_key", "surely_passes"]

_NUMBERS = frozenset({"builtins.int", "builtins.float", "builtins.complex", "decimal.Decimal", "fractions.Fraction"})
# Functions and methods that refuse some texts, matrices, files or numbers, by the last part of their name.
_CHOOSY = frozenset(words(
    "loads strptime fromisoformat fromhex decode literal_eval fromstring loadtxt genfromtxt read_csv read_json "
    "parse unpack inv solve cholesky index remove inet_aton ip_address UUID factorial comb check_call check_output "
    "urlopen"))  # fmt: skip
_SOME_NUMBERS = frozenset(f"math.{name}" for name in words("log log2 log10 log1p sqrt exp expm1 pow cosh sinh acos "
                                                          "asin atanh acosh gamma lgamma fmod remainder"))  # fmt: skip
_PARSING = frozenset({"json.load", "pickle.load", "PIL.Image.open", "tomllib.load"})
_REMOVING = frozenset(
    words("shutil.copy shutil.copy2 shutil.copyfile shutil.move os.remove os.unlink os.rename os.replace")
)
_READING = frozenset({"read_text", "read_bytes"})
_LISTINGS = frozenset({"glob", "rglob", "iglob", "iterdir", "listdir", "scandir", "walk"})
_SEARCHED = frozenset({"KeyError", "IndexError", "TypeError"})
_UNHASHED = frozenset({"list", "dict", "set", "deque", "array"})
_ARRAYS = frozenset({"array", "vector"})
_SHAPED = frozenset(words("reshape resize dot matmul concatenate stack vstack hstack einsum tensordot broadcast_to"))
_CONDITIONAL = (ast.If, ast.IfExp, ast.BoolOp, ast.For, ast.While, ast.Try, ast.Match, ast.comprehension, ast.Lambda)
DEEPEST = 3


def fails_alone(judge: Judge, *nodes: ast.AST) -> int | None:
    """A line that may well fail for one item and not for others, in the body or in a function that it calls."""
    if not nodes and (odd_items(judge) or _may_give_none(judge)):
        return judge.loop.lineno
    deep = None if nodes else _goes_deep(judge)
    if deep is not None:
        return deep
    for node, scope in code(judge, nodes or judge.loop.body, methods=True):
        errors = _errors(judge, node, scope)
        if not nodes and not errors and not _fixed_for_all(judge, node, scope):
            errors = may_raise(judge, node, scope)
        if errors and not _caught(judge, node, errors):
            return getattr(node, "lineno", judge.loop.lineno)
    return None


def surely_passes(judge: Judge, *nodes: ast.AST) -> bool:
    """Whether nothing here raises an error, whatever the item, as far as the text tells."""
    found = ((node, _errors(judge, node, scope) or may_raise(judge, node, scope)) for node, scope in code(
        judge, nodes, methods=True))  # fmt: skip
    return not any(errors and not _caught(judge, node, errors) for node, errors in found)


def _fixed_for_all(judge: Judge, node: ast.AST, scope: Scope) -> bool:
    """Whether an expression of the body is the same for all items, and computed in each: it fails in the first."""
    if not isinstance(node, ast.expr) or scope is not judge.scope or not _fixed(judge, node, scope, 0):
        return False
    around = itertools.takewhile(lambda parent: parent is not judge.loop, judge.scopes.enclosing(node))
    return not any(isinstance(parent, _CONDITIONAL) for parent in around)


def _goes_deep(judge: Judge) -> int | None:
    """The line of a function that calls itself, perhaps so often as an item says: too deep for some."""
    for node, _ in code(judge, judge.loop.body, methods=True):
        if not isinstance(node, ast.Call):
            continue
        around = [p for p in judge.scopes.enclosing(node) if isinstance(p, ast.FunctionDef)]
        for function in (f for f in around if f.name == called_name(node)):
            inside = {id(n) for n in ast.walk(function)}
            calls = [c for c in judge.scopes.every(ast.Call) if called_name(c) == function.name and id(c) not in inside]
            given = [(a, judge.scopes.around[id(c)]) for c in calls for a in [*c.args, *(k.value for k in c.keywords)]]
            if not all(_fixed(judge, value, scope, 0) for value, scope in given):
                return node.lineno
    return None


def _may_give_none(judge: Judge) -> bool:
    """Whether a function that an item calls gives None in some cases, and nothing in the text asks for that."""
    if " is None" in judge.program.source.text or " is not None" in judge.program.source.text:
        return False
    for node, scope in code(judge, judge.loop.body, methods=True):
        given = scope.node if isinstance(node, ast.Return) and isinstance(scope.node, ast.FunctionDef) else None
        if given is not None and isinstance(node, ast.Return) and isinstance(node.value, ast.Constant):
            others = [n.value for n in ast.walk(given) if isinstance(n, ast.Return) and n.value is not None]
            if node.value.value is None and any(not isinstance(value, ast.Constant) for value in others):
                return True
    return False


def fails_behind(judge: Judge, writes: Iterable[ast.AST]) -> int | None:
    """A line behind a write, in the body or function where that stands, which is not sure to pass."""
    for write in writes:
        block, again = _around(judge, write)
        scope = judge.scope if block is judge.loop else judge.scopes.of_node[id(block)]
        call = write if isinstance(write, ast.Call) else judge.scopes.parents.get(id(write))
        given = {id(n) for n in ast.walk(call)} if isinstance(call, ast.Call) else set()
        for node in (n for statement in getattr(block, "body", ()) for n in ast.walk(statement)):
            later = hasattr(node, "lineno") and behind(node, write) and id(node) not in given
            fails = (later or id(node) in again) and not _passes(judge, node, scope)
            if fails and not _caught(judge, node, {"Exception"}):
                return getattr(node, "lineno", judge.loop.lineno)
    return None


def refuses_key(judge: Judge, site: Site) -> bool:
    """Whether the text shows a key that cannot be hashed, for some item, or an index that is none."""
    keys: list[ast.expr] = []
    for node in ast.walk(site.statement):
        if isinstance(node, ast.Subscript) and not isinstance(node.slice, ast.Slice) and id(node.value) in site.reads:
            keys.append(node.slice)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args:
            keys += [node.args[0]] if node.func.attr in ("add", "setdefault", "get") else []
    return any(_no_key(judge, key) for key in keys)


def _no_key(judge: Judge, key: ast.expr) -> bool:
    if isinstance(key, ast.Tuple):
        return any(_no_key(judge, part) for part in key.elts)
    return bool(kinds_of_items(judge, key) & _UNHASHED) or of_mixed_items(judge, key)


def _around(judge: Judge, write: ast.AST) -> tuple[ast.AST, set[int]]:
    """The function, or the loop, in which a write stands, and what comes again in an inner loop around it."""
    again: set[int] = set()
    for parent in judge.scopes.enclosing(write):
        if parent is judge.loop or isinstance(parent, (ast.FunctionDef, ast.AsyncFunctionDef)):
            return parent, again
        if isinstance(parent, (ast.For, ast.While)):
            again |= {id(n) for part in parent.body for n in ast.walk(part)}
    return judge.loop, again


def _passes(judge: Judge, node: ast.AST, scope: Scope) -> bool:
    if isinstance(node, ast.BinOp):
        kinds = {judge.kinds.of(side, scope).name for side in (node.left, node.right)}
        if kinds & _ARRAYS and "number" not in kinds:
            return False  # their shapes may not go together
    if isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        if name in _SHAPED or (judge.scopes.dotted(node.func, scope) or "").startswith("numpy.linalg."):
            return False
    return not _errors(judge, node, scope) and not may_raise(judge, node, scope)


def _errors(judge: Judge, node: ast.AST, scope: Scope) -> set[str]:
    """The errors that a node may well raise for some items only."""
    if fails_by_length(judge, node, scope):
        return {"ValueError", "IndexError"}
    if known_bounds(judge, node, scope):
        return may_raise(judge, node, scope)
    if isinstance(node, ast.BinOp):
        return _of_operation(judge, node, scope)
    if isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Load):
        parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        sought = not judge.values.field(node) and not all(_finds(judge, p, scope) for p in parts)
        array = judge.kinds.of(node.value, scope).name == "array" and all(_computed(judge, p, scope) for p in parts)
        return set(_SEARCHED) if sought and not array else set()
    if isinstance(node, ast.Assign) and any(isinstance(t, (ast.Tuple, ast.List)) for t in node.targets):
        split = isinstance(node.value, ast.Call) and isinstance(node.value.func, ast.Attribute)
        return {"ValueError"} if split and node.value.func.attr in ("split", "rsplit", "groups") else set()  # type: ignore[attr-defined]
    if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load):
        return {"AttributeError"} if node.attr in judge.program.once(_only_some_have) else set()
    return _of_call(judge, node, scope) if isinstance(node, ast.Call) else set()


def _only_some_have(program: Program) -> set[str]:
    """The attributes that `__init__` of a class gives to some objects only, and the class itself to none."""
    some: set[str] = set()
    for made in program.scopes.every(ast.ClassDef):
        for function in (f for f in made.body if isinstance(f, ast.FunctionDef) and f.name == "__init__"):
            leaves = any(isinstance(n, ast.Return) for n in ast.walk(function))
            given = set() if leaves else _surely_stored(function.body)
            for_all = {t.id for part in made.body if isinstance(part, ast.Assign) for t in part.targets
                       if isinstance(t, ast.Name)}  # fmt: skip
            some |= _stored(function) - given - for_all
    return some


def _stored(node: ast.AST) -> set[str]:
    """The attributes that a piece of text stores, in whatever object."""
    return {n.attr for n in ast.walk(node) if isinstance(n, ast.Attribute) and isinstance(n.ctx, ast.Store)}


def _surely_stored(block: Iterable[ast.stmt]) -> set[str]:
    """The attributes that are stored whichever way a block of statements goes."""
    sure: set[str] = set()
    for statement in block:
        ways: list[list[ast.stmt]] = []
        if isinstance(statement, ast.If):
            ways = [statement.body, statement.orelse]
        elif isinstance(statement, ast.Try):
            ways = [[*statement.body, *statement.orelse], *(h.body for h in statement.handlers)]
        elif isinstance(statement, (ast.Assign, ast.AnnAssign)) and statement.value is not None:
            sure |= _stored(statement)
        ends = [_surely_stored(way) for way in ways if not (way and isinstance(way[-1], ast.Raise))]
        sure |= set.intersection(*ends) if ends else set()
    return sure


def _of_operation(judge: Judge, node: ast.BinOp, scope: Scope) -> set[str]:
    kinds = {judge.kinds.of(side, scope).name for side in (node.left, node.right)}
    if kinds & _ARRAYS and any(of_different_items(judge, side) for side in (node.left, node.right)):
        return {"ValueError"}
    if isinstance(node.op, (ast.Div, ast.FloorDiv, ast.Mod)):
        numbers = "array" not in kinds and judge.kinds.of(node, scope).name not in ("str", "path", "array")
        text = isinstance(node.left, (ast.JoinedStr, ast.Constant)) and judge.kinds.of(node.left, scope).name == "str"
        if numbers and not text and not _never_zero(judge, node.right, scope, 0):
            return {"ZeroDivisionError"}
    if isinstance(node.op, ast.Pow) and isinstance(node.right, ast.UnaryOp) and "array" not in kinds:
        return set() if _never_zero(judge, node.left, scope, 0) else {"ZeroDivisionError"}
    return {"TypeError"} if of_mixed_items(judge, node.left) or of_mixed_items(judge, node.right) else set()


def _of_call(judge: Judge, node: ast.Call, scope: Scope) -> set[str]:
    path = judge.scopes.dotted(node.func, scope)
    method = node.func if path is None and isinstance(node.func, ast.Attribute) else None
    name = path.rpartition(".")[2] if path else method.attr if method is not None else ""
    if method is not None and of_mixed_items(judge, method.value):
        return {"AttributeError"}
    if path in ("builtins.len", "builtins.sum", "builtins.abs", "builtins.sorted", "builtins.round") and any(
        of_mixed_items(judge, a) for a in node.args
    ):
        return {"TypeError"}
    if path in _NUMBERS:
        plain = all(judge.kinds.of(a, scope).name == "number" or isinstance(a, ast.BinOp) for a in node.args)
        return set() if plain or (_method_of(node.args) in ("sum", "mean", "argmax", "argmin", "max", "min")) else (
            {"ValueError", "TypeError"})  # fmt: skip
    if path == "builtins.divmod" and len(node.args) == 2:
        return set() if _never_zero(judge, node.args[1], scope, 0) else {"ZeroDivisionError"}
    if path in _SOME_NUMBERS:
        return set() if all(_suits(judge, name, a, scope) for a in node.args[:1]) else {"ValueError", "OverflowError"}
    if path in _REMOVING and node.args:
        return set() if _is_there(judge, node.args[0], scope) else {"FileNotFoundError"}
    if path in ("datetime.date", "datetime.datetime", "datetime.time"):
        return set() if all(_fixed(judge, a, scope, 0) for a in node.args) else {"ValueError"}
    if name == "reshape" and any(_is_parameter(judge, a, scope) and not _fixed(judge, a, scope, 0) for a in node.args):
        return {"ValueError"}
    if (path in ("builtins.max", "builtins.min") or (path or "").startswith("statistics.")) and len(node.args) == 1:
        counted = isinstance(node.args[0], ast.Call) and judge.scopes.dotted(node.args[0].func, scope)
        defaults = any(k.arg == "default" for k in node.keywords)
        return {"ValueError"} if counted == "builtins.range" and not defaults and not _filled(
            judge, node.args[0], scope, 2) else set()  # fmt: skip
    if method is not None and name in ("group", "groups") and not _asked_for(judge, method.value):
        return {"AttributeError"}
    if path in OPENERS and _narrow(node):
        return {"OSError", "ValueError"}
    if path == "builtins.next" and len(node.args) == 1:
        return {"StopIteration"}
    if path in _PARSING or (name in _CHOOSY and name not in judge.program.methods):
        return {"ValueError"}
    reads = (path in OPENERS or (method is not None and name == "open")) and not _to_write(node, method is not None)
    if reads or (method is not None and name in _READING) or path in ("numpy.load", "numpy.fromfile"):
        opened = method.value if method is not None else node.args[0] if node.args else node.func
        return set() if _is_there(judge, opened, scope) else {"FileNotFoundError"}
    return set()


def _is_parameter(judge: Judge, node: ast.expr, scope: Scope) -> bool:
    found = judge.scopes.bindings(judge.scopes.resolve(node.id, scope)) if isinstance(node, ast.Name) else []
    return any(b.kind == "param" for b in found)


def _asked_for(judge: Judge, match: ast.expr) -> bool:
    """Whether the text asks somewhere whether there is a match."""
    text = ast.unparse(match)
    tests: list[ast.expr] = [n.test for n in judge.scopes.every(ast.If, ast.IfExp, ast.While)]  # type: ignore[attr-defined]
    return any(text == ast.unparse(n) for test in tests for n in ast.walk(test)) or not isinstance(match, ast.Name)


def _narrow(call: ast.Call) -> bool:
    """Whether a file is opened that must not be there yet, or that takes some letters only."""
    modes = [*call.args[1:2], *(k.value for k in call.keywords if k.arg == "mode")]
    fresh = any(isinstance(m, ast.Constant) and "x" in str(m.value) for m in modes)
    codes = [k.value.value for k in call.keywords if k.arg == "encoding" and isinstance(k.value, ast.Constant)]
    return fresh or any("utf" not in str(c).lower() for c in codes if c is not None)


def _method_of(arguments: list[ast.expr]) -> str:
    """The method whose result is the only argument, if that is so."""
    call = arguments[0] if len(arguments) == 1 else None
    return call.func.attr if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) else ""


def _to_write(call: ast.Call, method: bool) -> bool:
    modes = [*call.args[0 if method else 1 :][:1], *(k.value for k in call.keywords if k.arg == "mode")]
    return any(isinstance(m, ast.Constant) and isinstance(m.value, str) and set(m.value) & set("wxa") for m in modes)


def _is_there(judge: Judge, path: ast.expr, scope: Scope) -> bool:
    """Whether a file that is read is surely there, for all items or for none."""
    here = _listed(judge) or _written_by_item(judge, path) or (scope is judge.scope and made_by_text(judge, path))
    return here or _fixed(judge, path, scope, 0)


def _written_by_item(judge: Judge, path: ast.expr) -> bool:
    """Whether each item writes the file that it reads."""
    events = [e for e in judge.walker.events if e.kind == "file" and e.how == "w" and e.path is not None]
    return any(e.path is not path and ast.unparse(e.path) == ast.unparse(path) for e in events)  # type: ignore[arg-type]


def _listed(judge: Judge) -> bool:
    """Whether the loop goes through files that are there."""
    waiting: list[ast.AST | None] = [judge.loop.iter]
    for node in ast.walk(judge.loop.iter):
        if isinstance(node, ast.Name):
            waiting += [b.value for b in judge.scopes.bindings(judge.scopes.resolve(node.id, judge.scope))]
    nodes = [n for part in waiting if part is not None for n in ast.walk(part)]
    return any((isinstance(n, ast.Attribute) and n.attr in _LISTINGS) or (
        isinstance(n, ast.Name) and n.id in _LISTINGS) for n in nodes)  # fmt: skip


def _fixed(judge: Judge, node: ast.expr, scope: Scope, depth: int) -> bool:
    """Whether this is the same for all items: what fails then fails before any of them has written."""
    if depth > DEEPEST:
        return False
    for name in ast.walk(node):
        if isinstance(name, ast.Call):
            return False
        if not isinstance(name, ast.Name):
            continue
        var = judge.scopes.resolve(name.id, scope)
        if var.scope == judge.scope.number and name.id not in judge.own and id(name) not in judge.scopes.inner:
            continue
        if var.scope in (-1, judge.scopes.module.number) and var.scope != judge.scope.number:
            continue
        given = arguments_for(judge.scopes, var) if any(
            b.kind == "param" for b in judge.scopes.bindings(var)) else None  # fmt: skip
        if not given or not all(_fixed(judge, value, where, depth + 1) for value, where in given):
            return False
    return True


def _never_zero(judge: Judge, node: ast.expr, scope: Scope, depth: int) -> bool:
    if isinstance(node, ast.Constant):
        return bool(node.value)
    if above_zero(judge, node) or _fixed(judge, node, scope, 0):
        return True
    if isinstance(node, ast.UnaryOp):
        return _never_zero(judge, node.operand, scope, depth)
    if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Mult, ast.Pow, ast.Div)):
        return _never_zero(judge, node.left, scope, depth) and (
            isinstance(node.op, ast.Pow) or _never_zero(judge, node.right, scope, depth))  # fmt: skip
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Sub) and isinstance(node.left, ast.Call):
        counted = judge.scopes.dotted(node.left.func, scope) == "builtins.len" and isinstance(node.right, ast.Constant)
        return counted and _filled(judge, node.left.args[0], scope, node.right.value + 1)  # type: ignore[attr-defined]
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add) and isinstance(node.right, ast.Constant):
        return _counts(judge, node.left, scope)
    if isinstance(node, ast.Call):
        path = judge.scopes.dotted(node.func, scope)
        numbers = path in ("builtins.len", "builtins.abs", "builtins.float", "builtins.int") and len(node.args) == 1
        if numbers and path == "builtins.len":
            return _filled(judge, node.args[0], scope)
        return numbers and _never_zero(judge, node.args[0], scope, depth)
    if isinstance(node, ast.Name) and depth < DEEPEST and id(node) not in judge.scopes.inner:
        found = judge.scopes.bindings(judge.scopes.resolve(node.id, scope))
        if found and all(b.kind == "assign" and b.value is not None for b in found):
            return all(_never_zero(judge, b.value, scope, depth + 1) for b in found if b.value is not None)
        given = arguments_for(judge.scopes, judge.scopes.resolve(node.id, scope))
        return bool(given) and all(_never_zero(judge, value, where, depth + 1) for value, where in given or ())
    return False


def _filled(judge: Judge, node: ast.expr, scope: Scope, least: float = 1) -> bool:
    """Whether a list has surely so many elements, as a constant of the text says."""
    if isinstance(node, ast.Name) and id(node) not in judge.scopes.inner:
        binding = judge.scopes.only(judge.scopes.resolve(node.id, scope))
        value = binding.value if binding is not None and binding.kind == "assign" else None
        return value is not None and not isinstance(value, ast.Name) and _filled(judge, value, scope, least)
    if isinstance(node, ast.ListComp):
        return all(not g.ifs for g in node.generators) and _filled(judge, node.generators[0].iter, scope, least)
    if isinstance(node, ast.Call) and judge.scopes.dotted(node.func, scope) == "builtins.range" and len(node.args) == 1:
        number = node.args[0]
        return isinstance(number, ast.Constant) and number.value >= least  # type: ignore[operator]
    return isinstance(node, (ast.List, ast.Tuple)) and len(node.elts) >= least


def _finds(judge: Judge, index: ast.expr, scope: Scope) -> bool:
    """Whether an index is a slice, a constant, goes round, or counts from 0 on."""
    return isinstance(index, (ast.Slice, ast.Constant)) or _counts(judge, index, scope) or turns(index)


def _counts(judge: Judge, node: ast.expr, scope: Scope) -> bool:
    if natural(judge, node):
        return True
    if not isinstance(node, ast.Name) or id(node) in judge.scopes.inner:
        return False
    found = judge.scopes.bindings(judge.scopes.resolve(node.id, scope))
    loops = [b.node for b in found if isinstance(b.node, ast.For)]
    counted = ("builtins.range", "builtins.enumerate")
    return bool(found) and len(loops) == len(found) and all(
        isinstance(loop.iter, ast.Call) and judge.scopes.dotted(loop.iter.func, scope) in counted for loop in loops
    )  # fmt: skip


def _computed(judge: Judge, node: ast.expr, scope: Scope) -> bool:
    """Whether an index of an array is put together from slices, arrays and numbers that count."""
    if isinstance(node, ast.BinOp):
        return _computed(judge, node.left, scope) and _computed(judge, node.right, scope)
    return _finds(judge, node, scope) or judge.kinds.of(node, scope).name in ("array", "none") or isinstance(
        node, (ast.Compare, ast.Constant))  # fmt: skip


def _suits(judge: Judge, name: str, node: ast.expr, scope: Scope) -> bool:
    """Whether a function of ``math`` surely takes a number: the root of a sum of squares."""
    if isinstance(node, ast.Constant) or above_zero(judge, node) or _fixed(judge, node, scope, 0):
        return True
    if name in ("exp", "expm1"):
        return isinstance(node, ast.UnaryOp)
    if name != "sqrt":
        return False
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return _suits(judge, name, node.left, scope) and _suits(judge, name, node.right, scope)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult):
        alike = ast.unparse(node.left) == ast.unparse(node.right)
        return alike or (_suits(judge, name, node.left, scope) and _suits(judge, name, node.right, scope))
    even = isinstance(node, ast.BinOp) and isinstance(node.op, ast.Pow) and isinstance(node.right, ast.Constant)
    return (even and node.right.value == 2) or _counts(judge, node, scope)  # type: ignore[attr-defined]


def _caught(judge: Judge, node: ast.AST, errors: set[str]) -> bool:
    """Whether a ``try`` of the same function surely catches these errors."""
    child = node
    for parent in judge.scopes.enclosing(node):
        if parent is judge.loop or isinstance(parent, (ast.FunctionDef, ast.AsyncFunctionDef)):
            return False
        if isinstance(parent, ast.Try) and child in parent.body:
            names: set[str] = set()
            for handler in parent.handlers:
                types = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
                names |= {ast.unparse(t) if t is not None else "Exception" for t in types}
            if all(any(_is_a(error, name) for name in names) for error in errors):
                return True
        child = parent
    return False


def _is_a(error: str, name: str) -> bool:
    raised, handled = getattr(builtins, error), getattr(builtins, name, None)
    return isinstance(handled, type) and (issubclass(raised, handled) or error == "TypeError")
