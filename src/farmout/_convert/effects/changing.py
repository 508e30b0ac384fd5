"""Which object a line of the text changes in place: by a store, a method, or a function that is given it."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..values.pure_table import ARRAY_INPUTS, CHANGED_ARGUMENTS, CHANGES_FIRST, MUTATING_METHODS, words

if TYPE_CHECKING:
    from .program import Program

__all__ = ["changed_place", "filled"]

_DUNDERS = words("__setitem__ __delitem__ __setattr__ __delattr__ __iadd__ __imul__ __isub__ __ior__")
_OF_CONTAINERS = _DUNDERS | words(
    "append extend insert add update pop remove discard clear sort reverse setdefault popitem appendleft extendleft "
    "popleft"
)


def changed_place(program: Program, node: ast.AST) -> ast.expr | None:
    """What a node changes, or a part of it: also by a method that it hands on, ``map(found.append, rows)``."""
    if isinstance(node, (ast.Subscript, ast.Attribute)) and not isinstance(node.ctx, ast.Load):
        return node.value
    if isinstance(node, ast.AugAssign):
        return node.target
    if isinstance(node, ast.Attribute):
        call = program.scopes.parents.get(id(node))
        handed_on = not (isinstance(call, ast.Call) and call.func is node)
        known = node.attr in _OF_CONTAINERS and node.attr not in program.attributes
        return node.value if handed_on and known else None
    if not isinstance(node, ast.Call):
        return None
    if isinstance(node.func, ast.Attribute):
        return node.func.value if node.func.attr in MUTATING_METHODS | _DUNDERS else None
    asked = (
        node.args[1] if isinstance(node.func, ast.Name) and node.func.id == "getattr" and len(node.args) > 1 else None
    )
    return node.args[0] if isinstance(asked, ast.Constant) and asked.value in _OF_CONTAINERS else None


def filled(program: Program, call: ast.Call) -> list[ast.expr]:
    """The arguments of a known function that it changes."""
    path = program.scopes.dotted(call.func, program.scopes.around.get(id(call), program.scopes.module)) or ""
    method = f".{call.func.attr}" if isinstance(call.func, ast.Attribute) else ""
    places = [k.value for k in call.keywords if k.arg in ("out", "dst")]
    places += call.args[:1] if path in CHANGES_FIRST or path.endswith(".shuffle") else []
    places += call.args[ARRAY_INPUTS.get(path, len(call.args)) :]
    changed = CHANGED_ARGUMENTS.get(path) or CHANGED_ARGUMENTS.get(method) or ()
    return places + [call.args[n] for n in changed if n < len(call.args)]
