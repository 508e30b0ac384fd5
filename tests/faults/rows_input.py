"""Rows 77 to 90: inputs and parameters."""

from __future__ import annotations

import itertools
import warnings

import numpy
import psutil

import farmout

from .table import raised, row

__all__: list[str] = []

VERBS = (farmout.map, farmout.imap, farmout.imap_unordered)


def everything(verb, *arguments, **options):
    return list(verb(*arguments, workers=2, **options))


@row(77, "input generator raises midway", "that error, as the caller's own; items before it were done")
def _(engine):
    def items():
        yield from range(3)
        raise LookupError("no more")

    for verb in VERBS:
        error = raised(LookupError, lambda verb=verb: everything(verb, abs, items(), engine=engine))
        assert error.args == ("no more",)
    came = []

    def loop():
        came.extend(farmout.imap(abs, items(), workers=2, engine=engine))

    raised(LookupError, loop)
    came.clear()
    results = farmout.imap(abs, items(), workers=2, engine=engine)
    assert [next(results), next(results), next(results)] == [0, 1, 2]
    raised(LookupError, lambda: next(results))
    return "LookupError, after the results of the items before it"


@row(78, "StopIteration within the input generator", "RuntimeError, as Python does it")
def _(engine):
    def items():
        yield 1
        next(iter(()))

    raised(RuntimeError, lambda: everything(farmout.map, abs, items(), engine=engine))
    return "RuntimeError"


@row(79, "endless input, three results taken", "lazy, with bounded look-ahead")
def _(engine):
    for verb in VERBS[1:]:
        read = itertools.count()
        with verb(abs, read, workers=2, engine=engine) as results:
            assert len([next(results) for _ in range(3)]) == 3
        assert next(read) <= 100
    return "three results; at most 100 items read ahead"


@row(80, "iterables of different length", "an error by default")
def _(engine):
    for verb in VERBS:
        error = raised(ValueError, lambda verb=verb: everything(verb, max, [1, 2, 3], [1, 2], engine=engine))
        assert "different lengths" in str(error)
        raised(ValueError, lambda verb=verb: everything(verb, max, iter([1, 2, 3]), iter([1, 2]), engine=engine))
    return "ValueError, also where the lengths are not known before"


def nothing_started():
    return psutil.Process().children() == []


@row(81, "empty input", "an empty list and no process started")
def _(engine):
    farmout._api.farm.shared_engines.close()
    for verb in VERBS:
        assert everything(verb, abs, [], engine=engine) == []
    assert nothing_started()
    for verb in VERBS:  # that there are none shows here only when the first one is asked for
        assert everything(verb, abs, iter(()), engine=engine) == []
    return "an empty list"


def refused(kind, call, *words):
    farmout._api.farm.shared_engines.close()
    error = raised(kind, call)
    said = "\n".join([str(error), *getattr(error, "__notes__", [])])
    for word in words:
        assert word in said, error
    assert nothing_started()
    return f"{kind.__name__}, before anything is started"


@row(82, "items that are not iterable", "TypeError at once, before any process starts")
def _(engine):
    return refused(TypeError, lambda: farmout.map(abs, 42, engine=engine), "not iterable", "42")


@row(83, "None as the function", "TypeError at once")
def _(engine):
    return refused(TypeError, lambda: farmout.map(None, [1], engine=engine), "callable")


@row(84, "workers=0", "ValueError")
def _(engine):
    return refused(ValueError, lambda: farmout.map(abs, [1], workers=0, engine=engine), "workers", "0")


@row(85, "workers=-5", "ValueError")
def _(engine):
    return refused(ValueError, lambda: farmout.map(abs, [1], workers=-5, engine=engine), "workers", "-5")


@row(86, "workers=1.5", "TypeError")
def _(engine):
    return refused(TypeError, lambda: farmout.map(abs, [1], workers=1.5, engine=engine), "workers", "1.5")


@row(87, "workers='2'", "TypeError")
def _(engine):
    return refused(TypeError, lambda: farmout.map(abs, [1], workers="2", engine=engine), "workers", "'2'")


@row(88, "map after close", "a clear error")
def _(engine):
    farm = farmout.Farm(workers=2, engine=engine)
    assert farm.map(abs, [-1]) == [1]
    farm.close()
    return refused(ValueError, lambda: farm.map(abs, [1]), "closed").replace(", before anything is started", "")


def appends(x):
    x.append(1)
    return len(x)


@row(89, "task changes its argument", "documented or noticed; results as in the loop", engines=("processes",))
def _(engine):
    items = [[] for _ in range(8)]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", farmout.LostUpdateWarning)
        assert farmout.map(appends, items, workers=2) == [1] * 8
    assert items == [[]] * 8
    return "results right; the change stays in the worker, as documented"


def adds(a):
    a += 1
    return float(a.sum())


@row(90, "task writes into a large array argument", "not an error, and never seen by another item",
     engines=("processes",))  # fmt: skip
def _(engine):
    array = numpy.zeros(1 << 20)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", farmout.LostUpdateWarning)
        assert farmout.map(adds, [array] * 8, workers=2) == [float(1 << 20)] * 8
    assert array.sum() == 0
    return "each item has its own copy (copy on write); results right"
