"""What a chunk costs the caller, in processor time: ``python -m bench.parent``.

The goal is less than 50 microseconds for each chunk, from reading its items to the result in the list: that bounds how
many workers one caller can feed. Processor time of the calling process, so that neighbours and workers do not count.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time

import bench.work.numbers as numbers
from farmout import map

GOAL_SECONDS = 50e-6
CHUNKS = 10_000


def measure(items_each: int, workers: int) -> float:
    """Seconds of the caller's processor time for each chunk of so many items."""
    items = range(CHUNKS * items_each)
    start = time.process_time()
    map(numbers.same, items, workers=workers, chunksize=items_each, progress=False)
    return (time.process_time() - start) / CHUNKS


def main() -> int:
    """Print the medians and say whether the goal is met; the exit code says it too."""
    parser = argparse.ArgumentParser("python -m bench.parent", description=__doc__)
    parser.add_argument("--repetitions", type=int, default=7)
    parser.add_argument("--workers", type=int, default=2)
    options = parser.parse_args()
    measure(1, options.workers)  # workers start, code gets warm
    worst = 0.0
    for items_each in (1, 10, 100):
        found = [measure(items_each, options.workers) for _ in range(options.repetitions)]
        median = statistics.median(found)
        worst = max(worst, median)
        print(
            f"chunks of {items_each:3}: {median * 1e6:.1f} us ({min(found) * 1e6:.1f} to {max(found) * 1e6:.1f}), "
            f"{1 / median:,.0f} chunks/s, {items_each / median:,.0f} items/s"
        )
    print("met" if worst < GOAL_SECONDS else "NOT met")
    return 0 if worst < GOAL_SECONDS else 1


if __name__ == "__main__":
    sys.exit(main())
