"""From repetitions to figures: median, least and most, per job and contender."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from statistics import median

from bench.runner import Repetition


@dataclass(frozen=True)
class Spread:
    """Median, least and most of some measurements."""

    median: float
    least: float
    most: float
    count: int

    @classmethod
    def of(cls, values: Sequence[float]) -> Spread | None:
        return cls(median(values), min(values), max(values), len(values)) if values else None


@dataclass
class Figures:
    """What is known of one contender on one job."""

    job: str
    contender: str
    imported: Spread | None = None  # the contender's package, after what the job imports itself
    cold: Spread | None = None
    warm: Spread | None = None
    before_mb: float | None = None
    peak_mb: float | None = None
    sampling_cost: float | None = None  # warm time with memory sampled, over the time without
    wrong: str = ""  # the first thing found wrong in any repetition
    trouble: str = ""  # it did not finish
    not_offered: str = ""
    left_behind: int = 0
    over_bound: float | None = None  # median of time over the least time possible, where the job knows it
    facts: dict[str, float] = field(default_factory=dict)

    @property
    def right(self) -> bool:
        return not (self.wrong or self.trouble or self.not_offered)

    @property
    def time(self) -> float | None:
        """The second call, or the first where it took so long that there was no second."""
        best = self.warm or self.cold
        return best.median if best else None


def summarise(repetitions: Iterable[Repetition]) -> dict[tuple[str, str], Figures]:
    """Figures for each job and contender that was tried."""
    groups: dict[tuple[str, str], list[Repetition]] = {}
    for repetition in repetitions:
        groups.setdefault((repetition.job, repetition.contender), []).append(repetition)
    return {key: _of_group(key, group) for key, group in groups.items()}


def _of_group(key: tuple[str, str], group: list[Repetition]) -> Figures:
    figures = Figures(*key)
    timed = [repetition for repetition in group if not repetition.sampled]
    figures.imported = Spread.of([r.record["import_seconds"] for r in group if r.record])
    figures.cold = Spread.of(_seconds(timed, 0))
    figures.warm = Spread.of(_seconds(timed, 1))
    sampled = Spread.of(_seconds([r for r in group if r.sampled], 1))
    if sampled and figures.warm:
        figures.sampling_cost = sampled.median / figures.warm.median
    figures.before_mb = _largest([r.before_mb for r in group])
    figures.peak_mb = _largest([r.peak_mb for r in group])
    figures.left_behind = max(r.left_behind for r in group)
    for repetition in group:
        record = repetition.record
        figures.trouble = figures.trouble or repetition.trouble or _last_line(record.get("error", ""))
        figures.not_offered = figures.not_offered or record.get("not_offered", "")
        for call in record.get("calls", []):
            figures.wrong = figures.wrong or call["wrong"]
            figures.facts.update(call["facts"])
    over = [c["seconds"] / c["facts"]["bound_s"] for c in _second_calls(timed) if "bound_s" in c["facts"]]
    figures.over_bound = median(over) if over else None
    return figures


def _seconds(group: list[Repetition], call: int) -> list[float]:
    return [r.record["calls"][call]["seconds"] for r in group if len(r.record.get("calls", [])) > call]


def _second_calls(group: list[Repetition]) -> list[dict]:  # type: ignore[type-arg]
    return [r.record["calls"][1] for r in group if len(r.record.get("calls", [])) > 1]


def _largest(values: list[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return max(known) if known else None


def _last_line(text: str) -> str:
    return text.strip().splitlines()[-1] if text.strip() else ""
