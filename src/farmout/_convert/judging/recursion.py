"""Loops that a function comes to again through its own calls: each level would be a call inside a call of a worker."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from ..effects.program import Program
from ..reasons import NO, Reasons
from .reached import reaches

__all__ = ["judge_recursion"]


def judge_recursion(program: Program, body: Sequence[ast.AST], place: ast.expr, reasons: Reasons) -> None:
    """Add a reason if what the body calls comes to a place of the loop again."""
    if reasons.verdict != NO and reaches(program, body, place):
        reasons.no(
            "recursion",
            None,
            [getattr(place, "lineno", 0)],
            "what it calls comes to it again, and calls inside calls of a worker cannot go as deep as plain ones",
            "go through the outermost level in a loop of its own",
        )
