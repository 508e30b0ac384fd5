"""What a run was like: the numbers that `last_run` returns, and how they read."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .._contract import error_text, shorten
from ..errors import Failure
from .page import page
from .trace import trace
from .units import seconds_text, size_text

__all__ = ["RunReport", "Span", "WorkerReport"]


@dataclass(frozen=True)
class Span:
    """A stretch of the timeline: items ``first`` to ``last`` ran on a worker.

    Times are seconds since the call. Short neighbours are shown as one span, so that the timeline stays small.
    """

    worker: int  # position in `RunReport.workers`
    began: float
    ended: float
    first: int
    last: int
    items: int
    failed: bool = False


@dataclass(frozen=True)
class WorkerReport:
    """One worker's share of a run. Its seconds add up to ``alive_seconds``."""

    items: int
    alive_seconds: float  # from the call, or from the death of the worker that it replaced, to the end
    busy_seconds: float  # in the function
    starting_seconds: float  # until its first chunk: starting the process, loading the function
    moving_seconds: float  # unpacking arguments, packing results, noting them
    waiting_seconds: float  # for the next chunk
    ending_seconds: float  # after its last chunk, until the run was over; of one that died: since it was last heard of
    peak_memory: int  # bytes resident at most since the process started; 0: not known
    died: bool = False

    @property
    def busy(self) -> float:
        """Share of its time that it was in the function, from 0 to 1."""
        return self.busy_seconds / self.alive_seconds if self.alive_seconds > 0 else 0.0


@dataclass(frozen=True)
class RunReport:
    """What the last run was like, as `farmout.last_run` returns it.

    ``outcome`` is "finished", "raised" (then ``error`` says what) or "abandoned" (an iterator that was left early).
    Seconds are wall time unless said otherwise; those named ``starting``, ``moving``, ``waiting`` and ``ending`` are
    sums over all workers, explained in `WorkerReport`. ``peak_memory`` is the sum of what this process and every worker
    had resident at most since they started, in bytes; memory that they share counts in each, so it is an upper bound.
    """

    verb: str
    function: str
    engine: str
    outcome: str
    error: str | None
    items: int  # with a result or a final failure
    total: int | None  # how many there were; None: nobody knew when it ended
    wall_seconds: float
    item_seconds: float  # sum of the items' times, failed tries included
    cpu_seconds: float  # processor time of this process, all threads
    workers: tuple[WorkerReport, ...]
    longest: tuple[tuple[int, float], ...]  # (index, seconds), the longest first
    retries: int
    deaths: int
    failed: int  # items that failed for good
    failures: list[Failure] = field(repr=False)  # the first of these, at most 1,000
    result_bytes: int  # what crossed for results; 0 where nothing has to cross
    own_peak_memory: int
    costs: tuple[tuple[float, float, int], ...]  # histogram of item times: (from, below, how many)
    timeline: tuple[Span, ...] = field(repr=False)
    recalled: int = 0  # items that did not run, because an earlier run had finished them

    @property
    def speed_up(self) -> float:
        """Time in items over wall time: how many items ran at the same time on average."""
        return self.item_seconds / self.wall_seconds if self.wall_seconds > 0 else 0.0

    @property
    def busy(self) -> float:
        """Share of the workers' time that was spent in the function, from 0 to 1."""
        alive = sum(worker.alive_seconds for worker in self.workers)
        return sum(worker.busy_seconds for worker in self.workers) / alive if alive > 0 else 0.0

    @property
    def starting_seconds(self) -> float:
        return sum(worker.starting_seconds for worker in self.workers)

    @property
    def moving_seconds(self) -> float:
        return sum(worker.moving_seconds for worker in self.workers)

    @property
    def waiting_seconds(self) -> float:
        return sum(worker.waiting_seconds for worker in self.workers)

    @property
    def ending_seconds(self) -> float:
        return sum(worker.ending_seconds for worker in self.workers)

    @property
    def peak_memory(self) -> int:
        return self.own_peak_memory + (
            sum(worker.peak_memory for worker in self.workers) if self.engine == "processes" else 0
        )

    def to_dict(self) -> dict[str, Any]:
        """The same as plain numbers, strings and lists, ready for `json.dump`."""
        plain = {name: getattr(self, name) for name in self.__dataclass_fields__ if name not in _OBJECTS}
        plain |= {name: getattr(self, name) for name in _COMPUTED}
        plain["workers"] = [{**vars(worker), "busy": worker.busy} for worker in self.workers]
        plain["longest"] = [{"index": index, "seconds": seconds} for index, seconds in self.longest]
        plain["costs"] = [{"from": low, "below": high, "items": count} for low, high, count in self.costs]
        plain["timeline"] = [vars(span) for span in self.timeline]
        plain["failures"] = [
            {
                "index": failure.index,
                "item": shorten(failure.item),
                "error": error_text(failure.error),
                "traceback": failure.traceback,
            }
            for failure in self.failures
        ]
        return plain

    def to_html(self, path: str | os.PathLike[str]) -> Path:
        """Write one page that needs no network: the numbers, a timeline of the workers, a histogram of item times."""
        return _write(path, page(self.to_dict(), self.lines()))

    def to_trace(self, path: str | os.PathLike[str]) -> Path:
        """Write the timeline as Chrome trace JSON, for chrome://tracing or https://ui.perfetto.dev."""
        return _write(path, trace(self.to_dict()))

    def lines(self) -> list[tuple[str, str]]:
        """What is worth saying, as (name, text)."""
        lines = [
            ("result", self._outcome_text()),
            ("wall time", seconds_text(self.wall_seconds)),
            ("time in items", f"{seconds_text(self.item_seconds)}, {self.speed_up:.2f} at a time on average"),
        ]
        if self.engine == "threads":
            text = f"{seconds_text(self.cpu_seconds)}; item times include waiting for the interpreter lock"
            lines.append(("processor time", text))
        shares = ", ".join(f"{worker.busy:.0%}" for worker in self.workers[:16])
        more = f", and {len(self.workers) - 16} more" if len(self.workers) > 16 else ""
        lines.append((f"{_count(len(self.workers), 'worker')} busy", f"{self.busy:.0%} ({shares}{more})"))
        lines.append(("lost starting", seconds_text(self.starting_seconds)))
        lines.append(("lost moving bytes", seconds_text(self.moving_seconds)))
        lines.append(("lost waiting", f"{seconds_text(self.waiting_seconds)} for work"))
        lines.append(("lost at the end", f"{seconds_text(self.ending_seconds)} with no items left to begin"))
        if self.longest:
            text = ", ".join(f"{index} ({seconds_text(seconds)})" for index, seconds in self.longest[:5])
            lines.append(("longest items", text))
        if self.result_bytes:
            lines.append(("results", size_text(self.result_bytes)))
        lines.append(("retries", str(self.retries)))
        lines.append(("workers that died", str(self.deaths)))
        indexes = ", ".join(str(failure.index) for failure in self.failures[:10])
        text = f"{self.failed}: item{'s' if self.failed > 1 else ''} {indexes}" if self.failed else "0"
        lines.append(("failures", text + (", ..." if self.failed > 10 else "")))
        if self.own_peak_memory:
            lines.append(("peak memory", self._memory_text()))
        return lines

    def _outcome_text(self) -> str:
        of = "" if self.total is None or self.total == self.items else f" of {self.total:,}"
        if self.outcome == "raised":
            return f"raised {self.error} after {self.items:,}{of} items"
        recalled = f", {self.recalled:,} of them finished by an earlier run" if self.recalled else ""
        return f"{self.outcome}, {self.items:,}{of} items{recalled}"

    def _memory_text(self) -> str:
        largest = max((worker.peak_memory for worker in self.workers), default=0)
        if self.engine != "processes" or not largest:
            return f"{size_text(self.own_peak_memory)} in this process"
        return (
            f"at most {size_text(self.peak_memory)} "
            f"({size_text(self.own_peak_memory)} here, up to {size_text(largest)} in a worker)"
        )

    def __str__(self) -> str:
        lines = [f"farmout.{self.verb} of {self.function}, engine {self.engine}"]
        return "\n".join(lines + [f"  {name:<18}  {text}" for name, text in self.lines()])

    def __repr__(self) -> str:
        return str(self)  # for people at a prompt; programs read `to_dict`

    def _repr_html_(self) -> str:
        return page(self.to_dict(), self.lines(), whole=False)


_OBJECTS = {"workers", "longest", "costs", "timeline", "failures"}
_COMPUTED = (
    "speed_up",
    "busy",
    "starting_seconds",
    "moving_seconds",
    "waiting_seconds",
    "ending_seconds",
    "peak_memory",
)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _write(path: str | os.PathLike[str], text: str) -> Path:
    target = Path(path)
    target.write_text(text, encoding="utf-8")
    return target
