"""Which calls surely give an array of numbers, which one with a single axis, and which an archive of arrays."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from ..text.scopes import Scope, Scopes
from .kind import MATRIX, NUMBER, UNKNOWN, VECTOR, Kind
from .scalars import DRAWS, GENERATORS, draws_number

if TYPE_CHECKING:
    from .kinds import Kinds

__all__ = [
    "MEASURES",
    "array_computed",
    "array_made",
    "array_method",
    "array_part",
    "computed_by_element",
    "drawn",
    "matrix_product",
]

MEASURES = frozenset(
    {"sum", "mean", "std", "var", "min", "max", "prod", "argmin", "argmax", "ptp", "item"}
)  # methods that give one number
_VECTORS = frozenset({"numpy.arange", "numpy.linspace", "numpy.logspace", "numpy.geomspace"})
_ARRAYS = frozenset({"numpy.zeros", "numpy.empty", "numpy.ones", "numpy.full"})
_LIKE = frozenset({"numpy.zeros_like", "numpy.empty_like", "numpy.ones_like", "numpy.full_like", "numpy.array"})
_REDUCE = frozenset(f"numpy.{name}" for name in ("sum", "mean", "std", "var", "median", "prod", "max", "min", "amax",
                                                 "amin", "argmax", "argmin", "ptp", "linalg.norm", "trace",
                                                 "linalg.det"))  # fmt: skip
_SAME = frozenset(f"numpy.{name}" for name in ("sort", "argsort", "roll", "flip", "diff", "linalg.inv",
                                               "linalg.cholesky",
                                               "fft.fft", "fft.rfft", "fft.ifft"))  # fmt: skip
_LINES = frozenset(f"numpy.{name}" for name in ("cumsum", "cumprod", "ravel", "unique", "bincount", "flatnonzero"))
_JOINED = frozenset(f"numpy.{name}" for name in ("hstack", "vstack", "concatenate", "column_stack", "stack"))
_PLAIN_DTYPE = re.compile(r"[<>=|]?([biufc?]\d*|(u?int|float|complex|bool)\d*)")


def array_made(kinds: Kinds, scopes: Scopes, node: ast.Call, path: str, scope: Scope) -> Kind | None:
    """The kind of what a function of NumPy makes; None where it may be anything."""
    first = node.args[0] if node.args else None
    if path in _VECTORS:
        ends = node.args[:2] if path != "numpy.arange" else []
        return VECTOR if all(kinds.of(e, scope) == NUMBER for e in ends) else Kind("array")
    if path in ("numpy.eye", "numpy.identity"):
        return MATRIX if _plain_dtype(scopes, node, path, scope) else Kind("array")
    if path in _ARRAYS and first is not None:
        filled = node.args[1:2] if path == "numpy.full" else []
        plain = all(kinds.of(a, scope) == NUMBER for a in filled) and _plain_dtype(scopes, node, path, scope)
        return _shaped(kinds, [first], scope) if plain else Kind("array")
    if path in _LIKE and first is not None:
        plain = _plain_dtype(scopes, node, path, scope)
        return _of_elements(kinds.of(first, scope)) if plain else Kind("array")
    if path == "numpy.copy" and first is not None and kinds.of(first, scope).name in ("array", "vector"):
        return kinds.of(first, scope)
    if path.startswith("numpy.random.") and isinstance(node.func, ast.Attribute):
        return _array_drawn(kinds, node, scope)
    if path in _JOINED and len(node.args) == 1 and not node.keywords:
        return _joined(kinds, node.args[0], path, scope)
    if (computed := _computed(kinds, node, path, scope)) is not None:
        return computed
    if path == "numpy.load" and _is_archive(scopes, node):
        return Kind("unpicklable")
    return None


def _of_elements(like: Kind) -> Kind:
    """The kind of an array that is made like an array of numbers, or of lists of numbers."""
    rows = (like.element or like) if like.name in ("list", "tuple") else None
    if like in (VECTOR, MATRIX):
        return like
    if rows == NUMBER:
        return VECTOR
    whole = rows is not None and rows.name in ("list", "tuple") and rows.element == NUMBER
    return MATRIX if whole or (rows is not None and rows == VECTOR) else Kind("array")


def _shaped(kinds: Kinds, shape: list[ast.expr], scope: Scope) -> Kind:
    """The kind of an array of numbers that has a shape: ``n``, ``(n, m)``."""
    if len(shape) == 1 and isinstance(shape[0], ast.Name) and kinds.of(shape[0], scope).name == "tuple":
        return {1: VECTOR, 2: MATRIX}.get(len(kinds.of(shape[0], scope).parts or ()), Kind("array"))
    if len(shape) == 1 and isinstance(shape[0], (ast.Tuple, ast.List)):
        shape = shape[0].elts
    if not all(kinds.of(length, scope) == NUMBER for length in shape):
        return Kind("array")
    return {1: VECTOR, 2: MATRIX}.get(len(shape), Kind("array"))


def drawn(kinds: Kinds, scopes: Scopes, node: ast.Call, scope: Scope) -> Kind | None:
    """What a method draws of a generator that a name was given once: one number, or an array of them."""
    assert isinstance(node.func, ast.Attribute)
    made: ast.expr | None = node.func.value
    around = scope
    if isinstance(made, ast.Name) and id(made) not in scopes.inner:
        binding = scopes.only(scopes.resolve(made.id, scope))
        made = binding.value if binding is not None and binding.kind == "assign" else None
        around = scopes.around[id(binding.node)] if binding is not None else scope
    path = scopes.dotted(made.func, around) if isinstance(made, ast.Call) else None
    if path not in GENERATORS:
        return None
    given = [*node.args, *(k.value for k in node.keywords)]
    if draws_number(GENERATORS[path], node) and all(kinds.of(g, scope) == NUMBER for g in given):
        return NUMBER
    return _array_drawn(kinds, node, scope) if GENERATORS[path] == "numpy" else None


def computed_by_element(kinds: Kinds, node: ast.Call, scope: Scope) -> Kind:
    """What a function of NumPy that goes from element to element gives: a number, or an array like those given."""
    given = [kinds.of(a, scope) for a in node.args]
    return array_computed(given) if given and not node.keywords else UNKNOWN


def _array_drawn(kinds: Kinds, node: ast.Call, scope: Scope) -> Kind | None:
    """The kind of ``rng.normal(0, 1, size=(3, 4))``, drawn of a generator of NumPy."""
    assert isinstance(node.func, ast.Attribute)
    if node.func.attr in ("choice", "permutation"):  # of numbers, or of those below one
        given = kinds.of(node.args[0], scope) if node.args else UNKNOWN
        size = [k.value for k in node.keywords if k.arg == "size"] or node.args[1:2]
        if not (given in (NUMBER, VECTOR) or (given.name in ("list", "tuple") and given.element == NUMBER)):
            return None
        if node.func.attr == "permutation" or not size:
            return VECTOR if node.func.attr == "permutation" else NUMBER
        return (
            _shaped(kinds, size, scope)
            if isinstance(size[0], ast.Tuple) or kinds.of(size[0], scope) == NUMBER
            else None
        )
    most = DRAWS["numpy"].get(node.func.attr)
    if node.func.attr in ("rand", "randn") and node.args:
        return _shaped(kinds, node.args, scope)
    sizes = [k.value for k in node.keywords if k.arg == "size"] or node.args[most:] if most is not None else []
    if len(sizes) != 1:
        return None
    if isinstance(sizes[0], ast.Tuple):
        return _shaped(kinds, sizes, scope)
    return VECTOR if kinds.of(sizes[0], scope) == NUMBER else None


def array_method(kinds: Kinds, scopes: Scopes, node: ast.Call, receiver: Kind, scope: Scope) -> Kind | None:
    """The kind of what a method of an array gives; None where it may be anything."""
    assert isinstance(node.func, ast.Attribute)
    method = node.func.attr
    numbers = receiver in (VECTOR, MATRIX)
    if method == "reshape":
        return _shaped(kinds, node.args, scope) if numbers and not node.keywords else Kind("array")
    if method == "astype":
        typed = ast.copy_location(ast.Call(node.func, [node.args[0], *node.args[:1]], []), node) if node.args else node
        return receiver if numbers and node.args and _plain_dtype(scopes, typed, method, scope) else Kind("array")
    if method == "tolist" and numbers:
        return Kind("list", NUMBER) if receiver == VECTOR else Kind("list", Kind("list", NUMBER))
    if method in ("ravel", "flatten"):
        return VECTOR if numbers else Kind("array")
    if method in ("round", "clip", "conj") and numbers:
        return receiver
    if method in MEASURES and numbers and not node.args and not node.keywords:
        return NUMBER
    return None


def array_part(kinds: Kinds, array: Kind, index: ast.expr, scope: Scope) -> Kind:
    """The kind of what stands at a place of an array: ``a[i]``, ``a[i, j]``, ``a[:, j]``, ``a[mask]``."""
    indices = index.elts if isinstance(index, ast.Tuple) else [index]
    several = [isinstance(i, ast.Slice) or _are_places(kinds, i, scope) for i in indices]
    if not all(s or _is_place(kinds, i, scope) for s, i in zip(several, indices, strict=True)):
        return UNKNOWN
    axes = {"vector": 1}.get(array.name, 2 if array == MATRIX else 0)
    listed = sum(s and not isinstance(i, ast.Slice) for s, i in zip(several, indices, strict=True))
    if not axes or len(indices) > axes or listed > 1:
        return Kind("array") if any(several) else UNKNOWN
    return (NUMBER, VECTOR, MATRIX)[axes - several.count(False)]


def _are_places(kinds: Kinds, index: ast.expr, scope: Scope) -> bool:
    """Whether an index names several places along one axis: an array or list of numbers."""
    return kinds.of(index, scope) in (VECTOR, Kind("list", NUMBER))


def _is_place(kinds: Kinds, index: ast.expr, scope: Scope) -> bool:
    """Whether an index is one number: a truth value would make another axis."""
    asked = (ast.Compare, ast.BoolOp)
    truth = isinstance(index, asked) or (isinstance(index, ast.UnaryOp) and isinstance(index.op, ast.Not))
    truth = truth or (isinstance(index, ast.Constant) and isinstance(index.value, bool))
    return kinds.of(index, scope) == NUMBER and not truth


def array_computed(kinds: list[Kind]) -> Kind:
    """What an operator that goes from element to element makes of numbers and arrays."""
    if not {k.name for k in kinds} <= {"array", "vector", "number"}:
        return UNKNOWN
    order = (Kind("array"), MATRIX, VECTOR, NUMBER)
    return next((k for k in order if k in kinds), Kind("array"))


def matrix_product(left: Kind, right: Kind) -> Kind:
    """The kind of ``a @ b``."""
    if not {left.name, right.name} <= {"array", "vector"}:
        return UNKNOWN
    if VECTOR in (left, right):
        return {VECTOR: NUMBER, MATRIX: VECTOR}.get(left if right == VECTOR else right, Kind("array"))
    return MATRIX if left == right == MATRIX else Kind("array")


def _joined(kinds: Kinds, parts: ast.expr, path: str, scope: Scope) -> Kind | None:
    """The kind of several arrays put side by side, or one below the other."""
    several = isinstance(parts, (ast.List, ast.Tuple)) and not any(isinstance(e, ast.Starred) for e in parts.elts)
    found = {kinds.of(e, scope) for e in parts.elts} if several else {kinds.of(parts, scope).element}  # type: ignore[attr-defined]
    if not found <= {VECTOR, MATRIX} or (not several and kinds.of(parts, scope).name not in ("list", "tuple")):
        return None
    if path in ("numpy.hstack", "numpy.concatenate"):
        return found.pop() if len(found) == 1 else None
    return MATRIX if path != "numpy.stack" or found == {VECTOR} else Kind("array")


def _computed(kinds: Kinds, node: ast.Call, path: str, scope: Scope) -> Kind | None:
    """What known functions give, where they are given arrays of numbers only."""
    given = [kinds.of(a, scope) for a in node.args]
    if path == "numpy.pad" and given and given[0] in (VECTOR, MATRIX):
        return given[0]
    if node.keywords or not given or not all(k in (VECTOR, MATRIX, NUMBER) for k in given):
        return None
    if path in _REDUCE and len(given) == 1:
        return NUMBER
    if path in ("numpy.dot", "numpy.matmul") and len(given) == 2 and NUMBER not in given:
        return matrix_product(*given)
    if path in _SAME and given[0] != NUMBER:
        return given[0]
    if path in _LINES and len(given) == 1:
        return VECTOR
    if path == "numpy.outer":
        return MATRIX
    if path == "numpy.where" and len(given) == 3:
        return array_computed(given) if VECTOR in given or MATRIX in given else None
    return given[1] if path == "numpy.linalg.solve" and len(given) == 2 and NUMBER not in given else None


def _plain_dtype(scopes: Scopes, node: ast.Call, path: str, scope: Scope) -> bool:
    """Whether an array holds numbers only: its elements are values, not objects or records."""
    if any(k.arg not in ("dtype", "order", "copy", "endpoint") for k in node.keywords):
        return False
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
