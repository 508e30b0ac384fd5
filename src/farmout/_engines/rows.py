"""Store results as rows of arrays, checked: what `fill` does after the function, in the worker where it can."""

from __future__ import annotations

from typing import Any

from .._contract import shorten
from ..errors import ShapeMismatch

__all__ = ["Checked", "Measure", "Rows"]


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
                raise ShapeMismatch(f"item {index} returned None, which is no number or array of numbers")
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
                f"item {index} returned {shorten(value, 60)}, where item 0 returned a tuple of {len(self.outs)} outputs"
            )
        return [
            self._checked(out, part, f"output {number} of item {index}" if self.several else f"item {index}")
            for number, (out, part) in enumerate(zip(self.outs, parts, strict=True))
        ]

    def _checked(self, out: Any, value: Any, where: str) -> Any:
        """The value as an array that fits a row of ``out``."""
        import numpy

        array = numpy.asarray(value)
        if array.shape != tuple(out.shape[1:]):
            raise ShapeMismatch(
                f"{where} returned shape {array.shape}, but a row of out has shape {tuple(out.shape[1:])}; "
                "every result must have the shape of the first one"
            )
        if array.dtype != out.dtype and not self._fits(array, out.dtype, numpy):
            raise ShapeMismatch(
                f"{where} returned dtype {array.dtype}, and the values ({shorten(value, 60)}) would change when stored "
                f"as {out.dtype}; give dtype= (or an out= array) that can hold every result"
            )
        return array

    def _fits(self, array: Any, dtype: Any, numpy: Any) -> bool:
        if numpy.can_cast(array.dtype, dtype, "safe"):
            return True
        if not self.strict and numpy.can_cast(array.dtype, dtype, "same_kind"):
            return True
        if array.dtype.kind not in "biufcSU" or dtype.kind not in "biufcSU":
            return False
        with numpy.errstate(all="ignore"):
            there = array.astype(dtype)
            back = there.astype(array.dtype)
        same = back == array
        if array.dtype.kind in "fc":
            same |= numpy.isnan(array) & numpy.isnan(back)
        return bool(numpy.all(same))


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
