"""W5, W6 and W10, and the start: large arrays as results, as an argument and as a stream."""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import partial
from typing import Any, ClassVar

import numpy as np

from bench.contenders.base import Contender
from bench.jobs.base import Job, first_difference
from bench.work import arrays


class LargeResults(Job):
    """W5."""

    def items(self, call: int) -> Sequence[int]:
        return range(self.context.count(400))

    def run(self, contender: Contender, items: Sequence[int]) -> Any:
        return contender.map(arrays.make_4_mb, items)

    def check(self, result: Any, indexes: range) -> str:
        if any(array.shape != (arrays.ELEMENTS_OF_4_MB,) for array in result):
            return "wrong shape"
        found = [(array[0], float(array.sum())) for array in result]
        expected = [(float(i), float(i) * arrays.ELEMENTS_OF_4_MB) for i in indexes]
        return first_difference(found, expected, indexes)


class LargeArgument(Job):
    """W6."""

    def prepare(self, contender: Contender) -> None:
        elements = self.context.count(50_000_000)
        self.array = np.arange(elements, dtype="float64")
        self.expected = [arrays.sum_slice(self.array, i) for i in range(arrays.SLICES)]

    def items(self, call: int) -> Sequence[int]:
        return range(arrays.SLICES)

    def run(self, contender: Contender, items: Sequence[int]) -> Any:
        return contender.map(partial(arrays.sum_slice, self.array), items)

    def check(self, result: Any, indexes: range) -> str:
        return first_difference(result, [self.expected[index] for index in indexes], indexes)

    def facts(self, result: Any) -> dict[str, float]:
        return {"array_mb": self.array.nbytes / 1e6}


class SharedArgument(LargeArgument):
    """W6 with an array that workers see without a copy."""

    def prepare(self, contender: Contender) -> None:
        super().prepare(contender)
        self.array = contender.share(self.array)


class Stream(Job):
    """W10: the consumer is slower than the workers, so results pile up unless somebody holds them back."""

    calls = 1  # it is long, and only its memory is asked
    full: ClassVar[int] = 20_000
    consumer_seconds: ClassVar[float] = 0.0005

    def items(self, call: int) -> Sequence[int]:
        return range(self.context.count(self.full))

    def run(self, contender: Contender, items: Sequence[int]) -> Any:
        seen = []
        for array in contender.imap(arrays.make_100_kb, items):
            seen.append((float(array[0]), float(array[-1])))
            time.sleep(self.consumer_seconds)
        return seen

    def check(self, result: Any, indexes: range) -> str:
        return first_difference(result, [(float(i), float(i)) for i in indexes], indexes)


class ShortStream(Stream):
    """W10 with a quarter of the items."""

    full = 5_000


class Start(Job):
    """Two items, each a little NumPy."""

    def items(self, call: int) -> Sequence[int]:
        return range(2)

    def run(self, contender: Contender, items: Sequence[int]) -> Any:
        return contender.map(arrays.norm, items)

    def check(self, result: Any, indexes: range) -> str:
        return first_difference(result, [5.0 * index for index in indexes], indexes)
