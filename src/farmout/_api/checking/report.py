"""What a check found, to be read by a person or a program."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

__all__ = ["CheckReport", "Finding"]

_SHOWN = 3  # findings of a kind that are shown in full

# What each kind of finding means, and what to do.
_MEANING = {
    "run": (
        "The results differ from run to run, even of the plain loop",
        "They depend on the time, on id()s, process numbers, os.urandom or unseeded random numbers. Take random "
        "numbers from farmout.rng() and give seed=; leave the rest out of what is returned.",
    ),
    "order": (
        "The results depend on which items ran before in the same process",
        "The function keeps something from item to item: a counter, a memo, a generator. Make it again for each item, "
        "or hand it over as a part of the item.",
    ),
    "parallel": (
        "The results depend on how the items are spread over workers",
        "The function keeps something from item to item, or items meet outside the program: in a file, for example.",
    ),
    "threads": (
        "The results are others with threads",
        "Items change something together at the same time. Use engine='processes', or make it again for each item.",
    ),
    "blas": (
        "The results depend on the number of BLAS threads",
        "Sums are made in another order. farmout gives every worker one thread, whatever the number of workers, so "
        "its results are the same everywhere; a plain loop outside farmout has as many as the machine has cores.",
    ),
    "hash": (
        "The results depend on the order of a set of strings",
        "That order differs from process to process (PYTHONHASHSEED). Sort the set: sorted(...).",
    ),
    "printed": ("What is printed differs", "See what the lines depend on."),
    "argument": (
        "Items change their arguments",
        "A loop would leave the changed items to the caller; workers change copies. Copy the argument first, or return "
        "the changed one.",
    ),
    "update": (
        "Items change something outside the function, and workers lose it",
        "Return what the caller needs. For caches there is @farmout.allow.",
    ),
    "random": (
        "Random numbers come from a source that the items share",
        "Inside the function, take rng = farmout.rng(); with seed= it is the same in every run.",
    ),
    "file": ("Several items write one file", "Which one is left depends on who comes last. Use a path for each item."),
}


@dataclass(frozen=True)
class Finding:
    """``kind`` (see docs/check.md), ``items`` (indices), ``where`` (part of the result, variable or path), ``text``."""

    kind: str
    items: tuple[int, ...]
    where: str
    text: str


@dataclass(frozen=True, repr=False)
class CheckReport:
    """What `farmout.check` found; true if nothing. `print` it to read it (a prompt or notebook shows it by itself).

    ``findings`` (a list of `Finding`), ``indices`` (of the items that were run), ``total`` (of all items, None if not
    known), ``runs`` (name, seconds of all items, seconds of the whole run), ``failures`` (index, error as text).
    """

    findings: list[Finding]
    indices: tuple[int, ...]
    total: int | None
    runs: list[tuple[str, float, float]]
    failures: list[tuple[int, str]]
    notes: Sequence[str] = ()

    def __bool__(self) -> bool:
        return not self.findings

    def to_dict(self) -> dict[str, Any]:
        """The report as plain data, for `json.dumps`."""
        return {
            "ok": bool(self),
            "findings": [
                {"kind": f.kind, "items": list(f.items), "where": f.where, "text": f.text} for f in self.findings
            ],
            "indices": list(self.indices),
            "total": self.total,
            "runs": [{"name": n, "item_seconds": i, "wall_seconds": w} for n, i, w in self.runs],
            "failures": [{"index": index, "error": error} for index, error in self.failures],
            "notes": list(self.notes),
        }

    def __str__(self) -> str:
        of = f" of {self.total}" if self.total is not None else ""
        head = f"farmout.check: {len(self.indices)}{of} items, each run {len(self.runs)} times"
        verdict = "the same every time" if self else f"differences ({', '.join(self.kinds)})"
        lines = [f"{head}: {verdict}"]
        for kind in self.kinds:
            meaning, advice = _MEANING[kind]
            found = [f for f in self.findings if f.kind == kind]
            lines += ["", f"{meaning}."]
            lines += [f"  {_named(f)}: {f.text}" for f in found[:_SHOWN]]
            if len(found) > _SHOWN:
                lines.append(f"  and {len(found) - _SHOWN} more")
            lines.append(f"  -> {advice}")
        if self.failures:
            index, error = self.failures[0]
            raising = "1 item raises" if len(self.failures) == 1 else f"{len(self.failures)} items raise"
            lines += ["", f"{raising}, each time alike; the first is item {index}: {error}"]
        lines += [f"note: {note}" for note in self.notes]
        lines.append("")
        width = max(len(name) for name, _, _ in self.runs)
        lines.append(f"{'run':<{width}}  items (s)  in all (s)")
        lines += [f"{name:<{width}}  {items:9.3f}  {wall:10.3f}" for name, items, wall in self.runs]
        return "\n".join(lines)

    def __repr__(self) -> str:
        return str(self)  # for people at a prompt; programs read `to_dict`

    @property
    def kinds(self) -> list[str]:
        """The kinds of findings, the most telling first."""
        found = {f.kind for f in self.findings}
        return [kind for kind in dict.fromkeys(("random", "update", "argument", "file", *_MEANING)) if kind in found]


def _named(finding: Finding) -> str:
    items = ", ".join(map(str, finding.items[:4])) + (", ..." if len(finding.items) > 4 else "")
    name = f"item{'s' if len(finding.items) > 1 else ''} {items}" if finding.items else ""
    return f"{name}, {finding.where}" if name and finding.where else name or finding.where
