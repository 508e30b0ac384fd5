"""Collects what each item took, for estimates."""

from __future__ import annotations

from collections.abc import Sequence

from .._contract import Done, Failed, Run, Told

__all__ = ["Costs"]


class Costs:
    """An observer that keeps the times as they come: work for each item would be measured with the items."""

    def __init__(self) -> None:
        self._parts: list[tuple[int, Sequence[float]]] = []

    def begin(self, run: Run) -> None:
        pass

    def observe(self, event: Told) -> None:
        if isinstance(event, Done):
            self._parts.append((event.start, event.seconds))
        elif isinstance(event, Failed):
            self._parts.append((event.index, [event.seconds]))

    def settled(self, count: int) -> None:
        pass

    def end(self, error: BaseException | None) -> None:
        pass

    def seconds(self, count: int) -> list[float]:
        """What each of ``count`` items took, in order; of several tries the last."""
        found = [0.0] * count
        for start, seconds in self._parts:
            found[start : start + len(seconds)] = seconds
        return found
