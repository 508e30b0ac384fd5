"""What an item's own methods changed of it is put back into the object that the program knows."""

from __future__ import annotations

import ast
import itertools
from typing import TYPE_CHECKING

from ..rounds.sites import Site
from ..text.scopes import behind
from ..values.kind import IMMUTABLE
from ..values.provenance import FRESH
from .pieces import Piece

if TYPE_CHECKING:
    from ..judging.judge import Judge
    from .split import Splitter

__all__ = ["put_back", "read_again"]


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


def read_again(judge: Judge, site: Site) -> bool:
    """Whether the body may read an item after it has changed it: then the worker's own copy must change, too."""
    names = {v.name for v in site.variables}
    around = itertools.takewhile(lambda p: p is not judge.loop, judge.scopes.enclosing(site.statement))
    if site.family != "store" or any(isinstance(p, (ast.For, ast.While)) for p in around):
        return True
    for node in (n for statement in judge.loop.body for n in ast.walk(statement)):
        if not isinstance(node, ast.Name) or not isinstance(node.ctx, ast.Load):
            continue
        prov = judge.walker.values.get(id(node), FRESH)
        if (prov.own | prov.inner) & set(site.variables) and node.id not in judge.targets:
            if behind(node, site.statement) and not judge.kinds_here(node) <= IMMUTABLE:
                return True  # another name of it, or of a part
            continue
        if node.id not in judge.targets:
            continue
        parent = judge.scopes.parents[id(node)]
        part = isinstance(parent, (ast.Subscript, ast.Attribute)) and parent.value is node
        if node.id in names and (not part or judge.scopes.delayed(node, judge.loop)):
            return True  # it may get another name, or be read later
        if behind(node, site.statement) and not judge.kinds.of(node, judge.scope).immutable:
            return True
    return False
