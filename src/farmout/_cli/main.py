"""The command `farmout` and the list of its subcommands."""

from __future__ import annotations

from typing import Any

import click

from .. import __version__
from .convert import convert
from .demo import demo
from .doctor import doctor
from .journal import journal
from .run import INTERRUPTED, NO_ROOM, run
from .scan import scan

__all__ = ["main"]


class _Commands(click.Group):
    """Ctrl-C gives one line and the status that shells know, not that of a command which found something.

    A full disk behind standard output is told in one line too.
    """

    def invoke(self, context: click.Context) -> Any:
        try:
            return super().invoke(context)
        except KeyboardInterrupt:
            click.echo("\nfarmout: interrupted", err=True)
            raise SystemExit(INTERRUPTED) from None
        except OSError as error:
            if error.errno not in NO_ROOM:
                raise
            raise click.ClickException(f"{error.strerror}; make room, and run the same command again") from None


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="farmout")
def main() -> None:
    """Your loop, on every core, with the same answer."""


main.add_command(convert)
main.add_command(demo)
main.add_command(doctor)
main.add_command(journal)
main.add_command(run)
main.add_command(scan)
