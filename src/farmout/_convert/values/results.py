"""What a function of the text gives: what its returns give, and None where it may come to its end."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..text.scopes import Function, Scope, Scopes
from .kind import UNKNOWN, Kind, common

if TYPE_CHECKING:
    from .kinds import Kinds

__all__ = ["may_come_to_end", "of_returns"]

_TRIES = (ast.Try, getattr(ast, "TryStar", ast.Try))
_NONE = Kind("none")


def of_returns(kinds: Kinds, scopes: Scopes, function: Function, inside: Scope) -> list[Kind]:
    """The kinds of all that a function may give."""
    own = [n for n in ast.walk(function) if scopes.around.get(id(n)) is inside]
    if any(isinstance(n, (ast.Yield, ast.YieldFrom)) for n in own):
        given = [kinds.of(n.value, inside) if isinstance(n, ast.Yield) else UNKNOWN for n in own
                 if isinstance(n, (ast.Yield, ast.YieldFrom))]  # fmt: skip
        element = common(given)
        return [Kind("generator", element if element.immutable else UNKNOWN)]
    found = [_NONE] if may_come_to_end(function.body) else []
    for node in own:
        if isinstance(node, ast.Return):
            found.append(kinds.of(node.value, inside) if node.value else _NONE)
    return found


def may_come_to_end(block: Sequence[ast.stmt]) -> bool:
    """Whether what stands behind a block of statements may be reached."""
    return not block or all(not _leaves(statement) for statement in block)


def _leaves(node: ast.stmt) -> bool:
    """Whether what stands behind a statement is never reached."""
    if isinstance(node, (ast.Return, ast.Raise, ast.Continue, ast.Break)):
        return True
    if isinstance(node, ast.If):
        return not may_come_to_end(node.body) and not may_come_to_end(node.orelse)
    if isinstance(node, ast.With):
        return not may_come_to_end(node.body) and not any("suppress" in ast.unparse(i.context_expr) for i in node.items)
    if isinstance(node, _TRIES):
        ways = [[*node.body, *node.orelse], *(h.body for h in node.handlers)]
        return (bool(node.finalbody) and not may_come_to_end(node.finalbody)) or not any(map(may_come_to_end, ways))
    if isinstance(node, ast.Match):
        last = node.cases[-1]
        every = last.guard is None and isinstance(last.pattern, ast.MatchAs) and last.pattern.pattern is None
        return every and not any(may_come_to_end(case.body) for case in node.cases)
    if isinstance(node, ast.While) and isinstance(node.test, ast.Constant) and node.test.value:
        return not any(isinstance(n, ast.Break) for n in ast.walk(node))
    ended = isinstance(node, (ast.For, ast.While)) and bool(node.orelse) and not may_come_to_end(node.orelse)
    return ended and not any(isinstance(n, ast.Break) for s in node.body for n in ast.walk(s))  # type: ignore[attr-defined]
