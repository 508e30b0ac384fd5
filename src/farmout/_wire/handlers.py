"""Tell what a signal handler of the program raised from what the code raised that it interrupted."""

from __future__ import annotations

import signal
from typing import Any

__all__ = ["raise_if_handlers"]


def raise_if_handlers(error: BaseException) -> None:
    """Raise the error again if it is Ctrl-C's or comes from a signal handler of the program.

    Pickling and loading run code of the user's classes, and what that raises is told as the error of an item. A handler
    may be called in the midst of it, and what that raises ends the call as it would have ended the loop.
    """
    if isinstance(error, KeyboardInterrupt):
        raise error
    frames = error.__traceback__.tb_next if error.__traceback__ is not None else None
    if frames is None:  # no Python code was called
        return
    codes = {_code(signal.getsignal(number)) for number in signal.valid_signals()} - {None}
    while codes and frames is not None:
        if frames.tb_frame.f_code in codes:
            raise error
        frames = frames.tb_next


def _code(handler: Any) -> Any:
    """The code of a handler that is written in Python, else None."""
    handler = getattr(handler, "func", handler)  # of functools.partial
    if callable(handler) and not hasattr(handler, "__code__"):
        handler = handler.__call__
    handler = getattr(handler, "__func__", handler)  # of a method
    return getattr(handler, "__code__", None)
