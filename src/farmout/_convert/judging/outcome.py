"""What the loop leaves behind: last values, an early end, partial results when an item fails, objects kept by name."""

from __future__ import annotations

import ast
import itertools
from typing import TYPE_CHECKING

from ..effects.walker import Event, root_name
from ..parts.leaving import is_found_inside
from ..parts.taking import names_item_before
from ..rounds.aliases import below, sources
from ..rounds.catching import FOR_A_WHILE, only_closes
from ..rounds.caught import is_caught
from ..rounds.endings import ends_program
from ..rounds.failures import cannot_fail
from ..rounds.flow import TRIES, live_after, read_from_inside
from ..rounds.provided import by_loop
from ..rounds.sites import Site
from ..rounds.swallow import may_swallow
from ..rounds.twice import judge_entry
from ..text.scopes import Var, in_rounds, targets_of
from ..values.pure_table import MUTATING_METHODS, OPENERS
from .outliving import judge_closures

if TYPE_CHECKING:
    from .judge import Judge

__all__ = ["ends_alike", "judge_outcome", "judge_observed"]


def judge_outcome(judge: Judge) -> None:
    """Add reasons that lie in how the loop ends."""
    _last_values(judge)
    judge_closures(judge)
    _after_an_error(judge)
    if judge.leaving:
        _early_end(judge)
    for site in judge.sites.values():
        for var in site.variables:
            binding = judge.scopes.only(var)
            if binding is not None and binding.kind == "import":
                judge.reasons.no(
                    "module",
                    var,
                    [site.statement.lineno],
                    f"an attribute of the module `{var}` is changed",
                    "pass the value as an argument instead",
                )


def _last_values(judge: Judge) -> None:
    """Names assigned in the body and read after the loop."""
    for name in sorted(judge.own - judge.accumulators):
        if not live_after(judge.var(name), judge.loop, judge.scopes):
            continue
        if (name in judge.targets and name not in judge.assigned) or (
            name in judge.flow.always and name not in judge.targets
        ):
            judge.wanted.add(name)
        else:
            _last_assigned(judge, name)


def _last_assigned(judge: Judge, name: str) -> None:
    """The last item that assigned it decides: the assignment is repeated in the parent."""
    places: list[ast.Assign] = []
    simple = name not in judge.targets
    for statement, opaque in judge.statements():
        stores = [
            n
            for n in ast.walk(statement)
            if isinstance(n, ast.Name) and n.id == name and not isinstance(n.ctx, ast.Load)
        ]
        if not stores or isinstance(statement, ast.If):
            continue
        targets = statement.targets if isinstance(statement, ast.Assign) else []
        plain = len(targets) == 1 and isinstance(targets[0], ast.Name) and targets[0].id == name  # not by `:=` inside
        told = not opaque or _repeated_after_try(judge, statement, name)
        if isinstance(statement, ast.Assign) and plain and told and id(statement) not in judge.sites:
            places.append(statement)
        elif isinstance(statement, ast.With) and only_closes(judge, statement):
            continue
        elif not isinstance(statement, TRIES) or not _only_flags(judge, statement, name):
            simple = False
    if not simple or not places:
        lines = judge.assigning_lines(name)
        judge.reasons.no(
            "last value",
            name,
            lines or [judge.loop.lineno],
            f"the value of `{name}` is read after the loop, and which item assigned it last cannot be told",
            f"assign `{name}` once in every round, or not at all",
        )
        return
    for place in places:
        judge.sites[id(place)] = Site(place, "last", [judge.var(name)], [])
    judge.accumulators.discard(name)


def _repeated_after_try(judge: Judge, statement: ast.stmt, name: str) -> bool:
    """Whether an assignment in a ``try`` can be made after it: of a constant or the item, to a name that none reads."""
    value = statement.value if isinstance(statement, ast.Assign) else None
    item = isinstance(value, ast.Name) and value.id in judge.targets and value.id not in judge.assigned
    read = any(isinstance(n.ctx, ast.Load) for n in judge.uses(name))
    around = itertools.takewhile(lambda parent: parent is not judge.loop, judge.scopes.enclosing(statement))
    return (
        (isinstance(value, ast.Constant) or item)
        and not read
        and all(isinstance(parent, (ast.If, ast.ExceptHandler, ast.Try)) for parent in around)
    )


def _only_flags(judge: Judge, block: ast.stmt, name: str) -> bool:
    """Whether all that a ``try`` does to a name is of that sort."""
    for node in ast.walk(block):
        stored = isinstance(node, ast.Name) and node.id == name and not isinstance(node.ctx, ast.Load)
        if (stored and not _repeated_after_try(judge, judge.statement_of(node), name)) or (
            isinstance(node, ast.ExceptHandler) and node.name == name
        ):
            return False
    return True


_ERROR_DETAILS = ("__cause__", "__context__", "__traceback__", "format_exc", "extract_tb", "print_exception",
                  "print_exc", "__notes__", "exc_info", "TracebackException", "print_tb", "stack_info",
                  ".exception(")  # fmt: skip


def _is_given_last(judge: Judge, name: str) -> bool:
    """Whether a name has its old value whenever an item fails in a worker: there nothing may fail behind it."""
    stores = [judge.statement_of(n) for n in judge.uses(name) if not isinstance(n.ctx, ast.Load)]
    body = judge.loop.body
    if len(stores) != 1 or name in judge.targets or stores[0] not in body or not isinstance(stores[0], ast.Assign):
        return False
    if not isinstance(stores[0].targets[0], ast.Name) or len(stores[0].targets) > 1:
        return False
    behind = body[body.index(stores[0]) + 1 :]
    sites = [judge.sites.get(id(statement)) for statement in behind]
    operands = [o for site in sites if site is not None for o in site.operands]
    alone = [s for s, site in zip(behind, sites, strict=True) if site is None]
    return all(cannot_fail(judge, part) for part in (*operands, *alone))


def _after_an_error(judge: Judge) -> None:
    """What the program may look at after it caught the error of an item."""
    caught = [
        p
        for p in judge.scopes.enclosing(judge.loop)
        if isinstance(p, TRIES)
        or (isinstance(p, ast.With) and any(may_swallow(judge.scopes, i.context_expr) for i in p.items))
    ]
    last = sorted(judge.wanted) + sorted(
        v.name for s in judge.sites.values() if s.family == "last" for v in s.variables
    )
    if caught and last:
        judge.named = [judge.loop.lineno, caught[0].lineno]
        items = {*judge.targets} - judge.assigned - judge.spent
        if not all(name in items or _is_given_last(judge, name) for name in last):
            names_item_before(judge, last[0])
            judge.named = []
    words = [w for w in _ERROR_DETAILS if w in judge.program.source.text]
    if words and "try" in judge.program.source.text:
        judge.reasons.no(
            "error details",
            words[0],
            [judge.loop.lineno],
            f"the program looks at `{words[0]}` of errors, which is another one when it comes from a worker",
            "look at the type and the text of the error only",
        )
    line = _error_looked_into(judge)
    if line is not None:
        judge.reasons.no(
            "error details",
            None,
            [judge.loop.lineno, line],
            f"line {line} changes what an error holds, or asks which object it is, and one from a worker is a copy",
            "look at the type and the text of the error only",
        )
    for site in judge.sites.values():
        finals = [p for p in judge.scopes.enclosing(site.statement) if isinstance(p, TRIES)]
        inside = [p for p in finals if any(p is n for s in judge.loop.body for n in ast.walk(s))]
        if inside and _observed(judge):
            judge.reasons.no(
                "partial",
                site.variables[0] if site.variables else None,
                [site.statement.lineno],
                "a change inside a try is made even when the item fails, and the program may see it",
                "make the changes at the end of the body",
            )


def _error_looked_into(judge: Judge) -> int | None:
    """A line outside the loop that changes a part of a caught error in place, or compares errors by identity."""
    asked: tuple[type[ast.cmpop], ...] = (ast.Is, ast.IsNot)
    if judge.program.has_identity_equality:  # some objects are equal only to themselves
        asked += (ast.Eq, ast.NotEq, ast.In, ast.NotIn)
    inside = in_rounds(judge.loop)
    for handler in judge.scopes.every(ast.ExceptHandler):
        if handler.name is None or id(handler) in inside:
            continue
        names = {handler.name}
        for node in (n for statement in handler.body for n in ast.walk(statement)):
            if isinstance(node, ast.Assign) and _named_in(node.value, names):
                names |= {name for target in node.targets for name in targets_of(target)}
            place: ast.expr | None = None
            if isinstance(node, ast.Compare) and any(isinstance(o, asked) for o in node.ops):
                sides = [node.left, *node.comparators]
                kept = not any(isinstance(s, ast.Constant) for s in sides)
                if kept and any(_named_in(s, names) for s in sides):
                    return node.lineno
            if isinstance(node, (ast.Subscript, ast.Attribute)) and not isinstance(node.ctx, ast.Load):
                place = node.value
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                place = node.func.value if node.func.attr in MUTATING_METHODS else None
            root = root_name(place) if place is not None else None
            if root is not None and root.id in names:
                return node.lineno  # type: ignore[attr-defined, no-any-return]
    return None


def _named_in(value: ast.expr, names: set[str]) -> bool:
    root = root_name(value)
    return root is not None and root.id in names


def _early_end(judge: Judge) -> None:
    """break and return: the first index where, if everything else is pure."""
    lines = [s.lineno for s in judge.leaving]
    for site in judge.sites.values():
        if site.family in ("output", "file", "last") or _before_leaving(judge, site.statement):
            continue
        name = site.variables[0] if site.variables else None
        judge.reasons.no(
            "left early",
            name,
            [site.statement.lineno, *lines],
            f"the loop is left early (line {lines[0]}), and items change something (line {site.statement.lineno})",
            "find the index first, in a loop that changes nothing",
        )
    for event in judge.walker.events:
        if event.kind == "file" and event.how == "w" and not by_loop(judge, event):
            judge.reasons.no(
                "left early",
                None,
                [event.line, *lines],
                "the loop is left early, and later items would already have written files",
                "find the index first, and write the files after it",
            )
        if event.kind in ("print", "log") and not judge.in_parent:
            judge.reasons.no(
                "left early",
                None,
                [event.line, *lines],
                "the loop is left early, and items print on the way",
                "print after the loop",
            )
    for statement in judge.leaving:
        for parent in judge.scopes.enclosing(statement):
            if parent is judge.loop:
                break
            inside = isinstance(parent, (ast.For, ast.While)) and is_found_inside(judge, statement)
            closes = isinstance(parent, ast.With) and only_closes(judge, parent)
            if not isinstance(parent, ast.If) and not closes and not inside:
                judge.reasons.no(
                    "left early",
                    None,
                    [statement.lineno],
                    "the loop is left from inside an inner block",
                    "leave it from the body of the loop itself",
                )
                break


def _before_leaving(judge: Judge, statement: ast.stmt) -> bool:
    """Whether a statement belongs to the branch that leaves the loop: it runs once, and last."""
    parent = judge.scopes.parents.get(id(statement))
    for name in ("body", "orelse"):
        block = getattr(parent, name, None)
        if isinstance(parent, ast.If) and isinstance(block, list) and statement in block:
            return any(s in judge.leaving for s in block)
    return False


def ends_alike(judge: Judge, event: Event) -> bool:
    """Whether an item that ends with StopIteration, such as `next` of an empty file, is caught, or ends the program.

    The program ends with another error then, which names the item: StopIteration itself would end a loop in silence.
    """
    if is_caught(judge, event.node, {"StopIteration"}):
        return True
    scope = judge.scope
    ends = not scope.is_function or (isinstance(scope.node, ast.FunctionDef) and ends_program(judge, scope.node))
    return ends and not _observed(judge)


def judge_observed(judge: Judge) -> None:
    """Find out whether what an item left that failed may be seen, and add a reason where a part of a statement is."""
    judge.observed = _observed(judge)
    for site in judge.sites.values():
        judge_entry(judge, site)


def _observed(judge: Judge) -> bool:
    """Whether the program may go on after an item failed, and see what the items before it did."""
    scope = judge.scope
    for parent in judge.scopes.enclosing(judge.loop):
        if isinstance(parent, (*TRIES, ast.AsyncWith)) or (
            isinstance(parent, ast.With) and not _only_ends(judge, parent)
        ):
            return True
        if parent is scope.node:
            break
    if not scope.is_function:
        text = judge.program.source.text
        return any(word in text for word in ("atexit", "excepthook"))
    if isinstance(scope.node, ast.FunctionDef) and ends_program(judge, scope.node):
        return False
    changing = [s for s in judge.sites.values() if not _only_names(judge, s)]
    local = {v for s in changing for v in s.variables}
    for var in {v for s in changing for v in s.variables if below(judge, s, v)}:  # `state = [rows]`
        local |= {v for v in sources(judge, var).inner if v.scope >= 0}
    return any(v.scope != scope.number or judge.scopes.is_parameter(v) or _known_outside(judge, v) for v in local)


def _only_ends(judge: Judge, block: ast.With) -> bool:
    """Whether leaving a ``with`` block by an error is all that it does: files are closed, or gone, and it goes on."""
    return all(_closes_file(judge, item.context_expr) for item in block.items)


def _closes_file(judge: Judge, opened: ast.expr) -> bool:
    if not isinstance(opened, ast.Call):
        return False
    path = judge.scopes.dotted(opened.func, judge.scope)
    method = opened.func if path is None and isinstance(opened.func, ast.Attribute) else None
    return path in OPENERS | FOR_A_WHILE or (
        method is not None and method.attr == "open" and judge.kinds.of(method.value, judge.scope).name == "path"
    )


def _only_names(judge: Judge, site: Site) -> bool:
    """Whether a site gives local names other objects and changes none: an error leaves nothing of that."""
    if site.family not in ("extreme", "first", "last") or any(
        isinstance(n, ast.AugAssign) for n in ast.walk(site.statement)
    ):
        return False
    return all(
        v.scope == judge.scope.number and not read_from_inside(v, judge.loop, judge.scopes) for v in site.variables
    )


def _known_outside(judge: Judge, var: Var) -> bool:
    """Whether the object of a local variable may be reached from outside the function, too."""
    if judge.kinds.of_variable(var).immutable:
        return False
    if sources(judge, var).own - {var}:
        return True
    function = judge.scope.node
    for node in ast.walk(function):
        if not isinstance(node, ast.Name) or node.id != var.name or not isinstance(node.ctx, ast.Load):
            continue
        parent = judge.scopes.parents.get(id(node))
        looked = (ast.Subscript, ast.Attribute, ast.For, ast.comprehension, ast.Compare, ast.BinOp)
        if node.lineno < judge.loop.lineno and not isinstance(parent, looked):
            return True
    return False
