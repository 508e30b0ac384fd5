"""Numbers between two bounds, and what operators make of them."""

from __future__ import annotations

import ast
import math
from collections.abc import Iterable
from itertools import product
from typing import NamedTuple

__all__ = [
    "ANY",
    "COUNT",
    "INTEGER",
    "LARGEST",
    "OF_DATES",
    "READ",
    "TRUTH",
    "Range",
    "computed",
    "either",
    "errors_of",
    "grown",
]

OF_DATES = {"weekday": (0, 6), "isoweekday": (1, 7), "year": (1, 9999), "month": (1, 12), "day": (1, 31),
            "hour": (0, 23), "minute": (0, 59), "second": (0, 59), "microsecond": (0, 999_999)}  # fmt: skip
LARGEST = 1.7e308  # a whole number above this is no float
_WRAPS = 2**62  # whole numbers of NumPy may come out anywhere beyond
_MANY = 2**62  # more additions than a program can make
_ENDLESS = math.inf


class Range(NamedTuple):
    """A real number from ``low`` to ``high``. A float without a bound may also be infinite, or not a number."""

    whole: bool
    low: float
    high: float

    @property
    def finite(self) -> bool:
        return self.low > -_ENDLESS and self.high < _ENDLESS

    @property
    def size(self) -> float:
        """The largest distance from zero."""
        return max(abs(self.low), abs(self.high))

    @property
    def has_zero(self) -> bool:
        return self.low <= 0 <= self.high

    @property
    def as_float(self) -> bool:
        """Whether it can be made a float."""
        return not self.whole or self.size <= LARGEST


ANY = Range(False, -_ENDLESS, _ENDLESS)
INTEGER = Range(True, -_ENDLESS, _ENDLESS)
READ = Range(True, -1e300, 1e300)  # a whole number that somebody wrote
COUNT = Range(True, 0, _MANY)
TRUTH = Range(True, 0, 1)


def either(found: Iterable[Range | None]) -> Range | None:
    """The range of a number that lies in one of several."""
    known = list(found)
    sure = [r for r in known if r is not None]
    if not sure or len(sure) != len(known):
        return None
    return Range(all(r.whole for r in sure), min(r.low for r in sure), max(r.high for r in sure))


def grown(start: Range | None, term: Range | None) -> Range | None:
    """The range of a sum to which terms are added, nobody knows how often."""
    if start is None or term is None:
        return None
    try:
        low = start.low + _times(min(term.low, 0), _MANY)
        high = start.high + _times(max(term.high, 0), _MANY)
    except OverflowError:  # a whole number that is no float, and a float
        low, high = -_ENDLESS, _ENDLESS
    return Range(start.whole and term.whole, low, high)


def computed(op: ast.operator, left: Range | None, right: Range | None, *, same: bool = False) -> Range | None:
    """The range of what an operator gives, where it gives anything; ``same``: of a value and itself."""
    if left is None or right is None:
        return None
    whole = left.whole and right.whole
    if isinstance(op, ast.Add):
        return _checked(whole, [left.low + right.low, left.high + right.high])
    if isinstance(op, ast.Sub):
        return (
            Range(whole, 0, 0)
            if same and left.finite
            else _checked(whole, [left.low - right.high, left.high - right.low])
        )
    if isinstance(op, ast.Mult):
        ends = [_times(a, b) for a, b in product(left[1:], right[1:])]
        found = _checked(whole, ends)
        return Range(found.whole, max(found.low, 0), found.high) if same and found.high > 0 else found
    if isinstance(op, ast.Div):
        return ANY if right.has_zero else _checked(False, [_divided(a, b) for a, b in product(left[1:], right[1:])])
    if isinstance(op, ast.FloorDiv):
        ends = (
            [_divided(a, b) for a, b in product(left[1:], right[1:])] if not right.has_zero else [-_ENDLESS, _ENDLESS]
        )
        return _checked(whole, [math.floor(e) if abs(e) < _ENDLESS else e for e in ends])
    if isinstance(op, ast.Mod):
        low = right.low if right.low < 0 else 0
        high = right.high - 1 if whole and right.high > 0 else max(right.high, 0)
        return Range(whole, low, high)
    if isinstance(op, ast.Pow):
        return _power(left, right)
    return _of_bits(op, left, right) if whole else None


def _checked(whole: bool, ends: list[float]) -> Range:
    if any(e != e for e in ends):
        return Range(whole, -_ENDLESS, _ENDLESS)
    low, high = min(ends), max(ends)
    most = max(abs(low), abs(high))
    return Range(whole, -most, most) if whole and most > _WRAPS else Range(whole, low, high)


def _times(a: float, b: float) -> float:
    if a == 0 or b == 0:
        return 0
    try:
        return a * b
    except OverflowError:
        return math.copysign(_ENDLESS, a) * (1 if b > 0 else -1)


def _divided(a: float, b: float) -> float:
    try:
        return a / b
    except (OverflowError, ZeroDivisionError):
        return math.copysign(_ENDLESS, a) * (1 if b > 0 else -1)


def _power(left: Range, right: Range) -> Range | None:
    whole = left.whole and right.whole and right.low >= 0
    fixed = right.whole and right.low == right.high
    if left.low < 0 and not right.whole:
        return None  # a complex number
    if left.has_zero and right.low < 0:
        return ANY
    ends = [_raised(a, b) for a, b in product(left[1:], right[1:])]
    if left.low < 0:
        most = max(map(abs, ends))
        even = fixed and right.low % 2 == 0
        ends = [0 if even else -most, most]
    return _checked(whole, [*ends, *([1] if not fixed else [])])


def _raised(a: float, b: float) -> float:
    try:
        large = abs(a) > 1 and b > 1 and math.log2(abs(a)) * b > 1e4
        found = _ENDLESS if large else a**b
    except (OverflowError, ZeroDivisionError):
        return _ENDLESS
    return found if isinstance(found, (int, float)) else _ENDLESS


def _of_bits(op: ast.operator, left: Range, right: Range) -> Range:
    above = left.low >= 0 and right.low >= 0
    if isinstance(op, ast.BitAnd) and (left.low >= 0 or right.low >= 0):
        return Range(True, 0, min(r.high for r in (left, right) if r.low >= 0))
    if isinstance(op, (ast.BitOr, ast.BitXor)) and above and left.finite and right.finite:
        return Range(True, 0, 2 ** int(max(left.high, right.high)).bit_length())
    if isinstance(op, ast.RShift) and above:
        return Range(True, 0, left.high)
    if isinstance(op, ast.LShift) and above and left.finite and right.high < 1000:
        return _checked(True, [left.low, int(left.high) << int(right.high)])
    return INTEGER


def errors_of(op: ast.operator, left: Range, right: Range) -> set[str]:
    """The errors that an operator may raise on real numbers."""
    both = left.whole and right.whole
    if isinstance(op, (ast.BitAnd, ast.BitOr, ast.BitXor, ast.LShift, ast.RShift, ast.MatMult)):
        shifts = isinstance(op, (ast.LShift, ast.RShift))
        fits = both and not isinstance(op, ast.MatMult) and (not shifts or (right.low >= 0 and right.high < 1e6))
        return set() if fits else {"TypeError", "ValueError"}
    found = set() if both or (left.as_float and right.as_float) else {"OverflowError"}
    if isinstance(op, (ast.Div, ast.FloorDiv, ast.Mod)) and right.has_zero:
        found.add("ZeroDivisionError")
    if isinstance(op, ast.Div) and both and left.size > LARGEST:
        found.add("OverflowError")
    if isinstance(op, ast.Pow):
        if left.has_zero and right.low < 0:
            found.add("ZeroDivisionError")
        result = _power(left, right)
        if (not both or right.low < 0) and (result is None or not result.finite or result.size > LARGEST):
            found.add("OverflowError")
    return found
