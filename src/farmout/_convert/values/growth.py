"""What a text puts into containers by their names, and whether a container has other names than its own."""

from __future__ import annotations

import ast

from ..text.arguments import arguments_for
from ..text.scopes import Scope, Scopes, Var, choices
from .in_dicts import is_from_keys
from .pure_table import CHANGES_FIRST, MUTATING_METHODS
from .written import value_of

__all__ = ["Growth", "growth", "shared", "stored"]

Growth = dict[Var, list[tuple[str, ast.expr | None, Scope]]]  # how, what and where
_NAMED = (ast.Subscript, ast.Attribute, ast.For, ast.comprehension, ast.Compare, ast.FormattedValue)


def growth(scopes: Scopes) -> Growth:
    """All that the text adds to something, or changes in it, by the variable that has it."""
    grown: Growth = {}
    for node_id, scope in scopes.around.items():
        node = scopes.nodes[node_id]
        place: ast.expr | None = None
        how, value = "", None
        if isinstance(node, ast.Call) and node.args and scopes.dotted(node.func, scope) in CHANGES_FIRST:
            place, how, value = node.args[0], ast.unparse(node.func).rpartition(".")[2], node.args[-1]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if node.func.attr in MUTATING_METHODS:
                place, how = node.func.value, node.func.attr
                value = node.args[-1] if node.args else None
                how, value = ("key", node.args[0]) if how == "setdefault" and value is not None else (how, value)
        elif isinstance(node, ast.Subscript) and not isinstance(node.ctx, ast.Load):
            place, how, value = node.value, "store" if isinstance(node.ctx, ast.Store) else "delete", node.slice
        elif isinstance(node, ast.AugAssign):
            place, how, value = node.target, "augment", node.value
        elif isinstance(node, ast.Attribute) and node.attr in MUTATING_METHODS:  # `add = rows.append`
            place, how = node.value, "" if getattr(scopes.parents[node_id], "func", None) is node else node.attr
        if isinstance(place, ast.Name) and how and node_id not in scopes.inner:
            grown.setdefault(scopes.resolve(place.id, scope), []).append((how, value, scope))
    groups = _same_objects(scopes)
    return {v: [g for other in groups.get(v, (v,)) for g in grown.get(other, ())] for v in {*grown, *groups}}


def _same_objects(scopes: Scopes) -> dict[Var, list[Var]]:
    """The variables that may have the object of another, ``same = rows``, each with all of its group."""
    groups: dict[Var, list[Var]] = {}
    for var, given in (
        (Var(s.number, name), b) for s in scopes.all for name, found in s.bindings.items() for b in found
    ):
        values = [value_of(given, var.name)]
        if given.kind == "param":
            values = [value for value, _ in arguments_for(scopes, var) or ()]
        for node in (n for value in values if value is not None for n in choices(value)):
            around = scopes.around.get(id(node)) if isinstance(node, ast.Name) else None
            other = scopes.resolve(node.id, around) if around is not None else None  # type: ignore[attr-defined]
            if other is not None and other.scope >= 0 and other not in groups.get(var, (var,)):
                joined = [*groups.get(var, [var]), *groups.get(other, [other])]
                groups.update(dict.fromkeys(joined, joined))
    return groups


def stored(scopes: Scopes, key: ast.expr | None) -> ast.expr | None:
    """What is stored under a key, ``a[key] = value`` or ``a[key] += value``; None where that cannot be told."""
    place = scopes.parents.get(id(key))
    around = scopes.parents.get(id(place))
    statement = scopes.parents.get(id(around)) if isinstance(around, ast.Tuple) else around
    if isinstance(key, ast.Slice) or not isinstance(statement, (ast.Assign, ast.AugAssign)):
        return None
    if isinstance(statement, ast.Assign) and len(statement.targets) > 1:
        return None
    whole, value = statement.targets[0] if isinstance(statement, ast.Assign) else statement.target, statement.value
    if isinstance(around, ast.Tuple) and isinstance(value, ast.Tuple) and len(value.elts) == len(around.elts):
        return value.elts[around.elts.index(place)] if whole is around else None  # type: ignore[arg-type]
    return value if whole is place else None


def shared(scopes: Scopes, var: Var) -> bool:
    """Whether what a variable holds may be changed under another name."""
    for node in scopes.named(var.name):
        if not isinstance(node.ctx, ast.Load):
            continue
        scope, parent = scopes.around[id(node)], scopes.parents[id(node)]
        called = isinstance(parent, ast.Call) and scopes.dotted(parent.func, scope) is not None
        called = called or (isinstance(parent, ast.Call) and _only_reads(scopes, parent, scope))
        if not called and not isinstance(parent, _NAMED) and scopes.resolve(node.id, scope) == var:
            return True
    return False


def _only_reads(scopes: Scopes, call: ast.Call, scope: Scope) -> bool:
    """Whether this is ``", ".join(names)`` or ``dict.fromkeys(names)``."""
    method = call.func
    if not isinstance(method, ast.Attribute):
        return False
    joins = method.attr == "join" and isinstance(method.value, ast.Constant)
    return joins or is_from_keys(scopes, call, scope)
