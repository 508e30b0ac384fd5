"""Catch what items print, so that it can be shown where and when the plain loop would have shown it."""

from __future__ import annotations

import io
import sys
import threading
from collections.abc import Callable
from typing import Any

from .._wire.forks import ForkLock

__all__ = ["Capture", "ThreadRouter"]

Write = Callable[[str, str], object]  # (kind, text)


class Capture(io.TextIOBase):
    """A text stream that hands each write on; ``descriptor`` is that of the real stream."""

    def __init__(self, kind: str, write: Write, descriptor: int) -> None:
        self._kind = kind
        self._write = write
        self._descriptor = descriptor
        self.buffer = _Bytes(self)

    encoding = "utf-8"
    errors = "backslashreplace"

    @property
    def name(self) -> str:
        return f"<{self._kind}>"

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        return self._descriptor

    def write(self, text: str) -> int:
        if self.closed:
            raise ValueError("I/O operation on closed file")
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        if text:
            self._write(self._kind, text)
        return len(text)


class _Bytes(io.RawIOBase):
    """``sys.stdout.buffer`` of a capture."""

    def __init__(self, text: Capture) -> None:
        self._text = text

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        raw = bytes(data)
        self._text.write(raw.decode("utf-8", "backslashreplace"))
        return len(raw)


class ThreadRouter:
    """While threads of farmout run, ``sys.stdout`` and ``sys.stderr`` send each thread's writes to its own item.

    Writes of other threads pass through. Installed once however many runs are active.
    """

    _lock = ForkLock()
    _users = 0
    _local = threading.local()
    _before: tuple[Any, Any] = (None, None)
    _installed: tuple[Any, Any] = (None, None)

    @classmethod
    def install(cls) -> None:
        with cls._lock:
            cls._users += 1
            if cls._users == 1:
                cls._before = (sys.stdout, sys.stderr)
                cls._installed = (_Routed("stdout", sys.stdout), _Routed("stderr", sys.stderr))
                sys.stdout, sys.stderr = cls._installed

    @classmethod
    def remove(cls) -> None:
        with cls._lock:
            cls._users -= 1
            if cls._users == 0:
                if sys.stdout is cls._installed[0]:
                    sys.stdout = cls._before[0]
                if sys.stderr is cls._installed[1]:
                    sys.stderr = cls._before[1]

    @classmethod
    def bind(cls, write: Write | None) -> None:
        """Send what this thread writes to ``write``; None: no longer."""
        cls._local.write = write

    @classmethod
    def target(cls) -> Write | None:
        return getattr(cls._local, "write", None)


class _Routed:
    """Stands for a stream: this thread's writes go to its item, everything else to the real stream."""

    def __init__(self, kind: str, real: Any) -> None:
        self._kind = kind
        self._real = real

    def write(self, text: str) -> int:
        target = ThreadRouter.target()
        if target is None:
            return int(self._real.write(text) or 0)
        if text:
            target(self._kind, text)
        return len(text)

    def writelines(self, lines: Any) -> None:
        for line in lines:
            self.write(line)

    def flush(self) -> None:
        if ThreadRouter.target() is None:
            self._real.flush()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)
