"""Where the loop itself goes through the items, and takes the results of each in the midst of its body."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..rounds.alone import surely_passes
from .pieces import names_in

if TYPE_CHECKING:
    from ..judging.judge import Judge
    from .split import Splitter

__all__ = ["SEVERAL_TIMES", "again", "can_take", "finite", "names_item_before"]

_PARSERS = frozenset({"json.load", "json.loads", "ast.literal_eval", "tomllib.load", "tomllib.loads"})
SEVERAL_TIMES = frozenset({"list", "tuple", "range", "str", "dict", "set", "frozenset", "array", "vector"})


def again(judge: Judge) -> bool:
    """Whether the iterable, as it is written, can be gone through twice with the same items."""
    iterable = judge.loop.iter
    if isinstance(iterable, ast.Call):
        path = judge.scopes.dotted(iterable.func, judge.scope)
        simple = all(
            isinstance(n, (ast.Name, ast.Constant, ast.expr_context, ast.BinOp, ast.operator, ast.Call, ast.Load))
            for a in iterable.args
            for n in ast.walk(a)
        )
        inner = [n for a in iterable.args for n in ast.walk(a) if isinstance(n, ast.Call)]
        lens = all(judge.scopes.dotted(n.func, judge.scope) == "builtins.len" for n in inner)
        return path == "builtins.range" and simple and lens
    if not isinstance(iterable, ast.Name):
        return False
    binding = judge.scopes.only(judge.scopes.resolve(iterable.id, judge.scope))
    read = binding.value if binding is not None and binding.kind == "assign" else None
    parsed = isinstance(read, ast.Call) and judge.scopes.dotted(read.func, judge.scope) in _PARSERS
    return parsed or judge.kinds.of(iterable, judge.scope).name in SEVERAL_TIMES


def finite(judge: Judge, iterable: ast.expr) -> bool:
    """Whether making a list of the items at once changes nothing: they are all there already."""
    if isinstance(iterable, (ast.List, ast.Tuple, ast.Constant, ast.ListComp)):
        return True
    if isinstance(iterable, ast.Call):
        path = judge.scopes.dotted(iterable.func, judge.scope)
        if path in ("builtins.range", "builtins.sorted", "os.listdir", "glob.glob"):
            return True
        if path in ("itertools.product", "itertools.combinations", "itertools.permutations"):
            return all(finite(judge, a) or isinstance(a, ast.Constant) for a in iterable.args)
        if path in ("builtins.enumerate", "builtins.zip", "builtins.reversed", "builtins.list", "builtins.tuple"):
            return all(finite(judge, a) for a in iterable.args)
        if isinstance(iterable.func, ast.Attribute) and iterable.func.attr in ("items", "values", "keys", "split"):
            kind = judge.kinds.of(iterable.func.value, judge.scope).name
            return kind in ("dict", "str")
    return judge.kinds.of(iterable, judge.scope).name in SEVERAL_TIMES | {"number"}


def can_take(splitter: Splitter) -> bool:
    """Whether the parent needs nothing of the worker for what it did so far: those changes come before its error."""
    judge, result = splitter.judge, splitter.result
    other = splitter.handed or splitter.in_order or splitter.all_operands
    plain = not judge.loop.orelse and not judge.moved and not splitter.returned and not other
    inside = splitter.changes > splitter.changes_before  # of a statement with changes of its own
    named = judge.scopes.resolve("next", judge.scope).scope != -1
    if result.takes or inside or named or not plain or not (again(judge) or finite(judge, judge.loop.iter)):
        return False
    seen = {id(e.node) for e in judge.walker.events if e.kind in ("print", "log", "file")}
    if any(id(n) in seen for node in splitter.earlier for n in ast.walk(node)):
        return False  # what it prints or writes comes before those changes, which may fail
    if not all(surely_passes(judge, node) for node in splitter.earlier):
        return False  # its error comes before the changes that the parent would make first
    known = {*result.results, *result.results.values()}
    return bool(splitter.top or judge.named) and not names_in(splitter.top) & known


def names_item_before(judge: Judge, name: str) -> None:
    """Add a reason where the name of an item is read after an error, and would be that of another item."""
    judge.reasons.no(
        "last value",
        name,
        judge.named,
        f"after a caught error `{name}` would be that of the item before",
        f"do not read `{name}` after the loop",
    )
