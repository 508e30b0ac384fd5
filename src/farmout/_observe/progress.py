"""A progress bar that counts items, whatever the chunks, and makes room for what items print."""

from __future__ import annotations

import sys
from typing import Any

import tqdm
import tqdm.auto

from .._contract import Event, Output, Run

__all__ = ["Printer", "Progress", "wants_bar"]

# A bar for a run that is over in a second is noise.
DELAY_SECONDS = 1.0


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
        kind = tqdm.auto.tqdm if in_notebook() else tqdm.tqdm
        delay = 0 if self.always else DELAY_SECONDS
        self.bar = kind(total=self.total, desc=run.name, unit="item", delay=delay, smoothing=0.05, dynamic_ncols=True)

    def observe(self, event: Event) -> None:
        pass

    def settled(self, count: int) -> None:
        self.bar.update(count)

    def end(self, error: BaseException | None) -> None:
        self.bar.close()


class Printer:
    """Writes what items wrote to this process's streams, above the bar if there is one."""

    def begin(self, run: Run) -> None:
        pass

    def observe(self, event: Event) -> None:
        if not isinstance(event, Output) or event.kind not in ("stdout", "stderr"):
            return
        stream = sys.stdout if event.kind == "stdout" else sys.stderr
        if stream is None:
            return
        if getattr(tqdm.tqdm, "_instances", None):
            with tqdm.tqdm.external_write_mode(file=stream):
                stream.write(event.content)
        else:
            stream.write(event.content)

    def settled(self, count: int) -> None:
        pass

    def end(self, error: BaseException | None) -> None:
        for stream in (sys.stdout, sys.stderr):
            try:
                if stream is not None:
                    stream.flush()
            except ValueError:  # closed by the caller in the meantime
                pass
