"""Run a program and its converted version in fresh folders, and compare what they print, write and end with."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import tokenize
from dataclasses import dataclass, field
from pathlib import Path

__all__ = ["Comparison", "compare"]


@dataclass
class Comparison:
    """``same``, or the ``differences``, each a line of text. ``summary`` says what was compared."""

    differences: list[str] = field(default_factory=list)
    summary: str = ""

    @property
    def same(self) -> bool:
        return not self.differences


@dataclass
class _Ran:
    status: int
    printed: bytes
    last_words: str  # the error that ended it
    files: dict[str, bytes]  # written, by name


def compare(path: Path, before: str, after: str) -> Comparison:
    """Run both texts as programs, each in a folder of its own that holds copies of what lies beside the file."""
    one, two = _run(path, before), _run(path, after)
    result = Comparison(
        summary=f"exit status {one.status}, {len(one.printed)} bytes printed, {len(one.files)} files written"
    )
    if one.status != two.status:
        result.differences.append(f"exit status {one.status} before, {two.status} after")
    if one.printed != two.printed:
        result.differences.append(f"printed {_first_difference(one.printed, two.printed)}")
    if one.last_words != two.last_words:
        result.differences.append(f"ended with {one.last_words!r} before, {two.last_words!r} after")
    for name in sorted(one.files.keys() | two.files.keys()):
        if one.files.get(name) != two.files.get(name):
            missing = "only before" if name not in two.files else "only after" if name not in one.files else "differs"
            result.differences.append(f"file {name}: {missing}")
    return result


def _run(path: Path, text: str) -> _Ran:
    with tempfile.TemporaryDirectory(prefix="farmout-check-") as name:
        folder = Path(name).resolve()
        _copy_beside(path, folder)
        program = folder / path.name
        program.write_bytes(text.encode(_declared(path)))
        known = _contents(folder)
        environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONHASHSEED": "0"}
        done = subprocess.run(
            [sys.executable, program.name], cwd=folder, env=environment, stdin=subprocess.DEVNULL, capture_output=True
        )
        changed = {n: c for n, (when, c) in _contents(folder).items() if known.get(n) != (when, c)}
    return _Ran(done.returncode, done.stdout, _last_words(done.stderr.decode(errors="replace")), changed)


def _copy_beside(path: Path, folder: Path) -> None:
    """Programs find their data and modules beside themselves."""
    for entry in path.resolve().parent.iterdir():
        if entry.name.startswith(".") or entry.name in ("__pycache__", "node_modules"):
            continue
        if entry.is_dir():
            shutil.copytree(
                entry, folder / entry.name, symlinks=True, ignore=shutil.ignore_patterns(".*", "__pycache__")
            )
        elif entry.is_file():
            shutil.copy2(entry, folder / entry.name)


def _contents(folder: Path) -> dict[str, tuple[int, bytes]]:
    """When each file was written, and what it holds: a file written anew with the same content was written too."""
    return {
        str(p.relative_to(folder)): (p.stat().st_mtime_ns, p.read_bytes())
        for p in folder.rglob("*")
        if p.is_file() and "__pycache__" not in p.parts
    }


def _declared(path: Path) -> str:
    with open(path, "rb") as file:
        return tokenize.detect_encoding(file.readline)[0]


def _last_words(text: str) -> str:
    """The last line of the last traceback: type and message of the error that ended a program."""
    lines = text.splitlines()
    starts = [n for n, line in enumerate(lines) if line.startswith("Traceback (most recent call last)")]
    if not starts:
        return ""
    for line in lines[starts[-1] + 1 :]:
        if line and not line.startswith((" ", "\t")):
            return line
    return ""


def _first_difference(one: bytes, two: bytes) -> str:
    before, after = one.splitlines(), two.splitlines()
    for number, (left, right) in enumerate(zip(before, after, strict=False), 1):
        if left != right:
            return f"line {number}: {left[:200]!r} before, {right[:200]!r} after"
    return f"{len(before)} lines before, {len(after)} after"
