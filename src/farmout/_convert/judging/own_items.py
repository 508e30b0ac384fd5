"""Loops that change their items in place, ``for row in m: row -= row.mean()``, or give their names other values.

The text is rewritten so that each item works on a copy, and puts what that holds into the item at the end of the body;
or so that the name that changes is another than the one that the loop gives out.
Run in order the new text does what the old one did; whether its items may run side by side is judged then.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..parts.pieces import fresh_name
from ..rounds.flow import live_after, read_from_inside
from ..rounds.nonempty import surely_runs
from ..text.scopes import targets_of
from ..values.kind import MATRIX, VECTOR
from .items import meets_another
from .made_apart import source_of
from .own_state import errors_met, gives_no_part, goes_on

if TYPE_CHECKING:
    from .judge import Judge

__all__ = ["last_names", "own_items", "own_names"]

Edit = tuple[int, int, str]
_CODES = frozenset({"change", "items change"})
_LEAVES = (ast.Continue, ast.Break, ast.Return, ast.Yield, ast.YieldFrom, ast.Await, ast.Global, ast.Nonlocal,
           ast.Lambda, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Delete)  # fmt: skip
_LOCKS = ("setflags", ".flags", ".base")  # a change of a locked array fails, one of its copy does not


def own_items(judge: Judge) -> tuple[list[Edit], int] | None:
    """The edits that make each item work on a copy of itself, and the number of lines that they add."""
    reasons, loop, source = judge.reasons.all, judge.loop, judge.program.source
    names = {r.variable for r in reasons}
    name = min(names, key=str) if len(names) == 1 and {r.code for r in reasons} <= _CODES else None
    if name is None or name not in judge.targets or loop.orelse or loop.body[0].lineno == loop.lineno:
        return None
    taken_out = _copied(judge, name)
    uses = [n for s in loop.body for n in ast.walk(s) if isinstance(n, ast.Name) and n.id == name]
    if taken_out is None or not _stays_inside(judge, name, uses) or goes_on(judge):
        return None
    first, last = loop.body[0], loop.body[-1]
    if (end := source.behind(last)) is None:
        return None
    new, indent = fresh_name(f"new_{name}", judge.scopes.taken(judge.scope)), source.indent(first.lineno)
    start = source.line_start(first.lineno)
    edits = [(source.start(use), source.end(use), new) for use in uses]
    edits += [(start, start, f"{indent}{new} = {taken_out}\n"), (end, end, f"\n{indent}{name}[:] = {new}")]
    return edits, 2


def own_names(judge: Judge) -> tuple[list[Edit], int] | None:
    """The edits that give names of items other values under names of their own: their last values are wanted."""
    loop, source = judge.loop, judge.program.source
    names = {r.variable for r in judge.reasons.all if r.code == "last value"} & judge.assigned
    targets = [n for n in ast.walk(loop.target) if isinstance(n, ast.Name) and n.id in names]
    if not names or len(targets) != len(names) or loop.orelse or loop.body[0].lineno == loop.lineno:
        return None
    if any(not isinstance(judge.scopes.parents[id(n)], (ast.For, ast.Tuple, ast.List)) for n in targets):
        return None
    taken, first = judge.scopes.taken(judge.scope), loop.body[0]
    start, indent = source.line_start(first.lineno), source.indent(first.lineno)
    edits, lines = [], ""
    for target in targets:
        given = fresh_name(f"given_{target.id}", taken)
        edits.append((source.start(target), source.end(target), given))
        lines += f"{indent}{target.id} = {given}\n"
    return [*edits, (start, start, lines)], len(targets)


def last_names(judge: Judge) -> tuple[list[Edit], int] | None:
    """The edits that give a name its last value once, at the end of the block that works with it.

    ``if x > 0: r = x``, and then ``while ...: r = better(r)``: which item gave ``r`` its last value can be told then.
    """
    source, taken = judge.program.source, judge.scopes.taken(judge.scope)
    edits: list[Edit] = []
    added = 0
    for name in sorted({str(r.variable) for r in judge.reasons.all if r.code == "last value"} - set(judge.targets)):
        block = _worked_in(judge, name)
        if block is None or errors_met(judge) or read_from_inside(judge.var(name), judge.loop, judge.scopes):
            continue  # after an error the name has the value that the failing item gave it
        first, last = block[0], block[-1]
        if (end := source.behind(last)) is None or first.lineno == last.end_lineno:
            continue
        new = fresh_name(f"own_{name}", taken)
        edits += [(source.start(use), source.end(use), new) for use in judge.uses(name)]
        edits.append((end, end, f"\n{source.indent(first.lineno)}{name} = {new}"))
        added += 1
    return (edits, added) if edits else None


def _worked_in(judge: Judge, name: str) -> list[ast.stmt] | None:
    """The block in which a name is given a value before all else, and of which each round sees the end from there."""
    uses = judge.uses(name)
    every = [n for s in judge.loop.body for n in ast.walk(s) if isinstance(n, ast.Name) and n.id == name]
    given = judge.statement_of(uses[0]) if uses and len(uses) == len(every) else None
    runs = isinstance(given, ast.For) and name in targets_of(given.target) and surely_runs(judge.scopes, given)
    assigned = isinstance(given, ast.Assign) and any(name in targets_of(t) for t in given.targets)
    if given is None or not (runs or assigned):
        return None
    begun: ast.stmt = given
    parent, behind = judge.scopes.parents[id(given)], list(ast.walk(given))
    if isinstance(parent, ast.Try) and parent.body[-1] is given and all(_leaves(h.body[-1]) for h in parent.handlers):
        begun, behind = parent, [*behind, *(n for s in parent.orelse for n in ast.walk(s))]
        parent = judge.scopes.parents[id(parent)]
    blocks = [b for part in ("body", "orelse") if isinstance(b := getattr(parent, part, None), list) and begun in b]
    if not blocks or not (parent is judge.loop or isinstance(parent, ast.If)):
        return None
    behind += [n for s in blocks[0][blocks[0].index(begun) + 1 :] for n in ast.walk(s)]
    inside = {id(n) for n in behind}
    if any(isinstance(n, _LEAVES) for n in behind) or not all(id(n) in inside for n in uses):
        return None
    around = [p for p in judge.scopes.enclosing(begun) if any(n is p for s in judge.loop.body for n in ast.walk(s))]
    return blocks[0] if all(isinstance(p, ast.If) for p in around) else None


def _leaves(statement: ast.stmt) -> bool:
    """Whether what stands behind a statement is not reached from it."""
    return isinstance(statement, (ast.Continue, ast.Raise))


def _copied(judge: Judge, name: str) -> str | None:
    """How an item is copied, where it is surely an array of numbers or a list, and no other item can be reached."""
    given = source_of(judge, judge.loop.target, judge.loop.iter, name)
    if given is None or meets_another(judge, name, given):
        return None
    kind = judge.kinds.element(given, judge.scope)
    if kind in (VECTOR, MATRIX):
        locks = any(word in judge.program.source.text for word in _LOCKS)
        return None if locks else f"{name}.copy()" if kind == VECTOR else f'{name}.copy("K")'  # in the same order
    return f"list({name})" if kind.name == "list" else None


def _stays_inside(judge: Judge, name: str, uses: list[ast.Name]) -> bool:
    """Whether the body neither gives the item itself, or a part of it, to anybody nor ends before its last line."""
    nodes = [n for s in judge.loop.body for n in ast.walk(s)]
    bound = [n for n in uses if not isinstance(n.ctx, ast.Load)]
    changed = all(isinstance(judge.scopes.parents[id(n)], ast.AugAssign) for n in bound)
    if not changed or any(isinstance(n, _LEAVES) for n in nodes) or any(id(n) in judge.scopes.inner for n in uses):
        return False
    mine = judge.var(name)
    kept = [v for n in judge.own - set(judge.targets) if live_after(v := judge.var(n), judge.loop, judge.scopes)]
    held = [prov for v in kept if (prov := judge.walker.env.get(v)) is not None]
    sites = [s for s in judge.sites.values() if s.family != "output"]  # what is printed is nobody's afterwards
    given = any(not gives_no_part(judge, name, operand) for s in sites for operand in s.operands)
    return not given and not any(mine in prov.own | prov.inner for prov in held)
