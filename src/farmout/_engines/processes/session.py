"""One job on borrowed workers: send chunks, turn logs into events, notice deaths and time limits."""

from __future__ import annotations

import contextlib
import math
import os
import pickle
import select
import signal
import time
from array import array
from collections import deque
from typing import Any

from ..._contract import Around, Broken, Chunk, Columns, Done, Ended, Event, Failed, Job, Lost, Output, Shortened
from ..._wire.blame import not_picklable, users_cause
from ..._wire.functions import Shipment, pack_shared, ship
from ..._wire.handlers import raise_if_handlers
from ..._wire.payload import decode, encode
from ..._wire.shm import Extent, own_arena
from ...errors import EngineError, FarmoutError, NotPicklable
from ..machine import is_stopped
from . import frames, log
from .columns import how_many, pack_columns
from .errors import Unloadable, death_error, unpack_error
from .late import SETTLE_SECONDS, Ending, late_error
from .pool import Pool, Worker, warn_if_stopped, warn_of_fewer, why_not_started
from .settings import settings

__all__ = ["ProcessSession"]

UNBEGUN_SECONDS = 0.02  # a worker that has not begun a chunk is looked at this often
QUIET_SECONDS = 2.0  # a worker that holds a chunk and begins nothing is looked at this often
LONGEST_POLL = 1 << 30  # milliseconds: poll takes no more than 31 bits
ABANDON_SECONDS = 0.1  # for items that are no longer wanted to end by themselves

# Kinds of records: numbers as an array has them, with their type code; all with several results; all with results.
_CODES: Any = {kind: code for code, kind in log.NUMBERS.items()}
_BLOCKS = frozenset({log.BLOCK, *_CODES})
_RESULTS = frozenset({log.PLAIN, log.RESULT, *_BLOCKS})
_ENDS = frozenset({log.FAILURE, log.END, *_RESULTS})


class _Leased:
    """A worker while it works for this session."""

    def __init__(self, worker: Worker) -> None:
        self.worker = worker
        self.chunks: deque[Chunk] = deque()  # sent and not ended, in order; the first one runs
        self.next_index = 0  # of the first chunk: items below it are reported
        self.ending: Ending | None = None  # its item runs too long
        self.quiet_since: float | None = None  # when it was first seen to be on no item
        self.polled = 0  # what the socket is polled for; 0: not yet
        self.revoke_due = math.inf  # when to take back what the first chunk has not begun
        self.revoked_at: int | None = None  # asked for, but perhaps the worker had not seen it


class ProcessSession:
    """See `farmout._contract.Session`."""

    def __init__(self, pool: Pool, job: Job, workers: int) -> None:
        self._pool = pool
        self._job = job
        self._count = workers
        self._owner = os.getpid()
        self._ready: list[Event] = []
        self._waker = -1
        self._leased: dict[int, _Leased] = {}  # by descriptor of the socket
        self._handles: dict[int, _Leased] = {}  # by pid handle
        self._poll = select.poll()
        self._limit = log.NO_LIMIT
        self._landed = 0  # bytes of pages of their own that the last decoded record refers to
        self._extents: list[Extent] = []
        self._lent = False  # pages that workers should give back at once; they forget the rest when they are idle
        self._torn = True  # in the middle of something: if an error comes out of it, the workers are of no more use
        self._shipment = self._ship()
        self._job_frame: list[Any] = []
        self._change_frame: list[Any] = []
        self._change_extents: list[Extent] = []
        leased = self._lease(workers)  # before pages are taken: what workers gave back since is then recycled
        try:
            self._job_frame = self._encode_job()
            self._attach(leased)
            self._count = len(leased)
            self._torn = False
        except BaseException:
            pool.release([one for one in leased if one.sock.fileno() not in self._leased])
            self.close(abandon=True)
            raise

    @property
    def workers(self) -> int:
        return self._count

    def submit(self, chunk: Chunk, columns: Columns) -> None:
        self._check_owner()
        self._torn = True
        if len(self._leased) < self._count:
            self._replace_missing()
        leased = min(self._leased.values(), key=lambda one: (one.ending is not None, len(one.chunks)))
        stop = chunk.stop
        if chunk.budget and (count := how_many(columns)) < len(chunk):  # the rest counts as handed back
            stop, columns = chunk.start + count, tuple(column[:count] for column in columns)
        packed, shared = pack_columns(columns)
        parts, extents = encode(packed, own_arena())
        for extent in extents + shared:
            own_arena().lend(extent, leased.worker.number)
            self._lent = True
        leased.chunks.append(chunk)
        if len(leased.chunks) == 1:
            self._on_first_chunk(leased)
        head = frames.CHUNK_HEAD.pack(chunk.id, chunk.start, stop, chunk.careful, chunk.budget)
        leased.worker.post(frames.frame(frames.CHUNK_FRAME, head, *parts))
        for extent in extents:
            own_arena().free(extent)  # recycled once the worker has returned it
        self._watch(leased)
        self._torn = False

    def wait(self, timeout: float | None) -> list[Event]:
        self._check_owner()
        deadline = None if timeout is None else time.monotonic() + timeout
        if self._torn:  # by an error, and now the run ends: what was read before it counts
            return self._take_ready()
        self._torn = True
        for leased in self._leased.values():
            if leased.worker.outbox:
                leased.worker.flush()
                self._watch(leased)
        while not self._ready:
            pause = self._end_late_ones() if self._job.timeout is not None else QUIET_SECONDS
            if (left := self._revoke_overdue()) is not None:
                pause = min(pause, left) if pause is not None else left
            if self._ready:
                break
            if deadline is not None:
                pause = min(pause, deadline - time.monotonic()) if pause is not None else deadline - time.monotonic()
            self._torn = False  # Ctrl-C comes here, nearly always
            found = self._poll.poll(None if pause is None else min(max(0.0, pause * 1000), LONGEST_POLL))
            self._torn = True
            for descriptor, _ in found:
                self._look_at(descriptor)
            if any(descriptor == self._waker for descriptor, _ in found):
                break
            if not found and deadline is not None and time.monotonic() >= deadline:
                break
            if not found and self._job.timeout is None:
                self._look_at_quiet_ones()
        self._torn = False
        return self._take_ready()

    def wake_by(self, descriptor: int) -> None:
        """`wait` also returns when there is something to read here; reading it is the caller's."""
        self._waker = descriptor
        self._poll.register(descriptor, select.POLLIN)

    def cancel(self, index: int) -> None:
        self._limit = min(self._limit, index)
        for leased in self._leased.values():
            if leased.ending is None:
                leased.worker.words[log.LIMIT] = self._limit

    def change(self, around: Around) -> None:
        self._torn = True
        packed, shared = pack_shared(([], around))
        self._change_extents = shared
        parts, extents = encode(packed, own_arena())
        self._extents += extents
        self._change_extents += extents
        self._change_frame = frames.frame(frames.CHANGE, *parts)
        for leased in self._leased.values():
            self._send_change(leased.worker)
        self._torn = False

    def close(self, *, abandon: bool) -> None:
        if os.getpid() != self._owner:  # a forked child ends, with its copy of an iterator: the workers are not its own
            return
        try:
            if abandon and not self._torn:
                self._torn = True
                self._wait_for_abandoned()
                self._torn = False
        finally:
            self._let_go()

    def _let_go(self) -> None:
        """Give back the workers that have nothing to do any more, and end the others."""
        keep = []
        for leased in self._leased.values():
            if leased.chunks or leased.ending or self._torn:
                self._pool.discard(leased.worker)
            else:
                leased.worker.words[log.LIMIT] = 0  # the job is over
                if self._lent:
                    leased.worker.post(frames.frame(frames.FORGET))
                keep.append(leased.worker)
        self._leased.clear()
        self._handles.clear()
        self._pool.release(keep)
        for extent in self._extents:
            own_arena().free(extent)
        self._extents.clear()

    def _take_ready(self) -> list[Event]:
        events, self._ready = self._ready, []
        return events

    def _check_owner(self) -> None:
        if os.getpid() != self._owner:
            raise EngineError("this iterator belongs to the process that this one was forked from; make another one")

    # -- the job ----------------------------------------------------------------------------------------------------

    def _ship(self) -> Shipment:
        job = self._job
        try:
            return ship(job.function, job, nothing_else=job.around is None and job.initializer is None)
        except Exception as error:
            raise_if_handlers(error)
            for what in (job.function, job.initializer, job.initargs):
                try:
                    pack_shared(what)
                except Exception as at_fault:
                    raise not_picklable("function", what, at_fault, pack_shared) from users_cause(error)
            raise

    def _encode_job(self) -> list[Any]:
        parts, extents = encode(self._shipment.packed, own_arena())
        self._extents += extents
        self._shipment.extents += extents
        return frames.frame(frames.JOB, settings(), *parts)

    def _lease(self, count: int) -> list[Worker]:
        workers = self._pool.lease(count, self._shipment.modules, self._shipment.specs)
        for worker in workers:
            self._read_log(_Leased(worker))
        return workers

    def _replace_missing(self) -> None:
        """Workers died: lease others, or go on with those there are."""
        try:
            self._attach(self._lease(self._count - len(self._leased)))
        except OSError as error:
            if not self._leased:
                raise
            warn_of_fewer(len(self._leased), self._count, error)
        self._count = len(self._leased)  # what could not be started now is not tried again for each chunk

    def _attach(self, workers: list[Worker]) -> None:
        """Give workers the job."""
        for worker in workers:
            leased = _Leased(worker)
            self._leased[worker.sock.fileno()] = leased
            worker.words[log.LIMIT] = self._limit
            worker.words[log.REVOKED] = 0
            worker.return_extents()
            for extent in self._shipment.extents:
                own_arena().lend(extent, worker.number)
                self._lent = True
            worker.queue(self._job_frame)  # goes out with the first chunk: one wake-up instead of two
            if self._change_frame:
                self._send_change(worker)
            self._watch(leased)

    def _send_change(self, worker: Worker) -> None:
        for extent in self._change_extents:
            own_arena().lend(extent, worker.number)
            self._lent = True
        worker.post(self._change_frame)

    def _watch(self, leased: _Leased) -> None:
        worker = leased.worker
        wanted = select.POLLIN | (select.POLLOUT if worker.outbox else 0)
        if wanted != leased.polled:
            leased.polled = wanted
            self._poll.register(worker.sock, wanted)
        if worker.pid_handle is not None and worker.pid_handle not in self._handles:
            self._handles[worker.pid_handle] = leased
            self._poll.register(worker.pid_handle, select.POLLIN)

    def _unwatch(self, leased: _Leased) -> None:
        with contextlib.suppress(KeyError):
            self._poll.unregister(leased.worker.sock)
        if leased.worker.pid_handle is not None and self._handles.pop(leased.worker.pid_handle, None) is not None:
            with contextlib.suppress(KeyError):  # Ctrl-C came before it was registered
                self._poll.unregister(leased.worker.pid_handle)

    # -- what workers report ----------------------------------------------------------------------------------------

    def _look_at(self, descriptor: int) -> None:
        if (leased := self._handles.get(descriptor)) is not None:
            self._bury(leased)
            return
        leased = self._leased.get(descriptor)
        if leased is None:  # buried a moment ago, in the same round
            return
        leased.worker.flush()
        if not leased.worker.receive():
            self._bury(leased)
            return
        self._read_log(leased)
        leased.worker.return_extents()
        if leased.worker.words[log.WAITING]:
            leased.worker.post(frames.frame(frames.CREDIT))
        self._watch(leased)

    def _read_log(self, leased: _Leased) -> None:
        for record in leased.worker.reader.records():
            if leased.ending is not None and self._is_too_late(leased, leased.ending, record):
                continue
            if record.kind in _RESULTS:
                self._on_result(leased, record)
            elif record.kind == log.FAILURE:
                loaded = self._decode(leased, record)
                error, text = unpack_error((loaded.rebuild, "") if isinstance(loaded, Unloadable) else loaded)
                leased.next_index = record.index + 1
                self._ready.append(
                    Failed(record.chunk, record.index, error, text, record.seconds, leased.worker.number, record.began)
                )
            elif record.kind == log.OUTPUT:
                kind, _, raw = bytes(record.body).partition(b"\0")
                content = raw.decode("utf-8", "surrogatepass")
                self._ready.append(Output(record.chunk, record.index, kind.decode(), content))
            elif record.kind == log.MESSAGE:
                self._on_message(record, self._decode(leased, record))
            elif record.kind == log.END:
                leased.chunks.popleft()
                self._on_first_chunk(leased)
                peak = record.count * 1024
                self._ready.append(
                    Ended(record.chunk, record.index, leased.worker.number, record.began, record.seconds, peak)
                )
            elif record.kind == log.RETURNED:
                for offset, times in frames.PAIR.iter_unpack(record.body):
                    own_arena().returned(offset, leased.worker.number, times)
            elif record.kind == log.INITIALIZER:
                self._on_initializer(self._decode(leased, record))

    def _on_result(self, leased: _Leased, record: log.Record) -> None:
        value = self._decode(leased, record)
        number = leased.worker.number
        leased.next_index = record.index + record.count
        if isinstance(value, Unloadable):
            error = NotPicklable(
                f"the result of item {record.index} cannot be rebuilt here: "
                f"{type(value.error).__name__}: {value.error}. Return plain data instead"
            )
            error.what, error.path = "result", "result"
            self._ready.append(Failed(record.chunk, record.index, error, "", record.seconds, number, record.began))
            return
        values = value if record.kind in _BLOCKS else [value]
        mean = record.seconds / record.count
        seconds = array("d", (mean,)) * record.count  # a copy of bytes, where a list would count references
        last = self._ready[-1] if self._ready else None
        size = len(record.body) + self._landed
        if isinstance(last, Done) and last.chunk == record.chunk and last.start + len(last.values) == record.index:
            last.values += values
            last.seconds += seconds
            last.nbytes += size
            last.took += record.seconds
            if mean > last.slowest[0]:
                last.slowest = (mean, record.index)
            return
        slowest = (mean, record.index)
        self._ready.append(
            Done(record.chunk, record.index, values, seconds, number, record.began, size, record.seconds, slowest)
        )

    def _decode(self, leased: _Leased, record: log.Record) -> Any:
        worker = leased.worker
        self._landed = 0

        def land(extent: Extent, size: int) -> memoryview:
            self._landed += size
            return worker.arena.view(extent, size, worker.dead_extents.append)

        try:
            if record.kind == log.PLAIN:
                return pickle.loads(record.body)
            if record.kind in _CODES:
                return record.body.cast(_CODES[record.kind]).tolist()
            size, offset = frames.PAIR.unpack_from(record.body)
            if not size:
                return decode(record.body[16:], land, copy=True)
            extent_size, _ = frames.PAIR.unpack_from(record.body, 16)
            return decode(land(Extent(offset, extent_size), size), land, copy=True)
        except BaseException as error:  # rebuilding runs the user's code, which may do anything
            raise_if_handlers(error)
            return Unloadable(error)

    def _on_message(self, record: log.Record, loaded: Any) -> None:
        if isinstance(loaded, Unloadable):
            text = f"a warning or log record of item {record.index} cannot be rebuilt here: {loaded.error!r}"
            loaded = "warning", (text, RuntimeWarning, __file__, 1, __name__)
        self._ready.append(Output(record.chunk, record.index, *loaded))

    def _on_initializer(self, loaded: Any) -> None:
        error, note = unpack_error((loaded.rebuild, "") if isinstance(loaded, Unloadable) else loaded)
        error.__farmout_note__ = note  # type: ignore[attr-defined]
        self._ready.append(Broken(error))

    # -- chunks that outlast their budget ---------------------------------------------------------------------------

    def _on_first_chunk(self, leased: _Leased) -> None:
        """Another chunk is the one that runs, or there is none."""
        leased.next_index = leased.chunks[0].start if leased.chunks else 0
        leased.revoked_at, leased.revoke_due = None, math.inf
        if leased.chunks and len(leased.chunks[0]) > 1 and leased.chunks[0].budget:
            leased.revoke_due = time.monotonic() + leased.chunks[0].budget

    def _revoke_overdue(self) -> float | None:
        """Take back what is stuck behind items that take long; returns the seconds until this must be looked at."""
        pause = None
        for leased in self._leased.values():
            if leased.revoke_due == math.inf:
                continue
            left = leased.revoke_due - time.monotonic()
            if left <= 0:
                self._read_log(leased)  # results of items before the one that takes long
                if leased.revoke_due > time.monotonic():  # it has gone on to another chunk
                    continue
                left = self._revoke(leased)
                leased.revoke_due = time.monotonic() + left
            if left < math.inf:
                pause = left if pause is None else min(pause, left)
        return pause

    def _revoke(self, leased: _Leased) -> float:
        """Say from where on no item may begin, and look some time later whether any had; returns when to look again.

        The worker says what it begins and then looks what may not. Both sides write first and read after that, and the
        time between is a thousand times longer than memory takes to tell one core what another wrote: if the worker has
        claimed nothing beyond, it will not.
        """
        words, chunk = leased.worker.words, leased.chunks[0]
        current = int(words[log.CURRENT]) - 1
        if not self._on_item(leased, current):  # not begun yet, or between two items
            return UNBEGUN_SECONDS
        stop = current + int(words[log.WIDTH])
        if leased.revoked_at is None or stop > leased.revoked_at:
            leased.revoked_at = words[log.REVOKED_AT] = stop
            words[log.REVOKED] = chunk.id + 1
            return SETTLE_SECONDS
        stop = leased.revoked_at
        if stop < chunk.stop:
            leased.chunks[0] = Chunk(chunk.id, chunk.start, stop, chunk.careful, chunk.budget)
            self._ready.append(Shortened(chunk.id, stop))
        return math.inf

    # -- deaths and time limits -------------------------------------------------------------------------------------

    def _bury(self, leased: _Leased) -> None:
        """The worker is dead or cut off: report what it had finished, then what is lost."""
        worker = leased.worker
        del self._leased[worker.sock.fileno()]
        self._unwatch(leased)
        if worker.not_started is not None:
            self._go_on_without(leased, worker.not_started)
            return
        status = self._pool.end(worker)  # first: one that is only cut off would write on while we read
        self._read_log(leased)
        running = leased.chunks[0] if leased.chunks else None
        current = worker.words[log.CURRENT] - 1
        on_item = (
            running is not None
            and worker.words[log.CHUNK] == running.id
            and leased.next_index <= current < running.stop
        )
        index = int(current) if on_item else None
        width = int(worker.words[log.WIDTH]) if on_item else 1
        began = worker.words[log.SINCE] / 1e9 if on_item else 0.0
        stack = worker.reader.fault_text()
        worker.drop()
        if (late := leased.ending) is not None and late.told:
            index, width, began = late.index, late.width, late.since
            error: FarmoutError = late_error(index, self._job.timeout or 0.0, stack)
        else:
            memory = status == -signal.SIGKILL and index is not None and self._pool.memory_ran_out()
            error = death_error(index, status, stack, out_of_memory=memory)
        for chunk in leased.chunks:
            if chunk is running:
                self._ready.append(Lost(chunk.id, index, error, width, worker.number, began))
            else:
                self._ready.append(Lost(chunk.id, None, error, 1, worker.number))

    def _go_on_without(self, leased: _Leased, error: OSError) -> None:
        """The system let this worker not be started: others take its chunks, if there are any."""
        self._pool.discard(leased.worker)
        if not self._leased:
            self._ready.append(Broken(why_not_started(error)))
            return
        warn_of_fewer(len(self._leased), self._count, error)
        self._count = len(self._leased)
        for chunk in leased.chunks:
            self._ready.append(Lost(chunk.id, None, error, 0, leased.worker.number))

    def _end_late_ones(self) -> float | None:
        """End workers whose item runs too long; returns the seconds until this must be looked at again."""
        pause = None
        for leased in self._leased.values():
            left = self._time_left(leased)
            if left is not None and left <= 0:
                left = self._next_stage(leased)
            if left is not None:
                pause = left if pause is None else min(pause, left)
        return pause

    def _time_left(self, leased: _Leased) -> float | None:
        now = time.monotonic()
        if leased.ending is not None:
            return leased.ending.due - now
        if not leased.chunks:
            return None
        limit = self._job.timeout or 0.0
        current, since = leased.worker.words[log.CURRENT] - 1, leased.worker.words[log.SINCE]
        if not self._on_item(leased, current):
            return self._quiet_left(leased, limit, now)
        leased.quiet_since = None
        return float(since / 1e9 + limit - now)

    def _on_item(self, leased: _Leased, current: int) -> bool:
        words = leased.worker.words
        return (
            words[log.CHUNK] == leased.chunks[0].id
            and current >= leased.next_index
            and words[log.CURRENT] - 1 == current
        )

    def _quiet_left(self, leased: _Leased, limit: float, now: float) -> float:
        """Between items: look again when one that begins now would be late. A worker that somebody stopped would never
        begin one, so it is ended, and its chunk goes to another."""
        if leased.quiet_since is None:
            leased.quiet_since = now
        if now - leased.quiet_since >= limit:
            leased.quiet_since = now
            if leased.worker.pid is not None and is_stopped(leased.worker.pid):
                leased.worker.kill()
        return leased.quiet_since + limit - now

    def _look_at_quiet_ones(self) -> None:
        """The same where items have no limit: nobody has reported anything for a while. A worker that is stopped on an
        item is left to whoever stopped it, perhaps to look at it: its item may go on or must not be run twice."""
        now = time.monotonic()
        for leased in self._leased.values():
            current = int(leased.worker.words[log.CURRENT]) - 1
            if leased.chunks and not self._on_item(leased, current):
                self._quiet_left(leased, QUIET_SECONDS, now)
                continue
            leased.quiet_since = None
            if leased.chunks and now - leased.worker.words[log.SINCE] / 1e9 >= QUIET_SECONDS:
                warn_if_stopped(leased.worker, current)

    def _next_stage(self, leased: _Leased) -> float:
        """Go on with the end of a worker whose item is late; returns the seconds until the next step.

        At first nothing else may begin there, which is said and looked at as in `_revoke`: an item that ends just then
        is in time. Nobody else is hit by the signals, and what comes of the item after the first one does not count.
        """
        words = leased.worker.words
        self._read_log(leased)
        if leased.ending is None:
            current, since = int(words[log.CURRENT]) - 1, words[log.SINCE] / 1e9
            in_time = since + (self._job.timeout or 0.0) > time.monotonic()
            if in_time or not leased.chunks or not self._on_item(leased, current):
                return SETTLE_SECONDS
            leased.ending = Ending(current, int(words[log.WIDTH]), since)
            words[log.LIMIT] = 0
        elif not leased.ending.told and words[log.CURRENT] - 1 != leased.ending.index:
            self._spare(leased)
            return SETTLE_SECONDS
        number = leased.ending.next_stage()
        if number is not None:
            leased.worker.kill(number)
        return leased.ending.due - time.monotonic()

    def _spare(self, leased: _Leased) -> None:
        """The item ended in time after all. At once: a chunk that the worker handed back meanwhile goes out again."""
        leased.ending = None
        leased.worker.words[log.LIMIT] = self._limit

    def _is_too_late(self, leased: _Leased, ending: Ending, record: log.Record) -> bool:
        """Whether a record says what came of a late item after the first signal: it may be the signal's doing."""
        if record.kind not in _ENDS or not (ending.over or ending.is_of(record.index)):
            return False
        if not ending.told:
            self._spare(leased)
            return False
        ending.end_now()
        return True

    def _wait_for_abandoned(self) -> None:
        """Give items that are no longer wanted a moment to end; their results are dropped."""
        self.cancel(0)
        deadline = time.monotonic() + ABANDON_SECONDS
        while any(one.chunks for one in self._leased.values()) and time.monotonic() < deadline:
            for descriptor, _ in self._poll.poll(max(1.0, 1000 * (deadline - time.monotonic()))):
                self._look_at(descriptor)
        self._ready.clear()
