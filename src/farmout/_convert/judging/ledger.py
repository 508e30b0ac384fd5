"""Whether statements only keep books: they count, collect and compare, and compute nothing from what they keep.

``seen[key] = name`` or ``if value > best: best = value`` are books. ``speed += force * speed`` is not: there each item
goes on from where the last one stopped.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..effects.walker import root_name
from ..text.scopes import targets_of

if TYPE_CHECKING:
    from .judge import Judge

__all__ = ["KEEPS", "WRITES", "keeps_books"]

KEEPS = frozenset({"append", "extend", "add", "update", "setdefault", "insert", "appendleft"})
WRITES = frozenset({"write", "writelines", "writerow", "writerows"})  # on a file that was opened before
_SIMPLE = (ast.Name, ast.Constant, ast.Subscript, ast.Attribute, ast.Tuple, ast.expr_context)
_SHOWS = frozenset({"builtins.print"})


def keeps_books(judge: Judge, statements: list[ast.stmt], kept: set[str]) -> bool:
    """Whether statements keep books in some variables, of which nothing is asked but which change is made."""
    nodes = [n for s in statements for n in ast.walk(s)]
    of_them = {name for name in kept if not _is_counter(name, nodes)}
    while True:
        more = {
            name
            for n in nodes
            if isinstance(n, ast.Assign) and _reads(judge, n.value, of_them)
            for t in n.targets
            if not isinstance(t, ast.Subscript)
            for name in targets_of(t)
        }
        more |= {
            name
            for n in nodes
            if isinstance(n, ast.For) and _reads(judge, n.iter, of_them)
            for name in targets_of(n.target)
        }
        if more <= of_them:
            break
        of_them |= more
    constants = {
        name
        for n in nodes
        if isinstance(n, ast.Assign) and isinstance(n.value, ast.Constant)
        for t in n.targets
        for name in targets_of(t)
    }
    if any(name in judge.carried for name in constants):
        return False  # a state: what is done next depends on it
    return all(_is_entry(judge, n, of_them) for n in nodes if isinstance(n, ast.stmt))


def _is_counter(name: str, nodes: list[ast.AST]) -> bool:
    """Whether all that happens to a name is that a constant is added: it may well say which entry is the next."""
    given = [n for n in nodes if isinstance(n, ast.Name) and n.id == name and not isinstance(n.ctx, ast.Load)]
    counted = [n.target for n in nodes if isinstance(n, ast.AugAssign) and isinstance(n.value, ast.Constant)]
    return bool(given) and all(any(n is target for target in counted) for n in given)


def _reads(judge: Judge, node: ast.AST, names: set[str]) -> bool:
    """Whether an expression computes from one of some names; as a key it only says which element is meant."""
    if isinstance(node, ast.Subscript):
        return _reads(judge, node.value, names)
    if isinstance(node, ast.Name):
        return node.id in names and isinstance(node.ctx, ast.Load) and id(node) not in judge.scopes.inner
    return any(_reads(judge, child, names) for child in ast.iter_child_nodes(node))


def _is_entry(judge: Judge, node: ast.stmt, kept: set[str]) -> bool:
    """Whether one statement, apart from those inside it, computes nothing from what is kept."""
    if isinstance(node, (ast.Pass, ast.Continue, ast.If, ast.Raise, ast.Assert)):
        return True  # what it asks decides which change is made
    if isinstance(node, ast.With):
        return not any(_reads(judge, item.context_expr, kept) for item in node.items)
    if isinstance(node, ast.For):
        return not _reads(judge, node.iter, kept) or _is_looked_up(judge, node.iter)
    if isinstance(node, ast.AugAssign):
        return not _reads(judge, node.value, kept)
    if isinstance(node, ast.Assign):
        values = not _reads(judge, node.value, kept) or _is_looked_up(judge, node.value)
        return values or (len(node.targets) == 1 and _is_fold(judge, node.targets[0], node.value, kept))
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
        return _is_call(judge, node.value, kept)
    return isinstance(node, ast.Expr) and not _reads(judge, node, kept)


def _is_call(judge: Judge, call: ast.Call, kept: set[str]) -> bool:
    path = judge.scopes.dotted(call.func, judge.scope)
    if path in _SHOWS:
        return True
    given = [*call.args, *(k.value for k in call.keywords)]
    if any(_reads(judge, g, kept) for g in given):
        return False
    return not _reads(judge, call.func, kept) or (
        isinstance(call.func, ast.Attribute) and call.func.attr in KEEPS | WRITES
    )


def _is_looked_up(judge: Judge, node: ast.expr) -> bool:
    """``index[token]``, ``d.get(key)``, ``d.items()``: a part of what is kept, as it is."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        looks = node.func.attr in ("get", "items", "keys", "values", "setdefault")
        return looks and root_name(node.func) is not None and all(_is_looked_up(judge, a) for a in node.args)
    if isinstance(node, (ast.List, ast.Dict)):
        return not ast.unparse(node).strip("[]{}")
    simple = (ast.Subscript, ast.Attribute, ast.Name, ast.Constant, ast.Tuple)
    return isinstance(node, simple) and all(isinstance(n, _SIMPLE) for n in ast.walk(node))


def _is_fold(judge: Judge, target: ast.expr, value: ast.expr, kept: set[str]) -> bool:
    """``total = total + v``, ``best = max(best, v)``, ``counts[k] = counts.get(k, 0) + v``."""
    parts: list[ast.expr] = []
    if isinstance(value, ast.BinOp):
        parts = [value.left, value.right]
    elif isinstance(value, ast.Call) and judge.scopes.dotted(value.func, judge.scope) in (
        "builtins.max",
        "builtins.min",
    ):
        parts = [] if value.keywords else value.args
    root = root_name(target)
    mine = [p for p in parts if _reads(judge, p, kept)]
    if len(mine) != 1 or root is None:
        return False
    place = ast.unparse(target)
    if ast.unparse(mine[0]) == place:
        return True
    got = mine[0]
    return (
        isinstance(got, ast.Call)
        and isinstance(got.func, ast.Attribute)
        and got.func.attr == "get"
        and isinstance(target, ast.Subscript)
        and bool(got.args)
        and f"{ast.unparse(got.func.value)}[{ast.unparse(got.args[0])}]" == place
        and not any(_reads(judge, a, kept) for a in got.args[1:])
    )
