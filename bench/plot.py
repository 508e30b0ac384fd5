"""The figures as a picture: one panel a job, one bar a contender, on a logarithmic scale."""

from __future__ import annotations

from math import ceil
from pathlib import Path
from typing import Any

from bench.contenders import ENTRIES as CONTENDERS
from bench.figures import Figures
from bench.goals import Table
from bench.jobs import ENTRIES as JOBS

COLOURS = {"reference": "#888888", "process": "#6699cc", "thread": "#99bb88", "farmout": "#cc5533"}


def draw(table: Table, path: Path) -> bool:
    """Write the picture; False when matplotlib is not installed or nothing was timed."""
    try:
        import matplotlib
    except ImportError:
        return False
    matplotlib.use("Agg")
    from matplotlib import pyplot

    jobs = [job for job in JOBS if any(key[0] == job and figures.time for key, figures in table.items())]
    if not jobs:
        return False
    columns = min(3, len(jobs))
    rows = ceil(len(jobs) / columns)
    figure, axes = pyplot.subplots(rows, columns, figsize=(5.2 * columns, 3.6 * rows), squeeze=False)
    for axis in axes.flat[len(jobs) :]:
        axis.set_visible(False)
    for job, axis in zip(jobs, axes.flat, strict=False):
        _panel(axis, job, [figures for (name, _), figures in table.items() if name == job and figures.time])
    figure.tight_layout()
    figure.savefig(path, dpi=110)
    pyplot.close(figure)
    return True


def _panel(axis: Any, job: str, rows: list[Figures]) -> None:
    rows = sorted(rows, key=lambda row: (row.right, -(row.time or 0)))
    names = [row.contender + ("" if row.right else " (wrong)") for row in rows]
    times = [row.time or 0 for row in rows]
    spreads = [row.warm or row.cold for row in rows]
    least = [time - spread.least for time, spread in zip(times, spreads, strict=True) if spread]
    most = [spread.most - time for time, spread in zip(times, spreads, strict=True) if spread]
    colours = [COLOURS[_kind(row)] for row in rows]
    bars = axis.barh(names, times, xerr=(least, most), color=colours, ecolor="#333333")
    for bar, row in zip(bars, rows, strict=True):
        bar.set_alpha(1.0 if row.right else 0.3)
    axis.set_xscale("log")
    axis.set_title(f"{job}: {JOBS[job].title}", fontsize=9)
    axis.tick_params(labelsize=8)
    axis.set_xlabel("seconds, second call (bars: least to most)", fontsize=8)


def _kind(row: Figures) -> str:
    return CONTENDERS[row.contender].kind
