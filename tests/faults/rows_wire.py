"""Rows 15 to 26: what cannot be sent or loaded."""

from __future__ import annotations

import os
import sys
import threading
import types

import farmout

from .table import bad, costs_one_item, raised, row, run_program, text_of, worker_lives
from .table import printed as said_by

__all__: list[str] = []

PROCESSES = ("processes",)


class Elsewhere:
    """Loading it in any process but the one that made it runs ``action``."""

    def __init__(self, action):
        self.action = action

    def __reduce__(self):
        return act_elsewhere, (os.getpid(), self.action)


def act_elsewhere(pid, action):
    return "loaded at home" if os.getpid() == pid else action()


def fail_to_load():
    raise LookupError("cannot be loaded")


def leave():
    sys.exit(7)


def items_with(thing):
    return [thing if i == 3 else i for i in range(8)]


def bad_argument(kind, thing, *words):
    """An argument that cannot be sent or loaded: named, and only its own item fails."""
    items = items_with(thing)
    error = raised(kind, lambda: farmout.map(type, items, workers=2))
    for word in ("item 3", *words):
        assert word in text_of(error), text_of(error)
    result = farmout.map(type, items, workers=2, on_error="return")
    assert (type(result[3].error), result[3].item is thing) == (kind, True)
    assert result[:3] + result[4:] == [int] * 7
    return f"{kind.__name__} names item 3; the other 7 results are right"


@row(15, "result cannot be pickled (lock)", "an error that names item and part", engines=PROCESSES)
def _(engine):
    return costs_one_item(engine, bad(lambda: {"lock": threading.Lock()}), farmout.NotPicklable, "result", "lock")


@row(16, "result is a lambda or an object of a local class", "works", engines=PROCESSES)
def _(engine):
    class Local:
        pass

    result = farmout.map(bad(lambda: (lambda y: y + 1, Local())), range(8), workers=2)
    assert (result[3][0](1), type(result[3][1]).__name__) == (2, "Local")
    return "works"


@row(17, "result cannot be loaded by the caller", "only this item fails", engines=PROCESSES)
def _(engine):
    return costs_one_item(engine, bad(lambda: Elsewhere(fail_to_load)), farmout.NotPicklable, "LookupError")


@row(18, "loading the result calls sys.exit", "only this item fails; the caller goes on", engines=PROCESSES)
def _(engine):
    return costs_one_item(engine, bad(lambda: Elsewhere(leave)), farmout.NotPicklable, "SystemExit")


@row(19, "argument cannot be pickled (lock)", "an error that names the item; nothing lost", engines=PROCESSES)
def _(engine):
    return bad_argument(farmout.NotPicklable, threading.Lock(), "lock")


class Refuses:
    def __reduce__(self):
        raise RuntimeError("not this one")


@row(20, "argument whose __reduce__ raises RuntimeError", "as row 19", engines=PROCESSES)
def _(engine):
    return bad_argument(farmout.NotPicklable, Refuses(), "not this one")


@row(21, "argument cannot be loaded in the worker", "only this item fails; the worker lives", engines=PROCESSES)
def _(engine):
    said = bad_argument(LookupError, Elsewhere(fail_to_load), "cannot be loaded")
    assert worker_lives(type, items_with(Elsewhere(fail_to_load)))
    return said


@row(22, "loading the argument calls sys.exit", "as row 21", engines=PROCESSES)
def _(engine):
    return bad_argument(farmout.errors.ItemError, Elsewhere(leave), "SystemExit")


@row(23, "argument nested 100,000 deep", "as row 19", engines=PROCESSES)
def _(engine):
    nested: list = []
    for _ in range(100_000):
        nested = [nested]
    return bad_argument(farmout.NotPicklable, nested, "recursion")


@row(24, "lambda as the function", "works")
def _(engine):
    assert farmout.map(lambda x: x + 1, range(8), workers=2, engine=engine) == list(range(1, 9))
    return "works"


@row(25, "function of a module that only the caller has", "works, or an error names the module", engines=PROCESSES)
def _(engine):
    module = types.ModuleType("only_here")
    exec("def double(x):\n    return helper(x)\ndef helper(x):\n    return 2 * x", module.__dict__)
    sys.modules["only_here"] = module
    try:
        for start_method in ("forkserver", "spawn", "fork"):
            result = farmout.map(module.double, range(8), workers=2, start_method=start_method)
            assert result == [0, 2, 4, 6, 8, 10, 12, 14]
    finally:
        del sys.modules["only_here"]
    return "works, with every start method"


@row(26, "20 MB results from every task", "works, in bounded memory", engines=PROCESSES, slow=True)
def _(engine):
    text = """
        import farmout, psutil
        highest = 0
        for n, result in enumerate(farmout.imap(lambda i: bytes(20 << 20), range(60), workers=2)):
            assert len(result) == 20 << 20
            family = [psutil.Process(), *psutil.Process().children(recursive=True)]
            highest = max(highest, sum(p.memory_full_info().pss for p in family))
        print(n + 1, highest < 700 << 20)
    """
    assert (said := said_by(run_program(text))) == "60 True", said
    return "60 results of 20 MB, all processes together below 700 MB"
