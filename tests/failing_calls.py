"""Make the n-th call of the system's file functions fail, for n = 1, 2, 3, ... until nothing fails any more."""

from __future__ import annotations

import errno
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager

CALLS = ("open", "write", "fsync", "replace", "unlink", "ftruncate", "posix_fallocate", "close", "mkdir", "lseek")


class Injected(OSError):
    """The failure that was asked for."""


@contextmanager
def nth_call(n: int, mode: str) -> Iterator[list[str]]:
    """Within the block the n-th call fails; yields a list that will hold its name.

    ``mode``: "error" (disk full), "short" (a write takes half of what it was given), "kill" (this process dies).
    """
    real = {name: getattr(os, name) for name in CALLS}
    hit: list[str] = []
    count = 0

    def failing(name: str) -> Callable[..., object]:
        def call(*arguments, **options):
            nonlocal count
            count += 1
            if count != n:
                return real[name](*arguments, **options)
            hit.append(name)
            if mode == "kill":
                os.kill(os.getpid(), signal.SIGKILL)
            if mode == "short":
                if name == "write" and len(arguments[1]) > 1:
                    arguments = (arguments[0], bytes(arguments[1])[: len(arguments[1]) // 2])
                return real[name](*arguments, **options)
            if name == "close":  # the descriptor is gone even when close reports an error
                real[name](*arguments)
            raise Injected(errno.ENOSPC, f"injected in {name}")

        return call

    for name in CALLS:
        setattr(os, name, failing(name))
    try:
        yield hit
    finally:
        for name in CALLS:
            setattr(os, name, real[name])


def each_failing_call(operation: Callable[[], object], mode: str) -> Iterator[str]:
    """Run the operation with its first, second, ... call failing; yields the name of each call that did."""
    for n in range(1, 1000):
        if mode == "kill":
            child = os.fork()
            if not child:
                with nth_call(n, mode):
                    operation()
                os._exit(0)
            if os.WIFEXITED(os.waitpid(child, 0)[1]):
                return
            yield "kill"
            continue
        with nth_call(n, mode) as hit:
            try:
                operation()
            except Exception as error:
                if not (isinstance(error, Injected) or isinstance(error.__cause__, Injected)):
                    raise
        if not hit:
            return
        yield hit[0]
    raise AssertionError("the operation never ends without a failing call")
