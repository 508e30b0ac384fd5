"""What a run holds in memory is bounded: items read ahead, results that wait, arrays that would not fit."""

from __future__ import annotations

import contextlib
import errno
import itertools
import os
import sys
import threading
import time
import weakref

import numpy
import pytest

import farmout
from conftest import run_script
from farmout._engines import machine
from farmout._wire.shm import Arena

BLOCK = 4 << 20  # bytes of one large result


@contextlib.contextmanager
def an_arena():
    made = Arena()
    try:
        yield made
    finally:
        with contextlib.suppress(OSError):
            made.close_descriptor()


def filled(arena, content):
    """Copy something into an extent, give it back, and return what was in it."""
    extent = arena.allocate(len(content))
    arena.fill(extent, memoryview(content))
    found = bytes(arena.map[extent.offset : extent.offset + len(content)])
    arena.free(extent)
    return found


def test_only_fresh_pages_are_written_by_the_descriptor(monkeypatch):
    """New pages and those that the system had back; used ones are written where they are mapped."""
    written = []
    write = os.pwrite
    monkeypatch.setattr(os, "pwrite", lambda *arguments: written.append(arguments[2]) or write(*arguments))
    contents = [bytes([n]) * (300_000 + n) for n in range(3)]
    with an_arena() as arena:
        assert contents[0] == filled(arena, contents[0])
        assert contents[1] == filled(arena, contents[1])
        arena.trim()
        assert contents[2] == filled(arena, contents[2])
    assert len(written) == 2


def test_a_file_that_has_the_number_of_a_closed_descriptor_is_not_written_to(tmp_path):
    """An item may close every descriptor and open a file of its own."""
    path = tmp_path / "own"
    path.write_bytes(b"mine")
    content = b"x" * 300_000
    with an_arena() as arena:
        os.close(arena.descriptor)
        assert os.open(path, os.O_RDWR) == arena.descriptor
        assert content == filled(arena, content)
    assert path.read_bytes() == b"mine"


def test_what_the_descriptor_does_not_take_goes_through_the_map(monkeypatch):
    """Short writes go on, and a write that fails is no loss."""
    write = os.pwrite

    def short(descriptor, content, offset):
        if offset > 100_000:
            raise OSError(errno.ENOSPC, "no room")
        return write(descriptor, content[:50_000], offset)

    monkeypatch.setattr(os, "pwrite", short)
    content = bytes(range(250)) * 1200
    with an_arena() as arena:
        assert content == filled(arena, content)


class Item:
    """Something whose life can be watched."""

    def __init__(self, number):
        self.number = number

    def __index__(self):
        return self.number


def watched(count, living):
    """Items that are counted while they live, and the most there were."""
    for number in range(count):
        item = Item(number)
        living.append(weakref.ref(item))
        yield item
        del item


def alive(living):
    return sum(reference() is not None for reference in living)


@pytest.mark.parametrize("verb", [farmout.map, farmout.imap, farmout.imap_unordered])
def test_items_are_let_go_when_they_are_done(verb, engine):
    """Of a thousand items from a generator few live at the same time, for every verb."""
    living, most = [], 0

    def items():
        nonlocal most
        for item in watched(1000, living):
            most = max(most, alive(living[-400:]))
            yield item

    for _ in verb(lambda item: item.number, items(), workers=2, engine=engine, chunksize=4):
        pass
    assert most <= 64


@pytest.mark.parametrize("engine", ["threads", "processes"])
def test_a_slow_first_item_does_not_pile_up_the_items_behind_it(engine):
    """While item 0 runs, `map` goes on with a generator, and lets go of each item that is done."""
    living = []
    gate = farmout.empty(1, int)
    gate[0] = 0

    def items():
        for number, item in enumerate(watched(600, living)):
            if number == 500:
                seen.append(alive(living))
                gate[0] = 1
            yield item

    def work(item):
        while item.number == 0 and not gate[0]:
            time.sleep(0.002)
        return item.number

    seen = []
    assert farmout.map(work, items(), workers=2, engine=engine, chunksize=4) == list(range(600))
    assert seen[0] <= 40


@pytest.mark.parametrize("engine", ["threads", "processes"])
def test_large_results_that_wait_are_bounded_in_bytes(engine):
    """A consumer that stands still holds back the workers after 64 MB and what is in flight, not after 64 items."""
    started = farmout.empty(1000, bool)
    started[:] = False

    def large(i):
        started[i] = True
        return numpy.full(BLOCK // 8, i, float)

    with farmout.imap(large, itertools.count(), workers=2, engine=engine) as results:
        for _ in range(60):
            next(results)
        while (before := started.sum()) < 61 or not _quiet(started, before):
            pass
        assert (started.sum() - 60) * BLOCK <= (64 << 20) + 8 * BLOCK


def _quiet(started, before):
    """Nothing has begun for a while: workers that were held back stay so however long one waits."""
    threading.Event().wait(0.3)
    return started.sum() == before


def test_retries_leave_no_tracebacks_behind():
    """Texts of errors that a later try made good are let go."""
    tried = farmout.empty(50, bool)
    tried[:] = False

    def flaky(i):
        if not tried[i]:
            tried[i] = True
            raise OSError("x" * 1000)
        return i

    results = farmout.imap(flaky, range(50), workers=2, retries=1)
    driver = results._blocks.gi_frame.f_locals["self"]
    assert list(results) == list(range(50))
    assert driver._texts == {}


CGROUPS = {
    "v1": {
        "memory.limit_in_bytes": "1000000000",
        "memory.usage_in_bytes": "900000000",
        "memory.stat": "cache 1\ninactive_file 5\ntotal_inactive_file 300000000\ntotal_active_file 100000000\n",
        "memory.oom_control": "oom_kill_disable 0\nunder_oom 0\noom_kill 7\n",
    },
    "v2": {
        "memory.max": "1000000000",
        "memory.current": "900000000",
        "memory.stat": "anon 500000000\ninactive_file 300000000\nactive_file 100000000\n",
        "memory.events": "low 0\nhigh 0\nmax 9\noom 8\noom_kill 7\noom_group_kill 0\n",
    },
}


@pytest.fixture(params=CGROUPS)
def small_cgroup(request, tmp_path, monkeypatch):
    """A container that may use 1 GB, has 0.9 in use, 0.4 of it files that are only cached: 0.5 are free."""
    for name, text in CGROUPS[request.param].items():
        (tmp_path / name).write_text(text)
    monkeypatch.setattr(machine, "cgroup_folders", lambda controller: [tmp_path])


@pytest.mark.usefixtures("small_cgroup")
def test_what_a_container_leaves_free():
    """Its limit counts, and cached files do not."""
    assert machine.free_memory() == 500_000_000
    assert machine.oom_kills() == 7


def test_kills_for_memory_where_no_cgroup_tells(monkeypatch):
    """The counter of the whole machine is better than nothing."""
    monkeypatch.setattr(machine, "cgroup_folders", lambda controller: [])
    monkeypatch.setattr(machine, "_words", lambda path: ["nr_free_pages", "5", "oom_kill", "3"])
    assert machine.oom_kills() == 3


@pytest.mark.usefixtures("small_cgroup")
def test_a_fill_that_does_not_fit_is_refused(engine):
    """With the numbers and the way out, after one item and before any page of it is used."""
    ran = farmout.empty(1000, bool)
    ran[:] = False

    def row(i):
        ran[i] = True
        return numpy.zeros(100_000)

    with pytest.raises(farmout.NotEnoughMemory, match=r"0\.80 GB, and 0\.50 GB of memory are free.*memmap"):
        farmout.fill(row, range(1000), workers=2, engine=engine)
    assert ran.sum() < 100
    with pytest.raises(farmout.EngineError, match=r"2 arrays of 1000 rows takes? 0\.80 GB, and 0\.50"):
        farmout.fill(lambda i: (numpy.zeros(50_000), numpy.zeros(50_000)), range(1000), workers=2, engine=engine)


@pytest.mark.usefixtures("small_cgroup")
def test_a_file_as_out_is_the_way_out(tmp_path):
    """A memmap of any size is filled: its pages go to the disk."""
    out = numpy.memmap(tmp_path / "out", dtype=float, mode="w+", shape=(100, 100_000))
    assert farmout.fill(lambda i: numpy.full(100_000, i), range(100), out=out, workers=2) is out
    assert out[:, -1].tolist() == list(range(100))
    with pytest.raises(farmout.EngineError, match=r"0\.80 GB"):
        farmout.empty((1000, 100_000))


NO_ROOM = """
import resource
resource.setrlimit(resource.RLIMIT_AS, (1 << 31, 1 << 31))
import farmout, numpy
kept = farmout.map(lambda i: numpy.full(4_000_000, i), range(12), workers=2, on_error="return")
print({type(one.error).__name__ for one in kept if isinstance(one, farmout.Failure)})
first = [one[0] for one in kept if not isinstance(one, farmout.Failure)]
del kept
print(len(first) > 1, len(farmout.map(lambda i: numpy.full(4_000_000, i), range(3), workers=2)))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="address space is limited on Linux")
def test_results_that_do_not_fit_fail_alone(tmp_path):
    """Where shared memory is full an item fails, and its worker goes on; there is room again when results are gone."""
    done = run_script(NO_ROOM, tmp_path)
    assert done.stdout == "{'MemoryError'}\nTrue 3\n", done.stderr


FEW_FILES = """
import farmout, numpy, resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), resource.RLIM_INFINITY))
for call in (lambda: farmout.map(abs, [1], workers=1), lambda: len(farmout.share(numpy.zeros(10**7)))):
    try:
        print(call())
    except (farmout.EngineError, MemoryError) as error:
        print(error)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="where shared memory counts as a file")
def test_a_limit_of_the_size_of_files_is_named(tmp_path):
    """With what to do: nobody thinks of files where memory is short."""
    lines = run_script(FEW_FILES, tmp_path, arguments=("0",)).stdout.splitlines()
    assert len(lines) == 2
    for line in lines:
        assert "is 0 bytes (`ulimit -f`); raise it, or use engine='threads'" in line
    lines = run_script(FEW_FILES, tmp_path, arguments=(str(20 << 20),)).stdout.splitlines()
    assert lines[0] == "[1]"
    assert "shared memory is full" in lines[1]
    assert lines[1].endswith("(`ulimit -f`)")
