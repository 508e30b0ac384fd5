"""What is looked at around each item while it is checked: its arguments, the files it writes, the BLAS threads."""

from __future__ import annotations

import os
import pickle
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import threadpoolctl

from ..._wire.payload import pack
from .compare import Difference, differences

__all__ = ["Probe", "Seen"]

_MOST_FILES = 5000  # of a folder that are looked at
_MOST_FOLDERS = 8
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


@dataclass
class Seen:
    """An item's result and what else it did."""

    value: Any
    changed: list[Difference]  # of the arguments
    written: list[str]  # paths


class Probe:
    """An `Around` for `check`. ``blas``: threads of BLAS and OpenMP while items run; ``files``: look at files."""

    def __init__(self, blas: int = 1, *, files: bool = False) -> None:
        self.blas = blas
        self.files = files
        self._before: Any = None
        self._arguments: tuple[Any, ...] = ()
        self._folders: dict[str, tuple[int, int]] = {}

    def before(self, index: int, arguments: tuple[Any, ...]) -> tuple[Any, ...]:
        if self.blas > 1:
            threadpoolctl.threadpool_limits(self.blas)  # each time: an item may be the first to load a library
        self._arguments = arguments
        self._before = _copied(arguments)
        if self.files:
            self._folders = dict(_files(arguments))
            _opened.listen()
        return arguments

    def after(self, index: int, value: Any) -> Seen:
        written = self._written()
        changed = [] if self._before is None else differences(self._before, self._arguments)
        return Seen(value, changed, written)

    def failed(self, index: int) -> None:
        self._written()

    def _written(self) -> list[str]:
        if not self.files:
            return []
        paths = _opened.heard()
        now = dict(_files(self._arguments))
        return sorted(paths | {path for path, state in now.items() if self._folders.get(path) != state})


def _copied(arguments: tuple[Any, ...]) -> Any:
    try:
        packed = pack(arguments)
        return pickle.loads(packed.data, buffers=[bytearray(buffer) for buffer in packed.buffers])
    except Exception:  # came here by other means than a pickle; then nothing can be said
        return None


def _files(arguments: tuple[Any, ...]) -> Iterator[tuple[str, tuple[int, int]]]:
    """The files in the working folder, and in the folders of arguments that look like paths, with date and size.

    For writers that are not written in Python, of which nobody hears.
    """
    folders = {os.getcwd(): None}
    for argument in arguments:
        if isinstance(argument, (str, os.PathLike)) and len(folders) < _MOST_FOLDERS:
            folder = os.path.dirname(os.path.abspath(os.fspath(argument)))
            if isinstance(folder, str) and os.path.isdir(folder):
                folders[folder] = None
    for folder in folders:
        try:
            with os.scandir(folder) as entries:
                for entry, _ in zip(entries, range(_MOST_FILES), strict=False):
                    if entry.is_file(follow_symlinks=False):
                        status = entry.stat()
                        yield entry.path, (status.st_mtime_ns, status.st_size)
        except OSError:  # a folder that must not be read, or a file that went away meanwhile
            continue


class _Opened:
    """Hears which files are opened for writing, or renamed, in this process."""

    def __init__(self) -> None:
        self._paths: set[str] | None = None
        self._hooked = False

    def listen(self) -> None:
        if not self._hooked:  # a hook cannot be taken away again; the workers of a check live for one run
            sys.addaudithook(self._hear)
            self._hooked = True
        self._paths = set()

    def heard(self) -> set[str]:
        paths, self._paths = self._paths or set(), None
        return paths

    def _hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        if self._paths is None:
            return
        path = None
        if event == "open" and isinstance(arguments[2], int) and arguments[2] & _WRITING:
            path = arguments[0]
        elif event == "os.rename":
            path = arguments[1]
        if isinstance(path, (str, bytes)):
            name = os.path.abspath(os.fsdecode(path))
            if not name.startswith(("/dev/", "/proc/")):
                self._paths.add(name)


_opened = _Opened()
