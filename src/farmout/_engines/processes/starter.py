"""The owner's end of a server of workers: start it, ask it for workers and about them, end it."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import weakref
from typing import Any

import threadpoolctl

from . import frames, server
from .settings import folder

__all__ = ["Starter"]

_SIGNALS = {signal.SIGINT}
_living: weakref.WeakSet[Starter] = weakref.WeakSet()


class Starter:
    """A server process and the connection to it."""

    def __init__(self, start_method: str, environment: dict[str, str] | None = None) -> None:
        self.by_exec = start_method == "spawn"
        self.preloaded: set[str] = set()
        self._control, theirs = socket.socketpair()
        try:
            self._process = self._fork(theirs) if start_method == "fork" else _execute(theirs, environment)
        except BaseException:
            self._control.close()
            raise
        finally:
            theirs.close()
        _living.add(self)

    def start_worker(self, arguments: tuple[Any, ...], descriptors: tuple[int, ...]) -> None:
        """Ask for a worker; it speaks for itself once it is there. Raises OSError when the server is gone."""
        server.send(self._control, ("fork", self.by_exec, arguments), descriptors)

    def preload(self, modules: list[str]) -> None:
        """Have the server import modules that workers will need."""
        if fresh := [name for name in modules if name not in self.preloaded]:
            server.send(self._control, ("preload", fresh, sys.path, folder()))
            self.preloaded.update(fresh)

    def ask(self, *question: Any) -> Any:
        """What the server says of a worker; None when it cannot be asked."""
        try:
            server.send(self._control, question)
            return server.receive(self._control)[0]
        except (OSError, EOFError):
            return None

    def close(self) -> None:
        """End the server and with it all its workers."""
        with contextlib.suppress(OSError):  # not only closed: a process that the user forked may hold a copy
            self._control.shutdown(socket.SHUT_RDWR)
        self._control.close()
        if isinstance(self._process, subprocess.Popen):
            self._process.wait()
        else:
            with contextlib.suppress(ChildProcessError):
                os.waitpid(self._process, 0)

    def leave_to_parent(self) -> None:
        """In a forked child: let go of the connection, so that the server sees when its owner has died."""
        self._control.close()

    def _fork(self, theirs: socket.socket) -> int:
        pid = os.fork()
        if pid == 0:
            try:
                self._control.close()
                _become_clean()
                server.main(theirs.detach())
            finally:
                os._exit(73)
        return pid


def _execute(theirs: socket.socket, more: dict[str, str] | None) -> subprocess.Popen[bytes]:
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))
    code = (
        f"import sys; sys.path.insert(0, {root!r}); "
        f"from farmout._engines.processes.server import main; main({theirs.fileno()})"
    )
    environment = {**os.environ, **dict.fromkeys(frames.THREAD_VARIABLES, "1"), **(more or {})}
    flags = subprocess._args_from_interpreter_flags()  # type: ignore[attr-defined]
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _SIGNALS)  # until the server ignores it
    try:
        return subprocess.Popen(
            [sys.executable, *flags, "-c", code],
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
            env=environment,
            cwd="/" if folder() == "/" else None,  # Python 3.13 does not start in one that was deleted
        )
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _become_clean() -> None:
    """In a forked server: let go of what belongs to the parent's terminal and threads."""
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.close(null)
    threadpoolctl.threadpool_limits(1)


def _after_fork() -> None:
    for starter in list(_living):
        starter.leave_to_parent()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
