"""The bar counts items whatever the chunks; prints appear above it; nothing is shown where nobody watches."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

import farmout
from terminal import shown_on_a_terminal


@pytest.mark.parametrize("chunksize", [1, 7, None])
def test_bar_reaches_the_total(engine, chunksize, capsys):
    """101 items are 101, not the number of chunks."""
    farmout.map(abs, range(101), engine=engine, workers=2, chunksize=chunksize, progress=True)
    assert "101/101" in capsys.readouterr().err


def test_unknown_total(capsys):
    """A generator has no total; the count is right."""
    list(farmout.imap(abs, iter(range(42)), workers=2, progress=True))
    error = capsys.readouterr().err
    assert "42 items" in error
    assert "42/" not in error


def test_silent_without_a_terminal(capsys):
    """Standard error is not a terminal here."""
    farmout.map(abs, range(100), workers=2)
    assert capsys.readouterr() == ("", "")


def test_a_pipe_that_nobody_reads():
    """The error of the loop's own print, told once and without what farmout does inside."""
    program = "import farmout\nfarmout.map(lambda i: print('x' * 1000), range(5000), workers=2)\n"
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "w") as nobody:
        done = subprocess.run([sys.executable, "-c", program], stdout=nobody, stderr=subprocess.PIPE, text=True)
    assert "BrokenPipeError" in done.stderr
    assert done.stderr.count("Traceback") == 1
    assert "driver.py" not in done.stderr


def test_in_a_terminal(tmp_path):
    """A long run shows a bar; lines that items print stand whole above it."""
    script = tmp_path / "long.py"
    script.write_text(
        "import farmout, time\n"
        "def f(i):\n    time.sleep(0.15)\n    print('line', i)\n    return i\n"
        "farmout.map(f, range(20), workers=2)\n"
    )
    text = shown_on_a_terminal([sys.executable, str(script)])
    assert "20/20" in text
    lines = [line.rpartition("\r")[2] for line in text.split("\n") for line in [line.rstrip("\r")]]
    assert [line for line in lines if line.startswith("line")] == [f"line {i}" for i in range(20)]


def test_a_short_run_shows_no_bar_for_what_it_prints():
    """Lines, warnings and log records of a run of less than a second stand alone, as in the loop."""
    code = (
        "import farmout, warnings\n"
        "def f(i):\n    print('line', i)\n    warnings.warn('careful')\n    return i\n"
        "farmout.map(f, range(3), workers=2)\n"
    )
    text = shown_on_a_terminal([sys.executable, "-c", code])
    assert [line for line in text.split("\r\n") if "careful" not in line and "warn(" not in line] == [
        "line 0", "line 1", "line 2", ""
    ]  # fmt: skip
    assert "item" not in text


def test_a_long_name_leaves_room_for_the_numbers(capsys, monkeypatch):
    """Also in a narrow terminal."""

    def a_function_with_a_name_that_is_much_too_long_for_a_bar(i):
        return i

    monkeypatch.setenv("COLUMNS", "40")
    farmout.map(a_function_with_a_name_that_is_much_too_long_for_a_bar, range(3), workers=2, progress=True)
    bar = capsys.readouterr().err.rpartition("\r")[2]
    assert re.fullmatch(r"test_a_\.\.\.: 100% 3/3 \[\d\d:\d\d<00:00\]\s*", bar)
