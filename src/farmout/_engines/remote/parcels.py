"""What travels to workers of another program and back: bytes in one piece, which any pool can carry."""

from __future__ import annotations

import os
import pickle
import sys
from collections.abc import Iterator
from operator import itemgetter
from typing import Any

from ..._contract import Columns, Done, Ended, Event, Failed, Output, shorten
from ..._wire.blame import not_picklable
from ..._wire.functions import pack_elsewhere
from ..._wire.layout import loaded_numpy
from ..._wire.payload import Packed, all_atoms, pack, pickled
from ..._wire.sources import Source
from ...errors import NotPicklable
from ..arithmetic import arithmetic
from ..invoke import Unusable
from ..processes.errors import pack_error, unpack_error
from ..processes.items import Single, unpack_columns
from ..relay import caller_rules

__all__ = ["dumps", "job_bytes", "load_columns", "load_events", "loads", "pack_columns", "pack_event"]

Wire = tuple[Any, ...]


def dumps(packed: Packed) -> bytes:
    """A pickle and its buffers as one byte string."""
    return pickle.dumps((packed.data, [pickle.PickleBuffer(b) for b in packed.buffers]), 5)


def loads(data: Any) -> Any:
    """The object that `dumps` was given as a pickle; its arrays are writable."""
    inner, buffers = pickle.loads(data)
    return pickle.loads(inner, buffers=[b if type(b) is bytearray else bytearray(b) for b in buffers])


def job_bytes(packed: Packed, sources: list[Source]) -> bytes:
    """A job with what a worker must know before it can load it."""
    path = [os.path.abspath(folder) for folder in sys.path if folder]
    settings = {"path": path, "sources": sources, "rules": caller_rules(), "arithmetic": arithmetic()}
    return pickle.dumps((settings, dumps(packed)), 5)


def pack_columns(columns: Columns) -> bytes:
    """The items of a chunk, so that no two share anything mutable, whatever the size of the chunk."""
    return pickled(tuple(map(_column, columns)))


def load_columns(data: bytes) -> Columns:
    """The items, with `Unusable` in place of those that cannot be rebuilt."""
    return unpack_columns(pickle.loads(data))


def _column(column: Any) -> Any:
    numpy = loaded_numpy()
    if type(column) in (list, tuple, range) and all_atoms(column):
        return (column,)
    if numpy is not None and type(column) is numpy.ndarray and not column.dtype.hasobject:
        return (column,)
    return [_item(item) for item in column]


def _item(item: Any) -> Single:
    try:
        packed = pack_elsewhere(item)
    except Exception as error:
        packed = pack(Unusable(not_picklable("item", item, error, pack_elsewhere)))
    return _single(packed)


def _single(packed: Packed) -> Single:
    return Single(packed.data, [pickle.PickleBuffer(b) for b in packed.buffers])


# -- events ------------------------------------------------------------------------------------------------------------


def pack_event(event: Event) -> Iterator[Wire]:
    """In a worker: an event as plain tuples; a result that cannot travel is reported as a failure of its item."""
    if isinstance(event, Done):
        yield from _pack_done(event)
    elif isinstance(event, Failed):
        data = dumps(pack_error(event.error, event.traceback))
        yield "failed", event.index, data, event.seconds, event.began
    elif isinstance(event, Output):
        yield "output", event.index, event.kind, _content(event.content)
    elif isinstance(event, Ended):
        yield "ended", event.next_index, event.began, event.seconds


def _pack_done(event: Done) -> Iterator[Wire]:
    if all_atoms(event.values):
        yield "done", event.start, pickle.dumps(event.values, 5), event.seconds, event.began
        return
    began = event.began
    for index, (value, seconds) in enumerate(zip(event.values, event.seconds, strict=True), event.start):
        try:
            data = dumps(pack(value))
        except Exception as error:
            blamed = not_picklable("result", value, error, pack)
            yield "failed", index, dumps(pack_error(blamed, "")), seconds, began
        else:
            yield "result", index, data, seconds, began
        began += seconds


def _content(content: Any) -> bytes:
    try:
        return dumps(pack(content))
    except Exception:
        return dumps(pack(shorten(content, 2000)))


def load_events(wires: list[Wire], chunk: int, worker: int, clock: float) -> Iterator[Event]:
    """The events of a chunk, with ``clock`` added to the worker's times."""
    done: Done | None = None
    for kind, index, *rest in wires:
        event = _load_event(kind, index, rest, chunk, worker, clock)
        if isinstance(event, Done) and done is not None and done.start + len(done.values) == event.start:
            done.values += event.values
            done.seconds += event.seconds
            done.nbytes += event.nbytes
            done.took += event.took
            done.slowest = max(done.slowest, event.slowest, key=itemgetter(0))
            continue
        if done is not None:
            yield done
        done = event if isinstance(event, Done) else None
        if done is None:
            yield event
    if done is not None:
        yield done


def _load_event(kind: str, index: int, rest: list[Any], chunk: int, worker: int, clock: float) -> Event:
    if kind == "done":
        data, seconds, began = rest
        return Done(chunk, index, pickle.loads(data), seconds, worker, began + clock, len(data))
    if kind == "result":
        data, elapsed, began = rest
        try:
            return Done(chunk, index, [loads(data)], [elapsed], worker, began + clock, len(data))
        except KeyboardInterrupt:
            raise
        except BaseException as problem:  # rebuilding runs the user's code, which may do anything
            return Failed(chunk, index, _unloadable(index, problem), "", elapsed, worker, began + clock)
    if kind == "failed":
        data, elapsed, began = rest
        try:
            error, text = unpack_error(loads(data))
        except KeyboardInterrupt:
            raise
        except BaseException as problem:
            error, text = _unloadable(index, problem), ""
        return Failed(chunk, index, error, text, elapsed, worker, began + clock)
    if kind == "output":
        stream, content = rest
        return Output(chunk, index, stream, loads(content))
    began, elapsed = rest
    return Ended(chunk, index, worker, began + clock, elapsed)


def _unloadable(index: int, problem: BaseException) -> NotPicklable:
    error = NotPicklable(
        f"the result of item {index} cannot be rebuilt here: {type(problem).__name__}: {problem}. "
        "Return plain data instead"
    )
    error.what, error.path = "result", "result"
    return error
