"""Bootstrap a median with a seed: random numbers that do not depend on who draws them."""

import time
from functools import partial

import numpy

import farmout

ROUNDS, SEED = 400, 11
DATA = numpy.random.default_rng(3).lognormal(size=20_000)


def median_of_resample(number, data):
    """The body of the loop, for one round."""
    return float(numpy.median(farmout.rng().choice(data, size=data.size)))


# Before: the plain loop, with one random stream per round.
start = time.perf_counter()
before = []
for index in range(ROUNDS):
    generator = numpy.random.default_rng(numpy.random.SeedSequence(SEED, spawn_key=(index,)))
    before.append(float(numpy.median(generator.choice(DATA, size=DATA.size))))
loop_seconds = time.perf_counter() - start

# After: the same streams, whatever the number of workers.
start = time.perf_counter()
after = farmout.map(partial(median_of_resample, data=DATA), range(ROUNDS), seed=SEED)
farm_seconds = time.perf_counter() - start

assert before == after
assert before == farmout.map(partial(median_of_resample, data=DATA), range(ROUNDS), seed=SEED, workers=1)
low, high = numpy.quantile(after, [0.025, 0.975])
print(
    f"{ROUNDS} rounds: loop {loop_seconds:.2f} s, farmout {farm_seconds:.2f} s; the same medians, "
    f"95% between {low:.4f} and {high:.4f}"
)
