"""Iterators under any name: an element of a list of them, the group of `groupby`, what one of several calls gives."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..text.scopes import Binding, Function, Scope, Var
from .generators import attribute_values, given_to, stored_in

if TYPE_CHECKING:
    from .program import Program

__all__ = ["may_be_iterator"]

_MAKERS = frozenset(f"builtins.{name}" for name in ("map", "filter", "iter", "zip", "enumerate", "reversed"))
_USED_UP = frozenset({"generator", "file", "unpicklable"})  # kinds: a reader of csv is one that cannot be sent
_OF_ITERATORS = frozenset({"itertools.groupby", "itertools.tee"})
_SAME_ELEMENTS = frozenset(
    f"builtins.{name}" for name in ("list", "tuple", "set", "frozenset", "dict", "sorted", "next", "min", "max")
) | {"collections.deque", "copy.copy"}


def may_be_iterator(program: Program, node: ast.expr, scope: Scope) -> bool:
    """Whether something that is gone through may be an iterator: the next who goes through it finds only the rest."""
    known = program.once(_found_so_far)
    key = id(node), scope.number
    if key not in known:
        known[key] = _Search(program).asks(node, scope, holds=False)
    return known[key]


def _found_so_far(program: Program) -> dict[tuple[int, int], bool]:
    """Of expressions that were asked about."""
    return {}


class _Search:
    """Follows values to where they are made. ``holds``: an iterator is looked for in the value, at any depth."""

    def __init__(self, program: Program) -> None:
        self.program, self.scopes = program, program.scopes
        self._asked: set[tuple[int, int, bool]] = set()

    def asks(self, node: ast.expr | None, scope: Scope, *, holds: bool) -> bool:
        if node is None or (id(node), scope.number, holds) in self._asked:
            return False
        self._asked.add((id(node), scope.number, holds))
        kind = self.program.kinds.of(node, scope)
        if kind.immutable or (kind.name in _USED_UP and not holds):
            return not kind.immutable
        if isinstance(node, ast.Name):
            return self._name(node, scope, holds=holds)
        if isinstance(node, ast.Call):
            return self._call(node, scope, holds=holds)
        if isinstance(node, ast.Attribute):
            given = attribute_values(self.program, node.attr)
            return any(self.asks(v, s, holds=holds) for v, s in given) or self.asks(node.value, scope, holds=True)
        if isinstance(node, ast.Subscript):
            return self.asks(node.value, scope, holds=True)
        if isinstance(node, ast.GeneratorExp) and not holds:
            return True
        if isinstance(node, (ast.GeneratorExp, ast.ListComp, ast.SetComp)):
            return holds and self._either(node.elt, scope)
        if isinstance(node, ast.DictComp):
            return holds and self._either(node.value, scope)
        if isinstance(node, (ast.List, ast.Tuple, ast.Set, ast.Dict)):
            parts = node.values if isinstance(node, ast.Dict) else node.elts
            return holds and any(self._stands_in(part, scope) for part in parts)
        if isinstance(node, (ast.IfExp, ast.BoolOp, ast.NamedExpr, ast.Starred, ast.Await)):
            parts = [n for n in ast.iter_child_nodes(node) if isinstance(n, ast.expr)]
            return any(self.asks(part, scope, holds=holds) for part in parts)
        if isinstance(node, ast.BinOp):
            return holds and any(self.asks(side, scope, holds=True) for side in (node.left, node.right))
        return False

    def _stands_in(self, part: ast.expr | None, scope: Scope) -> bool:
        """Whether a part of a display is an iterator, or holds one; of ``*lazy`` only the elements are in it."""
        if isinstance(part, ast.Starred):
            return self.asks(part.value, scope, holds=True)
        return part is not None and self._either(part, scope)

    def _either(self, node: ast.expr, scope: Scope) -> bool:
        """Whether a value is an iterator, or holds one."""
        return self.asks(node, scope, holds=False) or self.asks(node, scope, holds=True)

    def _name(self, node: ast.Name, scope: Scope, *, holds: bool) -> bool:
        if id(node) in self.scopes.inner:
            over = [g.iter for g in getattr(self.scopes.inner[id(node)], "generators", ())]
            return any(self.asks(o, scope, holds=True) for o in over)
        var = self.scopes.resolve(node.id, scope)
        if any(self._bound(b, var, holds=holds) for b in self.scopes.bindings(var)):
            return True
        added = [*self.program.kinds.added_to(var), *stored_in(self.program, var)] if holds else []
        return any(self._either(v, s) for v, s in added)

    def _bound(self, binding: Binding, var: Var, *, holds: bool) -> bool:
        if binding.kind == "param":
            return any(self.asks(v, s, holds=holds) for v, s in given_to(self.program, var))
        scope = self.scopes.around.get(id(binding.node), self.scopes.module)
        return self.asks(binding.value, scope, holds=holds or binding.kind in ("for", "unpack"))

    def _call(self, node: ast.Call, scope: Scope, *, holds: bool) -> bool:
        path = self.scopes.dotted(node.func, scope)
        given = [*node.args, *(k.value for k in node.keywords)]
        if path is not None and (path in _MAKERS or path.startswith("itertools.")):
            return not holds or path in _OF_ITERATORS or any(self._gives(a, scope) for a in given)
        if path is not None:
            taken = path in ("builtins.next", "builtins.min", "builtins.max")
            return path in _SAME_ELEMENTS and (holds or taken) and any(self.asks(a, scope, holds=True) for a in given)
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        if isinstance(node.func, ast.Attribute) and self.asks(node.func.value, scope, holds=True):
            return True  # `streams.pop()`, `streams[name].copy()`
        functions = [n for n in self.scopes.every(ast.FunctionDef) if n.name == name]
        if not functions:  # a class, or a tuple with names
            return holds and any(self._either(a, scope) for a in given)
        return any(self._result(function, holds=holds) for function in functions)

    def _gives(self, node: ast.expr, scope: Scope) -> bool:
        """Whether an argument of `map` and the like holds iterators, or makes them: ``map(iter, rows)``."""
        if self.asks(node, scope, holds=True):
            return True
        path = self.scopes.dotted(node, scope)
        if path is not None:
            return path in _MAKERS or path.startswith("itertools.")
        if isinstance(node, ast.Lambda):
            return self._either(node.body, scope)
        name = node.id if isinstance(node, ast.Name) else ""
        return any(self._result(f, holds=False) for f in self.scopes.every(ast.FunctionDef) if f.name == name)

    def _result(self, function: Function, *, holds: bool) -> bool:
        inside = self.scopes.of_node[id(function)]
        own = [n for n in ast.walk(function) if self.scopes.around.get(id(n)) is inside]
        yields = [n.value for n in own if isinstance(n, (ast.Yield, ast.YieldFrom))]
        if yields:
            return not holds or any(v is not None and self._either(v, inside) for v in yields)
        return any(self.asks(n.value, inside, holds=holds) for n in own if isinstance(n, ast.Return))
