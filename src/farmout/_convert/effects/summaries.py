"""What calling a function of the text does: worked out once for each, also where functions call one another."""

from __future__ import annotations

import ast
from collections import Counter
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from ..text.scopes import Function, Scope, Var, parts_of
from ..values.provenance import FRESH, Prov
from ..values.pure_table import MUTATING_METHODS, words
from .decorators import CACHED, decorates, only_computes
from .deepening import may_go_deep, why_deep
from .equal_keys import of_two_types
from .memo import memo_of
from .walker import Event, Walker

if TYPE_CHECKING:
    from .program import Program

__all__ = ["Summaries", "Summary"]

# So many calls are followed at once: functions further down are walked by themselves, in the same round. And so often
# functions that call themselves, or are that far away, are walked again.
DEEPEST = 20
ROUNDS = 8
# In so many ways one function may come to the same line that opens a file, each with other arguments.
WAYS = 100


# Ways of changing something that make a difference to what may be done about it.
_TELLING = MUTATING_METHODS | words("rebind delete consume next with defaultdict setdefault augment store")


@dataclass
class Summary:
    """What calling a function does. Parameters, and what they hold, stand as variables of the function's own scope."""

    events: list[Event] = field(default_factory=list)
    returned: Prov = FRESH
    gets: dict[Var, frozenset[Var]] = field(default_factory=dict)  # what it puts into what a parameter gives
    scope: Scope | None = None
    generator: bool = False

    @cached_property
    def taken_over(self) -> list[Event]:
        """What a call takes over: what the function calls in turn does, once for all the lines that call it."""
        return _thinned(self.events, by_line=False)


class Summaries:
    """Of all functions of a text.

    A function that is called again while it is walked does, for the first round, nothing; for the next, what the last
    round found of it; and so on until a round finds nothing new. In a round each function is walked once.
    """

    def __init__(self, program: Program) -> None:
        self._program = program
        self._settled: dict[int, Summary] = {}
        self._last: dict[int, Summary] = {}  # what the last round found
        self._round: dict[int, Summary | None] = {}  # what this one has found; None: being walked
        self._circular = False  # this round met a function that was being walked, or is to be
        self._deep: list[Function] = []  # called too deep down to be walked there
        self._stack: list[int] = []  # being walked, each called by the one before it
        self._in_circles: set[int] = set()  # those that call themselves, perhaps through others

    @property
    def at_work(self) -> bool:
        """Whether functions are being walked: what is asked now may be answered otherwise later."""
        return bool(self._round)

    def of(self, function: Function, depth: int = 0) -> Summary:
        """What a call of it does, from ``depth`` calls below the loop."""
        key = id(function)
        if key in self._settled:
            return self._settled[key]
        if key in self._round:
            found = self._round[key]
            if found is None:
                self._circular = True
                self._in_circles |= set(self._stack[self._stack.index(key) :])
                found = self._last.get(key) or self._nothing(function)
            return found
        if self._round:
            return self._walk(function, depth)
        try:
            return self._settle(function, depth)
        finally:
            self._round, self._last, self._stack = {}, {}, []

    def _settle(self, function: Function, depth: int) -> Summary:
        for _ in range(ROUNDS):
            self._round, self._circular, self._deep, self._stack = {}, False, [], []
            self._walk(function, depth)
            while self._deep:
                deeper = self._deep.pop()
                if id(deeper) not in self._round:
                    self._walk(deeper, 0)
            found = {key: one for key, one in self._round.items() if one is not None}
            if not self._circular or (found.keys() == self._last.keys() and all(map(self._is_known, found))):
                break
            self._last = {key: _once(one) for key, one in found.items()}
        else:
            found = {key: replace(one, events=[*one.events, _unknown(function)]) for key, one in found.items()}
        self._settled.update(found)
        return found[id(function)]

    def _walk(self, function: Function, depth: int) -> Summary:
        scope = self._program.scopes.of_node[id(function)]
        if depth > DEEPEST:
            self._circular = True
            self._deep.append(function)
            return self._last.get(id(function)) or self._nothing(function)
        self._round[id(function)] = None
        self._stack.append(id(function))
        params = {n for n, b in scope.bindings.items() if b and b[0].kind == "param"}
        seeds = {v: Prov(frozenset({v}), frozenset({parts_of(v)})) for v in (Var(scope.number, n) for n in params)}
        walker = Walker(self._program, scope, set(scope.bindings), seeds, depth + 1)
        walker.walk(function.body)
        if isinstance(function, ast.AsyncFunctionDef):
            walker.never(function, function.name, "is a coroutine")
        generator = any(
            isinstance(n, (ast.Yield, ast.YieldFrom)) and self._program.scopes.around.get(id(n)) is scope
            for n in ast.walk(function)
        )
        events = [e for e in walker.events if not _is_made_here(scope, e)]
        returned = walker.returned
        memo = memo_of(self._program, function)
        computed = [e for e in events if e.var != memo] if memo is not None else events
        if (
            memo is not None
            and only_computes(self._program.calls, function, computed)
            and not of_two_types(self._program)
        ):
            events = [*computed, Event("memo", function, function.lineno, how=memo.name, why=str(memo.scope))]
            events += [_deeper(function)] if self._goes_deeper(function) else []
            kept = {Var(CACHED, f"the cache of {function.name}")}
            returned = Prov(*(frozenset(found - {memo} | kept) for found in (returned.own, returned.inner)))
        summary = Summary(_thinned(events), returned, dict(walker.gets), scope, generator)
        self._round[id(function)] = summary
        self._stack.pop()
        return summary

    def _goes_deeper(self, function: Function) -> bool:
        """Whether a function with a cache calls itself, perhaps too deep where that is empty."""
        itself = any(isinstance(n, ast.Name) and n.id == function.name for n in ast.walk(function))
        hidden = id(function) in self._in_circles and not itself and not decorates(self._program, function)
        return hidden or may_go_deep(self._program, function)

    def _is_known(self, key: int) -> bool:
        """Whether this round found of a function what the last one did."""
        found, last = self._round[key], self._last[key]
        assert found is not None
        same = (found.returned, found.gets) == (last.returned, last.gets)
        return same and {*map(_key, _once(found).events)} == {*map(_key, last.events)}

    def _nothing(self, function: Function) -> Summary:
        scope = self._program.scopes.of_node[id(function)]
        given = frozenset(Var(scope.number, n) for n, b in scope.bindings.items() if b[0].kind == "param")
        given |= {parts_of(var) for var in given}
        return Summary([], Prov(given, given), scope=scope)


def _deeper(function: Function) -> Event:
    return Event("deeper", function, function.lineno, how=function.name, why=why_deep(function))


def _is_made_here(scope: Scope, event: Event) -> bool:
    """Whether a cache is made anew by each call of the function that this scope belongs to."""
    if event.kind != "deeper":
        return event.kind == "memo" and event.why == str(scope.number)
    made = [b.node for b in scope.bindings.get(event.how, ()) if isinstance(b.node, ast.FunctionDef)]
    return any(event.why == why_deep(function) for function in made)


def _unknown(function: Function) -> Event:
    return Event("unknown", function, function.lineno, how=function.name)


def _thinned(events: list[Event], *, by_line: bool = True) -> list[Event]:
    """What one line does, once: of functions that call several others, each of which calls several, there is no end."""
    kept: dict[tuple[object, ...], Event] = {}
    for event in events:
        given = () if event.path is None else tuple(tuple((v, id(e)) for v, e in f.items()) for f in event.frames)
        line = event.line if by_line or not event.inside or event.kind == "calls" else 0
        kept.setdefault((*_key(event), line, event.direct, given), event)
    ways = Counter(id(event.path) for event in kept.values() if event.path is not None)
    if max(ways.values(), default=0) <= WAYS:
        return list(kept.values())
    return _thinned(
        [
            _without_path(e, "is reached in too many ways to be followed") if ways[id(e.path)] > WAYS else e
            for e in kept.values()
        ]
    )


def _key(event: Event) -> tuple[object, ...]:
    """What makes it another event, wherever it happens: not which function of the text changes a variable."""
    how = event.how if event.kind != "change" or event.how in _TELLING else ""
    return event.kind, event.var, how, event.why, event.itself, id(event.path), id(event.called)


def _once(summary: Summary) -> Summary:
    """Each thing once, or what is done in a circle would be done once more in each round."""
    why = "is called by a function that calls itself"
    events = [_without_path(e, why) if e.kind == "file" else e for e in summary.events]
    return replace(summary, events=list({_key(e): e for e in reversed(events)}.values())[::-1])


def _without_path(event: Event, why: str) -> Event:
    """Each call may write another file; which ones is not followed."""
    return event._replace(kind="never", how="open", why=why, path=None, frames=())
