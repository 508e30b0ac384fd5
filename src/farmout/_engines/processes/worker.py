"""What runs in a worker process: read frames, run chunks, append to the log."""

from __future__ import annotations

import gc
import os
import pickle
import select
import signal
import socket
import struct
import sys
import threading
import time
from collections import deque
from typing import Any

from ..._contract import Chunk, Job
from ..._rng.states import reseed_process
from ..._wire import arrive
from ..._wire.blame import not_picklable
from ..._wire.payload import Packed, all_atoms, decode, encode, pack, pack_numbers
from ..._wire.shm import Arena, Borrowed, Extent
from ..arithmetic import use_arithmetic
from ..invoke import Runner, preparation_error, traceback_text
from ..outputs import Capture
from ..peak import peak_memory
from ..relay import Relay
from . import frames, log
from .errors import pack_error
from .items import unpack_columns
from .surroundings import Surroundings

__all__ = ["DUMP_SIGNAL", "main", "refusal"]

# Sent to a worker that is about to be ended for a time limit: it writes its Python stack into the log.
DUMP_SIGNAL = getattr(signal, "SIGUSR2", None)
NEWS_SECONDS = 0.05  # the owner hears of finished items at least this often, for its progress bar
FORGET_SECONDS = 0.1  # idle that long, a worker lets go of the last function and what it captured
TRIM_SECONDS = 10.0  # idle that long, a worker gives its recycled pages back
LOST_OWNER = 70  # exit status of a worker whose connection broke


def main(
    sock: socket.socket, arena_descriptor: int, owner_descriptor: int, arena_size: int, idle_seconds: float
) -> None:
    """Serve until the owner closes the connection, or for ``idle_seconds`` without a job."""
    _set_up_signals()
    reseed_process()
    try:
        arena, borrowed = Arena(arena_descriptor, arena_size, log.RESERVED), Borrowed(owner_descriptor)
        worker = Worker(sock, arena, borrowed, idle_seconds)
    except OSError as error:  # a limit of descriptors or memory
        sock.send(refusal(error))
        os._exit(LOST_OWNER)
    try:
        worker.serve()
    except OSError:  # the connection broke, or the item closed our descriptors
        os._exit(LOST_OWNER)


def refusal(error: OSError) -> bytes:
    """What is sent in place of the hello of a worker that could not be started."""
    return b"x" + struct.pack("<q", error.errno or 0)


def _set_up_signals() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the owner's to handle
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)


class Worker:
    """The state of one worker process; also the sink its runner reports to."""

    def __init__(self, sock: socket.socket, arena: Arena, borrowed: Borrowed, idle_seconds: float) -> None:
        self.sock = sock
        self._poll = select.poll()
        self._poll.register(sock, select.POLLIN)
        self._frames = frames.FrameReader(sock)
        self.arena = arena
        self.borrowed = borrowed
        self.idle_seconds = idle_seconds
        self.log = log.LogWriter(arena, self._wait_for_reader)
        self.words = self.log.words
        self.runner: Runner | None = None
        self.chunk = Chunk(-1, 0, 0)
        self._inbox: deque[tuple[int, bytearray]] = deque()
        self._last_news = 0.0
        self._pid = os.getpid()
        self._initialized: set[str] = set()
        self._broken = False
        self._seeded = False  # the last job had a seed
        self._known_globals: dict[tuple[str, str], Any] = {}
        self._surroundings = Surroundings()
        self._writing = threading.RLock()  # threads that items start write to the log as well, while a chunk runs
        self._running = False
        self._loading = False  # what modules print then, the caller's program has shown when it imported them
        index = lambda: self.runner.position.index if self.runner is not None else 0  # noqa: E731
        self._relay = Relay(self.output, index, self._speaks)
        arrive.use_borrowed(borrowed)
        import faulthandler  # here, since it does not load in sub-interpreters, which may load this file

        faults = log.fault_descriptor(arena)
        faulthandler.enable(file=faults, all_threads=True)
        if DUMP_SIGNAL is not None:
            faulthandler.register(DUMP_SIGNAL, file=faults, all_threads=True)
        os.register_at_fork(after_in_child=self._in_forked_child)

    # -- frames -----------------------------------------------------------------------------------------------------

    def serve(self) -> None:
        self._say_hello()
        while True:
            frame = self._inbox.popleft() if self._inbox else self._next_frame()
            if frame is None:
                return
            self._handle(*frame)

    def _say_hello(self) -> None:
        """The owner cannot open a handle on our pid itself: we might be dead and the pid reused by then."""
        descriptors = [os.pidfd_open(self._pid)] if hasattr(os, "pidfd_open") else []
        socket.send_fds(self.sock, [b"h" + struct.pack("<q", self._pid)], descriptors)
        for descriptor in descriptors:
            os.close(descriptor)

    def _next_frame(self) -> tuple[int, bytearray] | None:
        if self._frames.waiting:
            return self._frames.read()
        for seconds, then in (
            (FORGET_SECONDS, self._forget_if_over),
            (min(TRIM_SECONDS, self.idle_seconds), self.arena.trim),
            (self.idle_seconds, None),
        ):
            if self._poll.poll(seconds * 1000):
                return self._frames.read()
            if then is not None:
                then()
        return None

    def _handle(self, kind: int, body: bytearray) -> None:
        if kind == frames.CHUNK_FRAME:
            self._run_chunk(memoryview(body))
        elif kind == frames.JOB:
            self._begin_job(memoryview(body))
        elif kind == frames.CHANGE:
            _, around = decode(memoryview(body), self.borrowed.private, copy=False)
            assert self.runner is not None
            self.runner.around = around
        elif kind == frames.FORGET:
            self._forget()
        elif kind == frames.FREE:
            for offset, size in frames.PAIR.iter_unpack(body):
                self.arena.free(Extent(offset, size))

    def _wait_for_reader(self) -> None:
        self.words[log.WAITING] = 1
        self._send_news()
        while True:
            frame = self._frames.read()
            if frame is None:
                os._exit(LOST_OWNER)
            if frame[0] == frames.CREDIT:
                break
            if frame[0] == frames.FREE:
                self._handle(*frame)
            else:
                self._inbox.append(frame)
        self.words[log.WAITING] = 0

    def _send_news(self) -> None:
        self._last_news = time.monotonic()
        self.sock.sendall(frames.NEWS)

    # -- jobs and chunks --------------------------------------------------------------------------------------------

    def _begin_job(self, body: memoryview) -> None:
        self.runner, self._broken = None, False
        arrive.forget_program()
        self._drop_unused()
        where = "loading the function"
        try:
            size, _ = frames.PAIR.unpack_from(body)
            self._surroundings.enter(bytes(body[16 : 16 + size]))
            self._relay.install(self._surroundings.rules)
            use_arithmetic(self._surroundings.arithmetic)
            self._fresh_streams()
            self._loading = True
            try:
                globals_, job = decode(body[16 + size + -size % 16 :], self.borrowed.private, copy=False)
                arrive.unpack_globals(globals_, self._known_globals)
            finally:
                self._loading = False
            if self._seeded and job.seed is None:  # the states are those of an item, which another worker may have too
                reseed_process()
            self._seeded = job.seed is not None
            self._surroundings.use(job.initializer_key if job.initializer is not None else "")
            self.runner = Runner(job, self, copies=True)
            self._relay.loaded()
            where = "the initializer"
            self._initialize(job)
        except BaseException as error:
            self._broken = True
            note = f"raised by {where} in a worker:\n{traceback_text(error)}"
            self.log.write(log.INITIALIZER, parts=self._encode(pack_error(preparation_error(error, where), note)))
            self._send_news()

    def _forget_if_over(self) -> None:
        # A worker may be idle in the middle of a job, while another holds the last items.
        if not self.words[log.LIMIT]:
            self._forget()

    def _forget(self) -> None:
        """The job is over: let go of the function and what it captured, so that its pages can be recycled."""
        if self.runner is None:
            return
        self.runner = None
        arrive.forget_program()
        if self.borrowed.in_use:
            gc.collect()  # functions sent by value refer to themselves through their globals
        self._drop_unused()
        self._send_news()

    def _initialize(self, job: Job) -> None:
        if job.initializer is not None and job.initializer_key not in self._initialized:
            job.initializer(*job.initargs)
            self._surroundings.adopt()
            self._initialized.add(job.initializer_key)

    def _run_chunk(self, body: memoryview) -> None:
        began = time.monotonic()
        self.chunk = Chunk(*frames.CHUNK_HEAD.unpack_from(body))
        next_index = self.chunk.start
        if self.runner is not None and not self._broken:
            columns = unpack_columns(decode(body[frames.CHUNK_HEAD.size :], self.borrowed.private, copy=False))
            self._fresh_streams()
            self.words[log.CHUNK] = self.chunk.id
            if self.chunk.budget:  # the owner looks by itself when it is over: until then the end is all the news
                self._last_news = time.monotonic()
            self._running = True
            try:
                next_index = self.runner.run(self.chunk, columns)
            finally:
                with self._writing:
                    self._running = False
            self.words[log.CURRENT] = 0  # chunks of the next job have the same numbers: nothing of this one may stay
            del columns
        del body
        self._drop_unused()
        peak = peak_memory() >> 10  # a record has room for a count of 32 bits
        self.log.write(log.END, self.chunk.id, next_index, peak, began, time.monotonic() - began)
        self._send_news()

    def _fresh_streams(self) -> None:
        """An item may have closed or replaced the streams."""
        sys.stdin = sys.stdin if sys.stdin is not None and not sys.stdin.closed else open(os.devnull, encoding="utf-8")
        if not isinstance(sys.stdout, Capture) or sys.stdout.closed:
            sys.stdout = Capture("stdout", self._print, 1)
        if not isinstance(sys.stderr, Capture) or sys.stderr.closed:
            sys.stderr = Capture("stderr", self._print, 2)

    def _drop_unused(self) -> None:
        pairs = []
        while self.borrowed.unused:
            pairs.append(frames.PAIR.pack(*self.borrowed.unused.popleft()))
        if pairs:
            self.log.write(log.RETURNED, parts=pairs)

    def _in_forked_child(self) -> None:
        # A process that an item forked must not speak for its worker, nor hold the connection open when it died.
        self.sock.close()

    # -- the sink ---------------------------------------------------------------------------------------------------

    def began(self, index: int, width: int) -> None:
        words = self.words
        words[log.WIDTH] = width
        words[log.SINCE] = time.monotonic_ns()
        words[log.CURRENT] = index + 1 if width else 0

    def limit(self) -> int:
        words = self.words
        if words[log.REVOKED] == self.chunk.id + 1:
            return int(min(words[log.LIMIT], words[log.REVOKED_AT]))
        return int(words[log.LIMIT])

    def done(self, start: int, values: list[Any], began: float, seconds: float) -> None:
        self._after_item()
        if len(values) > 1 and (numbers := pack_numbers(values)) is not None:
            code, data = numbers
            with self._writing:
                self.log.write(log.NUMBERS[code], self.chunk.id, start, len(values), began, seconds, (data,))
        elif len(values) > 1 and all_atoms(values):
            packed = Packed(pickle.dumps(values, 5))
            with self._writing:
                self.log.write(log.BLOCK, self.chunk.id, start, len(values), began, seconds, self._encode(packed))
        else:
            each = seconds / len(values)
            for n, value in enumerate(values):
                self._result(start + n, value, began + n * each, each)
        self._news_if_due(began + seconds)

    def _result(self, index: int, value: Any, began: float, seconds: float) -> None:
        try:
            packed = pack(value)
            plain = not packed.buffers and len(packed.data) <= log.LONGEST - 4096
            parts = (packed.data,) if plain else self._encode(packed)
        except MemoryError as error:  # also where the arena is full
            self.failed(index, error, "", began, seconds)
            return
        except Exception as error:
            blamed = not_picklable("result", value, error, pack)
            self.failed(index, blamed, "", began, seconds)
            return
        with self._writing:
            self.log.write(log.PLAIN if plain else log.RESULT, self.chunk.id, index, 1, began, seconds, parts)

    def failed(self, index: int, error: BaseException, text: str, began: float, seconds: float) -> None:
        self._after_item()
        packed = pack_error(error, text)
        with self._writing:
            self.log.write(log.FAILURE, self.chunk.id, index, 1, began, seconds, self._encode(packed))
        self._news_if_due(began + seconds)

    def _after_item(self) -> None:
        if os.getpid() != self._pid:  # the item forked, and this is the child coming back from the function
            os._exit(0)
        if self.runner is not None and self._surroundings.put_back(all_of_them=self.runner.moves):
            self.runner.single = True  # an os.chdir must not move the files of whichever item comes next

    def output(self, kind: str, content: Any) -> bool:
        """Send a warning, a log record or a notice of the present item; returns whether it could be sent."""
        packed = pack((kind, content))
        with self._writing:
            if not self._speaks():
                return False
            index = self.runner.position.index if self.runner is not None else 0
            self.log.write(log.MESSAGE, self.chunk.id, index, parts=self._encode(packed))
        return True

    def _speaks(self) -> bool:
        """Whether this thread may write to the log: the main thread, and others while that runs a chunk."""
        return self._running or threading.current_thread() is threading.main_thread()

    def _print(self, kind: str, text: str) -> None:
        if self._loading and threading.current_thread() is threading.main_thread():
            return
        if os.getpid() == self._pid:
            with self._writing:
                if self._speaks():
                    self._write_output(kind, text)
                    return
        os.write(1 if kind == "stdout" else 2, text.encode("utf-8", "backslashreplace"))

    def _write_output(self, kind: str, text: str) -> None:
        index = self.runner.position.index if self.runner is not None else 0
        head = kind.encode() + b"\0"
        for start in range(0, len(text), log.LONGEST // 8):
            piece = text[start : start + log.LONGEST // 8].encode("utf-8", "surrogatepass")
            self.log.write(log.OUTPUT, self.chunk.id, index, 1, parts=(head, piece))

    def _news_if_due(self, now: float) -> None:
        prompt = self.runner is not None and self.runner.job.prompt
        if prompt or now - self._last_news > NEWS_SECONDS or self.log.unread > log.LONGEST:
            self._send_news()

    def _encode(self, packed: Packed) -> list[Any]:
        return self._outside(encode(packed, self.arena)[0])

    def _outside(self, parts: list[Any]) -> list[Any]:
        """Move a body that is too long for the ring to an extent."""
        size = sum(map(len, parts))
        if size <= log.LONGEST - 4096:
            return [b"\0" * 16, *parts]
        extent = self.arena.allocate(size)
        self.arena.fill(extent, memoryview(b"".join(parts)))
        return [frames.PAIR.pack(size, extent.offset), frames.PAIR.pack(extent.size, 0)]
