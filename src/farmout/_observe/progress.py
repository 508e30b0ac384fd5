"""A progress bar that counts items, whatever the chunks, and makes room for what items print."""

from __future__ import annotations

import functools
import math
import shutil
import sys
import warnings
from contextlib import AbstractContextManager, nullcontext
from typing import Any

from .._contract import Output, Run, Told

__all__ = ["Printer", "Progress", "room_above_bar", "wants_bar"]

# A bar for a run that is over in a second is noise.
DELAY_SECONDS = 1.0
# Columns below which there is room for the numbers that matter only: how many are done, and how long the rest takes.
NARROW = 60


def wants_bar(progress: bool | None) -> bool:
    """Whether to show a bar: always, never, or (None) where a person watches: a terminal or a notebook."""
    if progress is not None:
        return progress
    if in_notebook():
        return True
    try:
        return sys.stderr.isatty()
    except (AttributeError, ValueError):  # no standard error, or a closed one
        return False


def in_notebook() -> bool:
    """Whether this is a Jupyter kernel."""
    get_ipython = getattr(sys.modules.get("IPython"), "get_ipython", None)
    shell = get_ipython() if get_ipython is not None else None
    return shell is not None and type(shell).__name__ == "ZMQInteractiveShell"


class Progress:
    """The bar."""

    def __init__(self, total: int | None, *, always: bool) -> None:
        self.total = total
        self.always = always
        self.bar: Any = None

    def begin(self, run: Run) -> None:
        delay = 0 if self.always else DELAY_SECONDS
        notebook = in_notebook()
        columns = shutil.get_terminal_size().columns
        self.bar = _bar_class(notebook)(
            total=self.total,
            desc=_short_name(run.name, columns),
            unit="item",
            delay=delay,
            smoothing=0.05,
            dynamic_ncols=True,
            bar_format=None if notebook else _shape(self.total, narrow=columns < NARROW),
        )

    def observe(self, event: Told) -> None:
        pass

    def settled(self, count: int) -> None:
        self.bar.update(count)

    def end(self, error: BaseException | None) -> None:
        self.bar.close()


def _short_name(name: str, columns: int) -> str:
    """What fits into a quarter of the terminal, so that the numbers have room."""
    limit = max(8, columns // 4)
    return name if len(name) <= limit else f"{name[: limit - 3]}..."


def _shape(total: int | None, *, narrow: bool) -> str | None:
    """How a bar looks; None is tqdm's own way."""
    if total is None:
        return "{desc}: {n_fmt} items [{elapsed}]" if narrow else "{desc}: {n_fmt} items [{elapsed}, {rate_fmt}]"
    return "{desc}: {percentage:.0f}% {n_fmt}/{total_fmt} [{elapsed}<{remaining}]" if narrow else None


class Printer:
    """Writes what items wrote to this process's streams: whole lines above a bar, if there is one."""

    def __init__(self) -> None:
        self._open_lines: dict[str, str] = {}  # by stream: a line that is begun; a bar would be drawn over it

    def begin(self, run: Run) -> None:
        pass

    def observe(self, event: Told) -> None:
        if not isinstance(event, Output) or event.kind not in ("stdout", "stderr"):
            return
        before = self._open_lines.setdefault(event.kind, "")
        if not _bars():
            _write(event.kind, event.content)
            return
        lines, newline, rest = (before + event.content).rpartition("\n")
        self._open_lines[event.kind] = rest
        if newline:
            with room_above_bar(event.kind):
                _write(event.kind, lines + newline)

    def settled(self, count: int) -> None:
        pass

    def end(self, error: BaseException | None) -> None:
        for kind, line in self._open_lines.items():
            _write(kind, line)
            try:
                if (stream := _stream(kind)) is not None:
                    stream.flush()
            except ValueError:  # closed by the caller in the meantime
                pass


def room_above_bar(kind: str = "stderr") -> AbstractContextManager[object]:
    """Take a bar away, if there is one, for as long as something is written to a stream."""
    return _bar_class(False).external_write_mode(file=_stream(kind)) if _bars() else nullcontext()


@functools.cache
def _bar_class(notebook: bool) -> Any:
    """tqdm's bar, imported when there is one to show: that takes 30 ms, and a short call needs none."""
    import tqdm

    with warnings.catch_warnings():  # a notebook without ipywidgets gets a bar of text; that is no news for its reader
        warnings.simplefilter("ignore", tqdm.TqdmWarning)
        import tqdm.auto
    kind: Any = tqdm.auto.tqdm if notebook else tqdm.tqdm

    class Bar(kind):  # type: ignore[misc]
        monitor_interval = 0  # no thread that stays behind; items are reported often enough without it

        def refresh(self, *arguments: Any, **options: Any) -> Any:
            return None if self._waits() else super().refresh(*arguments, **options)

        def clear(self, *arguments: Any, **options: Any) -> None:
            if not self._waits():
                super().clear(*arguments, **options)

        def _waits(self) -> bool:
            """Whether it is not on the screen yet; tqdm forgets its delay when something else is written."""
            return bool(self.delay > 0 and self._time() < getattr(self, "start_t", math.inf) + self.delay)

    return Bar


def _bars() -> Any:
    """The bars on the screen, whoever shows them."""
    return getattr(getattr(sys.modules.get("tqdm"), "tqdm", None), "_instances", ())


def _stream(kind: str) -> Any:
    return sys.stdout if kind == "stdout" else sys.stderr


def _write(kind: str, text: str) -> None:
    stream = _stream(kind)
    if stream is not None and text:
        stream.write(text)
