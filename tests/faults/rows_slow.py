"""Rows 59 to 67: slow, stuck, left over."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
import time

import psutil

import farmout
from farmout._api.farm import shared_engines

from .table import bad, costs_one_item, raised, row

__all__: list[str] = []

PROCESSES = ("processes",)
LOCAL = ("serial", "threads")


def hang():
    time.sleep(3600)


def hold_the_lock():
    sum(range(10**12))  # one C call: no Python signal handler runs before it ends


def ignore_and_hang():
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    hang()


@row(59, "task hangs, timeout=", "ItemTimeout names the item; its worker replaced, the rest goes on", slow=True)
def _(engine):
    if engine in LOCAL:
        call = lambda: farmout.map(abs, [1], timeout=1, engine=engine)  # noqa: E731
        error = raised(ValueError, call)
        assert "timeout=1" in str(error)
        assert engine in str(error)
        return "refused by name: nothing can end an item there"
    costs_one_item(engine, bad(hold_the_lock), farmout.ItemTimeout, "hold_the_lock", timeout=0.3)
    return costs_one_item(engine, bad(hang), farmout.ItemTimeout, "timeout=0.3", "hang", timeout=0.3)


@row(60, "... and ignores SIGTERM", "SIGKILL after a time of grace", engines=PROCESSES, slow=True)
def _(engine):
    result = farmout.map(bad(ignore_and_hang), range(8), workers=2, timeout=0.3, on_error="return", chunksize=4)
    assert (type(result[3].error), result[3].error.seconds) == (farmout.ItemTimeout, 0.3)
    assert result[:3] + result[4:] == [0, 10, 20, 40, 50, 60, 70]
    return "ItemTimeout names item 3; the other 7 results are right"


@row(61, "8 tasks of 0.2 s on 2 workers, timeout=0.6", "the limit is for an item, not for the call", engines=PROCESSES)
def _(engine):
    assert farmout.map(lambda x: time.sleep(0.2), range(8), workers=2, timeout=0.6) == [None] * 8
    return "8 results: the limit is for an item"


@row(62, "task leaves a non-daemon thread", "closing does not wait for it", engines=PROCESSES)
def _(engine):
    with farmout.Farm(workers=2) as farm:
        farm.map(lambda x: threading.Thread(target=hang).start(), range(2), chunksize=1)
        assert farm.map(abs, range(8)) == list(range(8))
    return "closing does not wait"


@row(63, "task leaves a child process", "ended with the worker", engines=PROCESSES, slow=True)
def _(engine):
    pids = farmout.map(lambda x: subprocess.Popen(["sleep", "7777"]).pid, range(2), workers=2)
    shared_engines.close()
    _, alive = psutil.wait_procs([psutil.Process(pid) for pid in pids if psutil.pid_exists(pid)], timeout=3)
    assert alive == []
    return "ended with the worker"


@row(64, "task reads standard input", "EOFError", engines=PROCESSES)
def _(engine):
    return costs_one_item(engine, bad(input), EOFError)


@row(65, "task changes folder, umask or environment", "put back before the next item", engines=PROCESSES)
def _(engine):
    before = os.getcwd(), None, os.umask(0o22)
    os.umask(before[2])

    def folders(x):  # a few microseconds each: items that do nothing of this kind run in blocks
        before = os.getcwd()
        if x % 3 == 1:
            os.chdir("/")
        return before

    def variables(x):
        before = os.environ.get("FARMOUT_ROW_65")
        if x % 3 == 1:
            os.environ["FARMOUT_ROW_65"] = "set"
            del os.environ["PATH"]
        assert "PATH" in os.environ or x % 3 == 1
        return before

    def umasks(x):
        return os.umask(0o77 if x % 3 == 1 else before[2])

    with farmout.Farm(workers=1) as farm:
        for _ in range(2):
            for moves, found in zip((folders, variables, umasks), before, strict=True):
                assert set(farm.map(moves, range(300))) == {found}, moves
    return "put back behind the item, however short it is"


@row(66, "os.environ set after the pool started", "seen by the next call", engines=PROCESSES)
def _(engine):
    farmout.map(abs, range(8), workers=2)
    os.environ["FARMOUT_ROW_66"] = "seen"
    try:
        assert farmout.map(lambda x: os.environ.get("FARMOUT_ROW_66"), range(3), workers=2) == ["seen"] * 3
    finally:
        del os.environ["FARMOUT_ROW_66"]
    assert farmout.map(lambda x: os.environ.get("FARMOUT_ROW_66"), range(3), workers=2) == [None] * 3
    return "seen by the next call, and gone when it is deleted"


@row(67, "early break out of imap", "the rest is cancelled; the pool works on")
def _(engine):
    begun = farmout.empty(1000, bool)
    begun[:] = False

    def work(x):
        begun[x] = True
        time.sleep(0.001)
        return x

    for value in farmout.imap(work, range(1000), workers=2, engine=engine):
        if value == 10:
            break
    assert begun.sum() < 500
    assert farmout.map(abs, range(8), workers=2, engine=engine) == list(range(8))
    return "cancelled"
