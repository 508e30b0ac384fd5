"""Run a sample of items under given circumstances, in processes of their own, and note all that they did."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..._contract import Columns, Done, Engine, Failed, Job, Notice, Output, Run, Told, Watch
from ..._engines.processes.engine import ProcessEngine
from ..._engines.threads import ThreadEngine
from ..._plan.chunking import Chunking
from ..._plan.dispatch import Dispatcher
from ..._run.driver import Driver
from ..._run.feed import Feed
from ...errors import Failure
from ..options import Options
from .compare import Difference
from .probe import Probe, Seen

__all__ = ["Circumstances", "Outcome", "Ran", "Task", "run_all"]


@dataclass(frozen=True)
class Circumstances:
    """How a sample is run. Nothing of it may change what an item gives."""

    name: str  # as the report calls it
    workers: int = 1
    chunksize: int | None = None  # None: all in one
    backwards: bool = False
    blas: int = 1
    hash_seed: str = "0"
    threads: bool = False
    files: bool = False


@dataclass
class Outcome:
    """What one item gave."""

    value: Any = None
    error: BaseException | None = None
    printed: str = ""
    changed: list[Difference] = field(default_factory=list)
    written: list[str] = field(default_factory=list)


@dataclass
class Ran:
    """A run: outcomes in the order of the sample, what was noticed, seconds of all items and of the whole."""

    circumstances: Circumstances
    outcomes: list[Outcome]
    notices: list[Notice]
    item_seconds: float
    wall_seconds: float


@dataclass(frozen=True)
class Task:
    """What is the same in all runs of a check."""

    function: Callable[..., Any]
    columns: Columns
    numbers: tuple[int, ...]  # the index of each item in the whole loop: its random stream depends on it
    entropy: int
    options: Options


def run_all(task: Task, circumstances: Sequence[Circumstances]) -> list[Ran]:
    """Run all items of a task under each of several circumstances, in fresh worker processes.

    The first run has an interpreter of its own, started for it alone; the others share one for each hash seed.
    """
    engines: dict[Any, ProcessEngine] = {}
    method = "spawn" if task.options.start_method == "spawn" else "forkserver"
    try:
        runs = []
        for number, how in enumerate(circumstances):
            key = (how.hash_seed, number == 0)
            if key not in engines:
                engines[key] = ProcessEngine(method, environment={"PYTHONHASHSEED": how.hash_seed})
            runs.append(_run_sample(task, how, engines[key]))
            engines[key].pool.end_idle()  # the next run is to find nothing of this one
        return runs
    finally:
        for engine in engines.values():
            engine.close()


def _run_sample(task: Task, how: Circumstances, engine: ProcessEngine) -> Ran:
    if not how.threads:
        return _run(task, how, engine)
    # Threads share the caller's variables, so they run inside a worker, which has copies of them.
    (ran,) = _drive(Job(_InThreads(task, how)), ([None],), engine, 1, None, [])
    if isinstance(ran, Failure):
        raise ran.error
    assert isinstance(ran, Ran)
    return ran


class _InThreads:
    def __init__(self, task: Task, how: Circumstances) -> None:
        self._task, self._how = task, how

    def __call__(self, _: None) -> Ran:
        return _run(self._task, self._how, ThreadEngine())


def _run(task: Task, how: Circumstances, engine: Engine) -> Ran:
    step = -1 if how.backwards else 1
    options = task.options
    job = Job(
        task.function,
        around=Probe(how.blas, files=how.files),
        seed=options.seed,
        entropy=task.entropy,
        keep_going=True,
        timeout=None if how.threads else options.timeout,
        initializer=options.initializer,
        initargs=options.initargs,
        initializer_key="check",
        watch=Watch(),
        numbers=task.numbers[::step],
    )
    columns = tuple(list(column)[::step] for column in task.columns)
    watching = _Watching(len(task.numbers))
    began = time.monotonic()
    results = _drive(job, columns, engine, how.workers, how.chunksize, [watching])
    wall = time.monotonic() - began
    for outcome, result in zip(watching.outcomes, results, strict=True):
        if isinstance(result, Failure):
            outcome.error = result.error
        else:
            assert isinstance(result, Seen)
            outcome.value, outcome.changed, outcome.written = result.value, result.changed, result.written
    return Ran(how, watching.outcomes[::step], watching.notices, watching.seconds, wall)


def _drive(
    job: Job, columns: Columns, engine: Engine, workers: int, chunksize: int | None, observers: Sequence[Any]
) -> list[Any]:
    total = len(columns[0])
    plan = Dispatcher(total, workers, Chunking(chunksize or total), stop_at_failure=False)
    run = Run("check", engine.name, workers, total, "", time.monotonic())
    driver = Driver(engine, job, plan, Feed(columns), run, observers, ordered=True, keep_failures=True)
    return [value for _, values in driver.blocks() for value in values]


class _Watching:
    """An observer that keeps what items print and what is noticed, in place of showing it."""

    def __init__(self, total: int) -> None:
        self.outcomes = [Outcome() for _ in range(total)]
        self.notices: list[Notice] = []
        self.seconds = 0.0

    def begin(self, run: Run) -> None:
        pass

    def observe(self, event: Told) -> None:
        if isinstance(event, Done):
            self.seconds += sum(event.seconds)
        elif isinstance(event, Failed):
            self.seconds += event.seconds
        elif isinstance(event, Output) and event.kind in ("stdout", "stderr"):
            self.outcomes[event.index].printed += event.content
        elif isinstance(event, Output) and event.kind == "notice":
            self.notices.append(event.content)

    def settled(self, count: int) -> None:
        pass

    def end(self, error: BaseException | None) -> None:
        pass
