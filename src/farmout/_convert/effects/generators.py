"""Random generators of the text: which expressions may give one that something else draws from, too."""

from __future__ import annotations

import ast

from ..text.scopes import Scope
from ..values.provenance import FRESH, Prov, joined, part
from ..values.pure_table import RANDOM_MAKERS
from .following import Following, given_in, meets
from .origins import origins
from .walker import Walker

__all__ = ["draws_from", "has_own_state", "made_of"]

# A new object that draws for itself, whatever it is given.
_APART = frozenset({"numpy.random.SeedSequence", "random.Random"})
_GIVEN_AS = frozenset({"seed", "rng", "random_state"})


def made_of(walker: Walker, node: ast.Call, path: str, arguments: list[Prov], keywords: dict[str, Prov]) -> Prov:
    """What a new generator shares its state with: ``default_rng(generator)`` is that generator."""
    if path in _APART:
        return FRESH
    given = [*zip(node.args, arguments, strict=True), *zip((k.value for k in node.keywords), keywords.values(),
                                                           strict=False)]  # fmt: skip
    shared = [
        (value, prov) for value, prov in given
        if prov != FRESH and _may_be_one(walker, value)
    ]  # fmt: skip
    for value, prov in shared:
        walker.changes(prov, value, node, path)  # by its first draw; without one it would be of no use
    return part(joined(prov for _, prov in shared))


def draws_from(walker: Walker, node: ast.Call, keywords: dict[str, Prov]) -> None:
    """Note that a library's function draws from the generator it is given as ``rng``, ``seed`` or ``random_state``."""
    for keyword in node.keywords:
        if keyword.arg in _GIVEN_AS and _may_be_one(walker, keyword.value):
            walker.changes(keywords[keyword.arg], keyword.value, node, f"{keyword.arg}=")


def has_own_state(walker: Walker, node: ast.Call) -> bool:
    """Whether a call says from which state it draws, and it is its own: ``norm.rvs(9, random_state=rng)``."""
    given = [k.value for k in node.keywords if k.arg == "random_state"]
    return bool(given) and (walker.kinds.of(given[0], walker.scope).name == "number" or _is_one(walker, given[0]))


def _is_one(walker: Walker, node: ast.expr) -> bool:
    """Whether an expression surely is a generator that the text made from a seed."""
    found = origins(walker.program, node, walker.scopes.around.get(id(node), walker.scope))
    return bool(found) and all(
        isinstance(o.node, ast.Call)
        and walker.scopes.dotted(o.node.func, o.scope) in RANDOM_MAKERS
        and bool(o.node.args or o.node.keywords)
        for o in found or ()
    )


def _may_be_one(walker: Walker, node: ast.expr) -> bool:
    """Whether an expression may give, or hold, a generator that is known by another name."""
    program, scope = walker.program, walker.scope
    return meets(_Generators, program, node, scope) or meets(_Generators, program, node, scope, holds=True)


class _Generators(Following):
    """Looks for generators that share their state with what made them."""

    def answer(self, node: ast.expr, scope: Scope, *, holds: bool) -> bool | None:
        path = self.scopes.dotted(node.func, scope) if isinstance(node, ast.Call) else None
        return path not in _APART if path in RANDOM_MAKERS | _APART else None

    def of_library(self, node: ast.Call, path: str, scope: Scope, *, holds: bool) -> bool:
        return any(self.either(value, scope) for value in given_in(node))
