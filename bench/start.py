"""What starting costs, beside joblib: ``python -m bench.start``.

Two goals: the first call on 2 workers with NumPy imported costs less than joblib's; and the second call on a
warm pool, 8 items that do nothing, less than 1 ms above the same loop without a pool.
"""

from __future__ import annotations

import argparse
import sys
import tempfile

from bench.figures import Figures, Spread, summarise
from bench.report import seconds
from bench.runner import Settings, run_job

GOAL_ABOVE_WORK_S = 1e-3
CONTENDERS = ["serial", "joblib", "farmout"]


def measure(repetitions: int) -> dict[tuple[str, str], Figures]:
    """The two jobs, contenders interleaved."""
    settings = Settings(repetitions, 0, 60.0, 1.0, 2, tempfile.gettempdir(), 1)
    done = [r for job in ("start", "W8") for r in run_job(job, CONTENDERS, settings, lambda text: None)]
    return summarise(done)


def _words(spread: Spread) -> str:
    return f"{seconds(spread.median)} ({seconds(spread.least)} to {seconds(spread.most)})"


def main() -> int:
    """Print both medians and say whether the goals are met; the exit code says it too."""
    parser = argparse.ArgumentParser("python -m bench.start", description=__doc__)
    parser.add_argument("--repetitions", type=int, default=10)
    table = measure(parser.parse_args().repetitions)
    for figures in table.values():
        if not figures.right:
            print(f"{figures.contender} on {figures.job}: {figures.trouble or figures.wrong}")
    cold = {name: table["start", name].cold for name in CONTENDERS}
    warm = {name: table["W8", name].warm for name in CONTENDERS}
    for name in CONTENDERS:
        first, second = cold[name], warm[name]
        if first and second:
            print(f"{name:8} first call {_words(first)}, second call {_words(second)}")
    ours, theirs, loop, pool = cold["farmout"], cold["joblib"], warm["serial"], warm["farmout"]
    if not (ours and theirs and loop and pool):
        print("not judged: something above did not run")
        return 1
    first_met = ours.median < theirs.median
    above = pool.median - loop.median
    print(f"first call: {ours.median / theirs.median:.2f} of joblib's: {'met' if first_met else 'NOT met'}")
    print(f"second call: {seconds(above)} above the work: {'met' if above < GOAL_ABOVE_WORK_S else 'NOT met'}")
    return 0 if first_met and above < GOAL_ABOVE_WORK_S else 1


if __name__ == "__main__":
    sys.exit(main())
