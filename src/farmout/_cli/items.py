"""The items that a command line gives: arguments, files by pattern, numbers of a range, lines of a file."""

from __future__ import annotations

import glob
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import click

__all__ = ["KINDS", "items_of"]

KINDS: dict[str, Callable[[str], Any]] = {"text": str, "int": int, "float": float, "json": json.loads}


def items_of(
    arguments: tuple[str, ...], patterns: tuple[str, ...], range_text: str | None, lines: str | None, kind: str
) -> Iterable[Any]:
    """The items; raises `click.UsageError` unless exactly one way was used to give them. Lines are read lazily."""
    if arguments == ("-",) and lines is None:
        arguments, lines = (), "-"
    given = [
        name
        for name, value in (
            ("arguments", arguments),
            ("--glob", patterns),
            ("--range", range_text),
            ("--lines", lines),
        )
        if value
    ]
    if len(given) != 1:
        said = f"both {' and '.join(given)} give items" if given else "there are no items"
        raise click.UsageError(f"{said}; use one of: arguments, --glob, --range, --lines, or - for standard input")
    if range_text is not None:
        return _range(range_text)
    if patterns:
        return _files(patterns)
    if lines is not None:
        return _converted(_lines(lines), kind, "-" if lines == "-" else lines)
    return list(_converted(iter(arguments), kind, "the arguments"))


def _range(text: str) -> range:
    """``STOP``, ``START:STOP`` or ``START:STOP:STEP``, as in Python."""
    try:
        parts = [int(part) for part in text.split(":")]
        return range(*parts) if len(parts) <= 3 else _wrong_range(text)
    except ValueError:
        return _wrong_range(text)


def _wrong_range(text: str) -> range:
    raise click.UsageError(f"--range takes COUNT, START:STOP or START:STOP:STEP in whole numbers, not {text!r}")


def _files(patterns: tuple[str, ...]) -> list[str]:
    """In the order of the patterns, and sorted within each, so that the same files are the same items again."""
    found: list[str] = []
    for pattern in patterns:
        matches = sorted(glob.glob(pattern, recursive=True))
        if not matches:
            raise click.UsageError(f"--glob {pattern!r} matches no file")
        found += matches
    return list(dict.fromkeys(found))


def _lines(path: str) -> Iterator[str]:
    if path == "-":
        yield from (line.rstrip("\n") for line in sys.stdin)
        return
    try:
        with open(path, encoding="utf-8", errors="surrogateescape") as file:
            yield from (line.rstrip("\n") for line in file)
    except OSError as error:
        raise click.UsageError(f"--lines {path!r}: {error.strerror}") from None


def _converted(texts: Iterator[str], kind: str, where: str) -> Iterator[Any]:
    convert = KINDS[kind]
    for number, text in enumerate(texts):
        try:
            yield convert(text)
        except ValueError:
            raise click.UsageError(f"item {number} of {where} is not of --type {kind}: {text!r}") from None
