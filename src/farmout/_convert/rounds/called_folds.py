"""Functions that put one more value to what was there: ``m = np.maximum(m, frame)``, ``g = math.gcd(g, n)``."""

from __future__ import annotations

import ast

from ..text.scopes import Scope, Scopes
from ..values.pure_table import words

__all__ = ["folded_by_call", "folded_in_place"]

_ELEMENTWISE = frozenset(f"numpy.{name}" for name in words(
    "add subtract multiply maximum minimum fmax fmin logical_and logical_or logical_xor bitwise_and bitwise_or "
    "bitwise_xor hypot logaddexp"))  # fmt: skip
_OF_TWO = _ELEMENTWISE | words("numpy.append numpy.union1d math.gcd math.lcm math.hypot operator.add operator.mul "
                               "operator.or_ operator.and_ operator.xor")  # fmt: skip
_OF_MANY = frozenset(f"numpy.{name}" for name in words("vstack hstack dstack column_stack concatenate"))


def folded_by_call(node: ast.Call, scopes: Scopes, scope: Scope) -> tuple[str, list[ast.expr]] | None:
    """The name of such a function, and the values that it puts together; None for another call."""
    path = scopes.dotted(node.func, scope) or ""
    several = path in _OF_MANY and len(node.args) == 1 and isinstance(node.args[0], (ast.Tuple, ast.List))
    parts = node.args[0].elts if several else node.args  # type: ignore[attr-defined]
    fixed = all(k.arg == "axis" and isinstance(k.value, ast.Constant) for k in node.keywords)
    known = several or (path in _OF_TWO and len(parts) == 2)
    return (path, list(parts)) if known and fixed else None


def folded_in_place(node: ast.Call, scopes: Scopes, scope: Scope) -> tuple[str, ast.Name, ast.Name, ast.expr] | None:
    """``np.maximum(m, frame, out=m)``: the function, the array both as it is read and as it is changed, the value."""
    path = scopes.dotted(node.func, scope) or ""
    out = node.keywords[0].value if len(node.keywords) == 1 and node.keywords[0].arg == "out" else None
    if path not in _ELEMENTWISE or len(node.args) != 2 or not isinstance(out, ast.Name):
        return None
    read, value = node.args
    same = isinstance(read, ast.Name) and read.id == out.id
    return (path, read, out, value) if same and not isinstance(value, ast.Starred) else None  # type: ignore[return-value]
