"""What an item's own methods changed of it is put back into the object that the program knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .pieces import Piece

if TYPE_CHECKING:
    from .split import Splitter

__all__ = ["put_back"]


def put_back(splitter: Splitter) -> None:
    """Have the worker return the attributes that may have changed, and the loop assign them."""
    judge, result = splitter.judge, splitter.result
    for name in sorted(judge.moved):
        attributes = judge.brought[name]
        places = ", ".join(f"{name}.{attribute}" for attribute in attributes)
        state = splitter.unique(attributes[0] if len(attributes) == 1 else "state")
        result.worker.append(f"{splitter.indent}{state} = {places}")
        splitter.give(state, temporary=True)
        result.parent.append(Piece(f"{places} = {state}"))
        result.items.add(name)
        for wanted in sorted(judge.wanted - set(judge.targets)):
            prov = judge.walker.env.get(judge.var(wanted))
            held = prov is not None and judge.var(name) in prov.own | prov.inner
            if held and not judge.kinds.of_variable(judge.var(wanted)).immutable:
                judge.reasons.no(
                    "last value",
                    wanted,
                    [judge.loop.lineno],
                    f"`{wanted}` is read after the loop, and may be a part of `{name}`, which the item changes",
                    f"do not read `{wanted}` after the loop",
                )
