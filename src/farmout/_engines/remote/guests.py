"""Warnings and log records of items that are guests in a process of others: judged by the caller's rules, sent home.

Other threads of the process keep its own rules, handlers and output. So nothing that holds for the whole process is
changed: what is installed asks which thread it is in. A thread that an item starts is not a guest.
"""

from __future__ import annotations

import contextlib
import logging
import threading
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from ..relay import STANDS_FOR_HANDLERS, UNTOUCHED, Level, Messenger, all_loggers, loaded_filters

__all__ = ["GuestRules", "forget_guests", "guest"]

Send = Callable[[str, Any], object]  # (kind, content)


class GuestRules:
    """One caller's filters and levels, in one worker process.

    Made before the caller's function is loaded: a level that differs from what it is now was set by the function.
    """

    def __init__(self, rules: tuple[bytes, Any]) -> None:
        pickled, (self._disable, levels) = rules
        self._levels: dict[str, Level] = levels
        for name in levels:
            logging.getLogger(name)  # so that loggers below it here have it above them, as the caller's have
        self._own_disable = logging.root.manager.disable
        self._own_levels = {_key(logger): (logger.level, bool(logger.disabled)) for logger in all_loggers()}
        self.with_handlers = [name for name, level in levels.items() if level[3]]
        self.callers: set[int] = set()
        self.filters = [_guests_filter(self, rule) for rule in loaded_filters(pickled)]
        # What no filter is about is shown, and here it is the caller who shows it.
        self.filters.append(_guests_filter(self, ("default", None, Warning, None, 0)))
        _forget_what_was_shown()

    def loaded(self) -> None:
        """The function is loaded and nothing of it has run: handlers that exist now are not the items'."""
        self.callers = {id(handler) for logger in all_loggers() for handler in logger.handlers}

    def disabled(self, logger: logging.Logger) -> bool:
        """Whether the caller's logger of this name is disabled, or the function disabled this one."""
        disabled = bool(logger.disabled)
        return disabled if disabled != self._own(logger)[1] else self._callers(logger)[1]

    def level(self, logger: logging.Logger) -> int:
        """The caller's effective level of this logger, unless the function set one."""
        above: logging.Logger | None = logger
        while above is not None:
            level = above.level if above.level != self._own(above)[0] else self._callers(above)[0]
            if level:
                return level
            above = above.parent
        return logging.NOTSET

    def enabled(self, logger: logging.Logger, level: int) -> bool:
        """What `logging.Logger.isEnabledFor` would say in the caller's process."""
        disable = logging.root.manager.disable
        disable = disable if disable != self._own_disable else self._disable
        return not self.disabled(logger) and level > disable and level >= self.level(logger)

    def _own(self, logger: logging.Logger) -> tuple[int, bool]:
        return self._own_levels.get(_key(logger), UNTOUCHED[:2])

    def _callers(self, logger: logging.Logger) -> Level:
        return self._levels.get(_key(logger), UNTOUCHED)


def _key(logger: logging.Logger) -> str:
    return "" if isinstance(logger, logging.RootLogger) else logger.name


def _guests_filter(rules: GuestRules, rule: Any) -> tuple[Any, ...]:
    """A filter of `warnings` that is about the threads that follow these rules alone.

    What is shown leaves no trace in this process: whether the caller has seen it before is the caller's to know.
    """
    action, message, *others = rule
    pattern = _GuestsPattern(rules, message, again=action in ("always", "all"))
    return (action if action in ("error", "ignore") else "always", pattern, *others)


class _GuestsPattern:
    """What `warnings` asks whether the text of a warning matches; the last that says so is of the filter that holds."""

    def __init__(self, rules: GuestRules, pattern: Any, *, again: bool) -> None:
        self._rules, self._pattern = rules, pattern
        self.again = again  # the same warning is shown each time

    def match(self, text: str) -> bool:
        visit = _visit()
        if visit is None or visit.rules is not self._rules:
            return False
        pattern = self._pattern
        if pattern is not None and not (pattern == text if isinstance(pattern, str) else pattern.match(text)):
            return False
        visit.holds = self
        return True

    def __reduce__(self) -> tuple[Any, ...]:
        # To workers of the item's own, as joblib sends filters, it goes as what it stands for.
        return _itself, (self._pattern,)


def _itself(pattern: Any) -> Any:
    return pattern


class _Nobody(Warning):
    """A category that nobody raises."""


def _forget_what_was_shown() -> None:
    """Have `warnings` ask the filters again about what this process has shown: any change of the filters does that."""
    warnings.simplefilter("ignore", _Nobody)
    with contextlib.suppress(ValueError):
        warnings.filters.remove(("ignore", None, _Nobody, None, 0))  # type: ignore[attr-defined]


class _Visit(Messenger):
    """A chunk in its thread."""

    def __init__(self, rules: GuestRules, send: Send, index: Callable[[], int]) -> None:
        super().__init__(send, index)
        self.rules, self.callers = rules, rules.callers
        self.holds: _GuestsPattern | None = None  # of the filter that the present warning passed
        self._sent: set[tuple[str, type[Warning], str, int]] = set()

    def warn(self, message: Any, category: type[Warning], filename: str, lineno: int) -> bool:
        """Send a warning; of equal ones the first in a chunk will do, unless the caller wants to see all."""
        same = (str(message), category, filename, lineno)
        if same not in self._sent or self.holds is None or self.holds.again:
            self._sent.add(same)
            super().warn(message, category, filename, lineno)
        self.holds = None
        return True


# -- what is installed while there are guests --------------------------------------------------------------------------

_lock = threading.Lock()
_local = threading.local()
_users: Counter[GuestRules] = Counter()
_own: dict[str, Any] = {}  # what was there before


@contextlib.contextmanager
def guest(rules: GuestRules, send: Send, index: Callable[[], int]) -> Iterator[None]:
    """While the block runs, this thread follows these rules; what it warns and logs goes to ``send``."""
    with _lock:
        _users[rules] += 1
        _install(rules)
    before = getattr(_local, "visit", None)
    _local.visit = _Visit(rules, send, index)
    try:
        yield
    finally:
        _local.visit = before
        with _lock:
            _users[rules] -= 1
            if not _users[rules]:
                del _users[rules]
                _remove(rules)


def forget_guests() -> None:
    """In a forked child: the threads that were guests are not here."""
    global _lock
    _lock = threading.Lock()
    _users.clear()


def _visit() -> _Visit | None:
    """The chunk of this thread; a process that an item forked does not speak for its worker."""
    visit: _Visit | None = getattr(_local, "visit", None)
    return visit if visit is not None and visit.at_home() else None


def _install(rules: GuestRules) -> None:
    """Done for every chunk: a `catch_warnings` that ends in another thread may have taken away what was there."""
    filters: list[Any] = warnings.filters  # type: ignore[assignment]
    if not any(one is rules.filters[0] for one in filters):
        filters[:0] = rules.filters
    if warnings.showwarning is not _show:
        _own["show"], warnings.showwarning = warnings.showwarning, _show
    for name, method in _METHODS.items():
        if getattr(logging.Logger, name) is not method:
            _own[name] = getattr(logging.Logger, name)
            setattr(logging.Logger, name, method)
    for name in rules.with_handlers:
        logging.getLogger(name).addHandler(STANDS_FOR_HANDLERS)


def _remove(rules: GuestRules) -> None:
    for one in rules.filters:
        with contextlib.suppress(ValueError):
            warnings.filters.remove(one)  # type: ignore[attr-defined]
    for name in set(rules.with_handlers).difference(*(other.with_handlers for other in _users)):
        logging.getLogger(name).removeHandler(STANDS_FOR_HANDLERS)
    if _users:
        return
    if warnings.showwarning is _show:
        warnings.showwarning = _own["show"]
    for name, method in _METHODS.items():
        if getattr(logging.Logger, name) is method:
            setattr(logging.Logger, name, _own[name])


def _show(
    message: Any, category: type[Warning], filename: str, lineno: int, file: Any = None, line: str | None = None
) -> None:
    visit = _visit()
    if visit is None or file is not None:
        _own["show"](message, category, filename, lineno, file, line)
    else:
        visit.warn(message, category, filename, lineno)


def _is_enabled_for(self: logging.Logger, level: int) -> bool:
    visit = _visit()
    return bool(_own["isEnabledFor"](self, level)) if visit is None else visit.rules.enabled(self, level)


def _effective_level(self: logging.Logger) -> int:
    visit = _visit()
    return int(_own["getEffectiveLevel"](self)) if visit is None else visit.rules.level(self)


def _handle(self: logging.Logger, record: logging.LogRecord) -> None:
    visit = _visit()
    if visit is None:
        _own["handle"](self, record)
        return
    kept = False if visit.rules.disabled(self) else self.filter(record)
    if kept:  # since Python 3.12 a filter may give another record
        visit.log(self, kept if isinstance(kept, logging.LogRecord) else record)


_METHODS = {"isEnabledFor": _is_enabled_for, "getEffectiveLevel": _effective_level, "handle": _handle}
