"""What a worker must know of its caller before it can even load a function."""

from __future__ import annotations

import os
import pickle
import sys
from typing import Any

from ..arithmetic import arithmetic
from ..machine import raw_environment
from ..preferences import pack_preferences, preferences
from ..relay import caller_rules
from . import frames

__all__ = ["folder", "settings"]

_last: tuple[Any, bytes] = (None, b"")  # what they were, and as they were sent


def settings() -> bytes:
    """Search path, folder, arguments, environment and the like; made anew when something changed."""
    global _last
    now = (
        raw_environment(),
        sys.path,
        folder(),
        getattr(sys, "argv", [""]),
        caller_rules(),
        _authkey(),
        arithmetic(),
        _limits(),
        pack_preferences(preferences()),
    )
    if _last[0] == now:
        return _last[1]
    now = (dict(now[0]), list(now[1]), now[2], list(now[3]), *now[4:])
    environment = os.environ.copy()
    for name in frames.THREAD_VARIABLES:
        environment.pop(name, None)
    names = ("environment", "path", "folder", "argv", "rules", "authkey", "arithmetic", "limits", "preferences")
    data = pickle.dumps(dict(zip(names, (environment, *now[1:]), strict=True)))
    data = frames.PAIR.pack(len(data), 0) + data + b"\0" * (-len(data) % 16)
    _last = (now, data)
    return data


def _authkey() -> bytes | None:
    """What proxies of a `multiprocessing` manager need in order to be heard, if the program uses any."""
    module = sys.modules.get("multiprocessing.process")
    return bytes(module.current_process().authkey) if module is not None else None


def _limits() -> tuple[int, int | None]:
    """How deep a function may call itself, and of how many digits a number in a text may be (since Python 3.10.7)."""
    digits = getattr(sys, "get_int_max_str_digits", None)
    return sys.getrecursionlimit(), None if digits is None else digits()


def folder() -> str:
    """The caller's; "/" where it was deleted."""
    try:
        return os.getcwd()
    except FileNotFoundError:
        return "/"
