"""`fill`: one array from many results, written by the workers themselves where its memory lets them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from typing import Any

import numpy

from .._contract import Around, error_text, shorten
from .._engines.places import landing_of, rows_together
from .._engines.rows import Checked, Measure, Rows, as_array
from .._observe.journal import Stale
from .._run.driver import Driver
from .._wire.digest import Describer
from .._wire.functions import mapped_file
from .._wire.layout import is_memory_alone
from .._wire.shm import used_arena
from ..errors import Failure, ShapeMismatch
from .array_file import ArrayFile
from .arrays import as_dtype, empty, refuse_too_large
from .farm import Caller
from .options import check_callable, check_iterables

__all__ = ["fill_with"]


def fill_with(
    caller: Caller,
    fn: Callable[..., Any],
    iterables: tuple[Iterable[Any], ...],
    out: Any,
    dtype: Any,
    options: dict[str, Any],
) -> Any:
    """See `farmout.fill`."""
    check_callable(fn, "fill")
    check_iterables(iterables)
    sized = tuple(i if hasattr(i, "__len__") else list(i) for i in iterables)
    total = len(sized[0])  # type: ignore[arg-type]
    here = caller.engine(options).shares_memory  # bad options are errors also where there are no items
    if not isinstance(out, (str, os.PathLike)):
        return _fill(caller, fn, sized, _Target(total, out, dtype, here=here), options)
    with ArrayFile(out, total, dtype, resume=caller.options(options).journal is not None) as file:
        return _fill(caller, fn, sized, _Target(total, file, dtype, here=here), options)


def _fill(
    caller: Caller, fn: Callable[..., Any], sized: tuple[Any, ...], target: _Target, options: dict[str, Any]
) -> Any:
    if not target.total:
        if target.outs is None:
            raise ValueError("fill on no items: without a result nobody knows the shape of a row; give out=")
        caller.prepare("fill", fn, sized, options)
        return target.result()
    together = rows_together(*target.outs) if target.outs else 1
    driver = caller.prepare(
        "fill",
        fn,
        sized,
        options,
        around=target.around(),
        bounded=False,
        chunk_multiple=together,
        form=_Kept(target),
    )
    for start, values in driver.blocks():
        for index, value in enumerate(values, start):
            target.take(index, value, driver)
    if (count := target.taken) != target.total:
        raise ValueError(f"fill: len() of the items says {target.total}, but {count} came")
    return target.result()


class _Target:
    """Where the rows go: given by the user, or made when the first result is known.

    ``here``: the workers see this process's shared memory and write there. On a cluster they write into files and
    stores that they reach; everything else comes back and is written here, once.
    """

    def __init__(self, total: int, out: Any, dtype: Any, *, here: bool) -> None:
        self.total = total
        self.dtype = dtype
        self.types = _types(dtype)
        self.here = here
        self.file = out if isinstance(out, ArrayFile) else None
        self.strict = dtype is None and (out is None or self.file is not None)
        self.several = isinstance(out, tuple)
        self.outs: tuple[Any, ...] | None = None
        self.in_place = False
        self._rows = Rows()
        self._writer: Blocks | None = None
        self._failures: list[int] = []
        self._first: BaseException = ValueError()  # of the first of them
        self.taken = 0
        self._made = False
        if self.file is not None:
            out = self.file.found
        if out is not None:
            self._use(out if isinstance(out, tuple) else (out,))

    def _use(self, outs: tuple[Any, ...]) -> None:
        for array in outs:
            if not hasattr(array, "shape") or not hasattr(array, "dtype") or not hasattr(array, "__setitem__"):
                raise TypeError(f"out must be an array with shape and dtype, not {type(array).__name__}")
            if not len(array.shape) or array.shape[0] != self.total:
                raise ShapeMismatch(
                    f"out has shape {tuple(array.shape)}, but there are {self.total} items; it needs a row for each"
                )
            if isinstance(array, numpy.ndarray) and not array.flags.writeable:
                raise ValueError("out is a read-only array")
        types = self.types * len(outs) if len(self.types) == 1 else self.types
        if self.dtype is not None and types != tuple(array.dtype for array in outs):
            given = ", ".join(str(array.dtype) for array in outs)
            raise ValueError(f"dtype={self.dtype!r} differs from that of out ({given}); leave one of them away")
        self.outs = outs
        self.in_place = self.here and all(map(_seen_by_workers, outs))
        self._rows = Rows(outs, several=self.several, strict=self.strict)
        self._writer = Blocks(outs)

    def around(self) -> Around:
        """What the workers do with each result."""
        if self.outs is None or (self.here and not self.in_place):
            return Rows(several=self.several, strict=self.strict)
        if self.in_place:
            return self._rows
        landing = landing_of(self.outs, self.total, several=self.several, strict=self.strict)
        if landing is not None:
            self.in_place = True
            return landing
        measures = tuple(Measure(tuple(array.shape), array.dtype) for array in self.outs)
        return Checked(measures, several=self.several, strict=self.strict)

    def take(self, index: int, value: Any, driver: Driver) -> None:
        """Handle what came back for a row: None if a worker wrote it."""
        self.taken += 1
        if isinstance(value, Failure):
            self._fail(index, value.error)
        elif value is not None or not self.in_place:
            try:
                if self.outs is None:
                    self._make(index, value)
                    driver.change(self.around())
                if self.file is not None:
                    self.file.touched = True
                rows = self._rows.rows(index, value)
            except ShapeMismatch as error:  # the first result, or one that was under way before the shape was known
                driver.fail_delivered(index, error)
                self._fail(index, error)
                return
            assert self._writer is not None
            self._writer.put(index, rows)

    def _fail(self, index: int, error: BaseException) -> None:
        self._first = error if not self._failures else self._first
        self._failures.append(index)

    def dtypes(self) -> list[str] | None:
        """Of the arrays, if they are known."""
        if self.outs is not None:
            return [array.dtype.str for array in self.outs]
        if self.dtype is None:
            return None
        return [dtype.str for dtype in self.types]

    def _make(self, index: int, first: Any) -> None:
        """Make the arrays to the measure of the first result; from now on workers write into them."""
        one_record = type(first) is tuple and len(self.types) == 1 and self.types[0].names is not None
        self.several = isinstance(first, tuple) and not one_record
        if one_record:
            parts = [numpy.empty((), self.types[0])]
        elif self.several:
            parts = [as_array(part, f"output {n} of item {index}") for n, part in enumerate(first)]
        else:
            parts = [as_array(first, f"item {index}")]
        if self.several and self.file is not None:
            raise ShapeMismatch(f"the results have {len(parts)} outputs, and one file holds one array; use map")
        types = tuple(part.dtype for part in parts) if self.dtype is None else self.types
        if len(types) == 1 and not isinstance(self.dtype, tuple):
            types *= len(parts)
        if len(types) != len(parts):
            raise ValueError(f"dtype has {len(types)} entries, but the first result has {len(parts)} outputs")
        made = []
        if self.several:  # all together, before the first page of one of them is used
            nbytes = self.total * sum(part.size * wanted.itemsize for part, wanted in zip(parts, types, strict=True))
            refuse_too_large(nbytes, f"{len(parts)} arrays of {self.total} rows")
        for part, wanted in zip(parts, types, strict=True):
            if wanted.hasobject:
                raise ShapeMismatch(
                    f"item {index} returned {shorten(first, 80)}, which is no number or array of numbers; use map"
                )
            shape = (self.total, *part.shape)
            made.append(empty(shape, wanted) if self.file is None else self.file.make(shape, wanted))
        self._made, self.dtype = True, None
        self._use(tuple(made))

    def result(self) -> Any:
        """The arrays, zeros where items failed and nothing was given."""
        if self._writer is not None:
            self._writer.flush()
        if self.outs is None:
            first = error_text(self._first).splitlines()[0]
            raise ValueError(f"fill: every item failed, so the shape of a row is not known. The first: {first}")
        for index in self._failures if self._made or self.file is not None else ():
            for array in self.outs:
                array[index] = numpy.zeros((), array.dtype)
        if self.file is not None:
            return self.file.finish()
        return self.outs if self.several else self.outs[0]


class _Kept:
    """What the journal keeps for a row (a `Form`): of a row that is in a file only a digest, else its content."""

    name = "rows"
    details: object = None

    def __init__(self, target: _Target) -> None:
        self._target = target
        self._describer = Describer()

    def freeze(self, index: int, value: Any) -> tuple[str, object, Any]:
        target = self._target
        if target.file is not None:
            target.file.touched = True
        # Rows that were cast on request are right for the same dtypes only.
        dtypes = None if target.strict else target.dtypes()
        if value is not None or not target.in_place:
            return "value", dtypes, value
        assert target.outs is not None
        if all(isinstance(array, numpy.memmap) or not isinstance(array, numpy.ndarray) for array in target.outs):
            return "file", dtypes, self._digest(index)
        rows = tuple(array[index] for array in target.outs)
        return "value", dtypes, rows if target.several else rows[0]

    def thaw(self, index: int, frozen: tuple[str, object, Any]) -> Any:
        kind, dtypes, content = frozen
        if dtypes is not None and dtypes != self._target.dtypes():
            raise Stale
        if kind == "value":
            return content
        if self._target.outs is None or not self._target.in_place or self._digest(index) != content:
            raise Stale
        return None

    def _digest(self, index: int) -> list[bytes]:
        assert self._target.outs is not None
        rows = (numpy.asarray(array[index]) for array in self._target.outs)
        return [self._describer.digest("row", row) for row in rows]


def _types(dtype: Any) -> tuple[numpy.dtype[Any], ...]:
    """What ``dtype=`` says, of one array or of several; raises for what no array of rows can have."""
    if dtype is None:
        return ()
    found = []
    for one in dtype if isinstance(dtype, tuple) else (dtype,):
        found.append(as_dtype(one, dtype))
        if found[-1].hasobject:
            raise ValueError(f"dtype={dtype!r} holds Python objects, which workers cannot write; use map")
    return tuple(found)


class Blocks:
    """Writes rows that come in order; those of one chunk of a chunked array together, so that it is packed once."""

    def __init__(self, outs: tuple[Any, ...]) -> None:
        self._outs = outs
        self._together = rows_together(*outs)
        self._waiting: list[tuple[int, list[Any]]] = []

    def put(self, index: int, rows: list[Any]) -> None:
        """Take row ``index`` of each array."""
        if self._together == 1:
            for out, row in zip(self._outs, rows, strict=True):
                out[index] = row
            return
        if self._waiting and (
            index != self._waiting[-1][0] + 1 or index // self._together != self._waiting[0][0] // self._together
        ):
            self.flush()
        self._waiting.append((index, rows))

    def flush(self) -> None:
        """Write what waits."""
        if self._waiting:
            start = self._waiting[0][0]
            for number, out in enumerate(self._outs):
                out[start : start + len(self._waiting)] = numpy.stack([rows[number] for _, rows in self._waiting])
            self._waiting.clear()


def _seen_by_workers(array: Any) -> bool:
    if not isinstance(array, numpy.ndarray) or not is_memory_alone(array):
        return False
    if mapped_file(array) is not None:
        return True
    arena = used_arena()
    return arena is not None and arena.find(array.__array_interface__["data"][0]) is not None
