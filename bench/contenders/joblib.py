"""joblib with its default backend (loky); arrays through memory maps, as its manual shows."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from typing import Any

import joblib

import bench.contenders.base as base


class Joblib(base.Contender):
    """`Parallel` made anew for each call: the workers behind it are kept by joblib itself."""

    folder: str | None = None

    def map(self, function: base.Function, items: Sequence[Any]) -> list[Any]:
        call = joblib.delayed(function)
        return joblib.Parallel(n_jobs=self.workers)(call(item) for item in items)  # type: ignore[no-any-return]

    def imap(self, function: base.Function, items: Sequence[Any]) -> Iterator[Any]:
        call = joblib.delayed(function)
        parallel = joblib.Parallel(n_jobs=self.workers, return_as="generator")
        return parallel(call(item) for item in items)  # type: ignore[no-any-return]

    def fill(self, function: base.Function, items: Sequence[Any], shape: tuple[int, ...], dtype: str) -> Any:
        import numpy as np

        out = np.memmap(self._new_file(), dtype, "w+", shape=shape)
        call = joblib.delayed(_fill_row)
        joblib.Parallel(n_jobs=self.workers)(call(function, out, i, item) for i, item in enumerate(items))
        return out

    def share(self, array: Any) -> Any:
        path = self._new_file()
        joblib.dump(array, path)
        return joblib.load(path, mmap_mode="r")

    def close(self) -> None:
        if self.folder is not None:
            shutil.rmtree(self.folder, ignore_errors=True)

    def _new_file(self) -> str:
        """A file in memory where there is such a place: a disk would measure the disk."""
        if self.folder is None:
            memory = "/dev/shm" if os.path.isdir("/dev/shm") else None
            self.folder = tempfile.mkdtemp(prefix="bench-joblib-", dir=memory)
        return os.path.join(self.folder, f"{len(os.listdir(self.folder))}.map")


def _fill_row(function: base.Function, out: Any, index: int, item: Any) -> None:
    out[index] = function(item)
