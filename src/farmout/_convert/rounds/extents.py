"""Whether an array or list surely has a row for each item of a loop over a range: how long it was made, in sums."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..text.scopes import Scope, Var
from ..values.kind import NUMBER
from ..values.numeric import given
from ..values.pure_table import MUTATING_METHODS
from ..values.scalars import gives_number
from .distances import Items, Sum

if TYPE_CHECKING:
    from ..judging.judge import Judge
    from .sites import Site

__all__ = ["has_room", "lacks_room", "surely_there"]

_SHAPED = frozenset(f"numpy.{name}" for name in ("zeros", "ones", "empty", "full"))
_LIKE = frozenset(f"numpy.{name}" for name in ("zeros_like", "ones_like", "empty_like", "full_like", "copy"))
_MAYBE = (ast.IfExp, ast.BoolOp, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp, ast.Lambda)
_DEEPEST = 8


def surely_there(judge: Judge, var: Var, places: list[ast.Subscript], axis: int) -> bool:
    """Whether taking the item's own row out fails only if the item itself does: it has one, or asks for it anyway."""
    if any(_is_evaluated(judge, place) for place in places):
        return True
    items = Items.of(judge)
    if items is None:
        return False
    size = _Size(judge, items)
    return any(items.covers(length) for length in size.of(var, axis, 0))


def has_room(judge: Judge, site: Site) -> bool:
    """Whether each array and list that a site stores in surely has the place for each item."""
    places = [n for n in ast.walk(site.statement) if isinstance(n, ast.Subscript) and id(n.value) in site.reads]
    roots = [p.value for p in places if isinstance(p.value, ast.Name)]
    kinds = judge.kinds
    stored = [judge.var(r.id) for r in roots if kinds.of(r, judge.scope).name != "dict"]
    return len(roots) == len(places) and all(surely_there(judge, var, [], 0) for var in stored)


def lacks_room(judge: Judge, site: Site) -> bool:
    """Whether the text shows that an array or list is too short for ``a[i]``, ``a[0, i + 1]`` of the last items."""
    items = Items.of(judge)
    if items is None:
        return False
    size = _Size(judge, items)
    places = [n for n in ast.walk(site.statement) if isinstance(n, ast.Subscript) and id(n.value) in site.reads]
    for place in places:
        if not isinstance(place.value, ast.Name) or judge.kinds.of(place.value, judge.scope).name == "dict":
            continue
        for axis, index in enumerate(place.slice.elts if isinstance(place.slice, ast.Tuple) else [place.slice]):
            number = judge.kinds.of(index, judge.scope) == NUMBER
            at = items.sum(index, "") if number else None
            lengths = size.of(judge.var(place.value.id), axis, 0) if at is not None else []
            if at is not None and (size.stale or any(items.exceeds(at, length) for length in lengths)):
                return True
            if not number and not isinstance(index, ast.Slice):
                break  # a mask or a new axis shifts those behind it
    return False


def _is_evaluated(judge: Judge, place: ast.Subscript) -> bool:
    """Whether every item evaluates a place, whatever happens."""
    for parent in judge.scopes.enclosing(place):
        if isinstance(parent, _MAYBE):
            return False
        if isinstance(parent, ast.stmt):
            return parent in judge.loop.body
    return False


class _Size:
    """Lengths of axes, as sums of names; several where a length has several names."""

    def __init__(self, judge: Judge, items: Items) -> None:
        self.judge, self.items = judge, items
        self.stale = False  # one was taken of a list that has had another length since

    def of(self, var: Var, axis: int, depth: int) -> list[Sum]:
        binding = self.judge.scopes.only(var)
        if binding is None or var.scope < 0 or depth > _DEEPEST:
            return []
        found: list[Sum] = [{f"{var.name}.shape[{axis}]": 1}]
        if axis == 0:
            found.append({f"len({var.name})": 1})
        value, scope = given(binding, var), self.judge.scopes.around.get(id(binding.node))
        return found + (self.value(value, axis, scope, depth) if value is not None and scope is not None else [])

    def value(self, node: ast.expr, axis: int, scope: Scope, depth: int) -> list[Sum]:
        kinds, scopes = self.judge.kinds, self.judge.scopes
        if isinstance(node, ast.Name) and id(node) not in scopes.inner:
            return self.of(scopes.resolve(node.id, scope), axis, depth + 1)
        if isinstance(node, ast.BinOp):
            for one, two in ((node.left, node.right), (node.right, node.left)):
                if isinstance(one, ast.List) and len(one.elts) == 1 and isinstance(node.op, ast.Mult):
                    return self.sums(two, scope) if axis == 0 else []
                if kinds.of(two, scope) == NUMBER and kinds.of(one, scope).name in ("array", "vector"):
                    return self.value(one, axis, scope, depth + 1)
        if isinstance(node, ast.ListComp) and axis == 0 and len(node.generators) == 1:
            counted = node.generators[0].iter
            whole = not node.generators[0].ifs and isinstance(counted, ast.Call) and len(counted.args) == 1
            known = whole and scopes.dotted(counted.func, scope) == "builtins.range"  # type: ignore[attr-defined]
            return self.sums(counted.args[0], scope) if known else []  # type: ignore[attr-defined]
        return self.call(node, axis, scope, depth) if isinstance(node, ast.Call) and node.args else []

    def call(self, node: ast.Call, axis: int, scope: Scope, depth: int) -> list[Sum]:
        path = self.judge.scopes.dotted(node.func, scope)
        method = node.func.attr if path is None and isinstance(node.func, ast.Attribute) else ""
        if path in _SHAPED or method == "reshape":
            shape = node.args if method else node.args[:1]
            if isinstance(shape[0], (ast.Tuple, ast.List)):
                shape = shape[0].elts
            return self.sums(shape[axis], scope) if axis < len(shape) else []
        if path in ("numpy.eye", "numpy.identity"):
            return self.sums(node.args[axis] if axis < len(node.args) else node.args[0], scope)
        if path in ("numpy.arange", "numpy.linspace") and axis == 0:
            ends = 1 if path.endswith("arange") else 3
            return self.sums(node.args[-1], scope) if len(node.args) == ends else []
        if path in _LIKE or (path is not None and gives_number(path) and len(node.args) == 1):
            return self.value(node.args[0], axis, scope, depth + 1)
        return []

    def sums(self, node: ast.expr, scope: Scope) -> list[Sum]:
        """The value of an expression as a sum, if its names mean the same in the loop."""
        judge = self.judge
        names = [n for n in ast.walk(node) if isinstance(n, ast.Name)]
        if any(id(n) in judge.scopes.inner or judge.scopes.resolve(n.id, scope) != judge.var(n.id) for n in names):
            return []
        if any(judge.scopes.only(judge.var(n.id)) is None for n in names if judge.var(n.id).scope >= 0):
            return []
        if any(_changes_length(judge, name, node) for name in names):
            self.stale = True
            return []
        known = self.items.sum(node, "")
        return [known] if known is not None else []


def _changes_length(judge: Judge, name: ast.Name, taken: ast.expr) -> bool:
    """Whether the text puts something into a list, or takes something out, between here and the loop."""
    for use in judge.scopes.named(name.id):
        parent = judge.scopes.parents[id(use)]
        if not taken.lineno < use.lineno < judge.loop.lineno:
            continue
        changed = isinstance(parent, ast.Attribute) and parent.attr in MUTATING_METHODS - {"sort", "reverse"}
        if changed or (
            isinstance(parent, (ast.AugAssign, ast.Delete)) or isinstance(getattr(parent, "ctx", 0), ast.Del)
        ):
            return True
    return False
