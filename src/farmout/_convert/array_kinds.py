"""Which calls surely give an array of numbers, which one with a single axis, and which an archive of arrays."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from .kind import NUMBER, Kind
from .scalars import DRAWS
from .scopes import Scope, Scopes

if TYPE_CHECKING:
    from .kinds import Kinds

__all__ = ["array_drawn", "array_made"]

_VECTORS = frozenset({"numpy.arange", "numpy.linspace", "numpy.logspace", "numpy.geomspace"})
_ARRAYS = frozenset({"numpy.zeros", "numpy.empty", "numpy.ones", "numpy.full"})
_LIKE = frozenset({"numpy.zeros_like", "numpy.empty_like", "numpy.ones_like", "numpy.full_like", "numpy.array"})
_PLAIN_DTYPE = re.compile(r"[<>=|]?([biufc?]\d*|(u?int|float|complex|bool)\d*)")


def array_made(kinds: Kinds, scopes: Scopes, node: ast.Call, path: str, scope: Scope) -> Kind | None:
    """The kind of what a function of NumPy makes; None where it may be anything."""
    first = node.args[0] if node.args else None
    if path in _VECTORS:
        ends = node.args[:2] if path != "numpy.arange" else []
        return Kind("vector" if all(kinds.of(e, scope) == NUMBER for e in ends) else "array")
    if path in ("numpy.eye", "numpy.identity"):
        return Kind("array")
    if path in _ARRAYS and first is not None:
        filled = node.args[1:2] if path == "numpy.full" else []
        plain = all(kinds.of(a, scope) == NUMBER for a in [first, *filled]) and _plain_dtype(scopes, node, path, scope)
        return Kind("vector" if plain else "array")
    if path in _LIKE and first is not None:
        like = kinds.of(first, scope)
        plain = like.name == "vector" or (like.name in ("list", "tuple") and like.element == NUMBER)
        return Kind("vector" if plain and _plain_dtype(scopes, node, path, scope) else "array")
    if path == "numpy.load" and _is_archive(scopes, node):
        return Kind("unpicklable")
    return None


def array_drawn(kinds: Kinds, node: ast.Call, scope: Scope) -> Kind | None:
    """The kind of ``rng.normal(0, 1, size=(3, 4))``, drawn of a generator of NumPy."""
    assert isinstance(node.func, ast.Attribute)
    if node.func.attr in ("choice", "permutation"):  # of numbers below one that is given
        below = bool(node.args) and kinds.of(node.args[0], scope) == NUMBER
        size = [k.value for k in node.keywords if k.arg == "size"] or node.args[1:2]
        one = node.func.attr == "permutation" or (len(size) == 1 and kinds.of(size[0], scope) == NUMBER)
        return Kind("vector") if below and one else None
    most = DRAWS["numpy"].get(node.func.attr)
    sizes = [k.value for k in node.keywords if k.arg == "size"] or node.args[most:] if most is not None else []
    if len(sizes) != 1:
        return None
    if isinstance(sizes[0], ast.Tuple) and sizes[0].elts:
        return Kind("array")
    return Kind("vector") if kinds.of(sizes[0], scope) == NUMBER else None


def _plain_dtype(scopes: Scopes, node: ast.Call, path: str, scope: Scope) -> bool:
    """Whether an array holds numbers only: its elements are values, not objects or records."""
    given = [k.value for k in node.keywords if k.arg == "dtype"]
    given += node.args[2:3] if "full" in path else node.args[1:2]
    for dtype in given:
        name = scopes.dotted(dtype, scope) or ""
        if isinstance(dtype, ast.Constant):
            name = dtype.value if isinstance(dtype.value, str) else "float" if dtype.value is None else ""
        elif not name.startswith(("builtins.", "numpy.")):
            return False
        if not _PLAIN_DTYPE.fullmatch(name.split(".")[-1].rstrip("_")):
            return False
    return True


def _is_archive(scopes: Scopes, node: ast.Call) -> bool:
    """Whether ``np.load`` opens an archive, which is an open file: by its name, or by how it is used."""
    path = ast.unparse(node.args[0]) if node.args else ""
    if ".npy" in path or ".npz" in path:
        return ".npz" in path
    parent = scopes.parents.get(id(node))
    if isinstance(parent, ast.withitem):
        return True
    names = {t.id for t in getattr(parent, "targets", ()) if isinstance(t, ast.Name)}
    for other in scopes.nodes.values():
        holder = other.value if isinstance(other, (ast.Attribute, ast.Subscript)) else None
        if isinstance(holder, ast.Name) and holder.id in names:
            key = other.slice if isinstance(other, ast.Subscript) else None
            text = isinstance(key, ast.Constant) and isinstance(key.value, str)
            if text or getattr(other, "attr", "") == "files":
                return True
    return False
