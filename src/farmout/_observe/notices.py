"""The words of the warnings about what was noticed: what happened, where, and what to write instead."""

from __future__ import annotations

from collections.abc import Sequence

from .._contract import Notice, Variable

__all__ = ["notice_text"]


def notice_text(notice: Notice) -> str:
    """The message of a warning."""
    if notice.kind == "update":
        return _update_text(notice.variables, notice.index)
    return _draw_text(notice.kind, [variable.name for variable in notice.variables])


def _update_text(variables: Sequence[Variable], index: int) -> str:
    change = "change" if len(variables) > 1 else "changes"
    lines = [
        f"{_list([v.name for v in variables])} {change} inside the function, and the change is lost: each worker "
        f"process has a copy of its own (noticed after item {index})."
    ]
    lines += [f"  {v.name}: {v.what}" + (f"; {v.where}" if v.where else "") for v in variables]
    lines += dict.fromkeys(map(_advice, variables))
    examples = ", ".join(repr(v.name) for v in variables)
    lines.append(
        "If it is a cache, or a model that is loaded once in each worker, nothing is lost but time: say so with "
        f"@farmout.allow({examples}) on the function that changes it."
    )
    return "\n".join(lines)


def _advice(variable: Variable) -> str:
    name, how = variable.name, variable.how
    if how in ("append", "appendleft", "extend", "add", "insert", "put", "write"):
        return f"Return the value instead: the list that farmout.map returns takes the place of {name!r}."
    if how == "[]=":
        return (
            "Return the value instead: farmout.fill(fn, items, out=...) writes results into an array, "
            f"dict(farmout.map(...)) makes a dictionary of returned pairs; or make {name!r} with farmout.empty, which "
            "workers write in place."
        )
    if how == "+=":
        return f"Return what is to be added to {name!r}, and add it up over the list that farmout.map returns."
    return f"Return what the caller needs of {name!r} instead of changing it."


_SHARED = {
    "captured": (
        "of which each worker process has a copy: items in different workers get the same numbers, and which ones "
        "depends on which worker runs them."
    ),
    "global": (
        "whose state the items of the plain loop share. In worker processes it is a fresh one, so the results are not "
        "those of the loop and differ from run to run."
    ),
    "threads": (
        "which all threads share: which numbers an item gets depends on which thread comes first, so the results "
        "differ from run to run."
    ),
}


def _draw_text(kind: str, names: Sequence[str]) -> str:
    fix = (
        "Inside the function, take rng = farmout.rng(): a generator of the item's own, and with seed= the same in "
        "every run."
    )
    if kind == "global":
        fix += " Or give seed= to the call: it also sets random, numpy.random and torch for each item."
    return f"the function draws random numbers from {_list(names)}, {_SHARED[kind]}\n{fix}"


def _list(names: Sequence[str]) -> str:
    quoted = [f"'{name}'" for name in names]
    return quoted[0] if len(quoted) == 1 else ", ".join(quoted[:-1]) + " and " + quoted[-1]
