"""Arrays keep on their way how they lie in memory: order of axes, gaps between elements, write protection, masks.

Pickle closes gaps and lays axes out anew. NumPy adds up element by element as they lie there, so the last bits of a
sum would be others in a worker.
"""

from __future__ import annotations

import pickle
import sys
from typing import Any

__all__ = ["array_over", "is_memory_alone", "laid_out", "lies_as_it_will", "loaded_numpy", "reduce_array"]

_ALIGN = 16
_ROOM = 4  # times the bytes of the elements: up to here, as for the channel of an image, all gaps stay as they are


def loaded_numpy() -> Any:
    """NumPy if this process has loaded it; before that no object can be an array."""
    return sys.modules.get("numpy")


def lies_as_it_will(value: Any) -> bool:
    """Whether it is an array of numbers without gaps, which pickle leaves as it is, or a scalar of NumPy's."""
    numpy = loaded_numpy()
    if numpy is None or type(value) is not numpy.ndarray:
        return numpy is not None and isinstance(value, numpy.generic)
    return bool(value.flags.c_contiguous or value.flags.f_contiguous) and not value.dtype.hasobject


def reduce_array(value: Any) -> Any:
    """What pickle is to make of an array that it would change, as from `__reduce__`; NotImplemented for all else."""
    numpy = loaded_numpy()
    if numpy is None or not isinstance(value, numpy.ndarray) or lies_as_it_will(value):
        return NotImplemented
    if type(value) is numpy.ma.MaskedArray:
        return _masked, (value.data, value.mask, value._fill_value, value.hardmask)
    if not is_memory_alone(value) or not value.nbytes:
        return NotImplemented
    unlike = _is_roomy(value) or (value.flags.writeable and _overlaps(value))
    strides = _narrow(value) if unlike else value.strides
    steps = [(length - 1) * stride for length, stride in zip(value.shape, strides, strict=True)]
    before = -sum(step for step in steps if step < 0)  # bytes before the first element
    inside = before + (value.__array_interface__["data"][0] - before) % _ALIGN
    memory = numpy.zeros(inside + sum(step for step in steps if step > 0) + value.itemsize, "u1")
    copy = numpy.ndarray(value.shape, value.dtype, memory, inside, strides)
    once = tuple(slice(None if stride else 1) for stride in strides)  # what is repeated is written once
    copy[once] = value.view(numpy.ndarray)[once]
    kind = None if type(value) is numpy.ndarray else type(value)
    return array_over, (pickle.PickleBuffer(memory), *laid_out(copy, inside)[:-2], kind, value.flags.writeable)


def _is_roomy(array: Any) -> bool:
    """Whether an array takes much more memory than its elements do."""
    steps = [(length - 1) * abs(stride) for length, stride in zip(array.shape, array.strides, strict=True)]
    return bool(sum(steps) + array.itemsize > _ROOM * array.nbytes)


def _overlaps(array: Any) -> bool:
    """Whether elements of an array may share memory, so that items that are its rows would share what they change."""
    row = array.itemsize
    for axis in _inside_out(array):
        stride = abs(array.strides[axis])
        if stride < row:
            return True
        row = stride * array.shape[axis]
    return False


def _narrow(array: Any) -> tuple[int, ...]:
    """Strides that go through memory as those of the array do, without long gaps.

    Axes that an operation may take as one, since no gap is between their rows, stay such axes, and others do not become
    such. Elements stay as aligned as they are.
    """
    strides, item = list(array.strides), array.itemsize
    row = new_row = item  # bytes along all axes so far
    for axis in _inside_out(array):
        stride = abs(strides[axis])
        if not stride and not array.flags.writeable:
            continue  # one element, seen many times
        gap = stride - row
        new = new_row + (gap and (gap % item or item))
        row, new_row = stride * array.shape[axis], new * array.shape[axis]
        strides[axis] = -new if strides[axis] < 0 else new
    return tuple(strides)


def _inside_out(array: Any) -> list[int]:
    """The axes with more than one step, the one with the shortest first."""
    axes = [axis for axis in range(array.ndim) if array.shape[axis] > 1]
    return sorted(axes, key=lambda axis: (abs(array.strides[axis]), -axis))


def is_memory_alone(array: Any) -> bool:
    """Whether an array is nothing but its memory and how it is laid out there: no objects, and no mask beside it."""
    kind, plain = type(array), loaded_numpy().ndarray
    return not array.dtype.hasobject and (
        kind is plain or (kind.__reduce__ is plain.__reduce__ and kind.__reduce_ex__ is plain.__reduce_ex__)
    )


def laid_out(array: Any, inside: int) -> tuple[Any, ...]:
    """What `array_over` needs to make an array again over memory in which it begins behind ``inside`` bytes."""
    kind = None if type(array) is loaded_numpy().ndarray else type(array)
    return inside, array.shape, array.strides, array.dtype, kind, array.flags.writeable


def array_over(memory: Any, inside: int, shape: Any, strides: Any, dtype: Any, kind: Any, writeable: bool) -> Any:
    """An array over memory; ``kind``: of which subclass, if it is of one."""
    import numpy

    array = numpy.ndarray.__new__(kind or numpy.ndarray, shape, dtype, memory, inside, strides)
    if not writeable:
        array.flags.writeable = False
    return array


def _masked(data: Any, mask: Any, fill_value: Any, hard: bool) -> Any:
    import numpy

    array: Any = numpy.ma.MaskedArray(data, mask, hard_mask=hard)
    array._fill_value = fill_value
    return array
