"""Which failed items are tried again, how often and how soon."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

__all__ = ["Retry"]


@dataclass(frozen=True)
class Retry:
    """Try a failed item again up to ``times`` times.

    ``on`` names the exceptions worth another try: a class, a tuple of classes, or a function that takes the exception
    and says so (default: any `Exception`, which includes `WorkerDied` and `ItemTimeout`). The n-th try waits
    ``delay * backoff ** (n - 1)`` seconds, at most ``longest_delay``.

    >>> import farmout
    >>> farmout.Retry(3, on=OSError, delay=0.5)
    Retry(times=3, on=<class 'OSError'>, delay=0.5, backoff=2.0, longest_delay=60.0)

    Side effects of a failed try are repeated by the next one, which is why the default is no retry.
    """

    times: int = 0
    on: type[BaseException] | tuple[type[BaseException], ...] | Callable[[BaseException], bool] = Exception
    delay: float = 0.0
    backoff: float = 2.0
    longest_delay: float = 60.0

    def __post_init__(self) -> None:
        self._check("times", int, "whole number", 0)
        kinds = self.on if isinstance(self.on, tuple) else (self.on,)
        if isinstance(self.on, (tuple, type)):
            good = all(isinstance(kind, type) and issubclass(kind, BaseException) for kind in kinds)
        else:
            good = callable(self.on)
        if not good:
            raise TypeError(f"Retry: on must be exception classes, or a function of an exception, not {self.on!r}")
        for name, least in (("delay", 0), ("backoff", 1), ("longest_delay", 0)):
            self._check(name, (int, float), "number", least)

    def _check(self, name: str, kinds: Any, noun: str, least: int) -> None:
        value: Any = getattr(self, name)
        wanted = f"Retry: {name} must be a {noun} of at least {least}, not {value!r}"
        if isinstance(value, bool) or not isinstance(value, kinds):
            raise TypeError(wanted)
        if not value >= least:
            raise ValueError(wanted)

    def again(self, error: BaseException, tries: int) -> float | None:
        """Seconds to wait before the next try after ``tries`` of them failed, or None: no more."""
        if tries > self.times or not self._worth(error):
            return None
        return min(self.longest_delay, self.delay * self.backoff ** (tries - 1))

    def _worth(self, error: BaseException) -> bool:
        if isinstance(self.on, (type, tuple)):
            return isinstance(error, self.on)
        return bool(self.on(error))
