"""What functions and classes of the user's modules carry besides code, as it is now: defaults, attributes.

They travel by name; without this a warm worker would go on with what it once imported.
"""

from __future__ import annotations

import sys
from abc import ABCMeta
from collections.abc import Iterator
from types import FunctionType, ModuleType
from typing import Any

from .reach import Reach, is_users

__all__ = ["attached", "holder", "held_by"]


def attached(found: Reach) -> Iterator[tuple[str, str, Any]]:
    """(module, dotted name within it, value) for whatever a worker finds under the same name."""
    for function in found.functions:
        if function.__defaults__ or function.__kwdefaults__ or function.__dict__:
            yield from _of_function(function)
    for kind in found.classes:
        yield from _of_class(kind, found.names)


def holder(module: ModuleType, path: str) -> tuple[Any, str]:
    """The object that has a dotted name, and the last part of the name; None where the module has no such object."""
    *parts, name = path.split(".")
    owner: Any = module
    for part in parts:
        owner = getattr(owner, part, None)
    return owner, name


def held_by(owner: Any, name: str) -> Any:
    """What an object has under a name by itself: not inherited, not bound."""
    return getattr(owner, name) if name in _OF_FUNCTIONS else vars(owner).get(name)


_OF_FUNCTIONS = ("__defaults__", "__kwdefaults__")


def _of_function(function: FunctionType) -> Iterator[tuple[str, str, Any]]:
    if not _is_found(function):
        return
    for name in _OF_FUNCTIONS:
        if value := getattr(function, name):
            yield function.__module__, f"{function.__qualname__}.{name}", value
    for name, value in list(vars(function).items()):
        if not name.startswith("__"):  # __wrapped__ is a function with attributes of its own
            yield function.__module__, f"{function.__qualname__}.{name}", value


def _of_class(kind: type, names: set[str]) -> Iterator[tuple[str, str, Any]]:
    if type(kind) not in (type, ABCMeta) or not _is_found(kind):  # another metaclass may do anything when one is set
        return
    for name, value in list(vars(kind).items()):
        if name in names and not name.startswith("__") and _is_data(value, kind):
            yield kind.__module__, f"{kind.__qualname__}.{name}", value


def _is_data(value: object, kind: type) -> bool:
    """Whether an attribute of a class is a value, or a function put there from elsewhere; not what the class
    statement itself makes again in a worker: methods, slots, properties, decorated functions."""
    if isinstance(value, FunctionType):
        return value.__module__ != kind.__module__ and value.__closure__ is None
    return not hasattr(type(value), "__get__")


def _is_found(thing: Any) -> bool:
    """Whether a function or class is what a module of the user's, imported by name, has under its name."""
    module = sys.modules.get(thing.__module__ or "")
    if module is None or not is_users(module):
        return False
    owner, name = holder(module, thing.__qualname__)
    return getattr(owner, name, None) is thing
