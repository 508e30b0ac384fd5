"""Loops that count their items by hand, ``n += 1``: the number is that of the item, and `enumerate` gives it."""

from __future__ import annotations

import ast
import itertools
from typing import TYPE_CHECKING

from ..rounds.flow import live_after
from .own_rows import Way

if TYPE_CHECKING:
    from .judge import Judge

__all__ = ["composed", "counted"]

_LEAVES = (ast.Continue, ast.Break, ast.Return, ast.Yield, ast.YieldFrom, ast.Await)


def counted(judge: Judge) -> Way | None:
    """The loop with `enumerate` in place of a counter of its own."""
    loop, source = judge.loop, judge.program.source
    if loop.orelse or len(loop.body) < 2 or judge.scopes.resolve("enumerate", judge.scope).scope != -1:
        return None
    for number, statement in enumerate(loop.body):
        if not _counts(judge, statement) or source.line(statement.lineno).strip() != source.segment(statement).strip():
            continue
        assert isinstance(statement, ast.AugAssign)
        name = statement.target.id  # type: ignore[union-attr]
        first = _comes_first(judge, name, number)
        if not first and not _comes_last(judge, name, number):
            continue
        start = _start(judge, name)
        if start is None:
            given = f", {name} + 1" if first else f", {name}"
        else:
            given = f", {start + first}" if start + first else ""
        target, iterable = source.segment(loop.target), source.segment(loop.iter)
        target = f"({target})" if isinstance(loop.target, ast.Tuple) and not target.startswith("(") else target
        iterable = f"({iterable})" if isinstance(loop.iter, ast.Tuple) and not iterable.startswith("(") else iterable
        line = source.line_start(statement.lineno)
        edits = [
            (source.start(loop.target), source.end(loop.target), f"{name}, {target}"),
            (source.start(loop.iter), source.end(loop.iter), f"enumerate({iterable}{given})"),
            (line, line + len(source.line(statement.lineno)) + 1, ""),
        ]
        return Way(edits, -1)
    return None


def _counts(judge: Judge, statement: ast.stmt) -> bool:
    """``n += 1``, of a name that is given nothing else but whole numbers, and that only this function knows."""
    if not isinstance(statement, ast.AugAssign) or not isinstance(statement.op, ast.Add):
        return False
    one, target = statement.value, statement.target
    if not isinstance(one, ast.Constant) or type(one.value) is not int or one.value != 1:
        return False
    if not isinstance(target, ast.Name) or target.id in judge.foreign or target.id in judge.targets:
        return False
    var = judge.var(target.id)
    known = _start(judge, target.id) is not None
    for binding in judge.scopes.bindings(var):
        if binding.node is statement:
            continue
        value = binding.value if binding.kind in ("assign", "augment") else None
        inside = any(parent is judge.loop for parent in judge.scopes.enclosing(binding.node))
        if inside or not (known or (isinstance(value, ast.Constant) and type(value.value) is int)):
            return False
    for node in judge.scopes.named(target.id):
        around = judge.scopes.around[id(node)]
        elsewhere = around is not judge.scope and id(node) not in judge.scopes.inner
        if elsewhere and judge.scopes.resolve(target.id, around) == var:
            return False  # a function may ask for it at any time
    return var.scope == judge.scope.number and not isinstance(judge.scope.node, ast.ClassDef)


def _reads(name: str, statements: list[ast.stmt]) -> bool:
    return any(isinstance(n, ast.Name) and n.id == name for s in statements for n in ast.walk(s))


def _comes_first(judge: Judge, name: str, number: int) -> bool:
    """Whether every item counts before it does anything with the number, or may fail where that is seen."""
    before = judge.loop.body[:number]
    if before and judge.observed and live_after(judge.var(name), judge.loop, judge.scopes):
        return False
    return not _reads(name, before) and not any(isinstance(n, _LEAVES) for s in before for n in ast.walk(s))


def _comes_last(judge: Judge, name: str, number: int) -> bool:
    """Whether every item counts when it needs the number no more, and nobody asks for it after the loop."""
    after = judge.loop.body[number + 1 :]
    leaves = any(isinstance(n, _LEAVES) for s in judge.loop.body for n in ast.walk(s))
    around = itertools.takewhile(lambda parent: parent is not judge.scope.node, judge.scopes.enclosing(judge.loop))
    again = any(isinstance(parent, (ast.For, ast.AsyncFor, ast.While)) for parent in around)
    if again and _start(judge, name) is None:
        return False  # the loop goes on counting where it stopped
    return not _reads(name, after) and not leaves and not live_after(judge.var(name), judge.loop, judge.scopes)


def _start(judge: Judge, name: str) -> int | None:
    """The number that the loop surely begins with: given by a statement before it, in the same block."""
    parent = judge.scopes.parents[id(judge.loop)]
    blocks = [getattr(parent, part, None) for part in ("body", "orelse", "finalbody")]
    block = next((b for b in blocks if isinstance(b, list) and judge.loop in b), [])
    before = block[: block.index(judge.loop)] if block else []
    for statement in reversed(before):
        if isinstance(statement, ast.Assign) and any(getattr(t, "id", "") == name for t in statement.targets):
            value = statement.value
            return value.value if isinstance(value, ast.Constant) and type(value.value) is int else None
        if any(
            isinstance(n, ast.Name) and n.id == name and not isinstance(n.ctx, ast.Load) for n in ast.walk(statement)
        ):
            return None
    return None


def composed(judge: Judge, way: Way, inner: Way, text: str) -> Way:
    """Two ways to write a loop, one after the other, as one. ``text``: what came of both."""
    source = judge.program.source
    start = source.line_start(judge.loop.lineno)
    last = judge.loop.end_lineno or 0
    end = source.line_start(last) + len(source.line(last))
    changed = text[start : len(text) - (len(source.text) - end)]
    return Way([(start, end, changed)], way.added + inner.added, inner.before, inner.books)
