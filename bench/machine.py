"""Says on what machine and with which versions the figures were measured; no names of hosts or people."""

from __future__ import annotations

import os
import platform
import time
from typing import Any

from bench.contenders import ENTRIES, installed_version

THREADS = ("OPENBLAS_", "OMP_", "MKL_")  # settings that change what NumPy does


def describe() -> dict[str, Any]:
    """Facts for the head of the report."""
    return {
        "date": time.strftime("%Y-%m-%d %H:%M"),
        "cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
        "processor": _first("/proc/cpuinfo", "model name") or platform.processor(),
        "memory": _first("/proc/meminfo", "MemTotal"),
        "system": f"{platform.system()} {platform.release().split('-')[0]}",
        "python": platform.python_version(),
        "environment": {name: os.environ[name] for name in sorted(os.environ) if name.startswith(THREADS)},
        "versions": {name: version for name in ("numpy", "cv2") if (version := _imported_version(name))},
    }


def installed() -> dict[str, str | None]:
    """Each contender's version; None where its package is missing."""
    return {name: installed_version(entry) for name, entry in ENTRIES.items()}


def _first(path: str, key: str) -> str:
    try:
        with open(path) as file:
            for line in file:
                if line.startswith(key):
                    return line.partition(":")[2].strip()
    except OSError:
        pass  # not Linux
    return ""


def _imported_version(name: str) -> str:
    try:
        return str(__import__(name).__version__)
    except ImportError:
        return ""
