"""`farmout run`: a Python function over many items from the shell, as GNU parallel is for commands."""

from __future__ import annotations

import contextlib
import errno
import inspect
import io
import json
import os
import re
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, TextIO

import click

from .._api.files import EXISTING
from .._api.map import Farm
from .._contract import error_text, shorten
from .._wire.storage import sync
from ..errors import Failure, JournalError
from .items import KINDS, items_of
from .places import check_place
from .screen import show
from .target import load_function

__all__ = ["run"]

NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)  # the command was right
INTERRUPTED = 130  # what a shell reports for a program that Ctrl-C ended


@click.command(short_help="Call a Python function on every item.")
@click.argument("target", metavar="MODULE:FUNCTION|FILE.py:FUNCTION")
@click.argument("arguments", metavar="[ITEM]...", nargs=-1)
@click.option("--glob", "patterns", multiple=True, metavar="PATTERN", help="Items are the files that match, sorted.")
@click.option("--range", "range_text", metavar="START:STOP[:STEP]", help="Items are whole numbers; or give a count.")
@click.option("--lines", metavar="FILE|-", help="Items are the lines of a file, or of standard input.")
@click.option("--type", "kind", type=click.Choice(list(KINDS)), default="text", help="What arguments and lines are.")
@click.option("--to", metavar="TEMPLATE", help="Call FUNCTION(item, path) to write one file per item.")
@click.option("--existing", type=click.Choice(EXISTING), default="skip", help="With --to: what to do with files there.")
@click.option("--fill", "array", metavar="OUT.npy", help="Put the results into one array.")
@click.option("--jsonl", metavar="OUT|-", help="Write one line of JSON per result.")
@click.option("--workers", type=int, help="How many work side by side (default: the cores this process may use).")
@click.option("--engine", help='"processes" (default), "threads", "serial", or another that farmout knows.')
@click.option("--seed", type=int, help="Seed of farmout.rng() in the function.")
@click.option("--timeout", type=float, help="Seconds that one item may take.")
@click.option("--retries", type=int, help="How often a failed item is tried again.")
@click.option("--journal", metavar="FILE", help="Keep finished items here; the same command goes on.")
@click.option("--on-error", type=click.Choice(["return", "raise"]), default="return", help="Go on (default) or stop.")
@click.option("--chunksize", type=int, help="Items sent together (default: chosen while running).")
@click.option("--progress/--no-progress", default=None, help="Bar on standard error (default: on a terminal).")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object at the end.")
def run(
    target: str,
    arguments: tuple[str, ...],
    patterns: tuple[str, ...],
    range_text: str | None,
    lines: str | None,
    kind: str,
    to: str | None,
    existing: str,
    array: str | None,
    jsonl: str | None,
    as_json: bool,
    **options: Any,
) -> None:
    """Call a Python function on every item, on every core.

    Results go to standard output in the order of the items, one line each (none for None), or where --to, --fill or
    --jsonl says. With --to, --fill and --jsonl OUT, or with --journal, a run that was killed goes on with the same
    command. Exit status: 0 if every item is done, 1 if some failed (each is listed on standard error), 2 for a wrong
    call, 130 after Ctrl-C.

    \b
    farmout run work.py:convert --glob 'in/*.png' --to 'out/{item.stem}.jpg'
    farmout run work.py:simulate --range 1000 --seed 7 --fill results.npy
    """
    places = [name for name, value in (("--to", to), ("--fill", array), ("--jsonl", jsonl)) if value is not None]
    if len(places) > 1:
        raise click.UsageError(f"{' and '.join(places)} exclude one another: results go to one place")
    for name, path in (("--fill", array), ("--jsonl", None if jsonl == "-" else jsonl)):
        if path is not None:
            check_place(name, path, replaced=True)
    if options["journal"] is not None:
        check_place("--journal", options["journal"])
    if isinstance(sys.stdout, io.TextIOWrapper):  # a letter that it lacks is escaped: it must not end a long run
        sys.stdout.reconfigure(errors="backslashreplace")
    function = load_function(target)
    items = items_of(arguments, patterns, range_text, lines, kind)
    out = array or (jsonl if jsonl != "-" else None)
    if options["progress"] is None and not (out or to or as_json) and sys.stdout.isatty():
        options["progress"] = False  # results on the same terminal are what shows it
    own_journal = f"{out}.journal" if out and options["journal"] is None else None
    options["journal"] = options["journal"] or own_journal
    outcome, began = Outcome(file=_file_of(function)), time.monotonic()
    prints = contextlib.redirect_stdout(sys.stderr) if as_json else contextlib.nullcontext()
    stops = options["on_error"] == "raise"
    with prints, _errors_told(outcome, stops=stops), _farm(options) as farm:
        outcome.farm = farm
        write = _kept(outcome) if as_json and not out and not to else _writer(to or array, jsonl)
        with write as put:
            _consume(_values(farm, function, items, to, existing, array), put, outcome)
    if own_journal and outcome.complete and os.path.exists(own_journal):
        os.unlink(own_journal)
    outcome.advice = _advice(outcome, kept=bool(options["journal"] or to), texts=kind == "text" and not patterns)
    _report(outcome, target, to or out, time.monotonic() - began, as_json=as_json)
    raise SystemExit(0 if outcome.complete else 1)


@dataclass
class Outcome:
    """What became of the items."""

    done: int = 0
    failed: list[Failure] = field(default_factory=list)
    stopped: bool = False  # an error ended the run before all items were tried
    results: list[Any] | None = None
    farm: Farm | None = None
    file: str = ""  # where the function is written
    advice: str = ""  # what to do about what failed

    @property
    def complete(self) -> bool:
        return not self.failed and not self.stopped


def _file_of(function: Callable[..., Any]) -> str:
    code = getattr(inspect.unwrap(function), "__code__", None)
    return code.co_filename if code is not None else ""


# -- running ---------------------------------------------------------------------------------------------------------


@contextlib.contextmanager
def _farm(options: dict[str, Any]) -> Iterator[Farm]:
    try:
        farm = Farm(**{name: value for name, value in options.items() if value is not None})
    except (TypeError, ValueError) as error:
        raise click.UsageError(str(error)) from None
    with farm:
        yield farm


@contextlib.contextmanager
def _errors_told(outcome: Outcome, *, stops: bool) -> Iterator[None]:
    """Tell errors that end the run apart: Ctrl-C, a failed item where that ``stops``, a call that cannot be."""
    try:
        yield
    except KeyboardInterrupt as error:
        text = "\n".join(getattr(error, "__notes__", [])) or "stopped"
        for call, command in (("journal=PATH", "--journal PATH"), ("the same call", "the same command")):
            text = text.replace(call, command)
        show(text, err=True)
        raise SystemExit(INTERRUPTED) from None
    except (click.ClickException, BrokenPipeError):
        raise
    except Exception as error:
        last = outcome.farm.last_run() if outcome.farm is not None else None
        if stops and last is not None and last.failures:
            outcome.stopped = True
            outcome.failed = last.failures[:1]
            _tell(last.failures[0], outcome.file)
        elif isinstance(error, OSError) and error.errno in NO_ROOM:
            raise click.ClickException(error.strerror or str(error)) from None
        elif isinstance(error, JournalError) and last is not None:
            raise click.ClickException(str(error)) from None
        elif isinstance(error, (TypeError, ValueError, OSError, JournalError)):
            raise click.UsageError(str(error)) from None
        else:
            raise click.ClickException(f"{type(error).__name__}: {error}") from None


def _values(
    farm: Farm, function: Callable[..., Any], items: Iterable[Any], to: str | None, existing: str, array: str | None
) -> Iterator[Any]:
    """For each item in order what came of it; a `Failure` if it failed."""
    if to is not None:
        yield from farm.files(function, items, to=to, existing=existing)
    elif array is not None:
        rows = len(farm.fill(function, items, out=array))
        last = farm.last_run()
        failed = {} if last is None else {failure.index: failure for failure in last.failures}
        yield from (failed.get(index) for index in range(rows))
    else:
        with farm.imap(function, items) as results:
            yield from results


def _consume(values: Iterator[Any], put: Callable[[Any], None], outcome: Outcome) -> None:
    for value in values:
        if isinstance(value, Failure):
            outcome.failed.append(value)
            _tell(value, outcome.file)
        else:
            outcome.done += 1
        put(value)


def _tell(failure: Failure, file: str) -> None:
    reason = error_text(failure.error).splitlines()[0]
    where = _place(failure.traceback, file)
    show(f"failed: item {failure.index} ({shorten(failure.item)}): {reason}{where}", err=True)


def _place(traceback: str, file: str) -> str:
    """The last line of the function's file in a traceback, or of any file."""
    found = re.findall(r'^  File "(.*)", line (\d+), in (\S+)', traceback, re.MULTILINE)
    if not found:
        return ""
    path, line, name = ([frame for frame in found if frame[0] == file] or found)[-1]
    inside = os.path.relpath(path) if path.startswith(os.path.join(os.getcwd(), "")) else path
    return f" ({inside}, line {line}, in {name})"


# -- writing ---------------------------------------------------------------------------------------------------------


@contextlib.contextmanager
def _writer(elsewhere: str | None, jsonl: str | None) -> Iterator[Callable[[Any], None]]:
    """What to do with each value."""
    if elsewhere is not None:
        yield lambda value: None
    elif jsonl is None:
        yield lambda value: None if value is None or isinstance(value, Failure) else click.echo(str(value))
    elif jsonl == "-":
        yield lambda value: click.echo(_line(value))
    else:
        part = f"{jsonl}.part"  # the file has its name when it is whole
        with open(part, "w", encoding="utf-8") as file:
            yield lambda value: _put(file, f"{_line(value)}\n")
            _put(file, None)
        os.replace(part, jsonl)


def _put(file: TextIO, text: str | None) -> None:
    """Write a text; None: see to it that all is on the disk."""
    try:
        if text is not None:
            file.write(text)
        else:
            file.flush()
            sync(file.fileno())
    except OSError as error:
        advice = "make room, and run the same command again"
        raise OSError(error.errno, f"{file.name} cannot be written: {error.strerror}; {advice}") from None


@contextlib.contextmanager
def _kept(outcome: Outcome) -> Iterator[Callable[[Any], None]]:
    """Keep the values for the answer in JSON."""
    outcome.results = []
    yield lambda value: outcome.results.append(json.loads(_line(value)))  # type: ignore[union-attr]


def _line(value: Any) -> str:
    """A result as JSON; arrays and numbers of NumPy as lists and numbers, paths as text."""
    if isinstance(value, Failure):
        return json.dumps({"failed": _plain_failure(value)})
    try:
        return json.dumps(value, default=_plain)
    except (TypeError, ValueError) as error:
        raise click.ClickException(f"a result cannot be written as JSON: {error}: {shorten(value)}") from None


def _plain(value: Any) -> Any:
    if hasattr(value, "tolist"):
        return value.tolist()
    if isinstance(value, os.PathLike):
        return os.fspath(value)
    raise TypeError(f"a {type(value).__name__} is no JSON")


def _plain_failure(failure: Failure) -> dict[str, Any]:
    return {
        "index": failure.index,
        "item": failure.item if isinstance(failure.item, (str, int, float)) else shorten(failure.item),
        "error": error_text(failure.error),
    }


def _report(outcome: Outcome, target: str, place: str | None, seconds: float, *, as_json: bool) -> None:
    if as_json:
        answer = {
            "function": target,
            "done": outcome.done,
            "failed": [_plain_failure(failure) for failure in outcome.failed],
            "complete": outcome.complete,
            "seconds": seconds,
            "to": place,
            "results": outcome.results,
        }
        click.echo(json.dumps(answer))
    elif not outcome.complete:
        stopped = ", and the run stopped there" if outcome.stopped else ""
        done = "1 item" if outcome.done == 1 else f"{outcome.done} items"
        said = f"farmout run: {done} done, {len(outcome.failed)} failed{stopped}"
        show(f"{said}; {outcome.advice}" if outcome.advice else said, err=True)


def _is_of_a_type(error: BaseException) -> bool:
    """Whether the item may be of the wrong type, and not the function one of other arguments."""
    return isinstance(error, TypeError) and "positional argument" not in str(error)


def _advice(outcome: Outcome, *, kept: bool, texts: bool) -> str:
    of_texts = texts and all(isinstance(failure.item, str) for failure in outcome.failed)
    if of_texts and not outcome.done and all(_is_of_a_type(failure.error) for failure in outcome.failed):
        return "the items are texts, unless --type says what they are"
    return "the same command tries again what is not done" if kept else ""
