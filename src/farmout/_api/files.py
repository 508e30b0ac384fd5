"""`files`: one file per item, each whole or not there, and a killed run that goes on where it was."""

from __future__ import annotations

import functools
import hashlib
import os
import re
import secrets
import socket
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path, PurePath
from typing import Any

import psutil

from .._contract import Columns, Lost, Memory, Recalled, Run, Told
from .._engines.written import Written
from .._observe.journal import Journal, Stale
from .._run.feed import check_lengths
from ..errors import Failure
from .farm import Caller
from .options import check_callable, check_iterables

__all__ = ["EXISTING", "To", "files_with"]

EXISTING = ("skip", "overwrite", "error")
To = str | os.PathLike[str] | Callable[..., str | os.PathLike[str]]

_OURS = re.compile(r"\.farmout-([0-9a-f]{8})-(\d+)-([0-9a-f]+)-[0-9a-f]{8}-\d+")


def files_with(
    caller: Caller,
    fn: Callable[..., object],
    iterables: tuple[Iterable[Any], ...],
    to: To,
    existing: str,
    options: dict[str, Any],
) -> list[Any]:
    """See `farmout.files`."""
    check_callable(fn, "files")
    check_iterables(iterables)
    if existing not in EXISTING:
        raise ValueError(f"existing must be 'skip', 'overwrite' or 'error', not {existing!r}")
    columns = tuple(i if isinstance(i, Sequence) else list(i) for i in iterables)
    named = _names(to, columns)
    targets = [os.path.abspath(path) for path in named]
    _check_distinct(named, targets)
    _check_places(targets)
    if existing == "error":
        _check_absent(targets)
    around = Written(targets, f".farmout-{_machine()}-{_process()}-{secrets.token_hex(4)}")
    driver = caller.prepare(
        "files",
        fn,
        columns,
        options,
        around=around,
        bounded=False,
        form=_OnDisk(targets, to),
        memory=functools.partial(_Targets, around, existing == "skip"),
    )
    results: list[Any] = []
    for _, values in driver.blocks():
        results += values
    return [value if isinstance(value, Failure) else Path(path) for value, path in zip(results, named, strict=True)]


# -- which paths -----------------------------------------------------------------------------------------------------


class _Text(str):
    """An item that is text, with the attributes that a path has, for ``{item.stem}`` and the like."""

    stem = property(lambda self: PurePath(self).stem)
    name = property(lambda self: PurePath(self).name)
    suffix = property(lambda self: PurePath(self).suffix)
    parent = property(lambda self: PurePath(self).parent)


def _names(to: To, columns: Columns) -> list[str]:
    """The path of each item as ``to`` has it."""
    template = os.fspath(to) if isinstance(to, (str, os.PathLike)) else None
    if template is None and not callable(to):
        raise TypeError(f"to must be a format string or a function, not {to!r}")
    if template is not None and not isinstance(template, str):
        raise TypeError(f"to must be text, not {template!r}")
    check_lengths([len(column) for column in columns])
    found = []
    for index, row in enumerate(zip(*columns, strict=True)):
        if template is None:
            assert callable(to)
            path = to(*row)
        else:
            path = _formatted(template, index, row)
        if not isinstance(path, (str, os.PathLike)) or not isinstance(text := os.fspath(path), str) or not text:
            raise TypeError(f"to gave {path!r} for item {index}, which is no path")
        found.append(text)
    return found


def _formatted(template: str, index: int, row: tuple[Any, ...]) -> str:
    members = tuple(_Text(member) if type(member) is str else member for member in row)
    try:
        return template.format(index=index, item=members[0] if len(members) == 1 else members)
    except (KeyError, IndexError, AttributeError, ValueError, TypeError) as error:
        said = f"no field {error}" if isinstance(error, KeyError) else f"{type(error).__name__}: {error}"
        raise ValueError(
            f"to={template!r} does not fit item {index} ({said}); it may have {{index}} and {{item}}, with format "
            "specs and attributes such as {index:05d} and {item.stem}"
        ) from None


def _check_distinct(named: list[str], targets: list[str]) -> None:
    folder = functools.lru_cache(maxsize=4096)(os.path.realpath)
    seen: dict[str, int] = {}
    for index, target in enumerate(targets):
        head, tail = os.path.split(target)
        first = seen.setdefault(os.path.normcase(os.path.join(folder(head), tail)), index)
        if first != index:
            raise ValueError(
                f"items {first} and {index} would both write {named[index]!r}; let `to` tell them apart, "
                "for example with {index}"
            )


def _check_places(targets: list[str]) -> None:
    """Raise OSError, which names the path, for a target that cannot be written whatever the function does."""
    for target in targets:
        if os.path.isdir(target):
            raise IsADirectoryError(f"{target} is a folder; `to` must name a file for each item")
    for folder in _folders(targets):
        place = folder
        while not os.path.lexists(place):
            place = os.path.dirname(place)
        if not os.path.isdir(place):
            raise NotADirectoryError(f"{place} is not a folder, so nothing can be written to {folder}")
        if not os.access(place, os.W_OK | os.X_OK, effective_ids=os.access in os.supports_effective_ids):
            raise PermissionError(f"the folder {place} cannot be written to")


def _check_absent(targets: list[str]) -> None:
    there = [target for target in targets if os.path.lexists(target)]
    if there:
        raise FileExistsError(
            f"{len(there)} of {len(targets)} files exist already, the first is {there[0]}; "
            "existing='skip' leaves them, existing='overwrite' replaces them"
        )


def _folders(targets: list[str]) -> list[str]:
    return list(dict.fromkeys(map(os.path.dirname, targets)))


# -- the run ---------------------------------------------------------------------------------------------------------


class _OnDisk:
    """What the journal keeps for a file: its size and time, by which it is known to be the one that was written."""

    name = "files"

    def __init__(self, targets: list[str], to: To) -> None:
        self._targets = targets
        self.details = to if callable(to) else os.fspath(to)

    def freeze(self, index: int, value: Any) -> tuple[int, int]:
        status = os.stat(self._targets[index])
        return status.st_size, status.st_mtime_ns

    def thaw(self, index: int, frozen: Any) -> None:
        try:
            there = self.freeze(index, None)
        except OSError:
            there = None
        if there != frozen:
            raise Stale


class _Targets:
    """A `Memory`: files that exist need not be written again; and none that is half written stays."""

    def __init__(self, around: Written, skip: bool, journal: Journal | None) -> None:
        self._around = around
        self._skip = skip
        self._journal: Memory | None = journal
        self._lost = False

    @property
    def left(self) -> str:
        if self._skip or self._journal is not None:
            return "their files are there, and the same call goes on from there"
        return "their files are there, and with existing='skip' the call goes on from there"

    def begin(self, run: Run) -> None:
        if self._journal is not None:
            self._journal.begin(run)
        for folder in _folders(list(self._around.targets)):
            os.makedirs(folder, exist_ok=True)
            _remove(folder, _is_stale)

    def recall(self, start: int, columns: Columns) -> list[Recalled]:
        known = self._journal.recall(start, columns) if self._journal is not None else []
        if not self._skip:
            return known
        stop = start + len(columns[0])
        return [Recalled(i, [None]) for i in range(start, stop) if os.path.exists(self._around.targets[i])]

    def observe(self, event: Told) -> None:
        if isinstance(event, Lost) and event.index is not None:
            self._lost = True
            for index in range(event.index, event.index + event.width):
                self._around.failed(index)
        if self._journal is not None:
            self._journal.observe(event)

    def rest(self) -> float | None:
        return self._journal.rest() if self._journal is not None else None

    def end(self, error: BaseException | None) -> None:
        if error is not None or self._lost:  # workers that were ended had no time to tidy
            for folder in _folders(list(self._around.targets)):
                _remove(folder, lambda name: name.startswith(self._around.mark))
        if self._journal is not None:
            self._journal.end(error)


def _remove(folder: str, which: Callable[[str], bool]) -> None:
    for name in os.listdir(folder):
        if name.startswith(".farmout-") and which(name):
            try:
                os.unlink(os.path.join(folder, name))
            except OSError:  # another run was faster, or a function made a folder of that name
                pass


def _is_stale(name: str) -> bool:
    """Whether a temporary file was left by a process of this machine that is no more."""
    match = _OURS.match(name)
    if match is None or match[1] != _machine():
        return False
    try:
        return bool(abs(psutil.Process(int(match[2])).create_time() - int(match[3], 16)) > 2)
    except psutil.NoSuchProcess:
        return True
    except psutil.AccessDenied:
        return False


@functools.lru_cache(maxsize=1)
def _machine() -> str:
    """Tells machines apart that share a folder; and containers, in which numbers of processes mean something else."""
    try:
        space = os.readlink("/proc/self/ns/pid")
    except OSError:
        space = ""
    return hashlib.blake2b(f"{socket.gethostname()} {space}".encode(), digest_size=4).hexdigest()


def _process() -> str:
    return f"{os.getpid()}-{int(psutil.Process().create_time()):x}"
