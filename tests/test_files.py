"""files: a file under its final name is whole, and of anything that goes wrong only the error is left."""

from __future__ import annotations

import functools
import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import numpy
import pytest

import farmout
from failing_calls import each_failing_call


def write(item, path):
    path.write_text(f"content of {item}")


def written(folder: Path) -> dict[str, str]:
    """Every file below a folder, hidden ones too, with its content."""
    return {str(p.relative_to(folder)): p.read_text() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_equals_the_loop(engine, tmp_path):
    """Paths in order, folders made, nothing else left."""
    to = str(tmp_path / "a" / "b" / "image_{index:05d}.txt")
    paths = farmout.files(write, (i * 2 for i in range(12)), to=to, engine=engine, workers=2)
    assert paths == [tmp_path / "a" / "b" / f"image_{i:05d}.txt" for i in range(12)]
    assert written(tmp_path) == {f"a/b/image_{i:05d}.txt": f"content of {2 * i}" for i in range(12)}


@pytest.mark.parametrize(
    ("to", "items", "names"),
    [
        ("{index}.png", ["x"], ["0.png"]),
        ("{item}.png", [7, 8], ["7.png", "8.png"]),
        ("{item:08.3f}.png", [2.5], ["0002.500.png"]),
        ("{item.stem}.jpg", ["in/a.png", Path("in/b.c.png")], ["a.jpg", "b.c.jpg"]),
        ("{item.parent.name}/{item.name}", ["in/a.png"], ["in/a.png"]),
        ("{item[k]}", [{"k": "v"}], ["v"]),
        (lambda item: f"{item * 2}.txt", [4], ["8.txt"]),
        (lambda item: Path("deep") / str(item), [1], ["deep/1"]),
    ],
)
def test_what_to_may_be(to, items, names, tmp_path, monkeypatch):
    """A format string with fields, specs and attributes, or a function; relative paths stay relative."""
    monkeypatch.chdir(tmp_path)
    assert farmout.files(write, items, to=to, engine="serial") == [Path(name) for name in names]
    assert sorted(written(tmp_path)) == sorted(names)


def test_several_iterables(tmp_path):
    """fn(a, b, path); the item is their tuple, and a function gets them all."""

    def add(a, b, path):
        path.write_text(str(a + b))

    to = str(tmp_path / "{item[0]}_{item[1].stem}")
    farmout.files(lambda a, b, path: path.touch(), [1], ["x/y.z"], to=to, workers=1)
    farmout.files(add, [1, 2], [10, 20], to=lambda a, b: tmp_path / f"{a}-{b}", workers=2)
    assert written(tmp_path) == {"1_y": "", "1-10": "11", "2-20": "22"}


def test_the_function_gets_a_temporary_path_beside_the_target(engine, tmp_path):
    """Same folder, so that renaming works across file systems; same suffix, so that writers know the format."""
    seen = farmout.empty(1, "U500")

    def look(item, path):
        seen[0] = str(path)
        path.write_text("x")

    farmout.files(look, [1], to=str(tmp_path / "x.tar.gz"), engine=engine)
    path = Path(str(seen[0]))
    assert (path.parent, "".join(path.suffixes), path.name == "x.tar.gz") == (tmp_path, ".tar.gz", False)


def test_existing(engine, tmp_path):
    """Left alone, replaced, or refused before anything runs."""
    to = str(tmp_path / "{item}")
    options = {"to": to, "engine": engine, "workers": 2}
    (tmp_path / "1").write_text("mine")
    with pytest.raises(FileExistsError, match="1 of 3 files exist already.*/1;"):
        farmout.files(write, range(3), existing="error", **options)
    assert written(tmp_path) == {"1": "mine"}
    assert len(farmout.files(write, range(3), **options)) == 3
    assert written(tmp_path) == {"0": "content of 0", "1": "mine", "2": "content of 2"}
    (tmp_path / "1").chmod(0o604)
    farmout.files(write, range(3), existing="overwrite", **options)
    assert written(tmp_path)["1"] == "content of 1"
    mask = os.umask(0)
    os.umask(mask)
    modes = [stat.S_IMODE((tmp_path / name).stat().st_mode) for name in "12"]
    assert modes == [0o604, 0o666 & ~mask]  # that of a file that was there stays


def half(item, path):
    path.write_text("half of")
    if item == "raise":
        raise ValueError("no more")
    if item == "die":
        os.kill(os.getpid(), signal.SIGKILL)
    if item == "late":
        time.sleep(60)


@pytest.mark.parametrize("way", ["raise", "die", "late"])
def test_a_failed_item_leaves_nothing(way, tmp_path):
    """The target keeps its old content; neighbours are written; retries change nothing."""
    (tmp_path / way).write_text("old")
    options = {
        "to": str(tmp_path / "{item}"),
        "existing": "overwrite",
        "workers": 2,
        "timeout": 0.5 if way == "late" else 60,
    }
    results = farmout.files(half, ["a", way, "b"], on_error="return", retries=1, **options)
    assert [type(r).__name__ for r in results] == [type(tmp_path).__name__, "Failure", type(tmp_path).__name__]
    assert written(tmp_path) == {"a": "half of", "b": "half of", way: "old"}
    errors = {"raise": ValueError, "die": farmout.WorkerDied, "late": farmout.ItemTimeout}
    with pytest.raises(errors[way]):
        farmout.files(half, [way], **options)
    assert written(tmp_path)[way] == "old"


@pytest.mark.parametrize("kind", ["nothing", "folder", "other name"])
def test_a_function_that_writes_no_file_fails(kind, engine, tmp_path):
    """The error names the target, and the suffix that the function added itself."""

    def wrong(item, path):
        if kind == "folder":
            path.mkdir()
            path.rmdir()
        if kind == "other name":
            numpy.save(path, numpy.zeros(3))

    words = {"other name": "'.npy' added"}.get(kind, "without writing")
    with pytest.raises(FileNotFoundError, match=words):
        farmout.files(wrong, [1], to=str(tmp_path / "target"), engine=engine)
    assert written(tmp_path) == {}


def test_bad_calls_are_refused_before_anything_runs(tmp_path):
    """With the argument, and the path where there is one."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()

    def never(*arguments):
        raise AssertionError("it ran")

    for options, kind, words in (
        ({"to": str(tmp_path / "same.png")}, ValueError, "items 0 and 1 would both write .*same.png"),
        ({"to": str(tmp_path / "folder" / ".." / "{item[0]}")}, ValueError, "items 0 and 2"),
        ({"to": str(tmp_path / "{nothing}")}, ValueError, "no field 'nothing'"),
        ({"to": str(tmp_path / "{item.stem.x}")}, ValueError, "does not fit item 0"),
        ({"to": str(tmp_path / "{index:s}")}, ValueError, "does not fit item 0"),
        ({"to": lambda item: tmp_path / "folder"}, (ValueError, IsADirectoryError), "folder"),
        ({"to": lambda item: None}, TypeError, "no path"),
        ({"to": 3}, TypeError, "to must be"),
        ({"to": str(tmp_path / "file" / "{index}")}, NotADirectoryError, "file is not a folder"),
        ({"to": str(tmp_path / "{index}"), "existing": "maybe"}, ValueError, "existing must be"),
    ):
        with pytest.raises(kind, match=words):
            farmout.files(never, ["ab", "cd", "ae"], **options)
    with pytest.raises(IsADirectoryError, match="folder is a folder"):
        farmout.files(never, ["folder"], to=str(tmp_path / "{item}"))
    with pytest.raises(ValueError, match=r"different lengths \(2, 3\)"):
        farmout.files(never, [1, 2], [1, 2, 3], to=str(tmp_path / "{index}"))
    assert sorted(p.name for p in tmp_path.iterdir()) == ["file", "folder"]
    assert farmout.files(never, [], to="{index}") == []


READ_ONLY = """
import os, farmout
farmout.files(print, [], to="x")  # all is imported while it can be read
if not os.getuid():
    os.setuid(65534)
try:
    farmout.files(lambda item, path: print("it ran"), [1, 2], to="locked/deep/{index}", engine="serial")
except PermissionError as error:
    print(error)
"""


@pytest.mark.skipif(not hasattr(os, "setuid"), reason="folders are protected in another way here")
def test_a_folder_that_cannot_be_written_is_named_before_anything_runs(tmp_path):
    """Missing folders are looked at in the one that they would be made in."""
    for folder in [tmp_path, *tmp_path.parents[:-2]]:
        folder.chmod(folder.stat().st_mode | 0o055)
    (tmp_path / "locked").mkdir(mode=0o555)
    done = subprocess.run([sys.executable, "-c", READ_ONLY], cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert done.stdout == f"the folder {tmp_path / 'locked'} cannot be written to\n", done.stderr


@pytest.mark.parametrize("mode", ["error", "short", "kill"])
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_any_call_of_the_system_may_fail(mode, tmp_path):
    """The target has its old content or the new one, and no temporary file stays, at the latest after the next call."""
    target = tmp_path / "target"

    def save(item, path):
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL)
        try:
            view = memoryview(b"new content")
            while view:
                view = view[os.write(descriptor, view) :]
        finally:
            os.close(descriptor)

    def operation():
        farmout.files(save, [1], to=str(target), existing="overwrite", engine="serial", progress=False)

    calls = []
    target.write_text("old")
    for name in each_failing_call(operation, mode):
        calls.append(name)
        assert target.read_text() in ("old", "new content")
        if mode == "kill":  # whoever died cannot tidy
            farmout.files(save, [1], to=str(target), engine="serial")
        assert os.listdir(tmp_path) == ["target"]
        target.write_text("old")
    assert len(calls) >= 6
    assert target.read_text() == "new content" or mode == "kill"


KILLED = """
import farmout, os, time

def work(i, path):
    with open(path, "w") as file:
        file.write("begun ")
        file.flush()
        time.sleep(0.003)
        file.write(f"and done {i}")

farmout.files(work, range(60), to="out/{index:02d}.txt", workers=2)
print("finished")
"""


def test_killed_at_random_times_until_done(tmp_path):
    """At every moment each file is whole; in the end all are there and nothing else."""
    (tmp_path / "program.py").write_text(KILLED)
    expected = {f"{i:02d}.txt": f"begun and done {i}" for i in range(60)}
    (tmp_path / "out").mkdir()
    for limit in (1, 9, 20, 31, 45):
        running = subprocess.Popen(
            [sys.executable, "program.py"], cwd=tmp_path, stdout=subprocess.DEVNULL, start_new_session=True
        )
        while len(list((tmp_path / "out").glob("[0-9]*"))) < limit:
            assert running.poll() is None
            os.sched_yield()
        os.killpg(running.pid, signal.SIGKILL)
        running.wait()
        for name, content in written(tmp_path / "out").items():
            assert name.startswith(".farmout-") or content == expected[name]
    done = subprocess.run([sys.executable, "program.py"], cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert done.stdout == "finished\n"
    assert written(tmp_path / "out") == expected


def test_a_try_after_a_death_finds_no_file(tmp_path):
    """What the dead worker left is gone before the item runs again."""

    def create(item, path):
        with open(path, "x") as file:
            file.write("x")
        if not (tmp_path / "died").exists():
            (tmp_path / "died").touch()
            os.kill(os.getpid(), signal.SIGKILL)

    farmout.files(create, [1], to=str(tmp_path / "{item}"), retries=1, workers=1)
    assert written(tmp_path) == {"1": "x", "died": ""}


def test_temporary_files_of_running_processes_stay(tmp_path):
    """Only what dead processes of this machine left is removed."""
    running = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    files = farmout._api.files
    try:
        born = int(files.psutil.Process(running.pid).create_time())
        alive = f".farmout-{files._machine()}-{running.pid}-{born:x}-00000000-1.txt"
        reused = f".farmout-{files._machine()}-{running.pid}-{born - 1000:x}-00000000-1.txt"
        elsewhere = ".farmout-00000000-99999999-5-00000000-1.txt"
        for name in (alive, reused, elsewhere):
            (tmp_path / name).touch()
        farmout.files(write, [1], to=str(tmp_path / "{item}"), engine="serial")
        assert sorted(written(tmp_path)) == sorted([alive, elsewhere, "1"])
    finally:
        running.communicate()


def test_with_a_journal_only_what_is_new_or_changed_is_written(engine, tmp_path):
    """Also with existing="overwrite": files that are as they were written are left, others are written again."""
    to = str(tmp_path / "{item}.txt")
    options = {"to": to, "existing": "overwrite", "journal": tmp_path / "journal", "engine": engine, "workers": 2}
    farmout.files(write, "abc", **options)
    before = (tmp_path / "a.txt").stat().st_mtime_ns
    (tmp_path / "b.txt").write_text("spoilt!")
    (tmp_path / "c.txt").unlink()
    farmout.files(write, "abcd", **options)
    assert (tmp_path / "a.txt").stat().st_mtime_ns == before
    assert farmout.last_run().recalled == 1
    assert [(tmp_path / f"{x}.txt").read_text() for x in "abcd"] == [f"content of {x}" for x in "abcd"]


def test_many_items_have_their_own_stream_whatever_exists(tmp_path):
    """The index of an item does not depend on which files are there already."""

    def draw(item, path):
        path.write_text(repr(float(farmout.rng().normal())))

    options = {"to": str(tmp_path / "{item}"), "seed": 4, "workers": 2}
    farmout.files(draw, range(6), **options)
    first = written(tmp_path)
    (tmp_path / "3").unlink()
    farmout.files(draw, range(6), **options)
    assert written(tmp_path) == first


def test_a_farm_has_it_too(tmp_path):
    """The same verb with the farm's defaults."""
    with farmout.Farm(workers=2) as farm:
        paths = farm.files(functools.partial(write), [1, 2], to=str(tmp_path / "{item}"))
    assert [p.name for p in paths] == ["1", "2"]


def test_what_others_were_writing_when_an_item_failed_is_removed(tmp_path):
    """Their workers are ended in the middle and have no time to tidy."""
    folder, flag = tmp_path / "out", tmp_path / "half written"

    def save(item, path):
        if item == 1:
            path.write_text("half of")
            flag.touch()
            time.sleep(60)
        while not flag.exists():
            time.sleep(0.001)
        raise LookupError(item)

    with pytest.raises(LookupError):
        farmout.files(save, range(2), to=folder / "{item}", workers=2, chunksize=1)
    assert written(folder) == {}
