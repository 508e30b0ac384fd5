"""Exceptions of a program's own classes are the same after their way home, raised or returned."""

from __future__ import annotations

import copyreg
import datetime
import pickle
import sys
from decimal import Decimal

import pytest

import farmout
from farmout._wire.payload import pickled


class Decorated(Exception):
    def __init__(self, what):
        super().__init__(f"cannot do {what}")
        self.what = what


class InSlots(ValueError):
    __slots__ = ("place",)

    def __init__(self, place):
        super().__init__("in slots")
        self.place = place


class Missing(OSError):
    def __init__(self, path):
        super().__init__(2, "is missing", path)


class Undecodable(UnicodeDecodeError):
    def __init__(self, reason):
        super().__init__("utf-8", b"abc", 1, 2, reason)


class NoModule(ImportError):
    def __init__(self, name):
        super().__init__(f"no {name}", name=name)


class Unfit(SyntaxError):
    def __init__(self, line):
        super().__init__("does not fit", ("file", line, 3, "text"))


class ItsOwnWay(Exception):
    def __init__(self, one, two):
        super().__init__(f"{one} and {two}")
        self.both = one, two

    def __reduce__(self):
        return ItsOwnWay, self.both


class Round(Exception):
    def __init__(self, name):
        super().__init__(f"round {name}")
        self.itself = self


class Exits(Exception):
    def __reduce__(self):
        return sys.exit, (7,)


MADE = [
    lambda: Decorated("this"),
    lambda: InSlots(3),
    lambda: Missing("here"),
    lambda: Undecodable("because"),
    lambda: NoModule("that"),
    lambda: Unfit(4),
    lambda: ItsOwnWay(1, 2),
    lambda: Round("trip"),
]


def parts(error):
    names = [name for name in dir(error) if not name.startswith("__") and name != "itself"]
    values = {name: getattr(error, name, "not there") for name in names}
    return type(error), str(error), {name: value for name, value in values.items() if not callable(value)}


@pytest.mark.parametrize("tblib", [False, True])
@pytest.mark.parametrize("number", range(len(MADE)))
def test_raised_and_returned(number, engine, tblib, monkeypatch):
    """Also where tblib has registered itself for all classes of exceptions, as it does when Dask is imported."""
    if tblib:
        pickling = pytest.importorskip("tblib.pickling_support")
        monkeypatch.setitem(copyreg.dispatch_table, type(MADE[number]()), pickling.pickle_exception)

    def fail(make):
        raise make()

    def give(make):
        return [make(), {"error": make()}]

    expected = parts(MADE[number]())
    with pytest.raises(expected[0]) as found:
        farmout.map(fail, [MADE[number]], workers=2, engine=engine)
    assert parts(found.value) == expected
    (failure,) = farmout.map(fail, [MADE[number]], workers=2, engine=engine, on_error="return")
    assert parts(failure.error) == expected
    ((_, _, attributes),) = (parts(one.error) for one in farmout.last_run().failures)
    assert attributes == expected[2]
    ((one, other),) = farmout.map(give, [MADE[number]], workers=2, engine=engine)
    assert parts(one) == parts(other["error"]) == expected
    ((_, text, _),) = farmout.map(parts, [MADE[number]()], workers=2, engine=engine)
    assert text == expected[1]


@pytest.mark.skipif(sys.version_info < (3, 11), reason="groups came with Python 3.11")
def test_in_a_group(engine):
    def fail(x):
        raise ExceptionGroup("several", [Decorated(x), ValueError(x)])  # noqa: F821

    with pytest.raises(ExceptionGroup) as found:  # noqa: F821
        farmout.map(fail, ["this"], workers=2, engine=engine)
    assert [str(error) for error in found.value.exceptions] == ["cannot do this", "this"]


def test_one_whose_copy_would_end_the_program(engine):
    def fail(x):
        raise Exits(x)

    with pytest.raises(Exits, match="x"):
        farmout.map(fail, ["x"], workers=2, engine=engine)


class Meta(type):
    pass


class Numbered(metaclass=Meta):
    def __init__(self, number):
        self.number = number


class Registered:
    def __init__(self, number):
        self.number = number


copyreg.pickle(Registered, lambda one: (Registered, (one.number + 1,)))


def test_other_objects_are_pickled_as_ever():
    """Classes by name, what `copyreg` was told first, and all else by its own ``__reduce_ex__``."""
    values = [Numbered, Meta, Numbered(1), Registered(1), datetime.date(2020, 1, 2), abs, Decimal("1.50"), {1: {2}}]
    there = pickle.loads(pickled(values))
    assert there[:2] == values[:2]
    assert there[4:] == values[4:]
    assert type(there[2]) is Numbered
    assert (there[2].number, there[3].number) == (1, 2)
    with pytest.raises(TypeError, match="cannot pickle 'generator' object"):
        pickled([(x for x in ())])
