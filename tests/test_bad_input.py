"""Bad input gets a clear error at the call, which names the argument and the value, before any worker starts."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy
import psutil
import pytest

import farmout

BAD = [
    (lambda: farmout.map(abs, [1], workers=0), ValueError, "workers must be at least 1, not 0"),
    (lambda: farmout.map(abs, [1], workers=-5), ValueError, "workers"),
    (lambda: farmout.map(abs, [1], workers=2.5), TypeError, "workers must be a whole number.*2.5"),
    (lambda: farmout.map(abs, [1], workers="2"), TypeError, "workers.*'2'"),
    (lambda: farmout.map(abs, [1], workers=True), TypeError, "workers"),
    (lambda: farmout.map(abs, [1], chunksize=0), ValueError, "chunksize"),
    (lambda: farmout.map(abs, [1], engine=ThreadPoolExecutor), ValueError, r"class.* such as ThreadPoolExecutor\(\)"),
    (lambda: farmout.map(abs, [1], engine="gpu"), ValueError, "unknown engine 'gpu'.*processes"),
    (lambda: farmout.map(abs, [1], wrkers=2), TypeError, "unknown option 'wrkers'"),
    (lambda: farmout.map(abs, [1], on_error="ignore"), ValueError, "on_error.*'ignore'"),
    (lambda: farmout.map(abs, [1], retries=-1), ValueError, "retries"),
    (lambda: farmout.map(abs, [1], timeout=0), ValueError, "timeout"),
    (lambda: farmout.map(abs, [1], timeout=10**400), ValueError, "timeout must be a positive number of seconds"),
    (lambda: farmout.map(abs, [1], timeout=float("nan")), ValueError, "timeout.*nan"),
    (lambda: farmout.map(abs, [1], timeout="1"), TypeError, "timeout.*'1'"),
    (lambda: farmout.map(abs, [1], retries=1.5), TypeError, "retries.*1.5"),
    (lambda: farmout.map(abs, [1], seed=numpy.array([1, 2])), TypeError, r"seed must be.*array\(\[1, 2\]\)"),
    (lambda: farmout.map(abs, [1], seed=True), TypeError, "seed.*True"),
    (lambda: farmout.map(abs, [1], journal=""), ValueError, "journal must be the path of a file, not ''"),
    (lambda: farmout.map(abs, [1], timeout=1, engine="threads"), ValueError, "timeout=1.*threads"),
    (lambda: farmout.map(abs, [1], seed=-1), ValueError, "seed"),
    (lambda: farmout.map(abs, [1], seed="x"), TypeError, "seed"),
    (lambda: farmout.map(abs, [1], start_method="magic"), ValueError, "start_method"),
    (lambda: farmout.map(abs, [1], initargs=(1,)), TypeError, "initargs"),
    (lambda: farmout.map(None, [1]), TypeError, r"fn must be callable, not NoneType.* map\(fn, items\)"),
    (lambda: farmout.starmap(None, [(1, 2)]), TypeError, r" starmap\(fn, tuples\)"),
    (lambda: farmout.imap_unordered(3, [1]), TypeError, r" imap_unordered\(fn, items\)"),
    (lambda: farmout.fill(3, [1]), TypeError, r" fill\(fn, items\)"),
    (lambda: farmout.map(abs, 42), TypeError, "^'int' object is not iterable"),
    (lambda: farmout.map(abs, numpy.array(42)), TypeError, "^iteration over a 0-d array"),
    (lambda: farmout.map(abs), TypeError, "at least one iterable"),
    (lambda: farmout.map(max, [1, 2], [1]), ValueError, r"different lengths \(2, 1\)"),
    (lambda: farmout.imap(abs, 42), TypeError, "not iterable"),
    (lambda: farmout.fill(abs, []), ValueError, "no items"),
    (lambda: farmout.Farm(workers=0), ValueError, "workers"),
    (lambda: farmout.configure(wrkers=1), TypeError, "unknown option"),
    (lambda: farmout.configure(workers=0), ValueError, "workers"),
    (lambda: farmout.empty(-1), ValueError, "negative"),
    (lambda: farmout.empty(3, object), ValueError, "Python objects"),
    (lambda: farmout.empty(1 << 50), MemoryError, "GB of memory"),
    (lambda: farmout.rng(), RuntimeError, "inside a function"),
]


@pytest.mark.parametrize(("call", "kind", "message"), BAD, ids=range(len(BAD)))
def test_bad_input(call, kind, message):
    """The error is of the right type, says what is wrong, and nothing was started."""
    with pytest.raises(kind, match=message):
        call()
    assert psutil.Process().children() == []


def test_which_iterable_is_none_is_said_in_a_note():
    """The error is the loop's own; the note names the iterable."""
    with pytest.raises(TypeError) as caught:
        farmout.map(max, [1], None)
    assert str(caught.value) == "'NoneType' object is not iterable"
    assert caught.value.__notes__ == ["farmout: iterable 1 is None"]


def test_empty_items_start_nothing(engine):
    """No items, no process."""
    assert farmout.map(abs, [], engine=engine) == []
    assert psutil.Process().children() == []


def test_environment_variables(monkeypatch):
    """FARMOUT_ENGINE and others are defaults; configure and the call go first."""
    import os

    here = lambda i: os.getpid()  # noqa: E731
    monkeypatch.setenv("FARMOUT_ENGINE", "serial")
    assert farmout.map(here, [1]) == [os.getpid()]
    assert farmout.map(here, [1], engine="processes", workers=1) != [os.getpid()]
    farmout.configure(engine="processes", workers=1)
    try:
        assert farmout.map(here, [1]) != [os.getpid()]
    finally:
        farmout.configure(engine=None, workers=None)
    monkeypatch.setenv("FARMOUT_WORKERS", "many")
    with pytest.raises(ValueError, match="FARMOUT_WORKERS.*'many'"):
        farmout.map(here, [1])


@pytest.mark.parametrize(
    ("variable", "text", "message"),
    [
        ("FARMOUT_WORKERS", "2.5", "FARMOUT_WORKERS must be a whole number, not '2.5'"),
        ("FARMOUT_WORKERS", "0", "FARMOUT_WORKERS: workers must be at least 1, not 0"),
        ("FARMOUT_ENGINE", "steam", "FARMOUT_ENGINE: unknown engine 'steam'"),
        ("FARMOUT_PROGRESS", "perhaps", "FARMOUT_PROGRESS must be 1 or 0, not 'perhaps'"),
        ("FARMOUT_TIMEOUT", "soon", "FARMOUT_TIMEOUT must be a number of seconds, not 'soon'"),
    ],
)
def test_a_wrong_environment_variable_is_named(monkeypatch, variable, text, message):
    """A value that nobody wrote into the program can be found; an option of the call takes its place."""
    monkeypatch.setenv(variable, text)
    with pytest.raises(ValueError, match=message):
        farmout.map(abs, [1])


def test_an_option_of_the_call_takes_the_place_of_a_wrong_variable(monkeypatch):
    """A value that is not used is not judged."""
    monkeypatch.setenv("FARMOUT_WORKERS", "0")
    monkeypatch.setenv("FARMOUT_ENGINE", "steam")
    assert farmout.map(abs, [-1], workers=1, engine="serial") == [1]


def test_an_initializer_is_taken_back_with_its_arguments():
    """By a call and by configure; arguments without one are an error only where they are given."""
    farmout.configure(initializer=int, initargs=("3",))
    try:
        assert farmout.map(abs, [-1], engine="serial", initializer=None) == [1]
    finally:
        farmout.configure(initializer=None)
    assert farmout.map(abs, [-1], engine="serial") == [1]
    with pytest.raises(TypeError, match="initargs=.*without an initializer"):
        farmout.map(abs, [-1], engine="serial", initargs=(1,))


def test_limit_from_outside_and_a_farm_within(monkeypatch):
    """FARMOUT_TIMEOUT limits the item; the serial farm inside it does not refuse it."""
    monkeypatch.setenv("FARMOUT_TIMEOUT", "60")
    assert farmout.map(lambda x: farmout.map(abs, range(x)), range(3), workers=1) == [[], [0], [0, 1]]


def test_closed_farm():
    """A closed farm says so."""
    farm = farmout.Farm(workers=1)
    farm.close()
    with pytest.raises(ValueError, match="closed"):
        farm.map(abs, [1])
