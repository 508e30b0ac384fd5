"""What the fields of a dataclass are that its constructor is not given: defaults, and what functions make."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..values.provenance import FRESH, Prov, joined
from .callbacks import call_given
from .walker import Walker

if TYPE_CHECKING:
    from .calls import Calls

__all__ = ["default_factories"]


def default_factories(calls: Calls, walker: Walker, node: ast.Call, owner: ast.ClassDef) -> Prov:
    """Fields of a dataclass may be made by a function that the constructor calls, or be an object from outside."""
    given: list[Prov] = []
    for member in owner.body:
        value = member.value if isinstance(member, (ast.AnnAssign, ast.Assign)) else None
        if isinstance(member, ast.AnnAssign) and value is not None:
            scope = walker.scopes.around[id(value)]
            made_anew = isinstance(value, ast.Call) and not any(k.arg == "default" for k in value.keywords)
            if isinstance(member.target, ast.Name) and not (made_anew and _is_field(walker, value)):
                given.append(calls.program.from_class(member.target.id))  # one for all objects
            given.append(Walker(calls.program, scope, set(), {}, 1).expr(value))
        for keyword in value.keywords if isinstance(value, ast.Call) else ():
            if keyword.arg == "default_factory":
                made = ast.copy_location(ast.Call(keyword.value, [], []), node)
                if isinstance(keyword.value, ast.Lambda):
                    given.append(calls.enter_lambda(walker, made, keyword.value, FRESH))
                else:
                    given.append(call_given(calls, walker, made, keyword.value, FRESH))
    return joined(given)


def _is_field(walker: Walker, value: ast.expr) -> bool:
    """``field(default_factory=list)``"""
    made = value.func if isinstance(value, ast.Call) else value
    return walker.scopes.dotted(made, walker.scopes.around[id(value)]) == "dataclasses.field"
