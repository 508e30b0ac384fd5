"""Files that survive: flush to the disk, write all, lock for one process."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterable
from typing import Any

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

__all__ = ["BUSY", "lock", "sync", "sync_folder", "unlock", "write_all"]

BUSY = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)  # what `lock` fails with when another process has the file
_LOCKED_BYTE = 1 << 40  # Windows locks bytes, not files: one that no file reaches


def sync(descriptor: int) -> None:
    """Return when what was written has reached the disk, as far as the disk tells the truth."""
    full = getattr(fcntl, "F_FULLFSYNC", None) if sys.platform != "win32" else None
    if full is not None:  # on macOS fsync stops at the disk's own cache
        try:
            fcntl.fcntl(descriptor, full)
            return
        except OSError:  # not every file system there has it
            pass
    os.fsync(descriptor)


def sync_folder(path: str) -> None:
    """Return when the names in a folder have reached the disk, where a folder can be opened at all."""
    if sys.platform == "win32":
        return
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):  # some network file systems cannot
            raise
    finally:
        os.close(descriptor)


def write_all(descriptor: int, parts: Iterable[Any]) -> None:
    """Write buffers to the end; a write may take fewer bytes than it was given."""
    for part in parts:
        view = memoryview(part).cast("B")
        while view:
            view = view[os.write(descriptor, view) :]


def lock(descriptor: int) -> None:
    """Make this process the only one that holds the file; raises OSError (`BUSY`) if another does.

    The system lets go when the descriptor is closed, and so when the process dies, however it dies.
    """
    if sys.platform == "win32":
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def unlock(descriptor: int) -> None:
    """Let others hold the file, though a copy of the descriptor may live on in a forked child."""
    if sys.platform == "win32":
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)
    else:
        fcntl.flock(descriptor, fcntl.LOCK_UN)
