"""Whether items are out of reach for one another: nothing that the body reads can hold one of them."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..text.scopes import Var
from .owned import Owned

if TYPE_CHECKING:
    from .judge import Judge

__all__ = ["reads_plain"]


def reads_plain(judge: Judge, name: str) -> bool:
    """Whether nothing that the body reads from before the loop, beside its items, can hold an item."""
    read = {e.var for e in judge.walker.events if e.kind == "read" and e.var is not None and e.var.scope >= 0}
    written = {var for site in judge.sites.values() for var in site.variables}  # the worker does not read those
    return not any(_may_hold_items(judge, var) for var in read - written - {judge.var(name)})


def _may_hold_items(judge: Judge, var: Var) -> bool:
    kind = judge.kinds.of_variable(var)
    if kind.immutable or kind.name in ("array", "vector"):
        return judge.program.names_object_arrays and not kind.immutable
    if kind.name == "dict":
        return kind.parts is None or not all(k.immutable for k in kind.parts)
    if kind.element is not None:
        return not kind.element.immutable
    if not kind.name.startswith("object ") or not judge.kinds.fields.knows(kind.name[7:]):
        return True
    stored = {n.attr for n in judge.scopes.every(ast.Attribute) if not isinstance(n.ctx, ast.Load)}
    owned = Owned(judge)
    return not all(owned.holds_values(attribute) for attribute in stored)
