"""Prints what farmout's dispatcher does on 2 to 10,000 virtual workers: ``python -m bench.simulate``.

Four tables: makespan over the lower bound; the same with dearer messages; with workers that die; and the real
time that the dispatcher itself takes, which says where one parent becomes the bottleneck.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "src"))  # farmout, when it is not installed

from bench.simulation.costs import DISTRIBUTIONS, draw, in_order, lower_bound
from bench.simulation.farm import Farm, World
from farmout._plan.chunking import Chunking

WORKERS = (2, 8, 64, 1_000, 10_000)
ITEMS = (1_000, 10_000, 50_000, 100_000, 1_000_000, 10_000_000)
SECONDS_PER_WORKER = 10.0  # long enough that the schedule decides, and not what a message costs
GOAL, GOAL_WORKERS, GOAL_ITEMS_EACH = 1.10, 1_000, 50
GOAL_DECISION_S = 50e-6
LARGEST_FOR_IN_ORDER = 1_000_000


def makespans(largest: int) -> Iterator[str]:
    """Rows of the first table."""
    yield "## Makespan over the lower bound max(total / workers, longest item)"
    yield ""
    yield (
        "Every run is 10 s of work for each worker; a message costs the parent 50 us. In brackets, for "
        "ratios above the goal: the same when each free worker takes the next single item at no cost, "
        "which nobody who goes through the items in order can be expected to beat. The goal is 1.10 of "
        "the bound, for up to 1,000 workers with at least 50 items each; the last column is the same "
        "against the number in brackets."
    )
    yield ""
    yield f"| workers | items | mean item | {' | '.join(DISTRIBUTIONS)} | chunks per worker | goal | in order |"
    yield "|---|---|---|" + "---|" * (len(DISTRIBUTIONS) + 3)
    for workers in WORKERS:
        for items in ITEMS:
            if workers <= items <= largest:
                yield _makespan_row(workers, items, SECONDS_PER_WORKER * workers / items)


def _makespan_row(workers: int, items: int, mean: float) -> str:
    cells, chunks, worst, worst_in_order = [], 0, 0.0, 0.0
    for name in DISTRIBUTIONS:
        costs = draw(name, items, mean)
        bound = lower_bound(costs, workers)
        outcome = Farm(costs, workers, World()).run()
        ratio = outcome.makespan / bound
        chunks = max(chunks, outcome.chunks)
        greedy, words = 1.0, ""
        if ratio > GOAL and items <= LARGEST_FOR_IN_ORDER:
            greedy = in_order(costs, workers) / bound
            words = f" ({greedy:.3f})"
        cells.append(f"{ratio:.3f}{words}")
        worst, worst_in_order = max(worst, ratio), max(worst_in_order, ratio / greedy)
    asked = workers <= GOAL_WORKERS and items >= GOAL_ITEMS_EACH * workers
    verdicts = " | ".join(_verdict(found < GOAL, asked) for found in (worst, worst_in_order))
    head = f"| {workers:,} | {items:,} | {mean * 1e3:.4g} ms |"
    return f"{head} {' | '.join(cells)} | {chunks / workers:.0f} | {verdicts} |"


def _verdict(met: bool, asked: bool) -> str:
    return "-" if not asked else "yes" if met else "**no**"


def message_costs() -> Iterator[str]:
    """Rows of the second table."""
    yield "## Dearer messages (100,000 items of 1 ms, exponential): time over bound; parent busy"
    yield ""
    prices = (0.0, 50e-6, 500e-6, 5e-3)
    yield f"| workers | {' | '.join(f'{price * 1e6:g} us' for price in prices)} |"
    yield "|---|" + "---|" * len(prices)
    costs = draw("exponential", 100_000, 1e-3)
    for workers in (2, 8, 64, 1_000):
        bound = lower_bound(costs, workers)
        outcomes = [Farm(costs, workers, World(message_s=price)).run() for price in prices]
        cells = [f"{o.makespan / bound:.3f}; {o.parent_busy / o.makespan:.0%}" for o in outcomes]
        yield f"| {workers:,} | {' | '.join(cells)} |"


def deaths() -> Iterator[str]:
    """Rows of the third table."""
    yield "## Workers that die (100,000 items of 1 ms; a new worker takes 20 ms; the item runs again)"
    yield ""
    yield "| workers | deaths | makespan over bound | chunks |"
    yield "|---|---|---|---|"
    costs = draw("exponential", 100_000, 1e-3)
    rng = np.random.default_rng(2)
    for workers in (8, 64, 1_000):
        for count in (0, 10, 1_000):
            fatal = frozenset(int(i) for i in rng.choice(len(costs), count, replace=False))
            outcome = Farm(costs, workers, World(deaths=fatal)).run()
            ratio = outcome.makespan / lower_bound(costs, workers)
            yield f"| {workers:,} | {outcome.deaths:,} | {ratio:.3f} | {outcome.chunks:,} |"


def decisions() -> Iterator[str]:
    """Rows of the fourth table."""
    yield "## The dispatcher's own time (processor seconds on this machine)"
    yield ""
    yield (
        "Sent one by one: items a second through the dispatcher alone, and how many workers it could keep "
        "busy with items of 1 ms. With its own chunks there are fewer messages, so the limit comes later."
    )
    yield ""
    yield "| workers | chunks | per chunk | slowest step | one by one | items/s | 1 ms items feed | goal |"
    yield "|---|---|---|---|---|---|---|---|"
    for workers in WORKERS:
        yield _decision_row(workers)


def _decision_row(workers: int) -> str:
    count = max(100_000, 20 * workers)
    costs = draw("exponential", count, SECONDS_PER_WORKER * workers / count)
    guided = Farm(costs, workers, World()).run()
    single = Farm(costs[: max(20_000, 4 * workers)], workers, World(), Chunking(fixed=1)).run()
    each, alone = guided.decided / guided.chunks, single.decided / single.chunks
    return (
        f"| {workers:,} | {guided.chunks:,} | {each * 1e6:.1f} us | {guided.slowest * 1e6:.0f} us "
        f"| {alone * 1e6:.1f} us | {1 / alone:,.0f} | {1e-3 / alone:,.0f} workers "
        f"| {'yes' if each < GOAL_DECISION_S else '**no**'} |"
    )


def main() -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser("python -m bench.simulate", description=__doc__)
    parser.add_argument("--largest", type=int, default=10_000_000, help="leave out larger loops than this")
    options = parser.parse_args()
    for table in (makespans(options.largest), message_costs(), deaths(), decisions()):
        for line in table:
            print(line, flush=True)
        print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
