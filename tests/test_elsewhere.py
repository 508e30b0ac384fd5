"""Without what only Linux has (memfd, handles on pids, prctl) the workers keep their promises another way."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

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
