"""A run's timeline as Chrome trace JSON."""

from __future__ import annotations

import json
from typing import Any

__all__ = ["trace"]


def trace(report: dict[str, Any]) -> str:
    """The text of the file; times in it are microseconds since the call, and each worker is a thread of its own."""
    events: list[dict[str, Any]] = [
        _named("process_name", 0, f"farmout.{report['verb']} of {report['function']} ({report['engine']})")
    ]
    for number, worker in enumerate(report["workers"]):
        events.append(_named("thread_name", number, f"worker {number}" + (" (died)" if worker["died"] else "")))
    for span in report["timeline"]:
        events.append(
            {
                "name": _label(span),
                "cat": "failed" if span["failed"] else "items",
                "ph": "X",
                "pid": 1,
                "tid": span["worker"],
                "ts": round(span["began"] * 1e6, 3),
                "dur": round((span["ended"] - span["began"]) * 1e6, 3),
                "args": {key: span[key] for key in ("first", "last", "items")},
            }
        )
    numbers = {key: value for key, value in report.items() if isinstance(value, (int, float, str)) or value is None}
    return json.dumps({"traceEvents": events, "displayTimeUnit": "ms", "otherData": numbers}, indent=None)


def _named(kind: str, thread: int, name: str) -> dict[str, Any]:
    return {"name": kind, "ph": "M", "pid": 1, "tid": thread, "args": {"name": name}}


def _label(span: dict[str, Any]) -> str:
    if span["items"] == 1:
        return f"item {span['first']}" + (" failed" if span["failed"] else "")
    return f"items {span['first']}-{span['last']}" + (" failed" if span["failed"] else "")
