"""What it costs to record a run for its report: the same calls with and without, one after the other.

On a busy machine wall times scatter more than the cost; the processor time inside the recorder does not.

    python -m bench.recording [--rounds 15]
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable
from typing import Any

import farmout
from farmout._api import farm
from farmout._observe.recorder import Recorder


class Nothing:
    """An observer that records nothing."""

    def __init__(self, *arguments: object) -> None:
        pass

    def begin(self, run: object) -> None:
        pass

    def observe(self, event: object) -> None:
        pass

    def settled(self, count: int) -> None:
        pass

    def end(self, error: BaseException | None) -> None:
        pass


class Timed(Recorder):
    """A recorder that adds up the processor time it takes."""

    spent = 0.0

    def observe(self, event: Any) -> None:
        began = time.thread_time()
        super().observe(event)
        Timed.spent += time.thread_time() - began

    def end(self, error: BaseException | None) -> None:
        began = time.thread_time()
        super().end(error)
        Timed.spent += time.thread_time() - began


def square(x: int) -> int:
    return x * x


def nothing(x: int) -> None:
    return None


def spin(x: int) -> int:
    end = time.perf_counter() + 0.001
    while time.perf_counter() < end:
        pass
    return x


JOBS: dict[str, tuple[Callable[[int], Any], int, int]] = {
    "W4: x*x over a million": (square, 1_000_000, 1),
    "W8: 8 no-op items, warm": (nothing, 8, 50),
    "W9: 2,000 items of 1 ms": (spin, 2_000, 1),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    rounds = parser.parse_args().rounds
    for name, (function, count, calls) in JOBS.items():
        for engine in ("processes", "threads"):
            seconds: dict[Any, list[float]] = {Nothing: [], Recorder: []}
            for number in range(rounds + 1):
                for kind in (Nothing, Recorder) if number % 2 else (Recorder, Nothing):
                    farm.Recorder = kind  # type: ignore[misc, assignment]
                    began = time.perf_counter()
                    for _ in range(calls):
                        farmout.map(function, range(count), workers=2, engine=engine)
                    if number:  # the first starts the workers
                        seconds[kind].append((time.perf_counter() - began) / calls)
            without, with_it = (statistics.median(seconds[kind]) for kind in (Nothing, Recorder))
            ratios = [b / a for a, b in zip(seconds[Nothing], seconds[Recorder], strict=True)]
            farm.Recorder, Timed.spent = Timed, 0.0  # type: ignore[misc]
            for _ in range(calls):
                farmout.map(function, range(count), workers=2, engine=engine)
            inside = Timed.spent / calls
            print(
                f"{name:<26} {engine:<10} without {without * 1e3:8.3f} ms, with {with_it * 1e3:8.3f} ms, median of the "
                f"ratios {statistics.median(ratios):.3f}; inside the recorder {inside * 1e3:.3f} ms, "
                f"{inside / without:.1%}",
                flush=True,
            )


if __name__ == "__main__":
    main()
