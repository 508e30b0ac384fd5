"""Attributes of one object that may hold the same object, or a view of it; names that were given one at once."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..effects.walker import Walker, root_name
from ..text.scopes import Scope, Var
from ..values.provenance import Prov
from .sites import Site

if TYPE_CHECKING:
    from ..effects.program import Program
    from ..judging.judge import Judge

__all__ = ["attributes_may_meet", "attributes_of", "by_field", "fields_of", "given_at_once", "place_of", "values_given"]


def attributes_may_meet(judge: Judge, one: str, two: str) -> bool:
    """Whether two attributes may hold one object, or one a view of the other."""
    given = {name: values_given(judge.program, name) for name in (one, two)}
    provs: dict[str, list[Prov]] = {}
    for name, values in given.items():
        scopes = [judge.scopes.around.get(id(v), judge.scopes.module) for v in values]
        if values and all(judge.kinds.of(v, s).immutable for v, s in zip(values, scopes, strict=True)):
            return False
        provs[name] = [Walker(judge.program, s, set(), {}, 1).expr(v) for v, s in zip(values, scopes, strict=True)]
    if any(judge.scopes.named(name) for name in ("setattr", "vars")):
        return True
    if {id(v) for v in given[one]} & {id(v) for v in given[two]}:
        return True
    for name, other in ((one, two), (two, one)):
        for value, prov in zip(given[name], provs[name], strict=True):
            if prov.own and any(isinstance(n, ast.Attribute) and n.attr == other for n in ast.walk(value)):
                return True
    return not any(given[name] and all(not p.own for p in provs[name]) for name in (one, two))


def values_given(program: Program, name: str) -> list[ast.expr]:
    """Every expression of the text that an attribute of this name is given."""
    return program.once(_every_value).get(name, [])


def _every_value(program: Program) -> dict[str, list[ast.expr]]:
    """Every expression that the text gives to an attribute, by the attribute's name."""
    values: dict[str, list[ast.expr]] = {}
    for node in program.scopes.every(ast.Assign, ast.AnnAssign, ast.Call):
        if isinstance(node, (ast.Assign, ast.AnnAssign)) and node.value is not None:
            for name in _names_given(program, node):
                values.setdefault(name, []).append(node.value)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            if isinstance(node.annotation, ast.Name) and node.annotation.id in ("int", "float", "str", "bool"):
                values.setdefault(node.target.id, []).append(ast.copy_location(ast.Constant(0), node))
        elif isinstance(node, ast.Call) and "dict" not in program.scopes.written(node.func):
            made = program.scopes.written(node.func).split(".")[-1]
            if made in program.classes or made.endswith("Namespace"):
                for keyword in node.keywords:
                    values.setdefault(keyword.arg or "", []).append(keyword.value)
    return values


def _names_given(program: Program, node: ast.Assign | ast.AnnAssign) -> set[str]:
    """The attributes that an assignment gives a value; a name in the body of a class is one."""
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    places = [p for target in targets for p in ast.walk(target)]
    found = {p.attr for p in places if isinstance(p, ast.Attribute) and not isinstance(p.ctx, ast.Load)}
    in_class = isinstance(program.scopes.parents.get(id(node)), ast.ClassDef)
    return found | {p.id for p in places if in_class and isinstance(p, ast.Name)}


def given_at_once(judge: Judge, value: ast.expr, scope: Scope) -> set[Var]:
    """The names that one assignment gives the same object: ``a = b = []``."""
    assign = judge.scopes.parents.get(id(value))
    roots = [root_name(t) for t in assign.targets] if isinstance(assign, ast.Assign) else []
    return {judge.scopes.resolve(r.id, scope) for r in roots if r is not None} if len(roots) > 1 else set()


def place_of(site: Site, var: Var) -> str:
    """Which part of a variable a site changes: ``.total``, ``['count']``, or "" where that cannot be told."""
    found: set[str] = set()
    for node in ast.walk(site.statement) if site.family != "call" else ():
        value = node.value if isinstance(node, (ast.Attribute, ast.Subscript)) else None
        if isinstance(value, ast.Name) and value.id == var.name and id(value) in site.reads:
            if isinstance(node, ast.Subscript):
                found.add(f"[{node.slice.value!r}]" if isinstance(node.slice, ast.Constant) else "")
            elif isinstance(node, ast.Attribute):
                found.add("" if node.attr in _ATTRIBUTE_METHODS else f".{node.attr}")
    return found.pop() if len(found) == 1 else ""


def by_field(sites: list[Site], var: Var) -> list[list[Site]]:
    """The sites that change ``d[k]["count"]`` apart from those that change ``d[k]["total"]``, whichever ``k`` is."""
    groups: list[tuple[set[str], list[Site]]] = []
    for site in sites:
        fields = fields_of(site, var)
        if not fields:
            return [sites]
        met = [group for group in groups if group[0] & fields]
        groups = [group for group in groups if group not in met]
        groups.append((fields.union(*(f for f, _ in met)), [*(s for _, some in met for s in some), site]))
    return [some for _, some in groups]


def fields_of(site: Site, var: Var) -> set[str]:
    """The texts under which a site changes or reads something in an element of a variable; none if it does more."""
    found = set()
    steps = {id(n.value): n for n in ast.walk(site.statement) if isinstance(n, ast.Subscript)}
    for name in (n for n in ast.walk(site.statement) if isinstance(n, ast.Name) and id(n) in site.reads):
        element = steps.get(id(name))
        field = steps.get(id(element)) if element is not None and name.id == var.name else None
        if field is None or not isinstance(field.slice, ast.Constant) or not isinstance(field.slice.value, str):
            return set()
        found.add(field.slice.value)
    return found


_ATTRIBUTE_METHODS = frozenset({"append", "extend", "add", "update", "insert", "appendleft", "setdefault", "get"})


def attributes_of(site: Site, name: str) -> set[str | None]:
    """The first attribute of each place that a site changes below a variable; None where it is no attribute."""
    found: set[str | None] = set()
    for node in ast.walk(site.statement) if site.family != "call" else ():
        if isinstance(node, ast.Name) and node.id == name and id(node) in site.reads:
            owners = [n for n in ast.walk(site.statement) if isinstance(n, ast.Attribute) and n.value is node]
            found.add(owners[0].attr if owners and owners[0].attr not in _ATTRIBUTE_METHODS else None)
    return found or {None}
