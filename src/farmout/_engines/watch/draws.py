"""Find the line of a function that draws from a global random state, for the message about it."""

from __future__ import annotations

import ast
import sys
from contextlib import suppress
from types import FunctionType, ModuleType
from typing import Any

from ..._rng.states import global_source_name
from .lines import place_text, source_nodes

__all__ = ["drawing_line"]

# Of torch, whose functions do not tell where they draw from; names that end in "_" are methods of tensors.
_OF_TORCH = frozenset(
    [
        *("bernoulli", "dropout", "multinomial", "normal", "poisson", "rand", "rand_like", "randint", "randint_like"),
        *("randn", "randn_like", "randperm", "bernoulli_", "cauchy_", "exponential_", "geometric_", "log_normal_"),
        *("normal_", "random_", "uniform_"),
    ]
)
# Methods of scipy and pandas that take numpy.random if nothing else is given.
_OF_OBJECTS = frozenset(["rvs", "sample"])


def drawing_line(source: str, functions: list[FunctionType]) -> str:
    """The first call in one of these functions that draws from "random", "numpy.random" or "torch"; "" if none does."""
    for function in functions:
        names = _names(function)
        for node in sorted(source_nodes(function.__code__, (ast.Call,)), key=lambda node: node.lineno):
            if _draws(node, source, names):
                return place_text(function.__code__, node)
    return ""


def _names(function: FunctionType) -> dict[str, Any]:
    """What names mean in a function: its globals, what it captured, and the modules that it imports itself."""
    names = dict(function.__globals__)
    for name, cell in zip(function.__code__.co_freevars, function.__closure__ or (), strict=True):
        with suppress(ValueError):  # an empty cell
            names[name] = cell.cell_contents
    for node in source_nodes(function.__code__, (ast.Import, ast.ImportFrom)):
        for alias in node.names:
            if isinstance(node, ast.ImportFrom):
                names[alias.asname or alias.name] = getattr(sys.modules.get(node.module or ""), alias.name, None)
            elif alias.asname:
                names[alias.asname] = sys.modules.get(alias.name)
            else:
                top = alias.name.partition(".")[0]
                names[top] = sys.modules.get(top)
    return names


def _draws(call: ast.Call, source: str, names: dict[str, Any]) -> bool:
    node = call.func
    called = _resolved(node, names)
    if called is not None and global_source_name(getattr(called, "__self__", None)) == source:
        return True
    if not isinstance(node, ast.Attribute):
        return source == "torch" and getattr(called, "__name__", "") in _OF_TORCH and _is_of_torch(called)
    if source == "torch":
        return node.attr in _OF_TORCH and (node.attr.endswith("_") or _is_of_torch(called))
    told = any(keyword.arg in ("random_state", "rng") for keyword in call.keywords)
    return source == "numpy.random" and node.attr in _OF_OBJECTS and not told


def _is_of_torch(called: Any) -> bool:
    return any(str(getattr(one, "__module__", "")).startswith("torch") for one in (called, type(called)))


def _resolved(node: ast.expr, names: dict[str, Any]) -> Any:
    """What an expression such as ``numpy.random.rand`` stands for; None if that cannot be told without running it."""
    if isinstance(node, ast.Name):
        return names.get(node.id)
    if isinstance(node, ast.Attribute):
        owner = _resolved(node.value, names)
        return getattr(owner, node.attr, None) if isinstance(owner, ModuleType) else None
    return None
