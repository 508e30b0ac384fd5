"""The owner's side of the workers: start them, lend them to sessions, take them back, end them."""

from __future__ import annotations

import contextlib
import errno
import os
import select
import signal
import socket
import struct
import threading
import time
import warnings
from collections import deque
from typing import Any

from ..._wire.forks import ForkLock
from ..._wire.shm import Arena, Extent, own_arena
from ...errors import EngineError
from ..machine import is_stopped, oom_kills
from . import frames, log, server
from .starter import Starter

__all__ = ["Pool", "Worker", "warn_if_stopped", "warn_of_fewer", "why_not_started"]

IDLE_SECONDS = 60.0
PATIENCE_SECONDS = 0.2  # for a worker whose connection is closed to be dead as well
DEATH_SECONDS = 5.0  # for a process that was sent SIGKILL to be gone
KILL_SECONDS = 2.0  # within which deaths that the kernel counted together are taken to be seen


class Worker:
    """What the owner knows of one worker process."""

    _next_number = 0

    def __init__(self, starter: Starter) -> None:
        Worker._next_number += 1
        self.number = Worker._next_number
        self.starter = starter
        self.arena = Arena(reserved=log.RESERVED)
        try:
            self.sock, self.other_end = socket.socketpair()
        except BaseException:
            self.arena.close_descriptor()
            raise
        self.sock.setblocking(False)
        self.pid: int | None = None
        self.pid_handle: int | None = None
        self.not_started: OSError | None = None
        self.seen_stopped = False
        self.reader = log.LogReader(self.arena)
        self.words = self.reader.words
        self.words[log.LIMIT] = log.NO_LIMIT
        self.dead_extents: deque[Extent] = deque()
        self.outbox: deque[memoryview] = deque()
        self.sock_closed = False
        self.gone = False

    def __del__(self) -> None:
        # Ctrl-C may lose a worker between two hands: its process ends with the pool, its descriptors end here.
        if not getattr(self, "gone", True):
            self.sock.close()
            self.other_end.close()
            if self.pid_handle is not None:
                os.close(self.pid_handle)

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
                server.keep_from_programs(descriptors)
                if data[:1] == b"x":
                    number = struct.unpack("<q", data[1:])[0]
                    self.not_started = OSError(number, os.strerror(number))
                    data = b""
                elif len(data) == 9:
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

    def __init__(
        self,
        start_method: str = "forkserver",
        idle_seconds: float = IDLE_SECONDS,
        environment: dict[str, str] | None = None,
    ) -> None:
        self.start_method = start_method
        self.environment = environment
        self.idle_seconds = idle_seconds
        self._kills = 0  # of the kernel, for memory, that were seen
        self._uncharged = (0, 0.0)  # of these, how many no death was charged to, and until when one may be
        self._lock = ForkLock(threading.RLock)
        self._starter: Starter | None = None
        self._idle: list[Worker] = []
        self._all: set[Worker] = set()
        self._specs: dict[str, Any] = {}
        self._owner = os.getpid()
        self._closed = False

    def lease(self, count: int, modules: list[str], specs: dict[str, Any]) -> list[Worker]:
        """Borrow workers that have seen no other version of the user's modules than the present one.

        Fewer, with a warning, when this system lets no more be started; raises OSError when it lets none.
        """
        with self._lock:
            self._check_process()
            if self._closed:
                raise EngineError("the pool of workers was closed while this call was at work")
            if any(self._specs.get(name, spec) is not spec for name, spec in specs.items()):
                self._retire()
            self._specs.update(specs)
            workers: list[Worker] = []
            while self._idle and len(workers) < count:
                split = max(0, len(self._idle) - count + len(workers))
                candidates, self._idle = self._idle[split:][::-1], self._idle[:split]
                workers += self._still_there(candidates)
            try:
                while len(workers) < count:
                    workers.append(self._start_worker(modules))
            except OSError as error:
                if not workers:
                    raise why_not_started(error) from error
                warn_of_fewer(len(workers), count, error)
            except BaseException:
                self.release(workers)
                raise
            return workers

    def release(self, workers: list[Worker]) -> None:
        """Take idle workers back."""
        with self._lock:
            for worker in workers:
                if worker not in self._all or worker.starter is not self._starter:
                    self.discard(worker)
                else:
                    self._idle.append(worker)

    def end_idle(self) -> None:
        """End the workers that have nothing to do; those of the next `lease` have seen nothing."""
        with self._lock:
            idle, self._idle = self._idle, []
            for worker in idle:
                self.discard(worker)

    def end(self, worker: Worker) -> int | None:
        """End a worker for good; returns its own exit status (negative: the signal), or None if it had none.

        When this returns the process is dead, so its log is complete; `Worker.drop` gives the log up.
        """
        with self._lock:
            self._all.discard(worker)
            ended_itself = _ended(worker, PATIENCE_SECONDS if worker.sock_closed else 0.0)
            worker.kill()
            with contextlib.suppress(OSError):  # a worker that had not said hello yet must go as well
                worker.sock.shutdown(socket.SHUT_RDWR)
            status = None if worker.pid is None else worker.starter.ask("status", worker.pid)
            if status is None:  # nobody could tell: the server is gone, and the kernel ends its workers
                _ended(worker, DEATH_SECONDS)
            if worker.starter is not self._starter and not any(w.starter is worker.starter for w in self._all):
                worker.starter.close()  # it was retired, and this was its last worker
            # A dying process closes its connection first, and on a busy machine may be dead much later: what our signal
            # has not ended has ended itself.
            return int(status) if status is not None and (ended_itself or status != -signal.SIGKILL) else None

    def discard(self, worker: Worker) -> None:
        """End a worker and forget it."""
        if not worker.gone:
            self.end(worker)
            worker.drop()

    def close(self) -> None:
        """End all workers and their servers for good: calls that are at work lose theirs and get no others."""
        with self._lock:
            if self._owner != os.getpid():
                return
            self._closed = True
            starters = {worker.starter for worker in self._all}
            if self._starter is not None:
                starters.add(self._starter)
            for worker in self._idle:
                worker.drop()
            self._all.clear()
            self._idle.clear()
            self._specs.clear()
            self._starter = None
            for starter in starters:
                starter.close()

    def memory_ran_out(self) -> bool:
        """Whether the kernel killed a process of this cgroup that just died, for memory; each kill counts once."""
        with self._lock:
            now, before, self._kills = time.monotonic(), self._kills, oom_kills()
            left, until = self._uncharged
            left = left if now < until else 0
            if self._kills > before:
                left, until = left + self._kills - before, now + KILL_SECONDS
            self._uncharged = (max(0, left - 1), until)
            return left > 0

    @property
    def pids(self) -> list[int]:
        """Of the workers that have reported so far."""
        with self._lock:
            return [worker.pid for worker in self._all if worker.pid is not None]

    def _check_process(self) -> None:
        """After a fork the workers belong to the parent: the child begins anew, and does not touch them."""
        if self._owner != os.getpid():
            self.__init__(self.start_method, self.idle_seconds, self.environment)  # type: ignore[misc]

    def _retire(self) -> None:
        """A module was reloaded: start afresh, but leave workers to the calls that are at work with them."""
        starter, self._starter = self._starter, None
        for worker in self._idle:
            self._all.discard(worker)
            worker.drop()
        self._idle.clear()
        self._specs.clear()
        if starter is not None and not any(worker.starter is starter for worker in self._all):
            starter.close()

    def _start_worker(self, modules: list[str]) -> Worker:
        for _attempt in (1, 2):
            if self._starter is None:
                self._kills = oom_kills()
                self._starter = Starter(self.start_method, self.environment)
            worker = Worker(self._starter)
            try:
                if self.start_method == "forkserver":
                    self._starter.preload(modules)
                descriptors = (worker.other_end.fileno(), worker.arena.descriptor, own_arena().descriptor)
                self._starter.start_worker((worker.arena.size, self.idle_seconds), descriptors)
            except (BrokenPipeError, ConnectionResetError):  # the server was ended from outside: start another, once
                worker.drop()
                self._retire()
                continue
            except BaseException:
                worker.drop()
                raise
            worker.other_end.close()
            worker.arena.close_descriptor()
            self._all.add(worker)
            return worker
        raise EngineError("the server that starts workers ends at once; try start_method='spawn'")

    def _still_there(self, workers: list[Worker]) -> list[Worker]:
        """Those of some idle workers that live; also reads what they said since, such as which pages they returned."""
        poll = select.poll()
        for worker in workers:
            poll.register(worker.sock, select.POLLIN)
            if worker.pid_handle is not None:
                poll.register(worker.pid_handle, select.POLLIN)
        events = dict(poll.poll(0))
        if not events:
            return workers
        alive = []
        for worker in workers:
            spoke = worker.sock.fileno() in events
            if worker.pid_handle in events or (spoke and not worker.receive()):
                self._all.discard(worker)
                worker.drop()
            else:
                alive.append(worker)
        return alive


def why_not_started(error: OSError) -> OSError:
    """The error of the system with what it means and what to do."""
    return type(error)(error.errno, f"no worker process could be started: {_reason(error)}")


def warn_of_fewer(count: int, wanted: int, error: OSError) -> None:
    """Work goes on with the workers there are."""
    warnings.warn(f"only {count} of {wanted} workers could be started: {_reason(error)}", RuntimeWarning, stacklevel=2)


def warn_if_stopped(worker: Worker, index: int) -> None:
    """The call waits for an item whose worker somebody has stopped: say so, once each time."""
    stopped = worker.pid is not None and is_stopped(worker.pid)
    if stopped and not worker.seen_stopped:
        text = (
            f"worker {worker.pid} was stopped (SIGSTOP) while it ran item {index}, and the call waits for it: "
            f"`kill -CONT {worker.pid}` lets it go on, `kill -KILL {worker.pid}` gives the item up; "
            "timeout= would end it by itself"
        )
        worker.seen_stopped = True  # first: where warnings are errors this one ends the call
        warnings.warn(text, RuntimeWarning, stacklevel=2)
    worker.seen_stopped = stopped


def _reason(error: OSError) -> str:
    text = error.strerror or str(error)
    if error.errno in (errno.EMFILE, errno.ENFILE):
        return f"{text}: the limit of descriptors is reached (RLIMIT_NOFILE, `ulimit -n`); close some, or raise it"
    if error.errno == errno.EAGAIN:
        return f"{text}: the limit of processes is reached (`ulimit -u`, or pids.max of the cgroup); use fewer workers="
    return text


def _ended(worker: Worker, patience: float) -> bool:
    """Whether the process is dead, or dies within some seconds."""
    if worker.pid_handle is None:
        answer = None if worker.pid is None else worker.starter.ask("ended", worker.pid, patience)
        return worker.sock_closed if answer is None else bool(answer)
    poll = select.poll()
    poll.register(worker.pid_handle, select.POLLIN)
    return bool(poll.poll(patience * 1000))
