"""What the body of a loop may come to: its expressions, and those of the functions of the text that it may call."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ..text.scopes import Function, Scope

if TYPE_CHECKING:
    from ..effects.program import Program

__all__ = ["reached", "reaches"]


def reaches(program: Program, body: Iterable[ast.AST], expression: ast.expr) -> bool:
    """Whether what the body calls may come to an expression."""
    return any(node is expression for node, _ in reached(program, body))


def reached(program: Program, body: Iterable[ast.AST]) -> Iterator[tuple[ast.expr, Scope]]:
    """The expressions of the body, and of the functions of the text that it may call."""
    known: dict[int, _Inside] = program.once(_of_functions)
    waiting = [_inside(program, body)]
    done: set[int] = set()
    while waiting:
        expressions, called = waiting.pop()
        for node, scope in expressions:
            if id(node) not in done:
                done.add(id(node))
                yield node, scope
        for function in called:
            if id(function) not in done:
                done.add(id(function))
                if id(function) not in known:
                    known[id(function)] = _inside(program, function.body)
                waiting.append(known[id(function)])


_Inside = tuple[list[tuple[ast.expr, Scope]], list[Function]]  # expressions, and the functions that these may call


def _of_functions(program: Program) -> dict[int, _Inside]:
    """By the id of a function: what it is made of, filled when it is asked for."""
    return {}


def _inside(program: Program, body: Iterable[ast.AST]) -> _Inside:
    expressions: list[tuple[ast.expr, Scope]] = []
    called: dict[int, Function] = {}
    for part in body:
        for node in ast.walk(part):
            scope = program.scopes.around.get(id(node))
            if scope is None or not isinstance(node, ast.expr):
                continue
            expressions.append((node, scope))
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
                bindings = program.scopes.bindings(program.scopes.resolve(node.id, scope))
                called |= {id(b.node): b.node for b in bindings if isinstance(b.node, Function)}
            elif isinstance(node, ast.Attribute):
                called |= {id(f): f for f in program.members(node.attr)}
    return expressions, list(called.values())
