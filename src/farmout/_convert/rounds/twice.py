"""What stands twice in a statement, and in which order its parts are computed."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from .failures import cannot_fail
from .instant import track
from .sites import Site

if TYPE_CHECKING:
    from ..judging.judge import Judge

__all__ = ["as_evaluated", "gives_same_object", "judge_twice"]

_MAKES = (ast.Call, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp, ast.List, ast.Set, ast.Dict)
_ASK_FIRST = frozenset({"extreme", "first", "kept", "fold"})  # one part asks or reads, another gives


def gives_same_object(judge: Judge, node: ast.expr) -> bool:
    """Whether an expression that stands twice gives one object, or values that nobody can tell apart."""
    makes = any(isinstance(n, _MAKES) for n in ast.walk(node))
    return _gives_same_again(judge, node) and (not makes or judge.kinds.of(node, judge.scope).immutable)


def _gives_same_again(judge: Judge, node: ast.expr) -> bool:
    """Whether evaluating an expression changes nothing: it draws no number, takes nothing away, uses nothing up."""
    judge.tracker = judge.tracker or track(judge)
    inside = {id(n) for n in ast.walk(node)}
    return not any(id(e.node) in inside for e in judge.tracker.events if e.kind != "read")


def judge_twice(judge: Judge, site: Site) -> None:
    """Add a reason where a change counts on a part being the same when it is computed again."""
    texts: set[str] = set()
    asks = site.family in _ASK_FIRST and not isinstance(site.statement, ast.AugAssign)
    for operand in site.operands if asks else ():
        text = ast.unparse(operand)
        if text in texts and not _gives_same_again(judge, operand):
            judge.reasons.no(
                "computed twice",
                text,
                [operand.lineno],
                f"`{text}` is computed twice, and may not be the same the second time",
                "give it a name before",
            )
        texts.add(text)


def as_evaluated(judge: Judge, site: Site) -> list[ast.expr]:
    """The operands in the order in which Python computes them: what is assigned comes before the key."""
    *keys, value = site.operands or [ast.Constant(None)]
    if not isinstance(site.statement, ast.Assign) or all(cannot_fail(judge, key) for key in keys):
        return site.operands
    return [value, *keys]
