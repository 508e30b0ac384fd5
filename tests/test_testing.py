"""The public conformance suite finds what is wrong, on executors of the standard library and on broken ones."""

from __future__ import annotations

import concurrent.futures
import os

import pytest

import farmout
import farmout.testing


class Shuffler(concurrent.futures.ThreadPoolExecutor):
    """Claims to run what it is given, and returns nothing."""

    def submit(self, fn, /, *args, **kwargs):
        return super().submit(lambda: None)


class Elsewhere(concurrent.futures.Executor):
    """Runs everything at once in the caller's process."""

    def submit(self, fn, /, *args, **kwargs):
        future = concurrent.futures.Future()
        future.set_result(fn(*args, **kwargs))
        return future


def test_a_process_pool_passes():
    """The standard library's process pool gives the plain loop's answer in every case."""
    with concurrent.futures.ProcessPoolExecutor(2) as executor:
        report = farmout.testing.check_engine(executor, chunksizes=[3])
    assert report.failed == []
    assert len(report.passed) > 40
    assert "cases give the same" in str(report)


def test_a_thread_pool_passes():
    """So does its thread pool, in this process."""
    with concurrent.futures.ThreadPoolExecutor(2) as executor:
        assert farmout.testing.check_engine(executor, here=True).failed == []
        assert {os.getpid()} == {pid for _, pid, _ in farmout.testing.where_items_run(executor)}


def test_an_executor_that_runs_here_is_found_out():
    """An engine that should have processes and has none fails, although all answers are right."""
    report = farmout.testing.check_engine(Elsewhere(), chunksizes=[None])
    assert [name for name, _ in report.failed] == ["items ran where they were sent"]
    assert not report


def test_a_wrong_value_is_found():
    """A case that gives something else than the serial engine fails and shows both."""
    case = farmout.testing.Case("pids", lambda farm: farm.map(lambda i: os.getpid(), range(2)))
    with pytest.raises(AssertionError, match=r"case 'pids': values should be(.|\n)*but with"):
        case.check(engine="processes", workers=1)


def test_an_executor_that_loses_tasks_is_an_error():
    """Tasks that return nothing do not hang the call, nor give a shorter result."""
    with Shuffler(2) as executor, pytest.raises(RuntimeError, match="handed .* back without running it"):
        farmout.map(abs, range(10), engine=executor)
