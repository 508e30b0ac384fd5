"""The engine of worker processes."""

from __future__ import annotations

from ..._contract import Job, Session
from ..machine import cores
from .pool import IDLE_SECONDS, Pool
from .session import ProcessSession

__all__ = ["ProcessEngine"]


class ProcessEngine:
    """Worker processes of this machine, warm between calls."""

    name = "processes"
    refuses: frozenset[str] = frozenset()
    revokes = True
    shares_memory = True
    chunk_seconds = 0.02

    def __init__(
        self,
        start_method: str = "forkserver",
        idle_seconds: float = IDLE_SECONDS,
        environment: dict[str, str] | None = None,
    ) -> None:
        """``environment``: variables that the interpreter of the workers is started with."""
        self.pool = Pool(start_method, idle_seconds, environment)

    def capacity(self) -> int:
        return cores()

    def open(self, job: Job, workers: int) -> Session:
        return ProcessSession(self.pool, job, workers)

    def close(self) -> None:
        self.pool.close()
