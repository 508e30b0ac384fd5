"""Records a run for its report, in memory that does not grow with the number of items."""

from __future__ import annotations

import functools
import heapq
import time
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field

from .._contract import Broken, Done, Ended, Failed, Lost, Output, Recalled, Retried, Run, Shortened, Told, error_text
from .._wire.exceptions import copied
from .._wire.handlers import raise_if_handlers
from ..errors import Failure, RemoteError
from .report import RunReport, Span, WorkerReport

__all__ = ["Recorder"]

SPANS = 2000  # of the timeline; beyond that, neighbours are joined
LONGEST = 10
FAILURES = 1000  # they keep their items alive
EACH_SECONDS = 20e-6  # items that take less on average are counted together
SPAN_SECONDS = 1e-3  # items that take less on average share a span
# 1, 2 and 5 times each power of ten.
EDGES = [factor * 10.0**power for power in range(-7, 6) for factor in (1, 2, 5)]


@dataclass
class _Lane:
    """What one worker did."""

    born: float
    items: int = 0
    busy: float = 0.0
    chunks: float = 0.0  # seconds spent on chunks that ended
    unended: float = 0.0  # seconds in items of the chunk that runs
    first: float | None = None  # when it took up its first chunk
    last: float = 0.0  # when it was last heard to work
    ended: float | None = None  # when it died
    peak_memory: int = 0
    spans: list[list[float]] = field(default_factory=list)  # began, ended, first, last, items, failed


class Recorder:
    """An observer; when the run is over it hands itself to ``publish``. `report` makes the report when it is asked for:
    short calls feel even that."""

    def __init__(self, publish: Callable[[Recorder], object], own_peak_memory: Callable[[], int]) -> None:
        self._publish = publish
        self._own_peak_memory = own_peak_memory
        self._lanes: dict[int, _Lane] = {}
        self._dead: list[_Lane] = []
        self._settled = 0
        self._retries = self._deaths = self._failed = self._recalled = 0
        self._failures: list[Failure] = []
        self._costs = [0] * (len(EDGES) + 1)
        self._longest: list[tuple[float, int]] = []  # a heap of (seconds, -index)
        self._nbytes = 0
        self._span_count, self._grain = 0, 0.0
        self._last_death: tuple[int, BaseException] | None = None
        self._vacant: list[float] = []  # when workers died whose successors have not been heard of

    # -- the observer -----------------------------------------------------------------------------------------------

    def begin(self, run: Run) -> None:
        self._run = run
        self._cpu = time.process_time()

    def observe(self, event: Told) -> None:
        if isinstance(event, Done):
            self._on_done(event)
        elif isinstance(event, Ended):
            self._on_ended(event)
        elif isinstance(event, Failed):
            self._on_failed(event)
        elif isinstance(event, Retried):
            self._retries += 1
        elif isinstance(event, Failure):
            self._on_failure(event)
        elif isinstance(event, Lost):
            self._on_lost(event)
        elif isinstance(event, Recalled):
            self._recalled += len(event.values)
        else:
            assert isinstance(event, (Output, Shortened, Broken)), event

    def settled(self, count: int) -> None:
        self._settled += count

    def end(self, error: BaseException | None) -> None:
        self._ended = time.monotonic()
        self._cpu = time.process_time() - self._cpu
        self._memory = self._own_peak_memory()
        self._last_death = None  # it holds an error, with whatever that refers to
        if error is None or isinstance(error, GeneratorExit):
            self._outcome, self._error = ("finished" if error is None else "abandoned"), None
        else:  # the loop would have met the first failure only
            self._outcome, self._error = "raised", error_text(error)
            self._failures = sorted(self._failures, key=lambda failure: failure.index)[:1]
            self._failed = len(self._failures)
        self._publish(self)

    # -- the report -------------------------------------------------------------------------------------------------

    @functools.cached_property
    def report(self) -> RunReport:
        """What was recorded, once the run is over."""
        lanes = self._dead + list(self._lanes.values())
        lanes.sort(key=lambda lane: lane.born)
        began = self._run.began
        return RunReport(
            verb=self._run.verb,
            function=self._run.name,
            engine=self._run.engine,
            outcome=self._outcome,
            error=self._error,
            items=self._settled,
            total=self._run.total,
            wall_seconds=self._ended - began,
            item_seconds=sum(lane.busy for lane in lanes),
            cpu_seconds=self._cpu,
            workers=tuple(_worker_report(lane, self._ended) for lane in lanes),
            longest=self._longest_items(),
            retries=self._retries,
            deaths=self._deaths,
            failed=self._failed,
            failures=sorted(self._failures, key=lambda failure: failure.index),
            result_bytes=self._nbytes,
            own_peak_memory=self._memory,
            costs=self._histogram(),
            timeline=tuple(
                Span(n, b - began, e - began, int(first), int(last), int(items), bool(failed))
                for n, lane in enumerate(lanes)
                for b, e, first, last, items, failed in lane.spans
            ),
            recalled=self._recalled,
        )

    # -- events -----------------------------------------------------------------------------------------------------

    def _on_done(self, event: Done) -> None:
        lane, count = self._lane(event.worker), len(event.values)
        self._worked(lane, event.began, event.took, count)
        self._nbytes += event.nbytes
        mean = event.took / count
        if mean < EACH_SECONDS:
            longest, index = event.slowest
            self._costs[bisect_right(EDGES, longest)] += 1
            if count > 1:
                self._costs[bisect_right(EDGES, (event.took - longest) / (count - 1))] += count - 1
            self._note_longest(longest, index)
        else:
            for index, seconds in enumerate(event.seconds, event.start):
                self._costs[bisect_right(EDGES, seconds)] += 1
                self._note_longest(seconds, index)
        if mean < SPAN_SECONDS:
            self._add_span(
                lane, [event.began, event.began + event.took, event.start, event.start + count - 1, count, 0]
            )
            return
        began = event.began
        for index, seconds in enumerate(event.seconds, event.start):
            self._add_span(lane, [began, began + seconds, index, index, 1, 0])
            began += seconds

    def _on_failed(self, event: Failed) -> None:
        lane = self._lane(event.worker)
        if event.began:  # else it never ran: it could not be sent
            self._worked(lane, event.began, event.seconds, 1)
            self._costs[bisect_right(EDGES, event.seconds)] += 1
            self._note_longest(event.seconds, event.index)
            self._add_span(lane, [event.began, event.began + event.seconds, event.index, event.index, 1, 1])

    def _on_ended(self, event: Ended) -> None:
        lane = self._lane(event.worker)
        if event.seconds:
            lane.chunks += event.seconds
            lane.first = event.began if lane.first is None else min(lane.first, event.began)
            lane.last = event.began + event.seconds
        else:
            lane.chunks += lane.unended
        lane.unended = 0.0
        lane.peak_memory = max(lane.peak_memory, event.peak_memory)

    def _on_lost(self, event: Lost) -> None:
        if self._last_death is not None and self._last_death == (event.worker, event.error):
            return  # another chunk of the same worker
        self._last_death = (event.worker, event.error)
        self._deaths += 1
        lane = self._lanes.pop(event.worker, None) or self._new_lane()
        lane.ended = time.monotonic()
        if event.index is not None and event.width == 1:
            began = event.began or (lane.last if lane.first is not None else lane.born)
            self._add_span(lane, [began, lane.ended, event.index, event.index, 1, 1])
            if event.began:  # the time until then was spent in the function
                self._worked(lane, began, lane.ended - began, 0)
        lane.chunks += lane.unended
        self._vacant.append(lane.ended)
        self._dead.append(lane)

    def _on_failure(self, failure: Failure) -> None:
        self._failed += 1
        if len(self._failures) < FAILURES:
            error = _without_traceback(failure.error)
            self._failures.append(Failure(failure.index, failure.item, error, failure.traceback))

    # -- helpers ----------------------------------------------------------------------------------------------------

    def _lane(self, worker: int) -> _Lane:
        lane = self._lanes.get(worker)
        if lane is None:
            lane = self._lanes[worker] = self._new_lane()
        return lane

    def _new_lane(self) -> _Lane:
        return _Lane(self._vacant.pop(0) if self._vacant else self._run.began)

    def _worked(self, lane: _Lane, began: float, seconds: float, items: int) -> None:
        lane.items += items
        lane.busy += seconds
        lane.unended += seconds
        lane.first = began if lane.first is None else min(lane.first, began)
        lane.last = max(lane.last, began + seconds)

    def _note_longest(self, seconds: float, index: int) -> None:
        if len(self._longest) < LONGEST:
            heapq.heappush(self._longest, (seconds, -index))
        elif seconds > self._longest[0][0]:
            heapq.heapreplace(self._longest, (seconds, -index))

    def _add_span(self, lane: _Lane, span: list[float]) -> None:
        if lane.spans and _join(lane.spans[-1], span, self._grain):
            return
        lane.spans.append(span)
        self._span_count += 1
        while self._span_count > SPANS:
            self._grain = max(1e-4, 2 * self._grain)
            self._span_count = 0
            for one in (*self._dead, *self._lanes.values()):
                joined: list[list[float]] = []
                for span in one.spans:
                    if not (joined and _join(joined[-1], span, self._grain)):
                        joined.append(span)
                one.spans = joined
                self._span_count += len(joined)
            if self._grain > time.monotonic() - self._run.began:  # every worker has a span at least
                return

    def _longest_items(self) -> tuple[tuple[int, float], ...]:
        best: dict[int, float] = {}  # an item that was tried again counts once, with its longest try
        for seconds, index in sorted(self._longest, reverse=True):
            best.setdefault(-index, seconds)
        return tuple(best.items())

    def _histogram(self) -> tuple[tuple[float, float, int], ...]:
        edges = [0.0, *EDGES, float("inf")]
        filled = [n for n, count in enumerate(self._costs) if count]
        if not filled:
            return ()
        return tuple((edges[n], edges[n + 1], self._costs[n]) for n in range(filled[0], filled[-1] + 1))


def _join(last: list[float], span: list[float], grain: float) -> bool:
    """Whether a span was joined to the one before it: together they last no longer than ``grain``."""
    if span[1] - last[0] > grain or span[5] != last[5]:
        return False
    last[1] = max(last[1], span[1])
    last[2], last[3] = min(last[2], span[2]), max(last[3], span[3])
    last[4] += span[4]
    return True


def _worker_report(lane: _Lane, now: float) -> WorkerReport:
    ended = lane.ended if lane.ended is not None else now
    alive = max(0.0, ended - lane.born)
    starting = max(0.0, (lane.first if lane.first is not None else ended) - lane.born)
    moving = max(0.0, lane.chunks - lane.busy)
    ending = max(0.0, ended - lane.last) if lane.first is not None else 0.0
    waiting = max(0.0, alive - starting - lane.busy - moving - ending)
    return WorkerReport(
        items=lane.items,
        alive_seconds=alive,
        busy_seconds=lane.busy,
        starting_seconds=starting,
        moving_seconds=moving,
        waiting_seconds=waiting,
        ending_seconds=ending,
        peak_memory=lane.peak_memory,
        died=lane.ended is not None,
    )


def _without_traceback(error: BaseException) -> BaseException:
    """The error without the frames it was raised in, which would keep everything alive that they refer to."""
    try:
        return copied(error).with_traceback(None)  # has none, unless somebody taught pickle to keep them (tblib)
    except BaseException as problem:  # copying runs the user's code, which may do anything; its text can be kept
        raise_if_handlers(problem)
    text = RemoteError(error_text(error))
    text.type_name = f"{type(error).__module__}.{type(error).__qualname__}"
    return text
