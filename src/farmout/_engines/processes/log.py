"""A worker's log: a ring in shared memory that the worker appends to and its owner reads, also after its death.

What was written before ``WRITTEN`` moved is whole, so a worker that is killed at any instruction loses at most the
record it was writing: every item whose record is there is finished, and no message needs to be sent for it.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from ..._contract import is_own
from ..._wire.shm import Arena

__all__ = [
    "CHUNK",
    "CURRENT",
    "FAULTS",
    "FAULT_SIZE",
    "LIMIT",
    "NO_LIMIT",
    "REVOKED",
    "REVOKED_AT",
    "RESERVED",
    "SINCE",
    "WIDTH",
    "LogReader",
    "LogWriter",
    "Record",
]

HEADER = 4096
RING = 4 << 20
FAULTS = HEADER + RING  # where faulthandler writes
FAULT_SIZE = 256 << 10
RESERVED = FAULTS + FAULT_SIZE

# Words of the header. Each is written by one side only.
CURRENT = 0  # index + 1 of the item that runs, or of the first of a block (worker)
WIDTH = 1  # items in that block (worker)
SINCE = 2  # time.monotonic_ns() at which it began (worker)
WRITTEN = 3  # bytes ever written (worker)
READ = 4  # bytes ever read (owner)
LIMIT = 5  # items from this index on need not begin (owner)
WAITING = 6  # the worker sleeps until the owner has read (worker)
CHUNK = 7  # id of the chunk that runs (worker)
REVOKED = 8  # id + 1 of a chunk of which items were taken back (owner)
REVOKED_AT = 9  # items of that chunk from this index on need not begin (owner)

NO_LIMIT = (1 << 63) - 1

# Kinds of records. The body of PLAIN is the pickle of a result and nothing else, which most results are;
# those of WHOLES and FLOATS are the results of a block as an array has them.
PAD, RESULT, PLAIN, BLOCK, WHOLES, FLOATS, FAILURE, OUTPUT, END, RETURNED, INITIALIZER, MESSAGE = range(12)
NUMBERS = {"q": WHOLES, "d": FLOATS}  # by the type codes of `struct` and `memoryview.cast`

_RECORD = struct.Struct("<IIqqIxxxxdd")  # kind, size, chunk, index, count, began, seconds
LONGEST = RING // 4


@dataclass(slots=True)
class Record:
    """One entry of the log; ``body`` is a view into the ring, valid until the reader goes on."""

    kind: int
    chunk: int
    index: int
    count: int
    began: float
    seconds: float
    body: memoryview


class LogWriter:
    """The worker's side. ``wait`` is called when the ring is full: tell the owner, return when it has read."""

    def __init__(self, arena: Arena, wait: Callable[[], None]) -> None:
        self.words = memoryview(arena.map)[:HEADER].cast("Q")
        self._ring = memoryview(arena.map)[HEADER : HEADER + RING]
        self._wait = wait
        self.written = 0

    def write(
        self,
        kind: int,
        chunk: int = 0,
        index: int = 0,
        count: int = 1,
        began: float = 0.0,
        seconds: float = 0.0,
        parts: Any = (),
    ) -> None:
        """Append a record, whose body may have up to `LONGEST` bytes."""
        size = sum(map(len, parts))
        total = (_RECORD.size + size + 15) & ~15
        position = self.written % RING
        padding = RING - position if position + total > RING else 0
        while self.written + padding + total - self.words[READ] > RING:
            self._wait()
        if padding:
            if padding >= _RECORD.size:
                _RECORD.pack_into(self._ring, position, PAD, 0, 0, 0, 0, 0.0, 0.0)
            self.written += padding
            position = 0
        _RECORD.pack_into(self._ring, position, kind, size, chunk, index, count, began, seconds)
        position += _RECORD.size
        for part in parts:
            self._ring[position : position + len(part)] = part
            position += len(part)
        self.written += total
        self.words[WRITTEN] = self.written  # from here on the record exists

    @property
    def unread(self) -> int:
        return self.written - int(self.words[READ])


class LogReader:
    """The owner's side."""

    def __init__(self, arena: Arena) -> None:
        self._map = arena.map
        self.words = memoryview(arena.map)[:HEADER].cast("Q")
        self._ring = memoryview(arena.map)[HEADER : HEADER + RING]
        self._position = 0

    def records(self) -> Iterator[Record]:
        """Everything written so far; each record's space is given back when the next is asked for."""
        written = self.words[WRITTEN]
        while self._position < written:
            position = self._position % RING
            room = RING - position
            if room < _RECORD.size:
                self._position += room
                continue
            kind, size, chunk, index, count, began, seconds = _RECORD.unpack_from(self._ring, position)
            if kind == PAD:
                self._position += room
                continue
            start = position + _RECORD.size
            yield Record(kind, chunk, index, count, began, seconds, self._ring[start : start + size])
            self._position += (_RECORD.size + size + 15) & ~15
            self.words[READ] = self._position
        self.words[READ] = self._position

    def fault_text(self) -> str:
        """What faulthandler wrote, as far as it is about the user's code."""
        raw = self._map[FAULTS : FAULTS + FAULT_SIZE]
        return _users_stacks(raw[: raw.find(b"\0")].decode("utf-8", "replace"))


def fault_descriptor(arena: Arena) -> int:
    """A descriptor whose writes land in the fault area of the log."""
    descriptor = os.dup(arena.descriptor)
    os.lseek(descriptor, FAULTS, os.SEEK_SET)
    return descriptor


def _users_stacks(text: str) -> str:
    """The stacks, newest frame first, without what farmout did before it called the user's function."""
    kept = []
    for block in text.split("\n\n"):
        lines = block.splitlines()
        if not lines or lines[0].startswith("Extension modules:"):
            continue
        own = [_is_own_frame(line) for line in lines]
        if any(own):
            while not own[len(lines) - 1]:
                lines.pop()
            while own[len(lines) - 1]:
                lines.pop()
        if len(lines) > 1 or not any(own):
            kept.append("\n".join(lines))
    return "\n\n".join(kept)


def _is_own_frame(line: str) -> bool:
    before, _, file = line.partition('File "')
    return before == "  " and is_own(file)
