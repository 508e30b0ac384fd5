"""What watching for lost updates and shared random states costs: the same calls with it and without, interleaved.

    python -m bench.watching

Watching is off where the caller ignores both warnings. W4: a block of a million tiny items, of a function that names
nothing and of one that reads a list. W9: 2,000 items of 1 ms. Medians of the pairs' ratios.
"""

from __future__ import annotations

import statistics
import time
import warnings
from collections.abc import Callable

import farmout

SCALE = [3]


def square(x: int) -> int:
    return x * x


def scaled(x: int) -> int:
    return x * SCALE[0]


def spin(x: int) -> int:
    end = time.perf_counter() + 0.001
    while time.perf_counter() < end:
        pass
    return x + SCALE[0]


JOBS: dict[str, Callable[[], object]] = {
    "W4 x * x over range(1_000_000)": lambda: farmout.map(square, range(1_000_000), workers=2),
    "W4 x * SCALE[0] over the same": lambda: farmout.map(scaled, range(1_000_000), workers=2),
    "W9 2,000 items of 1 ms": lambda: farmout.map(spin, range(2000), workers=2),
    "8 tiny items, warm": lambda: farmout.map(scaled, range(8), workers=2),
}


def timed(job: Callable[[], object], *, watching: bool) -> float:
    with warnings.catch_warnings():
        if not watching:
            warnings.simplefilter("ignore", farmout.LostUpdateWarning)
            warnings.simplefilter("ignore", farmout.RandomnessWarning)
        began = time.perf_counter()
        job()
        return time.perf_counter() - began


def main() -> None:
    for name, job in JOBS.items():
        job()
        count = 200 if "8 tiny" in name else 9
        pairs = [(timed(job, watching=True), timed(job, watching=False)) for _ in range(count)]
        ratio = statistics.median(on / off for on, off in pairs)
        on, off = (statistics.median(times) for times in zip(*pairs, strict=True))
        print(f"{name:32} on {on * 1000:9.2f} ms  off {off * 1000:9.2f} ms  ratio {ratio:.3f}")


if __name__ == "__main__":
    main()
