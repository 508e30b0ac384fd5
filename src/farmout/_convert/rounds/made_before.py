"""Sums in records that the same item made sure of: ``d.setdefault(k, {"n": 0})`` and then ``d[k]["n"] += 1``."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..effects.program import Program
from ..effects.walker import assigned_names
from ..text.scopes import Var
from ..values.growth import shared

if TYPE_CHECKING:
    from ..judging.judge import Judge
    from .sites import Site

__all__ = ["was_made_before"]

_LOSES = frozenset({"pop", "popitem", "clear", "update", "__delitem__", "__setitem__", "__dict__"})
_ASKS = frozenset({"get", "items", "keys", "values"})
_MAKERS = frozenset({"builtins.dict", "builtins.list", "collections.defaultdict", "collections.Counter"})
_KEY = (ast.Name, ast.Constant, ast.Tuple, ast.expr_context)


def was_made_before(judge: Judge, site: Site) -> bool:
    """Whether a number is added to one that is surely there."""
    node = site.statement
    if not isinstance(node, ast.AugAssign) or not isinstance(node.op, (ast.Add, ast.Sub, ast.Mult)):
        return False
    place, field = node.target, None
    if isinstance(place, ast.Subscript) and isinstance(place.value, ast.Subscript):
        constant = place.slice
        if not isinstance(constant, ast.Constant):
            return False
        place, field = place.value, constant.value
    if not isinstance(place, ast.Subscript) or not isinstance(place.value, ast.Name):
        return False
    if not all(isinstance(n, _KEY) for n in ast.walk(place.slice)) or judge.kinds_here(node.value) != {"number"}:
        return False
    var = judge.var(place.value.id)
    binding = judge.scopes.only(var)
    empty = isinstance(binding.value, ast.Dict) and not binding.value.keys if binding is not None else False
    if not empty or judge.program.once(_may_lose):
        return False
    puts = list(_put(judge, var))
    numbers = bool(puts) and all(p is not None and _has_number(judge, p, field) for p in puts)
    return numbers and not shared(judge.scopes, var) and _asked_before(judge, node, place)


def _may_lose(program: Program) -> bool:
    """Whether the text may take something out of a dict, or put much in at once."""
    deleted = (t for n in program.scopes.every(ast.Delete) for t in n.targets)
    lost = any(True for name in _LOSES for _ in program.scopes.attributes(name))
    return lost or any(isinstance(t, ast.Subscript) for t in deleted) or bool(_LOSES & program.methods.keys())


def _put(judge: Judge, var: Var) -> Iterator[ast.expr | None]:
    """What the text puts into a dict; None for what cannot be followed."""
    for use in judge.scopes.named(var.name):
        scope = judge.scopes.around[id(use)]
        if not isinstance(use.ctx, ast.Load) or judge.scopes.resolve(use.id, scope) != var:
            continue
        parent = judge.scopes.parents[id(use)]
        around = judge.scopes.parents.get(id(parent))
        if isinstance(parent, ast.Subscript) and isinstance(parent.ctx, ast.Store):
            if isinstance(around, ast.AugAssign):
                continue  # a number, if it was one
            yield around.value if isinstance(around, ast.Assign) and parent in around.targets else None
        elif isinstance(parent, ast.Attribute):
            if isinstance(around, ast.Call) and parent.attr == "setdefault" and len(around.args) == 2:
                yield around.args[1]
            elif parent.attr not in _ASKS:
                yield None


def _has_number(judge: Judge, value: ast.expr, field: object) -> bool:
    """Whether what is put in is a number, or a new record that has one under the field, whatever is stored there."""
    scope = judge.scopes.around.get(id(value), judge.scope)
    if field is None:
        return judge.kinds.of(value, scope).name == "number"
    if not isinstance(value, ast.Dict) or not all(isinstance(k, ast.Constant) for k in value.keys):
        return False
    fields = {k.value: v for k, v in zip(value.keys, value.values, strict=True) if isinstance(k, ast.Constant)}
    if field not in fields or judge.kinds.of(fields[field], scope).name != "number":
        return False
    return all(_leaves_number(judge, node, field) for node in judge.scopes.every(ast.Subscript))


def _leaves_number(judge: Judge, node: ast.Subscript, field: object) -> bool:
    """Whether a store puts a number there, or into something that is surely no such record."""
    if not isinstance(node.ctx, ast.Store) or (isinstance(node.slice, ast.Constant) and node.slice.value != field):
        return True
    around, scope = judge.scopes.parents.get(id(node)), judge.scopes.around.get(id(node), judge.scope)
    given = around.value if isinstance(around, (ast.Assign, ast.AugAssign)) else None
    if given is not None and judge.kinds.of(given, scope).name == "number":
        return True
    if not isinstance(node.value, ast.Name) or id(node.value) in judge.scopes.inner:
        return False
    bindings = judge.scopes.bindings(judge.scopes.resolve(node.value.id, scope))
    return bool(bindings) and all(b.kind == "assign" and _is_other(judge, b.value) for b in bindings)


def _is_other(judge: Judge, value: ast.expr | None) -> bool:
    """Whether this is a new container, which nobody put anywhere when it got its name."""
    if isinstance(value, ast.Call):
        path = judge.scopes.dotted(value.func, judge.scopes.around.get(id(value), judge.scope))
        return path in _MAKERS
    return isinstance(value, (ast.Dict, ast.List, ast.DictComp, ast.ListComp))


def _asked_before(judge: Judge, statement: ast.stmt, place: ast.Subscript) -> bool:
    """Whether a statement before this one makes the place where it is missing."""
    holder, key = ast.unparse(place.value), ast.unparse(place.slice)
    names = {n.id for n in ast.walk(place.slice) if isinstance(n, ast.Name)}
    for child, block in judge.blocks_around(statement):
        before = block[: block.index(child)]
        for number, one in enumerate(before):
            if _makes(one, holder, key) and not names & assigned_names(before[number + 1 :], judge.scopes):
                return True
        if names & assigned_names([child], judge.scopes):
            return False
    return False


def _makes(node: ast.stmt, holder: str, key: str) -> bool:
    """``d.setdefault(k, ...)``, or ``if k not in d: d[k] = ...``."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call) and node.value.args:
        call = node.value
        return ast.unparse(call.func) == f"{holder}.setdefault" and ast.unparse(call.args[0]) == key
    if not isinstance(node, ast.If) or node.orelse or ast.unparse(node.test) != f"{key} not in {holder}":
        return False
    last = node.body[-1]
    return isinstance(last, ast.Assign) and [ast.unparse(t) for t in last.targets] == [f"{holder}[{key}]"]
