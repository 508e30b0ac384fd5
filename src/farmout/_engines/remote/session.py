"""One job on somebody else's pool: send chunks as its tasks, turn their results into events, notice what was lost."""

from __future__ import annotations

import queue
import signal
import threading
import time
import uuid
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Literal, Protocol

from ..._contract import Around, Broken, Chunk, Columns, Ended, Event, Failed, Job, Lost, shorten
from ..._wire.blame import not_picklable, users_cause
from ..._wire.functions import pack_elsewhere, ship
from ..._wire.sources import gather
from ...errors import EngineError, WorkerDied
from ..processes.errors import unpack_error
from . import parcels
from .marks import Mark, MarkFile, first_death
from .task import Origin, Reply, here, run_chunk

__all__ = ["Carrier", "RemoteSession"]

# Jobs up to this size go with the chunks to workers that lack them; larger ones are handed to the engine's own store
# where there is one, and the chunks refer to that.
LARGE_JOB = 1 << 20
LOOK_SECONDS = 1.0  # how often the engine is asked whether it still works, while nothing comes from it
PATIENCE_SECONDS = 0.5  # for a process whose pipe is closed to be dead as well
NAMED = 8  # chunks in an error's text
LOST_JOBS = 5  # times that an engine may lose a job's data before it counts as broken


Verdict = Literal["died", "again", "broke", "wrong"]


class Carrier(Protocol):
    """How an engine's tasks are submitted; everything else is the same for all."""

    name: str
    marks: MarkFile | None  # for pools of processes on this machine that do not say what a dead one was on

    def submit(self, function: Any, arguments: tuple[Any, ...]) -> Any:
        """Start a task; returns a future (``add_done_callback``, ``cancel``)."""
        ...

    def outcome(self, future: Any) -> tuple[Reply | None, BaseException | None]:
        """The result or the error of a future that is done."""
        ...

    def store(self, data: bytes) -> Any:
        """Keep data where all workers get at it; returns what stands for it in arguments, or None: not possible."""
        ...

    def judge(self, error: BaseException) -> tuple[Verdict, str]:
        """What a task's error means, and in words.

        "died": its worker; "again": the engine lost data; "broke": the pool, by a dead worker; "wrong": anything else.
        """
        ...

    def problem(self, quiet: float) -> str | None:
        """What is wrong with the engine after so many seconds without a word from it, or None."""
        ...

    def close(self) -> None: ...


@dataclass
class _Flight:
    """A chunk under way; of a careful one, the item from ``start`` to ``stop``, and the others after it."""

    chunk: Chunk
    columns: Columns
    start: int
    stop: int
    packed: bytes = b""
    future: Any = None
    mark: Mark | None = None
    again: int = 0

    def part(self) -> Columns:
        first = self.chunk.start
        return tuple(column[self.start - first : self.stop - first] for column in self.columns)


class RemoteSession:
    """See `farmout._contract.Session`."""

    def __init__(self, carrier: Carrier, job: Job, workers: int) -> None:
        self._carrier = carrier
        self._job = job
        self._count = workers
        self._origin = here()
        self._done: queue.SimpleQueue[tuple[int, Any]] = queue.SimpleQueue()
        self._flights: dict[int, _Flight] = {}
        self._ready: list[Event] = []
        self._next_ticket = 0
        self._bound: int | None = None
        self._workers: dict[tuple[Origin, int], int] = {}
        self._key, self._data, self._stored = "", b"", None
        self._to_send = 0  # chunks that take the job along: as many as there may be workers that lack it
        self._heard = time.monotonic()
        self._dead: tuple[int, int, int | None] | None = None  # (index, width, exit status) of who broke the pool
        self._looked = threading.Event()  # for who broke the pool
        self._closed = False
        try:
            self._pack_job()
        except BaseException:
            carrier.close()
            raise

    @property
    def workers(self) -> int:
        return self._count

    def submit(self, chunk: Chunk, columns: Columns) -> None:
        # What kills its worker takes the results of its chunk along, so a suspect chunk goes out item by item.
        stop = chunk.start + 1 if chunk.careful else chunk.stop
        self._send(_Flight(chunk, columns, chunk.start, stop))

    def wait(self, timeout: float | None) -> list[Event]:
        deadline = None if timeout is None else time.monotonic() + timeout
        while not self._ready:
            pause = LOOK_SECONDS if deadline is None else min(LOOK_SECONDS, max(0.0, deadline - time.monotonic()))
            try:
                self._arrive(*self._done.get(timeout=pause))
                while not self._done.empty():
                    self._arrive(*self._done.get_nowait())
            except queue.Empty:
                if text := self._carrier.problem(time.monotonic() - self._heard):
                    self._break(EngineError(f"{text}. {self._under_way()}"))
                elif deadline is not None and time.monotonic() >= deadline:
                    break
        events, self._ready = self._ready, []
        return events

    def cancel(self, index: int) -> None:
        self._bound = index if self._bound is None else min(self._bound, index)
        for flight in list(self._flights.values()):
            if flight.start >= self._bound and flight.future is not None:
                flight.future.cancel()

    def change(self, around: Around) -> None:
        self._job.around = around
        self._pack_job()

    def close(self, *, abandon: bool) -> None:
        self.cancel(0)
        self._closed = True
        self._flights.clear()
        self._stored = None
        self._carrier.close()

    # -- out ----------------------------------------------------------------------------------------------------------

    def _pack_job(self) -> None:
        job = self._job
        try:
            shipment = ship(job.function, job, here=False)
        except Exception as error:
            for what in (job.function, job.initializer, job.initargs):
                try:
                    pack_elsewhere(what)
                except Exception as at_fault:
                    raise not_picklable("function", what, at_fault, pack_elsewhere) from users_cause(error)
            raise
        self._key, self._to_send = uuid.uuid4().hex, self._count
        self._data = parcels.job_bytes(shipment.packed, gather())
        self._stored = self._carrier.store(self._data) if len(self._data) > LARGE_JOB else None

    def _send(self, flight: _Flight, *, with_job: bool = False) -> None:
        flight.packed = flight.packed or parcels.pack_columns(flight.part())
        job = self._stored
        if job is None and (with_job or self._to_send > 0):
            self._to_send -= 1
            job = self._data
        part = replace(flight.chunk, start=flight.start, stop=flight.stop)
        if hasattr(self._job.around, "land"):  # rows are written a whole chunk at a time
            part = replace(part, budget=0.0)
        flight.mark = self._carrier.marks.take() if self._carrier.marks is not None else None
        ticket = self._next_ticket
        self._next_ticket += 1
        self._flights[ticket] = flight
        try:
            flight.future = self._carrier.submit(
                run_chunk, (self._origin, self._key, job, part, flight.packed, flight.mark)
            )
        except Exception as error:
            flight = self._take(ticket)
            if self._carrier.marks is not None and self._flights and self._carrier.judge(error)[0] == "broke":
                self._looked.wait(4 * PATIENCE_SECONDS)  # the pool is about to tell the others, and `_on_done` to look
            self._failed_task(flight, error)
            return
        flight.future.add_done_callback(partial(self._on_done, ticket))

    def _on_done(self, ticket: int, future: Any) -> None:
        """In a thread of the engine. At this moment the other processes of a pool that breaks are still alive."""
        marks = self._carrier.marks
        if (
            marks is not None
            and self._dead is None
            and not self._closed
            and self._carrier.outcome(future)[1] is not None
        ):
            running = {pid: (index, width) for pid, index, width in marks.read()}
            if found := first_death(list(running), PATIENCE_SECONDS):
                self._dead = (*running[found[0]], found[1])
            self._looked.set()
        self._done.put((ticket, future))

    def _take(self, ticket: int) -> _Flight:
        flight = self._flights.pop(ticket)
        if flight.mark is not None:
            assert self._carrier.marks is not None
            self._carrier.marks.give_back(flight.mark)
            flight.mark = None
        return flight

    # -- back ---------------------------------------------------------------------------------------------------------

    def _arrive(self, ticket: int, future: Any) -> None:
        self._heard = time.monotonic()
        if ticket not in self._flights:
            return
        reply, error = self._carrier.outcome(future)
        flight = self._take(ticket)
        if error is not None:
            self._failed_task(flight, error)
            return
        if not isinstance(reply, Reply):  # an executor that loses what tasks return; nothing is known to have run
            self._ready.append(Ended(flight.chunk.id, flight.start))
        elif reply.kind == "events":
            self._on_events(flight, reply)
        elif reply.kind == "need":
            self._send(flight, with_job=True)
        elif reply.kind == "mismatch":
            self._break(EngineError(f"{reply.content}. Nothing was run by that worker"))
        else:
            self._on_broken_job(reply)

    def _on_events(self, flight: _Flight, reply: Reply) -> None:
        worker = self._workers.setdefault((reply.origin, reply.thread), len(self._workers))
        # Clocks of other machines mean nothing here; the reply's own time does.
        clock = 0.0 if reply.origin.node == self._origin.node else time.monotonic() - reply.clock
        failed = False
        for event in parcels.load_events(reply.content, flight.chunk.id, worker, clock):
            failed |= isinstance(event, Failed)
            if not isinstance(event, Ended):
                self._ready.append(event)
                continue
            more = event.next_index == flight.stop < flight.chunk.stop
            wanted = self._bound is None or flight.stop < self._bound
            if more and wanted and (self._job.keep_going or not failed):
                self._send(_Flight(flight.chunk, flight.columns, flight.stop, flight.stop + 1))
            else:
                self._ready.append(event)

    def _on_broken_job(self, reply: Reply) -> None:
        error, text = unpack_error(parcels.loads(reply.content))
        where = "the initializer" if self._job.initializer is not None else "loading the function"
        if not isinstance(error, Exception):
            error = EngineError(f"{where} ended a worker's preparation with {error!r}")
        error.__farmout_note__ = f"raised by {where} in a worker on {reply.origin.node}:\n{text}"  # type: ignore[attr-defined]
        self._break(error)

    def _break(self, error: BaseException) -> None:
        self._ready.append(Broken(error))

    def _failed_task(self, flight: _Flight, error: BaseException) -> None:
        if self._bound is not None and flight.start >= self._bound:  # cancelled by us
            self._ready.append(Ended(flight.chunk.id, flight.start))
            return
        verdict, text = self._carrier.judge(error)
        if verdict == "again" and flight.again < LOST_JOBS:
            flight.again += 1
            if self._stored is not None:
                self._stored = self._carrier.store(self._data)
            self._send(flight, with_job=True)
        elif verdict == "died":
            width = flight.stop - flight.start
            died = WorkerDied(f"the worker died on {_one_of(flight.start, width)}: {text}")
            died.index = flight.start if width == 1 else None
            died.out_of_memory = "memory" in text.lower()
            self._ready.append(Lost(flight.chunk.id, flight.start, died, width))
        elif verdict == "broke":
            self._break(self._pool_broke(flight, error, text))
        else:
            broken = EngineError(f"the engine {self._carrier.name} cannot go on: {text}. {self._under_way(flight)}")
            broken.__cause__ = error
            self._break(broken)

    def _under_way(self, *more: _Flight) -> str:
        """Which items nobody knows the end of, in words."""
        flights = sorted((*more, *self._flights.values()), key=lambda flight: flight.start)
        names = [_items(flight.start, flight.stop - flight.start) for flight in flights]
        if len(names) > NAMED:
            names[NAMED:] = [f"{len(names) - NAMED} chunks more"]
        return f"Not known to be done: {', '.join(names) or 'nothing that was sent'}"

    def _pool_broke(self, flight: _Flight, error: BaseException, text: str) -> WorkerDied:
        """The error for a pool that takes no more work: who was running in the process that died, if that is known."""
        after = (
            f"The executor {self._carrier.name} takes no more work after that, so later items did not run; "
            "engine='processes' would go on"
        )
        if self._dead is None:
            died = WorkerDied(f"a worker process died, nobody knows on which item: {text}. {after}")
        else:
            index, width, status = self._dead
            died = WorkerDied(f"the worker process died on {_one_of(index, width)}: {_cause(status)}. {after}")
            died.index = index if width == 1 else None
            died.exitcode = status
            died.signal = _signal_name(-status) if status is not None and status < 0 else None
            for one in (flight, *self._flights.values()):
                if width == 1 and one.chunk.start <= index < one.chunk.stop:
                    row = tuple(column[index - one.chunk.start] for column in one.columns)
                    item = row[0] if len(row) == 1 else row
                    died.__farmout_note__ = f"farmout: this is item {index}: {shorten(item)}"  # type: ignore[attr-defined]
        died.__cause__ = error
        return died


def _items(start: int, width: int) -> str:
    return f"item {start}" if width == 1 else f"items {start} to {start + width - 1}"


def _one_of(start: int, width: int) -> str:
    return _items(start, width) if width == 1 else f"one of the {_items(start, width)}"


def _cause(status: int | None) -> str:
    if status is None:
        return "its exit status is not known"
    return f"killed by {_signal_name(-status)}" if status < 0 else f"it exited with status {status}"


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"
