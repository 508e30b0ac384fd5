"""Costs of items: six distributions of mean one, and the least time in which they can be worked off."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from typing import Any

import numpy as np

DEAR_PART = 0.05  # of the items, at the end, in "dear last"
DEAR_FACTOR = 10.0


def _constant(count: int, rng: Any) -> Any:
    return np.ones(count)


def _uniform(count: int, rng: Any) -> Any:
    return rng.uniform(0.0, 2.0, count)


def _exponential(count: int, rng: Any) -> Any:
    return rng.exponential(1.0, count)


def _pareto(count: int, rng: Any) -> Any:
    """Of infinite variance: a few items hold much of the work, somewhere in the loop."""
    return rng.pareto(1.3, count) + 1.0


def _descending(count: int, rng: Any) -> Any:
    """The same, sorted: the first chunks hold most of the work."""
    return np.sort(_pareto(count, rng))[::-1]


def _dear_last(count: int, rng: Any) -> Any:
    """Cheap until the measured cost is believed, then ten times dearer."""
    costs = rng.uniform(0.5, 1.5, count)
    costs[-max(1, int(count * DEAR_PART)) :] *= DEAR_FACTOR
    return costs


DISTRIBUTIONS: dict[str, Callable[[int, Any], Any]] = {
    "constant": _constant,
    "uniform": _uniform,
    "exponential": _exponential,
    "Pareto 1.3": _pareto,
    "descending": _descending,
    "dear last": _dear_last,
}


def draw(name: str, count: int, mean_seconds: float, seed: int = 1) -> Any:
    """Seconds for each item; the mean is exact, so that the total does not depend on luck."""
    costs = DISTRIBUTIONS[name](count, np.random.default_rng(seed))
    return costs * (mean_seconds / costs.mean())


def lower_bound(costs: Any, workers: int) -> float:
    """No schedule ends before all workers shared the total evenly, nor before the longest item ends."""
    return max(float(costs.sum()) / workers, float(costs.max()))


def in_order(costs: Any, workers: int) -> float:
    """The end when each free worker takes the next item at no cost.

    Whoever does not know costs beforehand and goes through the items in order cannot be expected to beat
    this; with the longest item near the end even this is far from the lower bound.
    """
    free = [0.0] * workers
    for cost in costs.tolist():
        heapq.heapreplace(free, free[0] + cost)
    return max(free)
