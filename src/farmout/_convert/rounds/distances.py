"""Whether the element that an item reads is one that no earlier item writes: indices are compared as sums of names.

``a[i + 1]`` is written after it is read, ``a[2 * i]`` never is ``a[2 * j + 1]``, and ``a[k, j]`` with ``k`` from
``range(i + 1, n)`` lies below row ``i``. An index that may be below 0 is not compared, as it counts from the end.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..effects.walker import root_name
from ..text.scopes import Var, behind
from ..values.kind import NUMBER
from ..values.ranges import ranges_of
from .aliases import holds_numbers
from .excluded import leaves_out
from .sites import Site

if TYPE_CHECKING:
    from ..judging.judge import Judge

__all__ = ["Items", "Sum", "counts_from_zero", "differ_within", "reads_untouched"]

Sum = dict[str, int]  # how often each name is added; "" is the number
_LATER = "'"  # marks the names of the item that writes
_DEEPEST = 12


def reads_untouched(judge: Judge, read: ast.Subscript, var: Var, site: Site, at: ast.AST | None = None) -> bool:
    """Whether an element is surely none that a site has written before it is read, in earlier items or in this one.

    ``at``: where it is looked at, if a name has it in between.
    """
    places = [n for n in ast.walk(site.statement) if isinstance(n, ast.Subscript) and id(n.value) in site.reads]
    mine = [p for p in places if (root := root_name(p)) is not None and root.id == var.name]
    kind = judge.kinds.of_variable(var).name
    if not holds_numbers(judge, var) and (site.family == "fold" or any(_goes_deeper(judge, place) for place in mine)):
        return False  # what the places hold is changed in place, and may be one object
    first = not (at is judge.loop or behind(at or read, site.statement)) and id(site.statement) not in judge.opaque
    return bool(mine) and all(
        _apart(judge, read, p, kind, first=first) or _left_out(judge, read, p, kind, site) for p in mine
    )


def _left_out(judge: Judge, read: ast.Subscript, written: ast.Subscript, kind: str, site: Site) -> bool:
    """Whether no item writes the place that all read, as the one that would leaves itself out."""
    items = Items.of(judge)
    for one, two in _axes(judge, read, written) if items is not None else ():
        sums = items.sum(one, ""), items.sum(two, "")  # type: ignore[union-attr]
        counted = all(s is not None and (kind == "dict" or items.least(s) >= 0) for s in sums)  # type: ignore[union-attr]
        if counted and leaves_out(judge, site.statement, one, two):
            return True
    return False


def counts_from_zero(judge: Judge) -> str | None:
    """The loop variable, if it is never below 0: of ``range(k + 1, n)``, or of ``range(n - 1, -1, -1)``."""
    items = Items.of(judge)
    return items.name if items is not None and items.least({items.name: 1}) >= 0 else None


def differ_within(judge: Judge, one: ast.expr, two: ast.expr, *, counted: bool = True) -> bool:
    """Whether two indices are surely different ones in each item; if ``counted``, none may count from the end."""
    items = Items.of(judge)
    if items is None:
        return False
    items.same = True
    spans = items.span(one, ""), items.span(two, _LATER)
    reader, writer = spans
    if reader is None or writer is None or (counted and min(items.least(reader[0]), items.least(writer[0])) < 0):
        return False
    return items.differ(reader, writer)


def _goes_deeper(judge: Judge, place: ast.Subscript) -> bool:
    parent = judge.scopes.parents.get(id(place))
    return isinstance(parent, (ast.Subscript, ast.Attribute)) and parent.value is place


def _apart(judge: Judge, read: ast.Subscript, written: ast.Subscript, kind: str, *, first: bool) -> bool:
    for one, two in _axes(judge, read, written):
        if kind not in ("array", "vector") and any(isinstance(index, ast.Slice) for index in (one, two)):
            return False  # a list may get longer
        items = Items.of(judge)
        if items is None:
            return False
        reader, writer = items.span(one, ""), items.span(two, _LATER)
        if reader is None or writer is None:
            continue
        if kind != "dict" and not all(items.least(low) >= 0 for low in (reader[0], writer[0])):
            continue
        if items.differ(reader, writer) and (first or differ_within(judge, one, two, counted=kind != "dict")):
            return True
    return False


def _axes(judge: Judge, read: ast.Subscript, written: ast.Subscript) -> list[tuple[ast.expr, ast.expr]]:
    """The pairs of indices that surely count along the same axis."""
    pairs = []
    one, two = ([*s.elts] if isinstance(s := n.slice, ast.Tuple) else [s] for n in (read, written))
    for here, there in zip(one, two, strict=False):
        pairs.append((here, there))
        if not all(isinstance(e, ast.Slice) or judge.kinds.of(e, judge.scope) == NUMBER for e in (here, there)):
            break  # a mask or a new axis shifts those behind it
    return pairs


@dataclass
class Items:
    """The loop variable and what is known of the numbers it takes, as bounds of the names in a sum."""

    judge: Judge
    name: str
    step: int
    start: Sum | None
    last: Sum | None  # a bound of the last value
    same: bool = False  # compare within one item
    bounds: dict[str, tuple[Sum | None, Sum | None]] = field(default_factory=dict)
    natural: set[str] = field(default_factory=set)
    around: set[str] = field(default_factory=set)  # variables of loops around this one

    @classmethod
    def of(cls, judge: Judge) -> Items | None:
        iterable, target = judge.loop.iter, judge.loop.target
        if any(isinstance(n, ast.Name) and n.id in judge.own for n in ast.walk(iterable)):
            return None  # it had another value when the loop began
        if isinstance(iterable, ast.Call) and judge.scopes.dotted(iterable.func, judge.scope) == "builtins.enumerate":
            counted = target.elts[0] if isinstance(target, ast.Tuple) and len(target.elts) == 2 else None
            items = cls(judge, counted.id, 1, {"": 0}, None) if _is_fixed(judge, counted) else None  # type: ignore[union-attr]
            return items if items is not None and items.number(iterable) else None
        if not _is_fixed(judge, target):
            return None
        assert isinstance(target, ast.Name)
        items = cls(judge, target.id, 1, None, None)
        known = items.counted(iterable, "")
        if known is None and target.id in judge.values.ascending:
            known = {"": 0}, None, 1
        if known is None:
            return None
        items.start, items.last, items.step = known
        return items

    def number(self, iterable: ast.Call) -> bool:
        """Note between which numbers ``enumerate(rows, 1)`` counts; whether it is known where it begins."""
        judge = self.judge
        given = [*iterable.args[1:], *(k.value for k in iterable.keywords)]
        start = self.sum(given[0], "") if given else {"": 0}
        if start is None or set(start) - {""} or not iterable.args:
            return False
        first = iterable.args[0]
        length = ranges_of(judge.program).length(first, judge.scope)
        many = {"": int(length.low)} if length.low == length.high else None
        if many is None and isinstance(first, ast.Name):
            name = f"len({first.id})"
            self.natural.add(name)
            many = {name: 1}
        self.start, self.last = start, _plus(_plus(start, many), {"": -1}) if many is not None else None
        return True

    # -- indices as sums --------------------------------------------------------------------------------------------

    def span(self, index: ast.expr, mark: str) -> tuple[Sum, Sum | None] | None:
        """The lowest and the highest place that an index names; None for the highest: not known."""
        if isinstance(index, ast.List) and len(index.elts) == 1:
            index = index.elts[0]  # `y[[i]]` is an array of the one element
        if isinstance(index, ast.Slice):
            if index.step is not None:
                return None
            low = self.sum(index.lower, mark) if index.lower is not None else {"": 0}
            end = self.sum(index.upper, mark) if index.upper is not None else None
            if low is None or (end is not None and self.least(end) < 0):
                return None
            return low, _plus(end, {"": -1}) if end is not None else None
        exact = self.sum(index, mark)
        return (exact, exact) if exact is not None else None

    def sum(self, node: ast.expr, mark: str, depth: int = 0) -> Sum | None:
        """An index as a sum of names; those that differ from item to item get a mark."""
        if depth > _DEEPEST:
            return None
        if isinstance(node, ast.Constant):
            return {"": node.value} if isinstance(node.value, int) and not isinstance(node.value, bool) else None
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
            inner = self.sum(node.operand, mark, depth + 1)
            return _times(inner, -1) if inner is not None else None
        if isinstance(node, ast.Name):
            return self._name(node, mark, depth)
        if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Sub, ast.Mult)):
            left, right = self.sum(node.left, mark, depth + 1), self.sum(node.right, mark, depth + 1)
            if left is not None and right is not None:
                if not isinstance(node.op, ast.Mult):
                    return _plus(left, right if isinstance(node.op, ast.Add) else _times(right, -1))
                for factor, other in ((left, right), (right, left)):
                    if not set(factor) - {""}:
                        return _times(other, factor.get("", 0))
        return self._opaque(node)

    def _opaque(self, node: ast.expr) -> Sum | None:
        """A number that is the same for all items, under its own text."""
        judge = self.judge
        known = _whole(judge, node, judge.scope.number, 0)
        if known is not None:
            return {"": known}
        names = [n for n in ast.walk(node) if isinstance(n, ast.Name)]
        if any(n.id in judge.own or id(n) in judge.scopes.inner for n in names):
            return None
        if not _is_natural(judge, node, 0):
            return None
        self.natural.add(ast.unparse(node))
        return {ast.unparse(node): 1}

    def _name(self, node: ast.Name, mark: str, depth: int) -> Sum | None:
        judge = self.judge
        if id(node) in judge.scopes.inner:
            return None
        if node.id == self.name:
            return {node.id if self.same else node.id + mark: 1}
        loop = self._loop_of(node)
        if loop is not None:
            inside = any(parent is judge.loop for parent in judge.scopes.enclosing(loop))
            key = f"{node.id}@{loop.lineno}{mark if inside else ''}"
            if key not in self.bounds:
                self.bounds[key] = None, None
                if not inside:
                    self.around.add(key)
                known = self.counted(loop.iter, mark, depth + 1)
                if known is not None and inside:
                    self.bounds[key] = known[:2] if known[2] > 0 else (known[1], known[0])
                elif known is not None and known[2] > 0 and known[0] is not None and not set(known[0]) - {""}:
                    self.bounds[key] = known[0], None
            return {key: 1}
        if node.id in judge.own:
            values = judge.values.assigned.get(node.id, [])
            stores = [n for n in judge.uses(node.id) if not isinstance(n.ctx, ast.Load)]
            plain = len(values) == len(stores) == 1 and values[0] is not None and node.id not in judge.carried
            if not plain or node.id in judge.targets:
                return None
            return self.sum(values[0], mark, depth + 1)  # type: ignore[arg-type]
        var = judge.var(node.id)
        binding = judge.scopes.only(var)
        if binding is not None and binding.kind == "assign" and binding.value is not None and var.scope >= 0:
            known_number = _whole(judge, binding.value, var.scope, 0)
            if known_number is not None:
                return {"": known_number}
            if _is_natural(judge, binding.value, 0):
                fixed = _fixed_length(judge, binding.value)
                self.natural.add(fixed or node.id)
                return {fixed or node.id: 1}
        if binding is not None and binding.kind == "unpack" and isinstance(binding.node, ast.Assign):
            shape = _part_of_shape(judge, binding.node, node.id)
            if shape:
                self.natural.add(shape)
                return {shape: 1}
        return {node.id: 1} if judge.kinds.of(node, judge.scope) == NUMBER else None

    def _loop_of(self, node: ast.Name) -> ast.For | None:
        """The loop around a name, in the same function, whose variable it is and that alone gives it a value."""
        for parent in self.judge.scopes.enclosing(node):
            if isinstance(parent, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)):
                return None
            if isinstance(parent, ast.For) and ast.unparse(parent.target) == node.id:
                names = (n for s in parent.body for n in ast.walk(s))
                again = any(
                    isinstance(n, ast.Name) and n.id == node.id and not isinstance(n.ctx, ast.Load) for n in names
                )
                inside = any(node is n for s in parent.body for n in ast.walk(s))
                return parent if inside and not again else None
        return None

    def counted(self, iterable: ast.expr, mark: str, depth: int = 0) -> tuple[Sum | None, Sum | None, int] | None:
        """Of ``range(...)``: the first value, a bound of the last one, and the step."""
        judge = self.judge
        if not isinstance(iterable, ast.Call) or judge.scopes.dotted(iterable.func, judge.scope) != "builtins.range":
            return None
        given = iterable.args
        step = self.sum(given[2], mark, depth + 1) if len(given) > 2 else {"": 1}
        start = self.sum(given[0], mark, depth + 1) if len(given) > 1 else {"": 0}
        if step is None or set(step) - {""} or not step.get("", 0) or not given:
            return None
        end = self.sum(given[1] if len(given) > 1 else given[0], mark, depth + 1)
        by = step[""]
        return start, _plus(end, {"": -1 if by > 0 else 1}) if end is not None else None, by

    # -- comparing --------------------------------------------------------------------------------------------------

    def differ(self, reader: tuple[Sum, Sum | None], writer: tuple[Sum, Sum | None]) -> bool:
        """Whether what the reader names is surely never what an earlier item (or the same one) writes."""
        if reader[0] is reader[1] and writer[0] is writer[1] and self._never_meet(reader[0], writer[0]):
            return True
        above = self.least(_minus(reader[0], writer[1])) if writer[1] is not None else -1
        below = self.least(_minus(writer[0], reader[1])) if reader[1] is not None else -1
        return max(above, below) > 0

    def covers(self, length: Sum) -> bool:
        """Whether each item counts to less than a length."""
        return self.least(_plus(length, {self.name: -1, "": -1})) >= 0

    def exceeds(self, index: Sum, length: Sum) -> bool:
        """Whether an index surely counts to a length, or beyond, in the last item."""
        last = self.last if self.step > 0 else self.start
        if last is None or index.get(self.name, 0) < 1:
            return False
        at = _plus({**index, self.name: 0}, _times(last, index[self.name]))
        return self.least(_minus(at, length)) >= 0

    def _never_meet(self, reader: Sum, writer: Sum) -> bool:
        """``2 * i`` and ``2 * j + 1``, or places that lie no whole number of steps apart, or in the wrong order."""
        factor = reader.get(self.name, 0)
        other = writer.get(self.name if self.same else self.name + _LATER, 0)
        rest = _minus({**reader, self.name: 0}, {**writer, self.name + _LATER: 0, self.name: 0})
        if factor != other or factor == 0 or any(count for key, count in rest.items() if key):
            return False
        apart = rest.get("", 0)
        if self.same:
            return apart != 0
        stride = factor * self.step  # so far do the places of one item lie behind those of the item before
        return apart % stride != 0 or -apart // stride < 1

    def least(self, amount: Sum, depth: int = 0) -> float:
        """A lower bound of a sum; minus infinity where there is none."""
        amount = {key: count for key, count in amount.items() if count}
        names = sorted((k for k in amount if k), key=self._order)
        if not names or depth > _DEEPEST:
            return amount.get("", 0) if not names else float("-inf")
        name = names[0]
        count = amount[name]
        low, high = self._bounds(name)
        bound = low if count > 0 else high
        if bound is None or name in bound:
            return float("-inf")
        return self.least(_plus({**amount, name: 0}, _times(bound, count)), depth + 1)

    def _order(self, name: str) -> tuple[int, str]:
        """Inner names first, as their bounds are sums of outer ones."""
        rank = 1 if name == self.name + _LATER else 2 if name == self.name else 3
        return (0 if name in self.bounds and name not in self.around else rank), name

    def _bounds(self, name: str) -> tuple[Sum | None, Sum | None]:
        if name == self.name + _LATER:  # an earlier item
            near = {self.name: 1, "": -self.step}
            return (self.start, near) if self.step > 0 else (near, self.start)
        if name == self.name:
            return (self.start, self.last) if self.step > 0 else (self.last, self.start)
        if name in self.bounds:
            return self.bounds[name]
        return ({"": 0}, None) if name in self.natural else (None, None)


def _is_fixed(judge: Judge, target: ast.expr | None) -> bool:
    return isinstance(target, ast.Name) and target.id not in judge.assigned


def _fixed_length(judge: Judge, node: ast.expr) -> str:
    """The text of ``len(a)`` or ``a.shape[0]`` of an array that a name is given once: it stays as long as it is."""
    names = [n for n in ast.walk(node) if isinstance(n, ast.Name) and n.id != "len"]
    plain = len(names) == 1 and isinstance(node, (ast.Call, ast.Subscript))
    return ast.unparse(node) if plain and _is_one_array(judge, names[0]) else ""


def _is_one_array(judge: Judge, node: ast.expr) -> bool:
    var = (
        judge.scopes.resolve(node.id, judge.scopes.around.get(id(node), judge.scope))
        if isinstance(node, ast.Name)
        else None
    )
    if var is None or id(node) in judge.scopes.inner or judge.scopes.only(var) is None:
        return False
    return judge.kinds.of_variable(var).name in ("array", "vector")


def _part_of_shape(judge: Judge, node: ast.Assign, name: str) -> str:
    """``rows, columns = a.shape``: the text of one of them."""
    target, value = node.targets[0], node.value
    shape = isinstance(value, ast.Attribute) and value.attr == "shape" and _is_one_array(judge, value.value)
    if not shape or len(node.targets) != 1 or not isinstance(target, ast.Tuple):
        return ""
    names = [e.id if isinstance(e, ast.Name) else "" for e in target.elts]
    return f"{ast.unparse(value)}[{names.index(name)}]" if names.count(name) == 1 else ""


def _is_natural(judge: Judge, node: ast.expr, depth: int) -> bool:
    """Whether a value is a length, or a whole part of one: ``len(a)``, ``a.shape[0]``, ``len(a) // 2``."""
    scope = judge.scopes.around.get(id(node), judge.scope)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.FloorDiv) and depth < _DEEPEST:
        divisor = node.right.value if isinstance(node.right, ast.Constant) else 0
        return isinstance(divisor, int) and divisor > 0 and _is_natural(judge, node.left, depth + 1)
    if isinstance(node, ast.Name) and depth < _DEEPEST:
        var = judge.scopes.resolve(node.id, scope)
        binding = judge.scopes.only(var) if id(node) not in judge.scopes.inner else None
        made = binding.value if binding is not None and binding.kind == "assign" else None
        return made is not None and _is_natural(judge, made, depth + 1)
    if isinstance(node, ast.Call):
        return judge.scopes.dotted(node.func, scope) == "builtins.len" and len(node.args) == 1
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
        return _is_of_array(judge, node.value, "shape")
    return _is_of_array(judge, node, "size") and isinstance(node.value, ast.Name)  # type: ignore[attr-defined]


def _is_of_array(judge: Judge, node: ast.expr, name: str) -> bool:
    """Whether this is an attribute of an array: no class of the text has one of this name."""
    program = judge.program
    own = name in program.attributes or name in program.properties
    return isinstance(node, ast.Attribute) and node.attr == name and not own


def _whole(judge: Judge, node: ast.expr, scope: int, depth: int) -> int | None:
    """The whole number that an expression of numbers and of names that are given one, once, is."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, int) and not isinstance(node.value, bool) else None
    if isinstance(node, ast.Name) and depth < _DEEPEST:
        binding = judge.scopes.only(judge.scopes.resolve(node.id, judge.scopes.all[scope]))
        value = binding.value if binding is not None and binding.kind == "assign" else None
        return _whole(judge, value, scope, depth + 1) if value is not None else None
    if isinstance(node, ast.Call):
        where = judge.scopes.all[scope]
        counts = judge.scopes.dotted(node.func, where) == "builtins.len" and len(node.args) == 1
        length = ranges_of(judge.program).length(node.args[0], where) if counts else None
        return int(length.low) if length is not None and length.low == length.high else None
    if isinstance(node, ast.BinOp) and depth < _DEEPEST:
        left, right = (_whole(judge, side, scope, depth + 1) for side in (node.left, node.right))
        if left is None or right is None:
            return None
        if isinstance(node.op, ast.FloorDiv):
            return left // right if right else None
        return {ast.Add: left + right, ast.Sub: left - right, ast.Mult: left * right}.get(type(node.op))
    return None


def _plus(one: Sum, two: Sum) -> Sum:
    return {key: one.get(key, 0) + two.get(key, 0) for key in (*one, *two)}


def _times(one: Sum, by: int) -> Sum:
    return {key: count * by for key, count in one.items()}


def _minus(one: Sum, two: Sum) -> Sum:
    return _plus(one, _times(two, -1))
