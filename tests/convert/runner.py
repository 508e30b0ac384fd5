"""Run many small programs in one process: each as ``__main__``, in a folder of its own, with nothing left of the last.

One line of JSON asks, one answers. Started by `harness.Runner`; a fresh interpreter for every program would take
minutes for what takes seconds here. `test_convert_corpus.py` compares this way of running with a fresh interpreter.
"""

from __future__ import annotations

import builtins
import contextlib
import io
import json
import logging
import os
import random
import shutil
import sys
import tempfile
import types
import warnings
from pathlib import Path
from typing import Any

import numpy

from farmout._cli.main import main as farmout_command
from harness import contents


def describe(error: BaseException) -> str:
    """An exception as the last line of a traceback shows it."""
    kind = type(error)
    name = (
        kind.__qualname__ if kind.__module__ in ("builtins", "__main__") else f"{kind.__module__}.{kind.__qualname__}"
    )
    return f"{name}: {error}" if str(error) else name


def run(text: str, path: str, options: dict[str, str], arguments: list[str]) -> dict[str, Any]:
    """Run a program's text as ``__main__`` in a fresh folder."""
    folder = Path(tempfile.mkdtemp(prefix="program-"))
    stdout, stderr = io.StringIO(), io.StringIO()
    before = dict(os.environ), list(sys.path), sys.argv, sys.modules["__main__"], os.getcwd(), set(sys.modules)
    module = types.ModuleType("__main__")
    module.__dict__.update(__file__=path, __builtins__=builtins)
    error, code = None, 0
    random.seed(0)
    numpy.random.seed(0)
    os.environ.update(options)
    os.chdir(folder)
    sys.argv = [path, *arguments]
    sys.path.insert(0, str(Path(path).parent))
    sys.modules["__main__"] = module
    try:
        with warnings.catch_warnings(), contextlib.redirect_stdout(stdout), contextlib.redirect_stderr(stderr):
            try:
                exec(compile(text, path, "exec", dont_inherit=True), module.__dict__)
            except SystemExit as leaving:
                code = leaving.code if isinstance(leaving.code, int) else int(leaving.code is not None)
            except BaseException as raised:
                error, code = describe(raised), 1
    finally:
        os.environ.clear()
        os.environ.update(before[0])
        sys.path[:] = before[1]
        sys.argv, sys.modules["__main__"] = before[2], before[3]
        os.chdir(before[4])
        logging.getLogger().handlers.clear()
        logging.getLogger().setLevel(logging.WARNING)
    files = contents(folder)
    shutil.rmtree(folder)
    return {"stdout": stdout.getvalue(), "stderr": stderr.getvalue(), "error": error, "code": code, "files": files}


def command(arguments: list[str]) -> dict[str, Any]:
    """Run the command `farmout` in this process."""
    stdout, stderr, code = io.StringIO(), io.StringIO(), 0
    with contextlib.redirect_stdout(stdout), contextlib.redirect_stderr(stderr):
        try:
            farmout_command(arguments, prog_name="farmout")
        except SystemExit as leaving:
            code = leaving.code if isinstance(leaving.code, int) else int(leaving.code is not None)
        except BaseException as raised:  # a crash of the converter is a finding, not the end of this process
            stderr.write(f"crash: {describe(raised)}\n")
            code = 70
    return {"stdout": stdout.getvalue(), "stderr": stderr.getvalue(), "code": code}


def main() -> None:
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # what a program writes past sys.stdout must not get in between
    for line in sys.stdin:
        asked = json.loads(line)
        answer = command(**asked["command"]) if "command" in asked else run(**asked["run"])
        answers.write(json.dumps(answer) + "\n")
        answers.flush()


if __name__ == "__main__":
    main()
