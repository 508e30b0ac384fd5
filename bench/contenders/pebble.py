"""pebble's ProcessPool (by fork) with four chunks a worker."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import pebble

import bench.contenders.base as base


class Pebble(base.Contender):
    """`ProcessPool.map` with tuned chunks."""

    pool: pebble.ProcessPool | None = None

    def map(self, function: base.Function, items: Sequence[Any]) -> list[Any]:
        future = self._open().map(function, items, chunksize=self.tuned_chunk(items))
        return list(future.result())

    def imap(self, function: base.Function, items: Sequence[Any]) -> Iterator[Any]:
        return self._open().map(function, items, chunksize=16).result()  # type: ignore[no-any-return]

    def close(self) -> None:
        if self.pool is not None:
            self.pool.stop()
            self.pool.join()

    def _open(self) -> pebble.ProcessPool:
        if self.pool is None:
            self.pool = pebble.ProcessPool(max_workers=self.workers)
        return self.pool
