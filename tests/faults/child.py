"""The process in which rows run: takes "number engine" lines, answers with JSON lines."""

from __future__ import annotations

import faulthandler
import json
import os
import signal
import sys
import tempfile
import traceback

import farmout
from farmout._api.farm import shared_engines
from farmout._wire.shm import own_arena
from faults.rows import ROWS
from faults.table import NotHere, Row
from leftovers import Leftovers

__all__ = ["main"]


def main() -> None:
    """Serve until standard input ends."""
    faulthandler.register(signal.SIGUSR1, all_threads=True)  # to standard error, which the watchdog keeps
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # what rows print is not an answer
    own_arena()  # stays for the life of the process
    rows = {row.number: row for row in ROWS}
    with tempfile.TemporaryDirectory() as folder:
        os.environ["TMPDIR"] = folder
        tempfile.tempdir = None
        for line in sys.stdin:
            number, engine = line.split()
            print(json.dumps(run(rows[int(number)], engine)), file=answers, flush=True)


def run(row: Row, engine: str) -> dict[str, str]:
    """One row: what farmout did, whether that is right, and whether the pool works on and nothing is left."""
    before = Leftovers()
    try:
        did, verdict = row.check(engine), "right"
    except NotHere as reason:
        did, verdict = str(reason), "not possible here"
    except BaseException as error:
        return {"did": f"{type(error).__name__}: {error}", "verdict": "WRONG", "detail": traceback.format_exc()}
    try:
        again = farmout.map(abs, [-1, -2, -3], workers=2, engine=engine)
        assert again == [1, 2, 3], f"afterwards the pool returns {again}"
        shared_engines.close()
        left = before.found()
        assert not left, f"left behind: {left}"
    except BaseException as error:
        return {"did": f"{did}; then {error}", "verdict": "WRONG", "detail": traceback.format_exc()}
    return {"did": did, "verdict": verdict, "detail": ""}


if __name__ == "__main__":
    main()
