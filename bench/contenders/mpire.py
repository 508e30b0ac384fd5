"""mpire's WorkerPool (by fork), kept alive between calls."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import mpire

import bench.contenders.base as base


class Mpire(base.Contender):
    """Its own chunks (64 a worker)."""

    pool: mpire.WorkerPool | None = None

    def map(self, function: base.Function, items: Sequence[Any]) -> list[Any]:
        # Arrays as results would otherwise be concatenated; scalars are not touched by this.
        return list(self._open().map(function, items, concatenate_numpy_output=False))

    def imap(self, function: base.Function, items: Sequence[Any]) -> Iterator[Any]:
        return self._open().imap(function, items)  # type: ignore[no-any-return]

    def close(self) -> None:
        if self.pool is not None:
            self.pool.terminate()

    def _open(self) -> mpire.WorkerPool:
        if self.pool is None:
            self.pool = mpire.WorkerPool(self.workers, keep_alive=True)
        return self.pool
