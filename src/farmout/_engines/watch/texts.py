"""The words of the notices: what happened, where, and what to write instead."""

from __future__ import annotations

from collections.abc import Sequence

from .lines import Place

__all__ = ["draw_text", "update_text"]


def update_text(changes: Sequence[tuple[str, str, Place | None]], index: int) -> str:
    """The message about variables (name, kind, the statement that changes it) that an item changed in its worker."""
    names = _list([f"'{name}'" for name, _, _ in changes])
    several = len(changes) > 1
    lines = [
        f"{names} {'change' if several else 'changes'} inside the function, and the change is lost: each worker "
        f"process has a copy of its own (noticed after item {index})."
    ]
    advice: list[str] = []
    for name, kind, place in changes:
        lines.append(f"  {name}: {kind}" + (f"; {_where(place)}" if place else ""))
        if (text := _advice(name, place.how if place else "")) not in advice:
            advice.append(text)
    lines += advice
    examples = ", ".join(repr(name) for name, _, _ in changes)
    lines.append(
        "If it is a cache, or a model that is loaded once in each worker, nothing is lost but time: say so with "
        f"@farmout.allow({examples}) on the function that changes it."
    )
    return "\n".join(lines)


def draw_text(sources: Sequence[str], *, seeded: bool, threads: bool) -> str:
    """The message about the sources of random numbers that items drew from."""
    names = _list([f"'{name}'" for name in sources])
    captured = not {"random", "numpy.random", "torch"}.issuperset(sources)
    if threads:
        what = (
            "which all threads share: which numbers an item gets depends on which thread comes first, so the results "
            "differ from run to run."
        )
    elif captured:
        what = (
            "and each worker process has a copy of it: items in different workers get the same numbers, and which "
            "ones depends on which worker runs them."
        )
    else:
        what = (
            "whose state the items of the plain loop share. In worker processes that state is a fresh one, so the "
            "results are not those of the loop and differ from run to run."
        )
    fix = "Inside the function, take rng = farmout.rng(): a generator of the item's own; with seed= it is the same in every run."
    if not captured and not seeded and not threads:
        fix += " Or give seed= to this call: it also sets the state of random, numpy.random and torch for each item."
    return f"the function draws random numbers from {names}, {what}\n{fix}"


def _where(place: Place) -> str:
    return f"{place.filename}:{place.line}: {place.text}"


def _advice(name: str, how: str) -> str:
    if how in ("append", "appendleft", "extend", "add", "insert", "put", "write"):
        return f"Return the value instead: the list that farmout.map returns takes the place of {name!r}."
    if how == "[]=":
        return (
            f"Return the value instead: farmout.fill(fn, items, out={name}) writes results into an array, "
            f"dict(farmout.map(...)) makes a dictionary of returned pairs; or make {name!r} with farmout.empty, which "
            "workers write in place."
        )
    if how == "+=":
        return f"Return what is to be added, and add it up over the list that farmout.map returns: {name} += value."
    return f"Return what the caller needs of {name!r} instead of changing it."


def _list(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1]
