"""What can fail, surely not or hardly: an error must find the files and changes that the loop would have made."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from ..text.scopes import Scope, behind, hides_arguments, targets_of

if TYPE_CHECKING:
    from ..judging.judge import Judge
    from .sites import Site

__all__ = [
    "cannot_fail",
    "code",
    "compares_names",
    "fails_after",
    "kinds_of_items",
    "natural",
    "of_different_items",
    "odd_items",
    "of_mixed_items",
    "turns",
]


def _may_lack_value(judge: Judge, node: ast.AST) -> bool:
    """Whether this reads a name that only an inner loop assigns, which may have no round."""
    return isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in judge.flow.hoped


def turns(node: ast.expr) -> bool:
    """Whether an index goes round, as ``i % 5`` does."""
    return isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod)


def of_mixed_items(judge: Judge, node: ast.expr) -> bool:
    """Whether a name of an item stands for numbers in some items and for texts, lists or None in others, as written."""
    return len(kinds_of_items(judge, node) & {"number", "str", "none", "list", "dict"}) > 1


def kinds_of_items(judge: Judge, node: ast.expr) -> set[str]:
    """The kinds of what a name of an item stands for, where the items are written out."""
    if not isinstance(node, ast.Name) or node.id not in judge.targets or id(node) in judge.scopes.inner:
        return set()
    target, iterable = _column(judge, node.id)
    rows = _rows(judge, iterable)
    place = _place(target, node.id)
    tuples = [row.elts for row in rows if isinstance(row, (ast.Tuple, ast.List))]
    if place is not None and len(tuples) == len(rows):
        rows = [elements[place] for elements in tuples if len(elements) > place]
    return {judge.kinds.of(row, judge.scope).name for row in rows}


def of_different_items(judge: Judge, node: ast.expr) -> bool:
    """Whether a name stands for items that are made in different ways, as written: their shapes may differ."""
    item = isinstance(node, ast.Name) and node.id in judge.targets and id(node) not in judge.scopes.inner
    if not item or judge.kinds.of(node, judge.scope).name == "number":
        return False
    return len({ast.unparse(row) for row in _rows(judge, _column(judge, node.id)[1])}) > 1  # type: ignore[attr-defined]


def odd_items(judge: Judge) -> bool:
    """Whether items that are written out are not all of one form: other kinds, lengths, folders, or keys."""
    rows = _rows(judge, judge.loop.iter)
    for place in range(max((len(r.elts) for r in rows if isinstance(r, ast.Tuple)), default=0)):
        column = [r.elts[place] for r in rows if isinstance(r, ast.Tuple) and len(r.elts) > place]
        if len({_form(judge, element) for element in column}) > 1:
            return True
    several = [n for n in ast.walk(judge.loop.iter) if isinstance(n, ast.Call)]
    zipped = any(judge.scopes.dotted(n.func, judge.scope) == "builtins.zip" for n in several)
    return not zipped and len({_form(judge, row) for row in rows}) > 1


def _form(judge: Judge, node: ast.expr) -> tuple[object, ...]:
    if isinstance(node, ast.Tuple):
        return "tuple", len(node.elts)
    if isinstance(node, (ast.List, ast.Set)):
        return (
            type(node),
            bool(node.elts),
            *({_form(judge, e) for e in node.elts if not isinstance(e, ast.List)} - {()}),
        )
    if isinstance(node, ast.Dict):
        return "dict", *sorted(ast.unparse(k) for k in node.keys if k is not None)
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        made = any(word in judge.program.source.text for word in ("mkdir", "makedirs"))
        return "str", "" if made else node.value.rpartition("/")[0]
    return (judge.kinds.of(node, judge.scope).name,)


def _column(judge: Judge, name: str) -> tuple[ast.expr, ast.expr]:
    """What of the target of the loop holds a name, and what that goes through, of all that stands side by side."""
    target, iterable = judge.loop.target, judge.loop.iter
    while isinstance(target, ast.Tuple) and isinstance(iterable, ast.Call) and not hides_arguments(iterable):
        path = judge.scopes.dotted(iterable.func, judge.scope)
        counted = [iterable] if path == "builtins.enumerate" else []  # the numbers are no elements
        parts = zip(target.elts, [*counted, *iterable.args], strict=False)
        mine = [(place, part) for place, part in parts if name in targets_of(place) and part is not iterable]
        starred = any(isinstance(place, ast.Starred) for place in target.elts)
        if path not in ("builtins.zip", "builtins.enumerate") or starred or not mine:
            break
        target, iterable = mine[0]
    return target, iterable


def _rows(judge: Judge, iterable: ast.expr) -> list[ast.expr]:
    """The elements of the lists that something goes through, where they are written out."""
    rows: list[ast.expr] = []
    waiting: list[ast.expr | None] = [iterable]
    while waiting:
        node = waiting.pop()
        if isinstance(node, (ast.List, ast.Tuple)):
            rows += node.elts
        elif isinstance(node, ast.Call):
            waiting += node.args
        elif isinstance(node, ast.Name):
            found = [b.value for b in judge.scopes.bindings(judge.scopes.resolve(node.id, judge.scope))]
            rows += [element for value in found if isinstance(value, (ast.List, ast.Tuple)) for element in value.elts]
    return rows


def _place(target: ast.expr, name: str) -> int | None:
    """At which place of its tuple a name of the loop stands: of ``i, (a, b)`` that of ``b`` is 1."""
    for part in ast.walk(target):
        if isinstance(part, ast.Tuple):
            for number, element in enumerate(part.elts):
                if isinstance(element, ast.Name) and element.id == name and (part is not target or len(part.elts) > 1):
                    return number
    return None


def code(judge: Judge, nodes: Iterable[ast.AST], *, methods: bool = False) -> Iterator[tuple[ast.AST, Scope]]:
    """What stands in parts of the body and in the functions of the file that they call by name, with its scope.

    ``methods``: also in those that are called by a method's name, or only mentioned.
    """
    waiting = [(node, judge.scope) for node in nodes]
    seen: set[int] = set()
    while waiting:
        statement, scope = waiting.pop()
        for node in ast.walk(statement):
            yield node, scope
            function = _function(judge, node.func, scope) if isinstance(node, ast.Call) else None
            called: list[ast.AST] = [function] if function is not None else []
            for found in _mentioned(judge, node, scope) if methods else called:
                if id(found) not in seen:
                    seen.add(id(found))
                    inside = judge.scopes.of_node.get(id(found)) or judge.scopes.around[id(found)]  # of a lambda
                    waiting += [(n, inside) for n in ast.iter_child_nodes(found) if isinstance(n, ast.stmt)]
                    waiting += [(found.body, inside)] if isinstance(found, ast.Lambda) else []


def _mentioned(judge: Judge, node: ast.AST, scope: Scope) -> list[ast.AST]:
    """The functions of the file that a name or an attribute may stand for."""
    if isinstance(node, ast.Attribute):
        return [*judge.program.members(node.attr), *_lambdas(judge, node.attr)]
    if not isinstance(node, ast.Name) or not isinstance(node.ctx, ast.Load) or id(node) in judge.scopes.inner:
        return []
    bindings = judge.scopes.bindings(judge.scopes.resolve(node.id, scope))
    found = [b.node for b in bindings if isinstance(b.node, (ast.FunctionDef, ast.ClassDef))]
    classes = [n for n in found if isinstance(n, ast.ClassDef)]
    made = [m for c in classes for m in c.body if isinstance(m, ast.FunctionDef) and m.name.startswith("__")]
    return [*(n for n in found if isinstance(n, ast.FunctionDef)), *made]


def _lambdas(judge: Judge, name: str) -> Iterator[ast.Lambda]:
    """The lambdas that classes of the text have under a name, perhaps as a property."""
    for owner in judge.scopes.every(ast.ClassDef):
        for part in owner.body:
            if isinstance(part, ast.Assign) and any(name in targets_of(target) for target in part.targets):
                yield from (n for n in ast.walk(part.value) if isinstance(n, ast.Lambda))


def _function(judge: Judge, name: ast.expr, scope: Scope) -> ast.FunctionDef | None:
    """The function of the file that a name stands for."""
    if not isinstance(name, ast.Name) or id(name) in judge.scopes.inner:
        return None
    binding = judge.scopes.only(judge.scopes.resolve(name.id, scope))
    return binding.node if binding is not None and isinstance(binding.node, ast.FunctionDef) else None


def natural(judge: Judge, node: ast.expr) -> bool:
    """Whether a name counts from 0 on, or an operation adds such numbers."""
    if isinstance(node, ast.BinOp):
        return isinstance(node.op, ast.Add) and natural(judge, node.left) and natural(judge, node.right)
    if not isinstance(node, ast.Name):
        return False
    for generator in getattr(judge.scopes.inner.get(id(node)), "generators", ()):
        counted = isinstance(generator.iter, ast.Call) and len(generator.iter.args) == 1
        if counted and ast.unparse(generator.target) == node.id:
            return judge.scopes.dotted(generator.iter.func, judge.scope) == "builtins.range"
    return id(node) not in judge.scopes.inner and node.id in judge.values.natural


def cannot_fail(judge: Judge, node: ast.AST) -> bool:
    """Whether running this surely raises nothing."""
    if isinstance(node, ast.Compare):
        parts = [node.left, *node.comparators]
        kinds = [judge.kinds.of(p, judge.scope) for p in parts]
        alike = all(k.name == "number" for k in kinds) or all(k.name == "str" for k in kinds)
        asked = all(isinstance(o, (ast.Eq, ast.NotEq)) for o in node.ops) and all(k.immutable for k in kinds)
        return (alike or asked) and all(cannot_fail(judge, n) for n in parts)
    if isinstance(node, ast.BinOp):
        plain = all(judge.kinds.of(p, judge.scope).name == "number" for p in (node.left, node.right))
        if isinstance(node.op, (ast.Mod, ast.FloorDiv)):
            plain = plain and isinstance(node.right, ast.Constant) and bool(node.right.value)
        elif not isinstance(node.op, (ast.Add, ast.Sub)):
            return False
        return plain and cannot_fail(judge, node.left) and cannot_fail(judge, node.right)
    if isinstance(node, (ast.BoolOp, ast.UnaryOp)) and not isinstance(getattr(node, "op", None), ast.Invert):
        sides = node.values if isinstance(node, ast.BoolOp) else [node.operand]
        unsure = any(judge.kinds.of(n, judge.scope).name in ("array", "vector") for n in sides)  # true, or not?
        return not unsure and all(cannot_fail(judge, n) for n in sides)
    if isinstance(node, ast.Subscript) and ast.unparse(node.slice) == "0":
        return _is_one_element(judge, node.value)
    if isinstance(node, (ast.Call, ast.JoinedStr)):
        return _shows_error(judge, node)
    simple = (ast.Constant, ast.Name, ast.Tuple, ast.List, ast.expr_context, ast.Pass, ast.Assign, ast.Continue,
              ast.Break, ast.Dict)  # fmt: skip
    if not isinstance(node, simple) or _may_lack_value(judge, node):
        return False
    if isinstance(node, ast.Assign) and not all(isinstance(t, ast.Name) for t in node.targets):
        return False
    return all(cannot_fail(judge, n) for n in ast.iter_child_nodes(node))


def _shows_error(judge: Judge, node: ast.Call | ast.JoinedStr) -> bool:
    """``str(err)``, ``f"{name}: {err}"`` of an error that is caught around it, if no class of the text shows itself."""
    if isinstance(node, ast.Call):
        told = judge.scopes.dotted(node.func, judge.scope) in ("builtins.str", "builtins.repr")
        shown: list[ast.expr] = node.args if told and len(node.args) == 1 and not node.keywords else [node]
    else:
        shown = [n.value for n in node.values if isinstance(n, ast.FormattedValue) and n.format_spec is None]
        shown += [n for n in node.values if isinstance(n, ast.FormattedValue) and n.format_spec is not None]
    caught = {p.name for p in judge.scopes.enclosing(node) if isinstance(p, ast.ExceptHandler)}
    names = [n for n in shown if isinstance(n, ast.Name) and id(n) not in judge.scopes.inner]
    plain = all(n.id in caught or judge.kinds.of(n, judge.scope).name == "str" for n in names)
    hides = any(f.name in ("__str__", "__repr__", "__format__") for f in judge.scopes.every(ast.FunctionDef))
    return len(names) == len(shown) and plain and not hides and not any(_may_lack_value(judge, n) for n in names)


def compares_names(node: ast.expr) -> bool:
    """Whether an expression only compares names and numbers: a loop may do so itself, where it comes to it."""
    parts = (ast.Compare, ast.BoolOp, ast.UnaryOp, ast.Name, ast.Constant, ast.expr_context, ast.cmpop, ast.boolop,
             ast.unaryop)  # fmt: skip
    return all(isinstance(part, parts) for part in ast.walk(node))


def fails_after(
    judge: Judge, site: Site, block: ast.stmt, passes: Callable[[Judge, ast.AST], bool] | None = None
) -> int | None:
    """A line of an inner block that may fail when a change in it has been made: behind it, or in its next round."""
    loops = [p for p in (block, *judge.scopes.enclosing(site.statement)) if isinstance(p, (ast.For, ast.While))]
    inside = {id(n) for n in ast.walk(block)}
    around = [p for p in loops if id(p) in inside and any(site.statement is n for n in ast.walk(p))]
    again = {id(n) for loop in around for part in loop.body for n in ast.walk(part)}
    again |= {id(loop) for loop in around if isinstance(loop, ast.While)}
    for statement in (n for n in ast.walk(block) if isinstance(n, ast.stmt)):
        if (behind(statement, site.statement) or id(statement) in again) and not _passes(
            judge, statement, passes or cannot_fail
        ):
            return statement.lineno
    return None


def _passes(judge: Judge, statement: ast.stmt, passes: Callable[[Judge, ast.AST], bool]) -> bool:
    """Whether what a statement computes itself, not those inside it, raises nothing in the worker."""
    site = judge.sites.get(id(statement))
    if site is not None:
        return all(passes(judge, operand) for operand in site.operands)
    if isinstance(statement, ast.For):
        counted = isinstance(statement.iter, ast.Call) and judge.scopes.dotted(statement.iter.func, judge.scope)
        numbers = counted == "builtins.range" and all(
            judge.kinds.of(a, judge.scope).name == "number"
            for a in statement.iter.args  # type: ignore[attr-defined]
        )
        known = judge.kinds.of(statement.iter, judge.scope).name in ("list", "tuple", "range", "str", "set")
        return numbers or known or (passes is not cannot_fail and passes(judge, statement.iter))
    if isinstance(statement, (ast.If, ast.While)):
        return passes(judge, statement.test)
    return passes(judge, statement)


def _is_one_element(judge: Judge, node: ast.expr) -> bool:
    """Whether a name is ``y[[i]]``, an array of one element, whatever becomes of that."""
    found = judge.scopes.bindings(judge.var(node.id)) if isinstance(node, ast.Name) else []
    made = [b.value.slice if isinstance(b.value, ast.Subscript) else None for b in found if b.kind == "assign"]
    return len(found) == 1 and bool(made) and isinstance(made[0], ast.List) and len(made[0].elts) == 1
