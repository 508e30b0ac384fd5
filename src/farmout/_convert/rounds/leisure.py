"""Expressions that are so simple that the parent may evaluate them where the loop did."""

from __future__ import annotations

import ast

__all__ = ["at_leisure", "is_empty", "is_simple", "makes_place"]


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


def makes_place(statement: ast.stmt) -> bool:
    """Whether an assignment makes the element in which it stores: ``d.setdefault(k, {})[j] = v``."""
    place: ast.AST = statement.targets[0] if isinstance(statement, ast.Assign) else statement
    while isinstance(place, (ast.Subscript, ast.Attribute)):
        place = place.value
    made = isinstance(place, ast.Call) and isinstance(place.func, ast.Attribute) and place.func.attr == "setdefault"
    return made and isinstance(statement, ast.Assign) and len(statement.targets) == 1
