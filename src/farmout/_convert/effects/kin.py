"""Names of one stretch of code whose objects may be, or hold, one another: what one is given, the others may hold."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ..text.scopes import Var, whole_of
from ..values.pure_table import FRESH, THROUGH

if TYPE_CHECKING:
    from ..values.provenance import Prov
    from .walker import Walker

__all__ = ["Kin", "kept_by", "put_into", "sharing"]


class Kin:
    """Groups of names; each name begins alone."""

    def __init__(self) -> None:
        self._groups: dict[Var, set[Var]] = {}
        self.joins = 0

    def of(self, var: Var) -> set[Var]:
        return self._groups.get(var, {var})

    def join(self, names: Iterable[Var]) -> None:
        """From now on these names, and all their kin, are one group."""
        groups = {id(group): group for group in map(self.of, names)}
        if len(groups) < 2:
            return
        together: set[Var] = set().union(*groups.values())
        self._groups.update(dict.fromkeys(together, together))
        self.joins += 1


def sharing(walker: Walker, *nodes: ast.AST | None) -> set[Var]:
    """The names of the stretch itself whose objects these expressions may give, hold, or give a part of."""
    return {var for node in nodes if node is not None for var in _shared(walker, node, set())}


def _shared(walker: Walker, node: ast.AST, seen: set[int]) -> Iterator[Var]:
    if id(node) in seen or isinstance(node, (ast.Constant, ast.Compare, ast.JoinedStr)):
        return
    seen.add(id(node))
    if isinstance(node, ast.Name):
        owner = walker.scopes.inner.get(id(node))
        if owner is not None:
            for generator in getattr(owner, "generators", ()):
                yield from _shared(walker, generator.iter, seen)
            return
        var = walker.scopes.resolve(node.id, walker.scope)
        if walker.is_own(var) and not walker.kinds.of_variable(var).immutable:
            yield var
    elif isinstance(node, ast.Call):
        path = walker.scopes.dotted(node.func, walker.scope)
        same = walker.program.operators_give_back or any(k.arg == "copy" for k in node.keywords)
        if path in FRESH and path not in THROUGH and not same:
            return  # what it gives has nothing of what it was given
        for part in ast.iter_child_nodes(node):
            yield from _shared(walker, part, seen)
    elif isinstance(node, ast.Subscript):
        yield from _shared(walker, node.value, seen)
    else:
        for part in ast.iter_child_nodes(node):
            yield from _shared(walker, part, seen)


def kept_by(walker: Walker, function: ast.FunctionDef) -> frozenset[Var]:
    """What a function that is made here keeps: the objects of the variables around it that it reads."""
    kept: set[Var] = set()
    for event in walker.program.summary(function, walker.depth).events:
        if event.var is not None and event.kind in ("read", "element", "change"):
            here = walker.env.get(event.var) if walker.is_own(event.var) else None
            kept |= here.own | here.inner if here is not None else set()
            kept |= set() if walker.is_own(event.var) else {event.var}
    return frozenset(kept)


def put_into(walker: Walker, names: set[Var], base: Prov, added: frozenset[Var]) -> None:
    """Note what these names, and objects that parameters give, hold from now on."""
    if not added:
        return
    together = {kin for name in names for kin in walker.kin.of(name)}
    for var in together:
        here = walker.env.get(var, type(base)())
        walker.env[var] = here._replace(inner=here.inner | added)
    for var in base.own | base.inner | together if walker.depth else ():
        own = whole_of(var)
        more = frozenset(a for a in added if whole_of(a) != own)
        if own in walker.seeds and more:
            walker.gets[own] = walker.gets.get(own, frozenset()) | more
