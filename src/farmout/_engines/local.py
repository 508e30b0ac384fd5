"""Events of items that run in this process, for the serial engine and the threads."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import threadpoolctl

from .._contract import Chunk, Columns, Done, Ended, Event, Failed, Job, Output
from .._rng.states import kept_global_states
from .._rng.turns import Turns
from .._wire.layout import loaded_numpy
from .invoke import Position, Runner
from .relay import IndexedRecords

__all__ = ["ABANDON_SECONDS", "LocalSink", "indexed_records", "one_blas_thread", "turns_of_threads"]

NO_LIMIT = 1 << 63
# For items that are no longer wanted to end by themselves; what they print later is not caught any more.
ABANDON_SECONDS = 0.1


class LocalSink:
    """Hands the events of one runner to ``report``."""

    def __init__(self, report: Callable[[Event], object], number: int = 0) -> None:
        self.report = report
        self.number = number
        self.chunk = Chunk(-1, 0, 0)
        self.bound = NO_LIMIT
        self.position = Position()

    def run(self, runner: Runner, chunk: Chunk, columns: Columns) -> None:
        """Run a chunk to its end."""
        self.chunk, self.position = chunk, runner.position
        began = time.monotonic()
        before = IndexedRecords.bind(lambda: runner.position.index)
        try:
            next_index = runner.run(chunk, columns)
        finally:
            IndexedRecords.bind(before)
        self.report(Ended(chunk.id, next_index, self.number, began, time.monotonic() - began))

    def began(self, index: int, width: int) -> None:
        pass

    def done(self, start: int, values: list[Any], began: float, seconds: float) -> None:
        each = [seconds / len(values)] * len(values)
        slowest = (each[0], start)
        numpy = loaded_numpy()
        nbytes = len(values) * values[0].nbytes if numpy is not None and isinstance(values[0], numpy.ndarray) else 0
        self.report(Done(self.chunk.id, start, values[:], each, self.number, began, nbytes, seconds, slowest))

    def failed(self, index: int, error: BaseException, text: str, began: float, seconds: float) -> None:
        self.report(Failed(self.chunk.id, index, error, text, seconds, self.number, began))

    def limit(self) -> int:
        return self.bound

    def output(self, kind: str, content: Any) -> None:
        self.report(Output(self.chunk.id, self.position.index, kind, content))


@contextmanager
def indexed_records() -> Iterator[None]:
    """Log records say which item made them, as those from worker processes do."""
    IndexedRecords.install()
    try:
        yield
    finally:
        IndexedRecords.remove()


@contextmanager
def one_blas_thread() -> Iterator[None]:
    """The limit that worker processes have: more threads could change the bits of a result."""
    global _libraries
    count, controller = _libraries
    if count != len(sys.modules):  # libraries come with modules; a look at all that is mapped takes half a millisecond
        count, controller = _libraries = len(sys.modules), threadpoolctl.ThreadpoolController()
    with controller.limit(limits=1):
        yield


_libraries: tuple[int, Any] = (-1, None)  # how many modules there were, and what to limit of them


@contextmanager
def turns_of_threads(job: Job) -> Iterator[Turns | None]:
    """What the threads of a run with a seed share; the global random states are the caller's again afterwards."""
    if job.seed is None:
        yield None
        return
    with kept_global_states():
        yield Turns()
