"""What is found out about kinds, once for each name; and what is supposed of those that are made from themselves."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import TypeVar

from ..text.scopes import Var
from .kind import UNKNOWN, Kind, common, is_vague

__all__ = ["Found"]

T = TypeVar("T")
_MOST_SUPPOSED = 3  # one in another
_MOST_ROUNDS = 3


class Found:
    """Remembers kinds by names, and how far what is not known yet was looked for."""

    def __init__(self) -> None:
        self.known: dict[Var, Kind] = {}
        self._depth = 0
        self._open: set[Var] = set()  # what is being looked at
        self._unfinished: set[Var | None] = set()  # what of that was asked for meanwhile; None: something too deep
        self._shortened: dict[Var, int] = {}  # how deep that stood of which something was too deep
        self._supposed = 0  # how many suppositions are open

    def _is_known(self, var: Var) -> bool:
        """Whether a kind was found out, and looking again from here would not lead any further."""
        if var not in self.known or (var not in self._open and self._depth < self._shortened.get(var, 0)):
            return False
        if var in self._shortened:
            self._unfinished.add(None)
        return True

    def _starts(self) -> bool:
        """Begin to look whether something will be too deep; returns whether something was so far."""
        deep = None in self._unfinished
        self._unfinished.discard(None)
        return deep

    def _ends(self, var: Var, deep: bool) -> None:
        """Note how deep a kind was looked for that something too deep may have kept unknown."""
        self._shortened.pop(var, None)
        if None in self._unfinished:
            self._shortened[var] = self._depth
        elif deep:
            self._unfinished.add(None)

    def once(self, what: Var, look: Callable[[], list[Kind]]) -> Kind:
        """The kind of something that is no variable but has a name like one; unknown where it leads to itself."""
        if self._is_known(what):
            return self.known[what]
        if what in self._open:
            self._unfinished.add(what)
            return UNKNOWN
        before, so_far = dict(self.known), self._unfinished
        self._unfinished = set()
        self._open.add(what)
        kind = self._joint(what, look, before)
        self._open.discard(what)
        self._forget(what, kind, before)
        if not self._unfinished - {None}:  # nothing that may yet turn out to be known
            self.known[what] = kind
            self._ends(what, deep=False)
        self._unfinished |= so_far
        return kind

    def _joint(self, what: Var, look: Callable[[], list[Kind]], before: dict[Var, Kind]) -> Kind:
        """The kind that all have in common that something may be, of which some are made from itself.

        If it is what those have in common that are known, does it stay so, whatever is made from it?
        """
        found = look()
        likely = common([k for k in found if not is_vague(k)])
        if not is_vague(kind := common(found)) or is_vague(likely):
            return kind
        closed = {v: k for v, k in before.items() if v not in self._open}
        for _ in range(_MOST_ROUNDS):
            supposed = {**closed, what: likely}
            wider = common([likely, self.suppose(lambda: common(look()), UNKNOWN, supposed)])
            if wider == likely or is_vague(wider):
                return wider if wider == likely else kind
            likely = wider
        return kind

    def suppose(self, question: Callable[[], T], otherwise: T, known: dict[Var, Kind] | None = None) -> T:
        """The answer to a question under a supposition, of which nothing else that was found out remains."""
        if self._supposed >= _MOST_SUPPOSED:
            return otherwise
        self._supposed += 1
        try:
            with self._apart(dict(self.known if known is None else known)):
                return question()
        finally:
            self._supposed -= 1

    @contextlib.contextmanager
    def _apart(self, known: dict[Var, Kind]) -> Iterator[None]:
        """Look from what is known alone: what is being looked at outside may be looked at again."""
        before = self.known, self._open, self._unfinished
        self.known, self._open, self._unfinished = known, set(), set()
        try:
            yield
        finally:
            deep = self._unfinished & {None}
            self.known, self._open, self._unfinished = before
            self._unfinished |= deep

    def _forget(self, what: Var, kind: Kind, before: dict[Var, Kind]) -> None:
        """Forget what was not known while something was looked at that is known by now: it may be made from that."""
        if what in self._unfinished and not is_vague(kind):
            self.known = {v: k for v, k in self.known.items() if v in before or not is_vague(k)}
        self._unfinished.discard(what)
