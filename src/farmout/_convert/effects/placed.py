"""What the text puts into objects, or writes into tables: what changes under another name changes there, too."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..text.scopes import Var
from ..values.pure_table import CHANGES_FIRST, MUTATING_METHODS
from .walker import Walker, root_name

if TYPE_CHECKING:
    from .program import Program

__all__ = ["all_put", "put_anywhere", "put_into"]


def put_into(program: Program, var: Var) -> set[Var]:
    """The variables whose objects the text puts into the object of a variable: ``box.items = out``."""
    return program.once(all_put).get(var, set())


def put_anywhere(program: Program) -> frozenset[Var]:
    """The variables whose objects the text puts into anything, or writes into a list or the like."""
    found: set[Var] = set().union(*program.once(all_put).values())
    for node in program.scopes.every(ast.List, ast.Tuple, ast.Set, ast.Dict):
        if isinstance(getattr(node, "ctx", None), ast.Store):
            continue
        prov = Walker(program, program.scopes.around[id(node)], set(), {}, 1).expr(node)  # type: ignore[arg-type]
        found.update(v for v in prov.inner if v.scope >= 0)
    return frozenset(found)


def all_put(program: Program) -> dict[Var, set[Var]]:
    """For each variable, those whose objects the text puts into its object."""
    put: dict[Var, set[Var]] = {}
    for node_id, scope in program.scopes.around.items():
        node = program.scopes.nodes[node_id]
        place: ast.expr | None = None
        values: list[ast.expr] = []
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, (ast.Subscript, ast.Attribute)):
                    place, values = target.value, [node.value]
        elif isinstance(node, ast.AugAssign):
            place, values = node.target, [node.value]
        elif isinstance(node, ast.Call) and program.scopes.dotted(node.func, scope) in CHANGES_FIRST and node.args:
            place, values = node.args[0], list(node.args[1:])
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in MUTATING_METHODS:
            place, values = node.func.value, [*node.args, *(k.value for k in node.keywords)]
        root = root_name(place) if place is not None else None
        if root is None or id(root) in program.scopes.inner:
            continue
        for value in values:
            prov = Walker(program, scope, set(), {}, 1).expr(value)
            target_var = program.scopes.resolve(root.id, scope)
            put.setdefault(target_var, set()).update(v for v in prov.own | prov.inner if v.scope >= 0)
    return put
