"""Writes the figures of a results file into bench/README.md: ``python -m bench.readme bench/results/full.json``."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench.figures import Figures, summarise
from bench.goals import Table, judge_all
from bench.jobs import ENTRIES as JOBS
from bench.report import memory, right, spread
from bench.runner import ROOT, load

PAGE = ROOT / "bench" / "README.md"
BEGIN, END = "<!-- figures: written by python -m bench.readme -->\n", "<!-- end of figures -->\n"


def figures_as_text(path: Path) -> str:
    """The machine, the goals, and a table for each job."""
    content = json.loads(path.read_text())
    table = summarise(load(path))
    lines = [_machine(content["machine"]), "", *_goals(table)]
    for job in JOBS:
        rows = [figures for (name, _), figures in table.items() if name == job]
        if rows:
            lines += ["", f"### {job}: {JOBS[job].title}", "", *_rows(rows)]
    return "\n".join(lines) + "\n"


def _machine(about: dict[str, Any]) -> str:
    versions = {**about["versions"], **about["contenders"]}
    packages = [f"{name} {version}" for name, version in versions.items() if version and "_" not in name]
    return (
        f"Measured {about['date']} on {about['cores']} cores of {about['processor']}, {about['memory']} of memory, "
        f"{about['system']}, Python {about['python']}; {', '.join(packages)}."
    )


def _goals(table: Table) -> Iterator[str]:
    yield "| job | goal for farmout | measured | met |"
    yield "|---|---|---|---|"
    words = {True: "yes", False: "**no**", None: "not judged"}
    for verdict in judge_all(table):
        yield f"| {verdict.job} | {verdict.goal} | {verdict.measured} | {words[verdict.met]} |"


def _rows(rows: list[Figures]) -> Iterator[str]:
    yield "| contender | first call | second call | times | memory in MB (before) | right |"
    yield "|---|---|---|---|---|---|"
    for row in sorted(rows, key=lambda row: (not row.right, row.time if row.time is not None else float("inf"))):
        times = str(row.cold.count) if row.cold else "-"
        cells = (row.contender, spread(row.cold), spread(row.warm), times, memory(row), right(row))
        yield f"| {' | '.join(cells)} |"


def main() -> int:
    """Replace what stands between the two marks."""
    parser = argparse.ArgumentParser("python -m bench.readme", description=__doc__)
    parser.add_argument("results", type=Path)
    before, begin, rest = PAGE.read_text().partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise SystemExit(f"{PAGE} has lost the marks between which the figures go")
    PAGE.write_text(before + begin + "\n" + figures_as_text(parser.parse_args().results) + "\n" + end + after)
    return 0


if __name__ == "__main__":
    sys.exit(main())
