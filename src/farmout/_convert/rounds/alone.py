"""What may fail for one item while others pass: the files of later items must not be there when it does."""

from __future__ import annotations

import ast
import itertools
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from ..effects.destinations import is_true
from ..text.scopes import Scope, behind, called_name
from ..values.pure_table import OPENERS, words
from .caught import is_caught
from .failures import code, kinds_of_items, odd_items, of_different_items, of_mixed_items
from .lengths import fails_by_length
from .provided import by_loop, made_by_text
from .sure_calls import SureCalls, may_raise, may_well_raise

if TYPE_CHECKING:
    from ..effects.program import Program
    from ..judging.judge import Judge
    from .sites import Site

__all__ = ["fails_alone", "fails_behind", "raises_nothing", "refuses_key", "surely_passes"]

_READING = frozenset({"read_text", "read_bytes"})
_LISTINGS = frozenset({"glob", "rglob", "iglob", "iterdir", "listdir", "scandir", "walk"})
_FOLDERS = frozenset({"os.mkdir", "os.makedirs"})
_UNHASHED = frozenset({"list", "dict", "set", "deque", "array"})
_ARRAYS = frozenset({"array", "vector"})
_SHAPED = frozenset(words("reshape resize dot matmul concatenate stack vstack hstack einsum tensordot broadcast_to"))
_CONDITIONAL = (ast.If, ast.IfExp, ast.BoolOp, ast.For, ast.While, ast.Try, ast.Match, ast.comprehension, ast.Lambda)


def fails_alone(judge: Judge, *nodes: ast.AST) -> int | None:
    """A line that may well fail for one item and not for others, in the body or in a function that it calls."""
    if not nodes and (odd_items(judge) or _may_give_none(judge)):
        return judge.loop.lineno
    deep = None if nodes else _goes_deep(judge)
    if deep is not None:
        return deep
    for node, scope in code(judge, nodes or judge.loop.body, methods=True):
        excused = not nodes and _fixed_for_all(judge, node, scope)
        errors = set() if excused else _errors(judge, node, scope, may_well_raise if nodes else may_raise)
        if errors and not _caught(judge, node, errors):
            return getattr(node, "lineno", judge.loop.lineno)
    return None


def surely_passes(judge: Judge, node: ast.AST) -> bool:
    """Whether nothing here raises an error, whatever the item, as far as the text tells."""
    found = ((part, _errors(judge, part, scope)) for part, scope in code(judge, [node], methods=True))
    return not any(errors and not _caught(judge, part, errors) for part, errors in found)


def raises_nothing(judge: Judge, node: ast.AST) -> bool:
    """Whether the same is true without the ``try`` of the body that stands around it: the parent computes it later."""
    found = ((part, scope, _errors(judge, part, scope)) for part, scope in code(judge, [node], methods=True))
    return not any(e and (scope is judge.scope or not _caught(judge, part, e)) for part, scope, e in found)


def _fixed_for_all(judge: Judge, node: ast.AST, scope: Scope) -> bool:
    """Whether an expression of the body is the same for all items, and computed in each: it fails in the first."""
    if not isinstance(node, ast.expr) or scope is not judge.scope or not SureCalls(judge).same(node, scope):
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
            sure = SureCalls(judge)
            if not all(sure.same(value, scope) for value, scope in given):
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
    return not _errors(judge, node, scope)


def _errors(
    judge: Judge, node: ast.AST, scope: Scope, others: Callable[[Judge, ast.AST, Scope], set[str]] = may_raise
) -> set[str]:
    """The errors that a node may raise for some items only, as far as the text does not exclude them."""
    if fails_by_length(judge, node, scope):
        return {"ValueError", "IndexError"}
    sides = [node.left, node.right] if isinstance(node, ast.BinOp) else []
    arrays = any(judge.kinds.of(side, scope).name in _ARRAYS for side in sides)
    if arrays and any(of_different_items(judge, side) for side in sides):
        return {"ValueError"}
    read = isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load)
    if read and node.attr in judge.program.once(_only_some_have):  # type: ignore[attr-defined]
        return {"AttributeError"}
    if isinstance(node, ast.Call) and (lacks := _of_file(judge, node, scope)):
        return lacks
    return others(judge, node, scope)


def _of_file(judge: Judge, node: ast.Call, scope: Scope) -> set[str]:
    """The errors of a call that opens or reads a file, which may be there for some items only."""
    path = judge.scopes.dotted(node.func, scope)
    method = node.func if path is None and isinstance(node.func, ast.Attribute) else None
    if (path in OPENERS and _narrow(node)) or path == "PIL.Image.open":
        return {"OSError", "ValueError"}
    if path in _FOLDERS or (method is not None and method.attr == "mkdir"):
        return set() if is_true(node, "exist_ok") else {"FileExistsError"}
    opens = path in OPENERS or (method is not None and method.attr == "open")
    reads = opens and not _to_write(node, method is not None)
    if reads or (method is not None and method.attr in _READING) or path in ("numpy.load", "numpy.fromfile"):
        opened = method.value if method is not None else node.args[0] if node.args else node.func
        return set() if _is_there(judge, opened, scope) else {"FileNotFoundError"}
    return set()


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


def _narrow(call: ast.Call) -> bool:
    """Whether a file is opened that must not be there yet, or that takes some letters only."""
    modes = [*call.args[1:2], *(k.value for k in call.keywords if k.arg == "mode")]
    fresh = any(isinstance(m, ast.Constant) and "x" in str(m.value) for m in modes)
    codes = [k.value.value for k in call.keywords if k.arg == "encoding" and isinstance(k.value, ast.Constant)]
    return fresh or any("utf" not in str(c).lower() for c in codes if c is not None)


def _to_write(call: ast.Call, method: bool) -> bool:
    modes = [*call.args[0 if method else 1 :][:1], *(k.value for k in call.keywords if k.arg == "mode")]
    return any(isinstance(m, ast.Constant) and isinstance(m.value, str) and set(m.value) & set("wxa") for m in modes)


def _is_there(judge: Judge, path: ast.expr, scope: Scope) -> bool:
    """Whether a file that is read is surely there, for all items or for none."""
    here = _listed(judge) or _written_by_item(judge, path) or (scope is judge.scope and made_by_text(judge, path))
    return here or SureCalls(judge).same(path, scope)


def _written_by_item(judge: Judge, path: ast.expr) -> bool:
    """Whether a worker writes the file that it reads, for each item."""
    writes = [e for e in judge.walker.events if e.kind == "file" and e.how == "w" and not by_loop(judge, e)]
    others = [e.path for e in writes if e.path is not None and e.path is not path]
    return any(ast.unparse(other) == ast.unparse(path) for other in others)


def _listed(judge: Judge) -> bool:
    """Whether the loop goes through files that are there."""
    waiting: list[ast.AST | None] = [judge.loop.iter]
    for node in ast.walk(judge.loop.iter):
        if isinstance(node, ast.Name):
            waiting += [b.value for b in judge.scopes.bindings(judge.scopes.resolve(node.id, judge.scope))]
    nodes = [n for part in waiting if part is not None for n in ast.walk(part)]
    return any((isinstance(n, ast.Attribute) and n.attr in _LISTINGS) or (
        isinstance(n, ast.Name) and n.id in _LISTINGS) for n in nodes)  # fmt: skip


def _caught(judge: Judge, node: ast.AST, errors: set[str]) -> bool:
    """Whether errors are caught; those of a wrong kind, which is hard to exclude, need not be named beside others."""
    return is_caught(judge, node, errors - {"TypeError"} or errors)
