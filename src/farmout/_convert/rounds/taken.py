"""Changes that take what they are given, whatever the item: numbers for sums, texts as keys, rows of one length."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..effects.walker import root_name
from ..text.scopes import Scope, Var, behind, targets_of
from ..values.bounds import COUNT, READ, Range
from ..values.ranges import ranges_of
from ..values.sources import sources_of
from ..values.written import Given
from .alone import raises_nothing, refuses_key
from .best_parts import companions
from .extents import lacks_room
from .failures import natural, of_different_items, turns
from .made_before import was_made_before
from .shapes import ARRAYS, made_in_one_way, sized_by_item
from .sure_calls import SureCalls
from .suspects import UNHASHED, may_be_refused, method_of, sorts_in

if TYPE_CHECKING:
    from ..judging.judge import Judge
    from .sites import Site

__all__ = ["finds_place", "surely_taken"]

_INTEGERS = re.compile(r"(u?)int(\d*)")
_OF_WHOLE = {"numpy.array": 0, "numpy.asarray": 0, "numpy.arange": 0, "numpy.full": 1}  # and where the elements stand


def surely_taken(judge: Judge, site: Site) -> bool:
    """Whether a change takes what it is given whatever the item: always, or never; by kinds, bounds and shapes."""
    if not all(raises_nothing(judge, companion) for companion in companions(site)):
        return False
    if not site.operands or not site.variables or site.family in ("last", "first", "output", "file"):
        return True
    sure, value, keys = SureCalls(judge), site.operands[-1], site.operands[:-1]
    method = method_of(site)
    if site.family == "extreme" or (site.family == "kept" and site.operator == "best"):
        return all(_of_one_sort(judge, o) for o in site.challengers)
    if site.family == "kept":
        return not any(_may_not_hash(judge, key, sure) for key in site.challengers)
    kinds = {judge.kinds.of_variable(var).name for var in site.variables}
    if not all(_is_there(judge, site, place, sure) for place in _places(site)):
        return False
    if kinds & ARRAYS:
        return site.family in ("store", "fold") and _array_takes(judge, site, value, sure)
    if site.family == "fold" and not _adds_up(judge, site, value, sure):
        return False
    if method in ("extend", "update") and sure.gone_through(value, judge.scope):
        return False
    if method == "update" and kinds == {"set"} and _holds(judge, sources_of(judge.program).held(value, judge.scope)):
        return False
    hashed = [*keys, value] if method == "add" else [] if kinds == {"list"} else keys
    return not any(_may_not_hash(judge, key, sure) for key in hashed)


def finds_place(judge: Judge, site: Site) -> bool:
    """Whether a change surely finds the place that it changes: `a[i - 1]` in a loop over a range, for one."""
    lacks = any(asks(judge, site) for asks in (lacks_room, refuses_key, may_be_refused))
    if lacks or site.family == "store" or judge.surely_works(site):
        return not lacks
    if judge.kinds.of_variable(site.variables[0]).name == "dict":
        return was_made_before(judge, site)  # else a key may be missing
    places = [n for n in ast.walk(site.statement) if isinstance(n, ast.Subscript) and id(n.value) in site.reads]
    wrapped = [p for p in places if not (isinstance(p.slice, ast.BinOp) and isinstance(p.slice.op, ast.Mod))]
    if places and not wrapped:
        return True  # `a[i % n]`
    keys = [n for p in wrapped for n in ast.walk(p.slice) if not isinstance(n, (ast.expr_context, ast.operator))]
    counted = (ast.Constant, ast.BinOp, ast.Tuple, ast.Slice, ast.UnaryOp, ast.unaryop)
    natural = judge.values.natural
    return bool(keys) and all(isinstance(k, counted) or (isinstance(k, ast.Name) and k.id in natural) for k in keys)


def _of_one_sort(judge: Judge, node: ast.expr) -> bool:
    """Whether a value is of one kind for all items: numbers, or texts, or objects made in one way."""
    real = ranges_of(judge.program).of(node, judge.scope) is not None
    told = {"computed", "unknown"} if real else {"computed"}
    found = [sorts_in(judge, node, judge.scope) - told]
    tuples = [(v.elts, s) for v, s in sources_of(judge.program).values(node, judge.scope) if isinstance(v, ast.Tuple)]
    for place in range(max((len(parts) for parts, _ in tuples), default=0)):
        column = [sorts_in(judge, parts[place], where) for parts, where in tuples if len(parts) > place]
        found.append(set().union(*column) - told)
    return all(len(sorts) < 2 and "unknown" not in sorts for sorts in found)


def _adds_up(judge: Judge, site: Site, term: ast.expr, sure: SureCalls) -> bool:
    """Whether an operator takes a term for each item, or for none."""
    if site.operator == "built":
        return True
    node = site.statement
    old = [sorts_in(judge, place, judge.scope) & {"number", "str", "none"} for place in _places(site)]
    if not _of_one_sort(judge, term) or any(len(sorts) > 1 for sorts in old):
        return False
    divides = site.operator.endswith(("Div", "Mod", "Pow", "Shift"))
    return not divides or (
        isinstance(node, ast.AugAssign) and not sure.operation(node.op, node.target, node.value, judge.scope)
    )


def _places(site: Site) -> Iterator[ast.Subscript]:
    """The places of what a change reads or stores in, in its own text."""
    for node in ast.walk(site.statement):
        root = root_name(node) if isinstance(node, ast.Subscript) else None
        if root is not None and id(root) in site.reads:
            yield node  # type: ignore[misc]


def _is_there(judge: Judge, site: Site, place: ast.Subscript, sure: SureCalls) -> bool:
    """Whether a place is there: a key that is stored, or has a default, an index that counts or lies in the bounds."""
    if isinstance(place.slice, ast.Constant):
        return True  # for all items, or for none
    if judge.kinds.of(place.value, judge.scope).name == "dict":
        stored = isinstance(place.ctx, ast.Store) and isinstance(site.statement, ast.Assign)
        return stored or judge.has_default(site) or was_made_before(judge, site) or _is_asked(judge, site, place)
    parts = place.slice.elts if isinstance(place.slice, ast.Tuple) else [place.slice]
    dims = sure.dims(place.value, judge.scope) or [sure.ranges.length(place.value, judge.scope)]
    sizes = [*dims, *[None] * len(parts)]
    if judge.kinds.of(place.value, judge.scope).name == "list" and not _stays_long(judge, place.value, sure):
        return sure.within(place.slice, sizes[0], judge.scope)
    return all(_has_room(judge, p, size, sure) for p, size in zip(parts, sizes, strict=False))


def _stays_long(judge: Judge, holder: ast.expr, sure: SureCalls) -> bool:
    """Whether a list, or one of a list of lists, is not seen to get shorter than it was made."""
    written = sure.ranges.written
    if isinstance(holder, ast.Subscript) and isinstance(holder.value, ast.Name):
        return not written.rows_get_shorter(holder.value)
    return not isinstance(holder, ast.Name) or not written.gets_shorter(judge.scopes.resolve(holder.id, judge.scope))


def _has_room(judge: Judge, index: ast.expr, size: Range | None, sure: SureCalls) -> bool:
    """Whether an index lies in the bounds, or counts and no bounds are known."""
    known = size is not None and size.high < COUNT.high and not isinstance(index, ast.Slice)
    return sure.within(index, size, judge.scope) or (not known and _counts(judge, index))


def _is_asked(judge: Judge, site: Site, place: ast.Subscript) -> bool:
    """Whether the item has put something there before, or a key that was missing."""
    before = [s for s in judge.sites.values() if set(s.variables) & set(site.variables)]
    before = [s for s in before if behind(site.statement, s.statement)]
    key, whole = ast.unparse(place.slice), ast.unparse(place)
    stored = [t for s in before if isinstance(s.statement, ast.Assign) for t in s.statement.targets]
    asked = any(ast.unparse(c) == key for s in before if s.family == "kept" for c in s.challengers)
    return asked or any(ast.unparse(target) == whole for target in stored)


def _counts(judge: Judge, index: ast.expr) -> bool:
    """Whether an index is written out, goes round, or is that of a loop: others ask whether there is room for it."""
    if isinstance(index, ast.UnaryOp):
        return _counts(judge, index.operand)
    if isinstance(index, ast.BinOp):
        return turns(index) or (_counts(judge, index.left) and _counts(judge, index.right))
    if isinstance(index, ast.Name) and index.id not in judge.targets:
        bindings = judge.scopes.bindings(judge.scopes.resolve(index.id, judge.scope))
        return all(isinstance(b.node, ast.For) or b.kind == "param" for b in bindings) or natural(judge, index)
    return isinstance(index, (ast.Constant, ast.Slice, ast.Name, ast.Attribute))


def _may_not_hash(judge: Judge, key: ast.expr, sure: SureCalls) -> bool:
    """Whether a key may be, for one item, what no dict takes: what comes out of a place is taken for a plain value."""
    sources = sources_of(judge.program)
    for value, where in sources.values(key, judge.scope):
        kind = judge.kinds.of(value, where).name
        owners = judge.scopes.classes.get(kind.removeprefix("object "), ()) if kind.startswith("object ") else ()
        hashes = [m for o in owners for m in o.body if isinstance(m, ast.FunctionDef) and m.name == "__hash__"]
        by_parts = bool(hashes) or any(owner.decorator_list for owner in owners)
        if not all(map(_only_hashes, hashes)) or (by_parts and _holds(judge, sources.everything(value, where))):
            return True
        if any(_hash_is_gone(owner) for owner in owners) or (isinstance(value, ast.Call) and sure.hashed(value, where)):
            return True
    return False


def _holds(judge: Judge, parts: list[Given]) -> bool:
    """Whether something that cannot be hashed is among several values."""
    return any(judge.kinds.of(part, where).name in UNHASHED for part, where in parts)


def _only_hashes(function: ast.FunctionDef) -> bool:
    """Whether ``__hash__`` only gives the hash of what an object holds: that fails where this has none."""
    plain = (ast.Return, ast.Call, ast.Tuple, ast.Attribute, ast.Name, ast.Constant, ast.expr_context)
    return all(isinstance(node, plain) for statement in function.body for node in ast.walk(statement))


def _hash_is_gone(owner: ast.ClassDef) -> bool:
    """Whether the objects of a class cannot be hashed: they are compared by what they hold, or it says so."""
    decorators = " ".join(map(ast.unparse, owner.decorator_list))
    if "dataclass" in decorators:
        return not any(word in decorators for word in ("frozen=True", "eq=False", "unsafe_hash=True"))
    given = {n: m.value for m in owner.body if isinstance(m, ast.Assign) for t in m.targets for n in targets_of(t)}
    names = {getattr(member, "name", "") for member in owner.body} | given.keys()
    gone = given.get("__hash__")
    return (isinstance(gone, ast.Constant) and gone.value is None) or ("__eq__" in names and "__hash__" not in names)


def _array_takes(judge: Judge, site: Site, value: ast.expr, sure: SureCalls) -> bool:
    """Whether places of an array take a value: a number that is not too large for it, a row of the one length."""
    found = sure.real(value, judge.scope)
    bits = [b for var in site.variables for node, where in _made(judge, var, sure) for b in _bits(judge, node, where)]
    if bits and found is not None and not found.whole:
        return found.finite  # what is not a number is no whole number either
    for least, most in bits:
        unknown = found is None or (found.high >= READ.high and most > 2**32)
        if not (most > 2**32 if unknown else least <= found.low <= found.high <= most):  # type: ignore[union-attr]
            return False
    sorts = sorts_in(judge, value, judge.scope)
    like = {ast.unparse(place.slice) for place in _places(site)}
    if sorts <= {"list", "tuple"}:
        lengths = [sure.ranges.length(v, where) for v, where in sources_of(judge.program).values(value, judge.scope)]
        return len(set(lengths)) == 1 and lengths[0].low == lengths[0].high
    return sorts == {"number"} or (
        len(sorts) == 1
        and "unknown" not in sorts
        and not any(of_different_items(judge, n) for n in ast.walk(value) if isinstance(n, ast.Name))
        and made_in_one_way(sure, value, judge.scope)
        and not sized_by_item(sure, value, judge.scope, like)
    )


def _made(judge: Judge, var: Var, sure: SureCalls) -> Iterator[Given]:
    """The expressions that make an array, and those that they name."""
    for binding in judge.scopes.bindings(var):
        where = judge.scopes.around.get(id(binding.node), judge.scope)
        for node in ast.walk(binding.value) if binding.value is not None else ():
            yield node, where  # type: ignore[misc]
            for given, around in sure.given(node, where) if isinstance(node, ast.Name) else ():
                yield from ((inner, around) for inner in ast.walk(given))  # type: ignore[misc]


def _bits(judge: Judge, node: ast.AST, scope: Scope) -> Iterator[tuple[int, int]]:
    """The bounds of the whole numbers that an array holds, where a node of what makes it says so."""
    name = _INTEGERS.fullmatch(_word(node))
    if name is not None:
        bits = int(name[2] or 64)
        yield (0, 2**bits - 1) if name[1] else (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)
    elif isinstance(node, ast.Call) and not node.keywords and judge.scopes.dotted(node.func, scope) in _OF_WHOLE:
        given = node.args[_OF_WHOLE[judge.scopes.dotted(node.func, scope)] :]  # type: ignore[index]
        numbers = [n.value for part in given for n in ast.walk(part) if isinstance(n, ast.Constant)]
        found = [ranges_of(judge.program).of(part, scope) for part in given]
        if not any(isinstance(n, float) for n in numbers) and not any(r is not None and not r.whole for r in found):
            yield -(2**63), 2**63 - 1


def _word(node: ast.AST) -> str:
    """A name, or a text that may be the name of a type."""
    return str(node.value if isinstance(node, ast.Constant) else getattr(node, "id", getattr(node, "attr", "")))
