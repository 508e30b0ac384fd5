"""Where `fill` on a cluster puts rows: files and stores that workers reach, written by a whole chunk at a time."""

from __future__ import annotations

import math
import os
from pathlib import Path
from typing import Any

import numpy

from .._wire.arrive import check_same_file, file_identity
from .._wire.functions import mapped_file
from .._wire.layout import is_memory_alone
from .rows import Checked, Measure

__all__ = ["Landing", "landing_of", "rows_together"]

# Stores of Zarr that exist outside the process that opened them, by name: Zarr need not be installed.
_STORES_IN_FILES = {"LocalStore": "root", "DirectoryStore": "path", "NestedDirectoryStore": "path"}
_STORES_ELSEWHERE = {"FsspecStore", "FSStore", "RemoteStore", "ObjectStore", "IcechunkStore"}


class Landing(Checked):
    """An `Around` whose rows are checked one by one and written together, when a chunk is over."""

    def __init__(self, places: tuple[Any, ...], total: int, *, several: bool, strict: bool) -> None:
        measures = tuple(Measure(place.shape, place.dtype) for place in places)
        super().__init__(measures, several=several, strict=strict)
        self.places = places
        self.total = total

    def land(self, start: int, values: list[Any], *, complete: bool) -> bool:
        """In a worker: write the rows of a chunk; False where that would touch what another worker writes."""
        whole = complete and all(place.fits(start, len(values), self.total) for place in self.places)
        if whole:
            for number, place in enumerate(self.places):
                place.write(start, numpy.stack([value[number] if self.several else value for value in values]))
        return whole


class FilePlace:
    """Rows of a `numpy.memmap`, written with ``pwrite``.

    Not through the mapping: over a network file system whole pages would be written, with a neighbour's old rows.
    """

    def __init__(self, array: Any, base: Any) -> None:
        self.shape, self.dtype = tuple(array.shape), array.dtype
        self._file = file_identity(os.fspath(base.filename))
        inside = array.__array_interface__["data"][0] - base.__array_interface__["data"][0]
        self._offset = base.offset + inside

    def fits(self, start: int, count: int, total: int) -> bool:
        return True

    def write(self, start: int, rows: Any) -> None:
        check_same_file(self._file)
        data = memoryview(numpy.ascontiguousarray(rows, self.dtype).tobytes())
        position = self._offset + start * (data.nbytes // len(rows) if len(rows) else 0)
        descriptor = os.open(self._file[0], os.O_WRONLY)
        try:
            while data.nbytes:
                written = os.pwrite(descriptor, data, position)
                data, position = data[written:], position + written
        finally:
            os.close(descriptor)


class ZarrPlace:
    """Rows of a Zarr array; only whole chunks of it are written, since two writers of one would undo each other."""

    def __init__(self, array: Any, file: str | None) -> None:
        self.shape, self.dtype = tuple(array.shape), array.dtype
        self._array = array
        self._together = rows_together(array)
        self._file = file_identity(file) if file is not None else None

    def fits(self, start: int, count: int, total: int) -> bool:
        return start % self._together == 0 and (count % self._together == 0 or start + count == total)

    def write(self, start: int, rows: Any) -> None:
        if self._file is not None:
            check_same_file(self._file)
        self._array[start : start + len(rows)] = rows


def landing_of(outs: tuple[Any, ...], total: int, *, several: bool, strict: bool) -> Landing | None:
    """How workers of a cluster write into these arrays; None: they cannot, so that rows must come back."""
    places = [_place(array) for array in outs]
    if any(place is None for place in places):
        return None
    return Landing(tuple(places), total, several=several, strict=strict)


def rows_together(*outs: Any) -> int:
    """How many rows of chunked arrays must be written together (1: each by itself)."""
    sizes = [(getattr(array, "shards", None) or getattr(array, "chunks", None) or (1,))[0] for array in outs]
    return math.lcm(*(size for size in sizes if isinstance(size, int) and size > 0))


def _place(array: Any) -> FilePlace | ZarrPlace | None:
    if isinstance(array, numpy.ndarray):
        base = mapped_file(array) if is_memory_alone(array) else None
        usable = base is not None and base.mode in ("r+", "w+")
        return FilePlace(array, base) if usable and array.flags.c_contiguous and hasattr(os, "pwrite") else None
    if type(array).__module__.partition(".")[0] != "zarr":
        return None
    store = array.store
    if type(store).__name__ in _STORES_ELSEWHERE:
        return ZarrPlace(array, None)
    attribute = _STORES_IN_FILES.get(type(store).__name__)
    if attribute is None:  # in this process's memory
        return None
    folder = Path(getattr(store, attribute)) / array.path
    files = [folder / name for name in ("zarr.json", ".zarray") if (folder / name).is_file()]
    return ZarrPlace(array, str(files[0])) if files else None
