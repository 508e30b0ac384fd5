"""farmout: your loop, on every core, with the same answer.

Names only. They are found at first use, so that a worker or a command imports no more than it needs.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

_WHERE = {
    "._api.explanation": ("Explanation",),
    "._api.farm": ("RunReport", "last_run"),
    "._api.checking.report": ("CheckReport",),
    "._api.map": ("Farm", "check", "explain", "files", "fill", "imap", "imap_unordered", "map", "starmap"),
    "._api.allow": ("allow",),
    "._api.executor": ("Executor",),
    "._api.joblib": ("register_joblib",),
    "._api.options": ("Options", "configure"),
    "._api.arrays": ("empty", "share"),
    "._convert.convert": ("convert_source",),
    "._plan.retry": ("Retry",),
    "._rng.streams": ("rng",),
    ".errors": (
        "EngineError",
        "Failure",
        "FarmoutError",
        "ItemError",
        "ItemTimeout",
        "JournalError",
        "JournalMismatch",
        "LostUpdateWarning",
        "NotEnoughMemory",
        "NotPicklable",
        "RandomnessWarning",
        "RemoteError",
        "ShapeMismatch",
        "WorkerDied",
    ),
}
_HOME = {name: module for module, names in _WHERE.items() for name in names}

__all__ = ["__version__", *_HOME]

if TYPE_CHECKING:
    from ._api.allow import allow as allow
    from ._api.arrays import empty as empty
    from ._api.arrays import share as share
    from ._api.checking.report import CheckReport as CheckReport
    from ._api.executor import Executor as Executor
    from ._api.explanation import Explanation as Explanation
    from ._api.farm import RunReport as RunReport
    from ._api.farm import last_run as last_run
    from ._api.joblib import register_joblib as register_joblib
    from ._api.map import Farm as Farm
    from ._api.map import check as check
    from ._api.map import explain as explain
    from ._api.map import files as files
    from ._api.map import fill as fill
    from ._api.map import imap as imap
    from ._api.map import imap_unordered as imap_unordered
    from ._api.map import map as map
    from ._api.map import starmap as starmap
    from ._api.options import Options as Options
    from ._api.options import configure as configure
    from ._convert.convert import convert_source as convert_source
    from ._plan.retry import Retry as Retry
    from ._rng.streams import rng as rng
    from .errors import EngineError as EngineError
    from .errors import Failure as Failure
    from .errors import FarmoutError as FarmoutError
    from .errors import ItemError as ItemError
    from .errors import ItemTimeout as ItemTimeout
    from .errors import JournalError as JournalError
    from .errors import JournalMismatch as JournalMismatch
    from .errors import LostUpdateWarning as LostUpdateWarning
    from .errors import NotEnoughMemory as NotEnoughMemory
    from .errors import NotPicklable as NotPicklable
    from .errors import RandomnessWarning as RandomnessWarning
    from .errors import RemoteError as RemoteError
    from .errors import ShapeMismatch as ShapeMismatch
    from .errors import WorkerDied as WorkerDied


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'farmout' has no attribute {name!r}")
    value = getattr(importlib.import_module(_HOME[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
