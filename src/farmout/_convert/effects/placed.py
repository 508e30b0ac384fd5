"""What the text puts into objects, or writes into tables: what changes under another name changes there, too."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..text.scopes import Scope, Var, called_name
from ..values.pure_table import CHANGES_FIRST, MUTATING_METHODS
from .decorators import CACHED
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
        for place, value in _placed(program, program.scopes.nodes[node_id], scope):
            root = root_name(place)
            if root is None or id(root) in program.scopes.inner:
                continue
            prov = Walker(program, scope, set(), {}, 1).expr(value)
            target_var = program.scopes.resolve(root.id, scope)
            kept = (v for v in prov.own | prov.inner if v.scope >= 0 or v.scope <= CACHED)
            put.setdefault(target_var, set()).update(kept)
    defaults = _defaults_of_options(program)
    for scope in program.scopes.all if defaults else ():
        for var in (Var(scope.number, name) for name in scope.bindings):
            if program.kinds.of_variable(var).name == "options":
                put.setdefault(var, set()).update(defaults)
    return put


def _defaults_of_options(program: Program) -> set[Var]:
    """The variables whose objects may be options of the command line: ``add_argument("--sizes", default=SIZES)``."""
    found: set[Var] = set()
    for call in (c for c in program.scopes.every(ast.Call) if called_name(c) in ("add_argument", "set_defaults")):
        for keyword in call.keywords:
            prov = Walker(program, program.scopes.around[id(call)], set(), {}, 1).expr(keyword.value)
            found |= {v for v in prov.own | prov.inner if v.scope >= 0}
    return found


def _placed(program: Program, node: ast.AST, scope: Scope) -> Iterator[tuple[ast.expr, ast.expr]]:
    """The places into which a part of the text puts something, each with the value that may be, or hold, what it is."""
    if isinstance(node, (ast.Assign, ast.AnnAssign, ast.For, ast.comprehension)):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        value = node.value if isinstance(node, (ast.Assign, ast.AnnAssign)) else node.iter
        for part in (n for target in targets for n in ast.walk(target)) if value is not None else ():
            if isinstance(part, (ast.Subscript, ast.Attribute)) and isinstance(part.ctx, ast.Store):
                yield part.value, value  # type: ignore[misc]
    elif isinstance(node, ast.AugAssign):
        yield node.target, node.value
    elif isinstance(node, ast.Call) and program.scopes.dotted(node.func, scope) in CHANGES_FIRST and node.args:
        yield from ((node.args[0], value) for value in node.args[1:])
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in MUTATING_METHODS:
        yield from ((node.func.value, value) for value in [*node.args, *(k.value for k in node.keywords)])
