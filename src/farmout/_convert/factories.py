"""Functions that make the fields of a dataclass: its constructor calls them."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from .callbacks import call_given
from .effects import FRESH, Walker

if TYPE_CHECKING:
    from .calls import Calls

__all__ = ["default_factories"]


def default_factories(calls: Calls, walker: Walker, node: ast.Call, owner: ast.ClassDef) -> None:
    """Fields of a dataclass may be made by a function that the constructor calls."""
    for member in owner.body:
        value = member.value if isinstance(member, (ast.AnnAssign, ast.Assign)) else None
        for keyword in value.keywords if isinstance(value, ast.Call) else ():
            if keyword.arg == "default_factory":
                made = ast.copy_location(ast.Call(keyword.value, [], []), node)
                if isinstance(keyword.value, ast.Lambda):
                    calls.enter_lambda(walker, made, keyword.value, FRESH)
                else:
                    call_given(calls, walker, made, keyword.value, FRESH)
