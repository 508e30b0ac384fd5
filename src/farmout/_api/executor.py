"""`Executor`: the interface of `concurrent.futures` over farmout's worker processes, for other people's libraries."""

from __future__ import annotations

import atexit
import concurrent.futures
import contextlib
import itertools
import os
import pickle
import secrets
import sys
import threading
import traceback
import uuid
import weakref
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from typing import Any, TypeVar

from .._contract import Broken, Chunk, Done, Ended, Event, Failed, Job, Lost, Output
from .._engines.processes.engine import ProcessEngine
from .._engines.processes.errors import pack_error, unpack_error
from .._engines.processes.session import ProcessSession
from .._observe.progress import Printer
from .._run.driver import with_note
from .._wire.functions import pack_elsewhere
from .._wire.payload import Packed, pack
from ..errors import EngineError, ItemTimeout, WorkerDied
from .options import resolve

__all__ = ["Executor"]

T = TypeVar("T")
UNSTARTED_TRIES = 4  # workers that may die before they began a task


class Executor(concurrent.futures.Executor):
    """A `concurrent.futures.Executor` over worker processes of farmout.

    For libraries that take an executor, asyncio's ``run_in_executor`` among them. As `ProcessPoolExecutor` has it, with
    these differences: functions may be lambdas or stand in the main program, and no main guard is needed; a worker that
    dies costs one task, whose future raises `WorkerDied` (which is a `BrokenProcessPool` too), and the others go on;
    what cannot be pickled or loaded fails its own future alone; what tasks print appears here.

    ``max_workers``: processes (default: the cores this process may use). ``initializer``, ``initargs``: called once in
    each of them; if that fails, all futures raise. ``mp_context`` or ``start_method``: how they start ("forkserver",
    "spawn", "fork"). ``timeout``: seconds a task may take; its worker is ended then, and its future raises
    `ItemTimeout`. Raises `ValueError` and `TypeError` for bad arguments, `RuntimeError` on `submit` after `shutdown`.

    >>> import farmout
    >>> with farmout.Executor(2) as executor:
    ...     executor.submit(pow, 2, 10).result(), list(executor.map(abs, [-1, -2]))
    (1024, [1, 2])
    """

    def __init__(
        self,
        max_workers: int | None = None,
        mp_context: Any = None,
        initializer: Callable[..., object] | None = None,
        initargs: tuple[Any, ...] = (),
        *,
        start_method: str | None = None,
        timeout: float | None = None,
        _engine: ProcessEngine | None = None,
    ) -> None:
        if isinstance(max_workers, int) and max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if mp_context is not None:
            start_method = start_method or mp_context.get_start_method()
        given: dict[str, Any] = {
            "workers": max_workers,
            "initializer": initializer,
            "timeout": timeout,
            "start_method": start_method,
        }
        if initializer is not None:
            given.update(initializer=initializer, initargs=initargs)
        options = resolve({**given, "engine": "processes"})
        job = Job(
            _call,
            entropy=secrets.randbits(128),
            keep_going=True,
            timeout=options.timeout,
            initializer=options.initializer,
            initargs=options.initargs,
            initializer_key=uuid.uuid4().hex,
        )
        self._max_workers = options.worker_count  # under the name that other libraries look for
        # Its own workers, which end with it, unless it is one of several that take turns on somebody's warm ones.
        engine = _engine or ProcessEngine(options.start_method)
        self._manager = _Manager(job, options.worker_count, engine, own=_engine is None)
        _managers.add(self._manager)
        weakref.finalize(self, self._manager.stop).atexit = False  # an executor that nobody holds finishes its tasks

    def submit(self, fn: Callable[..., T], /, *args: Any, **kwargs: Any) -> concurrent.futures.Future[T]:
        """Schedule ``fn(*args, **kwargs)`` and return its future.

        The arguments are pickled now: what is done to them afterwards does not matter.
        """
        return self._manager.submit(partial(fn, *args, **kwargs))

    def map(
        self,
        fn: Callable[..., T],
        *iterables: Iterable[Any],
        timeout: float | None = None,
        chunksize: int = 1,
        **more: Any,
    ) -> Iterator[T]:
        """Return an iterator over ``fn(*row) for row in zip(*iterables)``; ``chunksize`` rows make one task."""
        if chunksize < 1:
            raise ValueError("chunksize must be >= 1.")
        if chunksize == 1:
            return super().map(fn, *iterables, timeout=timeout, **more)
        blocks = super().map(partial(_block, fn), _blocks(chunksize, iterables), timeout=timeout, **more)
        return _one_by_one(blocks)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Take no more tasks; ``cancel_futures``: drop those that have not begun; ``wait``: return when all is over."""
        self._manager.stop(cancel=cancel_futures)
        if wait:
            self._manager.join()

    def __exit__(self, kind: type[BaseException] | None, *rest: object) -> None:
        if kind is None or not issubclass(kind, KeyboardInterrupt):
            self.shutdown()
            return
        self._manager.interrupt()  # the workers did not hear it
        with contextlib.suppress(KeyboardInterrupt):
            self.shutdown()


class WorkerDiedInExecutor(WorkerDied, BrokenProcessPool):
    """`WorkerDied` for callers who expect what the standard library raises; this executor itself is not broken."""


# -- tasks -------------------------------------------------------------------------------------------------------------


class _Parcel:
    """A pickle that travels as it is, and is loaded where that may fail without harm."""

    __slots__ = ("buffers", "data")

    def __init__(self, data: bytes, buffers: list[Any]) -> None:
        self.data, self.buffers = data, buffers

    def __reduce__(self) -> tuple[Any, ...]:
        return _Parcel, (self.data, [pickle.PickleBuffer(b) for b in self.buffers])

    def load(self) -> Any:
        return pickle.loads(self.data, buffers=self.buffers)


def _parcel(packed: Packed) -> _Parcel:
    return _Parcel(packed.data, list(packed.buffers))


def _call(task: _Parcel) -> tuple[bool, _Parcel]:
    """In a worker: whether the task failed, and its result or error. Whatever it raises is the future's to raise."""
    try:
        return False, _parcel(pack(task.load()()))
    except BaseException as error:
        text = _traceback_text(error)
        return True, _parcel(pack_error(error.with_traceback(None), text))


def _traceback_text(error: BaseException) -> str:
    """The traceback of a task without the frame that called it."""
    frames = error.__traceback__.tb_next if error.__traceback__ is not None else None
    return "".join(traceback.format_exception(type(error), error, frames))


def _block(fn: Callable[..., T], rows: list[tuple[Any, ...]]) -> list[T]:
    return [fn(*row) for row in rows]


def _blocks(size: int, iterables: tuple[Iterable[Any], ...]) -> Iterator[list[tuple[Any, ...]]]:
    rows = zip(*iterables, strict=False)
    while block := list(itertools.islice(rows, size)):
        yield block


def _one_by_one(blocks: Iterator[list[T]]) -> Iterator[T]:
    for block in blocks:
        block.reverse()
        while block:  # no reference to a result stays here
            yield block.pop()


def _error_of(loaded: Any) -> tuple[BaseException, str]:
    """A task's exception, also a SystemExit: a future's user expects it, and it ends nothing by lying there."""
    rebuild, text = loaded
    try:
        return rebuild(), text
    except BaseException:  # rebuilding runs the exception's own code
        return unpack_error(loaded)


class _RemoteTraceback(Exception):
    """Stands as the cause of a task's error and shows where in the worker it came from."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __str__(self) -> str:
        return f'\n"""\n{self.text}"""'


# -- the thread that drives the workers --------------------------------------------------------------------------------


class _Task:
    def __init__(self, future: concurrent.futures.Future[Any], parcel: _Parcel) -> None:
        self.future, self.parcel = future, parcel
        self.tries = 0

    def fail(self, error: BaseException) -> None:
        if not self.future.done():
            self.future.set_exception(error)


class _Manager:
    """Owns the session: only its thread speaks to the workers. It keeps no reference to the `Executor`."""

    def __init__(self, job: Job, workers: int, engine: ProcessEngine, *, own: bool) -> None:
        self._job, self._workers, self._engine, self._own = job, workers, engine, own
        self._lock = threading.Lock()
        self._pending: deque[_Task] = deque()
        self._claimed: deque[_Task] = deque()  # as many as there are free workers: no longer to be cancelled
        self._running: dict[int, _Task] = {}
        self._stopping = False
        self._broken: BaseException | None = None
        self._thread: threading.Thread | None = None
        self._wake: tuple[int, int] | None = None
        self._pid = os.getpid()
        self._printer = Printer()

    # -- called from any thread

    def submit(self, call: Callable[[], Any]) -> concurrent.futures.Future[Any]:
        future: concurrent.futures.Future[Any] = concurrent.futures.Future()
        self._check()
        try:
            task = _Task(future, _parcel(pack_elsewhere(call)))
        except Exception as error:
            future.set_exception(error)
            return future
        with self._lock:
            self._check()
            self._pending.append(task)
            self._claim()
            if self._thread is None:
                self._wake = os.pipe()
                self._thread = threading.Thread(target=self._serve, name="farmout-executor", daemon=True)
                self._thread.start()
            self._notify()
        return future

    def _claim(self) -> None:
        """Under the lock: give each worker one task. A second one would wait behind the first while another is idle."""
        while self._pending and len(self._running) + len(self._claimed) < self._workers:
            task = self._pending.popleft()
            if task.tries or task.future.set_running_or_notify_cancel():
                self._claimed.append(task)

    def _check(self) -> None:
        if self._pid != os.getpid():
            raise RuntimeError("this Executor belongs to the process that made it; make another one here")
        if self._broken is not None:
            raise type(self._broken)(*self._broken.args)
        if _exiting:
            raise RuntimeError("cannot schedule new futures after interpreter shutdown")
        if self._stopping:
            raise RuntimeError("cannot schedule new futures after shutdown")

    def stop(self, *, cancel: bool = False) -> None:
        if self._pid != os.getpid():  # a forked child: its copy has no thread, and the lock may be held for ever
            return
        with self._lock:
            self._stopping = True
            if cancel:
                while self._pending:
                    future = self._pending.popleft().future
                    if future.cancel():
                        future.set_running_or_notify_cancel()
            self._notify()

    def interrupt(self) -> None:
        """Ctrl-C: end the tasks that run, too."""
        self.stop(cancel=True)
        if self._pid == os.getpid():
            with self._lock:
                self._broken = self._broken or BrokenProcessPool("the program was interrupted")
                self._notify()

    def join(self) -> None:
        if self._thread is not None and self._pid == os.getpid() and self._thread is not threading.current_thread():
            self._thread.join()

    def _notify(self) -> None:
        if self._wake is not None and self._pid == os.getpid():
            os.write(self._wake[1], b"w")

    # -- the thread

    def _serve(self) -> None:
        try:
            self._drive()
            if self._broken is not None:
                self._break(self._broken)
        except BaseException as error:
            broken = BrokenProcessPool(f"the workers cannot be used: {type(error).__name__}: {error}")
            broken.__cause__ = error
            self._break(broken)
        finally:
            if self._own:
                self._engine.close()
            with self._lock:
                assert self._wake is not None
                wake, self._wake = self._wake, None
                for descriptor in wake:
                    os.close(descriptor)

    def _drive(self) -> None:
        session = ProcessSession(self._engine.pool, self._job, self._workers)
        try:
            assert self._wake is not None
            session.wake_by(self._wake[0])
            numbers = itertools.count()
            while self._broken is None:
                self._send(session, numbers)
                if self._stopping and not self._running:
                    return
                self._handle_all(session.wait(None))
                self._read_wake()
        finally:
            session.close(abandon=bool(self._running))

    def _handle_all(self, events: list[Event]) -> None:
        # In a function of its own, so that no reference to a result stays while the thread waits.
        for event in events:
            self._handle(event)
            if isinstance(event, Broken):  # all tasks have failed by that: what else came of them is not waited for
                return

    def _send(self, session: ProcessSession, numbers: Iterator[int]) -> None:
        with self._lock:
            self._claim()
            sent = [(next(numbers), self._claimed.popleft()) for _ in range(len(self._claimed))]
            self._running.update(sent)
        for number, task in sent:
            session.submit(Chunk(number, number, number + 1), ([task.parcel],))

    def _read_wake(self) -> None:
        assert self._wake is not None
        with contextlib.suppress(BlockingIOError):
            os.set_blocking(self._wake[0], False)
            while os.read(self._wake[0], 4096):
                pass

    def _handle(self, event: Event) -> None:
        if isinstance(event, Output):
            self._printer.observe(event)
        elif isinstance(event, Done):
            self._settle(self._running[event.chunk], *event.values[0])
            event.values.clear()
        elif isinstance(event, Failed):  # the parcel itself could not travel
            self._running[event.chunk].fail(event.error)
        elif isinstance(event, Ended):
            self._running.pop(event.chunk)
        elif isinstance(event, Lost):
            self._on_lost(self._running.pop(event.chunk), event)
        elif isinstance(event, Broken):
            broken = BrokenProcessPool(f"a worker could not begin: {type(event.error).__name__}: {event.error}")
            broken.__cause__ = event.error
            self._break(broken)

    def _settle(self, task: _Task, failed: bool, parcel: _Parcel) -> None:
        try:
            loaded = parcel.load()
            error, text = _error_of(loaded) if failed else (None, "")
        except BaseException as problem:  # loading a result runs its own code, which may do anything
            task.fail(problem.with_traceback(None))
            return
        if error is None:
            task.future.set_result(loaded)
        else:
            error.__cause__ = _RemoteTraceback(text)
            task.fail(error)

    def _on_lost(self, task: _Task, event: Lost) -> None:
        if event.index is None and task.tries < UNSTARTED_TRIES:  # its worker died before it began: it did not run
            task.tries += 1
            with self._lock:
                self._pending.appendleft(task)
            return
        error = event.error
        if isinstance(error, WorkerDied):
            late = isinstance(error, ItemTimeout)
            told = (ItemTimeout if late else WorkerDiedInExecutor)(
                str(error).replace(f"item {event.index}", "the task", 1)
            )
            told.__dict__.update(error.__dict__)
            first = "a longer timeout= gives tasks more time" if late else "to see why, call its function here"
            error = with_note(told, f"{first}; other tasks go on")
        elif isinstance(error, EngineError):
            error = BrokenProcessPool(str(error))
        task.fail(error)

    def _break(self, error: BaseException) -> None:
        with self._lock:
            self._broken = error
            tasks = [*self._running.values(), *self._claimed, *self._pending]
            self._running.clear()
            self._claimed.clear()
            self._pending.clear()
        for task in tasks:
            task.fail(error)


_managers: weakref.WeakSet[_Manager] = weakref.WeakSet()
_exiting = False


def _finish() -> None:
    """At the end of the program: what was submitted is finished, as the standard library does, but not after Ctrl-C."""
    global _exiting
    _exiting = True
    managers = list(_managers)
    interrupted = getattr(sys, "last_type", None) is KeyboardInterrupt and not hasattr(sys, "ps1")
    try:
        for manager in managers:
            manager.interrupt() if interrupted else manager.stop()
        for manager in managers:
            manager.join()
    except KeyboardInterrupt:
        for manager in managers:
            manager.interrupt()
        if not interrupted:
            print("KeyboardInterrupt: tasks of a farmout.Executor had not finished; they were ended", file=sys.stderr)
            _die_of_interrupt()


def _die_of_interrupt() -> None:
    """Have the program end with the status of one that Ctrl-C ended, though Python drops errors this late.

    It marks the program so when a text that it runs is interrupted, which does nothing where it does not.
    """
    with contextlib.suppress(KeyboardInterrupt):
        exec("raise KeyboardInterrupt")


atexit.register(_finish)
