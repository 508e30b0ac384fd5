"""Virtual workers, a virtual clock, and a parent with one message at a time; the decisions are farmout's."""

from __future__ import annotations

import heapq
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from time import thread_time
from typing import Any

import numpy as np

from farmout._contract import Chunk
from farmout._plan.chunking import FIRST_CHUNK, Chunking
from farmout._plan.dispatch import Command, Dispatcher, Read, Send, Stop
from farmout._plan.order import Order
from farmout._plan.retry import Retry


@dataclass(frozen=True)
class World:
    """What messages, deaths and new workers cost, in virtual seconds."""

    message_s: float = 50e-6  # of the parent's time for each chunk, half on the way out, half on the way back
    latency_s: float = 50e-6  # each way, in which the parent is free
    respawn_s: float = 0.02
    settle_s: float = 2e-3  # from the end of a chunk's budget until what it has not begun is taken back
    deaths: frozenset[int] = frozenset()  # items that kill their worker the first time


@dataclass
class Outcome:
    """What a run gave."""

    makespan: float
    chunks: int = 0
    deaths: int = 0
    parent_busy: float = 0.0  # virtual seconds
    decided: float = 0.0  # processor seconds inside the dispatcher, so that neighbours do not count
    slowest: float = 0.0  # the longest single step among them


class Farm:
    """One simulated run. An idle worker gets the next chunk, or else who has been longest with only one."""

    def __init__(self, costs: Any, workers: int, world: World, chunking: Chunking | None = None) -> None:
        self.world = world
        self.before = np.concatenate(([0.0], np.cumsum(costs))).tolist()
        self.fatal = sorted(world.deaths)
        self.survived: set[int] = set()
        self.plan = Dispatcher(len(costs), workers, chunking or Chunking(first=FIRST_CHUNK), Retry(times=3))
        self.order = Order()
        self.outcome = Outcome(0.0)
        self.parent_free = 0.0
        self.worker_free = [0.0] * workers
        self.load = [0] * workers
        self.by_load = [deque(range(workers)), deque(), deque()]  # entries go stale and are skipped
        self.arrivals: list[tuple[float, int, int, Chunk, int, str]] = []

    def run(self) -> Outcome:
        """Until nothing is left."""
        self._obey(self._decide(self.plan.begin))
        while self.arrivals:
            when, _, worker, chunk, stop, what = heapq.heappop(self.arrivals)
            self._spend(when, self.world.message_s / 2)
            if what == "shortened":
                self._shorten(chunk, stop)
            else:
                self._set_load(worker, self.load[worker] - 1)
                self._receive(chunk, stop, what == "died")
        if not self.plan.finished or self.order.next_index != len(self.before) - 1:
            raise RuntimeError(f"stuck at item {self.order.next_index}")
        self.outcome.makespan = self.parent_free
        return self.outcome

    def _shorten(self, chunk: Chunk, stop: int) -> None:
        self._obey(self._decide(lambda: self.plan.shortened(chunk.id, stop)))

    def _receive(self, chunk: Chunk, stop: int, died: bool) -> None:
        if stop > chunk.start:
            seconds = self.before[stop] - self.before[chunk.start]
            self._decide(lambda: self.plan.done(chunk.id, chunk.start, stop - chunk.start, seconds))
            self._obey(self._decide(lambda: self._deliver(chunk.start, stop)))
        if not died:
            self._obey(self._decide(lambda: self.plan.ended(chunk.id, stop)))
        else:
            self.outcome.deaths += 1
            error = RuntimeError("died")
            self._obey(self._decide(lambda: self.plan.lost(chunk.id, stop, error)))

    def _deliver(self, start: int, stop: int) -> list[Command]:
        """Results go into their place; the values themselves do not matter, their number does."""
        self.order.add(start, range(start, stop))  # type: ignore[arg-type]
        if not self.order.take():
            return []
        return self.plan.delivered(self.order.next_index, 0)

    def _decide(self, step: Callable[[], list[Command]]) -> list[Command]:
        begun = thread_time()
        commands = step()
        took = thread_time() - begun
        self.outcome.decided += took
        self.outcome.slowest = max(self.outcome.slowest, took)
        return commands

    def _obey(self, commands: list[Command]) -> None:
        waiting = deque(commands)
        while waiting:
            command = waiting.popleft()
            if isinstance(command, Read):
                count = command.count
                waiting.extend(self._decide(lambda count=count: self.plan.supplied(count, ended=False)))  # type: ignore[misc]
            elif isinstance(command, Send):
                self._send(command.chunk)
            elif isinstance(command, Stop):
                raise RuntimeError("the dispatcher gave up")

    def _send(self, chunk: Chunk) -> None:
        self._spend(0.0, self.world.message_s / 2)
        self.outcome.chunks += 1
        worker = self._pick()
        self._set_load(worker, self.load[worker] + 1)
        start = max(self.parent_free + self.world.latency_s, self.worker_free[worker])
        stop = self._stops_at(chunk)
        died_at = self._dies_at(chunk.start, stop)
        if died_at is not None:
            stop = died_at
        end = start + self.before[stop + (died_at is not None)] - self.before[chunk.start]
        self.worker_free[worker] = end + (0.0 if died_at is None else self.world.respawn_s)
        what = "ended" if died_at is None else "died"
        heapq.heappush(self.arrivals, (end + self.world.latency_s, self.outcome.chunks, worker, chunk, stop, what))
        behind = stop + (died_at is not None)
        taken_back = start + chunk.budget + self.world.settle_s
        if chunk.budget and behind < chunk.stop and taken_back < end:
            heapq.heappush(self.arrivals, (taken_back, self.outcome.chunks, worker, chunk, behind, "shortened"))

    def _spend(self, not_before: float, seconds: float) -> None:
        self.parent_free = max(self.parent_free, not_before) + seconds
        self.outcome.parent_busy += seconds

    def _pick(self) -> int:
        for load, queue in enumerate(self.by_load):
            while queue:
                worker = queue.popleft()
                if self.load[worker] == load:
                    return worker
        raise RuntimeError("the dispatcher gave every worker more than two chunks")

    def _set_load(self, worker: int, load: int) -> None:
        self.load[worker] = load
        if load < len(self.by_load):
            self.by_load[load].append(worker)

    def _stops_at(self, chunk: Chunk) -> int:
        """Behind the item during which the budget is used up."""
        if not chunk.budget:
            return chunk.stop
        used_up = bisect_right(self.before, self.before[chunk.start] + chunk.budget, chunk.start + 1)
        return min(used_up, chunk.stop)

    def _dies_at(self, start: int, stop: int) -> int | None:
        place = bisect_left(self.fatal, start)
        while place < len(self.fatal) and self.fatal[place] < stop:
            index = self.fatal[place]
            if index not in self.survived:
                self.survived.add(index)
                return index
            place += 1
        return None
