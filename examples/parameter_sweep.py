"""Sweep two parameters: the nested loop that fills a table, before and after."""

import itertools
import time
from functools import partial

import farmout

GROWTH = [2.5 + 0.05 * step for step in range(30)]
START = [0.1, 0.3, 0.5, 0.7]


def spread(growth, start, rounds):
    """How widely the logistic map swings, once it has settled."""
    value, low, high = start, 1.0, 0.0
    for number in range(rounds):
        value = growth * value * (1 - value)
        if number > rounds // 2:
            low, high = min(low, value), max(high, value)
    return high - low


# Before: the plain loop.
begin = time.perf_counter()
before = []
for growth in GROWTH:
    for start in START:
        before.append(spread(growth, start, rounds=50_000))
loop_seconds = time.perf_counter() - begin

# After: one item per pair of parameters; what is the same for all of them is fixed with functools.partial.
begin = time.perf_counter()
after = farmout.starmap(partial(spread, rounds=50_000), itertools.product(GROWTH, START))
farm_seconds = time.perf_counter() - begin

assert before == after
print(f"{len(after)} pairs: loop {loop_seconds:.2f} s, farmout {farm_seconds:.2f} s; the table is the same")
