"""`farmout convert`: rewrite the loops of a file, or say which line forbids it."""

from __future__ import annotations

import difflib
import json
import sys
import tokenize
from pathlib import Path

import click

from .._convert.convert import Conversion, convert_source
from .._convert.explain import as_data, as_text
from .._convert.source import BadSource
from .compare import Comparison, compare
from .scan import read_source

__all__ = ["convert"]


@click.command(short_help="Rewrite loops to run on every core.")
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path))
@click.option("--line", type=int, help="Convert only the loop that begins on this line.")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Write the new text here (-: standard output).")
@click.option("--write", is_flag=True, help="Write the new text into FILE itself.")
@click.option("--diff", "show_diff", is_flag=True, help="Print the difference, and write nothing.")
@click.option(
    "--assume", multiple=True, metavar="NAME=pure", help="Your word that a function only computes; repeatable."
)
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
    check: bool,
    as_json: bool,
) -> None:
    """Rewrite the loops of FILE whose items may run side by side; everything else stays as it is.

    Without -o, --write or --diff the new text is printed. Exit status: 0 converted; 1 nothing to convert, refused (the
    reasons are printed), or --check found a difference; 2 FILE cannot be read, or is no Python.
    """
    if sum((output is not None, write, show_diff)) > 1:
        raise click.UsageError("give one of --output, --write and --diff")
    try:
        text = read_source(path)
        result = convert_source(text, line=line, assume=assume, name=str(path))
    except BadSource as error:
        _fail(str(error))
    except SyntaxError as error:
        _fail(f"{path}: {error.msg or error}")
    except OSError as error:
        _fail(f"{path}: {error.strerror or error}")
    except ValueError as error:
        _fail(f"{path}: {error}")
    _report(path, result, line, as_json)
    if not result:
        sys.exit(1)
    comparison = compare(path, text, result.text) if check else None
    if comparison is not None:
        _tell(comparison)
        if not comparison.same:
            sys.exit(1)
    _deliver(path, text, result, output, write, show_diff, as_json)


def _fail(message: str) -> None:
    click.echo(f"farmout convert: {message}", err=True)
    sys.exit(2)


def _report(path: Path, result: Conversion, line: int | None, as_json: bool) -> None:
    if as_json:
        data = as_data(str(path), result.verdicts)
        data["converted"] = [verdict.line for verdict in result.converted]
        click.echo(json.dumps(data, indent=2))
        return
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
        click.echo(as_text(str(path), concerned), err=True)
    if not result and not concerned:
        click.echo(f"farmout convert: {path}: there is no loop in it", err=True)


def _tell(comparison: Comparison) -> None:
    if comparison.same:
        click.echo(f"farmout convert: checked: {comparison.summary}", err=True)
        return
    click.echo("farmout convert: the converted program does not do the same; nothing was written:", err=True)
    for difference in comparison.differences:
        click.echo(f"  {difference}", err=True)


def _deliver(
    path: Path, text: str, result: Conversion, output: Path | None, write: bool, show_diff: bool, as_json: bool
) -> None:
    if show_diff:
        old, new = text.splitlines(keepends=True), result.text.splitlines(keepends=True)
        click.echo("".join(difflib.unified_diff(old, new, str(path), f"{path} (converted)")), nl=False)
    elif write or (output is not None and str(output) != "-"):
        target = path if write or output is None else output
        try:
            target.write_bytes(result.text.encode(_encoding(path)))
        except OSError as error:
            _fail(f"{target}: {error.strerror or error}")
    elif not as_json:
        try:
            click.echo(result.text, nl=False)
        except UnicodeEncodeError as error:
            _fail(f"standard output cannot take the new text ({error}); write it to a file with -o")


def _encoding(path: Path) -> str:
    with open(path, "rb") as file:
        return tokenize.detect_encoding(file.readline)[0]
