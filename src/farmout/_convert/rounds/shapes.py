"""Whether arrays are of one size, or have as many axes, whatever the item, as far as the text tells."""

from __future__ import annotations

import ast
from collections.abc import Callable, Container
from functools import partial
from typing import TYPE_CHECKING

from ..effects.walker import assigned_names
from ..text.scopes import Scope, called_name
from ..values.kind import MATRIX, VECTOR
from ..values.pure_table import words

if TYPE_CHECKING:
    from .sure import Sure

__all__ = ["ARRAYS", "has_axes", "made_in_one_way", "sized_by_item"]

ARRAYS = frozenset({"array", "vector"})
_SIZED = frozenset(words("zeros ones empty full arange linspace eye"))
_OF_ANY_SIZE = frozenset(words("unique nonzero flatnonzero argwhere load loadtxt genfromtxt fromfile fromstring "
                               "frombuffer concatenate append delete compress extract repeat"))  # fmt: skip
_DEEPEST = 12
_Asks = Callable[["Sure", ast.AST, Scope, Callable[..., bool]], bool]


def sized_by_item(sure: Sure, value: ast.expr, scope: Scope, like: Container[str] = ()) -> bool:
    """Whether the text shows that an array, or a list, may be longer for some items than for others.

    ``like``: slices that are cut out of what it is put into, too.
    """
    return _somewhere(sure, value, scope, _has_own_size, like)


def has_axes(sure: Sure, node: ast.expr, scope: Scope, number: int, *, only: bool = False) -> bool:
    """Whether an array has a number of axes. ``only``: and no more."""
    kind = sure.kind(node, scope)
    if kind in (VECTOR, MATRIX):
        axes = 1 if kind == VECTOR else 2
        return axes == number or (axes > number and not only)
    return made_in_one_way(sure, node, scope) and not _somewhere(sure, node, scope, _has_own_axes)


def made_in_one_way(sure: Sure, node: ast.expr, scope: Scope) -> bool:
    """Whether an array comes from one place of the text, or from several that give as many axes."""
    return len(_ways(sure, node, scope, frozenset())) < 2


def _ways(sure: Sure, node: ast.expr, scope: Scope, seen: frozenset[int]) -> set[object]:
    """The numbers of axes that an array may have, or the places that make it where they do not tell."""
    kind = sure.kinds.of(node, scope)
    if id(node) in seen or len(seen) > _DEEPEST or kind.immutable:
        return set()  # it comes of itself and something else, or goes with every array
    if kind in (VECTOR, MATRIX):
        return {kind}
    inside = seen | {id(node)}
    if isinstance(node, ast.IfExp):
        given = [(node.body, scope), (node.orelse, scope)]
    elif isinstance(node, ast.Name) and id(node) not in sure.scopes.inner:
        last = sure.ranges.written.reaching.of(node, scope)
        value = last.value if last is not None and last.kind == "assign" else None
        given = [(value, scope)] if value is not None else sure.given(node, scope)
        given = [one for v, s in given for one in ([(e, s) for e in v.elts] if _listed(sure, node, v) else [(v, s)])]  # type: ignore[attr-defined]
    elif isinstance(node, ast.Call) and (made := sure.returned(node, scope)):
        given = made
    else:
        parts = [
            p for p in ast.iter_child_nodes(node) if isinstance(p, ast.expr) and p is not getattr(node, "slice", 0)
        ]
        parts = [p.value if isinstance(p, ast.Attribute) else p for p in parts]
        ways = [_ways(sure, p, scope, inside) for p in parts if sure.is_foreign(p, scope)]
        return max([{id(node)}, *ways], key=len)
    found = [_ways(sure, value, where, inside) for value, where in given]
    return set().union(*found) if found else {id(node)}


def _listed(sure: Sure, name: ast.Name, value: ast.expr) -> bool:
    """Whether a name is that of a loop over elements that are written out."""
    return isinstance(value, (ast.List, ast.Tuple)) and isinstance(sure.scopes.parents.get(id(value)), ast.For)


def _somewhere(sure: Sure, value: ast.expr, scope: Scope, asks: _Asks, like: Container[str] = ()) -> bool:
    """Whether a question is true of something that a value is made of."""
    around = [p for p in sure.scopes.enclosing(sure.judge.loop) if isinstance(p, (ast.For, ast.While))]
    varying = assigned_names([*around], sure.scopes)  # what is new in each round of an outer loop
    same, seen = partial(sure.same, varying=varying), set[int]()
    waiting = [(value, scope)]
    while waiting:
        part, where = waiting.pop()
        for node in ast.walk(part):
            if id(node) in seen:
                continue
            seen.add(id(node))
            if asks(sure, node, where, same):
                return True
            if isinstance(node, ast.Subscript) and ast.unparse(node.slice) in like:
                seen |= {id(part) for part in ast.walk(node.slice)}
            elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and not same(node, where):
                waiting += sure.given(node, where)
            elif isinstance(node, ast.Call):
                waiting += sure.returned(node, where)
    return False


def _has_own_size(sure: Sure, node: ast.AST, scope: Scope, same: Callable[..., bool]) -> bool:
    """Whether a node makes, or takes out, as many elements as an item says."""
    if isinstance(node, ast.BinOp):
        repeats = isinstance(node.op, ast.Mult) and sure.kinds.of(node.left, scope).name == "list"
        return repeats and not same(node.right, scope)
    if isinstance(node, ast.Subscript):
        return sure.kinds.of(node.slice, scope).name in ARRAYS
    if isinstance(node, ast.Slice):
        return not all(same(end, scope) for end in (node.lower, node.upper) if end is not None)
    if isinstance(node, ast.Call):
        path = sure.scopes.dotted(node.func, scope) or ""
        name = path.rpartition(".")[2] if path.startswith("numpy.") else ""
        return name in _OF_ANY_SIZE or (name in _SIZED and not all(same(a, scope) for a in node.args))
    if isinstance(node, ast.comprehension) and not same(node.iter, scope):
        length = sure.ranges.length(node.iter, scope)
        return length.low != length.high
    return False


def _has_own_axes(sure: Sure, node: ast.AST, scope: Scope, same: Callable[..., bool]) -> bool:
    """Whether a node makes an array of as many axes as an item says."""
    if not isinstance(node, ast.Call):
        return False
    path = sure.scopes.dotted(node.func, scope) or ""
    shapes = [k.value for k in node.keywords if k.arg in ("size", "shape")]
    if path.startswith("numpy.") and path.rpartition(".")[2] in _SIZED:
        shapes += node.args[:1]
    elif called_name(node) == "reshape":
        shapes += node.args[-1:]
    told = (isinstance(s, (ast.Tuple, ast.List)) or sure.kind(s, scope).name == "number" for s in shapes)
    varies = not all(known or same(s, scope) for s, known in zip(shapes, told, strict=True))
    return varies or called_name(node) == "squeeze"
