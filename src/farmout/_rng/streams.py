"""The random stream of an item: a function of (seed, index), whoever runs it, when, and in which company."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Protocol

from .states import WORDS, no_item, set_global_states

if TYPE_CHECKING:
    import numpy

__all__ = ["Streams", "inside_item", "rng"]

_here = threading.local()  # .streams: of the run that this thread works for, if it is inside an item


class HasIndex(Protocol):
    @property
    def index(self) -> int: ...


class Streams:
    """The streams of one run. ``position.index`` tells the item that this thread is on."""

    def __init__(
        self,
        seed: int | Sequence[int] | None,
        entropy: int,
        position: HasIndex,
        *,
        numbers: Sequence[int] | None = None,
    ) -> None:
        self.root = entropy if seed is None else seed
        self._numbers = numbers
        self._set_global = seed is not None
        if seed is None:
            no_item()
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

        number = index if self._numbers is None else self._numbers[index]
        return numpy.random.SeedSequence(self.root, spawn_key=(number,))

    def begin_item(self, index: int) -> None:
        """Set the global states of ``random``, ``numpy.random`` and torch for an item, where a seed was given."""
        self._cached = (-1, None)
        if self._set_global:
            set_global_states(self.sequence(index).generate_state(WORDS))


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
            "farmout.rng() has a meaning only inside a function that farmout runs; "
            "outside, use numpy.random.default_rng()"
        )
    generator: numpy.random.Generator = streams.generator()
    return generator


def inside_item() -> bool:
    """Whether this thread runs an item of farmout, in whatever process."""
    return getattr(_here, "streams", None) is not None
