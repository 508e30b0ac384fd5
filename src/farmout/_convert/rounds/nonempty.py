"""Inner loops that surely run at least once: what each of their rounds assigns has a value afterwards."""

from __future__ import annotations

import ast

from ..text.scopes import Scope, Scopes
from ..values.numeric import given

__all__ = ["surely_runs"]

_AS_LONG = frozenset(f"builtins.{name}" for name in ("enumerate", "reversed", "sorted", "list", "tuple"))
_BY_TEXT = ("globals", "locals", "vars", "setattr", "__setattr__", "__dict__", "eval", "exec")
_LONGEST = 2**31


def surely_runs(scopes: Scopes, loop: ast.For) -> bool:
    """Whether a loop surely has a first item: ``for _ in range(60)``, ``for side in ("left", "right")``."""
    return _has_items(scopes, loop.iter, scopes.around[id(loop)])


def _has_items(scopes: Scopes, items: ast.expr, scope: Scope) -> bool:
    if isinstance(items, (ast.Tuple, ast.List, ast.Set)):
        return any(not isinstance(element, ast.Starred) for element in items.elts)
    if isinstance(items, ast.Constant):
        return isinstance(items.value, (str, bytes)) and len(items.value) > 0
    if not isinstance(items, ast.Call) or items.keywords or not items.args:
        return False
    path = scopes.dotted(items.func, scope)
    if path == "builtins.range":
        numbers = [_number(scopes, argument, scope) for argument in items.args]
        known = [n for n in numbers if n is not None and abs(n) < _LONGEST]
        counts = len(known) == len(numbers) <= 3 and known[2:] != [0]
        return counts and len(range(*known)) > 0
    if path == "builtins.zip":
        return all(_has_items(scopes, argument, scope) for argument in items.args)
    return path in _AS_LONG and _has_items(scopes, items.args[0], scope)


def _number(scopes: Scopes, node: ast.expr, scope: Scope) -> int | None:
    """The whole number that is written, or the one that a name is given where that happens once."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        number = _number(scopes, node.operand, scope)
        return None if number is None else -number
    if isinstance(node, ast.Constant):
        return node.value if type(node.value) is int else None
    if not isinstance(node, ast.Name) or id(node) in scopes.inner:
        return None
    var = scopes.resolve(node.id, scope)
    binding = scopes.only(var)
    replaced = any(not isinstance(a.ctx, ast.Load) for a in scopes.attributes(node.id))  # `settings.STEPS = 0`
    if binding is None or replaced or any(scopes.named(n) or scopes.attributes(n) for n in _BY_TEXT):
        return None
    value = given(binding, var)
    return value.value if isinstance(value, ast.Constant) and type(value.value) is int else None
