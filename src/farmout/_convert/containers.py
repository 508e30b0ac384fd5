"""Containers whose elements are containers of their own: to change one of those changes nothing that has a name."""

from __future__ import annotations

import ast

from .pure_table import words
from .scopes import Scope, Scopes, Var

__all__ = ["holds_new"]

_DISPLAYS = (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp)
_MAKERS = frozenset({"builtins.list", "builtins.dict", "builtins.set", "collections.Counter", "collections.deque",
                     "collections.defaultdict", "collections.OrderedDict"})  # fmt: skip
_READERS = frozenset(
    f"builtins.{name}" for name in words("len sorted zip enumerate max min sum any all list tuple dict reversed print")
)
_ASK = frozenset({"keys", "values", "items", "pop", "popitem", "clear", "sort", "reverse", "copy", "count", "index"})


def holds_new(scopes: Scopes, var: Var) -> bool:
    """Whether everything that a variable holds was made for it, in its own assignment or where it was put in."""
    found = scopes.bindings(var)
    if not found or any(b.kind != "assign" or not _starts(scopes, b.value, b.node) for b in found):
        return False
    for node in scopes.named(var.name):
        scope = scopes.around[id(node)]
        mine = isinstance(node.ctx, ast.Load) and id(node) not in scopes.inner
        if mine and scopes.resolve(node.id, scope) == var and not _keeps_it(scopes, node, scope):
            return False
    return True


def _starts(scopes: Scopes, value: ast.expr | None, place: ast.AST) -> bool:
    """Whether an expression makes a container that is empty, or holds new containers only."""
    scope = scopes.around[id(place)]
    if isinstance(value, ast.BinOp) and isinstance(value.op, ast.Mult):
        return _starts(scopes, value.left, place)
    if isinstance(value, (ast.ListComp, ast.DictComp)):
        return _is_new(scopes, value.elt if isinstance(value, ast.ListComp) else value.value, scope)
    if isinstance(value, (ast.List, ast.Dict)):
        return all(_is_new(scopes, e, scope) for e in (value.elts if isinstance(value, ast.List) else value.values))
    if not isinstance(value, ast.Call) or value.keywords:
        return False
    path = scopes.dotted(value.func, scope)
    if path == "collections.defaultdict" and len(value.args) == 1:
        made = value.args[0].body if isinstance(value.args[0], ast.Lambda) else None
        return _is_new(scopes, made, scope) if made is not None else scopes.dotted(value.args[0], scope) in _MAKERS
    return path in _MAKERS - {"collections.defaultdict"} and not value.args


def _is_new(scopes: Scopes, node: ast.expr, scope: Scope) -> bool:
    if isinstance(node, ast.Call):
        return scopes.dotted(node.func, scope) in _MAKERS
    return isinstance(node, (*_DISPLAYS, ast.Constant))


def _keeps_it(scopes: Scopes, node: ast.Name, scope: Scope) -> bool:
    """Whether a use of the container puts nothing in but what is new, and gives it no other name."""
    parent = scopes.parents[id(node)]
    if isinstance(parent, ast.Subscript) and parent.value is node:
        around = scopes.parents[id(parent)]
        if isinstance(parent.ctx, ast.Store) and not isinstance(around, ast.AugAssign):
            return isinstance(around, ast.Assign) and parent in around.targets and _is_new(scopes, around.value, scope)
        return True
    if isinstance(parent, ast.Attribute):
        call = scopes.parents[id(parent)]
        if not isinstance(call, ast.Call) or call.func is not parent or call.keywords:
            return False
        if parent.attr in ("setdefault", "get", "append"):
            return all(_is_new(scopes, a, scope) for a in (call.args if parent.attr == "append" else call.args[1:]))
        return parent.attr in _ASK
    if isinstance(parent, ast.Call):
        return scopes.dotted(parent.func, scope) in _READERS
    return isinstance(parent, (ast.For, ast.comprehension, ast.Compare, ast.Return, ast.FormattedValue))
