"""What a worker of another program runs: one chunk, whose events are the task's result.

A worker keeps the last jobs it was given, so that a function and what it captured cross once for each worker. It may be
a process or one of several threads of one, on this machine or another.
"""

from __future__ import annotations

import contextlib
import functools
import os
import pickle
import platform
import sys
import threading
import time
import traceback
from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

from ..._contract import Chunk, Done, Event, Failed, Job, Output
from ..._rng.states import kept_global_states, reseed_process
from ..._rng.turns import Turns
from ..._wire.arrive import unpack_globals
from ..._wire.sources import adopt
from ..arithmetic import Arithmetic, same_arithmetic
from ..invoke import Runner, preparation_error
from ..local import LocalSink, indexed_records, one_blas_thread
from ..outputs import Capture, ThreadRouter
from ..processes.errors import pack_error
from . import parcels
from .guests import GuestRules, forget_guests, guest
from .interpreters import current_interpreter, not_loadable
from .marks import Mark

__all__ = ["Origin", "Reply", "here", "run_chunk"]

Send = Callable[[str, Any], object]  # (kind, content)

KEPT_JOBS = 4
KEPT_BYTES = 256 << 20  # of jobs that are kept besides the last one


@dataclass(frozen=True)
class Origin:
    """Who asks: what must agree on both sides, and how to tell whether they are the same process."""

    farmout: str
    python: tuple[int, int]
    node: str
    pid: int
    interpreter: int


@dataclass
class Reply:
    """``kind`` is "events", "need" (the job is not known here), "mismatch" or "broken"."""

    kind: str
    content: Any
    origin: Origin
    thread: int
    clock: float  # time.monotonic() here, when the chunk was over


def here() -> Origin:
    """This process, and which of its interpreters."""
    version = sys.modules["farmout"].__version__
    return Origin(version, sys.version_info[:2], platform.node(), os.getpid(), current_interpreter())


def run_chunk(caller: Origin, key: str, job: Any, chunk: Chunk, columns: bytes, mark: Mark | None = None) -> Reply:
    """Run a chunk of the job that has this key; ``job`` is its pickle, or None for a worker that should know it."""
    me = here()
    if (me.farmout, me.python) != (caller.farmout, caller.python):
        return _reply(
            "mismatch",
            f"the caller runs farmout {caller.farmout} on Python {'.'.join(map(str, caller.python))}, and a worker on "
            f"{me.node} runs farmout {me.farmout} on Python {'.'.join(map(str, me.python))}; functions travel as "
            "bytecode, so both must be the same",
            me,
        )
    same_process = me == caller
    wires: list[parcels.Wire] = []

    def prepares(kind: str, content: Any) -> None:  # what the initializer writes comes before its worker's first item
        wires.extend(parcels.pack_event(Output(chunk.id, chunk.start, kind, content)))

    try:
        known = _find_job(key, job, same_process, prepares)
    except BaseException as error:
        text = "".join(traceback.format_exception(type(error), error, error.__traceback__))
        error = preparation_error(not_loadable(error), "the initializer")
        return _reply("broken", parcels.dumps(pack_error(error, text)), me)
    if known is None:
        return _reply("need", None, me)
    mark = None if same_process else mark
    exclusive = not same_process and (me.interpreter != 0 or _alone())  # an interpreter of an executor has one thread
    turns = None if exclusive or known.job.seed is None else _turns_of(key)
    wires += _run(known, chunk, columns, mark, exclusive=exclusive, turns=turns)
    return _reply("events", wires, me)


def _reply(kind: str, content: Any, me: Origin) -> Reply:
    return Reply(kind, content, me, threading.get_ident(), time.monotonic())


# -- jobs --------------------------------------------------------------------------------------------------------------


@dataclass
class _Known:
    """A job that this worker keeps."""

    job: Job
    rules: GuestRules | None  # the caller's; None in the caller's own process, where they hold anyway
    arithmetic: Arithmetic
    size: int

    def relayed(self, send: Send, index: Callable[[], int]) -> AbstractContextManager[None]:
        """While the block runs, what this thread warns and logs is the caller's to judge and to show."""
        return indexed_records() if self.rules is None else guest(self.rules, send, index)


_lock = threading.RLock()
_jobs: OrderedDict[str, _Known] = OrderedDict()
_globals: dict[tuple[str, str], Any] = {}
_initialized: set[str] = set()
_reseeded = [0]


def _find_job(key: str, data: Any, same_process: bool, send: Send) -> _Known | None:
    with _lock:
        if key in _jobs:
            _jobs.move_to_end(key)
            return _jobs[key]
        if data is None:
            return None
        if not same_process and _reseeded[0] != os.getpid():
            reseed_process()  # forked workers begin with a copy of their parent's random states
            _reseeded[0] = os.getpid()
        known = _load_job(data, same_process)
        job = known.job
        if job.initializer is not None and job.initializer_key not in _initialized:
            with _captured(send), known.relayed(send, lambda: 0):
                job.initializer(*job.initargs)
            _initialized.add(job.initializer_key)
        _jobs[key] = known
        while len(_jobs) > 1 and (len(_jobs) > KEPT_JOBS or sum(one.size for one in _jobs.values()) > KEPT_BYTES):
            _jobs.popitem(last=False)
        return known


def _load_job(data: Any, same_process: bool) -> _Known:
    settings, packed = pickle.loads(data)
    if same_process:
        return _Known(parcels.loads(packed)[1], None, settings["arithmetic"], len(data))
    sys.path += [folder for folder in settings["path"] if folder not in sys.path]
    adopt(settings["sources"])
    rules = GuestRules(settings["rules"])
    globals_, job = parcels.loads(packed)
    unpack_globals(globals_, _globals)
    rules.loaded()
    return _Known(job, rules, settings["arithmetic"], len(data))


def _turns_of(key: str) -> Turns:
    """What the threads of this process that work on one job share."""
    with _lock:
        return _turns(key)


_turns = functools.lru_cache(maxsize=KEPT_JOBS)(lambda key: Turns())


def _forget() -> None:
    # A forked child is another worker: it has run no initializer, and a lock may be held by a thread it does not have.
    global _lock
    _lock = threading.RLock()
    _jobs.clear()
    _initialized.clear()
    _turns.cache_clear()
    forget_guests()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget)


# -- chunks ------------------------------------------------------------------------------------------------------------


def _run(
    known: _Known, chunk: Chunk, columns: bytes, mark: Mark | None, *, exclusive: bool, turns: Turns | None
) -> list[parcels.Wire]:
    job = known.job
    wires: list[parcels.Wire] = []
    land = getattr(job.around, "land", None)
    held: list[Event] = []
    pid = os.getpid()

    def report(event: Event) -> None:
        if os.getpid() != pid:  # the item forked, and this is the child coming back from the function
            os._exit(0)
        if land is not None:
            held.append(event)
        else:
            wires.extend(parcels.pack_event(event))

    sink = _Sink(report, mark)
    runner = Runner(job, sink, copies=exclusive, turns=turns)
    keep = kept_global_states() if exclusive and job.seed is not None else contextlib.nullcontext()
    relayed = known.relayed(sink.output, lambda: sink.position.index)
    with _one_blas_thread(), _captured(sink.output), keep, sink.marking(), relayed, same_arithmetic(known.arithmetic):
        sink.run(runner, chunk, parcels.load_columns(columns))
    if land is not None:
        for event in _landed(land, chunk, held):
            wires.extend(parcels.pack_event(event))
    return wires


class _Sink(LocalSink):
    """Also marks the item it is on where the caller can see it after a death."""

    def __init__(self, report: Any, mark: Mark | None) -> None:
        super().__init__(report)
        self._mark = mark.open() if mark is not None else None
        self._pid = os.getpid()

    def output(self, kind: str, content: Any) -> None:
        if os.getpid() == self._pid:
            super().output(kind, content)
        else:  # a process that the item forked does not speak for its worker
            _write_here(kind, content)

    def began(self, index: int, width: int) -> None:
        if self._mark is not None:
            self._mark.write(os.getpid(), index, width)

    @contextlib.contextmanager
    def marking(self) -> Iterator[None]:
        try:
            yield
        finally:
            if self._mark is not None:
                self._mark.clear()


def _landed(land: Any, chunk: Chunk, events: list[Event]) -> list[Event]:
    """Write the rows of a chunk to where they belong, once for the whole chunk, if none is missing."""
    done = [event for event in events if isinstance(event, Done)]
    values = [value for event in done for value in event.values]
    try:
        landed = land(chunk.start, values, complete=len(values) == len(chunk))
    except Exception as error:
        text = "".join(traceback.format_exception(type(error), error, error.__traceback__))
        return [
            failure
            for event in events
            for failure in (
                [Failed(event.chunk, event.start + n, error, text) for n in range(len(event.values))]
                if isinstance(event, Done)
                else [event]
            )
        ]
    if landed:
        for event in done:
            event.values = [None] * len(event.values)
    return events


def _alone() -> bool:
    """Whether no other chunk can run in this process at the same time, so that its global states are the item's."""
    if threading.current_thread() is threading.main_thread():
        return True
    distributed = sys.modules.get("distributed")
    if distributed is None:
        return False
    try:
        return bool(distributed.get_worker().state.nthreads == 1)
    except ValueError:  # not in a task of Dask
        return False


class _Streams:
    """What stands for ``sys.stdout`` and ``sys.stderr`` in a main thread that runs a chunk.

    The same for all chunks: a handler that an item made may have kept one of them, and what it writes belongs to the
    item that runs then.
    """

    def __init__(self) -> None:
        self.send: Send | None = None  # where what is written goes now
        self._streams = Capture("stdout", self._write, 1), Capture("stderr", self._write, 2)

    def fresh(self) -> tuple[Capture, Capture]:
        """The streams; others if an item closed them."""
        if any(stream.closed for stream in self._streams):
            self._streams = Capture("stdout", self._write, 1), Capture("stderr", self._write, 2)
        return self._streams

    def _write(self, kind: str, text: str) -> None:
        (self.send or _write_here)(kind, text)


_streams = _Streams()


def _write_here(kind: str, text: str) -> None:
    os.write(1 if kind == "stdout" else 2, text.encode("utf-8", "backslashreplace"))


@contextlib.contextmanager
def _captured(send: Send) -> Iterator[None]:
    """What items, or the initializer, print goes to the caller."""
    if threading.current_thread() is threading.main_thread():
        before = sys.stdout, sys.stderr
        sys.stdout, sys.stderr = _streams.fresh()
        _streams.send = send
        try:
            yield
        finally:
            sys.stdout, sys.stderr = before
            _streams.send = None
    else:
        ThreadRouter.install()
        ThreadRouter.bind(send)
        try:
            yield
        finally:
            ThreadRouter.bind(None)
            ThreadRouter.remove()


_blas_lock = threading.Lock()
_blas_users = 0
_blas_limit: Any = None


@contextlib.contextmanager
def _one_blas_thread() -> Iterator[None]:
    """The limit holds for the process, so the first chunk in it sets it and the last one takes it back."""
    global _blas_users, _blas_limit
    if current_interpreter():  # what needs such libraries does not load here, and the limit is the whole process's
        yield
        return
    with _blas_lock:
        _blas_users += 1
        if _blas_users == 1:
            _blas_limit = one_blas_thread()
            _blas_limit.__enter__()
    try:
        yield
    finally:
        with _blas_lock:
            _blas_users -= 1
            if _blas_users == 0:
                _blas_limit.__exit__(None, None, None)
