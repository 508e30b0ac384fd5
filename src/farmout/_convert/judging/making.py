"""What making the items does between the rounds: a generator runs ahead of the body, so it must have no effect."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..effects.made_lazily import made_lazily
from ..effects.walker import Event, Walker
from ..reasons import Reasons
from ..text.scopes import Scope, Var
from .files import judge_read

if TYPE_CHECKING:
    from ..effects.program import Program
    from .judge import Judge

__all__ = ["judge_making", "judge_sources"]

# What code that makes items may do besides, in words.
_EFFECTS = {"print": "it prints", "log": "it logs", "random": "it draws random numbers", "file": "it writes a file"}
_AT_ONCE = frozenset(f"builtins.{name}" for name in ("sorted", "list", "tuple", "set", "sum", "min", "max", "dict"))
_SHOWN = ("print", "log", "random", "never", "stops")


def judge_making(judge: Judge) -> None:
    """Add reasons where the items of a loop are made while it runs, and making them does or sees something."""
    program, loop = judge.program, judge.loop
    walker = Walker(program, judge.scope, set(), {}, 1)
    walker.expr(loop.iter)
    changed = {v for s in judge.sites.values() for v in s.variables} | {judge.var(name) for name in judge.own}
    functions = {n.name for n in judge.scopes.every(ast.FunctionDef)}
    lazy = any(_is_lazy(judge, node) for node in ast.walk(loop.iter))
    for event in walker.events:
        if event.kind == "unknown":
            _unknown(judge.reasons, loop, event)
        if event.kind == "never" and event.how in ("yield", "await", "async for"):
            judge.reasons.no(
                "items", event.how, [event.line], f"`{event.how}` in the items", "make a list of them first"
            )
        if lazy and event.kind == "file" and event.how != "w" and event.inside:
            judge_read(judge, event)
        elif lazy and event.kind == "change":
            if event.inside or event.how in functions or _runs_later(program, event.node):
                _shown(judge.reasons, loop, event, changed)
        elif lazy and (event.kind != "read" or event.inside or _read_later(judge, event.node)):
            _shown(judge.reasons, loop, event, changed)
    for event in judge_sources(program, loop, loop.iter, judge.scope, changed, judge.reasons):
        judge_read(judge, event)


def judge_sources(
    program: Program, place: ast.stmt | ast.expr, items: ast.expr, scope: Scope, changed: set[Var], reasons: Reasons
) -> list[Event]:
    """Add reasons that lie in generators made elsewhere from which the items come; returns the files they look at."""
    files = []
    functions = {n.name for n in program.scopes.every(ast.FunctionDef)}
    for source, around in made_lazily(program, items, scope):
        walker, known = Walker(program, around, set(), {}, 1), _is_known(program, source, around)
        walker.expr(source)
        for event in walker.events:
            if event.kind == "unknown" and (event.inside or _stands_in_function(program, event.node)):
                _unknown(reasons, place, event)
            elif event.kind == "file" and event.how != "w":
                files += [event] if event.inside else []
            elif event.kind == "change":
                if event.inside or event.how in functions or _runs_later(program, event.node):
                    _shown(reasons, place, event, changed)
            elif event.inside or known or event.kind != "read":
                _shown(reasons, place, event, changed)
    return files


def _is_known(program: Program, source: ast.expr, scope: Scope) -> bool:
    """Whether it is known that an expression reads what it is given later, and not at once as ``text.split()`` does."""
    if not isinstance(source, ast.Call) or program.scopes.dotted(source.func, scope) is not None:
        return True
    name = source.func.id if isinstance(source.func, ast.Name) else getattr(source.func, "attr", "")
    return any(function.name == name for function in program.scopes.every(ast.FunctionDef))


def _unknown(reasons: Reasons, place: ast.stmt | ast.expr, event: Event) -> None:
    name = event.how.split("(")[0].strip()
    reasons.word(
        "unknown items",
        event.how,
        [place.lineno],
        f"what `{event.how}` yields, and what it does meanwhile, is not known",
        f"if it changes nothing: --assume {name}=pure, or make a list of it before the loop",
    )


def _stands_in_function(program: Program, node: ast.AST) -> bool:
    return any(isinstance(p, (ast.Lambda, ast.GeneratorExp)) for p in program.scopes.enclosing(node))


def _shown(reasons: Reasons, place: ast.stmt | ast.expr, event: Event, changed: set[Var]) -> None:
    """Add a reason for what is done, or seen, while an item is made."""
    lines = sorted({place.lineno, event.line})
    if event.kind in _SHOWN or (event.kind == "file" and event.how == "w"):
        done = _EFFECTS.get(event.kind) or f"`{event.how}` {event.why}"
        text = (
            "the items are made while the loop runs, and making them has an effect: "
            f"{done} ({event.inside or f'line {event.line}'})"
        )
        reasons.no("items", None, lines, text, "make a list of the items before the loop")
    elif event.kind == "change":
        text = f"making the items changes `{event.var}`"
        reasons.no("items", event.var, lines, text, "make a list of the items before the loop")
    elif event.kind == "read" and event.var in changed:
        text = f"making the items reads `{event.var}`, which the body changes"
        reasons.no("items", event.var, lines, text, "make a list of the items before the loop")


def _runs_later(program: Program, node: ast.AST) -> bool:
    """Whether this is done between the rounds: in a lambda or a generator expression, where it does not move one on."""
    return isinstance(node, ast.Call) and _stands_in_function(program, node)


def _read_later(judge: Judge, node: ast.AST) -> bool:
    """Whether a name in the items is read between the rounds: in a lambda or a generator expression."""
    child, found = node, False
    for parent in judge.scopes.enclosing(node):
        path = judge.scopes.dotted(parent.func, judge.scope) if isinstance(parent, ast.Call) else None
        if path in _AT_ONCE or parent is judge.loop:
            return found and parent is judge.loop
        first = parent.generators[0] if isinstance(parent, ast.GeneratorExp) else None
        found |= isinstance(parent, ast.Lambda) or (
            first is not None and not (child is first and node in ast.walk(first.iter))
        )
        child = parent
    return False


def _is_lazy(judge: Judge, node: ast.AST) -> bool:
    if isinstance(node, (ast.GeneratorExp, ast.Lambda)):
        return True
    if not isinstance(node, ast.Call):
        return False
    path = judge.scopes.dotted(node.func, judge.scope)
    if isinstance(node.func, ast.Name) and path is None:
        binding = judge.scopes.only(judge.scopes.resolve(node.func.id, judge.scope))
        if binding is not None and isinstance(binding.node, ast.FunctionDef):
            return judge.program.summary(binding.node).generator
    return judge.kinds.of(node, judge.scope).name == "generator" or path is None
