"""What a call of a function of the text gives back, and puts into the objects that it is given."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..text.scopes import Function, Var, hides_arguments, positional, whole_of
from ..values.provenance import FRESH, Prov, joined
from .kin import put_into, sharing
from .walker import Walker

if TYPE_CHECKING:
    from .summaries import Summary

__all__ = ["gives_back", "puts_into"]

Given = dict[Var, Prov]


def gives_back(walker: Walker, prov: Prov, number: int, given: Given) -> Prov:
    """A value of the function, as the one who calls it knows it. ``number``: of the function's scope."""
    own: set[Var] = set()
    inner: set[Var] = set()
    for result, source in ((own, prov.own), (inner, prov.inner)):
        for var in source:
            if var.scope == number:
                what = given.get(whole_of(var), FRESH)
                result |= what.inner if var != whole_of(var) else what.own if result is own else what.own | what.inner
            elif walker.depth and walker.is_own(var):
                here = walker.env.get(var, FRESH)
                result |= here.inner if result is inner else here.own | here.inner
            else:
                result.add(var)
    return Prov(frozenset(own), frozenset(inner))


def puts_into(
    walker: Walker,
    node: ast.AST,
    function: Function,
    summary: Summary,
    given: Given,
    written: ast.Call | None,
    bound: int,
) -> None:
    """Note what the function puts into objects that it is given: the names in the call hold it from now on.

    ``written``: the call, where its arguments are those of the function; ``bound``: of how many it says nothing.
    """
    places = _places(function, written, bound) if written is not None else None
    for target, added in summary.gets.items():
        number = target.scope
        what = [gives_back(walker, Prov(frozenset({var}), frozenset({var})), number, given) for var in added]
        if places is None:
            names, sources = sharing(walker, node), set()
        else:
            names = sharing(walker, places.get(target.name))
            sources = sharing(walker, *(places.get(whole_of(var).name) for var in added if var.scope == number))
        value = joined(what)
        put_into(walker, names, given.get(target, FRESH), value.own | value.inner)
        if names:
            walker.kin.join(names | sources)


def _places(function: Function, written: ast.Call, bound: int) -> dict[str, ast.expr | None] | None:
    """The expression that each parameter is given; None where that cannot be told."""
    if hides_arguments(written):
        return None
    names = positional(function.args)
    places: dict[str, ast.expr | None] = dict(zip(names[bound:], written.args, strict=False))
    places |= {k.arg: k.value for k in written.keywords if k.arg}
    if bound == 1 and names:
        places[names[0]] = written.func.value if isinstance(written.func, ast.Attribute) else None
    extra = [a.arg for a in (function.args.vararg, function.args.kwarg) if a is not None]
    return None if extra or len(written.args) > len(names) - bound else places
