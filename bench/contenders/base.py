"""What a contender offers to the jobs: map, imap, fill and share, and nothing about any one library."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any

Function = Callable[[Any], Any]


class NotOffered(Exception):
    """The contender has no such verb, or none that a reader of its manual would use for this job."""


@dataclass(frozen=True)
class Entry:
    """One row of the list of contenders: where its adapter is and what sort of thing it is."""

    name: str
    module: str
    class_name: str
    kind: str  # reference, process, thread or farmout
    package: str | None = None
    forks: bool = False  # forks the user's process


class Contender:
    """One way to run a loop in parallel. The pool is made in the first call and kept for the second."""

    def __init__(self, workers: int) -> None:
        self.workers = workers

    def map(self, function: Function, items: Sequence[Any]) -> Any:
        """All results in the order of the items."""
        raise NotOffered("map")

    def imap(self, function: Function, items: Sequence[Any]) -> Iterator[Any]:
        """Results one by one, in order."""
        raise NotOffered("no lazy map in order")

    def fill(self, function: Function, items: Sequence[Any], shape: tuple[int, ...], dtype: str) -> Any:
        """One array, row i from item i. Unless the library knows better, rows come back and are copied in."""
        import numpy as np

        out = np.empty(shape, dtype)
        for index, row in enumerate(self.map(function, items)):
            out[index] = row
        return out

    def share(self, array: Any) -> Any:
        """An array that workers will see without a copy; called before the clock starts."""
        raise NotOffered("no shared arrays")

    def close(self) -> None:
        """End the pool."""

    def tuned_chunk(self, items: Sequence[Any]) -> int:
        """Four chunks a worker, as `multiprocessing.Pool.map` does by itself."""
        return max(1, ceil(len(items) / (4 * self.workers)))

    def tuned_chunks(self, items: Sequence[Any]) -> list[Sequence[Any]]:
        """The items in such chunks."""
        size = self.tuned_chunk(items)
        return [items[start : start + size] for start in range(0, len(items), size)]


def apply_to_chunk(function: Function, chunk: Sequence[Any]) -> list[Any]:
    """The loop over one chunk, for libraries that leave chunks to their user."""
    return [function(item) for item in chunk]
