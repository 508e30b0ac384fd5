"""What a text writes out: the rows of a list, the entries of a dict, as far as nothing changes them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..text.arguments import arguments_for
from ..text.reaching import Reaching
from ..text.scopes import Binding, Scope, Scopes, Var, positional
from .pure_table import words

if TYPE_CHECKING:
    from .kinds import Kinds

__all__ = ["SAME_ELEMENTS", "Given", "Written", "beside", "value_of"]

Given = tuple[ast.expr, Scope]  # a value, and where it stands

_DEEPEST = 8
SAME_ELEMENTS = frozenset(f"builtins.{name}" for name in words("list tuple set frozenset sorted reversed iter")) | {
    "tqdm.tqdm", "tqdm.auto.tqdm", "numpy.array", "numpy.asarray", "numpy.sort"}  # fmt: skip
_READS = (ast.Subscript, ast.Attribute, ast.For, ast.comprehension, ast.Compare, ast.FormattedValue, ast.BinOp,
          ast.Starred)  # fmt: skip
_LOOKS = frozenset(f"builtins.{name}" for name in words("len print str repr any all"))
_OF_ELEMENTS = frozenset(f"builtins.{name}" for name in words("sum min max sorted list tuple"))
_WALKS = frozenset(f"builtins.{name}" for name in words("enumerate zip reversed"))
_FEWER = frozenset(words("pop popleft popitem remove discard clear delete heappop"))
_TESTS = (ast.If, ast.IfExp, ast.While)


class Written:
    """Asks what stands in lists and dicts of one text."""

    def __init__(self, scopes: Scopes, kinds: Kinds) -> None:
        self._scopes, self._kinds = scopes, kinds
        self.reaching = Reaching(scopes)
        self._depth = 0

    def rows(self, node: ast.expr, scope: Scope) -> list[Given]:
        """What a loop over an expression yields, where that is written out and changed nowhere."""
        if self._depth >= _DEEPEST:
            return []
        self._depth += 1
        try:
            return list(self._rows(node, scope))
        finally:
            self._depth -= 1

    def parts(self, node: ast.Name, scope: Scope) -> list[Given]:
        """What a name of a loop or comprehension stands for, where the rows are written out; [] where they are not."""
        if id(node) in self._scopes.inner:
            loops = [(g.target, g.iter) for g in getattr(self._scopes.inner[id(node)], "generators", ())]
        else:
            binding = self.reaching.of(node, scope) or self._scopes.only(self._scopes.resolve(node.id, scope))
            loop = binding.node if binding is not None else None
            loops = [(loop.target, loop.iter)] if isinstance(loop, ast.For) else []
        for target, iterable in loops:
            if any(isinstance(n, ast.Name) and n.id == node.id for n in ast.walk(target)):
                rows = [(beside(target, row, node.id), where) for row, where in self.rows(iterable, scope)]
                return [(p, where) for p, where in rows if p is not None] if all(p is not None for p, _ in rows) else []
        return []

    def at(self, node: ast.expr, place: int, scope: Scope) -> list[Given]:
        """What stands at one place of each tuple that an expression may be; [] where these are not written out."""
        if isinstance(node, ast.Name) and self._depth < _DEEPEST:
            var = self._scopes.resolve(node.id, scope)
            inner = id(node) in self._scopes.inner
            made = None if inner else self._kinds.settled(var)
            given = [(made, scope)] if made is not None else self.parts(node, scope)
            if not given and not inner and all(b.kind == "param" for b in self._scopes.bindings(var)):
                given = arguments_for(self._scopes, var) or []
            self._depth += 1
            found = [self.at(value, place, where) for value, where in given]
            self._depth -= 1
            return [one for each in found for one in each] if all(found) else []
        plain = isinstance(node, (ast.Tuple, ast.List)) and not any(isinstance(e, ast.Starred) for e in node.elts)
        return [(node.elts[place], scope)] if plain and -len(node.elts) <= place < len(node.elts) else []  # type: ignore[attr-defined]

    def entries(self, node: ast.expr, key: ast.expr, scope: Scope) -> Iterator[tuple[ast.expr | None, Scope]]:
        """What may stand under a key of a dict that is written out, or that functions of the text give."""
        if isinstance(node, ast.Name) and id(node) not in self._scopes.inner:
            binding = self._scopes.only(self._scopes.resolve(node.id, scope))
            made = self._kinds.settled(self._scopes.resolve(node.id, scope))
            where = self._scopes.around.get(id(binding.node), scope) if binding is not None else scope
            yield from (
                [(None, scope)] if made is None or isinstance(made, ast.Name) else self.entries(made, key, where)
            )
        elif isinstance(node, ast.Dict):
            same = [v for k, v in zip(node.keys, node.values, strict=True) if k is None or ast.dump(k) == ast.dump(key)]
            yield from ((v, scope) for v in (same[-1:] if isinstance(key, ast.Constant) and same else node.values))
        elif isinstance(node, ast.Call) and (function := self.called(node, scope)) is not None:
            inside = self._scopes.of_node[id(function)]
            for given in (n for n in ast.walk(function) if isinstance(n, ast.Return)):
                plain = isinstance(given.value, ast.Dict)
                yield from self.entries(given.value, key, inside) if plain else [(None, inside)]  # type: ignore[arg-type]
        else:
            yield None, scope

    def stored(self, var: Var) -> Iterator[tuple[ast.expr | None, Scope, ast.operator | None]]:
        """What the text stores at places of a list or dict, and by which operator."""
        for node in self._scopes.named(var.name):
            place, scope = self._scopes.parents[id(node)], self._scopes.around[id(node)]
            if not isinstance(place, ast.Subscript) or isinstance(place.ctx, ast.Load) or place.value is not node:
                continue
            if id(node) in self._scopes.inner or self._scopes.resolve(node.id, scope) != var:
                continue
            statement = self._scopes.parents[id(place)]
            if isinstance(statement, ast.AugAssign):
                yield statement.value, scope, statement.op
            elif (
                isinstance(statement, ast.Assign)
                and place in statement.targets
                and not isinstance(place.slice, ast.Slice)
            ):
                yield statement.value, scope, None
            else:
                yield None, scope, None

    def keys_stored(self, var: Var) -> Iterator[Given]:
        """Under which keys, or at which places, the text stores something in a container; a defaultdict by asking."""
        values = [b.value for b in self._scopes.bindings(var)]
        made = [self._scopes.dotted(v.func, self._scopes.around[id(v)]) for v in values if isinstance(v, ast.Call)]
        for node in self._scopes.named(var.name):
            place, scope = self._scopes.parents[id(node)], self._scopes.around[id(node)]
            if not isinstance(place, ast.Subscript) or place.value is not node or id(node) in self._scopes.inner:
                continue
            stored = not isinstance(place.ctx, ast.Load) or "collections.defaultdict" in made
            if stored and self._scopes.resolve(node.id, scope) == var:
                yield place.slice, scope

    def is_only_read(self, var: Var, depth: int) -> bool:
        """Whether a list is changed under no other name than this one."""
        for node in self._scopes.named(var.name):
            scope = self._scopes.around[id(node)]
            other = id(node) in self._scopes.inner or self._scopes.resolve(node.id, scope) != var
            if other or not isinstance(node.ctx, ast.Load):
                continue
            parent = self._scopes.parents[id(node)]
            if isinstance(parent, ast.Call) and self._scopes.dotted(parent.func, scope) is None and depth < 3:
                callee = self._parameter(parent, node, scope)
                if callee is None or self._kinds.growth_of(callee) or not self.is_only_read(callee, depth + 1):
                    return False
            elif isinstance(parent, _TESTS) and parent.test is node:
                continue
            elif not isinstance(parent, (*_READS, ast.Call)) and not self._is_given_back(node, var):
                return False
        return depth < 3

    def keeps_rows(self, node: ast.Name, scope: Scope) -> bool:
        """Whether the lists in a list are only read, by whatever name."""
        var = self._scopes.resolve(node.id, scope)
        for use in self._scopes.named(node.id):
            parent = self._scopes.parents[id(use)]
            if isinstance(parent, ast.For) and isinstance(parent.target, ast.Name):
                row = self._scopes.resolve(parent.target.id, self._scopes.around[id(parent)])
                if self._kinds.growth_of(row) or not self.is_only_read(row, 1):
                    return False
            elif isinstance(parent, ast.Subscript):
                again = self._scopes.parents[id(parent)]
                reads = isinstance(again, (ast.Subscript, ast.comprehension)) and isinstance(
                    getattr(again, "ctx", ast.Load()), ast.Load
                )
                if not reads and not (
                    isinstance(again, ast.Call) and self._scopes.dotted(again.func, scope) is not None
                ):
                    return False
        return self._kinds.settled(var) is not None

    def keeps_lengths(self, node: ast.Name, scope: Scope) -> bool:
        """Whether the lists in a list stay as long as they were made, by whatever name: places in them may change."""
        if self._kinds.settled(self._scopes.resolve(node.id, scope)) is None:
            return False
        uses = [u for u in self._scopes.named(node.id) if isinstance(u.ctx, ast.Load)]
        return all(self._keeps_length_of_rows(use) for use in uses)

    def _keeps_length_of_rows(self, use: ast.expr) -> bool:
        parent, scope = self._scopes.parents[id(use)], self._scopes.around.get(id(use), self._scopes.module)
        if isinstance(parent, ast.Subscript) and parent.value is use:
            part = isinstance(parent.slice, ast.Slice)
            return self._keeps_length_of_rows(parent) if part else self._keeps_length(parent)
        path = self._scopes.dotted(parent.func, scope) if isinstance(parent, ast.Call) else None
        if path in _LOOKS:
            return True
        around = self._scopes.parents[id(parent)] if path in _WALKS else parent
        if not isinstance(around, (ast.For, ast.comprehension)) or around.iter not in (use, parent):
            return False
        names = {n.id for n in ast.walk(around.target) if isinstance(n, ast.Name)}
        rows = [r for name in names for r in self._scopes.named(name) if isinstance(r.ctx, ast.Load)]
        return all(self._keeps_length(row) for row in rows)

    def _keeps_length(self, row: ast.expr) -> bool:
        """Whether what is done with one list where it stands leaves it as long as it is, and gives it no other name."""
        parent, scope = self._scopes.parents[id(row)], self._scopes.around.get(id(row), self._scopes.module)
        if isinstance(parent, ast.Subscript) and parent.value is row:
            return isinstance(parent.ctx, ast.Load) or (
                isinstance(parent.ctx, ast.Store) and not self._is_slice(parent.slice)
            )
        if isinstance(parent, ast.Call):
            return self._scopes.dotted(parent.func, scope) in _LOOKS | _OF_ELEMENTS | _WALKS
        return isinstance(row.ctx, ast.Load) and isinstance(  # type: ignore[attr-defined]
            parent, (ast.Compare, ast.FormattedValue, ast.comprehension, ast.For, ast.Starred, ast.BinOp, ast.Subscript)
        )

    def as_long(self, var: Var) -> ast.expr | None:
        """What a list was made as that is given to readers only, and stays as long: places in it may change."""
        binding = self._scopes.only(var)
        made = value_of(binding, var.name) if binding is not None else None
        grown = any(how not in ("sort", "reverse", "store") for how, _, _ in self._kinds.growth_of(var))
        return made if not grown and not self.gets_shorter(var) and self.is_only_read(var, 0) else None

    def gets_shorter(self, var: Var) -> bool:
        """Whether the text takes elements out of a list by its name: `rows.pop()`, `del rows[0]`, `rows[1:] = []`."""
        changes = [(how, part) for how, part, _ in self._kinds.growth_of(var)]
        return any(how in _FEWER or (how == "store" and self._is_slice(part)) for how, part in changes)

    def rows_get_shorter(self, node: ast.Name) -> bool:
        """Whether the text takes elements out of a list in a list: `table[2].pop()`, `for row in table: row.pop()`."""
        for use in self._scopes.named(node.id):
            parent = self._scopes.parents[id(use)]
            part = parent if isinstance(parent, ast.Subscript) and parent.value is use else None
            again = self._scopes.parents[id(part)] if part is not None else None
            if isinstance(again, ast.Attribute) and again.attr in _FEWER:
                return True
            place = again if isinstance(again, ast.Subscript) and again.value is part else None
            stores = place is not None and isinstance(place.ctx, ast.Store) and self._is_slice(place.slice)
            if stores or (place is not None and isinstance(place.ctx, ast.Del)):
                return True
            around = self._scopes.parents[id(parent)] if isinstance(parent, ast.Call) else parent
            names = ast.walk(around.target) if isinstance(around, (ast.For, ast.comprehension)) else ()
            rows = [n for n in names if isinstance(n, ast.Name)]
            if any(self.gets_shorter(self._scopes.resolve(n.id, self._scopes.around[id(use)])) for n in rows):
                return True
        return False

    def _is_slice(self, index: ast.expr | None) -> bool:
        """Whether several places are meant: `rows[1:] = []`, or perhaps `rows[part] = []`."""
        return isinstance(index, ast.Slice) or (isinstance(index, ast.Name) and bool(self._scopes.named("slice")))

    def called(self, call: ast.Call, scope: Scope) -> ast.FunctionDef | None:
        """The function of the text that is called."""
        name = call.func
        binding = self._scopes.only(self._scopes.resolve(name.id, scope)) if isinstance(name, ast.Name) else None
        function = binding.node if binding is not None and id(name) not in self._scopes.inner else None
        return function if isinstance(function, ast.FunctionDef) and not function.decorator_list else None

    def generator(self, node: ast.expr, scope: Scope) -> ast.FunctionDef | None:
        """The generator function of the text whose call gave a name its value, or stands here."""
        if isinstance(node, ast.Name) and id(node) not in self._scopes.inner:
            binding = self._scopes.only(self._scopes.resolve(node.id, scope))
            alone = binding is not None and len(getattr(binding.node, "targets", ())) == 1
            made = binding.value if binding is not None and binding.kind == "assign" and alone else None
            where = self._scopes.around.get(id(binding.node), scope) if binding is not None else scope
            return self.generator(made, where) if isinstance(made, ast.Call) else None
        function = self.called(node, scope) if isinstance(node, ast.Call) else None
        return function if function is not None and self.yields(function) else None

    def yields(self, function: ast.FunctionDef) -> list[Given]:
        """What a generator function gives out, one by one; [] for another function, or where that is not all."""
        inside = self._scopes.of_node[id(function)]
        own = [n for n in ast.walk(function) if self._scopes.around.get(id(n)) is inside]
        given = [n.value for n in own if isinstance(n, ast.Yield)]
        if any(isinstance(n, ast.YieldFrom) for n in own) or not all(given):
            return []
        return [(value, inside) for value in given if value is not None]

    def _rows(self, node: ast.expr, scope: Scope) -> Iterator[Given]:
        """What a list holds, where it is written out and changed nowhere."""
        if isinstance(node, ast.Name):
            var = self._scopes.resolve(node.id, scope)
            made = self._kinds.settled(var) if id(node) not in self._scopes.inner else None
            if made is not None:
                yield from self.rows(made, scope)
            elif not self._kinds.growth_of(var) and (id(node) in self._scopes.inner or self.is_only_read(var, 0)):
                given = (
                    arguments_for(self._scopes, var)
                    if all(b.kind == "param" for b in self._scopes.bindings(var))
                    else None
                )
                for value, where in given or self.parts(node, scope):
                    yield from self.rows(value, where)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and not node.args:
            made = self._made_dict(node.func.value, scope)
            if made is not None and node.func.attr in ("items", "values", "keys"):
                pairs = [(k, v) for k, v in zip(made.keys, made.values, strict=True) if k is not None]
                for key, value in pairs:
                    both = ast.Tuple([key, value], ast.Load())
                    yield {"items": both, "keys": key, "values": value}[node.func.attr], scope
        elif isinstance(node, (ast.List, ast.Tuple, ast.Set)):
            yield from ((e, scope) for e in node.elts)
        elif isinstance(node, (ast.ListComp, ast.GeneratorExp, ast.SetComp)):
            yield node.elt, scope
        elif isinstance(node, ast.Call) and self._scopes.dotted(node.func, scope) in SAME_ELEMENTS and node.args:
            yield from self.rows(node.args[0], scope)

    def _made_dict(self, node: ast.expr, scope: Scope) -> ast.Dict | None:
        """The dict of a name, where it is written out and changed nowhere."""
        if not isinstance(node, ast.Name) or id(node) in self._scopes.inner:
            return None
        made = self._kinds.settled(self._scopes.resolve(node.id, scope))
        return made if isinstance(made, ast.Dict) else None

    def _is_given_back(self, node: ast.Name, var: Var) -> bool:
        """Whether a function returns what its own variable holds: nobody reads it by that name afterwards."""
        around = next((p for p in self._scopes.enclosing(node) if isinstance(p, ast.stmt)), None)
        return isinstance(around, ast.Return) and self._scopes.around[id(node)].number == var.scope

    def _parameter(self, call: ast.Call, given: ast.expr, scope: Scope) -> Var | None:
        """The parameter of a function of the text that a call gives a value to."""
        function = self.called(call, scope)
        if function is None or given not in call.args:
            return None
        names = positional(function.args)
        place = call.args.index(given)
        return Var(self._scopes.of_node[id(function)].number, names[place]) if place < len(names) else None


def value_of(binding: Binding, name: str) -> ast.expr | None:
    """What an assignment gives a name: ``a, b = 0, {}`` gives two."""
    if binding.kind == "unpack" and isinstance(binding.node, ast.Assign):
        return next((p for t in binding.node.targets if (p := beside(t, binding.value, name)) is not None), None)
    return binding.value if binding.kind == "assign" else None


def beside(target: ast.expr, value: ast.expr | None, name: str) -> ast.expr | None:
    """What a name gets where a tuple of names is given a tuple of values."""
    if isinstance(target, ast.Name):
        return value if target.id == name else None
    if not isinstance(target, (ast.Tuple, ast.List)) or not isinstance(value, (ast.Tuple, ast.List)):
        return None
    if len(target.elts) != len(value.elts) or any(isinstance(e, ast.Starred) for e in (*target.elts, *value.elts)):
        return None
    found = (beside(t, v, name) for t, v in zip(target.elts, value.elts, strict=True))
    return next((part for part in found if part is not None), None)
