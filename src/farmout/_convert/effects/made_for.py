"""Attributes whose value is made for the object that has it: ``self.rows = []``, which no other object shares."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from .walker import Walker

if TYPE_CHECKING:
    from .program import Program

__all__ = ["attribute_is_array", "made_for_object"]

# Where these stand in a text, an attribute may have been given in another way, or be that of another object.
_OTHER_WAYS = re.compile(
    r"\b(setattr|vars\(|locals\(|globals\(|exec\b|eval\(|weakref|namedtuple|make_dataclass|copy\.copy|import copy|"
    r"replace as|_replace\()|Namespace|__(dict|new|copy|setstate)__|__getattr"
)


def made_for_object(program: Program, name: str) -> bool:
    """Whether an attribute of this name is always a new object, or one that nobody can change."""
    known = program.once(_known)
    if name not in known:
        known[name] = False  # while it is found out
        known[name] = _always_new(program, name)
    return known[name]


def attribute_is_array(program: Program, node: ast.expr) -> bool:
    """Whether this is an attribute of which every value that the text gives it is an array, or a number."""
    values = program.once(_values).get(node.attr, []) if isinstance(node, ast.Attribute) else []
    scopes = program.scopes
    kinds = {program.kinds.of(v, scopes.around[id(v)]).name if v is not None else "unknown" for v in values}
    return bool(kinds & {"array", "vector"}) and kinds <= {"array", "vector", "none", "number"}


def _known(program: Program) -> dict[str, bool]:
    """What has been found out so far."""
    return {}


def _always_new(program: Program, name: str) -> bool:
    text = program.source.text
    if program.operators_give_back or _OTHER_WAYS.search(text) is not None or program.members(name):
        return False
    if name in program.setters or name in program.once(_in_class_bodies):
        return False
    values = program.once(_values).get(name, [])
    return bool(values) and all(value is not None and _is_new(program, value) for value in values)


def _is_new(program: Program, value: ast.expr) -> bool:
    """Whether an expression gives a new object; what functions of the text give is not asked, for they may ask this."""
    scope = program.scopes.around[id(value)]
    for call in (n for n in ast.walk(value) if isinstance(n, ast.Call)):
        known = program.scopes.dotted(call.func, scope) is not None
        made = isinstance(call.func, ast.Name) and call.func.id in program.classes
        method = isinstance(call.func, ast.Attribute) and call.func.attr not in program.methods
        if not (known or made or method):
            return False
    return not Walker(program, scope, set(), {}, 1).expr(value).own


def _values(program: Program) -> dict[str, list[ast.expr | None]]:
    """What the text gives to attributes, by name; None where that is not one value for one place."""
    found: dict[str, list[ast.expr | None]] = {}
    for node in program.scopes.every(ast.Attribute):
        if isinstance(node.ctx, ast.Load):
            continue
        parent = program.scopes.parents.get(id(node))
        value: ast.expr | None = None
        if isinstance(parent, ast.AugAssign) and parent.target is node:
            continue  # in place, or a new one
        one = (isinstance(parent, ast.Assign) and parent.targets == [node]) or isinstance(parent, ast.AnnAssign)
        if one and isinstance(parent, (ast.Assign, ast.AnnAssign)):
            value = parent.value
        found.setdefault(node.attr, []).append(value)
    return found


def _in_class_bodies(program: Program) -> set[str]:
    """The names that class bodies give to anything, or announce."""
    names: set[str] = set()
    for owner in program.scopes.every(ast.ClassDef):
        for node in ast.walk(owner):
            mine = program.scopes.around.get(id(node))
            if isinstance(node, ast.Name) and mine is not None and mine.node is owner:
                names |= {node.id} if not isinstance(node.ctx, ast.Load) else set()
    return names
