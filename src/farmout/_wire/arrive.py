"""What a worker does with what arrives: globals for the user's modules, arrays that live in shared memory or files."""

from __future__ import annotations

import functools
import importlib
import linecache
import os
import pickle
import platform
import sys
from collections.abc import Callable
from types import BuiltinFunctionType, CodeType, FunctionType, ModuleType
from typing import Any

from . import shm
from .attached import held_by, holder
from .layout import array_over
from .payload import ATOMS, cloud_dumps
from .reach import is_users
from .shm import Extent

__all__ = [
    "Cached",
    "cached_again",
    "cached_property_again",
    "check_same_file",
    "file_array",
    "file_identity",
    "forget_program",
    "is_shared",
    "located_code",
    "members_again",
    "named_part",
    "of_program",
    "same_file_array",
    "shared_array",
    "unpack_globals",
    "use_borrowed",
]


def unpack_globals(shipped: list[tuple[str, str, bytes, list[Any]]], known: dict[tuple[str, str], Any]) -> None:
    """In a worker: give the user's modules the values that their globals, and what functions and classes carry, have
    in the caller's process.

    A value whose pickle equals that of the worker's own is left alone, so that identities within the module survive.
    One that items of an earlier call may have changed in place is compared again.
    """
    changed = False
    for module_name, name, data, buffers in shipped:
        owner, part = holder(importlib.import_module(module_name), name)
        if owner is None:
            continue  # a class that the caller's program has put there: it is sent with what refers to it
        current = held_by(owner, part)
        last = known.get((module_name, name))
        if last is not None and last[0] == data and last[1] is current and isinstance(current, _UNCHANGING):
            continue
        if buffers or not _same_pickle(current, data):
            changed = changed or (last is not None and last[0] != data)
            setattr(owner, part, pickle.loads(data, buffers=buffers))
        known[module_name, name] = (data, held_by(owner, part))
    if changed:
        _forget_cached()


# Of these the same object has the same pickle for ever: values, and what is sent by name.
_UNCHANGING: Any = (*ATOMS, FunctionType, BuiltinFunctionType, type)


def _forget_cached() -> None:
    """What functions of the user's modules remember by `functools.lru_cache` was worked out with other values."""
    for module in list(sys.modules.values()):
        if isinstance(module, ModuleType) and is_users(module):
            for value in list(vars(module).values()):
                if type(value) is Cached:
                    value.cache_clear()


def named_part(module: str, name: str) -> Any:
    """What a module of this process has under a name."""
    return getattr(importlib.import_module(module), name)


# What functools.lru_cache makes.
Cached: Any = type(functools.lru_cache(lambda: None))

_borrowed: shm.Borrowed | None = None


def use_borrowed(borrowed: shm.Borrowed) -> None:
    """In a worker: where shared arrays that arrive are to be found."""
    global _borrowed
    _borrowed = borrowed


def shared_array(offset: int, size: int, *laid_out: Any) -> Any:
    import numpy

    if _borrowed is None:
        raise pickle.UnpicklingError("a shared array of farmout was unpickled outside its workers")
    memory = _borrowed.shared(Extent(offset, size))
    return array_over(numpy.frombuffer(memory, "u1"), *laid_out)


def is_shared(array: Any) -> bool:
    """In a worker: whether others see what is written to an array: `farmout.empty`, `share`, a file mapped "r+"."""
    import numpy

    base = array
    while isinstance(base, numpy.ndarray):
        if isinstance(base, numpy.memmap):
            return base.mode in ("r+", "w+")
        base = base.base
    memory = base.obj if isinstance(base, memoryview) else base
    return _borrowed is not None and _borrowed.is_shared(memory)


def of_program(name: str, make: Callable[..., Any], *arguments: Any) -> Any:
    """A class or function of the caller's program: in a worker of ours pickle finds it under its name, as in the loop.

    The main module of other people's workers is not ours to change.
    """
    made = make(*arguments)
    if _borrowed is not None:
        main = sys.modules["__main__"]
        _names_of_program.setdefault(name, getattr(main, name, None))
        setattr(main, name, made)
    return made


def members_again(made: Any, state: tuple[Callable[[Any, Any], None], Any, dict[str, dict[str, Any]]]) -> None:
    """Fill an enumeration that was made anew, and give its members what its ``__init__`` gave them."""
    fill, usual, attributes = state
    fill(made, usual)
    for name, values in attributes.items():
        vars(made[name]).update(values)


_names_of_program: dict[str, Any] = {}  # with what the worker's own main module has under them


def forget_program() -> None:
    """In a worker: let go of what `of_program` has put into the main module, and of all that this refers to."""
    while _names_of_program:
        name, before = _names_of_program.popitem()
        setattr(sys.modules["__main__"], name, before)
        if before is None:
            delattr(sys.modules["__main__"], name)


def cached_again(function: Callable[..., Any], parameters: dict[str, Any]) -> Any:
    """A function of the caller's program that `functools.lru_cache` is around: with an empty cache of its own."""
    return functools.lru_cache(**parameters)(function)


def cached_property_again(function: Any, name: str | None) -> functools.cached_property[Any]:
    """A cached property, whose lock (until Python 3.11) does not travel."""
    made = functools.cached_property(function)
    made.attrname = name
    return made


def located_code(
    filename: str, lines: list[str] | None, make: Callable[..., CodeType], arguments: tuple[Any, ...]
) -> CodeType:
    """Code that knows its file; ``lines`` are its text where that file is not on disk."""
    if lines is not None:
        linecache.cache[filename] = (sum(map(len, lines)), None, lines, filename)
    return make(*arguments).replace(co_filename=filename)


def file_array(whole: tuple[Any, ...], *laid_out: Any) -> Any:
    import numpy

    mapped = numpy.memmap(*whole)
    itself = (0, mapped.shape, mapped.strides, mapped.dtype, numpy.memmap, mapped.flags.writeable)
    return mapped if laid_out == itself else array_over(mapped, *laid_out)


def file_identity(path: str) -> tuple[str, int, int]:
    """What tells a file from one of the same name on another machine; equal wherever the path is shared."""
    status = os.stat(path)
    return os.path.abspath(path), status.st_ino, status.st_size


def check_same_file(identity: tuple[str, int, int]) -> None:
    """In a worker: raise unless the file that the caller meant is there under the same path."""
    path = identity[0]
    try:
        there = file_identity(path)
    except OSError as error:
        raise FileNotFoundError(
            f"{path} is not there for the worker on {platform.node()} ({error}); "
            "put it on a path that all machines share, or send the array itself: numpy.array(...)"
        ) from None
    if there != identity:
        raise FileNotFoundError(
            f"{path} is another file on {platform.node()} than in the caller's process; "
            "put it on a path that all machines share, or send the array itself: numpy.array(...)"
        )


def same_file_array(identity: tuple[str, int, int], whole: tuple[Any, ...], *described: Any) -> Any:
    """`file_array` for a worker that may be on another machine."""
    check_same_file(identity)
    return file_array((identity[0], *whole[1:]), *described)


def _same_pickle(value: object, data: bytes) -> bool:
    try:
        return cloud_dumps(value, lambda buffer: None) == data
    except Exception:
        return False
