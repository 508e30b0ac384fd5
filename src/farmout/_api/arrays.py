"""Arrays in memory that every worker sees without a copy."""

from __future__ import annotations

import math
import operator
from typing import Any

import numpy

from .._engines.elsewhere import pool_works_here
from .._engines.machine import free_memory
from .._wire.shm import own_arena
from ..errors import NotEnoughMemory

__all__ = ["empty", "refuse_too_large", "share"]

NOT_WORTH_A_LOOK = 64 << 20  # bytes that are always there


def empty(shape: int | tuple[int, ...], dtype: Any = float) -> numpy.ndarray[Any, Any]:
    """Return an uninitialised array that workers write to and read from in place.

    Like `numpy.empty` (C order), but what a worker writes to it is seen here and by all other workers, without a copy.
    It is an ordinary, writable `numpy.ndarray`; its memory is given back when nothing refers to it any more. (On
    Windows only threads see it; what a process writes to it is lost, with a `LostUpdateWarning`.) Raises
    `NotEnoughMemory` when it is larger than the memory that is free, `ValueError` for dtypes that hold Python objects.

    >>> import farmout
    >>> counts = farmout.empty(4, int)
    >>> def square(i):
    ...     counts[i] = i * i
    >>> _ = farmout.map(square, range(4), workers=2)
    >>> counts.tolist()
    [0, 1, 4, 9]
    """
    dtype = as_dtype(dtype, dtype)
    if dtype.hasobject:
        raise ValueError(f"dtype {dtype} holds Python objects, which cannot be shared between processes")
    sizes = _sizes(shape)
    nbytes = math.prod(sizes) * dtype.itemsize
    if nbytes < 0 or any(size < 0 for size in sizes):
        raise ValueError(f"negative dimensions are not allowed: shape={shape!r}")
    if nbytes == 0:
        return numpy.empty(sizes, dtype)
    refuse_too_large(nbytes, f"an array of shape {sizes} and dtype {dtype}")
    if not pool_works_here():
        return numpy.empty(sizes, dtype)
    arena = own_arena()
    extent = arena.allocate(nbytes)
    return numpy.frombuffer(arena.view(extent, nbytes), dtype).reshape(sizes)


def share(array: Any) -> numpy.ndarray[Any, Any]:
    """Return a copy of an array in memory that every worker sees without a further copy.

    For an array that many calls read: it crosses no pipe and is copied once, here. What is written to it, here or in a
    worker, all see. Same shape and dtype, C order. Raises like `empty`.

    >>> import functools, farmout, numpy
    >>> table = farmout.share(numpy.arange(1000.0))
    >>> def total(table, i):
    ...     return float(table[i:i + 10].sum())
    >>> farmout.map(functools.partial(total, table), [0, 10, 20], workers=2)
    [45.0, 145.0, 245.0]
    """
    if isinstance(array, numpy.ma.MaskedArray):
        raise TypeError("a masked array cannot be shared: workers would see no mask; share its .data and its .mask")
    source = numpy.asarray(array)
    shared = empty(source.shape, source.dtype)
    shared[...] = source
    return shared


def as_dtype(dtype: Any, given: Any) -> numpy.dtype[Any]:
    """What NumPy takes it for; raises `TypeError` with all that was ``given`` as ``dtype=`` where it is none."""
    try:
        found: numpy.dtype[Any] = numpy.dtype(dtype)
    except TypeError as error:
        raise TypeError(f"dtype={given!r} is no dtype of NumPy: {error}") from None
    return found


def _sizes(shape: Any) -> tuple[int, ...]:
    try:
        many = isinstance(shape, (tuple, list)) or (isinstance(shape, numpy.ndarray) and shape.ndim == 1)
        return tuple(map(operator.index, shape)) if many else (operator.index(shape),)
    except TypeError:
        raise TypeError(f"shape must be a whole number or a tuple of them, not {shape!r:.100}") from None


def refuse_too_large(nbytes: int, what: str) -> None:
    """Raise `NotEnoughMemory` if so much is not free: now, with the numbers, not when the kernel kills for it."""
    if nbytes > NOT_WORTH_A_LOOK and nbytes > (available := free_memory()):
        raise NotEnoughMemory(
            f"{what} takes {nbytes / 1e9:.2f} GB, and {available / 1e9:.2f} GB of memory are free; "
            "use a smaller dtype, or let farmout.fill write to a file: out='rows.npy', or a numpy.memmap as out="
        )
