"""Values are compared bit for bit, and a difference says where it is and how large."""

from __future__ import annotations

import dataclasses
import pickle

import numpy
import pandas
import pytest
import scipy.sparse

from farmout._api.checking.compare import differences


@dataclasses.dataclass
class Point:
    x: float
    y: list[int]


class Slotted:
    __slots__ = ("size",)

    def __init__(self, size):
        self.size = size


class Row(list):
    """A list with attributes."""

    def __init__(self, values, **attributes):
        super().__init__(values)
        vars(self).update(attributes)


class Unknown:
    """No two are equal, and none can be pickled."""

    __hash__ = object.__hash__

    def __eq__(self, other):
        return False

    def __reduce__(self):
        raise TypeError("no pickle")


def one_function(x):
    return x


def other_function(x):
    return -x


FRAME = pandas.DataFrame({"a": [1, 2, 3], "b": [0.5, numpy.nan, 2.5]}, index=list("xyz"))
KINDS = pandas.CategoricalDtype([1, 2, 3, 4])
SPARSE = scipy.sparse.csr_matrix(numpy.eye(3))
NESTED = {"p": [Point(1.0, [1, 2])], "t": (1, "a", None)}
DIFFERENT = [
    (1, True, "", "int 1 became bool True"),
    (1, 1.0, "", "became float"),
    (1.0, 1.0 + 2**-52, "", "1 units in the last place"),
    (0.0, -0.0, "", "0.0 became -0.0"),
    (1 + 2j, 1 + 3j, ".imag", "2.0 became 3.0"),
    ("a long enough text to look at", "a long enough taxt to look at", "", "from character 15 on"),
    ([1, 2, 3], [3, 2, 1], "", "in another order"),
    ([1, 2], [1, 2, 3], "", "length 2 became 3"),
    ((1, 2), [1, 2], "", "tuple (1, 2) became list"),
    ({"a": 1, "b": 2}, {"b": 2, "a": 1}, "", "keys in another order"),
    ({"a": 1}, {"b": 1}, "", "keys ['a'] are missing"),
    ({1, 2}, {1, 3}, "", "members [2] became [3]"),
    (numpy.zeros(3), numpy.zeros(3, "f4"), "", "dtype float64 became float32"),
    (numpy.zeros(3), numpy.zeros((3, 1)), "", "shape (3,) became (3, 1)"),
    (numpy.zeros((2, 2)), numpy.array([[0, 0], [0, 1.5]]), "", "1 of 4 elements differ, the first at [1, 1]: 0.0 be"),
    (numpy.float64(1), numpy.float32(1), "", "float64"),
    (numpy.array([0.0]), numpy.array([-0.0]), "", "1 of 1 elements differ"),
    (numpy.array([(1, 2.0)], "i4,f8"), numpy.array([(1, 3.0)], "i4,f8"), "['f1']", "2.0 became 3.0"),
    (numpy.array([1, "a"], object), numpy.array([1, "b"], object), "[1]", "'a' became 'b'"),
    (numpy.ma.array([1, 2], mask=[0, 1]), numpy.ma.array([1, 2], mask=[0, 0]), ".mask", "True became False"),
    (NESTED, {"p": [Point(1.0, [1, 3])], "t": (1, "a", None)}, "['p'][0].y[1]", "2 became 3"),
    (FRAME, FRAME.assign(b=[0.5, numpy.nan, 2.0]), "['b']", "2.5 became 2.0; by at most 0.5"),
    (FRAME, FRAME.rename(index={"x": "w"}), ".index[0]", "'x' became 'w'"),
    (FRAME, FRAME.astype({"a": "i4"}), "['a']", "dtype int64 became int32"),
    (SPARSE, SPARSE * 2, ".tocoo().data", "3 of 3 elements differ"),
    (SPARSE, scipy.sparse.csc_matrix(SPARSE), "", "csr_matrix"),
    (ValueError("a"), ValueError("b"), ".args[0]", "'a' became 'b'"),
    (abs, max, "", "became"),
    ({"a": 1}, {"a": 1, "b": 2}, "", "keys ['b'] came in addition"),
    (one_function, other_function, "", "became another function"),
    (int, bool, "", "class int became bool"),
    (Slotted(1), Slotted(2), ".size", "1 became 2"),
    (Row([1], unit="m"), Row([1], unit="s"), ".unit", "'m' became 's'"),
    (Row([1], unit="m"), Row([1]), ".unit", "is missing"),
    (Row([1]), Row([1], unit="m"), ".unit", "came in addition"),
    (Unknown(), Unknown(), "", "cannot be compared"),
    (numpy.ma.array([1, 2], mask=[0, 1]), numpy.ma.array([3, 2], mask=[0, 1]), ".filled()", "1 became 3"),
    (numpy.float32(1), numpy.float32(2), "", "1.0 became 2.0"),
    (numpy.datetime64("2020-01-01", "D"), numpy.datetime64("2020-01-01", "s"), "", "dtype datetime64[D] became"),
    (numpy.array(["2020-01-01"], "M8[D]"), numpy.array(["NaT"], "M8[D]"), "", "became NaT"),
    (
        numpy.array(["NaT", 1], "M8[s]"),
        numpy.array(["NaT", 2], "M8[s]"),
        "",
        "1 of 2 elements differ, the first at [1]",
    ),
    (FRAME, FRAME.rename(columns={"a": "c"}), ".columns[0]", "'a' became 'c'"),
    (FRAME.a, FRAME.a + 1, "", "3 of 3 elements differ"),
    (FRAME.a, FRAME.a.rename("c"), ".name", "'a' became 'c'"),
    (FRAME.a, FRAME.a.rename({"x": "w"}), ".index[0]", "'x' became 'w'"),
    (FRAME.index, FRAME.index.rename("key"), ".names[0]", "None became"),
    (FRAME.a, FRAME.a.astype("i4"), "", "dtype int64 became int32"),
    (FRAME.a.astype("category"), pandas.Series([1, 2, 3], list("xyz"), KINDS, name="a"), "", "dtype category became"),
    (SPARSE, scipy.sparse.csr_matrix(numpy.eye(3, 4)), "", "shape (3, 3) became (3, 4)"),
    (SPARSE, scipy.sparse.csr_matrix(numpy.eye(3)[::-1]), ".tocoo().col", "2 of 3 elements differ"),
]


@pytest.mark.parametrize(("one", "other", "path", "text"), DIFFERENT, ids=[t for *_, t in DIFFERENT])
def test_where_values_differ_and_by_how_much(one, other, path, text):
    """One difference, its path as one would write it, and its size."""
    found = differences(one, other)
    assert path == found[0].path
    assert text in str(found[0])


@pytest.mark.parametrize(
    "value",
    [
        *(one for one, *_ in DIFFERENT if not isinstance(one, Unknown)),
        float("nan"),
        [float("nan"), numpy.nan],
        numpy.array([numpy.nan, numpy.inf, -0.0]),
        numpy.array(["NaT", "2020-01-01"], "M8[s]"),
        {"set": {"b", "a"}, "bytes": b"x", "nested": [[], {}]},
        pandas.Series([1, None], name="s"),
        pandas.Categorical(["a", "b"]),
        range(3),
        slice(1, 2),
        Point(1.0, []),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_copy_is_the_same(value):
    """What went through a pickle differs in nothing."""
    assert differences(value, pickle.loads(pickle.dumps(value))) == []


def test_nan_is_nan_whatever_its_bits():
    """Which of the many NaNs an operation gives is no difference."""
    assert differences(numpy.nan, -numpy.nan) == []
    assert differences(numpy.array([numpy.nan]), numpy.array([-numpy.nan])) == []
