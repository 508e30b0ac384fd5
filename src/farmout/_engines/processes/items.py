"""Items as they travel: each with a pickle of its own, unless all are immutable."""

from __future__ import annotations

import pickle
from typing import Any

from ..._contract import Columns
from ..invoke import Unusable

__all__ = ["Single", "Whole", "unpack_columns"]


class Single:
    """An item's own pickle inside that of its chunk; `pickle.PickleBuffer` keeps its buffers out of band."""

    __slots__ = ("buffers", "data")

    def __init__(self, data: bytes, buffers: list[Any]) -> None:
        self.data = data
        self.buffers = buffers

    def __reduce__(self) -> tuple[Any, ...]:
        return Single, (self.data, self.buffers)


class Whole(Single):
    """A column that refers to shared memory; it arrives rebuilt."""

    __slots__ = ()

    def __reduce__(self) -> tuple[Any, ...]:
        return _load, (self.data, self.buffers)


def unpack_columns(packed: tuple[Any, ...]) -> Columns:
    """The items, with `Unusable` in place of those that cannot be rebuilt."""
    return tuple([_item(one) for one in column] if type(column) is list else column[0] for column in packed)


def _load(data: bytes, buffers: list[Any]) -> Any:
    return pickle.loads(data, buffers=buffers)


def _item(single: Single) -> Any:
    try:
        return pickle.loads(single.data, buffers=single.buffers)
    except BaseException as error:  # loading may run any code, also sys.exit
        return Unusable(error)
