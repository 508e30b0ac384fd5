"""Put blocks of results back into the order of the items."""

from __future__ import annotations

from typing import Any

__all__ = ["Order"]


class Order:
    """Holds blocks that arrived early until all before them are there.

    >>> order = Order()
    >>> order.add(2, ["c"]), order.take()
    (None, [])
    >>> order.add(0, ["a", "b"]), order.take()
    (None, [['a', 'b'], ['c']])
    """

    def __init__(self) -> None:
        self.next_index = 0  # the lowest index not yet taken
        self._waiting: dict[int, list[Any]] = {}

    def add(self, start: int, values: list[Any]) -> None:
        """Keep the results of items ``start`` and following."""
        assert start >= self.next_index and start not in self._waiting, f"item {start} was settled twice"
        self._waiting[start] = values

    def take(self) -> list[list[Any]]:
        """Return the blocks whose turn has come, and forget them."""
        ready = []
        while (block := self._waiting.pop(self.next_index, None)) is not None:
            self.next_index += len(block)
            ready.append(block)
        return ready
