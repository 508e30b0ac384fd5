"""Files that were opened before a loop: what its items say to them, and whether an item may read what was said."""

from __future__ import annotations

import ast
import builtins
from typing import TYPE_CHECKING

from ..effects.walker import Event
from ..parts.pieces import name_of_value
from ..rounds.paths import apart, may_be_linked
from ..values.pure_table import OPENERS
from .ledger import WRITES

if TYPE_CHECKING:
    from .judge import Judge

__all__ = ["is_table", "name_of_said", "read_elsewhere", "said_to_handles"]

_TABLES = frozenset({"csv.writer", "csv.DictWriter"})


def said_to_handles(judge: Judge, statement: ast.stmt) -> list[ast.expr]:
    """What ``out.write(f(x))`` is given, or ``print(f(x), file=out)``: all but names and constants, in order.

    Where one of them is computed first, the others are too: they fail in the order in which they stand.
    """
    call = statement.value if isinstance(statement, ast.Expr) else None
    if not isinstance(call, ast.Call) or _destination(judge, call) is None:
        return []
    given = [*call.args, *(k.value for k in call.keywords)]
    if any(isinstance(n, (ast.Starred, ast.NamedExpr)) for g in given for n in ast.walk(g)):
        return []
    return [g for g in given if not isinstance(g, (ast.Name, ast.Constant))]


def name_of_said(value: ast.expr) -> str:
    """What to call something that is written."""
    if isinstance(value, (ast.List, ast.Tuple, ast.Dict)):
        return "row"
    word = "text" if isinstance(value, (ast.JoinedStr, ast.BinOp)) else name_of_value(value)
    return word if word and word not in dir(builtins) else "value"


def read_elsewhere(judge: Judge, write: Event, early: list[Event]) -> bool:
    """Whether what is computed first surely reads other files than the one that is written."""
    files = [e for e in early if e.kind == "file"]
    if not files:
        return True
    path = _destination(judge, write.node) if isinstance(write.node, ast.Call) else None
    if path is None or may_be_linked(judge.program):
        return False
    there = judge.paths.of(path)
    return all(e.how == "r" and e.path is not None and apart(judge.paths.of(e.path, e.frames), there) for e in files)


def is_table(judge: Judge, node: ast.AST) -> bool:
    """``writer.writerow(row)`` of a ``csv.writer``."""
    func = node.func if isinstance(node, ast.Call) else None
    made = _made(judge, func.value) if isinstance(func, ast.Attribute) else None
    return isinstance(made, ast.Call) and judge.scopes.dotted(made.func, judge.scope) in _TABLES


def _destination(judge: Judge, call: ast.Call) -> ast.expr | None:
    """The path of the file that ``out.write``, ``writer.writerow`` or ``print(file=out)`` writes to."""
    holder: ast.expr | None = None
    if isinstance(call.func, ast.Attribute) and call.func.attr in WRITES:
        holder = call.func.value
    elif judge.scopes.dotted(call.func, judge.scope) == "builtins.print":
        holder = next((k.value for k in call.keywords if k.arg == "file"), None)
    made = _made(judge, holder)
    if isinstance(made, ast.Call) and judge.scopes.dotted(made.func, judge.scope) in _TABLES and made.args:
        made = _made(judge, made.args[0])
    if not isinstance(made, ast.Call):
        return None
    if judge.scopes.dotted(made.func, judge.scope) in OPENERS:
        return made.args[0] if made.args else None
    opens = isinstance(made.func, ast.Attribute) and made.func.attr == "open"
    if opens and judge.kinds.of(made.func.value, judge.scope).name == "path":  # type: ignore[attr-defined]
        return made.func.value  # type: ignore[attr-defined, no-any-return]
    return None


def _made(judge: Judge, holder: ast.expr | None) -> ast.expr | None:
    """What a name was given: by the only binding of the function, or of a ``with`` around the loop."""
    if not isinstance(holder, ast.Name) or id(holder) in judge.scopes.inner:
        return None
    var = judge.scopes.resolve(holder.id, judge.scope)
    bindings = judge.scopes.bindings(var)
    if var.scope != judge.scope.number or any(b.kind not in ("assign", "with") for b in bindings):
        return None
    if any(judge.scopes.around.get(id(b.node)) is not judge.scope for b in bindings):
        return None  # a function assigns it
    for around in judge.scopes.enclosing(judge.loop):
        if around is judge.scope.node:
            break
        if isinstance(around, (ast.For, ast.While)) and any(_is_in(b.node, around) for b in bindings):
            return None  # it may come from another round
        inside = [b for b in bindings if b.node is around or _is_in(b.node, around)]
        if isinstance(around, ast.With) and inside:
            bindings = [b for b in inside if b.node is around or b.node in around.body] if len(inside) == 1 else []
            break
    first = bindings[0] if len(bindings) == 1 else None
    return first.value if first is not None and first.line <= judge.loop.lineno else None


def _is_in(node: ast.AST, block: ast.AST) -> bool:
    return any(n is node for n in ast.walk(block))
