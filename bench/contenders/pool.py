"""`multiprocessing.Pool`, by fork and by forkserver, with its own chunks."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator, Sequence
from multiprocessing.pool import Pool
from typing import Any, ClassVar

import bench.contenders.base as base
from bench.contenders.limit import shared_array


class ForkPool(base.Contender):
    """Fork. `fill` uses what fork is good for: shared pages, inherited by a new pool each time."""

    method: ClassVar[str] = "fork"
    pool: Pool | None = None

    def map(self, function: base.Function, items: Sequence[Any]) -> list[Any]:
        return self._open().map(function, items)

    def imap(self, function: base.Function, items: Sequence[Any]) -> Iterator[Any]:
        return self._open().imap(function, items, chunksize=16)

    def fill(self, function: base.Function, items: Sequence[Any], shape: tuple[int, ...], dtype: str) -> Any:
        out = shared_array(shape, dtype)
        context = multiprocessing.get_context("fork")
        with context.Pool(self.workers, _inherit, (out, function)) as pool:
            pool.map(_fill_row, enumerate(items))
        return out

    def close(self) -> None:
        if self.pool is not None:
            self.pool.terminate()

    def _open(self) -> Pool:
        if self.pool is None:
            self.pool = multiprocessing.get_context(self.method).Pool(self.workers)
        return self.pool


class ForkserverPool(ForkPool):
    """Forkserver: workers do not inherit, so rows come back through the pipe."""

    method = "forkserver"

    def fill(self, function: base.Function, items: Sequence[Any], shape: tuple[int, ...], dtype: str) -> Any:
        return base.Contender.fill(self, function, items, shape, dtype)


_inherited: list[Any] = []


def _inherit(out: Any, function: base.Function) -> None:
    _inherited[:] = [out, function]


def _fill_row(numbered: tuple[int, Any]) -> None:
    index, item = numbered
    out, function = _inherited
    out[index] = function(item)
