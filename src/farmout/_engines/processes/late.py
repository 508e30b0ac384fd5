"""The way out of a worker whose item ran longer than it may: nothing else begins there, its stack, its end."""

from __future__ import annotations

import signal
import time
from dataclasses import dataclass

from ...errors import ItemTimeout
from .worker import DUMP_SIGNAL

__all__ = ["SETTLE_SECONDS", "Ending", "late_error"]

SETTLE_SECONDS = 1e-3  # between saying that items need not begin and looking whether they had begun
DUMP_SECONDS = 0.05  # for a late worker to write its Python stack
GRACE_SECONDS = 1.0  # between SIGTERM and SIGKILL

# The signal of each stage and the time before the next one. At first there is none: perhaps the item ends just now.
_STAGES = (
    (None, SETTLE_SECONDS),
    (DUMP_SIGNAL, DUMP_SECONDS),
    (signal.SIGTERM, GRACE_SECONDS),
    (signal.SIGKILL, 3600.0),
)


@dataclass
class Ending:
    """What is done about item ``index``, or one of ``width`` items from there on, which began at ``since``."""

    index: int
    width: int
    since: float
    stage: int = -1
    due: float = 0.0  # time.monotonic() of the next stage
    over: bool = False  # the item has ended since, perhaps only because a signal interrupted it

    @property
    def told(self) -> bool:
        """Whether its worker had a signal: from then on the item is late, whatever becomes of it."""
        return self.stage > 0

    def next_stage(self) -> int | None:
        """Go on; returns the signal to send."""
        self.stage = min(self.stage + 1, len(_STAGES) - 1)
        number, seconds = _STAGES[self.stage]
        self.due = time.monotonic() + seconds
        return number

    def is_of(self, index: int) -> bool:
        return self.index <= index < self.index + self.width

    def end_now(self) -> None:
        """There is nothing to wait for."""
        self.over = True
        self.stage, self.due = max(self.stage, len(_STAGES) - 2), 0.0


def late_error(index: int, limit: float, stack: str) -> ItemTimeout:
    """What the caller gets to see."""
    text = f"item {index} ran longer than timeout={limit:g} s; its worker was ended and replaced"
    if stack:
        text += f"\nPython stack at that moment:\n{stack.rstrip()}"
    error = ItemTimeout(text)
    error.index, error.stack, error.seconds = index, stack, limit
    return error
