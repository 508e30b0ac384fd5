"""Every test must leave nothing behind: no process, thread, descriptor, shared-memory name or temporary file."""

from __future__ import annotations

import gc
import os
import tempfile
import threading
import time
from pathlib import Path

import psutil
import pytest

from farmout._api.farm import shared_engines
from farmout._wire.shm import own_arena

ENGINES = ("serial", "threads", "processes")


@pytest.fixture(scope="session", autouse=True)
def _steady_state(tmp_path_factory):
    """What stays for the life of the process is made before anything is counted; temporary files have a folder of
    their own, so that other programs on this machine do not disturb the count."""
    own_arena()
    os.environ["TMPDIR"] = str(tmp_path_factory.mktemp("temporary"))
    tempfile.tempdir = None


def _names(folder: str) -> set[str]:
    path = Path(folder)
    return {p.name for p in path.iterdir()} if path.is_dir() else set()


def _ours(names: set[str]) -> set[str]:
    """Without what other programs on this machine make at the same time."""
    return {n for n in names if n.startswith(("farmout", "psm_")) and not n.startswith("farmout-demo")}


def _descriptors() -> set[str]:
    found = set()
    for entry in os.listdir("/proc/self/fd"):
        try:
            found.add(f"{entry} {os.readlink(f'/proc/self/fd/{entry}')}")
        except OSError:
            continue
    return {d for d in found if "/proc/" not in d}


@pytest.fixture(autouse=True)
def nothing_left_behind():
    """Closes the shared workers after the test and compares with before."""
    shared_engines.close()
    before = _descriptors()
    threads = set(threading.enumerate())
    shared, temporary = _names("/dev/shm"), _names(tempfile.gettempdir())
    yield
    shared_engines.close()
    gc.collect()  # an array over a file that an error's traceback holds
    deadline = time.monotonic() + 3
    while time.monotonic() < deadline:
        children = psutil.Process().children(recursive=True)
        left = {t for t in threading.enumerate() if t not in threads}
        if not children and not left:
            break
        psutil.wait_procs(children, timeout=0.05)
        for thread in left:
            thread.join(0.05)
    assert not psutil.Process().children(recursive=True)
    assert {t for t in threading.enumerate() if t not in threads} == set()
    assert _descriptors() - before == set()
    assert _ours(_names("/dev/shm") - shared) == set()
    assert _ours(_names(tempfile.gettempdir()) - temporary) == set()


@pytest.fixture(params=ENGINES)
def engine(request):
    return request.param


def run_script(text: str, tmp_path: Path, *, arguments: tuple[str, ...] = (), **options):
    """Run a program without a main guard; returns the finished process."""
    import subprocess
    import sys

    script = tmp_path / "program.py"
    script.write_text(text)
    options = {"capture_output": True, "text": True, "timeout": 60, "cwd": tmp_path, **options}
    return subprocess.run([sys.executable, str(script), *arguments], **options)
