"""What many items print is shown in their order, at a cost for each that does not grow with their number."""

from __future__ import annotations

import threading
import time

import pytest

import farmout
from farmout._contract import Done, Ended, Job, Output, Run
from farmout._engines.outputs import ThreadRouter
from farmout._plan.chunking import Chunking
from farmout._plan.dispatch import Dispatcher
from farmout._run.driver import Driver
from farmout._run.feed import Feed

COUNT = 3000


class Counted(int):
    """An index that counts how often it is compared."""

    comparisons = 0

    def __lt__(self, other):
        Counted.comparisons += 1
        return int(self) < int(other)

    def __gt__(self, other):
        Counted.comparisons += 1
        return int(self) > int(other)


class Printing:
    """An engine, and its own session, whose items each print one line."""

    workers = 1

    def __init__(self):
        self.events = []

    def open(self, job, workers):
        return self

    def submit(self, chunk, columns):
        self.events += [Output(chunk.id, Counted(n), "stdout", f"{n}\n") for n in range(chunk.start, chunk.stop)]
        self.events.append(Done(chunk.id, chunk.start, list(columns[0]), [1e-6] * len(chunk)))
        self.events.append(Ended(chunk.id, chunk.stop))

    def wait(self, timeout):
        events, self.events = self.events, []
        return events

    def cancel(self, index):
        pass

    def close(self, *, abandon):
        pass


class Lines:
    """An observer."""

    def __init__(self):
        self.seen = []

    def begin(self, run): ...

    def observe(self, event):
        if isinstance(event, Output):
            self.seen.append(int(event.index))

    def settled(self, count): ...

    def end(self, error): ...


def test_lines_of_many_items_cost_no_more_each():
    """Each is compared with some others, not with all of them."""
    lines = Lines()
    driver = Driver(
        Printing(),
        Job(abs),
        Dispatcher(COUNT, 1, Chunking(fixed=COUNT)),
        Feed([range(COUNT)]),
        Run("map", "printing", 1, COUNT, "abs", time.monotonic()),
        [lines],
        ordered=True,
        keep_failures=False,
    )
    Counted.comparisons = 0
    values = [value for _, block in driver.blocks() for value in block]
    assert (list(range(COUNT)), list(range(COUNT))) == (values, lines.seen)
    assert Counted.comparisons < 60 * COUNT


def test_threads_that_cannot_be_started_leave_nothing_behind(monkeypatch):
    """The streams are what they were, and those that were started end."""
    start, started = threading.Thread.start, []

    def refuse(thread):
        if len(started) == 2:
            raise RuntimeError("can't start new thread")
        started.append(thread)
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", refuse)
    with pytest.raises(RuntimeError, match="new thread"):
        farmout.map(abs, range(10), engine="threads", workers=4)
    assert ThreadRouter._users == 0
    assert not any(thread.is_alive() for thread in started)
