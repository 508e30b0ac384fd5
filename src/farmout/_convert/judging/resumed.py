"""Iterators whose rest is wanted after an error or a break: the loop would have stopped at that item."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..effects.callbacks import given_on
from ..effects.walker import Walker, root_name
from ..reasons import Reasons
from ..rounds.attributes import values_given
from ..rounds.flow import TRIES
from ..rounds.swallow import may_swallow
from ..text.scopes import Function, Scope, Var, in_order, positional
from ..values.provenance import Prov
from .held_elsewhere import Chain, chain_of, is_held_elsewhere, is_meant

if TYPE_CHECKING:
    from ..effects.program import Program
    from .judge import Judge

__all__ = ["judge_rest", "judge_rest_of_items"]

_ITERATORS = frozenset({"generator", "file", "unpicklable"})
_THERE = frozenset({"list", "tuple", "range", "str", "dict", "set", "frozenset", "array", "vector"})
_AGAIN = (ast.For, ast.AsyncFor, ast.While)


def judge_rest_of_items(judge: Judge) -> None:
    """Add a reason for an iterator that the program may go on with after an item failed, or was the last one wanted."""
    prov = Walker(judge.program, judge.scope, set(), {}, 1).expr(judge.loop.iter)
    judge_rest(judge.program, judge.loop, judge.loop.iter, prov, judge.reasons, judge.leaving)


def judge_rest(
    program: Program,
    place: ast.For | ast.expr,
    items: ast.expr,
    prov: Prov,
    reasons: Reasons,
    leaving: Sequence[ast.stmt] = (),
) -> None:
    """Add a reason for an iterator among what ``items`` come from that may be read on. Items are read ahead."""
    scope = program.scopes.around[id(place)]
    names = [n for n in ast.walk(items) if isinstance(n, ast.Name) and id(n) not in program.scopes.inner]
    given: Chain = {}
    for node in names:
        given.setdefault(program.scopes.resolve(node.id, scope), []).extend(program.kinds.may_have_given(node, scope))
    named = prov.own | prov.inner
    if program.kinds.of(items, scope).name not in _THERE:
        named |= given.keys()  # `csv.reader(handle)` moves the handle on
    iterators = {var for var in named if var.scope >= 0 and _is_iterator(program, items, var)}
    chain = chain_of(program, {var: given.get(var) or program.scopes.bindings(var) for var in iterators})
    for var in in_order(chain):
        if _goes_on(program, place, var, chain):
            reasons.no(
                "items left",
                var,
                [place.lineno],
                f"after an error the program may go on with the rest of `{var}`, and items are read ahead",
                f"make a list of it before the loop: list({var})",
            )
        elif leaving and _read_elsewhere(program, place, var, chain):
            reasons.no(
                "left early",
                var,
                [place.lineno, *(s.lineno for s in leaving)],
                f"the loop is left early, and the rest of `{var}` may still be wanted: items are read ahead",
                f"make a list of it before the loop: list({var})",
            )


def _read_elsewhere(program: Program, place: ast.AST, var: Var, chain: Chain) -> bool:
    """Whether the variable may be read after the loop, here or by whoever gave it."""
    function = next((p for p in program.scopes.enclosing(place) if isinstance(p, Function)), None)
    mine = program.scopes.all[var.scope].node is (function or program.scopes.module.node)
    return not mine or _read_again(program, place, var, chain) or is_held_elsewhere(program, var, chain)


def _is_iterator(program: Program, items: ast.expr, var: Var) -> bool:
    """Whether a variable is an iterator, as far as the text shows: itself, an attribute, what a parameter is given."""
    kind = program.kinds.of_variable(var).name
    if kind in _ITERATORS or _may_be_one(program, items, var):
        return True
    if kind.startswith("object ") or kind == "unknown":
        if "__next__" in program.methods or _given_one(program, var):
            return True
        for node in ast.walk(items):
            if isinstance(node, ast.Attribute):
                values = values_given(program, node.attr)
                scopes = [program.scopes.around.get(id(v), program.scopes.module) for v in values]
                if any(program.kinds.of(v, s).name in _ITERATORS for v, s in zip(values, scopes, strict=True)):
                    return True
    return False


def _may_be_one(program: Program, items: ast.expr, var: Var) -> bool:
    """Whether the variable, or the part of it that the items come from, was perhaps made as an iterator."""
    for node in ast.walk(items):
        root = root_name(node) if isinstance(node, (ast.Name, ast.Attribute, ast.Subscript)) else None
        if root is None or id(root) in program.scopes.inner:
            continue
        scope = program.scopes.around[id(root)]
        if program.scopes.resolve(root.id, scope) == var and program.may_be_iterator(node, scope):  # type: ignore[arg-type]
            return True
    return False


def _given_one(program: Program, var: Var) -> bool:
    """Whether a call of the text gives a parameter an iterator that has a name, and so may be used on."""
    function = program.scopes.all[var.scope].node
    if not program.scopes.is_parameter(var) or not isinstance(function, Function):
        return False
    names = positional(function.args)
    for call in program.scopes.every(ast.Call):
        called = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
        if called != function.name and id(function) not in program.once(given_on):  # by another name
            continue
        given = [k.value for k in call.keywords if k.arg in (var.name, None)]
        given += call.args if var.name in names else []
        scope = program.scopes.around[id(call)]
        if any(isinstance(g, ast.Name) and _is_one(program, g, scope) for g in given):
            return True
    return False


def _is_one(program: Program, node: ast.Name, scope: Scope) -> bool:
    kind = program.kinds.of(node, scope).name
    return kind in _ITERATORS or (kind == "unknown" and program.may_be_iterator(node, scope))


def _goes_on(program: Program, place: ast.AST, var: Var, chain: Chain) -> bool:
    """Whether an error at a place is caught where the variable is still known, and read again."""
    caught = [p for p in program.scopes.enclosing(place) if _catches(program, p)]
    function = next((p for p in program.scopes.enclosing(place) if isinstance(p, Function)), None)
    mine = function is not None and program.scopes.all[var.scope].node is function
    held = is_held_elsewhere(program, var, chain)
    if mine and not held:
        caught = [c for c in caught if any(p is function for p in program.scopes.enclosing(c))]
        return bool(caught) and _read_again(program, place, var, chain)
    every = program.scopes.every(*TRIES, ast.With, ast.AsyncWith)
    if function is not None and any(_catches(program, n) for n in every):
        return True  # whoever calls this may catch it
    return bool(caught) and (held or _read_again(program, place, var, chain))


def _catches(program: Program, node: ast.AST) -> bool:
    if isinstance(node, (ast.With, ast.AsyncWith)):
        return any(may_swallow(program.scopes, item.context_expr) for item in node.items)
    return isinstance(node, TRIES) and bool(node.handlers or node.finalbody)


def _read_again(program: Program, place: ast.AST, var: Var, chain: Chain) -> bool:
    """Whether the variable is read after a loop, or the loop is come to again with the same iterator."""
    around = list(program.scopes.enclosing(place))
    for again in (p for p in around if isinstance(p, _AGAIN)):
        made = [b.node for b in chain[var]]
        if not any(n is m for m in made for n in ast.walk(again)):
            return True
    end = getattr(place, "end_lineno", 0) or 0
    return any(n.lineno > end and is_meant(program, n, var, chain) for n in program.scopes.named(var.name))
