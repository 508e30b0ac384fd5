"""The file that `fill` was given as ``out``: it has the old rows or the new ones, whatever fails and whoever dies."""

from __future__ import annotations

import errno
import os

import numpy
import pytest

import farmout
from failing_calls import each_failing_call

OLD, NEW = numpy.arange(4.0), numpy.arange(4.0) ** 2


def square(i):
    return float(i * i)


@pytest.mark.parametrize("kept", [False, True], ids=["", "journal"])
@pytest.mark.parametrize("mode", ["error", "short", "kill"])
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_any_call_of_the_system_may_fail(mode, kept, tmp_path):
    """Under its name the file is whole; the next call gives the new rows and leaves nothing else."""
    out, journal = tmp_path / "rows.npy", tmp_path / "journal"
    options = {"out": out, "engine": "serial", "progress": False, "journal": journal if kept else None}
    calls = []
    numpy.save(out, OLD)
    for name in each_failing_call(lambda: farmout.fill(square, range(4), **options), mode):
        calls.append(name)
        if out.exists():  # with a journal it is not there while rows of it may be written again
            assert numpy.load(out).tolist() in (OLD.tolist(), NEW.tolist())
        else:
            assert kept
        if mode == "error" and not kept:
            assert os.listdir(tmp_path) == ["rows.npy"]
        assert farmout.fill(square, range(4), **options).tolist() == NEW.tolist()
        assert sorted(os.listdir(tmp_path)) == (["journal"] if kept else []) + ["rows.npy"]
        journal.unlink(missing_ok=True)
        numpy.save(out, OLD)
    assert len(calls) >= (8 if kept else 2)


@pytest.mark.parametrize("kept", [False, True], ids=["", "journal"])
@pytest.mark.parametrize(
    ("mode", "engine"),
    [
        ("error", "serial"),
        ("error", "processes"),
        ("short", "processes"),
        ("kill", "serial"),
        pytest.param("kill", "processes", marks=pytest.mark.faults),  # starts workers for each call that may fail
    ],
)
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_any_call_of_the_system_may_fail_for_a_memmap(mode, kept, engine, tmp_path):
    """Each number in the caller's own file is the old or the new one; the next call gives the new rows."""
    path, journal = tmp_path / "rows.npy", tmp_path / "journal"
    options = {"engine": engine, "workers": 1, "progress": False, "journal": journal if kept else None}

    def filled():
        return farmout.fill(square, range(4), out=numpy.load(path, mmap_mode="r+"), **options).tolist()

    calls = []
    numpy.save(path, OLD)
    for name in each_failing_call(filled, mode):
        calls.append(name)
        now = numpy.load(path)
        assert ((now == OLD) | (now == NEW)).all()
        assert filled() == numpy.load(path).tolist() == NEW.tolist()
        journal.unlink(missing_ok=True)
        numpy.save(path, OLD)
    assert len(calls) >= (3 if kept else 0)


def test_rows_of_a_journal_do_not_pass_for_those_of_another_file(tmp_path):
    """A call that took its rows from the journal and then failed leaves no file of mixed rows under its name."""
    out, journal = tmp_path / "rows.npy", tmp_path / "journal"

    def row(i):
        if i == 3 and not (tmp_path / "ready").exists():
            raise ValueError("not yet")
        return square(i)

    with pytest.raises(ValueError, match="not yet"):
        farmout.fill(row, range(4), journal=journal, engine="serial")
    for old in (OLD, numpy.zeros((2, 2))):
        numpy.save(out, old)
        with pytest.raises(ValueError, match="not yet"):
            farmout.fill(row, range(4), out=out, journal=journal, engine="serial")
        assert not out.exists() or numpy.load(out).tolist() == old.tolist()
    (tmp_path / "ready").touch()
    assert farmout.fill(row, range(4), out=out, journal=journal, engine="serial").tolist() == NEW.tolist()
    assert numpy.load(out).tolist() == NEW.tolist()


def test_a_full_disk_says_how_much_was_wanted_and_what_to_do(tmp_path, monkeypatch):
    """The path, the bytes, the array; and nothing is left."""

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "posix_fallocate", full, raising=False)
    with pytest.raises(OSError, match=r"rows.npy' takes 32 bytes for an array .* make room") as caught:
        farmout.fill(square, range(4), out=tmp_path / "rows.npy", engine="serial")
    assert caught.value.errno == errno.ENOSPC
    assert os.listdir(tmp_path) == []
