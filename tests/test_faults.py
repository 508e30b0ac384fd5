"""Workers that die, callers that die, Ctrl-C: no hang, the right error, nothing left, and the pool works on."""

from __future__ import annotations

import contextlib
import ctypes
import importlib
import os
import random
import signal
import subprocess
import sys
import threading
import time
import warnings

import numpy
import psutil
import pytest

import farmout
from conftest import run_script
from farmout._engines.processes import pool

pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")


def at_three(action):
    def f(x):
        if x == 3:
            action()
        return x * 10

    return f


DEATHS = [
    ("exit 3", lambda: os._exit(3), "exited with status 3"),
    ("exit 0", lambda: os._exit(0), "exited with status 0"),
    ("SIGKILL", lambda: os.kill(os.getpid(), signal.SIGKILL), "SIGKILL"),
    ("SIGTERM", lambda: os.kill(os.getpid(), signal.SIGTERM), "SIGTERM"),
    ("segfault", lambda: ctypes.string_at(0), "SIGSEGV"),
    ("abort", lambda: os.abort(), "SIGABRT"),
]


@pytest.mark.parametrize(("action", "words"), [d[1:] for d in DEATHS], ids=[d[0] for d in DEATHS])
def test_a_death_costs_one_item(action, words):
    """The error names item and cause; with on_error="return" every other item is there, and none ran twice."""
    with pytest.raises(farmout.WorkerDied, match=f"item 3.*{words}") as caught:
        farmout.map(at_three(action), range(8), workers=2)
    assert (caught.value.index, "item 3: 3" in "".join(caught.value.__notes__)) == (3, True)
    result = farmout.map(at_three(action), range(8), workers=2, on_error="return")
    assert [r for r in result if not isinstance(r, farmout.Failure)] == [0, 10, 20, 40, 50, 60, 70]
    assert isinstance(result[3].error, farmout.WorkerDied)


def test_an_item_closes_every_descriptor():
    """Its worker cannot go on; the item itself may have finished. Every other result is there."""
    result = farmout.map(at_three(lambda: os.closerange(3, 256)), range(8), workers=2, on_error="return")
    assert [r for i, r in enumerate(result) if i != 3] == [0, 10, 20, 40, 50, 60, 70]
    assert result[3] == 30 or isinstance(result[3].error, farmout.WorkerDied)
    assert farmout.map(abs, [-1], workers=2) == [1]


def test_a_worker_that_is_cut_off_but_runs_on():
    """It finishes items while its owner buries it: each item has a result all the same. (Seen short in 3 of 150.)"""

    def cuts(x):
        if x == 3:
            os.closerange(3, 256)
        time.sleep(0.00002)
        return x

    for _ in range(40):
        result = farmout.map(cuts, range(40), workers=2, chunksize=20, on_error="return")
        assert len(result) == 40
        assert [i for i in range(40) if i != 3] == [r for i, r in enumerate(result) if i != 3]


def test_a_death_that_is_noticed_late_is_still_named(monkeypatch):
    """The connection of a dying process is closed first; on a busy machine the process may be dead much later."""
    original = pool._ended

    def late(worker, patience):
        original(worker, 20)
        return False

    monkeypatch.setattr(pool, "_ended", late)
    with pytest.raises(farmout.WorkerDied, match="exited with status 3") as caught:
        farmout.map(at_three(lambda: os._exit(3)), range(5), workers=2)
    assert caught.value.exitcode == 3


def test_segfault_shows_the_python_stack():
    """faulthandler's text is in the error."""
    with pytest.raises(farmout.WorkerDied, match="Segmentation fault") as caught:
        farmout.map(at_three(lambda: ctypes.string_at(0)), range(5), workers=2)
    assert "string_at" in caught.value.stack
    assert (caught.value.signal, caught.value.exitcode) == ("SIGSEGV", -11)


def test_no_item_runs_twice(tmp_path):
    """Items finished before a death are kept although nothing was sent for them yet."""

    def work(i):
        with open(tmp_path / "log", "a") as log:
            log.write(f"{i}\n")
        if i == 30:
            os.kill(os.getpid(), signal.SIGKILL)
        return i

    result = farmout.map(work, range(60), workers=2, chunksize=20, on_error="return")
    assert [i for i in range(60) if i != 30] == [r for r in result if not isinstance(r, farmout.Failure)]
    assert sorted(map(int, (tmp_path / "log").read_text().split())) == list(range(60))


def test_a_fast_killer_is_found_among_many():
    """Of a million fast items, exactly the deadly one fails."""
    result = farmout.map(lambda x: os._exit(1) if x == 70_000 else x, range(100_000), workers=2, on_error="return")
    failed = [r for r in result if isinstance(r, farmout.Failure)]
    assert [f.index for f in failed] == [70_000]
    assert len(result) == 100_000


def test_what_was_printed_before_the_death_is_shown(capsys):
    """Also without a newline at its end."""

    def f(i):
        print("working on", i, end="")
        if i == 1:
            os._exit(1)
        print(" done")

    with pytest.raises(farmout.WorkerDied):
        farmout.map(f, range(2), workers=1)
    assert capsys.readouterr().out == "working on 0 done\nworking on 1"


def test_killed_while_sending_a_large_result():
    """SIGKILL at some moment of making and sending 300 MB: that item only."""

    def large(i):
        if i == 1:
            threading.Timer(0.03, os.kill, (os.getpid(), signal.SIGKILL)).start()
            return [numpy.ones(300 << 17) for _ in range(4)]
        return i

    result = farmout.map(large, range(4), workers=2, on_error="return")
    assert isinstance(result[1].error, farmout.WorkerDied)
    assert [result[0], result[2], result[3]] == [0, 2, 3]


def test_stray_fork_in_an_item():
    """Never two results for one item, no process left."""

    def forks(i):
        if i == 2:
            os.fork()
        return i

    assert farmout.map(forks, range(6), workers=2) == list(range(6))


def test_left_thread_and_child_process():
    """A thread and a program that an item left behind end with the worker."""

    def leaves(i):
        threading.Thread(target=time.sleep, args=(3600,)).start()
        return subprocess.Popen(["sleep", "7777"]).pid

    pids = farmout.map(leaves, range(2), workers=2)
    farmout._api.farm.shared_engines.close()
    _gone, alive = psutil.wait_procs([psutil.Process(p) for p in pids if psutil.pid_exists(p)], timeout=3)
    assert alive == []


def test_items_that_break_their_streams():
    """A closed sys.stdout is that item's problem only; standard input is empty."""

    def closes(i):
        if i == 0:
            sys.stdout.close()
        print(i)
        return i

    result = farmout.map(closes, range(3), workers=1, chunksize=1, on_error="return")
    assert (type(result[0]), result[1:]) == (farmout.Failure, [1, 2])
    with pytest.raises(EOFError):
        farmout.map(lambda i: input(), [1], workers=1)


def test_idle_workers_killed_between_calls():
    """They are replaced without a word."""
    with farmout.Farm(workers=2) as farm:
        for _ in range(3):
            pids = set(farm.map(lambda i: os.getpid(), range(8), chunksize=1))
            for pid in pids:
                os.kill(pid, signal.SIGKILL)
            assert farm.map(abs, range(8)) == list(range(8))


def stop_idle_worker(farm):
    """Stop the only worker of a farm after it worked on items 0 to 7; returns the farm's pool."""
    farm.map(lambda i: time.sleep(0.001), range(8), chunksize=8)
    pool = farm._engines.get(farmout.Options()).pool
    os.kill(pool.pids[0], signal.SIGSTOP)
    return pool


def test_a_worker_killed_before_it_began_is_not_charged_with_an_item():
    """Its last job had a chunk of the same number and items: what it noted then counts no more."""
    with farmout.Farm(workers=1) as farm:
        pool = stop_idle_worker(farm)
        found = []
        thread = threading.Thread(target=lambda: found.append(farm.map(abs, range(8), chunksize=8)))
        thread.start()
        while pool._idle:
            time.sleep(0.001)
        os.kill(pool.pids[0], signal.SIGKILL)
        thread.join(20)
    assert found == [list(range(8))]


@pytest.mark.parametrize("timeout", [0.3, None])
def test_a_stopped_worker_that_began_nothing_is_replaced(timeout):
    """Somebody sent SIGSTOP to an idle worker: its chunk goes to another, and no item is called late."""
    with farmout.Farm(workers=1) as farm:
        stop_idle_worker(farm)
        assert farm.map(abs, range(8), timeout=timeout, chunksize=8) == list(range(8))


def test_a_worker_stopped_on_an_item_is_named(monkeypatch):
    """The warning says which worker and item the call waits for; once it may go on, every result is there."""
    said = []
    pid = farmout.empty(1, int)
    over = threading.Event()

    def stop_myself():
        pid[0] = os.getpid()
        os.kill(os.getpid(), signal.SIGSTOP)

    def let_go_on(message, *_):
        said.append(str(message))
        os.kill(int(said[-1].split()[1]), signal.SIGCONT)

    def give_up():  # where nobody says anything the call must not wait for ever
        if not over.wait(20):
            os.kill(int(pid[0]), signal.SIGCONT)

    monkeypatch.setattr(warnings, "showwarning", let_go_on)
    watchdog = threading.Thread(target=give_up)
    watchdog.start()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("always")
            result = farmout.map(at_three(stop_myself), range(8), workers=2, chunksize=1)
    finally:
        over.set()
        watchdog.join()
    assert len(said) == 1
    assert result[:3] + result[4:] == [0, 10, 20, 40, 50, 60, 70]
    assert "stopped (SIGSTOP) while it ran item 3" in said[0]
    assert "kill -CONT" in said[0]
    assert "timeout=" in said[0]


class ExitsInTheCaller:
    """Loading it anywhere but in the process that made it ends the program."""

    def __reduce__(self):
        return exit_elsewhere, (os.getpid(),)


def exit_elsewhere(pid):
    if os.getpid() != pid:
        sys.exit(7)


@pytest.mark.parametrize("engine", ["serial", "threads", "processes"])
def test_an_initializer_cannot_end_the_caller(engine):
    """sys.exit in it, or while its arguments are loaded, is an error of the call."""
    with pytest.raises(farmout.EngineError, match="initializer.*SystemExit"):
        farmout.map(abs, [1], workers=1, engine=engine, initializer=sys.exit, initargs=(7,))
    if engine == "processes":
        with pytest.raises(farmout.EngineError, match="loading the function.*SystemExit"):
            farmout.map(abs, [1], workers=1, initializer=id, initargs=(ExitsInTheCaller(),))


def test_results_and_errors_that_exit_while_they_are_loaded():
    """They cost one item."""

    def f(i):
        if i == 1:
            raise Exiting(i)
        return ExitsInTheCaller() if i == 2 else i

    result = farmout.map(f, range(4), workers=2, on_error="return")
    assert [type(r.error) for r in result[1:3]] == [farmout.errors.RemoteError, farmout.NotPicklable]
    assert [result[0], result[3]] == [0, 3]


class Exiting(Exception):
    def __reduce__(self):
        return SystemExit, (7,)


def test_a_huge_message_keeps_its_class():
    """50 MB of text do not travel; the class and the beginning do."""
    with pytest.raises(LookupError, match=r"xxx\.\.\.xxx") as caught:
        farmout.map(at_three(lambda: (_ for _ in ()).throw(LookupError("x" * (50 << 20), 5))), range(5), workers=2)
    assert len(str(caught.value)) < 10_000
    assert caught.value.args[1] == 5


def test_the_server_killed_between_calls():
    """A new one is started."""
    with farmout.Farm(workers=2) as farm:
        farm.map(abs, range(8))
        for child in psutil.Process().children():
            child.kill()
        time.sleep(0.05)
        assert farm.map(abs, range(8)) == list(range(8))


def test_sigchld_ignored_by_the_caller():
    """Deaths are seen from the sentinel, not from waitpid."""
    before = signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    try:
        with pytest.raises(farmout.WorkerDied):
            farmout.map(at_three(lambda: os._exit(1)), range(6), workers=2)
    finally:
        signal.signal(signal.SIGCHLD, before)


def test_timeout_ends_one_item():
    """A stuck item is ended, also when it ignores SIGTERM; finished ones are kept and the rest goes on."""

    def stuck(i):
        if i in (2, 5):
            if i == 5:
                signal.signal(signal.SIGTERM, signal.SIG_IGN)
            time.sleep(3600)
        return i

    result = farmout.map(stuck, range(8), workers=2, timeout=0.4, on_error="return")
    assert [r for r in result if not isinstance(r, farmout.Failure)] == [0, 1, 3, 4, 6, 7]
    assert all(isinstance(result[i].error, farmout.ItemTimeout) for i in (2, 5))
    assert "stuck" in result[2].error.stack
    assert farmout.map(lambda i: time.sleep(0.2), range(6), workers=2, timeout=0.6) == [None] * 6


def test_a_late_item_that_a_signal_cuts_short_is_late_and_costs_no_other(tmp_path):
    """What a C call returns when our signal interrupts it is no result, and the next item has not begun."""

    def work(i):
        with open(tmp_path / f"{i}", "a") as file:
            file.write("begun ")
        if i == 2:
            ctypes.CDLL(None).sleep(60)
        return i

    result = farmout.map(work, range(6), workers=1, timeout=0.3, on_error="return", chunksize=6)
    failure = result.pop(2)
    assert (type(failure.error), failure.error.index) == (farmout.ItemTimeout, 2)
    assert result == [0, 1, 3, 4, 5]
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {f"{i}": "begun " for i in range(6)}


def test_items_that_end_at_their_limit_cost_no_other():
    """Each either is in time or late itself; those between are right."""
    work = lambda i: time.sleep(0.0995 + i % 7 * 2e-4 if i % 2 else 0.02) or i  # noqa: E731
    for place, value in enumerate(farmout.map(work, range(40), workers=3, timeout=0.1, on_error="return")):
        if isinstance(value, farmout.Failure):
            assert place % 2 == 1
            assert (type(value.error), value.error.index, value.index) == (farmout.ItemTimeout, place, place)
        else:
            assert value == place


def test_a_worker_that_is_idle_within_a_job_takes_up_work_again():
    """While one item is slow the other worker waits longer than it takes to forget a job that is over."""

    def work(i):
        if i == 0:
            time.sleep(0.5)
            raise OSError("once more")
        return i

    begun = time.monotonic()
    result = farmout.map(work, range(2), workers=2, chunksize=1, retries=2, on_error="return")
    assert (type(result[0].error), result[1]) == (OSError, 1)
    assert time.monotonic() - begun < 20


def test_retries():
    """Deaths and errors are tried again; the last error tells the history."""
    tries = farmout.empty(4, int)
    tries[:] = 0

    def flaky(i):
        tries[i] += 1
        if i == 1 and tries[i] < 3:
            raise OSError(f"try {tries[i]}")
        if i == 2 and tries[i] < 2:
            os._exit(1)
        return i, float(farmout.rng().random())

    first = farmout.map(flaky, range(4), workers=2, retries=2, seed=1)
    assert first == farmout.map(lambda i: (i, float(farmout.rng().random())), range(4), seed=1, engine="serial")
    assert tries.tolist() == [1, 3, 2, 1]
    with pytest.raises(OSError, match="down") as caught:
        farmout.map(
            at_three(lambda: (_ for _ in ()).throw(OSError("down"))),
            range(5),
            workers=2,
            retries=farmout.Retry(2, on=OSError, delay=0.01),
        )
    assert "it failed 3 times" in "".join(caught.value.__notes__)


def test_workers_that_cannot_start():
    """One error, no endless respawn."""
    with pytest.raises(farmout.EngineError, match="before they begin"):
        farmout.map(abs, range(4), workers=2, initializer=os._exit, initargs=(5,))
    assert farmout.map(abs, [-1], workers=2) == [1]


def test_use_in_a_forked_child():
    """The child starts workers of its own and leaves the parent's alone."""
    assert farmout.map(abs, [-1], workers=1) == [1]
    pid = os.fork()
    if pid == 0:
        status = 1
        try:
            status = 0 if farmout.map(abs, [-2, -3], workers=1) == [2, 3] else 2
            farmout._api.farm.shared_engines.close()
        finally:
            os._exit(status)
    assert os.waitpid(pid, 0)[1] == 0
    assert farmout.map(abs, [-4], workers=1) == [4]


def test_a_fork_that_outlives_its_parents_pool():
    """A child that the user forked holds copies of descriptors: closing the pool does not wait for it, and the child's
    end, with its copy of an iterator, does not disturb the parent's workers."""
    results = farmout.imap(lambda i: i, range(1000), workers=2)
    assert next(results) == 0
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(writer)
        status = 1
        try:
            with pytest.raises(farmout.EngineError, match="forked"):
                list(results)
            results.close()
            status = 0
        finally:
            os.read(reader, 1)  # until the parent is done with its pool
            os._exit(status)
    assert list(results) == list(range(1, 1000))
    farmout._api.farm.shared_engines.close()
    os.close(writer)
    os.close(reader)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0


def test_two_pools_one_forked_from_here():
    """The server of start_method="fork" does not keep the other pool's server alive."""
    with farmout.Farm(workers=1) as first, farmout.Farm(workers=1, start_method="fork") as second:
        assert first.map(abs, [-1]) == second.map(abs, [-1]) == [1]


def test_a_reloaded_module_leaves_workers_to_the_calls_at_work(tmp_path, monkeypatch):
    """Another thread's call goes on with its workers while a call with a newer version of a module gets new ones."""
    module = tmp_path / "reloaded_here.py"
    module.write_text("def answer(x):\n    return 1\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    import reloaded_here

    with farmout.Farm(workers=2) as farm:
        assert farm.map(reloaded_here.answer, range(2)) == [1, 1]
        with farm.imap(lambda x: x, range(2000), chunksize=1) as results:
            assert next(results) == 0
            module.write_text("def answer(x):\n    return 22\n")
            os.utime(module, (1, 1))
            importlib.reload(reloaded_here)
            assert farm.map(reloaded_here.answer, range(2)) == [22, 22]
            assert list(results) == list(range(1, 2000))
        assert farm.map(reloaded_here.answer, range(2)) == [22, 22]
    sys.modules.pop("reloaded_here")


@pytest.mark.parametrize("seed", range(4))
def test_killed_at_random_moments(seed):
    """50 rounds each: a worker is killed at a random moment; the result is right or the error is WorkerDied."""
    chooser = random.Random(seed)
    with farmout.Farm(workers=2) as farm:
        for round_ in range(50):
            pool = farm._engines.get(farmout.Options(workers=2)).pool

            moment = chooser.random() * 0.03

            def kill_one(pool=pool, delay=moment):
                time.sleep(delay)
                for pid in pool.pids[:1]:
                    with contextlib.suppress(ProcessLookupError):  # ended since, by a round before this one
                        os.kill(pid, signal.SIGKILL)

            killer = threading.Thread(target=kill_one)
            killer.start()
            result = farm.map(slow_array, range(40), on_error="return")
            killer.join()
            assert len(result) == 40
            for index, value in enumerate(result):
                if isinstance(value, farmout.Failure):
                    assert isinstance(value.error, farmout.WorkerDied), (round_, value)
                else:
                    assert value.shape == (50_000,)
                    assert (value[0], value[-1]) == (index, index), (round_, index)


def slow_array(i):
    time.sleep(0.0005)
    return numpy.full(50_000, i)


BUSY = """
import farmout, os, sys, time
def work(i):
    with open(sys.argv[1], "a") as f: f.write(f"{os.getpid()}\\n")
    time.sleep(60) if sys.argv[2] == "sleeping" else sum(range(10 ** 12))
try:
    if sys.argv[2] == "idle":
        def note(i):
            with open(sys.argv[1], "a") as f: f.write(f"{os.getpid()}\\n")
            time.sleep(0.3)
        farmout.map(note, range(2), workers=2, chunksize=1)
        time.sleep(60)
    farmout.map(work, range(4), workers=2)
except KeyboardInterrupt:
    print("interrupted")
    sys.exit(3)
"""


def started(tmp_path, state):
    """A program with two workers at work; returns it and the pids of its workers."""
    script, pids = tmp_path / "busy.py", tmp_path / "pids"
    script.write_text(BUSY)
    program = subprocess.Popen(
        [sys.executable, str(script), str(pids), state],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        text=True,
    )
    deadline = time.monotonic() + 30
    while not pids.exists() or len(pids.read_text().split()) < 2:
        assert program.poll() is None, program.stderr.read()
        assert time.monotonic() < deadline
        time.sleep(0.01)
    return program, [psutil.Process(int(pid)) for pid in pids.read_text().split()]


@pytest.mark.parametrize("state", ["sleeping", "computing", "idle"])
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_workers_end_with_their_caller(tmp_path, state, number):
    """Two seconds after the caller was ended no process of it is alive."""
    program, workers = started(tmp_path, state)
    family = workers + psutil.Process(program.pid).children(recursive=True)
    program.send_signal(number)
    program.communicate(timeout=10)
    _gone, alive = psutil.wait_procs(family, timeout=2)
    assert alive == []


@pytest.mark.parametrize("to_group", [True, False], ids=["group", "parent only"])
@pytest.mark.parametrize("state", ["sleeping", "computing"])
def test_ctrl_c(tmp_path, state, to_group):
    """Back within a second, one message, nothing left."""
    program, workers = started(tmp_path, state)
    began = time.monotonic()
    if to_group:
        os.killpg(program.pid, signal.SIGINT)
    else:
        program.send_signal(signal.SIGINT)
    out, error = program.communicate(timeout=10)
    seconds = time.monotonic() - began
    _gone, alive = psutil.wait_procs(workers, timeout=2)
    assert (out, error, program.returncode, alive) == ("interrupted\n", "", 3, [])
    assert seconds < 1.5  # the promise is one second; the rest is for a machine that is busy with other things


def test_program_that_ends_while_a_task_runs(tmp_path):
    """It ends at once, silently."""
    text = (
        "import farmout, time\n"
        "it = farmout.imap(lambda i: i if i == 0 else time.sleep(3600), range(5), workers=2)\n"
        "print(next(it))\n"
    )
    done = run_script(text, tmp_path, timeout=20)
    assert (done.stdout, done.stderr, done.returncode) == ("0\n", "", 0)


def test_workers_begin_although_the_folder_of_the_first_call_is_gone(tmp_path, monkeypatch):
    """The pool was started in a folder that is deleted before it makes another worker."""
    folder, pipe = tmp_path / "first", tmp_path / "pipe"
    folder.mkdir()
    os.mkfifo(pipe)

    def meet(mode):
        with open(pipe if mode else os.devnull, mode or "r"):  # who reads and who writes the pipe wait for each other
            return mode

    monkeypatch.chdir(folder)
    assert farmout.map(meet, [""], workers=1) == [""]
    monkeypatch.chdir(tmp_path)
    folder.rmdir()
    assert farmout.map(meet, ["r", "w"], workers=2, chunksize=1) == ["r", "w"]


def test_items_behind_a_long_one_go_to_another_worker(tmp_path):
    """What a worker holds and has not begun is taken back, so that nothing is stuck behind an item that takes long."""

    def touch(i):
        (tmp_path / str(i)).touch()
        until = time.monotonic() + 20
        while i == 0 and not (tmp_path / "1").exists():
            if time.monotonic() > until:
                return "item 1 was stuck behind item 0"
            time.sleep(0.001)
        return i

    assert farmout.map(touch, range(4), workers=2) == [0, 1, 2, 3]


def test_a_worker_that_was_long_in_starting_does_not_want_the_folder_of_a_call_that_is_over(tmp_path, monkeypatch):
    """Three workers are asked for, one does the only item, and then the folder is gone."""
    for number in range(8):
        folder = tmp_path / str(number)
        folder.mkdir()
        with farmout.Farm(workers=3) as farm:
            monkeypatch.chdir(folder)
            assert farm.map(abs, iter([0])) == [0]
            monkeypatch.chdir(tmp_path)
            folder.rmdir()
            assert farm.map(abs, iter(range(3)), chunksize=1) == [0, 1, 2]
