"""Predict how long a run takes, from what some of its items cost. Pure arithmetic: no clock, no machine."""

from __future__ import annotations

import bisect
import functools
import heapq
import math
from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["EngineCosts", "Prediction", "Sample", "makespan", "predict", "predict_loop"]

GROUPS = 8192  # items beyond so many are grouped: a long run is an even mixture of its parts
LOOKED_AT = 4096  # measured costs used for trend and shape; all count for the mean
TREND = 0.8  # rank correlation of cost and position from which costs are taken to rise or fall along the items
MACHINE = 0.15  # how far two runs of the same thing differ anyway
START = 0.3  # the same for starting processes


@dataclass(frozen=True)
class Sample:
    """What the items at some positions cost, one at a time, in seconds."""

    total: int  # items there are
    positions: Sequence[int]
    seconds: Sequence[float]
    fresh: float = 0.0  # seconds that all results may take on top, in memory that was never used before

    @property
    def mean(self) -> float:
        return self.work / self.total

    @functools.cached_property
    def work(self) -> float:
        """Seconds that all items together are expected to take, one after the other."""
        return math.fsum(self.costs)

    @functools.cached_property
    def trend(self) -> float:
        """Rank correlation of cost and position, from -1 (costs fall) to 1 (they rise)."""
        seconds = [cost for _, cost in self._pairs]
        if len(seconds) < 5:
            return 0.0
        ranks = _ranks(seconds)
        middle = (len(seconds) - 1) / 2
        by_place = math.fsum((n - middle) ** 2 for n in range(len(seconds)))
        by_rank = math.fsum((rank - middle) ** 2 for rank in ranks)
        both = math.fsum((n - middle) * (rank - middle) for n, rank in enumerate(ranks))
        return both / math.sqrt(by_place * by_rank) if by_rank else 0.0

    @functools.cached_property
    def error(self) -> float:
        """Twice the standard error of `work`, as a share of it."""
        count = len(self.seconds)
        if count >= self.total:
            return 0.0
        mean = math.fsum(self.seconds) / count
        if count < 2 or mean <= 0:
            return 1.0
        variance = math.fsum((cost - mean) ** 2 for cost in self.seconds) / (count - 1)
        if abs(self.trend) >= TREND:  # neighbours are alike, and one of each kind was measured
            variance /= 4
        return 2 * math.sqrt(variance / count * (1 - count / self.total)) / mean

    @functools.cached_property
    def costs(self) -> list[float]:
        """A cost for every item (or group of items) in order: along a trend between its measured neighbours, else that
        of the nearest measured one, all scaled to the measured mean."""
        pairs = self._pairs
        where = [position for position, _ in pairs]
        groups = min(self.total, GROUPS)
        size = self.total / groups
        rising = abs(self.trend) >= TREND
        costs = []
        for number in range(groups):
            place = (number + 0.5) * size - 0.5
            right = min(bisect.bisect_left(where, place), len(pairs) - 1)
            left = max(0, right - 1) if where[right] > place else right
            if rising:
                costs.append(size * _between(pairs[left], pairs[right], place))
            else:
                nearest = min(pairs[left], pairs[right], key=lambda pair: abs(pair[0] - place))
                costs.append(size * nearest[1])
        if not rising and (total := math.fsum(costs)) > 0:
            scale = math.fsum(self.seconds) / len(self.seconds) * self.total / total
            costs = [cost * scale for cost in costs]
        return costs

    @functools.cached_property
    def _pairs(self) -> list[tuple[int, float]]:
        """(position, seconds) in the order of the items; of very many, some that lie evenly, and the last."""
        pairs = sorted(zip(self.positions, self.seconds, strict=True))
        return pairs if len(pairs) <= LOOKED_AT else [*pairs[: -1 : len(pairs) // LOOKED_AT + 1], pairs[-1]]


@dataclass(frozen=True)
class EngineCosts:
    """What was measured of an engine with ``workers`` at work side by side."""

    engine: str
    workers: int
    start: float  # seconds until the workers have begun, in the first call
    fixed: float  # seconds that any call takes
    slowdown: float  # how much longer an item takes than alone, in the first call
    overhead: float  # seconds that an item takes of the whole run beside its work: moving bytes, messages
    later_slowdown: float  # the same once the workers are warm
    later_overhead: float


@dataclass(frozen=True)
class Prediction:
    """Seconds for one way to run the loop."""

    engine: str  # "loop", or an engine's name
    workers: int
    first: float  # the first call, which starts the workers
    later: float  # a call when the workers are there
    low: float  # of the first call
    high: float
    limit: str  # what the first call's time is mostly made of


def makespan(costs: Sequence[float], workers: int) -> float:
    """Seconds until all are done when each worker takes the next as soon as it is free.

    >>> makespan([3, 1, 1, 1], 2), makespan([1, 1, 1, 3], 2)
    (3.0, 4.0)
    """
    if workers <= 1 or not costs:
        return math.fsum(costs)
    free = [0.0] * min(workers, len(costs))
    for cost in costs:
        heapq.heapreplace(free, free[0] + cost)
    return max(free)


def predict_loop(sample: Sample) -> Prediction:
    """The plain loop."""
    error = 1 + sample.error + MACHINE
    high = sample.work * error + sample.fresh
    return Prediction("loop", 1, sample.work, sample.work, sample.work / error, high, "the work")


def predict(sample: Sample, measured: EngineCosts, workers: int, *, cost_of_lock: bool = False) -> Prediction:
    """A call on so many workers; ``cost_of_lock``: side by side, items slow each other down through a lock."""
    costs = sample.costs
    share = (workers - 1) / (measured.workers - 1) if measured.workers > 1 else 0.0

    def parts(slowdown: float, overhead: float) -> tuple[float, float, float]:
        slower = max(0.1, 1 + (slowdown - 1) * share)
        span = makespan([cost * slower for cost in costs], workers)
        return span, overhead * sample.total, slower

    span, moving, slower = parts(measured.slowdown, measured.overhead)
    later = measured.fixed + sum(parts(measured.later_slowdown, measured.later_overhead)[:2])
    start = measured.start if measured.workers == 1 else measured.start * (0.5 + 0.5 * share)
    first = start + measured.fixed + span + moving
    error = sample.error + MACHINE
    doubt = (span + moving) * error + start * START
    high = first + doubt + sample.fresh
    limit = "the work"
    if start + measured.fixed > 0.5 * first:
        limit = "starting workers"
    elif moving > 0.5 * first:
        limit = "moving bytes"
    elif workers > 1 and span > 1.25 * slower * sample.work / workers:
        limit = "one long item"
    elif slower > 1.3:
        limit = "the interpreter lock" if cost_of_lock else "cores or memory shared by workers"
    return Prediction(measured.engine, workers, first, later, first / (1 + doubt / first), high, limit)


def _between(left: tuple[int, float], right: tuple[int, float], place: float) -> float:
    """The cost at a place between two measured ones: on a straight line of logarithms, as steep trends are."""
    if left[0] == right[0] or not left[0] <= place <= right[0]:
        nearest = left if abs(left[0] - place) < abs(right[0] - place) else right
        return nearest[1]
    share = (place - left[0]) / (right[0] - left[0])
    if left[1] <= 0 or right[1] <= 0:
        return left[1] + share * (right[1] - left[1])
    return math.exp(math.log(left[1]) + share * (math.log(right[1]) - math.log(left[1])))


def _ranks(values: list[float]) -> list[float]:
    """The place of each value in their order; equal ones share the middle of theirs.

    >>> _ranks([5.0, 1.0, 5.0])
    [1.5, 0.0, 1.5]
    """
    first: dict[float, int] = {}
    count: dict[float, int] = {}
    for place, value in enumerate(sorted(values)):
        first.setdefault(value, place)
        count[value] = count.get(value, 0) + 1
    return [first[value] + (count[value] - 1) / 2 for value in values]
