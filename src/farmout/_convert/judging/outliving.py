"""Functions that the body makes and gives away: whoever keeps one would see the values of the last item by it."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..rounds.flow import used_up_in
from ..text.scopes import Var, argument_for, hides_arguments, positional, targets_of
from ..values.pure_table import MUTATING_METHODS, words

if TYPE_CHECKING:
    from .judge import Judge

__all__ = ["judge_closures"]

# They go through a generator expression where it stands.
_USE_UP = frozenset(f"builtins.{name}" for name in words("sum max min any all sorted list tuple set dict"))
_DEEPEST = 6  # so many functions may hand one on to the next


def judge_closures(judge: Judge) -> None:
    """Add a reason for each function of the body that something may keep."""
    nodes = [n for s in judge.loop.body for n in ast.walk(s)]
    made = {n.name for n in nodes if isinstance(n, ast.FunctionDef)}
    for node in nodes:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Lambda):
            made |= {name for target in node.targets for name in targets_of(target)}
    for node in nodes:
        known = isinstance(node, ast.Name) and node.id in made and isinstance(node.ctx, ast.Load)
        if not known and not (isinstance(node, ast.Lambda) and _sees_items(judge, node)):
            continue
        assert isinstance(node, ast.expr)
        parent = judge.scopes.parents.get(id(node))
        call = parent if isinstance(parent, ast.Call) and parent.func is node else None
        if call is not None and not all(_takes(function.args, call) for function in _functions(nodes, node)):
            judge.reasons.no(
                "closure",
                None,
                [node.lineno],
                "a call that a function of the body does not take fails with an error that says where that was made",
                "define the function before the loop",
            )
        if call is not None or isinstance(parent, ast.Assign) or used_up_in(node, judge.loop, judge.scopes):
            continue
        if not _only_called(judge, node):
            judge.reasons.no(
                "closure", None, [node.lineno], "a function made in the body may outlive it", "return values"
            )


def _functions(nodes: list[ast.AST], name: ast.expr) -> list[ast.FunctionDef | ast.Lambda]:
    """What a name, or a lambda itself, stands for in a body."""
    if isinstance(name, ast.Lambda):
        return [name]
    word = ast.unparse(name)
    found = [n for n in nodes if isinstance(n, ast.FunctionDef) and n.name == word]
    given = [n for n in nodes if isinstance(n, ast.Assign) and any(word in targets_of(t) for t in n.targets)]
    return [*found, *(n.value for n in given if isinstance(n.value, ast.Lambda))]


def _takes(spec: ast.arguments, call: ast.Call) -> bool:
    """Whether a function surely takes the arguments of a call."""
    names, words_given = positional(spec), {k.arg for k in call.keywords}
    if hides_arguments(call) or (len(call.args) > len(names) and spec.vararg is None):
        return False
    left = names[len(call.args) :]
    needed = left[: len(left) - min(len(spec.defaults), len(left))]
    needed += [a.arg for a, default in zip(spec.kwonlyargs, spec.kw_defaults, strict=True) if default is None]
    known = {*left, *(a.arg for a in spec.kwonlyargs)} - {a.arg for a in spec.posonlyargs}
    return {*needed} <= words_given and (words_given <= known or spec.kwarg is not None)


def _sees_items(judge: Judge, function: ast.Lambda) -> bool:
    names = [n for n in ast.walk(function.body) if isinstance(n, ast.Name) and id(n) not in judge.scopes.inner]
    return any(n.id in judge.own for n in names)


def _only_called(judge: Judge, node: ast.expr) -> bool:
    """Whether what is given a function calls it and keeps it nowhere."""
    call = judge.scopes.parents.get(id(node))
    call = judge.scopes.parents.get(id(call)) if isinstance(call, ast.keyword) else call
    if not isinstance(call, ast.Call):
        return False
    path = judge.scopes.dotted(call.func, judge.scope)
    if path is not None:
        return not path.rpartition(".")[2][:1].isupper() and not path.startswith("functools.")
    functions = _meant(judge, call)
    return bool(functions) and all(
        isinstance(f, ast.FunctionDef) and (_hands_nothing_on(judge, f) or _calls_alone(judge, f, call, node, 0))
        for f in functions
    )


def _meant(judge: Judge, call: ast.Call) -> list[ast.AST]:
    """The functions of the text that a call may mean."""
    if isinstance(call.func, ast.Name) and id(call.func) not in judge.scopes.inner:
        binding = judge.scopes.only(judge.scopes.resolve(call.func.id, judge.scopes.around[id(call)]))
        return [binding.node] if binding is not None else []
    if isinstance(call.func, ast.Attribute) and call.func.attr not in MUTATING_METHODS:
        return list(judge.program.methods.get(call.func.attr, ()))
    return []


def _hands_nothing_on(judge: Judge, function: ast.FunctionDef) -> bool:
    """Whether a function neither returns a part of what it is given, nor changes it."""
    summary = judge.program.summary(function)
    number = judge.scopes.of_node[id(function)].number
    changed = {e.var for e in summary.events if e.kind == "change" and e.var is not None}
    kept = summary.returned.own | summary.returned.inner | changed
    return not any(v.scope == number for v in kept)


def _calls_alone(judge: Judge, function: ast.FunctionDef, call: ast.Call, given: ast.expr, depth: int) -> bool:
    """Whether a function does nothing with one argument but call it, or give it to functions that do no more.

    ``def bisect(f, low, high)`` returns a number that is made of ``low``; ``f`` it only calls.
    """
    scopes = judge.scopes
    inside = scopes.of_node[id(function)]
    method = id(function) in scopes.class_of
    if depth > _DEEPEST or hides_arguments(call) or function.decorator_list:
        return False
    if any(isinstance(n, (ast.Yield, ast.YieldFrom)) for n in ast.walk(function)):
        return False  # it goes on when the item is done
    names = positional(function.args)[1 if method else 0 :]
    name = next(
        (n for n in [*names, *(a.arg for a in function.args.kwonlyargs)] if argument_for(call, names, n) is given), None
    )
    var = Var(inside.number, name or "")
    if name is None or scopes.only(var) is None:
        return False
    for use in scopes.named(name):
        around = scopes.around[id(use)]
        if id(use) in scopes.inner or scopes.resolve(name, around) != var:
            continue
        parent = scopes.parents[id(use)]
        outer = scopes.parents[id(parent)] if isinstance(parent, ast.keyword) else parent
        if around is not inside or any(_waits(judge, p) for p in scopes.enclosing(use)):
            return False
        if not isinstance(outer, ast.Call):
            return False
        if outer.func is use:
            continue
        handed = _meant(judge, outer)
        if not handed or not all(
            isinstance(f, ast.FunctionDef) and _calls_alone(judge, f, outer, use, depth + 1) for f in handed
        ):
            return False
    return True


def _waits(judge: Judge, node: ast.AST) -> bool:
    """Whether code runs later, perhaps when the item is done: that of a lambda, or of a generator that is kept."""
    if not isinstance(node, ast.GeneratorExp):
        return isinstance(node, ast.Lambda)
    call = judge.scopes.parents[id(node)]
    path = judge.scopes.dotted(call.func, judge.scopes.around[id(call)]) if isinstance(call, ast.Call) else None
    return path not in _USE_UP
