"""farmout through its module-level verbs, as a reader of its front page would call it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, ClassVar

import bench.contenders.base as base
import farmout


class Processes(base.Contender):
    """The default engine."""

    options: ClassVar[dict[str, Any]] = {"engine": "processes"}

    def map(self, function: base.Function, items: Sequence[Any]) -> list[Any]:
        return farmout.map(function, items, workers=self.workers, progress=False, **self.options)

    def imap(self, function: base.Function, items: Sequence[Any]) -> Iterator[Any]:
        return farmout.imap(function, items, workers=self.workers, progress=False, **self.options)

    def fill(self, function: base.Function, items: Sequence[Any], shape: tuple[int, ...], dtype: str) -> Any:
        return farmout.fill(
            function, items, dtype=dtype, workers=self.workers, progress=False, **self.options
        )

    def share(self, array: Any) -> Any:
        return farmout.share(array)


class Fork(Processes):
    """Processes forked from the caller."""

    options: ClassVar[dict[str, Any]] = {"engine": "processes", "start_method": "fork"}


class Threads(Processes):
    """The thread engine."""

    options: ClassVar[dict[str, Any]] = {"engine": "threads"}


class Serial(Processes):
    """farmout's plain loop."""

    options: ClassVar[dict[str, Any]] = {"engine": "serial"}
