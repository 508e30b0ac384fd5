"""Wire one call together: options, engine, plan, feed, observers; and keep the warm engines."""

from __future__ import annotations

import atexit
import functools
import os
import time
import uuid
import warnings
from collections.abc import Callable, Generator, Iterator, Sequence
from typing import Any, TypeVar

from .._contract import Around, Engine, Job, Memory, Observer, Run, Watch, readable_traceback
from .._engines.peak import peak_memory
from .._engines.registry import engine_of, make_engine
from .._observe.journal import Form, Journal
from .._observe.messages import Messages, is_ignored
from .._observe.progress import Printer, Progress, wants_bar
from .._observe.recorder import Recorder
from .._observe.report import RunReport
from .._plan.chunking import FIRST_CHUNK, Chunking
from .._plan.dispatch import Dispatcher
from .._run.driver import Driver
from .._run.feed import Feed
from .._wire.functions import callable_name
from ..errors import LostUpdateWarning, RandomnessWarning
from .options import Options, check_callable, check_iterables, resolve

__all__ = ["Caller", "Engines", "Results", "RunReport", "last_run", "prepare", "shared_engines"]

# Items that an iterator may be ahead of its consumer, while chunks are small.
WINDOW = 64
# With a journal a chunk ends so soon, and a worker waits for what it finished to be kept before it begins another:
# a kill then costs little that was over.
KEPT_SECONDS = 0.001

T = TypeVar("T")


class Engines:
    """Engines made on demand and kept warm until closed; any thread may close them at any time."""

    def __init__(self) -> None:
        self._made: dict[tuple[str, str], Engine] = {}
        self.over = False  # closed for good

    def get(self, options: Options) -> Engine:
        self.check_open()
        if not isinstance(options.engine, str):
            return engine_of(options.engine)  # the caller's to keep and to close
        key = (options.engine, options.start_method)
        engine = self._made.get(key) or self._made.setdefault(key, make_engine(*key))
        if self.over:  # since it was asked: either `close` found this engine, or it is closed here
            engine.close()
        self.check_open()
        return engine

    def check_open(self) -> None:
        if self.over:
            raise ValueError("this Farm is closed; make another one")

    def close(self, *, for_good: bool = False) -> None:
        """End the workers. ``for_good``: calls that are at work end with an error, and no other one begins."""
        self.over = for_good  # first: see `get`
        while self._made:
            _, engine = self._made.popitem()
            engine.close()


shared_engines = Engines()
atexit.register(shared_engines.close)


def prepare(
    verb: str,
    function: Callable[..., Any],
    iterables: tuple[Any, ...],
    options: Options,
    engines: Engines,
    *,
    star: bool = False,
    around: Around | None = None,
    ordered: bool = True,
    bounded: bool = True,
    chunk_multiple: int = 1,
    initializer_key: str = "",
    publish: Callable[[Recorder], object] | None = None,
    observers: Sequence[Observer] | None = None,
    form: Form | None = None,
    memory: Callable[[Journal | None], Memory | None] = lambda journal: journal,
) -> Driver:
    """Build the run of one call; nothing has started when this returns. ``observers`` replace the usual ones."""
    check_callable(function, verb)
    check_iterables(iterables)
    engine = engines.get(options)
    _check_refused(engine, options)
    feed = Feed(iterables)
    workers = options.workers if options.workers is not None else engine.capacity()
    if feed.total is not None:
        workers = max(1, min(workers, feed.total))
    keep = options.on_error == "return"
    remembering = memory(_journal(function, options, star, form))
    job = _job(function, options, star, around, initializer_key)
    plan = Dispatcher(
        feed.total,
        workers if options.engine != "serial" else 1,
        _chunking(engine, options, chunk_multiple),
        options.retry,
        stop_at_failure=not keep,
        window=WINDOW if bounded else None,
        ahead=options.journal is None or not engine.shares_memory,
    )
    run = Run(verb, engine.name, workers, feed.total, callable_name(function), time.monotonic())
    if observers is None:
        observers = _observers(options, feed, publish)
    return Driver(
        engine,
        job,
        plan,
        feed,
        run,
        observers,
        ordered=ordered,
        keep_failures=keep,
        memory=remembering,
        closed=lambda: engines.over,
    )


def _check_refused(engine: Engine, options: Options) -> None:
    for name in engine.refuses:
        if getattr(options, name) is not None:
            raise ValueError(
                f"{name}={getattr(options, name)!r} is not possible with engine={engine.name!r}: it cannot end an "
                "item that runs; use engine='processes'"
            )


def _job(function: Callable[..., Any], options: Options, star: bool, around: Around | None, key: str) -> Job:
    return Job(
        function,
        star=star,
        around=around,
        seed=options.seed,
        entropy=int.from_bytes(os.urandom(16), "little"),
        keep_going=options.on_error == "return" or options.retry.times > 0,
        timeout=options.timeout,
        initializer=options.initializer,
        initargs=options.initargs,
        initializer_key=key or (uuid.uuid4().hex if options.initializer is not None else ""),
        prompt=options.journal is not None,
        watch=_watch(tuple(warnings.filters)),
    )


def _observers(options: Options, feed: Feed, publish: Callable[[Recorder], object] | None) -> list[Observer]:
    observers: list[Observer] = []
    if publish is not None:
        observers.append(Recorder(publish, peak_memory))
    if wants_bar(options.progress):
        observers.append(
            Progress(feed.total if feed.total is not None else feed.expected, always=options.progress is True)
        )
    observers.append(Messages())
    observers.append(Printer())  # last, so that a line without an end is written after the bar is closed
    return observers


def _journal(function: Callable[..., Any], options: Options, star: bool, form: Form | None) -> Journal | None:
    if options.journal is None:
        return None
    initializer = None if options.initializer is None else (options.initializer, options.initargs)
    path = os.path.abspath(options.journal)
    return Journal(path, function, star=star, seed=options.seed, initializer=initializer, form=form)


@functools.lru_cache(maxsize=8)
def _watch(filters: tuple[Any, ...]) -> Watch | None:
    """What to notice: nothing of which the caller, with these filters, ignores every warning."""
    watch = Watch(
        randomness=not is_ignored(RandomnessWarning, filters), updates=not is_ignored(LostUpdateWarning, filters)
    )
    return watch if watch.randomness or watch.updates else None


def _chunking(engine: Engine, options: Options, multiple: int) -> Chunking:
    first, seconds = FIRST_CHUNK if engine.revokes else 1, engine.chunk_seconds
    if options.journal is not None and engine.shares_memory:  # what is over and not kept yet is to be little
        first, seconds = 1, min(seconds, KEPT_SECONDS)
    return Chunking(options.chunksize, first, target_seconds=seconds, multiple=multiple)


class Results(Iterator[T]):
    """Results one by one, as they are asked for; also a context manager, to cancel the rest at a known point."""

    def __init__(self, driver: Driver) -> None:
        self._blocks = driver.blocks()
        # A generator, not a chain: of two threads that take from it at once one gets an error, none a shorter result.
        self._values: Iterator[T] = _one_by_one(self._blocks)

    def __iter__(self) -> Results[T]:
        return self  # as of every iterator: `statistics.mean` took another one for a list, on Python 3.10

    def __next__(self) -> T:
        return next(self._values)

    def gather(self) -> list[T]:
        """All results in a list, of which none was taken yet; a block at a time, which is faster than one by one."""
        values: list[T] = []
        for _, block in self._blocks:
            values += block
        return values

    def close(self) -> None:
        """Cancel what has not run yet and let the workers go."""
        self._values = iter(())
        self._blocks.close()

    def __enter__(self) -> Results[T]:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


def _one_by_one(blocks: Generator[tuple[int, list[Any]], None, None]) -> Iterator[Any]:
    try:
        for _, values in blocks:
            yield from values
    except BaseException as error:
        raise error.with_traceback(readable_traceback(error))


class Caller:
    """The verbs over some engines with some default options; `Farm` and the module-level verbs are made of it."""

    def __init__(self, engines: Engines, base: dict[str, Any], initializer_key: str = "") -> None:
        self._engines = engines
        self._base = base
        self._initializer_key = initializer_key
        self.last_recorder: Recorder | None = None

    def engine(self, given: dict[str, Any]) -> Engine:
        """The engine that a call with these options runs on."""
        return self._engines.get(resolve(given, self._base))

    def options(self, given: dict[str, Any]) -> Options:
        """The options of a call."""
        return resolve(given, self._base)

    def given(self, options: dict[str, Any]) -> dict[str, Any]:
        """What a call and its farm say."""
        return {**self._base, **options}

    def prepare(
        self, verb: str, function: Callable[..., Any], iterables: tuple[Any, ...], given: dict[str, Any], **how: Any
    ) -> Driver:
        options = self.options(given)
        return prepare(
            verb,
            function,
            iterables,
            options,
            self._engines,
            initializer_key="" if {"initializer", "initargs"} & given.keys() else self._initializer_key,
            publish=self._publish,
            **how,
        )

    def _publish(self, recorder: Recorder) -> None:
        global _last_recorder
        self.last_recorder = _last_recorder = recorder


_last_recorder: Recorder | None = None


def last_run() -> RunReport | None:
    """Return the report of the run that ended last in this process, or None before the first.

    Whichever verb, thread or `Farm` it came from; a farm's own last run is `Farm.last_run`. Iterators from `imap` count
    once they have ended or were left. A call that was refused before it started, or had no items, leaves no report.

    >>> import farmout
    >>> squares = farmout.map(lambda x: x * x, range(100), workers=2)
    >>> run = farmout.last_run()
    >>> run.items, run.outcome, len(run.workers)
    (100, 'finished', 2)

    ``print(run)`` shows the time in items, how busy each worker was, what was lost to starting, waiting and moving
    the longest items, retries, deaths, failures and memory. `RunReport.to_html` and `RunReport.to_trace` draw it.
    """
    return None if _last_recorder is None else _last_recorder.report
