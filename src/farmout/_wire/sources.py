"""Send the source of the user's own modules along, for workers that do not have their files.

Modules of the main program's folder are on the caller's disk only. A worker that is asked for one makes it from the
text it was sent, under its own name, so that classes are the same there for the function, its items and its results.
"""

from __future__ import annotations

import dataclasses
import functools
import importlib.abc
import importlib.machinery
import importlib.util
import linecache
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from types import CodeType, FunctionType, ModuleType
from typing import Any

from .reach import is_users

__all__ = ["Source", "adopt", "gather"]


@dataclass(frozen=True)
class Source:
    """A module as text; ``exact``: what the caller has loaded is what the text says."""

    name: str
    file: str
    text: str
    package: bool
    exact: bool = True


def gather() -> list[Source]:
    """The user's own modules that this process has loaded from files."""
    found = []
    for module in list(sys.modules.values()):
        if isinstance(module, ModuleType) and getattr(module, "__file__", None) and is_users(module):
            try:
                status = os.stat(module.__file__)  # type: ignore[arg-type]
                source = _read(module.__name__, str(module.__file__), status.st_mtime_ns, hasattr(module, "__path__"))
                exact = _made_from(module, source)
            except (OSError, UnicodeDecodeError, SyntaxError, ValueError):
                continue
            found.append(source if exact else dataclasses.replace(source, exact=False))
    return found


@functools.lru_cache(maxsize=1024)
def _read(name: str, file: str, mtime: int, package: bool) -> Source:
    with open(file, encoding="utf-8") as text:
        return Source(name, os.path.abspath(file), text.read(), package)


def adopt(sources: Sequence[Source]) -> None:
    """In a worker: from now on these modules are what the caller has, also those that were imported before."""
    fresh = {source.name: source for source in sources if _finder.sources.get(source.name) != source}
    if not fresh:
        return
    _finder.sources.update(fresh)
    importlib.invalidate_caches()
    if _finder not in sys.meta_path:
        sys.meta_path.insert(0, _finder)
    old = []
    for name, source in fresh.items():
        module = sys.modules.get(name)
        if module is not None and source.exact and not _made_from(module, source):
            old.append(sys.modules.pop(name))
    for module in old:
        _put_anew(module)


def _put_anew(old: ModuleType) -> None:
    """Import a module again, and give it to the modules that hold the old one, as after a reload in the caller."""
    try:
        new = importlib.import_module(old.__name__)
    except Exception:  # told to whoever needs the module
        return
    for module in list(sys.modules.values()):
        if isinstance(module, ModuleType) and is_users(module):
            for name in [name for name, value in vars(module).items() if value is old]:
                setattr(module, name, new)


def _made_from(module: ModuleType, source: Source) -> bool:
    """Whether the functions of a loaded module are those of the text."""
    file = getattr(module, "__file__", None) or ""
    codes = _codes_in(source.text, file)
    loaded = [f for f in vars(module).values() if isinstance(f, FunctionType) and f.__module__ == module.__name__]
    return all(f.__code__ in codes for f in loaded if f.__code__.co_filename == file)


@functools.lru_cache(maxsize=1024)
def _codes_in(text: str, file: str) -> frozenset[CodeType]:
    return frozenset(_codes(compile(text, file, "exec", dont_inherit=True)))


def _codes(code: CodeType) -> set[CodeType]:
    found = {code}
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            found |= _codes(constant)
    return found


class _Finder(importlib.abc.MetaPathFinder, importlib.abc.InspectLoader):
    """Finds and loads modules that were sent as text."""

    def __init__(self) -> None:
        self.sources: dict[str, Source] = {}

    def find_spec(self, fullname: str, path: Any = None, target: Any = None) -> Any:
        source = self.sources.get(fullname)
        if source is None:
            return None
        spec = importlib.machinery.ModuleSpec(fullname, self, origin=source.file, is_package=source.package)
        spec.has_location = True
        if source.package:
            spec.submodule_search_locations = [os.path.dirname(source.file)]
        return spec

    def get_source(self, fullname: str) -> str:
        return self.sources[fullname].text

    def is_package(self, fullname: str) -> bool:
        return self.sources[fullname].package

    def get_code(self, fullname: str) -> CodeType:
        source = self.sources[fullname]
        return compile(source.text, source.file, "exec", dont_inherit=True)

    def exec_module(self, module: ModuleType) -> None:
        source = self.sources[module.__name__]
        lines = source.text.splitlines(keepends=True)
        linecache.cache[source.file] = (len(source.text), None, lines, source.file)  # for tracebacks
        exec(self.get_code(module.__name__), vars(module))


_finder = _Finder()
