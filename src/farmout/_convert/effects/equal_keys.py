"""Keys of a cache that are equal and not the same: for 1.0 it has what was found for 1, if that came first."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..text.scopes import Scope

if TYPE_CHECKING:
    from .program import Program

__all__ = ["of_two_types"]

_FAR = 6
_FLOATS = frozenset({"builtins.float", "math.sqrt", "math.exp", "math.log", "math.sin", "math.cos", "math.pow"})
_INTS = frozenset({"builtins.int", "builtins.len", "builtins.ord", "builtins.hash", "math.floor", "math.ceil"})


def of_two_types(program: Program) -> bool:
    """Whether the text puts numbers of two types side by side, or gives them to one function."""
    return program.once(_side_by_side) or program.once(_to_one_function)


def _side_by_side(program: Program) -> bool:
    for node in program.scopes.every(ast.List, ast.Tuple, ast.Set, ast.Dict):
        parts = node.keys if isinstance(node, ast.Dict) else node.elts  # type: ignore[attr-defined]
        values = [p.value for p in parts if isinstance(p, ast.Constant) and isinstance(p.value, (bool, int, float))]
        if len({(type(v), v) for v in values}) > len(set(values)):
            return True
    return False


def _to_one_function(program: Program) -> bool:
    given: dict[tuple[str, int | str], set[str]] = {}
    for call in program.scopes.every(ast.Call):
        scope = program.scopes.around[id(call)]
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        if program.scopes.dotted(call.func, scope) is not None:
            continue
        for place, argument in enumerate(call.args):
            given.setdefault((name, place), set()).update(_types(program, argument, scope))
        for keyword in call.keywords:
            given.setdefault((name, keyword.arg or ""), set()).update(_types(program, keyword.value, scope))
    return any(len(types) > 1 and types & {"float", "bool"} for types in given.values())


def _types(program: Program, node: ast.expr, scope: Scope, far: int = 0) -> set[str]:
    """The types of the numbers that an expression may give, as far as they are written; "" where they are not."""
    if far > _FAR:
        return {""}
    if isinstance(node, ast.Constant):
        return {type(node.value).__name__}
    if isinstance(node, ast.IfExp):
        return _types(program, node.body, scope, far + 1) | _types(program, node.orelse, scope, far + 1)
    if isinstance(node, (ast.Compare, ast.BoolOp)):
        return {"bool"} if isinstance(node, ast.Compare) else {""}
    if isinstance(node, ast.UnaryOp):
        return {"bool"} if isinstance(node.op, ast.Not) else _types(program, node.operand, scope, far + 1)
    if isinstance(node, ast.BinOp):
        sides = _types(program, node.left, scope, far + 1) | _types(program, node.right, scope, far + 1)
        if isinstance(node.op, ast.Div) or "float" in sides:
            return {"float"}
        return {"int"} if sides == {"int"} else {""}
    if isinstance(node, ast.Call):
        path = program.scopes.dotted(node.func, scope)
        return {"float"} if path in _FLOATS else {"int"} if path in _INTS else {""}
    return _of_name(program, node, scope, far) if isinstance(node, ast.Name) else {""}


def _of_name(program: Program, name: ast.Name, scope: Scope, far: int) -> set[str]:
    owner = program.scopes.inner.get(id(name))
    if owner is not None:
        over = [g.iter for g in getattr(owner, "generators", ()) if ast.unparse(g.target) == name.id]
        return _of_items(program, over[0], scope, far + 1) if over else {""}
    found: set[str] = set()
    var = program.scopes.resolve(name.id, scope)
    for binding in program.scopes.bindings(var):
        around = program.scopes.around.get(id(binding.node), scope)
        if binding.kind == "for" and isinstance(binding.node, ast.For) and isinstance(binding.node.target, ast.Name):
            found |= _of_items(program, binding.node.iter, around, far + 1)
        elif binding.kind in ("assign", "augment") and binding.value is not None:
            divided = isinstance(binding.node, ast.AugAssign) and isinstance(binding.node.op, ast.Div)
            found |= {"float"} if divided else _types(program, binding.value, around, far + 1)
        else:
            found.add("")
    return found or {""}


def _of_items(program: Program, node: ast.expr, scope: Scope, far: int) -> set[str]:
    if isinstance(node, (ast.List, ast.Tuple, ast.Set)):
        return {t for element in node.elts for t in _types(program, element, scope, far + 1)}
    if isinstance(node, (ast.ListComp, ast.SetComp, ast.GeneratorExp)):
        return _types(program, node.elt, scope, far + 1)
    if isinstance(node, ast.Call) and program.scopes.dotted(node.func, scope) == "builtins.range":
        return {"int"}
    if isinstance(node, ast.Name) and id(node) not in program.scopes.inner:
        binding = program.scopes.only(program.scopes.resolve(node.id, scope))
        value = binding.value if binding is not None and binding.kind == "assign" else None
        return _of_items(program, value, scope, far + 1) if value is not None and far <= _FAR else {""}
    return {""}
