"""What the machine can do: the work split by hand over forked processes, results left where they are made.

Results do not travel to the caller, except where the job is the result (`fill` writes into shared pages). So
no library can be expected to beat it; it says how near one comes. Item i goes to process i modulo workers,
since nobody who splits by hand gives all the dear items to one. Random state is seeded anew in each process.
"""

from __future__ import annotations

import mmap
import os
import sys
from collections.abc import Callable, Sequence
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from typing import Any

import bench.contenders.base as base

Check = Callable[[Any, range], str]


class Part:
    """One forked process and its share of the items."""

    def __init__(self, work: Callable[[], Any], indexes: range, check: Check) -> None:
        self.indexes = indexes
        self.connection, theirs = Pipe()
        self.pid = os.fork()
        if self.pid == 0:
            _be_a_part(work, indexes, check, theirs)
        theirs.close()

    def wait_done(self) -> None:
        """Until the share is worked off (its results still live in the process)."""
        self.connection.recv_bytes()

    def check(self) -> str:
        """Have the process check its own results; it ends afterwards."""
        self.connection.send_bytes(b"check")
        verdict: str = self.connection.recv()
        self._wait_end()
        return verdict

    def end(self) -> None:
        """Let the process go, unchecked."""
        # A message, not a closed pipe: parts forked later hold a copy of our end open.
        self.connection.send_bytes(b"end")
        self._wait_end()

    def _wait_end(self) -> None:
        self.connection.close()
        os.waitpid(self.pid, 0)


def _be_a_part(work: Callable[[], Any], indexes: range, check: Check, connection: Connection) -> None:
    try:
        if "numpy.random" in sys.modules:  # NumPy loads it at first use, which would take longer than the fork
            sys.modules["numpy.random"].seed()
        results = work()
        connection.send_bytes(b"done")
        if connection.recv_bytes() == b"check":
            connection.send(check(results, indexes))
    finally:
        os._exit(0)


class Split:
    """Stands for results that were not carried: they can only be checked where they are."""

    def __init__(self, parts: list[Part]) -> None:
        self.parts = parts

    def check(self) -> str:
        return "; ".join(filter(None, [part.check() for part in self.parts]))


class Limit(base.Contender):
    """Split by hand; forks anew for every call."""

    check: Check = staticmethod(lambda results, indexes: "")  # set by the repetition to the job's own

    def map(self, function: base.Function, items: Sequence[Any]) -> Split:
        def make_work(share: Sequence[Any]) -> Callable[[], Any]:
            return lambda: [function(item) for item in share]

        shares = [make_work(items[k :: self.workers]) for k in range(self.workers)]
        return Split(self._run(shares, len(items)))

    def fill(self, function: base.Function, items: Sequence[Any], shape: tuple[int, ...], dtype: str) -> Any:
        out = shared_array(shape, dtype)

        def make_work(indexes: range) -> Callable[[], Any]:
            def work() -> None:
                for index in indexes:
                    out[index] = function(items[index])

            return work

        shares = [make_work(range(k, len(items), self.workers)) for k in range(self.workers)]
        for part in self._run(shares, len(items)):
            part.end()
        return out

    def share(self, array: Any) -> Any:
        return array

    def _run(self, shares: list[Callable[[], Any]], count: int) -> list[Part]:
        parts = [Part(work, range(k, count, self.workers), self.check) for k, work in enumerate(shares)]
        for part in parts:
            part.wait_done()
        return parts


def shared_array(shape: tuple[int, ...], dtype: str) -> Any:
    """An array in anonymous shared pages, which forked processes inherit."""
    import numpy as np

    size = int(np.prod(shape)) * np.dtype(dtype).itemsize
    return np.frombuffer(mmap.mmap(-1, max(1, size)), dtype, count=int(np.prod(shape))).reshape(shape)
