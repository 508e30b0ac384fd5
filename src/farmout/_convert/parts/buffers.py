"""Items that are one object, given out again and again with other contents: read ahead, all would be like the last."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..effects.walker import Event
from ..rounds.instant import tracked
from ..text.scopes import Function, Scope, Var, positional, targets_of
from ..values.provenance import Prov
from ..values.pure_table import MUTATING_METHODS

if TYPE_CHECKING:
    from ..effects.program import Program

__all__ = ["given_out", "reused_object"]


def reused_object(program: Program, scope: Scope, iterable: ast.expr) -> tuple[str, int] | None:
    """(name, line) of what a generator or iterator of the text gives out and changes afterwards; None if nothing is."""
    seen: set[int] = set()
    for function in _producers(program, scope, iterable, set()):
        found = _reused_by(program, function, seen)
        if found is not None:
            return found
    return None


def _producers(program: Program, scope: Scope, node: ast.AST, walked: set[int]) -> Iterator[Function]:
    """The generators and iterator methods of the text that an expression may run."""
    walked.add(id(node))
    for found in ast.walk(node):
        if isinstance(found, ast.Attribute):
            yield from program.methods.get(found.attr, ())
        if not isinstance(found, ast.Name) or id(found) in program.scopes.inner:
            continue
        bindings = program.scopes.bindings(
            program.scopes.resolve(found.id, program.scopes.around.get(id(found), scope))
        )
        for binding in bindings:
            if isinstance(binding.node, ast.FunctionDef):
                yield binding.node
            elif isinstance(binding.value, ast.Call) and binding.kind == "assign" and id(binding.value) not in walked:
                yield from _producers(program, scope, binding.value, walked)
    kind = program.kinds.of(node, scope).name if isinstance(node, ast.expr) else ""
    if kind == "unknown" or kind.startswith("object "):
        yield from program.methods.get("__next__", ())
        yield from program.methods.get("__iter__", ())


def _reused_by(program: Program, function: Function, seen: set[int]) -> tuple[str, int] | None:
    if id(function) in seen:
        return None
    seen.add(id(function))
    scope = program.scopes.of_node[id(function)]
    own = [n for n in ast.walk(function) if program.scopes.around.get(id(n)) is scope]
    kinds = (ast.Yield, ast.YieldFrom, ast.Return) if function.name == "__next__" else (ast.Yield, ast.YieldFrom)
    gives = [n for n in own if isinstance(n, kinds)]
    if gives:
        tracker = tracked(program, scope)
        changes = [e for e in tracker.events if e.kind == "change" and e.how != "rebind"]
        changes = [e for e in changes if not (e.var in tracker.seeds and _number(program, function, e.var.name))]
        for give in gives:
            for value in given_out(give.value):
                if program.kinds.of(value, scope).immutable:
                    continue
                attributes = _attributes(program, scope, value)
                if attributes:
                    found = _attribute_changed(program, function, attributes)
                else:
                    roots = tracker.values.get(id(value), Prov()).own
                    found = _changed_after(program, give, roots, changes)
                if found is not None:
                    return found
        for node in own:  # generators that it goes through itself
            if isinstance(node, ast.Call):
                for inner in _producers(program, scope, node.func, set()):
                    found = _reused_by(program, inner, seen)
                    if found is not None:
                        return found
    return None


def _number(program: Program, function: Function, name: str) -> bool:
    """Whether all calls in the text give a parameter a number."""
    names = positional(function.args)
    calls = [n for n in program.scopes.every(ast.Call) if isinstance(n.func, ast.Name) and n.func.id == function.name]
    given = [c.args[names.index(name)] for c in calls if name in names and names.index(name) < len(c.args)]
    kinds = {program.kinds.of(g, program.scopes.around[id(g)]).name for g in given}
    return bool(calls) and len(given) == len(calls) and kinds == {"number"}


def given_out(value: ast.expr | None) -> Iterator[ast.expr]:
    """What is given out: the value itself, or the elements of a new tuple, list or dict."""
    if isinstance(value, (ast.Tuple, ast.List, ast.Set)):
        for element in value.elts:
            yield from given_out(element)
    elif isinstance(value, ast.Dict):
        for element in value.values:
            yield from given_out(element)
    elif value is not None:
        yield value


def _attributes(program: Program, scope: Scope, value: ast.expr) -> set[str]:
    """The attributes of ``self`` that a value may be: ``self.view``, or a name that was given it."""
    node = value
    while isinstance(node, ast.Subscript):
        node = node.value
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "self":
        return {node.attr}
    found: set[str] = set()
    if isinstance(node, ast.Name) and id(node) not in program.scopes.inner:
        for binding in program.scopes.bindings(program.scopes.resolve(node.id, scope)):
            inner = binding.value if binding.kind == "assign" else None
            if isinstance(inner, (ast.Attribute, ast.Subscript)):
                found |= _attributes(program, scope, inner)
    return found


def _attribute_changed(program: Program, function: Function, names: set[str]) -> tuple[str, int] | None:
    """Where the class of a method changes one of these attributes in place."""
    owner = program.class_of.get(id(function))
    for node in ast.walk(owner) if owner is not None else ():
        place: ast.expr | None = None
        if isinstance(node, (ast.Subscript, ast.Attribute)) and not isinstance(node.ctx, ast.Load):
            place = node.value
        elif isinstance(node, ast.AugAssign):
            place = node.target
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in MUTATING_METHODS:
            place = node.func.value
        while isinstance(place, (ast.Attribute, ast.Subscript)):
            if isinstance(place, ast.Attribute) and place.attr in names:
                return f"self.{place.attr}", getattr(node, "lineno", 0)
            place = place.value
    return None


def _changed_after(
    program: Program, give: ast.AST, roots: frozenset[Var], changes: list[Event]
) -> tuple[str, int] | None:
    """A change of a given object that may come after it was given out, before its name gets another object."""
    for root in sorted(roots, key=str):
        mine = [e for e in changes if e.var == root]
        line = _reached(program, give, root.name, mine) if mine else None
        if line is not None:
            return root.name, line
    return None


def _reached(program: Program, give: ast.AST, name: str, changes: list[Event]) -> int | None:
    node = give
    for parent in program.scopes.enclosing(give):
        for part in ("body", "orelse", "finalbody"):
            block = getattr(parent, part, None)
            if not isinstance(block, list) or node not in block:
                continue
            line, ended = _scan(block[block.index(node) + 1 :], name, changes)
            if line is not None or ended:
                return line
            if isinstance(parent, (ast.For, ast.While)) and part == "body":
                line, renewed = _scan(block[: block.index(node)], name, changes)
                inside = None if renewed else _scan([node], name, changes)[0]
                if line is not None or inside is not None:
                    return line or inside
        if isinstance(parent, (ast.FunctionDef, ast.AsyncFunctionDef)):
            return None
        node = parent
    return None


def _scan(statements: Sequence[ast.AST], name: str, changes: list[Event]) -> tuple[int | None, bool]:
    """(line of the first change, whether the name gets another object before any)."""
    for statement in statements:
        inside = {id(n) for n in ast.walk(statement)}
        lines = [e.line for e in changes if id(e.node) in inside]
        if lines:
            return lines[0], False
        if isinstance(statement, ast.Assign) and any(name in targets_of(t) for t in statement.targets):
            return None, True
    return None, False
