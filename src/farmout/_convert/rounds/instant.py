"""Values that a change takes as they are at that moment: they must not be changed in place before they are sent."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..effects.walker import VALUES, Event, Walker
from ..text.scopes import Scope, Var, behind, targets_of
from ..values.provenance import FRESH, Prov, joined
from .sites import Site, is_empty

if TYPE_CHECKING:
    from ..effects.program import Program
    from ..judging.judge import Judge

__all__ = [
    "Tracker", "changed_after_site", "changes_later", "changes_own", "known_to_dict_only", "shows_between",
    "taken_at_once", "track", "tracked",
]  # fmt: skip


class Tracker(Walker):
    """A walker for which the names of the body are objects too: it sees how they are changed, and what shares parts."""

    def bind(
        self,
        target: ast.expr,
        value: Prov,
        node: ast.AST,
        source: ast.expr | None = None,
        whole: ast.expr | None = None,
    ) -> None:
        super().bind(target, value, node, source, whole)
        if isinstance(target, ast.Name) and id(target) not in self.scopes.inner:
            var = self.scopes.resolve(target.id, self.scope)
            if self.is_own(var) and self.kinds.of_variable(var).name not in VALUES:
                self.env[var] = joined([self.env[var], Prov(frozenset({var}), frozenset({var}))])


def track(judge: Judge) -> Tracker:
    """Walk the body of a loop, its own names included."""
    tracker = Tracker(judge.program, judge.scope, judge.own - judge.accumulators, judge.walker.seeds)
    tracker.walk(judge.loop.body)
    return tracker


def tracked(program: Program, scope: Scope) -> Tracker:
    """Walk all of a function or of the module, parameters included: once, however many loops ask."""
    known = program.once(_tracked_so_far)
    if scope.number not in known:
        params = [Var(scope.number, n) for n, b in scope.bindings.items() if b and b[0].kind == "param"]
        seeds = {v: Prov(frozenset({v}), frozenset({v})) for v in params}
        known[scope.number] = Tracker(program, scope, set(scope.bindings), seeds, 1)
        known[scope.number].walk(scope.node.body)
    return known[scope.number]


def _tracked_so_far(program: Program) -> dict[int, Tracker]:
    """Of scopes, by their numbers."""
    return {}


def taken_at_once(
    judge: Judge, operand: ast.expr, site: Site, block: ast.stmt | None = None, *, later: bool = False
) -> None:
    """Refuse an operand that is changed in place after the site took it. ``block``: the inner block it stands in.

    ``later``: it is an expression that the parent evaluates when it comes to the site.
    """
    event = changed_after_site(judge, operand, site, block, later=later)
    if event is not None and event.var is not None:
        judge.reasons.no(
            "changed later",
            event.var.name,
            [site.statement.lineno, event.line],
            f"`{event.var.name}` is used on line {site.statement.lineno} and changed in place on line {event.line}",
            "change a copy",
        )


def changed_after_site(
    judge: Judge, operand: ast.expr, site: Site, block: ast.stmt | None = None, *, later: bool = False
) -> Event | None:
    """Where what an operand reads is changed in place after the site took it."""
    families = {judge.kinds.of_variable(v).name for v in site.variables}
    challenger = any(operand is c for c in site.challengers)
    keeps = site.family in ("append", "group", "last", "extreme", "first", "kept") or families <= {
        "list",
        "dict",
        "deque",
    }
    if keeps and not site.copies and not challenger and not later:
        return None  # a reference is kept, as in the loop
    judge.tracker = judge.tracker or track(judge)
    parts = [operand, *(n for n in ast.walk(operand) if later and isinstance(n, ast.Name))]
    prov = joined(judge.tracker.values.get(id(p), FRESH) for p in parts if isinstance(p, ast.expr))
    outermost = site.family in ("fold", "append", "group") and not challenger
    roots = prov.own if outermost else prov.own | prov.inner
    for event in judge.tracker.events:
        if event.kind != "change" or event.var not in roots or event.var.name not in judge.own:
            continue
        if judge.site_of(event.node) is site:
            continue
        place = getattr(event.node, "lineno", 0), getattr(event.node, "col_offset", 0)
        end = site.statement.end_lineno or 0, site.statement.end_col_offset or 0
        again = block is not None and place > (block.lineno, block.col_offset)
        if place > end or (again and not _made_before(judge, event.var, place, site, block)):
            return event
    return None


def changes_own(judge: Judge, node: ast.expr) -> Var | None:
    """A variable of the body whose object an expression changes, such as that of ``stack`` in ``stack.pop()``."""
    judge.tracker = judge.tracker or track(judge)
    inside = {id(n) for n in ast.walk(node)}
    changes = (e for e in judge.tracker.events if e.kind == "change" and id(e.node) in inside)
    return next((e.var for e in changes if e.var is not None and e.var.name in judge.own), None)


def shows_between(judge: Judge, node: ast.expr) -> bool:
    """Whether an expression prints or logs, and the body does so elsewhere: the two would come in another order."""
    judge.tracker = judge.tracker or track(judge)
    inside = {id(n) for n in ast.walk(node)}
    shown = {id(e.node) for e in judge.tracker.events if e.kind in ("print", "log", "file")}
    return bool(shown & inside) and bool(shown - inside)


def changes_later(judge: Judge, node: ast.expr) -> bool:
    """Whether an object that an expression reads is changed in place behind it, in the body."""
    judge.tracker = judge.tracker or track(judge)
    names = [n for n in ast.walk(node) if isinstance(n, ast.Name)]
    prov = joined(judge.tracker.values.get(id(n), FRESH) for n in names)
    changes = (e for e in judge.tracker.events if e.kind == "change" and e.var in prov.own | prov.inner)
    return any(e.var is not None and e.var.name in judge.own and behind(e.node, node) for e in changes)


def _made_before(judge: Judge, var: Var, place: tuple[int, int], site: Site, block: ast.stmt | None) -> bool:
    """Whether the round of the inner block that changes a name has assigned it before, on the way to the site."""
    child: ast.AST = site.statement
    for parent in judge.scopes.enclosing(site.statement):
        for name in ("body", "orelse", "finalbody"):
            statements = getattr(parent, name, None)
            if not isinstance(statements, list) or child not in statements:
                continue
            for statement in statements[: statements.index(child)]:
                made = isinstance(statement, ast.Assign) and any(var.name in targets_of(t) for t in statement.targets)
                if made and (statement.lineno, statement.col_offset) < place:
                    return True
        if parent is block or isinstance(parent, (ast.For, ast.While)):
            return False
        child = parent
    return False


def known_to_dict_only(judge: Judge, site: Site) -> bool:
    """Whether what a site puts into a dict is known nowhere else, so that the parent may change it there."""
    judge.tracker = judge.tracker or track(judge)
    put = [n.value for n in ast.walk(site.statement) if isinstance(n, ast.Assign)]
    call = site.statement.value if isinstance(site.statement, ast.Expr) else None
    put += call.args[1:] if isinstance(call, ast.Call) else []  # `groups.setdefault(key, row)`
    for value in put:
        if is_empty(value) or judge.kinds.of(value, judge.scope).immutable:
            continue
        outer = judge.walker.values.get(id(value), FRESH)
        roots = judge.tracker.values.get(id(value), FRESH)
        later = [
            judge.tracker.values.get(id(n), FRESH)
            for s in judge.loop.body
            for n in ast.walk(s)
            if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load) and behind(n, site.statement)
        ]
        if outer != FRESH or any((p.own | p.inner) & (roots.own | roots.inner) for p in later):
            return False
    return True
