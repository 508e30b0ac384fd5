"""What led to an error arrives with it: causes and contexts, also those that cannot be rebuilt."""

from __future__ import annotations

import contextlib
import gc
import sys
import weakref

import pytest

import farmout


class Stubborn(Exception):
    def __init__(self, one, two):
        super().__init__(f"{one} {two}")

    def __reduce__(self):
        raise RuntimeError("no pickle of this")


def explicit(i):
    try:
        int("a")
    except ValueError as error:
        raise KeyError(i) from error


def implicit(i):
    try:
        explicit(i)
    except KeyError:
        raise OSError(2, "missing")


def unrelated(i):
    try:
        int("a")
    except ValueError:
        raise KeyError(i) from None


def stubborn(i):
    raise KeyError(i) from Stubborn("a", "b")


def circle(i):
    first, second = KeyError(i), ValueError(i)
    first.__cause__, second.__cause__ = second, first
    raise first


def caught(function, engine):
    with pytest.raises((KeyError, OSError)) as found:
        farmout.map(function, [7], workers=2, engine=engine)
    return found.value


def test_a_cause_arrives(engine):
    """As an exception of its own type."""
    error = caught(explicit, engine)
    assert (KeyError, ValueError) == (type(error), type(error.__cause__))
    assert error.__cause__ is error.__context__
    assert "invalid literal" in str(error.__cause__)


def test_a_context_arrives_with_its_own_cause(engine):
    """All the way to the first error."""
    error = caught(implicit, engine)
    assert (FileNotFoundError, KeyError, ValueError) == (
        type(error),
        type(error.__context__),
        type(error.__context__.__cause__),
    )


def test_a_context_that_is_not_to_be_shown_is_not(engine):
    """``raise ... from None`` stays that."""
    error = caught(unrelated, engine)
    assert error.__suppress_context__


def test_a_cause_that_cannot_travel_is_told():
    """By its text; the error itself is what it was."""
    error = caught(stubborn, "processes")
    assert type(error) is KeyError
    assert "a b" in str(error.__cause__)


@pytest.mark.skipif(sys.version_info < (3, 11), reason="the note becomes a cause, where exceptions have none")
def test_causes_in_a_circle(engine):
    """They arrive as such, and nobody waits for the end of it."""
    error = caught(circle, engine)
    assert error.__cause__.__cause__ is error


def test_failures_have_causes_as_well(engine):
    """Those that stand in the list."""
    (failure,) = farmout.map(explicit, [7], workers=2, engine=engine, on_error="return")
    assert type(failure.error.__cause__) is ValueError


class Item:
    pass


@pytest.mark.parametrize("way", ["failed", "left", "done"])
def test_nothing_waits_for_the_garbage_collector(way, engine):
    """Items, and what the function captured, go when the call is over, whatever its end."""
    item, captured = Item(), Item()
    items = [item] * 3

    def function(x, captured=captured):
        if way == "failed":
            raise KeyError
        return 1

    gc.collect()
    gc.disable()
    try:
        if way == "failed":
            with contextlib.suppress(KeyError):
                farmout.map(function, items, workers=2, engine=engine)
        elif way == "left":
            next(farmout.imap(function, items, workers=2, engine=engine))
        else:
            farmout.map(function, items, workers=2, engine=engine)
        left = [weakref.ref(item), weakref.ref(captured)]
        del item, items, captured, function
        farmout.map(abs, [1], workers=1, engine=engine)  # the report of the last run has its failures, with their items
        assert [one() for one in left] == [None, None]
    finally:
        gc.enable()
