"""What farmout sets out to reach on each job, and whether it did in this run."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bench.contenders import ENTRIES
from bench.figures import Figures

Table = dict[tuple[str, str], Figures]


@dataclass(frozen=True)
class Verdict:
    """One goal after measuring: ``met`` is None where something it compares with was not measured."""

    job: str
    goal: str
    measured: str
    met: bool | None


class Missing(Exception):
    """A figure that the goal needs is not there."""


class Judge:
    """Looks up figures; complains by name about those that are missing or wrong."""

    def __init__(self, table: Table) -> None:
        self.table = table

    def figures(self, job: str, contender: str) -> Figures:
        found = self.table.get((job, contender))
        if found is None:
            raise Missing(f"{contender} not run")
        if not found.right:
            raise Missing(f"{contender}: {found.wrong or found.trouble or found.not_offered}")
        return found

    def time(self, job: str, contender: str, *, cold: bool = False) -> float:
        figures = self.figures(job, contender)
        value = figures.cold.median if cold and figures.cold else figures.time
        if value is None:
            raise Missing(f"{contender} not timed")
        return value

    def best_peer(
        self, job: str, kinds: tuple[str, ...], *, cold: bool = False, forking: bool = True
    ) -> tuple[str, float]:
        """The fastest peer of these kinds that was right."""
        times = []
        for name, entry in ENTRIES.items():
            if entry.kind not in kinds or (entry.forks and not forking):
                continue
            try:
                times.append((self.time(job, name, cold=cold), name))
            except Missing:
                continue
        if not times:
            raise Missing("no peer to compare with")
        best, name = min(times)
        return name, best

    def growth_mb(self, job: str, contender: str) -> float:
        figures = self.figures(job, contender)
        if figures.peak_mb is None or figures.before_mb is None:
            raise Missing("memory not sampled")
        return figures.peak_mb - figures.before_mb


ANY = ("process", "thread")
PROCESS = ("process",)
Goal = tuple[str, str, Callable[[Judge], tuple[str, bool]]]


def _within(job: str, factor: float, reference: str, contender: str = "farmout") -> Goal:
    def judge(judge: Judge) -> tuple[str, bool]:
        ratio = judge.time(job, contender) / judge.time(job, reference)
        return f"{ratio:.2f}", ratio <= factor

    return job, f"{contender} within {factor:g} of {reference}", judge


def _times_best(job: str, factor: float, kinds: tuple[str, ...]) -> Goal:
    def judge(judge: Judge) -> tuple[str, bool]:
        name, best = judge.best_peer(job, kinds)
        ratio = best / judge.time(job, "farmout")
        return f"{ratio:.2f} ({name})", ratio >= factor

    which = "best process-based peer" if kinds == PROCESS else "best peer"
    words = f"ahead of the {which}" if factor == 1 else f"{factor:g} times as fast as the {which}"
    return job, words, judge


def _cold_ahead(job: str) -> Goal:
    def judge(judge: Judge) -> tuple[str, bool]:
        name, best = judge.best_peer(job, PROCESS, cold=True, forking=False)
        ratio = best / judge.time(job, "farmout", cold=True)
        return f"{ratio:.2f} ({name})", ratio > 1

    return job, "first call ahead of every process-based peer that does not fork", judge


def _second_faster(job: str) -> Goal:
    def judge(judge: Judge) -> tuple[str, bool]:
        ratio = judge.time(job, "farmout") / judge.time(job, "farmout", cold=True)
        return f"{ratio:.2f}", ratio < 1

    return job, "second call faster than the first", judge


def _warm_under(job: str, seconds: float) -> Goal:
    def judge(judge: Judge) -> tuple[str, bool]:
        found = judge.time(job, "farmout")
        return f"{found * 1e6:.0f} us", found < seconds

    return job, f"second call under {seconds * 1e6:.0f} us", judge


def _over_bound(job: str, factor: float, words: str) -> Goal:
    def judge(judge: Judge) -> tuple[str, bool]:
        found = judge.figures(job, "farmout").over_bound
        if found is None:
            raise Missing("no second call")
        return f"{found:.3f}", found <= factor

    return job, words, judge


def _crosses_at_most(job: str, times: float, words: str) -> Goal:
    def judge(judge: Judge) -> tuple[str, bool]:
        size = judge.figures(job, "farmout").facts["array_mb"]
        copies = judge.growth_mb(job, "farmout") / size
        return f"{copies:.2f} arrays", copies <= times

    return job, words, judge


def _steady_memory() -> Goal:
    def judge(judge: Judge) -> tuple[str, bool]:
        short, long = judge.growth_mb("W10short", "farmout"), judge.growth_mb("W10", "farmout")
        return f"{short:.0f} MB at a quarter, {long:.0f} MB in full", long <= 1.1 * short + 5

    return "W10", "peak memory does not grow with the number of items", judge


def goals() -> Iterator[Goal]:
    """The table of issue 3, row by row."""
    yield _within("W1", 1.10, "limit2")
    yield _times_best("W1", 1, ANY)
    yield _within("W2", 1.0, "serial")
    yield _times_best("W2", 1.5, PROCESS)
    for job in ("W3", "W3u8", "W3jpeg"):
        yield _within(job, 1.25, "limit2")
        yield _times_best(job, 1.5, PROCESS)
        yield _times_best(job, 1.5, ANY)
        yield _within(job, 1.25, "limit2", "farmout_threads")
    yield _times_best("W4", 2, PROCESS)
    yield _within("W4", 1.3, "serial")
    yield _times_best("W5", 3, PROCESS)
    yield _second_faster("W5")
    yield _crosses_at_most("W6", 1.25, "the array crosses once (memory grows by 1, and a quarter for workers)")
    yield _crosses_at_most("W6share", 0.25, "no copy at all (memory grows by workers only)")
    for job in ("W7a", "W7b"):
        yield _over_bound(job, 1.05, "within 1.05 of max(total/workers, longest)")
    yield _cold_ahead("W8")
    yield _warm_under("W8", 300e-6)
    yield _times_best("W8", 1, ANY)
    yield _over_bound("W9", 1 / 0.97, "efficiency of at least 0.97 (time over bound at most 1.031)")
    yield _steady_memory()
    yield _cold_ahead("start")


def judge_all(table: Table) -> list[Verdict]:
    """Every goal of the jobs that ran."""
    judge = Judge(table)
    ran = {job for job, _ in table}
    verdicts = []
    for job, words, check in goals():
        if job not in ran:
            continue
        try:
            measured, met = check(judge)
            verdicts.append(Verdict(job, words, measured, met))
        except Missing as reason:
            verdicts.append(Verdict(job, words, f"not judged: {reason}", None))
    return verdicts
