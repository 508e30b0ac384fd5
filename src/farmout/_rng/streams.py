"""The random stream of an item: a function of (seed, index), whoever runs it, when, and in which company."""

from __future__ import annotations

import random
import sys
import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import numpy

__all__ = ["Streams", "inside_item", "reseed_process", "rng"]

_here = threading.local()  # .streams: of the run that this thread works for, if it is inside an item


class HasIndex(Protocol):
    @property
    def index(self) -> int: ...


class Streams:
    """The streams of one run. ``position.index`` tells the item that this thread is on."""

    def __init__(self, seed: int | Sequence[int] | None, entropy: int, position: HasIndex) -> None:
        self.root = entropy if seed is None else seed
        self.seeded = seed is not None
        self._position = position
        self._cached: tuple[int, Any] = (-1, None)

    def enter(self) -> Streams | None:
        """Make these the streams of this thread; returns those before."""
        before = getattr(_here, "streams", None)
        _here.streams = self
        return before

    @staticmethod
    def leave(before: Streams | None) -> None:
        """Undo `enter`."""
        _here.streams = before

    def generator(self) -> numpy.random.Generator:
        """The stream of the present item; the same object until the next item begins."""
        import numpy

        index = self._position.index
        if self._cached[0] != index:
            self._cached = (index, numpy.random.default_rng(self.sequence(index)))
        generator: numpy.random.Generator = self._cached[1]
        return generator

    def sequence(self, index: int) -> Any:
        """``SeedSequence(seed, spawn_key=(index,))``."""
        import numpy

        return numpy.random.SeedSequence(self.root, spawn_key=(index,))

    def begin_item(self, index: int) -> None:
        """Set the global states of ``random`` and ``numpy.random`` for an item, where a seed was given."""
        self._cached = (-1, None)
        if not self.seeded:
            return
        import numpy

        words = self.sequence(index).generate_state(8)
        random.seed(words[:4].tobytes())
        numpy.random.seed(words[4:])


def rng() -> numpy.random.Generator:
    """Return the random generator of the item that is being computed.

    Inside a function run by farmout: a `numpy.random.Generator` (PCG64) seeded with
    ``SeedSequence(seed, spawn_key=(index,))``, the same for every engine, worker count and chunk size; without
    ``seed=`` its entropy is fresh for each call of a verb. Raises `RuntimeError` outside such a function.

    >>> import farmout
    >>> def throw(n):
    ...     return int(farmout.rng().integers(1, 7))
    >>> farmout.map(throw, range(6), seed=1, engine="serial") == farmout.map(throw, range(6), seed=1, workers=2)
    True

    Method: NumPy's `SeedSequence` (M. O'Neill's seed_seq design), see numpy.org, "Parallel random number generation".
    """
    streams = getattr(_here, "streams", None)
    if streams is None:
        raise RuntimeError(
            "farmout.rng() has a meaning only inside a function that farmout runs; outside, use numpy.random.default_rng()"
        )
    generator: numpy.random.Generator = streams.generator()
    return generator


def inside_item() -> bool:
    """Whether this thread runs an item of farmout, in whatever process."""
    return getattr(_here, "streams", None) is not None


def reseed_process() -> None:
    """Give a new worker global random states of its own: forked ones start with a copy of their parent's."""
    random.seed()
    numpy_random = sys.modules.get("numpy.random")
    if numpy_random is not None:
        numpy_random.seed()
