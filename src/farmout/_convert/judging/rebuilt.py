"""Objects and classes that cannot be made again elsewhere: they ask themselves for what they lack, or have lost it."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..effects.walker import Event
from ..rounds.failures import code
from ..text.arguments import is_class
from ..text.scopes import Scope
from ..values.sources import sources_of

if TYPE_CHECKING:
    from ..effects.program import Program
    from .judge import Judge

__all__ = ["judge_rebuilt"]


def judge_rebuilt(judge: Judge, reads: Iterable[Event]) -> None:
    """Add a reason where objects may travel whose ``__getattr__`` fails before ``__init__`` has run.

    A copy has no attributes at first, and is asked whether it has ``__setstate__``.
    """
    if (line := judge.program.once(_taken_from_class)) is not None:
        judge.reasons.no(
            "class loses attribute",
            None,
            [line],
            "a class loses an attribute, and a worker that has met the class before may still have it there",
            "give the attribute another value, such as None",
        )
    names = judge.program.once(_asking_themselves)
    if not names:
        return
    given = [(e.node, judge.scopes.around.get(id(e.node), judge.scope)) for e in reads if isinstance(e.node, ast.Name)]
    sources = [v for node, scope in [(judge.loop.iter, judge.scope), *given] for v in _made_of(judge, node, scope)]
    for node in [*sources, *(n for n, _ in code(judge, judge.loop.body, methods=True))]:
        if isinstance(node, ast.Name) and node.id in names and isinstance(node.ctx, ast.Load):
            judge.reasons.no(
                "getattr",
                None,
                [judge.loop.lineno, getattr(node, "lineno", judge.loop.lineno)],
                f"an object of `{node.id}` cannot be made again elsewhere: its `__getattr__` needs attributes "
                "that a new one lacks",
                "let `__getattr__` raise AttributeError at once for names that begin with `_`",
            )
            return


def _taken_from_class(program: Program) -> int | None:
    """A line that takes an attribute from a class."""
    for node in program.scopes.every(ast.Delete, ast.Call):
        named = isinstance(node, ast.Call) and ast.unparse(node.func) == "delattr"
        places = node.targets if isinstance(node, ast.Delete) else node.args[:1] if named else []
        holders = [place.value if isinstance(place, ast.Attribute) and not named else place for place in places]
        attributes = named or any(isinstance(place, ast.Attribute) for place in places)
        if attributes and any(is_class(program.scopes, holder) for holder in holders):
            line: int = node.lineno
            return line
    return None


def _made_of(judge: Judge, node: ast.expr, scope: Scope) -> Iterable[ast.AST]:
    found = sources_of(judge.program).everything(node, scope)
    return [name for value, _ in found if isinstance(value, ast.Call) for name in ast.walk(value.func)]


def _asking_themselves(program: Program) -> frozenset[str]:
    """The classes of the text with such a method, and those that derive from them."""
    return frozenset(
        name
        for name in program.classes
        for owner in program.scopes.lineage(name)
        for member in owner.body
        if isinstance(member, ast.FunctionDef) and member.name == "__getattr__" and not _says_no(member)
    )


def _says_no(function: ast.FunctionDef) -> bool:
    """Whether it surely raises AttributeError for what a new object lacks, and asks that for nothing else."""
    documented = isinstance(function.body[0], ast.Expr) and len(function.body) > 1
    first = function.body[1] if documented else function.body[0]
    if isinstance(first, ast.If) and "startswith('_" in ast.unparse(first.test):
        return _raises(first.body)
    itself = function.args.args[0].arg if function.args.args else ""
    tried = [s for t in ast.walk(function) if isinstance(t, ast.Try) and _catches_missing(t) for s in t.body]
    caught = [n for s in tried for n in ast.walk(s)]
    for node in ast.walk(function):
        own = isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == itself
        if own and not node.attr.startswith("__"):  # type: ignore[attr-defined]
            return False
        if isinstance(node, ast.Subscript) and node not in caught:
            return False
    return True


def _catches_missing(node: ast.Try) -> bool:
    handlers = [h for h in node.handlers if h.type is None or "KeyError" in ast.unparse(h.type)]
    return bool(handlers) and all(_raises(h.body) for h in handlers)


def _raises(body: list[ast.stmt]) -> bool:
    return isinstance(body[-1], ast.Raise) and "AttributeError" in ast.unparse(body[-1])
