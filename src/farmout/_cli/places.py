"""Whether a file can be written where the command line says: asked before anything runs, so that no work is lost."""

from __future__ import annotations

import os

import click

__all__ = ["check_place"]


def check_place(option: str, path: str | os.PathLike[str], *, replaced: bool = False) -> None:
    """Raise `click.UsageError`, which names the option and the path, for a place where no file can be made.

    ``replaced``: a new file takes the name, which would be the end of a device such as ``/dev/null``.
    """
    path = os.fspath(path)
    folder = os.path.dirname(os.path.abspath(path))
    if not path:
        trouble = "give the name of a file"
    elif os.path.isdir(path):
        trouble = f"that is a folder; give the name of a file, such as {os.path.join(path, 'NAME')}"
    elif replaced and os.path.exists(path) and not os.path.isfile(path):
        trouble = "that is no ordinary file; give another name"
    elif not os.path.isdir(folder):
        trouble = f"there is no folder {folder}; make it first"
    elif not os.access(folder, os.W_OK | os.X_OK):
        trouble = f"the folder {folder} cannot be written to; give another place"
    else:
        return
    raise click.UsageError(f"{option} {path or repr(path)}: {trouble}")
