"""Numbers and texts that are asked whether they are the very same object: what comes from a worker never is."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..text.scopes import Scope
from .points_to import PointsTo

if TYPE_CHECKING:
    from ..reasons import Reasons
    from .program import Program

__all__ = ["judge_identity"]

_OPERATORS = frozenset({"operator.is_", "operator.is_not"})
_PLAIN = frozenset({"number", "str", "plain", "tuple", "frozenset", "range", "unknown"})


def judge_identity(program: Program, place: ast.AST, reasons: Reasons) -> None:
    """Add a reason where the text may look at the identity of numbers, texts or tuples that a loop keeps."""
    inside = {id(n) for n in ast.walk(place)}
    for node in program.once(_asked):
        if id(node) not in inside:
            reasons.no(
                "identity",
                None,
                [getattr(place, "lineno", 0), node.lineno],
                f"line {node.lineno} asks which object a number, text or tuple is, and a worker sends a copy",
                "compare with `==`",
            )
            return


def _asked(program: Program) -> list[ast.expr]:
    """The places where numbers, texts or tuples may be compared by identity."""
    found: list[ast.expr] = []
    for node in program.scopes.every(ast.Compare, ast.Call, ast.Name):
        scope = program.scopes.around.get(id(node), program.scopes.module)
        if isinstance(node, ast.Compare):
            sides = [node.left, *node.comparators]
            pairs = zip(node.ops, sides, sides[1:], strict=False)
            identical = (ast.Is, ast.IsNot)
            if any(isinstance(how, identical) and _may_be_plain(program, scope, a, b) for how, a, b in pairs):
                found.append(node)
        elif isinstance(node, ast.Call):
            path = program.scopes.dotted(node.func, scope)
            asks = path in _OPERATORS or path == "builtins.id"
            if asks and _may_be_plain(program, scope, *node.args):
                found.append(node)
        elif isinstance(node, ast.Name) and node.id == "id" and program.scopes.dotted(node, scope) == "builtins.id":
            parent = program.scopes.parents.get(id(node))
            if not (isinstance(parent, ast.Call) and parent.func is node):
                found.append(node)  # `map(id, values)`
    return found


def _may_be_plain(program: Program, scope: Scope, *sides: ast.expr) -> bool:
    return not any(_is_single(program, side, scope) for side in sides) and all(
        program.kinds.of(side, scope).name in _PLAIN or program.once(PointsTo).may_be_tuple(side, scope)
        for side in sides
    )


def _is_single(program: Program, node: ast.expr, scope: Scope) -> bool:
    """Whether the text shows that this is an object of a class, or a constant of which there is one."""
    if isinstance(node, ast.Constant):
        return node.value is None or isinstance(node.value, bool) or node.value is Ellipsis
    if program.once(PointsTo).may_be_tuple(node, scope):
        return False  # with names for its places
    if (program.scopes.dotted(node, scope) or "").startswith("builtins."):
        return True
    if isinstance(node, ast.Call):
        return program.scopes.dotted(node.func, scope) == "builtins.type" or _makes_object(program, node, scope)
    if isinstance(node, ast.Attribute):  # a member of an enumeration, or what a class has once
        return isinstance(node.value, ast.Name) and node.value.id in program.classes
    if not isinstance(node, ast.Name):
        return False
    binding = None
    if id(node) not in program.scopes.inner:
        binding = program.scopes.only(program.scopes.resolve(node.id, scope))
    value = binding.value if binding is not None and binding.kind == "assign" else None
    return _has_fields(program, node.id) or (isinstance(value, ast.Call) and _makes_object(program, value, scope))


def _has_fields(program: Program, name: str) -> bool:
    """Whether attributes of a name are read, or assigned, that are not called: those of an object of a class."""
    if name == "self":
        return True
    for use in program.scopes.named(name):
        parent = program.scopes.parents.get(id(use))
        if isinstance(parent, ast.Attribute) and parent.attr not in ("real", "imag"):
            above = program.scopes.parents.get(id(parent))
            if not (isinstance(above, ast.Call) and above.func is parent) or parent.attr in program.methods:
                return True
    return False


def _makes_object(program: Program, call: ast.Call, scope: Scope) -> bool:
    """Whether a call makes a new object: of ``object``, or of a class of the text."""
    made = isinstance(call.func, ast.Name) and call.func.id in program.classes
    return made or program.scopes.dotted(call.func, scope) == "builtins.object"
