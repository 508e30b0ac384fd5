"""Find the engine that an option names or is."""

from __future__ import annotations

from typing import Any

from .._contract import Engine
from .elsewhere import ElsewhereEngine, pool_works_here
from .futures import FuturesEngine, is_executor
from .processes.engine import ProcessEngine
from .serial import SerialEngine
from .threads import ThreadEngine

__all__ = ["ENGINES", "START_METHODS", "engine_of", "is_engine", "make_engine"]

ENGINES = ("processes", "threads", "serial")
START_METHODS = ("forkserver", "spawn", "fork")


def make_engine(name: str, start_method: str) -> Engine:
    """A new engine of this machine."""
    if name == "processes":
        return ProcessEngine(start_method) if pool_works_here() else ElsewhereEngine()
    return ThreadEngine() if name == "threads" else SerialEngine()


def is_engine(value: object) -> bool:
    """Whether `engine_of` knows what to do with this."""
    return is_executor(value) or _is_ours(value)


def engine_of(value: Any) -> Engine:
    """The engine over an object that is the caller's: an executor, or an `Engine` of someone's own."""
    if _is_ours(value):
        engine: Engine = value
        return engine
    return FuturesEngine(value)


def _is_ours(value: object) -> bool:
    return all(hasattr(value, name) for name in ("open", "close", "refuses", "shares_memory"))
