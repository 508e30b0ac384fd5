"""Store results as rows of arrays, checked: what `fill` does after the function, in the worker where it can."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .._contract import shorten
from ..errors import ShapeMismatch

__all__ = ["Checked", "Measure", "Rows", "as_array"]


class Rows:
    """An `Around` that writes each result to ``outs[k][index]``; without ``outs`` results pass through.

    ``strict``: the dtypes were inferred, so every value must survive the cast exactly; else a cast within a kind
    (float64 to float32) is what the user asked for.
    """

    def __init__(self, outs: tuple[Any, ...] | None = None, *, several: bool = False, strict: bool = True) -> None:
        self.outs = outs
        self.several = several
        self.strict = strict

    def before(self, index: int, arguments: tuple[Any, ...]) -> tuple[Any, ...]:
        return arguments

    def failed(self, index: int) -> None:
        pass

    def after(self, index: int, value: Any) -> Any:
        """Store a result; returns None once it is stored, the value itself while there is nowhere to."""
        if self.outs is None:
            if value is None:  # it would look like a row that is stored
                raise ShapeMismatch(f"item {index} returned None, which is no number or array of numbers; use map")
            return value
        self.store(index, value)
        return None

    def store(self, index: int, value: Any) -> None:
        """Write one row; raises `ShapeMismatch` when it does not fit."""
        assert self.outs is not None
        for out, row in zip(self.outs, self.rows(index, value), strict=True):
            out[index] = row

    def rows(self, index: int, value: Any) -> list[Any]:
        """What belongs into row ``index`` of each array; raises `ShapeMismatch` when it does not fit."""
        assert self.outs is not None
        parts = value if self.several else (value,)
        if self.several and (not isinstance(value, tuple) or len(value) != len(self.outs)):
            raise ShapeMismatch(
                f"item {index} returned {shorten(value, 60)}, and not a tuple of {len(self.outs)} outputs, one for "
                "each array"
            )
        return [
            self._checked(
                out.shape[1:], out.dtype, part, f"output {number} of item {index}" if self.several else f"item {index}"
            )
            for number, (out, part) in enumerate(zip(self.outs, parts, strict=True))
        ]

    def _checked(self, shape: Sequence[int], dtype: Any, value: Any, where: str) -> Any:
        """The value as an array of the shape and, as far as it matters, the dtype of a row."""
        import numpy

        if type(value) is tuple and getattr(dtype, "names", None):
            return self._record(dtype, value, where, numpy)
        if value is None:
            raise ShapeMismatch(
                f"{where} returned None, but a row of the array has shape {tuple(shape)}: is there a return?"
            )
        array = as_array(value, where)
        if array.shape != tuple(shape):
            raise ShapeMismatch(
                f"{where} returned shape {array.shape}, but a row of the array has shape {tuple(shape)}; every result "
                "must have that shape: pad or crop it in the function, or take a list from farmout.map"
            )
        if array.dtype == dtype or numpy.can_cast(array.dtype, dtype, "safe"):
            return array
        there = self._cast(array, dtype, numpy)
        if there is None:
            raise ShapeMismatch(
                f"{where} returned dtype {array.dtype}, and the values ({shorten(value, 60)}) would change when stored "
                f"as {dtype}; give dtype= (or an out= array) that can hold every result"
            )
        return there

    def _record(self, dtype: Any, value: tuple[Any, ...], where: str, numpy: Any) -> Any:
        """A tuple as a row of a structured array, field by field."""
        if len(value) != len(dtype.names):
            raise ShapeMismatch(
                f"{where} returned {len(value)} values, but a row of the array has the fields {', '.join(dtype.names)}"
            )
        record = numpy.zeros((), dtype)
        for name, part in zip(dtype.names, value, strict=True):
            field = dtype[name]
            record[name] = self._checked(field.shape, field.base, part, f"field {name!r} of {where}")
        return record

    def _cast(self, array: Any, dtype: Any, numpy: Any) -> Any:
        """The array in another dtype, or None if that would change what it says."""
        if not self.strict and dtype.kind in "fc" and numpy.can_cast(array.dtype, dtype, "same_kind"):
            try:
                with numpy.errstate(over="raise"):  # fewer digits were asked for, but not infinity for a number
                    return array.astype(dtype)
            except FloatingPointError:
                return None
        kinds = array.dtype.kind, dtype.kind
        if not (set(kinds) <= set("biufcSU") or kinds in (("m", "m"), ("M", "M"))):
            return None
        if kinds[0] == "c" and kinds[1] != "c":
            if not numpy.all(array.imag == 0):
                return None
            array = array.real
        with numpy.errstate(all="ignore"):
            try:
                there = array.astype(dtype)
            except ValueError:  # text that is no number
                return None
            back = there.astype(array.dtype)
        same = back == array
        if kinds[0] in "fc":
            same |= numpy.isnan(array) & numpy.isnan(back)
        elif kinds[0] in "mM":
            same |= numpy.isnat(array) & numpy.isnat(back)
        return there if numpy.all(same) else None


def as_array(value: Any, where: str) -> Any:
    """The result of an item as an array; raises `ShapeMismatch` if it is none, or only a part of it would be kept."""
    import numpy

    try:
        array = numpy.asarray(value)
    except ValueError as error:  # rows of several lengths
        raise ShapeMismatch(f"{where} returned {shorten(value, 60)}, which is no array: {error}") from None
    if array is not value and isinstance(value, numpy.ma.MaskedArray) and numpy.any(value.mask):
        raise ShapeMismatch(
            f"{where} returned a masked array, and an ordinary array has no mask; return value.filled(...), or the "
            "mask as a second output: (value.data, value.mask)"
        )
    return array


class Measure:
    """Shape and dtype of an array that is elsewhere."""

    def __init__(self, shape: tuple[int, ...], dtype: Any) -> None:
        self.shape, self.dtype = shape, dtype


class Checked(Rows):
    """Rows that come back to the caller: checked in the worker, in the dtype of the array, so that no more crosses."""

    def after(self, index: int, value: Any) -> Any:
        """The row, or rows, as arrays."""
        if self.outs is None:
            return value
        found = [row.astype(out.dtype, copy=False) for out, row in zip(self.outs, self.rows(index, value), strict=True)]
        return tuple(found) if self.several else found[0]
