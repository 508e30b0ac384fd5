"""Exceptions on their way: made again from their parts, without a second call of their ``__init__``.

Pickle calls ``Kind(*error.args)``. Where an ``__init__`` puts its message together, that puts it together once more.
"""

from __future__ import annotations

import copy
import copyreg
from collections.abc import Callable
from types import GetSetDescriptorType, MemberDescriptorType
from typing import Any

__all__ = ["State", "copied", "fields_beside", "made_again", "reduce_exception", "registered", "set_state"]

State = tuple[dict[str, Any], dict[str, Any]]  # what stands in its fields, and in its dictionary

_MADE_IN_PYTHON = 1 << 9  # Py_TPFLAGS_HEAPTYPE


def reduce_exception(error: BaseException) -> Any:
    """What a pickler is told of an exception; NotImplemented where the program registered how it is to be reduced."""
    kind = type(error)
    if registered(kind) is not None:
        return NotImplemented
    builtin = _builtin(kind)
    names = kind in (AttributeError, NameError, UnboundLocalError)  # whose `name` Python sends since 3.12 only
    if (
        (kind is builtin and not names)
        or kind.__reduce_ex__ is not builtin.__reduce_ex__
        or kind.__reduce__ is not builtin.__reduce__
    ):
        return error.__reduce_ex__(5)
    state = (fields_beside(error, made_again(kind, error.args)), vars(error))
    return made_again, (kind, error.args), state, None, None, set_state


def registered(kind: type) -> Callable[[Any], Any] | None:
    """How the program had `copyreg` reduce the objects of a class.

    Not by tblib, which Dask loads: it registers itself for every class of exceptions and drops what stands in fields,
    such as the line of a SyntaxError.
    """
    reducer = copyreg.dispatch_table.get(kind)
    return None if str(getattr(reducer, "__module__", "")).startswith("tblib.") else reducer


def made_again(kind: type[BaseException], args: tuple[Any, ...]) -> BaseException:
    """An exception with these arguments, whatever the ``__new__`` and ``__init__`` of its class take."""
    builtin: Any = _builtin(kind)
    error: BaseException = builtin.__new__(kind, *args)
    builtin.__setattr__(error, "args", args)  # the class may let nothing be set
    return error


def copied(error: BaseException) -> BaseException:
    """Another exception of the same class and content; raises TypeError if its class makes another thing of it."""
    reduced = reduce_exception(error)
    if reduced is NotImplemented:
        twin = copy.copy(error)
    else:
        make, arguments, state, _, _, put = (*reduced, None, None, None, None)[:6]
        twin = make(*arguments)
        if state is not None:
            (put or type(twin).__setstate__)(twin, state)
    if type(twin) is not type(error) or twin is error:
        raise TypeError(f"the exception was copied as a {type(twin).__name__}")
    return twin


def _builtin(kind: type[BaseException]) -> type[BaseException]:
    """The class of the interpreter's own that a class of exceptions is made on."""
    while kind.__flags__ & _MADE_IN_PYTHON:
        kind = kind.__base__  # type: ignore[assignment]
    return kind


def fields_beside(error: BaseException, plain: BaseException) -> dict[str, Any]:
    """What stands in fields of its classes, such as the name of a file or in slots, and not in ``plain``."""
    found = {}
    for owner in type(error).__mro__:
        for name, field in vars(owner).items():
            if name.startswith("__") or not isinstance(field, (MemberDescriptorType, GetSetDescriptorType)):
                continue
            if owner is AttributeError and name == "obj":  # any object may be there; Python does not send it either
                continue
            value = getattr(error, name, plain)
            if value is not plain and value is not getattr(plain, name, plain):
                found[name] = value
    return found


def set_state(error: BaseException, state: State) -> None:
    """Give an exception that was made again what it had beside its arguments."""
    fields, attributes = state
    for name, value in fields.items():
        try:
            _builtin(type(error)).__setattr__(error, name, value)
        except (AttributeError, TypeError):  # it can only be read
            continue
    if type(error).__setstate__ is not BaseException.__setstate__:
        error.__setstate__(attributes)
    else:
        error.__dict__.update(attributes)
