"""Find the part of an object that cannot be pickled, so that the message can name it."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from types import FunctionType, MethodType
from typing import Any

from .._contract import error_text, shorten, without_own_frames
from ..errors import NotPicklable
from .reach import code_names

__all__ = ["not_picklable", "part_at_fault", "users_cause"]

_DEPTH = 6
_PICKLERS = ("cloudpickle", "pickle", "copyreg")
_WIDTH = 1000  # members looked at in one container


def not_picklable(what: str, value: object, error: BaseException, dumps: Callable[[Any], object]) -> NotPicklable:
    """Build the error for a function, item or result that ``dumps`` refuses, naming the innermost part at fault."""
    path, part = part_at_fault(what, value, dumps)
    text = f"the {what} cannot be sent to another process: {path} is {_article(part)}"
    if path != what:
        text += f" ({shorten(part, 80)})"
    text += f". {shorten_text(error_text(error))}"
    text += f". {_advice(what, part)}"
    result = NotPicklable(text)
    result.what, result.path = what, path
    return result


def users_cause(error: BaseException) -> BaseException | None:
    """The error of a pickler from the user's own code on, such as a ``__getstate__`` that raises, or None."""
    frames = without_own_frames(error.__traceback__)
    while frames is not None and frames.tb_frame.f_globals.get("__name__", "").partition(".")[0] in _PICKLERS:
        frames = frames.tb_next
    return None if frames is None else error.with_traceback(frames)


def shorten_text(text: str, limit: int = 300) -> str:
    """Cut a message to a readable length."""
    return text if len(text) <= limit else text[: limit - 3] + "..."


def _article(part: object) -> str:
    name = f"{type(part).__module__}.{type(part).__qualname__}".removeprefix("builtins.")
    return f"a {name}"


def _advice(what: str, part: object) -> str:
    if isinstance(part, ContextVar):
        return "Read it before the call and pass its value: functools.partial(fn, value=variable.get())"
    if what == "function":
        return "Make it inside the function, or in initializer=, or pass what it is made from"
    if what == "result":
        return "Return the data in it instead"
    return "Pass what it is made from and make it inside the function"


def part_at_fault(path: str, value: object, dumps: Callable[[Any], object], depth: int = _DEPTH) -> tuple[str, object]:
    """The innermost part of a value that ``dumps`` refuses, and the way to it as one would write it."""
    if depth:
        for name, part in _parts(path, value):
            if not _travels(part, dumps):
                return part_at_fault(name, part, dumps, depth - 1)
    return path, value


def _travels(value: object, dumps: Callable[[Any], object]) -> bool:
    try:
        dumps(value)
    except Exception:
        return False
    return True


def _parts(path: str, value: object) -> Iterator[tuple[str, object]]:
    """The members of a value, each with the way to it as one would write it."""
    if isinstance(value, functools.partial):
        yield f"{path}.func", value.func
        yield from ((f"{path}.args[{n}]", part) for n, part in enumerate(value.args))
        yield from ((f"{path} keyword {name!r}", part) for name, part in value.keywords.items())
    elif isinstance(value, MethodType):
        yield f"{path}.__self__", value.__self__
    elif isinstance(value, FunctionType):
        yield from _function_parts(value)
    elif isinstance(value, dict):
        yield from ((f"{path}[{shorten(key, 40)}]", part) for key, part in list(value.items())[:_WIDTH])
    elif isinstance(value, (list, tuple)):
        yield from ((f"{path}[{n}]", part) for n, part in enumerate(value[:_WIDTH]))
    elif isinstance(value, (set, frozenset)):
        yield from ((f"a member of {path}", part) for part in list(value)[:_WIDTH])
    elif not isinstance(value, type):
        yield from ((f"{path}.{name}", part) for name, part in list(getattr(value, "__dict__", {}).items()))


def _function_parts(function: FunctionType) -> Iterator[tuple[str, object]]:
    for name, cell in zip(function.__code__.co_freevars, function.__closure__ or (), strict=True):
        try:
            yield f"the captured variable {name!r}", cell.cell_contents
        except ValueError:
            continue
    for n, part in enumerate(function.__defaults__ or ()):
        yield f"the default argument {n}", part
    for name in sorted(code_names(function.__code__) & function.__globals__.keys()):
        yield f"the global variable {name!r}", function.__globals__[name]
