"""Where a value may come from: what the text writes out, or makes, that may arrive at a place."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..text.arguments import Unseen, arguments_for, constructed
from ..text.scopes import Scope, Scopes, Var, called_name, choices, targets_of
from .pure_table import words
from .results import may_come_to_end
from .written import SAME_ELEMENTS, Given, Written, beside, value_of

if TYPE_CHECKING:
    from ..effects.program import Program
    from .kinds import Kinds

__all__ = ["Sources", "sources_of"]

_DEEPEST = 12
_NOTHING = ast.Constant(None)
_ANY_KEY = ast.Constant(...)
_ONE_OF = (ast.IfExp, ast.BoolOp, ast.NamedExpr)
_SIDE_BY_SIDE = frozenset({"builtins.zip", "builtins.enumerate", "itertools.zip_longest", "itertools.product"})
_CONTAINERS = (ast.List, ast.Set, ast.Dict, ast.ListComp, ast.SetComp, ast.DictComp, ast.Call)
_MOST = 300
_BOUND_HERE = frozenset({"file", "unpicklable", "generator"})
_ADDING = frozenset({"append", "add", "appendleft", "insert"})
_ELEMENTS = {"number": ast.Constant(0), "str": ast.Constant("")}
_PARSERS = frozenset(words("json.load json.loads ast.literal_eval builtins.eval pickle.load pickle.loads tomllib.load "
                           "tomllib.loads yaml.safe_load yaml.load yaml.full_load"))  # fmt: skip


def sources_of(program: Program) -> Sources:
    """The sources of all values of a text."""
    return program.once(_sources)


def _sources(program: Program) -> Sources:
    return Sources(program.scopes, program.kinds)


class Sources:
    """Follows values back through names, calls, attributes and containers; what cannot be followed gives itself."""

    def __init__(self, scopes: Scopes, kinds: Kinds) -> None:
        self._scopes, self._kinds = scopes, kinds
        self._written = Written(scopes, kinds)
        # What is asked again and again. The new nodes in it stay the same, so that who has seen them knows them.
        self._fields: dict[str, list[ast.Attribute]] = {}
        self._given: dict[str, tuple[list[Given], bool]] = {}
        self._known: dict[tuple[int, int, bool], tuple[ast.expr, list[Given]]] = {}  # with the nodes: see `_asked`
        self._stored: dict[object, list[Given]] | None = None
        # what may fill attributes: `Row(**data)`
        self._spread = [(k.value, scopes.around[id(call)]) for call in scopes.every(ast.Call)
                        for k in call.keywords if k.arg is None]  # fmt: skip
        self._asked: dict[tuple[int, str], ast.AST] = {}  # with the nodes themselves: an id lasts as long as its node

    def sorts(self, node: ast.expr, scope: Scope) -> set[str]:
        """The names of the kinds that a value may have, as far as they are known."""
        return self.names(node, scope) - {"unknown", "plain"}

    def names(self, node: ast.expr, scope: Scope) -> set[str]:
        """The same; "unknown" is among them where one is not known."""
        return {self._kinds.of(value, where).name for value, where in self.values(node, scope)} or {"unknown"}

    def values(self, node: ast.expr, scope: Scope) -> list[Given]:
        """The expressions that may give an expression its value."""
        return self._once(node, scope, held=False)

    def held(self, node: ast.expr, scope: Scope) -> list[Given]:
        """The expressions that may give the elements of a container their values."""
        return self._once(node, scope, held=True)

    def _once(self, node: ast.expr, scope: Scope, *, held: bool) -> list[Given]:
        key = id(node), scope.number, held
        if key not in self._known:
            self._asked.clear()
            found = (self._held if held else self._values)(node, scope, _DEEPEST)
            self._known[key] = node, list(found)
        return self._known[key][1]

    def is_data(self, node: ast.AST, scope: Scope) -> bool:
        """Whether a call reads data that may be of any type: numbers, texts, lists, as a file has them."""
        return isinstance(node, ast.Call) and self._scopes.dotted(node.func, scope) in _PARSERS

    def _beside(self, target: ast.expr, given: Given, name: str, depth: int) -> Iterator[Given]:
        """What a name gets of several: of data that is read it may be any part."""
        if self.is_data(*given):
            yield given
            return
        if isinstance(given[0], ast.Constant) and given[0].value is None:
            return  # a place that was filled before it is taken apart
        part = beside(target, given[0], name)
        if part is not None:
            yield from self._values(part, given[1], depth)
        else:
            known = _ELEMENTS.get(self._kinds.element(*given).name)
            yield known or _part(given[0]), given[1]

    def bound_here(self, node: ast.expr, scope: Scope, *, inside: bool = False) -> str | None:
        """What a value is, or holds however deep, that no other process can be sent: the name of its kind.

        ``inside``: only what is in it counts.
        """
        given = self.held(node, scope) if inside else [(node, scope)]
        found = [one for value, where in given for one in self.everything(value, where)]
        kinds = {self._kinds.of(value, where).name for value, where in found}
        return min(kinds & _BOUND_HERE, default=None)

    def everything(self, node: ast.expr, scope: Scope) -> list[Given]:
        """The expressions that may give an expression its value, and what is in it, however deep."""
        found: list[Given] = []
        seen: dict[int, ast.expr] = {}
        waiting: list[Given] = [(node, scope)]
        while waiting and len(seen) < _MOST:
            here, where = waiting.pop()
            if id(here) in seen:
                continue
            seen[id(here)] = here
            given = self.values(here, where) or [(here, where)]  # or a builtin: `set`
            found += given
            for value, around in given:
                if (value is here or id(value) not in seen) and not self._kinds.of(value, around).immutable:
                    waiting += self.held(value, around)
                    waiting += [(v, around) for v in value.values] if isinstance(value, ast.Dict) else []
                    waiting += self._made_when_missing(value, around)
                    waiting += self._attributes(value, around)
            waiting += self.held(here, where)
            if isinstance(here, ast.Name) and id(here) not in self._scopes.inner:  # of a dict these are the keys
                stored = self._written.stored(self._scopes.resolve(here.id, where))
                waiting += [(value, around) for value, around, _ in stored if value is not None]
        return found

    def _made_when_missing(self, node: ast.expr, scope: Scope) -> list[Given]:
        """What makes the values of a ``defaultdict``."""
        made = isinstance(node, ast.Call) and self._scopes.dotted(node.func, scope) == "collections.defaultdict"
        return [(maker, scope) for maker in node.args[:1]] if made else []  # type: ignore[attr-defined]

    def _attributes(self, node: ast.expr, scope: Scope) -> list[Given]:
        """What the attributes of a new object are given."""
        name = node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else ""
        found: list[Given] = []
        made = called_name(node) if isinstance(node, ast.Call) else ""
        if made in ("SimpleNamespace", "Namespace", "replace") or self._makes_tuples(name, scope):
            given = [*node.args, *(k.value for k in node.keywords)] if isinstance(node, ast.Call) else []
            found += [(value, scope) for value in given]
            for place in self._scopes.every(ast.Attribute):
                mine = (
                    isinstance(place.value, ast.Name) and place.value.id != "self" and isinstance(place.ctx, ast.Store)
                )
                value = self._kinds.fields.value_of(place) if mine else None
                found += [(value, self._scopes.around[id(place)])] if value is not None else []
        if name not in self._fields:
            fields = [field for owner in self._scopes.lineage(name) for field in _fields_of(owner)]
            places = [ast.Attribute(ast.Name(name, ast.Load()), field, ast.Load()) for field in fields]
            self._fields[name] = [ast.copy_location(one, node) for one in places]
        return [*found, *((one, scope) for one in self._fields[name])]

    def _makes_tuples(self, name: str, scope: Scope) -> bool:
        """Whether a name is that of a ``namedtuple``."""
        binding = self._scopes.only(self._scopes.resolve(name, scope)) if name else None
        made = binding.value if binding is not None and binding.kind == "assign" else None
        return isinstance(made, ast.Call) and called_name(made) == "namedtuple"

    def _values(self, node: ast.expr, scope: Scope, depth: int) -> Iterator[Given]:
        if not self._is_new(node, "value"):
            return
        if not depth:
            yield node, scope  # whatever that is
        elif isinstance(node, _ONE_OF):
            for value in choices(node):
                yield from self._values(value, scope, depth)
        elif isinstance(node, ast.Name):
            yield from self._of_name(node, scope, depth - 1)
        elif isinstance(node, ast.Subscript) and not isinstance(node.slice, ast.Slice):
            yield from self._held(node.value, scope, depth - 1, node.slice)
            for stored, where in self._put_under(node.slice):
                yield from self._values(stored, where, depth - 1)
        elif isinstance(node, ast.Attribute):
            yield from self._of_attribute(node, scope, depth - 1)
        elif isinstance(node, ast.Call):
            yield from self._of_call(node, scope, depth - 1)
        else:
            yield node, scope

    def _is_new(self, node: ast.AST, how: str) -> bool:
        key = id(node), how
        new = key not in self._asked
        self._asked[key] = node
        return new

    def _of_name(self, node: ast.Name, scope: Scope, depth: int) -> Iterator[Given]:
        if id(node) in self._scopes.inner:
            for generator in getattr(self._scopes.inner[id(node)], "generators", ()):
                yield from self._of_target(generator.target, generator.iter, node.id, scope, depth)
            return
        var = self._scopes.resolve(node.id, scope)
        for binding in self._scopes.bindings(var):
            where = self._scopes.around.get(id(binding.node), scope)
            given = value_of(binding, var.name)
            if binding.kind == "param":
                arguments = arguments_for(self._scopes, var)
                for value, around in arguments or ():
                    yield from self._values(value, around, depth)
                if not arguments:
                    yield node, scope
            elif binding.kind == "for" and isinstance(binding.node, ast.For):
                yield from self._of_target(binding.node.target, binding.node.iter, var.name, where, depth)
            elif given is not None:
                yield from self._values(given, where, depth)
            elif binding.kind == "unpack" and isinstance(binding.node, ast.Assign) and binding.value is not None:
                for value, around in self._values(binding.value, where, depth):
                    for target in binding.node.targets:
                        yield from self._beside(target, (value, around), var.name, depth)

    def _of_target(self, target: ast.expr, iterable: ast.expr, name: str, scope: Scope, depth: int) -> Iterator[Given]:
        """What a loop may give to one of its names."""
        arguments = iterable.args if isinstance(iterable, ast.Call) else []
        path = self._scopes.dotted(iterable.func, scope) if isinstance(iterable, ast.Call) else None
        if isinstance(target, ast.Tuple) and path in ("builtins.enumerate", "builtins.zip"):
            parts = [None, *arguments] if path == "builtins.enumerate" else arguments
            for place, part in zip(target.elts, parts, strict=False):
                if part is not None:
                    yield from self._of_target(place, part, name, scope, depth)
            return
        if isinstance(target, ast.Name):
            yield from self._held(iterable, scope, depth) if target.id == name else ()
            return
        method = iterable.func if isinstance(iterable, ast.Call) else None
        pair = isinstance(target, ast.Tuple) and len(target.elts) == 2
        if pair and isinstance(method, ast.Attribute) and method.attr == "items":
            place = target.elts[1]  # type: ignore[attr-defined]
            for given in list(self._held(method.value, scope, depth, _ANY_KEY)) if name in targets_of(place) else ():
                yield from [given] if isinstance(place, ast.Name) else self._beside(place, given, name, depth)
        for row, where in list(self._held(iterable, scope, depth)):
            yield from self._beside(target, (row, where), name, depth)

    def _put_under(self, key: ast.expr) -> list[Given]:
        """What the text stores under a text as key, in whatever dict: `rows[4]["n"] = 1`, `row["n"] = 2`."""
        if self._stored is None:
            self._stored = {}
            for node in self._scopes.every(ast.Assign):
                places = [t for t in node.targets if isinstance(t, ast.Subscript) and isinstance(t.slice, ast.Constant)]
                for place in places:
                    self._stored.setdefault(place.slice.value, []).append((node.value, self._scopes.around[id(node)]))  # type: ignore[attr-defined]
        return self._stored.get(key.value, []) if isinstance(key, ast.Constant) and isinstance(key.value, str) else []

    def _of_attribute(self, node: ast.Attribute, scope: Scope, depth: int) -> Iterator[Given]:
        if node.attr not in self._given:
            self._given[node.attr] = self._given_to(node.attr)
        given, hidden = self._given[node.attr]
        for value, where in given:
            yield from self._values(value, where, depth)
        if not given:
            yield node, scope
        if hidden:
            for spread, where in self._spread:
                yield from self._held(spread, where, depth, _NOTHING)

    def _given_to(self, name: str) -> tuple[list[Given], bool]:
        """What the text gives to attributes of a name, and whether something else may be given to them."""
        found = [(v, s) for v, s in self._kinds.fields.given(name) if v is not None and not self._keeps_kind(v)]
        try:
            found += [(v, s) for v, s, _ in constructed(self._scopes, name)]
        except Unseen:
            return found, True
        return found, not found

    def _keeps_kind(self, value: ast.expr) -> bool:
        """Whether this is taken away from a number, or divides it: what is left is a number, too."""
        parent = self._scopes.parents.get(id(value))
        return isinstance(parent, ast.AugAssign) and not isinstance(parent.op, (ast.Add, ast.Mult, ast.Mod))

    def _of_call(self, node: ast.Call, scope: Scope, depth: int) -> Iterator[Given]:
        path = self._scopes.dotted(node.func, scope)
        method = node.func if path is None and isinstance(node.func, ast.Attribute) else None
        makers = [k.value for k in node.keywords if k.arg == "default_factory"]
        if makers:
            yield makers[0], scope
        elif path in ("builtins.max", "builtins.min") and len(node.args) == 1:
            yield from self._held(node.args[0], scope, depth)
            for default in (k.value for k in node.keywords if k.arg == "default"):
                yield from self._values(default, scope, depth)
        elif path == "builtins.next" and node.args:
            yield from self._held(node.args[0], scope, depth)
            for default in node.args[1:]:
                yield from self._values(default, scope, depth)
        elif method is not None and method.attr == "pop" and not node.args:
            yield from self._held(method.value, scope, depth)
        elif method is not None and method.attr in ("get", "pop", "setdefault") and node.args:
            yield from self._held(method.value, scope, depth, node.args[0])
            default = node.args[1] if len(node.args) > 1 else _NOTHING
            if method.attr == "get" or len(node.args) > 1:
                yield from self._values(default, scope, depth) if default is not _NOTHING else [(default, scope)]
        elif method is not None and method.attr == "copy" and not node.args:
            yield from self._values(method.value, scope, depth)
        elif isinstance(node.func, ast.Lambda):
            yield from self._values(node.func.body, self._scopes.around.get(id(node.func.body), scope), depth)
        elif functions := self._functions(node, method, scope):
            for function in functions:
                inside = self._scopes.of_node[id(function)]
                own = [n for n in ast.walk(function) if self._scopes.around.get(id(n)) is inside]
                if any(isinstance(n, (ast.Yield, ast.YieldFrom)) for n in own):
                    yield node, scope  # a generator
                    continue
                if may_come_to_end(function.body):
                    yield _NOTHING, inside
                for found in (n for n in own if isinstance(n, ast.Return)):
                    yield from self._values(found.value or _NOTHING, inside, depth)
        else:
            yield node, scope

    def _functions(self, node: ast.Call, method: ast.Attribute | None, scope: Scope) -> list[ast.FunctionDef]:
        """The functions of the text that a call may mean."""
        if method is not None:
            members = [m for found in self._scopes.classes.values() for owner in found for m in owner.body]
            named = [m for m in members if isinstance(m, ast.FunctionDef) and m.name == method.attr]
            return [m for m in named if not all(isinstance(s, (ast.Pass, ast.Expr)) for s in m.body)]  # others do it
        called = self._written.called(node, scope)
        return [called] if called is not None else []

    def _held(self, node: ast.expr, scope: Scope, depth: int, key: ast.expr | None = None) -> Iterator[Given]:
        """What may stand in a container; ``key``: at one place, where that is written out."""
        if not depth or not self._is_new(
            node, f"held {ast.dump(key) if isinstance(key, ast.Constant) else key is None}"
        ):
            return
        above = self._scopes.parents.get(id(node))
        named = above.targets[0] if isinstance(above, ast.Assign) and above.value is node else None
        if isinstance(node, _CONTAINERS) and isinstance(named, ast.Name):  # it grows by the name that it has first
            yield from self._added(named, scope, depth, key)
        if isinstance(node, (ast.List, ast.Tuple, ast.Set)):
            at = key.value if isinstance(key, ast.Constant) and isinstance(key.value, int) else None
            chosen = node.elts if at is None or not -len(node.elts) <= at < len(node.elts) else [node.elts[at]]
            for element in chosen:
                taken = self._held(element.value, scope, depth) if isinstance(element, ast.Starred) else None
                yield from self._values(element, scope, depth) if taken is None else taken
        elif isinstance(node, _ONE_OF):
            for value in choices(node):
                yield from self._held(value, scope, depth, key)
        elif isinstance(node, ast.Dict):
            pairs = [(k, v) for k, v in zip(node.keys, node.values, strict=True) if k is not None]
            same = [v for k, v in pairs if isinstance(key, ast.Constant) and ast.dump(k) == ast.dump(key)]
            for value in same or ([v for _, v in pairs] if key is not None else [k for k, _ in pairs]):
                yield from self._values(value, scope, depth)
        elif isinstance(node, (ast.ListComp, ast.SetComp, ast.GeneratorExp)):
            yield from self._values(node.elt, scope, depth)
        elif isinstance(node, ast.DictComp):
            yield from self._values(node.value if key is not None else node.key, scope, depth)
        elif isinstance(node, ast.BinOp):
            for side in (node.left, node.right):
                yield from self._held(side, scope, depth, key)
        elif isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice):
            yield from self._held(node.value, scope, depth)
        elif isinstance(node, ast.Call):
            yield from self._held_by_call(node, scope, depth, key)
        elif isinstance(node, (ast.Name, ast.Subscript, ast.Attribute)):
            yield from self._added(node, scope, depth, key)
            given = list(self._values(node, scope, depth - 1))
            texts = [one for one in given if self._kinds.of(*one).name == "str"]
            yield from texts  # their letters are texts, too
            for value, where in given:
                if (value, where) not in texts:
                    ends = isinstance(value, (ast.Name, ast.Subscript, ast.Attribute))
                    held = [] if ends else list(self._held(value, where, depth - 1, key))
                    yield from held or ([(_part(value), where)] if texts else [])

    def _added(self, node: ast.expr, scope: Scope, depth: int, key: ast.expr | None = None) -> Iterator[Given]:
        """What the text puts into a container by its name."""
        if not isinstance(node, ast.Name) or id(node) in self._scopes.inner:
            return
        var: Var = self._scopes.resolve(node.id, scope)
        for how, value, where in self._kinds.growth_of(var):
            if how in _ADDING:
                yield from self._values(value, where, depth - 1) if value is not None else [(_part(node), scope)]
            elif how == "extend" and value is not None:
                yield from self._held(value, where, depth - 1)
            elif how == "update" and value is not None:
                yield from self._held(value, where, depth - 1, _NOTHING)
        for call in (self._scopes.parents.get(id(self._scopes.parents[id(n)])) for n in self._scopes.named(var.name)):
            if isinstance(call, ast.Call) and called_name(call) == "update":  # `d.update(size=2)`
                for word in call.keywords:
                    yield from self._values(word.value, self._scopes.around[id(call)], depth - 1)
        stored = [(v, s) for v, s, _ in self._written.stored(var) if v is not None]
        if key is None and self._kinds.of_variable(var).name == "dict":  # a loop over it gives its keys
            stored = list(self._written.keys_stored(var))
        for value, where in stored:
            yield from self._values(value, where, depth - 1)

    def _held_by_call(self, node: ast.Call, scope: Scope, depth: int, key: ast.expr | None) -> Iterator[Given]:
        path = self._scopes.dotted(node.func, scope)
        method = node.func if path is None and isinstance(node.func, ast.Attribute) else None
        if self.is_data(node, scope):
            yield node, scope
        elif path == "collections.defaultdict" and node.args:
            yield from self._made_when_missing(node, scope) if key is not None else []
        elif path in SAME_ELEMENTS and node.args:
            yield from self._held(node.args[0], scope, depth, key)
        elif path in ("itertools.chain", "itertools.islice", "builtins.filter", "collections.deque"):
            for argument in node.args[-1:] if path == "builtins.filter" else node.args:
                yield from self._held(argument, scope, depth)
        elif path in _SIDE_BY_SIDE:
            first = [ast.Constant(0)] if path == "builtins.enumerate" else []
            yield ast.Tuple([*first, *map(_part, node.args)], ast.Load()), scope
        elif path == "builtins.dict" and node.args:
            for pair, where in list(self._held(node.args[0], scope, depth - 1)):
                if isinstance(pair, ast.Tuple) and len(pair.elts) == 2:
                    yield from self._values(pair.elts[key is not None], where, depth - 1)
        elif method is not None and method.attr in ("values", "items", "keys", "copy"):
            made = _ANY_KEY if method.attr in ("values", "items") else None  # no key in particular
            if method.attr != "items":
                yield from self._held(method.value, scope, depth - 1, made)
                return
            for value, where in list(self._values(method.value, scope, depth - 1)):
                if self.is_data(value, where):
                    yield value, where
                if isinstance(value, ast.Dict):
                    for one, other in zip(value.keys, value.values, strict=True):
                        yield ast.Tuple([one or other, other], ast.Load()), where
                elif isinstance(value, ast.Call) and self._scopes.dotted(value.func, where) == "builtins.dict":
                    yield from self._held(value.args[0], where, depth - 1) if value.args else ()
        elif method is not None and method.attr == "copy" and not node.args:
            yield from self._values(method.value, scope, depth)
        elif method is not None and method.attr == "fromkeys" and key is None and node.args:
            yield from self._held(node.args[0], scope, depth)
        elif functions := self._functions(node, method, scope):
            for function in functions:
                inside = self._scopes.of_node[id(function)]
                for given in (n for n in ast.walk(function) if isinstance(n, ast.Yield) and n.value is not None):
                    yield from self._values(given.value, inside, depth - 1)  # type: ignore[arg-type]
                for found in (n for n in ast.walk(function) if isinstance(n, ast.Return) and n.value is not None):
                    yield from self._added(found.value, inside, depth - 1)  # type: ignore[arg-type]
            for value, where in list(self._of_call(node, scope, depth - 1)):
                if not isinstance(value, ast.Call):
                    yield from self._held(value, where, depth - 1, key)
        elif path == "builtins.map" and len(node.args) > 1:
            yield from self._of_call(ast.copy_location(ast.Call(node.args[0], [], []), node), scope, depth)
        elif (kind := self._kinds.element(node, scope).name) != "unknown":
            yield (_ELEMENTS.get(kind) if method is None else None) or _part(node), scope  # perhaps of bytes


def _part(node: ast.expr) -> ast.expr:
    """What stands for an element of an expression, whichever."""
    return ast.copy_location(ast.Subscript(node, _ANY_KEY, ast.Load()), node)


def _fields_of(owner: ast.ClassDef) -> list[str]:
    """The attributes that a class declares, or gives its objects or others."""
    stored = {n.attr for n in ast.walk(owner) if isinstance(n, ast.Attribute) and isinstance(n.ctx, ast.Store)}
    declared = {n.target.id for n in owner.body if isinstance(n, ast.AnnAssign) and isinstance(n.target, ast.Name)}
    return sorted(stored | declared)
