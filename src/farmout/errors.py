"""Every error and warning that farmout itself raises, each with what happened, to which item, and what to do next.

::

    Exception
    ├── FarmoutError                 everything below; catch this to catch farmout's own errors
    │   ├── ItemError                the item left the function in a way that no caller could survive (sys.exit, ...)
    │   ├── RemoteError              the item raised an exception whose class cannot be rebuilt here
    │   ├── WorkerDied               the process that worked on the item died
    │   │   └── ItemTimeout          ... because it was ended: the item ran longer than ``timeout``
    │   ├── NotPicklable             a part of the function, the item or the result cannot travel
    │   ├── ShapeMismatch            ``fill``: a result does not fit its row
    │   ├── JournalError             the journal cannot be used: in use, not yours, not a journal, disk full
    │   │   └── JournalMismatch      ... because it belongs to another call
    │   └── EngineError              the engine itself cannot work (workers die at start, no cluster)
    │       └── NotEnoughMemory      ... because an array is larger than the memory that is free
    └── Warning
        ├── LostUpdateWarning        a change made in a worker is lost
        └── RandomnessWarning        random numbers came from a state that the loop shares

An exception raised by the user's function is not in this tree: it comes back as its own type, with a note.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

__all__ = [
    "FarmoutError",
    "ItemError",
    "RemoteError",
    "WorkerDied",
    "ItemTimeout",
    "NotPicklable",
    "ShapeMismatch",
    "JournalError",
    "JournalMismatch",
    "EngineError",
    "NotEnoughMemory",
    "LostUpdateWarning",
    "RandomnessWarning",
    "Failure",
]


class FarmoutError(Exception):
    """Base of every error that farmout itself raises."""

    def __reduce__(self) -> tuple[Any, ...]:
        # Attributes are set after construction from the message alone, so that every subclass pickles alike.
        return _rebuild, (type(self), self.args, dict(self.__dict__))


class ItemError(FarmoutError, RuntimeError):
    """The function ended an item with SystemExit, KeyboardInterrupt, GeneratorExit or StopIteration.

    Raised in place of those, because they would end or silently shorten the caller's own program.
    """


class RemoteError(FarmoutError, RuntimeError):
    """The function raised an exception whose class cannot be rebuilt in this process.

    Attributes: ``type_name`` (dotted name of the original class), ``traceback`` (the worker's text).
    """

    type_name: str = ""
    traceback: str = ""


class WorkerDied(FarmoutError, RuntimeError):
    """The worker process died while it worked on an item.

    Attributes: ``index`` (of the item, or None), ``exitcode`` (int, or None), ``signal`` (its name, or None),
    ``stack`` (Python stack of the worker at its death, or ""), ``out_of_memory`` (the kernel killed it for memory).
    """

    index: int | None = None
    exitcode: int | None = None
    signal: str | None = None
    stack: str = ""
    out_of_memory: bool = False


class ItemTimeout(WorkerDied, TimeoutError):
    """The item ran longer than ``timeout`` seconds; its worker was ended and replaced.

    Attributes: those of `WorkerDied`, and ``seconds`` (the limit).
    """

    seconds: float = 0.0


class NotPicklable(FarmoutError, TypeError):
    """A part of the function, an item or a result cannot be sent between processes.

    Attributes: ``what`` ("function", "item" or "result"), ``path`` (the part, such as ``item.model.lock``).
    """

    what: str = ""
    path: str = ""


class ShapeMismatch(FarmoutError, ValueError):
    """`fill` met a result that does not fit its row: another shape, or a cast that loses information."""


class JournalError(FarmoutError, RuntimeError):
    """The journal cannot be used: another run uses it, it is not yours or not a journal, it cannot be written."""


class JournalMismatch(JournalError, ValueError):
    """The journal was written by another call; the message says what differs."""


class EngineError(FarmoutError, RuntimeError):
    """The engine cannot work: its workers die while they start, its cluster has no workers, memory is short."""


class NotEnoughMemory(EngineError, MemoryError):
    """An array would not fit into the memory that is free; raised before any of it is used."""


class LostUpdateWarning(UserWarning):
    """The function changed something outside itself; in a worker that change is lost."""


class RandomnessWarning(UserWarning):
    """The function drew random numbers from a state that the items of the plain loop share."""


@dataclass(frozen=True)
class Failure:
    """What stands in place of a result with ``on_error="return"``.

    Attributes: ``index`` (of the item), ``item`` (itself; a tuple when there were several iterables), ``error`` (the
    exception, as it would have been raised), ``traceback`` (the worker's text).
    """

    index: int
    item: Any
    error: BaseException
    traceback: str = ""

    def __repr__(self) -> str:
        return f"Failure(index={self.index}, error={_on_one_line(self.error)})"


def _on_one_line(error: BaseException) -> str:
    """An exception as it is shown in a list of results, without the stack that stands in the message of some."""
    try:
        first, more, _ = str(error).partition("\n")
        return f"{type(error).__name__}({first + ' ...'!r})" if more else repr(error)
    except Exception as broken:  # of the user's own class
        return f"{type(error).__name__}, whose text raised {type(broken).__name__}"


def _rebuild(kind: type[FarmoutError], args: tuple[Any, ...], state: dict[str, Any]) -> FarmoutError:
    error = kind(*args)
    error.__dict__.update(state)
    return error
