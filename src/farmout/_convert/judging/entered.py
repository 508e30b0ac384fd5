"""Items that a function may have entered somewhere else: what one item is given, another may then read there."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..effects.walker import Walker, root_name
from ..rounds.failures import code
from ..rounds.sites import Site
from ..text.arguments import arguments_for
from ..text.scopes import Scope
from ..values.kind import Kind
from ..values.provenance import FRESH

if TYPE_CHECKING:
    from .judge import Judge

__all__ = ["read_by_others"]

_LISTS = frozenset({"list", "tuple", "array", "vector", "str", "range", "deque", "number"})
_WHOLE = frozenset({"values", "items", "copy", "get", "pop", "setdefault", "popitem"})
_OF_TEXT = frozenset({"function", "module", "class"})


def read_by_others(judge: Judge, name: str, sites: Iterable[Site], *, whole: bool) -> bool:
    """Whether code of the body may read, of something that is not the item, what it writes into the item.

    ``whole``: all that an item holds is surely its own.
    """
    written: set[str] = set()
    for site in sites:
        target = site.statement.targets[0] if isinstance(site.statement, ast.Assign) else None
        if isinstance(site.statement, ast.AugAssign):
            target = site.statement.target
        step = step_of(target)
        if step is None:
            return _reaches_objects(judge, name)  # the whole item changes
        written.add(step)
    reads = [(n, scope) for n, scope in code(judge, judge.loop.body, methods=True) if _reads(judge, n, scope, written)]
    others = [(base, s) for n, s in reads if not _of_item(judge, base := _base(n), s, name)]
    if not others:
        return False
    for base, scope in others:
        named = isinstance(base, ast.Name) and (whole or _is_from_outside(judge, base, scope))
        if not named and not (whole and _below(base, name)):
            return True
    return _reaches_objects(judge, name)


def _is_from_outside(judge: Judge, base: ast.Name, scope: Scope) -> bool:
    """Whether a name is that of a variable which is there before the item: what it holds is asked elsewhere."""
    if id(base) in judge.scopes.inner:
        return False
    var = judge.scopes.resolve(base.id, scope)
    return var.name not in judge.own if var.scope == judge.scope.number else var.scope != scope.number


def _below(base: ast.expr, name: str) -> bool:
    """Whether a place is a part of the item, as the body names it."""
    root = root_name(base)
    return root is not None and root.id == name and not any(isinstance(n, ast.Call) for n in ast.walk(base))


def step_of(node: ast.AST | None) -> str | None:
    """An attribute, or a key that is written out."""
    if isinstance(node, ast.Attribute):
        return f".{node.attr}"
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
        return f"[{node.slice.value!r}]"
    return None


def _base(node: ast.AST) -> ast.expr:
    found = node.func.value if isinstance(node, ast.Call) else node.value  # type: ignore[attr-defined]
    assert isinstance(found, ast.expr)
    return found


def _reads(judge: Judge, node: ast.AST, scope: Scope, written: set[str]) -> bool:
    """Whether a node reads an attribute or key of one of these names."""
    keys = any(step.startswith("[") for step in written)
    if isinstance(node, ast.Attribute):
        return isinstance(node.ctx, ast.Load) and f".{node.attr}" in written
    if isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Load) and keys:
        if isinstance(node.slice, ast.Constant):
            return step_of(node) in written
        return judge.kinds.of(node.value, scope).name not in _LISTS
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _WHOLE and keys:
        if node.args and isinstance(node.args[0], ast.Constant):
            return f"[{node.args[0].value!r}]" in written
        return judge.kinds.of(node.func.value, scope).name in ("dict", "unknown")
    return False


def _of_item(judge: Judge, base: ast.expr, scope: Scope, name: str) -> bool:
    """Whether this is the item of this round, or something that was just made."""
    if not isinstance(base, ast.Name) or id(base) in judge.scopes.inner:
        return False
    var = judge.scopes.resolve(base.id, scope)
    if scope is judge.scope:
        prov = judge.walker.env.get(var)
        made = prov is not None and not prov.own  # what it holds may be known elsewhere, it is not
        return base.id == name or (base.id in judge.own - set(judge.targets) and made)
    bindings = judge.scopes.bindings(var)
    if bindings and all(b.kind == "assign" and b.value is not None for b in bindings):
        return all(Walker(judge.program, scope, set(), {}, 1).expr(b.value) == FRESH for b in bindings if b.value)
    function = scope.node
    owner = judge.program.class_of.get(id(function))
    if base.id == "self" and owner is not None and isinstance(function, ast.FunctionDef):
        return function.name == "__init__" or _called_on_item(judge, function.name, name)
    given = arguments_for(judge.scopes, var)
    return bool(given) and all(
        isinstance(value, ast.Name) and value.id == name and where is judge.scope for value, where in given or ()
    )


def _called_on_item(judge: Judge, method: str, name: str) -> bool:
    """Whether the body, and what it calls, calls a method of the item, or of the same object, only."""
    calls = [(n, s) for n, s in code(judge, judge.loop.body, methods=True) if isinstance(n, ast.Attribute)]
    named = [(n.value, s) for n, s in calls if isinstance(n, ast.Attribute) and n.attr == method]
    return all(
        isinstance(v, ast.Name) and id(v) not in judge.scopes.inner and v.id == (name if s is judge.scope else "self")
        for v, s in named
    )


def _reaches_objects(judge: Judge, name: str) -> bool:
    """Whether the body reads a variable from outside, or of a class, that may hold objects which can be changed."""
    for event in judge.walker.events:
        if event.kind != "read" or event.var is None or event.var.scope < 0 or event.var == judge.var(name):
            continue
        kind = judge.kinds.of_variable(event.var)
        if kind.name in _OF_TEXT or kind.immutable or _holds_plain(kind):
            continue
        if event.inside or event.var not in {
            judge.var(n.id) for n in ast.walk(judge.loop.iter) if isinstance(n, ast.Name)
        }:
            return True
    return any(_of_class(judge, node) for node, _ in code(judge, judge.loop.body, methods=True))


def _of_class(judge: Judge, node: ast.AST) -> bool:
    """Whether a node is an attribute that a class has, for all its objects."""
    if not isinstance(node, ast.Attribute) or not isinstance(node.value, ast.Name):
        return False
    of_class = node.value.id in judge.program.classes or node.value.id == "cls"
    return of_class and node.attr not in judge.program.methods


def _holds_plain(kind: Kind) -> bool:
    """Whether what a container holds cannot be changed."""
    if kind.name in ("array", "vector"):
        return True
    parts = kind.parts if kind.parts is not None or kind.name == "dict" else (kind.element,)
    return bool(parts) and all(
        part is not None and (part.immutable or (part.name != "unknown" and _holds_plain(part))) for part in parts or ()
    )
