"""Run rows in a child process with a time limit: one that hangs is a verdict with stacks, not the end of the test."""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

import psutil

from .table import Row

__all__ = ["Watchdog"]

LIMIT_SECONDS = 60.0
STACK_SECONDS = 1.0  # for faulthandler to write


class Watchdog:
    """Keeps one child for many rows, and starts another after one that hangs or dies."""

    def __init__(self) -> None:
        self._child: subprocess.Popen[str] | None = None
        self._errors = tempfile.TemporaryFile("w+")

    def run(self, row: Row, engine: str, limit: float = LIMIT_SECONDS) -> dict[str, str]:
        """The child's answer, or the verdict HANG or DIED with what can be said."""
        child = self._child or self._start()
        assert child.stdin is not None
        assert child.stdout is not None
        self._errors.seek(0)
        self._errors.truncate()
        child.stdin.write(f"{row.number} {engine}\n")
        child.stdin.flush()
        ready, _, _ = select.select([child.stdout], [], [], limit)
        if not ready:
            detail = self._stacks(child)
            self._end_child()
            return {"did": f"no answer within {limit:g} s", "verdict": "HANG", "detail": detail}
        answer = child.stdout.readline()
        if not answer:
            self._end_child()
            return {"did": "the caller died", "verdict": "DIED", "detail": self._text()}
        return dict(json.loads(answer))

    def close(self) -> None:
        """End the child and everything it started."""
        self._end_child()
        self._errors.close()

    def _end_child(self) -> None:
        if self._child is None:
            return
        child, self._child = self._child, None
        with child:
            for process in _family(child):
                with contextlib.suppress(psutil.Error):
                    process.kill()
            child.kill()

    def _start(self) -> subprocess.Popen[str]:
        tests = str(Path(__file__).parents[1])
        path = os.pathsep.join([tests, os.environ.get("PYTHONPATH", "")]).rstrip(os.pathsep)
        self._child = subprocess.Popen(
            [sys.executable, "-m", "faults.child"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
            env={**os.environ, "PYTHONPATH": path},
            start_new_session=True,
        )
        return self._child

    def _stacks(self, child: subprocess.Popen[str]) -> str:
        """The Python stacks of the child, and what its processes are at."""
        child.send_signal(signal.SIGUSR1)
        threading.Event().wait(STACK_SECONDS)
        lines = [self._text()]
        for process in _family(child):
            with contextlib.suppress(psutil.Error), process.oneshot():
                lines.append(f"{process.pid} {process.status()} {' '.join(process.cmdline())[:100]}")
        return "\n".join(lines)

    def _text(self) -> str:
        self._errors.seek(0)
        return self._errors.read()[-20_000:]


def _family(child: subprocess.Popen[str]) -> list[psutil.Process]:
    """All that the child started and that still runs."""
    with contextlib.suppress(psutil.Error):
        return psutil.Process(child.pid).children(recursive=True)
    return []
