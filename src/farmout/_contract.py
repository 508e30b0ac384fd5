"""The words all rooms share: the job, its chunks, the events engines report, and what an engine must offer."""

from __future__ import annotations

import os
from collections.abc import Callable, MutableSequence, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Protocol

from .errors import Failure, FarmoutError

__all__ = [
    "Around",
    "Broken",
    "Chunk",
    "Columns",
    "Done",
    "Ended",
    "Engine",
    "Event",
    "Failed",
    "Job",
    "Lost",
    "Memory",
    "Notice",
    "Observer",
    "Output",
    "Recalled",
    "Retried",
    "Run",
    "Session",
    "Told",
    "Shortened",
    "Variable",
    "Watch",
    "error_text",
    "is_own",
    "readable_traceback",
    "shorten",
    "without_own_frames",
]

# The folder of this package: its frames say nothing to who reads a traceback.
_OWN = os.path.join(os.path.dirname(os.path.abspath(__file__)), "")

# The items of a chunk, one sequence per iterable: ``fn(*row) for row in zip(*columns)``.
Columns = tuple[Sequence[Any], ...]


@dataclass(slots=True)  # several are made for each chunk, and a frozen one takes seven times as long to make
class Chunk:
    """Items ``start`` to ``stop - 1``, handed to an engine together; never changed.

    ``careful`` asks the engine to note every single item, because one of them is suspected to kill its worker.
    After ``budget`` seconds (0: no limit) the engine ends the chunk behind the item that runs, so that others can take
    the rest; an engine that ``revokes`` takes the rest back even before that item is over.
    """

    id: int
    start: int
    stop: int
    careful: bool = False
    budget: float = 0.0

    def __len__(self) -> int:
        return self.stop - self.start


class Around(Protocol):
    """What is done right before and after the function, beside it: `fill` stores results, `files` renames."""

    def before(self, index: int, arguments: tuple[Any, ...]) -> tuple[Any, ...]: ...

    def after(self, index: int, value: Any) -> Any: ...

    def failed(self, index: int) -> None: ...


@dataclass(frozen=True)
class Watch:
    """What to notice while items run; everything off is the fastest."""

    randomness: bool = True  # draws from states that the items of the loop share
    updates: bool = True  # changes of what the function captured, which a worker process loses


@dataclass(frozen=True)
class Variable:
    """A variable that an item changed or drew from: its name as the user writes it, what it is ("a captured
    variable"), the statement at fault ("file:line: text", or ""), and how it changes it ("append", "[]=", "+=")."""

    name: str
    what: str = ""
    where: str = ""
    how: str = ""


@dataclass(frozen=True)
class Notice:
    """What watching found after item ``index``: in it, or in one of those since ``first``.

    ``kind``: "update" (changes that a worker process loses), "captured" (draws from copies of a generator), "global"
    (draws from global states in a worker process), "threads" (draws from what all threads share).
    """

    kind: str
    first: int
    index: int
    variables: tuple[Variable, ...]


@dataclass
class Job:
    """One call of a verb, as an engine needs to know it."""

    function: Callable[..., Any]
    star: bool = False  # each item is a tuple of arguments
    around: Around | None = None
    seed: int | Sequence[int] | None = None  # given by the user: reproducible streams
    entropy: int = 0  # fresh for each call: streams of `farmout.rng()` where no seed was given
    keep_going: bool = False  # go on with a chunk after one of its items failed
    timeout: float | None = None  # seconds an item may take, from its start
    initializer: Callable[..., object] | None = None
    initargs: tuple[Any, ...] = ()
    initializer_key: str = ""  # a worker runs the initializer once for each key
    watch: Watch | None = None  # None: nothing is watched
    prompt: bool = False  # report each finished item at once: somebody keeps them
    numbers: tuple[int, ...] | None = None  # which stream each item draws from; None: that of its index

    def __reduce__(self) -> tuple[Any, ...]:
        # One tuple instead of a dictionary: jobs are sent with every call, and short calls feel it.
        return Job, tuple(self.__dict__.values())


# -- events: what engines report, each thing exactly once ------------------------------------------------------------


@dataclass
class Done:
    """Items ``start`` to ``start + len(values) - 1`` of a chunk finished; ``seconds`` holds one time per item."""

    chunk: int
    start: int
    values: list[Any]
    seconds: MutableSequence[float]
    worker: int = 0
    began: float = 0.0  # time.monotonic() at which the first of them began
    nbytes: int = 0  # bytes that crossed for these results
    took: float = -1.0  # the sum of ``seconds``; computed here where the engine does not say
    slowest: tuple[float, int] = (-1.0, 0)  # the longest of ``seconds``, and its item; likewise

    def __post_init__(self) -> None:
        if self.took < 0:
            self.took = sum(self.seconds)
        if self.slowest[0] < 0:
            longest = max(self.seconds)
            self.slowest = (longest, self.start + self.seconds.index(longest))


@dataclass
class Failed:
    """One item raised; ``traceback`` is the worker's text."""

    chunk: int
    index: int
    error: BaseException
    traceback: str = ""
    seconds: float = 0.0
    worker: int = 0
    began: float = 0.0


@dataclass
class Output:
    """Something the item wrote; ``content`` by ``kind``:

    "stdout", "stderr": text. "warning": (message, category, file, line, module). "log": a `logging.LogRecord`'s
    attributes, and whether a handler in the worker had it. "notice": a `Notice`.
    """

    chunk: int
    index: int
    kind: str
    content: Any


@dataclass
class Shortened:
    """Items from ``stop`` on were taken back before they began: the chunk, which goes on, ends there now."""

    chunk: int
    stop: int


@dataclass
class Ended:
    """The chunk left its worker; items from ``next_index`` to its end did not run and will not."""

    chunk: int
    next_index: int
    worker: int = 0
    began: float = 0.0  # time.monotonic() at which the worker took it up
    seconds: float = 0.0  # that the worker spent on it: unpacking, items, packing of results (0: not known)
    peak_memory: int = 0  # bytes resident in the worker's process at most since it started (0: not known)


@dataclass
class Lost:
    """The chunk's worker is gone.

    ``index`` is the item it was on (None: none had begun). With ``width`` over 1 it was one of ``width`` items from
    there on; with 0 the worker could not be started and the session goes on with fewer. Items after these did not run.
    ``began``: when it was seen to begin with them, 0 if that is not known.
    """

    chunk: int
    index: int | None
    error: BaseException
    width: int = 1
    worker: int = 0
    began: float = 0.0


@dataclass
class Broken:
    """The engine cannot go on at all: the initializer failed, workers die while they start."""

    error: BaseException


Event = Done | Failed | Output | Shortened | Ended | Lost | Broken


@dataclass
class Retried:
    """What the driver tells observers beside the events: the item failed and is going to be tried again."""

    index: int
    error: BaseException


@dataclass
class Recalled:
    """Likewise: items ``start`` to ``start + len(values) - 1`` were finished by an earlier run; no engine sees them."""

    start: int
    values: list[Any]
    seconds: float = 0.0  # they took so long then (0: not known)
    nbytes: int = 0


Told = Event | Retried | Recalled | Failure


class Session(Protocol):
    """One job on an engine. Only the thread that drives the run calls it."""

    @property
    def workers(self) -> int:
        """How many chunks can run at the same time."""
        ...

    def submit(self, chunk: Chunk, columns: Columns) -> None:
        """Take a chunk; never blocks. Items that cannot be sent are reported as `Failed`."""
        ...

    def wait(self, timeout: float | None) -> list[Event]:
        """Events since the last call; blocks until there is one, or for ``timeout`` seconds (0: do not block)."""
        ...

    def cancel(self, index: int) -> None:
        """Items from ``index`` on need not begin any more; each chunk is still reported as `Ended`."""
        ...

    def change(self, around: Around) -> None:
        """Use another ``around`` for chunks submitted from now on."""
        ...

    def close(self, *, abandon: bool) -> None:
        """End the session. With ``abandon`` items may still be running: they are stopped, by force if need be."""
        ...


class Engine(Protocol):
    """A place where chunks run. It never retries, reorders or drops."""

    name: str
    refuses: frozenset[str]  # options it cannot honour
    revokes: bool  # takes back what has not begun from a chunk that outlasts its budget
    shares_memory: bool  # workers see arrays of `farmout.empty`
    chunk_seconds: float  # how long a chunk should take, so that its message is small beside it

    def capacity(self) -> int:
        """How many workers there are unless the caller says how many."""
        ...

    def open(self, job: Job, workers: int) -> Session: ...

    def close(self) -> None: ...


@dataclass
class Run:
    """What observers learn at the start of a run."""

    verb: str
    engine: str
    workers: int
    total: int | None  # None: not known
    name: str  # of the function
    began: float  # time.monotonic()


class Observer(Protocol):
    """Watches a run without touching it."""

    def begin(self, run: Run) -> None: ...

    def observe(self, event: Told) -> None: ...

    def settled(self, count: int) -> None: ...

    def end(self, error: BaseException | None) -> None: ...


class Memory(Protocol):
    """What earlier runs finished, and where this one keeps what it finishes; only the thread of the driver calls it."""

    @property
    def left(self) -> str:
        """Where what is done can be found when a run was stopped, and how to go on: for its last message."""
        ...

    def begin(self, run: Run) -> None:
        """Called before any worker starts; an error here refuses the run."""
        ...

    def recall(self, start: int, columns: Columns) -> list[Recalled]:
        """What is known of the items from ``start`` on, which were just read, in their order."""
        ...

    def observe(self, event: Told) -> None:
        """Keep what finished; observers hear of it afterwards."""
        ...

    def rest(self) -> float | None:
        """Called before the driver waits: do what is due; returns the seconds until there is more (None: nothing)."""
        ...

    def end(self, error: BaseException | None) -> None: ...


def shorten(value: object, limit: int = 120) -> str:
    """Return the repr of a value in at most ``limit`` characters; never raises.

    >>> shorten(list(range(1000)), limit=20)
    '[0, 1, 2, 3..., 999]'
    """
    try:
        text = repr(value)
    except Exception as error:  # a repr that raises must not hide the error that is being reported
        text = f"<{type(value).__name__} whose repr raised {type(error).__name__}>"
    if len(text) <= limit:
        return text
    head = (limit - 3) * 2 // 3
    return f"{text[:head]}...{text[head + 3 - limit :]}"


def error_text(error: BaseException) -> str:
    """Return type and message of an exception on one line or more; never raises.

    >>> error_text(ValueError("no number"))
    'ValueError: no number'
    """
    try:
        message = str(error)
    except Exception as broken:  # the error that is being reported comes first
        message = f"its __str__ raised {type(broken).__name__}"
    return f"{type(error).__name__}: {message}"


def is_own(file: str) -> bool:
    """Whether code is farmout's, by the name of its file."""
    return file.startswith(_OWN)


def without_own_frames(frames: TracebackType | None) -> TracebackType | None:
    """A traceback from the first frame on that is not farmout's."""
    while frames is not None and is_own(frames.tb_frame.f_code.co_filename):
        frames = frames.tb_next
    return frames


def readable_traceback(error: BaseException) -> TracebackType | None:
    """The part of an error's traceback that helps the caller of farmout: what their own code did.

    Of a wrong argument, a package that is not installed, or a call of the system that failed, it is the line that says
    so, of a defect of farmout everything.
    """
    frames = error.__traceback__
    theirs = without_own_frames(frames)
    if theirs is not None or isinstance(error, FarmoutError) or getattr(error, "__notes__", None):
        return theirs
    told = isinstance(error, (TypeError, ValueError, OSError, ImportError))
    while told and frames is not None and frames.tb_next is not None:
        frames = frames.tb_next
    return frames
