"""Sets that lie in containers, objects and arguments: they come to a worker as copies, and may have another order."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..effects.walker import root_name
from ..rounds.attributes import values_given
from ..text.scopes import Scope, in_rounds
from ..values.order import SETS, shown_at
from ..values.provenance import FRESH
from ..values.sources import sources_of
from .reached import reached
from .shown import judge_shown_sets, shows_order

if TYPE_CHECKING:
    from ..effects.program import Program
    from .judge import Judge

__all__ = ["judge_hidden_sets", "may_go_through_set"]

_GIVE_SETS = frozenset({"set", "frozenset"})
_FACTORIES = frozenset({f"builtins.{name}" for name in ("list", "dict", "set", "frozenset", "tuple", "str")})


def judge_hidden_sets(judge: Judge) -> None:
    """Add a reason for each set from outside that the body reaches through something else, and goes through."""
    judge_shown_sets(judge)
    if not _hides(judge.program, judge.loop):
        return
    for node, scope in reached(judge.program, judge.loop.body):
        if not isinstance(node, (ast.Subscript, ast.Attribute, ast.Call, ast.Name)) or not _walked(judge, node, scope):
            continue
        if not isinstance(getattr(node, "ctx", ast.Load()), ast.Load):
            continue  # only given its value here
        if _may_be_set(judge, node, scope) and _from_outside(judge, node, scope):
            text = ast.unparse(node)
            judge.reasons.no(
                "set order",
                text,
                [node.lineno],
                f"`{text}` may be a set, line {node.lineno} goes through it, and a worker has a copy, which may have "
                "another order",
                f"go through sorted({text})",
            )


def may_go_through_set(program: Program, node: ast.AST, body: Iterable[ast.AST]) -> int | None:
    """The line of a body, or of a function it may call, that may go through a set which lies in something else."""
    for part, scope in reached(program, body) if _hides(program, node) else ():
        if not isinstance(part, ast.expr) or program.kinds.of(part, scope).name not in {*SETS, "unknown"}:
            continue
        parent = program.scopes.parents.get(id(part))
        if parent is not None and parent not in ast.walk(node) and shows_order(program, part, scope):
            return part.lineno
    return None


def _hides(program: Program, loop: ast.AST) -> bool:
    """Whether the text puts a set anywhere but under a name, outside the loop."""
    hiding = program.once(_hiding)
    inside = in_rounds(loop) if hiding else set()
    return not hiding <= inside


def _hiding(program: Program) -> set[int]:
    """The expressions that put a set into something else, by node id."""
    found = set()
    for node_id, scope in program.scopes.around.items():
        node = program.scopes.nodes[node_id]
        if not isinstance(node, ast.expr):
            continue
        parent = program.scopes.parents.get(node_id)
        if isinstance(node, ast.Name) and node.id in _GIVE_SETS:
            made = isinstance(parent, ast.Call) and parent.func is node
            if not made and isinstance(parent, (ast.Call, ast.keyword)):
                found.add(node_id)  # defaultdict(set), default_factory=set
        is_set = isinstance(parent, _PLACES) and _gives_set(program, node, scope)
        if is_set and _is_put(program, node, parent):  # type: ignore[arg-type]
            found.add(node_id)
    return found


def _gives_set(program: Program, node: ast.expr, scope: Scope) -> bool:
    """Whether an expression is a set, or may be one where it may be of several sorts."""
    kind = program.kinds.of(node, scope).name
    return kind in SETS or (kind == "unknown" and bool(sources_of(program).sorts(node, scope) & SETS))


_PLACES = (ast.List, ast.Tuple, ast.Dict, ast.ListComp, ast.DictComp, ast.GeneratorExp, ast.Call, ast.keyword,
           ast.Yield, ast.Assign, ast.AnnAssign, ast.arguments, ast.IfExp, ast.NamedExpr)  # fmt: skip


def _is_put(program: Program, node: ast.expr, parent: ast.AST) -> bool:
    """Whether a set goes into something else here."""
    if isinstance(parent, (ast.Assign, ast.AnnAssign)):
        targets = parent.targets if isinstance(parent, ast.Assign) else [parent.target]
        return any(not isinstance(t, ast.Name) for t in targets)
    if isinstance(parent, ast.Call):
        if node is parent.func:
            return False
        path = program.scopes.dotted(parent.func, program.scopes.around[id(parent)])
        method = parent.func.attr if isinstance(parent.func, ast.Attribute) else ""
        return path is None and method not in _TAKE_ELEMENTS
    if isinstance(parent, (ast.ListComp, ast.GeneratorExp)):
        return node is parent.elt
    return not isinstance(parent, ast.DictComp) or node in (parent.value, parent.key)


_TAKE_ELEMENTS = frozenset({"update", "union", "intersection", "difference", "extend", "issubset", "issuperset",
                            "isdisjoint", "symmetric_difference", "difference_update", "intersection_update",
                            "join"})  # fmt: skip


def _walked(judge: Judge, node: ast.expr, scope: Scope) -> bool:
    """Whether something goes through this expression where it stands."""
    own = isinstance(node, ast.Name) and judge.walker.env.get(judge.var(node.id), FRESH) != FRESH
    if judge.kinds.of(node, scope).name in SETS and (own or not isinstance(node, ast.Name)):
        return shown_at(judge, node) is not None
    return shows_order(judge.program, node, scope) == "goes through"


def _may_be_set(judge: Judge, node: ast.expr, scope: Scope) -> bool:
    kind = judge.kinds.of(node, scope).name
    if judge.scopes.dotted(node, scope) is not None:
        return False  # something of a module
    if isinstance(node, ast.Name) and kind in SETS:
        return scope is judge.scope and node.id in judge.own - set(judge.targets)  # others are judged by their names
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice):
        return False  # sets have no slices
    if isinstance(node, ast.Attribute) and kind == "unknown":
        values = values_given(judge.program, node.attr)
        where = [judge.scopes.around.get(id(v), judge.scopes.module) for v in values]
        kinds = [name for v, s in zip(values, where, strict=True) for name in _sorts(judge, v, s)]
        return not values or not {*kinds, *_sorts(judge, node, scope)}.isdisjoint({*SETS, "unknown"})
    if isinstance(node, ast.Call):
        asked = isinstance(node.func, ast.Attribute) and node.func.attr in ("get", "pop", "setdefault")
        return asked and kind in {*SETS, "unknown"}
    names = _sorts(judge, node, scope) if kind == "unknown" else {kind}
    return bool(names & {*SETS, "unknown"})


def _sorts(judge: Judge, node: ast.expr, scope: Scope) -> set[str]:
    """The names of the kinds that a value may have; "unknown" is among them where one is not known."""
    found: set[str] = set()
    for value, where in sources_of(judge.program).values(node, scope):
        path = judge.scopes.dotted(value, where) or ""  # `field(default_factory=list)` gives the name
        name = path.removeprefix("builtins.") if path in _FACTORIES else judge.kinds.of(value, where).name
        sliced = isinstance(value, ast.Subscript) and isinstance(value.slice, ast.Slice)
        made = judge.scopes.dotted(value.func, where) if isinstance(value, ast.Call) else None
        found.add("list" if sliced or made in ("json.load", "json.loads") else name)  # which have no sets
    return found or {"unknown"}


def _from_outside(judge: Judge, node: ast.expr, scope: Scope) -> bool:
    """Whether an expression gives something that was there before the item."""
    place = node.func if isinstance(node, ast.Call) else node
    root = root_name(place)
    if root is None:
        return False
    if id(root) in judge.scopes.inner:
        over = [g.iter for g in getattr(judge.scopes.inner[id(root)], "generators", ())]
        return any(_from_outside(judge, o, scope) for o in over)
    var = judge.scopes.resolve(root.id, scope)
    if scope is judge.scope and any(n is node for s in judge.loop.body for n in ast.walk(s)):
        if var.scope != scope.number or root.id not in judge.own:
            return var.scope >= 0
        return root.id in judge.targets or judge.walker.env.get(var, FRESH) != FRESH
    if var.scope != scope.number:
        return var.scope >= 0
    found = judge.scopes.bindings(var)
    if judge.scopes.is_parameter(var):
        return True
    return any(
        b.value is not None and isinstance(b.value, (ast.Subscript, ast.Attribute)) and root_name(b.value) is not root
        for b in found
    )
