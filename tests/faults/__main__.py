"""`make faults`: run every row, print the table, and write it to docs/faults.md."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .rows import ROWS
from .table import Row
from .watchdog import Watchdog

__all__: list[str] = []

PAGE = Path(__file__).parents[2] / "docs" / "faults.md"
HEAD = """\
# What can go wrong, and what farmout then does

Every row is a test (`tests/faults/`, one function for a row). It makes the fault on each local engine it can happen on,
and demands: no hang (a watchdog ends the row and shows all stacks), the right error with the item's index, no process,
thread, descriptor or name left, and a pool that works afterwards. `make faults` runs them all and writes this page;
the quick ones are also in `make test`.

Unless said otherwise the bad item is number 3 of the items 0 to 7, on two workers, and each row runs `map` with
`on_error="raise"` and `"return"`, `imap` and `imap_unordered`. Faults of files and of the journal (rows 97 to 109)
are tested with those, and stand at the end.

| row | fault | what is right | engines | what farmout did | verdict |
|---|---|---|---|---|---|
"""
REST = "## Files and the journal"  # from here on the page is written by hand


def main() -> int:
    """Run the rows that are asked for; the exit status is 0 only when all are right."""
    parser = argparse.ArgumentParser(prog="faults", description="Run the fault matrix.")
    parser.add_argument(
        "rows", nargs="*", type=int, help="their numbers (default: all; then docs/faults.md is written)"
    )
    wanted = parser.parse_args().rows
    lines, wrong = [], 0
    watchdog = Watchdog()
    try:
        for row in ROWS:
            if wanted and row.number not in wanted:
                continue
            line, details = _run(watchdog, row)
            print(line, *details, sep="\n", flush=True)
            lines.append(line)
            wrong += bool(details)
    finally:
        watchdog.close()
    print(f"{len(lines) - wrong} of {len(lines)} rows right")
    if not wanted:
        _, _, by_hand = PAGE.read_text().partition(REST)
        PAGE.write_text(HEAD + "\n".join(lines) + f"\n\n{REST}{by_hand}")
    return 1 if wrong else 0


def _run(watchdog: Watchdog, row: Row) -> tuple[str, list[str]]:
    """The line of a row, engines with the same outcome together; and what to read where it is not right."""
    outcomes: dict[tuple[str, str], list[str]] = {}
    details = []
    for engine in row.engines:
        answer = watchdog.run(row, engine)
        outcomes.setdefault((answer["did"].split("\n")[0], answer["verdict"]), []).append(engine)
        if answer["verdict"] not in ("right", "not possible here"):
            details.append(answer["detail"])
    single = len(outcomes) == 1
    did = "; ".join(text if single else f"{', '.join(engines)}: {text}" for (text, _), engines in outcomes.items())
    verdicts = dict.fromkeys(verdict for _, verdict in outcomes)
    cells = (str(row.number), row.fault, row.right, ", ".join(row.engines), did, ", ".join(verdicts))
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |", details


if __name__ == "__main__":
    sys.exit(main())
