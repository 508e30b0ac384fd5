"""Endurance: a million items while workers are killed at random, items raise and hang, and runs are cancelled."""

from __future__ import annotations

import collections
import contextlib
import os
import random
import signal
import threading
import time

import numpy
import psutil
import pytest

import farmout

pytestmark = pytest.mark.soak

ITEMS = 200_000  # for each number of workers
CALL = 2000  # items of one call
MEAN_SECONDS = 0.08  # between two kills
GROWTH = 24 << 20  # bytes of private memory that a fifth of a million items may add: noise of the allocator


def work(i):
    """Mostly fast; some items raise, some return an array, some take a moment."""
    if i % 4999 == 17:
        raise LookupError(i)
    if i % 2003 == 5:
        return numpy.full(50_000, i)
    if i % 50 == 9:
        time.sleep(0.003)
    return i * 3


def stuck(i):
    """One item of a call never ends."""
    if i % 1000 == 777:
        time.sleep(3600)
    return i * 3


def is_right(i, value):
    """Whether this is what ``work(i)`` returns."""
    return (value[0], value[-1], len(value)) == (i, i, 50_000) if i % 2003 == 5 else value == i * 3


class Killer(threading.Thread):
    """Kills a random worker of a pool at random moments (a Poisson process) until it is told to stop."""

    def __init__(self, farm, seed):
        super().__init__()
        self.pool = farm._engines.get(farmout.Options()).pool
        self.dice = random.Random(seed)
        self.over = threading.Event()
        self.kills = 0

    def run(self):
        while not self.over.wait(self.dice.expovariate(1 / MEAN_SECONDS)):
            with contextlib.suppress(ProcessLookupError, IndexError):  # ended since; or none has said hello
                os.kill(self.dice.choice(self.pool.pids), signal.SIGKILL)
                self.kills += 1

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *exception):
        self.over.set()
        self.join()


class Soak:
    """The calls, their checks and what is counted."""

    def __init__(self, farm, seed):
        self.farm = farm
        self.dice = random.Random(seed)
        self.counts = collections.Counter()

    def failures_in_place(self, items):
        """Each result is right, or stands for an item that raised or whose worker was killed."""
        self.check(items, self.farm.map(work, items, on_error="return"), may_die=True)

    def retried(self, items):
        """With retries only the items that raise fail, whatever is killed."""
        retry = farmout.Retry(1000, on=farmout.WorkerDied)
        self.check(items, self.farm.map(work, items, on_error="return", retries=retry), may_die=False)

    def cancelled(self, items):
        """A loop that is left early has seen right results, in order."""
        wanted = self.dice.randrange(len(items))
        with self.farm.imap(work, iter(items), on_error="return") as results:
            seen = [value for value, _ in zip(results, range(wanted), strict=False)]
        assert len(seen) == wanted
        self.check(items[:wanted], seen, may_die=True)
        self.counts["cancelled runs"] += 1

    def raising(self, items):
        """The error of the lowest item comes, and all before it were right."""
        first = next((i for i in items if i % 4999 == 17), None)
        results = self.farm.imap(work, items, retries=farmout.Retry(1000, on=farmout.WorkerDied))
        seen = []
        if first is None:
            seen.extend(results)
        else:
            with pytest.raises(LookupError) as caught:
                seen.extend(results)
            assert caught.value.args == (first,)
            self.counts["runs that raised"] += 1
        self.check(items[: len(items) if first is None else items.index(first)], seen, may_die=False)

    def late(self, items):
        """Items that hang are ended; all others are right."""
        result = self.farm.map(stuck, items, on_error="return", timeout=0.3)
        assert len(result) == len(items)
        for i, value in zip(items, result, strict=True):
            if isinstance(value, farmout.Failure):
                late = isinstance(value.error, farmout.ItemTimeout)
                assert late or isinstance(value.error, farmout.WorkerDied)
                self.counts["late items" if late else "items lost with their worker"] += 1
            else:
                assert value == i * 3
        self.counts["items"] += len(items)

    def check(self, items, result, *, may_die):
        assert len(result) == len(items)
        for place, (i, value) in enumerate(zip(items, result, strict=True)):
            if not isinstance(value, farmout.Failure):
                assert is_right(i, value), (i, value)
            elif i % 4999 == 17 and isinstance(value.error, LookupError):
                self.counts["items that raised"] += 1
            else:
                assert may_die, value
                assert isinstance(value.error, farmout.WorkerDied), value
                assert (value.index, value.item) == (place, i)
                self.counts["items lost with their worker"] += 1
        self.counts["items"] += len(items)


def state():
    """Private memory, descriptors and threads of this process."""
    here = psutil.Process()
    return here.memory_full_info().uss, here.num_fds(), threading.active_count()


@pytest.mark.parametrize("workers", [2, 3, 4, 6, 8])
def test_a_million_items(workers, capsys):
    """All results right; memory, descriptors and threads as they were after the first tenth."""
    states = []
    with farmout.Farm(workers=workers) as farm, Killer(farm, workers) as killer:
        soak = Soak(farm, workers)
        kinds = [soak.failures_in_place, soak.retried, soak.cancelled, soak.raising]
        for number in range(1, 10**6):
            start = soak.dice.randrange(10**6)
            kind = soak.late if number % 20 == 0 else kinds[number % len(kinds)]
            kind(range(start, start + CALL))
            soak.counts["runs"] += 1
            if len(states) < 10 * soak.counts["items"] // ITEMS:
                states.append(state())
            if soak.counts["items"] >= ITEMS:
                break
    with capsys.disabled():
        print(f"\n{workers} workers: {dict(soak.counts)}, {killer.kills} kills")
        print("  private MB, descriptors, threads:", [(u >> 20, fds, threads) for u, fds, threads in states])
    memory, descriptors, threads = zip(*states, strict=True)
    assert memory[-1] - memory[0] < GROWTH
    assert max(descriptors) <= 20 + 6 * workers  # a worker has a socket, a handle and, while it starts, more
    assert set(threads) == {threads[0]}
