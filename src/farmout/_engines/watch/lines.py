"""Find the line of a function that changes a variable, for the message about it."""

from __future__ import annotations

import ast
import linecache
from collections.abc import Iterator
from dataclasses import dataclass
from types import CodeType, FunctionType
from typing import Any

from ..._wire.forks import ForkLock

__all__ = ["Place", "changing_line", "place_text", "source_nodes"]

# Methods by which containers and arrays change; the first statement with any other use is second choice.
_CHANGING = frozenset(
    [
        *("add", "append", "appendleft", "clear", "difference_update", "discard", "extend", "extendleft", "fill"),
        *("insert", "intersection_update", "itemset", "partition", "pop", "popitem", "popleft", "put", "remove"),
        *("resize", "reverse", "rotate", "setdefault", "setfield", "sort", "symmetric_difference_update", "update"),
        "write",
    ]
)

_KINDS = (ast.Assign, ast.AugAssign, ast.AnnAssign, ast.Delete, ast.Call, ast.NamedExpr)

# Python 3.11 counts how deep it is in a tree once for all threads, and raises SystemError where two of them parse at a
# time (https://github.com/python/cpython/issues/106905). Threads of the user's own may parse as well.
_parsing = ForkLock()


@dataclass
class Place:
    """A statement ("file:line: text"), and how it changes the variable: "append", "[]=", "+=", "=", "del", or ""."""

    text: str
    how: str


def changing_line(name: str, functions: list[FunctionType]) -> Place | None:
    """The statement in one of these functions that changes a variable, or else one that uses it."""
    used: Place | None = None
    for function in functions:
        code = function.__code__
        if code.co_name == "__init__":  # sets up what the others change
            continue
        for node in source_nodes(code, _KINDS):
            how = _how(node, name)
            if how is None:
                continue
            place = Place(place_text(code, node), how)
            if how:
                return place
            used = used or place
    return used


def place_text(code: CodeType, node: ast.stmt | ast.expr) -> str:
    """ "file:line: text" of a node in a function."""
    return f"{code.co_filename}:{node.lineno}: {linecache.getline(code.co_filename, node.lineno).strip()}"


def source_nodes(code: CodeType, kinds: tuple[type[ast.AST], ...]) -> Iterator[Any]:
    """Nodes of some kinds in the source of a function, from its first line to its last."""
    lines = linecache.getlines(code.co_filename)
    try:
        with _parsing:
            tree = ast.parse("".join(lines))
    except (SyntaxError, SystemError):  # a notebook cell with magic commands, a file that changed; see `_parsing`
        return
    first = code.co_firstlineno
    last = max([line for _, _, line in code.co_lines() if line is not None], default=first)
    for node in ast.walk(tree):
        if isinstance(node, kinds) and first <= node.lineno <= last:  # type: ignore[attr-defined]
            yield node


def _how(node: ast.AST, variable: str) -> str | None:
    """How a statement changes a variable; "" if it hands it to a function, None if it has nothing to do with it."""
    if isinstance(node, ast.AugAssign):
        return _target(node.target, variable, "+=")
    if isinstance(node, ast.Assign):
        found = [_target(part, variable, "=") for target in node.targets for part in _unpacked(target)]
        return next((how for how in found if how is not None), None)
    if isinstance(node, (ast.AnnAssign, ast.NamedExpr)):
        return _target(node.target, variable, "=")
    if isinstance(node, ast.Delete):
        return next((how for part in node.targets if (how := _target(part, variable, "del")) is not None), None)
    assert isinstance(node, ast.Call)
    if isinstance(node.func, ast.Attribute) and _is_of(node.func.value, variable):
        return node.func.attr if node.func.attr in _CHANGING else ""
    if isinstance(node.func, ast.Name) and _is_of(node.func, variable):
        return ""
    is_argument = any(_is_of(argument, variable) for argument in node.args)
    if isinstance(node.func, ast.Name) and node.func.id == "next" and is_argument:
        return "next"
    if any(_is_of(keyword.value, variable) for keyword in node.keywords if keyword.arg == "out"):
        return "[]="
    return "" if is_argument else None


def _unpacked(target: ast.expr) -> Iterator[ast.expr]:
    if isinstance(target, (ast.Tuple, ast.List)):
        for part in target.elts:
            yield from _unpacked(part)
    else:
        yield target


def _target(target: ast.expr, variable: str, operator: str) -> str | None:
    if not _is_of(target, variable):
        return None
    return "[]=" if isinstance(target, ast.Subscript) and operator == "=" else operator


def _is_of(node: ast.expr, variable: str) -> bool:
    """Whether an expression is a variable or a part of it: ``a``, ``a[i].b``; ``settings.count``; ``self.x``."""
    names: list[str] = []
    while isinstance(node, (ast.Attribute, ast.Subscript, ast.Starred)):
        if isinstance(node, ast.Attribute):
            names.append(node.attr)
        elif isinstance(node, ast.Subscript):
            names.clear()
        node = node.value
    if not isinstance(node, ast.Name):
        return False
    path = ".".join([node.id, *reversed(names)])
    # A variable of another module goes by its bare name in that module's own functions.
    return any(path == name or path.startswith(name + ".") for name in (variable, variable.rpartition(".")[2]))
