"""The words of the warnings about what was noticed: what happened, where, and what to write instead."""

from __future__ import annotations

from collections.abc import Sequence

from .._contract import Notice, Variable

__all__ = ["notice_text"]


def notice_text(notice: Notice) -> str:
    """The message of a warning."""
    items = f"item {notice.index}" if notice.first == notice.index else f"items {notice.first} to {notice.index}"
    if notice.kind == "update":
        return _update_text(notice.variables, items)
    return _draw_text(notice.kind, notice.variables, items)


def _update_text(variables: Sequence[Variable], items: str) -> str:
    change = "change" if len(variables) > 1 else "changes"
    lines = [
        f"{_list([v.name for v in variables])} {change} inside the function, and the change is lost: each worker "
        f"process has a copy of its own (noticed after {items})."
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
        "depends on which worker runs them"
    ),
    "global": (
        "whose state the items of the plain loop share. In worker processes it is a fresh one, so results that depend "
        "on it are not those of the loop and differ from run to run"
    ),
    "threads": (
        "which all threads share: which numbers an item gets depends on which thread comes first, so the results "
        "differ from run to run"
    ),
}


def _draw_text(kind: str, variables: Sequence[Variable], items: str) -> str:
    names = [variable.name for variable in variables]
    lines = [f"the function draws random numbers from {_list(names)}, {_SHARED[kind]} (noticed after {items})."]
    for variable in variables:
        where = variable.where or "no line of your own functions shows it; perhaps a library that they call draws"
        lines.append(f"  {variable.name}: " + (f"{variable.what}; " if variable.what else "") + where)
    captured_torch = [variable.name for variable in variables if variable.what == "a torch.Generator"]
    if len(captured_torch) + names.count("torch") < len(names):
        lines.append(
            "Inside the function, take rng = farmout.rng(): a generator of the item's own, and with seed= the same in "
            "every run. Libraries take it as random_state=, rng= or seed=."
        )
    for name in captured_torch:
        lines.append(
            f"Inside the function, take {name} = torch.Generator().manual_seed(int(farmout.rng().integers(2**63))): a "
            "generator of the item's own, and with seed= the same in every run."
        )
    if not all(variable.what for variable in variables):
        give = "Give" if len(lines) == len(names) + 1 else "Or give"
        turns = " Threads then take turns." if kind == "threads" else ""
        lines.append(f"{give} seed= to the call: it also sets random, numpy.random and torch for each item.{turns}")
    return "\n".join(lines)


def _list(names: Sequence[str]) -> str:
    quoted = [f"'{name}'" for name in names]
    return quoted[0] if len(quoted) == 1 else ", ".join(quoted[:-1]) + " and " + quoted[-1]
