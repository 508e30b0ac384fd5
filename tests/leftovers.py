"""What a process has that must not outlive a call: children, threads, descriptors, names of shared memory and files."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import threading
import time
from pathlib import Path

import psutil

__all__ = ["Leftovers", "end_servers"]

PATIENCE_SECONDS = 3.0  # for what is ending to be gone


class Leftovers:
    """A count before; `found` says what has come since and does not go."""

    def __init__(self) -> None:
        self._threads = set(threading.enumerate())
        self._children = _children()
        self._descriptors = _descriptors()
        self._shared, self._temporary = _names("/dev/shm"), _names(tempfile.gettempdir())

    def found(self) -> dict[str, object]:
        """What is left, by kind; empty when everything was given back."""
        gc.collect()  # an array over a file that an error's traceback holds
        deadline = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < deadline:
            children, threads = _children() - self._children, set(threading.enumerate()) - self._threads
            if not children and not threads:
                break
            psutil.wait_procs(children, timeout=0.05)
            for thread in threads:
                thread.join(0.05)
        left = {
            "processes": _children() - self._children,
            "threads": set(threading.enumerate()) - self._threads,
            "descriptors": _descriptors() - self._descriptors,
            "shared memory": _ours(_names("/dev/shm") - self._shared),
            "temporary files": _ours(_names(tempfile.gettempdir()) - self._temporary),
        }
        return {kind: what for kind, what in left.items() if what}


def end_servers() -> None:
    """Those that multiprocessing and loky keep while the process lives, since Python 3.14 for any process pool."""
    for package in ("multiprocessing", "loky.backend"):
        for module, server in (("forkserver", "_forkserver"), ("resource_tracker", "_resource_tracker")):
            found = getattr(sys.modules.get(f"{package}.{module}"), server, None)
            if found is not None:
                found._stop()


def _children() -> set[psutil.Process]:
    return set(psutil.Process().children(recursive=True))


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
