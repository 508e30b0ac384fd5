"""`farmout convert`: rewrite the loops of a file, or say which line forbids it."""

from __future__ import annotations

import difflib
import json
import sys
import tokenize
from pathlib import Path
from typing import Any, NoReturn

import click

from .._convert.convert import Conversion, convert_source
from .._convert.explain import as_data, as_text
from .._convert.text.source import BadSource
from .compare import Comparison, compare
from .places import check_place
from .scan import CUT, check_words, read_source
from .screen import show

__all__ = ["convert"]


@click.command(short_help="Rewrite loops to run on every core.")
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path))
@click.option("--line", type=int, help="Convert only the loop that begins on this line.")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Write the new text here (-: standard output).")
@click.option("--write", is_flag=True, help="Write the new text into FILE itself.")
@click.option("--diff", "show_diff", is_flag=True, help="Print the difference, and write nothing.")
@click.option(
    "--assume",
    multiple=True,
    metavar="NAME=pure",
    help="Your word that a function only computes, or random=pure for other draws; repeatable.",
)
@click.option("--cut", is_flag=True, help=CUT)
@click.option(
    "--check", is_flag=True, help="Run both programs in fresh folders, and compare what they print and write."
)
@click.option("--json", "as_json", is_flag=True, help="Print the verdicts as JSON (with -o, --write or --diff too).")
def convert(
    path: Path,
    line: int | None,
    output: Path | None,
    write: bool,
    show_diff: bool,
    assume: tuple[str, ...],
    cut: bool,
    check: bool,
    as_json: bool,
) -> None:
    """Rewrite the loops of FILE whose items may run side by side; everything else stays as it is.

    Without -o, --write or --diff the new text is printed. Exit status: 0 converted; 1 nothing to convert, refused (the
    reasons are printed), or --check found a difference; 2 FILE cannot be read, or is no Python.
    """
    if sum((output is not None, write, show_diff)) > 1:
        raise click.UsageError("give one of --output, --write and --diff")
    to_terminal = output is not None and str(output) == "-"
    if as_json and to_terminal:
        raise click.UsageError("--json and --output - would both print; give --output a file")
    if output is not None and not to_terminal:
        check_place("--output", output)
    check_words(assume)
    try:
        text = read_source(path)
        result = convert_source(text, line=line, assume=assume, cut=cut, name=str(path))
    except BadSource as error:
        _fail(str(error))
    except OSError as error:
        _fail(f"{path}: {error.strerror or error}")
    if not as_json:
        _report(path, result, line)
    comparison = compare(path, text, result.text) if check and result else None
    if comparison is not None:
        _tell(comparison)
    if as_json:
        click.echo(json.dumps(_data(path, text, result, comparison, show_diff), indent=2))
    if not result or (comparison is not None and not comparison.same):
        sys.exit(1)
    if output is not None and not to_terminal:
        _write(path, output, result)
    elif write:
        _write(path, path, result)
    elif not as_json:
        _print(_difference(path, text, result) if show_diff else result.text)


def _fail(message: str) -> NoReturn:
    click.echo(f"farmout convert: {message}", err=True)
    sys.exit(2)


def _data(path: Path, text: str, result: Conversion, comparison: Comparison | None, show_diff: bool) -> dict[str, Any]:
    data = as_data(str(path), result.verdicts)
    data["converted"] = [verdict.line for verdict in result.converted]
    if show_diff:
        data["diff"] = _difference(path, text, result)
    if comparison is not None:
        data["check"] = {"same": comparison.same, "differences": comparison.differences}
    return data


def _report(path: Path, result: Conversion, line: int | None) -> None:
    if result:
        lines = ", ".join(str(v.line) for v in result.converted)
        click.echo(
            f"farmout convert: {path}: converted the loop on line {lines}"
            if len(result.converted) == 1
            else f"farmout convert: {path}: converted the loops on lines {lines}",
            err=True,
        )
    concerned = [v for v in result.verdicts if v not in result.converted and line in (None, v.line)]
    if concerned:
        show(as_text(str(path), concerned), err=True)
    if not result and not concerned:
        click.echo(f"farmout convert: {path}: there is no loop in it", err=True)


def _tell(comparison: Comparison) -> None:
    if comparison.same:
        click.echo(f"farmout convert: checked: {comparison.summary}", err=True)
        return
    click.echo("farmout convert: the converted program does not do the same; nothing was written:", err=True)
    for difference in comparison.differences:
        click.echo(f"  {difference}", err=True)


def _difference(path: Path, text: str, result: Conversion) -> str:
    old, new = text.splitlines(keepends=True), result.text.splitlines(keepends=True)
    return "".join(difflib.unified_diff(old, new, str(path), f"{path} (converted)"))


def _write(path: Path, target: Path, result: Conversion) -> None:
    try:
        target.write_bytes(result.text.encode(_encoding(path)))
    except OSError as error:
        _fail(f"{target}: {error.strerror or error}")


def _print(text: str) -> None:
    try:
        click.echo(text, nl=False)
    except UnicodeEncodeError as error:
        _fail(f"standard output cannot take the new text ({error}); write it to a file with -o")


def _encoding(path: Path) -> str:
    with open(path, "rb") as file:
        return tokenize.detect_encoding(file.readline)[0]
