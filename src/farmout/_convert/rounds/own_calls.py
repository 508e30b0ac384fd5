"""Statements that call a method of an object of the text, which keeps something: ``histogram.fill(value)``.

The parent makes the call, in order, as it stands; the worker computes what it is given. The method may change its own
object and nothing else, and what it is given is a value, or new and not seen afterwards.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..text.scopes import Var, hides_arguments, parts_of, positional
from ..values.provenance import FRESH
from .sites import Site

if TYPE_CHECKING:
    from ..judging.judge import Judge

__all__ = ["calls_own", "judge_calls", "own_call"]

_NOT_OWN = frozenset({"list", "set", "dict", "deque", "array", "vector", "matrix", "str", "number", "path"})  # kinds


def calls_own(judge: Judge, statement: ast.stmt) -> bool:
    """Whether a statement may call a method of the text that is named like one of a list: ``stats.update(value)``."""
    made = [n.value for n in ast.walk(statement) if isinstance(n, ast.Expr)] if isinstance(statement, ast.If) else []
    made += [statement.value] if isinstance(statement, ast.Expr) else []
    called = [n.func for n in made if isinstance(n, ast.Call) and isinstance(n.func, ast.Attribute)]
    own = [f for f in called if f.attr in judge.program.methods]
    return any(judge.kinds.of(f.value, judge.scope).name not in _NOT_OWN for f in own)


def own_call(judge: Judge, statement: ast.stmt, outer: set[Var]) -> Site | None:
    """The site that a statement is, if it calls a method that only changes the object it belongs to."""
    call = statement.value if isinstance(statement, ast.Expr) else None
    if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute):
        return None
    holder, method = call.func.value, call.func.attr
    if not isinstance(holder, ast.Name) or id(holder) in judge.scopes.inner:
        return None
    var, kind = judge.var(holder.id), judge.kinds.of(holder, judge.scope).name
    starred = hides_arguments(call)
    if var not in outer or not kind.startswith("object ") or starred or not judge.kinds.fields.knows(kind[7:]):
        return None
    if method in judge.program.attributes or method in judge.program.properties:
        return None
    found = judge.program.calls.members(kind[7:], method)
    if len(found) != 1 or not _changes_itself(judge, found[0]):
        return None
    operands = [*call.args, *(k.value for k in call.keywords)]
    return Site(statement, "call", [var], operands, "", {id(holder)}, copies=True)


def _changes_itself(judge: Judge, function: ast.AST) -> bool:
    """Whether a method changes its object at most, or what it is given, and nothing else can be seen of it."""
    if not isinstance(function, ast.FunctionDef) or function.decorator_list:
        return False
    names = positional(function.args)
    summary = judge.program.summary(function)
    scope = judge.scopes.of_node[id(function)].number
    given = {Var(scope, name) for name in names}  # new, see `judge_calls`
    given |= {parts_of(Var(scope, name)) for name in names[:1]}
    return not summary.generator and all(
        event.kind in ("read", "raise") or (event.kind == "change" and event.var in given) for event in summary.events
    )


def judge_calls(judge: Judge) -> None:
    """Add a reason where such a call is given something that may be seen elsewhere, before or after it."""
    for site in judge.sites.values():
        kept = [o for o in site.operands if site.family == "call" and not judge.kinds.of(o, judge.scope).immutable]
        if all(judge.walker.values.get(id(o), FRESH) == FRESH for o in kept) and not (kept and _goes_on(judge, site)):
            continue
        what = ast.unparse(kept[0])
        judge.reasons.no(
            "identity",
            what,
            [site.statement.lineno],
            f"`{site.variables[0].name}` may keep `{what}` on line {site.statement.lineno}, which has another name too",
            "make this call the last line of the body, with a new value",
        )


def _goes_on(judge: Judge, site: Site) -> bool:
    """Whether the body reads something after the call that may share parts with what the call was given."""
    end = site.statement.end_lineno or 0
    if id(site.statement) in judge.opaque:
        return True
    names = [n for s in judge.loop.body for n in ast.walk(s) if isinstance(n, ast.Name) and n.id in judge.own]
    return any(n.lineno > end and not judge.kinds.of(n, judge.scope).immutable for n in names)
