"""Text for people: on a terminal long lines are broken between words, and what follows stands further in."""

from __future__ import annotations

import shutil
import sys
import textwrap

import click

__all__ = ["show"]


def show(text: str, *, err: bool = False) -> None:
    """Print a text; what does not go to a terminal stays as it is, for programs that read it."""
    stream = sys.stderr if err else sys.stdout
    if stream is not None and stream.isatty():
        width = shutil.get_terminal_size().columns
        text = "\n".join(_fitted(line, width) for line in text.split("\n"))
    click.echo(text, err=err)


def _fitted(line: str, width: int) -> str:
    further = " " * (len(line) - len(line.lstrip(" -")) + 2)
    return textwrap.fill(
        line, width, subsequent_indent=further, break_long_words=False, break_on_hyphens=False, replace_whitespace=False
    )
