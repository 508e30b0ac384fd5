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
    "frame",
    "read_frame",
]

JOB, CHUNK_FRAME, CHANGE, CREDIT, FREE, FORGET = range(1, 7)
NEWS = b"n"  # what a worker sends to make its owner look at the log

# BLAS and OpenMP read these when they load. More threads would compete with the other workers, and a number that
# depends on the number of workers would change the bits of results; so a worker keeps its own values of them.
_BLAS = ("OMP", "OPENBLAS", "MKL", "NUMEXPR", "BLIS")
THREAD_VARIABLES = (*(f"{name}_NUM_THREADS" for name in _BLAS), "VECLIB_MAXIMUM_THREADS")

SMALL = 16 << 10  # bytes that are sooner copied than sent from where they are

PAIR = struct.Struct("<qq")
HEAD = struct.Struct("<IIQ")
CHUNK_HEAD = struct.Struct("<qqq?3xf")  # id, start, stop, careful, budget; 32 bytes keep what follows aligned


def frame(kind: int, *parts: Any) -> list[Any]:
    """The byte strings of a frame; one, if it is small."""
    size = sum(map(len, parts))
    head = HEAD.pack(kind, 0, size)
    return [b"".join((head, *parts))] if size < SMALL else [head, *parts]


def read_frame(sock: socket.socket) -> tuple[int, bytearray] | None:
    """Read one frame, or None at the end of the stream."""
    head = bytearray(HEAD.size)
    if not _read_into(sock, memoryview(head)):
        return None
    kind, _, size = HEAD.unpack(head)
    body = bytearray(size)
    return (kind, body) if _read_into(sock, memoryview(body)) else None


def _read_into(sock: socket.socket, view: memoryview) -> bool:
    while view.nbytes:
        count = sock.recv_into(view)
        if not count:
            return False
        view = view[count:]
    return True
