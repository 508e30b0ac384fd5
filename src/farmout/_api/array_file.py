"""An array in a ``.npy`` file that has its final name only when all its rows are written."""

from __future__ import annotations

import contextlib
import math
import os
from typing import Any

import numpy
from numpy.lib.format import open_memmap

from .._wire.storage import sync

__all__ = ["ArrayFile"]


class ArrayFile:
    """The file that `fill` was given as ``out``; until it is finished it is called ``NAME.npy.part``.

    With ``resume`` what an earlier run wrote is opened again, and is there as ``found`` if it can be the same array.
    """

    def __init__(self, path: str | os.PathLike[str], total: int, dtype: Any, *, resume: bool) -> None:
        self.path = os.path.abspath(path)
        if not self.path.endswith(".npy"):
            raise ValueError(f"out={os.fspath(path)!r}: the name of an array's file must end in .npy")
        if os.path.isdir(self.path):
            raise IsADirectoryError(f"out={os.fspath(path)!r} is a folder")
        if not os.path.isdir(folder := os.path.dirname(self.path)):
            raise FileNotFoundError(f"out={os.fspath(path)!r}: there is no folder {folder!r}")
        self.part = self.path + ".part"
        self._resume = resume
        self._array: Any = None
        self._taken = False  # the file of a finished run was given its first name back
        self.touched = False  # a row was written, or may have been
        self._made = False  # the part is of this call
        self.found = self._open(total, dtype) if resume else None

    def _open(self, total: int, dtype: Any) -> Any:
        if not os.path.exists(self.part) and os.path.exists(self.path):
            os.replace(self.path, self.part)  # rows may be written again: it is not whole meanwhile
            self._taken = True
        try:
            found = open_memmap(self.part, mode="r+")
        except (OSError, ValueError):  # nothing there, or cut
            return None
        if found.shape[:1] != (total,) or (dtype is not None and found.dtype != numpy.dtype(dtype)):
            return None
        self._array = found
        return found

    def make(self, shape: tuple[int, ...], dtype: Any) -> Any:
        """A new array, for which the disk has room."""
        self.touched = self._made = True
        try:
            self._array = open_memmap(self.part, mode="w+", dtype=dtype, shape=shape)
            if hasattr(os, "posix_fallocate"):  # writing to a page that finds no room would kill the process
                with open(self.part, "r+b") as file:
                    os.posix_fallocate(file.fileno(), 0, os.fstat(file.fileno()).st_size)
        except OSError as error:
            kind = numpy.dtype(dtype)
            nbytes = kind.itemsize * math.prod(shape)
            what = f"out={self.path!r} takes {nbytes} bytes for an array of shape {shape} and dtype {kind}"
            raise OSError(error.errno, f"{what}: {error.strerror}; make room, or give a place where it has") from error
        return self._array

    def finish(self) -> Any:
        """Give the file its name; returns the array in it."""
        self._array.flush()
        with open(self.part, "r+b") as file:
            sync(file.fileno())
        os.replace(self.part, self.path)
        self._array = None
        self._made = False
        return open_memmap(self.path, mode="r+")

    def __enter__(self) -> ArrayFile:
        return self

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        """Remove what nobody will take up; undo what a call that was refused has done."""
        if error is not None and self._taken and not self.touched:
            os.replace(self.part, self.path)
        elif error is not None and self._made and not self._resume:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(self.part)
        self._array = None
