"""What stands for the objects of a text: one thing for all that a place of it makes, with what each may hold."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable

from ..text.scopes import Function

__all__ = ["ELEMENTS", "INSIDE", "KEYS", "NOTHING", "RETURNED", "SENT", "VALUES", "Code", "Heap", "Thing", "Value",
           "everything", "is_tuple"]  # fmt: skip

Code = Function | ast.Lambda

# What a thing may hold: what going through it gives, what it gives for a key, and, where nobody knows, anything inside.
# A tuple has its places (0, 1, ...) beside its elements, an object its attributes (".name"), a dict what it has under
# texts that are written out (("key",)) beside the values under other keys.
ELEMENTS, VALUES, INSIDE, SENT, RETURNED = "elements", "values", "inside", "sent", "returned"
KEYS = ELEMENTS  # going through a dict gives its keys


class Thing:
    """All objects that a place makes. Its sort says what they are:

    plain: numbers, texts, None, with a name where it surely is no nan; row: lists, tuples, sets, iterators; table:
    dicts; object, class, function: of the text; method: a function or a known method with its object; partial; maker:
    of named tuples; known: a function or class of a module; mix: what a known function made of what it was given;
    alone, tree: such a one that is equal only to itself, and whose parts are, too; drawer: a generator of random
    numbers; error: Python's own; super, keeps: what ``super()`` gives; world: all that others made, or may have got
    hold of.
    """

    __slots__ = ("name", "node", "of", "slots", "sort")

    def __init__(self, sort: str, node: ast.AST | None = None, name: str = "", of: Thing | None = None) -> None:
        self.sort, self.node, self.name, self.of = sort, node, name, of
        self.slots: dict[object, set[Thing]] = {}

    @property
    def is_open(self) -> bool:
        """Whether nobody knows where in it something is."""
        return self.sort in ("mix", "alone", "tree", "error", "world")


Value = frozenset[Thing]
NOTHING: Value = frozenset()


class Heap:
    """All things of a text, and what is known of them so far; ``changed``: whether something was added."""

    def __init__(self) -> None:
        self.changed = False
        self.known: dict[object, set[Thing]] = {}  # of variables, parameters and results
        self._things: dict[object, Thing] = {}
        self._opened: dict[Thing, tuple[int, Value]] = {}  # with how much was inside then
        self.plain = frozenset({Thing("plain")})  # perhaps a nan
        self.text, self.whole, self.real = (frozenset({Thing("plain", name=n)}) for n in ("text", "whole", "real"))
        self.single = self.plain | self.text | self.whole | self.real
        self.world = Thing("world")
        self.error = Thing("error")

    def thing(self, sort: str, node: ast.AST | None, name: str = "", of: Thing | None = None) -> Thing:
        """The thing of a sort that a place makes."""
        key = (sort, id(node), name, id(of))
        if key not in self._things:
            self._things[key] = Thing(sort, node, name, of)
        return self._things[key]

    def mixes(self) -> list[Thing]:
        """All things that may call what is inside of them."""
        return [self.world, *(t for t in self._things.values() if t.sort in ("mix", "alone", "tree"))]

    def note(self, key: object, value: Iterable[Thing]) -> None:
        """Note what a variable may be."""
        self._grow(self.known, key, value)

    def add(self, thing: Thing, slot: object, value: Iterable[Thing]) -> None:
        """Note what a thing may hold."""
        if thing.sort == "mix" and thing.name == "array":
            return  # of numbers, which are copied
        if thing.is_open:
            value, slot = (v for v in value if v.sort != "plain"), INSIDE
        self._grow(thing.slots, slot, value)

    def _grow(self, slots: dict[object, set[Thing]], slot: object, value: Iterable[Thing]) -> None:
        held = slots.setdefault(slot, set())
        before = len(held)
        held.update(value)
        self.changed = self.changed or len(held) > before

    def row(self, node: ast.AST | None, elements: Iterable[Thing], name: str = "") -> Value:
        """A new list or the like."""
        made = self.thing("row", node, name)
        self.add(made, ELEMENTS, elements)
        return frozenset({made})

    def places(self, node: ast.AST | None, parts: list[Value], name: str = "") -> Value:
        """A new tuple."""
        made = self.thing("row", node, name)
        for number, part in enumerate(parts):
            self.add(made, number, part)
        return frozenset({made})

    def table(self, node: ast.AST | None, keys: Iterable[Thing], values: Iterable[Thing], name: str = "") -> Value:
        """A new dict."""
        made = self.thing("table", node, name)
        self.add(made, KEYS, keys)
        self.add(made, VALUES, values)
        return frozenset({made})

    def under(self, table: Thing, key: str | None) -> Value:
        """What a dict may have under a key; any, where it is not a text that is written out."""
        found = self.part(table, VALUES)
        slots = [slot for slot in table.slots if isinstance(slot, tuple) and key in (None, *slot)]
        return found.union(*(table.slots[slot] for slot in slots))

    def put(self, table: Thing, key: str | None, value: Iterable[Thing]) -> None:
        """Note what a dict may have under a key."""
        self.add(table, VALUES if key is None else (key,), value)

    def mix(self, node: ast.AST | None, given: Iterable[Thing]) -> Value:
        """What a known function makes of what it is given, or the very things."""
        made = self.thing("mix", node)
        self.add(made, INSIDE, given)
        return self.opened(made)

    def escape(self, value: Iterable[Thing]) -> Value:
        """Others get hold of something; what they give back may be anything that they ever got."""
        self.add(self.world, INSIDE, value)
        return self.opened(self.world)

    def opened(self, thing: Thing) -> Value:
        """A thing of which nobody knows what it is: itself, or what is inside."""
        inside = thing.slots.get(INSIDE, ())
        size, found = self._opened.get(thing, (-1, NOTHING))
        if size < len(inside):  # it only ever grows
            itself = self.thing("mix", thing.node) if thing.sort == "alone" else thing
            found = frozenset({itself, *inside, *self.plain})
            self._opened[thing] = len(inside), found
        return found

    def part(self, thing: Thing, slot: object) -> Value:
        return frozenset(thing.slots.get(slot, ()))


def everything(things: Iterable[Thing], through: Callable[[Thing], bool]) -> set[Thing]:
    """These things, and all that may be inside them; inside of some only."""
    found, waiting = set(), list(things)
    while waiting:
        thing = waiting.pop()
        if thing not in found:
            found.add(thing)
            if through(thing):
                waiting += [t for held in thing.slots.values() for t in held]
                waiting += [thing.of] if thing.of is not None else []
    return found


def is_tuple(thing: Thing) -> bool:
    return thing.sort == "row" and (isinstance(thing.node, ast.Tuple) or thing.name in ("element", "tuple", "*"))
