"""Compare a program with its converted self: same output, files, error and exit code, on 1, 2 and 3 workers."""

from __future__ import annotations

import base64
import concurrent.futures
import json
import os
import re
import selectors
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

HERE = Path(__file__).parent
WAYS = (
    {"FARMOUT_WORKERS": "1"},
    {"FARMOUT_WORKERS": "2"},
    {"FARMOUT_WORKERS": "3", "FARMOUT_CHUNKSIZE": "1"},
)
LONGEST = 60.0  # seconds until a program counts as hanging

Given, Got = TypeVar("Given"), TypeVar("Got")


@dataclass(frozen=True)
class Outcome:
    """What can be seen of a program that ran."""

    stdout: str
    stderr: str
    error: str | None
    code: int
    files: dict[str, str]

    def differences(self, other: Outcome) -> list[str]:
        """In words, in what the other run differs from this one."""
        found = []
        for name in ("stdout", "stderr", "error", "code", "files"):
            mine, others = getattr(self, name), getattr(other, name)
            if name == "stderr" and (self.error or "it/s" in mine + others):
                continue  # a traceback is compared by its error, a bar not at all
            if mine != others:
                found.append(f"{name}: {mine!r:.1500} became {others!r:.1500}")
        return found


@dataclass(frozen=True)
class Converted:
    """What `farmout convert` answered: its exit code, all it printed, and the new text if there is one."""

    code: int
    report: str
    text: str | None


class Runner:
    """A process that runs programs and the command `farmout`, one after the other."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None

    def run(
        self, text: str, path: Path, options: dict[str, str] | None = None, arguments: Iterable[str] = ()
    ) -> Outcome:
        answer = self._ask("run", text=text, path=str(path), options=options or {}, arguments=list(arguments))
        return Outcome(**answer) if answer else Outcome("", "", f"did not end in {LONGEST} s", -1, {})

    def command(self, *arguments: str) -> Converted:
        answer = self._ask("command", arguments=list(arguments))
        if not answer:
            return Converted(71, f"did not end in {LONGEST} s", None)
        return Converted(answer["code"], answer["stdout"] + answer["stderr"], None)

    def convert(self, path: Path, output: Path, *options: str) -> Converted:
        output.unlink(missing_ok=True)
        answer = self.command("convert", str(path), "-o", str(output), *options)
        return Converted(answer.code, answer.report, output.read_text() if output.exists() else None)

    def close(self) -> None:
        if self._process is not None:
            self._process.stdin.close()
            self._process.wait(30)
            self._process.stdout.close()
            self._process = None

    def _ask(self, what: str, **how: Any) -> dict[str, Any] | None:
        if self._process is None:
            self._process = subprocess.Popen(
                [sys.executable, str(HERE / "runner.py")],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                env={**os.environ, "PYTHONHASHSEED": "0", "TQDM_MININTERVAL": "0"},
            )
        self._process.stdin.write(json.dumps({what: how}) + "\n")
        self._process.stdin.flush()
        with selectors.DefaultSelector() as selector:
            selector.register(self._process.stdout, selectors.EVENT_READ)
            line = self._process.stdout.readline() if selector.select(LONGEST) else ""
        if line:
            answer: dict[str, Any] = json.loads(line)
            return answer
        self._process.kill()
        self.close()
        return None


def contents(folder: Path) -> dict[str, str]:
    """Every file below a folder with its bytes, base64 for the journey."""
    return {
        str(path.relative_to(folder)): base64.b64encode(path.read_bytes()).decode() if path.is_file() else "folder"
        for path in sorted(folder.rglob("*"))
        if "__pycache__" not in path.parts
    }


def on_both_cores(work: Callable[[Runner, Given], Got], given: Iterable[Given]) -> list[Got]:
    """``work(runner, x)`` for each x, in order, shared out over two runners."""
    waiting = iter(list(enumerate(given)))
    results: dict[int, Got] = {}

    def one() -> None:
        runner = Runner()
        try:
            for index, x in waiting:  # the iterator is advanced under the interpreter's lock: each x once
                results[index] = work(runner, x)
        finally:
            runner.close()

    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for job in [pool.submit(one) for _ in range(2)]:
            job.result()
    return [results[index] for index in sorted(results)]


def compare(
    runner: Runner,
    before: str,
    after: str,
    path: Path,
    ways: Iterable[dict[str, str]] = WAYS,
    arguments: Iterable[str] = (),
) -> list[str]:
    """Run both texts; the differences, each with the way of running that showed it."""
    expected = runner.run(before, path, arguments=arguments)
    found = []
    for way in ways:
        differences = expected.differences(runner.run(after, path, way, arguments))
        found += [f"with {way['FARMOUT_WORKERS']} workers: {difference}" for difference in differences]
    return found


def run_fresh(text: str, folder: Path, options: dict[str, str] | None = None, arguments: Iterable[str] = ()) -> Outcome:
    """Run a text as a user would: its own interpreter, its own folder."""
    folder.mkdir(parents=True)
    program = folder.parent / f"{folder.name}.py"
    program.write_text(text)
    done = subprocess.run(
        [sys.executable, str(program), *arguments],
        capture_output=True,
        text=True,
        cwd=folder,
        timeout=LONGEST,
        env={**os.environ, "PYTHONHASHSEED": "0", **(options or {})},
    )
    error = None
    if "Traceback (most recent call last):" in done.stderr:
        # Python 3.10 alone shows the module of a script's own classes, and only where nobody formats the error itself.
        error = done.stderr.rstrip().splitlines()[-1].removeprefix("__main__.")
    return Outcome(done.stdout, done.stderr, error, done.returncode, contents(folder))


@dataclass(frozen=True)
class Case:
    """A program of the corpus, with what its first lines say of it."""

    path: Path
    text: str
    notes: dict[str, str] = field(default_factory=dict, compare=False)

    @property
    def name(self) -> str:
        return self.path.stem

    @property
    def options(self) -> list[str]:
        """Options of `farmout convert`: the user's word, where the program needs it, and ``# cut: why``."""
        words = [f"--assume={word}" for word in self.notes.get("assume", "").split()]
        return [*words, "--cut"] if "cut" in self.notes else words

    @property
    def line(self) -> int:
        """Line of the loop that is marked with ``# this loop``; the first loop where none is."""
        lines = self.text.splitlines()
        marked = [n for n, line in enumerate(lines, 1) if line.rstrip().endswith("# this loop")]
        return (
            marked[0] if marked else next(n for n, line in enumerate(lines, 1) if re.match(r"\s*(async )?for ", line))
        )


def cases(folder: str) -> list[Case]:
    """The programs of a folder of the corpus; ``# key: value`` lines at their top are notes."""
    return [Case(path, text := path.read_text(), dict(_notes(text))) for path in sorted((HERE / folder).glob("*.py"))]


def _notes(text: str) -> Iterator[tuple[str, str]]:
    for line in text.splitlines():
        match = re.match(r"# (\w+): (.*)", line)
        if match is None:
            return
        yield match[1], match[2]
