"""The figures as text: one table a job, then the goals, in markdown."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median
from typing import Any

from bench.figures import Figures, Spread
from bench.goals import Table, Verdict
from bench.jobs import ENTRIES as JOBS


def as_markdown(
    table: Table, verdicts: list[Verdict], machine: dict[str, Any], missing: list[str], scale: float
) -> str:
    """The whole report."""
    lines = [*_head(machine, missing, scale)]
    for job in JOBS:
        rows = [figures for (name, _), figures in table.items() if name == job]
        if rows:
            lines += ["", f"## {job}: {JOBS[job].title}", "", *_table(rows), *_room(rows)]
    lines += _sampling(table)
    if verdicts:
        lines += ["", "## Goals", "", *_goals(verdicts)]
    return "\n".join(lines) + "\n"


def _head(machine: dict[str, Any], missing: list[str], scale: float) -> Iterator[str]:
    yield (
        f"{machine['date']}: {machine['cores']} cores of {machine['processor']}, {machine['memory']}, "
        f"{machine['system']}, Python {machine['python']}"
    )
    packages = [f"{name} {version}" for name, version in machine["versions"].items()]
    packages += [f"{name} {version}" for name, version in machine["contenders"].items() if version]
    yield "; ".join(packages)
    if machine["environment"]:
        yield "environment: " + ", ".join(f"{name}={value}" for name, value in machine["environment"].items())
    if scale != 1.0:
        yield f"**Scaled to {scale:g} of the items: a look, not a measurement. Goals are for the full jobs.**"
    if missing:
        yield f"not installed: {', '.join(missing)}"


def _table(rows: list[Figures]) -> Iterator[str]:
    yield "| contender | import | first call | second call | times | memory in MB (before) | right |"
    yield "|---|---|---|---|---|---|---|"
    for row in sorted(rows, key=_rank):
        imported = seconds(row.imported.median) if row.imported else "-"
        times = str(row.cold.count) if row.cold else "-"
        cells = (row.contender, imported, spread(row.cold), spread(row.warm), times, memory(row), right(row))
        yield f"| {' | '.join(cells)} |"


def _room(rows: list[Figures]) -> Iterator[str]:
    """How much the machine had to give; on a machine shared with others that is less than its cores."""
    times = {row.contender: row.time for row in rows if row.right}
    serial, split = times.get("serial"), times.get("limit2")
    if serial and split:
        yield ""
        yield f"Split by hand (limit2), this took {split / serial:.2f} of the plain loop's time."


def _rank(row: Figures) -> tuple[bool, float]:
    """Whoever is wrong cannot win: it comes after all that are right."""
    return not row.right, row.time if row.time is not None else float("inf")


def spread(spread: Spread | None) -> str:
    if spread is None:
        return "-"
    return f"{seconds(spread.median)} ({seconds(spread.least)} to {seconds(spread.most)})"


def seconds(value: float) -> str:
    """A time with three digits and its unit."""
    for limit, factor, unit in ((1e-3, 1e6, "µs"), (1.0, 1e3, "ms")):
        if value < limit:
            return f"{value * factor:.3g} {unit}"
    return f"{value:.3g} s"


def memory(row: Figures) -> str:
    if row.peak_mb is None or row.before_mb is None:
        return "-"
    return f"{row.peak_mb:.0f} ({row.before_mb:.0f})"


def right(row: Figures) -> str:
    if row.not_offered:
        return f"not offered: {row.not_offered}"
    words = row.trouble or (f"no: {row.wrong}" if row.wrong else "yes")
    return words + (f"; left {row.left_behind} processes behind" if row.left_behind else "")


def _sampling(table: Table) -> list[str]:
    """What sampling would have cost, had it been on while times were taken."""
    costs = [figures.sampling_cost for figures in table.values() if figures.sampling_cost is not None]
    if not costs:
        return []
    return [
        "",
        "Memory is PSS of the process tree, sampled in repetitions of their own. In those the second call "
        f"took {median(costs):.2f} times as long (median over all; {min(costs):.2f} to {max(costs):.2f}).",
    ]


def _goals(verdicts: list[Verdict]) -> Iterator[str]:
    yield "| job | goal for farmout | measured | met |"
    yield "|---|---|---|---|"
    words = {True: "yes", False: "**no**", None: "-"}
    for verdict in verdicts:
        yield f"| {verdict.job} | {verdict.goal} | {verdict.measured} | {words[verdict.met]} |"
