"""Rows 48 to 58: signals to the caller, its end, its threads and children."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import textwrap
import threading
import time
from contextlib import contextmanager
from pathlib import Path

import psutil

import farmout

from .table import printed as said_by
from .table import raised, row, run_program

__all__: list[str] = []

PROCESSES = ("processes",)
PARALLEL = ("threads", "processes")

CALLER = """
    import farmout, os, sys, time
    folder, state, engine = sys.argv[1:]
    shared = farmout.share(list(range(1000)))
    def work(i):
        open(os.path.join(folder, f"{i}-{os.getpid()}"), "w").close()
        if state == "idle":
            time.sleep(0.3)
        elif state == "computing":
            sum(range(10 ** 12))  # one C call that holds the interpreter lock
        else:
            time.sleep(60)
        return float(shared.sum())
    try:
        farmout.map(work, range(2 if state == "idle" else 4), workers=2, engine=engine, chunksize=1)
        open(os.path.join(folder, "idle"), "w").close()
        time.sleep(60)
    except KeyboardInterrupt:
        print("interrupted")
"""


@contextmanager
def caller_in(state, engine="processes"):
    """A program in this state with its two workers; yields it and every process of it."""
    with tempfile.TemporaryDirectory() as folder:
        notes, script = Path(folder) / "notes", Path(folder) / "program.py"
        notes.mkdir()
        script.write_text(textwrap.dedent(CALLER))
        program = subprocess.Popen(
            [sys.executable, str(script), str(notes), state, engine],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
        )  # fmt: skip
        with program:
            deadline = time.monotonic() + 40
            while len(list(notes.iterdir())) < (3 if state == "idle" else 2):
                assert program.poll() is None, program.stderr.read()
                assert time.monotonic() < deadline, "the program does not get to work"
                time.sleep(0.005)
            family = psutil.Process(program.pid).children(recursive=True)
            assert len(family) == (3 if engine == "processes" else 0), family
            yield program, [psutil.Process(program.pid), *family]


def names_in_use(family):
    """Names in /dev/shm that these processes have mapped."""
    lines = [line for one in family for line in Path(f"/proc/{one.pid}/maps").read_text().splitlines()]
    return {line[line.index("/dev/shm/") :] for line in lines if "/dev/shm/" in line}


def ends_with(number, states, *, group=False):
    """Two seconds after the signal nothing of the program is alive and no name of shared memory is left."""
    for state in states:
        with caller_in(state) as (program, family):
            names = names_in_use(family)
            os.killpg(program.pid, number) if group else program.send_signal(number)
            program.wait(10)
            _, alive = psutil.wait_procs(family, timeout=2)
            assert alive == [], f"{state}: {alive}"
            assert not any(map(os.path.exists, names)), names
    return "all processes gone within 2 s, no name left"


def interrupted(engine, state, *, group):
    """Ctrl-C: back at once with one message."""
    with caller_in(state, engine) as (program, family):
        began = time.monotonic()
        os.killpg(program.pid, signal.SIGINT) if group else program.send_signal(signal.SIGINT)
        out, error = program.communicate(timeout=20)
        seconds = time.monotonic() - began
        _, alive = psutil.wait_procs(family, timeout=2)
    assert (out, error, alive) == ("interrupted\n", "", [])
    assert seconds < 3, f"it took {seconds:.1f} s"  # promised is one; this machine may be busy with other things
    return "KeyboardInterrupt at once, no other word, nothing left"


@row(48, "Ctrl-C (SIGINT to the group) during map", "KeyboardInterrupt within a second; no worker tracebacks",
     engines=PARALLEL)  # fmt: skip
def _(engine):
    return interrupted(engine, "sleeping", group=True)


@row(49, "Ctrl-C with long tasks, whole program", "the program ends in about a second", engines=PROCESSES, slow=True)
def _(engine):
    interrupted(engine, "computing", group=False)
    return interrupted(engine, "computing", group=True)


@row(50, "SIGTERM to the caller, workers busy or idle", "the workers end with it; no shared memory left",
     engines=PROCESSES, slow=True)  # fmt: skip
def _(engine):
    return ends_with(signal.SIGTERM, ("sleeping", "computing", "idle"))


@row(51, "SIGKILL of the caller, workers idle", "workers gone in about a second", engines=PROCESSES)
def _(engine):
    return ends_with(signal.SIGKILL, ("idle",))


@row(52, "SIGKILL of the caller, workers busy", "as row 51", engines=PROCESSES, slow=True)
def _(engine):
    return ends_with(signal.SIGKILL, ("sleeping", "computing"))


@row(53, "SIGKILL of the caller's whole group", "nothing left in /dev/shm, no process", engines=PROCESSES, slow=True)
def _(engine):
    return ends_with(signal.SIGKILL, ("sleeping",), group=True)


@row(54, "program ends, pool not closed", "clean exit, no noise")
def _(engine):
    text = f"""
        import farmout
        farm = farmout.Farm(workers=2, engine={engine!r})
        print(farm.map(abs, [-1, 2]), farmout.map(abs, [-3], engine={engine!r}))
    """
    assert said_by(run_program(text)) == "[1, 2] [3]"
    return "clean exit"


@row(55, "program ends while a task runs for an hour", "exit at once; workers ended", engines=PARALLEL)
def _(engine):
    text = f"""
        import farmout, time
        results = farmout.imap(lambda i: i if i == 0 else time.sleep(3600), range(5), workers=2, engine={engine!r})
        print(next(results))
    """
    assert said_by(run_program(text)) == "0"
    return "exits at once, without a word"


@row(56, "pool used in a forked child", "works, or an error that says why not")
def _(engine):
    assert farmout.map(abs, [-1], workers=1, engine=engine) == [1]
    pid = os.fork()
    if pid == 0:
        status = 1
        try:
            status = 0 if farmout.map(abs, [-2, -3], workers=2, engine=engine) == [2, 3] else 2
            farmout._api.farm.shared_engines.close()
        finally:
            os._exit(status)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    assert farmout.map(abs, [-4], workers=1, engine=engine) == [4]
    return "works, with workers of its own; the parent's go on"


@row(57, "what is done with a result raises", "that error; the rest is cancelled, the pool lives")
def _(engine):
    begun = farmout.empty(1000, bool)
    begun[:] = False

    def work(x):
        begun[x] = True
        time.sleep(0.001)
        return x

    def loop():
        for result in farmout.imap(work, range(1000), workers=2, engine=engine):
            raise LookupError(result)

    assert raised(LookupError, loop).args == (0,)
    assert begun.sum() < 500
    return "the caller's own error; the rest is cancelled (there are no callbacks)"


@row(58, "three threads map at once on one pool", "works")
def _(engine):
    found = {}

    def one(number):
        for _ in range(10):
            found[number] = farmout.map(lambda x: x + number, range(50), workers=2, engine=engine)

    threads = [threading.Thread(target=one, args=(number,)) for number in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == {number: list(range(number, 50 + number)) for number in range(3)}
    return "works"
