"""Call the user's function on the items of a chunk: the only place where that happens."""

from __future__ import annotations

import functools
import itertools
import math
import time
import traceback
from collections.abc import Sequence
from typing import Any, Protocol

from .._contract import Chunk, Columns, Job, without_own_frames
from .._rng.streams import Streams
from .._rng.turns import Turns
from .._wire.reach import reach
from ..errors import EngineError, ItemError
from .watch.targets import is_trivial
from .watch.watcher import make_watcher

__all__ = ["LEAVING", "Position", "Runner", "Sink", "Unusable", "preparation_error", "traceback_text"]

# Items faster than this are run in blocks, noted and reported together; slower ones each by itself, so that of a
# worker that dies it is known exactly which items it finished. A block takes about BLOCK_SECONDS.
FAST_SECONDS = 5e-6
BLOCK_SECONDS = 200e-6
FIRST_BLOCK = 4  # items in a block of which only a single one was measured
LONGEST_TRACEBACK = 64 << 10

# A function whose code names one of these may change what the next item of its process finds: never in blocks.
MOVING = frozenset({"chdir", "fchdir", "environ", "environb", "putenv", "unsetenv", "umask"})

# What must not come out of a call of ours: it would end the program around it, or shorten a loop without a word.
LEAVING = (SystemExit, KeyboardInterrupt, GeneratorExit, StopIteration)


class Sink(Protocol):
    """Where a runner reports to."""

    def began(self, index: int, width: int) -> None: ...

    def done(self, start: int, values: list[Any], began: float, seconds: float) -> None: ...

    def failed(self, index: int, error: BaseException, text: str, began: float, seconds: float) -> None: ...

    def limit(self) -> int: ...

    def output(self, kind: str, content: Any) -> object: ...


class Unusable:
    """Stands for an item that could not be sent or rebuilt; running it raises the error."""

    def __init__(self, error: BaseException) -> None:
        self.error = error


class Position:
    """Where a runner is: a list that is being extended already counts what it has."""

    __slots__ = ("first", "values")

    def __init__(self) -> None:
        self.first = 0
        self.values: list[Any] = []

    @property
    def index(self) -> int:
        return self.first + len(self.values)


class Runner:
    """Runs the chunks of one job, one after the other, in one thread."""

    def __init__(
        self,
        job: Job,
        sink: Sink,
        *,
        interruptible: bool = False,
        copies: bool = False,
        turns: Turns | None = None,
    ) -> None:
        self.job = job
        self.sink = sink
        self.interruptible = interruptible  # a KeyboardInterrupt is the user's, not the item's
        self.around = job.around
        self.position = Position()
        self._streams = Streams(job.seed, job.entropy, self.position, numbers=job.numbers)
        self._turns = turns  # of threads that share the global random states
        # ``copies``: what the function captured is this process's own copy, so that changes of it are lost.
        self._copies = copies
        watched = not interruptible and not is_trivial(job.function)
        notice = functools.partial(sink.output, "notice")
        self._watcher = make_watcher(job, notice, copies=copies, turns=turns) if watched else None
        self._watch_first = False
        self._unseen = watched and (copies or self._watcher is not None)
        self.moves = False  # items may change the folder, the variables or the umask of their process
        self.single = job.seed is not None  # never in blocks
        self._block = 1

    def run(self, chunk: Chunk, columns: Columns) -> int:
        """Run the items of a chunk, or as many as its budget has time for; returns the index after the last one."""
        before = self._streams.enter()
        try:
            if self._unseen:
                self._look_through()
            next_index = self._run(chunk, columns)
            if self._watcher is not None:
                self._look(chunk.start, next_index)
            return next_index
        finally:
            Streams.leave(before)

    def _look_through(self) -> None:
        """See, before the first item, what the function can reach."""
        self._unseen = False
        found = reach(self.job.function)
        if self._copies and not found.names.isdisjoint(MOVING):
            self.moves = self.single = True
        if self._watcher is not None:
            self._watcher.begin(found)
            self._watch_first = True

    def _look(self, first: int, next_index: int) -> None:
        """Have the watcher look at what these items left behind."""
        assert self._watcher is not None
        self._watch_first = False
        self.position.first, self.position.values = next_index - 1, []
        self._watcher.look(first, next_index - 1)

    def _run(self, chunk: Chunk, columns: Columns) -> int:
        unusable = any(type(c) is list and Unusable in map(type, c) for c in columns)
        single = self.around is not None or chunk.careful or unusable
        index = chunk.start
        until = time.monotonic() + chunk.budget if chunk.budget else math.inf
        while index < chunk.stop:
            if index > chunk.start and time.monotonic() > until:
                return index
            size = self._claim(index, 1 if single or self.single else min(self._block, chunk.stop - index))
            if not size:
                return index
            offset = index - chunk.start
            if size == 1:
                failed = self._one(index, tuple(column[offset] for column in columns))
                index += 1
            else:
                count, failed = self._many(index, [column[offset : offset + size] for column in columns])
                index += count
            if self._watch_first:
                self._look(chunk.start, index)
            if failed and not self.job.keep_going:
                return index
        return index

    def _claim(self, index: int, size: int) -> int:
        """Say what begins now, and only then look whether it still may; returns how many items may.

        Who takes items back does it the other way round, says so and looks after that; so no item is run twice.
        """
        self.position.first, self.position.values = index, []
        self.sink.began(index, size)
        limit = self.sink.limit()
        if index + size > limit:
            size = max(0, limit - index)
            self.sink.began(index, size)
        return size

    def _one(self, index: int, arguments: tuple[Any, ...]) -> bool:
        """Run one item; returns whether it failed."""
        turn = self._turns is not None and self._turns.begin(lambda: self._streams.begin_item(index))
        if self._turns is None:
            self._streams.begin_item(index)
        began = time.monotonic()
        try:
            value = self._call(index, arguments)
        except BaseException as error:
            self._fail(index, error, began)
            return True
        finally:
            if turn and self._turns is not None:
                self._turns.end()
        seconds = time.monotonic() - began
        self._block = FIRST_BLOCK if seconds < FAST_SECONDS else 1
        self.sink.done(index, [value], began, seconds)
        return False

    def _call(self, index: int, arguments: tuple[Any, ...]) -> Any:
        for argument in arguments:
            if type(argument) is Unusable:
                raise argument.error
        if self.job.star:
            arguments = tuple(arguments[0])
        if self.around is None:
            return self.job.function(*arguments)
        arguments = self.around.before(index, arguments)
        try:
            value = self.job.function(*arguments)
        except BaseException:
            self.around.failed(index)
            raise
        return self.around.after(index, value)

    def _many(self, start: int, columns: list[Sequence[Any]]) -> tuple[int, bool]:
        """Run fast items in a block at the speed of `map`; returns how many ran and whether the last one failed."""
        size = len(columns[0])
        values: list[Any] = []
        self.position.values = values
        function = self.job.function
        calls = itertools.starmap(function, columns[0]) if self.job.star else map(function, *columns)
        failure: BaseException | None = None
        began = time.monotonic()
        try:
            values.extend(calls)  # on an error the list keeps what it has
            if len(values) < size:  # a StopIteration from the function looks like the end of the items
                failure = StopIteration()
        except BaseException as error:
            failure = error
        seconds = time.monotonic() - began
        done = len(values)
        self._block = max(1, min(4096, int(BLOCK_SECONDS * done / seconds))) if seconds > 0 and done else 1
        if seconds > size * FAST_SECONDS:
            self._block = 1
        if done:
            self.sink.done(start, values, began, seconds)
        if failure is not None:
            self._fail(start + done, failure, began)
            return done + 1, True
        return done, False

    def _fail(self, index: int, error: BaseException, began: float) -> None:
        seconds = time.monotonic() - began
        if self.interruptible and isinstance(error, KeyboardInterrupt):
            raise error
        text = traceback_text(error)
        if isinstance(error, LEAVING):
            error = _as_item_error(error)
        elif error.__traceback__ is not None and not self.interruptible:
            error = error.with_traceback(None)
        self.sink.failed(index, error, text, began, seconds)


def preparation_error(error: BaseException, where: str) -> Exception:
    """What the caller may see of an error of the initializer, or of loading the function."""
    if isinstance(error, Exception) and not isinstance(error, LEAVING):
        return error
    return EngineError(f"{where} ended the preparation of a worker with {error!r}; raise an ordinary exception instead")


def traceback_text(error: BaseException) -> str:
    """The traceback as text, without farmout's own frames at its top, of readable length."""
    frames = without_own_frames(error.__traceback__)
    text = "".join(traceback.format_exception(type(error), error, frames))
    if len(text) > LONGEST_TRACEBACK:
        half = LONGEST_TRACEBACK // 2
        text = f"{text[:half]}\n... {len(text) - 2 * half} characters left out ...\n{text[-half:]}"
    return text


def _as_item_error(error: BaseException) -> ItemError:
    name = type(error).__name__
    detail = f"({error.args[0]!r})" if error.args else ""
    return ItemError(
        f"the function ended its item with {name}{detail}, which would end or shorten the program around it; "
        "raise an ordinary exception instead, or return a value"
    )
