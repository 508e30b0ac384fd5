"""`explain`: measure some items for real and predict what each way to run the loop would take."""

from __future__ import annotations

import dataclasses
import functools
import itertools
import math
import re
import time
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from .._engines.machine import free_memory
from .._engines.peak import peak_memory
from .._observe.costs import Costs
from .._observe.recorder import Recorder
from .._observe.report import RunReport
from .._plan.estimate import EngineCosts, Prediction, Sample, makespan, predict, predict_loop
from .._run.driver import take_notes, with_note
from .._run.feed import check_lengths, is_sliced
from .._wire.functions import callable_name
from .._wire.payload import pack
from ..errors import ItemTimeout, NotPicklable, WorkerDied
from .explanation import Explanation, Way
from .farm import Engines, Results, prepare
from .options import Options, check_callable, check_iterables, resolve

__all__ = ["explain_with"]

BUDGET_SECONDS = 0.3  # of items, for each way that is measured
FEW = 4  # items measured at least
GROWTH = 32  # times as many in the next round, at most
MOST = 500_000  # items measured
READ = 10_000  # items taken from an iterable that is not a sequence
FRESH_SECONDS = 1.5e-9  # that a byte of a result may cost more in memory that was never used before
LOOK_AT = 8  # items whose size is measured
REAL = "processes"
_PLACE = re.compile(r"^((?:farmout: this is |the worker process died on |the result of )?item )(\d+)")


def explain_with(
    fn: Callable[..., Any], iterables: tuple[Iterable[Any], ...], sample: int | None, options: dict[str, Any]
) -> Explanation:
    """See `farmout.explain`."""
    check_callable(fn, "explain")
    check_iterables(iterables)
    if sample is not None and (isinstance(sample, bool) or not isinstance(sample, int) or sample < 1):
        raise ValueError(f"sample must be a number of items of at least 1, or None, not {sample!r}")
    chosen = dataclasses.replace(resolve(options), journal=None, progress=False)
    columns, total, whole = _columns(iterables)
    if not total:
        raise ValueError("explain needs at least one item to measure")
    engines = [options["engine"]] if "engine" in options else ["threads", REAL]
    return _Measurement(fn, columns, total, sample, chosen, engines).explanation(whole)


class _Measurement:
    """One explanation in the making."""

    def __init__(
        self,
        function: Callable[..., Any],
        columns: tuple[Sequence[Any], ...],
        total: int,
        sample: int | None,
        options: Options,
        engines: list[str],
    ) -> None:
        self.function, self.columns, self.total = function, columns, total
        self.options, self.engines = options, engines
        self.workers = max(1, min(options.worker_count, total))
        self.wanted = None if sample is None else min(sample, total)
        self.here = ""  # why nothing could be measured in a worker
        self.first_call = 0.0
        self.worker_memory = 0
        self.bytes_out = 0.0

    def explanation(self, whole: bool) -> Explanation:
        with _Own() as own:
            used, alone, sample = self._one_after_the_other(own)
            measured: dict[str, EngineCosts] = {}
            refused = {name: "not measured" for name in self.engines if name not in ("threads", REAL, "serial")}
            if "threads" in self.engines and self.options.timeout is not None:
                refused["threads"] = f"nothing there can end an item after timeout={self.options.timeout:g} s"
            elif "threads" in self.engines:
                measured["threads"] = self._threads(own, used, alone)
        if REAL in self.engines and not self.here:
            measured[REAL] = self._processes(used, alone)
        elif REAL in self.engines:
            refused[REAL] = self.here
        sample = dataclasses.replace(sample, fresh=self.total * self.bytes_out * FRESH_SECONDS)
        ways = [Way(predict_loop(sample))]
        for costs in measured.values():
            for workers in _worker_counts(self.workers):
                way = predict(sample, costs, workers, cost_of_lock=costs.engine == "threads")
                ways.append(Way(way, self._short_of_memory(way)))
        seconds = sample.seconds
        return Explanation(
            function=callable_name(self.function),
            total=self.total,
            whole=whole,
            measured=len(seconds),
            item_seconds=sample.mean,
            item_spread=(min(seconds), sorted(seconds)[len(seconds) // 2], max(seconds)),
            longest=sample.positions[max(range(len(seconds)), key=seconds.__getitem__)],
            trend=sample.trend,
            first_call_seconds=self.first_call,
            bytes_in=self._bytes_in(used),
            bytes_out=self.bytes_out,
            without_lock=_without_lock(measured.get("threads")),
            start_seconds=measured[REAL].start if REAL in measured else None,
            worker_memory=self.worker_memory,
            workers=self.workers,
            ways=tuple(ways),
            refused=refused,
        )

    # -- measuring --------------------------------------------------------------------------------------------------

    def _one_after_the_other(self, own: Engines) -> tuple[range, list[float], Sample]:
        """Which items are measured, what each costs alone, and the sample, which has the last item as well."""
        ends = range(0, self.total, max(1, self.total - 1))
        costs = dict(zip(ends, self._local(own, "serial", 1, ends)[0], strict=True))
        first = costs[0]
        used = self._every(self.wanted or min(FEW, self.total))
        alone, wall = self._local(own, "serial", 1, used)
        while self.wanted is None and len(used) < min(MOST, self.total):
            fits = int((BUDGET_SECONDS - wall) * len(used) / max(wall, 1e-9))
            more = self._every(min(fits, len(used) * GROWTH, MOST, self.total))
            if len(more) < 2 * len(used):
                break
            used = more
            alone, wall = self._local(own, "serial", 1, used)
        costs |= zip(used, alone, strict=True)
        usual = sorted(alone)[len(alone) // 2]
        self.first_call = max(0.0, first - costs[0]) if first > 3 * usual else 0.0
        places = sorted(costs)
        return used, alone, Sample(self.total, places, [costs[place] for place in places])

    def _every(self, count: int) -> range:
        """About ``count`` positions, evenly spread; a slice of most sequences is one of the same kind."""
        return range(0, self.total, max(1, self.total // max(1, count)))

    def _threads(self, own: Engines, used: range, alone: list[float]) -> EngineCosts:
        """Threads wait for one another between and inside items, so only the time of all together counts."""
        fixed = self._fixed(lambda few: self._local(own, "threads", self.workers, few), used)
        wall, least = math.inf, alone  # the better of two: a machine that does other things tells least about locks
        for _ in range(2):
            wall = min(wall, self._local(own, "threads", self.workers, used)[1])
            least = min(least, self._local(own, "serial", 1, used)[0], key=sum)
        slowdown = max(0.2, (wall - fixed) / max(makespan(least, self.workers), 1e-9))
        return EngineCosts("threads", self.workers, 0.0, fixed, slowdown, 0.0, slowdown, 0.0)

    def _processes(self, used: range, alone: list[float]) -> EngineCosts:
        """The first call on workers of its own, and the same again when they are warm."""
        figures = []
        with _Own() as own:
            for _ in range(2):
                found, wall, report = self._run(own, used, self.workers)
                start = sum(worker.starting_seconds for worker in report.workers) / len(report.workers)
                figures.append((start, _ratio(found, alone), wall - start - makespan(found, self.workers)))
                self.worker_memory = max(worker.peak_memory for worker in report.workers)
                self.bytes_out = report.result_bytes / len(used)
            fixed = self._fixed(lambda few: self._run(own, few, self.workers)[:2], used)
        (start, first, first_rest), (_, later, later_rest) = figures
        # Beside the fresh memory of its results nothing costs an item more because the call is the first one; what else
        # took longer (imports, first touches of code and data) happens once, however many items there are.
        later_each = max(0.0, later_rest - fixed) / len(used)
        more = max(0.0, first_rest - later_rest)
        each = later_each + min(more / len(used), self.bytes_out * FRESH_SECONDS)
        once = more - (each - later_each) * len(used) + max(0.0, first - later) * sum(alone) / self.workers
        start = max(0.0, start - fixed) + once
        return EngineCosts(REAL, self.workers, start, fixed, min(first, later), each, later, later_each)

    def _fixed(self, run: Callable[[range], tuple[list[float], float]], used: range) -> float:
        """Seconds that a call takes whatever its items: the least of some short ones."""
        few = used[: 2 * self.workers]
        least = math.inf
        began = time.perf_counter()
        for _ in range(5):
            found, wall = run(few)
            least = min(least, max(0.0, wall - makespan(found, self.workers)))
            if time.perf_counter() - began > BUDGET_SECONDS / 2:
                break
        return least

    def _local(self, own: Engines, engine: str, workers: int, positions: range) -> tuple[list[float], float]:
        """Run items on an engine inside a worker process, so that what they change does not stay; else in this one."""
        if self.options.timeout is not None and not self.here:
            try:
                found = self._run(own, positions, 1)[0]
            except NotPicklable as error:
                if error.what == "result":
                    raise
                self.here = str(error)
            else:
                return found, sum(found)
        options = dataclasses.replace(self.options, engine=engine, workers=workers, timeout=None)
        if not self.here:
            probe = functools.partial(_measure_here, self.function, options)
            outer = Options(engine=REAL, workers=1, progress=False, start_method=self.options.start_method)
            try:
                return _collect(probe, ([self._picked(positions)],), outer, own)[0][0]  # type: ignore[no-any-return]
            except NotPicklable as error:
                self.here = str(error)
            except Exception as error:
                raise _about_items(error, positions)
        return _measure_here(self.function, options, self._picked(positions))

    def _run(self, own: Engines, positions: range, workers: int) -> tuple[list[float], float, RunReport]:
        options = dataclasses.replace(self.options, engine=REAL, workers=workers)
        try:
            _, seconds, report = _collect(self.function, self._picked(positions), options, own)
        except Exception as error:
            raise _about_places(error, positions)
        return seconds, report.wall_seconds, report

    def _picked(self, positions: range) -> tuple[Sequence[Any], ...]:
        return tuple(column[positions.start : positions.stop : positions.step] for column in self.columns)

    def _bytes_in(self, positions: range) -> float:
        """Mean size of an item, with all its arguments."""
        if self.here:
            return 0.0
        rows = list(zip(*self._picked(positions[:LOOK_AT]), strict=True))
        return sum(pack(row).nbytes for row in rows) / len(rows)

    def _short_of_memory(self, way: Prediction) -> bool:
        processes = way.workers if way.engine == REAL else 0
        return self.total * self.bytes_out + processes * self.worker_memory > free_memory()


class _Own(Engines):
    """Engines of our own, so that the caller's are neither warmed nor disturbed."""

    def __enter__(self) -> _Own:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


def _about_items(error: Exception, positions: range) -> Exception:
    """What it says of places in the sample, which was one item of a worker, said of the caller's items."""
    notes = take_notes(error)
    inner, outer = notes[:-1], "".join(notes[-1:])
    if isinstance(error, WorkerDied) and not inner:  # nobody saw which one it was
        error.index = None
        error.args = (str(error).replace("died on item 0", f"died on one of the items {_listed(positions)}"),)
    for note in inner:
        outer = outer.replace(f"\n{note}", "")  # the traceback's text ends with it
        with_note(error, _placed(note, positions))
    if inner and (told := outer.partition("\n")[2]):
        with_note(error, told)
    return error


def _about_places(error: Exception, positions: range) -> Exception:
    """The same of an error of a run whose items were those of the sample."""
    for note in take_notes(error):
        with_note(error, _placed(note, positions))
    if isinstance(error, (WorkerDied, ItemTimeout, NotPicklable)):
        error.args = (_placed(str(error), positions),)
    if isinstance(error, (WorkerDied, ItemTimeout)) and error.index is not None:
        error.index = positions[error.index]
    return error


def _placed(text: str, positions: range) -> str:
    return _PLACE.sub(lambda found: f"{found[1]}{positions[int(found[2])]}", text)


def _listed(positions: range) -> str:
    some = ", ".join(map(str, positions[:5]))
    return some if len(positions) <= 5 else f"{some} ... {positions[-1]}"


def _measure_here(
    function: Callable[..., Any], options: Options, columns: tuple[Sequence[Any], ...]
) -> tuple[list[float], float]:
    """Run the items in this process; returns what each took and what all took."""
    with _Own() as own:
        _, seconds, report = _collect(function, columns, options, own)
    return seconds, report.wall_seconds


def _collect(
    function: Callable[..., Any], columns: tuple[Sequence[Any], ...], options: Options, engines: Engines
) -> tuple[list[Any], list[float], RunReport]:
    """Results, the seconds of each item in order, and the report of a silent run."""
    costs, recorders = Costs(), list[Recorder]()
    recorder = Recorder(recorders.append, peak_memory)
    driver = prepare("explain", function, columns, options, engines, bounded=False, observers=[costs, recorder])
    results: list[Any] = Results(driver).gather()
    return results, costs.seconds(len(results)), recorders[0].report


def _columns(iterables: tuple[Any, ...]) -> tuple[tuple[Sequence[Any], ...], int, bool]:
    """The items as sequences that can be sliced, how many they are, and whether that is all of them."""
    if all(map(is_sliced, iterables)):
        lengths = [len(iterable) for iterable in iterables]
        check_lengths(lengths)
        return iterables, lengths[0], True
    rows = list(itertools.islice(zip(*iterables, strict=True), READ + 1))
    kept = rows[:READ]
    return tuple(map(list, zip(*kept, strict=True))), len(kept), len(rows) <= READ


def _worker_counts(most: int) -> list[int]:
    """1, 2, 4 and so on, and ``most``."""
    return sorted({1 << n for n in range(most.bit_length()) if 1 << n < most} | {most})


def _ratio(found: list[float], alone: list[float]) -> float:
    return max(0.2, sum(found) / sum(alone)) if sum(alone) > 0 else 1.0


def _without_lock(threads: EngineCosts | None) -> float | None:
    """Share of the items' time that threads can spend side by side: 0 when they wait for one another all the time."""
    if threads is None or threads.workers == 1:
        return None
    return min(1.0, max(0.0, (threads.workers - threads.slowdown) / (threads.workers - 1)))
