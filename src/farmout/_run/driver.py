"""Drive one run: obey the plan, hand out results in order, raise what the loop would have raised."""

from __future__ import annotations

import heapq
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from typing import Any

from .._contract import (
    Broken,
    Done,
    Ended,
    Engine,
    Event,
    Failed,
    Job,
    Lost,
    Memory,
    Observer,
    Output,
    Recalled,
    Retried,
    Run,
    Session,
    Shortened,
    Told,
    error_text,
    shorten,
)
from .._plan.dispatch import Cancel, Command, Dispatcher, Fail, Give, Later, Read, Send, Stop
from .._plan.order import Order
from ..errors import EngineError, Failure, ItemTimeout, JournalError, WorkerDied
from .feed import Feed

__all__ = ["Driver", "take_notes", "with_note"]

TRIALS = ("check", "explain")  # their runs are not the caller's: how far one came says nothing
LAST_SECONDS = 0.1  # for items that run when a run with a journal is given up


class Driver:
    """One run, from the first item to the last result. `blocks` is what the verbs consume."""

    def __init__(
        self,
        engine: Engine,
        job: Job,
        plan: Dispatcher,
        feed: Feed,
        run: Run,
        observers: Sequence[Observer],
        *,
        ordered: bool,
        keep_failures: bool,
        memory: Memory | None = None,
        closed: Callable[[], bool] = lambda: False,
    ) -> None:
        self._engine, self._job, self._plan, self._feed = engine, job, plan, feed
        self._run, self._observers = run, observers
        self._ordered = ordered
        self._keep_failures = keep_failures
        self._memory = memory
        self._closed = closed  # whether the engine is, perhaps by another thread
        self._order = Order()
        self._loose: list[tuple[int, list[Any]]] = []  # results in the order of arrival, where that is asked for
        self._settled = 0
        self._finished = 0  # items with a result or a final failure
        self._sizes: dict[int, int] = {}  # bytes of blocks that wait for their turn
        self._texts: dict[int, str] = {}  # tracebacks of the last failure of each failed item
        self._outputs: dict[int, list[Output]] = {}
        self._wrote: list[int] = []  # a heap of the items in these, perhaps also of some that are not there any more
        self._failed: tuple[int, BaseException] | None = None  # the lowest item whose error is to be raised
        self._timers: list[tuple[float, int]] = []
        self._session: Session | None = None

    def change(self, around: Any) -> None:
        """Use another ``around`` for chunks sent from now on."""
        assert self._session is not None
        self._session.change(around)

    def fail_delivered(self, index: int, error: Exception) -> None:
        """Have an item that was delivered last be one that failed; raises the error where that ends the call."""
        item = self._feed.item(index)
        with_note(error, _place(index, item))
        if not self._keep_failures:
            raise error
        self._tell(Failure(index, item, error, ""))

    def blocks(self) -> Generator[tuple[int, list[Any]], None, None]:
        """Yield (index, results of that and the following items); closing the generator cancels the rest."""
        if self._plan.total == 0:
            return
        if self._memory is None:
            yield from self._blocks()
            return
        # Opened before any worker starts, and closed when none works any more.
        self._memory.begin(self._run)
        try:
            yield from self._blocks()
        except BaseException as error:
            self._memory.end(error)
            raise
        self._memory.end(None)

    def _blocks(self) -> Iterator[tuple[int, list[Any]]]:
        error: BaseException | None = None
        begun: list[Observer] = []
        self._check_open()
        self._session = self._engine.open(self._job, self._run.workers)
        try:
            for observer in self._observers:
                observer.begin(self._run)
                begun.append(observer)
            self._obey(self._plan.begin())
            while True:
                yield from self._deliver()
                if self._over():
                    break
                self._obey(self._due())
                self._handle_all(self._session.wait(self._pause()))
            self._raise_failure()
            self._flush_outputs(None)  # may raise, where warnings are errors
        except BaseException as raised:
            error = raised
            if (isinstance(raised, KeyboardInterrupt) or self._closed()) and self._run.verb not in TRIALS:
                with_note(raised, self._stopped_text())
            raise
        finally:
            self._end_session(error)
            try:
                if not isinstance(error, GeneratorExit):  # the caller left: its loop would not have come so far
                    self._flush_outputs(None)
            finally:
                for observer in begun:
                    observer.end(error)
                # An error's traceback holds this frame: what refers to it here would keep the items until the
                # garbage collector comes.
                error = self._failed = None

    def _end_session(self, error: BaseException | None) -> None:
        """Once Ctrl-C ends the call, another one only spares the moment that items have to end by themselves."""
        assert self._session is not None
        try:
            try:
                if self._memory is not None and not isinstance(error, JournalError):
                    self._gather_last(self._memory, self._session)
            finally:
                self._session.close(abandon=not self._plan.finished)
        except KeyboardInterrupt:
            if not isinstance(error, KeyboardInterrupt):
                raise

    def _check_open(self) -> None:
        if self._closed():
            raise EngineError("the Farm was closed before all results of this call were taken from it")

    def _stopped_text(self) -> str:
        of = "" if self._plan.total is None else f" of {self._plan.total}"
        advice = "with journal=PATH the same call could go on from there" if self._memory is None else self._memory.left
        return f"farmout: stopped when {self._finished}{of} items were done; {advice}"

    def _gather_last(self, memory: Memory, session: Session) -> None:
        """What is finished is kept though nobody asks for it any more; items that run get a moment to finish."""
        running = set(self._plan.in_flight)
        deadline = time.monotonic() + LAST_SECONDS
        session.cancel(0)
        while running:
            left = deadline - time.monotonic()
            for event in session.wait(max(0.0, left)):
                if isinstance(event, Done):
                    memory.observe(event)
                elif isinstance(event, (Ended, Lost)):
                    running.discard(event.chunk)
            if left <= 0:
                return

    # -- events -----------------------------------------------------------------------------------------------------

    def _handle_all(self, events: list[Event]) -> None:
        for event in events:
            if isinstance(event, Lost):  # a worker that was ended is not the fault of its item
                self._check_open()
            self._handle(event)
        self._check_open()

    def _handle(self, event: Event) -> None:
        if isinstance(event, Output):
            self._on_output(event)
            return
        self._tell(event)
        if isinstance(event, Done):
            self._settle(event.start, event.values, event.nbytes)
            self._obey(self._plan.done(event.chunk, event.start, len(event.values), event.took, event.nbytes))
        elif isinstance(event, Ended):
            self._obey(self._plan.ended(event.chunk, event.next_index))
        elif isinstance(event, Failed):
            self._texts[event.index] = event.traceback
            self._obey(self._plan.failed(event.chunk, event.index, event.error))
        elif isinstance(event, Shortened):
            self._obey(self._plan.shortened(event.chunk, event.stop))
        elif isinstance(event, Lost):
            if event.index is not None:
                self._texts[event.index] = ""
                if event.width > 1:  # these items run again, and print again
                    for index in range(event.index, event.index + event.width):
                        self._outputs.pop(index, None)
            self._obey(self._plan.lost(event.chunk, event.index, event.error, event.width))
        elif isinstance(event, Broken):
            self._do_stop(Stop(event.error))

    def _settle(self, start: int, values: list[Any], nbytes: int) -> None:
        count = len(values)
        self._finished += count
        self._feed.settled(start, count)
        if self._texts:  # of items that failed and then did not
            for index in range(start, start + count):
                self._texts.pop(index, None)
        for observer in self._observers:
            observer.settled(count)
        if self._ordered:
            self._order.add(start, values)
            self._sizes[start] = nbytes
        else:
            self._loose.append((start, values))
            self._sizes[start] = nbytes

    def _on_output(self, event: Output) -> None:
        if not self._ordered:
            self._tell(event)
            return
        if event.index not in self._outputs:
            self._outputs[event.index] = []
            heapq.heappush(self._wrote, event.index)
        self._outputs[event.index].append(event)

    # -- commands ---------------------------------------------------------------------------------------------------

    def _obey(self, commands: list[Command]) -> None:
        while commands:
            command, *commands = commands
            commands += _ACTIONS[type(command)](self, command)

    def _do_read(self, command: Read) -> list[Command]:
        count, ended = self._feed.read(command.count)
        known = self._recall(count)
        commands = self._plan.supplied(count, ended=ended, known=known)
        if self._feed.error is not None:  # items before it are finished first, as in the loop
            assert self._plan.total is not None
            error, self._feed.error = self._feed.error, None
            if self._feed.theirs:
                with_note(error, f"farmout: the items raised this after {self._plan.total} of them had come")
            commands += self._fail_at(self._plan.total, error)
        return commands

    def _recall(self, count: int) -> list[Recalled]:
        """Settle what an earlier run finished of the ``count`` items that were just read."""
        if self._memory is None or not count:
            return []
        stop = self._feed.count
        known = self._memory.recall(stop - count, self._feed.columns(stop - count, stop))
        for block in known:
            self._tell(block)
            self._settle(block.start, block.values, block.nbytes)
        return known

    def _do_send(self, command: Send) -> list[Command]:
        assert self._session is not None
        self._session.submit(command.chunk, self._feed.columns(command.chunk.start, command.chunk.stop))
        return []

    def _do_fail(self, command: Fail) -> list[Command]:
        text = self._texts.pop(command.index, "")
        item = self._feed.item(command.index)
        one = self._feed.width == 1 and not self._job.star
        error = _annotated(command, item, text, one=one, advise=not self._keep_failures)
        failure = Failure(command.index, item, error, text)
        self._tell(failure)
        if self._keep_failures:
            self._settle(command.index, [failure], 0)
            return []
        return self._fail_at(command.index, error)

    def _fail_at(self, index: int, error: BaseException) -> list[Command]:
        if self._failed is None or index < self._failed[0]:
            self._failed = (index, error)
        return self._plan.cancel(index)

    def _do_later(self, command: Later) -> list[Command]:
        heapq.heappush(self._timers, (time.monotonic() + command.delay, command.index))
        return []

    def _do_give(self, command: Give) -> list[Command]:
        self._tell(Retried(command.index, command.error))
        return []

    def _do_cancel(self, command: Cancel) -> list[Command]:
        assert self._session is not None
        self._session.cancel(command.index)
        return []

    def _do_stop(self, command: Stop) -> list[Command]:
        note = getattr(command.error, "__farmout_note__", "")
        raise with_note(command.error, note) if note else command.error

    # -- time and delivery ------------------------------------------------------------------------------------------

    def _pause(self) -> float | None:
        pauses = [max(0.0, self._timers[0][0] - time.monotonic())] if self._timers else []
        if self._memory is not None and (rest := self._memory.rest()) is not None:
            pauses.append(rest)
        return min(pauses, default=None)

    def _due(self) -> list[Command]:
        commands: list[Command] = []
        while self._timers and self._timers[0][0] <= time.monotonic():
            commands += self._plan.due(heapq.heappop(self._timers)[1])
        return commands

    def _deliver(self) -> Iterator[tuple[int, list[Any]]]:
        if not self._ordered:
            while self._loose:
                start, values = self._loose.pop(0)
                self._settled += len(values)
                yield start, values
                self._obey(self._plan.delivered(self._settled, self._sizes.pop(start)))
            return
        index = self._order.next_index
        if self._failed is not None and index >= self._failed[0]:
            return
        while ready := self._order.take():  # again: what is read meanwhile may be known already
            for values in ready:
                yield from self._by_output(index, values)
                size = self._sizes.pop(index)
                index += len(values)
                self._obey(self._plan.delivered(index, size))

    def _by_output(self, index: int, values: list[Any]) -> Iterator[tuple[int, list[Any]]]:
        """Show what items wrote, each right before its result is taken; a block is cut there.

        Else a caller that stops at a result, or fails on it, would have seen what later items wrote.
        """
        start, stop = index, index + len(values)
        while start < stop:
            self._flush_outputs(start + 1)
            end = min(stop, self._wrote[0]) if self._wrote else stop
            yield start, values[start - index : end - index] if end - start < len(values) else values
            start = end

    def _over(self) -> bool:
        if self._failed is not None and not self._ordered:
            return True
        if self._failed is not None and self._order.next_index >= self._failed[0]:
            return True
        return self._plan.finished and not self._loose

    def _raise_failure(self) -> None:
        if self._failed is not None:
            try:
                self._flush_outputs(self._failed[0] + 1)
            finally:  # also where a warning about an item became an error: this one is what the loop would raise
                raise self._failed[1]
        delivered = self._order.next_index if self._ordered else self._settled
        if delivered != self._plan.total:  # never a shorter result, whatever else is wrong
            raise EngineError(f"{self._plan.total} items were read but {delivered} results came: a bug in farmout")

    def _flush_outputs(self, below: int | None) -> None:
        while self._wrote and (below is None or self._wrote[0] < below):
            if self._failed is not None and self._wrote[0] > self._failed[0]:
                return  # the loop would not have come so far
            try:
                for event in self._outputs.pop(heapq.heappop(self._wrote), ()):
                    self._tell(event)
            except OSError:  # the stream takes no more: nobody reads the pipe, or the disk is full
                self._wrote.clear()
                self._outputs.clear()
                raise

    def _tell(self, event: Told) -> None:
        if self._memory is not None:  # first: what others hear of is kept
            self._memory.observe(event)
        for observer in self._observers:
            observer.observe(event)


# A table of functions, not of bound methods: a driver that refers to itself would keep items and arrays until the
# garbage collector finds it.
_ACTIONS: dict[type, Callable[[Driver, Any], list[Command]]] = {
    Read: Driver._do_read,
    Send: Driver._do_send,
    Fail: Driver._do_fail,
    Later: Driver._do_later,
    Cancel: Driver._do_cancel,
    Give: Driver._do_give,
    Stop: Driver._do_stop,
}


def _place(index: int, item: Any) -> str:
    return f"farmout: this is item {index}: {shorten(item)}"


def _annotated(command: Fail, item: Any, text: str, *, one: bool, advise: bool) -> BaseException:
    """The error with what the reader needs: which item, and what happened in the worker.

    ``one``: the item is the one argument of the function. ``advise``: it ends the call.
    """
    lines = [_place(command.index, item)]
    if command.earlier:
        lines.append(f"it failed {len(command.earlier) + 1} times; the errors before this one:")
        lines += [f"  try {n}: {first_line(e)}" for n, e in enumerate(command.earlier, 1)]
    if "Traceback (most recent call last)" not in text:  # only the error once more: the call itself failed
        if isinstance(command.error, TypeError) and isinstance(item, tuple) and one:
            lines.append("the tuple is one argument; farmout.starmap(fn, tuples) makes several of it")
    elif command.error.__traceback__ is None:
        lines += ["traceback in the worker:", text.rstrip()]
    if advise and isinstance(command.error, WorkerDied):
        late = isinstance(command.error, ItemTimeout)
        first = "a longer timeout= gives it more time" if late else "to see why, run this item alone"
        lines.append(f"{first}; with on_error='return' the other items go on")
    return with_note(command.error, "\n".join(lines))


def first_line(error: BaseException, limit: int = 200) -> str:
    """The type of an error, and the first line of its message."""
    line = error_text(error).splitlines()[0]
    return line if len(line) <= limit else line[: limit - 3] + "..."


def with_note(error: BaseException, note: str) -> BaseException:
    """The error with a line for its reader."""
    try:
        if hasattr(error, "add_note"):
            error.add_note(note)
        else:  # Python 3.10 knows no notes and shows a first cause instead
            error.__notes__ = [*getattr(error, "__notes__", []), note]
            _first_cause(error).__cause__ = _Note("\n" + note)
    except Exception:  # an exception class may refuse notes and attributes; it still arrives
        pass
    return error


def take_notes(error: BaseException) -> list[str]:
    """Take the notes off an error, and return them."""
    notes = list(getattr(error, "__notes__", []))
    if notes:
        error.__notes__ = []
    last, seen = error, set[int]()
    while last.__cause__ is not None and id(last) not in seen:
        seen.add(id(last))
        if type(last.__cause__).__name__ == _Note.__name__:  # one that came from a worker is of a class of its own
            last.__cause__ = None
            break
        last = last.__cause__
    return notes


def _first_cause(error: BaseException) -> BaseException:
    """What led to the error in the end; itself, if nothing else did. Its own cause stays what it is in the loop."""
    seen: set[int] = set()  # causes may go in a circle
    while id(error) not in seen:
        seen.add(id(error))
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__) or error
    return error


class _Note(Exception):
    """Carries a note where exceptions have none."""

    __module__ = "builtins"  # a traceback shows no module then
    __qualname__ = "Note"
