"""Changes that the parent makes and that may fail, as the text shows: a text among numbers, a list among keys."""

from __future__ import annotations

import ast
import sys
from typing import TYPE_CHECKING

from ..text.scopes import Scope, Var, called_name, imported
from ..values.array_kinds import MEASURES
from ..values.bounds import errors_of
from ..values.pure_table import words
from ..values.ranges import ranges_of
from ..values.sources import sources_of
from .sure import BYTES, Sure, has_bytes

if TYPE_CHECKING:
    from ..effects.program import Program
    from ..judging.judge import Judge
    from .sites import Site

__all__ = ["UNHASHED", "both_may_fail", "may_be_refused", "method_of", "of_several_sorts", "sorts_in", "unhashed"]

_SORTS = frozenset({"number", "str", "none", "list", "tuple", "dict", "set"})
UNHASHED = frozenset({"list", "dict", "set", "deque"})
_GONE_THROUGH = frozenset({"str", "list", "tuple", "dict", "set"})
_DEEPEST = 4
_COMPARING = frozenset(words("__eq__ __ne__ __lt__ __le__ __gt__ __ge__"))
_OPERATORS = {o.__name__: o() for o in (ast.Add, ast.Sub, ast.Mult, ast.Div, ast.FloorDiv, ast.Mod, ast.Pow)}


def of_several_sorts(judge: Judge, node: ast.expr) -> bool:
    """Whether the text shows that a value is a number for some items and a text, list or None for others."""
    return len(_sorts(judge, node)) > 1


def may_be_refused(judge: Judge, site: Site) -> bool:
    """Whether the text shows that a change may fail for one item, by what it is given."""
    if not site.operands or not site.variables:
        return False
    value = site.operands[-1]
    if site.family == "fold":
        return _fold_fails(judge, site, value)
    if site.family == "extreme":
        compared = [*site.challengers, *([value] if site.measures else [])]  # not what only belongs to the best
        return any(of_several_sorts(judge, o) for o in compared)
    kind = judge.kinds.of_variable(site.variables[0]).name
    if method_of(site) in ("extend", "update"):
        found = _sorts(judge, value)
        return bool(found & _GONE_THROUGH) and not found <= _GONE_THROUGH
    if kind in ("array", "vector"):
        return site.family == "store" and (of_several_sorts(judge, value) or _uneven(judge, value))
    if site.family == "append" and _takes_some_numbers(judge, site.variables[0]):
        return True
    keys = [value] if method_of(site) == "add" else site.challengers if site.family == "kept" else site.operands[:-1]
    return any(unhashed(judge, key) for key in keys)


def sorts_in(judge: Judge, node: ast.expr, scope: Scope, depth: int = _DEEPEST) -> set[str]:
    """The kinds that a value may have; data that is read may be of any, `computed` is what an operator gives."""
    sources = sources_of(judge.program)
    found: set[str] = set()
    for value, where in sources.values(node, scope):
        kind = judge.kinds.of(value, where).name
        if kind in ("number", "str"):
            found |= {kind, _closer(judge, value, where) or kind}
            found |= {"bytes"} if depth and _may_be_bytes(judge, value, where, depth - 1) else set()
        elif kind not in ("unknown", "plain"):
            found.add(kind)
        elif sources.is_data(value, where):
            found |= _SORTS
        elif isinstance(value, ast.Compare) and judge.program.once(_only_says_yes_or_no):
            found.add("number")
        elif isinstance(value, ast.BinOp) and (closer := _closer(judge, value, where)):
            found |= {"number", closer}  # a root is complex where it is that of a negative number
        elif isinstance(value, ast.BinOp) and depth:
            found |= _of_operation(judge, value, where, depth - 1) or {
                "unknown" if isinstance(value.op, (ast.Add, ast.Mult)) else "computed"
            }
        elif isinstance(value, ast.Call):
            measures = isinstance(value.func, ast.Attribute) and value.func.attr in MEASURES and not value.args
            foreign = "foreign" if Sure(judge).is_foreign(value, where) else "unknown"
            found.add("number" if measures else judge.scopes.dotted(value.func, where) or foreign)
            found |= {"aware" for k in value.keywords if k.arg == "tzinfo"}
        else:
            found.add("unknown")
    return found or {"unknown"}


def _only_says_yes_or_no(program: Program) -> bool:
    """Whether all comparisons give True or False: those of other libraries may give arrays, or whatever."""
    own = any(word in program.source.text for word in _COMPARING)
    return not own and imported(program.scopes) <= sys.stdlib_module_names


def _may_be_bytes(judge: Judge, value: ast.expr, scope: Scope, depth: int) -> bool:
    """Whether a value is a part of bytes, or made by a method that they have as texts do."""
    if not judge.program.once(has_bytes):
        return False
    if isinstance(value, ast.Subscript) and isinstance(value.slice, ast.Slice):
        return "bytes" in sorts_in(judge, value.value, scope, depth)
    methods = [n.func for n in ast.walk(value) if isinstance(n, ast.Call) and isinstance(n.func, ast.Attribute)]
    methods = [m for m in methods if hasattr(bytes, m.attr)]
    return any(sorts_in(judge, m.value, scope, depth) & {"bytes", "unknown"} for m in methods)


def method_of(site: Site) -> str:
    """The name of the method that a change calls; "" where it calls none."""
    called = site.statement.value if isinstance(site.statement, ast.Expr) else None
    return called.func.attr if isinstance(called, ast.Call) and isinstance(called.func, ast.Attribute) else ""


def both_may_fail(judge: Judge, site: Site, line: int) -> None:
    """Add a reason where one item may fail at a change that the parent makes, and on a later line of the worker."""
    first = site.statement.lineno
    judge.reasons.no(
        "error order",
        site.variables[0] if site.variables else None,
        [first, line],
        f"an item may fail both on line {first}, in the loop, and on line {line}, in the worker, and then the other "
        "error would come first",
        "make the changes at the end of the body",
    )


def _of_two_types(judge: Judge, total: Var, term: ast.expr) -> bool:
    """Whether the text shows that a sum of numbers may be given a text, or None, or a text a number."""
    started = {judge.kinds.of(b.value, judge.scope).name for b in judge.scopes.bindings(total) if b.kind == "assign"}
    if "list" in started:
        return bool((found := _sorts(judge, term)) & _GONE_THROUGH) and not found <= _GONE_THROUGH
    started &= {"number", "str", "tuple", "set"}
    found = _sorts(judge, term) if started else _sorts(judge, term) & {"number", "str", "none"}
    return len(started | found) > 1


def _takes_some_numbers(judge: Judge, var: Var) -> bool:
    """Whether a container is a ``bytearray`` or an array of the standard library, which refuse what is too large."""
    made = [b.value for b in judge.scopes.bindings(var) if isinstance(b.value, ast.Call)]
    return any(judge.scopes.dotted(m.func, judge.scope) in ("builtins.bytearray", "array.array") for m in made)


def _sorts(judge: Judge, node: ast.expr) -> set[str]:
    here = judge.kinds_here(node)
    return here if here <= {"number", "str"} else sorts_in(judge, node, judge.scope) & _SORTS


def unhashed(judge: Judge, key: ast.expr) -> bool:
    """Whether the text shows that a key is, or holds, what cannot be hashed."""
    given = [(key, judge.scope), *sources_of(judge.program).values(key, judge.scope)]
    parts = [(part, where) for value, where in given if isinstance(value, ast.Tuple) for part in value.elts]
    held = (sorts_in(judge, part, where) for part, where in parts)
    return bool(_sorts(judge, key) & UNHASHED) or any(sorts & UNHASHED for sorts in held)


def _closer(judge: Judge, node: ast.expr, scope: Scope) -> str | None:
    """What else than a real number or a text a value is that counts as one: a complex number, bytes."""
    if isinstance(node, ast.Constant):
        return type(node.value).__name__ if isinstance(node.value, (bytes, complex)) else None
    if isinstance(node, ast.Call):
        return "bytes" if called_name(node) in BYTES else "complex" if called_name(node) == "complex" else None
    if not isinstance(node, ast.BinOp) or not isinstance(node.op, ast.Pow):
        return None
    base, exponent = (ranges_of(judge.program).of(side, scope) for side in (node.left, node.right))
    fraction = exponent is not None and not exponent.whole and exponent.finite
    return "complex" if fraction and base is not None and base.low < 0 else None


def _of_operation(judge: Judge, node: ast.BinOp, scope: Scope, depth: int) -> set[str]:
    """What an operator may give: most give numbers alone, others what they are given, or fail."""
    left, right = (sorts_in(judge, side, scope, depth) & _SORTS for side in (node.left, node.right))
    if not isinstance(node.op, (ast.Add, ast.Mult)):
        given = left | right
        return given & {"number", "set"} if isinstance(node.op, ast.Sub) else given & {"number"}
    if isinstance(node.op, ast.Add):
        given = left & right if left and right else left | right
        return given & {"number", "str", "list", "tuple"}
    parts = node.left, node.right
    if "number" in left & right and not left | right >= _SORTS and any(isinstance(p, ast.Attribute) for p in parts):
        return {"number"}
    floats = any(isinstance(p, ast.Constant) and isinstance(p.value, float) for p in parts)
    return {"number"} if floats else (left | right) & {"number", "str", "list", "tuple"}


def _fold_fails(judge: Judge, site: Site, term: ast.expr) -> bool:
    places = getattr(site.statement, "targets", None) or [getattr(site.statement, "target", None)]
    keys = site.operands[:-1] if isinstance(places[0], ast.Subscript) else []
    if any(unhashed(judge, key) for key in keys):
        return True
    if not isinstance(places[0], ast.Name):
        return of_several_sorts(judge, term)
    if isinstance(getattr(site.statement, "value", None), (ast.Tuple, ast.List, ast.Set, ast.Dict)):
        return False  # `row = (*row, v)` takes anything
    if _of_two_types(judge, site.variables[0], term):
        return True
    if not isinstance(site.statement, ast.AugAssign):
        return False
    operator = _OPERATORS.get(site.operator.split()[-1]) if site.operator else None
    ranges = ranges_of(judge.program)
    given = ranges.of(term, judge.scope)
    total = ranges.of(ast.copy_location(ast.Name(places[0].id, ast.Load()), site.statement), judge.scope)
    if operator is None or given is None or total is None:
        return isinstance(operator, ast.Pow)
    divides = isinstance(operator, (ast.Div, ast.FloorDiv, ast.Mod, ast.Pow))
    return divides and bool(errors_of(operator, total, given))


def _uneven(judge: Judge, row: ast.expr) -> bool:
    """Whether rows that the text writes out have several lengths."""
    found = sources_of(judge.program).values(row, judge.scope)
    return len({len(v.elts) for v, _ in found if isinstance(v, (ast.List, ast.Tuple))}) > 1
