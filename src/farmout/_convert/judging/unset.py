"""Names of which it is not known what they mean where a loop reads them: without a value yet, or imports no more."""

from __future__ import annotations

import ast

from ..effects.program import Program
from ..reasons import Reasons
from ..rounds.flow import early_reads
from ..text.scopes import in_rounds

__all__ = ["judge_imports", "judge_unset"]


def judge_imports(program: Program, loop: ast.For, reasons: Reasons) -> None:
    """Add a reason for each name of an import that a loop gives another value: what it reads under it is not known."""
    scope, inside = program.scopes.around[id(loop)], in_rounds(loop)
    for name in sorted({n.id for n in ast.walk(loop) if isinstance(n, ast.Name) and not isinstance(n.ctx, ast.Load)}):
        found = program.scopes.bindings(program.scopes.resolve(name, scope))
        given = [b.line for b in found if b.kind != "import" and (id(b.node) in inside or b.node is loop)]
        if given and any(b.kind == "import" for b in found):
            reasons.no(
                "name",
                name,
                given,
                f"`{name}` is imported, and the loop gives it another value",
                f"use another name than `{name}` in the loop",
            )


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
