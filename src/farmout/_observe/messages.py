"""Give warnings, log records and notices of items to this process's own `warnings` and `logging`."""

from __future__ import annotations

import logging
import os
import sys
import warnings
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from .._contract import Notice, Output, Run, Told
from ..errors import LostUpdateWarning, RandomnessWarning
from .notices import notice_text
from .progress import room_above_bar

__all__ = ["Messages", "is_ignored"]

_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__))) + os.sep
# Where warnings of modules that only workers have loaded are remembered as shown.
_registries: dict[str, dict[Any, Any]] = {}


class Messages:
    """An observer: shows each warning where and as the plain loop would have, and each notice once."""

    def __init__(self) -> None:
        self._told: set[tuple[str, str]] = set()

    def begin(self, run: Run) -> None:
        pass

    def observe(self, event: Told) -> None:
        if isinstance(event, Output) and event.kind in _SHOW:
            with room_above_bar():
                _SHOW[event.kind](self, event)

    def settled(self, count: int) -> None:
        pass

    def end(self, error: BaseException | None) -> None:
        pass

    def _warning(self, event: Output) -> None:
        message, category, filename, lineno, module = event.content
        loaded = sys.modules.get(module or "")
        registry = _registries.setdefault(filename, {}) if loaded is None else _registry_of(loaded)
        warnings.warn_explicit(message, category, filename, lineno, module, registry)

    def _log(self, event: Output) -> None:
        attributes, handled = event.content
        record = logging.makeLogRecord(attributes)
        logger = logging.getLogger(record.name)
        # A handler that the item itself made had the record already; then it must not fall to the handler of last
        # resort, which is only for records that nobody takes.
        if logger.isEnabledFor(record.levelno) and (logger.hasHandlers() or not handled):
            logger.handle(record)

    def _notice(self, event: Output) -> None:
        notice: Notice = event.content
        fresh = tuple(v for v in notice.variables if (notice.kind, v.name) not in self._told)
        if fresh:  # another worker may have told of the same
            self._told |= {(notice.kind, v.name) for v in fresh}
            text = notice_text(replace(notice, variables=fresh))
            warnings.warn(text, _category(notice.kind), stacklevel=_callers_level())


_SHOW = {"warning": Messages._warning, "log": Messages._log, "notice": Messages._notice}


def _category(kind: str) -> type[Warning]:
    return LostUpdateWarning if kind == "update" else RandomnessWarning


def is_ignored(kind: type[Warning], filters: Iterable[tuple[str, Any, type[Warning], Any, int]]) -> bool:
    """Whether filters of `warnings` ignore all warnings of a kind, so that nothing need be watched for them."""
    for action, message, category, module, lineno in filters:
        if issubclass(kind, category):
            if message is None and module is None and not lineno:
                return action == "ignore"
            if action != "ignore":
                return False
    return False


def _registry_of(module: Any) -> dict[Any, Any]:
    registry: dict[Any, Any] = vars(module).setdefault("__warningregistry__", {})
    return registry


def _callers_level() -> int:
    """The ``stacklevel`` at which `warnings.warn`, called by our caller, points at the first line outside farmout."""
    level, frame = 1, sys._getframe(1)
    while frame.f_back is not None and frame.f_code.co_filename.startswith(_PACKAGE):
        level, frame = level + 1, frame.f_back
    return level
