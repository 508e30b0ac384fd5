"""Whether an iterator has another holder: an attribute, a caller, a second name by which its rest may be read on."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..effects.following import given_to
from ..text.scopes import Scope, Var, positional

if TYPE_CHECKING:
    from ..effects.program import Program

__all__ = ["chain_of", "is_held_elsewhere"]

_DEEPEST = 4
_TAKE_ELEMENTS = frozenset(
    f"builtins.{name}"
    for name in ("next", "list", "tuple", "set", "dict", "sorted", "sum", "min", "max", "any", "all", "print", "id")
)
_MAKERS = frozenset({"open", "finditer", "iterdir", "glob", "rglob", "items", "keys", "values"})  # methods
_LAZY_PARENTS = (ast.Lambda, ast.GeneratorExp)


def chain_of(program: Program, found: set[Var]) -> set[Var]:
    """Iterators, and those they read from: a reader of csv, and the file behind it."""
    chain: set[Var] = set()
    waiting = list(found)
    while waiting:
        var = waiting.pop()
        if var in chain or var.scope < 0:
            continue
        chain.add(var)
        for binding in program.scopes.bindings(var):
            scope = program.scopes.around.get(id(binding.node), program.scopes.module)
            made = isinstance(binding.value, (ast.Call, ast.GeneratorExp)) and binding.kind in ("assign", "with")
            for node in ast.walk(binding.value) if made and binding.value is not None else ():
                named = isinstance(node, ast.Name) and id(node) not in program.scopes.inner
                if named and program.may_be_iterator(node, scope):  # type: ignore[arg-type]
                    waiting.append(program.scopes.resolve(node.id, scope))  # type: ignore[attr-defined]
    return chain


def is_held_elsewhere(program: Program, var: Var, chain: set[Var], depth: int = 0) -> bool:
    """Whether something besides a chain of iterators may know one of them, or have made it."""
    scopes = program.scopes
    if depth > _DEEPEST:
        return True
    for node in scopes.named(var.name):
        scope = scopes.around[id(node)]
        mine = isinstance(node.ctx, ast.Load) and id(node) not in scopes.inner
        if not mine or scopes.resolve(node.id, scope) != var:
            continue
        if scope.number != var.scope or _gives_away(program, node, scope, chain, depth):
            return True
    if scopes.is_parameter(var):  # further down the caller is known
        return depth == 0 and any(not _makes(program, value, var, set()) for value, *_ in given_to(program, var))
    made = [b.value if b.kind in ("assign", "with") else None for b in scopes.bindings(var)]
    return any(not _makes(program, value, var, chain) for value in made)


def _gives_away(program: Program, node: ast.expr, scope: Scope, chain: set[Var], depth: int) -> bool:
    """Whether what is done with an iterator at a place may give it another holder."""
    scopes = program.scopes
    if any(isinstance(parent, _LAZY_PARENTS) for parent in scopes.enclosing(node)):
        return True
    parent = scopes.parents[id(node)]
    if isinstance(parent, ast.Attribute):
        user = scopes.parents.get(id(parent))
        return not (isinstance(user, ast.Call) and user.func is parent) and isinstance(parent.ctx, ast.Load)
    if isinstance(parent, ast.Call) and parent.func is not node:
        path = scopes.dotted(parent.func, scope)
        if path is None:
            return not _only_reads(program, parent, node, scope, depth)
        apart = path in _TAKE_ELEMENTS or program.kinds.of(parent, scope).immutable
        return not apart and _gives_away(program, parent, scope, chain, depth)
    if isinstance(parent, (ast.Assign, ast.NamedExpr)):
        targets = parent.targets if isinstance(parent, ast.Assign) else [parent.target]
        return not all(isinstance(t, ast.Name) and scopes.resolve(t.id, scope) in chain for t in targets)
    plain = (ast.For, ast.comprehension, ast.Expr, ast.Compare, ast.withitem, ast.If, ast.While, ast.UnaryOp)
    return not isinstance(parent, plain)


def _only_reads(program: Program, call: ast.Call, argument: ast.expr, scope: Scope, depth: int) -> bool:
    """Whether a function of the text that is given an iterator keeps it nowhere."""
    binding = None
    if isinstance(call.func, ast.Name) and id(call.func) not in program.scopes.inner:
        binding = program.scopes.only(program.scopes.resolve(call.func.id, scope))
    function = binding.node if binding is not None else None
    if not isinstance(function, ast.FunctionDef) or argument not in call.args:
        return False
    names, place = positional(function.args), call.args.index(argument)
    if place >= len(names) or any(isinstance(a, ast.Starred) for a in call.args):
        return False
    inner = Var(program.scopes.of_node[id(function)].number, names[place])
    return not program.summary(function).generator and not is_held_elsewhere(program, inner, {inner}, depth + 1)


def _makes(program: Program, value: ast.expr | None, var: Var, chain: set[Var]) -> bool:
    """Whether an expression makes an iterator that nothing else has, but of those in the chain."""
    if value is None:
        return False
    scopes = program.scopes
    for node in ast.walk(value):
        scope = scopes.around.get(id(node), scopes.all[var.scope])
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and id(node) not in scopes.inner:
            if scopes.resolve(node.id, scope) not in chain and program.may_be_iterator(node, scope):
                return False
        elif isinstance(node, (ast.Attribute, ast.Subscript)):
            user = scopes.parents.get(id(node))
            called = isinstance(user, ast.Call) and user.func is node
            if not called and program.may_be_iterator(node, scope):
                return False
        elif isinstance(node, ast.Call) and scopes.dotted(node.func, scope) is None:
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            functions = [f for f in scopes.every(ast.FunctionDef) if f.name == name]
            made = name in _MAKERS or (bool(functions) and all(_makes_anew(program, f) for f in functions))
            if not made and program.may_be_iterator(node, scope):
                return False
    return True


def _makes_anew(program: Program, function: ast.FunctionDef) -> bool:
    """Whether a function of the text is a generator that reads from nothing but what it is given."""
    summary, inside = program.summary(function), program.scopes.of_node[id(function)]
    first = positional(function.args)[:1] if id(function) in program.class_of else []
    given = {Var(inside.number, name) for name in inside.bindings if name not in first}
    return summary.generator and not any(e.kind == "change" and e.var not in given for e in summary.events)
