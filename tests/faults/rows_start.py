"""Rows 68 to 76: the start of processes."""

from __future__ import annotations

import os
import random
import tempfile
import textwrap
from pathlib import Path

import numpy

import farmout

from .table import printed as said_by
from .table import row, run_program

__all__: list[str] = []

PROCESSES = ("processes",)


@row(
    68, "a lock is held by another thread at the start", "no deadlock: never a plain fork", engines=PROCESSES, slow=True
)
def _(engine):
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "locked.py").write_text("import threading\nLOCK = threading.Lock()\n")
        text = f"""
            import sys, threading
            sys.path.insert(0, {folder!r})
            import farmout, locked
            def work(x):
                with locked.LOCK:
                    return x + 1
            release, held = threading.Event(), threading.Event()
            def hold():
                with locked.LOCK:
                    held.set()
                    release.wait()
            thread = threading.Thread(target=hold)
            thread.start()
            held.wait()
            print(farmout.map(work, range(8), workers=2))
            release.set()
            thread.join()
        """
        assert said_by(run_program(text)) == "[1, 2, 3, 4, 5, 6, 7, 8]"
    return "works: workers have locks of their own"


@row(69, "the caller has threads (3.12 and later warn of fork)", "no DeprecationWarning", engines=PROCESSES, slow=True)
def _(engine):
    text = """
        import threading, farmout
        release = threading.Event()
        thread = threading.Thread(target=release.wait)
        thread.start()
        print(farmout.map(abs, [-1, 2], workers=2))
        release.set()
        thread.join()
    """
    assert said_by(run_program(text, env=_with_warnings())) == "[1, 2]"
    return "works, no warning"


def _with_warnings():
    return {**os.environ, "PYTHONWARNINGS": "error::DeprecationWarning"}


@row(70, "NumPy's random state copied to workers", "8 different numbers; with seed= the same ones again",
     engines=PROCESSES)  # fmt: skip
def _(engine):
    def draw(x):
        return float(numpy.random.rand()), random.random()

    numpy.random.rand()
    for start_method in ("forkserver", "fork"):
        drawn = farmout.map(draw, range(8), workers=2, chunksize=1, start_method=start_method, **_unwatched())
        assert len({a for a, _ in drawn}) == len({b for _, b in drawn}) == 8
    seeded = [farmout.map(draw, range(8), workers=n, seed=5) for n in (1, 2)]
    assert seeded[0] == seeded[1]
    return "8 different numbers; with seed= the same for any number of workers"


def _unwatched():
    """The draws are the point here: no need to be warned of them, where that can be said."""
    return {"watch": False} if "watch" in farmout.Options.__dataclass_fields__ else {}


WITHOUT_GUARD = """
    import farmout
    print("once")
    def double(x):
        return 2 * x
    for start_method in ("forkserver", "spawn", "fork"):
        print(farmout.map(double, range(3), workers=2, start_method=start_method))
"""


@row(71, "script without a main guard", "works", engines=PROCESSES, slow=True)
def _(engine):
    assert said_by(run_program(WITHOUT_GUARD)) == "once" + "\n[0, 2, 4]" * 3
    return "works with every start method"


@row(72, "main program read from standard input", "works", engines=PROCESSES, slow=True)
def _(engine):
    assert said_by(run_program(WITHOUT_GUARD, stdin=True)) == "once" + "\n[0, 2, 4]" * 3
    return "works with every start method"


def nested_pool(x):
    import multiprocessing

    with multiprocessing.get_context("fork").Pool(1) as pool:
        return pool.map(abs, [-x])


@row(73, "a pool within a task", "works; farmout's own is serial there", engines=PROCESSES)
def _(engine):
    assert farmout.map(nested_pool, range(2), workers=2) == [[0], [1]]
    within = lambda x: (farmout.map(abs, [-x, x]), farmout.last_run().engine)  # noqa: E731
    assert farmout.map(within, range(2), workers=2) == [([0, 0], "serial"), ([1, 1], "serial")]
    return "works; farmout's own is serial there"


def nested_process(x):
    import multiprocessing

    process = multiprocessing.get_context("fork").Process(target=abs, args=(x,))
    process.start()
    process.join()
    return process.exitcode


@row(74, "a process within a task", "works", engines=PROCESSES)
def _(engine):
    assert farmout.map(nested_process, range(2), workers=2) == [0, 0]
    return "works"


# Loaded by the server of workers at its start: forks fail as they do when there may be no more processes.
NO_MORE_FORKS = """
    import os, sys
    if any("processes.server" in argument for argument in sys.orig_argv):
        fork, count = os.fork, 0
        def limited():
            global count
            count += 1
            if count > {allowed}:
                raise BlockingIOError(11, "Resource temporarily unavailable")
            return fork()
        os.fork = limited
"""
MAP_AND_TELL = """
    import farmout, psutil, warnings
    psutil.Process().children()
    for _ in range(2):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            try:
                print(farmout.map(abs, range(8), workers=2), [str(w.message) for w in caught])
            except OSError as error:
                print(type(error).__name__, error)
    farmout._api.farm.shared_engines.close()
    print(psutil.Process().children())
"""


FEW_DESCRIPTORS = """
    import os, resource, sys
    import farmout
    farmout.map(abs, range(8), workers=1)  # what is loaded and made once is there
    farmout._api.farm.shared_engines.close()
    in_use = len(os.listdir("/proc/self/fd")) - 1
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (in_use + int(sys.argv[1]), hard))
"""


def _with_fork_limit(allowed):
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "sitecustomize.py").write_text(textwrap.dedent(NO_MORE_FORKS.format(allowed=allowed)))
        return said_by(run_program(MAP_AND_TELL, env={**os.environ, "PYTHONPATH": folder})).splitlines()


@row(75, "no more processes may be started (EAGAIN)", "an OSError at once, or fewer workers and a warning",
     engines=PROCESSES)  # fmt: skip
def _(engine):
    one_works = _with_fork_limit(1)
    assert one_works[0].startswith("[0, 1, 2, 3, 4, 5, 6, 7] ['only 1 of 2 workers"), one_works
    assert "Resource temporarily unavailable" in one_works[0]
    assert (one_works[1][:24], one_works[2]) == ("[0, 1, 2, 3, 4, 5, 6, 7]", "[]")
    none_works = _with_fork_limit(0)
    assert all("Resource temporarily unavailable" in line for line in none_works[:2]), none_works
    assert "limit" in none_works[0]
    assert none_works[2] == "[]"
    return "with one worker: a warning and the results; with none: an OSError that says so"


@row(
    76,
    "descriptors run out",
    "an OSError that names the limit, or fewer workers and a warning",
    engines=PROCESSES,
    slow=True,
)
def _(engine):
    text = textwrap.dedent(FEW_DESCRIPTORS) + textwrap.dedent(MAP_AND_TELL)
    outcomes = []
    for spare in range(16):
        done = run_program(text, arguments=(str(spare),))
        lines = said_by(done).splitlines()
        assert lines[2] == "[]", lines
        for line in lines[:2]:
            if line.startswith("["):
                assert line.startswith("[0, 1, 2, 3, 4, 5, 6, 7] "), (spare, line)
                if not line.endswith(" []"):
                    assert "RLIMIT_NOFILE" in line, (spare, line)
            else:
                assert "RLIMIT_NOFILE" in line, (spare, line)
        outcomes.append(lines[0][0])
    assert outcomes[0] != "["
    assert outcomes[-1] == "["
    return "an OSError that names the limit, or fewer workers and a warning; never a wrong result"
