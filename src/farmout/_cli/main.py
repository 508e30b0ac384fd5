"""The command `farmout` and the list of its subcommands."""

from __future__ import annotations

import click

from .. import __version__
from .convert import convert
from .demo import demo
from .doctor import doctor
from .journal import journal
from .run import run
from .scan import scan

__all__ = ["main"]


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="farmout")
def main() -> None:
    """Your loop, on every core, with the same answer."""


main.add_command(convert)
main.add_command(demo)
main.add_command(doctor)
main.add_command(journal)
main.add_command(run)
main.add_command(scan)
