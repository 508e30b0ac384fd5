"""What the body, or a function that it calls, surely catches of what is raised in it."""

from __future__ import annotations

import ast
import builtins
from typing import TYPE_CHECKING

from ..text.scopes import Function

if TYPE_CHECKING:
    from ..judging.judge import Judge

__all__ = ["is_caught"]


def is_caught(judge: Judge, node: ast.AST, errors: set[str]) -> bool:
    """Whether a ``try`` around a node, in the body or in the function where it stands, surely catches these errors."""
    child = node
    for parent in judge.scopes.enclosing(node):
        if parent is judge.loop or isinstance(parent, Function):
            return False
        if isinstance(parent, ast.Try) and child in parent.body:
            caught = [c for h in parent.handlers for c in (h.type.elts if isinstance(h.type, ast.Tuple) else [h.type])]
            names = {ast.unparse(c) if c is not None else "Exception" for c in caught}
            if errors and all(any(_catches(judge, name, error) for name in names) for error in errors):
                return True
        child = parent
    return False


def _catches(judge: Judge, name: str, error: str) -> bool:
    """Whether a handler surely catches an error, both by their names."""
    handled, raised = (None if n in judge.program.classes else getattr(builtins, n, None) for n in (name, error))
    if isinstance(handled, type) and isinstance(raised, type):
        return issubclass(raised, handled)
    return name == error or (name == "Exception" and "BaseException" not in judge.program.source.text)
