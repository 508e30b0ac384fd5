"""Every test must leave nothing behind: no process, thread, descriptor, shared-memory name or temporary file."""

from __future__ import annotations

import gc
import os
import signal
import tempfile
from pathlib import Path

import pytest

from farmout._api.farm import shared_engines
from farmout._wire.shm import own_arena
from leftovers import Leftovers, end_servers

ENGINES = ("serial", "threads", "processes")


@pytest.fixture(scope="session", autouse=True)
def _steady_state(tmp_path_factory):
    """What stays for the life of the process is made before anything is counted; temporary files have a folder of
    their own, so that other programs on this machine do not disturb the count."""
    own_arena()
    if (
        signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    ):  # a shell's background job; programs of tests would inherit it
        signal.signal(signal.SIGINT, signal.default_int_handler)
    os.environ["TMPDIR"] = str(tmp_path_factory.mktemp("temporary"))
    tempfile.tempdir = None
    # Every test ends with a search for its garbage, which holds descriptors. What is here before the first test, all
    # that pytest and the libraries have loaded, is nobody's garbage, and looking through it took a third of the time.
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def nothing_left_behind():
    """Closes the shared workers after the test and compares with before."""
    shared_engines.close()
    before = Leftovers()
    yield
    shared_engines.close()
    end_servers()
    assert before.found() == {}


@pytest.fixture(params=ENGINES)
def engine(request):
    return request.param


def report_of_cpythons_tests(program: str, seconds: float):
    """What a program beside this file says of CPython's own tests, and its errors; it must end by itself."""
    import json
    import subprocess
    import sys

    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name(program))], capture_output=True, text=True, timeout=seconds
    )
    return json.loads(done.stdout[done.stdout.index('{"ran"') :]), done.stderr


def run_script(text: str, tmp_path: Path, *, arguments: tuple[str, ...] = (), **options):
    """Run a program without a main guard; returns the finished process."""
    import subprocess
    import sys

    script = tmp_path / "program.py"
    script.write_text(text)
    options = {"capture_output": True, "text": True, "timeout": 60, "cwd": tmp_path, **options}
    return subprocess.run([sys.executable, str(script), *arguments], **options)
