"""One repetition, in a process of its own: prepare, first call, second call, each timed and then checked.

Run as ``python -m bench.child ORDER RECORD``: both JSON, the order as text, the record as a path to write.
"""

from __future__ import annotations

import gc
import json
import sys
import time
import traceback
import warnings
from typing import Any

from bench import contenders, jobs
from bench.contenders.base import Contender, NotOffered
from bench.contenders.limit import Limit, Split
from bench.jobs.base import Context, Job

SECOND_CALL_UNLESS_SLOWER_THAN_S = 4.0
PAUSE_FOR_SAMPLER_S = 0.15


def run_one(order: dict[str, Any]) -> dict[str, Any]:
    """Do what the order says; return the record."""
    job = jobs.load(order["job"], Context(**order["context"]))
    start = time.perf_counter()
    contender = contenders.load(order["contender"], order["context"]["workers"])
    imported = time.perf_counter() - start
    if isinstance(contender, Limit):
        contender.check = job.check
    record: dict[str, Any] = {"calls": [], "import_seconds": imported}
    try:
        job.prepare(contender)
        if order["memory"]:
            time.sleep(PAUSE_FOR_SAMPLER_S)
        record["clock_starts"] = time.monotonic()
        for call in range(job.calls):
            done = _one_call(job, contender, call)
            record["calls"].append(done)
            if done["wrong"] or done["seconds"] > SECOND_CALL_UNLESS_SLOWER_THAN_S:
                break
    except NotOffered as reason:
        record["not_offered"] = str(reason)
    except Exception:
        record["error"] = traceback.format_exc()
    finally:
        contender.close()
    return record


def _one_call(job: Job, contender: Contender, call: int) -> dict[str, Any]:
    items = job.items(call)
    gc.collect()
    begun = time.monotonic()
    start = time.perf_counter()
    result = job.run(contender, items)
    seconds = time.perf_counter() - start
    ended = time.monotonic()
    split = isinstance(result, Split)  # results that were left where they were made
    wrong = result.check() if split else ""
    if not wrong and (not split or job.leaves_files):
        wrong = job.check(result, range(len(items)))
    facts = {} if split else job.facts(result)
    return {"seconds": seconds, "begun": begun, "ended": ended, "wrong": wrong, "facts": facts}


def main() -> None:
    """Read the order, write the record; what contenders print goes where it wants."""
    warnings.simplefilter("ignore")
    order, path = json.loads(sys.argv[1]), sys.argv[2]
    record = run_one(order)
    with open(path, "w") as file:
        json.dump(record, file)


if __name__ == "__main__":
    main()
