"""Where a value comes from: its *provenance*."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from ..text.scopes import Var

__all__ = ["FRESH", "Nothing", "Prov", "held", "joined", "part"]

Nothing: frozenset[Var] = frozenset()


class Prov(NamedTuple):
    """Of which outer variables a value may be the object itself, and of which it may hold parts."""

    own: frozenset[Var] = Nothing
    inner: frozenset[Var] = Nothing


FRESH = Prov()


def joined(provs: Iterable[Prov]) -> Prov:
    """Either of these values."""
    own, inner = Nothing, Nothing
    for prov in provs:
        own, inner = own | prov.own, inner | prov.inner
    return Prov(own, inner)


def part(prov: Prov) -> Prov:
    """An element, attribute or view of a value."""
    both = prov.own | prov.inner
    return Prov(both, both)


def held(provs: Iterable[Prov]) -> Prov:
    """A new container of these values."""
    both = joined(provs)
    return Prov(Nothing, both.own | both.inner)
