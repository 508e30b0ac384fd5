"""Threads share the global random states: items that draw from them take turns, so that each has its own stream."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from .states import global_marks

__all__ = ["Turns"]

# So many items in a row that drew nothing from the global states, and the rest runs side by side.
QUIET_ITEMS = 8


class Turns:
    """Shared by the threads of one run with a seed.

    The first items run one at a time, each from states that were set for it. If they leave these states alone, as
    functions that use `farmout.rng` do, there are no turns any more. Otherwise there are to the end.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._quiet = 0
        self._drawn = False
        self.marks: dict[str, Any] = {}  # the states that the last item left alone; those of all items after the turns
        self.over = False

    def begin(self, set_states: Callable[[], None]) -> bool:
        """Wait for an item's turn and set the states for it; returns False, at once, if there are no turns any more."""
        if self.over:
            return False
        self._lock.acquire()
        if self.over:
            self._lock.release()
            return False
        set_states()
        if not self._drawn:
            self.marks = global_marks()
        return True

    def end(self) -> None:
        """The item whose turn it was is over."""
        if not self._drawn:
            self._drawn = global_marks() != self.marks
            self._quiet += 1
            self.over = self._quiet >= QUIET_ITEMS and not self._drawn
        self._lock.release()

    def resume(self) -> None:
        """An item drew from the global states although turns were over: take turns again."""
        self._drawn, self.over = True, False
