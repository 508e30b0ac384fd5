"""The file of a journal: records with checksums, appended one after the other.

The file begins with a line of text. A record is a head (what it is, how long, the digest of its content, and a digest
of the head itself) and a content: lengths of buffers, a pickle or JSON text, then the buffers themselves, such as the
bytes of arrays. Nothing is ever changed in place. Whatever part of the file is damaged, every record whose digests are
right is found again: behind a damaged head the file is searched for the next one.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import stat
import struct
import weakref
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BufferedReader, FileIO
from typing import Any

from .._wire.digest import SIZE, digest_of
from .._wire.storage import BUSY, lock, sync, sync_folder, unlock, write_all
from ..errors import JournalError, JournalMismatch

__all__ = [
    "CALL",
    "END",
    "FAILURE",
    "FORMAT",
    "RESULT",
    "TITLE",
    "Record",
    "Records",
    "pack_record",
    "read_content",
    "read_json",
    "scan",
]

FORMAT = 1
CALL, RESULT, FAILURE, END = 1, 2, 3, 4  # kinds of records

File = BufferedReader | FileIO

TITLE = b"farmout journal %d\n" % FORMAT
_MAGIC = b"\x89fjr%03d\n" % FORMAT
_HEAD = struct.Struct(f"<8sB3xIQdQQ{SIZE}s{SIZE}s")
_HEAD_SIZE = _HEAD.size + SIZE
_NO_KEY = bytes(SIZE)
_SMALL = 64 << 10  # parts of this size and less are copied together into one write
_BLOCK = 1 << 20


@dataclass(frozen=True)
class Record:
    """A head that was found, and where its content lies. ``seconds``: what the item took."""

    kind: int
    index: int
    seconds: float
    key: bytes
    start: int
    size: int
    text: int
    buffers: int
    check: bytes

    @property
    def begin(self) -> int:
        return self.start - _HEAD_SIZE

    @property
    def stop(self) -> int:
        return self.start + self.size


class Records:
    """A journal's file, open for this process alone, read and ready to be appended to."""

    def __init__(self, path: str) -> None:
        self.path = path
        self._descriptor = -1
        self._descriptor, created = _open(path)
        _open_files.add(self)
        try:
            _check_owner(self._descriptor, path)
            try:
                lock(self._descriptor)
            except OSError as error:
                raise (_busy(path) if error.errno in BUSY else _unusable(path, error)) from None
            self.found = list(scan(open(self._descriptor, "rb", closefd=False)))
            # Without a buffer: appending moves the position that both share.
            self._file: File = open(self._descriptor, "rb", buffering=0, closefd=False)
            self._end = self.found[-1].stop if self.found else 0
            _check_title(self._file, path, bool(self.found))
            self._begin(created)
        except BaseException:
            self.close()
            raise

    def _begin(self, created: bool) -> None:
        """Cut what a dead writer left half written: a head there would promise a content that is not."""
        os.ftruncate(self._descriptor, self._end)
        if not self._end:
            self.write([[TITLE]])
        if created:
            sync_folder(os.path.dirname(os.path.abspath(self.path)))

    def content(self, record: Record) -> tuple[bytearray, list[bytearray]] | None:
        """The text and the buffers of a record, or None if they are damaged."""
        return read_content(self._file, record)

    def json(self, record: Record) -> dict[str, Any] | None:
        """The content of a record that is JSON, or None if it is damaged."""
        return read_json(self._file, record)

    def write(self, records: Sequence[Sequence[Any]]) -> None:
        """Append records made by `pack_record`; all or, if the disk is full, none of them."""
        try:
            write_all(self._descriptor, _joined(part for record in records for part in record))
        except OSError as error:
            try:
                os.ftruncate(self._descriptor, self._end)
            except OSError:  # what is half written is found and cut when the file is opened next
                pass
            raise _unwritable(self.path, error) from error
        self._end += sum(memoryview(part).nbytes for record in records for part in record)

    def sync(self) -> None:
        """Return when everything that was written is on the disk."""
        try:
            sync(self._descriptor)
        except OSError as error:
            raise _unwritable(self.path, error) from error

    def close(self) -> None:
        """Let go of the file and of its lock, also for copies in a child that was forked a moment ago."""
        if self._descriptor >= 0:
            with contextlib.suppress(OSError):  # Windows: it was another's
                unlock(self._descriptor)
        self.close_copy()

    def close_copy(self) -> None:
        """In a forked child: let go of the file; the lock is the parent's."""
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            os.close(descriptor)

    def __del__(self) -> None:
        self.close()


def pack_record(
    kind: int, text: bytes, buffers: Sequence[Any] = (), *, index: int = 0, seconds: float = 0.0, key: bytes = _NO_KEY
) -> list[Any]:
    """The parts of a record; ``buffers`` are not copied."""
    content = [struct.pack(f"<{len(buffers)}Q", *(b.nbytes for b in buffers)), text, *buffers]
    size = sum(memoryview(part).nbytes for part in content)
    check = hashlib.blake2b(digest_size=SIZE)
    for part in content:
        check.update(part)
    head = _HEAD.pack(_MAGIC, kind, len(buffers), index, seconds, len(text), size, key, check.digest())
    return [head, digest_of(head), *content]


def scan(file: File) -> Iterator[Record]:
    """Every record whose head is whole and whose content is within the file."""
    size = file.seek(0, os.SEEK_END)
    position = 0
    while (record := _head(file, position)) is not None or (position := _next_magic(file, position + 1, size)) < size:
        if record is None:
            continue
        if record.stop > size:  # the last write of a process that died
            return
        yield record
        position = record.stop


def read_content(file: File, record: Record) -> tuple[bytearray, list[bytearray]] | None:
    """The text and the buffers of a record, or None if they are damaged."""
    file.seek(record.start)
    table = file.read(8 * record.buffers)
    if len(table) != 8 * record.buffers:
        return None
    sizes = [record.text, *struct.unpack(f"<{record.buffers}Q", table)]
    if sum(sizes) + len(table) != record.size:
        return None
    check = hashlib.blake2b(table, digest_size=SIZE)
    parts = []
    for size in sizes:
        part = bytearray(size)
        if not _read_into(file, part):
            return None
        check.update(part)
        parts.append(part)
    return (parts[0], parts[1:]) if check.digest() == record.check else None


def _read_into(file: File, part: bytearray) -> bool:
    """Fill a buffer; one read may give less than there is."""
    view = memoryview(part)
    while view:
        count = file.readinto(view)
        if not count:
            return False
        view = view[count:]
    return True


def read_json(file: File, record: Record) -> dict[str, Any] | None:
    """The content of a record that is JSON, or None if it is damaged."""
    content = read_content(file, record)
    return json.loads(content[0]) if content is not None else None


def _head(file: File, position: int) -> Record | None:
    file.seek(position)
    head = file.read(_HEAD_SIZE)
    if head[:8] != _MAGIC or len(head) < _HEAD_SIZE or digest_of(head[: _HEAD.size]) != head[_HEAD.size :]:
        return None
    _, kind, buffers, index, seconds, text, size, key, check = _HEAD.unpack_from(head)
    return Record(kind, index, seconds, key, position + _HEAD_SIZE, size, text, buffers, check)


def _next_magic(file: File, position: int, size: int) -> int:
    """Where the next head may begin, or ``size``."""
    while position < size:
        file.seek(position)
        block = file.read(_BLOCK)
        if (at := block.find(_MAGIC)) >= 0:
            return position + at
        position += max(1, len(block) - len(_MAGIC) + 1)
    return size


def _joined(parts: Iterator[Any]) -> Iterator[Any]:
    """The same bytes in fewer pieces."""
    small = bytearray()
    for part in parts:
        if memoryview(part).nbytes <= _SMALL:
            small += part
            continue
        yield small
        yield part
        small = bytearray()
    yield small


# -- opening ---------------------------------------------------------------------------------------------------------


def _open(path: str) -> tuple[int, bool]:
    flags = os.O_RDWR | os.O_APPEND | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
    try:
        try:
            return os.open(path, flags | os.O_CREAT | os.O_EXCL, 0o600), True
        except FileExistsError:
            return os.open(path, flags), False
    except OSError as error:
        raise _unusable(path, error) from error


def _check_owner(descriptor: int, path: str) -> None:
    """Results are unpickled, and a pickle can run anything: only the user's own file is read."""
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        raise JournalError(f"journal={path!r} is not an ordinary file")
    if not hasattr(os, "geteuid"):
        return
    if status.st_uid != os.geteuid():
        raise JournalError(
            f"the journal {path} belongs to user {status.st_uid}, and you are user {os.geteuid()}: a journal can run "
            "code when it is read, so only your own is used. Give another path"
        )
    if status.st_mode & 0o022:
        raise JournalError(
            f"the journal {path} can be written by other users (mode {stat.S_IMODE(status.st_mode):o}): a journal can "
            f"run code when it is read. If you trust what is in it: chmod 600 {path}"
        )


def _check_title(file: File, path: str, has_records: bool) -> None:
    """Refuse to write into a file that is something else."""
    if has_records:
        return
    expected = TITLE
    file.seek(0)
    start = file.read(len(expected))
    other = re.fullmatch(rb"farmout journal (\d+)\n", start)
    if other and int(other[1]) != FORMAT:
        raise JournalMismatch(
            f"the journal {path} has format {int(other[1])}, and this farmout writes format {FORMAT}; give another path"
        )
    same = sum(a == b for a, b in zip(start, expected, strict=False))
    if 2 * same < len(start):  # not even a damaged or cut one
        raise JournalError(f"journal={path!r} is a file of another kind; nothing was changed in it. Give another path")


def _busy(path: str) -> JournalError:
    return JournalError(
        f"the journal {path} is in use by another run; wait for its end, or give this run a journal of its own"
    )


def _unusable(path: str, error: OSError) -> JournalError:
    return JournalError(f"journal={path!r} cannot be opened: {error.strerror or error}")


def _unwritable(path: str, error: OSError) -> JournalError:
    return JournalError(
        f"the journal {path} cannot be written: {error.strerror or error}. The run stops here; what was finished "
        "before is in the journal: mend this and run again"
    )


_open_files: weakref.WeakSet[Records] = weakref.WeakSet()


def _close_in_child() -> None:
    # A lock lasts as long as any copy of its descriptor, and a child may outlive the run.
    for records in list(_open_files):
        records.close_copy()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_close_in_child)
