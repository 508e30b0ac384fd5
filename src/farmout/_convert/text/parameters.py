"""What the calls in a text give to a parameter of one of its functions or methods."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from .scopes import Scope, Scopes, Var, argument_for, defaults_of, hides_arguments, positional

__all__ = ["arguments_for"]


def arguments_for(scopes: Scopes, var: Var) -> list[ast.expr] | None:
    """The arguments, one for each call; None where the text may hand the function on, or a call does not show them."""
    scope = scopes.all[var.scope]
    function = scope.node
    if not isinstance(function, ast.FunctionDef) or function.decorator_list:
        return None
    spec = function.args
    in_class = scope.parent is not None and isinstance(scope.parent.node, ast.ClassDef)
    names = positional(spec)
    default = defaults_of(function).get(var.name)
    names = names[1:] if in_class else names
    if var.name not in [*names, *(a.arg for a in spec.kwonlyargs)]:
        return None
    found = []
    for use in _uses(scopes, function, scope, in_class=in_class):
        call = scopes.parents.get(id(use))
        if not isinstance(call, ast.Call) or call.func is not use:
            return None
        if hides_arguments(call):
            return None
        given = argument_for(call, names, var.name) or default
        if given is None:
            return None
        found.append(given)
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
