"""Reads of a ``defaultdict`` that make nothing, or what nobody sees: a worker may make it in its copy instead."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..effects.missing import asks_own_key, nests
from ..effects.walker import Event, assigned_names
from ..text.arguments import arguments_for, plainly_decorated
from ..text.scopes import Var, argument_for, hides_arguments, positional
from ..values.pure_table import words

if TYPE_CHECKING:
    from .judge import Judge

__all__ = ["makes_unseen"]

_PLAIN_MAKERS = frozenset(f"builtins.{name}" for name in words("list set dict int float str tuple bool"))
# They look at all keys, and keep nothing that would show later ones.
_AT_ONCE = frozenset(f"builtins.{name}" for name in words("sorted list tuple set dict len max min sum print"))
_BY_TEXT = ("globals", "locals", "vars", "eval", "exec")
_VIEWS = frozenset({"items", "keys", "values"})
_MOST = 20  # so many variables may stand for one dict


def makes_unseen(judge: Judge, event: Event) -> bool:
    """Whether a read of a ``defaultdict`` leaves nothing to be seen: the key is there, or nobody asks for keys."""
    if event.var is None or event.how != "defaultdict":
        return False
    asked = not event.inside and _asked_before(judge, event.node, event.var)
    if asked or asks_own_key(judge, event):
        return True
    if _only_subscripted(judge, event.var):
        judge.made_unseen.add(event.var.name)
        return True
    return False


def _asked_before(judge: Judge, node: ast.AST, var: Var) -> bool:
    """Whether ``d[key]`` is read under ``if key in d``."""
    if not isinstance(node, ast.Subscript) or not isinstance(node.value, ast.Name) or judge.scopes.only(var) is None:
        return False
    simple = (ast.Name, ast.Constant, ast.Tuple, ast.expr_context)
    if judge.var(node.value.id) != var or not all(isinstance(n, simple) for n in ast.walk(node.slice)):
        return False
    if id(node.value) in judge.scopes.inner or _loses(judge, var):
        return False
    names = {n.id for n in ast.walk(node.slice) if isinstance(n, ast.Name)}
    asked = f"{ast.unparse(node.slice)} in {ast.unparse(node.value)}"
    child: ast.AST = node
    for parent in judge.scopes.enclosing(node):
        if isinstance(parent, ast.If) and child in parent.body and _asks(parent.test, asked):
            return not names & assigned_names(parent.body, judge.scopes)
        if isinstance(parent, ast.IfExp) and child is parent.body and _asks(parent.test, asked):
            return True
        before = parent.values if isinstance(parent, ast.BoolOp) and isinstance(parent.op, ast.And) else []
        if any(_asks(v, asked) for v in before[: [v is child for v in before].index(True) if before else 0]):
            return True
        if parent is judge.loop:
            return False
        child = parent
    return False


def _asks(test: ast.expr, asked: str) -> bool:
    parts = test.values if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.And) else [test]
    return asked in map(ast.unparse, parts)


def _loses(judge: Judge, var: Var) -> bool:
    """Whether a key may be taken out of a dict, here or where it has another name."""
    lost = any(True for name in ("pop", "popitem", "clear", "__delitem__") for _ in judge.scopes.attributes(name))
    deleted = any(isinstance(t, ast.Subscript) for n in judge.scopes.every(ast.Delete) for t in n.targets)
    return lost or deleted


# -- dicts of which nobody sees the keys -------------------------------------------------------------------------------


def _only_subscripted(judge: Judge, var: Var) -> bool:
    """Whether a dict makes plain new values, and the text asks for single elements alone, wherever it is known.

    Before the loop its keys may be looked at: none was made by then.
    """
    if nests(judge.program) or any(judge.scopes.named(name) for name in _BY_TEXT):
        return False
    known, waiting = {(var, True)}, [(var, True)]  # with whether it is also asked what it is given
    while waiting:
        here, asked = waiting.pop()
        more = _known_as(judge, here, var, asked=asked)
        if more is None or len(known) > _MOST:
            return False
        waiting += more - known
        known |= more
    return True


def _known_as(judge: Judge, here: Var, var: Var, *, asked: bool) -> set[tuple[Var, bool]] | None:
    """The other variables that stand for the dict: those it is given to, and those it comes from; None if unknown."""
    binding = judge.scopes.only(here)
    if binding is None:
        return None
    found: set[tuple[Var, bool]] = set()
    if binding.kind == "param":
        given = arguments_for(judge.scopes, here) if asked else []
        for argument, scope in given or ():
            if not isinstance(argument, ast.Name) or id(argument) in judge.scopes.inner:
                return None
            found.add((judge.scopes.resolve(argument.id, scope), True))
        if asked and not given:
            return None
    elif binding.kind != "assign" or not _makes_plain(judge, binding.value):
        return None
    for use in judge.scopes.named(here.name):
        around = judge.scopes.around[id(use)]
        if not isinstance(use.ctx, ast.Load) or id(use) in judge.scopes.inner:
            continue
        if judge.scopes.resolve(use.id, around) != here or _asks_element(judge, use):
            continue
        parameter = _given_to(judge, use)
        if parameter is not None:
            found.add((parameter, False))
        elif here != var or binding.kind == "param" or not _before(judge, use, here):
            return None
    return found


def _makes_plain(judge: Judge, value: ast.expr | None) -> bool:
    """``defaultdict(list)``: what is made does not depend on how often it is."""
    if not isinstance(value, ast.Call) or not value.args:
        return False
    scope, maker = judge.scopes.around[id(value)], value.args[0]
    if judge.scopes.dotted(value.func, scope) != "collections.defaultdict":
        return False
    constant = isinstance(maker, ast.Lambda) and isinstance(maker.body, ast.Constant)
    return constant or judge.scopes.dotted(maker, scope) in _PLAIN_MAKERS


def _asks_element(judge: Judge, use: ast.Name) -> bool:
    parent = judge.scopes.parents[id(use)]
    return isinstance(parent, ast.Subscript) and parent.value is use and not isinstance(parent.ctx, ast.Del)


def _given_to(judge: Judge, use: ast.Name) -> Var | None:
    """The parameter of a function of the text that is given the dict."""
    parent = judge.scopes.parents[id(use)]
    call = judge.scopes.parents[id(parent)] if isinstance(parent, ast.keyword) else parent
    if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name) or hides_arguments(call):
        return None
    binding = judge.scopes.only(judge.scopes.resolve(call.func.id, judge.scopes.around[id(call)]))
    function = binding.node if binding is not None else None
    if not isinstance(function, ast.FunctionDef) or not plainly_decorated(function):
        return None
    names = positional(function.args)
    every = [*names, *(a.arg for a in function.args.kwonlyargs)]
    name = next((n for n in every if argument_for(call, names, n) is use), None)
    return Var(judge.scopes.of_node[id(function)].number, name) if name is not None else None


def _before(judge: Judge, use: ast.Name, var: Var) -> bool:
    """Whether all keys are looked at, once, before the loop begins, which is run once for each such dict."""
    if var.scope != judge.scope.number or judge.scopes.around[id(use)] is not judge.scope:
        return False
    for parent in judge.scopes.enclosing(judge.loop):
        if parent is judge.scope.node:
            break
        if isinstance(parent, (ast.For, ast.While)):
            return False
    start = judge.loop.body[0]
    return (use.lineno, use.col_offset) < (start.lineno, start.col_offset) and _at_once(judge, use)


def _at_once(judge: Judge, use: ast.Name) -> bool:
    """Whether nothing is kept of a look at all keys that would show later ones."""
    node: ast.expr = use
    parent = judge.scopes.parents[id(use)]
    if isinstance(parent, ast.Attribute):
        call = judge.scopes.parents[id(parent)]
        if not isinstance(call, ast.Call) or call.func is not parent:
            return False
        if parent.attr in ("get", "update", "setdefault"):
            return True
        if parent.attr not in _VIEWS:
            return False
        node, parent = call, judge.scopes.parents[id(call)]
    if isinstance(parent, ast.Call):
        return judge.scopes.dotted(parent.func, judge.scope) in _AT_ONCE
    if isinstance(parent, ast.For):
        return parent.iter is node and parent is not judge.loop
    if isinstance(parent, ast.comprehension):
        return not isinstance(judge.scopes.parents[id(parent)], ast.GeneratorExp)
    return isinstance(parent, ast.Compare) and isinstance(parent.ops[0], (ast.In, ast.NotIn))
