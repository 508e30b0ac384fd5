"""Predictions of `farmout.explain` beside real runs: ``python -m bench.explain [--rounds 3] [W4 W9 ...]``.

Each job runs in a process of its own: `explain`, the plain loop, the farm cold and warm, and threads, in turn, several
times. A prediction counts as right if the median of the predictions is within 30 % of the median of the real times. The
goal is that at least 7 of 8 jobs are right in the first call on processes, the time that a script sees.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import numpy as np

import farmout
from bench import inputs
from bench.jobs.base import Context
from bench.jobs.costs import DearFirst, DearLast, EvenCosts
from bench.work import arrays, images, numbers, spin
from farmout._api.farm import shared_engines

TOLERANCE = 0.3
WORKERS = 2
LARGE = 400  # large images: a fifth of the bench's, so that their list does not fill the memory
FOLDER = os.path.join(tempfile.gettempdir(), "farmout-bench-inputs")


def job_of(name: str, scratch: str) -> tuple[Callable[..., Any], Sequence[Any]]:
    """Function and items of a job."""
    if name == "W1":
        return images.write_random, [os.path.join(scratch, f"{i:05d}.png") for i in range(2000)]
    if name == "W2":
        return images.read, inputs.small_images(FOLDER, 2000)
    if name == "W3":
        return images.read, inputs.large_images(FOLDER, LARGE)
    if name == "W4":
        return numbers.square, range(1_000_000)
    if name == "W5":
        return arrays.make_4_mb, range(400)
    if name == "W6":
        return partial(arrays.sum_slice, np.arange(50_000_000, dtype="float64")), range(arrays.SLICES)
    if name == "W8":
        return numbers.same, range(8)
    kind = {"W7 first": DearFirst, "W7 last": DearLast, "W9": EvenCosts}[name]
    return spin.spin, kind(Context(1.0, WORKERS, FOLDER, scratch, spin.calibrate())).items(0)


JOBS = ["W1", "W2", "W3", "W4", "W5", "W6", "W7 first", "W7 last", "W8", "W9"]
KINDS = ["loop", "processes, first", "processes, later", "threads"]


def measure(name: str, rounds: int) -> dict[str, Any]:
    """Predicted and real seconds of one job."""
    with tempfile.TemporaryDirectory() as scratch:
        function, items = job_of(name, scratch)
        predicted: dict[str, list[float]] = {kind: [] for kind in KINDS}
        took = []
        real: dict[str, list[float]] = {kind: [] for kind in KINDS}

        def clock(kind: str, call: Callable[[], Any]) -> None:
            start = time.perf_counter()
            result = call()
            real[kind].append(time.perf_counter() - start)
            del result

        for _ in range(rounds):
            began = time.perf_counter()
            explanation = farmout.explain(function, items, workers=WORKERS)
            took.append(time.perf_counter() - began)
            predicted["loop"].append(explanation.loop_seconds)
            for way in explanation.ways[1:]:
                one = way.prediction
                if one.workers == WORKERS and one.engine == "threads":
                    predicted["threads"].append(one.first)
                elif one.workers == WORKERS:
                    predicted["processes, first"].append(one.first)
                    predicted["processes, later"].append(one.later)
            clock("loop", lambda: [function(item) for item in items])
            shared_engines.close()
            for kind in ("processes, first", "processes, later"):
                clock(kind, lambda: farmout.map(function, items, workers=WORKERS))
            clock("threads", lambda: farmout.map(function, items, workers=WORKERS, engine="threads"))
        shared_engines.close()
    return {"predicted": predicted, "real": real, "took": took, "text": str(explanation)}


def child(name: str, rounds: int, path: str) -> None:
    with open(path, "w") as file:
        json.dump(measure(name, rounds), file)


def main() -> int:
    parser = argparse.ArgumentParser("python -m bench.explain", description=__doc__)
    parser.add_argument("jobs", nargs="*", metavar="JOB", help=", ".join(JOBS))
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--verbose", action="store_true", help="print each explanation")
    chosen = parser.parse_args()
    right: dict[str, list[bool]] = {kind: [] for kind in KINDS}
    inputs.make(FOLDER, {name[:2] for name in chosen.jobs or JOBS}, LARGE / inputs.LARGE_COUNT)
    for name in chosen.jobs or JOBS:
        with tempfile.NamedTemporaryFile() as file:
            process = multiprocessing.get_context("spawn").Process(target=child, args=(name, chosen.rounds, file.name))
            process.start()
            process.join()
            found = json.load(open(file.name))
        if chosen.verbose:
            print(found["text"])
        for kind in KINDS:
            real = found["real"][kind]
            predicted, median = statistics.median(found["predicted"][kind]), statistics.median(real)
            ratio = predicted / median
            right[kind].append(1 - TOLERANCE <= ratio <= 1 + TOLERANCE)
            print(
                f"{name:<9} {kind:<17} predicted {predicted * 1e3:9.2f} ms, real {median * 1e3:9.2f} ms "
                f"({min(real) * 1e3:.2f} to {max(real) * 1e3:.2f}), {ratio:5.2f} {'' if right[kind][-1] else 'off'}",
                flush=True,
            )
        print(f"{name:<9} explain took {statistics.median(found['took']):.2f} s", flush=True)
    for kind in KINDS:
        print(f"{kind:<17} within {TOLERANCE:.0%}: {sum(right[kind])} of {len(right[kind])}")
    return 0 if len(right["processes, first"]) - sum(right["processes, first"]) <= 1 else 1


if __name__ == "__main__":
    raise SystemExit(main())
