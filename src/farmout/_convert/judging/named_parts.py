"""Loops that give an element of something a name before they change it, or that try whether it is there.

``bucket = groups[key]`` and then ``bucket.append(value)``: the text is rewritten so that the element is named by its
place, ``groups[key].append(value)``. ``try: counts[word] += 1`` with ``except KeyError`` becomes a question.
Run in order the new text does what the old one did; whether its items may run side by side is judged then.
"""

from __future__ import annotations

import ast
import itertools
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from ..effects.walker import assigned_names, root_name
from ..parts.pieces import fresh_name
from ..rounds.attributes import values_given
from ..rounds.failures import cannot_fail
from ..rounds.flow import live_after
from ..rounds.leisure import is_empty
from ..text.scopes import Var
from ..values.kind import IMMUTABLE

if TYPE_CHECKING:
    from .judge import Judge

__all__ = ["asked_first", "made_at_once", "named_by_place"]

Edit = tuple[int, int, str]
_ROUND = (ast.If, ast.For, ast.While)  # blocks that a use of the name may stand in
_MEASURES = frozenset({f"builtins.{name}" for name in ("len", "sum", "min", "max", "sorted")})
_STEADY = (ast.Name, ast.Constant, ast.Tuple, ast.BinOp, ast.UnaryOp, ast.operator, ast.unaryop, ast.expr_context)
_FOLDS = (ast.Add, ast.Sub, ast.Mult, ast.BitOr, ast.BitAnd)  # `%` of a text may miss a key, too
_OPERATORS = frozenset(f"__{way}{name}__" for way in ("", "i", "r") for name in ("add", "sub", "mul", "or", "and"))
_ASKS = frozenset({"__getitem__", "__setitem__", "__contains__", "__hash__", "__eq__", "__missing__"})


class Named(NamedTuple):
    """``bucket = groups[key]``: the statement, where it stands, and the parts of the place."""

    name: str
    statement: ast.Assign
    block: list[ast.stmt]
    holder: ast.expr
    key: ast.expr
    made: bool  # by `setdefault`: the element is there from then on


def named_by_place(judge: Judge) -> tuple[list[Edit], int] | None:
    """The edits that name elements by their places, and the number of lines that they add."""
    edits: list[Edit] = []
    added, taken = 0, judge.scopes.taken(judge.scope)
    every = list(_names(judge))
    for named in every:
        uses = _uses(judge, named) if _all_known(judge, named.name, every) else []
        if not uses or not _stands_alone(judge, named.statement) or not _stays(judge, named, uses):
            continue
        at_once = _looked_up_at_once(judge, named, uses)
        if named.made or at_once:
            new, lines = _written(judge, named, uses, taken, at_once=at_once)
            edits, added = edits + new, added + lines
    return (edits, added) if edits else None


def _written(
    judge: Judge, named: Named, uses: list[ast.Name], taken: set[str], *, at_once: bool
) -> tuple[list[Edit], int]:
    """The edits for one name, and the number of lines that they add."""
    source, statement = judge.program.source, named.statement
    start, end, first = source.start(statement), source.end(statement), source.line_start(statement.lineno)
    gone = first, first + len(source.line(statement.lineno)) + 1, ""
    key, holder = source.segment(named.key), source.segment(named.holder)
    once = at_once and len(uses) == 1
    if named.made and once and is_empty(statement.value.args[1]):  # type: ignore[attr-defined]
        place = source.segment(statement.value)  # as in `groups.setdefault(key, []).append(value)`
        return [gone, *((source.start(u), source.end(u), place) for u in uses)], -1
    lines = []
    if not all(isinstance(n, _STEADY) for n in ast.walk(named.key)) and not once:
        name = fresh_name("key", taken)
        key, lines = name, [f"{name} = {key}"]
    if named.made:
        default = source.segment(statement.value.args[1])  # type: ignore[attr-defined]
        lines.append(f"{holder}.setdefault({key}, {default})")
    named_there = [(source.start(use), source.end(use), f"{holder}[{key}]") for use in uses]
    text = f"\n{source.indent(statement.lineno)}".join(lines)
    return [(start, end, text) if lines else gone, *named_there], len(lines) - 1


def _stands_alone(judge: Judge, statement: ast.Assign) -> bool:
    """Whether a statement is all that stands on its line."""
    source = judge.program.source
    first, start, end = source.line_start(statement.lineno), source.start(statement), source.end(statement)
    after = first + len(source.line(statement.lineno))
    alone = source.text[first:start].strip() == "" and statement.lineno == statement.end_lineno
    return alone and source.text[end:after].strip()[:1] in ("", "#")


def _names(judge: Judge) -> Iterator[Named]:
    for node in [judge.loop, *(n for s in judge.loop.body for n in ast.walk(s))]:
        blocks = [getattr(node, "body", None), getattr(node, "orelse", None) if node is not judge.loop else None]
        for block in (b for b in blocks if isinstance(b, list)):
            for statement in (s for s in block if isinstance(s, ast.Assign) and len(s.targets) == 1):
                found = _named(judge, statement, block)
                if found is not None:
                    yield found


def _named(judge: Judge, statement: ast.Assign, block: list[ast.stmt]) -> Named | None:
    target, value = statement.targets[0], statement.value
    if not isinstance(target, ast.Name) or target.id not in judge.own or target.id in judge.targets:
        return None
    if isinstance(value, ast.Subscript) and not isinstance(value.slice, ast.Slice):
        holder, key, made = value.value, value.slice, False
    elif isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) and value.func.attr == "setdefault":
        if len(value.args) != 2 or value.keywords or any(isinstance(a, ast.Starred) for a in value.args):
            return None
        holder, key, made = value.func.value, value.args[0], True
    else:
        return None
    root, kinds = root_name(holder), _kinds(judge, holder)
    outer = root is not None and root.id not in judge.own and id(root) not in judge.scopes.inner
    if not outer:
        return None
    known = (
        bool(kinds) and kinds <= ({"dict"} if made else {"dict", "list"}) and not _ASKS & judge.program.methods.keys()
    )
    return Named(target.id, statement, block, holder, key, made) if known else None


def _kinds(judge: Judge, holder: ast.expr) -> set[str]:
    """The kinds that something may have, an attribute those of all that the text gives to one of its name."""
    kind = judge.kinds.of(holder, judge.scope).name
    if kind != "unknown" or not isinstance(holder, ast.Attribute):
        return {kind}
    given = [(v, judge.scopes.around.get(id(v), judge.scopes.module)) for v in values_given(judge.program, holder.attr)]
    return {judge.kinds.of(value, scope).name for value, scope in given}


def _reach(named: Named) -> list[ast.stmt]:
    """The statements in which a name stands for this element: up to the next that gives it a value."""
    behind = named.block[named.block.index(named.statement) + 1 :]
    for number, statement in enumerate(behind):
        if any(isinstance(n, ast.Name) and n.id == named.name for n in _given(statement)):
            return behind[:number]
    return behind


def _given(statement: ast.stmt) -> list[ast.AST]:
    """The names that a statement, or one inside it, gives values."""
    return [n for n in ast.walk(statement) if isinstance(n, ast.Name) and not isinstance(n.ctx, ast.Load)]


def _all_known(judge: Judge, name: str, every: list[Named]) -> bool:
    """Whether each use of a name in the body is one of a named element, and nobody sees the name from elsewhere."""
    var = judge.var(name)
    if live_after(var, judge.loop, judge.scopes):
        return False
    known = {id(n) for named in every if named.name == name for s in _reach(named) for n in ast.walk(s)}
    for use in judge.scopes.named(name):
        scope = judge.scopes.around[id(use)]
        if not isinstance(use.ctx, ast.Load) or judge.scopes.resolve(use.id, scope) != var:
            continue
        inside = any(parent is judge.loop for parent in judge.scopes.enclosing(use))
        if scope is not judge.scope or (inside and id(use) not in known):
            return False
    return True


def _uses(judge: Judge, named: Named) -> list[ast.Name]:
    """The places where the name is used, if each may as well say the place; else none."""
    inside = [n for s in _reach(named) for n in ast.walk(s)]
    uses = [n for n in inside if isinstance(n, ast.Name) and n.id == named.name]
    for use in uses:
        parent = judge.scopes.parents[id(use)]
        if isinstance(parent, ast.Attribute):
            call = judge.scopes.parents[id(parent)]
            fine = isinstance(call, ast.Call) and call.func is parent and parent.attr not in judge.program.methods
        elif isinstance(parent, ast.Call):
            fine = judge.scopes.dotted(parent.func, judge.scope) in _MEASURES
        else:
            fine = (isinstance(parent, ast.Subscript) and parent.value is use) or isinstance(parent, ast.Compare)
        if not fine or id(use) in judge.scopes.inner or not _plainly_inside(judge, use, named.block):
            return []
    return uses


def _plainly_inside(judge: Judge, use: ast.Name, block: list[ast.stmt]) -> bool:
    """Whether nothing but branches and loops stand between a use and the block."""
    for parent in judge.scopes.enclosing(use):
        if parent in block:
            return isinstance(parent, (ast.Expr, ast.Assign, ast.AugAssign, *_ROUND))
        odd = (ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp, ast.JoinedStr, ast.NamedExpr)
        if isinstance(parent, odd) or (
            isinstance(parent, ast.stmt) and not isinstance(parent, (ast.Expr, ast.Assign, ast.AugAssign, *_ROUND))
        ):
            return False
    return False


def _stays(judge: Judge, named: Named, uses: list[ast.Name]) -> bool:
    """Whether the place means the same element from the naming to the last use."""
    behind = _reach(named)
    last = max(n for n, s in enumerate(behind) if any(use in list(ast.walk(s)) for use in uses))
    stretch = behind[: last + 1]
    parts = [n for part in (named.holder, named.key) for n in ast.walk(part)]
    names = {n.id for n in parts if isinstance(n, ast.Name)}
    if names & assigned_names(stretch, judge.scopes):
        return False
    root = root_name(named.holder)
    assert root is not None
    field = named.holder.attr if isinstance(named.holder, ast.Attribute) else None
    for node in (n for s in stretch for n in ast.walk(s)):
        if isinstance(node, (ast.Yield, ast.YieldFrom, ast.Await, ast.Delete)):
            return False
        if isinstance(node, ast.Name) and node.id == root.id:  # it may get or lose elements there
            parent = judge.scopes.parents.get(id(node))
            above = judge.scopes.parents.get(id(parent))
            called = isinstance(above, ast.Call) and above.func is parent
            if not isinstance(parent, ast.Attribute) or parent.attr == field or field is None or called:
                return False
    steady = all(isinstance(n, _STEADY) for n in ast.walk(named.key))
    return steady or not any(isinstance(n, (ast.Lambda, ast.Yield, ast.Await, ast.NamedExpr)) for n in parts)


def _looked_up_at_once(judge: Judge, named: Named, uses: list[ast.Name]) -> bool:
    """Whether a missing element is still the first thing that fails, and is asked for in each case."""
    behind = _reach(named)
    at = next(n for n, s in enumerate(behind) if any(use in list(ast.walk(s)) for use in uses))
    between, first = behind[:at], behind[at]
    if not all(isinstance(s, (ast.Assign, ast.Pass)) and cannot_fail(judge, s) for s in between):
        known = _has_every_key(judge, named) and not judge.observed and judge.kinds_here(named.key) <= IMMUTABLE
        if not known or any(isinstance(n, (ast.Continue, ast.Break, ast.Return)) for s in between for n in ast.walk(s)):
            return False
    if isinstance(first, ast.AugAssign):
        return _is_at(first.target, uses)
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Call):
        return _is_at(first.value.func, uses)
    if isinstance(first, ast.Assign) and len(first.targets) == 1:
        value = first.value
        if isinstance(value, ast.Call) and value.args and judge.scopes.dotted(value.func, judge.scope) in _MEASURES:
            value = value.args[0]
        elif isinstance(value, ast.BinOp):
            value = value.left
        return _is_at(value, uses) or (_is_at(first.targets[0], uses) and cannot_fail(judge, first.value))
    asked = first.test if isinstance(first, ast.If) else None
    if isinstance(asked, ast.Compare):
        simple = isinstance(asked.left, (ast.Name, ast.Constant))
        return _is_at(asked.left, uses) or (simple and _is_at(asked.comparators[0], uses))
    return False


def _is_at(node: ast.expr, uses: list[ast.Name]) -> bool:
    """Whether an expression begins with one of the uses."""
    return any(root_name(node) is use for use in uses)


def _has_every_key(judge: Judge, named: Named) -> bool:
    """Whether the elements are those of a Counter or defaultdict."""
    if not isinstance(named.holder, ast.Name):
        return False
    made = [b.value for b in judge.scopes.bindings(judge.var(named.holder.id))]
    paths = [judge.scopes.dotted(m.func, judge.scope) if isinstance(m, ast.Call) else None for m in made]
    return bool(paths) and set(paths) <= {"collections.Counter", "collections.defaultdict"}


def asked_first(judge: Judge) -> tuple[list[Edit], int] | None:
    """``try: d[k].append(v)`` and ``except KeyError: d[k] = [v]`` as ``if k in d:`` and ``else:``."""
    edits: list[Edit] = []
    source = judge.program.source
    for node in (n for s in judge.loop.body for n in ast.walk(s)):
        place = _tried(judge, node) if isinstance(node, ast.Try) else None
        if place is None:
            continue
        assert isinstance(node, ast.Try)
        handler, body = node.handlers[0], node.body[0]
        opening = source.text[source.start(node) : source.start(body)]
        closing = source.text[source.start(handler) : source.start(handler.body[0])]
        if opening.strip() != "try:" or not closing.startswith("except") or closing.count(":") != 1:
            continue  # there is a comment
        asked = f"if {source.segment(place.slice)} in {source.segment(place.value)}:"
        edits.append((source.start(node), source.start(node) + 4, asked))
        edits.append((source.start(handler), source.start(handler) + closing.index(":") + 1, "else:"))
    return (edits, 0) if edits else None


def made_at_once(judge: Judge) -> tuple[list[Edit], int] | None:
    """``if k not in d: d[k] = []`` and then ``d[k].append(v)`` as ``d.setdefault(k, []).append(v)``.

    And ``if k not in d: d[k] = 0`` and then ``d[k] += v`` as ``d[k] = d.get(k, 0) + v``.
    """
    edits: list[Edit] = []
    added, source = 0, judge.program.source
    for node in (n for s in judge.loop.body for n in ast.walk(s)):
        for block in (getattr(node, "body", ()), getattr(node, "orelse", ())):
            for one, two in itertools.pairwise(block) if isinstance(block, list) else ():
                place = _made_place(judge, one, two)
                if place is None:
                    continue
                first, last = source.line_start(one.lineno), source.line_start(two.lineno)
                if source.text[first : source.start(one)].strip() or source.text[last : source.start(two)].strip():
                    continue
                made = source.segment(one.body[0].value)
                holder, key = source.segment(place.value), source.segment(place.slice)
                edits.append((first, last, ""))
                if isinstance(two, ast.AugAssign):
                    sign = source.text[source.end(place) : source.start(two.value)].replace("=", "").strip()
                    put = f"{holder}[{key}] = {holder}.get({key}, {made}) {sign} "
                    edits.append((source.start(place), source.start(two.value), put))
                else:
                    edits.append((source.start(place), source.end(place), f"{holder}.setdefault({key}, {made})"))
                added -= two.lineno - one.lineno
    return (edits, added) if edits else None


def _made_place(judge: Judge, one: ast.stmt, two: ast.stmt) -> ast.Subscript | None:
    """The element that one statement makes where it is missing, and the next one changes: by a method, or adds to."""
    asked = one.test if isinstance(one, ast.If) and len(one.body) == 1 and not one.orelse else None
    if not isinstance(asked, ast.Compare) or len(asked.ops) != 1 or not isinstance(asked.ops[0], ast.NotIn):
        return None
    made = one.body[0]  # type: ignore[attr-defined]
    method = two.value.func if isinstance(two, ast.Expr) and isinstance(two.value, ast.Call) else None
    place: ast.expr | None = method.value if isinstance(method, ast.Attribute) else None
    sums = isinstance(two, ast.AugAssign) and isinstance(made, ast.Assign) and _adds_numbers(judge, two, made.value)
    if sums:
        place = two.target  # type: ignore[attr-defined]
    if not isinstance(made, ast.Assign) or len(made.targets) != 1 or not isinstance(place, ast.Subscript):
        return None
    plain = all(isinstance(n, (ast.Name, ast.Constant, ast.Tuple, ast.expr_context)) for n in ast.walk(place.slice))
    same = ast.unparse(made.targets[0]) == ast.unparse(place) and ast.unparse(asked.left) == ast.unparse(place.slice)
    holder = ast.unparse(asked.comparators[0]) == ast.unparse(place.value)
    known = _kinds(judge, place.value) == {"dict"} and not (_ASKS | {"setdefault"}) & judge.program.methods.keys()
    new = sums or (isinstance(made.value, (ast.List, ast.Dict, ast.Call)) and is_empty(made.value))
    return place if plain and same and holder and known and new else None


def _adds_numbers(judge: Judge, node: ast.AugAssign, start: ast.expr) -> bool:
    """Whether an element begins as a number, gets a number added, and nothing fails in between."""
    parts = [start, node.value, node.target]
    numbers = all(judge.kinds.of(part, judge.scope).name == "number" for part in parts)
    plain = isinstance(start, ast.Constant) and isinstance(node.value, (ast.Name, ast.Constant))
    return numbers and plain and isinstance(node.op, (ast.Add, ast.Sub, ast.Mult))


def _tried(judge: Judge, node: ast.Try) -> ast.Subscript | None:
    """The element that a ``try`` asks for, where nothing else in it can be missing."""
    if len(node.body) != 1 or len(node.handlers) != 1 or node.orelse or node.finalbody:
        return None
    handler, body = node.handlers[0], node.body[0]
    caught = judge.scopes.dotted(handler.type, judge.scope) if handler.type is not None else None
    if caught != "builtins.KeyError" or handler.name is not None:
        return None
    place: ast.expr
    given: list[ast.expr]
    if isinstance(body, ast.AugAssign) and isinstance(body.op, _FOLDS):
        place, given, strange = body.target, [body.value], _OPERATORS
    elif isinstance(body, ast.Expr) and isinstance(body.value, ast.Call) and isinstance(body.value.func, ast.Attribute):
        call, method = body.value, body.value.func
        place, given, strange = method.value, [*call.args, *(k.value for k in call.keywords)], frozenset({method.attr})
        if method.attr not in ("append", "add"):
            return None
    else:
        return None
    if not isinstance(place, ast.Subscript) or not isinstance(place.value, ast.Name):
        return None
    var = judge.var(place.value.id)
    simple = all(
        isinstance(n, (ast.Name, ast.Constant, ast.Tuple, ast.expr_context)) for g in given for n in ast.walk(g)
    )
    plain = all(isinstance(n, (ast.Name, ast.Constant, ast.Tuple, ast.expr_context)) for n in ast.walk(place.slice))
    if not simple or not plain or (strange | _ASKS) & judge.program.methods.keys():
        return None
    return place if _is_plain_dict(judge, var) else None


def _is_plain_dict(judge: Judge, var: Var) -> bool:
    """Whether a variable holds a dict that says `KeyError` where a key is missing."""
    bindings = judge.scopes.bindings(var)
    for binding in bindings:
        value = binding.value if binding.kind == "assign" else None
        made = isinstance(value, ast.Call) and judge.scopes.dotted(value.func, judge.scope) == "builtins.dict"
        if not made and not isinstance(value, (ast.Dict, ast.DictComp)):
            return False
    return bool(bindings)
