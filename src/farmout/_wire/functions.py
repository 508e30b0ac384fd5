"""Ship a function so that a warm worker sees what the plain loop would see now, whatever it has seen before.

Functions of the main program, notebooks, lambdas and closures travel by value. Functions of importable modules travel
by name, with the present values of the globals they read. A module of the user's own whose source on disk is no
longer what this process imported travels by value too.
"""

from __future__ import annotations

import functools
import gc
import importlib
import linecache
import os
import pickle
import sys
from collections import ChainMap
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass, field
from enum import EnumMeta
from io import BytesIO, TextIOWrapper
from pathlib import PosixPath, WindowsPath
from types import BuiltinFunctionType, CodeType, FunctionType, MappingProxyType, ModuleType
from typing import Any, ClassVar, NamedTuple
from weakref import WeakKeyDictionary

import cloudpickle

from . import shm
from .arrive import (
    Cached,
    cached_again,
    cached_property_again,
    file_array,
    file_identity,
    located_code,
    members_again,
    named_part,
    of_program,
    same_file_array,
    shared_array,
)
from .attached import attached
from .exceptions import reduce_exception
from .forks import ForkLock
from .handlers import raise_if_handlers
from .layout import is_memory_alone, laid_out, loaded_numpy, reduce_array
from .payload import Packed, all_atoms, pack, reduce_file
from .reach import Reach, is_users, reach
from .shm import Extent

__all__ = ["Shipment", "callable_name", "mapped_file", "pack_elsewhere", "pack_shared", "ship"]

_registry_lock = ForkLock()
# What every member of an enumeration has.
_OF_MEMBERS = frozenset({"_value_", "_name_", "__objclass__", "_sort_order_"})


@dataclass
class Shipment:
    """A packed object and what receiving it needs."""

    packed: Packed
    extents: list[Extent]  # of this process's arena that it refers to
    modules: list[str] = field(default_factory=list)  # worth importing before workers are forked
    specs: dict[str, Any] = field(default_factory=dict)  # of the user's modules it refers to by name


def ship(function: object, content: object, *, here: bool = True, nothing_else: bool = False) -> Shipment:
    """Pack ``content``, which refers to ``function``, together with the globals that the function reads.

    ``here``: for workers that see this process's arena; for others nothing is sent as a reference to it.
    ``nothing_else``: beside the function it holds only plain values.
    """
    found = reach(function)
    users = list(_users_modules(found))
    by_value = [m for m in users if not _importable(m) or _changed(m, found)]
    with _registered(by_value) if by_value else nullcontext():
        globals_, extents = _pack_globals(found, {m.__name__ for m in by_value}, here)
        if nothing_else and _by_name(function) and not by_value and not globals_:
            packed, more = _pickled_by_name((globals_, content), here)
        else:
            packed, more = _pickled((globals_, content), here)
    names = {m.__name__ for m in by_value}
    modules = [m for m in found.modules if m not in names]
    if b"cloudpickle" in packed.data:
        modules.insert(0, "cloudpickle")
    specs = {m.__name__: m.__spec__ for m in users if m.__name__ not in names}
    return Shipment(packed, extents + more, modules, specs)


def _by_name(function: object) -> bool:
    """Whether it is a function that pickle, which takes a tenth of cloudpickle's time, sends as it should be sent."""
    return (
        type(function) in (FunctionType, BuiltinFunctionType)
        and getattr(function, "__module__", None) not in (None, "__main__", "__mp_main__")
        and isinstance(getattr(function, "__self__", None), (ModuleType, type(None)))
        and not cloudpickle.list_registry_pickle_by_value()
    )


def _pickled_by_name(value: object, here: bool) -> tuple[Packed, list[Extent]]:
    try:
        return Packed(pickle.dumps(value, 5)), []
    except Exception as error:  # what only cloudpickle can send, such as an inner function
        raise_if_handlers(error)
        return _pickled(value, here)


def pack_shared(value: object) -> tuple[Packed, list[Extent]]:
    """Pickle with cloudpickle; arrays in this process's arena and memory-mapped files go by reference."""
    return _pickled(value, here=True)


def pack_elsewhere(value: object) -> Packed:
    """Pickle with cloudpickle for a process that need not be on this machine.

    Arrays go by value. Memory-mapped files go by name, with what proves there that it is the same file.
    """
    return _pickled(value, here=False)[0]


def _pickled(value: object, here: bool) -> tuple[Packed, list[Extent]]:
    if _is_plain(value):
        return pack(value), []
    file = BytesIO()
    buffers: list[pickle.PickleBuffer] = []
    pickler = _Pickler(file, protocol=5, buffer_callback=buffers.append)
    pickler.here = here
    pickler.dump(value)
    return Packed(file.getvalue(), [b.raw() for b in buffers]), pickler.extents


def _is_plain(value: Any) -> bool:
    """Whether it holds nothing that `_Pickler`, which takes seven times as long, would send in another way."""
    kind = type(value)
    if kind in (list, tuple, set, frozenset):
        return all_atoms(value)
    if kind is dict:
        return all_atoms(value) and all_atoms(value.values())
    numpy = loaded_numpy()
    if numpy is not None and kind is numpy.ndarray:
        return value.base is None and not value.dtype.hasobject  # memory of its own: not shared, and of no file
    return kind in (PosixPath, WindowsPath)


def _reduce_code(code: CodeType) -> tuple[Any, ...]:
    """Code with the name of its file, which cloudpickle leaves out since 3.1.2, and the lines of a notebook cell or a
    REPL, which no file has: tracebacks from workers show where it went wrong."""
    cell = linecache.cache.get(code.co_filename, ())
    lines = cell[2] if len(cell) == 4 and cell[1] is None else None  # an entry without a date is of no file
    return located_code, (code.co_filename, lines, *_cloud_reduce(code))


def _reduce_cached_property(value: Any) -> tuple[Any, ...]:
    return cached_property_again, (value.func, value.attrname)


def _reduce_weak_keys(value: WeakKeyDictionary[Any, Any]) -> tuple[Any, ...]:
    """What `functools.singledispatch` remembers: here another one with the same content."""
    return WeakKeyDictionary, (dict(value),)


def _reduce_proxy(value: MappingProxyType[Any, Any]) -> tuple[Any, ...]:
    """A view of the same dictionary, which may travel along, as that of `functools.singledispatch` does."""
    return MappingProxyType, tuple(gc.get_referents(value))


def _found_by_name(function: Any) -> bool:
    """Whether a worker that imports the function's module finds it there under its name."""
    name = function.__module__
    if name == "__main__" or any(f"{name}.".startswith(f"{m}.") for m in cloudpickle.list_registry_pickle_by_value()):
        return False
    found: Any = sys.modules.get(name)
    for part in function.__qualname__.split("."):
        found = getattr(found, part, None)
    return found is function


# Type and place of the objects behind the functions of `random` and `numpy.random`, which are their bound methods. A
# copy would have a state of its own, the same in every worker, that no seed reaches.
_GLOBAL_SOURCES = {"Random": ("random", "_inst"), "RandomState": ("numpy.random.mtrand", "_rand")}

_cloud_reduce = cloudpickle.Pickler.dispatch_table[CodeType]


def _with_slots(cls: type, reduced: tuple[Any, ...]) -> None:
    """Have the class that is made again get its slots, which cloudpickle forgets: its objects would get a dict.

    Not an enumeration, whose members are in that place, nor a `typing.NamedTuple`, which gets them by itself.
    """
    made = reduced[1]
    usual = len(made) > 3 and isinstance(made[0], type) and isinstance(made[3], dict) and NamedTuple not in made[2]
    if usual and isinstance(cls.__slots__, (str, tuple, list)):  # type: ignore[attr-defined]
        made[3]["__slots__"] = cls.__slots__  # type: ignore[attr-defined]


def _with_members(cls: EnumMeta, reduced: tuple[Any, ...]) -> tuple[Any, ...]:
    """Have the members of an enumeration keep their attributes: cloudpickle makes them anew without ``__init__``."""
    members: list[Any] = list(cls.__members__.values())
    found = {m.name: {k: v for k, v in vars(m).items() if k not in _OF_MEMBERS} for m in members}
    make, arguments, state, *rest, fill = reduced
    return (make, arguments, (fill, state, found), *rest, members_again) if any(found.values()) else reduced


def _under_its_name(value: Any, reduced: Any) -> Any:
    """Have a class or function that travels by value found where pickle looks for it, if it stands there here."""
    name = getattr(value, "__qualname__", None)
    if not isinstance(reduced, tuple) or getattr(value, "__module__", None) != "__main__" or not isinstance(name, str):
        return reduced
    if getattr(sys.modules.get("__main__"), name, None) is not value:
        return reduced
    make, arguments, *rest = reduced
    return of_program, (name, make, *arguments), *rest


class _Pickler(cloudpickle.Pickler):  # type: ignore[misc]
    """cloudpickle, but arrays that all workers can see are not copied, and code keeps its place in its file."""

    dispatch_table: ClassVar[Any] = ChainMap(
        {
            CodeType: _reduce_code,
            TextIOWrapper: reduce_file,
            functools.cached_property: _reduce_cached_property,
            WeakKeyDictionary: _reduce_weak_keys,
            MappingProxyType: _reduce_proxy,
        },
        cloudpickle.Pickler.dispatch_table,
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.extents: list[Extent] = []
        self.here = True

    def reducer_override(self, value: Any) -> Any:
        numpy = loaded_numpy()
        if numpy is not None and isinstance(value, numpy.ndarray):
            found = self._mapped_file(value) or self._shared(value) if is_memory_alone(value) else None
            return reduce_array(value) if found is None else found
        # cloudpickle sends it by name, which a program's own functions do not have in a worker.
        if type(value) is Cached and not _found_by_name(value):
            return cached_again, (value.__wrapped__, value.cache_parameters())
        place = _GLOBAL_SOURCES.get(type(value).__name__)
        if place is not None and value is getattr(sys.modules.get(place[0]), place[1], None):
            return named_part, place
        if isinstance(value, BaseException):
            return reduce_exception(value)
        if not isinstance(value, type):
            return _under_its_name(value, super().reducer_override(value))
        if value.__module__ not in sys.modules:  # cloudpickle would take numpy.rec.recarray for a class of the program
            with suppress(Exception):
                importlib.import_module(value.__module__)
        reduced = super().reducer_override(value)
        if "__slots__" in value.__dict__ and isinstance(reduced, tuple):
            _with_slots(value, reduced)
        if isinstance(value, EnumMeta) and isinstance(reduced, tuple):
            reduced = _with_members(value, reduced)
        return _under_its_name(value, reduced)

    def _shared(self, array: Any) -> Any:
        arena = shm.used_arena() if self.here else None
        address = array.__array_interface__["data"][0]
        extent = arena.find(address) if arena is not None else None
        if arena is None or extent is None:
            return None
        self.extents.append(extent)
        return shared_array, (extent.offset, extent.size, *laid_out(array, address - arena.address - extent.offset))

    def _mapped_file(self, array: Any) -> Any:
        base = mapped_file(array)
        if base is None:
            return None
        mode = "r+" if base.mode == "w+" else base.mode
        inside = array.__array_interface__["data"][0] - base.__array_interface__["data"][0]
        order = "C" if base.flags.c_contiguous else "F"
        whole = (os.fspath(base.filename), base.dtype, mode, base.offset, base.shape, order)
        described = (whole, *laid_out(array, inside))
        if self.here:
            return file_array, described
        return same_file_array, (file_identity(whole[0]), *described)


def mapped_file(array: Any) -> Any:
    """The map of a whole file that an array lies in, if another process finds there what is in the array; else None.

    No file has what was written to copies of its pages (mode "c").
    """
    base, memmap = array, loaded_numpy().memmap
    while base is not None and not (isinstance(base, memmap) and base._mmap is base.base):
        base = getattr(base, "base", None)
    known = base is not None and base.filename is not None and base.mode != "c" and os.path.exists(base.filename)
    return base if known else None


def _pack_globals(found: Reach, skip: set[str], here: bool) -> tuple[list[tuple[str, str, bytes, Any]], list[Extent]]:
    packed: list[tuple[str, str, bytes, Any]] = []
    extents: list[Extent] = []
    for module, name, value in (*((*place, value) for place, value in found.globals.items()), *attached(found)):
        if module in skip:
            continue
        try:
            one, used = _pickled(value, here)
        except Exception as error:  # a lock, an open file: the worker has made its own when it imported the module
            raise_if_handlers(error)
            continue
        packed.append((module, name, one.data, [pickle.PickleBuffer(b) for b in one.buffers]))
        extents += used
    return packed, extents


def _users_modules(found: Reach) -> Iterator[ModuleType]:
    for name in found.modules:
        module = sys.modules.get(name)
        if module is not None and is_users(module):
            yield module


def _importable(module: ModuleType) -> bool:
    return getattr(module, "__file__", None) is not None and getattr(module, "__spec__", None) is not None


def _changed(module: ModuleType, found: Reach) -> bool:
    """Whether functions reached in a module are not those in its source file (edited since, or replaced in memory)."""
    file = module.__file__
    assert file is not None
    try:
        status = os.stat(file)
        codes = _codes_in(file, status.st_mtime_ns, status.st_size)
    except (OSError, SyntaxError, ValueError):
        return True
    mine = [f for f in found.functions if f.__module__ == module.__name__ and f.__code__.co_filename == file]
    return any(f.__code__ not in codes for f in mine)


@functools.lru_cache(maxsize=1024)
def _codes_in(file: str, mtime: int, size: int) -> frozenset[CodeType]:
    with open(file, "rb") as source:
        code = compile(source.read(), file, "exec", dont_inherit=True)
    codes: set[CodeType] = set()
    pending = [code]
    while pending:
        codes.add(code := pending.pop())
        pending += [c for c in code.co_consts if isinstance(c, CodeType)]
    return frozenset(codes)


@contextmanager
def _registered(modules: list[ModuleType]) -> Iterator[None]:
    """Let cloudpickle send these modules by value for the length of a block."""
    with _registry_lock:
        fresh = [m for m in modules if m.__name__ not in cloudpickle.list_registry_pickle_by_value()]
        for module in fresh:
            cloudpickle.register_pickle_by_value(module)
        try:
            yield
        finally:
            for module in fresh:
                cloudpickle.unregister_pickle_by_value(module)


def callable_name(function: Callable[..., Any]) -> str:
    """A short name for messages: ``module.function``, ``<lambda>``, ``partial(...)``."""
    if isinstance(function, functools.partial):
        return f"partial({callable_name(function.func)})"
    name: str | None = getattr(function, "__qualname__", None)
    return name or f"{type(function).__qualname__} object"
