"""Containers of an object that were made right before the loop: ``self.rows = []``, which nothing else has seen yet."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..effects.walker import Walker
from ..text.scopes import Var
from ..values.provenance import FRESH
from .sites import Site

if TYPE_CHECKING:
    from ..judging.judge import Judge

__all__ = ["changes_what_was_made_here"]

_PLAIN_FAMILIES = frozenset({"append", "add", "store", "group"})
_SPECIAL = frozenset({"__setattr__", "__getattribute__", "__getattr__"})


def changes_what_was_made_here(judge: Judge, var: Var, sites: list[Site]) -> bool:
    """Whether the body only puts elements into one attribute of an object, which was given a new container just before.

    Nothing can be reached under another name then but through the object itself.
    """
    found = {_attribute_filled(judge, site, var) for site in sites}
    name = found.pop() if len(found) == 1 else None
    if name is None or name in judge.program.setters or name in judge.program.properties:
        return False
    if len({site.family for site in sites}) > 1 or _SPECIAL & judge.program.methods.keys():
        return False
    for statement, block in judge.blocks_around(judge.loop):
        return _made_before(judge, block[: block.index(statement)][::-1], var, name)
    return False


def _attribute_filled(judge: Judge, site: Site, var: Var) -> str | None:
    """The attribute that a site puts something into: ``rows`` of ``self.rows.append(v)``, ``self.rows[k] = v``."""
    if site.family not in _PLAIN_FAMILIES or site.variables != [var]:
        return None
    attributes = set()
    for node in ast.walk(site.statement):
        if isinstance(node, ast.Name) and node.id == var.name and id(node) in site.reads:
            attribute = judge.scopes.parents.get(id(node))
            place = judge.scopes.parents.get(id(attribute)) if isinstance(attribute, ast.Attribute) else None
            if isinstance(place, ast.Subscript) and place.value is attribute and site.family == "group":
                place = judge.scopes.parents.get(id(place))  # `self.table[k].append(v)`
            user = judge.scopes.parents.get(id(place))
            called = isinstance(place, ast.Attribute) and isinstance(user, ast.Call) and user.func is place
            stored = isinstance(place, ast.Subscript) and not isinstance(place.ctx, ast.Load)
            attributes.add(attribute.attr if isinstance(attribute, ast.Attribute) and (called or stored) else None)
    return attributes.pop() if len(attributes) == 1 else None


def _made_before(judge: Judge, before: list[ast.stmt], var: Var, name: str) -> bool:
    """Whether statements, the last one first, give an attribute a new container, and let nothing see it since."""
    for statement in before:
        if isinstance(statement, (ast.Assign, ast.AnnAssign)) and statement.value is not None:
            targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
            if [ast.unparse(t) for t in targets] == [f"{var.name}.{name}"]:
                return Walker(judge.program, judge.scope, set(), {}, 1).expr(statement.value) == FRESH
        if any(_may_show(judge, node, var, name) for node in ast.walk(statement)):
            return False
    return False


def _may_show(judge: Judge, node: ast.AST, var: Var, name: str) -> bool:
    """Whether a part of a statement may give the attribute, or the whole object, another name."""
    if isinstance(node, ast.Attribute):
        return node.attr == name or node.attr in judge.program.properties or node.attr in judge.program.setters
    if isinstance(node, ast.Call):
        return judge.scopes.dotted(node.func, judge.scope) is None
    if isinstance(node, ast.Name) and node.id == var.name:
        return not isinstance(judge.scopes.parents.get(id(node)), ast.Attribute)
    return isinstance(node, (ast.FunctionDef, ast.ClassDef, ast.Lambda, ast.Yield, ast.YieldFrom, ast.Await))
