"""The order of a set: a copy of a set may be gone through in another order, so a set travels only where none looks."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..text.scopes import Function, Var, in_rounds, positional, targets_of
from .kind import UNKNOWN, Kind
from .pure_table import words
from .ranges import ranges_of
from .sources import sources_of

if TYPE_CHECKING:
    from ..effects.program import Program
    from ..judging.judge import Judge

__all__ = [
    "SETS",
    "holds_set",
    "is_blind",
    "is_or_holds_set",
    "judge_order",
    "result_shows_order",
    "shown_at",
    "shows_set",
]

DEEPEST = 3
SETS = frozenset({"set", "frozenset"})
_BLIND = frozenset(
    f"builtins.{name}" for name in words("len sorted min max any all set frozenset sum isinstance bool type")
)
_GIVE_SETS = frozenset({"union", "intersection", "difference", "symmetric_difference", "copy"})
_LOOK_ONLY = frozenset({"issubset", "issuperset", "isdisjoint", "add", "discard", "remove", "update", "clear",
                        "intersection_update", "difference_update", "append", "setdefault"})  # fmt: skip
_REACH_IN = frozenset({"get", "values", "items", "pop"})


def holds_set(judge: Judge, node: ast.expr) -> bool:
    """Whether an expression is a set, or a new container with one; or may be one, where it may be of several sorts."""
    if isinstance(node, (ast.Tuple, ast.List)):
        return any(holds_set(judge, element) for element in node.elts)
    if isinstance(node, ast.Dict):
        return any(holds_set(judge, value) for value in node.values)
    found = [judge.kinds.of(node, judge.scope)]
    if isinstance(node, ast.Name) and node.id in judge.own:
        found += judge.kinds.each(judge.var(node.id), judge.loop)
    if found == [UNKNOWN] and isinstance(node, ast.Name):
        return bool(sources_of(judge.program).sorts(node, judge.scope) & SETS)
    return any(is_or_holds_set(kind) for kind in found)


def is_or_holds_set(kind: Kind) -> bool:
    """Whether a kind is that of a set, or of a container that holds one."""
    parts = [*(kind.parts or ()), *([kind.element] if kind.element is not None else [])]
    return kind.name in SETS or any(is_or_holds_set(part) for part in parts)


def shows_set(judge: Judge, call: ast.AST) -> bool:
    """Whether a call of `print` shows a set, and so its order."""
    for node in ast.walk(call):
        if isinstance(node, ast.Name) and holds_set(judge, node) and _shown(judge, node, 0) is not None:
            return True
    arguments = call.args if isinstance(call, ast.Call) else []
    return any(not isinstance(a, ast.Name) and holds_set(judge, a) for a in arguments)


def shown_at(judge: Judge, node: ast.expr) -> int | None:
    """The line where the order of a set shows that an expression gives, if it does there."""
    return _shown(judge, node, 0)


def judge_order(judge: Judge) -> None:
    """Add a reason for each set that comes to the workers and is gone through there."""
    inside = {id(n) for statement in judge.loop.body for n in ast.walk(statement)}
    done: set[Var] = set()
    outer = {e.var for e in judge.walker.events if e.kind == "read" and e.var is not None}
    for var in sorted(outer | {judge.var(name) for name in judge.targets}, key=str):
        if var in done:
            continue
        done.add(var)
        kinds = [judge.kinds.of_variable(var), *judge.kinds.each(var, judge.loop)]
        always = any(kind.name in SETS for kind in kinds)
        for node in _loads(judge, var):
            if not always and judge.kinds.of(node, judge.scopes.around[id(node)]).name not in SETS:
                continue
            in_function = judge.scopes.around[id(node)].number not in (var.scope, judge.scope.number)
            if (id(node) in inside or in_function) and (shown := _shown(judge, node, 0)) is not None:
                judge.reasons.no(
                    "set order",
                    var,
                    [shown],
                    f"the order of the set `{var}` decides what line {shown} does, and a worker has a copy of it, "
                    "which may have another order",
                    f"go through sorted({var})",
                )
                break


def result_shows_order(judge: Judge, variables: list[Var], *, itself: bool = False) -> int | None:
    """The line outside the loop that shows in which order the sets are that a variable holds, if there is one.

    ``itself``: the variable may be a set.
    """
    inside = in_rounds(judge.loop)
    waiting, seen = [(var, itself) for var in variables], set(variables)
    while waiting:
        var, is_set = waiting.pop()
        for node in _loads(judge, var):
            if id(node) in inside:
                continue
            place, parent = _whole(judge, node)
            for name in _given_to(place, parent):
                other = judge.scopes.resolve(name, judge.scopes.around[id(node)])
                if other not in seen:
                    seen.add(other)
                    waiting.append((other, True))
            walked = isinstance(parent, (ast.For, ast.comprehension)) and not is_set
            if not walked and not isinstance(parent, ast.Assign) and (line := _shown(judge, node, 0)) is not None:
                return line
    return None


def _given_to(place: ast.AST, parent: ast.AST | None) -> list[str]:
    """The names that get what a place holds: of a loop over it, or an assignment."""
    if isinstance(parent, (ast.For, ast.comprehension)) and parent.iter is place:
        names = targets_of(parent.target)
        return names[-1:] if isinstance(place, ast.Call) else names
    if isinstance(parent, ast.Assign):
        return [name for target in parent.targets for name in targets_of(target)]
    return []


def _loads(judge: Judge, var: Var) -> Iterator[ast.Name]:
    for node in judge.scopes.named(var.name):
        if isinstance(node.ctx, ast.Load):
            around = judge.scopes.around[id(node)]
            if id(node) in judge.scopes.inner or judge.scopes.resolve(node.id, around) == var:
                yield node


def _whole(judge: Judge, node: ast.AST) -> tuple[ast.AST, ast.AST | None]:
    """The longest expression that gives (a part of) what a name holds, and what it stands in."""
    while True:
        parent = judge.scopes.parents.get(id(node))
        if isinstance(parent, ast.Subscript) and parent.value is node:
            node = parent
            continue
        mixed = isinstance(parent, ast.BinOp) and isinstance(parent.op, (ast.BitAnd, ast.BitOr, ast.BitXor, ast.Sub))
        if mixed or isinstance(parent, ast.BoolOp):  # `tags or other`
            node = parent  # type: ignore[assignment]
            continue
        if isinstance(parent, ast.Call) and node in parent.args and _makes_set(judge, parent):
            node = parent
            continue
        call = judge.scopes.parents.get(id(parent)) if isinstance(parent, ast.Attribute) else None
        if isinstance(parent, ast.Attribute) and isinstance(call, ast.Call) and call.func is parent:
            if parent.attr in _GIVE_SETS | _REACH_IN:
                node = call
                continue
            return call, parent
        if isinstance(parent, ast.Call) and isinstance(parent.func, ast.Attribute) and parent.func.attr in _GIVE_SETS:
            node = parent
            continue
        return node, parent


def _makes_set(judge: Judge, call: ast.Call) -> bool:
    """``set(other)``: the order of the one comes from that of the other."""
    return judge.scopes.dotted(call.func, judge.scopes.around[id(call)]) in ("builtins.set", "builtins.frozenset")


def _shown(judge: Judge, node: ast.expr, depth: int) -> int | None:
    """The line where the order of a set shows that a name holds, if it does there."""
    place, parent = _whole(judge, node)
    line = getattr(place, "lineno", 0)
    if isinstance(
        parent, (ast.Compare, ast.If, ast.While, ast.UnaryOp, ast.Expr, ast.Subscript, ast.BoolOp, ast.AugAssign)
    ):
        return None
    if isinstance(parent, ast.Attribute):
        return None if parent.attr in _LOOK_ONLY else line
    if isinstance(parent, ast.Call):
        path = judge.scopes.dotted(parent.func, judge.scopes.around[id(parent)])
        looks_only = isinstance(parent.func, ast.Attribute) and parent.func.attr in _LOOK_ONLY
        if looks_only or is_blind(judge.program, parent):
            return None
        return _shown_in_function(judge, parent, place, depth) if path is None else line
    if isinstance(parent, ast.comprehension):
        return None if is_blind(judge.program, parent) else line
    return line


def is_blind(program: Program, user: ast.AST | None) -> bool:
    """Whether a call, or a comprehension and what that is given to, makes the same of elements in whatever order."""
    scopes = program.scopes
    if isinstance(user, ast.comprehension):
        made = scopes.parents[id(user)]
        return isinstance(made, ast.SetComp) or is_blind(program, scopes.parents.get(id(made)))
    if not isinstance(user, ast.Call):
        return False
    path = scopes.dotted(user.func, scopes.around[id(user)])
    if path == "builtins.sum":  # the order shows in the last digits of fractions
        added = ranges_of(program).elements(user.args[0], scopes.around[id(user)]) if user.args else None
        return added is not None and added.whole
    if path in ("builtins.max", "builtins.min") and len(user.args) > 1:
        return False  # it is one of them that comes out
    return path in _BLIND and not any(k.arg == "key" for k in user.keywords)  # among equals the first is found


def _shown_in_function(judge: Judge, call: ast.Call, argument: ast.AST, depth: int) -> int | None:
    """The line in a function of the text that goes through a set it is given."""
    line = call.lineno
    name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
    scope = judge.scopes.around[id(call)]
    functions: list[Function] = list(judge.program.methods.get(name, ()))
    if isinstance(call.func, ast.Name):
        binding = judge.scopes.only(judge.scopes.resolve(name, scope))
        functions = [binding.node] if binding is not None and isinstance(binding.node, ast.FunctionDef) else []
    if not functions or depth >= DEEPEST:
        return line
    for function in functions:
        names = positional(function.args)
        names = names[1:] if isinstance(call.func, ast.Attribute) else names
        given = [names[n] for n, a in enumerate(call.args) if a is argument and n < len(names)]
        given += [k.arg for k in call.keywords if k.value is argument and k.arg]
        if not given:
            return line
        var = Var(judge.scopes.of_node[id(function)].number, given[0])
        for node in _loads(judge, var):
            mine = any(n is node for n in ast.walk(function))
            if mine and (shown := _shown(judge, node, depth + 1)) is not None:
                return shown
    return None
