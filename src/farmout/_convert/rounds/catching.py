"""Changes inside a try: which errors they may raise, and whether something in the body would catch those."""

from __future__ import annotations

import ast
import builtins
from typing import TYPE_CHECKING

from ..values.pure_table import OPENERS
from .alone import raises_nothing
from .best_parts import companions
from .sites import Site

if TYPE_CHECKING:
    from ..judging.judge import Judge

__all__ = [
    "FOR_A_WHILE",
    "caught_in_body",
    "computes_in_setting",
    "errors_of",
    "lets_errors_out",
    "only_closes",
]

_SETTINGS = frozenset({"numpy.errstate", "numpy.printoptions"})
FOR_A_WHILE = _SETTINGS | {"tempfile.TemporaryDirectory"}  # when they are left, all is as before
_WITH_NUMBERS = frozenset({"Add", "Sub", "Mult", "max", "min"})
_ANY = frozenset({"Exception"})


def errors_of(judge: Judge, site: Site) -> frozenset[str]:
    """The builtin errors that a change may raise when the parent makes it, as far as the text shows."""
    if site.family in ("output", "last", "file") or not site.variables:
        return frozenset()
    kinds = {judge.kinds.of_variable(v).name for v in site.variables}
    if site.measures or any(k.startswith("object ") for k in kinds):
        return _ANY
    if not all(isinstance(c, (ast.Name, ast.Constant)) or raises_nothing(judge, c) for c in companions(site)):
        return _ANY  # the parent computes them
    values = [judge.kinds.of(o, judge.scope) for o in site.operands]
    named = isinstance(site.statement, ast.Expr) or _is_name(site.statement)
    if site.family == "append":
        return _of_append(site, kinds, values[-1].name if values else "unknown")
    if site.family == "extreme" or (site.family == "fold" and named):
        plain = kinds == {"number"} and all(v.name == "number" for v in values)
        plain = plain and (site.family == "extreme" or site.operator.split()[-1] in _WITH_NUMBERS)
        texts = kinds == {"str"} and all(v.name == "str" for v in values) and site.operator == "Add"
        if plain or texts:
            return frozenset()
        return frozenset({"TypeError", "ValueError", "ArithmeticError"})
    hashable = bool(values) and values[0].immutable
    if site.family == "store" and kinds == {"dict"} and hashable and len(site.variables) == 1:
        return frozenset()
    if site.family == "add" and kinds == {"set"} and hashable and not site.copies:
        return frozenset()
    found = {"TypeError", "LookupError", "ArithmeticError", "AttributeError"}
    floats = site.family == "store" and values[-1].name == "number" and _holds_floats(judge, site)
    return frozenset(found if floats or kinds == {"dict"} or kinds == {"list"} else {*found, "ValueError"})


def _of_append(site: Site, kinds: set[str], value: str) -> frozenset[str]:
    if site.copies and value not in ("list", "tuple", "str", "set", "dict", "range", "vector", "array", "deque"):
        return _ANY  # what is gone through may fail anyhow
    return frozenset() if kinds <= {"list", "deque"} else frozenset({"TypeError", "AttributeError"})


def _is_name(statement: ast.stmt) -> bool:
    if isinstance(statement, ast.AugAssign):
        return isinstance(statement.target, ast.Name)
    return isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name)


def _holds_floats(judge: Judge, site: Site) -> bool:
    """Whether the array was made for floats, which takes every real number."""
    made = [b.value for b in judge.scopes.bindings(site.variables[0])]
    return bool(made) and all(
        isinstance(m, ast.Call)
        and judge.scopes.dotted(m.func, judge.scope) in ("numpy.zeros", "numpy.empty", "numpy.ones")
        and len(m.args) == 1
        and not m.keywords
        for m in made
    )


def caught_in_body(judge: Judge, site: Site) -> int | None:
    """The line in the body where an error of a change would be caught: the parent makes it too late for that."""
    errors = errors_of(judge, site)
    child: ast.AST = site.statement
    for parent in judge.scopes.enclosing(site.statement):
        if parent is judge.loop or not errors:
            return None
        if isinstance(parent, ast.Try) and child in parent.body:
            for handler in parent.handlers:
                if _may_catch(judge, handler.type, errors):
                    return handler.lineno
        if isinstance(parent, ast.Try) and any(
            isinstance(n, (ast.Return, ast.Continue, ast.Break)) for s in parent.finalbody for n in ast.walk(s)
        ):
            return parent.finalbody[0].lineno
        if isinstance(parent, ast.With) and not all(lets_errors_out(judge, i.context_expr) for i in parent.items):
            return parent.lineno
        child = parent
    return None


def computes_in_setting(judge: Judge, site: Site) -> int | None:
    """The line of a ``with`` of the body that sets how numbers are computed: the parent makes a change without it."""
    kept = {judge.kinds.of_variable(v).name for v in site.variables} <= {"list", "dict", "set", "deque"}
    if site.family in ("append", "add", "group") or (site.family == "store" and kept):
        return None
    for parent in judge.scopes.enclosing(site.statement):
        if parent is judge.loop:
            return None
        if isinstance(parent, ast.With) and any(_sets(judge, item.context_expr) for item in parent.items):
            return parent.lineno
    return None


def _sets(judge: Judge, context: ast.expr) -> bool:
    """Whether a context manager may do more than close what it opened."""
    path = judge.scopes.dotted(context.func, judge.scope) if isinstance(context, ast.Call) else None
    return not lets_errors_out(judge, context) or path in _SETTINGS


def _may_catch(judge: Judge, caught: ast.expr | None, errors: frozenset[str]) -> bool:
    if caught is None or errors == _ANY:
        return True  # code of the text may raise what it likes
    if isinstance(caught, ast.Tuple):
        return any(_may_catch(judge, e, errors) for e in caught.elts)
    path = judge.scopes.dotted(caught, judge.scope)
    if path is None:
        return not (isinstance(caught, ast.Name) and caught.id in judge.program.classes)
    if not path.startswith("builtins."):
        return False  # an error of a module's own
    handled = getattr(builtins, path.removeprefix("builtins."), None)
    if not isinstance(handled, type):
        return True
    return any(issubclass(getattr(builtins, e), handled) or issubclass(handled, getattr(builtins, e)) for e in errors)


def only_closes(judge: Judge, node: ast.stmt) -> bool:
    """Whether a statement is a ``with`` that opens files to read: what is done in it can as well be done after it."""
    if not isinstance(node, ast.With):
        return False
    for item in node.items:
        call = item.context_expr
        plain = item.optional_vars is None or isinstance(item.optional_vars, ast.Name)
        if not plain or not isinstance(call, ast.Call) or not lets_errors_out(judge, call):
            return False
        path = judge.scopes.dotted(call.func, judge.scope)
        if path in FOR_A_WHILE or not (path in OPENERS or isinstance(call.func, ast.Attribute)):
            return False
    return True


def lets_errors_out(judge: Judge, context: ast.expr) -> bool:
    """Whether a context manager is a file, which closes and no more, or a folder or setting that is for a while."""
    if not isinstance(context, ast.Call):
        return False
    path = judge.scopes.dotted(context.func, judge.scope)
    if path is None:
        return isinstance(context.func, ast.Attribute) and context.func.attr == "open"
    opens = path.endswith("open") or path.startswith(("zipfile.", "tarfile.", "PIL.", "numpy.load"))
    return opens or path in FOR_A_WHILE
