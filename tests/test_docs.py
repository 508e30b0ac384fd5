"""Examples run as they stand: those of docstrings, and every Python block of README.md and docs/**/*.md.

How to write a block (a page is one test; its blocks run one after the other, in one process, each as a script of its
own called example.py, in a temporary folder that the blocks of a page share):

    ```python                 runs; it may not raise, and without an output block it may not write to stderr or warn
    ```python continued       goes on with the names of the block before
    ```python needs dask      left out where `dask` cannot be imported
    ```python no-run: WHY     never runs; the reason is part of the page's source and must not be empty

What it prints is compared with the next fenced block if that is a ```text block with only empty lines between, or
a plain ``` block after a paragraph that contains the word "prints". Output is stdout, stderr, warnings as Python shows
them, and last the traceback if the block raises, with the folder of the script left out (``File "example.py"``).
In the expected text ``...`` stands for anything, and lines of carets in tracebacks are not compared.

    ```text numbers vary      every number with a decimal point stands for any number (timings)
"""

from __future__ import annotations

import contextlib
import doctest
import importlib
import io
import re
import sys
import traceback
import types
import warnings
from dataclasses import dataclass
from pathlib import Path

import pytest

import farmout
import farmout.errors
from farmout._api import options

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


@pytest.mark.parametrize(
    "name",
    sorted(
        set(farmout._WHERE) | {"._contract", "._plan.order", "._plan.estimate", "._observe.report", "._observe.page"}
    ),
)
def test_docstrings(name):
    """Every example prints what it says."""
    module = importlib.import_module(name, "farmout")
    result = doctest.testmod(module)
    assert result.failed == 0


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_page(page, tmp_path, monkeypatch):
    """Every Python block of the page runs and prints what the page says."""
    check_page(page.read_text(), str(page.relative_to(ROOT)), tmp_path, monkeypatch)


def test_every_error_has_a_page():
    """Each error and warning has a page, which the list of pages links to."""
    listed = (ROOT / "docs" / "errors" / "README.md").read_text()
    names = [name for name in farmout.errors.__all__ if name != "FarmoutError"]
    assert sorted(path.stem for path in (ROOT / "docs" / "errors").glob("*.md")) == sorted([*names, "README"])
    assert [name for name in names if f"[{name}]({name}.md)" not in listed] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links(page):
    """Every link to a file of this project leads somewhere."""
    targets = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text())
    assert [target for target in targets if not (page.parent / target).exists()] == []


RIGHT = """
```python
print(2)
1 / 0
```

prints

```
2
Traceback (most recent call last):
  File "example.py", line 2, in <module>
    1 / 0
    ~~^~~
ZeroDivisionError: ... by zero
```

```python
x = 2
```

```python continued
print(x / 3)
```
```text numbers vary
0.5
```
"""


def test_harness_accepts_a_right_page(tmp_path, monkeypatch):
    """All that a page may say about its output is understood."""
    check_page(RIGHT, "page", tmp_path, monkeypatch)


@pytest.mark.parametrize(
    "text",
    [
        "```python\nprint(1)\n```\n\nprints\n\n```\n2\n```\n",
        "```python\n1 / 0\n```\n",
        "```python\nimport warnings\nwarnings.warn('no')\n```\n",
        "```python no-run:\n```\n",
        "```python norun\n```\n",
        RIGHT.replace("0.5", "1"),
    ],
)
def test_harness_notices_a_wrong_page(text, tmp_path, monkeypatch):
    """Another output, an error, a warning, a reason left out: each makes the page fail."""
    with pytest.raises(AssertionError):
        check_page(text, "page", tmp_path, monkeypatch)


def check_page(text, name, folder, monkeypatch):
    """Run the blocks of a page one after the other."""
    monkeypatch.chdir(folder)
    names: dict[str, object] = {}
    for block in blocks(text):
        if block.skipped:
            continue
        if not block.continued:
            names = {}
        script = folder / f"line{block.line}" / "example.py"
        script.parent.mkdir()
        script.write_text(block.code)
        printed, raised = run(script, names, monkeypatch)
        printed = printed.replace(f"{script.parent}/", "")
        if block.expected is None:
            assert not raised, f"{name}:{block.line} raised or warned:\n{printed}"
        else:
            assert matches(block.expected, printed, numbers_vary=block.numbers_vary), (
                f"{name}:{block.line}: the page says\n{block.expected}\nbut it printed\n{printed}"
            )


@dataclass
class Block:
    """A Python block of a page; ``line`` is where its fence stands."""

    line: int
    info: str
    code: str
    expected: str | None = None
    numbers_vary: bool = False

    @property
    def continued(self) -> bool:
        return self.info == "continued"

    @property
    def skipped(self) -> bool:
        kind, _, rest = self.info.partition(" ")
        if kind == "no-run:":
            assert rest, f"line {self.line}: say why the block does not run"
            return True
        if kind == "needs":
            return any(importlib.util.find_spec(name) is None for name in rest.split())
        assert self.info in ("", "continued"), f"line {self.line}: unknown kind of block: {self.info!r}"
        return False


def blocks(text: str) -> list[Block]:
    """The Python blocks of a page, with their output blocks."""
    fences = list(re.finditer(r"^```([^\n`]*)\n(.*?)^```$", text, re.DOTALL | re.MULTILINE))
    found: list[Block] = []
    for position, fence in enumerate(fences):
        kind, _, info = fence[1].strip().partition(" ")
        if kind == "python":
            found.append(Block(text[: fence.start()].count("\n") + 1, info.strip(), fence[2]))
            continue
        follows = position > 0 and fences[position - 1][1].startswith("python")
        between = text[fences[position - 1].end() : fence.start()] if follows else ""
        if follows and (
            (kind == "text" and not between.strip())
            or (kind in ("", "text") and between.count("\n\n") <= 2 and re.search(r"\bprints\b", between))
        ):
            found[-1].expected, found[-1].numbers_vary = fence[2], info.strip() == "numbers vary"
    return found


def run(script: Path, names: dict[str, object], monkeypatch) -> tuple[str, bool]:
    """Run a script as the main module; returns what it wrote and whether it raised or wrote an error."""
    main = types.ModuleType("__main__")
    main.__dict__.update(names, __file__=str(script))
    output, errors = io.StringIO(), _Tee()
    errors.output = output
    raised = False
    with monkeypatch.context() as patch, contextlib.redirect_stdout(output), contextlib.redirect_stderr(errors):
        patch.setitem(sys.modules, "__main__", main)
        patch.setattr(sys, "argv", [str(script)])
        with warnings.catch_warnings():
            warnings.simplefilter("default")
            warnings.showwarning = _show_warning  # pytest records them otherwise
            try:
                exec(compile(script.read_text(), str(script), "exec"), main.__dict__)
            except Exception as error:
                raised = True
                frames = error.__traceback__ and error.__traceback__.tb_next  # without the frame of this file
                traceback.print_exception(type(error), error, frames)
    options._configured.clear()
    names.update(main.__dict__)
    return output.getvalue(), raised or bool(errors.getvalue())


def _show_warning(message, category, filename, lineno, file=None, line=None):
    sys.stderr.write(warnings.formatwarning(message, category, filename, lineno, line))


class _Tee(io.StringIO):
    """Standard error, which is seen beside standard output."""

    output: io.StringIO

    def write(self, text: str) -> int:
        self.output.write(text)
        return super().write(text)


def matches(expected: str, printed: str, *, numbers_vary: bool = False) -> bool:
    """Whether the output is what the page says."""
    expected, printed = (
        "\n".join(line.rstrip() for line in text.strip().splitlines() if not re.fullmatch(r"\s*[\^~]+\s*", line))
        for text in (expected, printed)
    )
    if numbers_vary:
        expected, printed = (re.sub(r"\d+\.\d+", "0.0", text) for text in (expected, printed))
    pattern = ".*?".join(re.escape(part) for part in expected.split("..."))
    return re.fullmatch(pattern, printed, re.DOTALL) is not None
