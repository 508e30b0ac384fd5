"""Comprehensions whose condition is what takes the time: ``[n for n in numbers if is_prime(n)]``.

The workers answer the condition, the program takes the items themselves, in order: none of them travels back.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..text.scopes import Scope, targets_of

if TYPE_CHECKING:
    from ..effects.program import Program

__all__ = ["asked", "goes_again"]

_THERE = frozenset({"list", "tuple", "range", "str", "dict", "set", "frozenset", "array", "vector"})
_TWICE = frozenset({"builtins.enumerate", "builtins.zip"})
_ODD = (ast.NamedExpr, ast.Yield, ast.YieldFrom, ast.Await, ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp,
        ast.GeneratorExp)  # fmt: skip


def asked(program: Program, node: ast.expr) -> ast.expr | None:
    """The condition that workers can answer: the only one, which calls a function of the text."""
    generators: list[ast.comprehension] = node.generators  # type: ignore[attr-defined]
    made = [getattr(node, part) for part in ("elt", "key", "value") if hasattr(node, part)]
    scope = program.scopes.around[id(node)]
    if len(generators) != 1 or len(generators[0].ifs) != 1:
        return None
    if any(program.scopes.resolve(name, scope).scope != -1 for name in ("bool", "zip")):
        return None
    target = generators[0].target
    flat = isinstance(target, ast.Tuple) and all(isinstance(e, ast.Name) for e in target.elts)
    if not flat and not isinstance(target, ast.Name):
        return None
    generator = generators[0]
    condition = generator.ifs[0]
    parts = [p for whole in [*made, condition] for p in ast.walk(whole)]
    if any(isinstance(p, _ODD) for p in parts) or any(_of_text(program, p, scope) for m in made for p in ast.walk(m)):
        return None
    if not any(_of_text(program, p, scope) for p in ast.walk(condition)):
        return None
    names = {n.id for whole in made for n in ast.walk(whole) if isinstance(n, ast.Name)}
    wanted = bool(names & {*targets_of(generator.target)})
    return condition if not wanted or goes_again(program, generator.iter, scope) else None


def goes_again(program: Program, node: ast.expr, scope: Scope) -> bool:
    """Whether an iterable, as it is written, can be gone through twice with the same items."""
    if isinstance(node, ast.Name):
        return id(node) not in program.scopes.inner and program.kinds.of(node, scope).name in _THERE
    if isinstance(node, (ast.List, ast.Tuple)):
        return all(isinstance(e, ast.Constant) for e in node.elts)
    if not isinstance(node, ast.Call) or node.keywords:
        return False
    path = program.scopes.dotted(node.func, scope)
    if path == "builtins.range":
        simple = (ast.Name, ast.Constant, ast.BinOp, ast.UnaryOp, ast.operator, ast.unaryop, ast.expr_context)
        return all(isinstance(n, simple) for a in node.args for n in ast.walk(a))
    if path in _TWICE:
        return all(isinstance(a, ast.Constant) or goes_again(program, a, scope) for a in node.args)
    method = node.func if path is None and isinstance(node.func, ast.Attribute) and not node.args else None
    views = method is not None and method.attr in ("items", "keys", "values") and method.attr not in program.methods
    return views and isinstance(method.value, ast.Name) and program.kinds.of(method.value, scope).name == "dict"  # type: ignore[union-attr]


def _of_text(program: Program, node: ast.AST, scope: Scope) -> bool:
    """Whether this is a call of a function or method of the text, not of a class."""
    if not isinstance(node, ast.Call) or program.scopes.dotted(node.func, scope) is not None:
        return False
    if isinstance(node.func, ast.Attribute):
        return node.func.attr in program.methods
    if not isinstance(node.func, ast.Name):
        return True
    binding = program.scopes.only(program.scopes.resolve(node.func.id, scope))
    return binding is None or binding.kind != "class"
