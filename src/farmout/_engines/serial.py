"""The plain loop, in this process and thread: the reference that every other engine must equal."""

from __future__ import annotations

from collections import deque
from contextlib import nullcontext

from .._contract import Around, Broken, Chunk, Columns, Event, Job, Session
from .._rng.states import kept_global_states
from .invoke import Runner, preparation_error
from .local import LocalSink, indexed_records, one_blas_thread

__all__ = ["SerialEngine"]


class SerialEngine:
    """Runs items one after the other when their results are waited for."""

    name = "serial"
    refuses: frozenset[str] = frozenset({"timeout"})
    revokes = False
    shares_memory = True
    chunk_seconds = 0.02

    def capacity(self) -> int:
        return 1

    def open(self, job: Job, workers: int) -> Session:
        return _SerialSession(job)

    def close(self) -> None:
        pass


class _SerialSession:
    def __init__(self, job: Job) -> None:
        self._events: list[Event] = []
        self._waiting: deque[tuple[Chunk, Columns]] = deque()
        self._seeded = job.seed is not None
        self._sink = LocalSink(self._events.append)
        self._runner = Runner(job, self._sink, interruptible=True)
        if job.initializer is not None:
            try:
                job.initializer(*job.initargs)
            except KeyboardInterrupt:  # in this thread it is the user's
                raise
            except BaseException as error:
                self._events.append(Broken(preparation_error(error, "the initializer")))

    @property
    def workers(self) -> int:
        return 1

    def submit(self, chunk: Chunk, columns: Columns) -> None:
        self._waiting.append((chunk, columns))

    def wait(self, timeout: float | None) -> list[Event]:
        if not self._events and self._waiting:
            with one_blas_thread(), indexed_records(), kept_global_states() if self._seeded else nullcontext():
                self._sink.run(self._runner, *self._waiting.popleft())
        return self._take()

    def _take(self) -> list[Event]:
        # Not in `wait`: its frame is in the traceback of an item's error, which would hold itself then.
        events = self._events[:]
        self._events.clear()
        return events

    def cancel(self, index: int) -> None:
        self._sink.bound = min(self._sink.bound, index)

    def change(self, around: Around) -> None:
        self._runner.around = around

    def close(self, *, abandon: bool) -> None:
        self._waiting.clear()
