"""The deciders under shuffled events: every item exactly once, in order, within bounds; no process, no clock."""

from __future__ import annotations

import itertools
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from farmout._contract import Chunk, Recalled
from farmout._plan.chunking import Chunking, Measured
from farmout._plan.dispatch import Cancel, Dispatcher, Fail, Give, Later, Read, Send, Stop
from farmout._plan.order import Order
from farmout._plan.retry import Retry
from farmout.errors import WorkerDied


class World:
    """Plays engine and driver with dice; ``faults`` maps an item to what its first tries do; ``recalled`` are items
    that an earlier run finished."""

    def __init__(self, plan, items, faults, dice, recalled=frozenset()):
        self.recalled = recalled
        self.plan, self.items, self.dice = plan, items, dice
        self.faults = {index: list(what) for index, what in faults.items()}
        self.flying, self.later = {}, []
        self.runs, self.done, self.failed = {}, set(), {}
        self.limit, self.read, self.most_ahead = None, 0, 0
        self.stopped = None

    def obey(self, commands):
        while commands:
            command, *commands = commands
            if isinstance(command, Read):
                count = min(command.count, self.items - self.read)
                self.read += count
                known = [i for i in range(self.read - count, self.read) if i in self.recalled]
                self.done.update(known)
                blocks = [Recalled(i, [None], self.dice.choice([0.0, 0.001]), 10) for i in known]
                commands += self.plan.supplied(count, ended=self.read == self.items, known=blocks)
            elif isinstance(command, Send):
                self.flying[command.chunk.id] = (command.chunk, command.chunk.start)
            elif isinstance(command, Fail):
                assert command.index not in self.done | self.failed.keys()
                self.failed[command.index] = command.error
            elif isinstance(command, Later):
                self.later.append(command.index)
            elif isinstance(command, Cancel):
                self.limit = command.index
            elif isinstance(command, Stop):
                self.stopped = command.error
            else:
                assert isinstance(command, Give)

    def play(self):
        self.obey(self.plan.begin())
        for _ in range(100_000):
            before = -1
            while before != self.delivered():  # what is read meanwhile may be known already
                before = self.delivered()
                self.most_ahead = max(self.most_ahead, self.read - before)
                self.obey(self.plan.delivered(before, 0))
            if self.plan.finished or self.stopped:
                return
            assert self.flying or self.later, "nothing runs and nothing is finished: a hang"
            if self.later and (not self.flying or self.dice.random() < 0.3):
                self.obey(self.plan.due(self.later.pop()))
            elif self.flying:
                self.step(self.dice.choice(list(self.flying)))
        raise AssertionError("endless")

    def delivered(self):
        index = 0
        while index in self.done or index in self.failed:
            index += 1
        return index

    def step(self, id):
        chunk, index = self.flying[id]
        if chunk.budget and index < chunk.stop and self.dice.random() < 0.1:  # items are taken back, as engines may
            stop = self.dice.randrange(index, chunk.stop)
            chunk = Chunk(chunk.id, chunk.start, stop, chunk.careful, chunk.budget)
            self.flying[id] = (chunk, index)
            self.obey(self.plan.shortened(id, stop))
            return
        over_budget = chunk.budget and index > chunk.start and self.dice.random() < 0.1
        if index == chunk.stop or (self.limit is not None and index >= self.limit) or over_budget:
            del self.flying[id]
            self.obey(self.plan.ended(id, index))
            return
        what = self.faults[index].pop(0) if self.faults.get(index) else "ok"
        self.runs[index] = self.runs.get(index, 0) + 1
        if what == "ok":
            assert index not in self.done
            self.done.add(index)
            self.flying[id] = (chunk, index + 1)
            self.obey(self.plan.done(id, index, 1, 0.001, 10))
        elif what == "raise":
            self.flying[id] = (chunk, index + 1)
            self.obey(self.plan.failed(id, index, ValueError(index)))
        elif what == "die":
            del self.flying[id]
            self.obey(self.plan.lost(id, index, WorkerDied(str(index))))
        elif what == "die somewhere":
            del self.flying[id]
            width = 1 if chunk.careful else min(3, chunk.stop - index)
            self.obey(self.plan.lost(id, index, WorkerDied(str(index)), width))
        else:
            del self.flying[id]
            self.obey(self.plan.lost(id, None, WorkerDied("before it began")))


WHAT = st.lists(st.sampled_from(["raise", "die", "die somewhere", "vanish", "ok"]), max_size=3)


@settings(max_examples=400, deadline=None)
@given(
    items=st.integers(0, 60),
    workers=st.integers(1, 5),
    faults=st.dictionaries(st.integers(0, 59), WHAT, max_size=8),
    times=st.integers(0, 3),
    delay=st.sampled_from([0.0, 1.0]),
    known=st.booleans(),
    stop=st.booleans(),
    chunksize=st.sampled_from([None, 1, 4]),
    seed=st.integers(0, 1 << 30),
    recalled=st.frozensets(st.integers(0, 59), max_size=40),
    ahead=st.booleans(),
)
def test_every_item_exactly_once(items, workers, faults, times, delay, known, stop, chunksize, seed, recalled, ahead):
    """Whatever happens in whatever order: each item is done once or failed once, or cancelled behind a failure; what
    an earlier run finished does not run."""
    play_and_check(items, workers, faults, times, delay, known, stop, chunksize, seed, recalled, ahead)


def play_and_check(items, workers, faults, times, delay, known, stop, chunksize, seed, recalled, ahead):
    """One world, to its end."""
    plan = Dispatcher(
        items if known else None,
        workers,
        Chunking(chunksize),
        Retry(times, delay=delay),
        stop_at_failure=stop,
        window=16,
        ahead=ahead,
    )
    world = World(plan, items, faults, random.Random(seed), recalled)
    world.play()
    assert not world.runs.keys() & recalled
    if world.stopped:
        return
    below = min(world.failed, default=items) if stop else items
    assert world.done | world.failed.keys() >= set(range(below))
    assert not (world.done & world.failed.keys())
    if stop and world.failed:
        assert world.limit == min(world.failed)
    assert all(count <= times + 1 + 3 for count in world.runs.values())


@pytest.mark.soak
def test_forty_thousand_orders_of_events():
    """The same, with dice instead of hypothesis: more of them in the same time."""
    for seed in range(40_000):
        dice = random.Random(seed)
        kinds = ["raise", "die", "die somewhere", "vanish", "ok"]
        faults = {dice.randrange(60): dice.choices(kinds, k=dice.randrange(4)) for _ in range(dice.randrange(9))}
        one_of = dice.choice
        play_and_check(
            dice.randrange(61), one_of([1, 2, 3, 4, 5]), faults, one_of([0, 1, 2, 3]), one_of([0.0, 1.0]),
            one_of([True, False]), one_of([True, False]), one_of([None, 1, 4]), seed,
            frozenset(dice.sample(range(60), one_of([0, 0, 10, 40]))), one_of([True, False]),
        )  # fmt: skip


@given(st.integers(1, 400), st.randoms())
def test_order(count, chooser):
    """Blocks in any order come out in the order of the items."""
    cuts = sorted({0, count, *(chooser.randrange(count) for _ in range(10))})
    blocks = [list(range(a, b)) for a, b in itertools.pairwise(cuts)]
    chooser.shuffle(blocks)
    order, out = Order(), []
    for block in blocks:
        order.add(block[0], block)
        out += [value for ready in order.take() for value in ready]
    assert out == list(range(count))


def test_reading_ahead_is_bounded():
    """With nothing delivered, an endless input is read no further than the window."""
    plan = Dispatcher(None, 4, window=64)
    world = World(plan, 10**9, {}, random.Random(0))
    world.delivered = lambda: 0
    world.obey(plan.begin())
    for _ in range(5000):
        if not world.flying:
            break
        world.step(next(iter(world.flying)))
    assert world.read <= 64
    assert not world.flying


@pytest.mark.parametrize(("remaining", "expected"), [(1000, 250), (7, 2), (1, 1)])
def test_guided_chunks(remaining, expected):
    """A share of what remains, at least one item."""
    measured = Measured()
    measured.add(100, 6e-3, 0)
    assert Chunking().size(remaining, 2, measured) == expected


def test_no_chunk_is_over_before_its_message():
    """What is done in less than a message takes goes out together."""
    measured = Measured()
    measured.add(1, 1e-6, 0)
    assert Chunking().size(6, 2, measured) == 6


def test_a_chunksize_is_kept_within_the_window():
    """Who says 40 items to a chunk has 40 together, also where no more than 8 would be read ahead."""
    plan = Dispatcher(1000, 2, Chunking(40), window=8)
    assert plan.begin() == [Read(40)]
    (send, read) = plan.supplied(40, ended=False)
    assert ((send.chunk.start, send.chunk.stop), read) == ((0, 40), Read(40))


def test_first_chunks_are_short_and_dear_items_alone():
    """Nobody knows what an item costs before one was measured."""
    assert Chunking().size(10**6, 2, Measured()) == 1
    assert Chunking(first=4).size(10**6, 2, Measured()) == 1
    assert Chunking(first=4).size(8, 2, Measured()) == 4
    assert Chunking(first=4).size(None, 2, Measured()) == 1
    assert Chunking().budget(2, Measured()) == 1e-3
    measured = Measured()
    measured.add(1, 3.0, 0)
    assert Chunking().size(10**6, 2, measured) == 1
    assert Chunking(fixed=7).size(3, 2, measured) == 3


@pytest.mark.parametrize(("seconds", "nbytes"), [(0.0, 100), (1e-4, 0), (0.0, 0)])
def test_means_may_come_down_to_nothing(seconds, nbytes):
    measured = Measured()
    measured.add(1, 1e-4, 100)
    for _ in range(1200):
        measured.add(1, seconds, nbytes)
        assert 1 <= Chunking().size(1000, 2, measured) <= 1000


def test_items_that_take_no_time_need_one_round():
    """Eight items on two workers: two chunks hold them all."""
    plan = Dispatcher(8, 2, Chunking(first=4))
    world = World(plan, 8, {}, random.Random(0))
    world.obey(plan.begin())
    assert [len(chunk) for chunk, _ in world.flying.values()] == [4, 4]


def test_what_a_worker_hands_back_is_shared():
    """The rest of a chunk that took too long goes out before anything new, in parts as small as its items are dear."""
    plan = Dispatcher(128, 2, Chunking(first=64))
    world = World(plan, 128, {}, random.Random(0))
    world.obey(plan.begin())
    first, second = (chunk for chunk, _ in world.flying.values())
    plan.done(first.id, 0, 1, 5.0)
    sent = plan.ended(first.id, 1)
    plan.done(second.id, 64, 1, 5.0)
    sent += plan.ended(second.id, 65)
    assert [(send.chunk.start, send.chunk.stop) for send in sent] == [(1, 2), (2, 3), (3, 4), (4, 5)]


@pytest.mark.parametrize(("workers", "fixed"), [(1, None), (2, 10)])
def test_no_budget_where_it_is_of_no_use(workers, fixed):
    """One worker has nobody to hand items to, and who gives a chunk size gets it."""
    plan = Dispatcher(100, workers, Chunking(fixed))
    (read,) = plan.begin()
    (send, *_) = plan.supplied(read.count, ended=False)
    assert send.chunk.budget == 0


def test_retry_policy():
    """Which errors, how often, how soon."""
    policy = Retry(2, on=OSError, delay=1.0, backoff=3.0)
    assert [policy.again(OSError(), n) for n in (1, 2, 3)] == [1.0, 3.0, None]
    assert policy.again(ValueError(), 1) is None
    assert Retry(1, on=lambda error: "again" in str(error)).again(ValueError("again"), 1) == 0.0


@pytest.mark.parametrize("how", ["lost", "ended"])
def test_what_was_not_reported_is_not_done(how):
    """An engine that skips items in its reports gets them again; they are never taken for finished."""
    plan = Dispatcher(8, 1, Chunking(8), stop_at_failure=False)
    (read,) = plan.begin()
    (send,) = plan.supplied(read.count, ended=True)
    plan.done(send.chunk.id, 0, 3, 0.001)
    commands = plan.lost(send.chunk.id, 6, WorkerDied("")) if how == "lost" else plan.ended(send.chunk.id, 8)
    again = {i for c in commands if isinstance(c, Send) for i in range(c.chunk.start, c.chunk.stop)}
    again |= {i for chunk in plan._again for i in range(chunk.start, chunk.stop)}
    assert again == ({3, 4, 5, 7} if how == "lost" else {3, 4, 5, 6, 7})


def test_workers_that_never_begin():
    """After some deaths in a row before any item began: stop."""
    world = World(Dispatcher(5, 2), 5, {0: ["vanish"] * 50}, random.Random(1))
    world.play()
    assert world.stopped or world.done == set(range(5))


def test_what_died_of_memory_is_tried_again_alone_also_after_a_delay():
    """Nothing runs beside it, and what was under way ends first."""
    error = WorkerDied("memory")
    error.out_of_memory = True
    plan = Dispatcher(4, 2, Chunking(fixed=1), Retry(1, delay=5.0))
    world = World(plan, 4, {}, random.Random(0))
    world.obey(plan.begin())
    (first, second) = sorted(world.flying)
    del world.flying[first]
    world.obey(plan.lost(first, 0, error))
    assert (world.later, sorted(world.flying)[0]) == ([0], second)
    world.obey(plan.due(world.later.pop()))
    for _ in range(20):
        beside = [chunk.start for chunk, _ in world.flying.values()]
        if 0 in beside:
            break
        world.step(min(world.flying))
    assert beside == [0]
    while world.flying:
        world.step(min(world.flying))
    assert world.done == {0, 1, 2, 3}


@pytest.mark.parametrize("between", ["ok", "raise", "die"])
def test_only_deaths_in_a_row_end_the_run(between):
    """Ten workers that died before they began anything; whatever an item does in between, the count begins anew."""
    plan = Dispatcher(50, 1, Chunking(fixed=1), stop_at_failure=False)
    world = World(plan, 50, {0: [between]}, random.Random(0))
    world.obey(plan.begin())

    def vanish(times):
        for _ in range(times):
            id = min(world.flying)
            del world.flying[id]
            world.obey(plan.lost(id, None, WorkerDied("before it began")))

    vanish(9)
    while 0 not in world.runs or 0 in {chunk.start for chunk, _ in world.flying.values()}:
        world.step(min(world.flying))
    vanish(9)
    assert world.stopped is None
    vanish(1)
    assert world.stopped is not None


def test_results_that_were_taken_make_room():
    """Only what waits for its turn counts against the bytes that may wait."""
    plan = Dispatcher(None, 1, Chunking(fixed=1), window=8, window_bytes=100)
    assert plan.begin() == [Read(1)]
    (send,) = plan.supplied(1, ended=False)
    assert plan.done(send.chunk.id, 0, 1, 0.001, 1000) + plan.ended(send.chunk.id, 1) == []
    assert plan.delivered(1, 1000) == [Read(1)]
    assert [type(command) for command in plan.supplied(1, ended=False)] == [Send, Read]


@pytest.mark.parametrize("delay", [0.0, 5.0])
def test_another_try_behind_a_failure_is_not_waited_for(delay):
    """Item 1 was to be tried again, alone or after a delay, when item 0 failed: the run is over."""
    error = WorkerDied("memory")
    error.out_of_memory = True
    plan = Dispatcher(2, 2, Chunking(fixed=1), Retry(1, delay=delay, on=WorkerDied))
    world = World(plan, 2, {0: ["raise"]}, random.Random(0))
    world.obey(plan.begin())
    first, second = sorted(world.flying)
    del world.flying[second]
    world.obey(plan.lost(second, 1, error))
    world.step(first)
    world.step(first)
    assert (list(world.failed), plan.finished) == ([0], True)


def test_results_of_an_earlier_run_count_until_they_are_taken():
    """They wait for their turn like others."""
    plan = Dispatcher(None, 1, Chunking(fixed=1), window=8, window_bytes=100)
    assert plan.begin() == [Read(1)]
    assert plan.supplied(1, ended=False, known=[Recalled(0, [None], 0.0, 1000)]) == []
    assert plan.delivered(1, 1000) == [Read(1)]


def test_an_engine_that_runs_nothing_is_given_up():
    """Ten chunks in a row that come back as they went; one item that is done between them starts the count anew."""
    plan = Dispatcher(100, 1, Chunking(5))
    (read,) = plan.begin()
    (send,) = (c for c in plan.supplied(read.count, ended=False) if isinstance(c, Send))
    for round in range(19):
        if round == 9:  # some items are done, and the rest of the chunk comes back: it does run
            plan.done(send.chunk.id, send.chunk.start, 2, 0.001)
            commands = plan.ended(send.chunk.id, send.chunk.start + 2)
        else:
            commands = plan.ended(send.chunk.id, send.chunk.start)
        (send,) = (c for c in commands if isinstance(c, Send))
    assert [type(c) for c in plan.ended(send.chunk.id, send.chunk.start)] == [Stop]


def test_what_is_cancelled_stays_cancelled():
    """The lowest index counts, whatever is said later."""
    plan = Dispatcher(100, 2)
    plan.begin()
    assert plan.cancel(30) == [Cancel(30)]
    assert plan.cancel(60) == []
    assert plan.limit == 30


def test_items_are_asked_for_once():
    """Until they are here, nothing that happens asks for them again."""
    plan = Dispatcher(100, 2, window=8)
    assert [type(command) for command in plan.begin()] == [Read]
    assert plan.delivered(0, 0) == []
