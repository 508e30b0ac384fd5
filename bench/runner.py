"""Runs repetitions: each in a process group of its own with a watchdog, contenders interleaved."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from bench.contenders import ENTRIES
from bench.jobs.base import Context

ROOT = Path(__file__).resolve().parent.parent
MARK = "BENCH_REPETITION"


@dataclass
class Repetition:
    """What one repetition gave."""

    job: str
    contender: str
    number: int
    sampled: bool  # memory was sampled, so its times are not used
    record: dict[str, Any] = field(default_factory=dict)
    trouble: str = ""  # why there is no record
    before_mb: float | None = None
    peak_mb: float | None = None
    left_behind: int = 0  # processes still alive after it ended
    load: float = 0.0  # load average of the machine at its start


@dataclass(frozen=True)
class Settings:
    """How to run all of them."""

    repetitions: int
    memory_repetitions: int
    timeout_s: float
    scale: float
    workers: int
    inputs: str
    turns_per_ms: int
    scratch: str | None = None  # where images are written; None: the folder for temporary files
    patient: bool = False  # repeat also those who have no chance
    memory_jobs_only: frozenset[str] = frozenset({"W10", "W10short"})  # long, only memory is asked


# Who is so many times slower than the best peer after one, two or more repetitions is not asked again: a full run
# would take hours to say five times what it knows after one.
HOPELESS = (3.0, 1.5)


def run_job(job: str, contenders: list[str], settings: Settings, tell: Callable[[str], None]) -> list[Repetition]:
    """All repetitions of one job. Who fails or runs out of time once is not asked again."""
    done: list[Repetition] = []
    out: set[str] = set()
    for number, sampled in _rounds(job, settings):
        for contender in _rotated(contenders, number):
            if contender in out:
                continue
            tell(f"{job} {contender} #{number}{' (memory)' if sampled else ''}")
            repetition = run_repetition(job, contender, number, sampled, settings)
            done.append(repetition)
            if repetition.trouble or repetition.record.get("not_offered") or repetition.record.get("error"):
                out.add(contender)
        if not settings.patient:
            out |= _hopeless(done, HOPELESS[min(number, len(HOPELESS) - 1)])
    return done


def _hopeless(done: list[Repetition], factor: float) -> set[str]:
    """Peers whose best call is so many times slower than the best peer's, on the first call as on the second."""
    peers = [r for r in done if r.record.get("calls") and ENTRIES[r.contender].kind in ("process", "thread")]
    hopeless: set[str] = {r.contender for r in peers}
    for call in (0, 1):
        best: dict[str, float] = {}
        for r in peers:
            if len(r.record["calls"]) > call:
                seconds = r.record["calls"][call]["seconds"]
                best[r.contender] = min(seconds, best.get(r.contender, seconds))
        if best:
            hopeless -= {name for name, seconds in best.items() if seconds <= factor * min(best.values())}
    return hopeless


def load(path: Path) -> list[Repetition]:
    """The repetitions in a JSON file of results."""
    return [Repetition(**one) for one in json.loads(path.read_text())["repetitions"]]


def _rounds(job: str, settings: Settings) -> Iterable[tuple[int, bool]]:
    timed = 0 if job in settings.memory_jobs_only else settings.repetitions
    yield from ((number, False) for number in range(timed))
    yield from ((number, True) for number in range(timed, timed + settings.memory_repetitions))


def _rotated(names: list[str], by: int) -> list[str]:
    """Another one goes first each round, so that nobody always follows the same neighbour."""
    by %= max(1, len(names))
    return names[by:] + names[:by]


def run_repetition(job: str, contender: str, number: int, sampled: bool, settings: Settings) -> Repetition:
    """One process from start to end."""
    repetition = Repetition(job, contender, number, sampled, load=os.getloadavg()[0])
    scratch = tempfile.mkdtemp(prefix="bench-", dir=settings.scratch)
    context = Context(settings.scale, settings.workers, settings.inputs, scratch, settings.turns_per_ms)
    order = {"job": job, "contender": contender, "memory": sampled, "context": asdict(context)}
    try:
        _run_child(order, repetition, Path(scratch), settings.timeout_s)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    return repetition


def _run_child(order: dict[str, Any], repetition: Repetition, scratch: Path, timeout_s: float) -> None:
    record, samples, log = scratch / "record.json", scratch / "samples.json", scratch / "log.txt"
    mark = f"{os.getpid()}-{time.monotonic_ns()}"
    with log.open("w") as output:
        child = subprocess.Popen(
            [sys.executable, "-m", "bench.child", json.dumps(order), str(record)],
            cwd=ROOT,
            env=_environment(mark),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        sampler = _start_sampler(child.pid, samples) if order["memory"] else None
        try:
            child.wait(timeout_s)
        except subprocess.TimeoutExpired:
            repetition.trouble = f"over {timeout_s:g} s"
        finally:
            repetition.left_behind = _end_all(child, mark)
            if sampler is not None:
                sampler.wait()
    if record.exists():
        repetition.record = json.loads(record.read_text())
        _read_samples(repetition, samples)
    elif not repetition.trouble:
        repetition.trouble = f"exit {child.returncode}: {_last_line(log)}"


def _environment(mark: str) -> dict[str, str]:
    """This checkout goes first on the path; the mark lets us find processes that outlive their repetition.

    Bytecode is kept: peers were compiled when they were installed, and this checkout must not be at each start.
    """
    path = os.pathsep.join([str(ROOT), str(ROOT / "src"), os.environ.get("PYTHONPATH", "")])
    environment = {**os.environ, "PYTHONPATH": path.rstrip(os.pathsep), MARK: mark}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment


def _start_sampler(pid: int, samples: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-m", "bench.memory", str(pid), str(samples)], cwd=ROOT)


def _end_all(child: subprocess.Popen[bytes], mark: str) -> int:
    """End the process group and whoever carries the mark; return how many were still there."""
    left = [pid for pid in _marked(mark) if pid != child.pid]
    if left and child.poll() is not None:
        time.sleep(0.5)  # helpers that end by themselves a moment later are not left behind
        left = _marked(mark)
    for pid in [*left, *([child.pid] if child.poll() is None else [])]:
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
    child.wait()
    return len(left)


def _marked(mark: str) -> list[int]:
    wanted = f"{MARK}={mark}".encode()
    found = []
    for pid in (int(name) for name in os.listdir("/proc") if name.isdigit()):
        try:
            with open(f"/proc/{pid}/environ", "rb") as file:
                if wanted in file.read().split(b"\0"):
                    found.append(pid)
        except OSError:
            continue  # ended, or somebody else's
    return found


def _read_samples(repetition: Repetition, samples: Path) -> None:
    calls = repetition.record.get("calls")
    if not samples.exists() or not calls:
        return
    starts = repetition.record["clock_starts"]
    series: list[tuple[float, float]] = json.loads(samples.read_text())
    before = [mb for when, mb in series if when < starts]
    during = [mb for when, mb in series if any(c["begun"] <= when <= c["ended"] + 0.02 for c in calls)]
    repetition.before_mb = before[-1] if before else None
    if repetition.before_mb is not None:
        repetition.peak_mb = max([repetition.before_mb, *during])


def _last_line(log: Path) -> str:
    lines = log.read_text(errors="replace").strip().splitlines()
    return lines[-1] if lines else "no output"
