"""The items of a chunk on their way to a worker: what one pickle may hold in one, everything else item by item."""

from __future__ import annotations

import pickle
from typing import Any

from ..._contract import Columns
from ..._wire.blame import not_picklable
from ..._wire.functions import pack_shared
from ..._wire.handlers import raise_if_handlers
from ..._wire.layout import loaded_numpy
from ..._wire.payload import Packed, all_atoms, pack
from ..._wire.shm import Extent, used_arena
from ..invoke import Unusable
from .items import Single, Whole

__all__ = ["how_many", "pack_columns"]

LONGEST = 4 << 20  # bytes of items that go out together, if more than one does
_SMALL = frozenset({int, float, complex, bool, type(None)})


def how_many(columns: Columns) -> int:
    """How many of these items have `LONGEST` bytes, at least one; counts arrays and strings, also within tuples."""
    count = len(columns[0])
    for column in columns:
        if type(column) is range or _SMALL.issuperset(map(type, column)):
            continue
        total = 0
        for n, item in enumerate(column[:count]):
            total += sum(map(_nbytes, item)) if type(item) is tuple else _nbytes(item)
            if total > LONGEST:
                count = max(1, n)
                break
    return count


def _nbytes(item: Any) -> int:
    if type(item) in (str, bytes, bytearray):
        return len(item)
    size = getattr(item, "nbytes", 0)
    return size if type(size) is int else 0


def pack_columns(columns: Columns) -> tuple[Packed, list[Extent]]:
    """Pickle the items so that no two share anything mutable, whatever the size of the chunk."""
    extents: list[Extent] = []
    return pack(tuple(_column(column, extents) for column in columns)), extents


def _column(column: Any, extents: list[Extent]) -> Any:
    numpy = loaded_numpy()
    if type(column) in (list, tuple, range) and all_atoms(column):
        return (column,)
    if numpy is not None and type(column) is numpy.ndarray and not column.dtype.hasobject:
        arena = used_arena()
        if arena is None or arena.find(column.__array_interface__["data"][0]) is None:
            return (column,)
        packed, used = pack_shared(column)
        extents += used
        return (Whole(packed.data, [pickle.PickleBuffer(b) for b in packed.buffers]),)
    return [_pack_item(item, extents) for item in column]


def _pack_item(item: Any, extents: list[Extent]) -> Single:
    try:
        if used_arena() is not None:
            packed, used = pack_shared(item)
            extents += used
        else:
            packed = pack(item)
    except Exception as error:
        raise_if_handlers(error)
        packed = pack(Unusable(not_picklable("item", item, error, pack)))
    return Single(packed.data, [pickle.PickleBuffer(b) for b in packed.buffers])
