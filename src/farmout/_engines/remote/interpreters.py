"""Sub-interpreters of this process, as `InterpreterPoolExecutor` (Python 3.14) has them: each is its own worker."""

from __future__ import annotations

import importlib
from typing import Any

from ..._contract import Job
from ...errors import EngineError
from ..rows import Rows

__all__ = ["current_interpreter", "not_loadable", "refuse_arrays", "runs_interpreters"]

_WHY = "runs items in sub-interpreters, where NumPy does not load"


def runs_interpreters(executor: object) -> bool:
    """Whether this executor's workers are sub-interpreters; it is derived from that of threads."""
    return any(kind.__name__ == "InterpreterPoolExecutor" for kind in type(executor).__mro__)


def current_interpreter() -> int:
    """The number of the interpreter that runs this; 0 is that of the program."""
    for name in ("_interpreters", "_xxsubinterpreters"):  # the second until Python 3.12
        try:
            found: Any = importlib.import_module(name).get_current()
        except ImportError:
            continue
        return int(found[0] if isinstance(found, tuple) else found)
    return 0


def refuse_arrays(job: Job, name: str) -> None:
    """At the call, what cannot be had there whatever the function is."""
    if job.seed is not None:
        raise ValueError(f"seed={job.seed!r} is not possible with engine={name!r}: it {_WHY}; use engine='processes'")
    if isinstance(job.around, Rows):
        raise ValueError(f"fill is not possible with engine={name!r}: it {_WHY}; use map, or engine='processes'")


def not_loadable(error: BaseException) -> BaseException:
    """An error of loading the function or items in a worker, in words if it is that a module cannot be there."""
    if isinstance(error, ImportError) and "support loading in subinterpreters" in str(error):
        return EngineError(
            f"the function or its items need a module that does not load in sub-interpreters, where they would run: "
            f"{str(error).strip().splitlines()[-1]}. Use engine='processes'"
        )
    return error
