"""Let each item write a file that is whole or not there: what `files` does around the function, in the worker."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Sequence
from pathlib import Path, PurePath
from typing import Any

from .._wire.storage import sync

__all__ = ["Written"]

# A longer run of suffixes is a name with dots in it.
_LONGEST_SUFFIX = 40


class Written:
    """An `Around` that gives the function a temporary path in the target's folder, and renames what it wrote there.

    ``mark`` begins the names of all temporary files of this run.
    """

    def __init__(self, targets: Sequence[str], mark: str) -> None:
        self.targets = targets
        self.mark = mark

    def temporary(self, index: int) -> str:
        """Where item ``index`` writes: the target's folder and suffix, so that renaming is one step of the system."""
        folder, name = os.path.split(self.targets[index])
        suffix = "".join(PurePath(name).suffixes)
        if len(suffix) > _LONGEST_SUFFIX:
            suffix = PurePath(name).suffix[:_LONGEST_SUFFIX]
        return os.path.join(folder, f"{self.mark}-{index}{suffix}")

    def before(self, index: int, arguments: tuple[Any, ...]) -> tuple[Any, ...]:
        return (*arguments, Path(self.temporary(index)))

    def after(self, index: int, value: Any) -> None:
        temporary, target = self.temporary(index), self.targets[index]
        try:
            self._flush(temporary, target)
            os.replace(temporary, target)
        except BaseException:
            self.failed(index)
            raise

    def failed(self, index: int) -> None:
        """Remove what the item left."""
        for path in self.leftovers(index):
            try:
                os.unlink(path)
            except OSError:  # gone already, or a folder: the error that led here is the one to report
                pass

    def leftovers(self, index: int) -> list[str]:
        """The item's temporary file, and files that the function named after it."""
        folder = os.path.dirname(self.targets[index])
        stem = f"{self.mark}-{index}"
        try:
            names = os.listdir(folder)
        except OSError:
            return []
        return [
            os.path.join(folder, n) for n in names if n.startswith(stem) and not n[len(stem) : len(stem) + 1].isdigit()
        ]

    def _flush(self, temporary: str, target: str) -> None:
        """The content is on the disk before it gets its name, so that the name never leads to less than all of it."""
        try:
            # Windows flushes only what is open for writing.
            descriptor = os.open(temporary, os.O_RDONLY if os.name == "posix" else os.O_RDWR)
        except FileNotFoundError:
            raise FileNotFoundError(self._nothing_written(temporary, target)) from None
        try:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise IsADirectoryError(f"the function made {temporary}, which is no file; `files` is for single files")
            _keep_mode(descriptor, target)
            sync(descriptor)
        finally:
            os.close(descriptor)

    def _nothing_written(self, temporary: str, target: str) -> str:
        index = int(os.path.basename(temporary)[len(self.mark) + 1 :].partition(".")[0])
        text = f"the function returned without writing {target}: it must write to the path that it is given last"
        if others := self.leftovers(index):
            added = os.path.basename(others[0])[len(os.path.basename(temporary)) :]
            text += f" (it wrote to a name with {added!r} added: let `to` end in {added!r})"
        return text


def _keep_mode(descriptor: int, target: str) -> None:
    """Whoever may read a file that is replaced may read what replaces it, and nobody else."""
    if not hasattr(os, "fchmod"):
        return
    with contextlib.suppress(FileNotFoundError):
        os.fchmod(descriptor, stat.S_IMODE(os.stat(target).st_mode))
