"""What a known call changes: arguments that it writes its result to, the object of a method that takes turns."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..values import pure_table as table
from ..values.provenance import Prov, joined
from .walker import Walker

if TYPE_CHECKING:
    from .program import Program

__all__ = ["asks_for_turn", "changes_self", "is_path", "is_true", "may_not_copy", "of_text_only", "writes_arguments"]


def writes_arguments(
    walker: Walker, node: ast.Call, path: str, arguments: list[Prov], keywords: dict[str, Prov]
) -> Prov:
    """Note what a call changes among its arguments, and gives back. ``path``: of a method, a dot and its name."""
    inputs = table.ARRAY_INPUTS.get(path, 2 if path.startswith("cv2.") else len(arguments))
    positions = {*range(inputs, len(arguments)), *table.CHANGED_ARGUMENTS.get(path, ())}
    if path == "numpy.nan_to_num" and (len(arguments) > 1 or node.keywords):
        positions.add(0)
    if any(k.arg and k.arg.startswith("overwrite_") and not _is(k.value, False) for k in node.keywords):
        positions |= set(range(len(arguments)))
    written = [arguments[p] for p in sorted(positions) if p < len(arguments)]
    for position in sorted(p for p in positions if p < len(arguments)):
        walker.changes(arguments[position], node.args[position], node, path.lstrip("."))
    for keyword in node.keywords:
        if keyword.arg in ("out", "dst", "output"):
            walker.changes(keywords[keyword.arg], keyword.value, node, f"{keyword.arg}=")
            written.append(keywords[keyword.arg])
        if keyword.arg == "inplace" and isinstance(node.func, ast.Attribute) and not _is(keyword.value, False):
            walker.changes(walker.expr(node.func.value), node.func.value, node, "inplace=")
    return joined(written)


def _is(node: ast.expr, value: object) -> bool:
    return isinstance(node, ast.Constant) and node.value is value


def changes_self(program: Program, path: str) -> bool:
    """Whether this is a method that changes its object, called through the class: ``deque.append(last, x)``."""
    owner, _, method = path.rpartition(".")
    changes = method == "at" or method in table.MUTATING_METHODS | {"partition", "resize"}
    inside = owner.rpartition(".")[0] in table.WHOLE_MODULES
    return changes and inside and not program.knows_module(owner) and path not in table.CHANGED_ARGUMENTS


def asks_for_turn(node: ast.Call, kind: str) -> bool:
    """``queue.get()``, ``thread.join()``: not the methods of dicts and texts, which take something."""
    assert isinstance(node.func, ast.Attribute)
    if kind in ("dict", "str", "list", "set"):
        return False
    first = node.args[0] if node.args else None
    bare = first is None or (isinstance(first, ast.Constant) and isinstance(first.value, bool))
    waits = {k.arg for k in node.keywords} <= {"block", "timeout"}
    return node.func.attr in ("get", "join") and bare and waits


def of_text_only(walker: Walker, node: ast.Call, kind: str) -> bool:
    """``line.replace(old, new)``, ``line.partition("=")``: with these arguments a method that makes new texts."""
    assert isinstance(node.func, ast.Attribute)
    if kind in ("str", "number", "path"):
        return True
    if node.func.attr in ("resize", "rotate", "convert", "filter") and _is_image(walker, node.func.value):
        return True
    text = bool(node.args) and walker.kinds.of(node.args[0], walker.scope).name == "str"
    return len(node.args) > 1 if node.func.attr == "replace" else text and node.func.attr == "partition"


def _is_image(walker: Walker, node: ast.expr) -> bool:
    """Whether this is an image of Pillow's, of which these methods make new ones."""
    if isinstance(node, ast.Name) and id(node) not in walker.scopes.inner:
        binding = walker.scopes.only(walker.scopes.resolve(node.id, walker.scope))
        made = binding.value if binding is not None and binding.kind == "assign" else None
        return made is not None and not isinstance(made, ast.Name) and _is_image(walker, made)
    if not isinstance(node, ast.Call):
        return False
    if isinstance(node.func, ast.Attribute) and node.func.attr in _OF_IMAGES:
        return _is_image(walker, node.func.value)
    return walker.scopes.dotted(node.func, walker.scope) in ("PIL.Image.open", "PIL.Image.new", "PIL.Image.fromarray")


_OF_IMAGES = frozenset({"convert", "resize", "rotate", "crop", "copy", "filter", "transpose"})


def is_path(walker: Walker, *nodes: ast.expr) -> bool:
    """Whether these are a path, and what may be another."""
    kinds = [walker.kinds.of(node, walker.scope).name for node in nodes]
    return "path" in kinds or kinds == ["unknown", "str"]


def is_true(node: ast.Call, keyword: str) -> bool:
    """Whether a call has ``keyword=True``."""
    return any(k.arg == keyword and isinstance(k.value, ast.Constant) and k.value.value is True for k in node.keywords)


def may_not_copy(node: ast.Call) -> bool:
    """Whether a call with ``copy=False`` may give back what it was given."""
    return any(k.arg == "copy" for k in node.keywords) and not is_true(node, "copy")
