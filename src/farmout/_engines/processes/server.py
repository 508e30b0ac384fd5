"""The process that workers are forked from: clean, single-threaded, with what the function needs already imported.

It never runs the user's functions. It ends all workers and itself as soon as its owner is gone, however that died.
"""

from __future__ import annotations

import contextlib
import ctypes
import fcntl
import gc
import importlib
import os
import pickle
import select
import signal
import socket
import struct
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Any

from .worker import main as serve_owner_of
from .worker import refusal

__all__ = ["keep_from_programs", "main", "receive", "send"]

_HEAD = struct.Struct("<I")
_PR_SET_PDEATHSIG = 1
FEWEST_DESCRIPTORS = 256  # that this process and its workers may have


def send(sock: socket.socket, message: Any, descriptors: tuple[int, ...] = ()) -> None:
    """Send a message, with descriptors if there are any."""
    body = pickle.dumps(message)
    data = _HEAD.pack(len(body)) + body
    if descriptors:  # `send_fds` imports a module each time, which an interpreter that ends (Python 3.14) cannot do
        data = data[socket.send_fds(sock, [data], list(descriptors)) :]
    sock.sendall(data)


def receive(sock: socket.socket, descriptors: int = 0) -> tuple[Any, list[int]]:
    """Receive a message and up to so many descriptors; raises EOFError when the other side is gone."""
    data, received, _, _ = socket.recv_fds(sock, _HEAD.size, descriptors)
    keep_from_programs(received)
    while 0 < len(data) < _HEAD.size:
        data += sock.recv(_HEAD.size - len(data)) or b"\0" * _HEAD.size
    if not data:
        raise EOFError
    (size,) = _HEAD.unpack(data)
    body = b""
    while len(body) < size:
        piece = sock.recv(size - len(body))
        if not piece:
            raise EOFError
        body += piece
    return pickle.loads(body), received


def keep_from_programs(descriptors: list[int]) -> None:
    """Descriptors that were received, or handed to this program, are for it alone and not for those that it starts."""
    for descriptor in descriptors:
        os.set_inheritable(descriptor, False)


def main(descriptor: int) -> None:
    """Serve the owner at the other end of this socket."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    with contextlib.suppress(OSError):  # already the leader of a group
        os.setpgid(0, 0)
    keep_from_programs([descriptor])
    _make_room()
    server = _Server(socket.socket(fileno=descriptor))  # held to the end: `python -X dev` warns of sockets let go
    server.serve()
    os._exit(0)


def _make_room() -> None:
    """Descriptors for ourselves, where the owner has few left of its own and therefore a low limit."""
    import resource  # not on Windows

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < FEWEST_DESCRIPTORS:
        wanted = FEWEST_DESCRIPTORS if hard == resource.RLIM_INFINITY else min(FEWEST_DESCRIPTORS, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


@contextlib.contextmanager
def _silence() -> Iterator[None]:
    """Nothing reaches standard output and error within a block, whoever writes it."""
    kept = {}
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY | os.O_CLOEXEC)
    except OSError:  # there are no descriptors left: rather a line too many
        yield
        return
    for descriptor in (1, 2):
        with contextlib.suppress(OSError):  # it is closed
            kept[descriptor] = fcntl.fcntl(descriptor, fcntl.F_DUPFD_CLOEXEC, 3)
            os.dup2(nowhere, descriptor)
    try:
        yield
    finally:
        for stream in (sys.__stdout__, sys.__stderr__):
            with contextlib.suppress(OSError, ValueError, AttributeError):  # it is closed, or there is none
                stream.flush()  # type: ignore[union-attr]
        for descriptor, copy in kept.items():
            os.dup2(copy, descriptor)
            os.close(copy)
        os.close(nowhere)


class _Server:
    def __init__(self, control: socket.socket) -> None:
        self.control = control
        self.living: set[int] = set()
        self.statuses: dict[int, int] = {}
        reader, writer = socket.socketpair()
        for end in (reader, writer):
            end.setblocking(False)
        self.child_died = reader
        self._writer = writer
        signal.signal(signal.SIGCHLD, lambda number, frame: None)
        signal.set_wakeup_fd(writer.fileno(), warn_on_full_buffer=False)

    def serve(self) -> None:
        poll = select.poll()
        poll.register(self.control, select.POLLIN)
        poll.register(self.child_died, select.POLLIN)
        try:
            while True:
                ready = {descriptor for descriptor, _ in poll.poll()}
                if self.child_died.fileno() in ready:
                    self._hear()
                    self.reap()
                if self.control.fileno() in ready:
                    message, descriptors = receive(self.control, 3)
                    getattr(self, "do_" + message[0])(descriptors, *message[1:])
        except (EOFError, OSError):
            pass
        finally:
            self.end_all()

    def do_preload(self, descriptors: list[int], modules: list[str], path: list[str], folder: str) -> None:
        sys.path[:] = path
        with contextlib.suppress(OSError):
            os.chdir(folder)
        with _silence():  # what they print, the caller's program has shown when it imported them
            for name in modules:
                try:
                    importlib.import_module(name)
                except BaseException:  # the worker meets it again where it can be reported with its item
                    continue

    def do_fork(self, descriptors: list[int], by_exec: bool, arguments: tuple[Any, ...]) -> None:
        gc.freeze()  # workers that collect garbage need not look at what was there before them
        try:
            if by_exec or _threads() > 1:  # a module that was imported started threads: a fork could deadlock in them
                pid = self.spawn(descriptors, arguments)
            else:
                pid = os.fork()
                if pid == 0:
                    self.become_worker(descriptors, arguments)
        except OSError as error:  # no more processes, no more memory: said in place of the worker's hello
            with socket.socket(fileno=os.dup(descriptors[0])) as connection, contextlib.suppress(OSError):
                connection.send(refusal(error))
        else:
            with contextlib.suppress(OSError):
                os.setpgid(pid, pid)
            self.living.add(pid)
        finally:
            for descriptor in descriptors:
                os.close(descriptor)

    def spawn(self, descriptors: list[int], arguments: tuple[Any, ...]) -> int:
        for descriptor in descriptors:
            os.set_inheritable(descriptor, True)
        code = (
            f"import sys; sys.path[:] = {sys.path!r}; from farmout._engines.processes.server import worker_main; "
            f"worker_main({descriptors!r}, {arguments!r}, {os.getpid()})"
        )
        flags = subprocess._args_from_interpreter_flags()  # type: ignore[attr-defined]
        return subprocess.Popen(
            [sys.executable, *flags, "-c", code], pass_fds=descriptors, stdin=subprocess.DEVNULL, close_fds=True
        ).pid

    def become_worker(self, descriptors: list[int], arguments: tuple[Any, ...]) -> None:
        try:
            signal.set_wakeup_fd(-1)
            for end in (self.control, self.child_died, self._writer):
                end.close()
            worker_main(descriptors, arguments, os.getppid())
        finally:
            os._exit(71)

    def do_status(self, descriptors: list[int], pid: int) -> None:
        if pid in self.living:
            self.reap(pid)
        send(self.control, self.statuses.pop(pid, None))

    def do_ended(self, descriptors: list[int], pid: int, seconds: float) -> None:
        """Whether a worker is dead or dies within some seconds, for owners on systems without handles on pids."""
        deadline = time.monotonic() + seconds
        poll = select.poll()
        poll.register(self.child_died, select.POLLIN)
        self.reap()
        while pid in self.living and (left := deadline - time.monotonic()) > 0:
            poll.poll(left * 1000)
            self._hear()
            self.reap()
        send(self.control, pid not in self.living)

    def _hear(self) -> None:
        """Take note that children died; whoever calls this reaps them."""
        with contextlib.suppress(BlockingIOError):
            self.child_died.recv(4096)

    def reap(self, pid: int | None = None) -> None:
        """Collect the dead (or wait for one), ending first what they left in their process groups."""
        while self.living:
            try:
                found = _collect(pid)
            except ChildProcessError:
                return
            if found is None:
                return
            self.living.discard(found[0])
            self.statuses[found[0]] = os.waitstatus_to_exitcode(found[1])
            if len(self.statuses) > 1000:  # of workers that nobody asked for
                del self.statuses[next(iter(self.statuses))]
            if pid is not None:
                return

    def end_all(self) -> None:
        for pid in list(self.living):
            _kill_group(pid)
            with contextlib.suppress(OSError):
                os.kill(pid, signal.SIGKILL)
        for pid in list(self.living):
            with contextlib.suppress(OSError):
                os.waitpid(pid, 0)


def worker_main(descriptors: list[int], arguments: tuple[Any, ...], parent: int) -> None:
    """The life of a worker process."""
    with contextlib.suppress(OSError):
        os.setpgid(0, 0)
    if (prctl := _prctl()) is not None:
        prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:  # it died before we asked to be told
        os._exit(72)
    keep_from_programs(descriptors)
    connection = socket.socket(fileno=descriptors[0])
    serve_owner_of(connection, descriptors[1], descriptors[2], *arguments)
    os._exit(0)  # without waiting for threads that items left behind


def _collect(pid: int | None) -> tuple[int, int] | None:
    """Pid and wait status of a child that died, or of this one when it has; what its group still has is killed."""
    if hasattr(os, "waitid"):
        options = os.WEXITED | os.WNOWAIT | (os.WNOHANG if pid is None else 0)
        found = os.waitid(os.P_ALL if pid is None else os.P_PID, pid or 0, options)
        if found is None:
            return None
        _kill_group(found.si_pid)  # while the dead process still holds its number
        return os.waitpid(found.si_pid, 0)
    # macOS before Python 3.13: the number is free before the group is killed, but no other group can have it, since
    # one with members keeps its number.
    dead, status = os.waitpid(pid or -1, os.WNOHANG if pid is None else 0)
    if not dead:
        return None
    with contextlib.suppress(OSError):
        os.killpg(dead, signal.SIGKILL)
    return dead, status


def _kill_group(pid: int) -> None:
    with contextlib.suppress(OSError):
        if os.getpgid(pid) == pid:
            os.killpg(pid, signal.SIGKILL)


def _threads() -> int:
    try:
        return len(os.listdir("/proc/self/task"))
    except OSError:
        import threading

        return threading.active_count()


def _prctl() -> Any:
    """The call of Linux by which a worker dies with its server; elsewhere a busy one ends when the server says so."""
    return getattr(ctypes.CDLL(None), "prctl", None) if os.name == "posix" else None
