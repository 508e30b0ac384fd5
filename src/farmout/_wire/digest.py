"""Name a value or a function by its content: the same name in every process, whatever the hash seed or the memory.

A pickle would not do: it depends on which equal parts are one object, and on the order of sets. Here each value is
described by its type and its parts. Objects are described by what they say of themselves for copying
(``__reduce_ex__``), functions of the user's by their code and by everything that they take from outside.
"""

from __future__ import annotations

import functools
import hashlib
import struct
import sys
import threading
from collections.abc import Iterable
from types import CodeType, FunctionType, MethodType, ModuleType
from typing import Any

from ..errors import NotPicklable
from .blame import part_at_fault
from .exceptions import registered
from .handlers import raise_if_handlers
from .layout import loaded_numpy
from .reach import code_names, is_users

__all__ = ["SIZE", "Describer", "digest_of"]

SIZE = 16  # bytes of a digest: two values meet by chance once in 2**64 pairs

# Values that say nothing about a result, and cannot be looked into.
_EMPTY = (type(threading.Lock()), type(threading.RLock()))
_CODE_PARTS = ("co_code", "co_names", "co_varnames", "co_freevars", "co_cellvars", "co_flags", "co_argcount")
_MORE_CODE_PARTS = ("co_posonlyargcount", "co_kwonlyargcount", "co_exceptiontable")


def digest_of(*parts: bytes) -> bytes:
    """The digest of some byte strings, each with its length."""
    state = hashlib.blake2b(digest_size=SIZE)
    for part in parts:
        state.update(struct.pack("<Q", len(part)))
        state.update(part)
    return state.digest()


class Describer:
    """Describes values; descriptions of classes are kept as long as the describer, since many items share them."""

    def __init__(self) -> None:
        self._parts: dict[str, bytes] | None = None
        self._kept: dict[int, tuple[object, bytes]] = {}
        self._seen: dict[int, tuple[object, bytes]] = {}  # of the value that is being described
        self._open: dict[int, int] = {}  # values that are being looked into, so that cycles end

    def parts_of(self, what: str, function: object) -> dict[str, bytes]:
        """What a function is made of: a name to show and a digest for its code and each thing it takes from outside."""
        self._parts = {}
        try:
            whole = self.digest(what, function)
            return {what: whole, **self._parts}
        finally:
            self._parts = None

    def digest(self, what: str, value: object) -> bytes:
        """The digest of a value; raises `NotPicklable`, which names the part that has no lasting content."""
        try:
            return self._digest(value)
        except RecursionError as error:
            raise _nameless(what, what, value, error) from None
        except Exception as error:
            raise_if_handlers(error)
            raise _nameless(what, *part_at_fault(what, value, Describer()._digest), error) from error

    def _digest(self, value: object) -> bytes:
        self._seen.clear()
        self._open.clear()
        return digest_of(self._describe(value))

    # -- values -----------------------------------------------------------------------------------------------------

    def _describe(self, value: Any) -> bytes:
        kind = type(value)
        if kind is int:
            return b"i" + hex(value).encode()
        if value is None or kind is bool:
            return repr(value).encode()
        if kind is str:
            return b"s" + str.encode(value, "utf-8", "surrogatepass")
        if kind is float:
            return b"f" + struct.pack("<d", value)
        if kind in (bytes, bytearray, complex, range):
            content = bytes(value) if kind in (bytes, bytearray) else repr(value).encode()
            return bytes(kind.__name__, "ascii") + content
        known = self._kept.get(id(value)) or self._seen.get(id(value))
        if known is not None:
            return known[1]
        if id(value) in self._open:
            # By name where there is one: how deep it stands depends on where the description began.
            return b"again" + getattr(value, "__qualname__", str(len(self._open) - self._open[id(value)])).encode()
        self._open[id(value)] = len(self._open)
        try:
            description = self._look_into(value, kind)
        finally:
            del self._open[id(value)]
        (self._kept if isinstance(value, type) else self._seen)[id(value)] = (value, description)
        return description

    def _look_into(self, value: Any, kind: type) -> bytes:
        if kind in (tuple, list):
            return self._all(kind.__name__, value)
        if kind is dict:
            return self._all("dict", (part for pair in value.items() for part in pair))
        if kind in (set, frozenset):
            return digest_of(kind.__name__.encode(), *sorted(map(self._describe, value)))
        if isinstance(value, FunctionType):
            return self._function(value)
        if isinstance(value, type):
            return self._class(value)
        if isinstance(value, ModuleType):
            return digest_of(b"module", value.__name__.encode())
        if isinstance(value, MethodType):
            return self._all("method", (value.__func__, value.__self__))
        if isinstance(value, functools.partial):
            return self._partial(value)
        if isinstance(value, CodeType):
            return self._code(value)
        numpy = loaded_numpy()
        if numpy is not None and isinstance(value, numpy.ndarray) and kind in (numpy.ndarray, numpy.memmap):
            return self._array(value)
        if kind in _EMPTY:
            return digest_of(b"empty", kind.__name__.encode())
        return self._object(value, kind)

    def _all(self, name: str, values: Iterable[Any]) -> bytes:
        return digest_of(name.encode(), *map(self._describe, values))

    def _array(self, array: Any) -> bytes:
        # How it lies in memory can change the bits of a sum.
        order = b"F" if array.flags.f_contiguous and not array.flags.c_contiguous else b"C"
        head = (b"array", repr(array.dtype).encode(), repr(array.shape).encode(), order)
        if array.dtype.hasobject:
            return digest_of(*head, *map(self._describe, array.ravel().tolist()))
        flat = array.T if order == b"F" else array
        data = flat if flat.flags.c_contiguous else flat.copy(order="C")
        state = hashlib.blake2b(digest_of(*head), digest_size=SIZE)
        if data.nbytes:
            state.update(data.reshape(-1).view("u1"))
        return state.digest()

    def _object(self, value: Any, kind: type) -> bytes:
        """Anything else: by what pickle and copy would make it from."""
        wrapped = getattr(value, "__wrapped__", None) if callable(value) else None
        if isinstance(wrapped, FunctionType):  # functools.lru_cache and the like, which reduce to a name
            return self._all("wrapped", (kind, wrapped))
        reduce = registered(kind)
        reduced = reduce(value) if reduce is not None else value.__reduce_ex__(4)
        if isinstance(reduced, str):
            return digest_of(b"global", (getattr(value, "__module__", None) or "").encode(), reduced.encode())
        rest: list[Any] = [*reduced[:3]]
        for iterator in reduced[3:5]:  # members of subclasses of list and dict
            rest.append(None if iterator is None else list(iterator))
        return digest_of(b"object", self._describe(kind), *map(self._describe, rest))

    # -- functions and classes --------------------------------------------------------------------------------------

    def _function(self, function: FunctionType) -> bytes:
        name = f"{function.__module__}.{function.__qualname__}"
        module = sys.modules.get(function.__module__ or "")
        users = module is None or module.__name__ == "__main__" or is_users(module)
        if not users and "<" not in function.__qualname__:
            return digest_of(b"installed", name.encode())
        code = self._code(function.__code__)
        short = function.__qualname__
        self._note(f"the code of {short}", code)
        found = [name.encode() if not users else b"", code]
        for variable, cell in zip(function.__code__.co_freevars, function.__closure__ or (), strict=True):
            try:
                content = cell.cell_contents
            except ValueError:  # not assigned yet
                continue
            found.append(self._outside(f"the captured variable {variable!r} of {short}", content))
        for n, default in enumerate(function.__defaults__ or ()):
            found.append(self._outside(f"default argument {n} of {short}", default))
        for keyword, default in sorted((function.__kwdefaults__ or {}).items()):
            found.append(self._outside(f"the default of {keyword!r} of {short}", default))
        if users:
            names = code_names(function.__code__)
            for variable in sorted(names & function.__globals__.keys()):
                found += self._global(function.__module__, variable, function.__globals__[variable], names)
        return digest_of(b"function", *found)

    def _note(self, label: str, content: bytes) -> None:
        """Note a part under a name that no other part has."""
        if self._parts is None:
            return
        name, n = label, 1
        while self._parts.setdefault(name, content) != content:
            n += 1
            name = f"{label} ({n})"

    def _outside(self, label: str, value: object) -> bytes:
        """Something that a function takes from outside; functions and classes have parts of their own."""
        description = self._describe(value)
        if not isinstance(value, (FunctionType, MethodType, ModuleType, type)):
            self._note(label, description)
        return digest_of(label.encode(), description)

    def _global(self, module: str | None, name: str, value: object, names: frozenset[str]) -> Iterable[bytes]:
        yield self._outside(f"the global variable {module}.{name}", value)
        if isinstance(value, ModuleType) and is_users(value):
            if id(value) in self._open:
                return
            self._open[id(value)] = len(self._open)
            for attribute in sorted(names & vars(value).keys()):
                yield from self._global(value.__name__, attribute, vars(value)[attribute], names)
            del self._open[id(value)]

    def _code(self, code: CodeType) -> bytes:
        """What a code does; not where it stands, so that moving a function changes nothing."""
        parts = [getattr(code, name, None) for name in (*_CODE_PARTS, *_MORE_CODE_PARTS)]
        return digest_of(b"code", *map(self._describe, parts), *map(self._describe, code.co_consts))

    def _class(self, value: type) -> bytes:
        name = f"{value.__module__}.{value.__qualname__}"
        module = sys.modules.get(value.__module__)
        if module is not None and module.__name__ != "__main__" and not is_users(module):
            return digest_of(b"class", name.encode())
        found = [self._all("bases", value.__bases__)]
        for attribute, member in sorted(vars(value).items()):
            found += self._member(f"{value.__qualname__}.{attribute}", attribute, member)
        return digest_of(b"class", name.encode(), *found)

    def _member(self, label: str, attribute: str, member: Any) -> Iterable[bytes]:
        if isinstance(member, (staticmethod, classmethod)):
            member = member.__func__
        if isinstance(member, property):
            yield from (self._outside(label, part) for part in (member.fget, member.fset, member.fdel))
        elif isinstance(member, functools.cached_property):
            yield self._outside(label, member.func)
        elif isinstance(member, FunctionType):
            if "annotate" not in attribute:
                yield self._outside(label, member)
        elif not attribute.startswith("__") and not hasattr(type(member), "__get__") and attribute != "_abc_impl":
            yield self._outside(label, member)

    def _partial(self, value: functools.partial[Any]) -> bytes:
        inner = getattr(value.func, "__qualname__", "the function")
        found = [self._describe(type(value)), self._describe(value.func)]
        for n, argument in enumerate(value.args):
            found.append(self._outside(f"partial argument {n} of {inner}", argument))
        for keyword, argument in sorted(value.keywords.items()):
            found.append(self._outside(f"partial argument {keyword!r} of {inner}", argument))
        return digest_of(b"partial", *found)


def _nameless(what: str, path: str, part: object, error: BaseException) -> NotPicklable:
    """The error for a value that will not be recognised by its content."""
    kind = f"{type(part).__module__}.{type(part).__qualname__}".removeprefix("builtins.")
    result = NotPicklable(
        f"journal= needs to recognise {'' if what.startswith('item') else 'the '}{what} in another process, but {path} "
        f"is a {kind}, which has no content that lasts ({type(error).__name__}: {error}). Make it inside the function, "
        "from something that lasts such as a path, or leave journal= away"
    )
    result.what, result.path = what, path
    return result
