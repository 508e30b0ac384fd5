"""The kind of what iterators of the library yield, and of one name among those that a loop or an assignment unpacks."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..text.scopes import Scope, Scopes
from .kind import NUMBER, UNKNOWN, Kind, common, tuple_of

if TYPE_CHECKING:
    from .kinds import Kinds

__all__ = ["of_iterator", "of_target", "of_unpacked"]

_SAME = frozenset({"builtins.reversed", "builtins.sorted", "builtins.iter", "itertools.islice", "itertools.cycle",
                   "tqdm.tqdm", "tqdm.auto.tqdm"})  # fmt: skip
_CHOSEN = frozenset({"itertools.combinations", "itertools.permutations", "itertools.combinations_with_replacement",
                     "itertools.pairwise"})  # fmt: skip


def of_iterator(kinds: Kinds, node: ast.Call, path: str, scope: Scope) -> Kind | None:
    """What an iterator of the library yields, by what it goes through; None for any other call."""
    if path == "itertools.count":
        return NUMBER
    if not node.args or any(isinstance(a, ast.Starred) for a in node.args):
        return None
    first = kinds.element(node.args[0], scope)
    if path == "builtins.enumerate":
        return tuple_of([NUMBER, first])
    if path in ("builtins.zip", "itertools.product", "itertools.chain"):
        found = [first, *(kinds.element(a, scope) for a in node.args[1:])]
        if path == "itertools.chain":
            return common(found)
        return Kind("tuple", common(found)) if node.keywords else tuple_of(found)  # `product(xs, repeat=3)`
    if path in _CHOSEN:
        return Kind("tuple", first)
    return first if path in _SAME else None


def of_target(kinds: Kinds, scopes: Scopes, target: ast.expr, iterable: ast.expr, name: str, scope: Scope) -> Kind:
    if isinstance(target, ast.Name):
        return kinds.element(iterable, scope)
    if isinstance(target, ast.Tuple) and isinstance(iterable, ast.Call):
        path = scopes.dotted(iterable.func, scope)
        parts = [iterable.args[0] if iterable.args else None]
        if path == "builtins.enumerate" and len(target.elts) == 2:
            if isinstance(target.elts[0], ast.Name) and target.elts[0].id == name:
                return NUMBER
            return of_target(kinds, scopes, target.elts[1], parts[0], name, scope) if parts[0] is not None else UNKNOWN
        if path == "builtins.zip" and len(target.elts) == len(iterable.args):
            for place, argument in zip(target.elts, iterable.args, strict=True):
                if any(isinstance(n, ast.Name) and n.id == name for n in ast.walk(place)):
                    return of_target(kinds, scopes, place, argument, name, scope)
        if path is not None and path.startswith("tqdm") and parts[0] is not None:
            return of_target(kinds, scopes, target, parts[0], name, scope)
    return _of_place(target, kinds.element(iterable, scope), name)


def _of_place(target: ast.expr, kind: Kind, name: str) -> Kind:
    """The kind that a name in a target gets where a value of this kind is unpacked."""
    if isinstance(target, ast.Name):
        return kind if target.id == name else UNKNOWN
    stars = [e.value for e in getattr(target, "elts", ()) if isinstance(e, ast.Starred)]
    if any(isinstance(s, ast.Name) and s.id == name for s in stars):
        return Kind("list", UNKNOWN)
    if not isinstance(target, (ast.Tuple, ast.List)) or kind.name not in ("tuple", "list"):
        return UNKNOWN
    if kind.name == "tuple" and kind.parts is not None and not any(isinstance(e, ast.Starred) for e in target.elts):
        if len(kind.parts) != len(target.elts):
            return UNKNOWN
        for place, part in zip(target.elts, kind.parts, strict=True):
            if any(isinstance(n, ast.Name) and n.id == name for n in ast.walk(place)):
                return _of_place(place, part, name)
    mine = any(isinstance(e, ast.Name) and e.id == name for e in target.elts)
    return kind.element if mine and kind.element is not None else UNKNOWN


def of_unpacked(kinds: Kinds, targets: list[ast.expr], value: ast.expr, name: str, scope: Scope) -> Kind:
    for target in targets:
        if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple) and len(target.elts) == len(value.elts):
            for place, part in zip(target.elts, value.elts, strict=True):
                if isinstance(place, ast.Name) and place.id == name:
                    return kinds.of(part, scope)
    kind = kinds.of(value, scope)
    found = [_of_place(t, kind, name) for t in targets if isinstance(t, (ast.Tuple, ast.List))]
    return found[0] if len(found) == 1 == len(targets) else UNKNOWN
