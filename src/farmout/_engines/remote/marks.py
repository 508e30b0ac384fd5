"""Which item each worker is on, in a small file that the caller can still read when a worker is dead.

Executors say that a process died, not which, nor on what. The file is private to the user and removed with the session;
a worker on another machine does not find it and leaves no marks.
"""

from __future__ import annotations

import contextlib
import functools
import mmap
import os
import select
import struct
import tempfile
from dataclasses import dataclass

__all__ = ["Mark", "MarkFile", "Marker", "first_death"]

_MARK = struct.Struct("<qqq")  # pid (0: nobody), index, width


@dataclass(frozen=True)
class Mark:
    """A place in the file of marks: what is sent along with a chunk."""

    path: str
    inode: int
    slot: int

    def open(self) -> Marker | None:
        """In a worker: something to write with, or None where the file is not."""
        view = _mapped(self.path, self.inode)
        return None if view is None else Marker(view, self.slot * _MARK.size)


class Marker:
    """Writes one mark."""

    def __init__(self, view: mmap.mmap, offset: int) -> None:
        self._view, self._offset = view, offset

    def write(self, pid: int, index: int, width: int) -> None:
        _MARK.pack_into(self._view, self._offset, pid, index, width)

    def clear(self) -> None:
        _MARK.pack_into(self._view, self._offset, 0, 0, 0)


@functools.lru_cache(maxsize=2)
def _mapped(path: str, inode: int) -> mmap.mmap | None:
    try:
        descriptor = os.open(path, os.O_RDWR)
    except OSError:
        return None
    try:
        status = os.fstat(descriptor)
        return mmap.mmap(descriptor, status.st_size) if status.st_ino == inode else None
    finally:
        os.close(descriptor)


class MarkFile:
    """The caller's side."""

    def __init__(self, slots: int) -> None:
        descriptor, self.path = tempfile.mkstemp(prefix="farmout-marks-")
        try:
            os.ftruncate(descriptor, slots * _MARK.size)
            self._inode = os.fstat(descriptor).st_ino
            self._view = mmap.mmap(descriptor, slots * _MARK.size)
        except BaseException:
            os.unlink(self.path)
            raise
        finally:
            os.close(descriptor)
        self._free = list(range(slots))

    def take(self) -> Mark | None:
        """A mark for a chunk; None when there are more chunks than was thought."""
        return Mark(self.path, self._inode, self._free.pop()) if self._free else None

    def give_back(self, mark: Mark) -> None:
        _MARK.pack_into(self._view, mark.slot * _MARK.size, 0, 0, 0)
        self._free.append(mark.slot)

    def read(self) -> list[tuple[int, int, int]]:
        """(pid, index, width) of every item under way."""
        return [mark for mark in _MARK.iter_unpack(self._view) if mark[0]]

    def close(self) -> None:
        self._view.close()
        with contextlib.suppress(FileNotFoundError):
            os.unlink(self.path)


def first_death(pids: list[int], patience: float) -> tuple[int, int | None] | None:
    """The process that is dead, or the first to die within some seconds, and its exit status where that can be known.

    The processes are other people's children: they are looked at and not reaped.
    """
    if not hasattr(os, "pidfd_open"):
        return next(((pid, _status(pid)) for pid in pids if _dead(pid)), None)
    handles: dict[int, int] = {}
    poll = select.poll()
    try:
        for pid in pids:
            try:
                handles[handle := os.pidfd_open(pid)] = pid
            except ProcessLookupError:  # dead and reaped
                return pid, None
            poll.register(handle, select.POLLIN)
        # Readable when the last thread has ended; only then is there a status.
        for handle, _ in poll.poll(patience * 1000):
            return handles[handle], _status(handles[handle])
        return None
    finally:
        for handle in handles:
            os.close(handle)


def _dead(pid: int) -> bool:
    import psutil

    try:
        return bool(psutil.Process(pid).status() == psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return True


def _status(pid: int) -> int | None:
    """Exit status of a dead child of this process (negative: the signal)."""
    try:
        found = os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT)
    except (ChildProcessError, AttributeError):  # of the pool's own fork server, or reaped already
        return None
    if found is None:
        return None
    return found.si_status if found.si_code == os.CLD_EXITED else -found.si_status
