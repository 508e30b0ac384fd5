"""Any `concurrent.futures.Executor` as an engine: the standard library's, loky's, mpi4py's, Dask's and others'."""

from __future__ import annotations

import concurrent.futures
import contextvars
import queue
import threading
from contextlib import ExitStack
from typing import Any

from .._contract import Around, Broken, Chunk, Columns, Ended, Event, Job, Session, error_text
from ..errors import WorkerDied
from .arithmetic import arithmetic, same_arithmetic
from .invoke import Runner, preparation_error
from .ipyparallel import Controller, has_engines
from .local import ABANDON_SECONDS, NO_LIMIT, LocalSink, indexed_records, one_blas_thread, turns_of_threads
from .machine import cores
from .outputs import ThreadRouter
from .remote.interpreters import not_loadable, refuse_arrays, runs_interpreters
from .remote.marks import MarkFile
from .remote.patience import Patience
from .remote.session import RemoteSession, Verdict
from .remote.task import Reply

__all__ = ["FuturesEngine", "is_executor"]

# Errors by which executors that start new workers themselves tell of a task whose worker died, known by name because
# their packages may not be installed.
_DEATHS = {"KilledWorker", "WorkerCrashedError", "ProcessExpired", "EngineError"}


def is_executor(value: object) -> bool:
    """Whether this can be used as an executor."""
    return isinstance(value, concurrent.futures.Executor)


class FuturesEngine:
    """Runs chunks on an executor, which stays the caller's: it is not shut down here.

    Executors of threads run the function in this process. All others get bytes, with functions by value where they
    have no importable name, so the function may be a lambda or stand in the main program.
    """

    shares_memory = False
    # Nothing can end a task that runs. The one who made the executor has chosen how its workers start.
    refuses = frozenset({"timeout"})
    chunk_seconds = 0.1
    revokes = False

    def __init__(self, executor: concurrent.futures.Executor) -> None:
        self.executor = executor
        self.name = type(executor).__name__.lstrip("_")
        self._interpreters = runs_interpreters(executor)
        self.shares_memory = isinstance(executor, concurrent.futures.ThreadPoolExecutor) and not self._interpreters

    def capacity(self) -> int:
        """How many workers the executor says it has; else one for each core."""
        for name in ("_max_workers", "num_workers"):
            count = getattr(self.executor, name, None)
            if isinstance(count, int) and count > 0:
                return count
        return cores()

    def open(self, job: Job, workers: int) -> Session:
        if self.shares_memory:
            return _ThreadsSession(self.executor, job, workers)
        if self._interpreters:
            refuse_arrays(job, self.name)
            return RemoteSession(_InterpretersCarrier(self.executor, self.name, None), job, workers)
        marks = MarkFile(4 * workers + 8)
        return RemoteSession(_FuturesCarrier(self.executor, self.name, marks), job, workers)

    def close(self) -> None:
        pass


class _FuturesCarrier:
    def __init__(self, executor: concurrent.futures.Executor, name: str, marks: MarkFile | None) -> None:
        self._executor = executor
        self.name = name
        self.marks = marks
        self._patience = Patience()
        self._controller = Controller(executor)

    def submit(self, function: Any, arguments: tuple[Any, ...]) -> Any:
        return self._executor.submit(function, *arguments)

    def outcome(self, future: Any) -> tuple[Reply | None, BaseException | None]:
        if future.cancelled():
            return None, concurrent.futures.CancelledError()
        error = future.exception()
        return (None, error) if error is not None else (future.result(), None)

    def store(self, data: bytes) -> None:
        return None

    def judge(self, error: BaseException) -> tuple[Verdict, str]:
        text = error_text(error)
        if isinstance(error, WorkerDied) or getattr(error, "ename", type(error).__name__) in _DEATHS:
            return "died", text
        if isinstance(error, concurrent.futures.BrokenExecutor):
            return "broke", text
        if isinstance(error, concurrent.futures.CancelledError):
            return "wrong", "its tasks were cancelled by someone else, as shutdown(cancel_futures=True) does"
        if isinstance(error, ModuleNotFoundError) and error.name == "farmout":
            return "wrong", f"{text}. Its workers need farmout installed, in the same version as here"
        return "wrong", text

    def problem(self, quiet: float) -> str | None:
        answers, engines = self._controller.answers(), has_engines(self._executor)
        if not self._patience.lost(well=answers and engines):
            return None
        seconds = self._patience.seconds
        if not answers:
            return f"the controller of {self.name} has not answered for {seconds:g} s; the connection to it is lost"
        return (
            f"the cluster of {self.name} has no engines, and none came within {seconds:g} s. Start some, "
            "or set FARMOUT_CLUSTER_SECONDS to wait longer"
        )

    def close(self) -> None:
        if self.marks is not None:
            self.marks.close()


class _InterpretersCarrier(_FuturesCarrier):
    """They live and die with this process; an executor of them breaks where its own initializer fails."""

    def judge(self, error: BaseException) -> tuple[Verdict, str]:
        said = not_loadable(error)
        return "wrong", str(said) if said is not error else super().judge(error)[1]


# -- threads -----------------------------------------------------------------------------------------------------------


class _ThreadsSession:
    """Chunks as tasks of a thread pool: nothing is copied, and events come as they happen."""

    def __init__(self, executor: concurrent.futures.Executor, job: Job, workers: int) -> None:
        self._executor = executor
        self._job = job
        self._count = workers
        self._events: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self._limit = [NO_LIMIT]
        self._prepared = threading.local()
        self._numbers: dict[int, int] = {}
        self._futures: dict[int, tuple[Chunk, concurrent.futures.Future[int]]] = {}
        self._context, self._arithmetic = contextvars.copy_context(), arithmetic()  # of the call, as in the loop
        self._around = ExitStack()
        self._around.enter_context(one_blas_thread())
        self._around.enter_context(indexed_records())
        self._turns = self._around.enter_context(turns_of_threads(job))
        ThreadRouter.install()

    @property
    def workers(self) -> int:
        return self._count

    def submit(self, chunk: Chunk, columns: Columns) -> None:
        try:
            future = self._executor.submit(self._context.copy().run, self._serve, self._job, chunk, columns)
        except RuntimeError as error:  # it was shut down
            self._events.put(Broken(error))
            return
        self._futures[chunk.id] = (chunk, future)
        future.add_done_callback(lambda future: self._after(chunk, future))

    def wait(self, timeout: float | None) -> list[Event]:
        events = []
        try:
            events.append(self._events.get(timeout=timeout) if timeout != 0 else self._events.get_nowait())
            while True:
                events.append(self._events.get_nowait())
        except queue.Empty:
            pass
        for event in events:
            if isinstance(event, Ended):
                self._futures.pop(event.chunk, None)
        return events

    def cancel(self, index: int) -> None:
        self._limit[0] = min(self._limit[0], index)
        for chunk, future in list(self._futures.values()):
            if chunk.start >= index:
                future.cancel()

    def change(self, around: Around) -> None:
        self._job.around = around

    def close(self, *, abandon: bool) -> None:
        self.cancel(0)
        timeout = ABANDON_SECONDS if abandon else None
        concurrent.futures.wait([future for _, future in self._futures.values()], timeout)
        ThreadRouter.remove()
        self._around.close()

    def _after(self, chunk: Chunk, future: concurrent.futures.Future[int]) -> None:
        if future.cancelled():
            self._events.put(Ended(chunk.id, chunk.start))
        elif (error := future.exception()) is not None:
            self._events.put(Broken(preparation_error(error, "the initializer")))
        elif future.result() != chunk.id:  # the executor did not run it
            self._events.put(Ended(chunk.id, chunk.start))

    def _serve(self, job: Job, chunk: Chunk, columns: Columns) -> int:
        """One task, in a thread of the pool; returns the number of the chunk as a proof."""
        number = self._numbers.setdefault(threading.get_ident(), len(self._numbers))
        sink = _LimitedSink(self._events.put, number, self._limit)
        if job.initializer is not None and not getattr(self._prepared, "done", False):
            job.initializer(*job.initargs)
            self._prepared.done = True
        ThreadRouter.bind(sink.output)
        try:
            with same_arithmetic(self._arithmetic):
                sink.run(Runner(job, sink, turns=self._turns), chunk, columns)
        finally:
            ThreadRouter.bind(None)
        return chunk.id


class _LimitedSink(LocalSink):
    """Stops at a limit that all tasks of a session look at."""

    def __init__(self, report: Any, number: int, limit: list[int]) -> None:
        super().__init__(report, number)
        self._shared_limit = limit

    def limit(self) -> int:
        return self._shared_limit[0]
