"""Rows 91 to 96: shared memory and its names."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import numpy
import psutil

import farmout

from .rows_caller import caller_in, names_in_use
from .table import NotHere, row, run_program
from .table import printed as said_by

__all__: list[str] = []

PROCESSES = ("processes",)

ON_A_SMALL_DISK = """
    import os, shutil, subprocess, sys
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", "/dev/shm"], check=True)
    if sys.argv[1] == "full":
        with open("/dev/shm/filler", "wb") as filler:
            filler.write(bytes(shutil.disk_usage("/dev/shm").free))
    import farmout, numpy
    def work(i):
        return numpy.full(1 << 21, i, float)
    shared = farmout.share(numpy.ones(8 << 20))
    print(float(shared.sum()) == 8 << 20)
    rows = farmout.fill(work, range(4), workers=2)
    print(rows.nbytes, [float(r[-1]) for r in rows])
    print([float(a[-1]) for a in farmout.map(work, range(4), workers=2)])
    big = numpy.arange(float(8 << 20))
    print(farmout.map(lambda i: float(big[i]), range(4), workers=2))
    print(farmout.map(float, [numpy.ones(()) for _ in range(3)], workers=2), set(os.listdir("/dev/shm")) <= {"filler"})
"""


def on_a_small_disk(state):
    if subprocess.run(["unshare", "-m", "true"], capture_output=True).returncode:
        raise NotHere("a private /dev/shm needs the right to mount (unshare -m)")
    said = said_by(run_program(ON_A_SMALL_DISK, wrapper=("unshare", "-m"), arguments=(state,)))
    assert said.splitlines() == [
        "True",
        f"{4 << 24} [0.0, 1.0, 2.0, 3.0]",
        "[0.0, 1.0, 2.0, 3.0]",
        "[0.0, 1.0, 2.0, 3.0]",
        "[1.0, 1.0, 1.0] True",
    ], said
    return "works: the memory has no name and does not count there"


@row(91, "/dev/shm of 8 MB, 64 MB needed by the caller", "works, or an error with the numbers before any write",
     engines=PROCESSES)  # fmt: skip
def _(engine):
    return on_a_small_disk("small")


@row(92, "/dev/shm full, workers write", "as row 91: never SIGBUS", engines=PROCESSES, slow=True)
def _(engine):
    return on_a_small_disk("full")


@row(93, "an array outlives its pool and its makers", "no crash: the memory lives as long as the array",
     engines=PROCESSES)  # fmt: skip
def _(engine):
    with farmout.Farm(workers=2) as farm:
        results = farm.map(lambda i: numpy.full(100_000, i), range(4))
        filled = farm.fill(lambda i: numpy.full(1000, i), range(4))
        shared = farmout.share(numpy.arange(100_000))
        view = shared[5:]
        del shared
    farmout._api.farm.shared_engines.close()
    results[0] += 1
    assert [int(r.sum()) for r in results] == [100_000 * n for n in (1, 1, 2, 3)]
    assert (int(filled.sum()), int(view[0])) == (6000, 5)
    return "arrays stay whole and writable"


@row(94, "an unrelated process opens the memory by its name", "the memory stays with its owner", engines=PROCESSES)
def _(engine):
    shared = farmout.share(numpy.arange(1000))
    filled = farmout.fill(lambda i: shared[i], range(1000), workers=2)
    assert names_in_use([psutil.Process(), *psutil.Process().children(recursive=True)]) == set()
    assert (filled == shared).all()
    return "it has no name that anybody could open"


@row(95, "resource tracker killed", "nothing depends on it", engines=PROCESSES)
def _(engine):
    farmout.map(lambda i: numpy.full(100_000, i), range(4), workers=2)
    assert "multiprocessing.resource_tracker" not in sys.modules or _no_tracker()
    return "there is none"


def _no_tracker():
    from multiprocessing import resource_tracker

    return resource_tracker._resource_tracker._pid is None


@row(96, "owner of memory killed while it is in use", "nothing left in /dev/shm", engines=PROCESSES)
def _(engine):
    with caller_in("sleeping") as (program, family):
        assert names_in_use(family) == set()
        os.killpg(program.pid, signal.SIGKILL)
        program.wait(10)
    return "no name left: there never is one"
