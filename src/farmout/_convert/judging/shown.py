"""Sets that workers make and send, in whatever they are: what shows their order afterwards shows that of a copy."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ..text.scopes import Function, Scope
from ..values.order import SETS, is_blind, is_or_holds_set
from ..values.pure_table import words
from ..values.sources import sources_of
from .reached import reached

if TYPE_CHECKING:
    from ..effects.program import Program
    from .judge import Judge

__all__ = ["judge_shown_sets", "shows_order", "shows_sent_set"]

_GOES_THROUGH = words(
    "builtins.list builtins.tuple builtins.enumerate builtins.zip builtins.map builtins.filter builtins.iter "
    "builtins.next builtins.reversed builtins.bytes builtins.bytearray builtins.dict collections.deque "
    "collections.Counter collections.OrderedDict functools.reduce array.array numpy.array numpy.asarray numpy.fromiter "
    "random.choice random.sample heapq.nlargest heapq.nsmallest heapq.merge"
) | {f"itertools.{name}" for name in words("accumulate chain chain.from_iterable combinations cycle dropwhile "
     "filterfalse groupby islice pairwise permutations product starmap takewhile tee zip_longest")}  # fmt: skip
_PRINTS = frozenset({"builtins.print", "builtins.str", "builtins.repr", "builtins.format"})
_LOOK = frozenset({"builtins.sorted", "builtins.min", "builtins.max", "builtins.sum"})
_METHODS = frozenset({"join", "extend", "writelines", "format", "fromkeys"})


def judge_shown_sets(judge: Judge) -> None:
    """Add a reason where the program shows in which order a set is that the body, or what it calls, has made."""
    found = shows_sent_set(judge.program, judge.loop, judge.loop.body)
    if found is not None:
        judge.reasons.no(
            "set order",
            None,
            [found.lineno],
            f"line {found.lineno} may show in which order a set is that comes to a worker or from it, as a copy, which "
            "may have another order",
            "keep a sorted list",
        )


def shows_sent_set(program: Program, node: ast.AST, body: Iterable[ast.AST]) -> ast.expr | None:
    """An expression that shows the order of a set which comes out of some work, or prints one that comes to it."""
    work = _work(program, body)
    for shown, scope, whole in program.once(_all_shown) if program.once(_sets) else ():
        if whole and id(shown) in work and not _is_plain(program, shown, scope):
            printed = {id(source) for source, _ in sources_of(program).everything(shown, scope)}
            if printed & program.once(_set_ids) - work:
                return shown  # a worker would print a copy
    made = {id(part) for part in program.once(_sets) if id(part) in work}
    if not made:
        return None
    inside = {id(part) for part in ast.walk(node)}
    sources = sources_of(program)
    for shown, scope, whole in program.once(_all_shown):
        own = id(shown) in inside or (id(shown) in work and not _is_used_elsewhere(program, shown, inside))
        if own or _is_plain(program, shown, scope) or _is_its_own(program, shown, scope):
            continue
        given = sources.everything(shown, scope) if whole else sources.values(shown, scope)
        if any(id(source) in made for source, _ in given):
            return shown
    return None


def shows_order(program: Program, node: ast.expr, scope: Scope) -> str:
    """How an expression shows the order of a set that it may be, or hold."""
    parent = program.scopes.parents.get(id(node))
    while isinstance(parent, (ast.BoolOp, ast.NamedExpr)) or (
        isinstance(parent, ast.IfExp) and node is not parent.test
    ):
        node, parent = parent, program.scopes.parents.get(id(parent))
    if isinstance(parent, ast.For):
        return "goes through" if parent.iter is node else ""
    if isinstance(parent, ast.comprehension):
        return "goes through" if parent.iter is node and not is_blind(program, parent) else ""
    if isinstance(parent, ast.FormattedValue):
        return "prints" if parent.value is node else ""
    if isinstance(parent, ast.Starred):
        return "goes through"
    if isinstance(parent, ast.Assign):
        return "goes through" if any(isinstance(t, (ast.Tuple, ast.List)) for t in parent.targets) else ""
    if isinstance(parent, ast.Attribute):
        call = program.scopes.parents.get(id(parent))
        pops = parent.attr == "pop" and isinstance(call, ast.Call) and call.func is parent and not call.args
        return "goes through" if pops else ""
    if not isinstance(parent, ast.Call) or node is parent.func:
        return ""
    path = program.scopes.dotted(parent.func, scope)
    if path in _PRINTS:
        return "prints"
    method = parent.func.attr if path is None and isinstance(parent.func, ast.Attribute) else ""
    looks = path in _LOOK and not is_blind(program, parent)
    return "goes through" if path in _GOES_THROUGH or method in _METHODS or looks else ""


def _is_plain(program: Program, node: ast.expr, scope: Scope) -> bool:
    """Whether this is a number, a text or the like, and no set, nor a tuple that holds one."""
    kind = program.kinds.of(node, scope)
    return kind.immutable and not is_or_holds_set(kind)


def _work(program: Program, body: Iterable[ast.AST]) -> set[int]:
    """The expressions of some work, and of the classes whose objects it makes."""
    found: set[int] = set()
    waiting: list[ast.AST] = list(body)
    while waiting:
        new = [part for part, _ in reached(program, waiting) if id(part) not in found]
        found |= {id(part) for part in new}
        names = {part.id for part in new if isinstance(part, ast.Name)}
        owners = [owner for name in sorted(names) for owner in program.scopes.lineage(name)]
        waiting = [member for owner in owners for member in owner.body]
    return found


def _sets(program: Program) -> list[ast.expr]:
    """The expressions that make a set."""
    around = program.scopes.around
    found: list[ast.expr] = []
    for node in program.scopes.every(ast.Set, ast.SetComp, ast.Call, ast.BinOp, ast.Name):
        if not isinstance(node, ast.expr) or id(node) not in around:
            continue
        if isinstance(node, ast.Name):  # `defaultdict(set)`
            parent = program.scopes.parents.get(id(node))
            given = (
                isinstance(parent, (ast.Call, ast.keyword))
                and node.id in SETS
                and node is not getattr(parent, "func", None)
            )
            found += [node] if given else []
        elif program.kinds.of(node, around[id(node)]).name in SETS:
            found.append(node)
    return found


def _all_shown(program: Program) -> list[tuple[ast.expr, Scope, bool]]:
    """The expressions that the text goes through, or prints with all that is in them."""
    found = []
    for node_id, scope in program.scopes.around.items():
        node = program.scopes.nodes[node_id]
        if isinstance(node, ast.expr) and isinstance(getattr(node, "ctx", ast.Load()), ast.Load):
            how = shows_order(program, node, scope)
            found += [(node, scope, how == "prints")] if how else []
    return found


def _is_its_own(program: Program, node: ast.expr, scope: Scope) -> bool:
    """Whether this is a set that the function around has made itself, and nobody else has sent."""
    if isinstance(node, (ast.Set, ast.SetComp)) or (isinstance(node, ast.Call) and id(node) in _ids(program)):
        return True
    if not isinstance(node, ast.Name) or not scope.is_function:
        return False
    given = [] if id(node) in program.scopes.inner else program.scopes.bindings(program.scopes.resolve(node.id, scope))
    mine = all(program.scopes.around.get(id(b.node)) is scope and b.value is not None for b in given)
    return bool(given) and mine and all(id(b.value) in _ids(program) for b in given if b.kind != "augment")


def _ids(program: Program) -> set[int]:
    return program.once(_set_ids)


def _set_ids(program: Program) -> set[int]:
    return {id(node) for node in program.once(_sets)}


def _is_used_elsewhere(program: Program, node: ast.expr, inside: set[int]) -> bool:
    """Whether the function around an expression is named outside of some work, too."""
    function = next((p for p in program.scopes.enclosing(node) if isinstance(p, Function)), None)
    if function is None:
        return True
    uses: list[ast.expr] = [*program.scopes.named(function.name), *program.scopes.attributes(function.name)]
    return function.name.startswith("__") or any(id(use) not in inside for use in _outermost(uses))


def _outermost(uses: list[ast.expr]) -> Iterator[ast.expr]:
    yield from (use for use in uses if isinstance(getattr(use, "ctx", None), ast.Load))
