"""What a job is: items, one timed call, and a check of what came back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from bench.contenders.base import Contender


@dataclass(frozen=True)
class Context:
    """What a job may know about the run."""

    scale: float  # 1.0 is the job as described; less for a quick look
    workers: int
    inputs: str  # folder of images made once
    scratch: str  # folder of this repetition, removed afterwards
    turns_per_ms: int

    def count(self, full: int) -> int:
        """The number of items at this scale."""
        return full if self.scale == 1.0 else max(2 * self.workers, round(full * self.scale))


class Job:
    """The order of calls: `prepare`, then for each call `items`, the timed `run`, `check`, `facts`."""

    calls: ClassVar[int] = 2
    leaves_files: ClassVar[bool] = False  # the result is on disk, so the caller can check all of it

    def __init__(self, context: Context) -> None:
        self.context = context

    def prepare(self, contender: Contender) -> None:
        """Whatever comes before the clock."""

    def items(self, call: int) -> Sequence[Any]:
        """The items of the first (0) or second (1) call."""
        raise NotImplementedError

    def run(self, contender: Contender, items: Sequence[Any]) -> Any:
        """The timed part."""
        raise NotImplementedError

    def check(self, result: Any, indexes: range) -> str:
        """What is wrong with the results of these items, or an empty text."""
        raise NotImplementedError

    def facts(self, result: Any) -> dict[str, float]:
        """Figures of the job's own that a goal needs (such as the least time possible)."""
        return {}


def first_difference(found: Sequence[Any], expected: Sequence[Any], indexes: range) -> str:
    """Says where two sequences part, in words, or an empty text."""
    if len(found) != len(expected):
        return f"{len(found)} results instead of {len(expected)}"
    for index, one, other in zip(indexes, found, expected, strict=True):
        if one != other:
            return f"item {index} is wrong"
    return ""
