"""Marks of values: two marks of one value differ when it changed in between. Bounded in time, whatever its size."""

from __future__ import annotations

import functools
import pickle
import sys
import warnings
from collections.abc import Callable
from types import BuiltinFunctionType, FunctionType, MethodType, ModuleType
from typing import Any

from ..._rng.states import global_source_name, is_generator
from ..._wire.exceptions import registered
from ..._wire.layout import loaded_numpy
from .targets import is_cache

__all__ = ["fingerprint"]

# As much of a value's pickle is looked at: a dictionary of a million entries must not cost a second at every look.
BUDGET = 1 << 20
WHOLE_ARRAY = 1 << 20  # bytes; larger arrays are added up instead, which is done at the speed of memory
ADDED_UP = 32 << 20  # bytes of such arrays in one value; of the others a sample is looked at
LANES = 509  # sums of an array; a prime, so that no row or column of an array falls into one of them
SAMPLES = 4096
EDGE = 4096

_BY_IDENTITY = (FunctionType, ModuleType, type)


class _Full(Exception):
    """The budget is used up."""


class _Bounded:
    """A file that keeps what is written and ends the pickling when it is enough."""

    def __init__(self) -> None:
        self.parts: list[bytes] = []
        self.size = 0

    def write(self, data: Any) -> int:
        self.parts.append(bytes(data))
        self.size += len(data)
        if self.size > BUDGET:
            raise _Full
        return len(data)


def fingerprint(value: object, is_shared: Callable[[Any], bool]) -> tuple[bytes, list[Any]]:
    """A mark of a value, and the random generators in it, which do not count as a part of it.

    ``is_shared`` tells which arrays are meant to be written by workers. What cannot be pickled counts by identity.
    """
    file = _Bounded()
    pickler = _Pickler(file, is_shared)
    try:
        pickler.dump(value)
    except _Full:
        if isinstance(value, (list, dict, set)):  # at least what is appended is noticed
            file.parts.append(str(len(value)).encode())
    except Exception as error:  # a part of it refuses, or changed while it was looked at: what was seen has to do
        file.parts.append(type(error).__name__.encode())
    return b"".join(file.parts), pickler.generators


class _Pickler(pickle.Pickler):
    """Pickles by meaning: functions, classes and modules by identity, arrays by content, generators not at all."""

    def __init__(self, file: _Bounded, is_shared: Callable[[Any], bool]) -> None:
        super().__init__(file, 5)
        self.is_shared = is_shared
        self.generators: list[Any] = []
        self._left = ADDED_UP

    def reducer_override(self, value: Any) -> Any:
        if value is _same:
            return NotImplemented
        if isinstance(value, (BuiltinFunctionType, MethodType)):  # a bound one is made anew whenever it is asked for
            return _same, (id(value.__self__), value.__name__)
        if isinstance(value, _BY_IDENTITY):
            return _same, (id(value),)
        numpy = loaded_numpy()
        if numpy is not None and isinstance(value, numpy.ndarray) and not value.dtype.hasobject:
            return _same, (() if self.is_shared(value) else (value.shape, value.dtype.str, self._content(value)))
        if is_generator(value):
            if global_source_name(value) is None:
                self.generators.append(value)
            return _same, ()
        tensor = _tensor_parts(value)
        return _reduced(value) if tensor is None else (_same, tensor)

    def _content(self, array: Any) -> object:
        """What tells whether an array was changed: all of it, sums over all of it, or a sample."""
        if array.nbytes <= WHOLE_ARRAY:
            return hash(array.tobytes())
        if self._left < array.nbytes or not (array.flags.c_contiguous or array.flags.f_contiguous):
            return _sample(array)
        self._left -= array.nbytes
        return _sums(array), _sample(array)


def _same(*parts: object) -> tuple[object, ...]:
    """What stands for a value in its mark."""
    return parts


def _reduced(value: Any) -> Any:
    """How the value's own class takes it apart; by identity where it does not let itself be taken apart."""
    if type(value) is functools.partial:  # its __dict__ is made when it is first asked for, which is no change
        return _same, (value.func, value.args, value.keywords, value.__dict__)
    parts: Any = _pandas_parts(value)
    if parts is not None:
        return _same, parts
    try:
        if type(value).__module__ == "itertools":
            with warnings.catch_warnings():  # pickling these is deprecated, looking at them is not
                warnings.simplefilter("ignore", DeprecationWarning)
                return value.__reduce__()
        reduce = registered(type(value))
        parts = reduce(value) if reduce is not None else value.__reduce_ex__(5)
    except Exception:
        return _same, (type(value).__qualname__, id(value))
    if isinstance(parts, str):
        return _same, (type(value).__qualname__, parts)
    if len(parts) > 2 and type(parts[2]) is dict:
        kind: Any = type(value)
        state = {name: part for name, part in parts[2].items() if not is_cache(kind, name) or is_generator(part)}
        parts = (*parts[:2], state or None, *parts[3:])  # None is the state of an object without attributes
    return parts


def _tensor_parts(value: Any) -> Any:
    """A tensor of torch as NumPy's array over the same memory; None for other values, and what NumPy cannot hold."""
    kind: Any = getattr(sys.modules.get("torch"), "Tensor", ())
    if not isinstance(value, kind):
        return None
    try:
        return value.requires_grad, value.detach().numpy()
    except (RuntimeError, TypeError):
        return None


def _pandas_parts(value: Any) -> Any:
    """Index and columns of a frame, series or index of pandas, whose own state is private and is rearranged by reading;
    None for other values."""
    pandas = sys.modules.get("pandas")
    if pandas is None or not hasattr(pandas, "DataFrame"):  # or while it is still being imported
        return None
    if isinstance(value, pandas.DataFrame):
        columns = [_column(value.iloc[:, number]) for number in range(value.shape[1])]
        return "frame", value.index, value.columns, columns
    if isinstance(value, pandas.Series):
        return "series", value.index, value.name, _column(value)
    return None


def _column(series: Any) -> Any:
    """The values of a column: NumPy's array where there is one, else as pandas pickles them."""
    if hasattr(series.dtype, "itemsize") and isinstance(series.dtype.str, str) and series.dtype.kind in "biufcmMO":
        return series.to_numpy(copy=False)
    return pickle.dumps(series.array, 5)


def _sums(array: Any) -> bytes:
    """Sums of the 64-bit words of a contiguous array, each over a part of them: none changes alone without its sum, and
    two that change places are in different sums. The last words, less than one row of sums, are in the sample."""
    words = array.reshape(-1, order="A").view("u1")[: array.nbytes // (8 * LANES) * (8 * LANES)].view("u8")
    sums: bytes = words.reshape(-1, LANES).sum(axis=0).tobytes()
    return sums


def _sample(array: Any) -> int:
    """A sample of an array, spread over the whole."""
    flat = array.reshape(-1) if array.flags.c_contiguous else array.T.reshape(-1) if array.flags.f_contiguous else None
    flat = array.flat if flat is None else flat
    step = max(1, array.size // SAMPLES) | 1  # odd: rows often have an even length, and their starts would be missed
    edge = max(1, EDGE // array.itemsize)
    return hash((flat[::step].tobytes(), flat[:edge].tobytes(), flat[-edge:].tobytes()))
