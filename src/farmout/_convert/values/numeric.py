"""Whether an array surely holds numbers: what is stored in it is copied, and no object is kept."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..text.arguments import arguments_for
from ..text.scopes import Binding, Scope, Var
from .kind import MATRIX, NUMBER, VECTOR, Kind
from .scalars import DRAWS, gives_number

if TYPE_CHECKING:
    from ..judging.judge import Judge

__all__ = ["copies_numbers", "given"]

_NEW = frozenset(
    f"numpy.{name}" for name in ("zeros", "ones", "empty", "eye", "identity", "arange", "linspace", "logspace")
)
_LIKE = frozenset(f"numpy.{name}_like" for name in ("zeros", "ones", "empty"))
_DEEPEST = 8


def copies_numbers(judge: Judge, var: Var, depth: int = 0) -> bool:
    """Whether all that a variable is ever given are arrays of numbers."""
    if judge.kinds.of_variable(var) in (VECTOR, MATRIX):
        return True
    bindings = [b for b in judge.scopes.bindings(var) if b.kind not in ("augment", "delete")]
    return (
        judge.kinds.of_variable(var).name == "array"
        and not judge.program.names_object_arrays
        and depth < _DEEPEST
        and all(_gives_numbers(judge, b, var, depth) for b in bindings)
    )


def _gives_numbers(judge: Judge, binding: Binding, var: Var, depth: int) -> bool:
    if binding.kind == "param":
        found = arguments_for(judge.scopes, var)
        return found is not None and all(_is_numeric(judge, a, scope, depth) for a, scope in found)
    return _is_numeric(judge, given(binding, var), _scope(judge, binding, var), depth)


def _scope(judge: Judge, binding: Binding, var: Var) -> Scope:
    return judge.scopes.around.get(id(binding.node), judge.scopes.all[var.scope])


def given(binding: Binding, var: Var) -> ast.expr | None:
    """What a binding gives a variable: ``a, b = np.zeros(3), np.ones(3)`` gives two arrays."""
    if binding.kind == "unpack" and isinstance(binding.node, ast.Assign) and len(binding.node.targets) == 1:
        target, value = binding.node.targets[0], binding.node.value
        if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple) and len(target.elts) == len(value.elts):
            names = [e.id if isinstance(e, ast.Name) else "" for e in target.elts]
            return value.elts[names.index(var.name)] if names.count(var.name) == 1 else None
    return binding.value if binding.kind == "assign" else None


def _is_numeric(judge: Judge, node: ast.expr | None, scope: Scope, depth: int) -> bool:
    if node is None or depth > _DEEPEST:
        return False
    if judge.kinds.of(node, scope) in (NUMBER, VECTOR, MATRIX):
        return True
    if isinstance(node, ast.Name):
        return id(node) not in judge.scopes.inner and copies_numbers(
            judge, judge.scopes.resolve(node.id, scope), depth + 1
        )
    if isinstance(node, ast.BinOp):
        return all(_is_numeric(judge, side, scope, depth + 1) for side in (node.left, node.right))
    if not isinstance(node, ast.Call):
        return False
    path = judge.scopes.dotted(node.func, scope)
    if path is None:
        if isinstance(node.func, ast.Attribute) and node.func.attr in DRAWS["numpy"]:
            return judge.kinds.of(node, scope).name == "array"
        taken = isinstance(node.func, ast.Attribute) and node.func.attr in ("copy", "reshape")
        return taken and _is_numeric(judge, node.func.value, scope, depth + 1)  # type: ignore[attr-defined]
    first = node.args[0] if node.args else None
    if path in ("numpy.full", "numpy.full_like"):
        return len(node.args) > 1 and judge.kinds.of(node.args[1], scope) == NUMBER
    if path in _LIKE or path in ("numpy.copy", "numpy.array"):
        return _is_numeric(judge, first, scope, depth + 1) or _is_of_numbers(judge.kinds.of(first, scope))
    if gives_number(path):
        return all(_is_numeric(judge, a, scope, depth + 1) for a in node.args)
    return path in _NEW


def _is_of_numbers(kind: Kind | None) -> bool:
    """Whether lists, however deep, hold numbers."""
    return kind == NUMBER or (kind is not None and kind.name in ("list", "tuple") and _is_of_numbers(kind.element))
