"""Calls that nobody writes on purpose: odd items and numbers, exceptions that refuse help, shared iterators."""

from __future__ import annotations

import itertools
import threading
from fractions import Fraction

import numpy
import pytest

import farmout
from conftest import run_script


@pytest.mark.parametrize(
    "options",
    [
        {"workers": numpy.int64(2)},
        {"chunksize": numpy.uint8(1)},
        {"timeout": numpy.float32(30)},
        {"timeout": Fraction(60, 2)},
        {"timeout": 1e9},
        {"retries": numpy.int8(1)},
        {"seed": numpy.uint64(7)},
        {"progress": numpy.bool_(False)},
        {"retries": 10**30},
        {"chunksize": 10**30},
    ],
    ids=str,
)
def test_numbers_of_any_kind_are_options(options):
    """Those of NumPy count as what they are, and large ones are no trouble."""
    assert farmout.map(abs, [-1, 2], **{"workers": 2, **options}) == [1, 2]


def test_more_items_than_a_length_can_say(engine):
    """A range of 2**70 is endless for all we care."""
    assert list(itertools.islice(farmout.imap(abs, range(2**70), workers=2, engine=engine), 3)) == [0, 1, 2]


class Lies(list):
    def __len__(self):
        return 10


def test_a_length_that_is_not_true(engine):
    """`map` goes by the items; `fill` needs the length, and does not leave rows empty without a word."""
    assert farmout.map(abs, Lies([1, -2]), workers=2, engine=engine) == [1, 2]
    with pytest.raises(ValueError, match=r"len\(\) of the items says 10, but 2 came"):
        farmout.fill(abs, Lies([1, -2]), workers=2, engine=engine)


class Refuses(Exception):
    def add_note(self, note):
        raise RuntimeError("no notes")

    def __setattr__(self, name, value):
        raise AttributeError("nothing may be set")


def test_an_exception_that_takes_no_note(engine):
    """It arrives without one."""

    def work(i):
        if i == 1:
            raise Refuses("item")
        return i

    with pytest.raises(Refuses, match="item"):
        farmout.map(work, range(3), workers=2, engine=engine)
    result = farmout.map(work, range(3), workers=2, engine=engine, on_error="return")
    assert (result[0], type(result[1].error), result[2]) == (0, Refuses, 2)


def test_two_threads_at_one_iterator():
    """The second is told so; the first gets every result."""
    begun, go_on, errors = threading.Event(), threading.Event(), []

    def items():
        yield 1
        begun.set()
        go_on.wait(20)
        yield 2

    results = farmout.imap(abs, items(), workers=1, engine="serial")

    def second():
        begun.wait(20)
        try:
            next(results)
        except ValueError as error:
            errors.append(str(error))
        finally:
            go_on.set()

    thread = threading.Thread(target=second)
    thread.start()
    taken = list(results)
    thread.join(20)
    assert (taken, errors) == ([1, 2], ["generator already executing"])


def test_no_word_of_our_own_files_where_every_warning_is_shown(tmp_path):
    """`python -X dev` shows resources that are not closed: there are none."""
    done = run_script(
        "import subprocess, sys\n"
        "program = 'import farmout; print(farmout.map(abs, [-1], workers=1))'\n"
        "done = subprocess.run([sys.executable, '-X', 'dev', '-c', program], capture_output=True, text=True)\n"
        "print(done.stdout, done.stderr)\n",
        tmp_path,
    )
    assert done.stdout.split() == ["[1]"]
