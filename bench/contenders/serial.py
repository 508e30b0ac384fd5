"""The plain loop: what everyone has today."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import bench.contenders.base as base


class Serial(base.Contender):
    """``[function(item) for item in items]``."""

    def map(self, function: base.Function, items: Sequence[Any]) -> list[Any]:
        return [function(item) for item in items]

    def imap(self, function: base.Function, items: Sequence[Any]) -> Iterator[Any]:
        return map(function, items)

    def fill(self, function: base.Function, items: Sequence[Any], shape: tuple[int, ...], dtype: str) -> Any:
        import numpy as np

        out = np.empty(shape, dtype)
        for index, item in enumerate(items):
            out[index] = function(item)
        return out

    def share(self, array: Any) -> Any:
        return array
