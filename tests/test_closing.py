"""A `Farm` that is closed while others use it, and forks at the worst moment: an error or an end, never a hang."""

from __future__ import annotations

import os
import threading

import psutil
import pytest

import farmout
from farmout._api.farm import shared_engines
from farmout._engines.outputs import ThreadRouter
from farmout._wire import functions

PATIENCE_SECONDS = 20.0


def in_thread(call):
    """Start the call in a thread; returns a function that waits for its outcome."""
    outcome = []

    def run():
        try:
            outcome.append(call())
        except BaseException as error:
            outcome.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()

    def wait():
        thread.join(PATIENCE_SECONDS)
        assert not thread.is_alive(), "the call hangs"
        return outcome[0]

    return wait


def opener(entered, gate):
    """A function that says when it runs and waits for the gate, which is a file so that workers see it too."""

    def work(x):
        entered.joinpath(str(x)).touch()
        while not gate.exists() and os.path.isdir(entered):
            os.sched_yield()
        return x

    return work


def wait_for_any(folder):
    deadline = threading.Event()
    for _ in range(2000):
        if any(folder.iterdir()):
            return
        deadline.wait(0.01)
    raise AssertionError("no item began")


@pytest.mark.parametrize("verb", ["map", "starmap", "imap", "imap_unordered", "fill"])
def test_a_farm_closed_during_a_call_ends_it_and_starts_nothing_more(verb, engine, tmp_path):
    """The error says that the farm was closed and how far the call came; it is not taken for an item's fault."""
    entered, gate = tmp_path / "entered", tmp_path / "gate"
    entered.mkdir()
    farm = farmout.Farm(workers=2, engine=engine, chunksize=1)
    items = [(x,) for x in range(20)] if verb == "starmap" else range(20)
    work = opener(entered, gate)
    outcome = in_thread(lambda: list(getattr(farm, verb)(work, items, on_error="return")))
    wait_for_any(entered)
    farm.close()
    gate.touch()  # threads and the plain loop cannot be ended in the middle of an item
    error = outcome()
    assert isinstance(error, farmout.EngineError), error
    assert "closed" in str(error)
    assert "of 20 items were done" in "".join(getattr(error, "__notes__", [str(error.__cause__)]))
    assert psutil.Process().children() == []


@pytest.mark.parametrize("moment", range(12))
def test_a_farm_closed_while_a_call_starts(moment):
    """Whenever it is closed: the results, or an error that says closed; and no worker comes after that."""
    farm = farmout.Farm(workers=2)
    outcome = in_thread(lambda: farm.map(lambda x: x, range(1000)))
    threading.Event().wait(moment * 0.01)
    farm.close()
    result = outcome()
    if isinstance(result, BaseException):
        assert isinstance(result, (farmout.EngineError, ValueError)), result
        assert "closed" in str(result)
    else:
        assert result == list(range(1000))
    assert psutil.Process().children() == []


def test_an_engine_that_is_made_while_the_farm_is_closed_is_closed_too(monkeypatch):
    """The call asks for its engine, the farm is closed, then the engine is there: it does not stay."""
    farm = farmout.Farm(workers=1)
    made = []

    def make(*key):
        farm.close()
        made.append(real(*key))
        return made[0]

    real = farmout._api.farm.make_engine
    monkeypatch.setattr("farmout._api.farm.make_engine", make)
    with pytest.raises(ValueError, match="closed"):
        farm.map(abs, [1])
    with pytest.raises(farmout.EngineError, match="closed"):
        made[0].pool.lease(1, [], {})


def test_closing_twice_and_from_several_threads():
    """The second time nothing happens; afterwards each verb is refused by name."""
    farm = farmout.Farm(workers=2)
    assert farm.map(abs, [-1, -2]) == [1, 2]
    for outcome in [in_thread(farm.close) for _ in range(4)]:
        assert outcome() is None
    farm.close()
    for call in (
        lambda: farm.map(abs, [1]),
        lambda: farm.imap(abs, [1]),
        lambda: farm.fill(abs, [1]),
        lambda: farm.files(abs, [1], to="x{item}"),
        lambda: farm.check(abs, [1]),
    ):
        with pytest.raises(ValueError, match="this Farm is closed"):
            call()


def test_an_iterator_outlives_its_farm(engine):
    """Taken from before or not: the next value is an error that says so, and leaving it is quiet."""
    with farmout.Farm(workers=2, engine=engine) as farm:
        begun, untouched, left = (farm.imap(abs, iter(range(1000))) for _ in range(3))
        assert (next(begun), next(left)) == (0, 0)
    for iterator in (begun, untouched):
        with pytest.raises(farmout.EngineError, match="closed"):
            list(iterator)
    left.close()


def test_closing_from_within_the_loop():
    """The loop over its own results ends with the error; nothing hangs."""
    farm = farmout.Farm(workers=2)
    with pytest.raises(farmout.EngineError, match="closed"):
        for _ in farm.imap(abs, iter(range(100_000))):
            farm.close()


def test_what_was_finished_is_in_the_journal(tmp_path):
    """A farm that is closed costs what ran, and the same call goes on from there."""
    calls = tmp_path / "calls"
    calls.mkdir()

    def work(x):
        (calls / f"{x}-{os.getpid()}").touch()
        return x

    farm = farmout.Farm(workers=2)
    taken = []
    with pytest.raises(farmout.EngineError, match="closed"):
        for value in farm.imap(work, iter(range(3000)), journal=tmp_path / "journal"):
            taken.append(value)
            if value == 20:
                farm.close()
    before = len(list(calls.iterdir()))
    assert farmout.map(work, iter(range(3000)), journal=tmp_path / "journal", workers=2) == list(range(3000))
    assert farmout.last_run().recalled >= 21
    assert len(list(calls.iterdir())) - before == 3000 - farmout.last_run().recalled


def test_a_fork_while_another_thread_holds_the_locks():
    """The child finds them open: it has workers, streams and a registry of its own."""
    farmout.map(abs, [-1], workers=1)
    pool = next(iter(shared_engines._made.values())).pool
    held, done = threading.Event(), threading.Event()

    def hold():
        with pool._lock, ThreadRouter._lock, functions._registry_lock:
            held.set()
            done.wait(PATIENCE_SECONDS)

    thread = threading.Thread(target=hold)
    thread.start()
    assert held.wait(PATIENCE_SECONDS)
    pid = os.fork()
    if pid == 0:
        right = [farmout.map(abs, [-2, -3], workers=2, engine=e) == [2, 3] for e in ("processes", "threads")]
        os._exit(0 if all(right) else 1)
    deadline = threading.Timer(PATIENCE_SECONDS, os.kill, (pid, 9))
    deadline.start()
    _, status = os.waitpid(pid, 0)
    deadline.cancel()
    deadline.join()
    done.set()
    thread.join()
    assert status == 0
