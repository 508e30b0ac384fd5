"""What a function can reach by name: the globals it reads, functions of the user's own modules, modules it needs."""

from __future__ import annotations

import functools
import itertools
import os
import site
import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass, field
from types import BuiltinFunctionType, CodeType, FunctionType, MethodType, ModuleType
from typing import Any

__all__ = ["Reach", "code_names", "is_users", "reach"]

MOST_HELD = 64  # members of a container that are looked at for functions


@dataclass
class Reach:
    """What was found: ``globals`` maps (module name, variable) to values, for the user's own modules only."""

    functions: list[FunctionType] = field(default_factory=list)
    classes: list[type] = field(default_factory=list)  # the user's own
    globals: dict[tuple[str, str], Any] = field(default_factory=dict)
    modules: dict[str, None] = field(default_factory=dict)  # worth importing beforehand, in order of discovery
    names: set[str] = field(default_factory=set)  # that their code mentions, and of built-in functions


def reach(function: object) -> Reach:
    """Follow a callable through closures, defaults, globals and functions of the user's own modules."""
    found = Reach()
    _Walk(found).visit(function)
    return found


@functools.lru_cache(maxsize=4096)
def code_names(code: CodeType) -> frozenset[str]:
    """Every global and attribute name that a function's code mentions, nested functions included."""
    names = set(code.co_names)
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            names |= code_names(constant)
    return frozenset(names)


def is_users(module: ModuleType) -> bool:
    """Whether a module is the user's own: not of the standard library, not installed, not the main program."""
    name = module.__name__
    file = getattr(module, "__file__", None)
    if name == "__main__" or name.partition(".")[0] in ("farmout", "__mp_main__"):
        return False
    if name in sys.builtin_module_names or (file is None and getattr(module, "__spec__", None) is not None):
        return False  # built in, frozen, or a namespace package
    return file is None or not _installed(file)


@functools.lru_cache(maxsize=4096)
def _installed(file: str) -> bool:
    return os.path.abspath(file).startswith(_library_folders()) or not file.endswith(".py")


@functools.lru_cache(maxsize=1)
def _library_folders() -> tuple[str, ...]:
    paths = [sysconfig.get_paths()[key] for key in ("stdlib", "platstdlib", "purelib", "platlib")]
    paths += [*getattr(site, "getsitepackages", list)(), site.getusersitepackages()]
    return tuple({os.path.join(os.path.abspath(p), "") for p in paths})


def _held(value: object) -> Iterator[object]:
    """The first members of a container, or attributes of an object: some may be functions."""
    members: Any = getattr(value, "__dict__", {}) if type(value) not in (list, tuple, dict) else value
    if type(members) is dict:
        members = members.values()
    return itertools.islice(members, MOST_HELD)


class _Walk:
    def __init__(self, found: Reach) -> None:
        self.found = found
        self.seen: set[int] = set()

    def visit(self, value: object) -> None:
        if id(value) in self.seen:
            return
        self.seen.add(id(value))
        if isinstance(value, functools.partial):
            for part in (value.func, *value.args, *value.keywords.values()):
                self.visit(part)
        elif isinstance(value, MethodType):
            self.visit(value.__func__)
            self.visit(value.__self__)
        elif isinstance(value, FunctionType):
            self.function(value)
        elif isinstance(value, ModuleType):
            self.found.modules[value.__name__] = None
        elif isinstance(value, BuiltinFunctionType):
            self.found.names.add(value.__name__)
            self.needs(value.__module__)
        elif isinstance(value, type):
            self.class_(value)
        else:
            self.visit_instance(value)

    def visit_instance(self, value: object) -> None:
        self.needs(type(value).__module__)
        wrapped = getattr(value, "__wrapped__", None) if callable(value) else None
        if isinstance(wrapped, FunctionType):  # functools.lru_cache and the like
            self.visit(wrapped)
        elif type(value).__module__ not in ("builtins", "numpy"):
            self.visit(type(value))
        for part in _held(value):
            if callable(part):
                self.visit(part)

    def needs(self, module: object) -> None:
        if isinstance(module, str) and module not in ("builtins", "__main__"):
            self.found.modules[module] = None

    def class_(self, value: type) -> None:
        module = sys.modules.get(value.__module__)
        self.needs(value.__module__)
        if module is None or not (is_users(module) or module.__name__ == "__main__"):
            return
        self.found.classes.append(value)
        for member in list(vars(value).values()):
            inner = getattr(member, "__func__", None) or getattr(member, "fget", None) or member
            if isinstance(inner, FunctionType):
                self.visit(inner)
        for base in value.__bases__:
            self.visit(base)

    def function(self, function: FunctionType) -> None:
        names = code_names(function.__code__)
        module = sys.modules.get(function.__module__ or "")
        own = module is not None and is_users(module)
        # Asked by the function: where multiprocessing ran the program again, that module is called __mp_main__.
        if module is not None and not own and function.__module__ != "__main__":
            self.needs(module.__name__)
            return  # installed code: import it, do not look into it
        self.found.functions.append(function)
        self.found.names |= names
        if module is not None:
            self.needs(module.__name__)
        for part in self.attached(function):
            if isinstance(part, ModuleType):  # imported within the function around this one
                self.global_(None, part.__name__, part, names)
            else:
                self.visit(part)
        for name in names & function.__globals__.keys():
            self.global_(module if own else None, name, function.__globals__[name], names)

    def attached(self, function: FunctionType) -> Iterator[object]:
        """Closure cells and defaults."""
        for cell in function.__closure__ or ():
            try:
                yield cell.cell_contents
            except ValueError:  # an empty cell: the variable is not assigned yet
                continue
        yield from function.__defaults__ or ()
        yield from (function.__kwdefaults__ or {}).values()

    def global_(self, module: ModuleType | None, name: str, value: object, names: frozenset[str]) -> None:
        if isinstance(value, ModuleType):
            self.visit(value)
            if is_users(value):
                for attribute in names & vars(value).keys():
                    self.global_(value, attribute, vars(value)[attribute], names)
            return
        if module is not None:
            key = (module.__name__, name)
            if key in self.found.globals:
                return
            self.found.globals[key] = value
        self.visit(value)
