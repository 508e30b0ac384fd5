"""Find the engine that an option names or is."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from typing import Any

from .._contract import Engine
from .dask import DaskEngine, dask_engine_of, is_dask
from .elsewhere import ElsewhereEngine, pool_works_here
from .futures import FuturesEngine, is_executor
from .ipyparallel import one_engine_a_task
from .processes.engine import ProcessEngine
from .ray import RayEngine
from .serial import SerialEngine
from .threads import ThreadEngine

__all__ = ["ENGINES", "START_METHODS", "engine_of", "is_engine", "make_engine"]

ENGINES = ("processes", "threads", "serial", "dask", "ray")
START_METHODS = ("forkserver", "spawn", "fork")


_CLUSTERS: dict[str, tuple[str, Callable[[], Engine]]] = {
    "dask": ("distributed", DaskEngine),
    "ray": ("ray", RayEngine),
}


def make_engine(name: str, start_method: str) -> Engine:
    """A new engine; of a cluster whose package is not installed, `ImportError` says what to install."""
    if name in _CLUSTERS:
        package, kind = _CLUSTERS[name]
        if importlib.util.find_spec(package) is None:
            raise ImportError(f"engine={name!r} needs the package {package}: pip install 'farmout[{name}]'")
        return kind()
    if name == "processes":
        return ProcessEngine(start_method) if pool_works_here() else ElsewhereEngine()
    return ThreadEngine() if name == "threads" else SerialEngine()


def is_engine(value: object) -> bool:
    """Whether `engine_of` knows what to do with this."""
    return is_dask(value) or is_executor(value) or _is_ours(value)


def engine_of(value: Any) -> Engine:
    """The engine over an object that is the caller's: a Client of Dask, an executor, or an `Engine` of their own."""
    if is_dask(value):
        return dask_engine_of(value)
    if _is_ours(value):
        engine: Engine = value
        return engine
    return FuturesEngine(one_engine_a_task(value))


def _is_ours(value: object) -> bool:
    return all(hasattr(value, name) for name in ("open", "close", "refuses", "shares_memory"))
