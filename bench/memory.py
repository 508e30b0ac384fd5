"""Samples the memory of a process tree from outside: ``python -m bench.memory PID RECORD``.

What counts is PSS: a page that several processes share counts once in all, not once for each. Pages of shared
memory that some process holds open but has not mapped at the moment (a recycled segment) are in nobody's PSS;
they are counted too, by the size of every memory file that the tree has open.
"""

from __future__ import annotations

import json
import os
import sys
import time

INTERVAL_S = 0.01


def tree(root: int) -> list[int]:
    """The process, its descendants, and its session (daemons leave the tree, but seldom the session)."""
    parents: dict[int, list[int]] = {}
    session = []
    for name in os.listdir("/proc"):
        if not name.isdigit():
            continue
        try:
            with open(f"/proc/{name}/stat") as file:
                fields = file.read().rpartition(")")[2].split()
        except OSError:
            continue  # it ended while we looked
        parents.setdefault(int(fields[1]), []).append(int(name))
        if int(fields[3]) == root:
            session.append(int(name))
    found = {root, *session}
    edge = list(found)
    while edge:
        for child in parents.get(edge.pop(), []):
            if child not in found:
                found.add(child)
                edge.append(child)
    return sorted(found)


def total_mb(pids: list[int]) -> float:
    """Memory of these processes in MB, each page once."""
    pss_kb, shared_kb, open_kb = 0, 0, 0
    seen: set[tuple[int, int]] = set()
    for pid in pids:
        figures = _rollup(pid)
        pss_kb += figures.get("Pss", 0)
        shared_kb += figures.get("Pss_Shmem", 0)
        open_kb += _open_memory_files_kb(pid, seen)
    return (pss_kb - shared_kb + max(shared_kb, open_kb)) / 1000


def _rollup(pid: int) -> dict[str, int]:
    try:
        with open(f"/proc/{pid}/smaps_rollup") as file:
            lines = file.readlines()[1:]
    except OSError:
        return {}
    return {name.rstrip(":"): int(value) for name, value, *_ in (line.split() for line in lines)}


def _open_memory_files_kb(pid: int, seen: set[tuple[int, int]]) -> int:
    folder = f"/proc/{pid}/fd"
    total = 0
    try:
        for name in os.listdir(folder):
            target = os.readlink(f"{folder}/{name}")
            if not target.startswith(("/memfd:", "/dev/shm/")):
                continue
            status = os.stat(f"{folder}/{name}")
            if (status.st_dev, status.st_ino) not in seen:
                seen.add((status.st_dev, status.st_ino))
                total += status.st_blocks // 2
    except OSError:
        pass  # closed or ended while we looked
    return total


def main() -> None:
    """Sample until the process is gone or we are told to end."""
    root, path = int(sys.argv[1]), sys.argv[2]
    samples: list[tuple[float, float]] = []
    parent = os.getppid()
    while os.path.exists(f"/proc/{root}") and os.getppid() == parent:
        pids = [pid for pid in tree(root) if pid != os.getpid()]
        samples.append((time.monotonic(), total_mb(pids)))
        if not samples[-1][1]:
            break  # a zombie that nobody has waited for yet
        time.sleep(INTERVAL_S)
    with open(path, "w") as file:
        json.dump(samples, file)


if __name__ == "__main__":
    main()
