"""`concurrent.futures.ThreadPoolExecutor`: good where the body lets go of the interpreter lock."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import bench.contenders.base as base


class Threads(base.Contender):
    """One future an item; `fill` writes into the caller's own array."""

    executor: ThreadPoolExecutor | None = None

    def map(self, function: base.Function, items: Sequence[Any]) -> list[Any]:
        return list(self._open().map(function, items))

    def imap(self, function: base.Function, items: Sequence[Any]) -> Iterator[Any]:
        return self._open().map(function, items)

    def fill(self, function: base.Function, items: Sequence[Any], shape: tuple[int, ...], dtype: str) -> Any:
        import numpy as np

        out = np.empty(shape, dtype)

        def fill_row(index: int) -> None:
            out[index] = function(items[index])

        list(self._open().map(fill_row, range(len(items))))
        return out

    def share(self, array: Any) -> Any:
        return array

    def close(self) -> None:
        if self.executor is not None:
            self.executor.shutdown(cancel_futures=True)

    def _open(self) -> ThreadPoolExecutor:
        if self.executor is None:
            self.executor = ThreadPoolExecutor(self.workers)
        return self.executor
