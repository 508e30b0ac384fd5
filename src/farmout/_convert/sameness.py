"""Where a copy is not as good as the object: identity, keys and elements that only the object itself finds."""

from __future__ import annotations

import ast

from .effects import Prov, Walker

__all__ = ["comparison", "element"]


def comparison(walker: Walker, node: ast.Compare, how: ast.cmpop, left: ast.expr, right: ast.expr) -> None:
    """A copy is equal to what it was copied from, but not it; some objects are equal only to themselves."""
    sides = (left, right)
    if isinstance(how, (ast.Is, ast.IsNot)):
        if not any(_is_single(walker, side) for side in sides):
            walker.never(node, "is", "compares objects by identity, and a worker has copies")
        return
    if not isinstance(how, (ast.Eq, ast.NotEq, ast.In, ast.NotIn)):
        return
    kinds = [walker.kinds.of(side, walker.scope) for side in sides]
    if any(k.name in ("function", "class") for k in kinds):
        walker.never(node, ast.unparse(node), "compares functions, and a worker has copies")
    elif walker.program.has_identity_equality and not any(k.immutable for k in kinds):
        walker.never(node, ast.unparse(node), "compares objects of a class without __eq__, and a worker has copies")
    elif isinstance(how, (ast.In, ast.NotIn)) and "nan" in walker.program.source.text:
        walker.never(node, ast.unparse(node), "finds a nan only if it is the very same object")


def element(walker: Walker, node: ast.Subscript, base: Prov) -> None:
    """Reading an element of a defaultdict makes one; a copy of a key may not find what the key finds."""
    if isinstance(node.value, ast.Name) and id(node.value) not in walker.scopes.inner:
        for binding in walker.scopes.bindings(walker.scopes.resolve(node.value.id, walker.scope)):
            made = binding.value.func if isinstance(binding.value, ast.Call) else None
            if made is not None and walker.scopes.dotted(made, walker.scope) == "collections.defaultdict":
                walker.changes(base, node.value, node, "defaultdict")
    key = node.slice
    if walker.program.has_identity_equality and not isinstance(key, (ast.Slice, ast.Constant, ast.Tuple)):
        owner = walker.kinds.of(node.value, walker.scope).name
        if owner in ("dict", "unknown") and not walker.kinds.of(key, walker.scope).immutable:
            walker.never(node, ast.unparse(key), "may be equal only to itself, and a worker has a copy")


def _is_single(walker: Walker, node: ast.expr) -> bool:
    """None, True, a builtin type: there is one of them in every process."""
    if isinstance(node, ast.Constant):
        return node.value is None or isinstance(node.value, bool) or node.value is Ellipsis
    return (walker.scopes.dotted(node, walker.scope) or "").startswith("builtins.")
