"""Expressions that are so simple that the parent may evaluate them where the loop did."""

from __future__ import annotations

import ast

from ..text.scopes import Scope, Scopes

__all__ = ["at_leisure", "is_empty", "is_new", "is_simple", "makes_place"]

_MADE_EMPTY = frozenset(f"collections.{name}" for name in ("Counter", "OrderedDict", "defaultdict", "deque"))
_FACTORIES = frozenset(f"builtins.{name}" for name in ("dict", "float", "int", "list", "set", "str"))


def at_leisure(node: ast.expr) -> bool:
    """Whether an expression only computes, so that the parent may do it where the loop did."""
    simple = (ast.Name, ast.Constant, ast.Tuple, ast.BinOp, ast.UnaryOp, ast.List, ast.Set, ast.Dict, ast.operator,
              ast.unaryop)  # fmt: skip
    new = {id(n) for call in ast.walk(node) if isinstance(call, ast.Call) and is_empty(call) for n in ast.walk(call)}
    return all(id(n) in new or isinstance(n, (*simple, ast.expr_context)) for n in ast.walk(node))


def is_simple(test: ast.expr) -> bool:
    """Whether a question is of names and numbers alone, so that the parent may ask it where the loop did."""
    simple = (ast.Compare, ast.Name, ast.Constant, ast.UnaryOp, ast.unaryop, ast.cmpop, ast.expr_context)
    return all(isinstance(n, simple) for n in ast.walk(test))


def is_empty(node: ast.expr) -> bool:
    """Whether an expression is a constant, or makes a new empty container."""
    if isinstance(node, (ast.List, ast.Dict, ast.Tuple)):
        return not (node.elts if not isinstance(node, ast.Dict) else node.keys)
    return isinstance(node, ast.Constant) or (
        isinstance(node, ast.Call)
        and not node.args
        and not node.keywords
        and isinstance(node.func, ast.Name)
        and node.func.id in ("set", "list", "dict")
    )


def is_new(node: ast.expr, scopes: Scopes, scope: Scope) -> bool:
    """Whether an expression makes the same each time, and nobody else knows it: ``[0, 0]``, ``Counter()``."""
    if isinstance(node, (ast.List, ast.Dict, ast.Tuple)):
        parts = node.elts if not isinstance(node, ast.Dict) else [*node.keys, *node.values]
        return all(part is not None and is_new(part, scopes, scope) for part in parts)
    if is_empty(node) or not isinstance(node, ast.Call):
        return is_empty(node)
    plain = not node.keywords and scopes.dotted(node.func, scope) in _MADE_EMPTY
    factories = node.args if scopes.dotted(node.func, scope) == "collections.defaultdict" else []
    made = len(factories) == len(node.args) < 2 and all(scopes.dotted(f, scope) in _FACTORIES for f in factories)
    return plain and made


def makes_place(statement: ast.stmt) -> bool:
    """Whether an assignment makes the element in which it stores: ``d.setdefault(k, {})[j] = v``."""
    place: ast.AST = statement.targets[0] if isinstance(statement, ast.Assign) else statement
    while isinstance(place, (ast.Subscript, ast.Attribute)):
        place = place.value
    made = isinstance(place, ast.Call) and isinstance(place.func, ast.Attribute) and place.func.attr == "setdefault"
    return made and isinstance(statement, ast.Assign) and len(statement.targets) == 1
