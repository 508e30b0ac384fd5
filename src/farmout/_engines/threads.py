"""Threads of this process: no copy of anything, as fast as the function lets go of the interpreter lock."""

from __future__ import annotations

import contextvars
import queue
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack

from .._contract import Around, Broken, Chunk, Columns, Event, Job, Session
from .arithmetic import Arithmetic, arithmetic, use_arithmetic
from .invoke import Runner, preparation_error
from .local import ABANDON_SECONDS, LocalSink, indexed_records, one_blas_thread, turns_of_threads
from .machine import cores
from .outputs import ThreadRouter

__all__ = ["ThreadEngine"]


class ThreadEngine:
    """Runs chunks in threads that live for one call."""

    name = "threads"
    # A thread cannot be ended from outside.
    refuses: frozenset[str] = frozenset({"timeout"})
    revokes = False
    shares_memory = True
    chunk_seconds = 0.02

    def capacity(self) -> int:
        return cores()

    def open(self, job: Job, workers: int) -> Session:
        return _ThreadSession(job, workers)

    def close(self) -> None:
        pass


class _ThreadSession:
    def __init__(self, job: Job, workers: int) -> None:
        self._chunks: queue.SimpleQueue[tuple[Chunk, Columns] | None] = queue.SimpleQueue()
        self._events: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self._sinks = [LocalSink(self._events.put, number) for number in range(workers)]
        self._around = ExitStack()
        turns = self._around.enter_context(turns_of_threads(job))
        self._runners = [Runner(job, sink, turns=turns) for sink in self._sinks]
        self._around.enter_context(one_blas_thread())
        self._around.enter_context(indexed_records())
        ThreadRouter.install()
        self._threads = [
            threading.Thread(
                target=contextvars.copy_context().run,  # items see the context of the call, as in the loop
                args=(_serve, arithmetic(), job, self._chunks, self._events.put, *pair),
                name=f"farmout-{pair[0].number}",
                daemon=True,
            )
            for pair in zip(self._sinks, self._runners, strict=True)
        ]
        try:
            for thread in self._threads:
                thread.start()
        except BaseException:  # no more threads or memory, or Ctrl-C
            self.close(abandon=True)
            raise

    @property
    def workers(self) -> int:
        return len(self._threads)

    def submit(self, chunk: Chunk, columns: Columns) -> None:
        self._chunks.put((chunk, columns))

    def wait(self, timeout: float | None) -> list[Event]:
        events = []
        try:
            events.append(self._events.get(timeout=timeout) if timeout != 0 else self._events.get_nowait())
            while True:
                events.append(self._events.get_nowait())
        except queue.Empty:
            return events

    def cancel(self, index: int) -> None:
        for sink in self._sinks:
            sink.bound = min(sink.bound, index)

    def change(self, around: Around) -> None:
        for runner in self._runners:
            runner.around = around

    def close(self, *, abandon: bool) -> None:
        self.cancel(0)
        for _ in self._threads:
            self._chunks.put(None)
        deadline = time.monotonic() + ABANDON_SECONDS
        for thread in filter(threading.Thread.is_alive, self._threads):
            thread.join(max(0.0, deadline - time.monotonic()) if abandon else None)
        ThreadRouter.remove()
        self._around.close()


def _serve(
    caller: Arithmetic,
    job: Job,
    chunks: queue.SimpleQueue[tuple[Chunk, Columns] | None],
    report: Callable[[Event], object],
    sink: LocalSink,
    runner: Runner,
) -> None:
    """The life of a thread."""
    ThreadRouter.bind(sink.output)
    use_arithmetic(caller)
    if job.initializer is not None:
        try:
            job.initializer(*job.initargs)
        except BaseException as error:
            report(Broken(preparation_error(error, "the initializer")))
            return
    try:
        while (work := chunks.get()) is not None:
            sink.run(runner, *work)
            del work
    except BaseException as error:  # not the item's: that was reported. A thread that ends must not be waited for
        report(Broken(error))
