"""`ProcessPoolExecutor` by fork (the default before Python 3.14): with and without chunks."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import Any

import bench.contenders.base as base


class ExecutorTuned(base.Contender):
    """Four chunks a worker."""

    executor: ProcessPoolExecutor | None = None

    def map(self, function: base.Function, items: Sequence[Any]) -> list[Any]:
        return list(self._open().map(function, items, chunksize=self.tuned_chunk(items)))

    def imap(self, function: base.Function, items: Sequence[Any]) -> Iterator[Any]:
        return self._open().map(function, items, chunksize=16)

    def close(self) -> None:
        if self.executor is not None:
            self.executor.shutdown(cancel_futures=True)

    def _open(self) -> ProcessPoolExecutor:
        if self.executor is None:
            context = multiprocessing.get_context("fork")
            self.executor = ProcessPoolExecutor(self.workers, mp_context=context)
        return self.executor


class ExecutorOneByOne(ExecutorTuned):
    """The default: one message an item."""

    def tuned_chunk(self, items: Sequence[Any]) -> int:
        return 1
