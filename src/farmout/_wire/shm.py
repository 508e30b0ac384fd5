"""Shared memory without names: one sparse arena per maker, its pages recycled while they are hot.

First writes to fresh pages cost many times a second write to the same ones, so extents go back to a
free list when the last array over them dies. An arena is anonymous where the platform has ``memfd_create``: nothing
can be left behind in ``/dev/shm``, even after SIGKILL, and its size limit does not apply. Elsewhere it is an unlinked
temporary file.
"""

from __future__ import annotations

import ctypes
import mmap
import os
import tempfile
import threading
import weakref
from collections import Counter, deque
from collections.abc import Callable
from typing import Any

from ..errors import EngineError

__all__ = ["Arena", "Borrowed", "Extent", "own_arena", "used_arena"]

PAGE = mmap.ALLOCATIONGRANULARITY
# Free pages kept for reuse, as a share of physical memory: beyond it the oldest go back to the system.
HOT_SHARE = 1 / 8
SMALLEST = 16 << 20  # below this not even the messages of a worker have room


class Extent:
    """A run of pages of an arena; ``fresh`` if nothing was written to them since the system gave them."""

    __slots__ = ("fresh", "offset", "size")

    def __init__(self, offset: int, size: int, fresh: bool = False) -> None:
        self.offset = offset
        self.size = size
        self.fresh = fresh


def page_round(size: int) -> int:
    """Round up to a size class: whole pages, at most an eighth wasted, so that similar arrays recycle each other."""
    step = max(PAGE, 1 << max(0, size.bit_length() - 4))
    return max(step, -(-size // step) * step)


def physical_memory() -> int:
    """Bytes of memory in this machine (a guess of 4 GiB where the system does not say)."""
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):
        return 4 << 30


def arena_size() -> int:
    """Address space for one arena: so much that memory runs out first, unless the address space is limited."""
    size, limit = 2 * physical_memory(), _limit()
    if limit is not None and limit[0] < SMALLEST:
        raise EngineError(f"shared memory is too small: {limit[1]}; raise it, or use engine='threads'")
    return (size if limit is None else min(size, limit[0])) // PAGE * PAGE


def _limit() -> tuple[int, str] | None:
    """The lowest limit that the shell has set for this process, in bytes and in words."""
    try:
        import resource  # not on Windows
    except ImportError:
        return None
    found = []
    address_space, _ = resource.getrlimit(resource.RLIMIT_AS)
    if address_space != resource.RLIM_INFINITY:
        found.append((address_space // 16, f"the limit of address space is {address_space} bytes (`ulimit -v`)"))
    file_size, _ = resource.getrlimit(resource.RLIMIT_FSIZE)  # counts for memfd too, with SIGXFSZ
    if file_size != resource.RLIM_INFINITY:
        found.append(
            (file_size, f"the limit of the size of files, which it counts as, is {file_size} bytes (`ulimit -f`)")
        )
    return min(found, default=None)


def open_memory(size: int) -> int:
    """Return a descriptor of ``size`` bytes of nameless shared memory; no page is used until it is written."""
    if hasattr(os, "memfd_create"):
        descriptor = os.memfd_create("farmout", os.MFD_CLOEXEC)
    else:
        descriptor, path = tempfile.mkstemp(prefix="farmout-")
        os.unlink(path)
    try:
        os.ftruncate(descriptor, size)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def _identity(descriptor: int) -> tuple[int, int]:
    status = os.fstat(descriptor)
    return status.st_dev, status.st_ino


def map_shared(descriptor: int, size: int, offset: int = 0) -> mmap.mmap:
    """Map memory so that all see what anyone writes."""
    return mmap.mmap(descriptor, size, offset=offset)


def map_private(descriptor: int, size: int, offset: int = 0) -> mmap.mmap:
    """Map memory so that what is written here stays here (copy on write)."""
    return mmap.mmap(descriptor, size, mmap.MAP_PRIVATE, mmap.PROT_READ | mmap.PROT_WRITE, offset=offset)


class Arena:
    """Extents of one memory object that this process made, or that it reads for the process that made it.

    Thread-safe. Finalizers may run at any moment, also inside a locked method of the same thread, so they only append
    to a deque that the next call empties.
    """

    def __init__(self, descriptor: int | None = None, size: int = 0, reserved: int = 0) -> None:
        self.size = size or arena_size()
        self.descriptor = open_memory(self.size) if descriptor is None else descriptor
        try:
            self.map = map_shared(self.descriptor, self.size)
        except BaseException:
            if descriptor is None:
                os.close(self.descriptor)
            raise
        self._identity = _identity(self.descriptor)
        if hasattr(mmap, "MADV_DONTDUMP"):
            self.map.madvise(mmap.MADV_DONTDUMP)
        self.address = ctypes.addressof(ctypes.c_ubyte.from_buffer(self.map))
        self._lock = threading.RLock()
        self._top = page_round(reserved) if reserved else 0
        self._hot: dict[int, list[int]] = {}  # size class -> offsets of pages that were written before
        self._cold: dict[int, list[int]] = {}  # the same, pages given back to the system
        self._hot_bytes = 0
        self._hot_limit = int(physical_memory() * HOT_SHARE)
        self._dead: deque[Extent] = deque()
        self._viewed: dict[int, Extent] = {}  # extents with a living view here, by offset
        self._loans: dict[int, Counter[int]] = {}  # offset -> how often each borrower has it
        self._unowned: dict[int, Extent] = {}  # dead here, but still lent

    def allocate(self, size: int) -> Extent:
        """Take an extent of at least ``size`` bytes, hot if there is one; raises MemoryError when it is full."""
        size = page_round(size)
        with self._lock:
            self._reclaim()
            if offsets := self._hot.get(size):
                self._hot_bytes -= size
                return Extent(offsets.pop(), size)
            if offsets := self._cold.get(size):
                return Extent(offsets.pop(), size, fresh=True)
            if self._top + size > self.size:
                why = f"; {limit[1]}" if (limit := _limit()) is not None else ""
                raise MemoryError(f"shared memory is full: {size} bytes asked for, {self.size - self._top} left{why}")
            extent = Extent(self._top, size, fresh=True)
            self._top += size
        if not hasattr(os, "memfd_create") and hasattr(os, "posix_fallocate"):
            os.posix_fallocate(self.descriptor, extent.offset, size)  # ENOSPC now instead of SIGBUS later
        return extent

    def free(self, extent: Extent) -> None:
        """Give an extent back, at once or when its last borrower did; its pages stay hot for the next of its size."""
        with self._lock:
            if self._loans.get(extent.offset):
                self._unowned[extent.offset] = extent
                return
            self._hot.setdefault(extent.size, []).append(extent.offset)
            self._hot_bytes += extent.size
            if self._hot_bytes > self._hot_limit:
                self.trim(self._hot_limit // 2)

    def lend(self, extent: Extent, borrower: int, times: int = 1) -> None:
        """Note that another process is told about an extent, so that it is not recycled under its feet."""
        with self._lock:
            self._loans.setdefault(extent.offset, Counter())[borrower] += times

    def returned(self, offset: int, borrower: int, times: int) -> None:
        """A borrower has no view left of an extent that it was told about so many times."""
        with self._lock:
            loans = self._loans.get(offset)
            if loans is None:
                return
            loans[borrower] -= times
            if loans[borrower] <= 0:
                del loans[borrower]
            if not loans:
                del self._loans[offset]
                if extent := self._unowned.pop(offset, None):
                    self.free(extent)

    def borrower_gone(self, borrower: int) -> None:
        """The borrower died: all that it had is returned."""
        with self._lock:
            for offset in [o for o, loans in self._loans.items() if borrower in loans]:
                self.returned(offset, borrower, self._loans[offset][borrower])

    def trim(self, keep: int = 0) -> None:
        """Give hot pages back to the system until at most ``keep`` bytes of them remain."""
        with self._lock:
            self._reclaim()
            for size in sorted(self._hot, reverse=True):
                offsets = self._hot[size]
                while offsets and self._hot_bytes > keep:
                    offset = offsets.pop(0)
                    self._hot_bytes -= size
                    self._punch(offset, size)
                    self._cold.setdefault(size, []).append(offset)

    def keep_only_viewed(self) -> None:
        """The maker is gone: give all pages back to the system but those that something here still looks at."""
        with self._lock:
            self._reclaim()
            position = 0
            for extent in sorted(self._viewed.values(), key=lambda e: e.offset):
                if extent.offset > position:
                    self._punch(position, extent.offset - position)
                position = extent.offset + extent.size
            self._punch(position, self.size - position)

    def _punch(self, offset: int, size: int) -> None:
        if size and hasattr(mmap, "MADV_REMOVE"):
            self.map.madvise(mmap.MADV_REMOVE, offset, size)

    def view(self, extent: Extent, size: int, when_dead: Callable[[Extent], object] | None = None) -> memoryview:
        """A writable view of an extent; once no object uses it any more, ``when_dead`` (default: recycle) is called.

        The view comes from a ctypes array because that can be watched by a weak reference *and* stays alive for as
        long as anything exported from it; a memoryview of the map itself can be watched, but NumPy does not keep it.
        """
        block = (ctypes.c_ubyte * extent.size).from_buffer(self.map, extent.offset)
        with self._lock:
            self._viewed[extent.offset] = extent
        finish = weakref.finalize(block, self._view_died, extent, when_dead or self._dead.append)
        finish.atexit = False
        return memoryview(block).cast("B")[:size]

    def _view_died(self, extent: Extent, when_dead: Callable[[Extent], object]) -> None:
        self._viewed.pop(extent.offset, None)
        when_dead(extent)

    def find(self, address: int) -> Extent | None:
        """The viewed extent that holds a memory address, or None."""
        offset = address - self.address
        if not 0 <= offset < self.size:
            return None
        with self._lock:
            if extent := self._viewed.get(offset):  # the array begins where its extent does, as results do
                return extent
            viewed = list(self._viewed.values())  # at once: finalizers take entries out, without the lock
            return next((e for e in viewed if e.offset <= offset < e.offset + e.size), None)

    def fill(self, extent: Extent, content: memoryview) -> None:
        """Copy bytes to the start of an extent."""
        written = self._write(extent, content) if extent.fresh and hasattr(os, "pwrite") else 0
        extent.fresh = False
        self.map[extent.offset + written : extent.offset + content.nbytes] = content[written:]

    def _write(self, extent: Extent, content: memoryview) -> int:
        """Write to fresh pages by the descriptor; returns how many bytes went there.

        That takes half the time: the system fills each page, where the map has it cleared, faulted in and then filled.
        """
        written = 0
        try:
            # An item may have closed every descriptor, and its own file may have the number now.
            while written < content.nbytes and _identity(self.descriptor) == self._identity:
                written += os.pwrite(self.descriptor, content[written:], extent.offset + written)
        except OSError:  # the descriptor is closed, or no page is left: what is missing goes through the map
            pass
        return written

    def _reclaim(self) -> None:
        while self._dead:
            self.free(self._dead.popleft())

    def close_descriptor(self) -> None:
        """Close the descriptor; the memory itself goes when the last view of it does."""
        if self.descriptor >= 0:
            os.close(self.descriptor)
            self.descriptor = -1


class Borrowed:
    """The arena of another process; reports which extents are no longer in use here."""

    def __init__(self, descriptor: int) -> None:
        self.descriptor = descriptor
        self.unused: deque[tuple[int, int]] = deque()  # (offset, how often we were told about it)
        self._map: mmap.mmap | None = None
        self._shared: dict[int, tuple[weakref.ref[Any], int]] = {}
        self._taken = 0

    @property
    def in_use(self) -> bool:
        """Whether something here still looks at memory of the other process."""
        return self._taken > 0

    def _release(self, offset: int, told: int) -> None:
        self._taken -= 1
        self.unused.append((offset, told))

    def private(self, extent: Extent, size: int) -> memoryview:
        """The content of an extent, writable without anyone else seeing it (copy on write)."""
        mapped = map_private(self.descriptor, extent.size, extent.offset)
        self._taken += 1
        finish = weakref.finalize(mapped, self._release, extent.offset, 1)
        finish.atexit = False
        return memoryview(mapped)[:size]

    def shared(self, extent: Extent) -> memoryview:
        """The extent itself: what is written here, all see.

        The arena is mapped once, for good: an array that is used again, or another one in its recycled pages, is found
        with its pages in place. A mapping of its own for each use would fault every page again.
        """
        known, told = self._shared.get(extent.offset, (None, 0))
        block = known() if known else None
        if block is None:
            if self._map is None:
                self._map = map_shared(self.descriptor, os.fstat(self.descriptor).st_size)
                if hasattr(mmap, "MADV_DONTDUMP"):
                    self._map.madvise(mmap.MADV_DONTDUMP)
            block = (ctypes.c_ubyte * extent.size).from_buffer(self._map, extent.offset)
            self._taken += 1
            finish = weakref.finalize(block, self._forget, extent.offset)
            finish.atexit = False
            told = 0
        self._shared[extent.offset] = (weakref.ref(block), told + 1)
        return memoryview(block).cast("B")

    def is_shared(self, memory: object) -> bool:
        """Whether this is the memory of a shared extent."""
        return any(known() is memory for known, _ in list(self._shared.values()))

    def _forget(self, offset: int) -> None:
        _, told = self._shared.pop(offset)
        self._release(offset, told)


_own: Arena | None = None
_own_lock = threading.Lock()


def own_arena() -> Arena:
    """The arena of this process, made at first use."""
    global _own
    if _own is None:
        with _own_lock:
            if _own is None:
                _own = Arena()
    return _own


def used_arena() -> Arena | None:
    """The arena of this process, if it was ever needed."""
    return _own


def _after_fork() -> None:
    # The child must not hand out extents that its parent hands out as well.
    global _own, _own_lock
    _own, _own_lock = None, threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
