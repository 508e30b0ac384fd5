"""Expressions that are so simple that the parent may evaluate them where the loop did."""

from __future__ import annotations

import ast

__all__ = ["at_leisure", "is_empty", "is_simple"]


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
