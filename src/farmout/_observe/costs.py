"""Collects what each item took, for estimates."""

from __future__ import annotations

from .._contract import Done, Failed, Run, Told

__all__ = ["Costs"]


class Costs:
    """An observer; ``seconds`` holds one time for each item and try that ran, by index."""

    def __init__(self) -> None:
        self.seconds: dict[int, float] = {}

    def begin(self, run: Run) -> None:
        pass

    def observe(self, event: Told) -> None:
        if isinstance(event, Done):
            self.seconds.update(enumerate(event.seconds, event.start))
        elif isinstance(event, Failed):
            self.seconds[event.index] = event.seconds

    def settled(self, count: int) -> None:
        pass

    def end(self, error: BaseException | None) -> None:
        pass
