"""Random generators of the text: which expressions may give one that something else draws from, too."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..text.scopes import Binding, Scope, Var, positional
from ..values.provenance import FRESH, Prov, joined, part
from ..values.pure_table import RANDOM_MAKERS
from .origins import origins
from .walker import Walker, root_name

if TYPE_CHECKING:
    from .program import Program

__all__ = ["attribute_values", "draws_from", "given_to", "has_own_state", "made_of", "stored_in"]

DEEPEST = 6
# A new object that draws for itself, whatever it is given.
_APART = frozenset({"numpy.random.SeedSequence", "random.Random"})
_GIVEN_AS = frozenset({"seed", "rng", "random_state"})


def made_of(walker: Walker, node: ast.Call, path: str, arguments: list[Prov], keywords: dict[str, Prov]) -> Prov:
    """What a new generator shares its state with: ``default_rng(generator)`` is that generator."""
    if path in _APART:
        return FRESH
    given = [*zip(node.args, arguments, strict=True), *zip((k.value for k in node.keywords), keywords.values(),
                                                           strict=False)]  # fmt: skip
    shared = [
        (value, prov) for value, prov in given
        if prov != FRESH and _may_be_one(walker.program, walker.scope, value, 0)
    ]  # fmt: skip
    for value, prov in shared:
        walker.changes(prov, value, node, path)  # by its first draw; without one it would be of no use
    return part(joined(prov for _, prov in shared))


def draws_from(walker: Walker, node: ast.Call, keywords: dict[str, Prov]) -> None:
    """Note that a library's function draws from the generator it is given as ``rng``, ``seed`` or ``random_state``."""
    for keyword in node.keywords:
        if keyword.arg in _GIVEN_AS and _may_be_one(walker.program, walker.scope, keyword.value, 0):
            walker.changes(keywords[keyword.arg], keyword.value, node, f"{keyword.arg}=")


def has_own_state(walker: Walker, node: ast.Call) -> bool:
    """Whether a call says from which state it draws, and it is its own: ``norm.rvs(9, random_state=rng)``."""
    given = [k.value for k in node.keywords if k.arg == "random_state"]
    return bool(given) and (walker.kinds.of(given[0], walker.scope).name == "number" or _is_one(walker, given[0]))


def _is_one(walker: Walker, node: ast.expr) -> bool:
    """Whether an expression surely is a generator that the text made from a seed."""
    found = origins(walker.program, node, walker.scopes.around.get(id(node), walker.scope))
    return bool(found) and all(
        isinstance(o.node, ast.Call)
        and walker.scopes.dotted(o.node.func, o.scope) in RANDOM_MAKERS
        and bool(o.node.args or o.node.keywords)
        for o in found or ()
    )


def _may_be_one(program: Program, scope: Scope, node: ast.expr | None, depth: int) -> bool:
    """Whether an expression may give, or hold, a generator that is known by another name."""
    if node is None or isinstance(node, ast.Constant):
        return False
    known, key = program.once(_found_so_far), (id(node), scope.number, depth)
    if key not in known:
        known[key] = not program.kinds.of(node, scope).immutable and _gives_one(program, scope, node, depth)
    return known[key]


def _found_so_far(program: Program) -> dict[tuple[int, int, int], bool]:
    """Of expressions that were asked about: by node, scope and depth."""
    return {}


def _gives_one(program: Program, scope: Scope, node: ast.expr, depth: int) -> bool:
    if depth > DEEPEST:
        return True
    if isinstance(node, ast.Name):
        if id(node) in program.scopes.inner:
            owner = program.scopes.inner[id(node)]
            over = [g.iter for g in getattr(owner, "generators", ())]
            return any(_may_be_one(program, scope, o, depth + 1) for o in over)
        var = program.scopes.resolve(node.id, scope)
        bound = any(_bound_to_one(program, b, var, depth) for b in program.scopes.bindings(var))
        added = [*program.kinds.added_to(var), *stored_in(program, var)]
        return bound or any(_may_be_one(program, s, v, depth + 1) for v, s in added)
    if isinstance(node, ast.Attribute):
        given = attribute_values(program, node.attr)
        return any(_may_be_one(program, s, v, depth + 1) for v, s in given)
    if isinstance(node, ast.Call):
        return _call_gives_one(program, scope, node, depth)
    if isinstance(node, ast.Subscript):
        return _may_be_one(program, scope, node.value, depth + 1)
    parts = [n for n in ast.iter_child_nodes(node) if isinstance(n, ast.expr)]
    return any(_may_be_one(program, scope, p, depth + 1) for p in parts)


def _bound_to_one(program: Program, binding: Binding, var: Var, depth: int) -> bool:
    if binding.kind == "param":
        return any(_may_be_one(program, s, v, depth + 1) for v, s in given_to(program, var))
    scope = program.scopes.around.get(id(binding.node), program.scopes.module)
    return _may_be_one(program, scope, binding.value, depth + 1)


def _call_gives_one(program: Program, scope: Scope, node: ast.Call, depth: int) -> bool:
    path = program.scopes.dotted(node.func, scope)
    if path in _APART:
        return False
    if path in RANDOM_MAKERS:
        return True
    everything = [*node.args, *(k.value for k in node.keywords)]
    if isinstance(node.func, ast.Attribute) and path is None:
        everything.append(node.func.value)  # `spawn` of a seed sequence gives seed sequences
    if any(_may_be_one(program, scope, e, depth + 1) for e in everything):
        return True
    name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
    functions = [n for n in program.scopes.every(ast.FunctionDef) if n.name == name]
    returned = [n for f in functions for n in ast.walk(f) if isinstance(n, (ast.Return, ast.Yield))]
    return any(_may_be_one(program, program.scopes.around[id(r)], r.value, depth + 1) for r in returned)


def stored_in(program: Program, var: Var) -> list[tuple[ast.expr, Scope]]:
    """What the text stores under a key of a variable."""
    return program.once(_all_stored).get(var, [])


def _all_stored(program: Program) -> dict[Var, list[tuple[ast.expr, Scope]]]:
    """What the text stores under the keys of each variable."""
    found: dict[Var, list[tuple[ast.expr, Scope]]] = {}
    for node in program.scopes.every(ast.Assign):
        scope = program.scopes.around[id(node)]
        for target in node.targets:
            root = root_name(target) if isinstance(target, ast.Subscript) else None
            if root is not None:
                found.setdefault(program.scopes.resolve(root.id, scope), []).append((node.value, scope))
    return found


def attribute_values(program: Program, name: str) -> list[tuple[ast.expr, Scope]]:
    """What the text gives to an attribute: by assignment, in a class body, as a keyword of a call."""
    values = program.once(_all_values)
    return [*values.get(name, ()), *values.get("", ())]


def _all_values(program: Program) -> dict[str, list[tuple[ast.expr, Scope]]]:
    """What the text gives to attributes, by their names; under no name what may be given to any."""
    found: dict[str, list[tuple[ast.expr, Scope]]] = {}
    for node in program.scopes.every(ast.Assign, ast.AnnAssign, ast.Call):
        scope = program.scopes.around[id(node)]
        if isinstance(node, (ast.Assign, ast.AnnAssign)) and node.value is not None:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            places = [p for target in targets for p in ast.walk(target)]
            for name in {getattr(p, "attr", getattr(p, "id", "")) for p in places} - {""}:
                found.setdefault(name, []).append((node.value, scope))
        elif isinstance(node, ast.Call):
            for keyword in node.keywords:
                if keyword.arg is not None:
                    found.setdefault(keyword.arg, []).append((keyword.value, scope))
            made = node.func.id if isinstance(node.func, ast.Name) else ""
            if made in program.classes and not program.methods.get("__init__"):
                found.setdefault("", []).extend((a, scope) for a in node.args)  # fields of a dataclass, by position
    return found


def given_to(program: Program, var: Var) -> list[tuple[ast.expr, Scope]]:
    """What the calls in the text give a parameter, and its default."""
    function = program.scopes.all[var.scope].node
    if not isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return []
    names = positional(function.args)
    owner = program.class_of.get(id(function))
    called = owner.name if owner is not None and function.name == "__init__" else function.name
    found: list[tuple[ast.expr, Scope]] = []
    if called in program.once(_handed_around):
        found += program.once(_given_to_unknown)
    for node, by_name in program.once(_calls).get(called, ()):
        scope = program.scopes.around[id(node)]
        if not by_name:
            found += [(a, scope) for a in node.args]  # map(f, things), partial(f, thing)
            found += [(k.value, scope) for k in node.keywords]
            continue
        shift = 1 if owner is not None and (isinstance(node.func, ast.Attribute) or called == owner.name) else 0
        found += [(k.value, scope) for k in node.keywords if k.arg in (var.name, None)]
        position = names.index(var.name) - shift if var.name in names else -1
        starred = any(isinstance(a, ast.Starred) for a in node.args)
        if starred or position < 0:
            found += [(a, scope) for a in node.args]
        elif position < len(node.args):
            found.append((node.args[position], scope))
    return found


def _calls(program: Program) -> dict[str, list[tuple[ast.Call, bool]]]:
    """The calls of each name, and (False) those that are handed it."""
    found: dict[str, list[tuple[ast.Call, bool]]] = {}
    for node in program.scopes.every(ast.Call):
        func = root_name(node.func) if not isinstance(node.func, ast.Attribute) else node.func
        name = func.id if isinstance(func, ast.Name) else getattr(func, "attr", "")
        found.setdefault(name, []).append((node, True))
        for handed in {a.id for a in node.args if isinstance(a, ast.Name)} - {name}:
            found.setdefault(handed, []).append((node, False))
    return found


def _handed_around(program: Program) -> frozenset[str]:
    """The names of functions that the text mentions without calling them, or handing them to a call at once."""
    found = set()
    for node in program.scopes.every(ast.Name, ast.Attribute):
        parent = program.scopes.parents.get(id(node))
        at_once = isinstance(parent, ast.Call) and (parent.func is node or isinstance(node, ast.Name))
        if isinstance(node.ctx, ast.Load) and not at_once and not isinstance(parent, ast.Attribute):
            found.add(node.id if isinstance(node, ast.Name) else node.attr)
    return frozenset(found)


def _given_to_unknown(program: Program) -> list[tuple[ast.expr, Scope]]:
    """What is given to calls of functions that have been handed around: ``work(rows)`` for each ``work`` of a table."""
    found: list[tuple[ast.expr, Scope]] = []
    for node in program.scopes.every(ast.Call):
        scope, func = program.scopes.around[id(node)], node.func
        if program.scopes.dotted(func, scope) is not None:
            continue
        if isinstance(func, ast.Name) and id(func) not in program.scopes.inner:
            bindings = program.scopes.bindings(program.scopes.resolve(func.id, scope))
            known = all(b.kind in ("def", "class") for b in bindings)
        else:
            known = isinstance(func, ast.Attribute) and not attribute_values(program, func.attr)
        if not known:
            found += [(a, scope) for a in [*node.args, *(k.value for k in node.keywords)]]
    return found
