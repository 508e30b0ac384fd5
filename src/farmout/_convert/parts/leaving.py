"""A function left from an inner loop: the worker says whether, and with what, and the parent returns it."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..values.kind import IMMUTABLE
from .pieces import RETURN, Piece

if TYPE_CHECKING:
    from ..judging.judge import Judge
    from .split import Splitter

__all__ = ["is_found_inside", "left_inside"]


def is_found_inside(judge: Judge, statement: ast.stmt) -> bool:
    """Whether a statement of an inner loop returns numbers and texts, from a block that does nothing else."""
    outermost: ast.AST = statement
    for parent in judge.scopes.enclosing(statement):
        if parent is judge.loop:
            break
        outermost = parent
    alone = not any(id(n) in judge.sites for n in ast.walk(outermost)) and outermost in judge.loop.body
    alone = alone and not judge.continues(outermost)
    return isinstance(statement, ast.Return) and alone and _is_plain(judge, statement.value)


def _is_plain(judge: Judge, value: ast.expr | None) -> bool:
    if isinstance(value, ast.Tuple):
        return all(_is_plain(judge, element) for element in value.elts)
    return value is None or isinstance(value, ast.Constant) or judge.kinds_here(value) <= IMMUTABLE


def left_inside(splitter: Splitter, node: ast.For | ast.While, indent: str, worker: list[str]) -> list[Piece]:
    """Write an inner loop from which the function is left for the worker; returns what the parent does after it."""
    returns = [n for n in ast.walk(node) if n in splitter.judge.leaving]
    flag = splitter.unique("chosen")
    splitter.give(flag, temporary=True)
    worker.append(f"{indent}{flag} = False")
    name = ""
    if any(isinstance(r, ast.Return) and r.value is not None for r in returns):
        name = splitter.unique("found")
        splitter.give(name, temporary=True)
        splitter.result.unsure.add(name)
    edits: dict[ast.AST, str] = {}
    for found in returns:
        value = splitter.source.segment(found.value) if isinstance(found, ast.Return) and found.value else "None"
        edits[found] = f"{flag} = True; {name} = {value}; {RETURN}" if name else f"{flag} = True; {RETURN}"
    splitter.returned = True
    worker += splitter.whole(node, indent, edits)
    return [Piece(test=flag, body=[Piece(f"return {name}".strip())])]
