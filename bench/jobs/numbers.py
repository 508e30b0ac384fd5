"""W4 and W8: bodies that cost next to nothing, so that the library is all there is to see."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bench.contenders.base import Contender
from bench.jobs.base import Job, first_difference
from bench.work import numbers


class Squares(Job):
    """W4."""

    def items(self, call: int) -> Sequence[int]:
        return range(self.context.count(1_000_000))

    def run(self, contender: Contender, items: Sequence[int]) -> Any:
        return contender.map(numbers.square, items)

    def check(self, result: Any, indexes: range) -> str:
        return first_difference(result, [x * x for x in indexes], indexes)


class Nothing(Job):
    """W8: always 8 items, whatever the scale."""

    def items(self, call: int) -> Sequence[int]:
        return range(8)

    def run(self, contender: Contender, items: Sequence[int]) -> Any:
        return contender.map(numbers.same, items)

    def check(self, result: Any, indexes: range) -> str:
        return first_difference(result, list(indexes), indexes)
