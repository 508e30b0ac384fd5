"""Loops that change rows or lists in place as they go through them, ``for row in m: row -= row.mean()``.

The text is rewritten so that each item works on a copy, and puts what that holds into the item at the end of the body.
Run in order the new text does what the old one did; whether its items may run side by side is judged then.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..parts.pieces import fresh_name
from ..rounds.flow import live_after
from ..values.kind import MATRIX, VECTOR
from .made_apart import source_of
from .own_state import gives_no_part, goes_on, meets_another

if TYPE_CHECKING:
    from .judge import Judge

__all__ = ["own_items"]

Edit = tuple[int, int, str]
_CODES = frozenset({"change", "items change"})
_LEAVES = (ast.Continue, ast.Break, ast.Return, ast.Yield, ast.YieldFrom, ast.Await, ast.Global, ast.Nonlocal,
           ast.Lambda, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Delete)  # fmt: skip
_LOCKS = ("setflags", ".flags")  # a change of a locked array fails, one of its copy does not


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
    end = source.line_start(last.end_lineno or 0) + len(source.line(last.end_lineno or 0))
    if source.text[source.end(last) : end].strip()[:1] not in ("", "#"):
        return None
    new, indent = fresh_name(f"new_{name}", judge.scopes.taken(judge.scope)), source.indent(first.lineno)
    start = source.line_start(first.lineno)
    edits = [(source.start(use), source.end(use), new) for use in uses]
    edits += [(start, start, f"{indent}{new} = {taken_out}\n"), (end, end, f"\n{indent}{name}[:] = {new}")]
    return edits, 2


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
