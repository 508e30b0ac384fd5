"""Rows 1 to 14: the task raises."""

from __future__ import annotations

import sys
import threading

import farmout

from .table import bad, costs_one_item, raised, row, text_of, thrower, worker_lives

__all__: list[str] = []

PARALLEL = ("threads", "processes")


@row(1, "ordinary exception", "same type and arguments, worker traceback, item named, later items as asked")
def _(engine):
    function = thrower(lambda: ValueError("too much", 3))
    said = costs_one_item(engine, function, ValueError)
    error = raised(ValueError, lambda: farmout.map(function, range(8), workers=2, engine=engine))
    assert error.args == ("too much", 3)
    assert engine != "processes" or "traceback in the worker" in text_of(error)
    return said


@row(2, "exception with a cause", "the text of the cause is kept")
def _(engine):
    def fails():
        try:
            {}["key"]
        except KeyError as error:
            raise ValueError("no such key") from error

    said = costs_one_item(engine, bad(fails), ValueError)
    error = raised(ValueError, lambda: farmout.map(bad(fails), range(8), workers=2, engine=engine))
    assert type(error.__cause__) is KeyError or "KeyError: 'key'" in text_of(error)
    return f"{said}; the cause is there"


class TwoArguments(Exception):
    def __init__(self, a, b):
        super().__init__(f"{a}{b}")


@row(3, "exception that cannot be rebuilt from its args", "only this item fails, with its own class")
def _(engine):
    return costs_one_item(engine, thrower(lambda: TwoArguments(1, 2)), TwoArguments, "12")


def with_lock():
    error = ValueError("locked")
    error.lock = threading.Lock()
    return error


@row(4, "exception that cannot be pickled", "only this item fails, with its own class; the worker lives")
def _(engine):
    said = costs_one_item(engine, thrower(with_lock), ValueError, "locked")
    assert engine != "processes" or worker_lives(thrower(with_lock), range(8))
    return said


@row(5, "sys.exit(3) in a task", "an error of the item, not the end of the caller")
def _(engine):
    return costs_one_item(engine, bad(lambda: sys.exit(3)), farmout.errors.ItemError, "SystemExit(3)")


@row(6, "KeyboardInterrupt raised by the task", "an error of the item; not taken for Ctrl-C", engines=PARALLEL)
def _(engine):
    return costs_one_item(engine, thrower(KeyboardInterrupt), farmout.errors.ItemError, "KeyboardInterrupt")


class OfItsOwn(BaseException):
    pass


@row(7, "other BaseException", "an error of the item")
def _(engine):
    return costs_one_item(engine, thrower(OfItsOwn), OfItsOwn)


@row(8, "GeneratorExit", "an error of the item")
def _(engine):
    return costs_one_item(engine, thrower(GeneratorExit), farmout.errors.ItemError, "GeneratorExit")


@row(9, "StopIteration raised by the task", "an error of the item, never a shorter result")
def _(engine):
    function = bad(lambda: next(iter(())))
    said = costs_one_item(engine, function, farmout.errors.ItemError, "StopIteration")
    blocks = lambda x: next(iter(())) if x == 5000 else x  # noqa: E731 - fast enough to be run in blocks
    result = farmout.map(blocks, range(10_000), workers=2, engine=engine, on_error="return")
    assert [i for i, r in enumerate(result) if r != i] == [5000]
    assert len(result) == 10_000
    return said


@row(10, "StopIteration within an iterator of results", "as row 9: the loop does not end early without a word")
def _(engine):
    came = []

    def loop():
        for value in farmout.imap(bad(lambda: next(iter(()))), range(8), workers=2, engine=engine):
            came.append(value)

    error = raised(farmout.errors.ItemError, loop)
    assert (came, "item 3" in text_of(error)) == ([0, 10, 20], True)
    return "3 results, then ItemError names item 3"


@row(11, "task returns an exception object", "a value is a value")
def _(engine):
    result = farmout.map(bad(lambda: ValueError("a value")), range(8), workers=2, engine=engine)
    assert (type(result[3]), result[3].args, len(result)) == (ValueError, ("a value",), 8)
    return "8 results, the exception object among them"


def endless():
    return endless()


@row(12, "infinite recursion", "RecursionError, its traceback shortened")
def _(engine):
    said = costs_one_item(engine, bad(endless), RecursionError)
    error = raised(RecursionError, lambda: farmout.map(bad(endless), range(8), workers=2, engine=engine))
    assert len(text_of(error)) < 100_000
    return said


@row(13, "exception with a message of 50 MB", "its class; the text truncated where it has to travel", slow=True)
def _(engine):
    function = thrower(lambda: ValueError(f"{'x' * (50 << 20)}end"))
    said = costs_one_item(engine, function, ValueError)
    text = str(raised(ValueError, lambda: farmout.map(function, range(8), workers=2, engine=engine)))
    assert (text.strip("'")[:3], text.strip("'")[-3:]) == ("xxx", "end")
    assert (len(text) < 1 << 20) == (engine == "processes"), len(text)
    return said + ("; of the message beginning and end" if engine == "processes" else "")


@row(14, "MemoryError in the task", "an error of the item")
def _(engine):
    return costs_one_item(engine, bad(lambda: bytearray(1 << 46)), MemoryError)
