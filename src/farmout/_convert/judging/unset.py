"""Variables of a function that may have no value yet: read in a worker, they would raise another error."""

from __future__ import annotations

import ast

from ..effects.program import Program
from ..reasons import Reasons
from ..rounds.flow import ItemFlow
from ..text.scopes import Scope

__all__ = ["judge_unset"]


def judge_unset(program: Program, node: ast.AST, reasons: Reasons) -> None:
    """Add a reason for each variable of the function around that may have no value where a loop reads it.

    The function of one item would find it missing as a variable of the function around it, which is no
    `UnboundLocalError`.
    """
    scope = program.scopes.around[id(node)]
    early = program.once(_every_early_read).get(scope.number, set())
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


def _every_early_read(program: Program) -> dict[int, set[int]]:
    """By the number of each function: the reads of its variables that no assignment surely precedes."""
    return {scope.number: found for scope in program.scopes.all if (found := _early_reads(program, scope))}


def _early_reads(program: Program, scope: Scope) -> set[int]:
    if isinstance(scope.node, (ast.Module, ast.ClassDef)):
        return set()
    given = {name for name, bindings in scope.bindings.items() if bindings[0].kind == "param"}
    flow = ItemFlow(scope.node.body, set(scope.bindings), given, program.scopes)
    return {id(read) for reads in flow.carried.values() for read in reads}
