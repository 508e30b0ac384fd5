"""What a journal says about its runs, for people and programs; reading it runs nothing."""

from __future__ import annotations

import os
from typing import Any

import psutil

from .._observe.records import CALL, END, FAILURE, FORMAT, RESULT, TITLE, Record, read_content, read_json, scan
from ..errors import JournalError

__all__ = ["journal_facts"]


def journal_facts(path: str | os.PathLike[str], *, check: bool = False) -> dict[str, Any]:
    """Return what is done, what failed and how long it took; plain values that JSON can hold.

    With ``check`` every result is read and compared with its checksum; ``damaged`` lists the items whose results are
    not what was written. Nothing is unpickled. Raises `JournalError` for a file that is no journal, OSError for none.
    """
    with open(path, "rb") as file:
        records = list(scan(file))
        size = os.fstat(file.fileno()).st_size
        contents = {r: read_json(file, r) for r in records if r.kind in (CALL, END, FAILURE)}
        damaged = [r.index for r in records if check and r.kind == RESULT and read_content(file, r) is None]
    if not records:
        raise JournalError(f"{os.fspath(path)} is not a journal of farmout (format {FORMAT})")
    last = {r.index: r for r in records if r.kind in (RESULT, FAILURE)}  # a later record of an item counts
    done = [r for r in last.values() if r.kind == RESULT]
    failed = sorted((r for r in last.values() if r.kind == FAILURE), key=lambda r: r.index)
    runs = _runs(records, contents)
    call: dict[str, Any] = next((c for r in reversed(records) if r.kind == CALL and (c := contents[r])), {})
    return {
        "path": os.fspath(path),
        "bytes": size,
        "function": call.get("function"),
        "seed": call.get("seed"),
        "total": call.get("total"),
        "done": len(done),
        "failed": [{"index": r.index, "seconds": r.seconds, **(contents[r] or {})} for r in failed],
        "seconds": sum(r.seconds for r in done),
        "longest": [{"index": r.index, "seconds": r.seconds} for r in sorted(done, key=lambda r: -r.seconds)[:3]],
        "runs": runs,
        "damaged": damaged if check else None,
        "unreadable_bytes": size - _covered(records),
    }


def _runs(records: list[Record], contents: dict[Record, dict[str, Any] | None]) -> list[dict[str, Any]]:
    """The runs in their order; ``outcome`` is "finished", "running", "cut off", or the error that ended it."""
    runs: list[dict[str, Any]] = []
    for record in records:
        content = contents.get(record)
        if record.kind == CALL and content is not None:
            names = ("verb", "engine", "workers", "python", "pid", "began")
            runs.append({**{name: content[name] for name in names}, "outcome": "cut off", "ended": None})
        elif record.kind == END and content is not None and runs:
            runs[-1].update(content, outcome=content["error"] or "finished")
    if runs and runs[-1]["ended"] is None and _is_alive(runs[-1]["pid"], runs[-1]["began"]):
        runs[-1]["outcome"] = "running"
    return runs


def _is_alive(pid: int, began: float) -> bool:
    try:
        return bool(psutil.Process(pid).create_time() <= began)
    except (psutil.NoSuchProcess, psutil.AccessDenied):
        return False


def _covered(records: list[Record]) -> int:
    """Bytes that belong to records that were found, and the file's first line."""
    return len(TITLE) + sum(record.stop - record.begin for record in records)
