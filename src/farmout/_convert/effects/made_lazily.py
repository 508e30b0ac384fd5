"""What runs while something is gone through: the generators it comes from, wherever the text makes them.

``for row in rows`` runs a generator that a caller made, that an attribute holds, or that feeds a reader of csv. More
may be found than is there, as functions and attributes are looked for by their names.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..text.scopes import Function, Scope
from .following import Following, given_in

if TYPE_CHECKING:
    from .program import Program

__all__ = ["made_lazily"]

_THERE = frozenset(
    {"list", "tuple", "range", "str", "dict", "set", "frozenset", "deque", "array", "vector", "path", "none", "number"}
)  # kinds that run nothing when they are gone through
_TAKE_ONE = frozenset({"builtins.next", "builtins.min", "builtins.max"})
_HAND_ON = frozenset(f"builtins.{name}" for name in ("enumerate", "zip", "reversed", "iter", "list", "tuple"))
_VIEWS = ("items", "keys", "values")
_ITERATE = ("__iter__", "__next__", "__getitem__")


def made_lazily(program: Program, node: ast.expr, scope: Scope) -> list[tuple[ast.expr, Scope]]:
    """The expressions elsewhere in the text that may make what runs while ``node`` is gone through."""
    search = _Sources(program)
    search.asks(node, scope, holds=False)
    here = {id(n) for n in ast.walk(node)}
    return [found for key, found in search.found.items() if key not in here]


class _Sources(Following):
    """Finds all that a value may come from: nothing is the answer, so that the search goes on."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self.found: dict[int, tuple[ast.expr, Scope]] = {}
        self._entered: set[int] = set()

    def answer(self, node: ast.expr, scope: Scope, *, holds: bool) -> bool | None:
        if not holds and self.program.kinds.of(node, scope).name in _THERE:
            return False
        if isinstance(node, ast.GeneratorExp):
            self.found[id(node)] = node, scope
            for generator in node.generators:
                self.asks(generator.iter, scope, holds=False)
        return None

    def of_library(self, node: ast.Call, path: str, scope: Scope, *, holds: bool) -> bool:
        if path not in _TAKE_ONE and not path.endswith("open"):  # a file is opened at once
            self.found[id(node)] = node, scope
        if path in _HAND_ON and not holds:  # what the elements hold is not gone through
            return any(self.asks(value, scope, holds=False) for value in given_in(node))
        return any(self.either(value, scope) for value in given_in(node))

    def call(self, node: ast.Call, scope: Scope, *, holds: bool) -> bool:
        of = node.func.value if isinstance(node.func, ast.Attribute) and node.func.attr in _VIEWS else None
        return (holds or self.program.kinds.of(of, scope).name != "dict") and super().call(node, scope, holds=holds)

    def of_class(self, node: ast.Call, scope: Scope, *, holds: bool) -> bool:
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        if name not in self.program.classes:  # something that was made
            self.found[id(node)] = node, scope
        for special in (f for method in _ITERATE for f in self.program.methods.get(method, ())):
            self._inside(special)
        return any(self.either(value, scope) for value in given_in(node))

    def of_generator(self, node: ast.expr, scope: Scope, function: Function, *, holds: bool) -> bool:
        self.found[id(node)] = node, scope
        self._inside(function)
        for value in given_in(node) if isinstance(node, ast.Call) else ():
            self.asks(value, scope, holds=False)
        return super().of_generator(node, scope, function, holds=holds)

    def _inside(self, function: Function) -> None:
        """What a generator goes through itself when its turn comes."""
        if id(function) in self._entered:
            return
        self._entered.add(id(function))
        inside = self.scopes.of_node[id(function)]
        for node in ast.walk(function):
            place = self.scopes.around.get(id(node), inside)
            if isinstance(node, (ast.For, ast.comprehension)):
                self.asks(node.iter, place, holds=False)
            elif isinstance(node, ast.YieldFrom):
                self.asks(node.value, place, holds=False)
            elif isinstance(node, ast.Call) and self.scopes.dotted(node.func, place) in _TAKE_ONE:
                self.asks(node.args[0] if node.args else None, place, holds=False)
