"""What the parent evaluates when it comes to a change, as the loop did: a companion only where there is a new best."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..rounds.best_parts import CONDITIONAL
from ..rounds.instant import changes_own, shows_between, taken_at_once
from ..rounds.sites import Site

if TYPE_CHECKING:
    from ..judging.judge import Judge
    from .split import Splitter

__all__ = ["evaluated_later", "judge_later", "names_read"]


def evaluated_later(splitter: Splitter, node: ast.expr, site: Site) -> None:
    """The parent evaluates an expression when it comes to a site: it needs the names."""
    judge_later(splitter.judge, node, site)
    for name in names_read(splitter.judge, node):
        if not splitter.name_stays(name, site):
            _has_no_value(splitter.judge, name, site, "changes later in the body")


def judge_later(judge: Judge, node: ast.expr, site: Site, block: ast.stmt | None = None) -> None:
    """Add the reasons against it: what it reads is changed before, or it changes what the worker goes on with."""
    taken_at_once(judge, node, site, block, later=not isinstance(node, ast.Name))
    changed = changes_own(judge, node)
    if changed is not None:
        judge.reasons.no(
            "companion",
            changed,
            [site.statement.lineno],
            f"`{ast.unparse(node)}` changes `{changed.name}`, and only where the loop comes to it",
            "compute it before the comparison",
        )
    if site.family in CONDITIONAL and shows_between(judge, node):
        judge.reasons.no(
            "output",
            None,
            [site.statement.lineno],
            f"`{ast.unparse(node)}` prints or writes only where the loop comes to it, and the body does so elsewhere",
            "print at the end of the body",
        )
    for name in names_read(judge, node) if block is not None else ():
        if name.id in judge.flow.hoped:
            _has_no_value(judge, name, site, "may have no value yet, where the loop does not ask for it")


def names_read(judge: Judge, node: ast.expr) -> Iterator[ast.Name]:
    """The names of the body, or from outside, in an expression."""
    return (n for n in ast.walk(node) if isinstance(n, ast.Name) and id(n) not in judge.scopes.inner)


def _has_no_value(judge: Judge, name: ast.Name, site: Site, why: str) -> None:
    lines = [site.statement.lineno, name.lineno]
    judge.reasons.no("companion", name.id, lines, f"`{name.id}` {why}", "use another name")
