"""Functions that keep what they found in a dict of the text: ``if n in cache: return cache[n]``.

Each worker may have a cache of its own where nobody else looks into it, and what a function returns for a key is the
same whether it is found there or computed.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..text.scopes import Function, Scope, Scopes, Var, positional, targets_of

if TYPE_CHECKING:
    from .program import Program

__all__ = ["memo_of"]

_BLOCKS = ("body", "orelse", "finalbody")
_IN_ANY_ORDER = frozenset({"builtins.frozenset", "builtins.sorted"})


def memo_of(program: Program, function: Function) -> Var | None:
    """The dict in which a function keeps its results, if it is one that each worker may have for itself."""
    known = program.once(_known)
    if id(function) not in known:
        known[id(function)] = _found(program, function)
    return known[id(function)]


def _known(program: Program) -> dict[int, Var | None]:
    """What was found out about each function."""
    return {}


def _found(program: Program, function: Function) -> Var | None:
    if not isinstance(function, ast.FunctionDef) or id(function) in program.class_of:
        return None
    if any(isinstance(n, (ast.Yield, ast.YieldFrom)) for n in ast.walk(function)):
        return None
    scope = program.scopes.of_node[id(function)]
    stores = [
        t
        for n in ast.walk(function) if isinstance(n, ast.Assign)
        for t in n.targets if isinstance(t, ast.Subscript) and isinstance(t.value, ast.Name)
    ]  # fmt: skip
    for var in {program.scopes.resolve(t.value.id, scope) for t in stores if isinstance(t.value, ast.Name)}:
        beside = scope.parent is not None and var.scope == scope.parent.number  # else several functions would share it
        if beside and not _in_loop(program, function, scope) and _Memo(program, function, scope, var).holds():
            return var
    return None


def _in_loop(program: Program, function: Function, scope: Scope) -> bool:
    """Whether a function is made again and again beside the same dict."""
    for parent in program.scopes.enclosing(function):
        if scope.parent is not None and parent is scope.parent.node:
            return False
        if isinstance(parent, (ast.For, ast.While, ast.AsyncFor)):
            return True
    return False


class _Memo:
    """One function and one dict, to be asked whether the dict is the function's cache and nothing else."""

    def __init__(self, program: Program, function: ast.FunctionDef, scope: Scope, var: Var) -> None:
        self.program, self.scopes, self.function, self.scope, self.var = program, program.scopes, function, scope, var
        self.asked: set[str] = set()  # names of what `cache.get(key)` gave

    def holds(self) -> bool:
        uses = [n for n in self.scopes.named(self.var.name) if self.scopes.resolve(n.id, self._around(n)) == self.var]
        binding = self.scopes.only(self.var)
        if (
            binding is None
            or binding.kind != "assign"
            or not _is_cache(self.scopes, binding.value, self._around(binding.node))
        ):
            return False
        inside = [n for n in uses if isinstance(n.ctx, ast.Load)]
        if (
            len(inside) != len(uses) - 1
            or not all(self._around(n) is self.scope for n in inside)
            or not self._is_kept()
        ):
            return False
        keys = [self._key(n) for n in inside]
        written = {ast.unparse(k) for k in keys if k is not None}
        if None in keys or len(written) != 1 or not self._decides(keys[0]):
            return False
        return all(self._is_answer(n) for n in inside) and self._in_plain_branches()

    def _around(self, node: ast.AST) -> Scope:
        return self.scopes.around[id(node)]

    def _is_kept(self) -> bool:
        """Whether the dict outlives a call: it belongs to the module, a decorator, or a function with loops."""
        owner = self.scopes.all[self.var.scope].node
        returned = [n.value for n in ast.walk(owner) if isinstance(n, ast.Return)]
        given = any(isinstance(r, ast.Name) and r.id == self.function.name for r in returned)
        loops = any(isinstance(n, (ast.For, ast.ListComp)) and self._around(n).node is owner for n in ast.walk(owner))
        return isinstance(owner, ast.Module) or given or loops

    def _key(self, use: ast.Name) -> ast.expr | None:
        """The key that a use of the dict asks for or gives a value."""
        parent = self.scopes.parents[id(use)]
        if isinstance(parent, ast.Subscript) and parent.value is use:
            return parent.slice
        if isinstance(parent, ast.Compare) and len(parent.ops) == 1 and isinstance(parent.ops[0], (ast.In, ast.NotIn)):
            return parent.left
        call = self.scopes.parents[id(parent)]
        if isinstance(parent, ast.Attribute) and parent.attr == "get" and isinstance(call, ast.Call):
            plain = call.func is parent and len(call.args) == 1 and not call.keywords
            return call.args[0] if plain else None
        return None

    def _decides(self, key: ast.expr | None) -> bool:
        """Whether the key holds all that the function is given, unchanged."""
        spec = self.function.args
        names = {*positional(spec), *(a.arg for a in spec.kwonlyargs)}
        names |= {a.arg for a in (spec.vararg, spec.kwarg) if a is not None}
        kinds = self.program.kinds
        held = self._held(key)
        if held is None or any(self.scopes.only(Var(self.scope.number, name)) is None for name in names):
            return False
        plain = all(kinds.of_variable(Var(self.scope.number, name)).immutable for name in names)
        return names <= held and (plain or not self.program.has_identity_equality)

    def _held(self, key: ast.expr | None) -> set[str] | None:
        """The parameters that can be told from a key; None where it is made of something else."""
        if isinstance(key, ast.Constant):
            return set()
        if isinstance(key, ast.Name):
            binding = self.scopes.only(Var(self.scope.number, key.id))
            if binding is not None and binding.kind == "assign" and binding.value is not None:
                made = self._held(binding.value)
                return made if isinstance(binding.value, (ast.Tuple, ast.Call)) else None
            return {key.id} if binding is not None and binding.kind == "param" else None
        if isinstance(key, ast.Tuple):
            parts = [self._held(e) for e in key.elts]
            known = [p for p in parts if p is not None]
            return set().union(*known) if len(known) == len(parts) else None
        if not isinstance(key, ast.Call) or len(key.args) != 1 or key.keywords:
            return None
        path, given = self.scopes.dotted(key.func, self.scope), key.args[0]
        words, of = self.function.args.kwarg, _paired(given)
        if path in _IN_ANY_ORDER:  # so `f(a, b)` would find what was kept for `f(b, a)`
            named = words is not None and isinstance(of, ast.Name) and of.id == words.arg
            return {of.id} if isinstance(of, ast.Name) and named and self._order_is_hidden(of) else None
        return self._held(of or given) if path == "builtins.tuple" else None

    def _order_is_hidden(self, key: ast.Name) -> bool:
        """Whether nobody asks in which order keywords were written: they are handed on, to names."""
        uses = [n for n in ast.walk(self.function) if isinstance(n, ast.Name) and n.id == key.id and n is not key]
        handed = [self.scopes.parents[id(n)] for n in uses]
        others = [f for f in self.scopes.every(ast.FunctionDef, ast.Lambda) if f is not self.function]
        on = all(isinstance(p, ast.keyword) and p.arg is None for p in handed)
        return on and all(f.args.kwarg is None for f in others)

    def _is_answer(self, use: ast.Name) -> bool:
        """Whether what the dict has is returned as it is, and otherwise only asked for."""
        parent = self.scopes.parents[id(use)]
        above = self.scopes.parents[id(parent)]
        if isinstance(parent, ast.Compare):
            return self._is_question(parent, above)
        if isinstance(parent, ast.Attribute):
            return self._is_asked(above)
        if isinstance(parent, ast.Subscript) and isinstance(parent.ctx, ast.Load):
            return isinstance(above, ast.Return)
        stored = isinstance(above, ast.Assign) and all(isinstance(t, (ast.Name, ast.Subscript)) for t in above.targets)
        return stored and isinstance(above, ast.Assign) and self._is_returned(above)

    def _is_question(self, asked: ast.Compare, statement: ast.AST) -> bool:
        """Whether ``if key in cache:`` returns what is there, or ``if key not in cache:`` makes it."""
        if not isinstance(statement, ast.If) or statement.test is not asked:
            return False
        there = statement.body if isinstance(asked.ops[0], ast.In) else statement.orelse
        if isinstance(asked.ops[0], ast.NotIn) and not there:
            return self._goes_on_with_found(statement)
        return self._returns_found(there)

    def _goes_on_with_found(self, statement: ast.stmt) -> bool:
        """Whether what the dict has is returned right behind a statement that makes it where it is missing."""
        follows = self._next(statement)
        return isinstance(follows, ast.Return) and self._is_found(follows.value)

    def _is_asked(self, call: ast.AST) -> bool:
        """``found = cache.get(key)``, and then ``if found is None:`` or ``if found is not None: return found``."""
        statement = self.scopes.parents[id(call)]
        target = statement.targets[0] if isinstance(statement, ast.Assign) and len(statement.targets) == 1 else None
        if not isinstance(target, ast.Name) or target.id in self.asked:
            return False
        self.asked.add(target.id)
        for use in (n for n in ast.walk(self.function) if isinstance(n, ast.Name) and n.id == target.id):
            parent = self.scopes.parents[id(use)]
            above = self.scopes.parents[id(parent)]
            if not isinstance(use.ctx, ast.Load):
                if not (isinstance(parent, ast.Assign) and parent.targets[0] is use) and not self._chained(parent):
                    return False
            elif isinstance(parent, ast.Compare):
                nothing = isinstance(parent.comparators[0], ast.Constant) and parent.comparators[0].value is None
                if not nothing or not isinstance(above, ast.If) or above.test is not parent or len(parent.ops) > 1:
                    return False
                if isinstance(parent.ops[0], ast.IsNot) and not self._returns_found(above.body):
                    return False
                if not isinstance(parent.ops[0], (ast.Is, ast.IsNot)) or above.orelse:
                    return False
                if isinstance(parent.ops[0], ast.Is) and not self._goes_on_with_found(above):
                    return False
            elif not isinstance(parent, (ast.Return, ast.Assign)) or (
                isinstance(parent, ast.Assign) and not self._stores(parent)
            ):
                return False
        return True

    def _chained(self, statement: ast.AST) -> bool:
        return isinstance(statement, ast.Assign) and self._stores(statement)

    def _stores(self, statement: ast.Assign) -> bool:
        """Whether an assignment puts its value into the dict."""
        roots = [t.value for t in statement.targets if isinstance(t, ast.Subscript)]
        return any(isinstance(r, ast.Name) and r.id == self.var.name for r in roots)

    def _returns_found(self, block: list[ast.stmt]) -> bool:
        """Whether all that a block does is to return what the dict has."""
        value = block[0].value if len(block) == 1 and isinstance(block[0], ast.Return) else None
        return self._is_found(value)

    def _is_found(self, value: ast.expr | None) -> bool:
        if isinstance(value, ast.Name):
            return value.id in self.asked or any(
                isinstance(b.value, ast.Call) and ast.unparse(b.value.func) == f"{self.var.name}.get"
                for b in self.scopes.bindings(Var(self.scope.number, value.id))
            )
        return isinstance(value, ast.Subscript) and ast.unparse(value.value) == self.var.name

    def _is_returned(self, store: ast.Assign) -> bool:
        """Whether the very next thing that happens is that the value is returned."""
        follows = self._next(store)
        value = follows.value if isinstance(follows, ast.Return) else None
        names = {name for target in store.targets for name in targets_of(target)}
        names |= {store.value.id} if isinstance(store.value, ast.Name) else set()
        if isinstance(value, ast.Name):
            return value.id in names
        return isinstance(value, ast.Subscript) and ast.unparse(value.value) == self.var.name

    def _next(self, statement: ast.stmt) -> ast.stmt | None:
        """The statement that comes after another, also where that ends a branch."""
        here: ast.AST = statement
        while here is not self.function:
            parent = self.scopes.parents[id(here)]
            for name in _BLOCKS:
                block = getattr(parent, name, None)
                if isinstance(block, list) and here in block and block[-1] is not here:
                    following = block[block.index(here) + 1]
                    return following if isinstance(following, ast.stmt) else None
            if not isinstance(parent, (ast.If, ast.ExceptHandler, ast.FunctionDef)) and not self._tries(parent):
                return None
            here = parent
        return None

    def _tries(self, node: ast.AST) -> bool:
        """``try: return cache[key]``, with what makes it where that is missing."""
        if not isinstance(node, ast.Try) or node.orelse or node.finalbody or len(node.handlers) != 1:
            return False
        caught = node.handlers[0].type
        missing = caught is not None and self.scopes.dotted(caught, self.scope) == "builtins.KeyError"
        return missing and self._returns_found(node.body)

    def _in_plain_branches(self) -> bool:
        """Whether the dict is asked and filled in plain branches only, where what happens next can be told."""
        for node in ast.walk(self.function):
            if isinstance(node, ast.Try) and any(self._mentions(n) for n in node.body) and not self._tries(node):
                return False
            odd = isinstance(node, (ast.For, ast.While, ast.With, ast.Match))
            if odd and any(map(self._mentions, ast.iter_child_nodes(node))):
                return False
        return True

    def _mentions(self, node: ast.AST) -> bool:
        return any(isinstance(n, ast.Name) and n.id == self.var.name for n in ast.walk(node))


def _paired(node: ast.expr) -> ast.expr | None:
    """What ``.items()`` is asked of."""
    pairs = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "items"
    return node.func.value if pairs else None  # type: ignore[attr-defined]


def _is_cache(scopes: Scopes, value: ast.expr | None, scope: Scope) -> bool:
    """Whether a dict begins empty, or with constants."""
    if isinstance(value, ast.Dict):
        return all(isinstance(p, ast.Constant) for p in [*value.keys, *value.values])
    if not isinstance(value, ast.Call) or value.args or value.keywords:
        return False
    return scopes.dotted(value.func, scope) == "builtins.dict"
