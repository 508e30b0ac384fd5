"""What somebody reads who presses Ctrl-C."""

from __future__ import annotations

import os
import signal
import time

import pytest

import farmout
from conftest import run_script
from farmout._engines.processes.session import ProcessSession


@pytest.mark.parametrize("journal", [False, True])
def test_ctrl_c_says_how_far_it_came(tmp_path, journal):
    """How many items were done, and whether they are kept."""

    def items():
        yield from range(5)
        raise KeyboardInterrupt

    options = {"journal": tmp_path / "kept"} if journal else {}
    results = farmout.imap(abs, items(), engine="serial", **options)
    with pytest.raises(KeyboardInterrupt) as caught:
        list(results)
    assert caught.value.__notes__[0].startswith("farmout: stopped when ")
    assert ("the journal has them" if journal else "with journal=PATH") in caught.value.__notes__[0]


@pytest.mark.parametrize(("existing", "words"), [("skip", "the same call goes on"), ("overwrite", "existing='skip'")])
def test_ctrl_c_with_files_says_that_they_are_there(tmp_path, existing, words):
    """They are what is kept, without a journal."""

    def write(i, path):
        if i == 3:
            os.kill(os.getpid(), signal.SIGINT)
        path.touch()

    with pytest.raises(KeyboardInterrupt) as caught:
        farmout.files(write, range(5), to=str(tmp_path / "{index}"), existing=existing, engine="serial")
    (note,) = caught.value.__notes__
    assert "their files are there" in note
    assert words in note


@pytest.mark.parametrize("journal", [False, True])
def test_ctrl_c_again_while_the_first_one_ends_the_call(tmp_path, monkeypatch, journal):
    """It changes nothing, and shows no line of farmout's; while an error ends the call it comes through."""

    def again(self):
        raise KeyboardInterrupt("again")

    def items(error):
        yield from range(5)
        raise error

    options = {"journal": tmp_path / "kept"} if journal else {}
    monkeypatch.setattr(ProcessSession, "_wait_for_abandoned", again)
    with pytest.raises(KeyboardInterrupt, match="first") as caught:
        farmout.map(time.sleep, items(KeyboardInterrupt("first")), workers=2, **options)
    assert caught.value.__context__ is None
    with pytest.raises(KeyboardInterrupt, match="again"):
        farmout.map(lambda x: time.sleep(9) if x else 1 // x, [0, 1], workers=2, chunksize=1)


def test_ctrl_c_while_a_loop_is_looked_at():
    """`check` and `explain` stop no run of the caller's, of which some part could be done."""
    caller = os.getpid()

    def interrupt(x):
        os.kill(caller, signal.SIGINT)
        time.sleep(9)

    for verb in (farmout.check, farmout.explain):
        with pytest.raises(KeyboardInterrupt) as caught:
            verb(interrupt, range(4), workers=2)
        assert not getattr(caught.value, "__notes__", [])


@pytest.mark.parametrize("how", ["with farmout.Executor(2) as executor:", "if executor := farmout.Executor(2):"])
def test_ctrl_c_ends_the_tasks_of_an_executor(tmp_path, how):
    """The program does not wait for them, and shows its own traceback only."""
    text = f"""
import farmout, os, signal, threading, time
def task(pid):
    os.kill(pid, signal.SIGINT)
    time.sleep(60)
{how}
    executor.submit(task, os.getpid()).result()
"""
    done = run_script(text, tmp_path, timeout=30)
    assert done.returncode == -signal.SIGINT
    assert done.stderr.count("Traceback") == 1
    assert done.stderr.endswith("KeyboardInterrupt\n")


def test_ctrl_c_while_the_program_waits_for_tasks_at_its_end(tmp_path):
    """One line, and the status that Ctrl-C gives, so that a script around it stops too."""
    text = """
import farmout, os, signal, time
executor = farmout.Executor(2)
import atexit
def task(pid):
    while not os.path.exists("ending"):
        os.sched_yield()
    while True:
        os.kill(pid, signal.SIGINT)
        time.sleep(1)
executor.submit(task, os.getpid())
atexit.register(open, "ending", "w")
"""
    done = run_script(text, tmp_path, timeout=30)
    assert done.returncode == -signal.SIGINT, done.stderr
    assert done.stderr == "KeyboardInterrupt: tasks of a farmout.Executor had not finished; they were ended\n"
