"""Without what only Linux has (memfd, handles on pids, prctl) the workers keep their promises another way, and where
there is not even fork (Windows) they are loky's."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import run_script

HERE = Path(__file__).parent
TESTS = (
    "tests/test_faults.py::test_a_death_costs_one_item",
    "tests/test_faults.py::test_an_item_closes_every_descriptor",
    "tests/test_faults.py::test_killed_while_sending_a_large_result",
    "tests/test_faults.py::test_left_thread_and_child_process",
    "tests/test_faults.py::test_idle_workers_killed_between_calls",
    "tests/test_faults.py::test_workers_end_with_their_caller",
    "tests/test_fill.py::test_equals_the_loop",
)


def test_same_promises(tmp_path):
    """The same tests pass in an interpreter that lacks these calls (see elsewhere/sitecustomize.py)."""
    environment = {**os.environ, "PYTHONPATH": str(HERE / "elsewhere")}
    lacking = subprocess.run(
        [sys.executable, "-c", "import os; print(hasattr(os, 'pidfd_open'), hasattr(os, 'memfd_create'))"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert lacking.stdout == "False False\n"
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", f"--basetemp={tmp_path / 'inner'}", *TESTS],
        env=environment,
        cwd=HERE.parent,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout[-4000:]


WITHOUT_FORK = """
import os, sys
from farmout._api import arrays
from farmout._engines import registry
arrays.pool_works_here = registry.pool_works_here = lambda: False
import farmout, numpy

def main():
    pids = set(farmout.map(lambda x: os.getpid(), range(8), workers=2))
    assert pids and os.getpid() not in pids
    assert farmout._api.farm.shared_engines._made["processes", "forkserver"].__class__.__name__ == "ElsewhereEngine"
    print(farmout.map(lambda x: x * x, range(5), workers=2))
    print(farmout.fill(lambda i: numpy.full(2, i), range(3), workers=2).tolist())
    farmout.map(lambda x: print("line", x), range(3), workers=2)
    try:
        farmout.map(lambda x: 1 // (x - 2), range(5), workers=2)
    except ZeroDivisionError as error:
        print(error.__notes__[0].splitlines()[0])
    try:
        farmout.map(lambda x: os._exit(3) if x == 3 else x, range(6), workers=2, chunksize=1)
    except farmout.WorkerDied as error:
        print("item 3" in str(error))
    print(farmout.map(abs, [-1], workers=2))
    counts = farmout.empty(3, int)
    counts[:] = 7
    print(counts.tolist(), farmout._wire.shm.used_arena())

main()  # without a guard: loky's workers do not run the script again
"""


def test_without_fork(tmp_path):
    """The engine "processes" of a system where the pool cannot work: same answers, errors and prints."""
    pytest.importorskip("loky")
    done = run_script(WITHOUT_FORK, tmp_path)
    assert done.stdout.splitlines() == [
        "[0, 1, 4, 9, 16]",
        "[[0, 0], [1, 1], [2, 2]]",
        *(f"line {i}" for i in range(3)),
        "farmout: this is item 2: 2",
        "True",
        "[1]",
        "[7, 7, 7] None",
    ], done.stderr
