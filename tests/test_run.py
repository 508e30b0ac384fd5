"""`farmout run` and `farmout journal show`: what they print, where results go, how they exit."""

from __future__ import annotations

import errno
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy
import pytest
from click.testing import CliRunner, Result

from farmout._cli.main import main
from terminal import shown_on_a_terminal

WORK = """
import os, sys, time
import numpy
import beside
import farmout

constant = 3

class Group:
    @staticmethod
    def double(x):
        return 2 * x

def square(x):
    return beside.times(x, x)

def upper(text):
    return text.upper()

def kind(value):
    return type(value).__name__

def odd(x):
    if x % 2 == 0:
        raise ValueError(f"{x} is even")
    return x

def row(x):
    if os.path.exists("fail") and x == 2:
        raise ValueError("two")
    return numpy.full(3, x)

def copy(name, path):
    path.write_text(f"copy of {name}")

def draw(x):
    print("drawing", x)
    return float(farmout.rng().random())

def nothing(x):
    pass

def arrow(x):
    print("drawn \u2192", x)
    return "result \u2192"

def slow(x):
    time.sleep(0.15)
    return x

def mixed(x):
    return {"n": numpy.int64(x), "a": numpy.arange(x)}

def no_json(x):
    return {1, x}

def noted(x):
    time.sleep(0.004)
    with open("runs", "a") as file:
        file.write(f"{x}\\n")
    return x

if __name__ == "__main__":
    raise SystemExit("the main guard ran")
"""


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """A folder with a module and one that it imports, which is the present one."""
    (tmp_path / "work.py").write_text(WORK)
    (tmp_path / "beside.py").write_text("def times(a, b):\n    return a * b\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", list(sys.path))
    before = set(sys.modules)
    yield tmp_path
    for name in set(sys.modules) - before:
        if name in ("work", "beside") or name.startswith("farmout_run_"):
            del sys.modules[name]


def run(*arguments: object, engine: str = "serial", **options) -> Result:
    command = ["run", *map(str, arguments), "--engine", engine]
    return CliRunner().invoke(main, command, catch_exceptions=False, **options)


@pytest.mark.parametrize("engine", ["serial", "processes"])
def test_results_on_standard_output_in_order(engine):
    """A file's neighbours can be imported, here and in workers; its main guard does not run."""
    result = run("work.py:square", "--range", "5", "--workers", 2, engine=engine)
    assert (result.exit_code, result.stdout, result.stderr) == (0, "0\n1\n4\n9\n16\n", "")
    assert run("work:upper", "b", "a", engine=engine).stdout == "B\nA\n"


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["work:Group.double", "--range", "1:4"], "2\n4\n6\n"),
        (["work:Group.double", "--range", "9:0:-4"], "18\n10\n2\n"),
        (["work:upper", "--glob", "*e.py", "--glob", "work.py"], "BESIDE.PY\nWORK.PY\n"),
        (["work:kind", "1", "--type", "int"], "int\n"),
        (["work:kind", "1", "--type", "float"], "float\n"),
        (["work:kind", "[1]", "null", "--type", "json"], "list\nNoneType\n"),
        (["work:kind", "1"], "str\n"),
        (["work:nothing", "1"], ""),
        (["work:mixed", "--range", "3:4", "--jsonl", "-"], '{"n": 3, "a": [0, 1, 2]}\n'),
    ],
)
def test_items_and_their_types(arguments, expected):
    """Arguments, ranges, patterns; text unless another type is asked for."""
    assert run(*arguments).stdout == expected


def test_lines(folder):
    """Of a file or of standard input, whatever is in them."""
    (folder / "lines.txt").write_bytes(b"a b\r\n\nlast")
    assert run("work:upper", "--lines", "lines.txt").stdout == "A B\n\nLAST\n"
    assert run("work:square", "--lines", "-", "--type", "int", input="2\n3\n").stdout == "4\n9\n"
    assert run("work:square", "-", "--type", "int", input="2\n3\n").stdout == "4\n9\n"
    wrong = run("work:square", "--lines", "-", "--type", "int", input="2\nx\n")
    assert (wrong.exit_code, "item 1 of - is not of --type int: 'x'" in wrong.stderr) == (2, True)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["work:square"], "there are no items"),
        (["work:square", "1", "--range", "3"], "both arguments and --range"),
        (["work:square", "--range", "1:x"], "--range takes"),
        (["work:square", "--range", "1:2:3:4"], "--range takes"),
        (["work:square", "--range", "1:9:0"], "--range takes"),
        (["work:square", "--glob", "*.nothing"], "matches no file"),
        (["work:square", "--lines", "nothing.txt"], "nothing.txt"),
        (["work:square", "x", "--type", "int"], "item 0 of the arguments"),
        (["work:missing", "1"], "there is no 'missing' in work; it has"),
        (["work.py:constant", "1"], "'constant' in work.py is no function, but of type int"),
        (["work", "1"], "write MODULE:FUNCTION or"),
        (["nowhere:f", "1"], "there is no module 'nowhere'"),
        (["nowhere.py:f", "1"], "there is no file 'nowhere.py'"),
        (["broken.py:f", "1"], "cannot import broken.py: ZeroDivisionError: division by zero (broken.py, line 2)"),
        (["needs.py:f", "1"], "cannot import needs.py: ModuleNotFoundError: No module named 'not_there'"),
        (["work:square", "1", "--workers", "0"], "workers must be at least 1"),
        (["work:square", "1", "--timeout", "-1"], "timeout must be"),
        (["work:square", "1", "--to", "a", "--fill", "b.npy"], "--to and --fill exclude one another"),
        (["work:copy", "1", "2", "--to", "same"], "items 0 and 1 would both write 'same'"),
        (["work:copy", "1", "--to", "work.py/{index}"], "work.py is not a folder"),
        (["work:row", "1", "--fill", "rows.txt"], "must end in .npy"),
        (["work:row", "1", "--fill", "."], "--fill .: that is a folder"),
        (["work:row", "1", "--fill", "no/rows.npy"], "--fill no/rows.npy: there is no folder"),
        (["work:row", "1", "--jsonl", "."], "--jsonl .: that is a folder"),
        (["work:row", "1", "--jsonl", ""], "--jsonl '': give the name of a file"),
        (["work:row", "1", "--jsonl", "/dev/null"], "that is no ordinary file"),
        (["work:row", "1", "--jsonl", "work.py/rows"], "make it first"),
        (["work:row", "1", "--journal", "no/journal"], "--journal no/journal: there is no folder"),
        (["work:square", "1", "--journal", "work.py"], "another kind"),
    ],
)
def test_a_wrong_call_is_one_clear_line_and_status_2(arguments, words, folder):
    """Nothing ran, nothing is left."""
    (folder / "broken.py").write_text("x = 1\n1 / 0\n")
    (folder / "needs.py").write_text("import not_there\n")
    before = {path.name for path in folder.iterdir()}
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert words in result.stderr
    assert {path.name for path in folder.iterdir()} - before <= {"__pycache__"}


def test_a_folder_that_cannot_be_written_to_is_told_at_once(folder, monkeypatch):
    """Not after hours, when the first result is there."""
    monkeypatch.setattr(os, "access", lambda path, mode: path != str(folder))
    for option, name in (("--fill", "rows.npy"), ("--jsonl", "rows"), ("--journal", "kept")):
        result = run("work:noted", "--range", "3", option, name)
        assert (result.exit_code, result.stdout) == (2, "")
        assert f"{option} {name}: the folder {folder} cannot be written to" in result.stderr
    assert not (folder / "runs").exists()


def test_a_file_may_have_any_name(folder):
    """Also one that no import statement could name."""
    (folder / "2-step work.py").write_text("def three(x):\n    return 3\n")
    assert run("2-step work.py:three", "1", engine="processes").stdout == "3\n"


def test_failed_items_are_listed_and_the_status_is_1():
    """The others go on, unless it was asked otherwise."""
    result = run("work:odd", "--range", "4")
    assert (result.exit_code, result.stdout) == (1, "1\n3\n")
    assert result.stderr.splitlines() == [
        "failed: item 0 (0): ValueError: 0 is even (work.py, line 25, in odd)",
        "failed: item 2 (2): ValueError: 2 is even (work.py, line 25, in odd)",
        "farmout run: 2 items done, 2 failed",
    ]
    stopped = run("work:odd", "--range", "1:4", "--on-error", "raise")
    assert (stopped.exit_code, stopped.stdout) == (1, "1\n")
    assert "failed: item 1 (2): ValueError: 2 is even" in stopped.stderr
    assert stopped.stderr.endswith("farmout run: 1 item done, 1 failed, and the run stopped there\n")
    kept = run("work:odd", "--range", "4", "--journal", "journal")
    assert kept.stderr.endswith("2 items done, 2 failed; the same command tries again what is not done\n")


def test_arguments_that_should_be_numbers():
    """They are texts, which is easily forgotten."""
    result = run("work:square", "2", "3")
    assert result.exit_code == 1
    assert result.stderr.endswith("0 items done, 2 failed; the items are texts, unless --type says what they are\n")


def test_a_disk_that_is_full_is_told(folder, monkeypatch):
    """Not a wrong call, and not hidden behind an item that failed before."""

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("farmout._cli.run.sync", full)
    result = run("work:odd", "--range", "4", "--jsonl", "out")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.splitlines()[2] == (
        "Error: out.part cannot be written: No space left on device; make room, and run the same command again"
    )


def test_one_json_object():
    """What was printed in the function goes to standard error, so that a program can read the rest."""
    result = run("work:draw", "--range", "2", "--seed", "4", "--json")
    answer = json.loads(result.stdout)
    assert result.stderr == "drawing 0\ndrawing 1\n"
    assert (answer["done"], answer["failed"], answer["complete"], len(answer["results"])) == (2, [], True, 2)
    again = json.loads(run("work:draw", "--range", "2", "--seed", "4", "--json", engine="processes").stdout)
    assert again["results"] == answer["results"]
    failed = run("work:odd", "--range", "2", "--json")
    assert failed.exit_code == 1
    assert json.loads(failed.stdout)["failed"] == [{"index": 0, "item": 0, "error": "ValueError: 0 is even"}]
    assert "cannot be written as JSON" in run("work:no_json", "5", "--jsonl", "-").stderr


def test_to_files(folder):
    """One file per item; existing ones are left, replaced or refused."""
    assert run("work:copy", "a", "b", "--to", "out/{item}.txt").exit_code == 0
    assert [(folder / "out" / f"{x}.txt").read_text() for x in "ab"] == ["copy of a", "copy of b"]
    assert run("work:copy", "a", "--to", "out/{item}.txt", "--existing", "error").exit_code == 2
    answer = json.loads(run("work:copy", "a", "c", "--to", "out/{item}.txt", "--json").stdout)
    assert (answer["done"], answer["to"], answer["results"]) == (2, "out/{item}.txt", None)


def test_fill_and_jsonl_go_on_after_a_failure(folder):
    """What is finished is kept beside the file until all is; failed rows are zero."""
    for options, read in (
        (["--fill", "rows.npy"], lambda: numpy.load("rows.npy").tolist()),
        (["--jsonl", "rows.jsonl"], lambda: [*map(json.loads, Path("rows.jsonl").read_text().splitlines())]),
    ):
        (folder / "fail").touch()
        result = run("work:row", "--range", "4", *options)
        assert (result.exit_code, "failed: item 2 (2): ValueError: two" in result.stderr) == (1, True)
        assert len(read()) == 4
        assert read()[2] in ([0, 0, 0], {"failed": {"index": 2, "item": 2, "error": "ValueError: two"}})
        assert (folder / f"{options[1]}.journal").exists()
        (folder / "fail").unlink()
        assert run("work:row", "--range", "4", *options).exit_code == 0
        assert read() == [[i, i, i] for i in range(4)]
        assert not (folder / f"{options[1]}.journal").exists()
        assert not list(folder.glob("*.part"))


def farmout(*arguments: str, **options) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "farmout", *arguments]
    return subprocess.Popen(command, text=True, start_new_session=True, stdout=subprocess.PIPE, **options)


def test_a_standard_output_that_lacks_a_letter():
    """The letter is escaped; the run goes on."""
    running = farmout("run", "work.py:arrow", "1", env={**os.environ, "PYTHONIOENCODING": "latin-1"})
    assert running.communicate(timeout=60) == ("drawn \\u2192 1\nresult \\u2192\n", None)
    assert running.returncode == 0


@pytest.mark.parametrize("place", [["--journal", "journal"], ["--jsonl", "out"], ["--fill", "out.npy"]])
def test_a_killed_run_goes_on_with_the_same_command(place, folder):
    """No item that was kept runs again, and in the end everything is there."""
    command = ["run", "work.py:noted", "--range", "120", "--workers", "2", *place]
    expected = list(range(120))
    for _ in range(2):
        running = farmout(*command)
        limit = 40 + len((folder / "runs").read_text().split()) if (folder / "runs").exists() else 40
        while not (folder / "runs").exists() or len((folder / "runs").read_text().split()) < limit:
            assert running.poll() is None
            os.sched_yield()
        os.killpg(running.pid, signal.SIGKILL)
        running.communicate()
    last = farmout(*command)
    output = last.communicate(timeout=60)[0]
    assert last.returncode == 0
    if place[0] == "--fill":
        assert numpy.load("out.npy").tolist() == expected
    else:
        text = output if place[0] == "--journal" else (folder / "out").read_text()
        assert [int(line) for line in text.split()] == expected
    seen = (folder / "runs").read_text().split()
    assert set(seen) == set(map(str, expected))
    assert len(seen) - len(expected) <= 4  # items that were over when the kill came, and not yet kept


def test_a_closed_pipe_ends_the_run_quietly(folder):
    """As in ``farmout run ... | head -1``."""
    running = farmout("run", "work.py:square", "--range", "100000", stderr=subprocess.PIPE)
    assert running.stdout.readline() == "0\n"
    running.stdout.close()
    assert running.stderr.read() == ""
    running.stderr.close()
    assert running.wait(30) != 0


def test_results_on_a_terminal_are_whole_lines(folder):
    """They show how far it is: a bar between them would only be in their way, unless it is asked for."""
    command = [sys.executable, "-m", "farmout", "run", "work.py:slow", "--range", "20", "--workers", "2"]
    text = shown_on_a_terminal(command, cwd=folder)
    assert text.split("\r\n") == [*map(str, range(20)), ""]
    assert "20/20" in shown_on_a_terminal([*command, "--progress"], cwd=folder)


def test_ctrl_c_says_what_is_kept(folder):
    """One line, and the status that shells give."""
    running = farmout(
        "run", "work.py:noted", "--range", "9999", "--journal", "journal", "--jsonl", "out", stderr=subprocess.PIPE
    )
    while not (folder / "runs").exists():
        assert running.poll() is None
    running.send_signal(signal.SIGINT)
    output, errors = running.communicate(timeout=30)
    assert (running.returncode, output) == (130, "")
    assert "the journal has them, and the same command goes on from there" in errors
    assert len(errors.splitlines()) == 1


@pytest.mark.parametrize("command", ["scan", "doctor"])
def test_ctrl_c_ends_any_command(command, monkeypatch):
    """One line and the status that shells give, where that of the command would mean something else."""

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("farmout._cli.scan.read_source", interrupt)
    monkeypatch.setattr("farmout._cli.doctor.examine", interrupt)
    result = CliRunner().invoke(main, [command, "work.py"] if command == "scan" else [command])
    assert (result.exit_code, result.stderr) == (130, "\nfarmout: interrupted\n")


# -- journal show ----------------------------------------------------------------------------------------------------


def show(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["journal", "show", *map(str, arguments)], catch_exceptions=False)


def test_journal_show(folder):
    """Done, failed, how long, and what became of each run; as text and as JSON."""
    run("work:odd", "--range", "4", "--seed", "3", "--journal", "journal")
    run("work:odd", "--range", "4", "--seed", "3", "--journal", "journal")
    text = show("journal").stdout
    assert "journal: 2 of 4 items done, 2 failed" in text
    assert "odd, seed 3" in text
    assert "failed    item 2 (2): ValueError: 2 is even" in text
    facts = json.loads(show("journal", "--json", "--check").stdout)
    assert [one["index"] for one in facts["failed"]] == [0, 2]
    assert [(one["outcome"], one["computed"], one["recalled"]) for one in facts["runs"]] == [
        ("finished", 2, 0),
        ("finished", 0, 2),
    ]
    assert (facts["done"], facts["total"], facts["damaged"], facts["unreadable_bytes"]) == (2, 4, [], 0)
    assert 0 < facts["seconds"] < 60


def test_journal_show_finds_damage_and_refuses_other_files(folder):
    """A flipped byte in a result, bytes at the end that are no record, a file of another kind."""
    run("work:upper", "abcdefgh", "--journal", "journal")
    whole = (folder / "journal").read_bytes()
    (folder / "journal").write_bytes(whole.replace(b"ABCDEFGH", b"ABCDEFGX") + b"rest")
    result = show("journal", "--check")
    assert result.exit_code == 1
    assert "item 0: computed again" in result.stdout
    assert "4 bytes that belong to no whole record" in result.stdout
    assert show("work.py").exit_code == 2
    assert "not a journal" in show("work.py").stderr
    assert show("nothing").exit_code == 2
    (folder / "journal").write_bytes(whole[: whole.rindex(b"ABCDEFGH")])
    assert f"running as process {os.getpid()}" in show("journal").stdout
