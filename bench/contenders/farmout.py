"""farmout through its module-level verbs. Imported by name, since the package loads itself lazily."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, ClassVar

import bench.contenders.base as base
from farmout import fill, imap, map, share


class Processes(base.Contender):
    """The default engine."""

    options: ClassVar[dict[str, Any]] = {"engine": "processes"}

    def map(self, function: base.Function, items: Sequence[Any]) -> list[Any]:
        return map(function, items, workers=self.workers, progress=False, **self.options)

    def imap(self, function: base.Function, items: Sequence[Any]) -> Iterator[Any]:
        return imap(function, items, workers=self.workers, progress=False, **self.options)

    def fill(self, function: base.Function, items: Sequence[Any], shape: tuple[int, ...], dtype: str) -> Any:
        return fill(function, items, dtype=dtype, workers=self.workers, progress=False, **self.options)

    def share(self, array: Any) -> Any:
        return share(array)


class Fork(Processes):
    """Processes forked from the caller."""

    options: ClassVar[dict[str, Any]] = {"engine": "processes", "start_method": "fork"}


class Threads(Processes):
    """The thread engine."""

    options: ClassVar[dict[str, Any]] = {"engine": "threads"}


class Serial(Processes):
    """farmout's plain loop."""

    options: ClassVar[dict[str, Any]] = {"engine": "serial"}
