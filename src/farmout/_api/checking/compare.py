"""Compare two values bit for bit: where they differ, and by how much."""

from __future__ import annotations

import dataclasses
import math
import pickle
import struct
import sys
from collections.abc import Iterator
from types import FunctionType
from typing import Any

from ..._contract import shorten

__all__ = ["Difference", "differences"]

# Pairs that are compared already, with the objects themselves, so that their ids are not given to others meanwhile.
Seen = dict[tuple[int, int], tuple[Any, Any]]
MOST = 5  # differences told of one pair of values


@dataclasses.dataclass(frozen=True)
class Difference:
    """``path``: the part of the value, as one would write it (``["mean"][3]``; "" is all of it). ``text``: how."""

    path: str
    text: str

    def __str__(self) -> str:
        return f"{self.path or 'the value'}: {self.text}"


def differences(one: object, other: object, most: int = MOST) -> list[Difference]:
    """The first differences of two values; [] if they are the same: types, bits, order of dictionaries.

    NaN equals NaN, 0.0 differs from -0.0, 1 from True and from 1.0. Sets are equal in any order of iteration.
    """
    found = []
    for difference in _compare("", one, other, {}):
        found.append(difference)
        if len(found) == most:
            break
    return found


def _compare(path: str, one: Any, other: Any, seen: Seen) -> Iterator[Difference]:
    if one is other or (id(one), id(other)) in seen:
        return
    seen[id(one), id(other)] = one, other
    if type(one) is not type(other) and not _same_class(type(one), type(other)):
        yield Difference(path, f"{_named(one)} became {_named(other)}")
        return
    for kind, compare in _COMPARERS:
        if isinstance(one, kind):
            yield from compare(path, one, other, seen)
            return
    for module, compare in _BY_MODULE.items():
        if type(one).__module__.partition(".")[0] == module and module in sys.modules:
            yield from compare(path, one, other, seen)
            return
    yield from _objects(path, one, other, seen)


def _same_class(one: type, other: type) -> bool:
    """A class that travelled by value may arrive as another object; it is the same one by name."""
    return (one.__module__, one.__qualname__) == (other.__module__, other.__qualname__) and one.__module__ == "__main__"


def _named(value: object) -> str:
    return f"{type(value).__name__} {shorten(value, 60)}"


def _floats(path: str, one: float, other: float, seen: object) -> Iterator[Difference]:
    if (math.isnan(one) and math.isnan(other)) or struct.pack("d", one) == struct.pack("d", other):
        return
    text = f"{one!r} became {other!r}"
    if math.isfinite(one) and math.isfinite(other) and one != other:
        text += f" (differs by {abs(other - one):.3g}, {_ulps(one, other)} units in the last place)"
    yield Difference(path, text)


def _ulps(one: float, other: float) -> str:
    def rank(value: float) -> int:
        number: int = struct.unpack("q", struct.pack("d", value))[0]
        return number if number >= 0 else -(number & 0x7FFFFFFFFFFFFFFF)

    count = abs(rank(one) - rank(other))
    return str(count) if count < 10**6 else f"{count:.1e}"


def _complexes(path: str, one: complex, other: complex, seen: object) -> Iterator[Difference]:
    yield from _floats(f"{path}.real", one.real, other.real, seen)
    yield from _floats(f"{path}.imag", one.imag, other.imag, seen)


def _plain(path: str, one: Any, other: Any, seen: object) -> Iterator[Difference]:
    if one != other:
        yield Difference(path, f"{shorten(one, 80)} became {shorten(other, 80)}")


def _texts(path: str, one: Any, other: Any, seen: object) -> Iterator[Difference]:
    if one == other:
        return
    at = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    where = f" (from character {at} on)" if len(one) > 20 and at else ""
    yield Difference(path, f"{shorten(one, 80)} became {shorten(other, 80)}{where}")


def _sequences(path: str, one: Any, other: Any, seen: Seen) -> Iterator[Difference]:
    if len(one) != len(other):
        yield Difference(path, f"length {len(one)} became {len(other)}")
    elif _is_permuted(one, other):
        yield Difference(
            path, f"the same {len(one)} members in another order: {shorten(one, 60)}, {shorten(other, 60)}"
        )
        return
    for n, (a, b) in enumerate(zip(one, other, strict=False)):
        yield from _compare(f"{path}[{n}]", a, b, seen)
    yield from _attributes(path, one, other, seen)


def _is_permuted(one: Any, other: Any) -> bool:
    """Whether two sequences have the same members, but not in the same places."""
    if not 1 < len(one) <= 10_000:
        return False
    ours, theirs = list(map(shorten, one)), list(map(shorten, other))
    return ours != theirs and sorted(ours) == sorted(theirs)


def _dicts(path: str, one: Any, other: Any, seen: Seen) -> Iterator[Difference]:
    missing = [key for key in one if key not in other]
    added = [key for key in other if key not in one]
    if missing:
        yield Difference(path, f"keys {shorten(missing, 60)} are missing")
    if added:
        yield Difference(path, f"keys {shorten(added, 60)} came in addition")
    if not missing and not added and list(one) != list(other):
        yield Difference(path, f"the same keys in another order: {shorten(list(one), 60)}, {shorten(list(other), 60)}")
    for key in one:
        if key in other:
            yield from _compare(f"{path}[{shorten(key, 40)}]", one[key], other[key], seen)
    yield from _attributes(path, one, other, seen)


def _sets(path: str, one: Any, other: Any, seen: object) -> Iterator[Difference]:
    if one != other:
        left, came = list(one - other)[:3], list(other - one)[:3]
        yield Difference(path, f"members {shorten(left, 60)} became {shorten(came, 60)}")


def _exceptions(path: str, one: BaseException, other: BaseException, seen: Seen) -> Iterator[Difference]:
    yield from _compare(f"{path}.args", one.args, other.args, seen)


def _functions(path: str, one: FunctionType, other: FunctionType, seen: object) -> Iterator[Difference]:
    if one.__code__ != other.__code__:
        yield Difference(path, f"function {one.__qualname__} became another function {other.__qualname__}")


def _types(path: str, one: type, other: type, seen: object) -> Iterator[Difference]:
    if (one.__module__, one.__qualname__) != (other.__module__, other.__qualname__):
        yield Difference(path, f"class {one.__qualname__} became {other.__qualname__}")


def _objects(path: str, one: Any, other: Any, seen: Seen) -> Iterator[Difference]:
    """Anything else: by its attributes, or by its own idea of equality, or by what it is made of."""
    if hasattr(one, "__dict__") or hasattr(type(one), "__slots__"):
        if type(one).__module__ == "builtins" or not (_state(one) or _state(other)):
            yield from _by_equality(path, one, other)
        else:
            yield from _attributes(path, one, other, seen)
        return
    yield from _by_equality(path, one, other)


def _state(value: Any) -> dict[str, Any]:
    state = dict(getattr(value, "__dict__", {}))
    for kind in type(value).__mro__:
        slots = vars(kind).get("__slots__", ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if name not in ("__dict__", "__weakref__") and hasattr(value, name):
                state[name] = getattr(value, name)
    return state


def _attributes(path: str, one: Any, other: Any, seen: Seen) -> Iterator[Difference]:
    ours, theirs = _state(one), _state(other)
    for name in ours.keys() | theirs.keys():
        if name not in ours or name not in theirs:
            yield Difference(f"{path}.{name}", "is missing" if name in ours else "came in addition")
        else:
            yield from _compare(f"{path}.{name}", ours[name], theirs[name], seen)


def _by_equality(path: str, one: Any, other: Any) -> Iterator[Difference]:
    try:
        if bool(one == other):
            return
    except Exception:  # no equality, or one that is no answer
        pass
    try:
        if pickle.dumps(one) == pickle.dumps(other):
            return
    except Exception as error:
        yield Difference(path, f"cannot be compared: {type(one).__name__} has no equality and no pickle ({error})")
        return
    yield Difference(path, f"{shorten(one, 80)} became {shorten(other, 80)}")


# -- arrays and tables -------------------------------------------------------------------------------------------------


def _numpy(path: str, one: Any, other: Any, seen: Seen) -> Iterator[Difference]:
    numpy = sys.modules["numpy"]
    if isinstance(one, numpy.ma.MaskedArray):
        yield from _numpy(f"{path}.mask", numpy.ma.getmaskarray(one), numpy.ma.getmaskarray(other), seen)
        yield from _numpy(f"{path}.filled()", one.filled(), other.filled(), seen)
    elif isinstance(one, numpy.ndarray):
        yield from _arrays(path, one, other, seen, numpy)
    elif isinstance(one, numpy.generic):
        yield from _arrays(path, numpy.asarray(one), numpy.asarray(other), seen, numpy)
    else:
        yield from _by_equality(path, one, other)


def _arrays(path: str, one: Any, other: Any, seen: Seen, numpy: Any) -> Iterator[Difference]:
    if one.dtype != other.dtype:
        yield Difference(path, f"dtype {one.dtype} became {other.dtype}")
    elif one.shape != other.shape:
        yield Difference(path, f"shape {one.shape} became {other.shape}")
    elif one.dtype.names is not None:
        for name in one.dtype.names:
            yield from _arrays(f"{path}[{name!r}]", one[name], other[name], seen, numpy)
    elif one.dtype.hasobject:
        for index in numpy.ndindex(one.shape):
            yield from _compare(path + _index(index), one[index], other[index], seen)
    elif one.tobytes() != other.tobytes():
        unequal = _unequal(one, other, numpy)
        if unequal.any():
            yield Difference(path, _array_text(one, other, unequal, numpy))


def _unequal(one: Any, other: Any, numpy: Any) -> Any:
    """Where two arrays differ; NaNs are the same whatever their bits, zeros of different sign are not."""
    unequal = one != other
    if one.dtype.kind in "fc":
        parts = ((one, other),) if one.dtype.kind == "f" else ((one.real, other.real), (one.imag, other.imag))
        unequal &= ~(numpy.isnan(one) & numpy.isnan(other))
        for a, b in parts:
            unequal |= (numpy.signbit(a) != numpy.signbit(b)) & ~(numpy.isnan(a) & numpy.isnan(b))
    elif one.dtype.kind in "mM":
        unequal &= ~(numpy.isnat(one) & numpy.isnat(other))
    return numpy.asarray(unequal)


def _array_text(one: Any, other: Any, unequal: Any, numpy: Any) -> str:
    count = int(unequal.sum())
    first = tuple(int(axis[0]) for axis in unequal.nonzero()) if unequal.ndim else ()
    text = f"{count} of {one.size} elements differ, the first at {_index(first)}: " if one.ndim else ""
    text += f"{one[first]} became {other[first]}"
    if one.dtype.kind in "iufc":
        with numpy.errstate(all="ignore"):
            wide = numpy.longdouble if one.dtype.kind in "iuf" else numpy.clongdouble
            by = numpy.abs(other[unequal].astype(wide) - one[unequal].astype(wide))
        by = by[numpy.isfinite(by)]
        if by.size:
            text += f"; by at most {float(by.max()):.3g}"
    return text


def _index(index: tuple[int, ...]) -> str:
    return f"[{', '.join(map(str, index))}]"


def _pandas(path: str, one: Any, other: Any, seen: Seen) -> Iterator[Difference]:
    pandas = sys.modules["pandas"]
    if isinstance(one, pandas.DataFrame):
        yield from _compare(f"{path}.columns", one.columns, other.columns, seen)
        yield from _compare(f"{path}.index", one.index, other.index, seen)
        if len(one.columns) == len(other.columns):
            for n, name in enumerate(one.columns):
                yield from _series(f"{path}[{name!r}]", one.iloc[:, n], other.iloc[:, n], seen)
    elif isinstance(one, pandas.Series):
        yield from _compare(f"{path}.name", one.name, other.name, seen)
        yield from _compare(f"{path}.index", one.index, other.index, seen)
        yield from _series(path, one, other, seen)
    elif isinstance(one, pandas.Index):
        yield from _compare(f"{path}.names", list(one.names), list(other.names), seen)
        yield from _series(path, one, other, seen)
    else:
        yield from _by_equality(path, one, other)


def _series(path: str, one: Any, other: Any, seen: Seen) -> Iterator[Difference]:
    if one.dtype != other.dtype:
        yield Difference(path, f"dtype {one.dtype} became {other.dtype}")
    else:
        yield from _numpy(path, one.to_numpy(), other.to_numpy(), seen)


def _scipy(path: str, one: Any, other: Any, seen: Seen) -> Iterator[Difference]:
    if not hasattr(one, "tocoo") or not hasattr(one, "nnz"):
        yield from _objects(path, one, other, seen)
    elif one.shape != other.shape:
        yield Difference(path, f"shape {one.shape} became {other.shape}")
    else:
        ours, theirs = one.tocoo(), other.tocoo()
        for name in ("row", "col", "data"):
            yield from _numpy(f"{path}.tocoo().{name}", getattr(ours, name), getattr(theirs, name), seen)


_COMPARERS: tuple[tuple[Any, Any], ...] = (
    (float, _floats),
    (complex, _complexes),
    ((str, bytes, bytearray), _texts),
    ((bool, int, type(None)), _plain),
    ((list, tuple), _sequences),
    (dict, _dicts),
    ((set, frozenset), _sets),
    (BaseException, _exceptions),
    (FunctionType, _functions),
    (type, _types),
)
_BY_MODULE = {"numpy": _numpy, "pandas": _pandas, "scipy": _scipy}
