"""Which expressions make the elements of an iterable, where every element is an object of its own."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import TYPE_CHECKING

from ..effects.following import attribute_values
from ..text.arguments import Unseen, parameter, plainly_decorated, returns
from ..text.scopes import Function, Scope, Var, hides_arguments, positional

if TYPE_CHECKING:
    from ..effects.program import Program
    from .judge import Judge

__all__ = ["Made", "hands_itself_on", "made_apart", "source_of"]

Made = tuple[ast.expr, Scope]  # an expression that makes an element, and where it stands

DEEPEST = 8
_BLOCKS = (ast.For, ast.While, ast.AsyncFor, ast.ListComp, ast.GeneratorExp, ast.SetComp, ast.DictComp)
_SAME_ELEMENTS = frozenset({f"builtins.{name}" for name in ("list", "tuple", "sorted", "reversed", "iter")})
_FEWER = frozenset({"pop", "remove", "clear", "sort", "reverse", "index", "count", "copy", "popleft"})
_LOOK = frozenset({f"builtins.{name}" for name in (
    "len", "enumerate", "zip", "sorted", "list", "tuple", "print", "sum", "max", "min", "any", "all", "map", "filter",
    "reversed", "iter", "bool", "str", "repr", "set")}
    | {"random.choice", "random.shuffle", "numpy.array", "numpy.mean", "numpy.sum"})  # fmt: skip


def made_apart(
    program: Program, node: ast.expr, scope: Scope, makes: Callable[[ast.expr, Scope], bool]
) -> list[Made] | None:
    """The expressions that make the elements; None where two may be one object, or may not be new ones.

    An object is made by one expression: elements that come from different ones are different. ``makes``: whether an
    expression gives a new object each time.
    """
    search = _Search(program, makes)
    try:
        return search.elements(node, scope, 0)
    except Unseen:
        return None


def hands_itself_on(program: Program, name: str) -> bool:
    """Whether an object of a class may give itself to somebody, as ``registry.append(self)`` in its constructor."""
    return any(
        isinstance(member, (ast.FunctionDef, ast.AsyncFunctionDef)) and _gives_first(program, member)
        for owner in program.scopes.lineage(name)
        for member in owner.body
    )


def _gives_first(program: Program, function: Function) -> bool:
    """Whether a method does more with its first parameter than to ask for attributes, to return or to show it."""
    first = [*function.args.posonlyargs, *function.args.args][:1]
    for node in ast.walk(function):
        if isinstance(node, ast.Name) and first and node.id == first[0].arg:
            parent = program.scopes.parents[id(node)]
            asked = isinstance(parent, ast.Attribute) and parent.value is node
            if not asked and not isinstance(parent, (ast.Return, ast.FormattedValue)):
                return True
    return False


class _Search:
    def __init__(self, program: Program, makes: Callable[[ast.expr, Scope], bool]) -> None:
        self.program, self.scopes, self.makes = program, program.scopes, makes
        self.open: set[object] = set()

    def elements(self, node: ast.expr, scope: Scope, depth: int) -> list[Made]:
        """What makes the elements of an iterable; raises `Unseen`."""
        if depth > DEEPEST:
            raise Unseen
        if isinstance(node, (ast.List, ast.Tuple)):
            return _apart([self.element(e, scope) for e in node.elts])
        if isinstance(node, (ast.ListComp, ast.GeneratorExp)):
            return self.comprehension(node, scope, depth)
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            return _apart([self.elements(side, scope, depth + 1) for side in (node.left, node.right)])
        if isinstance(node, ast.Name) and id(node) not in self.scopes.inner:
            return self.variable(self.scopes.resolve(node.id, scope), depth)
        if isinstance(node, ast.Attribute) and self.scopes.dotted(node, scope) is None:
            return self.attribute(node.attr, depth)
        if isinstance(node, ast.Call):
            return self.call(node, scope, depth)
        raise Unseen

    def comprehension(self, node: ast.ListComp | ast.GeneratorExp, scope: Scope, depth: int) -> list[Made]:
        first = node.generators[0]
        same = isinstance(node.elt, ast.Name) and isinstance(first.target, ast.Name) and len(node.generators) == 1
        if same and node.elt.id == first.target.id:  # type: ignore[attr-defined]
            return self.elements(first.iter, scope, depth + 1)  # some of those
        return self.element(node.elt, scope, named=False)

    def call(self, node: ast.Call, scope: Scope, depth: int) -> list[Made]:
        path = self.scopes.dotted(node.func, scope)
        if path in _SAME_ELEMENTS and node.args:
            return self.elements(node.args[0], scope, depth + 1)
        if path in ("csv.reader", "csv.DictReader"):
            return [(node, scope)]
        if path is not None or hides_arguments(node):
            raise Unseen
        if isinstance(node.func, ast.Attribute):
            if node.func.attr in self.program.methods or node.func.attr != "values" or node.args:
                raise Unseen
            return self.values(node.func.value, scope, depth + 1)
        binding = (
            self.scopes.only(self.scopes.resolve(node.func.id, scope)) if isinstance(node.func, ast.Name) else None
        )
        function = binding.node if binding is not None else None
        if not isinstance(function, ast.FunctionDef) or not plainly_decorated(function):
            raise Unseen
        inside = self.scopes.of_node[id(function)]
        found = [self.elements(value, inside, depth + 1) for value in returns(self.scopes, function)]
        return [made for one in found for made in one]

    def values(self, node: ast.expr, scope: Scope, depth: int) -> list[Made]:
        """What makes the values of a dict."""
        if isinstance(node, ast.Dict) and all(key is not None for key in node.keys):
            return _apart([self.element(value, scope) for value in node.values])
        if isinstance(node, ast.DictComp):
            return self.element(node.value, scope, named=False)
        if not isinstance(node, ast.Name) or id(node) in self.scopes.inner or depth > DEEPEST:
            raise Unseen
        var = self.scopes.resolve(node.id, scope)
        found = []
        for binding in self.scopes.bindings(var):
            if binding.kind != "assign" or binding.value is None:
                raise Unseen
            found.append(self.values(binding.value, self.scopes.around[id(binding.node)], depth + 1))
        return _apart([*found, *self.added(var, depth)])

    def variable(self, var: Var, depth: int) -> list[Made]:
        if var in self.open or var.scope < 0:
            return [] if var.scope >= 0 else self._fail()
        self.open.add(var)
        found: list[list[Made]] = []
        for binding in self.scopes.bindings(var):
            if binding.kind == "param":
                found += [self.elements(given, scope, depth + 1) for given, scope, _ in parameter(self.scopes, var)
                          if isinstance(given, ast.expr)]  # fmt: skip
            elif binding.kind == "assign" and binding.value is not None:
                found.append(self.elements(binding.value, self.scopes.around[id(binding.node)], depth + 1))
            else:
                raise Unseen
        grown = self.added(var, depth)
        self.open.discard(var)
        return _apart([[m for one in found for m in one], *grown])

    def attribute(self, name: str, depth: int) -> list[Made]:
        if name in self.open:
            return []
        if name in self.program.properties or name in self.program.methods:
            raise Unseen
        self.open.add(name)
        given = [self.elements(value, scope, depth + 1) for value, scope in attribute_values(self.program, name)]
        grown = [self.use(node, depth) for node in self.scopes.attributes(name) if isinstance(node.ctx, ast.Load)]
        self.open.discard(name)
        if not given:
            raise Unseen
        return _apart([[m for one in given for m in one], *grown])

    def added(self, var: Var, depth: int) -> list[list[Made]]:
        """What the text adds to a container under a name, or under one that it is given as."""
        loads = [
            n for n in self.scopes.named(var.name) if isinstance(n.ctx, ast.Load) and id(n) not in self.scopes.inner
        ]
        return [self.use(n, depth) for n in loads if self.scopes.resolve(n.id, self.scopes.around[id(n)]) == var]

    def use(self, node: ast.expr, depth: int) -> list[Made]:
        """What one place that names a container adds to it."""
        parent = self.scopes.parents[id(node)]
        scope = self.scopes.around[id(node)]
        if isinstance(parent, (ast.For, ast.comprehension)) and parent.iter is node:
            return []
        if isinstance(parent, ast.Subscript) and parent.value is node:
            return self._stored(parent, scope)
        if isinstance(parent, ast.Attribute):
            call = self.scopes.parents[id(parent)]
            if isinstance(call, ast.Call) and call.func is parent:
                return self._method(call, parent.attr, scope, depth)
        if isinstance(parent, ast.Call) and node in parent.args:
            return self._given(parent, parent.args.index(node), scope, depth)
        if isinstance(parent, (ast.Compare, ast.FormattedValue, ast.While, ast.If, ast.UnaryOp, ast.Expr)):
            return []
        if isinstance(parent, ast.BinOp) and isinstance(self.scopes.parents[id(parent)], (ast.For, ast.comprehension)):
            return []
        if isinstance(parent, ast.Return) and isinstance(node, ast.Name):
            return []  # whoever is given it has a name for it
        if isinstance(parent, ast.Assign) and all(isinstance(t, ast.Attribute) for t in parent.targets):
            return [m for t in parent.targets for m in self.attribute(t.attr, depth + 1)]  # type: ignore[attr-defined]
        alias = parent.targets[0] if isinstance(parent, ast.Assign) and len(parent.targets) == 1 else None
        if isinstance(alias, ast.Name) and id(alias) not in self.scopes.inner and depth < DEEPEST:
            return [m for one in self.added(self.scopes.resolve(alias.id, scope), depth + 1) for m in one]
        raise Unseen

    def _stored(self, place: ast.Subscript, scope: Scope) -> list[Made]:
        """``models[name] = Model()``"""
        if isinstance(place.ctx, ast.Load):
            return []
        statement = self.scopes.parents[id(place)]
        if isinstance(place.ctx, ast.Store) and isinstance(statement, ast.Assign) and statement.targets == [place]:
            return self.element(statement.value, scope)
        if isinstance(place.ctx, ast.Del):
            return []
        raise Unseen

    def _method(self, call: ast.Call, name: str, scope: Scope, depth: int) -> list[Made]:
        if name in _FEWER or name in ("items", "values", "keys", "get"):
            return []
        if name == "append" and len(call.args) == 1:
            return self.element(call.args[0], scope)
        if name == "extend" and len(call.args) == 1:
            return self.elements(call.args[0], scope, depth + 1)
        raise Unseen

    def _given(self, call: ast.Call, place: int, scope: Scope, depth: int) -> list[Made]:
        """A container is given to a function: what that adds to it."""
        path = self.scopes.dotted(call.func, scope)
        if path is not None:
            return [] if path in _LOOK else self._fail()
        functions: list[ast.AST] = []
        if isinstance(call.func, ast.Name):
            binding = self.scopes.only(self.scopes.resolve(call.func.id, scope))
            functions = [binding.node] if binding is not None else []
            if functions and isinstance(functions[0], ast.ClassDef):
                functions = [m for m in functions[0].body if isinstance(m, ast.FunctionDef) and m.name == "__init__"]
                place += 1
        elif isinstance(call.func, ast.Attribute):
            functions = list(self.program.methods.get(call.func.attr, ()))
            place += 1
        found: list[Made] = []
        for function in functions or self._fail():
            names = positional(function.args) if isinstance(function, ast.FunctionDef) else []
            if hides_arguments(call) or place >= len(names) or not plainly_decorated(function):  # type: ignore[arg-type]
                raise Unseen
            var = Var(self.scopes.of_node[id(function)].number, names[place])
            if var not in self.open and depth < DEEPEST:
                self.open.add(var)
                found += [m for one in self.added(var, depth + 1) for m in one]
                self.open.discard(var)
        return found

    def element(self, node: ast.expr, scope: Scope, *, named: bool = True) -> list[Made]:
        """What makes one element: what is new each time, or a name that was given that, and is put once."""
        if self.makes(node, scope):
            return [(node, scope)]
        if not isinstance(node, ast.Name) or not named or id(node) in self.scopes.inner:
            raise Unseen
        var = self.scopes.resolve(node.id, scope)
        binding = self.scopes.only(var)
        if binding is None or binding.kind != "assign" or binding.value is None or var.scope != scope.number:
            raise Unseen
        puts = [n for n in self.scopes.named(node.id) if isinstance(n.ctx, ast.Load) and self._is_put(n)]
        if puts != [node] or not self.makes(binding.value, scope) or not self._right_after(binding.node, node):
            raise Unseen
        return [(binding.value, scope)]

    def _is_put(self, node: ast.Name) -> bool:
        """Whether a name may be put into a container, or get another name, here."""
        parent = self.scopes.parents[id(node)]
        looked = isinstance(parent, (ast.Attribute, ast.Subscript)) and parent.value is node
        return not looked and not isinstance(parent, (ast.FormattedValue, ast.Compare))

    def _right_after(self, made: ast.AST, put: ast.AST) -> bool:
        """Whether a name is given a new object whenever it comes to be put: in a block around, in the same loop."""
        block = self.scopes.parents[id(made)]
        around = list(self.scopes.enclosing(put))
        if block not in around:
            return False
        statements = next(
            (b for part in ("body", "orelse", "finalbody") if made in (b := getattr(block, part, None) or [])), []
        )
        mine = [s for s in statements if s in around]
        between = around[: around.index(block)]
        return bool(mine) and mine[0].lineno > made.lineno and not any(isinstance(n, _BLOCKS) for n in between)  # type: ignore[attr-defined]

    def _fail(self) -> list[Made]:
        raise Unseen


def _apart(found: list[list[Made]]) -> list[Made]:
    """The elements of several containers in one: none may be in two of them."""
    everything = [made for one in found for made in one]
    if len({id(node) for node, _ in everything}) < sum(len({id(n) for n, _ in one}) for one in found):
        raise Unseen
    return everything


def source_of(judge: Judge, target: ast.expr, iterable: ast.expr, name: str) -> ast.expr | None:
    """What yields the items that a name of the target is bound to."""
    path = judge.scopes.dotted(iterable.func, judge.scope) if isinstance(iterable, ast.Call) else None
    if isinstance(iterable, ast.Call) and (path or "").startswith("tqdm") and iterable.args:
        return source_of(judge, target, iterable.args[0], name)
    if isinstance(target, ast.Name):
        return iterable if target.id == name else None
    if not isinstance(target, ast.Tuple) or not isinstance(iterable, ast.Call):
        return None
    parts: list[ast.expr] = []
    if path is None and isinstance(iterable.func, ast.Attribute) and iterable.func.attr == "items":
        values = ast.Attribute(iterable.func.value, "values", ast.Load())
        parts = [ast.Constant(0), ast.copy_location(ast.Call(values, [], []), iterable)]
    if path == "builtins.enumerate" and len(target.elts) == 2:
        parts = [ast.Constant(0), *iterable.args[:1]]
    elif path == "builtins.zip" and not any(isinstance(a, ast.Starred) for a in iterable.args):
        parts = iterable.args
    found = [
        source_of(judge, element, part, name)
        for element, part in zip(target.elts, parts, strict=False)
        if not isinstance(element, ast.Starred)
    ]
    return next((f for f in found if f is not None), None) if len(parts) == len(target.elts) else None
