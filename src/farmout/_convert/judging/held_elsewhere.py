"""Whether an iterator has another holder: an attribute, a caller, a second name by which its rest may be read on."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..effects.following import given_to
from ..text.scopes import Binding, Scope, Var, positional

if TYPE_CHECKING:
    from ..effects.program import Program

__all__ = ["Chain", "chain_of", "is_held_elsewhere", "is_meant"]

Chain = dict[Var, list[Binding]]  # iterators, with what may have given their names those that are meant

_DEEPEST = 4
_TAKE_ELEMENTS = frozenset(
    f"builtins.{name}"
    for name in ("next", "list", "tuple", "set", "dict", "sorted", "sum", "min", "max", "any", "all", "print", "id")
)
_MAKERS = frozenset({"open", "finditer", "iterdir", "glob", "rglob", "items", "keys", "values"})  # methods
_LAZY_PARENTS = (ast.Lambda, ast.GeneratorExp)


def chain_of(program: Program, found: Chain) -> Chain:
    """Iterators, and those they read from: a reader of csv, and the file behind it."""
    chain: Chain = {}
    waiting = list(found.items())
    while waiting:
        var, bindings = waiting.pop()
        new = [b for b in bindings if b not in chain.get(var, ())]
        if var.scope < 0 or (var in chain and not new):
            continue
        chain[var] = [*chain.get(var, ()), *new]
        for binding in new:
            scope = program.scopes.around.get(id(binding.node), program.scopes.module)
            made = isinstance(binding.value, (ast.Call, ast.GeneratorExp)) and binding.kind in ("assign", "with")
            for node in ast.walk(binding.value) if made and binding.value is not None else ():
                named = isinstance(node, ast.Name) and id(node) not in program.scopes.inner
                if named and program.may_be_iterator(node, scope):  # type: ignore[arg-type]
                    given = program.kinds.may_have_given(node, scope)  # type: ignore[arg-type]
                    waiting.append((program.scopes.resolve(node.id, scope), given))  # type: ignore[attr-defined]
    return chain


def is_meant(program: Program, node: ast.Name, var: Var, chain: Chain) -> bool:
    """Whether a name may stand for an iterator of a chain where it is read, not for another file made besides."""
    scope = program.scopes.around[id(node)]
    if isinstance(node.ctx, ast.Store) or program.scopes.resolve(node.id, scope) != var:
        return False
    given = program.kinds.given(node, scope)
    return given is None or given in chain[var] or not all(_is_new(program, b) for b in [given, *chain[var]])


def _is_new(program: Program, binding: Binding) -> bool:
    """Whether a name is given what a function of a library makes for it, as ``open`` does, or ``path.open``."""
    made = binding.value if binding.kind in ("assign", "with") else None
    if not isinstance(made, ast.Call):
        return False
    scope = program.scopes.around[id(binding.node)]
    opens = isinstance(made.func, ast.Attribute) and made.func.attr == "open"
    path = opens and program.kinds.of(made.func.value, scope).name == "path"  # type: ignore[attr-defined]
    return path or program.scopes.dotted(made.func, scope) is not None


def is_held_elsewhere(program: Program, var: Var, chain: Chain, depth: int = 0) -> bool:
    """Whether something besides a chain of iterators may know one of them, or have made it."""
    scopes = program.scopes
    if depth > _DEEPEST:
        return True
    for node in scopes.named(var.name):
        mine = isinstance(node.ctx, ast.Load) and id(node) not in scopes.inner
        if not mine or not is_meant(program, node, var, chain):
            continue
        scope = scopes.around[id(node)]
        if scope.number != var.scope or _gives_away(program, node, scope, chain, depth):
            return True
    if scopes.is_parameter(var):  # further down the caller is known
        return depth == 0 and any(not _makes(program, value, var, {}) for value, *_ in given_to(program, var))
    if any(_has_two_names(program, b.node, chain, depth) for b in chain[var]):
        return True
    made = [b.value if b.kind in ("assign", "with") else None for b in chain[var]]
    return any(not _makes(program, value, var, chain) for value in made)


def _has_two_names(program: Program, node: ast.AST, chain: Chain, depth: int) -> bool:
    """Whether what gives a name its iterator gives it to something else, too: ``rest = lines = iter(text)``."""
    if isinstance(node, ast.NamedExpr):
        return _gives_away(program, node, program.scopes.around[id(node)], chain, depth)
    return isinstance(node, ast.Assign) and len(node.targets) > 1


def _gives_away(program: Program, node: ast.expr, scope: Scope, chain: Chain, depth: int) -> bool:
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
        named = [scopes.resolve(t.id, scope) for t in targets if isinstance(t, ast.Name)]
        mine = [var for var in named if any(b.node is parent for b in chain.get(var, ()))]
        return len(mine) < len(targets)
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
    taken: Chain = {inner: program.scopes.bindings(inner)}
    return not program.summary(function).generator and not is_held_elsewhere(program, inner, taken, depth + 1)


def _makes(program: Program, value: ast.expr | None, var: Var, chain: Chain) -> bool:
    """Whether an expression makes an iterator that nothing else has, but of those in the chain."""
    if value is None:
        return False
    scopes = program.scopes
    for node in ast.walk(value):
        scope = scopes.around.get(id(node), scopes.all[var.scope])
        if isinstance(node, ast.NamedExpr):
            return False
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and id(node) not in scopes.inner:
            known = chain.get(scopes.resolve(node.id, scope), ())
            mine = all(b in known for b in program.kinds.may_have_given(node, scope))
            if not mine and program.may_be_iterator(node, scope):
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
