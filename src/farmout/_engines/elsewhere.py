"""Worker processes where this system lacks what the pool is made of (Windows): loky's, which need no main guard either.

A worker that dies ends the call there, with its item named; `timeout` is refused. Untested on Windows itself.
"""

from __future__ import annotations

import os
import select
import socket
from typing import Any

from .._contract import Job, Session
from .futures import FuturesEngine
from .machine import cores

__all__ = ["ElsewhereEngine", "pool_works_here"]

IDLE_SECONDS = 60  # as the pool's


def pool_works_here() -> bool:
    """Whether this system can fork, hand descriptors to another process and wait for many at once."""
    return hasattr(os, "fork") and hasattr(socket, "send_fds") and hasattr(select, "poll")


class ElsewhereEngine:
    """An executor of loky's, kept warm, and replaced when it is broken."""

    name = "processes"
    refuses = FuturesEngine.refuses
    revokes = FuturesEngine.revokes
    shares_memory = False
    chunk_seconds = FuturesEngine.chunk_seconds

    def __init__(self) -> None:
        self._executor: Any = None

    def capacity(self) -> int:
        return cores()

    def open(self, job: Job, workers: int) -> Session:
        import loky

        executor = self._executor
        if executor is None or executor._flags.broken is not None or executor._max_workers < workers:
            self.close()
            self._executor = executor = loky.ProcessPoolExecutor(max(workers, cores()), timeout=IDLE_SECONDS)
        return FuturesEngine(executor).open(job, workers)

    def close(self) -> None:
        if self._executor is not None:
            self._executor.shutdown(wait=True, kill_workers=True)
            self._executor = None
