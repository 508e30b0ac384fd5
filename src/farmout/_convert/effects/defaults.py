"""What parameters are given: the arguments of a call, or a default, one object for all calls, which some may change."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..text.scopes import Function, Var, defaults_of, positional
from ..values import pure_table as table
from .walker import Walker

if TYPE_CHECKING:
    from .program import Program

__all__ = ["escapes", "frame_of", "mutable_defaults"]


def mutable_defaults(function: Function, walker: Walker) -> set[str]:
    scope = walker.scopes.around[id(function)]
    return {
        name
        for name, default in defaults_of(function).items()
        if not walker.kinds.of(default, scope).immutable and not _is_constant(default)
    }


def _is_constant(default: ast.expr) -> bool:
    """Whether a default is a constant, or a tuple of some, such as ``path=()``."""
    parts = default.elts if isinstance(default, ast.Tuple) else [default]
    return all(isinstance(p, ast.Constant) for p in parts)


def escapes(program: Program, function: Function, name: str) -> bool:
    """Whether a function does more with a parameter than to look into it."""
    for node in ast.walk(function):
        if not isinstance(node, ast.Name) or node.id != name:
            continue
        parent = program.scopes.parents.get(id(node))
        looked = isinstance(parent, (ast.Subscript, ast.For, ast.comprehension, ast.Compare))
        if isinstance(parent, ast.Attribute):
            looked = parent.attr in table.THROUGH_METHODS | table.FRESH_METHODS
            kind = program.kinds.of(parent, program.scopes.around[id(parent)])
            looked |= kind.immutable and isinstance(parent.ctx, ast.Load) and not program.members(parent.attr)
        if isinstance(parent, ast.Call) and isinstance(parent.func, ast.Name):
            looked = parent.func.id in ("len", "sum", "sorted", "min", "max", "any", "all", "enumerate")
        if not looked:
            return True
    return False


def frame_of(function: Function, written: ast.Call, number: int, bound: int) -> dict[Var, ast.expr]:
    """What each parameter is given in a call; ``bound``: of how many the call says nothing, such as ``self``."""
    names = positional(function.args)[bound:]
    frame = {}
    for name, argument in zip(names, written.args, strict=False):
        if isinstance(argument, ast.Starred):
            break
        frame[Var(number, name)] = argument
    frame |= {Var(number, k.arg): k.value for k in written.keywords if k.arg}
    return frame
