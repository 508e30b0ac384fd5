"""Keys that may be a nan: it is found by identity only, and one that comes from a worker is another one."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..rounds.sites import Site
from ..text.scopes import Var, in_rounds
from ..values.kind import STR, Kind

if TYPE_CHECKING:
    from .judge import Judge

__all__ = ["nan_as_key"]

_WHOLE = frozenset({"builtins.int", "builtins.len", "builtins.str", "os.path.basename"})
_STEPS = frozenset({"numpy.linspace", "numpy.arange"})


def nan_as_key(judge: Judge, var: Var, sites: list[Site]) -> None:
    """A nan is found by identity only, and a nan from a worker is another one."""
    if not judge.program.names_nan:
        return
    if judge.kinds.of_variable(var).name == "list":
        _nan_in_list(judge, var, sites)
    _nan_below(judge, var, sites)
    if judge.kinds.of_variable(var).name not in ("dict", "set"):
        return
    for site in sites:
        if not all(_never_nan(judge, o) for o in site.operands[:1]) and site.family in (
            "add",
            "store",
            "fold",
            "group",
            "kept",
        ):
            judge.reasons.no(
                "nan",
                var,
                [site.statement.lineno],
                f"a key of `{var}` may be a nan, which is equal to none",
                "leave the nans out, or use texts as keys",
            )


def _never_nan(judge: Judge, key: ast.expr, deep: int = 0) -> bool:
    """Whether a key is surely a text, a whole number, or made of such."""
    if judge.kinds_here(key) == {"str"} or isinstance(key, (ast.Constant, ast.JoinedStr)):
        return True
    if isinstance(key, ast.Tuple):
        return all(_never_nan(judge, part, deep) for part in key.elts)
    if isinstance(key, ast.Subscript):
        return judge.kinds.of(key.value, judge.scope).name == "row" and "QUOTE_" not in judge.program.source.text
    if isinstance(key, ast.Attribute):
        return key.attr in ("name", "stem", "suffix") and judge.kinds.of(key.value, judge.scope).name == "path"
    if isinstance(key, ast.Call):
        path, first = judge.scopes.dotted(key.func, judge.scope), key.args[0] if key.args else None
        kept = path in ("builtins.round", "builtins.float", "builtins.abs") and first is not None
        return path in _WHOLE or (kept and _never_nan(judge, first, deep))  # type: ignore[arg-type]
    if not isinstance(key, ast.Name) or id(key) in judge.scopes.inner:
        return False
    if key.id in judge.assigned:
        inside = in_rounds(judge.loop)
        given = [b for b in judge.scopes.bindings(judge.var(key.id)) if id(b.node) in inside]
        counts = [b for b in given if b.kind == "for" and judge.kinds.of(b.value, judge.scope).name == "range"]
        given = [b for b in given if b not in counts or not isinstance(getattr(b.node, "target", None), ast.Name)]
        values = [b.value for b in given if b.kind == "assign" and b.value is not None]
        return (
            key.id not in judge.targets
            and deep < 4
            and len(values) == len(given)
            and all(_never_nan(judge, value, deep + 1) for value in values)
        )
    items = judge.loop.iter
    if isinstance(items, ast.Name):
        items = judge.kinds.settled(judge.var(items.id)) or items
    stepped = isinstance(items, ast.Call) and judge.scopes.dotted(items.func, judge.scope) in _STEPS
    parts = items.args if stepped else getattr(items, "elts", [ast.Name("_")])  # type: ignore[attr-defined]
    written = isinstance(items, (ast.List, ast.Tuple)) or stepped
    constant = written and all(isinstance(e, ast.Constant) for e in parts)
    return key.id in judge.values.natural or (constant and isinstance(judge.loop.target, ast.Name))


def _nan_below(judge: Judge, var: Var, sites: list[Site]) -> None:
    """The same for what a list from a worker holds: somewhere the text looks for something in what may be one."""
    for site in sites:
        kinds = [judge.kinds.of(operand, judge.scope) for operand in site.operands]
        if all(_may_hold_no_nan(kind) for kind in kinds):
            continue
        for node in judge.scopes.every(ast.Compare):
            if _looks_inside(judge, node):
                judge.reasons.no(
                    "nan",
                    var,
                    [site.statement.lineno, node.lineno],
                    f"line {node.lineno} may look into what `{var}` holds, and a nan is found only if it is the same "
                    "object",
                    "leave the nans out",
                )


def _may_hold_no_nan(kind: Kind) -> bool:
    """Whether a value has no parts that may be a nan."""
    held = kind.parts if kind.parts is not None else (kind.element,)
    whole = kind.immutable and kind.name != "tuple"
    return whole or kind.name in ("array", "vector") or all(k is not None and k.name in ("str", "none") for k in held)


def _looks_inside(judge: Judge, node: ast.Compare) -> bool:
    """Whether a comparison may be one of elements, by identity first."""
    scope = judge.scopes.around[id(node)]
    left, right = node.left, node.comparators[-1]
    if isinstance(node.ops[-1], (ast.In, ast.NotIn)):
        return not _may_hold_no_nan(judge.kinds.of(right, scope)) and judge.kinds.of(left, scope) != STR
    equal = isinstance(node.ops[-1], (ast.Eq, ast.NotEq))
    return equal and not any(_may_hold_no_nan(judge.kinds.of(side, scope)) for side in (left, right))


def _nan_in_list(judge: Judge, var: Var, sites: list[Site]) -> None:
    """Lists find and compare elements by identity first: a nan from a worker is another object."""
    inside = in_rounds(judge.loop)
    for node in judge.scopes.named(var.name):
        if id(node) in inside:
            continue
        parent = judge.scopes.parents.get(id(node))
        asked = isinstance(parent, ast.Attribute) and parent.attr in ("count", "index", "remove")
        if isinstance(parent, ast.Compare) or asked:
            judge.reasons.no(
                "nan",
                var,
                [sites[0].statement.lineno, node.lineno],
                f"line {node.lineno} looks for elements of `{var}`, and a nan is found only if it is the same object",
                "leave the nans out",
            )
