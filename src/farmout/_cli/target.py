"""Find the function that a command line names: ``MODULE:FUNCTION`` or ``FILE.py:FUNCTION``."""

from __future__ import annotations

import importlib
import importlib.util
import os
import sys
import traceback
from collections.abc import Callable
from types import ModuleType
from typing import Any

import click

__all__ = ["load_function"]


def load_function(target: str) -> Callable[..., Any]:
    """The function; raises `click.UsageError` with one clear line if there is none.

    A file is imported as a module (its main guard does not run) with its folder first on ``sys.path``, as Python would
    put it; for a module that is the present folder, as with ``python -m``.
    """
    place, _, name = target.rpartition(":")
    if not place or not name:
        raise click.UsageError(f"write MODULE:FUNCTION or FILE.py:FUNCTION, not {target!r}")
    found: Any = _file(place) if place.endswith(".py") or os.path.basename(place) != place else _module(place)
    for part in name.split("."):
        if not hasattr(found, part):
            known = [n for n, value in vars(found).items() if callable(value) and not n.startswith("_")]
            hint = f"; it has {', '.join(known[:10])}" if known and found.__class__ is ModuleType else ""
            raise click.UsageError(f"there is no {part!r} in {place}{hint}")
        found = getattr(found, part)
    if not callable(found):
        raise click.UsageError(f"{name!r} in {place} is no function, but of type {type(found).__name__}")
    return found  # type: ignore[no-any-return]


def _module(name: str) -> ModuleType:
    sys.path.insert(0, os.getcwd())
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name == name or name.startswith(f"{error.name}."):
            raise click.UsageError(f"there is no module {name!r} here; a file is named with its .py") from None
        raise _failed(name, error) from None
    except (Exception, SystemExit) as error:
        raise _failed(name, error) from None


def _file(path: str) -> ModuleType:
    if not os.path.isfile(path):
        raise click.UsageError(f"there is no file {path!r}")
    folder, base = os.path.split(os.path.abspath(path))
    name = os.path.splitext(base)[0]
    importable = name.isidentifier() and name not in sys.modules and name not in sys.stdlib_module_names
    if not importable:
        name = "farmout_run_" + "".join(letter if letter.isalnum() else "_" for letter in name)
    sys.path.insert(0, folder)
    spec = importlib.util.spec_from_file_location(name, os.path.join(folder, base))
    if spec is None or spec.loader is None:
        raise click.UsageError(f"{path!r} is no Python file; its name must end in .py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except (Exception, SystemExit) as error:
        raise _failed(path, error) from None
    if not importable:
        module.__spec__ = None  # no worker could import it by name: its functions travel by value
    return module


def _failed(place: str, error: BaseException) -> click.UsageError:
    """Importing runs the user's code: say in one line what it raised, and where."""
    where = ""
    frames = traceback.extract_tb(error.__traceback__)
    if frames and not frames[-1].filename.startswith("<frozen"):
        where = f" ({os.path.basename(frames[-1].filename)}, line {frames[-1].lineno})"
    return click.UsageError(f"cannot import {place}: {type(error).__name__}: {error}{where}")
