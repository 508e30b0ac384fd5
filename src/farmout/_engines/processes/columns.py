"""The items of a chunk on their way to a worker: what one pickle may hold in one, everything else item by item."""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from typing import Any

from ..._contract import Columns
from ..._wire.blame import not_picklable
from ..._wire.functions import pack_shared
from ..._wire.payload import Packed, all_atoms, loaded_numpy, pack
from ..._wire.shm import Extent, used_arena
from ..invoke import Unusable

__all__ = ["pack_columns", "unpack_columns"]


class _Single:
    """An item's own pickle inside that of its chunk; `pickle.PickleBuffer` keeps its buffers out of band."""

    __slots__ = ("buffers", "data")

    def __init__(self, data: bytes, buffers: list[Any]) -> None:
        self.data = data
        self.buffers = buffers

    def __reduce__(self) -> tuple[Any, ...]:
        return _Single, (self.data, self.buffers)


def pack_columns(columns: Columns) -> tuple[Packed, list[Extent]]:
    """Pickle the items so that no two share anything mutable, whatever the size of the chunk."""
    extents: list[Extent] = []
    return pack(tuple(_column(column, extents) for column in columns)), extents


def unpack_columns(packed: tuple[Any, ...]) -> Columns:
    """The items, with `Unusable` in place of those that cannot be rebuilt."""
    return tuple([_item(one) for one in column] if type(column) is list else column[0] for column in packed)


def _column(column: Sequence[Any], extents: list[Extent]) -> Any:
    numpy = loaded_numpy()
    if type(column) in (list, tuple, range) and all_atoms(column):
        return (column,)
    if numpy is not None and type(column) is numpy.ndarray and not column.dtype.hasobject:
        arena = used_arena()
        if arena is None or arena.find(column.__array_interface__["data"][0]) is None:
            return (column,)
        packed, used = pack_shared(column)
        extents += used
        return (_Whole(packed.data, [pickle.PickleBuffer(b) for b in packed.buffers]),)
    return [_pack_item(item, extents) for item in column]


class _Whole(_Single):
    """A column that refers to shared memory."""

    __slots__ = ()

    def __reduce__(self) -> tuple[Any, ...]:
        return _load, (self.data, self.buffers)


def _load(data: bytes, buffers: list[Any]) -> Any:
    return pickle.loads(data, buffers=buffers)


def _pack_item(item: Any, extents: list[Extent]) -> _Single:
    try:
        if used_arena() is not None:
            packed, used = pack_shared(item)
            extents += used
        else:
            packed = pack(item)
    except Exception as error:
        packed = pack(Unusable(not_picklable("item", item, error, pack)))
    return _Single(packed.data, [pickle.PickleBuffer(b) for b in packed.buffers])


def _item(single: _Single) -> Any:
    try:
        return pickle.loads(single.data, buffers=single.buffers)
    except BaseException as error:  # loading may run any code, also sys.exit
        return Unusable(error)
