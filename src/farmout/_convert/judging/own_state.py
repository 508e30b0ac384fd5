"""Items that their own methods change, as in ``for p in particles: p.move(dt)``: which attributes have to come back.

The worker changes its copy, and the loop puts what may have changed into the object that the program knows. So that
nobody sees a difference, each item has to be an object of its own, made by a call of its class, and what comes back has
to be a value that nobody can change, or something that only this attribute of this object ever holds.
"""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..effects.points_to import keeps_nothing
from ..effects.walker import Event
from ..rounds.catching import lets_errors_out
from ..rounds.endings import ends_program
from ..rounds.flow import TRIES
from ..text.scopes import Scope
from .apart import reads_plain
from .items import meets_another, reached_otherwise
from .made_apart import hands_itself_on, made_apart, source_of
from .owned import Owned
from .spent import is_spent

if TYPE_CHECKING:
    from .judge import Judge

__all__ = ["errors_met", "gives_no_part", "goes_on", "own_affair"]

# Where these stand in a text, an object may be made, copied or changed in another way.
_OTHER_WAYS = re.compile(
    r"\b(setattr|getattr|delattr|attrgetter|vars\(|locals\(|globals\(|exec\b|eval\(|id\(|gc\.|weakref|pickle|metaclass|"
    r"cached_property|copy\.copy|import copy|(dataclasses|copy)\.replace\(|_replace\(|replace as|import dataclasses as)"
    r"|(?<!\.)\breplace\(|__(dict|class|new|del|set|set_name|copy|getstate|setstate|delattr)__|__(getattr|reduce)"
)


def own_affair(judge: Judge, event: Event) -> bool:
    """Whether a change by a call is seen by nobody, or is one of an item, and can be put back into the item itself."""
    assert event.var is not None
    name = event.var.name
    if judge.kinds.of_variable(event.var).name == "class" and not event.direct and keeps_nothing(judge.program, name):
        return True  # an object that the class was given to
    mine = name in judge.targets and event.var.scope == judge.scope.number and name not in judge.assigned
    if not mine or event.how in ("consume", "next", "with", "rebind", "delete"):
        return False
    if name in judge.spent or is_spent(judge, name):
        judge.spent.add(name)
        return True
    return brings_back(judge, name)


def brings_back(judge: Judge, name: str) -> bool:
    """Whether what an item's methods change of it can be put back; notes in ``judge.brought`` which attributes."""
    if name in judge.brought:
        return bool(judge.brought[name])
    found = judge.brought[name] = _changed(judge, name)
    if found:
        judge.moved.add(name)
        var = judge.var(name)
        judge.sites = {k: s for k, s in judge.sites.items() if var not in s.variables}  # the worker does that, too
    return bool(found)


def _changed(judge: Judge, name: str) -> list[str]:
    program, var = judge.program, judge.var(name)
    source = source_of(judge, judge.loop.target, judge.loop.iter, name)
    if source is None or _OTHER_WAYS.search(program.source.text):
        return []
    if any(var in site.variables and site.variables != [var] for site in judge.sites.values()):
        return []
    if judge.leaving or judge.loop.orelse or any(isinstance(n, TRIES) for n in _nodes(judge)):
        return []
    first = min((e.line for e in judge.walker.events if e.kind == "change" and e.var == var), default=0)
    if any(n.lineno >= first for n in judge.continues(judge.loop)):
        return []
    if (
        meets_another(judge, name, source)
        or goes_on(judge)
        or not _only_looked_at(judge, name)
        or reached_otherwise(judge, var)
    ):
        return []
    made = made_apart(program, source, judge.scope, lambda node, scope: _class(judge, node, scope) is not None)
    classes = {_class(judge, node, scope) for node, scope in made or ()}
    if not classes or any(c is None or not program.kinds.fields.knows(c) for c in classes):
        return []
    if not reads_plain(judge, name) or any(hands_itself_on(program, c) for c in classes if c is not None):
        return []
    names = sorted({a for c in classes if c is not None for a in _attributes(judge, c)})
    owned = Owned(judge)
    changed: list[str] = []
    for attribute in names:
        hidden = attribute.startswith("__") and not attribute.endswith("__")  # another name outside the class
        if hidden or attribute in program.properties or attribute in program.setters:
            return []
        if (how := owned.how(attribute)) is None:
            return []
        changed += [attribute] if how == "changed" else []
    if owned.through & set(changed):
        return []  # it may be that of another item
    always = all(set(changed) <= _always(judge, c) for c in classes if c is not None)
    return changed if always else []


def _nodes(judge: Judge) -> Iterator[ast.AST]:
    return (n for statement in judge.loop.body for n in ast.walk(statement))


def _class(judge: Judge, node: ast.expr, scope: Scope) -> str | None:
    """The class of the text that an expression makes an object of."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or id(node.func) in judge.scopes.inner:
        return None
    binding = judge.scopes.only(judge.scopes.resolve(node.func.id, scope))
    owner = binding.node if binding is not None else None
    return owner.name if isinstance(owner, ast.ClassDef) and owner in judge.program.source.tree.body else None


def goes_on(judge: Judge) -> bool:
    """Whether the program may go on after an item failed, and see what that item did before."""
    if errors_met(judge):
        return True
    function = judge.scope.node
    if isinstance(function, ast.FunctionDef):
        return not ends_program(judge, function)
    known = isinstance(function, ast.Module)
    return not known or any(word in judge.program.source.text for word in ("atexit", "excepthook"))


def errors_met(judge: Judge) -> bool:
    """Whether something around the loop, in the same function, catches the error of an item, or runs when it passes."""
    around = itertools.takewhile(lambda parent: parent is not judge.scope.node, judge.scopes.enclosing(judge.loop))
    return any(
        isinstance(parent, TRIES)
        or (
            isinstance(parent, (ast.With, ast.AsyncWith))
            and not all(lets_errors_out(judge, item.context_expr) for item in parent.items)
        )
        for parent in around
    )


def _only_looked_at(judge: Judge, name: str) -> bool:
    """Whether the body only asks attributes and calls methods of an item, or gives it to functions of the text."""
    if name in judge.assigned or any(not isinstance(n.ctx, ast.Load) for n in judge.uses(name)):
        return False
    for node in judge.uses(name):
        parent = judge.scopes.parents[id(node)]
        if isinstance(parent, ast.Attribute) and parent.value is node:
            continue
        called = parent.func if isinstance(parent, ast.Call) and node in parent.args else None
        known = isinstance(called, ast.Name) and judge.scopes.dotted(called, judge.scope) is None
        if not known or not isinstance(judge.scopes.parents[id(parent)], (ast.Expr, ast.Assign, ast.AugAssign)):
            return False
    return all(gives_no_part(judge, name, operand) for s in judge.sites.values() for operand in s.operands)


def gives_no_part(judge: Judge, name: str, operand: ast.expr) -> bool:
    """Whether what leaves the worker holds no part of an item that could be changed."""
    if judge.kinds.of(operand, judge.scope).immutable:
        return True
    if Owned(judge).is_plain(operand, judge.scope):
        return True
    prov = judge.walker.values.get(id(operand))
    mine = {judge.var(name)}
    return prov is not None and not (mine & (prov.own | prov.inner))


def _attributes(judge: Judge, name: str) -> set[str]:
    """The names of all attributes that objects of a class may be given."""
    bases = judge.scopes.lineage(name)
    every = {
        n.attr for n in judge.scopes.every(ast.Attribute)
        if not isinstance(n.ctx, ast.Load) and not _of_another(judge, n, bases)
    }  # fmt: skip
    fields = {
        m.target.id for owner in bases for m in owner.body
        if isinstance(m, ast.AnnAssign) and isinstance(m.target, ast.Name)
    }  # fmt: skip
    read = {n.attr for n in judge.scopes.every(ast.Attribute)}
    return every | (fields & read)


def _of_another(judge: Judge, node: ast.Attribute, bases: list[ast.ClassDef]) -> bool:
    """Whether this is ``self.name`` in a method of another class."""
    scope = judge.scopes.around[id(node)]
    kind = judge.kinds.of(node.value, scope).name
    if kind.startswith("object ") and not {kind[7:]} & {b.name for b in bases}:
        return not any(b.name in map(ast.unparse, o.bases) for b in bases for o in judge.program.classes[kind[7:]])
    function = scope.node
    owner = judge.scopes.class_of.get(id(function))
    if not isinstance(function, ast.FunctionDef) or owner is None or owner in bases:
        return False
    first = [a.arg for a in function.args.args[:1]]
    mine = isinstance(node.value, ast.Name) and [node.value.id] == first and not function.decorator_list
    derived = {b.name for b in bases} & {n for o in [owner] for n in map(ast.unparse, o.bases)}
    return mine and not derived


def _always(judge: Judge, name: str) -> set[str]:
    """The attributes that every object of a class has from the beginning."""
    found: set[str] = set()
    for owner in judge.program.classes[name][:1]:
        if any("dataclass" in ast.unparse(d) for d in owner.decorator_list):
            fields = [m for m in owner.body if isinstance(m, ast.AnnAssign) and "init=" not in ast.unparse(m)]
            found |= {m.target.id for m in fields if isinstance(m.target, ast.Name)}
        made = [m for m in owner.body if isinstance(m, ast.FunctionDef) and m.name in ("__init__", "__post_init__")]
        if any(isinstance(n, ast.Return) for m in made for n in ast.walk(m)):
            return set()
        statements = [s for m in made for s in m.body]
        for statement in statements:
            targets = statement.targets if isinstance(statement, ast.Assign) else []
            if isinstance(statement, ast.AnnAssign) and statement.value is not None:
                targets = [statement.target]
            found |= {n.attr for t in targets for n in ast.walk(t) if isinstance(n, ast.Attribute)}
        above = any(ast.unparse(s).startswith("super().__init__(") for s in statements)
        for base in owner.bases if above or not made else ():
            if isinstance(base, ast.Name) and base.id in judge.program.classes:
                found |= _always(judge, base.id)
    return found
