"""Where values come from, as names tell: through parameters, results and attributes to where they are made."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..text.scopes import Binding, Function, Scope, Var, positional
from .walker import root_name

if TYPE_CHECKING:
    from .program import Program

__all__ = ["Following", "attribute_values", "given_in", "given_to", "meets"]

_COMPREHENSIONS = (ast.GeneratorExp, ast.ListComp, ast.SetComp, ast.DictComp)
_ONE_OF = (ast.IfExp, ast.BoolOp, ast.NamedExpr, ast.Await)


class Following:
    """Asks whether a value is made in some way; whoever asks says in which.

    More may be found than is there, as functions and attributes are looked for by their names. ``holds``: not the value
    itself is meant, but something in it, at any depth.
    """

    def __init__(self, program: Program) -> None:
        self.program, self.scopes = program, program.scopes
        self._asked: set[tuple[int, int, bool]] = set()

    # -- what is asked ----------------------------------------------------------------------------------------------

    def answer(self, node: ast.expr, scope: Scope, *, holds: bool) -> bool | None:
        """Whether an expression is what is looked for; None: it is followed further."""
        return None

    def of_library(self, node: ast.Call, path: str, scope: Scope, *, holds: bool) -> bool:
        """The same, of what a known function gives."""
        return False

    def of_generator(self, node: ast.expr, scope: Scope, function: Function, *, holds: bool) -> bool:
        """The same, of a call of a generator of the text."""
        return holds and any(self.either(value, inside) for value, inside in self.given_out(function, ast.Yield))

    # -- following --------------------------------------------------------------------------------------------------

    def asks(self, node: ast.expr | None, scope: Scope, *, holds: bool) -> bool:
        if node is None or (id(node), scope.number, holds) in self._asked:
            return False
        self._asked.add((id(node), scope.number, holds))
        if self.program.kinds.of(node, scope).immutable:
            return False
        known = self.answer(node, scope, holds=holds)
        return self._follow(node, scope, holds=holds) if known is None else known

    def either(self, node: ast.expr | None, scope: Scope) -> bool:
        """Whether a value is what is looked for, or holds it."""
        return self.asks(node, scope, holds=False) or self.asks(node, scope, holds=True)

    def _follow(self, node: ast.expr, scope: Scope, *, holds: bool) -> bool:
        if isinstance(node, ast.Name):
            return self._name(node, scope, holds=holds)
        if isinstance(node, ast.Call):
            return self.call(node, scope, holds=holds)
        if isinstance(node, ast.Attribute):
            given = attribute_values(self.program, node.attr)
            found = any(self.asks(value, place, holds=holds) for value, place in given)
            properties = self.program.properties.get(node.attr, ())
            found = found or any(self.result(node, scope, function, holds=holds) for function in properties)
            return found or self.asks(node.value, scope, holds=True)
        if isinstance(node, (ast.Subscript, ast.Starred)):
            return self.asks(node.value, scope, holds=True)
        if isinstance(node, _COMPREHENSIONS):
            return holds and self.either(node.value if isinstance(node, ast.DictComp) else node.elt, scope)
        if isinstance(node, (ast.List, ast.Tuple, ast.Set, ast.Dict)):
            parts = node.values if isinstance(node, ast.Dict) else node.elts
            return holds and any(self.either(part, scope) for part in parts)
        if isinstance(node, _ONE_OF) or (isinstance(node, ast.BinOp) and holds):
            parts = [n for n in ast.iter_child_nodes(node) if isinstance(n, ast.expr)]
            return any(self.asks(part, scope, holds=holds) for part in parts)
        return False

    def _name(self, node: ast.Name, scope: Scope, *, holds: bool) -> bool:
        if id(node) in self.scopes.inner:
            over = [g.iter for g in getattr(self.scopes.inner[id(node)], "generators", ())]
            return any(self.asks(iterable, scope, holds=True) for iterable in over)
        var = self.scopes.resolve(node.id, scope)
        bindings = self.program.kinds.may_have_given(node, scope)
        if any(self._bound(binding, var, holds=holds) for binding in bindings):
            return True
        if not holds:
            return False
        for how, value, place in self.program.kinds.growth_of(var):
            taken_out = how in ("extend", "extendleft")  # what is given is gone through at once
            if self.asks(value, place, holds=True) or (not taken_out and self.asks(value, place, holds=False)):
                return True
        return any(self.either(value, place) for value, place in _stored_in(self.program, var))

    def _bound(self, binding: Binding, var: Var, *, holds: bool) -> bool:
        if binding.kind == "param":
            given = given_to(self.program, var)
            return any(
                self.asks(v, s, holds=holds) or (inside and self.asks(v, s, holds=True)) for v, s, inside in given
            )
        scope = self.scopes.around.get(id(binding.node), self.scopes.module)
        if binding.kind == "with" and self._handed_in(binding.value, scope, holds=holds):
            return True
        return self.asks(binding.value, scope, holds=holds or binding.kind in ("for", "unpack"))

    def _handed_in(self, node: ast.expr | None, scope: Scope, *, holds: bool) -> bool:
        """The same, of what an object of a class of the text gives the block that it is entered for."""
        known = isinstance(node, ast.Call) and self.scopes.dotted(node.func, scope) is not None
        found = self.program.methods.get("__enter__", ()) if node is not None and not known else ()
        return any(self.result(node, scope, function, holds=holds) for function in found)  # type: ignore[arg-type]

    def call(self, node: ast.Call, scope: Scope, *, holds: bool) -> bool:
        path = self.scopes.dotted(node.func, scope)
        if path is not None:
            return self.of_library(node, path, scope, holds=holds)
        if isinstance(node.func, ast.Attribute) and self.asks(node.func.value, scope, holds=True):
            return True  # `streams.pop()`, `streams[name].copy()`
        functions = self.functions(node.func)
        if not functions:  # a class, or a tuple with names
            return self.of_class(node, scope, holds=holds)
        return any(self.result(node, scope, function, holds=holds) for function in functions)

    def of_class(self, node: ast.Call, scope: Scope, *, holds: bool) -> bool:
        return holds and any(self.either(value, scope) for value in given_in(node))

    def functions(self, node: ast.expr) -> list[Function]:
        """The functions of the text that have a name."""
        name = node.id if isinstance(node, ast.Name) else getattr(node, "attr", "")
        return [n for n in self.scopes.every(ast.FunctionDef) if n.name == name]

    def result(self, node: ast.expr, scope: Scope, function: Function, *, holds: bool) -> bool:
        """The same, of what a function gives that is called, or behind a property, at a place."""
        if self.given_out(function, ast.Yield, ast.YieldFrom):
            return self.of_generator(node, scope, function, holds=holds)
        given = self.given_out(function, ast.Return)
        return any(self.asks(value, inside, holds=holds) for value, inside in given)

    def given_out(self, function: Function, *kinds: type[ast.AST]) -> list[tuple[ast.expr | None, Scope]]:
        """What a function yields, or returns."""
        inside = self.scopes.of_node[id(function)]
        own = [n for n in ast.walk(function) if isinstance(n, kinds) and self.scopes.around.get(id(n)) is inside]
        return [(n.value, inside) for n in own]  # type: ignore[attr-defined]


def meets(search: type[Following], program: Program, node: ast.expr, scope: Scope, *, holds: bool = False) -> bool:
    """Whether a search finds a value to be what it looks for, or ``holds`` to hold it: each place is searched once."""
    known, key = program.once(_found_so_far), (search, id(node), scope.number, holds)
    if key not in known:
        known[key] = search(program).asks(node, scope, holds=holds)
    return known[key]


def _found_so_far(program: Program) -> dict[tuple[type[Following], int, int, bool], bool]:
    """Of expressions that were asked about."""
    return {}


def given_in(call: ast.Call) -> list[ast.expr]:
    """The arguments of a call."""
    return [*call.args, *(k.value for k in call.keywords)]


def _stored_in(program: Program, var: Var) -> list[tuple[ast.expr, Scope]]:
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


def given_to(program: Program, var: Var) -> list[tuple[ast.expr, Scope, bool]]:
    """What the calls in the text give a parameter; last whether perhaps only what is in it: ``map(work, streams)``."""
    function = program.scopes.all[var.scope].node
    if not isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return []
    names = positional(function.args)
    owner = program.class_of.get(id(function))
    called = owner.name if owner is not None and function.name == "__init__" else function.name
    found: list[tuple[ast.expr, Scope, bool]] = []
    if called in program.once(_handed_around):
        found += [(value, scope, False) for value, scope in program.once(_given_to_unknown)]
    for node, by_name in program.once(_calls).get(called, ()):
        scope = program.scopes.around[id(node)]
        if not by_name:
            found += [(value, scope, True) for value in given_in(node)]  # map(f, things), partial(f, thing)
            continue
        shift = 1 if owner is not None and (isinstance(node.func, ast.Attribute) or called == owner.name) else 0
        found += [(k.value, scope, False) for k in node.keywords if k.arg in (var.name, None)]
        position = names.index(var.name) - shift if var.name in names else -1
        starred = any(isinstance(a, ast.Starred) for a in node.args)
        if starred or position < 0:
            found += [(a, scope, False) for a in node.args]
        elif position < len(node.args):
            found.append((node.args[position], scope, False))
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
