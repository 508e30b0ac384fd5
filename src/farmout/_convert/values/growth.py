"""What a text puts into containers by their names, and whether a container has other names than its own."""

from __future__ import annotations

import ast

from ..text.arguments import arguments_for
from ..text.scopes import Scope, Scopes, Var, choices
from .in_dicts import is_from_keys
from .pure_table import CHANGES_FIRST, MUTATING_METHODS
from .written import value_of

__all__ = ["Change", "Growth", "shared", "stored"]

Change = tuple[str, ast.expr | None, Scope]  # how, what and where
_KEEPERS = (ast.Return, ast.Yield, ast.YieldFrom, ast.keyword, ast.List, ast.Tuple, ast.Dict, ast.Set, ast.ListComp,
            ast.DictComp, ast.GeneratorExp, ast.Lambda, ast.NamedExpr, ast.Starred)  # fmt: skip
_NAMED = (ast.Subscript, ast.Attribute, ast.For, ast.comprehension, ast.Compare, ast.FormattedValue)


class Growth:
    """All that a text adds to something, or changes in it: by the variable that has it, or where no name shows it."""

    def __init__(self, scopes: Scopes, methods: set[str]) -> None:
        self._scopes, self._groups, self._methods = scopes, _same_objects(scopes), methods
        self._grown: dict[Var, list[Change]] = {}
        self._elsewhere: list[Change] = []
        for node_id, scope in scopes.around.items():
            place, how, value = _change(scopes, scopes.nodes[node_id], scope)
            named = isinstance(place, ast.Name) and node_id not in scopes.inner
            var = scopes.resolve(place.id, scope) if isinstance(place, ast.Name) and named else None
            if var is not None and how:
                self._grown.setdefault(var, []).append((how, value, scope))
            if how and (var is None or not all(b.kind in ("assign", "augment") for b in scopes.bindings(var))):
                self._elsewhere.append((how, value, scope))

    def of(self, var: Var) -> list[Change]:
        """How the text changes what a variable has, by this name or another for the same object."""
        return [change for other in self._groups.get(var, [var]) for change in self._grown.get(other, ())]

    def unnamed(self, var: Var) -> list[Change]:
        """The changes that may be ones of what a variable has, because something else holds it."""
        names = self._groups.get(var, [var])
        return self._elsewhere if any(self._is_kept(name, alone=len(names) == 1) for name in names) else []

    def _is_kept(self, var: Var, *, alone: bool) -> bool:
        """Whether something else than names may hold what a variable has: a list, an attribute, a caller.

        ``alone``: it has no other name. What a function makes and returns nobody sees under its own name afterwards.
        """
        scopes = self._scopes
        for node in scopes.named(var.name):
            scope, parent = scopes.around[id(node)], scopes.parents[id(node)]
            if not isinstance(node.ctx, ast.Load) or scopes.resolve(node.id, scope) != var:
                continue
            returned = isinstance(parent, ast.Return) and alone and scope.number == var.scope and scope.is_function
            if isinstance(parent, ast.Call):
                known = isinstance(parent.func, ast.Name) or getattr(parent.func, "attr", "") in self._methods
                known = known or scopes.dotted(parent.func, scope) is not None  # parameters have names of their own
                if not known and not _only_reads(scopes, parent, scope):
                    return True
            elif isinstance(parent, (ast.Assign, ast.AnnAssign)):
                targets = parent.targets if isinstance(parent, ast.Assign) else [parent.target]
                if not all(isinstance(t, ast.Name) for t in targets):
                    return True
            elif not returned and isinstance(parent, _KEEPERS):
                return True
        return False


def _change(scopes: Scopes, node: ast.AST, scope: Scope) -> tuple[ast.expr | None, str, ast.expr | None]:
    """What a node adds to, or changes: the place, how, and by what."""
    path = scopes.dotted(node.func, scope) if isinstance(node, ast.Call) else None
    if isinstance(node, ast.Call) and path in CHANGES_FIRST and (node.args or node.keywords):
        how, given = path.rpartition(".")[2], [*node.args, *(k.value for k in node.keywords)]
        return given[0], how, given[1] if how.startswith("insort") and len(given) > 1 else given[-1]
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in MUTATING_METHODS:
        how, value = node.func.attr, node.args[-1] if node.args else None
        return node.func.value, *(("key", node.args[0]) if how == "setdefault" and value is not None else (how, value))
    if isinstance(node, ast.Subscript) and not isinstance(node.ctx, ast.Load):
        return node.value, "store" if isinstance(node.ctx, ast.Store) else "delete", node.slice
    if isinstance(node, ast.AugAssign):
        return node.target, "augment", node.value
    if isinstance(node, ast.Attribute) and node.attr in MUTATING_METHODS:  # `add = rows.append`
        return node.value, "" if getattr(scopes.parents[id(node)], "func", None) is node else node.attr, None
    return None, "", None


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
