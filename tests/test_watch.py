"""How watching finds the line at fault and what a function can change, without any worker."""

from __future__ import annotations

import collections
import functools
import random
import random as dice
import types
import zoneinfo
from random import gauss

import numpy
import numpy as np
import pytest

from farmout._engines.watch.draws import drawing_line
from farmout._engines.watch.fingerprint import fingerprint
from farmout._engines.watch.lines import changing_line
from farmout._engines.watch.targets import is_cache, is_trivial, is_users_class, targets

settings = types.SimpleNamespace(count=0, last=0)
seen: list[int] = []
other: list[int] = []
total = 0


class Holder:
    def __init__(self):
        self.total = 0
        self.rows = [self]

    def add(self, i):
        self.total += i

    def annotated(self, i):
        self.last: int = i

    def deep(self, i):
        self.rows[0].total = i


def adds_to_element(i):
    seen[i] += 1


def sets_element(i):
    seen[i] = i


def sets_attribute_of_element(i):
    seen[0].total = i


def unpacks(i):
    global total
    left, (right, total) = i, (i, i)
    return left + right


def walrus():
    last = 0

    def set_last(i):
        nonlocal last
        if (last := i) > 3:
            return i
        return last

    return set_last


def deletes(i):
    del other, seen[i]  # noqa: F821


def takes_next(i):
    str(other)
    return next(seen) + len(other)


def takes_another_next(i):
    next(other)
    max(seen)


def reads_then_appends(i):
    if seen.count(i):
        other.append(i)
    return seen.append(i)


def hands_over(i):
    other.append(i)
    return max(seen, key=abs)


def into_out(i):
    numpy.add(i, 1, where=seen)
    return numpy.add(i, 1, out=seen)


def calls_itself(i):
    other(seen=1)
    return seen(i)


def sets_settings(i):
    settings.last = i
    settings.count += i


def of_an_element(i):
    settings[0].count = i
    settings.count = i


def of_another(i):
    other.seen.append(i)
    other.seen = i


CHANGING = [
    (adds_to_element, "seen", "seen[i] += 1", "+="),
    (sets_element, "seen", "seen[i] = i", "[]="),
    (sets_attribute_of_element, "seen", "seen[0].total = i", "="),
    (unpacks, "total", "left, (right, total) = i, (i, i)", "="),
    (walrus(), "last", "if (last := i) > 3:", "="),
    (deletes, "seen", "del other, seen[i]  # noqa: F821", "del"),
    (takes_next, "seen", "return next(seen) + len(other)", "next"),
    (takes_another_next, "seen", "max(seen)", ""),
    (reads_then_appends, "seen", "return seen.append(i)", "append"),
    (hands_over, "seen", "return max(seen, key=abs)", ""),
    (into_out, "seen", "return numpy.add(i, 1, out=seen)", "[]="),
    (calls_itself, "seen", "return seen(i)", ""),
    (sets_settings, "settings.count", "settings.count += i", "+="),
    (of_an_element, "settings.count", "settings.count = i", "="),
    (of_another, "module.seen", None, None),
    (Holder.annotated, "self.last", "self.last: int = i", "="),
    (Holder.deep, "self.rows", "self.rows[0].total = i", "="),
    (len, "seen", None, None),
]


@pytest.mark.parametrize(("function", "name", "line", "how"), CHANGING)
def test_the_line_that_changes_a_variable(function, name, line, how):
    """With how it does; a line that only hands the variable over where none changes it."""
    functions = [function] if isinstance(function, types.FunctionType) else []
    place = changing_line(name, functions)
    assert (line, how) == ((None, None) if place is None else (place.text.partition(": ")[2], place.how))


def test_what_init_sets_up_is_no_change():
    """The method that changes it afterwards is."""
    place = changing_line("self.total", [Holder.__init__, Holder.add])
    assert place.text == f"{__file__}:{Holder.add.__code__.co_firstlineno + 1}: self.total += i"


def draws_by_another_name(i):
    random.Random(i).random()
    return dice.random()


def draws_by_an_import_of_its_own(i):
    import random as chance
    from random import choice as pick

    import numpy.random

    numpy.random.default_rng(i).normal()
    return pick([i]) if i else chance.random()


def draws_imported(i):
    np.sqrt(i)
    return gauss(0, 1) + np.random.rand()


def draws_captured():
    draw = numpy.random.normal

    def function(i):
        return draw() + i

    return function


def rvs_with_its_own(i):
    other.rvs(random_state=i)
    return other.rvs(i)


fake_torch = types.ModuleType("torch")
fake_torch.rand = type("builtin", (), {"__module__": "torch", "__call__": lambda self: 0.5, "__name__": "rand"})()
fake_torch.nn = types.ModuleType("torch.nn")
fake_torch.nn.dropout = fake_torch.rand
torch_rand = fake_torch.rand
fake_torch.sqrt = type("builtin", (), {"__module__": "torch", "__name__": "sqrt"})()


def draws_from_torch(i):
    numpy.random.normal()
    fake_torch.sqrt(i)
    other.dropout(i)
    return fake_torch.nn.dropout(i)


def draws_from_torch_by_name(i):
    abs(i)
    return torch_rand()


def draws_in_place(i):
    i.normal()
    return i.normal_()


def draws_nothing(i):
    return numpy.random.default_rng(i).normal() + random.Random(i).random()


DRAWING = [
    (draws_by_another_name, "random", "return dice.random()"),
    (draws_by_an_import_of_its_own, "random", "return pick([i]) if i else chance.random()"),
    (draws_imported, "random", "return gauss(0, 1) + np.random.rand()"),
    (draws_imported, "numpy.random", "return gauss(0, 1) + np.random.rand()"),
    (draws_captured(), "numpy.random", "return draw() + i"),
    (rvs_with_its_own, "numpy.random", "return other.rvs(i)"),
    (rvs_with_its_own, "random", ""),
    (draws_from_torch, "torch", "return fake_torch.nn.dropout(i)"),
    (draws_from_torch_by_name, "torch", "return torch_rand()"),
    (draws_in_place, "torch", "return i.normal_()"),
    (draws_nothing, "numpy.random", ""),
    (draws_nothing, "random", ""),
    (draws_nothing, "torch", ""),
]


@pytest.mark.parametrize(("function", "source", "line"), DRAWING)
def test_the_line_that_draws(function, source, line):
    """Not one that makes a generator of its own, nor one that draws from something else."""
    assert line == drawing_line(source, [function]).partition(": ")[2]


def test_what_can_change_nothing_is_not_watched():
    """Only what its arguments give; a nested function may name more."""
    assert is_trivial(lambda x: x * x)
    assert not is_trivial(lambda x: seen)
    assert not is_trivial(lambda x, y=[]: y)
    assert not is_trivial(lambda x, *, y=[]: y)
    assert not is_trivial(walrus())
    assert not is_trivial(lambda x: lambda: seen)
    assert not is_trivial(functools.partial(abs))


def names_of(function):
    return {target.name for target in targets(function)[0]}


def binds_nothing(i):
    return seen, total, settings, random, len


def sets_another_element(other, i):
    other[i] = i


def test_what_is_watched():
    """Variables that hold something that can change, and numbers only where the function binds names anew."""
    assert names_of(binds_nothing) == {"seen", "settings"}
    assert names_of(unpacks) == {"total"}
    assert names_of(functools.partial(sets_element, [1])) == {"i", "seen"}
    assert {"seen", "i"} == names_of(functools.partial(functools.partial(sets_element, i=[1])))
    assert "seen" not in names_of(functools.partial(sets_another_element, [1], 3))
    assert names_of(functools.partial(sets_another_element, [1], 3)) == {"other"}
    assert {"self.total", "self.rows"} < names_of(Holder().add)
    assert is_users_class(Holder)
    assert not is_users_class(collections.OrderedDict)
    assert not is_cache(Holder, "_rows")
    assert is_cache(collections.OrderedDict, "_rows")


def changed(value, change):
    before = fingerprint(value, lambda array: False)[0]
    assert before == fingerprint(value, lambda array: False)[0]
    change(value)
    return before != fingerprint(value, lambda array: False)[0]


def put(index, value):
    return lambda array: array.__setitem__(index, value)


CHANGES = [
    (numpy.zeros(10), put(3, 1), True),
    (numpy.zeros(10, object), put(3, 1), True),
    (numpy.zeros((600, 600)), put((517, 3), 1), True),
    (numpy.asfortranarray(numpy.zeros((600, 600))), put((517, 3), 1), True),
    (numpy.zeros(5_000_001, "u1"), put(-1, 1), True),
    (numpy.zeros((1000, 2000))[:, ::2], put((slice(None), 3), 1), True),
    ([numpy.zeros(2_000_000), numpy.zeros(3_000_000)], lambda arrays: arrays[1].__setitem__(7, 1), True),
    (list(range(300_000)), lambda rows: rows.append(1), True),
    (set(range(300_000)), lambda rows: rows.add(-1), True),
    ({n: n for n in range(300_000)}, lambda rows: rows.pop(299_999), True),
    (random.Random(1), lambda source: source.random(), False),
    ({"rng": numpy.random.default_rng(1)}, lambda holder: holder["rng"].normal(), False),
    (functools.partial(print, seen), lambda one: vars(one), False),
    (functools.partial(print, [1]), lambda one: one.args[0].append(1), True),
    ((n for n in range(3)), next, False),  # cannot be looked at: by identity
    (Holder(), lambda one: one.add(3), True),
    (zoneinfo.ZoneInfo("UTC"), str, False),  # pickled by a bound method, which is another one each time
]


@pytest.mark.parametrize(("value", "change", "noticed"), CHANGES)
def test_a_mark_changes_with_the_value(value, change, noticed):
    """And with nothing else; generators are looked at in another way."""
    assert changed(value, change) is noticed
