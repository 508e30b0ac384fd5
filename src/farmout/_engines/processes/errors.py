"""Exceptions on their way home: as their own class if it can be rebuilt there, else as `RemoteError` with the text."""

from __future__ import annotations

import itertools
import pickle
import signal
from typing import Any

from ..._contract import shorten
from ..._wire.exceptions import State, fields_beside, made_again, set_state
from ..._wire.handlers import raise_if_handlers
from ..._wire.payload import Packed, pack
from ...errors import EngineError, FarmoutError, RemoteError, WorkerDied
from ..invoke import LEAVING

__all__ = ["Unloadable", "death_error", "pack_error", "unpack_error"]

LARGE_ERROR = 1 << 20
MOST_LINKED = 10  # exceptions that travel with the one they led to


def pack_error(error: BaseException, text: str) -> Packed:
    """Pickle an exception, with what led to it, together with its traceback text; cannot fail."""
    found = _with_causes(error)
    if len(found) == 1:
        return _pack_one(error, text)
    packed = [_pack_one(one, text if one is error else "") for one in found]
    return pack((_Linked(packed, [_links(one, found) for one in found]), text))


def _with_causes(error: BaseException) -> list[BaseException]:
    """The error, and what it or another of them has as its cause or context; these may go in a circle."""
    found = [error]
    for one in found:
        for other in (one.__cause__, one.__context__):
            if other is not None and len(found) < MOST_LINKED and not any(other is known for known in found):
                found.append(other)
    return found


def _links(error: BaseException, found: list[BaseException]) -> tuple[int | None, int | None, bool]:
    """Which of the found ones are its cause and its context, and whether that is not to be shown."""
    cause, context = (
        next((n for n, known in enumerate(found) if known is other), None)
        for other in (error.__cause__, error.__context__)
    )
    return cause, context, error.__suppress_context__


def _pack_one(error: BaseException, text: str) -> Packed:
    for form in (_as_is, _by_parts):
        try:
            packed = pack((form(error), text))
            if packed.nbytes > LARGE_ERROR:
                continue
            pickle.loads(packed.data, buffers=packed.buffers)[0]()  # what cannot be rebuilt here cannot there
        except BaseException:  # rebuilding runs the exception's own code, which may do anything
            continue
        return packed
    kind = type(error)
    return pack((_Remote(f"{kind.__module__}.{kind.__qualname__}", shorten(error, 2000), text), text))


def unpack_error(loaded: tuple[Any, str]) -> tuple[BaseException, str]:
    """The exception and its traceback text."""
    rebuild, text = loaded
    try:
        error = rebuild()
    except BaseException as problem:
        raise_if_handlers(problem)
        error = _Remote("an exception", shorten(problem), text)()
    if isinstance(error, LEAVING):  # in the worker it was another one; raised here it would end the program
        error = _Remote("an exception", shorten(error), text)()
    return error, text


class _Linked:
    """An exception with its causes and contexts, of which one that cannot be rebuilt is told by its text."""

    def __init__(self, packed: list[Packed], links: list[tuple[int | None, int | None, bool]]) -> None:
        self.packed = [(one.data, [pickle.PickleBuffer(b) for b in one.buffers]) for one in packed]
        self.links = links

    def __call__(self) -> BaseException:
        (data, buffers), *others = self.packed
        first: BaseException = pickle.loads(data, buffers=buffers)[0]()
        errors = [first, *itertools.starmap(_rebuilt, others)]
        for error, (cause, context, suppressed) in zip(errors, self.links, strict=True):
            error.__cause__ = None if cause is None else errors[cause]
            error.__context__ = None if context is None else errors[context]
            error.__suppress_context__ = suppressed
        return first


def _rebuilt(data: bytes, buffers: list[Any]) -> BaseException:
    loaded: tuple[Any, str] = pickle.loads(data, buffers=buffers)
    return unpack_error(loaded)[0]


class _as_is:
    """An exception that pickles as it is."""

    def __init__(self, error: BaseException) -> None:
        self.data = pack(error)

    def __reduce__(self) -> tuple[Any, ...]:
        return _AsIs, (self.data.data, [pickle.PickleBuffer(b) for b in self.data.buffers])


class _AsIs:
    def __init__(self, data: bytes, buffers: list[Any]) -> None:
        self.data = data
        self.buffers = buffers

    def __call__(self) -> BaseException:
        error = pickle.loads(self.data, buffers=self.buffers)
        if not isinstance(error, BaseException):
            raise TypeError(f"the exception was rebuilt as a {type(error).__name__}")
        return error


class _by_parts:
    """An exception of which only a part can travel."""

    def __init__(self, error: BaseException) -> None:
        self.kind = type(error)
        self.args = tuple(part if _travels(part) else shorten(part, 2000) for part in error.args)
        plain = made_again(self.kind, error.args)
        self.state = tuple(
            {name: value for name, value in names.items() if _travels(value)}
            for names in (fields_beside(error, plain), vars(error))
        )

    def __reduce__(self) -> tuple[Any, ...]:
        return _ByParts, (self.kind, self.args, self.state)


class _ByParts:
    def __init__(self, kind: type[BaseException], args: tuple[Any, ...], state: State) -> None:
        self.kind, self.args, self.state = kind, args, state

    def __call__(self) -> BaseException:
        error = made_again(self.kind, self.args)
        set_state(error, self.state)
        return error


class _Remote:
    def __init__(self, type_name: str, message: str, text: str) -> None:
        self.type_name, self.message, self.text = type_name, message, text

    def __call__(self) -> RemoteError:
        error = RemoteError(f"the item raised {self.type_name}, which cannot be rebuilt here: {self.message}")
        error.type_name, error.traceback = self.type_name, self.text
        return error


def _travels(value: object) -> bool:
    """Whether a part of an exception can be sent and is small enough: a message of 50 MB is shortened."""
    try:
        packed = pack(value)
        if packed.nbytes > LARGE_ERROR // 8:
            return False
        pickle.loads(packed.data, buffers=packed.buffers)
    except BaseException:
        return False
    return True


def death_error(index: int | None, status: int | None, stack: str, *, out_of_memory: bool) -> FarmoutError:
    """What the caller gets to see of a worker that died on item ``index``; on none, it could not begin."""
    if index is None:
        return EngineError(
            f"workers die before they begin an item ({_cause(status)}); "
            "see what `farmout doctor` says, and whether the initializer or an import of the function ends the process"
        )
    text = f"the worker process died on item {index}: {_cause(status)}"
    if out_of_memory:
        text += "; the kernel killed it because memory ran out: use fewer workers, or smaller items"
    if stack:
        text += f"\nPython stack at its death:\n{stack.rstrip()}"
    error = WorkerDied(text)
    error.index, error.stack, error.out_of_memory = index, stack, out_of_memory
    if status is not None and status < 0:
        error.signal = _signal_name(-status)
    error.exitcode = status
    return error


def _cause(status: int | None) -> str:
    """How a process ended."""
    if status is None:
        return "it broke its connection, as an item does that closes every descriptor, or its exit status is not known"
    if status < 0:
        return f"killed by {_signal_name(-status)}"
    return f"it exited with status {status}"


def _signal_name(number: int) -> str:
    """Such as SIGKILL."""
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"


class Unloadable:
    """Stands for a result, or an exception, that cannot be rebuilt."""

    def __init__(self, error: BaseException) -> None:
        self.error = error

    def rebuild(self) -> BaseException:
        raise self.error
