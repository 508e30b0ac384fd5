"""The dispatcher against a world that hypothesis plays: any order of events, and what must hold after each of them."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from farmout._contract import Chunk
from farmout._plan.chunking import Chunking
from farmout._plan.dispatch import Cancel, Dispatcher, Fail, Give, Later, Read, Send, Stop
from farmout._plan.order import Order
from farmout._plan.retry import Retry
from farmout.errors import WorkerDied

SECONDS = st.sampled_from([1e-6, 1e-4, 0.01, 1.0])
BYTES = st.sampled_from([0, 10, 1000, 60_000])
ROOM = 100_000  # bytes of results that may wait


class World(RuleBasedStateMachine):
    """Plays engine, driver and consumer; keeps its own books of every item."""

    @initialize(
        items=st.integers(0, 80),
        known=st.booleans(),
        workers=st.integers(1, 5),
        chunksize=st.sampled_from([None, None, 1, 5]),
        window=st.sampled_from([None, 8, 32]),
        times=st.integers(0, 3),
        delay=st.sampled_from([0.0, 1.0]),
        stop=st.booleans(),
        ahead=st.booleans(),
    )
    def begin(self, items, known, workers, chunksize, window, times, delay, stop, ahead):
        self.plan = Dispatcher(
            items if known else None, workers, Chunking(chunksize), Retry(times, delay=delay),
            stop_at_failure=stop, window=window, window_bytes=ROOM, ahead=ahead,
        )  # fmt: skip
        self.items, self.workers, self.window, self.times, self.stop = items, workers, window, times, stop
        self.fixed = chunksize or 1
        self.read = 0
        self.flying: dict[int, tuple[Chunk, int]] = {}  # chunk, its first item that is not accounted for
        self.timers: list[int] = []
        self.lonely: set[int] = set()  # items whose worker died of memory: nothing else may run beside their next try
        self.done: set[int] = set()
        self.failed: dict[int, int] = {}  # item -> how many errors were told
        self.charged: dict[int, int] = {}  # item -> how many errors it made
        self.limit: int | None = None
        self.over, self.raises, self.known = False, False, known
        self.order, self.sizes, self.ready, self.taken = Order(), {}, [], 0
        self.waiting_bytes = 0
        self.obey(self.plan.begin())

    def obey(self, commands):
        while commands:
            command, *commands = commands
            if isinstance(command, Read):
                ahead = self.read - self.taken
                assert not ahead or self.window is None or self.waiting_bytes <= ROOM
                count = min(command.count, self.items - self.read)
                self.read += count
                commands += self.plan.supplied(count, ended=self.read == self.items)
                if self.raises and self.read == self.items:
                    commands += self.plan.cancel(self.items)
            elif isinstance(command, Send):
                self.send(command.chunk)
            elif isinstance(command, Fail):
                self.fail(command)
            elif isinstance(command, Later):
                self.timers.append(command.index)
            elif isinstance(command, Cancel):
                assert self.limit is None or command.index < self.limit
                self.limit = command.index
            elif isinstance(command, Stop):
                self.over = True
            else:
                assert isinstance(command, Give)

    def send(self, chunk):
        assert 0 <= chunk.start < chunk.stop <= self.read
        assert chunk.id not in self.flying
        for other, next_index in self.flying.values():
            assert chunk.stop <= next_index or other.stop <= chunk.start, "an item flies twice"
        assert not set(range(chunk.start, chunk.stop)) & (self.done | self.failed.keys() | set(self.timers))
        assert self.limit is None or chunk.stop <= self.limit, "a cancelled item is sent"
        running = {other.start for other, next_index in self.flying.values() if next_index < other.stop}
        if self.lonely & ({chunk.start} | running):  # a chunk whose item has failed may not have ended yet
            assert (len(chunk), self.flying) == (1, {}), "it is not alone"
        self.flying[chunk.id] = (chunk, chunk.start)

    def fail(self, command):
        index = command.index
        assert index not in self.done | self.failed.keys()
        assert len(command.earlier) + 1 == self.charged[index] <= self.times + 1
        self.failed[index] = self.charged[index]
        self.lonely.discard(index)  # there is no next try
        if not self.stop:
            self.settle(index, 1, 0)

    def settle(self, start, count, nbytes):
        self.order.add(start, list(range(start, start + count)))
        self.sizes[start] = nbytes
        self.waiting_bytes += nbytes
        for block in self.order.take():
            self.ready.append((block, self.sizes.pop(block[0])))

    # -- what engines report -------------------------------------------------------------------------------------

    def some_flight(self, data):
        id = data.draw(st.sampled_from(sorted(self.flying)))
        chunk, next_index = self.flying[id]
        bound = chunk.stop if self.limit is None else min(chunk.stop, self.limit)
        return id, chunk, next_index, bound

    @precondition(lambda self: self.flying and not self.over)
    @rule(data=st.data(), seconds=SECONDS, nbytes=BYTES, count=st.integers(1, 6))
    def items_done(self, data, seconds, nbytes, count):
        id, chunk, index, bound = self.some_flight(data)
        count = min(count, bound - index)
        if count <= 0:
            return self.end(id)
        assert not self.done & set(range(index, index + count)), "an item is done twice"
        self.done |= set(range(index, index + count))
        self.lonely -= self.done
        self.flying[id] = (chunk, index + count)
        self.settle(index, count, nbytes)
        return self.obey(self.plan.done(id, index, count, count * seconds, nbytes))

    @precondition(lambda self: self.flying and not self.over)
    @rule(data=st.data())
    def item_raises(self, data):
        id, chunk, index, bound = self.some_flight(data)
        if index >= bound:
            return self.end(id)
        self.charged[index] = self.charged.get(index, 0) + 1
        self.lonely.discard(index)  # the next try has no such reason
        self.flying[id] = (chunk, index + 1)
        return self.obey(self.plan.failed(id, index, ValueError(index)))

    @precondition(lambda self: self.flying and not self.over)
    @rule(data=st.data(), skipped=st.integers(0, 3), width=st.integers(1, 4), memory=st.booleans())
    def worker_dies(self, data, skipped, width, memory):
        """On an item, or in a block of them; with some before it done but never reported."""
        id, chunk, next_index, bound = self.some_flight(data)
        index = next_index + skipped
        if index >= bound:
            return self.end(id)
        width = 1 if chunk.careful else min(width, chunk.stop - index)
        del self.flying[id]
        error = WorkerDied(str(index))
        error.out_of_memory = memory
        if width == 1:
            self.charged[index] = self.charged.get(index, 0) + 1
            self.lonely.discard(index)
            if memory:
                self.lonely.add(index)
        return self.obey(self.plan.lost(id, index, error, width))

    @precondition(lambda self: self.flying and not self.over)
    @rule(data=st.data(), started=st.booleans())
    def worker_dies_before_it_began(self, data, started):
        id, _, _, _ = self.some_flight(data)
        del self.flying[id]
        self.obey(self.plan.lost(id, None, WorkerDied("early"), int(started)))

    @precondition(lambda self: self.flying and not self.over)
    @rule(data=st.data())
    def chunk_comes_back_early(self, data):
        """An engine may take back what has not begun; the rest of the chunk goes out again."""
        id, _, _, _ = self.some_flight(data)
        self.end(id)

    def end(self, id):
        _, next_index = self.flying.pop(id)
        self.obey(self.plan.ended(id, next_index))

    # -- what happens beside ---------------------------------------------------------------------------------------

    @precondition(lambda self: self.timers and not self.over)
    @rule(data=st.data())
    def delay_is_over(self, data):
        index = data.draw(st.sampled_from(self.timers))
        self.timers.remove(index)
        self.obey(self.plan.due(index))

    @precondition(lambda self: self.ready and not self.over)
    @rule()
    def consumer_takes_a_block(self):
        self.take()

    def take(self):
        block, nbytes = self.ready.pop(0)
        assert block[0] == self.taken, "out of order"
        self.taken += len(block)
        self.waiting_bytes -= nbytes
        self.obey(self.plan.delivered(self.taken, nbytes))

    @rule()
    def the_input_is_at_its_end(self):
        """The iterable has no more, or raises when it is read next: what was read before is finished."""
        if not self.known:
            self.items, self.raises = self.read, True

    # -- what must hold ----------------------------------------------------------------------------------------------

    @invariant()
    def nothing_hangs(self):
        if hasattr(self, "plan") and not self.over:
            assert self.plan.finished or self.flying or self.timers or self.ready, "nothing runs, nothing is finished"

    @invariant()
    def reading_ahead_is_bounded(self):
        if hasattr(self, "plan") and self.window is not None:
            assert self.read - self.taken <= max(self.window, 2 * self.workers * self.fixed, self.taken)

    @invariant()
    def not_too_much_flies(self):
        if hasattr(self, "plan"):
            assert len(self.flying) <= 2 * self.workers

    def teardown(self):
        """From wherever it stands the run comes to its end, with each item done or failed once."""
        if not hasattr(self, "plan"):
            return
        for _ in range(10_000):
            if self.over or (self.plan.finished and not self.ready):
                break
            if self.ready:
                self.take()
            elif self.flying:
                id = min(self.flying)
                chunk, index = self.flying[id]
                bound = chunk.stop if self.limit is None else min(chunk.stop, self.limit)
                if index >= bound:
                    self.end(id)
                    continue
                self.done.add(index)
                self.flying[id] = (chunk, index + 1)
                self.settle(index, 1, 0)
                self.obey(self.plan.done(id, index, 1, 0.001, 0))
            else:
                index = self.timers.pop()
                self.obey(self.plan.due(index))
        else:
            raise AssertionError("endless")
        if not self.over:
            wanted = self.items if self.limit is None else min(self.limit, self.items)
            assert self.done | self.failed.keys() >= set(range(wanted))
            assert not self.done & self.failed.keys()
            assert self.taken >= wanted


World.TestCase.settings = settings(
    max_examples=80, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
)
TestWorld = World.TestCase


@pytest.mark.soak
class TestWorldForLong(World.TestCase):
    """Thousands of worlds of up to 60 events each; see also the dice of test_plan.py."""

    settings = settings(
        max_examples=4_000, stateful_step_count=60, deadline=None, suppress_health_check=list(HealthCheck)
    )
