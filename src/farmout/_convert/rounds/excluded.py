"""The item that a body leaves out: ``if i != k:`` around a change, or ``if i == k: continue`` before it."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..judging.judge import Judge

__all__ = ["leaves_out"]


def leaves_out(judge: Judge, statement: ast.stmt, one: ast.expr, two: ast.expr) -> bool:
    """Whether a statement of the body runs only where two names differ, of which one is the same for all items."""
    if not isinstance(one, ast.Name) or not isinstance(two, ast.Name) or {one.id, two.id} & judge.assigned:
        return False
    if (one.id in judge.own) == (two.id in judge.own) or any(id(n) in judge.scopes.inner for n in (one, two)):
        return False
    names = {one.id, two.id}
    child: ast.AST = statement
    for parent in judge.scopes.enclosing(statement):
        for name in ("body", "orelse"):
            block = getattr(parent, name, None)
            if not isinstance(block, list) or not any(child is s for s in block):
                continue
            if isinstance(parent, ast.If) and _asks(parent.test, names, ast.NotEq if name == "body" else ast.Eq):
                return True
            if any(_goes_on(judge, s, names) for s in block[: block.index(child)]):
                return True
        if parent is judge.loop:
            return False
        child = parent
    return False


def _asks(test: ast.expr, names: set[str], how: type[ast.cmpop]) -> bool:
    """Whether a question is answered with yes only where two names are different; with no only there, for ``==``."""
    joined = ast.And if how is ast.NotEq else ast.Or
    if isinstance(test, ast.BoolOp) and isinstance(test.op, joined):
        return any(_asks(part, names, how) for part in test.values)
    if not isinstance(test, ast.Compare) or len(test.ops) != 1 or not isinstance(test.ops[0], how):
        return False
    return {getattr(side, "id", "") for side in (test.left, test.comparators[0])} == names


def _goes_on(judge: Judge, statement: ast.stmt, names: set[str]) -> bool:
    """``if i == k: continue``, which goes on with the next item."""
    if not isinstance(statement, ast.If) or not _asks(statement.test, names, ast.Eq):
        return False
    return statement.body[-1] in judge.continues(statement)
