"""Loops in which every item works on its own row, ``C[i][j]`` and ``y[i]``, or reads what it stored a line before.

The text is rewritten so that the item takes its row out, works on that, and puts it back at the end; or so that a value
has a name. Run in order the new text does what the old one did; whether its items may run side by side is judged then.
"""

from __future__ import annotations

import ast
import itertools
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from ..effects.walker import root_name
from ..parts.pieces import fresh_name
from ..rounds.distances import differ_within
from ..rounds.excluded import leaves_out
from ..rounds.extents import surely_there
from ..text.scopes import Scope, Var
from ..values.growth import shared
from ..values.kind import NUMBER, Kind
from ..values.numeric import given
from ..values.stored import change_places
from .named_parts import asked_first, made_at_once, named_by_place
from .own_items import last_names, own_items, own_names

if TYPE_CHECKING:
    from .judge import Judge

__all__ = ["Edit", "Way", "prepared"]

Edit = tuple[int, int, str]
_LEAVES = (ast.Continue, ast.Break, ast.Return, ast.Yield, ast.YieldFrom, ast.Await, ast.Raise, ast.Assert, ast.Global,
           ast.Nonlocal, ast.Lambda, ast.FunctionDef, ast.ClassDef, ast.Try)  # fmt: skip
_CODES = frozenset({"read", "two ways", "two operators"})


class Way(NamedTuple):
    """Another way to write a loop: the edits, and the number of lines that they add, in all and before the loop.

    ``books``: the name of the list between the two loops that were made of it, where the second stays a loop.
    """

    edits: list[Edit]
    added: int
    before: int = 0
    books: str = ""


def prepared(judge: Judge) -> Iterator[Way]:
    """Ways to write a refused loop that may be parallel."""
    for way in (_stored_values, named_by_place, asked_first, made_at_once, _own_rows, own_items, own_names, last_names):
        found = way(judge)
        if found is not None:
            yield Way(*found)


def _stored_values(judge: Judge) -> tuple[list[Edit], int] | None:
    """``K[i, j] = f(x)``, and then ``K[j, i] = K[i, j]``: the value gets a name."""
    source = judge.program.source
    edits: list[Edit] = []
    added, taken = 0, judge.scopes.taken(judge.scope)
    if not {r.code for r in judge.reasons.all} <= _CODES:
        return None
    for node in (n for s in judge.loop.body for n in ast.walk(s)):
        for block in (getattr(node, "body", ()), getattr(node, "orelse", ())):
            for one, two in itertools.pairwise(block) if isinstance(block, list) else ():
                if not _reads_back(judge, one, two):
                    continue
                name = source.segment(one.value) if isinstance(one.value, ast.Name) else fresh_name("value", taken)
                if not isinstance(one.value, ast.Name):
                    indent = source.indent(one.lineno)
                    edits.append(
                        (source.start(one), source.start(one), f"{name} = {_whole(judge, one.value)}\n{indent}")
                    )
                    edits.append((source.start(one.value), source.end(one.value), name))
                    added += 1
                edits.append((source.start(two.value), source.end(two.value), name))
    return (edits, added) if edits else None


def _whole(judge: Judge, node: ast.expr) -> str:
    text = judge.program.source.segment(node)
    return f"({text})" if "\n" in text else text


def _reads_back(judge: Judge, one: ast.stmt, two: ast.stmt) -> bool:
    """Whether a statement reads what the one before it stored, under the same plain key."""
    if not isinstance(one, ast.Assign) or not isinstance(two, ast.Assign) or len(one.targets) != 1:
        return False
    place, source = one.targets[0], judge.program.source
    plain = (ast.Name, ast.Constant, ast.Tuple, ast.Subscript, ast.BinOp, ast.operator, ast.expr_context)
    if not isinstance(place, ast.Subscript) or not all(isinstance(n, plain) for n in ast.walk(place)):
        return False
    if source.segment(two.value) != source.segment(place) or len(two.targets) != 1 or one.lineno == two.lineno:
        return False
    value = source.line(one.value.lineno)[: source.start(one.value) - source.line_start(one.value.lineno)]
    root, other = root_name(place), root_name(two.targets[0])
    kind = judge.kinds.of_variable(judge.var(root.id)).name if root is not None else ""
    if kind in ("array", "vector"):  # they cast what is stored, another one perhaps to another type
        known = other is not None and root is not None and other.id == root.id
    else:
        known = kind in ("list", "dict")
    return known and value.rstrip().endswith("=")  # no parenthesis in between


def _own_rows(judge: Judge) -> tuple[list[Edit], int] | None:
    """The edits that make each item of a refused loop work on its own rows, and the number of lines they add."""
    reasons = judge.reasons.all
    names = {r.variable for r in reasons}
    loop = judge.loop
    nodes = [n for s in loop.body for n in ast.walk(s)]
    if not reasons or not {r.code for r in reasons} <= _CODES or loop.orelse or judge.output or judge.random:
        return None
    if any(e.kind == "file" for e in judge.walker.events):
        return None
    body = _whole_body(loop.body)
    above = judge.scopes.parents[id(body[0])]
    if any(isinstance(n, _LEAVES) for n in nodes) or judge.observed or body[0].lineno == above.lineno:  # type: ignore[attr-defined]
        return None
    edits: list[Edit] = []
    before, after = [], []
    for name in sorted(n for n in names if n is not None):
        found = _row(judge, name, nodes)
        if found is None:
            return None
        changed, taken, put = found
        edits += changed
        before.append(taken)
        after.append(put)
    source = judge.program.source
    first, last = body[0], body[-1]
    indent = source.indent(first.lineno)
    start = source.line_start(first.lineno)
    if (end := source.behind(last)) is None:
        return None
    edits += [(start, start, "".join(f"{indent}{line}\n" for line in before))]
    edits += [(end, end, "".join(f"\n{indent}{line}" for line in after))]
    return edits, 2 * len(before)  # one line takes a row out, one puts it back


def _whole_body(body: list[ast.stmt]) -> list[ast.stmt]:
    """The statements of a body; of one that does nothing but ask ``if i != k:``, those that follow from it."""
    only = body[0]
    if len(body) == 1 and isinstance(only, ast.If) and not only.orelse and isinstance(only.test, ast.Compare):
        return _whole_body(only.body)
    return body


def _row(judge: Judge, name: str, nodes: list[ast.AST]) -> tuple[list[Edit], str, str] | None:
    """Of one variable: the edits of its places, the line that takes the row out, and the line that puts it back."""
    var = judge.var(name)
    uses = [n for n in nodes if isinstance(n, ast.Name) and n.id == name]
    if not all(isinstance(n.ctx, ast.Load) and id(n) not in judge.scopes.inner for n in uses) or not uses:
        return None
    if any(e.var == var and e.inside for e in judge.walker.events):
        return None  # a function that the item calls reads it, too
    places = [p for p in (judge.scopes.parents.get(id(n)) for n in uses) if isinstance(p, ast.Subscript)]
    counted = [t for t in judge.targets if t in judge.values.natural and t not in judge.assigned]
    if len(places) < len(uses) or len(counted) != 1 or f"{name}_{counted[0]}" in judge.scopes.taken(judge.scope):
        return None
    index, kind = counted[0], _kind(judge, var)
    for axis in (0, 1) if kind == "array" else (0,):
        mine = [p for p in places if (key := _at(p, axis)) is not None and ast.unparse(key) == index]
        others = [p for p in places if p not in mine]
        if not mine or not surely_there(judge, var, mine, axis):
            continue
        if all(_reads_another(judge, p, mine[0], axis) for p in others):
            return _column(judge, mine, name, index) if axis else _whole_row(judge, mine, name, index, kind)
    return None


def _at(place: ast.Subscript, axis: int) -> ast.expr | None:
    """The index of an axis, where what stands before it surely counts along others."""
    parts = place.slice.elts if isinstance(place.slice, ast.Tuple) else [place.slice]
    return parts[axis] if axis < len(parts) else None


def _reads_another(judge: Judge, place: ast.Subscript, mine: ast.Subscript, axis: int) -> bool:
    """Whether a row that stays where it is, is only read, and surely not the item's own."""
    here, there = _at(place, axis), _at(mine, axis)
    parent = judge.scopes.parents.get(id(place))
    deeper = isinstance(parent, ast.Subscript) and parent.value is place
    read = isinstance(place.ctx, ast.Load) and (not deeper or isinstance(parent.ctx, ast.Load))  # type: ignore[union-attr]
    if not read or here is None or there is None:
        return False
    statement = judge.statement_of(place)
    return differ_within(judge, here, there) or leaves_out(judge, statement, here, there)


def _whole_row(
    judge: Judge, mine: list[ast.Subscript], name: str, index: str, kind: str
) -> tuple[list[Edit], str, str] | None:
    row = f"{name}_{index}"
    plain = all(isinstance(p.slice, ast.Name) or len(getattr(p.slice, "elts", ())) > 1 for p in mine)
    if kind == "array" and plain:  # two axes, as errors name them
        cut = [
            _with_zero(judge, p, row) if isinstance(p.slice, ast.Tuple) else _edit(judge, p, f"{row}[0]") for p in mine
        ]
        return cut, f"{row} = {name}[[{index}]]", f"{name}[{index}] = {row}[0]"
    if not all(isinstance(p.slice, ast.Name) for p in mine):
        return None
    whole = [_edit(judge, p, row) for p in mine]
    if kind == "numbers":
        return whole, f"{row} = {name}[{index}]", f"{name}[{index}] = {row}"
    deeper = [judge.scopes.parents.get(id(p)) for p in mine]
    inside = all(isinstance(d, ast.Subscript) and d.value is p for d, p in zip(deeper, mine, strict=True))
    if kind == "rows" and inside and all(_one_deep(judge, d) for d in deeper):
        return whole, f"{row} = list({name}[{index}])", f"{name}[{index}] = {row}"
    return None


def _column(judge: Judge, mine: list[ast.Subscript], name: str, index: str) -> tuple[list[Edit], str, str] | None:
    """``A[k, j]``, element by element: a sum over a whole column would go through memory in another way."""
    column, edits = f"{name}_{index}", []
    for place in mine:
        assert isinstance(place.slice, ast.Tuple)
        first, *rest = place.slice.elts
        if len(rest) != 1 or judge.kinds.of(first, judge.scope) != NUMBER:
            return None
        source = judge.program.source
        edits.append((source.start(place), source.start(first), f"{column}["))
        edits.append((source.end(first), source.end(place), ", 0]"))
    return edits, f"{column} = {name}[:, [{index}]]", f"{name}[:, {index}] = {column}[:, 0]"


def _edit(judge: Judge, node: ast.expr, new: str) -> Edit:
    return judge.program.source.start(node), judge.program.source.end(node), new


def _with_zero(judge: Judge, node: ast.Subscript, row: str) -> Edit:
    """``C[i, j]`` as ``C_i[0, j]``: what stands before the second index is replaced."""
    assert isinstance(node.slice, ast.Tuple)
    return judge.program.source.start(node), judge.program.source.start(node.slice.elts[1]), f"{row}[0, "


def _one_deep(judge: Judge, node: ast.AST | None) -> bool:
    """Whether ``C[i][j]`` is read, or given another value: what it holds is not changed in place."""
    parent = judge.scopes.parents.get(id(node))
    if isinstance(parent, (ast.Subscript, ast.Attribute)) and parent.value is node:
        return False
    return isinstance(node, ast.Subscript) and not isinstance(node.slice, ast.Slice)


def _kind(judge: Judge, var: Var) -> str:
    """What a variable surely holds: an array, a list of numbers, or a list of rows that have no other name."""
    name = judge.kinds.of_variable(var).name
    if name in ("vector", "array"):
        return "array"
    binding = judge.scopes.only(var)
    made = given(binding, var) if binding is not None else None
    if made is None:
        return ""
    if name == "list" and _holds_numbers(judge, var, made):
        return "numbers"
    if isinstance(made, ast.ListComp) and _is_new_row(judge, made.elt) and not _kept_elsewhere(judge, var):
        return "rows"
    return ""


def _holds_numbers(judge: Judge, var: Var, made: ast.expr) -> bool:
    """Whether a list of numbers stays one: it is given numbers only, if its elements are numbers."""
    kinds, scopes = judge.kinds, judge.scopes
    if kinds.of(made, judge.scope) != Kind("list", NUMBER) or shared(judge.scopes, var):
        return False
    given: list[tuple[ast.expr, Scope]] = []
    for node_id, scope in scopes.around.items():
        node = scopes.nodes[node_id]
        if not isinstance(node, ast.Name) or node.id != var.name or scopes.resolve(node.id, scope) != var:
            continue
        place = scopes.parents.get(node_id)
        statement = scopes.parents.get(id(place))
        if isinstance(place, ast.Attribute):
            return False
        if isinstance(place, ast.Subscript) and not isinstance(place.ctx, ast.Load):
            if not isinstance(statement, (ast.Assign, ast.AugAssign)) or isinstance(place.slice, ast.Slice):
                return False
            given.append((statement.value, scope))
    known = {var: Kind("list", NUMBER)}
    return kinds.suppose(lambda: all(kinds.of(v, s) == NUMBER for v, s in given), False, known)


def _is_new_row(judge: Judge, node: ast.expr) -> bool:
    """Whether a row is a new list of numbers."""
    kind = judge.kinds.of(node, judge.scope)
    new = isinstance(node, (ast.List, ast.ListComp)) or (isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult))
    return new and kind.name == "list" and kind.element == NUMBER


def _kept_elsewhere(judge: Judge, var: Var) -> bool:
    """Whether a row of a list may have another name when the loop begins: it gets a new list there."""
    end = judge.loop.end_lineno or 0
    for around in judge.scopes.enclosing(judge.loop):
        if around is judge.scope.node:
            break
        if isinstance(around, (ast.For, ast.While)):
            end = around.end_lineno or 0  # what stands there comes before the next time
    for node_id, scope in judge.scopes.around.items():
        node = judge.scopes.nodes[node_id]
        if not isinstance(node, ast.Name) or node.id != var.name or judge.scopes.resolve(node.id, scope) != var:
            continue
        over = scope is judge.scope and var.scope == scope.number and node.lineno > end
        if not isinstance(node.ctx, ast.Load) or over:
            continue
        parent = judge.scopes.parents.get(node_id)
        deeper = judge.scopes.parents.get(id(parent))
        inside = isinstance(parent, ast.Subscript) and isinstance(deeper, ast.Subscript) and deeper.value is parent
        statement = judge.scopes.parents.get(id(deeper))
        if isinstance(statement, ast.Assign) and len(statement.targets) == 1:
            inside = inside or change_places(statement.targets[0], statement.value)
        path = judge.scopes.dotted(parent.func, scope) if isinstance(parent, ast.Call) else None
        if not inside and path not in ("builtins.len", "builtins.print"):
            return True
    return False
