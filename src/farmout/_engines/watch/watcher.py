"""Look at what a function can reach before and after its items, and report once what it changed or drew from."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ..._contract import Job, Notice, Variable
from ..._rng.states import generator_mark, global_marks, is_generator, is_global_source
from ..._rng.turns import Turns
from ..._wire.arrive import is_shared
from ..._wire.reach import Reach, code_names
from .fingerprint import fingerprint
from .lines import changing_line
from .targets import Target, is_trivial, targets

__all__ = ["Watcher", "make_watcher"]

# All looks of a job may take this much processor time, and beyond it this share of the time that passes.
FREE_SECONDS = 0.02
SHARE = 0.02


@dataclass
class _Watched:
    target: Target
    mark: bytes
    sources: list[tuple[str, Any, Any]]  # name, generator, its mark


def make_watcher(
    job: Job, report: Callable[[Notice], object], *, copies: bool, turns: Turns | None = None
) -> Watcher | None:
    """A watcher for a job, or None where there is nothing to notice.

    ``copies``: the function is a copy of the caller's, as in a worker process, so that what it changes is lost.
    ``turns``: while its threads take them, draws from the global states are in order.
    """
    if job.watch is None or is_trivial(job.function):
        return None
    return Watcher(job, report, copies=copies, turns=turns)


class Watcher:
    """For one runner: `begin` before its first item, `look` when some have run."""

    def __init__(self, job: Job, report: Callable[[Notice], object], *, copies: bool, turns: Turns | None) -> None:
        assert job.watch is not None
        self._turns = turns
        self._job = job
        self._report = report
        self._copies = copies
        self._updates = job.watch.updates and copies
        self._draws = job.watch.randomness
        self._watched: list[_Watched] = []
        self._globals: dict[str, Any] = {}
        self._found = Reach()
        self._allowed: set[str] = set()
        self.begun = False
        self._cost = 0.0  # processor time that a look takes
        self._credit = FREE_SECONDS  # what looks may take by now
        self._looked = 0.0

    def begin(self) -> None:
        """Take the marks that later looks are compared with."""
        self.begun = True
        wanted, self._found, self._allowed = targets(self._job.function)
        for target in wanted:
            mark, generators = fingerprint(target.read(), is_shared)
            sources = _named(target, generators) if self._draws else []
            self._watched.append(_Watched(target, mark, sources))
        if not self._updates:
            self._watched = [one for one in self._watched if one.sources]
        if self._draws and self._turns is None and self._may_draw():
            self._globals = global_marks()
        self._looked = time.monotonic()

    def _may_draw(self) -> bool:
        """Whether draws from global states are news: with a seed they are set for each item, and a function that
        seeds them itself knows what it does."""
        if self._job.seed is not None and self._copies:
            return False
        names = set().union(*(code_names(one.__code__) for one in self._found.functions))
        if (not self._copies or threading.active_count() > 1) and not {"random", "numpy", "torch"} & {
            *names,
            *self._found.modules,
        }:
            return False  # it is not known which thread drew: the caller may have, or a Dask worker's own
        return "seed" not in names and "manual_seed" not in names

    def look(self, index: int) -> None:
        """Compare with the marks; ``index`` is the item that has just run. Skipped while it costs too much."""
        now = time.monotonic()
        self._credit += SHARE * (now - self._looked)
        self._looked = now
        if self._cost > self._credit:
            return
        began = time.thread_time()
        if changed := [v for v in map(self._described, self._changed()) if v.name not in self._allowed]:
            self._report(Notice("update", index, tuple(changed)))
        if drawn := self._drawn_captured():
            self._report(Notice("captured" if self._copies else "threads", index, tuple(map(Variable, drawn))))
        if drawn := self._drawn_globals():
            self._report(Notice("global" if self._copies else "threads", index, tuple(map(Variable, drawn))))
        self._cost = time.thread_time() - began
        self._credit -= self._cost

    def _described(self, target: Target) -> Variable:
        name = target.name if target.changed_name is None else target.changed_name()
        place = changing_line(name, self._found.functions)
        return Variable(name, target.kind, *(("", "") if place is None else (place.text, place.how)))

    def _changed(self) -> list[Target]:
        if not self._updates:
            return []
        changed = []
        for one in self._watched:
            mark, _ = fingerprint(one.target.read(), is_shared)
            if mark != one.mark:
                changed.append(one)
        self._watched = [one for one in self._watched if one not in changed]
        return [one.target for one in changed]

    def _drawn_captured(self) -> list[str]:
        drawn = []
        for one in self._watched:
            drawn += [name for name, generator, mark in one.sources if generator_mark(generator) != mark]
            one.sources = [source for source in one.sources if source[0] not in drawn]
        return drawn

    def _drawn_globals(self) -> list[str]:
        if self._turns is not None:
            if not self._turns.over:
                self._globals = {}
            elif not self._globals and self._draws and self._may_draw():
                self._globals = self._turns.marks
        if not self._globals:
            return []
        now = global_marks()
        drawn = [name for name, mark in now.items() if self._globals.get(name, mark) != mark]
        if drawn and self._turns is not None:
            self._turns.resume()
        self._globals = {name: mark for name, mark in now.items() if name not in drawn}
        return drawn


def _named(target: Target, generators: list[Any]) -> list[tuple[str, Any, Any]]:
    """Generators by the name of the variable or attribute that holds them, with their states.

    One deeper inside goes by the name of the variable. Several are left out there: a list with one generator for each
    item is a good habit.
    """
    value = target.read()
    if is_global_source(value):  # those are looked at anyway
        return []
    if is_generator(value):
        return [(target.name, value, generator_mark(value))]
    attributes = getattr(value, "__dict__", {})
    named = [
        (f"{target.name}.{name}", part, generator_mark(part))
        for name, part in attributes.items()
        if any(part is generator for generator in generators)
    ]
    if not named and len({id(generator) for generator in generators}) == 1:
        return [(target.name, generators[0], generator_mark(generators[0]))]
    return named
