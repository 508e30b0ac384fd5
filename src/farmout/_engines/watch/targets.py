"""Which variables a function could change outside itself: what it captured, named, was bound to or given beforehand."""

from __future__ import annotations

import dis
import enum
import functools
import inspect
import sys
from collections.abc import Callable
from dataclasses import dataclass
from types import BuiltinFunctionType, CodeType, FunctionType, MethodType, ModuleType
from typing import Any

from ..._wire.payload import ATOMS
from ..._wire.reach import Reach, code_names, is_users

__all__ = ["ALLOWS", "Target", "is_cache", "is_trivial", "is_users_class", "targets"]

ALLOWS = "__farmout_allows__"  # names that `farmout.allow` put on a function

_MISSING = object()
_CALLABLES = (FunctionType, BuiltinFunctionType, MethodType)


@dataclass
class Target:
    """A variable to look at: ``read`` returns what it holds now."""

    name: str  # as the user writes it
    kind: str  # what it is, for the message
    read: Callable[[], Any]
    changed_name: Callable[[], str] | None = None  # what to call it once it has changed


def is_trivial(function: object) -> bool:
    """Whether a function names nothing but its own variables: it can neither draw nor change anything outside."""
    if type(function) is not FunctionType:
        return False
    code = function.__code__
    plain = not (code.co_names or code.co_freevars or function.__defaults__ or function.__kwdefaults__)
    return plain and not any(isinstance(constant, CodeType) for constant in code.co_consts)


def targets(function: object, found: Reach) -> tuple[list[Target], set[str]]:
    """What the function could change of all it can reach, and the names that `farmout.allow` allows."""
    collected = _Collector(found)
    collected.bound(function)
    for one in found.functions:
        collected.attached(one)
    allowed: set[str] = set()
    for one in found.functions:
        allowed.update(getattr(one, ALLOWS, ()))
    return [t for t in collected.targets if t.name not in allowed], allowed


def is_users_class(kind: type) -> bool:
    """Whether a class is of the user's own code, not of the standard library or of an installed package."""
    module = sys.modules.get(kind.__module__)
    return module is None or kind.__module__ == "__main__" or is_users(module)


@functools.lru_cache(maxsize=4096)
def is_cache(kind: Any, name: object) -> bool:
    """Attributes that hold no state of their own: cached properties, and what a library keeps to itself."""
    if isinstance(inspect.getattr_static(kind, str(name), None), functools.cached_property):
        return True
    return str(name).startswith("_") and not is_users_class(kind) and not (name in _OF_MODULES and _is_torch(kind))


_OF_MODULES = frozenset({"_parameters", "_buffers", "_modules"})  # where torch.nn.Module keeps what it learns


def _is_torch(kind: type) -> bool:
    return any(base.__module__.startswith("torch.nn.") for base in kind.__mro__)


@functools.lru_cache(maxsize=4096)
def _operations(code: CodeType) -> frozenset[int]:
    found = frozenset(code.co_code[::2])
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            found |= _operations(constant)
    return found


_BINDS_GLOBAL = {dis.opmap["STORE_GLOBAL"], dis.opmap["DELETE_GLOBAL"]}
_BINDS_CELL = {dis.opmap["STORE_DEREF"], dis.opmap["DELETE_DEREF"]}
_BINDS_ATTRIBUTE = {dis.opmap["STORE_ATTR"], dis.opmap["DELETE_ATTR"]}


_ATTRIBUTE_NAMES = frozenset({"setattr", "delattr", "__dict__", "vars"})  # other ways to bind them


class _Collector:
    def __init__(self, found: Reach) -> None:
        self.targets: list[Target] = []
        self._seen: set[Any] = set()
        operations: frozenset[int] = frozenset()
        for one in found.functions:
            operations |= _operations(one.__code__)
        self._binds_global = bool(operations & _BINDS_GLOBAL)
        self._binds_cell = bool(operations & _BINDS_CELL)
        self._binds_attribute = bool(operations & _BINDS_ATTRIBUTE) or not found.names.isdisjoint(_ATTRIBUTE_NAMES)

    def bound(self, function: object) -> None:
        """What a callable carries beside its code."""
        if isinstance(function, functools.partial):
            names = _parameters(function.func)
            for number, value in enumerate(function.args):
                name = names[number] if number < len(names) else f"argument {number}"
                self._add(("partial", id(function), number), name, "an argument fixed by partial", _constant(value))
            for name, value in function.keywords.items():
                self._add(("partial", id(function), name), name, "an argument fixed by partial", _constant(value))
            self.bound(function.func)
        elif isinstance(function, (MethodType, BuiltinFunctionType)):
            self._owner(function.__self__)
        elif not isinstance(function, (*_CALLABLES, type)):
            self._owner(function)

    def _owner(self, owner: object) -> None:
        """The attributes of an object whose method, or which itself, is the function."""
        if isinstance(owner, type):  # of a class method
            self._class("cls", owner)
        if isinstance(owner, (type, ModuleType, type(None))):
            return
        kind: Any = type(owner)
        self._class(kind.__name__, kind)
        state = getattr(owner, "__dict__", None)
        if not is_users_class(kind) or not isinstance(state, dict) or hasattr(kind, "__slots__"):
            self._add(("self", id(owner)), "self", f"the {kind.__name__} object itself", _constant(owner))
            return
        for name in [name for name in state if not is_cache(kind, name)]:
            read = functools.partial(state.get, name, _MISSING)
            what = f"an attribute of the {kind.__name__} object"
            self._add(("self", id(owner), name), f"self.{name}", what, read, rebindable=self._binds_attribute)
        if self._binds_attribute:
            names = functools.partial(_attribute_names, kind, state)
            before = names()
            new = lambda: next((f"self.{name}" for name in names() if name not in before), "self")  # noqa: E731
            what = f"an attribute of the {kind.__name__} object"
            self._add(("self", id(owner)), "self", what, names, changed_name=new)

    def attached(self, function: FunctionType) -> None:
        """Closure cells, defaults, globals and attributes of one function."""
        code = function.__code__
        for name, cell in zip(code.co_freevars, function.__closure__ or (), strict=True):
            read = _cell(cell)
            self._add(("cell", id(cell)), name, "a captured variable", read, rebindable=self._binds_cell)
            if isinstance(value := read(), type):
                self._class(name, value)
            elif isinstance(value, ModuleType):
                self._module(name, value, code_names(code))
        positional = code.co_varnames[: code.co_argcount]
        defaults = function.__defaults__ or ()
        named = [*zip(positional[len(positional) - len(defaults) :], defaults, strict=True)]
        for name, value in (*named, *(function.__kwdefaults__ or {}).items()):
            self._add(("default", id(function), name), name, "a default argument", _constant(value))
        names = code_names(code)
        for name in sorted(names & function.__globals__.keys()):
            self._global(name, function.__globals__, names)
        if self._binds_attribute and "." not in (name := function.__name__):
            self._add(("attributes", id(function)), name, "a function with attributes", lambda: _attributes(function))

    def _global(self, name: str, namespace: dict[str, Any], names: frozenset[str], prefix: str = "") -> None:
        value = namespace[name]
        if isinstance(value, ModuleType):
            if not prefix:
                self._module(name, value, names)
            return
        if isinstance(value, type):
            self._class(name, value)
        rebindable = self._binds_attribute if prefix else self._binds_global
        self._add(
            ("global", id(namespace), name),
            prefix + name,
            "a variable of the module",
            lambda: namespace.get(name, _MISSING),
            rebindable=rebindable,
        )

    def _module(self, name: str, module: ModuleType, names: frozenset[str]) -> None:
        if is_users(module):
            for attribute in sorted(names & vars(module).keys()):
                self._global(attribute, vars(module), names, f"{name}.")

    def _class(self, name: str, kind: type) -> None:
        if not is_users_class(kind) or isinstance(kind, enum.EnumMeta):
            return
        if self._binds_attribute or any(type(value) not in ATOMS for value in _class_state(kind).values()):
            self._add(("class", id(kind)), name, "a class with variables of its own", lambda: _class_state(kind))

    def _add(
        self,
        key: Any,
        name: str,
        kind: str,
        read: Callable[[], Any],
        *,
        rebindable: bool = False,
        changed_name: Callable[[], str] | None = None,
    ) -> None:
        if key in self._seen:
            return
        self._seen.add(key)
        value = read()
        if not rebindable and isinstance(value, (MethodType, BuiltinFunctionType)):
            owner = value.__self__
            if not isinstance(owner, (type, ModuleType, type(None))):
                self._add(("self", id(owner)), name, f"{kind}, a method of a {type(owner).__name__}", _constant(owner))
            return
        if not rebindable and (type(value) in ATOMS or isinstance(value, (*_CALLABLES, type, ModuleType))):
            return  # it cannot change unless the variable gets another value
        self.targets.append(Target(name, kind, read, changed_name))


def _constant(value: Any) -> Callable[[], Any]:
    return lambda: value


def _cell(cell: Any) -> Callable[[], Any]:
    def read() -> Any:
        try:
            return cell.cell_contents
        except ValueError:
            return _MISSING

    return read


def _attribute_names(kind: type, state: dict[str, Any]) -> list[str]:
    return [name for name in state if not is_cache(kind, name)]


def _attributes(function: FunctionType) -> dict[str, Any]:
    return {name: value for name, value in vars(function).items() if not name.startswith("__")}


def _class_state(kind: type) -> dict[str, Any]:
    """The variables of a class: no methods, no descriptors, nothing that Python itself puts there."""
    return {
        name: value
        for name, value in vars(kind).items()
        if not name.startswith("__") and not callable(value) and not hasattr(type(value), "__get__")
    }


def _parameters(function: Any) -> tuple[str, ...]:
    while isinstance(function, (functools.partial, MethodType)):
        function = function.func if isinstance(function, functools.partial) else function.__func__
    code = getattr(function, "__code__", None)
    return tuple(code.co_varnames[: code.co_argcount]) if code is not None else ()
