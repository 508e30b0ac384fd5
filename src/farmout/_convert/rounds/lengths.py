"""Arrays and lists whose length an item decides: what is done with them may fail for that item alone."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..text.arguments import arguments_for
from ..text.scopes import Scope
from ..values.pure_table import words

if TYPE_CHECKING:
    from ..judging.judge import Judge

__all__ = ["fails_by_length"]

_MAKERS = {f"numpy.{name}": 0 for name in words("zeros ones empty full arange eye identity")} | {"numpy.linspace": 2}
_DRAWS = frozenset(words("normal uniform integers random standard_normal poisson exponential randint rand randn"))
_ARRAYS = frozenset({"numpy.array", "numpy.asarray"})
# What takes an array of any length: element by element, into a file, or as a whole.
_KEEPS = frozenset(words("sin cos tan exp log sqrt abs absolute floor ceil square cumsum clip round astype copy sort"))
_TAKES = _KEEPS | frozenset(words("sum mean std var prod save savez savez_compressed savetxt imwrite tofile tobytes "
                                  "len print str repr list tolist range enumerate zip sorted append extend join "
                                  "write dump dumps fromarray array asarray"))  # fmt: skip
_DEEPEST = 4


def fails_by_length(judge: Judge, node: ast.AST, scope: Scope) -> bool:
    """Whether a node does something with an array of the item's own length that not every length allows."""
    if isinstance(node, (ast.BinOp, ast.Compare)):
        sides = [node.left, node.right] if isinstance(node, ast.BinOp) else [node.left, *node.comparators]
        return not _go_together(judge, sides, scope)
    if isinstance(node, ast.AugAssign):
        return not _go_together(judge, [node.target, node.value], scope)
    if isinstance(node, ast.Subscript):
        parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        return not all(isinstance(p, ast.Slice) for p in parts) and _length(judge, node.value, scope) is not None
    if isinstance(node, ast.Assign) and any(isinstance(t, ast.Subscript) for t in node.targets):
        places = [t.value for t in node.targets if isinstance(t, ast.Subscript) and not _is_one(judge, t.slice, scope)]
        return any(_length(judge, part, scope) is not None for part in ([*places, node.value] if places else []))
    if isinstance(node, ast.Call):
        return _refused_by(judge, node, scope)
    return False


def _refused_by(judge: Judge, call: ast.Call, scope: Scope) -> bool:
    path = judge.scopes.dotted(call.func, scope)
    method = call.func if path is None and isinstance(call.func, ast.Attribute) else None
    name = path.rpartition(".")[2] if path else method.attr if method is not None else ""
    if path is None and isinstance(call.func, ast.Name):
        return False  # a function of the text: what it does with it is looked at there
    given = [*call.args, *(k.value for k in call.keywords), *([method.value] if method is not None else [])]
    given += [e for g in given if isinstance(g, (ast.List, ast.Tuple)) for e in g.elts]
    lengths = {length for g in given if (length := _length(judge, g, scope)) is not None}
    return bool(lengths) and (name not in _TAKES or len(lengths) > 1)


def _go_together(judge: Judge, sides: list[ast.expr], scope: Scope) -> bool:
    lengths = [_length(judge, side, scope) for side in sides]
    if all(length is None for length in lengths):
        return True
    others = [side for side, length in zip(sides, lengths, strict=True) if length is None]
    return len({*lengths} - {None}) == 1 and all(judge.kinds.of(o, scope).name == "number" for o in others)


def _is_one(judge: Judge, index: ast.expr, scope: Scope) -> bool:
    """Whether one element is assigned, whatever it may be."""
    return judge.kinds.of(index, scope).name in ("number", "str")


def _length(judge: Judge, node: ast.expr, scope: Scope, depth: int = _DEEPEST) -> str | None:
    """What says how long an array or list is, as written, where the item decides it; None where it does not."""
    if not depth or id(node) in judge.scopes.inner:
        return None
    if isinstance(node, ast.Call):
        return _of_call(judge, node, scope, depth)
    if isinstance(node, ast.BinOp):
        if isinstance(node.op, ast.Mult) and isinstance(node.left, ast.List):
            return ast.unparse(node.right) if _varies(judge, node.right, scope) else None
        return _length(judge, node.left, scope, depth - 1) or _length(judge, node.right, scope, depth - 1)
    if isinstance(node, ast.UnaryOp):
        return _length(judge, node.operand, scope, depth - 1)
    if isinstance(node, (ast.ListComp, ast.GeneratorExp)):
        first = node.generators[0].iter
        return ast.unparse(first) if isinstance(first, ast.Call) and _varies(judge, first, scope) else None
    if not isinstance(node, ast.Name):
        return None
    lengths = {_length(judge, value, where, depth - 1) for value, where in _given(judge, node, scope)}
    lengths -= {None}
    return lengths.pop() if len(lengths) == 1 else f"{node.id} of {scope.number}" if lengths else None


def _of_call(judge: Judge, call: ast.Call, scope: Scope, depth: int) -> str | None:
    path = judge.scopes.dotted(call.func, scope) or ""
    name = path.rpartition(".")[2] if path else getattr(call.func, "attr", "")
    sizes = [k.value for k in call.keywords if k.arg in ("shape", "size", "num")]
    if path in _MAKERS:
        place = _MAKERS[path]
        sizes += call.args if path == "numpy.arange" else call.args[place : place + 1]
    elif name in _DRAWS:
        sizes += call.args if name in ("random", "rand", "randn", "standard_normal") else call.args[2:3]
    elif name in _KEEPS or path in _ARRAYS:
        owner = [call.func.value] if not path and isinstance(call.func, ast.Attribute) else call.args[:1]
        return _length(judge, owner[0], scope, depth - 1) if owner else None
    elif not path and isinstance(call.func, ast.Name):
        function = judge.scopes.only(judge.scopes.resolve(call.func.id, scope))
        made = function.node if function is not None and isinstance(function.node, ast.FunctionDef) else None
        returned = [n.value for n in ast.walk(made) if isinstance(n, ast.Return) and n.value] if made else []
        inside = [(value, judge.scopes.of_node[id(made)]) for value in returned]
        if any(_length(judge, value, where, depth - 1) is not None for value, where in inside):
            return f"{ast.unparse(call)}"
        return None
    return ", ".join(map(ast.unparse, sizes)) if any(_varies(judge, s, scope) for s in sizes) else None


def _varies(judge: Judge, node: ast.expr, scope: Scope, depth: int = _DEEPEST) -> bool:
    """Whether a number comes from the item."""
    for name in ast.walk(node):
        if not isinstance(name, ast.Name) or id(name) in judge.scopes.inner or not depth:
            continue
        if scope is judge.scope and name.id in judge.targets:
            return True
        if any(_varies(judge, value, where, depth - 1) for value, where in _given(judge, name, scope)):
            return True
    return False


def _given(judge: Judge, name: ast.Name, scope: Scope) -> Iterator[tuple[ast.expr, Scope]]:
    """What a name is given: by assignments, or by the calls of the function whose parameter it is."""
    var = judge.scopes.resolve(name.id, scope)
    bindings = judge.scopes.bindings(var)
    if any(b.kind == "param" for b in bindings):
        yield from arguments_for(judge.scopes, var) or ()
    for binding in bindings:
        if binding.kind in ("assign", "augment") and binding.value is not None:
            yield binding.value, scope
