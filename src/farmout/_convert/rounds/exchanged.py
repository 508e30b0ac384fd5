"""Names that only change places: ``u, new = new, u`` in a loop over time, where each was given an object of its own."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..effects.walker import Walker
from ..text.scopes import Binding, Var
from ..values.numeric import given

if TYPE_CHECKING:
    from ..judging.judge import Judge

__all__ = ["only_exchanged"]


def only_exchanged(judge: Judge, var: Var, other: Var) -> bool:
    """Whether two names surely have different objects, as all they were given are new ones, and each other's."""
    group, came_in, pending = {var, other}, 0, [var, other]
    if var.scope != other.scope:
        return False
    while pending:
        here = pending.pop()
        for binding in judge.scopes.bindings(here):
            names = _exchanged(binding)
            if names is not None:
                new = {Var(here.scope, name) for name in names} - group
                group |= new
                pending += new
            elif binding.kind == "param":
                came_in += 1  # what comes in is not what is made here
            elif not _is_new(judge, binding, here):
                return False
    return came_in <= 1 and any(_exchanged(b) for b in judge.scopes.bindings(var))


def _exchanged(binding: Binding) -> set[str] | None:
    """The names that a statement gives one another's values."""
    node = binding.node
    if not isinstance(node, ast.Assign) or len(node.targets) != 1:
        return None
    sides = [node.targets[0], node.value]
    names = [
        [e.id for e in side.elts if isinstance(e, ast.Name)] if isinstance(side, ast.Tuple) else [] for side in sides
    ]
    whole = all(
        isinstance(side, ast.Tuple) and len(side.elts) == len(set(n)) for side, n in zip(sides, names, strict=True)
    )
    return set(names[0]) if whole and set(names[0]) == set(names[1]) else None


def _is_new(judge: Judge, binding: Binding, var: Var) -> bool:
    """Whether a binding gives a name a new array or number, or a new list of such."""
    value = given(binding, var)
    scope = judge.scopes.around.get(id(binding.node), judge.scope)
    if value is None or (isinstance(binding.node, ast.Assign) and len(binding.node.targets) != 1):
        return False
    prov = Walker(judge.program, scope, set(), {}, 1).expr(value)
    kind = judge.kinds.of(value, scope)
    numbers = kind.name in ("array", "vector") and not judge.program.names_object_arrays
    return not prov.own and (numbers or not prov.inner) and not isinstance(value, ast.NamedExpr)
