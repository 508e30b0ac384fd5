"""Frames from the owner to a worker: a head of 16 bytes, then the body."""

from __future__ import annotations

import socket
import struct
from typing import Any

__all__ = [
    "CHANGE",
    "CHUNK_FRAME",
    "CREDIT",
    "FORGET",
    "FREE",
    "HEAD",
    "JOB",
    "NEWS",
    "PAIR",
    "THREAD_VARIABLES",
    "CHUNK_HEAD",
    "FrameReader",
    "frame",
]

JOB, CHUNK_FRAME, CHANGE, CREDIT, FREE, FORGET = range(1, 7)
NEWS = b"n"  # what a worker sends to make its owner look at the log

# BLAS and OpenMP read these when they load. More threads would compete with the other workers, and a number that
# depends on the number of workers would change the bits of results; so a worker keeps its own values of them.
_BLAS = ("OMP", "OPENBLAS", "MKL", "NUMEXPR", "BLIS")
THREAD_VARIABLES = (*(f"{name}_NUM_THREADS" for name in _BLAS), "VECLIB_MAXIMUM_THREADS")

SMALL = 16 << 10  # bytes that are sooner copied than sent from where they are
AT_ONCE = 64 << 10  # bytes that a worker receives at once

PAIR = struct.Struct("<qq")
HEAD = struct.Struct("<IIQ")
CHUNK_HEAD = struct.Struct("<qqq?3xf")  # id, start, stop, careful, budget; 32 bytes keep what follows aligned


def frame(kind: int, *parts: Any) -> list[Any]:
    """The byte strings of a frame; one, if it is small."""
    size = sum(map(len, parts))
    head = HEAD.pack(kind, 0, size)
    return [b"".join((head, *parts))] if size < SMALL else [head, *parts]


class FrameReader:
    """The worker's end: takes what has come out of the connection at once, which often is a job and its first chunk."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._buffer = memoryview(bytearray(AT_ONCE))
        self._start = self._stop = 0  # of what is in the buffer and was not asked for yet

    @property
    def waiting(self) -> bool:
        """Whether at least the beginning of a frame is here already."""
        return self._stop > self._start

    def read(self) -> tuple[int, bytearray] | None:
        """The next frame, or None at the end of the stream."""
        while self._stop - self._start < HEAD.size:
            if not self._receive():
                return None
        kind, _, size = HEAD.unpack_from(self._buffer, self._start)
        self._start += HEAD.size
        here = min(size, self._stop - self._start)
        body = bytearray(size)
        body[:here] = self._buffer[self._start : self._start + here]
        self._start += here
        rest = memoryview(body)[here:]
        while rest.nbytes:  # a large one goes straight to its place
            count = self._sock.recv_into(rest)
            if not count:
                return None
            rest = rest[count:]
        return kind, body

    def _receive(self) -> bool:
        """Receive something behind what is here, of which the buffer keeps less than a head."""
        kept = self._stop - self._start
        self._buffer[:kept] = self._buffer[self._start : self._stop]
        count = self._sock.recv_into(self._buffer[kept:])
        self._start, self._stop = 0, kept + count
        return count > 0
