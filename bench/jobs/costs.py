"""W7 and W9: bodies of a known cost, to see how well the work is dealt out."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

from bench.contenders.base import Contender
from bench.jobs.base import Job
from bench.work.spin import spin

Task = tuple[int, int]


class EvenCosts(Job):
    """W9."""

    def costs_ms(self) -> list[float]:
        return [1.0] * self.context.count(2_000)

    def items(self, call: int) -> Sequence[Task]:
        per_ms = self.context.turns_per_ms
        return [(index, max(1, round(cost * per_ms))) for index, cost in enumerate(self.costs_ms())]

    def run(self, contender: Contender, items: Sequence[Task]) -> Any:
        return contender.map(spin, items)

    def check(self, result: Any, indexes: range) -> str:
        self.seconds = [seconds for _, seconds in result]
        if [index for index, _ in result] != list(indexes):
            return "not in the order of the items"
        return "" if min(self.seconds) > 0 else "an item took no time"

    def facts(self, result: Any) -> dict[str, float]:
        """The least time possible, from what each item took where it ran: half the sum, or the longest."""
        if not isinstance(result, list):
            return {}
        seconds = [seconds for _, seconds in result]
        return {"bound_s": max(sum(seconds) / self.context.workers, max(seconds))}


class DearFirst(EvenCosts):
    """W7: heavy tails, sorted descending. In all 700 ms, no item over a tenth of that."""

    def costs_ms(self) -> list[float]:
        generator = random.Random(7)
        count = self.context.count(512)
        drawn = [generator.paretovariate(1.3) for _ in range(count)]
        largest = 0.1 * sum(drawn)
        capped = [min(cost, largest) for cost in drawn]
        total_ms = 700.0 * count / 512
        return sorted((cost * total_ms / sum(capped) for cost in capped), reverse=True)


class DearLast(DearFirst):
    """W7 with the dear ones last."""

    def costs_ms(self) -> list[float]:
        return super().costs_ms()[::-1]
