"""Find the engine that an option names."""

from __future__ import annotations

from .._contract import Engine
from .processes.engine import ProcessEngine
from .serial import SerialEngine
from .threads import ThreadEngine

__all__ = ["ENGINES", "START_METHODS", "make_engine"]

ENGINES = ("processes", "threads", "serial")
START_METHODS = ("forkserver", "spawn", "fork")


def make_engine(name: str, start_method: str) -> Engine:
    """A new engine of this machine."""
    if name == "processes":
        return ProcessEngine(start_method)
    return ThreadEngine() if name == "threads" else SerialEngine()
