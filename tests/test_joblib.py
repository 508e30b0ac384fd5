"""The backend of joblib: farmout's workers, joblib's answers."""

from __future__ import annotations

import os

import numpy
import pytest

import farmout

joblib = pytest.importorskip("joblib", reason="joblib is not installed")


@pytest.fixture(autouse=True)
def backend():
    farmout.register_joblib()
    with joblib.parallel_config(backend="farmout", n_jobs=2):
        yield


def call(function, items, **options):
    return joblib.Parallel(**options)(joblib.delayed(function)(item) for item in items)


def test_it_is_the_backend_that_runs():
    """In order, in two processes that are not this one; with one job here."""
    assert call(abs, range(-50, 0)) == list(range(50, 0, -1))
    pids = set(call(lambda i: os.getpid(), range(30), batch_size=1))
    assert os.getpid() not in pids
    assert 1 <= len(pids) <= 2
    assert set(call(lambda i: os.getpid(), range(3), n_jobs=1)) == {os.getpid()}


def test_large_arrays_can_be_written():
    """joblib's own backend hands them out read-only beyond 1 MB."""
    table = numpy.zeros(500_000)

    def write(i):
        table[i] = i
        return float(table.sum())

    assert call(write, range(4), batch_size=1)[3] >= 3
    assert table.sum() == 0


def test_nested_calls_do_not_multiply():
    """A Parallel inside a task runs in that task's process."""

    def nested(i):
        return {os.getpid()}, set(joblib.Parallel(n_jobs=4)(joblib.delayed(os.getpid)() for _ in range(6)))

    for outer, inner in call(nested, range(4)):
        assert inner == outer


def test_errors_and_deaths():
    """A task's error is raised as it is; a worker that dies is named; the next call works."""
    with pytest.raises(ZeroDivisionError):
        call(lambda i: 1 // (i - 3), range(9))
    with pytest.raises(farmout.WorkerDied, match="status 3"):
        call(os._exit, [3])
    assert call(abs, [-1]) == [1]


def test_generators():
    """return_as="generator" gives results in order as they come."""
    assert list(call(abs, range(-9, 0), return_as="generator")) == list(range(9, 0, -1))


def test_n_jobs():
    """Negative numbers count down from the cores."""
    kind = joblib.parallel.BACKENDS["farmout"]
    cores = kind().effective_n_jobs(-1)
    assert cores >= 1
    assert kind().effective_n_jobs(-1000) == 1
    with pytest.raises(ValueError, match="no meaning"):
        kind().effective_n_jobs(0)
