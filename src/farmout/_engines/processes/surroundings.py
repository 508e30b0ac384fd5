"""What items find around them in a worker: folder, environment, search path, umask; and that it stays so."""

from __future__ import annotations

import multiprocessing.process
import os
import pickle
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..arithmetic import Arithmetic
from ..machine import raw_environment
from ..preferences import use_preferences
from . import frames

__all__ = ["Surroundings"]


@dataclass
class _Changes:
    """What an initializer changed for the items of its pool; a variable that it deleted is None."""

    folder: str | None = None
    umask: int | None = None
    variables: dict[str, str | None] = field(default_factory=dict)
    path_before: list[str] = field(default_factory=list)
    path_behind: list[str] = field(default_factory=list)


class Surroundings:
    """The caller's, with what an initializer changed."""

    def __init__(self) -> None:
        self.rules: Any = None  # the caller's, for warnings and log records
        self.arithmetic: Arithmetic = (None, None)
        self._settings = b""
        self._caller: dict[str, Any] = {}
        self._key = ""  # of the initializer whose changes are made
        self._changes: dict[str, _Changes] = {}
        self._first_umask = _umask()
        self._own = {name: os.environ[name] for name in frames.THREAD_VARIABLES if name in os.environ}
        self._folder = _current_folder()
        self._remember(self._first_umask)

    def enter(self, settings: bytes) -> None:
        """Make them what the caller's ``settings`` say."""
        preferences = self._caller.get("preferences", {})
        if settings != self._settings:
            self._settings, self._caller = settings, pickle.loads(settings)
            self.rules = self._caller["rules"]
            self.arithmetic = self._caller["arithmetic"]
            depth, digits = self._caller["limits"]
            sys.setrecursionlimit(depth)
            if digits is not None:
                sys.set_int_max_str_digits(digits)
            if self._caller["authkey"] is not None:
                multiprocessing.process.current_process().authkey = self._caller["authkey"]
        elif raw_environment() == self._raw and sys.path == self._path and _current_folder() == self._folder:
            return
        self._make()
        if self._caller["preferences"] != preferences:  # now that libraries are found
            use_preferences(self._caller["preferences"])

    def use(self, key: str) -> None:
        """Add what the initializer of this key changed, if it has run here ("": there is none)."""
        if key != self._key:
            self._key = key
            self._make()

    def _make(self) -> None:
        caller, changes = self._caller, self._changes.get(self._key, _Changes())
        sys.argv = caller["argv"]
        sys.path[:] = [*changes.path_before, *caller["path"], *changes.path_behind]
        _set_variables({**caller["environment"], **self._own, **changes.variables})
        self._folder = caller["folder"] if changes.folder is None else changes.folder
        _go_to(self._folder)
        umask = self._first_umask if changes.umask is None else changes.umask
        os.umask(umask)
        self._remember(umask)

    def adopt(self) -> None:
        """Keep what the initializer, which has just run, changed: the items of its pool are to find it."""
        changes = _Changes()
        if (folder := _current_folder()) != self._folder:
            self._folder = changes.folder = folder
        if (umask := _umask()) != self._umask:
            changes.umask = umask
        for name in os.environ.keys() | self._variables.keys():
            if os.environ.get(name) != self._variables.get(name):
                changes.variables[name] = os.environ.get(name)
        places = [place for place, entry in enumerate(sys.path) if entry in self._path]
        first, last = (places[0], places[-1]) if places else (0, -1)
        changes.path_before, changes.path_behind = sys.path[:first], sys.path[last + 1 :]
        if changes != _Changes():
            self._changes[self._key] = changes
        self._remember(umask)

    def put_back(self, *, all_of_them: bool) -> bool:
        """Undo what the item that just ended changed, of the folder only unless ``all_of_them``; whether it did."""
        changed = False
        if _current_folder() != self._folder:
            _go_to(self._folder)
            changed = True
        if all_of_them:
            if raw_environment() != self._raw:
                _set_variables(self._variables)
                changed = True
            changed |= os.umask(self._umask) != self._umask
        return changed

    def _remember(self, umask: int) -> None:
        self._umask = umask
        self._variables = dict(os.environ)
        self._raw: Mapping[Any, Any] = dict(raw_environment())
        self._path = list(sys.path)


def _set_variables(wanted: Mapping[str, str | None]) -> None:
    present = dict(os.environ)
    for name in present.keys() - {name for name, value in wanted.items() if value is not None}:
        del os.environ[name]
    for name, value in wanted.items():
        if value is not None and present.get(name) != value:
            os.environ[name] = value


def _umask() -> int:
    umask = os.umask(0o077)
    os.umask(umask)
    return umask


def _go_to(folder: str) -> None:
    try:
        os.chdir(folder)
    except FileNotFoundError:  # deleted since: this worker was long in starting, and that call is over
        os.chdir("/")


def _current_folder() -> str:
    try:
        return os.getcwd()
    except FileNotFoundError:  # deleted since: that of the item's caller, or the one the pool was started in
        return ""
