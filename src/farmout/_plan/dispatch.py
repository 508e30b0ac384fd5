"""Decide what runs next: told what happened, answers with commands; the same code runs in the simulator.

Every index is in exactly one place: not read yet, waiting to be sent (again), in a chunk in flight, or settled.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from .._contract import Chunk, Recalled
from .chunking import Chunking, Measured
from .retry import Retry

__all__ = ["Cancel", "Command", "Dispatcher", "Fail", "Give", "Later", "Read", "Send", "Stop"]

# Workers that die before they began anything, in a row, before we say that they cannot start at all.
UNSTARTED_DEATHS = 10


@dataclass(slots=True)
class Read:
    """Read up to ``count`` more items and call `Dispatcher.supplied`."""

    count: int


@dataclass(slots=True)
class Send:
    """Submit this chunk to the engine."""

    chunk: Chunk


@dataclass(frozen=True)
class Fail:
    """The item failed for good; ``tries`` errors came before this one."""

    index: int
    error: BaseException
    earlier: tuple[BaseException, ...] = ()


@dataclass(frozen=True)
class Later:
    """Call `Dispatcher.due` with this index after so many seconds."""

    index: int
    delay: float


@dataclass(frozen=True)
class Cancel:
    """No item from ``index`` on need begin any more."""

    index: int


@dataclass(frozen=True)
class Give:
    """Another try begins after this error (for reports)."""

    index: int
    error: BaseException


@dataclass(frozen=True)
class Stop:
    """The run cannot go on."""

    error: BaseException


Command = Read | Send | Fail | Later | Cancel | Give | Stop


@dataclass(slots=True)
class _Flight:
    """A chunk in flight and the first of its items that is not accounted for."""

    chunk: Chunk
    next_index: int
    alone: bool = False


class Dispatcher:
    """The plan of one run.

    ``total`` is the number of items or None; ``stop_at_failure`` cancels items after the lowest failed one;
    ``window`` bounds how many items may be sent and not yet delivered (None: no bound): so many, or as many as were
    delivered so far; ``window_bytes`` bounds the size of results that wait for their turn;
    ``ahead`` lets a worker hold a chunk beside the one that it works on.
    """

    def __init__(
        self,
        total: int | None,
        workers: int,
        chunking: Chunking | None = None,
        retry: Retry | None = None,
        *,
        stop_at_failure: bool = True,
        window: int | None = None,
        window_bytes: int = 64 << 20,
        ahead: bool = True,
    ) -> None:
        self.total = total
        self.workers = workers
        self.chunking = chunking or Chunking()
        self.retry = retry or Retry()
        self.stop_at_failure = stop_at_failure
        self.window = window
        self.window_bytes = window_bytes
        self.ahead = ahead
        self.measured = Measured()
        self.limit: int | None = None  # items from here on are cancelled
        self.in_flight: dict[int, _Flight] = {}
        self._next_index = 0  # the lowest index never sent
        self._next_chunk = 0
        self._reading = False
        self._again: deque[Chunk] = deque()  # to be sent again before anything new
        self._alone: deque[Chunk] = deque()  # to be sent when nothing else runs
        self._delayed: dict[int, bool] = {}  # to be tried again when a delay is over; True: alone
        self._errors: dict[int, list[BaseException]] = {}
        self._delivered = 0
        self._waiting_bytes = 0
        self._unstarted = 0

    # -- what happened ----------------------------------------------------------------------------------------------

    def begin(self) -> list[Command]:
        """The run starts."""
        return self._more()

    def supplied(self, count: int, *, ended: bool, known: Sequence[Recalled] = ()) -> list[Command]:
        """``count`` items were read on request, and there are no more if ``ended``; those ``known`` need not run."""
        self._reading = False
        commands: list[Command] = []
        start, self._next_index = self._next_index, self._next_index + count
        for block in known:
            if start < block.start:
                commands.append(self._launch(Chunk(-1, start, block.start)))
            start = block.start + len(block.values)
            self._waiting_bytes += block.nbytes
            if block.seconds:
                self.measured.add(len(block.values), block.seconds, block.nbytes)
        if start < self._next_index:
            commands.append(self._launch(Chunk(-1, start, self._next_index)))
        if ended:
            self.total = self._next_index
        return commands + self._more()

    def done(self, chunk: int, start: int, count: int, seconds: float, nbytes: int = 0) -> list[Command]:
        """Items finished and their results are here."""
        self._unstarted = 0
        self.in_flight[chunk].next_index = start + count
        self.measured.add(count, seconds, nbytes)
        self._waiting_bytes += nbytes
        if self._errors:
            for index in range(start, start + count):
                self._errors.pop(index, None)
        return []

    def failed(self, chunk: int, index: int, error: BaseException) -> list[Command]:
        """One item raised."""
        self._unstarted = 0
        self.in_flight[chunk].next_index = index + 1
        return self._again_or_fail(index, error) + self._more()

    def ended(self, chunk: int, next_index: int) -> list[Command]:
        """The chunk left its worker; items from ``next_index`` on did not run: cancelled, or over the budget."""
        flight = self.in_flight.pop(chunk)
        next_index = min(next_index, flight.next_index)  # what was not reported is not done
        if left := self._cut(Chunk(-1, next_index, flight.chunk.stop, flight.chunk.careful)):
            if next_index == flight.chunk.start:  # an engine that hands chunks back unrun must not be fed for ever
                self._unstarted += 1
                if self._unstarted >= UNSTARTED_DEATHS:
                    return [Stop(RuntimeError(f"the engine handed {left} back without running it"))]
            (self._alone if flight.alone else self._again).append(left)
        return self._more()

    def shortened(self, chunk: int, stop: int) -> list[Command]:
        """Items from ``stop`` on were taken back from a chunk that goes on."""
        flight = self.in_flight[chunk]
        before = flight.chunk
        flight.chunk = Chunk(before.id, before.start, stop, before.careful, before.budget)
        self._requeue(stop, before.stop, careful=before.careful)
        return self._more()

    def lost(self, chunk: int, index: int | None, error: BaseException, width: int = 1) -> list[Command]:
        """The worker is gone; it was on item ``index``, or on one of ``width`` items from there, or on none (None).

        Without a width there never was a worker: the engine goes on with fewer, and says so when none is left.
        """
        flight = self.in_flight.pop(chunk)
        stop = flight.chunk.stop
        if index is None:
            self._unstarted += bool(width)
            if self._unstarted >= UNSTARTED_DEATHS:
                return [Stop(error)]
            self._requeue(flight.next_index, stop, careful=flight.chunk.careful, alone=flight.alone)
            return self._more()
        self._unstarted = 0
        self._requeue(flight.next_index, index)  # what was not reported is not done, whatever ran meanwhile
        self._requeue(index + width, stop)
        if width > 1:  # nobody knows which: run them again one by one, and charge no one yet
            self._requeue(index, index + width, careful=True)
            return self._more()
        memory = bool(getattr(error, "out_of_memory", False))
        return self._again_or_fail(index, error, alone=memory) + self._more()

    def due(self, index: int) -> list[Command]:
        """The delay that `Later` asked for is over."""
        alone = self._delayed.pop(index, False)
        self._requeue(index, index + 1, careful=True, alone=alone)
        return self._more()

    def delivered(self, next_index: int, nbytes: int) -> list[Command]:
        """The consumer has taken everything below ``next_index`` (or that many items, in any order)."""
        self._delivered = next_index
        self._waiting_bytes -= nbytes
        return self._more()

    @property
    def finished(self) -> bool:
        """Nothing is left to read, send or wait for."""
        nothing_new = self.total is not None and self._next_index >= self.total
        if self.limit is not None and self._next_index >= self.limit:
            nothing_new = True
        return nothing_new and not (self.in_flight or self._again or self._alone or self._delayed)

    def cancel(self, index: int) -> list[Command]:
        """Items from ``index`` on are not wanted any more."""
        if self.limit is not None and self.limit <= index:
            return []
        self.limit = index
        self._again = deque(c for c in map(self._cut, self._again) if c)
        self._alone = deque(c for c in map(self._cut, self._alone) if c)
        self._delayed = {i: alone for i, alone in self._delayed.items() if i < index}
        return [Cancel(index)]

    # -- what to do -------------------------------------------------------------------------------------------------

    def _more(self) -> list[Command]:
        commands: list[Command] = []
        first = next(iter(self.in_flight.values()), None)
        if self._alone or (first is not None and first.alone):  # then it is the only one
            if self._alone and not self.in_flight:
                commands.append(self._launch(self._alone.popleft(), alone=True))
            return commands
        while self._again:
            if not (count := self._again_now()):
                return commands  # nothing new overtakes it
            commands.append(self._launch(self._first_of_again(count)))
        if not self._reading and (count := self._wanted()):
            self._reading = True
            commands.append(Read(count))
        return commands

    def _wanted(self) -> int:
        """How many new items to read for one more chunk; 0 when no chunk should go out now."""
        remaining = None if self.total is None else self.total - self._next_index
        if remaining == 0 or (self.limit is not None and self._next_index >= self.limit):
            return 0
        if len(self.in_flight) >= 2 * self.workers:  # as many as there may be at the most: nothing to work out
            return 0
        if self.measured.largest or remaining is None:
            size = self.chunking.size(remaining, self.workers, self.measured)
        else:  # every worker's first chunk is a share of all
            size = min(remaining, self.chunking.size(self.total, self.workers, self.measured))
        if len(self.in_flight) >= self.workers * self._depth(remaining, size):
            return 0
        return size if self.window is None else self._within_window(size, self.window)

    def _within_window(self, size: int, window: int) -> int:
        """As much of a chunk as may be read ahead of the consumer: no further than it has come, but for ``window``."""
        ahead = self._next_index - self._delivered
        share = 2 * self.workers  # chunks that keep all workers busy
        if self.chunking.fixed is None:
            allowed = max(window, share, min(self._delivered, 2 * share * size))
            size = min(size, allowed // share)
        else:
            allowed = max(window, share * size)
        return 0 if ahead and (ahead + size > allowed or self._full()) else size

    def _depth(self, remaining: int | None, size: int) -> int:
        """Chunks a worker may hold: one more than it works on hides the way to us and back, but not near the end,
        where a chunk queued behind a long item would be the last to finish, and not before items were measured."""
        if not self.measured.largest or not self.ahead:
            return 1
        return 2 if remaining is None or remaining > 4 * self.workers * size else 1

    def _full(self) -> bool:
        return self._waiting_bytes > self.window_bytes

    def _again_now(self) -> int:
        """How many of the items that go out again should do so now, in one chunk."""
        chunk = self._again[0]
        remaining = len(chunk) + (0 if self.total is None else self.total - self._next_index)
        size = self.chunking.size(remaining, self.workers, self.measured)
        if self.chunking.multiple > 1:  # nobody may come to share what one was to have alone
            size = len(chunk)
        return min(size, len(chunk)) if len(self.in_flight) < self.workers * self._depth(remaining, size) else 0

    def _first_of_again(self, count: int) -> Chunk:
        chunk = self._again.popleft()
        if count < len(chunk):
            self._again.appendleft(Chunk(-1, chunk.start + count, chunk.stop, chunk.careful))
        return Chunk(-1, chunk.start, chunk.start + count, chunk.careful)

    def _launch(self, chunk: Chunk, *, alone: bool = False) -> Send:
        """Send a chunk under a number of its own; one that goes out again is another one."""
        budget = self.chunking.budget(self.workers, self.measured)
        chunk = Chunk(self._next_chunk, chunk.start, chunk.stop, chunk.careful, budget)
        self._next_chunk += 1
        self.in_flight[chunk.id] = _Flight(chunk, chunk.start, alone)
        return Send(chunk)

    def _requeue(self, start: int, stop: int, *, careful: bool = False, alone: bool = False) -> None:
        if chunk := self._cut(Chunk(-1, start, stop, careful)):
            (self._alone if alone else self._again).append(chunk)

    def _cut(self, chunk: Chunk) -> Chunk | None:
        """The part of a chunk that is still wanted."""
        stop = chunk.stop if self.limit is None else min(chunk.stop, self.limit)
        return Chunk(-1, chunk.start, stop, chunk.careful) if chunk.start < stop else None

    def _again_or_fail(self, index: int, error: BaseException, *, alone: bool = False) -> list[Command]:
        if self.limit is not None and index >= self.limit:
            return []
        errors = self._errors.setdefault(index, [])
        errors.append(error)
        delay = self.retry.again(error, len(errors))
        if delay is not None:
            if delay > 0:
                self._delayed[index] = alone
                return [Give(index, error), Later(index, delay)]
            self._requeue(index, index + 1, careful=True, alone=alone)
            return [Give(index, error)]
        del self._errors[index]
        fail = Fail(index, error, tuple(errors[:-1]))
        return [fail, *self.cancel(index)] if self.stop_at_failure else [fail]
