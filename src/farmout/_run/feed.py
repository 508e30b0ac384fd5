"""Read items from iterables, a bounded number ahead, and keep each until it is settled."""

from __future__ import annotations

import bisect
import itertools
import sys
from collections.abc import Iterable, Iterator, Sequence, Sized
from typing import Any

from .._contract import Columns

__all__ = ["Feed", "check_lengths", "is_sliced"]


_NEXT_STEP = "To stop at the shortest: starmap(fn, zip(...)); for an argument that stays the same: functools.partial"


class Feed:
    """The items of a run. With several iterables, item i is the tuple of their i-th members; lengths must agree."""

    def __init__(self, iterables: Sequence[Iterable[Any]]) -> None:
        self._sequences: list[Any] = [i for i in iterables if is_sliced(i)]
        self.sliced = len(self._sequences) == len(iterables)
        self.width = len(iterables)
        lengths = [length for i in iterables if (length := _length(i)) is not None]
        check_lengths(lengths)
        self.total: int | None = len(self._sequences[0]) if self.sliced else None
        self.expected: int | None = lengths[0] if lengths else None  # for the progress bar
        self.error: BaseException | None = None  # that came up while the iterables were read
        self.theirs = False  # one of them raised it
        self._iterators: list[Iterator[Any]] = [] if self.sliced else [iter(i) for i in iterables]
        self.count = 0  # items read so far
        # What was read from iterators and is not settled: start -> items, and how many of them are open. In the order
        # of the starts, which are listed beside it to be searched.
        self._kept: dict[int, _Kept] = {}
        self._starts: list[int] = []

    def read(self, count: int) -> tuple[int, bool]:
        """Read up to ``count`` more items; returns how many there were and whether that was the end."""
        start = self.count
        if self.sliced:
            assert self.total is not None
            self.count = min(self.total, start + count)
            return self.count - start, self.count >= self.total
        columns: list[list[Any]] = [[] for _ in self._iterators]
        ended = False
        try:
            if len(columns) == 1:
                columns[0].extend(itertools.islice(self._iterators[0], count))
                ended = len(columns[0]) < count
            else:
                ended = self._read_rows(columns, count)
        except Exception as error:
            self.error, self.theirs, ended = error, True, True
        size = min(map(len, columns))
        if size:
            self._kept[start] = _Kept(tuple(c[:size] for c in columns), size)
            self._starts.append(start)
        self.count += size
        return size, ended

    def _read_rows(self, columns: list[list[Any]], count: int) -> bool:
        for _ in range(count):
            row = [next(iterator, self) for iterator in self._iterators]
            short = [n for n, member in enumerate(row) if member is self]  # arrays have no ``in``
            if short:
                if len(short) < len(row):
                    self.error = ValueError(
                        f"the iterables have different lengths: number {short[0]} ended "
                        f"after {self.count + len(columns[0])} items. {_NEXT_STEP}"
                    )
                return True
            for column, member in zip(columns, row, strict=True):
                column.append(member)
        return False

    def columns(self, start: int, stop: int) -> Columns:
        """The items from ``start`` to ``stop - 1``, which were read together."""
        if self.sliced:
            return tuple(sequence[start:stop] for sequence in self._sequences)
        first = self._starts[bisect.bisect_right(self._starts, start) - 1]
        kept = self._kept[first].columns
        if stop - first > len(kept[0]):
            raise AssertionError(f"items {start} to {stop - 1} were not read together")
        return tuple(column[start - first : stop - first] for column in kept)

    def item(self, index: int) -> Any:
        """One item as the user wrote it: a tuple when there are several iterables."""
        row = tuple(column[0] for column in self.columns(index, index + 1))
        return row[0] if len(row) == 1 else row

    def settled(self, start: int, count: int) -> None:
        """So many items from ``start`` on, which were read together, will not be asked for again: what the run holds
        is items in flight, however long a slow one keeps the results behind it waiting."""
        if self.sliced:
            return
        position = bisect.bisect_right(self._starts, start) - 1
        kept = self._kept[self._starts[position]]
        kept.open -= count
        if not kept.open:
            del self._kept[self._starts.pop(position)]


def check_lengths(lengths: Sequence[int]) -> None:
    """Raise ValueError unless iterables of these lengths can be taken side by side."""
    if len(set(lengths)) > 1:
        raise ValueError(
            f"the iterables have different lengths ({', '.join(map(str, lengths))}); "
            f"one item takes a member of each. {_NEXT_STEP}"
        )


def is_sliced(iterable: object) -> bool:
    """Whether a slice of this costs little and its length is known: lists, tuples, ranges and arrays themselves."""
    kind = type(iterable)
    if kind in (list, tuple):
        return True
    told = kind is range or kind is getattr(sys.modules.get("numpy"), "ndarray", None)
    return told and _length(iterable) is not None


def _length(iterable: object) -> int | None:
    """How many items there are, where that is known: a range may have more than ``len`` can say, an array no axis.

    A loop does not ask for it, so no error of asking is the caller's: what cannot be gone through says so then.
    """
    try:
        return len(iterable) if isinstance(iterable, Sized) else None
    except (OverflowError, TypeError):
        return None


class _Kept:
    """Items that were read together, and how many of them are not settled."""

    __slots__ = ("columns", "open")

    def __init__(self, columns: Columns, size: int) -> None:
        self.columns = columns
        self.open = size
