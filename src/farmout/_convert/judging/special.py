"""Special methods of the text's classes that change something: which of them a loop may call."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from ..effects.callbacks import given_on
from ..text.scopes import Function
from .reached import reached

if TYPE_CHECKING:
    from ..effects.program import Program

__all__ = ["strange_operators"]

_STORE = "__setitem__"
_STORE_UNSEEN = re.compile(r"\b(operator|shuffle|heap\w*|exec|eval|getattr|ctypes|type\(\w+,)|\.__setitem__")
_BUILT_IN = frozenset({"dict", "list", "array"})
_PLAIN_BASES = frozenset({"object", "ABC", "Protocol", "Generic"})
_ERRORS = ("Error", "Exception", "Warning")


def strange_operators(program: Program, loop: ast.AST) -> list[tuple[str, int]]:
    """Special methods that change something and that an expression of a loop might call, each with its line."""
    found = program.strange_operators
    if any(name == _STORE for name, _ in found) and not _may_store(program, loop):
        return [(name, line) for name, line in found if name != _STORE]
    return found


def _may_store(program: Program, loop: ast.AST) -> bool:
    """Whether a loop, or what it may call, puts an item into anything but a dict, list or array."""
    plain = all(_is_plain(program, owner) for owner in program.scopes.every(ast.ClassDef))
    if not plain or _STORE_UNSEEN.search(program.source.text):
        return True
    elsewhere = program.once(given_on)
    hidden = [f for f in program.scopes.every(ast.FunctionDef, ast.AsyncFunctionDef) if _is_called_unseen(f, elsewhere)]
    code: list[ast.AST] = [loop, *(s for f in hidden for s in f.body)]
    return any(
        isinstance(node, ast.Subscript)
        and not isinstance(node.ctx, ast.Load)
        and program.kinds.of(node.value, scope).name not in _BUILT_IN
        for node, scope in reached(program, code)
    )


def _is_called_unseen(function: Function, elsewhere: set[int]) -> bool:
    special = function.name.startswith("__") and function.name.endswith("__") and function.name != _STORE
    later = any(isinstance(n, (ast.Yield, ast.YieldFrom)) for n in ast.walk(function))  # runs when it is asked
    return special or later or id(function) in elsewhere or bool(function.decorator_list)


def _is_plain(program: Program, owner: ast.ClassDef) -> bool:
    """Whether nothing is known to put items into objects of a class but a statement: ``update`` of a mapping does."""
    bases = [ast.unparse(b.value if isinstance(b, ast.Subscript) else b) for b in owner.bases]
    return all(b in _PLAIN_BASES or b in program.classes or b.endswith(_ERRORS) for b in bases)
