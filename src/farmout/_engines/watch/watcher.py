"""Look at what a function can reach before and after its items, and report once what it changed or drew from."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ..._contract import Job, Notice, Variable
from ..._rng.states import generator_mark, global_marks, global_source_name, is_generator
from ..._rng.turns import Turns
from ..._wire.arrive import is_shared
from ..._wire.reach import Reach, is_users
from .draws import drawing_line
from .fingerprint import fingerprint
from .lines import changing_line
from .targets import Target, targets

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
    if job.watch is None:
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
        self._told: set[str] = set()  # of these, that they were drawn from
        self._found = Reach()
        self._allowed: set[str] = set()
        self._cost = 0.0  # processor time that a look takes
        self._first: int | None = None  # the first item since the last look
        self._last = -1  # the item of the last look
        self._credit = FREE_SECONDS  # what looks may take by now
        self._looked = 0.0

    def begin(self, found: Reach) -> None:
        """Take the marks that later looks are compared with; ``found`` is what the function can reach."""
        self._found = found
        wanted, self._allowed = targets(self._job.function, found)
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
        return self._found.names.isdisjoint(("seed", "manual_seed"))

    def _is_functions(self, drawn: Variable) -> bool:
        """Whether the function drew, and not another thread: the caller, or what else a Dask worker does."""
        alone = self._copies and threading.active_count() == 1
        return alone or bool(drawn.where) or any(map(_may_draw_inside, self._found.modules))

    def look(self, first: int, last: int) -> None:
        """Compare with the marks; these items have just run. Skipped while it costs too much."""
        if self._first is None:
            self._first = self._last + 1 if first <= self._last < last else first
        now = time.monotonic()
        self._credit += SHARE * (now - self._looked)
        self._looked = now
        if self._cost > self._credit:
            return
        began = time.thread_time()
        if changed := [v for v in map(self._described, self._changed()) if v.name not in self._allowed]:
            self._tell("update", last, changed)
        if drawn := self._drawn_captured():
            self._tell("captured" if self._copies else "threads", last, drawn)
        if drawn := self._drawn_globals():
            self._tell("global" if self._copies else "threads", last, drawn)
        self._first, self._last = None, last
        self._cost = time.thread_time() - began
        self._credit -= self._cost

    def _tell(self, kind: str, last: int, variables: list[Variable]) -> None:
        assert self._first is not None
        self._report(Notice(kind, min(self._first, last), last, tuple(variables)))

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

    def _drawn_captured(self) -> list[Variable]:
        drawn = {}
        for one in self._watched:
            drawn.update({name: part for name, part, mark in one.sources if generator_mark(part) != mark})
            one.sources = [source for source in one.sources if source[0] not in drawn]
        return [self._drawn_from(name, source) for name, source in drawn.items()]

    def _drawn_from(self, name: str, generator: Any) -> Variable:
        place = changing_line(name, self._found.functions)
        kind = type(generator)
        path = [part for part in (*kind.__module__.split("."), kind.__qualname__) if not part.startswith("_")]
        return Variable(name, f"a {'.'.join(path)}", "" if place is None else place.text)

    def _drawn_globals(self) -> list[Variable]:
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
        self._told |= set(drawn)
        self._globals = {name: mark for name, mark in now.items() if name not in self._told}
        found = [Variable(name, "", drawing_line(name, self._found.functions)) for name in drawn]
        return [variable for variable in found if self._is_functions(variable)]


def _may_draw_inside(module: str) -> bool:
    """Whether functions of a module may draw without being told to: those of libraries such as scipy."""
    top = module.partition(".")[0]
    found = sys.modules.get(top)
    return found is not None and top not in (sys.stdlib_module_names | {"numpy", "farmout"}) and not is_users(found)


def _named(target: Target, generators: list[Any]) -> list[tuple[str, Any, Any]]:
    """Generators by the name of the variable or attribute that holds them, with their states.

    One deeper inside goes by the name of the variable. Several are left out there: a list with one generator for each
    item is a good habit.
    """
    value = target.read()
    if global_source_name(value) is not None:  # those are looked at anyway
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
