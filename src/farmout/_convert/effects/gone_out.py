"""Whether changing the very object of a name changes parts that others have: views of an array not yet complete."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..text.arguments import is_self
from ..text.scopes import Var
from .points_to import share
from .walker import root_name

if TYPE_CHECKING:
    from .program import Program

__all__ = ["may_be_part_of"]


def may_be_part_of(program: Program, place: ast.expr, roots: frozenset[Var], parts: frozenset[Var]) -> bool:
    """Whether changing a name's own object may change parts of what some variables hold; ``parts``: that are parts."""
    root = root_name(place)
    if root is None or id(root) in program.scopes.inner:
        return False
    var = program.scopes.resolve(root.id, program.scopes.around.get(id(root), program.scopes.module))
    if var in parts or program.kinds.of_variable(var).name in ("list", "dict", "set", "deque", "tuple"):
        return var in parts
    return var in roots or (_goes_out(program, var) and share(program, var, roots))


def _goes_out(program: Program, var: Var) -> bool:
    """Whether others may get hold of an object before the function that makes it gives it back."""
    named = (n for n in program.scopes.named(var.name) if isinstance(n.ctx, ast.Load))
    mine = (n for n in named if program.scopes.resolve(n.id, program.scopes.around[id(n)]) == var)
    return not is_self(program.scopes, var) and any(_is_handed_on(program, n) for n in mine)


def _is_handed_on(program: Program, name: ast.Name) -> bool:
    parent = program.scopes.parents.get(id(name))
    if isinstance(parent, (ast.Subscript, ast.Attribute)) and parent.value is name:
        plain = program.kinds.of(parent, program.scopes.around[id(parent)]).immutable
        return isinstance(parent.ctx, ast.Load) and not plain
    return not isinstance(parent, ast.Return)
