"""Variables of a function that may have no value yet: read in a worker, they would raise another error."""

from __future__ import annotations

import ast

from ..effects.program import Program
from ..reasons import Reasons
from ..rounds.flow import early_reads

__all__ = ["judge_unset"]


def judge_unset(program: Program, node: ast.AST, reasons: Reasons) -> None:
    """Add a reason for each variable of the function around that may have no value where a loop reads it.

    The function of one item would find it missing as a variable of the function around it, which is no
    `UnboundLocalError`.
    """
    scope = program.scopes.around[id(node)]
    early = program.once(early_reads).get(scope.number, set())
    parts: list[ast.AST] = [*node.body] if isinstance(node, ast.For) else [node]
    inside = [n for part in parts for n in ast.walk(part)] if early else []
    bound = {id(n) for n in [node, *inside]}
    for read in inside:
        if not isinstance(read, ast.Name) or id(read) not in early:
            continue
        if any(id(b.node) in bound for b in scope.bindings[read.id]):
            continue  # what the body gives a value itself is judged as carried
        reasons.no(
            "unset",
            read.id,
            [read.lineno],
            f"`{read.id}` may have no value yet on line {read.lineno}, and the error would be another one",
            f"give `{read.id}` a value before the loop in every case",
        )
