"""Warnings and log records of items in a worker: judged by the caller's own rules, then sent home to be shown there."""

from __future__ import annotations

import functools
import logging
import os
import pickle
import sys
import threading
import warnings
from collections.abc import Callable
from types import FrameType
from typing import Any

__all__ = ["Relay", "caller_rules"]

Send = Callable[[str, Any], object]  # (kind, content)


def caller_rules() -> tuple[bytes, Any]:
    """The filters of ``warnings``, pickled, and the levels of ``logging`` in this process, for its workers."""
    return _pickled_filters(tuple(warnings.filters)), _levels()


@functools.lru_cache(maxsize=8)
def _pickled_filters(filters: tuple[Any, ...]) -> bytes:
    rules = []
    for rule in filters:
        try:
            pickle.dumps(rule)
        except Exception:  # of a category that only this process knows: no worker can raise it by name either
            continue
        rules.append(rule)
    return pickle.dumps(rules)


def _levels() -> tuple[Any, ...] | None:
    """(level below which nothing is logged at all, {logger: (level, disabled, propagate)})."""
    root = logging.getLogger()
    levels = {"": (root.level, root.disabled, True)}
    for name, logger in list(root.manager.loggerDict.items()):
        if isinstance(logger, logging.Logger) and (logger.level or logger.disabled or not logger.propagate):
            levels[name] = (logger.level, bool(logger.disabled), logger.propagate)
    return root.manager.disable, levels


class Relay:
    """In a worker process: sends warnings that pass the filters, and records that pass the levels."""

    def __init__(self, send: Send, index: Callable[[], int]) -> None:
        self._send = send
        self._index = index
        self._pid = os.getpid()
        self._callers: set[int] = set()  # handlers that the caller has as well, because a module made them on import
        self._own_call = logging.Logger.callHandlers
        self._own_show = warnings.showwarning

    def install(self, rules: tuple[bytes, Any]) -> None:
        """Follow the rules of the caller of this job."""
        filters, (disable, levels) = rules
        warnings.resetwarnings()  # also forgets which warnings were shown: that is for the caller to remember
        warnings.filters[:] = pickle.loads(filters)  # type: ignore[index]
        warnings.showwarning = self._on_warning
        logging.disable(disable)
        for name, (level, disabled, propagate) in levels.items():
            logger = logging.getLogger(name)
            logger.setLevel(level)
            logger.disabled, logger.propagate = disabled, propagate
        relay = self
        logging.Logger.callHandlers = lambda logger, record: relay._on_record(logger, record)  # type: ignore[method-assign]

    def loaded(self) -> None:
        """The function is loaded and nothing of it has run: handlers that exist now were made by importing modules."""
        self._callers = {id(handler) for logger in _loggers() for handler in logger.handlers}

    def _on_warning(
        self, message: Any, category: type[Warning], filename: str, lineno: int, file: Any = None, line: str | None = None
    ) -> None:
        if file is not None or self._elsewhere():
            self._own_show(message, category, filename, lineno, file, line)
            return
        self._send("warning", (message, category, filename, lineno, _module_of(filename, lineno)))

    def _on_record(self, logger: logging.Logger, record: logging.LogRecord) -> None:
        if self._elsewhere():
            self._own_call(logger, record)
            return
        record.farmout_index = self._index()
        handled = False
        for handler in _handlers(logger):
            if id(handler) not in self._callers:
                handled = True
                if record.levelno >= handler.level:
                    handler.handle(record)
        self._send("log", (_plain(record), handled))

    def _elsewhere(self) -> bool:
        """In a process or thread that an item started: it does not speak for its worker."""
        return os.getpid() != self._pid or threading.current_thread() is not threading.main_thread()


def _loggers() -> list[logging.Logger]:
    root = logging.getLogger()
    return [root, *(one for one in list(root.manager.loggerDict.values()) if isinstance(one, logging.Logger))]


def _handlers(logger: logging.Logger | None) -> list[logging.Handler]:
    """The handlers that a record of this logger comes to."""
    found: list[logging.Handler] = []
    while logger is not None:
        found += logger.handlers
        logger = logger.parent if logger.propagate else None
    return found


def _plain(record: logging.LogRecord) -> dict[str, Any]:
    """A record as a dictionary that can travel: the message with its arguments in it, the traceback as text."""
    values = dict(record.__dict__)
    values["msg"], values["args"] = record.getMessage(), None
    if record.exc_info and not record.exc_text:
        values["exc_text"] = logging.Formatter().formatException(record.exc_info)
    values["exc_info"] = None
    return {name: value for name, value in values.items() if _travels(value)}


def _travels(value: object) -> bool:
    if value is None or type(value) in (str, int, float, bool):
        return True
    try:
        pickle.dumps(value)
    except Exception:
        return False
    return True


def _module_of(filename: str, lineno: int) -> str | None:
    """The module whose code warned: a filter may be about its name, which cannot be told from the file."""
    frame: FrameType | None = sys._getframe(2)
    while frame is not None:
        if frame.f_code.co_filename == filename and frame.f_lineno == lineno:
            name = frame.f_globals.get("__name__")
            return name if isinstance(name, str) else None
        frame = frame.f_back
    return None
