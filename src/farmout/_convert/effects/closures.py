"""Functions inside a function that read and change its variables: a search that goes into itself, a parser, a memo."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Sequence

from ..text.scopes import Function, in_order
from ..values.provenance import FRESH, Prov, joined, part
from .missing import asks_element
from .walker import Event, Walker

__all__ = ["from_inside"]


def from_inside(
    walker: Walker,
    node: ast.AST,
    function: Function,
    event: Event,
    events: Sequence[Event],
    arguments: Iterable[Prov],
) -> bool:
    """Take over what an inner function does to a variable of the function that is walked.

    False where the variable belongs to the item of a loop instead: there its value is followed by name. A function of
    the body may itself read what nobody can change, what is new, and the item.
    """
    if not walker.depth and event.kind == "read" and event.var is not None:
        known = walker.env.get(event.var, FRESH)
        own = walker.kinds.of_variable(event.var).immutable or (known.own | known.inner) <= {event.var}
        itself = event.inside.startswith(f"in {function.name}, line ")  # it calls itself
        return own and (not event.inside or itself) and _of_the_body(walker, function)
    if not walker.depth or not walker.scope.is_function or event.var is None:
        return False
    here = walker.env.get(event.var, FRESH)
    if event.kind == "element":
        asks_element(walker, node, here)
    elif event.kind == "change":
        for root in in_order(here.own if event.itself or event.how == "rebind" else here.own | here.inner):
            walker.change(root, node, function.name)
        met = part(joined([*arguments, *_seen(walker, function, events)]))
        walker.env[event.var] = Prov(
            here.own | (met.own if event.how == "rebind" else frozenset()), here.inner | met.inner
        )
    return event.kind in ("read", "element", "change")


def _of_the_body(walker: Walker, function: Function) -> bool:
    """Whether a function is made by each item, and has one meaning."""
    var = walker.scopes.resolve(function.name, walker.scope)
    binding = walker.scopes.only(var)
    return walker.is_own(var) and binding is not None and binding.node is function


def _seen(walker: Walker, function: Function, events: Sequence[Event]) -> Iterable[Prov]:
    """Everything that the inner function meets: it may put any of it into what it changes."""
    own = walker.scopes.of_node[id(function)].number
    for event in events:
        if event.var is not None and walker.is_own(event.var):
            yield walker.env.get(event.var, FRESH)
        elif event.var is not None and event.var.scope >= 0 and event.var.scope != own:
            yield Prov(frozenset({event.var}), frozenset({event.var}))
