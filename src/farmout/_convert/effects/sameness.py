"""Where a copy is not as good as the object: identity, keys and elements that only the object itself finds."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..text.moments import runs_once, uses
from ..values.provenance import Prov
from .missing import asks_element
from .walker import Walker

if TYPE_CHECKING:
    from .program import Program

__all__ = ["comparison", "element", "is_single", "objects_come_in"]

# Where these stand in a text, an object may come from somewhere else than a call of its class.
_OTHER_ORIGINS = ("pickle", "joblib", "shelve", "dill", "globals", "eval", "exec", "getattr", "importlib",
                  "__subclasses__")  # fmt: skip
_ERROR_OBJECTS = ("exc_info", "__context__", "__cause__", "last_value", "last_exc", "format_exc", ".exceptions",
                  "__traceback__", "suppress", "raises")  # fmt: skip
_SHOW = frozenset({"builtins.str", "builtins.repr", "builtins.print", "builtins.type"})
DEEPEST = 4


def objects_come_in(program: Program, loop: ast.AST) -> bool:
    """Whether the loop may meet objects from before it that are equal only to themselves.

    There are none if all are made by the loop's own body, and the program comes to the loop once.
    """
    if not program.has_identity_equality:
        return False
    if any(word in program.source.text for word in _OTHER_ORIGINS) or not runs_once(program, loop):
        return True
    made = [n for c in program.identity_classes for n in program.scopes.named(c) if isinstance(n.ctx, ast.Load)]
    return not all(_stands_in(program, name, loop, 0) for name in made)


def _stands_in(program: Program, node: ast.AST, loop: ast.AST, depth: int) -> bool:
    """Whether a line runs as a part of the loop's body only."""
    body = loop.body if isinstance(loop, ast.For) else []
    around = [node, *program.scopes.enclosing(node)]
    if any(part is statement for part in around for statement in body):
        return True
    if _only_names(program, node):
        return True
    for parent in around:
        if isinstance(parent, (ast.FunctionDef, ast.AsyncFunctionDef)):
            owner = program.class_of.get(id(parent))
            if owner is not None and owner.name in program.identity_classes and not parent.decorator_list:
                return True  # a method: an object of the class is there already
            found = uses(program, parent.name)
            return depth < DEEPEST and bool(found) and all(_stands_in(program, u, loop, depth + 1) for u in found)
        if isinstance(parent, ast.ClassDef) and parent is not node:
            return False
    return False


def _only_names(program: Program, node: ast.AST) -> bool:
    """Whether a class is written in an annotation or as a base, where no object is made."""
    child = node
    for parent in program.scopes.enclosing(node):
        if isinstance(parent, ast.arg) or (isinstance(parent, ast.AnnAssign) and parent.annotation is child):
            return True
        if isinstance(parent, (ast.FunctionDef, ast.AsyncFunctionDef)):
            return parent.returns is child
        if isinstance(parent, ast.ClassDef):
            return child in parent.bases and parent.name in program.identity_classes
        if isinstance(parent, ast.ExceptHandler):
            return parent.type is child
        if isinstance(parent, ast.Raise):
            return parent.exc is child and not _keeps_errors(program)
        if isinstance(parent, ast.Call) and parent.func is not child:
            return program.scopes.dotted(parent.func, program.scopes.module) == "builtins.isinstance"
        if isinstance(parent, ast.stmt):
            return False
        child = parent
    return False


def _keeps_errors(program: Program) -> bool:
    """Whether the text may hold on to an error object that was raised, and not only show it or raise it again."""
    if any(word in program.source.text for word in _ERROR_OBJECTS):
        return True
    for handler in program.scopes.every(ast.ExceptHandler):
        for node in program.scopes.named(handler.name) if handler.name else ():
            if isinstance(node.ctx, ast.Load) and handler in program.scopes.enclosing(node):
                parent = program.scopes.parents[id(node)]
                called = parent.func if isinstance(parent, ast.Call) else None
                path = program.scopes.dotted(called, program.scopes.module) if called is not None else None
                looked = isinstance(parent, ast.Attribute) and parent.attr != "with_traceback"
                if not looked and not isinstance(parent, (ast.FormattedValue, ast.Raise)) and path not in _SHOW:
                    return True
    return False


def comparison(walker: Walker, node: ast.Compare, how: ast.cmpop, left: ast.expr, right: ast.expr) -> None:
    """A copy is equal to what it was copied from, but not it; some objects are equal only to themselves."""
    sides = (left, right)
    if isinstance(how, (ast.Is, ast.IsNot)):
        if not any(is_single(walker, side) for side in sides):
            walker.never(node, "is", "compares objects by identity, and a worker has copies")
        return
    if not isinstance(how, (ast.Eq, ast.NotEq, ast.In, ast.NotIn)):
        return
    kinds = [walker.kinds.of(side, walker.scope) for side in sides]
    if any(k.name in ("function", "class") for k in kinds):
        walker.never(node, ast.unparse(node), "compares functions, and a worker has copies")
        return
    if walker.program.has_identity_equality and not any(k.immutable for k in kinds):
        why = "compares objects of a class without __eq__, and a worker has copies"
        walker.add("by identity", node, how=ast.unparse(node), why=why)
    if isinstance(how, (ast.In, ast.NotIn)) and walker.program.names_nan:
        walker.never(node, ast.unparse(node), "finds a nan only if it is the very same object")


def element(walker: Walker, node: ast.Subscript, base: Prov) -> None:
    """Reading an element of a defaultdict makes one; a copy of a key may not find what the key finds."""
    if isinstance(node.value, ast.Name) and id(node.value) not in walker.scopes.inner:
        for binding in walker.scopes.bindings(walker.scopes.resolve(node.value.id, walker.scope)):
            made = binding.value.func if isinstance(binding.value, ast.Call) else None
            if made is not None and walker.scopes.dotted(made, walker.scope) == "collections.defaultdict":
                walker.changes(base, node.value, node, "defaultdict")
    key = node.slice
    if not isinstance(key, ast.Slice) and walker.kinds.of(node.value, walker.scope).name in ("unknown", "dict"):
        asks_element(walker, node, base)
    if walker.program.has_identity_equality and not isinstance(key, (ast.Slice, ast.Constant, ast.Tuple)):
        owner = walker.kinds.of(node.value, walker.scope).name
        if owner in ("dict", "unknown") and not walker.kinds.of(key, walker.scope).immutable:
            why = "may be equal only to itself, and a worker has a copy"
            walker.add("by identity", node, how=ast.unparse(key), why=why)


def is_single(walker: Walker, node: ast.expr) -> bool:
    """None, True, a builtin type: there is one of them in every process."""
    if isinstance(node, ast.Constant):
        return node.value is None or isinstance(node.value, bool) or node.value is Ellipsis
    return (walker.scopes.dotted(node, walker.scope) or "").startswith("builtins.")
