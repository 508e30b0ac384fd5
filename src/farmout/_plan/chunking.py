"""How many items go into the next chunk: guided by what remains, capped by time and bytes as items get measured."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

__all__ = ["FIRST_CHUNK", "Chunking", "Measured"]

# What one message through the parent is taken to cost; the simulator in bench/ counts with the same.
MESSAGE_SECONDS = 50e-6
# The parent may be this busy handling messages before it would slow the workers down.
PARENT_SHARE = 0.05
# Until an item was measured nobody knows whether it takes a microsecond or an hour. Where items can be taken back from
# a worker, a loop of so few items for each of them goes out in one round, with this budget; all others begin with one
# item, behind which nothing is stuck (in the simulator loops with the dear items first took a third longer otherwise).
FIRST_CHUNK = 4
FIRST_SECONDS = 1e-3
# A chunk that takes this many times longer than it was meant to is cut short: costs may rise at any item.
PATIENCE = 2.0
# A chunk may be this many times larger than the last one measured: one misleading first item must not decide alone.
GROWTH = 64


@dataclass
class Measured:
    """Running means of what an item costs; recent chunks count more, since costs drift along a loop."""

    seconds: float = 0.0
    nbytes: float = 0.0
    largest: int = 0  # items in the largest chunk measured so far; 0: nothing measured

    def add(self, items: int, seconds: float, nbytes: int) -> None:
        weight = 0.5 if self.largest else 1.0
        self.seconds += weight * (seconds / items - self.seconds)
        self.nbytes += weight * (nbytes / items - self.nbytes)
        self.largest = max(self.largest, items)


@dataclass(slots=True)
class Chunking:
    """Rule for chunk sizes: ``fixed``, or at most ``first`` items until one was measured, then guided with caps.

    Guided: ``ceil(remaining / (factor * workers))`` (Polychronopoulos and Kuck 1987, with a factor so that the first
    chunks cannot hold half of the work), at most ``target_seconds`` long and ``target_bytes`` large by measurement.
    """

    fixed: int | None = None
    first: int = 1
    factor: float = 2.0
    target_seconds: float = 0.02
    target_bytes: int = 4 << 20
    longest: int = 1 << 18  # items in a chunk, however fast they are
    multiple: int = 1  # of which every chunk but the last one holds a multiple, whatever else is said

    def size(self, remaining: int | None, workers: int, measured: Measured) -> int:
        """Items for the next chunk, at least one; ``remaining`` is None when nobody knows."""
        size = self._size(remaining, workers, measured)
        size += -size % self.multiple
        return size if remaining is None else min(size, remaining)

    def _size(self, remaining: int | None, workers: int, measured: Measured) -> int:
        if self.fixed is not None:
            return self.fixed if remaining is None else min(self.fixed, remaining)
        if not measured.largest:  # an input whose end is not known may be slow to read
            share = 1 if remaining is None or workers == 1 else ceil(remaining / workers)
            return share if share <= self.first else 1
        size = min(self.longest, measured.largest * GROWTH)
        # Input without a known end is also read ahead, so its chunks stay small.
        size = min(size, 1024 if remaining is None else ceil(remaining / (self.factor * workers)))
        seconds = self._seconds(workers)
        size = _fitting(size, measured.seconds, seconds)
        if remaining is not None and measured.seconds > 0:
            # A chunk that is over before its message is handled balances nothing.
            size = max(size, _fitting(remaining, measured.seconds, MESSAGE_SECONDS))
        return max(1, _fitting(size, measured.nbytes, self.target_bytes))

    def budget(self, workers: int, measured: Measured) -> float:
        """Seconds after which a worker hands the rest of a chunk back; 0 where that is of no use."""
        if self.fixed is not None or workers == 1 or self.multiple > 1:
            return 0.0
        return PATIENCE * self._seconds(workers) if measured.largest else FIRST_SECONDS

    def _seconds(self, workers: int) -> float:
        return max(self.target_seconds, workers * MESSAGE_SECONDS / PARENT_SHARE)


def _fitting(count: int, each: float, room: float) -> int:
    """As many items as fit, at most ``count``. A mean that was halved a thousand times is too small to divide by."""
    return count if count * each <= room else int(room / each)
