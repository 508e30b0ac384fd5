"""One table of cases: every engine and chunk size gives what the serial engine gives."""

from __future__ import annotations

import os
import threading

import cases
import numpy
import pytest

import farmout


def outcome(case, capsys, **options):
    """Values with types, or the error, and what was printed."""
    items = case.items() if callable(case.items) else case.items
    more = tuple(m() if callable(m) else m for m in case.more)
    try:
        result = getattr(farmout, case.verb)(case.function, items, *more, seed=5, **options)
        found = ("ok", [describe(value) for value in result])
    except Exception as error:
        found = ("error", type(error).__name__, str(error))
    return found, capsys.readouterr()


def describe(value):
    if isinstance(value, numpy.ndarray):
        return ("array", value.dtype, value.shape, value.tobytes(), value.flags.writeable)
    if isinstance(value, dict):
        return {key: describe(part) for key, part in value.items()}
    if callable(value) and not isinstance(value, type):
        return ("callable", value())
    return (type(value), repr(value))


@pytest.mark.parametrize("options", [{"chunksize": 1}, {"chunksize": 7}, {}, {"workers": 3, "chunksize": 2}], ids=str)
@pytest.mark.parametrize("name", ["threads", "processes"])
@pytest.mark.parametrize("case", cases.CASES, ids=lambda case: case.name)
def test_equals_serial(case, name, options, capsys):
    """Values, types, order, error and printed lines are those of the serial engine."""
    expected = outcome(case, capsys, engine="serial")
    assert expected == outcome(case, capsys, engine=name, **{"workers": 2, **options})


@pytest.mark.parametrize("method", ["spawn", "fork"])
def test_other_start_methods(method, capsys):
    """The start method changes nothing in the answer."""
    for case in cases.CASES[:12]:
        assert outcome(case, capsys, engine="serial") == outcome(case, capsys, start_method=method, workers=2)


@pytest.mark.parametrize("case", cases.CASES[:3], ids=lambda case: case.name)
def test_serial_is_the_plain_loop(case):
    """The reference itself gives what a list comprehension gives."""
    assert [case.function(x) for x in case.items] == farmout.map(case.function, case.items, engine="serial")


def test_the_engine_asked_for_ran():
    """Pids and threads prove where items ran."""
    where = lambda i: (os.getpid(), threading.current_thread().name)  # noqa: E731
    assert set(farmout.map(where, range(4), engine="serial")) == {(os.getpid(), "MainThread")}
    threads = farmout.map(where, range(4), engine="threads", workers=2)
    assert {pid for pid, _ in threads} == {os.getpid()}
    assert all(name.startswith("farmout-") for _, name in threads)
    assert os.getpid() not in {pid for pid, _ in farmout.map(where, range(4), workers=2)}
    assert os.getpid() not in {pid for pid, _ in farmout.map(where, [1], workers=1)}


def test_both_workers_work():
    """With a rendezvous of two items, two processes must run at the same time."""
    flags = farmout.empty(2, "u1")
    flags[:] = 0

    def meet(i):
        import time

        flags[i] = 1
        end = time.monotonic() + 20
        while not flags.all():
            assert time.monotonic() < end
            time.sleep(0.001)
        return os.getpid()

    assert len(set(farmout.map(meet, range(2), workers=2, chunksize=1))) == 2


def test_seeded_streams_do_not_depend_on_anything_but_the_index():
    """random, numpy.random and farmout.rng() are the same for any worker count and chunk size."""
    expected = farmout.map(cases.legacy_draws, range(20), engine="serial", seed=3)
    assert len(set(expected)) == 20
    for options in ({"workers": 1}, {"workers": 2, "chunksize": 1}, {"workers": 3, "chunksize": 7}):
        assert expected == farmout.map(cases.legacy_draws, range(20), seed=3, **options)


def test_unseeded_items_share_no_draws():
    """Forked workers start with states of their own, although the caller's was used before."""
    numpy.random.rand()
    draws = farmout.map(cases.legacy_draws, range(40), workers=2, chunksize=1)
    assert len({d[0] for d in draws}) == len({d[1] for d in draws}) == 40


def test_failures_stand_in_place(engine):
    """on_error="return" goes on and tells which items failed."""
    result = farmout.map(lambda i: 1 // (i % 3), range(7), engine=engine, on_error="return")
    assert [1, 0] == [result[1], result[2]]
    failed = [r for r in result if isinstance(r, farmout.Failure)]
    assert [0, 3, 6] == [f.index for f in failed] == [f.item for f in failed]
    assert all(isinstance(f.error, ZeroDivisionError) and "ZeroDivisionError" in f.traceback for f in failed)


def test_lowest_index_wins(engine):
    """The error raised is that of the first item the loop would have met, and its note names it."""
    def late_low(i):
        import time

        if i == 2:
            time.sleep(0.2)
        if i in (2, 5):
            raise KeyError(f"item {i}")
        return i

    with pytest.raises(KeyError, match="item 2") as caught:
        farmout.map(late_low, range(8), engine=engine, workers=2, chunksize=1)
    notes = "".join(caught.value.__notes__)
    assert "item 2: 2" in notes


def test_later_items_are_cancelled(tmp_path, engine):
    """After the failure no new item begins."""
    def touch(i):
        (tmp_path / str(i)).touch()
        if i == 3:
            raise ValueError
        import time

        time.sleep(0.002)

    with pytest.raises(ValueError):
        farmout.map(touch, range(2000), engine=engine, workers=2)
    assert {"0", "1", "2", "3"} <= {p.name for p in tmp_path.iterdir()}
    assert len(list(tmp_path.iterdir())) < 500


def test_nested_farm_runs():
    """A farm inside a worker works; it is serial unless an engine is asked for."""
    def inner(i):
        import farmout

        return farmout.map(lambda x: (x + i, __import__("os").getpid()), range(3)), os.getpid()

    for values, pid in farmout.map(inner, range(3), workers=2):
        assert {pid} == {p for _, p in values}

    def inner_processes(i):
        import farmout

        return farmout.map(lambda x: x + i, range(3), engine="processes", workers=1)

    assert [[0, 1, 2], [1, 2, 3]] == farmout.map(inner_processes, range(2), workers=2)


def test_three_threads_share_the_workers():
    """Calls at the same time do not disturb each other."""
    results = {}

    def call(k):
        results[k] = farmout.map(lambda x: x * k, range(200), workers=2)

    threads = [threading.Thread(target=call, args=(k,)) for k in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == {k: [x * k for x in range(200)] for k in range(3)}


def test_interleaved_iterators():
    """An imap inside the loop over another one works."""
    pairs = [(a, b) for a in farmout.imap(abs, range(5), workers=2) for b in farmout.imap(abs, range(3), workers=2)]
    assert pairs == [(a, b) for a in range(5) for b in range(3)]
