"""The commands `farmout scan` and `farmout convert`: what they print and write, and how they exit."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

import farmout
from farmout._cli.main import main
from farmout._convert.convert import scan_source
from farmout._convert.reasons import Verdict
from terminal import shown_on_a_terminal

GOOD = "import math\nout = {}\nfor i in range(4):\n    out[i] = math.sqrt(i)\nprint(out)\n"
BAD = "x = 1\nfor i in range(4):\n    x = x * 2 + i\nprint(x)\n"


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "good.py"
    path.write_text(GOOD)
    return path


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    path = tmp_path / "bad.py"
    path.write_text(BAD)
    return path


def test_convert_writes_the_output_and_leaves_the_file(good: Path, tmp_path: Path) -> None:
    """-o writes the new text; the old file stays; exit status 0."""
    result = run("convert", good, "-o", tmp_path / "new.py")
    assert result.exit_code == 0, result.output
    assert good.read_text() == GOOD
    assert "farmout.imap(math.sqrt, range(4))" in (tmp_path / "new.py").read_text()


def test_convert_in_place_twice(good: Path) -> None:
    """--write changes the file itself; a second time there is nothing to do and the file stays."""
    assert run("convert", good, "--write").exit_code == 0
    text = good.read_text()
    assert text != GOOD
    assert run("convert", good, "--write").exit_code == 1
    assert good.read_text() == text


def test_convert_shows_a_difference(good: Path) -> None:
    """--diff prints a unified difference and writes nothing."""
    result = run("convert", good, "--diff")
    assert (result.exit_code, good.read_text()) == (0, GOOD)
    assert "\n-    out[i] = math.sqrt(i)\n" in result.stdout
    assert "\n+for i, sqrt in enumerate(farmout.imap(math.sqrt, range(4))):\n" in result.stdout


def test_a_refusal_prints_its_reasons_and_writes_nothing(bad: Path, tmp_path: Path) -> None:
    """Exit status 1, the variable and both lines, no output file."""
    result = run("convert", bad, "-o", tmp_path / "new.py")
    assert result.exit_code == 1
    assert "bad.py:2: no" in result.output
    assert "`x` carries a value from item to item: assigned on line 3" in result.output
    assert not (tmp_path / "new.py").exists()


def test_bad_input_is_exit_status_2(tmp_path: Path, good: Path) -> None:
    """A missing file, a syntax error with its line, a line without a loop, options that contradict."""
    broken = tmp_path / "broken.py"
    broken.write_text("x = 1\nfor\n")
    missing = run("convert", tmp_path / "missing.py")
    assert (missing.exit_code, "No such file" in missing.output) == (2, True)
    syntax = run("convert", broken)
    assert (syntax.exit_code, "broken.py, line 2: " in syntax.output) == (2, True)
    line = run("convert", good, "--line", 1)
    assert (line.exit_code, "no loop begins on line 1; loops begin on: 3" in line.output) == (2, True)
    assert run("convert", good, "--diff", "--write").exit_code == 2
    assert run("convert", good, "--assume", "f=fast").exit_code == 2


def test_check_runs_both_programs(good: Path, tmp_path: Path) -> None:
    """--check says what it compared, and the text is written when both are alike."""
    result = run("convert", good, "--check", "-o", tmp_path / "new.py")
    assert result.exit_code == 0, result.output
    assert "checked: exit status 0" in result.output
    assert (tmp_path / "new.py").exists()


def test_check_sees_a_difference(tmp_path: Path) -> None:
    """A program that prints another thing each time is not called the same, and nothing is written."""
    path = tmp_path / "clock.py"
    path.write_text("import time\n" + GOOD + "print(time.time_ns())\n")
    result = run("convert", path, "--check", "-o", tmp_path / "new.py")
    assert result.exit_code == 1
    assert "the converted program does not do the same" in result.output
    assert not (tmp_path / "new.py").exists()


def test_scan_lists_loops_of_files_and_folders_in_order(good: Path, bad: Path, tmp_path: Path) -> None:
    """The files of a folder by name, each loop with its verdict, and a count at the end."""
    result = run("scan", tmp_path)
    assert result.exit_code == 0
    places = [line.split(": ")[0].rpartition("/")[2] for line in result.stdout.splitlines() if ".py:" in line]
    assert places == ["bad.py:2", "good.py:3"]
    assert result.stdout.endswith("2 loops in 2 files: 1 parallel, 0 needs your word, 1 no\n")


def test_a_wrong_word_is_told_once_before_anything_is_read(good: Path, bad: Path, tmp_path: Path) -> None:
    """Not once for each file of a folder."""
    for result in (run("scan", tmp_path, "--assume", "x=bad"), run("convert", good, "--assume", "x=bad")):
        assert (result.exit_code, result.stdout) == (2, "")
        assert result.stderr.count("--assume 'x=bad': give NAME=pure") == 1


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"x = 1\nname = '\xe9'\n", ", line 2: byte 0xe9 is no UTF-8. Save the file as UTF-8, or name its encoding"),
        (b"# caf\xe9\n", ", line 1: byte 0xe9 is no UTF-8. "),
        (b"# coding: ascii\n\n# \xe9\n", ", line 3: byte 0xe9 is no ASCII. "),
        (b"# coding: klingon\nx = 1\n", ": unknown encoding: klingon; name one that Python knows"),
    ],
)
def test_a_file_that_is_not_utf_8(content: bytes, words: str, tmp_path: Path) -> None:
    """Which file, which line, what to do; with its encoding named it is read."""
    path = tmp_path / "old.py"
    path.write_bytes(content)
    for command in ("scan", "convert"):
        result = run(command, path)
        assert (result.exit_code, f"old.py{words}" in result.stderr) == (2, True), result.stderr
    path.write_bytes(b"# coding: latin-1\n" + content.replace(b"# coding", b"#"))
    assert run("scan", path).exit_code == 0


@pytest.mark.parametrize(
    ("place", "words"), [(".", "that is a folder"), ("missing/new.py", "make it first"), ("", "the name of a file")]
)
def test_a_place_where_nothing_can_be_written_is_told_first(good: Path, place: str, words: str, monkeypatch) -> None:
    """Before anything is read, and before --check runs both programs."""
    monkeypatch.chdir(good.parent)
    monkeypatch.setattr("farmout._cli.convert.read_source", lambda path: pytest.fail("it was read"))
    result = run("convert", good, "--check", "--output", place)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "--output" in result.stderr
    assert words in result.stderr


def test_scan_counts_in_words_that_fit(tmp_path: Path) -> None:
    """One loop, one file; a folder without Python is told, as it may be the wrong one."""
    (tmp_path / "empty").mkdir()
    (tmp_path / "one.py").write_text("for i in range(3):\n    print(i)\n")
    assert run("scan", tmp_path / "one.py").stdout.splitlines()[-1].startswith("1 loop in 1 file: ")
    result = run("scan", tmp_path / "empty")
    assert "no file in" in result.stderr
    assert "ends in .py" in result.stderr


def test_scan_prints_each_file_when_it_is_done(good: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A long scan is seen to work; an interruption leaves what was done so far."""
    other = good.with_name("other.py")
    other.write_text(GOOD)

    def scanned(text: str, *, name: str, **options: Any) -> list[Verdict]:
        if name == str(other):
            raise KeyboardInterrupt
        return scan_source(text, name=name, **options)

    monkeypatch.setattr("farmout._cli.scan.scan_source", scanned)
    assert f"{good}:3: parallel" in run("scan", good, other).stdout


def test_scan_json(bad: Path) -> None:
    """What a program reads: file, loops, verdicts, reasons with variable and lines."""
    (report,) = json.loads(run("scan", bad, "--json").stdout)
    (loop,) = report["loops"]
    assert (report["file"], loop["line"], loop["verdict"]) == (str(bad), 2, "no")
    assert [(r["code"], r["variable"], r["lines"]) for r in loop["reasons"]] == [("order", "x", [3])]


def test_a_loop_is_cut_in_two_only_when_asked_to(tmp_path: Path) -> None:
    """Refused with its reasons, and with a word that it could be cut; with --cut workers compute, the rest stays."""
    path = tmp_path / "books.py"
    path.write_text(
        "seen = []\nfor x in range(9):\n    y = [n * x for n in range(9)][-1] % 5\n"
        "    if y not in seen:\n        seen.append(y)\n"
    )
    for command in ("scan", "convert"):
        result = run(command, path)
        assert "`seen`" in result.output
        assert "or with --cut: workers compute" in result.output
    assert result.exit_code == 1
    ((refused,), (cut,)) = (json.loads(run("scan", path, "--json", *o).stdout)[0]["loops"] for o in ([], ["--cut"]))
    assert (refused["verdict"], refused["cut"], cut["verdict"], cut["cut"]) == ("no", True, "parallel", False)
    result = run("convert", path, "--cut", "--write")
    assert result.exit_code == 0
    assert "    if y not in seen:\n        seen.append(y)\n" in path.read_text()
    assert "farmout.imap(" in path.read_text()


def test_scan_reports_the_other_files_when_one_cannot_be_read(good: Path, tmp_path: Path) -> None:
    """Exit status 2 with the line of the syntax error; the rest is reported all the same."""
    (tmp_path / "binary.py").write_bytes(b"\x00\x01\xff")
    (tmp_path / "broken.py").write_text("for\n")
    result = run("scan", tmp_path)
    assert result.exit_code == 2
    assert "broken.py, line 1: " in result.output
    assert "binary.py, line 1: " in result.output
    assert "good.py:3: parallel" in result.output


def test_convert_json(good: Path) -> None:
    """The verdicts, and which lines were converted."""
    report = json.loads(run("convert", good, "--json").stdout)
    assert (report["converted"], report["loops"][0]["verdict"]) == ([3], "parallel")


def test_convert_json_is_all_that_is_printed(good: Path) -> None:
    """The difference and what --check found are inside; a new text beside it would be no JSON."""
    result = run("convert", good, "--json", "--diff", "--check")
    report = json.loads(result.stdout)
    assert result.exit_code == 0
    assert report["diff"] == run("convert", good, "--diff").stdout
    assert report["check"] == {"same": True, "differences": []}
    assert run("convert", good, "--json", "--output", "-").exit_code == 2


def test_a_standard_output_that_lacks_a_letter(tmp_path: Path) -> None:
    """The text is not printed with other letters: one line says why, and what to do; exit status 2."""
    path = tmp_path / "arrow.py"
    path.write_text("print('\u2192')\n" + GOOD, encoding="utf-8")
    result = CliRunner(charset="latin-1").invoke(main, ["convert", str(path)])
    assert result.exit_code == 2, result.output
    assert "standard output cannot take the new text" in result.output
    assert "-o" in result.output


def test_long_lines_are_broken_between_words_on_a_terminal_only(tmp_path):
    """Elsewhere each reason stays one line, for programs that read it."""
    program = tmp_path / "level.py"
    program.write_text(
        "level, levels = 0, []\nfor day in range(20):\n    level = level * 0.9 + day\n    levels.append(level)\n"
    )
    command = [sys.executable, "-m", "farmout", "scan", str(program)]
    plain = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    shown = shown_on_a_terminal(command).replace("\r\n", "\n")
    assert max(map(len, plain.splitlines())) > 100
    assert max(map(len, shown.splitlines()[2:])) <= 100
    assert shown.split() == plain.split()


def test_a_conversion_at_a_prompt_is_one_short_line():
    """Not the new text and every verdict with its parts."""
    result = farmout.convert_source("found = []\nfor x in range(9):\n    found.append(x**2)\n")
    assert repr(result) == "<Conversion: loops found: 1, converted on lines: 2; .text is the new program>"
