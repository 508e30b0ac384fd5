"""`farmout scan`: every loop of some files, with the verdict on it and all reasons."""

from __future__ import annotations

import io
import json
import sys
import tokenize
from pathlib import Path

import click

from .._convert.convert import assumed, scan_source
from .._convert.explain import as_data, as_text
from .._convert.reasons import NO, PARALLEL, WORD
from .._convert.text.source import BadSource
from .screen import show

__all__ = ["CUT", "check_words", "read_source", "scan"]

CUT = "Also loops that first compute and then keep books in order: the workers compute, the books stay in the loop."


@click.command(short_help="List loops: parallel, or why not.")
@click.argument("paths", nargs=-1, required=True, metavar="FILE_OR_FOLDER...")
@click.option(
    "--assume",
    multiple=True,
    metavar="NAME=pure",
    help="Your word that a function only computes, or random=pure for other draws; repeatable.",
)
@click.option("--cut", is_flag=True, help=CUT)
@click.option("--json", "as_json", is_flag=True, help="Print the verdicts as JSON.")
def scan(paths: tuple[str, ...], assume: tuple[str, ...], cut: bool, as_json: bool) -> None:
    """List the loops of files, each with a verdict: parallel, needs your word, or no, and why.

    Files of a folder come in the order of their names, loops in the order of their lines; each file is printed when it
    is done, and with --json all at the end. Exit status: 0 when every file could be read, 2 when one could not (the
    others are reported all the same).
    """
    check_words(assume)
    reports, verdicts, failed = [], [], False
    for path in _files(paths):
        try:
            found = scan_source(read_source(path), name=str(path), assume=assume, cut=cut)
        except (OSError, BadSource) as error:
            failed = True
            click.echo(f"farmout scan: {_said(path, error)}", err=True)
            continue
        verdicts += [verdict.verdict for verdict in found]
        reports.append(as_data(str(path), found))
        if found and not as_json:
            show(as_text(str(path), found))
    if as_json:
        click.echo(json.dumps(reports, indent=2))
    else:
        counts = ", ".join(f"{verdicts.count(kind)} {kind}" for kind in (PARALLEL, WORD, NO))
        click.echo(f"{_many(len(verdicts), 'loop')} in {_many(len(reports), 'file')}: {counts}")
    sys.exit(2 if failed else 0)


def check_words(assume: tuple[str, ...]) -> None:
    """Raise `click.UsageError` for an ``--assume`` that no file could make sense of."""
    try:
        list(assumed(assume))
    except ValueError as error:
        raise click.UsageError(str(error).replace("assume=", "--assume ", 1)) from None


def read_source(path: Path) -> str:
    """The text of a Python file in its own encoding, line ends as they are; raises `BadSource` for what is no text."""
    content, encoding = path.read_bytes(), "utf-8"
    trouble = None
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(content).readline)
    except SyntaxError as error:
        trouble = error.msg.partition(f" for {str(path)!r}")[0]
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        wrong = (
            f"{path}, line {line}: byte 0x{content[error.start]:02x} is no {encoding.upper()}. Save the file as UTF-8"
        )
        raise BadSource(f"{wrong}, or name its encoding in its first line, as in # coding: latin-1", line) from None
    if trouble is not None:
        raise BadSource(f"{path}: {trouble}; name one that Python knows, as in # coding: utf-8", None)
    return text


def _files(paths: tuple[str, ...]) -> list[Path]:
    found: list[Path] = []
    for path in map(Path, paths):
        if path.is_dir():
            every = sorted(path.rglob("*.py"))
            inside = [p for p in every if not any(part.startswith(".") for part in p.relative_to(path).parts)]
            if not inside:
                click.echo(f"farmout scan: no file in {path} ends in .py", err=True)
            found += inside
        else:
            found.append(path)
    return list(dict.fromkeys(found))


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _said(path: Path, error: Exception) -> str:
    return f"{path}: {error.strerror or error}" if isinstance(error, OSError) else str(error)
