"""What the values of a dict are that the text only ever fills with numbers, texts and the like, under one name."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..text.scopes import Scope, Scopes, Var
from .kind import NUMBER, STR, UNKNOWN, Kind, common, lasting

if TYPE_CHECKING:
    from .kinds import Kinds

__all__ = ["is_from_keys", "kind_of_entry", "kind_of_values"]

_READERS = frozenset(
    f"builtins.{name}" for name in ("len", "sorted", "max", "min", "sum", "list", "tuple", "set", "enumerate", "print")
)
_READ = frozenset({"get", "items", "keys", "values", "pop", "popitem", "clear"})
_MISSING = {"int": NUMBER, "float": NUMBER, "str": STR}


def is_from_keys(scopes: Scopes, call: ast.Call, scope: Scope) -> bool:
    """Whether a call is ``dict.fromkeys(keys, value)``."""
    func = call.func
    return (
        isinstance(func, ast.Attribute)
        and func.attr == "fromkeys"
        and scopes.dotted(func.value, scope) == "builtins.dict"
    )


def kind_of_values(kinds: Kinds, scopes: Scopes, var: Var, keys: Kind | None) -> Kind:
    """The kind of all that is put into a dict as a value; unknown if one may be changed, or comes from elsewhere."""
    given = list(_given(kinds, scopes, var))
    if None in given or isinstance(scopes.all[var.scope].node, ast.ClassDef):
        return UNKNOWN
    found = [look() for look in given if look is not None]
    if NUMBER in found and set(found) <= {NUMBER, UNKNOWN}:  # ``d[k] = d.get(k, 0) + v``
        supposed = {**kinds.known, var: Kind("dict", keys, (keys or UNKNOWN, NUMBER))}
        return kinds.suppose(lambda: common([look() for look in given if look is not None]), UNKNOWN, supposed)
    return lasting([common(found)])[0]


def _given(kinds: Kinds, scopes: Scopes, var: Var) -> Iterator[_Look | None]:
    """How to find the kind of each value that is put in; None for what cannot be followed."""
    for binding in scopes.bindings(var):
        value = binding.value if binding.kind == "assign" else None
        scope = scopes.around.get(id(binding.node))
        path = scopes.dotted(value.func, scope) if isinstance(value, ast.Call) and scope is not None else None
        if isinstance(value, ast.Dict) and scope is not None and None not in value.keys:
            yield from (_Look(kinds, v, scope) for v in value.values)
        elif path == "collections.defaultdict" and isinstance(value, ast.Call) and len(value.args) == 1:
            made = scopes.dotted(value.args[0], scope) or ""  # type: ignore[arg-type]
            kind = _MISSING.get(made.removeprefix("builtins."))
            yield _Look(kinds, None, scope, kind) if kind is not None else None  # type: ignore[arg-type]
        elif scope is not None and isinstance(value, ast.Call) and is_from_keys(scopes, value, scope):
            yield _Look(kinds, value.args[1], scope) if len(value.args) == 2 else None
        elif not (path == "builtins.dict" and isinstance(value, ast.Call) and not value.args and not value.keywords):
            yield None
    for node in scopes.named(var.name):
        scope = scopes.around[id(node)]
        if isinstance(node.ctx, ast.Load) and scopes.resolve(node.id, scope) == var:
            yield from _put(kinds, scopes, var, node, scope)


def _put(kinds: Kinds, scopes: Scopes, var: Var, node: ast.Name, scope: Scope) -> Iterator[_Look | None]:
    """What one use of the dict puts in."""
    parent = scopes.parents[id(node)]
    around = scopes.parents.get(id(parent))
    if isinstance(parent, ast.Subscript) and parent.value is node:
        if not isinstance(parent.ctx, ast.Store):
            return
        if (isinstance(around, ast.Assign) and parent in around.targets) or (
            isinstance(around, ast.AugAssign) and isinstance(around.op, (ast.Add, ast.Sub, ast.Mult, ast.Div))
        ):
            yield _Look(kinds, around.value, scope)
        else:
            yield None
    elif isinstance(parent, ast.Attribute):
        called = isinstance(around, ast.Call) and around.func is parent
        asks = parent.attr == "get" and isinstance(around, ast.keyword)  # ``max(d, key=d.get)``
        if called and parent.attr == "setdefault" and isinstance(around, ast.Call) and len(around.args) == 2:
            yield _Look(kinds, around.args[1], scope)
        elif not (asks or (called and parent.attr in _READ)):
            yield None
    elif isinstance(parent, ast.Call):
        if scopes.dotted(parent.func, scope) not in _READERS or parent.func is node:
            yield None
    elif isinstance(parent, ast.Return):  # nobody has it before this call is over
        own = scope.is_function and var.scope == scope.number
        if not own or any(scopes.around[id(n)] is not scope for n in scopes.named(var.name) if _is(scopes, n, var)):
            yield None
    elif not isinstance(parent, (ast.For, ast.comprehension, ast.Compare, ast.FormattedValue)):
        yield None


def _is(scopes: Scopes, node: ast.Name, var: Var) -> bool:
    return scopes.resolve(node.id, scopes.around[id(node)]) == var


class _Look:
    """A question that may be asked again under a supposition: the kind of one value."""

    def __init__(self, kinds: Kinds, value: ast.expr | None, scope: Scope, known: Kind = UNKNOWN) -> None:
        self.kinds, self.value, self.scope, self.known = kinds, value, scope, known

    def __call__(self) -> Kind:
        return self.known if self.value is None else self.kinds.of(self.value, self.scope)


def kind_of_entry(kinds: Kinds, node: ast.Call, holder: Kind, scope: Scope) -> Kind:
    """What ``d.get(k, 0)`` or ``d.pop(k)`` gives of a dict whose values are known."""
    assert isinstance(node.func, ast.Attribute)
    if holder.name != "dict" or holder.parts is None or node.keywords or not 1 <= len(node.args) <= 2:
        return UNKNOWN
    if len(node.args) == 1:
        return holder.parts[1] if node.func.attr == "pop" else common([holder.parts[1], Kind("none")])
    return common([holder.parts[1], kinds.of(node.args[1], scope)])
