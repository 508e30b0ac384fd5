"""How watching finds the line at fault and what a function can change, without any worker."""

from __future__ import annotations

import ast
import collections
import enum
import functools
import gc
import os
import random
import random as dice
import subprocess
import sys
import threading
import time
import types
import zoneinfo
from random import gauss

import numpy
import numpy as np
import pytest

from farmout._contract import Job, Watch
from farmout._engines.watch import watcher as watcher_room
from farmout._engines.watch.draws import drawing_line
from farmout._engines.watch.fingerprint import fingerprint
from farmout._engines.watch.lines import changing_line, source_nodes
from farmout._engines.watch.targets import is_cache, is_trivial, is_users_class, targets
from farmout._engines.watch.watcher import make_watcher
from farmout._wire.reach import reach

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


def hands_over_twice(i):
    min(seen)
    max(seen)


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
    (hands_over_twice, "seen", "min(seen)", ""),
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

    return chance.random()


def draws_by_a_name_that_it_imports(i):
    from random import choice as pick

    return pick([i])


def draws_by_what_it_imports(i):
    from numpy.random import permutation

    return permutation([i])


def draws_by_the_whole_name(i):
    import numpy.random

    numpy.random.default_rng(i).normal()
    return numpy.random.normal()


class Untouchable:
    def __getattr__(self, name):
        raise AssertionError("no attribute may be asked for")


untouchable = Untouchable()


def asks_an_object(i):
    return untouchable.random()


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


def rand():
    return 1


def rand_of_its_own(i):
    return rand() + settings.randn(i)


def draws_nothing(i):
    return numpy.random.default_rng(i).normal() + random.Random(i).random()


DRAWING = [
    (draws_by_another_name, "random", "return dice.random()"),
    (draws_by_an_import_of_its_own, "random", "return chance.random()"),
    (draws_by_a_name_that_it_imports, "random", "return pick([i])"),
    (draws_by_what_it_imports, "numpy.random", "return permutation([i])"),
    (draws_by_the_whole_name, "numpy.random", "return numpy.random.normal()"),
    (asks_an_object, "random", ""),
    (rand_of_its_own, "torch", ""),
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
    return {target.name for target in targets(function, reach(function))[0]}


def binds_nothing(i):
    return seen, total, settings, random, len


def sets_another_element(other, i):
    other[i] = i


class Limits:
    low = 3


class Tables:
    rows: list[int] = []  # noqa: RUF012


class Colour(enum.Enum):
    RED = []  # noqa: RUF012


class Reader:
    def read(self):
        return self.low


class Half(collections.UserDict):
    __slots__ = ("more",)

    def read(self):
        return self.data


def binds_within(i):
    def inner():
        global total
        total += i

    return inner()


def uses_the_same(i):
    return sets_element(i), adds_to_element(i)


def made_by(module):
    return type("Layer", (), {"__module__": module})


def test_what_is_watched():
    """Variables that hold something that can change, and numbers only where the function binds names anew."""
    assert names_of(binds_nothing) == {"seen", "settings"}
    assert names_of(unpacks) == {"total"}
    assert names_of(functools.partial(sets_element, [1])) == {"i", "seen"}
    assert {"seen", "i"} == names_of(functools.partial(functools.partial(sets_element, i=[1])))
    assert "seen" not in names_of(functools.partial(sets_another_element, [1], 3))
    assert names_of(functools.partial(sets_another_element, [1], 3)) == {"other"}
    assert {"self.total", "self.rows"} < names_of(Holder().add)
    assert names_of(binds_within) == {"total"}
    assert names_of(lambda i: (Limits, Tables, Colour, os.environ, sys.path)) == {"Tables"}
    vars(reader := Reader())["low"] = 3
    assert names_of(reader.read) == set()
    assert names_of(Half().read) == {"self", "Half"}
    assert names_of(collections.UserDict().update) == {"self"}
    assert [target.name for target in targets(uses_the_same, reach(uses_the_same))[0]] == ["seen"]
    assert is_users_class(Holder)
    assert not is_users_class(collections.OrderedDict)
    assert not is_cache(Holder, "_rows")
    assert is_cache(collections.OrderedDict, "_rows")
    assert not is_cache(collections.OrderedDict, "rows")
    sys.modules["torch.nn.made"] = types.ModuleType("torch.nn.made")
    sys.modules["torch.nn.made"].__file__ = collections.__file__
    try:
        assert is_cache(made_by("torch.nn.made"), "_hooks")
        assert not is_cache(made_by("torch.nn.made"), "_parameters")
        assert is_cache(collections.OrderedDict, "_parameters")
    finally:
        del sys.modules["torch.nn.made"]


class Lazy:
    @functools.cached_property
    def table(self):
        return [1]


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
    ([Lazy()], lambda one: one[0].table, False),
    (numpy.poly1d([1, 2]), lambda one: one.__setitem__(0, 5), True),
    (zoneinfo.ZoneInfo("UTC"), str, False),  # pickled by a bound method, which is another one each time
]


@pytest.mark.parametrize(("value", "change", "noticed"), CHANGES)
def test_a_mark_changes_with_the_value(value, change, noticed):
    """And with nothing else; generators are looked at in another way."""
    assert changed(value, change) is noticed


def looked_at(function, watch):
    """What is noticed of some items in this process."""
    notices = []
    watcher = make_watcher(Job(function, watch=watch), notices.append, copies=True)
    watcher.begin(reach(function))
    for i in range(3):
        function(i)
        watcher.look(i, i)
    return [(notice.kind, notice.first, notice.index) for notice in notices]


def appends_and_draws(i):
    other.append(random.random())


def test_what_is_not_to_be_noticed_is_not():
    """Each of the two by itself."""
    assert looked_at(appends_and_draws, Watch()) == [("update", 0, 0), ("global", 0, 0)]
    assert looked_at(appends_and_draws, Watch(updates=False)) == [("global", 0, 0)]
    assert looked_at(appends_and_draws, Watch(randomness=False)) == [("update", 0, 0)]


def test_looks_have_a_budget(monkeypatch):
    """20 ms of processor time, and 2 % of what passes: a look that costs more than is left waits."""
    now = types.SimpleNamespace(passed=0.0, used=0.0)
    monkeypatch.setattr(watcher_room.time, "monotonic", lambda: now.passed)
    monkeypatch.setattr(watcher_room.time, "thread_time", lambda: now.used)

    def costs(value, is_shared):
        now.used += 0.015
        return fingerprint(value, is_shared)

    monkeypatch.setattr(watcher_room, "fingerprint", costs)
    notices = []
    watcher = make_watcher(Job(sets_element_late, watch=Watch()), notices.append, copies=True)
    watcher.begin(reach(sets_element_late))
    used = []
    for i, later in enumerate([0, 0, 0.4, 0.2, 1.0]):
        now.passed += later
        before = now.used
        sets_element_late(i)
        watcher.look(i, i)
        used.append(round(now.used - before, 3))
    assert used == [0.015, 0, 0, 0.015, 0]  # what was told is not looked at any more
    assert [(notice.first, notice.index) for notice in notices] == [(1, 3)]


latest = [0, 0]


def sets_element_late(i):
    if i > 1:
        latest[0] = i


def test_threads_may_look_for_lines_at_a_time():
    """Python 3.11 cannot parse in two threads at a time, as collections with callbacks make them."""
    code = subprocess.Popen.__init__.__code__
    broken = []

    def look():
        try:
            for _ in range(8):
                broken.append(None if list(source_nodes(code, (ast.Call,))) else "nothing found")
        except SystemError as error:
            broken.append(error)

    yielding = lambda *ignored: time.sleep(0)  # noqa: E731
    gc.callbacks.append(yielding)
    try:
        threads = [threading.Thread(target=look) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        gc.callbacks.remove(yielding)
    assert broken == [None] * 32
