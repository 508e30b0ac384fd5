"""Inner loops that surely run at least once, or do so in all items or in none: what they assign has a value."""

from __future__ import annotations

import ast

from ..text.scopes import Scope, Scopes, Var, targets_of
from ..values.numeric import given

__all__ = ["runs_alike", "surely_runs"]

_AS_LONG = frozenset(f"builtins.{name}" for name in ("enumerate", "reversed", "sorted", "list", "tuple"))
_BY_TEXT = ("globals", "locals", "vars", "setattr", "__setattr__", "__dict__", "eval", "exec")
_LONGEST = 2**31
_LOOKS = _AS_LONG | frozenset(f"builtins.{name}" for name in ("len", "max", "min", "print", "sum", "zip"))
_VIEWS = frozenset({"items", "keys", "values"})


def surely_runs(scopes: Scopes, loop: ast.For) -> bool:
    """Whether a loop surely has a first item: ``for _ in range(60)``, ``for side in ("left", "right")``."""
    return _has_items(scopes, loop.iter, scopes.around[id(loop)])


def runs_alike(scopes: Scopes, loop: ast.For, changing: set[str]) -> bool:
    """Whether a loop runs in all items or in none: it counts to what is the same for all, and does not change."""
    counted, scope = loop.iter, scopes.around[id(loop)]
    if not isinstance(counted, ast.Call) or scopes.dotted(counted.func, scope) != "builtins.range":
        return False
    return not counted.keywords and all(_stays(scopes, a, scope, changing) for a in counted.args)


def _stays(scopes: Scopes, node: ast.expr, scope: Scope, changing: set[str]) -> bool:
    """Whether a number is a sum of names, fields and lengths of what the body does not assign."""
    if isinstance(node, ast.Call):
        measured = scopes.dotted(node.func, scope) == "builtins.len" and len(node.args) == 1 and not node.keywords
        return measured and isinstance(node.args[0], ast.Name) and _stays(scopes, node.args[0], scope, changing)
    if isinstance(node, ast.BinOp):
        plain = isinstance(node.op, (ast.Add, ast.Sub))
        return plain and all(_stays(scopes, side, scope, changing) for side in (node.left, node.right))
    if isinstance(node, ast.Name):
        return id(node) not in scopes.inner and node.id not in changing
    if isinstance(node, ast.Subscript):
        shape = isinstance(node.value, ast.Attribute) and node.value.attr == "shape"
        return shape and isinstance(node.slice, ast.Constant) and _stays(scopes, node.value, scope, changing)
    if isinstance(node, ast.Attribute):
        own = {"__getattr__", "__getattribute__", node.attr}
        computed = any(f.name in own for f in scopes.every(ast.FunctionDef))  # not just looked up
        return isinstance(node.value, ast.Name) and not computed and _stays(scopes, node.value, scope, changing)
    return isinstance(node, ast.Constant)


def _has_items(scopes: Scopes, items: ast.expr | None, scope: Scope) -> bool:
    if isinstance(items, (ast.Tuple, ast.List, ast.Set)):
        return any(not isinstance(element, ast.Starred) for element in items.elts)
    if isinstance(items, ast.Dict):
        return any(key is not None for key in items.keys)
    if isinstance(items, (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)):
        return all(not g.ifs and not g.is_async and _has_items(scopes, g.iter, scope) for g in items.generators)
    if isinstance(items, ast.Name):
        made, var = _given_once(scopes, items, scope)
        if made is None or var is None or not _keeps_items(scopes, made, var):
            return False
        return _has_items(scopes, made, scopes.around[id(made)])
    if isinstance(items, ast.Subscript) and isinstance(items.value, ast.Name) and isinstance(items.slice, ast.Constant):
        made, var = _given_once(scopes, items.value, scope)
        if made is None or var is None or not _keeps_items(scopes, made, var, deep=True):
            return False
        rows = [made.elt] if isinstance(made, ast.ListComp) else getattr(made, "elts", [])
        return bool(rows) and all(_has_items(scopes, row, scopes.around[id(made)]) for row in rows)
    if isinstance(items, ast.Call) and isinstance(items.func, ast.Attribute) and items.func.attr in _VIEWS:
        table = items.func.value
        made = _given_once(scopes, table, scope)[0] if isinstance(table, ast.Name) else None
        return isinstance(made, (ast.Dict, ast.DictComp)) and _has_items(scopes, table, scope)
    if isinstance(items, ast.Constant):
        return isinstance(items.value, (str, bytes)) and len(items.value) > 0
    if not isinstance(items, ast.Call) or items.keywords or not items.args:
        return False
    path = scopes.dotted(items.func, scope)
    if path == "builtins.range":
        if len(items.args) == 1 and _is_length(scopes, items.args[0], scope):
            return True
        numbers = [_number(scopes, argument, scope) for argument in items.args]
        known = [n for n in numbers if n is not None and abs(n) < _LONGEST]
        if len(known) == len(numbers) <= 3 and known[2:] != [0]:
            return len(range(*known)) > 0
        ends = [_between(scopes, argument, scope) for argument in items.args]
        first, last = (ends[0] if len(ends) > 1 else (0, 0)), ends[-1]
        return len(ends) < 3 and first is not None and last is not None and first[1] < last[0]
    if path == "builtins.zip":
        return all(_has_items(scopes, argument, scope) for argument in items.args)
    return path in _AS_LONG and _has_items(scopes, items.args[0], scope)


def _given_once(scopes: Scopes, name: ast.Name, scope: Scope) -> tuple[ast.expr | None, Var | None]:
    """What the one assignment of a name gives it, which nothing in the text may do again in another way."""
    if id(name) in scopes.inner:
        return None, None
    var = scopes.resolve(name.id, scope)
    binding = scopes.only(var)
    replaced = any(not isinstance(a.ctx, ast.Load) for a in scopes.attributes(name.id))  # `settings.STEPS = 0`
    if binding is None or replaced or any(scopes.named(n) or scopes.attributes(n) for n in _BY_TEXT):
        return None, None
    return given(binding, var), var


def _keeps_items(scopes: Scopes, value: ast.expr, var: Var, *, deep: bool = False) -> bool:
    """Whether a table keeps what it has, and with ``deep`` its rows do: nothing is done with it but look at it."""
    if isinstance(value, (ast.Tuple, ast.Constant)) and not deep:
        return True
    reads = [n for n in scopes.named(var.name) if isinstance(n.ctx, ast.Load) and id(n) not in scopes.inner]
    known = isinstance(value, (ast.List, ast.Set, ast.Dict, ast.ListComp, ast.SetComp, ast.DictComp, ast.Tuple))
    return known and all(_looks_at_row(scopes, read) if deep else _looks(scopes, read) for read in reads)


def _looks_at_row(scopes: Scopes, read: ast.Name) -> bool:
    """Whether a read of a table asks for its length, that of a row, or an element of a row."""
    outer = scopes.parents.get(id(read))
    row = scopes.parents.get(id(outer)) if isinstance(outer, ast.Subscript) else outer
    if isinstance(row, ast.Call):
        return scopes.dotted(row.func, scopes.around[id(row)]) == "builtins.len"
    return isinstance(row, ast.Subscript) and row is not outer and row.value is outer and isinstance(row.ctx, ast.Load)


def _looks(scopes: Scopes, read: ast.Name) -> bool:
    """Whether a read of a table neither changes it nor gives it to anybody who might."""
    outer = scopes.parents.get(id(read))
    if isinstance(outer, ast.Call):
        return read in outer.args and scopes.dotted(outer.func, scopes.around[id(outer)]) in _LOOKS
    if isinstance(outer, ast.Attribute):
        call = scopes.parents.get(id(outer))
        return isinstance(call, ast.Call) and call.func is outer and outer.attr in _VIEWS | {"get", "index", "count"}
    if isinstance(outer, (ast.For, ast.comprehension)):
        return outer.iter is read
    if isinstance(outer, ast.Compare):
        return all(isinstance(o, (ast.In, ast.NotIn)) for o in outer.ops)
    return isinstance(outer, ast.Subscript) and outer.value is read and isinstance(outer.ctx, ast.Load)


def _is_length(scopes: Scopes, node: ast.expr | None, scope: Scope) -> bool:
    """Whether a number is the length of something with items: ``len(NAMES)``, or a name for that."""
    if isinstance(node, ast.Name):
        made = _given_once(scopes, node, scope)[0]
        return isinstance(made, ast.Call) and _is_length(scopes, made, scopes.around[id(made)])
    if not isinstance(node, ast.Call) or scopes.dotted(node.func, scope) != "builtins.len":
        return False
    return len(node.args) == 1 and _has_items(scopes, node.args[0], scope)


def _between(scopes: Scopes, node: ast.expr, scope: Scope) -> tuple[int, int] | None:
    """The least and the greatest whole number that may be meant: ``a + 1`` in ``for a in range(30)``."""
    if (number := _number(scopes, node, scope)) is not None:
        return number, number
    if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Sub)):
        one, two = _between(scopes, node.left, scope), _between(scopes, node.right, scope)
        if one is None or two is None:
            return None
        return (
            (one[0] + two[0], one[1] + two[1]) if isinstance(node.op, ast.Add) else (one[0] - two[1], one[1] - two[0])
        )
    if not isinstance(node, ast.Name) or id(node) in scopes.inner:
        return None
    bindings = scopes.bindings(scopes.resolve(node.id, scope))
    elsewhere = any(scopes.around.get(id(b.node)) is not scope for b in bindings)
    if elsewhere or any(scopes.named(n) or scopes.attributes(n) for n in _BY_TEXT):
        return None
    around = [p for p in scopes.enclosing(node) if isinstance(p, ast.For) and node.id in targets_of(p.target)]
    loop = next((p for p in around if not any(n is node for q in (p.iter, *p.orelse) for n in ast.walk(q))), None)
    return _counted(scopes, loop, node.id, scope) if loop is not None else None


def _counted(scopes: Scopes, loop: ast.For, name: str, scope: Scope) -> tuple[int, int] | None:
    """Between which numbers a loop counts."""
    stores = [n for s in loop.body for n in ast.walk(s) if isinstance(n, ast.Name) and not isinstance(n.ctx, ast.Load)]
    counted = loop.iter if isinstance(loop.iter, ast.Call) and isinstance(loop.target, ast.Name) else None
    if counted is None or name in {n.id for n in stores} or scopes.dotted(counted.func, scope) != "builtins.range":
        return None
    ends = [_between(scopes, argument, scope) for argument in counted.args]
    first, last = (ends[0] if len(ends) == 2 else (0, 0)), ends[-1] if 0 < len(ends) < 3 else None
    return (first[0], last[1] - 1) if first is not None and last is not None else None


def _number(scopes: Scopes, node: ast.expr, scope: Scope) -> int | None:
    """The whole number that is written, or the one that a name is given where that happens once."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        number = _number(scopes, node.operand, scope)
        return None if number is None else -number
    if isinstance(node, ast.Constant):
        return node.value if type(node.value) is int else None
    if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Sub)):
        one, two = _number(scopes, node.left, scope), _number(scopes, node.right, scope)
        if one is None or two is None:
            return None
        return one + two if isinstance(node.op, ast.Add) else one - two
    if not isinstance(node, ast.Name) or id(node) in scopes.inner:
        return None
    var = scopes.resolve(node.id, scope)
    binding = scopes.only(var)
    replaced = any(not isinstance(a.ctx, ast.Load) for a in scopes.attributes(node.id))  # `settings.STEPS = 0`
    if binding is None or replaced or any(scopes.named(n) or scopes.attributes(n) for n in _BY_TEXT):
        return None
    value = given(binding, var)
    return value.value if isinstance(value, ast.Constant) and type(value.value) is int else None
