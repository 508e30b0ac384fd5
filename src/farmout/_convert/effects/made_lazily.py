"""What runs while something is gone through: the generators it comes from, wherever the text makes them.

``for row in rows`` runs a generator that a caller made, that an attribute holds, or that feeds a reader of csv. More
may be found than is there, as functions and attributes are looked for by their names.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..text.scopes import Binding, Function, Scope, Var
from .generators import attribute_values, given_to, stored_in

if TYPE_CHECKING:
    from .program import Program

__all__ = ["made_lazily"]

_THERE = frozenset(
    {"list", "tuple", "range", "str", "dict", "set", "frozenset", "deque", "array", "vector", "path", "none", "number"}
)  # kinds that run nothing when they are gone through
_TAKE_ONE = frozenset({"builtins.next", "builtins.min", "builtins.max"})
_PARTS = (ast.IfExp, ast.BoolOp, ast.NamedExpr, ast.Await, ast.Starred)
_COMPREHENSIONS = (ast.GeneratorExp, ast.ListComp, ast.SetComp, ast.DictComp)
_VIEWS = ("items", "keys", "values")
_ITERATE = ("__iter__", "__next__", "__getitem__")


def made_lazily(program: Program, node: ast.expr, scope: Scope) -> list[tuple[ast.expr, Scope]]:
    """The expressions elsewhere in the text that may make what runs while ``node`` is gone through."""
    search = _Search(program)
    search.look(node, scope, holds=False)
    here = {id(n) for n in ast.walk(node)}
    return [found for key, found in search.found.items() if key not in here]


class _Search:
    """Follows an iterable to where it is made. ``holds``: not it is gone through, but something in it, at any depth."""

    def __init__(self, program: Program) -> None:
        self.program, self.scopes = program, program.scopes
        self.found: dict[int, tuple[ast.expr, Scope]] = {}
        self._asked: set[tuple[int, bool]] = set()
        self._entered: set[int] = set()

    def look(self, node: ast.expr | None, scope: Scope, *, holds: bool) -> None:
        if node is None or (id(node), holds) in self._asked:
            return
        self._asked.add((id(node), holds))
        kind = self.program.kinds.of(node, scope)
        if kind.immutable or (not holds and kind.name in _THERE):
            return
        if isinstance(node, ast.Name):
            self._name(node, scope, holds=holds)
        elif isinstance(node, ast.Call):
            self._call(node, scope, holds=holds)
        elif isinstance(node, ast.Attribute):
            for value, place in attribute_values(self.program, node.attr):
                self.look(value, place, holds=holds)
            for function in self.program.properties.get(node.attr, ()):
                self._function(node, scope, function, holds=holds)
            self.look(node.value, scope, holds=True)
        elif isinstance(node, ast.Subscript):
            self.look(node.value, scope, holds=True)
        elif isinstance(node, _COMPREHENSIONS):
            self._comprehension(node, scope, holds=holds)
        elif isinstance(node, (ast.List, ast.Tuple, ast.Set, ast.Dict)) and holds:
            for part in node.values if isinstance(node, ast.Dict) else node.elts:
                self._either(part, scope)
        elif isinstance(node, _PARTS) or (isinstance(node, ast.BinOp) and holds):
            for child in ast.iter_child_nodes(node):
                if isinstance(child, ast.expr):
                    self.look(child, scope, holds=holds or isinstance(node, ast.Starred))

    def _either(self, node: ast.expr | None, scope: Scope) -> None:
        self.look(node, scope, holds=False)
        self.look(node, scope, holds=True)

    def _comprehension(
        self, node: ast.GeneratorExp | ast.ListComp | ast.SetComp | ast.DictComp, scope: Scope, *, holds: bool
    ) -> None:
        if isinstance(node, ast.GeneratorExp):
            self.found[id(node)] = node, scope
            for generator in node.generators:
                self.look(generator.iter, scope, holds=False)
        if holds:
            self._either(node.value if isinstance(node, ast.DictComp) else node.elt, scope)

    def _name(self, node: ast.Name, scope: Scope, *, holds: bool) -> None:
        if id(node) in self.scopes.inner:
            for generator in getattr(self.scopes.inner[id(node)], "generators", ()):
                self.look(generator.iter, scope, holds=True)
            return
        var = self.scopes.resolve(node.id, scope)
        for binding in self.scopes.bindings(var):
            self._bound(binding, var, holds=holds)
        for value, place in [*self.program.kinds.added_to(var), *stored_in(self.program, var)] if holds else ():
            self._either(value, place)

    def _bound(self, binding: Binding, var: Var, *, holds: bool) -> None:
        if binding.kind == "param":
            for value, place in given_to(self.program, var):
                self._either(value, place)  # `map(work, streams)` gives what is in it
            return
        place = self.scopes.around.get(id(binding.node), self.scopes.module)
        self.look(binding.value, place, holds=holds or binding.kind in ("for", "unpack"))

    def _call(self, node: ast.Call, scope: Scope, *, holds: bool) -> None:
        given = [*node.args, *(k.value for k in node.keywords)]
        path = self.scopes.dotted(node.func, scope)
        if path is not None:
            if path not in _TAKE_ONE and not path.endswith("open"):  # a file is opened at once
                self.found[id(node)] = node, scope
            for value in given:
                self._either(value, scope)
            return
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        if isinstance(node.func, ast.Attribute):
            if name in _VIEWS and not holds and self.program.kinds.of(node.func.value, scope).name == "dict":
                return
            self.look(node.func.value, scope, holds=True)  # `streams.pop()`
        functions = [f for f in self.scopes.every(ast.FunctionDef) if f.name == name]
        for function in functions:
            self._function(node, scope, function, holds=holds)
        if not functions:  # a class, or something that was made
            if name not in self.program.classes:
                self.found[id(node)] = node, scope
            for value in given:
                self._either(value, scope)
        for method in _ITERATE if not functions else ():
            for special in self.program.methods.get(method, ()):
                self._inside(special)

    def _function(self, node: ast.expr, scope: Scope, function: Function, *, holds: bool) -> None:
        """What a function of the text gives: a generator, which runs later, or what it returns."""
        inside = self.scopes.of_node[id(function)]
        own = [n for n in ast.walk(function) if self.scopes.around.get(id(n)) is inside]
        if any(isinstance(n, (ast.Yield, ast.YieldFrom)) for n in own):
            self.found[id(node)] = node, scope
            self._inside(function)
            for value in [*node.args, *(k.value for k in node.keywords)] if isinstance(node, ast.Call) else ():
                self.look(value, scope, holds=False)
            for given in [n.value for n in own if isinstance(n, ast.Yield)] if holds else ():
                self._either(given, inside)
            return
        for given in [n.value for n in own if isinstance(n, ast.Return)]:
            self.look(given, inside, holds=holds)

    def _inside(self, function: Function) -> None:
        """What a generator goes through itself when its turn comes."""
        if id(function) in self._entered:
            return
        self._entered.add(id(function))
        inside = self.scopes.of_node[id(function)]
        for node in ast.walk(function):
            place = self.scopes.around.get(id(node), inside)
            if isinstance(node, (ast.For, ast.comprehension)):
                self.look(node.iter, place, holds=False)
            elif isinstance(node, ast.YieldFrom):
                self.look(node.value, place, holds=False)
            elif isinstance(node, ast.Call) and self.scopes.dotted(node.func, place) in _TAKE_ONE:
                self.look(node.args[0] if node.args else None, place, holds=False)
