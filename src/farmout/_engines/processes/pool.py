"""The owner's side of the workers: start them, lend them to sessions, take them back, end them."""

from __future__ import annotations

import contextlib
import os
import select
import signal
import socket
import struct
import subprocess
import sys
import threading
from collections import deque
from typing import Any

import threadpoolctl

from ..._wire.shm import Arena, Extent, own_arena
from ...errors import EngineError
from ..machine import oom_kills
from . import frames, log, server

__all__ = ["Pool", "Worker"]

IDLE_SECONDS = 60.0
PATIENCE_SECONDS = 0.2  # for a worker whose connection is closed to be dead as well
DEATH_SECONDS = 5.0  # for a process that was sent SIGKILL to be gone
_SIGNALS = {signal.SIGINT}


class Worker:
    """What the owner knows of one worker process."""

    _next_number = 0

    def __init__(self) -> None:
        Worker._next_number += 1
        self.number = Worker._next_number
        self.sock, self.other_end = socket.socketpair()
        self.sock.setblocking(False)
        self.pid: int | None = None
        self.pid_handle: int | None = None
        self.arena = Arena(reserved=log.RESERVED)
        self.reader = log.LogReader(self.arena)
        self.words = self.reader.words
        self.words[log.LIMIT] = log.NO_LIMIT
        self.dead_extents: deque[Extent] = deque()
        self.outbox: deque[memoryview] = deque()
        self.gone = False
        self.sock_closed = False

    def queue(self, parts: list[Any]) -> None:
        """Queue a frame; it goes out with the next one."""
        self.outbox += (memoryview(part).cast("B") for part in parts if len(part))

    def post(self, parts: list[Any]) -> None:
        """Queue a frame and send what goes without blocking."""
        self.queue(parts)
        self.flush()

    def flush(self) -> None:
        """Send queued bytes; a connection that broke is noticed when it is read."""
        while self.outbox:
            try:
                sent = self.sock.sendmsg(list(self.outbox)[:64])
            except BlockingIOError:
                return
            except OSError:
                self.outbox.clear()
                return
            while sent:
                first = self.outbox[0]
                if sent < first.nbytes:
                    self.outbox[0] = first[sent:]
                    break
                sent -= self.outbox.popleft().nbytes

    def receive(self) -> bool:
        """Read what is there; False when the worker is gone."""
        try:
            if self.pid is None:
                data, descriptors, _, _ = socket.recv_fds(self.sock, 9, 1)
                if len(data) == 9:
                    (self.pid,) = struct.unpack("<q", data[1:])
                    self.pid_handle = descriptors[0] if descriptors else None
                    return True
            else:
                data = self.sock.recv(4096)
        except BlockingIOError:
            return True
        except OSError:
            data = b""
        self.sock_closed = not data
        return bool(data)

    def return_extents(self) -> None:
        """Tell the worker which of its pages nothing here looks at any more."""
        pairs = []
        while self.dead_extents:
            extent = self.dead_extents.popleft()
            pairs.append(frames.PAIR.pack(extent.offset, extent.size))
        if pairs:
            self.post(frames.frame(frames.FREE, *pairs))

    def kill(self, number: int = signal.SIGKILL) -> None:
        """Send a signal to exactly this process, even if its pid has been reused."""
        with contextlib.suppress(OSError):
            if self.pid_handle is not None and hasattr(signal, "pidfd_send_signal"):
                signal.pidfd_send_signal(self.pid_handle, number)
            elif self.pid is not None:
                os.kill(self.pid, number)

    def drop(self) -> None:
        """Forget a worker that is dead or dying; pages of arrays that are still in use stay."""
        self.gone = True
        self.sock.close()
        self.other_end.close()
        if self.pid_handle is not None:
            os.close(self.pid_handle)
            self.pid_handle = None
        self.arena.close_descriptor()
        self.arena.keep_only_viewed()
        own_arena().borrower_gone(self.number)


class Pool:
    """Workers of one start method: "forkserver" (default), "spawn" or "fork". Thread-safe."""

    def __init__(self, start_method: str = "forkserver", idle_seconds: float = IDLE_SECONDS) -> None:
        self.start_method = start_method
        self.idle_seconds = idle_seconds
        self._kills = 0
        self._lock = threading.RLock()
        self._control: socket.socket | None = None
        self._process: subprocess.Popen[bytes] | int | None = None
        self._idle: list[Worker] = []
        self._all: set[Worker] = set()
        self._specs: dict[str, Any] = {}
        self._preloaded: set[str] = set()
        self._owner = os.getpid()

    def lease(self, count: int, modules: list[str], specs: dict[str, Any]) -> list[Worker]:
        """Borrow workers that have seen no other version of the user's modules than the present one."""
        with self._lock:
            self._check_process()
            if any(self._specs.get(name, spec) is not spec for name, spec in specs.items()):
                self.close()
            self._specs.update(specs)
            workers: list[Worker] = []
            while self._idle and len(workers) < count:
                worker = self._idle.pop()
                if self._still_there(worker):
                    workers.append(worker)
            if len(workers) < count:
                self._preload(modules)
            try:
                while len(workers) < count:
                    workers.append(self._start_worker())
            except BaseException:
                self.release(workers)
                raise
            return workers

    def release(self, workers: list[Worker]) -> None:
        """Take idle workers back."""
        with self._lock:
            for worker in workers:
                if worker not in self._all:
                    self.discard(worker)
                else:
                    self._idle.append(worker)

    def end(self, worker: Worker) -> int | None:
        """End a worker for good; returns its own exit status (negative: the signal), or None if it had none.

        When this returns the process is dead, so its log is complete; `Worker.drop` gives the log up.
        """
        with self._lock:
            self._all.discard(worker)
            ended_itself = self._ended(worker, PATIENCE_SECONDS if worker.sock_closed else 0.0)
            worker.kill()
            with contextlib.suppress(OSError):  # a worker that had not said hello yet must go as well
                worker.sock.shutdown(socket.SHUT_RDWR)
            status = self._status(worker.pid)
            if status is None:  # nobody could tell: the server is gone, and the kernel ends its workers
                self._ended(worker, DEATH_SECONDS)
            return status if ended_itself else None

    def discard(self, worker: Worker) -> None:
        """End a worker and forget it."""
        if not worker.gone:
            self.end(worker)
            worker.drop()

    def close(self) -> None:
        """End all workers and the server; the next `lease` starts afresh."""
        with self._lock:
            if self._owner != os.getpid():
                return
            for worker in list(self._all):
                self._all.discard(worker)
                if worker in self._idle:
                    worker.drop()
            self._idle.clear()
            self._preloaded.clear()
            self._specs.clear()
            if self._control is not None:
                self._control.close()  # the server ends its workers, then itself
                self._control = None
            if isinstance(self._process, subprocess.Popen):
                self._process.wait()
            elif self._process is not None:
                with contextlib.suppress(ChildProcessError):
                    os.waitpid(self._process, 0)
            self._process = None

    def memory_ran_out(self) -> bool:
        """Whether the kernel has killed a process of this cgroup for memory since this was last asked."""
        with self._lock:
            before, self._kills = self._kills, oom_kills()
            return self._kills > before

    @property
    def pids(self) -> list[int]:
        """Of the workers that have reported so far."""
        with self._lock:
            return [worker.pid for worker in self._all if worker.pid is not None]

    # -- the server -------------------------------------------------------------------------------------------------

    def _check_process(self) -> None:
        """After a fork the workers belong to the parent: the child begins anew, and does not touch them."""
        if self._owner != os.getpid():
            self.__init__(self.start_method, self.idle_seconds)  # type: ignore[misc]

    def _server(self) -> socket.socket:
        if self._control is None:
            ours, theirs = socket.socketpair()
            try:
                self._kills = oom_kills()
                self._process = self._fork_server(ours, theirs) if self.start_method == "fork" else _exec_server(theirs)
            except BaseException:
                ours.close()
                raise
            finally:
                theirs.close()
            self._control = ours
        return self._control

    def _fork_server(self, ours: socket.socket, theirs: socket.socket) -> int:
        pid = os.fork()
        if pid == 0:
            try:
                ours.close()
                _become_clean()
                server.main(theirs.detach())
            finally:
                os._exit(73)
        return pid

    def _preload(self, modules: list[str]) -> None:
        fresh = [name for name in modules if name not in self._preloaded]
        if self.start_method == "forkserver" and fresh:
            server.send(self._server(), ("preload", fresh, sys.path, os.getcwd()))
            self._preloaded.update(fresh)

    def _start_worker(self) -> Worker:
        for attempt in (1, 2):
            worker = Worker()
            try:
                descriptors = (worker.other_end.fileno(), worker.arena.descriptor, own_arena().descriptor)
                arguments = (worker.arena.size, self.idle_seconds)
                server.send(self._server(), ("fork", self.start_method == "spawn", arguments), descriptors)
            except (BrokenPipeError, ConnectionResetError):  # the server was ended from outside: start another, once
                worker.drop()
                self.close()
                if attempt == 2:
                    raise EngineError("the server that starts workers ends at once; try start_method='spawn'")
                continue
            except BaseException:
                worker.drop()
                raise
            worker.other_end.close()
            worker.arena.close_descriptor()
            self._all.add(worker)
            return worker
        raise AssertionError("unreachable")

    def _still_there(self, worker: Worker) -> bool:
        """Whether an idle worker lives; also reads what it said since, such as which pages it returned."""
        poll = select.poll()
        poll.register(worker.sock, select.POLLIN)
        if worker.pid_handle is not None:
            poll.register(worker.pid_handle, select.POLLIN)
        if any(event for descriptor, event in poll.poll(0) if descriptor == worker.pid_handle) or not worker.receive():
            self._all.discard(worker)
            worker.drop()
            return False
        return True

    def _ended(self, worker: Worker, patience: float) -> bool:
        """Whether the process is dead, or dies within some seconds."""
        if worker.pid_handle is None:
            answer = self._ask("ended", worker.pid, patience)
            return worker.sock_closed if answer is None else bool(answer)
        poll = select.poll()
        poll.register(worker.pid_handle, select.POLLIN)
        return bool(poll.poll(patience * 1000))

    def _status(self, pid: int | None) -> int | None:
        status = self._ask("status", pid)
        return None if status is None else int(status)

    def _ask(self, *question: Any) -> Any:
        """What the server says of a worker; None when it cannot be asked."""
        if question[1] is None or self._control is None:
            return None
        try:
            server.send(self._control, question)
            return server.receive(self._control)[0]
        except (OSError, EOFError):
            return None


def _exec_server(theirs: socket.socket) -> subprocess.Popen[bytes]:
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))
    code = (
        f"import sys; sys.path.insert(0, {root!r}); "
        f"from farmout._engines.processes.server import main; main({theirs.fileno()})"
    )
    environment = {**os.environ, **dict.fromkeys(frames.THREAD_VARIABLES, "1")}
    flags = subprocess._args_from_interpreter_flags()  # type: ignore[attr-defined]
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _SIGNALS)  # until the server ignores it
    try:
        return subprocess.Popen(
            [sys.executable, *flags, "-c", code],
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
            env=environment,
        )
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _become_clean() -> None:
    """In a forked server: let go of what belongs to the parent's terminal and threads."""
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.close(null)
    threadpoolctl.threadpool_limits(1)
