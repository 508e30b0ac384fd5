"""One kind of value, and what several kinds have in common."""

from __future__ import annotations

from typing import NamedTuple

__all__ = [
    "IMMUTABLE",
    "MATRIX",
    "NUMBER",
    "PLAIN",
    "STR",
    "UNKNOWN",
    "VECTOR",
    "Kind",
    "common",
    "in_words",
    "is_plain",
    "is_vague",
    "kind_of_constant",
    "lasting",
    "shallow",
    "tuple_of",
]

IMMUTABLE = frozenset(
    {"number", "str", "plain", "range", "function", "module", "class", "none", "frozenset", "iterator of numbers"}
)
_PLAIN = frozenset({"number", "str", "none", "plain"})


class Kind(NamedTuple):
    """A kind, and that of its elements: ``list`` of ``number``. A ``vector`` is an array of numbers with one axis.

    ``parts``: of a tuple, the kinds by position; of a dict, those of keys and values.
    """

    name: str
    element: Kind | None = None
    parts: tuple[Kind, ...] | None = None

    @property
    def immutable(self) -> bool:
        held = self.parts if self.parts is not None else (self.element,)
        return self.name in IMMUTABLE or (self.name == "tuple" and all(k is not None and k.immutable for k in held))


UNKNOWN = Kind("unknown")
NUMBER = Kind("number")
STR = Kind("str")
VECTOR = Kind("vector")
MATRIX = Kind("array", VECTOR)  # an array of numbers with two axes; other arrays have no element
PLAIN = Kind("plain")  # a number, text, date, Decimal or None: which one is not known


def in_words(name: str) -> str:
    """The name of a kind, as a reader knows it."""
    return "handle or the like" if name == "unpicklable" else name


def is_plain(*kinds: Kind) -> bool:
    """Whether all are single values that nobody can change: numbers, texts, dates and the like."""
    return all(k.name in _PLAIN for k in kinds)


def is_vague(kind: Kind) -> bool:
    """Whether what something is, or holds, is not known."""
    if kind.parts is not None:
        return any(is_vague(k) for k in kind.parts)
    return kind in (UNKNOWN, Kind("dict")) or (kind.element is not None and is_vague(kind.element))


def tuple_of(kinds: list[Kind]) -> Kind:
    return Kind("tuple", common(kinds), lasting(kinds))


def lasting(kinds: list[Kind]) -> tuple[Kind, ...]:
    """What stays true of the parts of something: which kinds they are, not what a list among them holds."""
    return tuple(k if k.immutable or k.name in ("tuple", "unknown") else Kind(k.name, UNKNOWN) for k in kinds)


def shallow(kind: Kind) -> Kind:
    """A kind without what is known of its elements."""
    return kind if kind.immutable or kind.element is None else Kind(kind.name, UNKNOWN)


def kind_of_constant(value: object) -> Kind:
    if isinstance(value, (bool, int, float, complex)):
        return NUMBER
    if isinstance(value, (str, bytes)):
        return STR
    return Kind("none") if value is None else UNKNOWN


def common(kinds: list[Kind]) -> Kind:
    """The kind that all agree on. An empty container agrees with a filled one."""
    if not kinds:
        return UNKNOWN
    if len(set(kinds)) > 1 and is_plain(*kinds):
        return PLAIN
    first = kinds[0]
    for other in kinds[1:]:
        if other == first:
            continue
        if {first.name, other.name} <= {"array", "vector"}:
            first = Kind("array")
        elif other.name == first.name:
            filled = [k.element for k in (first, other) if k.element is not None]
            parts = None
            if first.parts is not None and other.parts is not None and len(first.parts) == len(other.parts):
                parts = tuple(common([a, b]) for a, b in zip(first.parts, other.parts, strict=True))
            first = Kind(first.name, common(filled) if filled else None, parts)
        else:
            return UNKNOWN
    return first
