"""One table of cases: every engine and chunk size gives what the serial engine gives."""

from __future__ import annotations

import contextvars
import os
import pickle
import random
import struct
import threading

import numpy
import pytest

import farmout
from conftest import run_script
from farmout._wire.payload import all_atoms, pack_numbers
from farmout.testing import CASES


@pytest.mark.parametrize("options", [{"chunksize": 1}, {"chunksize": 7}, {}, {"workers": 3, "chunksize": 2}], ids=str)
@pytest.mark.parametrize("name", ["threads", "processes"])
@pytest.mark.parametrize("case", CASES, ids=str)
def test_equals_serial(case, name, options):
    """Values, types, order, error and printed lines are those of the serial engine."""
    if case.global_random and name == "threads":
        pytest.skip("the global random states belong to all threads together")
    case.check(engine=name, **{"workers": 2, **options})


@pytest.mark.parametrize("method", ["spawn", "fork"])
def test_other_start_methods(method):
    """The start method changes nothing in the answer."""
    for case in CASES[:12]:
        case.check(start_method=method, workers=2)


def test_serial_is_the_plain_loop():
    """The reference itself gives what a list comprehension gives."""
    assert [x * x for x in range(50)] == farmout.map(lambda x: x * x, range(50), engine="serial")
    assert [str(x) for x in {3, 1, 2}] == farmout.map(str, {3, 1, 2}, engine="serial")


def legacy_draws(i):
    return random.random(), float(numpy.random.rand())


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
    expected = farmout.map(legacy_draws, range(20), engine="serial", seed=3)
    assert len(set(expected)) == 20
    for options in ({"workers": 1}, {"workers": 2, "chunksize": 1}, {"workers": 3, "chunksize": 7}):
        assert expected == farmout.map(legacy_draws, range(20), seed=3, **options)


def test_the_callers_random_state_is_not_touched(engine):
    """seed= sets states for items only."""
    random.seed(4)
    numpy.random.seed(4)
    before = random.getstate(), numpy.random.get_state()[1].tolist()
    farmout.map(lambda i: farmout.rng().normal(), range(10), engine=engine, workers=2, seed=9)
    assert before == (random.getstate(), numpy.random.get_state()[1].tolist())


def test_unseeded_items_share_no_draws():
    """Forked workers start with states of their own, although the caller's was used before."""
    numpy.random.rand()
    with pytest.warns(farmout.RandomnessWarning):
        draws = farmout.map(legacy_draws, range(40), workers=2, chunksize=1)
    assert len({d[0] for d in draws}) == len({d[1] for d in draws}) == 40


def test_failures_stand_in_place(engine):
    """on_error="return" goes on and tells which items failed."""
    result = farmout.map(lambda i: 1 // (i % 3), range(7), engine=engine, on_error="return")
    assert [result[1], result[2]] == [1, 0]
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

    assert farmout.map(inner_processes, range(2), workers=2) == [[0, 1, 2], [1, 2, 3]]


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


def test_items_of_one_chunk_share_nothing_that_can_be_changed():
    """Tuples of numbers and text travel together; a list that several items hold is each item's own."""
    shared = []

    def grow(pair):
        number, values = pair
        if isinstance(values, list):
            values.append(number)
            return len(values)
        return values

    expected = [1, 1, 1, "a"]
    assert expected == farmout.map(grow, [(0, shared), (1, shared), (2, shared), (3, "a")], workers=2, chunksize=4)
    assert all_atoms([1, "a", (2, None), ()])
    assert not any(map(all_atoms, ([(1, [])], [(1, (2,))], [[1]], [(1, shared), 2])))


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ([0, -1, 2**63 - 1, -(2**63)], "q"),
        ([0, 2**63], None),
        ([0, True], None),
        ([1, 1.0], None),
        ([0.0, -0.0, float("inf"), struct.unpack("d", b"\1" * 6 + b"\xf8\x7f")[0]], "d"),
        ([numpy.float64(1), numpy.float64(2)], None),
        ([numpy.int64(1), 1], None),
    ],
    ids=["64 bits", "more than 64 bits", "bool", "int and float", "floats", "numpy floats", "numpy int"],
)
def test_numbers_of_a_block_arrive_as_they_were(values, code):
    """Results that are all int or all float travel as an array has them, everything else by pickle: same types and
    bits, and only two types take the short way."""
    packed = pack_numbers(values)
    assert code == (packed and packed[0])
    arrived = farmout.map(values.__getitem__, [i % len(values) for i in range(4096)], workers=2)
    expected = [values[i % len(values)] for i in range(4096)]
    assert [(type(v), pickle.dumps(v)) for v in expected] == [(type(v), pickle.dumps(v)) for v in arrived]


@pytest.mark.parametrize("engine", ["serial", "threads"])
def test_one_blas_thread_also_of_a_library_that_came_between_two_calls(tmp_path, engine):
    """Items in this process have the limit that worker processes have, and afterwards it is gone."""
    code = f"""
import threadpoolctl, farmout
def threads(i):
    return [one["num_threads"] for one in threadpoolctl.threadpool_info()]
options = dict(engine={engine!r}, workers=1)
print(farmout.map(threads, range(1), **options))
import numpy
before = threads(0)
print(farmout.map(threads, range(1), **options), farmout.map(threads, range(1), **options), before == threads(0))
"""
    done = run_script(code, tmp_path, env={**os.environ, "OPENBLAS_NUM_THREADS": "2"})
    assert (done.stdout, done.stderr) == ("[[]]\n[[1]] [[1]] True\n", "")


def test_a_warm_worker_computes_as_its_next_caller_does(engine):
    """What a call, or an item of it, set for numbers is gone in the next call."""
    loss = lambda i: float(numpy.float64(1e-300) ** 2)  # noqa: E731
    with numpy.errstate(under="raise"):
        with pytest.raises(FloatingPointError, match="underflow"):
            farmout.map(loss, [0], engine=engine, workers=1)
        with numpy.errstate(under="ignore"):
            farmout.map(lambda i: numpy.seterr(all="raise"), [0], engine=engine, workers=1)
    assert farmout.map(loss, [0], engine=engine, workers=1) == [0.0]


def test_threads_see_the_context_of_the_call():
    """A `ContextVar` has in items the value that it has where the call is."""
    variable = contextvars.ContextVar("variable", default="outside")
    variable.set("here")
    assert farmout.map(lambda i: variable.get(), range(2), engine="threads") == ["here", "here"]
