"""What is kept as a key or in a set can be hashed: no list, dict, set or array, which a change would reach."""

from __future__ import annotations

import ast
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..effects.program import Program
    from ..judging.judge import Judge
    from ..rounds.sites import Site

__all__ = ["is_key", "of_container"]

# Modules whose objects can be hashed and changed by index or by a method like `append`.
_ELEMENTS = frozenset({"xml", "ctypes", "tkinter", "weakref"})
_KNOWN = (sys.stdlib_module_names - _ELEMENTS) | {"numpy", "scipy", "pandas", "cv2", "PIL", "tqdm", "matplotlib"}
_NO_CONTAINERS = frozenset({"object", "Exception", "NamedTuple", "Enum", "IntEnum", "ABC", "Protocol"})


def is_key(judge: Judge, node: ast.expr, site: Site | None) -> bool:
    """Whether a site keeps a value as a key of a dict, or in a set."""
    parent = judge.scopes.parents.get(id(node))
    if site is None or parent is None:
        return False
    if isinstance(parent, ast.Subscript) and parent.slice is node and site.family in ("store", "group", "fold"):
        return judge.kinds.of(parent.value, judge.scope).name == "dict"
    add = isinstance(parent, ast.Call) and isinstance(parent.func, ast.Attribute) and parent.func.attr == "add"
    return add and judge.kinds.of(parent.func.value, judge.scope).name == "set"  # type: ignore[attr-defined]


def of_container(program: Program, node: ast.AST) -> bool:
    """Whether a change surely is one of something that cannot be hashed."""
    imported = {b.path.split(".")[0] for s in program.scopes.all for bs in s.bindings.values() for b in bs if b.path}
    bases = {ast.unparse(b).split(".")[-1] for nodes in program.classes.values() for n in nodes for b in n.bases}
    derived = {b for b in bases - _NO_CONTAINERS - program.classes.keys() if not b.endswith("Error")}
    if derived or not imported <= _KNOWN or program.scopes.star_import:
        return False
    if isinstance(node, ast.Subscript):
        return not {"__setitem__", "__delitem__"} & program.methods.keys()
    called = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    return called and node.func.attr not in program.methods  # type: ignore[attr-defined]
