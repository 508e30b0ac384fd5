"""The table of cases: what a loop may do, each to be the same on every engine."""

from __future__ import annotations

import collections
import dataclasses
import functools
import math
import random
from typing import Any

import numpy


@dataclasses.dataclass
class Point:
    x: int
    y: float


class TwoArguments(Exception):
    def __init__(self, a, b):
        super().__init__(f"{a}-{b}")
        self.a, self.b = a, b


@dataclasses.dataclass
class Case:
    name: str
    function: Any
    items: Any
    verb: str = "map"
    more: tuple[Any, ...] = ()


def square(x):
    return x * x


def make_array(i):
    return numpy.full((i % 3 + 1, 4), i, dtype=numpy.float32)


def big_array(i):
    return numpy.arange(i, i + 100_000, dtype=numpy.int64)


def printing(i):
    print("item", i)
    print("no newline", end=f" {i};")
    return i


def fails_at_seven(i):
    print("before", i)
    if i >= 7:
        raise ValueError(f"item {i} is too much")
    return i


def two_arguments_error(i):
    if i == 4:
        raise TwoArguments(i, "b")
    return i


def nested(i):
    return {"list": [i, (i, str(i))], "set": {i}, "none": None, "nan": math.nan, "bytes": bytes([i])}


def own_stream(i):
    import farmout

    return float(farmout.rng().normal()), i


def legacy_draws(i):
    return random.random(), float(numpy.random.rand())


offset = 5
CASES = [
    Case("square", square, range(50)),
    Case("list of ints", square, list(range(23))),
    Case("one item", square, [3]),
    Case("no items", square, []),
    Case("generator", square, lambda: (i for i in range(37))),
    Case("set of items", square, {3, 1, 2}),
    Case("dict", str.upper, {"a": 1, "b": 2}),
    Case("string", str.upper, "hello"),
    Case("array rows", numpy.sum, numpy.arange(30).reshape(10, 3)),
    Case("array scalars", type, numpy.arange(5)),
    Case("mixed items", type, [1, "a", None, 2.5, (1,), [2], {3: 4}, Point(1, 2)]),
    Case("dataclasses", dataclasses.asdict, [Point(i, i / 3) for i in range(9)]),
    Case("two iterables", pow, [2, 3, 4], more=([5, 6, 7],)),
    Case("two generators", max, lambda: iter([1, 5, 3]), more=([4, 2, 6],)),
    Case("starmap", pow, [(2, 3), (4, 2)], "starmap"),
    Case("partial", functools.partial(pow, exp=3), [1, 2, 3]),
    Case("lambda with a global", lambda x: x + offset, range(9)),
    Case("closure", (lambda k: lambda x: x * k)(7), range(9)),
    Case("bound method", collections.Counter("hello").get, ["l", "h", "z"]),
    Case("small arrays", make_array, range(20)),
    Case("large arrays", big_array, range(6)),
    Case("nested values", nested, range(12)),
    Case("returned lambda", lambda i: (lambda: i), [1, 2]),
    Case("returned exception", lambda i: ValueError(i), [1, 2]),
    Case("prints", printing, range(15)),
    Case("fails", fails_at_seven, range(20)),
    Case("fails with two arguments", two_arguments_error, range(9)),
    Case("sys.exit", lambda i: exit(3) if i == 2 else i, range(5)),
    Case("StopIteration", lambda i: next(iter(())) if i == 2 else i, range(5)),
    Case("own random stream", own_stream, range(10)),
]
