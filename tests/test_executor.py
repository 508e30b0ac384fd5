"""`farmout.Executor` does what users of `concurrent.futures` expect, and CPython's own tests of that."""

from __future__ import annotations

import asyncio
import concurrent.futures
import gc
import importlib.util
import os
import re
import sys
import threading
import time
import weakref
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import numpy
import pytest

import farmout
import farmout.testing
from conftest import report_of_cpythons_tests, run_script

# Tests of CPython that do not pass, as the documentation lists them with their reasons.
PAGE = Path(__file__).parent.parent / "docs" / "executor.md"
DIFFERENT = set(re.findall(r"^\| `(\w+\.test_\w+)` \| \S", PAGE.read_text(encoding="utf-8"), re.MULTILINE))


def square(x):
    return x * x


@pytest.mark.clusters
@pytest.mark.skipif(
    importlib.util.find_spec("test") is None or importlib.util.find_spec("test.test_concurrent_futures") is None,
    reason="this Python was installed without its test package",
)
def test_cpythons_own_tests():
    """Every executor test of this interpreter passes, but for those that the documentation lists with a reason."""
    report, errors = report_of_cpythons_tests("cpython_executor_tests.py", 500)
    assert set(report["bad"]) == DIFFERENT.intersection(report["ran"]), errors[-8000:]
    assert len(report["ran"]) - len(report["bad"]) >= 40


def test_futures():
    """submit, map, as_completed, wait and callbacks, with lambdas."""
    seen = []
    with farmout.Executor(2) as executor:
        futures = [executor.submit(lambda x, *, k: x * k, i, k=3) for i in range(10)]
        futures[0].add_done_callback(seen.append)
        assert {0, 3, 6} <= {future.result() for future in concurrent.futures.as_completed(futures, 30)}
        assert concurrent.futures.wait(futures).not_done == set()
        assert list(executor.map(pow, [2, 3], [5, 6])) == [32, 729]
        assert list(executor.map(square, range(100), chunksize=7)) == [x * x for x in range(100)]
    assert seen == [futures[0]]


def test_asyncio():
    """run_in_executor works, which takes nothing but an executor."""

    async def main(executor):
        loop = asyncio.get_running_loop()
        return await asyncio.gather(*(loop.run_in_executor(executor, square, i) for i in range(5)))

    with farmout.Executor(2) as executor:
        assert asyncio.run(main(executor)) == [0, 1, 4, 9, 16]


def test_a_death_costs_one_task():
    """The future of a dead worker's task raises what both worlds expect; the executor goes on."""
    with farmout.Executor(2) as executor:
        others = [executor.submit(square, i) for i in range(20)]
        dead = executor.submit(os._exit, 3)
        with pytest.raises(BrokenProcessPool, match="exited with status 3") as caught:
            dead.result(30)
        assert isinstance(caught.value, farmout.WorkerDied)
        assert caught.value.exitcode == 3
        assert [future.result(30) for future in others] == [i * i for i in range(20)]
        assert executor.submit(square, 3).result(30) == 9


def test_a_timeout_ends_the_task():
    """With timeout= a task that runs on is ended, and the next one runs."""
    with farmout.Executor(1, timeout=1) as executor:
        with pytest.raises(farmout.ItemTimeout):
            executor.submit(time.sleep, 60).result(30)
        assert executor.submit(abs, -9).result(30) == 9


def test_errors_stay_with_their_future():
    """What a task raises, cannot send or cannot load is its own future's error; SystemExit too."""
    lock = threading.Lock()
    with farmout.Executor(1) as executor:
        for call, kind in (
            (lambda: 1 // 0, ZeroDivisionError),
            (lambda: sys.exit(3), SystemExit),
            (lambda: threading.Lock(), TypeError),
            (lambda: lock, TypeError),
        ):
            assert isinstance(executor.submit(call).exception(30), kind)
        assert "1 // 0" in str(executor.submit(lambda: 1 // 0).exception(30).__cause__)
        assert executor.submit(square, 3).result(30) == 9


def test_a_failing_initializer_breaks_it():
    """One clear error for every future, and for later submits; no endless starting of workers."""

    def fail():
        raise OSError("no licence")

    executor = farmout.Executor(2, initializer=fail)
    futures = [executor.submit(square, i) for i in range(5)]
    for future in futures:
        with pytest.raises(BrokenProcessPool, match="no licence"):
            future.result(30)
    with pytest.raises(BrokenProcessPool, match="no licence"):
        executor.submit(square, 1)
    executor.shutdown()
    with pytest.raises(BrokenProcessPool, match="no licence"):  # also when all was heard that workers said since
        executor.submit(square, 1)


def test_shutdown():
    """What began is finished, what did not can be cancelled, and later submits are refused."""
    executor = farmout.Executor(1)
    futures = [executor.submit(time.sleep, 0.05) for _ in range(10)]
    executor.shutdown(cancel_futures=True)
    assert {future.cancelled() for future in futures[1:]} == {True}
    assert futures[0].result() is None
    with pytest.raises(RuntimeError, match="cannot schedule new futures after shutdown"):
        executor.submit(square, 1)


def test_it_keeps_no_result():
    """A result that the caller let go of is gone."""
    with farmout.Executor(1) as executor:
        result = executor.submit(numpy.zeros, 10).result(30)
        watch = weakref.ref(result)
        del result
        executor.submit(square, 1).result(30)
        gc.collect()
        assert watch() is None


def test_a_program_that_ends_finishes_its_tasks(tmp_path):
    """As in the standard library, and without a main guard; what tasks print is seen."""
    text = """
import farmout
executor = farmout.Executor(2)
for number in range(4):
    executor.submit(lambda n=number: print("task", n))
"""
    done = run_script(text, tmp_path)
    assert sorted(done.stdout.splitlines()) == [f"task {n}" for n in range(4)], done.stderr
    assert done.stderr == ""


def test_as_an_engine_of_farmout():
    """The executor is one like any other: every case of the conformance suite passes on it."""
    with farmout.Executor(2) as executor:
        assert farmout.testing.check_engine(executor, chunksizes=[4]).failed == []
        with pytest.raises(farmout.WorkerDied, match="item 3") as caught:
            farmout.map(lambda i: os._exit(1) if i == 3 else i, range(6), engine=executor, chunksize=2)
        assert caught.value.index == 3
        done = farmout.map(lambda i: os._exit(1) if i == 3 else i, range(6), engine=executor, on_error="return")
        assert [value for value in done if isinstance(value, int)] == [0, 1, 2, 4, 5]


@pytest.mark.parametrize("bad", [0, -1])
def test_bad_worker_counts(bad):
    """The standard library's words."""
    with pytest.raises(ValueError, match="max_workers must be greater than 0"):
        farmout.Executor(bad)
