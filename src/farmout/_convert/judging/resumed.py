"""Iterators whose rest is wanted after an error or a break: the loop would have stopped at that item."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..effects.walker import Walker
from ..rounds.attributes import values_given
from ..rounds.flow import TRIES
from ..rounds.swallow import may_swallow
from ..text.scopes import Function, Var, in_order, positional

if TYPE_CHECKING:
    from .judge import Judge

__all__ = ["judge_rest"]

_ITERATORS = frozenset({"generator", "file", "unpicklable"})
_AGAIN = (ast.For, ast.AsyncFor, ast.While)


def judge_rest(judge: Judge) -> None:
    """Add a reason for an iterator that the program may go on with after an item failed, or was the last one wanted.

    Items are read ahead.
    """
    prov = Walker(judge.program, judge.scope, set(), {}, 1).expr(judge.loop.iter)
    for var in in_order(prov.own | prov.inner):
        if var.scope >= 0 and _is_iterator(judge, var) and _goes_on(judge, judge.loop, var):
            judge.reasons.no(
                "items left",
                var,
                [judge.loop.lineno],
                f"after an error the program may go on with the rest of `{var}`, and items are read ahead",
                f"make a list of it before the loop: list({var})",
            )
        elif judge.leaving and var.scope >= 0 and _is_iterator(judge, var) and _read_elsewhere(judge, judge.loop, var):
            judge.reasons.no(
                "left early",
                var,
                [judge.loop.lineno, *(s.lineno for s in judge.leaving)],
                f"the loop is left early, and the rest of `{var}` may still be wanted: items are read ahead",
                f"make a list of it before the loop: list({var})",
            )


def _read_elsewhere(judge: Judge, place: ast.AST, var: Var) -> bool:
    """Whether the variable may be read after the loop, here or by whoever gave it."""
    function = next((p for p in judge.scopes.enclosing(place) if isinstance(p, Function)), None)
    mine = judge.scopes.all[var.scope].node is (function or judge.scopes.module.node)
    return not mine or _is_parameter(judge, var) or _read_again(judge, place, var)


def _is_iterator(judge: Judge, var: Var) -> bool:
    """Whether a variable is an iterator, as far as the text shows: itself, an attribute, what a parameter is given."""
    kind = judge.kinds.of_variable(var).name
    if kind in _ITERATORS:
        return True
    if kind.startswith("object ") or kind == "unknown":
        if "__next__" in judge.program.methods or _given_one(judge, var):
            return True
        for node in ast.walk(judge.loop.iter):
            if isinstance(node, ast.Attribute):
                values = values_given(judge.program, node.attr)
                scopes = [judge.scopes.around.get(id(v), judge.scopes.module) for v in values]
                if any(judge.kinds.of(v, s).name in _ITERATORS for v, s in zip(values, scopes, strict=True)):
                    return True
    return False


def _given_one(judge: Judge, var: Var) -> bool:
    """Whether a call of the text gives a parameter an iterator that has a name, and so may be used on."""
    function = judge.scopes.all[var.scope].node
    if not _is_parameter(judge, var) or not isinstance(function, Function):
        return False
    names = positional(function.args)
    for call in judge.scopes.every(ast.Call):
        called = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
        if called != function.name:
            continue
        given = [k.value for k in call.keywords if k.arg in (var.name, None)]
        given += call.args if var.name in names else []
        scope = judge.scopes.around[id(call)]
        if any(isinstance(g, ast.Name) and judge.kinds.of(g, scope).name in _ITERATORS for g in given):
            return True
    return False


def _goes_on(judge: Judge, place: ast.AST, var: Var) -> bool:
    """Whether an error at a place is caught where the variable is still known, and read again."""
    caught = [p for p in judge.scopes.enclosing(place) if _catches(judge, p)]
    function = next((p for p in judge.scopes.enclosing(place) if isinstance(p, Function)), None)
    mine = function is not None and judge.scopes.all[var.scope].node is function
    if mine and not _is_parameter(judge, var):
        caught = [c for c in caught if any(p is function for p in judge.scopes.enclosing(c))]
        return bool(caught) and _read_again(judge, place, var)
    if judge.scopes.every(*TRIES) and function is not None:
        return True  # whoever calls this may catch it
    return bool(caught) and _read_again(judge, place, var)


def _catches(judge: Judge, node: ast.AST) -> bool:
    if isinstance(node, (ast.With, ast.AsyncWith)):
        return any(may_swallow(judge.scopes, item.context_expr) for item in node.items)
    return isinstance(node, TRIES) and bool(node.handlers or node.finalbody)


def _read_again(judge: Judge, place: ast.AST, var: Var) -> bool:
    """Whether the variable is read after a loop, or the loop is come to again with the same iterator."""
    around = list(judge.scopes.enclosing(place))
    for again in (p for p in around if isinstance(p, _AGAIN)):
        made = [b.node for b in judge.scopes.bindings(var)]
        if not any(n is m for m in made for n in ast.walk(again)):
            return True
    end = getattr(place, "end_lineno", 0) or 0
    return any(not isinstance(n.ctx, ast.Store) and n.lineno > end for n in judge.scopes.named(var.name))


def _is_parameter(judge: Judge, var: Var) -> bool:
    return any(b.kind == "param" for b in judge.scopes.bindings(var))
