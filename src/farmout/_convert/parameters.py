"""What the calls in a text give to a parameter of one of its functions or methods."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from .scopes import Scope, Scopes, Var

__all__ = ["arguments_for"]


def arguments_for(scopes: Scopes, var: Var) -> list[ast.expr] | None:
    """The arguments, one for each call; None where the text may hand the function on, or a call does not show them."""
    scope = scopes.all[var.scope]
    function = scope.node
    if not isinstance(function, ast.FunctionDef) or function.decorator_list:
        return None
    spec = function.args
    in_class = scope.parent is not None and isinstance(scope.parent.node, ast.ClassDef)
    names = [a.arg for a in [*spec.posonlyargs, *spec.args]]
    default = dict(zip(names[len(names) - len(spec.defaults) :], spec.defaults, strict=True))
    default.update({a.arg: d for a, d in zip(spec.kwonlyargs, spec.kw_defaults, strict=True) if d is not None})
    names = names[1:] if in_class else names
    if var.name not in [*names, *(a.arg for a in spec.kwonlyargs)]:
        return None
    found = []
    for use in _uses(scopes, function, scope, in_class=in_class):
        call = scopes.parents.get(id(use))
        if not isinstance(call, ast.Call) or call.func is not use:
            return None
        if any(isinstance(a, ast.Starred) for a in call.args) or any(k.arg is None for k in call.keywords):
            return None
        place = names.index(var.name) if var.name in names else len(call.args)
        given = [k.value for k in call.keywords if k.arg == var.name] or call.args[place : place + 1]
        given = given or ([default[var.name]] if var.name in default else [])
        if not given:
            return None
        found.append(given[0])
    return found or None


def _uses(scopes: Scopes, function: ast.FunctionDef, scope: Scope, *, in_class: bool) -> Iterator[ast.AST]:
    """Every place where the text may mean a function; the function itself where it is bound twice."""
    parent = scope.parent or scopes.module
    me = Var(parent.number, function.name)
    if scopes.only(me) is None:
        yield function
    for node in scopes.named(function.name):
        if id(node) not in scopes.inner and scopes.resolve(node.id, scopes.around[id(node)]) == me:
            yield node
    if in_class:
        yield from scopes.attributes(function.name)
    yield from (n for n in scopes.every(ast.Constant) if n.value == function.name)  # `getattr(thing, "name")`, perhaps
