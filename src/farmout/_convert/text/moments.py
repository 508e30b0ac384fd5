"""When lines run: once only, or all of them before the program comes to a loop."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..effects.program import Program

__all__ = ["runs_before", "runs_once", "runs_within", "uses"]

DEEPEST = 6
_LOOPS = (ast.For, ast.While, ast.AsyncFor, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def runs_once(program: Program, node: ast.AST) -> bool:
    """Whether a line is in no loop, and in no function but one that the text calls in one place, which runs once."""
    return _once(program, program.scopes.enclosing(node))


def _once(program: Program, around: Iterable[ast.AST]) -> bool:
    for parent in around:
        if isinstance(parent, (*_LOOPS, ast.Lambda, ast.ClassDef)):
            return False
        if isinstance(parent, _FUNCTIONS):
            found = uses(program, parent.name)
            call = program.scopes.parents.get(id(found[0])) if len(found) == 1 else None
            called = isinstance(call, ast.Call) and call.func is found[0]
            return called and parent not in program.scopes.enclosing(found[0]) and runs_once(program, found[0])
    return True


def uses(program: Program, name: str) -> list[ast.AST]:
    """Every place where the text may mean the function of this name."""
    names = [n for n in program.scopes.named(name) if isinstance(n.ctx, ast.Load)]
    texts = [n for n in program.scopes.every(ast.Constant) if n.value == name]
    return [*names, *program.scopes.attributes(name), *texts]


def runs_before(program: Program, node: ast.AST, loop: ast.AST, depth: int = 0) -> bool:
    """Whether a line is behind the program when it comes to the loop, and never runs again.

    A line in a function runs where that is called, if calling it is all that the text does with it.
    """
    shared = list(program.scopes.enclosing(loop))
    common: ast.AST = program.source.tree
    for parent in program.scopes.enclosing(node):
        if parent in shared:
            common = parent
            break
        if isinstance(parent, (ast.Lambda, ast.ClassDef, ast.AsyncFunctionDef)):
            return False
        if isinstance(parent, ast.FunctionDef):
            calls = _calls(program, parent)
            return depth < DEEPEST and all(c is not parent and runs_before(program, c, loop, depth + 1) for c in calls)
    earlier = getattr(node, "lineno", 0) < getattr(loop, "lineno", 0)
    return earlier and _once(program, [common, *program.scopes.enclosing(common)])


def runs_within(program: Program, node: ast.AST, loop: ast.AST, depth: int = 0) -> bool:
    """Whether a line runs only where the loop calls its function: what it changes is what an item changes."""
    below = node
    for parent in program.scopes.enclosing(node):
        if parent is loop:
            body = getattr(loop, "body", None)  # of a comprehension: all but what it goes through
            return below in body if isinstance(body, list) else not isinstance(below, ast.comprehension)
        below = parent
        if isinstance(parent, (ast.Lambda, ast.ClassDef, ast.AsyncFunctionDef)):
            return False
        if isinstance(parent, ast.FunctionDef):
            inside = {id(n) for n in ast.walk(parent)}
            calls = [c for c in _calls(program, parent) if c is parent or id(c) not in inside]
            return depth < DEEPEST and bool(calls) and all(runs_within(program, c, loop, depth + 1) for c in calls)
    return False


def _calls(program: Program, function: ast.FunctionDef) -> list[ast.AST]:
    """The calls of a function; itself, which is no call, where anything else may run it, or run it later."""
    owner = program.class_of.get(id(function))
    hidden = function.name.startswith("__") or function.decorator_list or (owner is not None and owner.bases)
    later = any(isinstance(n, (ast.Yield, ast.YieldFrom)) for n in ast.walk(function))
    found = uses(program, function.name)
    parents = [program.scopes.parents.get(id(use)) for use in found]
    called = all(isinstance(p, ast.Call) and p.func is use for p, use in zip(parents, found, strict=True))
    return found if found and called and not hidden and not later else [function]
