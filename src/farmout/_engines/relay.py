"""Warnings and log records of items in a worker: judged by the caller's own rules, then sent home to be shown there."""

from __future__ import annotations

import builtins
import copyreg
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

from .._wire.forks import ForkLock
from .._wire.payload import pack

__all__ = [
    "STANDS_FOR_HANDLERS",
    "UNTOUCHED",
    "IndexedRecords",
    "Level",
    "Messenger",
    "Relay",
    "all_loggers",
    "caller_rules",
    "loaded_filters",
]

Send = Callable[[str, Any], object]  # (kind, content); returns False if it could not be sent

Level = tuple[int, bool, bool, bool]  # level, disabled, propagate, has handlers
UNTOUCHED: Level = (logging.NOTSET, False, True, False)


class _StandIn(logging.NullHandler):
    """Stands in a worker for the caller's handlers, so that code that adds one where there is none does as in the loop.

    It is called for records that stay here, such as those of processes that an item started: if no handler takes one,
    the handler of last resort does, as if there were no stand-in.
    """

    def handle(self, record: logging.LogRecord) -> bool:
        taken = any(handler is not self for handler in _handlers(logging.getLogger(record.name)))
        last = logging.lastResort
        if not taken and last is not None and record.levelno >= last.level and not hasattr(record, "farmout_stayed"):
            record.farmout_stayed = True  # there may be a stand-in at more than one logger above
            last.handle(record)
        return True


STANDS_FOR_HANDLERS = _StandIn()


def caller_rules() -> tuple[bytes, Any]:
    """The filters of ``warnings``, pickled, and the levels of ``logging`` in this process, for its workers."""
    return _pickled_filters(tuple(warnings.filters)), _levels()


@functools.lru_cache(maxsize=8)
def _pickled_filters(filters: tuple[Any, ...]) -> bytes:
    rules = [(*rule[:2], (rule[2].__module__, rule[2].__qualname__), *rule[3:]) for rule in filters]
    return pickle.dumps([rule for rule in rules if _travels(rule)])


def loaded_filters(data: bytes) -> list[Any]:
    """In a worker: the caller's filters."""
    return [(*rule[:2], _category(*rule[2]), *rule[3:]) for rule in pickle.loads(data)]


class _ByName(type):
    """A category of warnings that is known by its name, not imported: NumPy alone, which has a filter for one of its
    own, would cost each worker 80 ms. And a class of a script, which travels by value, is another one here."""

    def __subclasscheck__(cls, category: type) -> bool:
        return any((each.__module__, each.__qualname__) == cls.name for each in category.__mro__)

    name: tuple[str, str]


def _category(module: str, name: str) -> type:
    if module == "builtins":
        return getattr(builtins, name)  # type: ignore[no-any-return]
    return _ByName(name, (Warning,), {"name": (module, name)})


# An item may send its filters on, as joblib does.
copyreg.pickle(_ByName, lambda made: (_category, made.name))  # type: ignore[arg-type, return-value]


def _levels() -> tuple[int, dict[str, Level]]:
    """The level up to which nothing is logged at all, and what was set at each logger."""
    root = logging.getLogger()
    levels = {"": (root.level, bool(root.disabled), True, bool(root.handlers))}
    for name, logger in list(root.manager.loggerDict.items()):
        if isinstance(logger, logging.Logger):
            level = logger.level, bool(logger.disabled), logger.propagate, bool(logger.handlers)
            if level != UNTOUCHED:
                levels[name] = level
    return root.manager.disable, levels


class Messenger:
    """Sends a worker's warnings and log records home, where the caller's filters and handlers get them."""

    def __init__(self, send: Send, index: Callable[[], int]) -> None:
        self._send = send
        self._index = index
        self._pid = os.getpid()
        self.callers: set[int] = set()  # handlers that are not the items': the caller has its own for the same records

    def loaded(self) -> None:
        """The function is loaded and nothing of it has run: handlers that exist now were made by importing modules."""
        self.callers = {id(handler) for logger in all_loggers() for handler in logger.handlers}

    def at_home(self) -> bool:
        """Not in a process that an item forked, which does not speak for its worker."""
        return os.getpid() == self._pid

    def warn(self, message: Any, category: type[Warning], filename: str, lineno: int) -> bool:
        """Send a warning that passed the filters; returns whether it was sent."""
        module = _module_of(filename, lineno)
        return self._send("warning", (*_what_travels(message, category), filename, lineno, module)) is not False

    def log(self, logger: logging.Logger, record: logging.LogRecord) -> bool:
        """Send a record that passed the levels, also to handlers that items made; returns whether it was sent."""
        record.farmout_index = self._index()
        handled = False
        for handler in _handlers(logger):
            if handler is not STANDS_FOR_HANDLERS and id(handler) not in self.callers:
                handled = True
                if record.levelno >= handler.level:
                    handler.handle(record)
        return self._send("log", (_plain(record), handled)) is not False


class Relay(Messenger):
    """In a worker process of farmout: sends warnings that pass the filters, and records that pass the levels."""

    def __init__(self, send: Send, index: Callable[[], int], speaks: Callable[[], bool]) -> None:
        super().__init__(send, index)
        self._speaks = speaks  # whether this thread may send now
        self._rules: Any = (b"", [])  # pickled filters, and themselves
        self._levelled: set[str] = set()  # loggers that were given a level by the last rules
        self._own_call = logging.Logger.callHandlers
        self._own_show = warnings.showwarning
        # A function, so that it becomes a method of loggers.
        self._call_handlers = lambda logger, record: self._on_record(logger, record)

    def install(self, rules: tuple[bytes, Any]) -> None:
        """Follow the rules of the caller of this job."""
        filters, (disable, levels) = rules
        if filters != self._rules[0]:
            self._rules = filters, loaded_filters(filters)
        warnings.resetwarnings()  # also forgets which warnings were shown: that is for the caller to remember
        warnings.filters[:] = self._rules[1]  # type: ignore[index]
        warnings.showwarning = self._on_warning
        if logging.root.manager.disable != disable:
            logging.disable(disable)
        for name in self._levelled - levels.keys():
            _set_level(name, *UNTOUCHED)
        for name, level in levels.items():
            _set_level(name, *level)
        self._levelled = set(levels)
        logging.Logger.callHandlers = self._call_handlers  # type: ignore[method-assign]

    def _on_warning(
        self,
        message: Any,
        category: type[Warning],
        filename: str,
        lineno: int,
        file: Any = None,
        line: str | None = None,
    ) -> None:
        if file is not None or self._elsewhere() or not self.warn(message, category, filename, lineno):
            self._own_show(message, category, filename, lineno, file, line)

    def _on_record(self, logger: logging.Logger, record: logging.LogRecord) -> None:
        if self._elsewhere() or not self.log(logger, record):
            self._own_call(logger, record)

    def _elsewhere(self) -> bool:
        """In a process that an item started, or a thread while no item runs: these do not speak for the worker."""
        return not self.at_home() or not self._speaks()


def _set_level(name: str, level: int, disabled: bool, propagate: bool, has_handlers: bool) -> None:
    logger = logging.getLogger(name)
    if logger.level != level:  # setting it takes the locks of all loggers
        logger.setLevel(level)
    logger.disabled, logger.propagate = disabled, propagate
    if has_handlers != (STANDS_FOR_HANDLERS in logger.handlers):
        (logger.addHandler if has_handlers else logger.removeHandler)(STANDS_FOR_HANDLERS)


class IndexedRecords:
    """While items run in this process, log records that they make know their item: ``record.farmout_index``.

    Installed once however many runs are active; ``bind`` says which item this thread is on.
    """

    _lock = ForkLock()
    _users = 0
    _local = threading.local()
    _before: Any = None

    @classmethod
    def install(cls) -> None:
        with cls._lock:
            cls._users += 1
            if cls._users == 1:
                cls._before = logging.getLogRecordFactory()
                logging.setLogRecordFactory(cls._make)

    @classmethod
    def remove(cls) -> None:
        with cls._lock:
            cls._users -= 1
            if cls._users == 0 and logging.getLogRecordFactory() == cls._make:
                logging.setLogRecordFactory(cls._before)

    @classmethod
    def bind(cls, index: Callable[[], int] | None) -> Callable[[], int] | None:
        """Ask this for the item of this thread from now on; returns what was asked before."""
        before = getattr(cls._local, "index", None)
        cls._local.index = index
        return before

    @classmethod
    def _make(cls, *args: Any, **kwargs: Any) -> logging.LogRecord:
        record: logging.LogRecord = cls._before(*args, **kwargs)
        index = getattr(cls._local, "index", None)
        if index is not None:
            record.farmout_index = index()
        return record


def all_loggers() -> list[logging.Logger]:
    root = logging.getLogger()
    return [root, *(one for one in list(root.manager.loggerDict.values()) if isinstance(one, logging.Logger))]


def _handlers(logger: logging.Logger | None) -> list[logging.Handler]:
    """The handlers that a record of this logger comes to."""
    found: list[logging.Handler] = []
    while logger is not None:
        found += logger.handlers
        logger = logger.parent if logger.propagate else None
    return found


def _what_travels(message: Warning, category: type[Warning]) -> tuple[Warning, type[Warning]]:
    """A warning and its class; its text as a builtin warning if it cannot be rebuilt elsewhere."""
    if category.__module__ == "builtins":
        return message, category
    try:
        packed = pack((message, category))
        pickle.loads(packed.data, buffers=packed.buffers)
    except Exception:
        base = next(kind for kind in category.__mro__ if kind.__module__ == "builtins")
        return base(f"{category.__name__}: {message}"), base
    return message, category


def _plain(record: logging.LogRecord) -> dict[str, Any]:
    """A record as a dictionary that can travel: the message with its arguments in it, the traceback as text."""
    values = dict(record.__dict__)
    try:
        values["msg"], values["args"] = record.getMessage(), None
    except Exception:  # the arguments do not go with the message: the caller's handlers say so, and go on
        given = record.args if isinstance(record.args, tuple) else (record.args,)
        values["args"] = tuple(value if _travels(value) else repr(value) for value in given)
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
