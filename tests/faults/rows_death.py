"""Rows 27 to 47: a worker dies, or is as good as dead."""

from __future__ import annotations

import contextlib
import ctypes
import os
import resource
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy
import psutil

import farmout
from farmout._engines.processes import log
from farmout._wire import shm

from .table import NotHere, bad, costs_one_item, raised, row, run_program, text_of
from .table import printed as said_by

__all__: list[str] = []

PROCESSES = ("processes",)


def kill_myself(number=signal.SIGKILL):
    os.kill(os.getpid(), number)


def dies(action, *words):
    """The common row: the action ends the worker."""
    return costs_one_item("processes", bad(action), farmout.WorkerDied, *words)


@row(27, "os._exit(3)", "WorkerDied names exit status and item; the others go on", engines=PROCESSES)
def _(engine):
    said = dies(lambda: os._exit(3), "status 3")
    error = raised(farmout.WorkerDied, lambda: farmout.map(bad(lambda: os._exit(3)), range(8), workers=2))
    assert (error.index, error.exitcode, error.signal, error.out_of_memory) == (3, 3, None, False)
    return said


@row(28, "os._exit(0)", "as row 27: exit status 0 is a death too", engines=PROCESSES)
def _(engine):
    return dies(lambda: os._exit(0), "status 0")


@row(29, "SIGKILL", "as row 27, with the signal's name", engines=PROCESSES)
def _(engine):
    return dies(kill_myself, "SIGKILL")


OUT_OF_MEMORY = """
    import os, sys
    open(sys.argv[1] + "/cgroup.procs", "w").write(str(os.getpid()))
    import farmout
    def work(i):
        if i == 3:
            grown = []
            while True:
                grown.append(b"x" * (8 << 20))
        return i
    try:
        farmout.map(work, range(8), workers=2)
    except farmout.WorkerDied as error:
        print(error.index, error.out_of_memory, error.signal, "memory" in str(error), "fewer workers" in str(error))
    result = farmout.map(work, range(8), workers=2, on_error="return", retries=1)
    print([r for r in result if not isinstance(r, farmout.Failure)], type(result[3].error).__name__)

    import time
    beside = farmout.empty(2, int)
    beside[:] = 0
    tries = farmout.empty(6, int)
    tries[:] = 0
    def large(i):
        # Two of them side by side do not fit. Both have begun before one takes what it needs.
        tries[i] += 1
        beside[i % 2] = 1
        deadline = time.monotonic() + 2
        while i < 2 and tries[i] == 1 and not beside.all() and time.monotonic() < deadline:
            time.sleep(0.001)
        used = bytearray(130 << 20)
        for at in range(0, len(used), 4096):
            used[at] = 1
        time.sleep(0.3)
        return i
    print(farmout.map(large, range(6), workers=2, chunksize=1, retries=1), tries.max(), farmout.last_run().retries > 0)
"""


@contextlib.contextmanager
def memory_cgroup(limit):
    """A cgroup (v1 or v2) in which this many bytes of memory may be used; yields its folder."""
    root = Path("/sys/fs/cgroup")
    parent = root / "memory" if (root / "memory").is_dir() else root
    folder = parent / f"farmout-test-{os.getpid()}"
    try:
        folder.mkdir()
    except OSError as error:
        raise NotHere(f"no memory cgroup can be made here ({error.strerror})") from None
    try:
        names = ("memory.limit_in_bytes", "memory.memsw.limit_in_bytes", "memory.max", "memory.swap.max")
        limited = False
        for name in names:
            with contextlib.suppress(OSError):
                if (folder / name).exists():
                    (folder / name).write_text("0" if name == "memory.swap.max" else str(limit))
                    limited = True
        if not limited:
            raise NotHere("the memory controller is not enabled in a cgroup that can be made here")
        yield folder
    finally:
        deadline = time.monotonic() + 10
        while folder.is_dir() and time.monotonic() < deadline:
            with contextlib.suppress(OSError):  # its last process is not yet reaped
                folder.rmdir()


@row(
    30,
    "real kill by the kernel in a memory cgroup",
    "as row 29, and the message says memory",
    engines=PROCESSES,
    slow=True,
)
def _(engine):
    with memory_cgroup(300 << 20) as folder:
        said = said_by(run_program(OUT_OF_MEMORY, arguments=(str(folder),)))
    assert said.splitlines() == [
        "3 True SIGKILL True True",
        "[0, 1, 2, 4, 5, 6, 7] WorkerDied",
        "[0, 1, 2, 3, 4, 5] 2 True",
    ], said
    return (
        "WorkerDied names item 3, SIGKILL and memory; the other 7 results are right; "
        "with retries=1 items that do not fit side by side are tried again alone, and are right"
    )


@row(31, "segfault", "as row 27, with the Python stack", engines=PROCESSES)
def _(engine):
    return dies(lambda: ctypes.string_at(0), "SIGSEGV", "string_at") + "; its Python stack is shown"


@row(32, "abort()", "as row 31", engines=PROCESSES)
def _(engine):
    return dies(os.abort, "SIGABRT", "Current thread") + "; its Python stack is shown"


@row(33, "SIGTERM sent to the worker", "as row 27", engines=PROCESSES)
def _(engine):
    return dies(lambda: kill_myself(signal.SIGTERM), "SIGTERM")


@row(34, "SIGINT sent to the worker", "nothing happens: Ctrl-C is the caller's to handle", engines=PROCESSES)
def _(engine):
    result = farmout.map(bad(lambda: kill_myself(signal.SIGINT)), range(8), workers=2)
    assert result == [0, 10, 20, None, 40, 50, 60, 70]
    return "nothing happens"


def compute_too_long():
    resource.setrlimit(resource.RLIMIT_CPU, (1, 1))
    while True:
        pass


@row(35, "limit of processor time reached", "as row 27, the signal named", engines=PROCESSES, slow=True)
def _(engine):
    result = farmout.map(bad(compute_too_long), range(8), workers=2, on_error="return")
    error = result.pop(3).error
    assert result == [0, 10, 20, 40, 50, 60, 70]
    assert (type(error), error.signal in ("SIGXCPU", "SIGKILL")) == (farmout.WorkerDied, True)
    return "WorkerDied names item 3 and the signal; the other 7 results are right"


def half_a_result():
    """Die in the middle of the next record of this worker's log."""

    def write(self, kind, *numbers, parts=(), **more):
        position = self.written % log.RING
        half = b"".join(map(bytes, parts))[:50] or b"half"
        self._ring[position : position + len(half)] = half
        os._exit(9)

    log.LogWriter.write = write  # only in this process, which is about to end
    return 30


@row(36, "dies with half a result written", "as row 27: no lock, no half message", engines=PROCESSES)
def _(engine):
    return dies(half_a_result, "status 9")


def killed_while_sending():
    """300 MB, with SIGKILL 30 ms after the first byte of it was written."""
    fill = shm.Arena.fill

    def fill_and_die(self, extent, content):
        if content.nbytes > 100 << 20:
            threading.Timer(0.03, kill_myself).start()
            for _ in range(50):  # the copy may be faster than 30 ms: go on until the signal comes
                fill(self, extent, content)
        fill(self, extent, content)

    shm.Arena.fill = fill_and_die  # only in this process, which is about to end
    return numpy.ones(300 << 17)


@row(37, "SIGKILL 30 ms into sending a result of 300 MB", "as row 27", engines=PROCESSES)
def _(engine):
    result = farmout.map(bad(killed_while_sending), range(8), workers=2, on_error="return")
    error = result.pop(3).error
    assert (type(error), error.signal, error.index) == (farmout.WorkerDied, "SIGKILL", 3)
    assert result == [0, 10, 20, 40, 50, 60, 70]
    return "WorkerDied names item 3; the other 7 results are right"


def dies_behind(record):
    """Ends this worker, by itself, as soon as the first record of this kind is in its log, before any other word."""
    write = log.LogWriter.write

    def write_and_die(self, kind, *content, **more):
        write(self, kind, *content, **more)
        if kind == record:
            os._exit(4)

    log.LogWriter.write = write_and_die  # only in this process, which is about to end
    return os.getpid()


@row(38, "dies just after delivering its result", "the result is kept; the next call is unaffected", engines=PROCESSES)
def _(engine):
    with farmout.Farm(workers=1) as farm:
        for record in (log.PLAIN, log.END):  # behind the result itself, and behind the end of the chunk
            (pid,) = farm.map(dies_behind, [record])
            assert pid != os.getpid()
            with contextlib.suppress(psutil.NoSuchProcess):
                psutil.Process(pid).wait(10)
            assert farm.map(abs, range(8)) == list(range(8))
    return "result kept, next call right"


def idle_workers_killed(how_many):
    with farmout.Farm(workers=2) as farm:
        for _ in range(5):
            pids = sorted(set(farm.map(lambda i: (time.sleep(0.005), os.getpid())[1], range(8), chunksize=1)))
            for pid in pids[:how_many]:
                os.kill(pid, signal.SIGKILL)
            assert farm.map(abs, range(8)) == list(range(8))
    return "replaced without a word; next call right"


@row(39, "one idle worker killed between calls", "replaced silently; the next call works", engines=PROCESSES)
def _(engine):
    return idle_workers_killed(1)


@row(40, "all idle workers killed between calls", "as row 39", engines=PROCESSES)
def _(engine):
    return idle_workers_killed(2)


@row(41, "worker stopped (SIGSTOP)", "the others go on; with timeout= its item is late; closing does not wait",
     engines=PROCESSES, slow=True)  # fmt: skip
def _(engine):
    stops = bad(lambda: kill_myself(signal.SIGSTOP))
    said = costs_one_item(engine, stops, farmout.ItemTimeout, "timeout=0.3", timeout=0.3)
    with farmout.imap(stops, range(8), workers=2, chunksize=1) as results:
        assert [next(results) for _ in range(3)] == [0, 10, 20]
    with farmout.Farm(workers=2) as farm:
        for pid in set(farm.map(lambda i: (time.sleep(0.005), os.getpid())[1], range(8), chunksize=1)):
            os.kill(pid, signal.SIGSTOP)
        assert farm.map(abs, range(8), timeout=0.3) == list(range(8))
    return f"{said}; closing ends it; idle ones are replaced"


@row(42, "task closes every descriptor", "as row 27", engines=PROCESSES)
def _(engine):
    result = farmout.map(bad(lambda: os.closerange(3, 256)), range(8), workers=2, on_error="return")
    item = result.pop(3)
    assert item is None or isinstance(item.error, farmout.WorkerDied)
    assert result == [0, 10, 20, 40, 50, 60, 70]
    return "item 3 is done or lost with its worker (WorkerDied); the other 7 results are right"


def close_and_print():
    sys.stdout.close()
    sys.stderr.close()
    print("lost")


@row(43, "task closes sys.stdout and prints", "ValueError of that task; the next ones print", engines=PROCESSES)
def _(engine):
    said = costs_one_item(engine, bad(close_and_print), ValueError)
    text = """
        import farmout, sys
        def work(x):
            if x == 3:
                sys.stdout.close()
            print("item", x)
        farmout.map(work, range(5), workers=1, on_error="return")
    """
    assert said_by(run_program(text)).splitlines() == [f"item {x}" for x in range(5) if x != 3]
    return said


@row(44, "task forks and both processes return", "never two results; no process left", engines=PROCESSES)
def _(engine):
    def forks(x):
        if x % 3 == 0:
            os.fork()
        return x * 10

    for verb in (farmout.map, farmout.imap):
        assert list(verb(forks, range(8), workers=2)) == [0, 10, 20, 30, 40, 50, 60, 70]
    return "8 results, once each; the children are gone"


def failing_initializer():
    raise LookupError("no model here")


@row(45, "initializer raises", "raised once in the caller with its traceback; no endless respawn")
def _(engine):
    error = raised(
        LookupError, lambda: farmout.map(abs, range(8), workers=2, engine=engine, initializer=failing_initializer)
    )
    assert engine != "processes" or "failing_initializer" in text_of(error)
    raised(
        farmout.EngineError,
        lambda: farmout.map(abs, [1], workers=2, engine=engine, initializer=sys.exit, initargs=(3,)),
    )
    return "LookupError, once; for sys.exit an EngineError"


@row(46, "initializer calls os._exit", "one error after a few deaths; no endless respawn", engines=PROCESSES)
def _(engine):
    with farmout.Farm(workers=2, initializer=os._exit, initargs=(5,)) as farm:
        error = raised(farmout.EngineError, lambda: farm.map(abs, range(8)))
        assert "status 5" in str(error)
        assert len(farm._engines.get(farmout.Options()).pool.pids) <= 12
    return "EngineError after ten deaths"


@row(47, "SIGCHLD ignored, or children reaped by the caller", "death seen without waitpid", engines=PROCESSES)
def _(engine):
    def reap(number, frame):
        with contextlib.suppress(ChildProcessError):
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass

    for handler in (signal.SIG_IGN, reap):
        before = signal.signal(signal.SIGCHLD, handler)
        try:
            with farmout.Farm(workers=2) as farm:
                result = farm.map(bad(lambda: os._exit(1)), range(8), on_error="return")
                assert isinstance(result.pop(3).error, farmout.WorkerDied)
                assert result == [0, 10, 20, 40, 50, 60, 70]
                subprocess.run(["true"], check=True)
        finally:
            signal.signal(signal.SIGCHLD, before)
    return "WorkerDied names item 3; the other 7 results are right"
