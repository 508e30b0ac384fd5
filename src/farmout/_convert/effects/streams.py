"""Iterators under any name: an element of a list of them, the group of `groupby`, what one of several calls gives."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..text.scopes import Binding, Function, Scope, Var
from .following import Following, given_in, meets

if TYPE_CHECKING:
    from .program import Program

__all__ = ["may_be_iterator"]

_MAKERS = frozenset(
    {f"builtins.{name}" for name in ("map", "filter", "iter", "zip", "enumerate", "reversed")}
    | {"io.StringIO", "io.BytesIO"}  # which are files
)
_USED_UP = frozenset({"generator", "file", "unpicklable"})  # kinds: a reader of csv is one that cannot be sent
_OF_ITERATORS = frozenset({"itertools.groupby", "itertools.tee"})
_SAME_ELEMENTS = frozenset(
    f"builtins.{name}" for name in ("list", "tuple", "set", "frozenset", "dict", "sorted", "next", "min", "max")
) | {"collections.deque", "copy.copy"}


def may_be_iterator(program: Program, node: ast.expr, scope: Scope) -> bool:
    """Whether something that is gone through may be an iterator: the next who goes through it finds only the rest."""
    return meets(_Iterators, program, node, scope)


class _Iterators(Following):
    def answer(self, node: ast.expr, scope: Scope, *, holds: bool) -> bool | None:
        if not holds and (isinstance(node, ast.GeneratorExp) or self.program.kinds.of(node, scope).name in _USED_UP):
            return True
        return None

    def of_generator(self, node: ast.expr, scope: Scope, function: Function, *, holds: bool) -> bool:
        one_by_one = (self.asks(value, inside, holds=True) for value, inside in self.given_out(function, ast.YieldFrom))
        return not holds or super().of_generator(node, scope, function, holds=holds) or any(one_by_one)

    def of_library(self, node: ast.Call, path: str, scope: Scope, *, holds: bool) -> bool:
        if _makes(path):
            given = given_in(node) if holds and path not in _OF_ITERATORS else []
            return not holds or path in _OF_ITERATORS or any(self._gives(value, scope) for value in given)
        taken = path in ("builtins.next", "builtins.min", "builtins.max")
        inside = given_in(node) if path in _SAME_ELEMENTS and (holds or taken) else []
        return any(self.asks(value, scope, holds=True) for value in inside)

    def _bound(self, binding: Binding, var: Var, *, holds: bool) -> bool:
        """The same; what a key or a group of `groupby` holds, its elements do, or the key function gives."""
        names = [getattr(e, "id", "") for e in getattr(getattr(binding.node, "target", None), "elts", [])]
        call, scope = binding.value, self.scopes.around.get(id(binding.node), self.scopes.module)
        groups = isinstance(call, ast.Call) and self.scopes.dotted(call.func, scope) == "itertools.groupby"
        if not groups or len(names) != 2 or not isinstance(call, ast.Call) or not call.args:
            return super()._bound(binding, var, holds=holds)
        if not holds and names[1] == var.name:
            return True
        keys = [*call.args[1:], *(k.value for k in call.keywords)] if names[0] == var.name else []
        return self.asks(call.args[0], scope, holds=True) or any(self._gives(key, scope) for key in keys)

    def _gives(self, node: ast.expr, scope: Scope) -> bool:
        """Whether an argument of `map` and the like holds iterators, or makes them: ``map(iter, rows)``."""
        if self.asks(node, scope, holds=True):
            return True
        path = self.scopes.dotted(node, scope)
        if path is not None:
            return _makes(path)
        if isinstance(node, ast.Lambda):
            return self.either(node.body, scope)
        functions = self.functions(node) if isinstance(node, ast.Name) else []
        return any(self.result(node, scope, function, holds=False) for function in functions)


def _makes(path: str) -> bool:
    return path in _MAKERS or path.startswith("itertools.")
