"""The journal: a call that runs again takes up what is finished, and never takes what is not exactly its own."""

from __future__ import annotations

import errno
import functools
import os
import signal
import stat
import subprocess
import sys
import threading
import time
from collections import Counter
from pathlib import Path

import numpy
import pytest

import farmout
from failing_calls import each_failing_call
from farmout._observe.records import RESULT, scan

RUNS = "runs"


class Counted:
    """A function that notes in a file which items it ran, in whatever process."""

    def __init__(self, folder: Path, failing: tuple[int, ...] = ()) -> None:
        self.folder = str(folder)
        self.failing = failing

    def __call__(self, x):
        with open(os.path.join(self.folder, RUNS), "a") as file:
            file.write(f"{x}\n")
        if os.path.exists(os.path.join(self.folder, f"fail-{x}")):
            raise ValueError(f"item {x} fails")
        return {"square": x * x}


def runs(folder: Path) -> Counter[str]:
    """How often each item ran since this was asked last."""
    path = folder / RUNS
    lines = path.read_text().split() if path.exists() else []
    path.unlink(missing_ok=True)
    return Counter(lines)


VERBS = {
    "map": lambda fn, n, **o: farmout.map(fn, range(n), **o),
    "generator": lambda fn, n, **o: farmout.map(fn, (i for i in range(n)), **o),
    "starmap": lambda fn, n, **o: farmout.starmap(fn, [(i,) for i in range(n)], **o),
    "imap": lambda fn, n, **o: list(farmout.imap(fn, iter(range(n)), **o)),
    "imap_unordered": lambda fn, n, **o: sorted(
        farmout.imap_unordered(fn, range(n), **o), key=lambda one: one["square"]
    ),
}


@pytest.mark.parametrize("verb", VERBS)
def test_a_finished_run_computes_nothing_again(verb, engine, tmp_path):
    """Every verb on every engine, items from a generator too."""
    options = {"journal": tmp_path / "journal", "engine": engine, "workers": 2}
    expected = [{"square": i * i} for i in range(30)]
    assert VERBS[verb](Counted(tmp_path), 30, **options) == expected
    assert runs(tmp_path) == Counter(map(str, range(30)))
    assert VERBS[verb](Counted(tmp_path), 30, **options) == expected
    assert runs(tmp_path) == Counter()
    assert farmout.last_run().recalled == 30


def test_what_failed_is_computed_again_and_nothing_else(engine, tmp_path):
    """Failures are no results; finished items behind the failed one are kept."""
    (tmp_path / "fail-3").touch()
    options = {"journal": tmp_path / "journal", "engine": engine, "workers": 2}
    results = farmout.map(Counted(tmp_path), range(8), on_error="return", **options)
    assert [type(r).__name__ for r in results].count("Failure") == 1
    runs(tmp_path)
    (tmp_path / "fail-3").unlink()
    assert farmout.map(Counted(tmp_path), range(8), retries=2, **options)[3] == {"square": 9}
    assert runs(tmp_path) == Counter(["3"])


def test_an_error_that_is_raised_loses_no_finished_item(engine, tmp_path):
    """Items that were finished when the error came need not run again."""
    (tmp_path / "fail-5").touch()
    options = {"journal": tmp_path / "journal", "engine": engine, "workers": 2, "chunksize": 1}
    with pytest.raises(ValueError, match="item 5 fails"):
        farmout.map(Counted(tmp_path), range(20), **options)
    first = runs(tmp_path)
    (tmp_path / "fail-5").unlink()
    farmout.map(Counted(tmp_path), range(20), **options)
    second = runs(tmp_path)
    assert set(map(str, range(5))) <= first.keys()
    assert first + second == Counter([*map(str, range(20)), "5"])


def test_an_item_that_runs_when_another_fails_may_finish(engine, tmp_path, monkeypatch):
    """Its result is kept, although the call has failed already."""
    monkeypatch.setattr("farmout._run.driver.LAST_SECONDS", 30)
    began, ended = tmp_path / "began", tmp_path / "ended"

    def work(x):
        if x == 0 and not ended.exists():
            deadline = time.monotonic() + 30
            while not began.exists() and time.monotonic() < deadline:
                time.sleep(0.001)
            raise ValueError("item 0")
        if x == 1:
            began.touch()
            time.sleep(0.05)
        return Counted(tmp_path)(x)

    if engine == "serial":
        began.touch()
    options = {"journal": tmp_path / "journal", "engine": engine, "workers": 2, "chunksize": 1}
    with pytest.raises(ValueError, match="item 0"):
        farmout.map(work, range(2), **options)
    ended.touch()
    farmout.map(work, range(2), **options)
    assert runs(tmp_path) == Counter(["0", "1"])


def test_imap_recalls_lazily_and_endless_input_goes_on(tmp_path):
    """No more items are read ahead than without a journal."""
    read = []

    def endless():
        for i in range(10**9):
            read.append(i)
            yield i

    for _ in range(2):
        results = farmout.imap(Counted(tmp_path), endless(), journal=tmp_path / "journal", workers=2)
        with results:
            assert [next(results)["square"] for _ in range(300)] == [i * i for i in range(300)]
        assert len(read) < 2000
        read.clear()
    assert max(runs(tmp_path).values()) == 1


def test_changed_items_are_computed_and_the_others_are_not(tmp_path):
    """The key is the index and the content of the item."""
    seen = tmp_path / "seen"

    def describe(item):
        with open(seen, "a") as file:
            file.write(f"{item[0]}\n")
        return repr(item)

    first = [("a", 1), ("b", {2, 3}), ("c", [numpy.arange(3)])]
    changed = [("a", 1), ("b", {2, 4}), ("c", [numpy.arange(3)]), ("d", 1.0)]
    for items, ran in ((first, "abc"), (changed, "bd"), (first, ""), (list(reversed(first)), "ca")):
        seen.write_text("")
        results = farmout.map(describe, items, journal=tmp_path / "journal", engine="serial")
        assert results == [repr(item) for item in items]
        assert seen.read_text().split() == list(ran)


def by_default(x, factor=2):
    return x * factor


def by_more(x, factor=3):
    return x * factor


scale = 7


def by_global(x):
    return x * scale


def closure(factor):
    return lambda x: x * factor


class Model:
    def __init__(self, weights):
        self.weights = weights

    def predict(self, x):
        return float(self.weights[x % 2])


CHANGES = {
    "the code": (lambda x: x + 1, lambda x: x + 2, "the code of <lambda>"),
    "a captured variable": (closure(2), closure(3), "captured variable 'factor'"),
    "a default": (by_default, by_more, "default argument 0"),
    "a partial argument": (functools.partial(pow, 2), functools.partial(pow, 3), "partial argument 0 of pow"),
    "a partial keyword": (
        functools.partial(by_default, factor=4),
        functools.partial(by_default, factor=5),
        "partial argument 'factor' of by_default",
    ),
    "the object of a method": (
        Model(numpy.array([1.0, 2.0])).predict,
        Model(numpy.array([1.0, 3.0])).predict,
        "function",
    ),
}


@pytest.mark.parametrize("change", CHANGES)
def test_another_function_is_refused_and_the_message_says_what_differs(change, tmp_path):
    """Nothing runs, and nothing is lost: with the first function all is still there."""
    first, second, words = CHANGES[change]
    options = {"journal": tmp_path / "journal", "engine": "serial"}
    expected = farmout.map(first, range(4), **options)
    with pytest.raises(farmout.JournalMismatch, match=f"What differs: .*{words}"):
        farmout.map(second, range(4), **options)
    assert farmout.map(first, range(4), **options) == expected


def test_the_journal_of_a_function_of_another_name(tmp_path):
    """The message says both names first."""
    options = {"journal": tmp_path / "journal", "engine": "serial"}
    farmout.map(by_default, range(3), **options)
    with pytest.raises(farmout.JournalMismatch, match=r"differs: the function \(was by_default, is by_global\); "):
        farmout.map(by_global, range(3), **options)


def test_a_changed_global_seed_or_way_to_call_is_refused(tmp_path, monkeypatch):
    """The message names the variable, or both seeds."""
    options = {"journal": tmp_path / "journal", "engine": "serial"}
    assert farmout.map(by_global, range(3), **options) == [0, 7, 14]
    with pytest.raises(farmout.JournalMismatch, match="seed \\(was None, is 3\\)"):
        farmout.map(by_global, range(3), seed=3, **options)
    with pytest.raises(farmout.JournalMismatch, match="how the function is called"):
        farmout.starmap(by_global, [(i,) for i in range(3)], **options)
    monkeypatch.setitem(by_global.__globals__, "scale", 8)
    with pytest.raises(farmout.JournalMismatch, match=r"the global variable .*\.scale"):
        farmout.map(by_global, range(3), **options)


PROGRAM = """
import dataclasses, enum, farmout, functools, helper, os, sys

@dataclasses.dataclass(frozen=True)
class Point:
    x: int
    names: frozenset = frozenset({"a", "b", "c"})

class Kind(enum.Enum):
    SMALL = 1
    LARGE = "two"

table = {"one": {1, 2, 3}, "names": {"x", "y", "z"}}

def outer(extra):
    def inner(item):
        open("runs", "a").write("x")
        return repr((item, extra, sorted(table["names"]), helper.shift(1), str(item) in {"p", "q", "r"}))
    return inner

items = [1, 2.5, "text", {"k": {"a", "b", "c"}}, frozenset("hello"), Point(3), Kind.LARGE, None, (1, [2])]
print(farmout.map(functools.partial(outer({"s", "t"})), items, journal="journal", workers=2, engine=sys.argv[1]))
"""
HELPER = """
amounts = {"north", "south"}
def shift(x):
    return x + len(amounts)
"""


def program(folder: Path, engine: str, seed: str) -> str:
    # Without bytecode: that of a module that changes within a second, and not in size, would be taken for its own.
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, "program.py", engine], cwd=folder, env=environment, capture_output=True, text=True, timeout=60
    )
    return done.stderr


def test_another_process_with_another_hash_seed_knows_its_items(tmp_path):
    """Sets, classes, enums, closures and globals of a module are recognised; a change in the module is too."""
    (tmp_path / "program.py").write_text(PROGRAM)
    (tmp_path / "helper.py").write_text(HELPER)
    assert program(tmp_path, "processes", "1") == ""
    assert (tmp_path / "runs").stat().st_size == 9
    for seed, engine in (("2", "processes"), ("3", "threads"), ("4", "serial")):
        assert program(tmp_path, engine, seed) == ""
        assert (tmp_path / "runs").stat().st_size == 9
    (tmp_path / "helper.py").write_text(HELPER.replace("x + len", "x - len"))
    assert "the code of shift" in program(tmp_path, "serial", "5")
    (tmp_path / "helper.py").write_text(HELPER.replace("north", "east"))
    assert "the global variable helper.amounts" in program(tmp_path, "serial", "6")


def test_what_has_no_lasting_content_is_refused_by_name(tmp_path):
    """An open file in the function, or as an item."""
    with open(os.devnull) as file:
        with pytest.raises(farmout.NotPicklable, match="captured variable 'file'"):
            farmout.map(lambda x: file.name, range(3), journal=tmp_path / "journal", engine="serial")
        with pytest.raises(farmout.NotPicklable, match="item 1"):
            farmout.map(repr, ["a", file], journal=tmp_path / "other", engine="serial")
    lock = threading.Lock()  # a lock holds nothing that a result could depend on
    assert farmout.map(lambda x: lock.locked(), [1], journal=tmp_path / "third", engine="threads") == [False]


def test_arrays_are_stored_once_and_come_back_writable(tmp_path, engine):
    """The file is not much larger than the arrays."""
    journal = tmp_path / "journal"
    make = functools.partial(numpy.full, (500, 100))
    expected = [make(float(i)) for i in range(4)]
    for _ in range(2):
        arrays = farmout.map(make, [0.0, 1.0, 2.0, 3.0], journal=journal, engine=engine, workers=2)
        assert all((a == b).all() for a, b in zip(arrays, expected, strict=True))
        arrays[0] += 1
    assert journal.stat().st_size < 4 * 400_000 + 10_000


# -- who may use it --------------------------------------------------------------------------------------------------


def test_mode_is_for_the_user_alone(tmp_path):
    """Whatever the umask."""
    before = os.umask(0)
    try:
        farmout.map(abs, [1], journal=tmp_path / "journal", engine="serial")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "journal").stat().st_mode) == 0o600


def test_what_others_can_write_is_refused(tmp_path):
    """Unpickling could run their code."""
    journal = tmp_path / "journal"
    farmout.map(abs, [1], journal=journal, engine="serial")
    journal.chmod(0o622)
    with pytest.raises(farmout.JournalError, match="chmod 600"):
        farmout.map(abs, [1], journal=journal, engine="serial")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give a file away")
def test_the_file_of_another_user_is_refused(tmp_path):
    """Even by root."""
    journal = tmp_path / "journal"
    farmout.map(abs, [1], journal=journal, engine="serial")
    os.chown(journal, 65534, 65534)
    with pytest.raises(farmout.JournalError, match="belongs to user 65534"):
        farmout.map(abs, [1], journal=journal, engine="serial")


def test_a_file_of_another_kind_is_left_alone(tmp_path):
    """A wrong path costs nobody his data; a path that cannot be is refused at the call."""
    data = tmp_path / "data.csv"
    data.write_text("a,b,c\n1,2,3\n" * 20)
    with pytest.raises(farmout.JournalError, match="another kind"):
        farmout.map(abs, [1], journal=data, engine="serial")
    assert data.read_text() == "a,b,c\n1,2,3\n" * 20
    (tmp_path / "newer").write_text("farmout journal 2\nwho knows")
    with pytest.raises(farmout.JournalMismatch, match="has format 2"):
        farmout.map(abs, [1], journal=tmp_path / "newer", engine="serial")
    for path, words in ((tmp_path, "is a folder"), (tmp_path / "no" / "journal", "there is no folder")):
        with pytest.raises(ValueError, match=words):
            farmout.map(abs, [1], journal=path)
    with pytest.raises(TypeError, match="journal must be"):
        farmout.map(abs, [1], journal=3)


def test_a_change_in_any_of_several_iterables_counts(tmp_path):
    """An item is the members of all iterables: where one of them differs it is computed again."""
    journal = tmp_path / "journal"
    assert farmout.map(pow, [2, 3, 4], [5, 5, 5], journal=journal, workers=1) == [32, 243, 1024]
    assert farmout.map(pow, [2, 3, 4], [5, 2, 5], journal=journal, workers=1) == [32, 9, 1024]
    assert farmout.last_run().recalled == 2


def test_two_runs_at_once_are_refused(tmp_path):
    """The second one, in this process or another; afterwards it may."""
    journal = tmp_path / "journal"
    first = farmout.imap(abs, range(10), journal=journal, workers=1)
    assert next(first) == 0
    with pytest.raises(farmout.JournalError, match="in use by another run"):
        farmout.map(abs, range(10), journal=journal)
    code = f"import farmout; farmout.map(abs, range(10), journal={str(journal)!r})"
    other = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert "in use by another run" in other.stderr
    first.close()
    assert farmout.map(abs, range(10), journal=journal) == list(range(10))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_a_forked_child_does_not_keep_the_journal_locked(tmp_path):
    """A child that lives longer than the run has no copy of the lock, not even before it has run for the first time."""
    for number in range(20):
        journal = tmp_path / f"journal {number}"
        results = farmout.imap(abs, range(3), journal=journal, engine="serial")
        next(results)
        child = os.fork()
        if not child:
            signal.pause()
        try:
            results.close()
            assert farmout.map(abs, range(3), journal=journal, engine="serial") == [0, 1, 2]
        finally:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)


# -- damage ----------------------------------------------------------------------------------------------------------


def ran_with(journal: Path, content: bytes) -> int:
    """Put this into the file, run, and count the items that were computed."""
    journal.write_bytes(content)
    ran = []
    results = farmout.map(lambda x: (ran.append(x), x * x)[1], range(3), journal=journal, engine="serial")
    assert results == [0, 1, 4]
    return len(ran)


@pytest.fixture
def finished_journal(tmp_path, monkeypatch):
    """The path of a journal of three items, and its bytes; the disk is not waited for here."""
    monkeypatch.setattr(os, "fsync", lambda descriptor: None)
    journal = tmp_path / "journal"
    assert ran_with(journal, b"") == 3
    return journal, journal.read_bytes()


def test_a_result_that_is_half_written_is_cut(tmp_path):
    """What comes after it would be taken for its second half."""
    options = {"journal": tmp_path / "journal", "engine": "serial"}
    make = functools.partial(bytes.__mul__, b"x")
    farmout.map(make, [10, 90_000], **options)
    os.truncate(tmp_path / "journal", (tmp_path / "journal").stat().st_size - 50_000)
    for recalled in (1, 2):
        assert farmout.map(make, [10, 90_000], **options) == [b"x" * 10, b"x" * 90_000]
        assert farmout.last_run().recalled == recalled


every = pytest.mark.parametrize("step", [9, pytest.param(1, marks=pytest.mark.faults)])


@every
def test_truncated_at_every_byte(finished_journal, step):
    """The result is right, the items whose records are whole do not run, and the next run computes nothing."""
    journal, whole = finished_journal
    again = []
    for size in [*range(0, len(whole), step), len(whole) - 1, len(whole)]:
        again.append(ran_with(journal, whole[:size]))
        assert ran_with(journal, journal.read_bytes()) == 0
    assert again == sorted(again, reverse=True)
    assert set(again) == {0, 1, 2, 3}


@every
def test_every_byte_flipped(finished_journal, step):
    """Never a wrong result; at worst one item runs again, and only once."""
    journal, whole = finished_journal
    again = Counter()
    for at in range(0, len(whole), step):
        again[ran_with(journal, whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :])] += 1
        assert ran_with(journal, journal.read_bytes()) == 0
    assert set(again) == {0, 1}


KILLED = """
import os, sys, time, farmout

def work(i):
    # The run is noted when it is over: what is noted and not in the journal was killed in between.
    time.sleep(0.002)
    with open("runs", "a") as file:
        file.write(f"{i}\\n")
    return i * i

print(sum(farmout.map(work, range(150), journal="journal", workers=2, engine=sys.argv[1])))
"""


def kept(journal: Path) -> set[int]:
    """The items whose results are in the journal."""
    if not journal.exists():
        return set()
    with open(journal, "rb") as file:
        return {record.index for record in scan(file) if record.kind == RESULT}


def killed_until_done(folder: Path, kills: int, engine: str, seed: int) -> Counter[str]:
    """Start the program and kill all of it at a random time, ``kills`` times; then let it finish.

    After each kill at most one item for each of two workers is over and not kept, and what is kept does not run again.
    """
    random = numpy.random.default_rng(seed)
    (folder / "program.py").write_text(KILLED)
    command = [sys.executable, "program.py", engine]
    noted = folder / RUNS
    before, safe = 0, set()
    for _ in range(kills):
        limit = before + random.integers(1, max(2, 200 // kills))
        running = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, start_new_session=True)
        while running.poll() is None and (not noted.exists() or len(noted.read_text().split()) < limit):
            time.sleep(float(random.uniform(0, 0.01)))
        if running.poll() is None:
            os.killpg(running.pid, signal.SIGKILL)
        running.wait()
        ran = [int(line) for line in noted.read_text().split()]
        assert safe.isdisjoint(ran[before:])
        before, safe = len(ran), kept(folder / "journal")
        assert len(set(ran) - safe) <= 2
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=60)
    assert done.stdout == f"{sum(i * i for i in range(150))}\n"
    return runs(folder)


@pytest.mark.parametrize("kills", [8, pytest.param(200, marks=pytest.mark.faults)])
def test_killed_at_random_times_until_done(kills, tmp_path):
    """The result is that of an undisturbed run, and what was finished did not run again.

    An item can be over and its record not written when the kill comes: at most one for each of two workers.
    """
    seen = killed_until_done(tmp_path, kills, "processes", kills)
    assert set(seen) == set(map(str, range(150)))
    assert sum(seen.values()) - 150 <= 2 * kills


@pytest.mark.parametrize("mode", ["error", "short", "kill"])
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_any_call_of_the_system_may_fail(mode, tmp_path):
    """After each failure the next run is right, and the file was never spoilt."""
    journal = tmp_path / "journal"

    def operation():
        farmout.map(Counted(tmp_path), range(3), journal=journal, engine="serial", progress=False)

    calls = []
    for name in each_failing_call(operation, mode):
        calls.append(name)
        runs(tmp_path)
        assert farmout.map(Counted(tmp_path), range(3), journal=journal, engine="serial") == [
            {"square": i * i} for i in range(3)
        ]
        if mode == "short":
            assert runs(tmp_path) == Counter()
        journal.unlink()
    assert len(calls) > 8


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="a small file system needs root to be mounted")
def test_a_full_disk_stops_the_run_and_loses_nothing(tmp_path):
    """The error says so; with room again the run goes on."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "none", disk], capture_output=True).returncode:
        pytest.skip("mounting is not allowed here")
    try:
        options = {"journal": disk / "journal", "engine": "serial"}
        make = functools.partial(numpy.ones, dtype="u1")
        with pytest.raises(farmout.JournalError, match="No space left on device.*run again"):
            farmout.map(make, [300_000 + i for i in range(6)], **options)
        subprocess.run(["mount", "-o", "remount,size=8m", disk], check=True)
        assert [a.nbytes for a in farmout.map(make, [300_000 + i for i in range(6)], **options)] == [
            300_000 + i for i in range(6)
        ]
        assert farmout.last_run().recalled == 3
    finally:
        subprocess.run(["umount", disk], check=True)


# -- fill ------------------------------------------------------------------------------------------------------------


class Row(Counted):
    """A counted function whose result is a row."""

    def __call__(self, x):
        super().__call__(x)
        return numpy.full((2, 3), x, "f4")


ROWS = numpy.array([numpy.full((2, 3), i, "f4") for i in range(9)])


def outs(folder: Path):
    """What ``out`` may be, made as a program would make it each time it runs."""
    file = folder / "rows"
    return {
        "nothing": lambda: None,
        "plain": lambda: numpy.zeros((9, 2, 3), "f4"),
        "shared": lambda: farmout.empty((9, 2, 3), "f4"),
        "memmap": lambda: numpy.memmap(file, "f4", "r+" if file.exists() else "w+", shape=(9, 2, 3)),
        "file": lambda: folder / "rows.npy",
    }


@pytest.mark.parametrize("kind", outs(Path()))
def test_fill_takes_up_its_rows(kind, engine, tmp_path):
    """In memory and in files, after a failure and after the end."""
    make = outs(tmp_path)[kind]
    options = {"journal": tmp_path / "journal", "engine": engine, "workers": 2}
    (tmp_path / "fail-6").touch()
    with pytest.raises(ValueError, match="item 6"):
        farmout.fill(Row(tmp_path), range(9), out=make(), chunksize=1, **options)
    first = runs(tmp_path)
    (tmp_path / "fail-6").unlink()
    assert (farmout.fill(Row(tmp_path), range(9), out=make(), **options) == ROWS).all()
    assert first + runs(tmp_path) == Counter([*map(str, range(9)), "6"])
    array = farmout.fill(Row(tmp_path), range(9), out=make(), **options)
    assert (array == ROWS).all()
    assert runs(tmp_path) == Counter()
    del array


def test_rows_in_a_file_are_there_once_and_checked(tmp_path):
    """The journal has their digests; a row that is not what was written is computed again."""

    def big(i):
        return numpy.full(50_000, i)

    journal, file = tmp_path / "journal", tmp_path / "rows"
    first = farmout.fill(big, range(4), out=numpy.memmap(file, "i8", "w+", shape=(4, 50_000)), journal=journal)
    assert journal.stat().st_size < 5_000
    first[2, 77] += 1
    again = farmout.fill(big, range(4), out=numpy.memmap(file, "i8", "r+", shape=(4, 50_000)), journal=journal)
    assert (again == numpy.arange(4)[:, None]).all()
    assert farmout.last_run().recalled == 3
    new = farmout.fill(big, range(4), out=numpy.memmap(file, "i8", "w+", shape=(4, 50_000)), journal=journal)
    assert (new == numpy.arange(4)[:, None]).all()


def test_rows_that_were_cast_are_not_taken_for_another_dtype(tmp_path):
    """What was rounded to float32 is computed again for float64, and the other way about."""

    def third(i):
        return i / 3

    options = {"journal": tmp_path / "journal", "engine": "processes", "workers": 1}
    for dtype, recalled in (("f4", 0), ("f8", 0), ("f8", 5), ("f4", 0)):
        array = farmout.fill(third, range(5), dtype=dtype, **options)
        assert array.tolist() == numpy.array([third(i) for i in range(5)], dtype).tolist()
        assert farmout.last_run().recalled == recalled


def test_the_file_of_an_array_has_its_name_when_it_is_whole(tmp_path):
    """An error leaves no file, or with a journal a part to go on with; a refused call changes nothing."""
    out, options = tmp_path / "rows.npy", {"engine": "serial"}
    (tmp_path / "fail-2").touch()
    with pytest.raises(ValueError, match="item 2"):
        farmout.fill(Row(tmp_path), range(9), out=out, **options)
    assert not list(tmp_path.glob("rows*"))
    with pytest.raises(ValueError, match="item 2"):
        farmout.fill(Row(tmp_path), range(9), out=out, journal=tmp_path / "journal", **options)
    assert [p.name for p in tmp_path.glob("rows*")] == ["rows.npy.part"]
    (tmp_path / "fail-2").unlink()
    farmout.fill(Row(tmp_path), range(9), out=out, journal=tmp_path / "journal", **options)
    with pytest.raises(farmout.JournalMismatch):
        farmout.fill(numpy.sqrt, range(9), out=out, journal=tmp_path / "journal", **options)
    assert [p.name for p in tmp_path.glob("rows*")] == ["rows.npy"]
    assert (numpy.load(out) == ROWS).all()
    for bad, words in (("rows.txt", "must end in .npy"), ("no/rows.npy", "there is no folder")):
        with pytest.raises((ValueError, OSError), match=words):
            farmout.fill(numpy.sqrt, range(9), out=tmp_path / bad)
    with pytest.raises(farmout.ShapeMismatch, match="2 outputs"):
        farmout.fill(lambda i: (i, i), range(9), out=out, **options)


def test_a_disk_that_does_not_take_what_was_written_is_told(tmp_path, monkeypatch):
    """The flush fails, as it does when the disk breaks: the run does not claim to have kept anything."""

    def broken(descriptor):
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr("farmout._observe.records.sync", broken)
    with pytest.raises(farmout.JournalError, match="cannot be written: Input/output error"):
        farmout.map(abs, range(3), journal=tmp_path / "journal", workers=1)
