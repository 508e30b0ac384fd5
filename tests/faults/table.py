"""The rows of the fault matrix, and what most of them do: one bad item among eight, on any engine."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import farmout

__all__ = ["ENGINES", "ROWS", "NotHere", "Row", "bad", "costs_one_item", "raised", "row", "run_program", "thrower",
           "worker_lives"]  # fmt: skip

ENGINES = ("serial", "threads", "processes")
BAD = 3  # the bad one of the items 0 to 7


@dataclass(frozen=True)
class Row:
    """``check`` makes the fault on an engine, asserts what is right, and says what farmout did."""

    number: int
    fault: str
    right: str
    check: Callable[[str], str]
    engines: tuple[str, ...]
    slow: bool


class NotHere(Exception):
    """This machine does not let the fault be made."""


ROWS: list[Row] = []


def row(
    number: int, fault: str, right: str, *, engines: Iterable[str] = ENGINES, slow: bool = False
) -> Callable[[Callable[[str], str]], Callable[[str], str]]:
    """Enter a function in the table; ``slow`` rows run in `make faults` only."""

    def enter(check: Callable[[str], str]) -> Callable[[str], str]:
        ROWS.append(Row(number, fault, right, check, tuple(engines), slow))
        return check

    return enter


def bad(action: Callable[[], Any]) -> Callable[[int], Any]:
    """A function that is ``10 * x``, and on the bad item does ``action`` and returns what that returns."""

    def work(x: int) -> Any:
        return action() if x == BAD else x * 10

    return work


def thrower(make: Callable[[], BaseException]) -> Callable[[int], Any]:
    """A function that raises on the bad item."""

    def work(x: int) -> Any:
        if x == BAD:
            raise make()
        return x * 10

    return work


def raised(kind: type[BaseException], call: Callable[[], Any]) -> BaseException:
    """The exception of exactly this type that the call raises."""
    try:
        result = call()
    except BaseException as error:
        if type(error) is kind:
            return error
        raise AssertionError(f"{type(error).__name__}, not {kind.__name__}: {str(error)[:300]}") from error
    raise AssertionError(f"no {kind.__name__}; it returned {result!r:.200}")


def text_of(error: BaseException) -> str:
    """Message and notes."""
    return "\n".join([str(error), *getattr(error, "__notes__", [])])


def costs_one_item(
    engine: str, function: Callable[[Any], Any], kind: type[BaseException], *words: str, **options: Any
) -> str:
    """The bad item has an error of this type that names it; with on_error="return" all others are right, for `map`
    and the iterators; with "raise" an iterator yields what came before it. Returns the sentence for the table."""
    options = {"workers": 2, "engine": engine, **options}
    error = raised(kind, lambda: farmout.map(function, range(8), **options))
    for word in (f"item {BAD}", *words):
        assert word in text_of(error), f"{word!r} is not in {text_of(error)[:2000]}"
    others = [x * 10 for x in range(8) if x != BAD]
    for verb in (farmout.map, farmout.imap):
        result = list(verb(function, range(8), on_error="return", **options))
        failure = result.pop(BAD)
        assert isinstance(failure, farmout.Failure), f"no failure but {failure!r:.200}"
        assert (type(failure.error), failure.index, failure.item) == (kind, BAD, BAD), repr(failure)[:500]
        assert result == others, result
    unordered = list(farmout.imap_unordered(function, range(8), on_error="return", **options))
    assert len(unordered) == 8
    assert sorted(r for r in unordered if not isinstance(r, farmout.Failure)) == others
    before = []

    def consume() -> None:
        for value in farmout.imap(function, range(8), **options):
            before.append(value)

    raised(kind, consume)
    assert before == [0, 10, 20], before
    return f"{kind.__name__} names item 3; the other 7 results are right"


def worker_lives(function: Callable[[Any], Any], items: Iterable[Any]) -> bool:
    """Whether the one worker of a farm is the same process after a call in which an item fails."""
    with farmout.Farm(workers=1) as farm:
        (before,) = farm.map(lambda x: os.getpid(), [0])
        results = farm.map(function, items, on_error="return")
        assert sum(isinstance(result, farmout.Failure) for result in results) == 1, results
        return bool(farm.map(lambda x: os.getpid(), [0]) == [before])


def run_program(
    text: str, *, wrapper: tuple[str, ...] = (), arguments: tuple[str, ...] = (), stdin: bool = False, **options: Any
) -> subprocess.CompletedProcess[str]:
    """Run a script without a main guard in a process of its own, which must end within 40 seconds."""
    with TemporaryDirectory() as folder:
        script = Path(folder) / "program.py"
        script.write_text(textwrap.dedent(text))
        command = [*wrapper, sys.executable, "-" if stdin else str(script), *arguments]
        options = {"capture_output": True, "text": True, "timeout": 40, "cwd": folder, **options}
        if stdin:
            options["input"] = script.read_text()
        return subprocess.run(command, **options)


def printed(done: subprocess.CompletedProcess[str]) -> str:
    """What a program printed; it must have ended well and without a word on standard error."""
    assert (done.returncode, done.stderr) == (0, ""), f"status {done.returncode}: {done.stderr[-3000:]}"
    return done.stdout.strip()
