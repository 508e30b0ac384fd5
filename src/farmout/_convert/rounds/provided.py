"""Files that an item finds: the text has written them before, or a worker does; not those that the loop writes."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ..values.pure_table import FILE_WRITERS, OPENERS

if TYPE_CHECKING:
    from ..effects.walker import Event
    from ..judging.judge import Judge

__all__ = ["by_loop", "made_by_text"]

_LOSES = re.compile(r"unlink|remove|rmtree|rename|move\(|chdir|os\.replace|\.replace\([^,()]*\)")
_LEAVES = (ast.Break, ast.Continue, ast.Return, ast.Raise, ast.Try, ast.If)
_WALKED = frozenset({"builtins.sorted", "builtins.list", "builtins.enumerate", "builtins.reversed"})


def by_loop(judge: Judge, event: Event) -> bool:
    """Whether the loop goes on doing this."""
    site = judge.site_of(event.node)
    return site is not None and (site.family == "file" or site.writes)


def made_by_text(judge: Judge, path: ast.expr) -> bool:
    """Whether an earlier loop wrote the file of each item: it had the same items, or made the list of paths."""
    if _LOSES.search(judge.program.source.text):
        return False
    names = {n.id for n in ast.walk(path) if isinstance(n, ast.Name)}
    if names & judge.assigned or any(
        judge.scopes.only(judge.var(name)) is None for name in names.difference(judge.targets)
    ):
        return False
    loops = judge.scopes.every(ast.For)
    before = [o for o in loops if o.end_lineno is not None and o.end_lineno < judge.loop.lineno]
    return any(
        judge.scopes.around.get(id(loop)) is judge.scope
        and not any(isinstance(n, _LEAVES) for n in ast.walk(loop))
        and (_for_same_items(judge, loop, path) or _in_list(judge, loop, path))
        for loop in before
    )


def _for_same_items(judge: Judge, loop: ast.For, path: ast.expr) -> bool:
    heads = [(ast.unparse(o.target), ast.unparse(o.iter)) for o in (loop, judge.loop)]
    if heads[0] != heads[1] or not isinstance(loop.iter, ast.Call):
        return False
    names = [n.id for argument in loop.iter.args for n in ast.walk(argument) if isinstance(n, ast.Name)]
    fixed = all(judge.scopes.only(judge.var(name)) is not None for name in names)
    counted = judge.scopes.dotted(loop.iter.func, judge.scope) == "builtins.range"
    return counted and fixed and ast.unparse(path) in _paths_written(judge, loop.body)


def _in_list(judge: Judge, loop: ast.For, path: ast.expr) -> bool:
    """``with open(path, "w") as f: ...`` and ``paths.append(path)``, where the loop goes through ``paths``."""
    source = judge.loop.iter
    while isinstance(source, ast.Call) and judge.scopes.dotted(source.func, judge.scope) in _WALKED and source.args:
        source = source.args[0]
    if not isinstance(source, ast.Name) or not isinstance(path, ast.Name) or path.id not in judge.targets:
        return False
    added = judge.program.kinds.added_to(judge.var(source.id))
    once = len(added) == 1 and judge.scopes.only(judge.var(source.id)) is not None
    inside = once and any(added[0][0] is n for n in ast.walk(loop))
    return inside and ast.unparse(added[0][0]) in _paths_written(judge, loop.body)


def _paths_written(judge: Judge, body: Iterable[ast.stmt]) -> set[str]:
    """The paths, as they stand in the text, of the files that each round writes."""
    return {ast.unparse(path) for call in _calls(body) if (path := _target(judge, call)) is not None}


def _calls(body: Iterable[ast.stmt]) -> Iterator[ast.Call]:
    for statement in body:
        if isinstance(statement, ast.With):
            yield from (i.context_expr for i in statement.items if isinstance(i.context_expr, ast.Call))
            yield from _calls(statement.body)
        elif isinstance(statement, (ast.Expr, ast.Assign)) and isinstance(statement.value, ast.Call):
            yield statement.value


def _target(judge: Judge, call: ast.Call) -> ast.expr | None:
    """The path that a call writes to."""
    path = judge.scopes.dotted(call.func, judge.scope)
    if path in OPENERS and len(call.args) > 1:
        mode = call.args[1]
        return call.args[0] if isinstance(mode, ast.Constant) and str(mode.value)[:1] == "w" else None
    position = FILE_WRITERS.get(path or "", len(call.args))
    if position < len(call.args):
        return call.args[position]
    method = call.func.attr if path is None and isinstance(call.func, ast.Attribute) else ""
    makes = method in ("write_text", "write_bytes") and isinstance(call.func, ast.Attribute)
    return call.func.value if makes else None  # type: ignore[attr-defined]
