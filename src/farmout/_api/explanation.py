"""What `explain` found, and how it reads."""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from typing import Any

from .._observe.units import seconds_text, size_text
from .._plan.estimate import TREND, Prediction

__all__ = ["Explanation", "Way"]

GAIN = 1.2  # a way must be so many times as fast as the loop to be worth a change
SHORT_SECONDS = 0.2  # nobody waits for a loop of this length
TIE = 1.1  # processes are preferred to threads that are less than so much faster: they isolate the items


@dataclass(frozen=True)
class Way:
    """One way to run the loop: its prediction, and whether memory would be too small for it."""

    prediction: Prediction
    short_of_memory: bool = False

    @property
    def limit(self) -> str:
        return "memory" if self.short_of_memory else self.prediction.limit


@dataclass(frozen=True)
class Explanation:
    """What `farmout.explain` measured and predicts; `print` it to read it.

    Times are seconds. ``item_seconds`` is the mean over all items, ``item_spread`` (least, median, most) of those
    measured, ``first_call_seconds`` what the very first call of the function took longer than usual (imports, caches),
    ``without_lock`` the share of the items' time that threads can spend side by side (None: not measured),
    ``start_seconds`` what starting the worker processes takes, ``worker_memory`` bytes resident in one of them.
    """

    function: str
    total: int
    whole: bool  # False: there are more items, which were not read
    measured: int
    item_seconds: float
    item_spread: tuple[float, float, float]
    longest: int  # index of the dearest item measured
    trend: float
    first_call_seconds: float
    bytes_in: float
    bytes_out: float
    without_lock: float | None
    start_seconds: float | None
    worker_memory: int
    workers: int
    ways: tuple[Way, ...] = field(repr=False)
    refused: dict[str, str]

    @property
    def loop_seconds(self) -> float:
        """Predicted time of the plain loop."""
        return self.ways[0].prediction.later

    @property
    def best(self) -> Way:
        """The way to take; the plain loop where nothing is clearly faster."""
        possible = [way for way in self.ways[1:] if not way.short_of_memory]
        processes = [way for way in possible if way.prediction.engine == "processes"]
        fastest = min(possible, key=_first, default=self.ways[0])
        calm = min(processes, key=_first, default=fastest)
        if _first(calm) < TIE * _first(fastest):
            fastest = calm
        return fastest if self._pays(_first(fastest)) else self.ways[0]

    @property
    def worth_it(self) -> bool:
        """Whether some way is clearly faster than the plain loop."""
        return self.best is not self.ways[0]

    @property
    def code(self) -> str:
        """The line to write."""
        if not self.worth_it:
            return f"results = [{self._name}(item) for item in items]"
        best = self.best.prediction
        options = "" if best.engine == "processes" else f', engine="{best.engine}"'
        if best.workers != self.workers:
            options += f", workers={best.workers}"
        return f"results = farmout.map({self._name}, items{options})"

    @property
    def advice(self) -> str:
        """One or two sentences: what to do, and why."""
        loop = seconds_text(self.loop_seconds)
        if self.worth_it:
            best = self.best.prediction
            return (
                f"Use {best.engine} with {_workers(best.workers)}: {seconds_text(best.first)} instead of {loop}, "
                f"{self.loop_seconds / best.first:.1f} times as fast."
            )
        text = f"Leave it a loop: it takes {loop}"
        later = min(self.ways[1:], key=lambda way: way.prediction.later, default=None)
        if later is None or self.loop_seconds < 1e-3 or not self._pays(later.prediction.later):
            return f"{text}, and no way is clearly faster."
        return (
            f"{text}, and starting workers costs what they would save. A program that runs it again and again gains: "
            f"{seconds_text(later.prediction.later)} for each later call with {later.prediction.engine}."
        )

    def to_dict(self) -> dict[str, Any]:
        """The same as plain numbers, strings and lists, ready for `json.dump`."""
        plain = {name: getattr(self, name) for name in self.__dataclass_fields__ if name != "ways"}
        plain |= {name: getattr(self, name) for name in ("loop_seconds", "worth_it", "code", "advice")}
        plain["item_spread"] = list(self.item_spread)
        plain["ways"] = [{**vars(way.prediction), "limit": way.limit} for way in self.ways]
        return plain

    def facts(self) -> list[str]:
        """What was measured, line by line."""
        low, middle, high = map(seconds_text, self.item_spread)
        lines = [f"an item takes {seconds_text(self.item_seconds)} on average (from {low} to {high}, median {middle})"]
        if abs(self.trend) >= TREND:
            lines.append(f"costs {'rise' if self.trend > 0 else 'fall'} along the items; the dearest is {self.longest}")
        if self.first_call_seconds > 0.01:
            lines.append(f"the very first call takes {seconds_text(self.first_call_seconds)} longer")
        lines.append(f"bytes of an item: {size_text(self.bytes_in)} in, {size_text(self.bytes_out)} out")
        if self.without_lock is not None:
            lines.append(f"threads can spend {self.without_lock:.0%} of an item's time side by side")
        if self.start_seconds is not None:
            lines.append(
                f"starting {_workers(self.workers)}: {seconds_text(self.start_seconds)}; "
                f"memory of a worker: {size_text(self.worker_memory)}"
            )
        return lines

    def rows(self) -> list[tuple[str, ...]]:
        """The table: how, first call, its range, later calls, what limits."""
        rows: list[tuple[str, ...]] = [("how", "first call", "between", "later calls", "limit")]
        for way in self.ways:
            one = way.prediction
            name = "plain loop" if one.engine == "loop" else f"{one.engine}, {_workers(one.workers)}"
            between = f"{seconds_text(one.low)} and {seconds_text(one.high)}"
            rows.append((name, seconds_text(one.first), between, seconds_text(one.later), way.limit))
        return rows

    def __str__(self) -> str:
        rows = self.rows()
        widths = [max(len(row[n]) for row in rows) for n in range(len(rows[0]))]
        table = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
        left = [f"{engine}: not possible: {why}" for engine, why in self.refused.items()]
        parts = [self._heading(), *self.facts(), "", *table, *left, "", self.advice, "", f"    {self.code}"]
        return "\n".join(parts)

    def __repr__(self) -> str:
        return str(self)  # for people at a prompt; programs read `to_dict`

    def _repr_html_(self) -> str:
        head, *body = (
            "".join(f"<td style='text-align: left'>{escape(cell)}</td>" for cell in row) for row in self.rows()
        )
        facts = "".join(f"<li>{escape(fact)}</li>" for fact in self.facts())
        rows = "".join(f"<tr>{row}</tr>" for row in body)
        return (
            f"<p><b>{escape(self._heading())}</b></p><ul>{facts}</ul><table><thead><tr>{head}</tr></thead>"
            f"<tbody>{rows}</tbody></table><p>{escape(self.advice)}</p><pre>{escape(self.code)}</pre>"
        )

    @property
    def _name(self) -> str:
        return self.function if self.function.isidentifier() else "fn"

    def _heading(self) -> str:
        more = "" if self.whole else " (the first of more that were not read)"
        return f"{self.function} over {self.total:,} items{more}, {self.measured:,} of them measured"

    def _pays(self, seconds: float) -> bool:
        return self.loop_seconds > GAIN * seconds and self.loop_seconds - seconds > SHORT_SECONDS / 2


def _first(way: Way) -> float:
    return way.prediction.first


def _workers(count: int) -> str:
    return "1 worker" if count == 1 else f"{count} workers"
