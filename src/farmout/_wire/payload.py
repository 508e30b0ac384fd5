"""Turn objects into bytes with large buffers beside them in shared memory, and back."""

from __future__ import annotations

import functools
import itertools
import operator
import pickle
import struct
import sys
from collections import ChainMap
from collections.abc import Callable, Collection, Sequence
from io import BytesIO, TextIOWrapper
from typing import Any, ClassVar

from .exceptions import reduce_exception, registered
from .handlers import raise_if_handlers
from .layout import lies_as_it_will, loaded_numpy, reduce_array
from .shm import Arena, Extent

__all__ = [
    "ATOMS",
    "LARGE",
    "Packed",
    "all_atoms",
    "cloud_dumps",
    "decode",
    "encode",
    "pack",
    "pack_numbers",
    "pickled",
    "reduce_file",
]

# Buffers of this size and more go through pages of their own and land as a view of them; smaller ones are copied, so
# that a small array does not pin pages. From here on fresh pages cost the first call no more than the copy, and later
# calls find used ones (figures in bench/README.md).
LARGE = 64 << 10

# Immutable types whose pickles can share a memo without anyone noticing.
ATOMS = frozenset({int, float, complex, bool, str, bytes, type(None)})

# Classes of which it is known how to reduce their objects: a program may make a class for each item.
MOST_CLASSES = 1000

_CODES = {int: "q", float: "d"}

_HEAD = struct.Struct("<QI4x")  # bytes of pickle data, number of buffers
_BUFFER = struct.Struct("<Qqq")  # bytes of a buffer, offset and size of its extent (offset -1: inline)
_ALIGN = 16


class Packed:
    """A pickle and its out-of-band buffers."""

    __slots__ = ("buffers", "data")

    def __init__(self, data: bytes, buffers: Sequence[memoryview] = ()) -> None:
        self.data = data
        self.buffers = buffers

    @property
    def nbytes(self) -> int:
        return len(self.data) + sum(b.nbytes for b in self.buffers)


def all_atoms(values: Collection[Any]) -> bool:
    """Whether all values are of immutable builtin types, or tuples of them, so that one pickle may hold them all."""
    if type(values) is range:
        return True
    kinds = set(map(type, values))
    if tuple not in kinds:
        return ATOMS.issuperset(kinds)
    if not ATOMS.issuperset(kinds - {tuple}):
        return False
    members = itertools.chain.from_iterable(value for value in values if type(value) is tuple)
    return ATOMS.issuperset(map(type, members))


def pack_numbers(values: list[Any]) -> tuple[str, bytes] | None:
    """Numbers that all are of type int, or all float, as an array has them, and its type code; None if they are not.

    Where every nanosecond of an item counts, this takes two thirds of the time that pickle takes for both ways.
    """
    kind = type(values[0])
    code = _CODES.get(kind)
    if code is None or list(map(type, values)).count(kind) != len(values):
        return None
    try:
        return code, struct.pack(f"{len(values)}{code}", *values)
    except struct.error:  # more than 64 bits
        return None


def pack(value: object) -> Packed:
    """Pickle a value; raises whatever pickle and cloudpickle raise for it."""
    buffers: list[memoryview] = []
    within = 0

    def stays(buffer: pickle.PickleBuffer) -> bool:
        nonlocal within
        raw = buffer.raw()
        if within + raw.nbytes < LARGE:
            within += raw.nbytes
            return True  # in the pickle: copied once more, which costs less than to describe it
        buffers.append(raw)
        return False

    try:
        data = pickled(value, stays)
    except Exception as error:  # lambdas, classes of __main__ and of functions: by value, or that error counts
        raise_if_handlers(error)
        buffers.clear()
        data = cloud_dumps(value, stays)
    return Packed(data, buffers)


def pickled(value: object, callback: Callable[[pickle.PickleBuffer], object] | None = None) -> bytes:
    """`pickle.dumps`, but exceptions and arrays arrive as they are."""
    if type(value) in ATOMS or lies_as_it_will(value):
        return pickle.dumps(value, 5, buffer_callback=callback)
    return _dumps(_Pickler, value, callback)


def cloud_dumps(value: object, callback: Callable[[pickle.PickleBuffer], object]) -> bytes:
    """Pickle by value what has no importable name."""
    return _dumps(_cloud_pickler(), value, callback)


def _dumps(pickler: Any, value: object, callback: Callable[[pickle.PickleBuffer], object] | None) -> bytes:
    file = BytesIO()
    pickler(file, protocol=5, buffer_callback=callback).dump(value)
    return file.getvalue()


class _Reducers(dict[type, Callable[[Any], Any]]):
    """What reduces the objects of a class, found out once: for most what pickle calls anyway, so that a list of many
    objects takes no call of ours for each of them, as it would with ``reducer_override``."""

    def __missing__(self, kind: type) -> Callable[[Any], Any]:
        if (reducer := registered(kind)) is not None:  # not kept: it may change
            return reducer
        if issubclass(kind, type):
            raise KeyError(kind)  # the objects are classes, which pickle sends by name
        numpy = loaded_numpy()
        if issubclass(kind, BaseException):
            found: Callable[[Any], Any] = _ours_or_usual(reduce_exception)
        elif numpy is not None and issubclass(kind, numpy.ndarray):
            found = _ours_or_usual(reduce_array)
        else:
            found = _usual
        if len(self) >= MOST_CLASSES:
            self.clear()
        self[kind] = found
        return found


_usual = operator.methodcaller("__reduce_ex__", 5)


def _ours_or_usual(ours: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def reduce(value: Any) -> Any:
        reduced = ours(value)
        return _usual(value) if reduced is NotImplemented else reduced

    return reduce


class _Pickler(pickle.Pickler):
    dispatch_table: Any = _Reducers()


@functools.cache
def _cloud_pickler() -> Any:
    import cloudpickle  # a worker whose results are plain never pays for this import

    class Pickler(cloudpickle.Pickler):  # type: ignore[misc]
        dispatch_table: ClassVar[Any] = ChainMap({TextIOWrapper: reduce_file}, cloudpickle.Pickler.dispatch_table)

        def reducer_override(self, value: Any) -> Any:
            reduced = reduce_exception(value) if isinstance(value, BaseException) else reduce_array(value)
            return super().reducer_override(value) if reduced is NotImplemented else reduced

    return Pickler


def reduce_file(file: TextIOWrapper) -> tuple[Any, ...]:
    """The streams of a process by name; cloudpickle would make `io.StringIO`s of other files, with all their text."""
    for name in ("stdout", "stderr"):
        if file is getattr(sys, name):
            return getattr, (sys, name)
    raise TypeError("cannot pickle an open file")


def encode(packed: Packed, arena: Arena) -> tuple[list[Any], list[Extent]]:
    """Byte strings that together describe the object, and the extents that its large buffers were copied to."""
    if not packed.buffers:
        return [_HEAD.pack(len(packed.data), 0), packed.data], []
    parts: list[Any] = []
    table: list[bytes] = []
    extents: list[Extent] = []
    for buffer in packed.buffers:
        if buffer.nbytes >= LARGE:
            try:
                extent = arena.allocate(buffer.nbytes)
            except BaseException:  # it is full
                for taken in extents:
                    arena.free(taken)
                raise
            extents.append(extent)
            arena.fill(extent, buffer)
            table.append(_BUFFER.pack(buffer.nbytes, extent.offset, extent.size))
        else:
            table.append(_BUFFER.pack(buffer.nbytes, -1, 0))
            parts.append(buffer)
            parts.append(b"\0" * (-buffer.nbytes % _ALIGN))
    head = _HEAD.pack(len(packed.data), len(packed.buffers))
    padding = b"\0" * (-(len(head) + len(table) * _BUFFER.size) % _ALIGN)
    return [head, *table, padding, *parts, packed.data], extents


def decode(view: memoryview, land: Callable[[Extent, int], memoryview], *, copy: bool) -> Any:
    """Rebuild an object; ``land`` turns an extent into a buffer; ``copy``: ``view`` will be overwritten later."""
    size, count = _HEAD.unpack_from(view)
    position = _HEAD.size + count * _BUFFER.size
    if not count:
        return pickle.loads(view[position : position + size])
    buffers: list[Any] = []
    position += -position % _ALIGN
    for n in range(count):
        nbytes, offset, extent_size = _BUFFER.unpack_from(view, _HEAD.size + n * _BUFFER.size)
        if offset >= 0:
            buffers.append(land(Extent(offset, extent_size), nbytes))
            continue
        part = view[position : position + nbytes]
        buffers.append(bytearray(part) if copy else part)
        position += nbytes + -nbytes % _ALIGN
    return pickle.loads(view[position : position + size], buffers=buffers)
