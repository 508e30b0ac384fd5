"""What this machine lets us use: cores, memory, shared memory; read from affinity, cgroups and SLURM."""

from __future__ import annotations

import math
import os
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

__all__ = [
    "cgroup_cores",
    "cgroup_folders",
    "cores",
    "free_memory",
    "is_stopped",
    "memory_limit",
    "oom_kills",
    "raw_environment",
    "slurm_cores",
]

QUOTA_SECONDS = 5.0

_ROOT = Path("/sys/fs/cgroup")


def cores() -> int:
    """How many workers can run side by side: the smallest of affinity, cgroup quota and SLURM's allocation."""
    limits = [affinity_cores(), _recent_quota(), slurm_cores()]
    return max(1, math.floor(min(limit for limit in limits if limit)))


def raw_environment() -> Mapping[Any, Any]:
    """The variables themselves, to be compared; whoever keeps them makes a copy.

    Undecoded where the class lets us, which takes 20 times less.
    """
    variables: Mapping[Any, Any] = getattr(os.environ, "_data", os.environ)
    return variables


def affinity_cores() -> int:
    """Cores this process may run on."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def slurm_cores() -> int | None:
    """Cores that SLURM gave to a task of this job, or None."""
    text = os.environ.get("SLURM_CPUS_PER_TASK") or os.environ.get("SLURM_CPUS_ON_NODE", "")
    return int(text) if text.isdigit() and int(text) > 0 else None


def cgroup_folders(controller: str) -> list[Path]:
    """The folders of this process's cgroup and its parents, for cgroup v2 and for a v1 controller."""
    try:
        lines = Path("/proc/self/cgroup").read_text().splitlines()
    except OSError:
        return []
    folders: list[Path] = []
    for line in lines:
        _, controllers, path = line.split(":", 2)
        if not controllers:
            base = _ROOT / "unified" if (_ROOT / "unified").is_dir() else _ROOT
        elif controller in controllers.split(","):
            base = next((b for b in (_ROOT / controllers, _ROOT / controller) if b.is_dir()), _ROOT)
        else:
            continue
        here = base / path.lstrip("/")
        while True:
            if here.is_dir():
                folders.append(here)
            if here == base or base not in here.parents:
                break
            here = here.parent
    return folders


def cgroup_cores() -> float | None:
    """The tightest CPU quota of this process's cgroups in cores (2.5 is possible), or None."""
    quotas = []
    for folder in cgroup_folders("cpu"):
        if limit := _words(folder / "cpu.max"):
            if limit[0] != "max":
                quotas.append(int(limit[0]) / int(limit[1]))
        elif quota := _words(folder / "cpu.cfs_quota_us"):
            period = _words(folder / "cpu.cfs_period_us")
            if int(quota[0]) > 0 and period:
                quotas.append(int(quota[0]) / int(period[0]))
    return min(quotas, default=None)


def _recent_quota() -> float | None:
    """`cgroup_cores` of some seconds ago: the files are read in a fifth of a millisecond, which is much for a call."""
    global _quota
    now = time.monotonic()
    if now >= _quota[0]:
        _quota = now + QUOTA_SECONDS, cgroup_cores()
    return _quota[1]


_quota: tuple[float, float | None] = (-math.inf, None)  # until when it is taken to hold, and what it was


def memory_limit() -> tuple[int, int] | None:
    """(limit, used) in bytes of the tightest memory cgroup, or None. Files that the kernel only caches do not count as
    used: it drops them when somebody needs the room."""
    best = None
    for folder in cgroup_folders("memory"):
        for limit_name, used_name in (
            ("memory.max", "memory.current"),
            ("memory.limit_in_bytes", "memory.usage_in_bytes"),
        ):
            limit, used = _words(folder / limit_name), _words(folder / used_name)
            if limit and used and limit[0].isdigit() and int(limit[0]) < 1 << 60:
                found = (int(limit[0]), max(0, int(used[0]) - _cached(folder / "memory.stat")))
                if best is None or found[0] - found[1] < best[0] - best[1]:
                    best = found
    return best


def _cached(path: Path) -> int:
    """Bytes of file pages that a cgroup holds: of v1 with those of the groups below it, which v2 always counts in."""
    words = _words(path)
    found = dict(zip(words[::2], words[1::2], strict=False))
    names = ("inactive_file", "active_file")
    return sum(int(found.get(f"total_{name}", found.get(name, 0))) for name in names)


def free_memory() -> int:
    """Bytes that can still be used: the system's available memory, or what the cgroup leaves."""
    import psutil

    available = int(psutil.virtual_memory().available)
    limit = memory_limit()
    return available if limit is None else min(available, max(0, limit[0] - limit[1]))


def is_stopped(pid: int) -> bool:
    """Whether somebody has stopped this process (SIGSTOP)."""
    import psutil

    try:
        return bool(psutil.Process(pid).status() == psutil.STATUS_STOPPED)
    except psutil.Error:
        return False


def oom_kills() -> int:
    """How many processes of this process's cgroup the kernel has killed for memory so far; of this machine, where the
    cgroup does not say."""
    for folder in cgroup_folders("memory")[:1]:
        for name in ("memory.events", "memory.oom_control"):
            words = _words(folder / name)
            if "oom_kill" in words:
                return int(words[words.index("oom_kill") + 1])
    words = _words(Path("/proc/vmstat"))
    return int(words[words.index("oom_kill") + 1]) if "oom_kill" in words else 0


def _words(path: Path) -> list[str]:
    try:
        return path.read_text().split()
    except OSError:
        return []
