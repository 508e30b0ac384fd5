"""Generator expressions that a call goes through where they stand, as in ``sum(f(x) for x in xs)``."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..text.scopes import Scope

if TYPE_CHECKING:
    from ..effects.program import Program

__all__ = ["all_at_once", "asks_identity", "consumer", "endless_for", "leaves_early", "lone_argument"]


def _names(prefix: str, names: str) -> set[str]:
    return {f"{prefix}.{name}" for name in names.split()}


# They make a list of all elements before they look at one.
_LISTING = frozenset(
    _names("builtins", "sorted list tuple")
    | _names("statistics", "mean median pstdev stdev variance pvariance mode multimode")
)
# They look at each element when it comes.
_ONE_BY_ONE = frozenset(
    _names("builtins", "sum max min any all set frozenset dict")
    | _names("math", "fsum prod")
    | _names("collections", "Counter OrderedDict deque")
)
_LEAVING = frozenset({"builtins.any", "builtins.all", "builtins.next"})
_BY_VALUE = frozenset(
    _names("builtins", "sum any all list tuple") | _names("math", "fsum prod") | _names("statistics", "mean stdev")
)
_THERE = frozenset({"list", "tuple", "range", "str", "dict", "set", "frozenset", "array", "vector"})
_SAME_LENGTH = frozenset(_names("builtins", "enumerate zip reversed sorted list tuple range"))
_FOLDERS = frozenset({"os.listdir", "glob.glob", "itertools.count"})


def consumer(program: Program, node: ast.GeneratorExp) -> ast.Call | None:
    """The call that goes through a generator expression to its end, or until it knows the answer."""
    call = program.scopes.parents.get(id(node))
    if not isinstance(call, ast.Call) or not call.args or call.args[0] is not node or len(call.args) > 2:
        return None
    if not all(_computes_nothing(given) for given in [*call.args[1:], *(k.value for k in call.keywords)]):
        return None  # it would be evaluated before the first item, and after what is sent to the workers
    first = _path(program, call) == "builtins.next" and len(call.args) == 2 and bool(node.generators[0].ifs)
    return call if first or all_at_once(program, call) or _path(program, call) in _ONE_BY_ONE else None


def all_at_once(program: Program, call: ast.Call) -> bool:
    """Whether a call makes a list of all elements first: no error of its own comes between theirs."""
    return _path(program, call) in _LISTING or _joins(program, call)


def leaves_early(program: Program, call: ast.Call) -> bool:
    """Whether a call stops at the first element that decides."""
    return _path(program, call) in _LEAVING


def asks_identity(program: Program, call: ast.Call) -> bool:
    """Whether a nan that stands there twice is another thing than two of them."""
    return _path(program, call) not in _BY_VALUE and not _joins(program, call)


def endless_for(program: Program, node: ast.GeneratorExp, scope: Scope, *, by_workers: bool = False) -> bool:
    """Whether reading items ahead of an answer may never end, fail, or be seen. ``by_workers``: the conditions."""
    if by_workers:
        return not all(_is_there(program, g.iter, scope, False) for g in node.generators)
    asks = [c for g in node.generators for condition in g.ifs for c in ast.walk(condition) if isinstance(c, ast.Call)]
    return bool(asks) or not all(_is_there(program, g.iter, scope, bool(g.ifs)) for g in node.generators)


def lone_argument(program: Program, node: ast.GeneratorExp) -> bool:
    """Whether the parentheses of a generator expression are those of the call."""
    call = program.scopes.parents.get(id(node))
    ends = isinstance(call, ast.Call) and (call.end_lineno, call.end_col_offset)
    return ends == (node.end_lineno, node.end_col_offset)


def _is_there(program: Program, node: ast.expr, scope: Scope, asked: bool) -> bool:
    """Whether all items are there already. ``asked``: they must also come to an end."""
    if program.kinds.of(node, scope).name in _THERE:
        return True
    if not isinstance(node, ast.Call):
        return False
    path = program.scopes.dotted(node.func, scope)
    if path in _FOLDERS:
        return not (asked and path == "itertools.count")
    if path in _SAME_LENGTH:
        given = [*node.args, *(k.value for k in node.keywords)]
        return all(isinstance(a, ast.Constant) or _is_there(program, a, scope, asked) for a in given)
    method = node.func.attr if isinstance(node.func, ast.Attribute) else ""
    if method not in ("items", "keys", "values") or method in program.methods:
        return False
    assert isinstance(node.func, ast.Attribute)
    return program.kinds.of(node.func.value, scope).name == "dict"


def _computes_nothing(node: ast.expr) -> bool:
    return isinstance(node, (ast.Constant, ast.Name, ast.Lambda, ast.UnaryOp)) or (
        isinstance(node, (ast.List, ast.Tuple, ast.Dict))
        and all(isinstance(n, (type(node), ast.Load)) for n in ast.walk(node))
    )


def _path(program: Program, call: ast.Call) -> str | None:
    return program.scopes.dotted(call.func, program.scopes.around[id(call)])


def _joins(program: Program, call: ast.Call) -> bool:
    """``", ".join(...)`` of a text."""
    function = call.func
    if not isinstance(function, ast.Attribute) or function.attr != "join":
        return False
    return program.kinds.of(function.value, program.scopes.around[id(call)]).name == "str"
