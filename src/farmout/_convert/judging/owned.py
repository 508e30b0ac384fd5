"""Attributes of objects of the text: whether they are changed, and whether what they hold has no other name.

Asked of one attribute at a time, by its name, whatever object it belongs to: where any of them is used in a way that
is not known, nothing is known of it.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..effects.destinations import may_not_copy
from ..effects.sameness import is_member
from ..effects.walker import Walker
from ..text.arguments import Unseen, constructed, is_self, parameter, plainly_decorated, returns
from ..text.moments import runs_once, uses
from ..text.scopes import Function, Scope, Var, hides_arguments, positional
from ..values import pure_table as table

if TYPE_CHECKING:
    from .judge import Judge

__all__ = ["Owned"]

DEEPEST = 6
_LOOK = frozenset({f"builtins.{name}" for name in (
    "len", "sum", "min", "max", "any", "all", "abs", "round", "print", "str", "repr", "float", "int", "bool")}
)  # fmt: skip
_OF_PLAIN = frozenset(
    {f"builtins.{name}" for name in ("abs", "round", "float", "int", "str", "bool", "max", "min", "pow", "sum")}
)
# So many arguments draw one number.
_ONE_NUMBER = {"random": 0, "standard_normal": 0, "uniform": 2, "normal": 2, "gauss": 2, "integers": 2, "randint": 2,
               "expovariate": 1, "normalvariate": 2, "exponential": 1, "poisson": 1, "betavariate": 2, "beta": 2,
               "lognormvariate": 2}  # fmt: skip
_DRAWS_PARTS = frozenset({"choice", "shuffle", "sample", "choices", "permutation", "permuted", "spawn"})
_GO_THROUGH = frozenset({f"builtins.{name}" for name in ("sorted", "list", "tuple", "set")})
_LATER = frozenset({f"builtins.{name}" for name in ("enumerate", "zip", "reversed", "map")})  # go through it when asked
_EMPTY = frozenset({f"builtins.{name}" for name in ("list", "dict", "set")} | {"collections.deque"})
_PLAIN_PARTS = frozenset({"shape", "size", "ndim", "dtype"})
_ADDS = frozenset({"append", "appendleft", "add", "insert", "extend", "update"})
_FEWER = frozenset({"pop", "popleft", "clear", "remove", "sort", "reverse", "discard"})


class Owned:
    """What is known of the attributes of objects."""

    def __init__(self, judge: Judge, nested: int = 0) -> None:
        self.nested = nested  # asked while another attribute is asked about
        self.judge, self.program, self.scopes = judge, judge.program, judge.scopes
        self.kinds = judge.kinds
        self.everywhere = False  # what comes after the loop is looked at, too
        self.assumed: set[str] = set()  # attributes that are taken to be plain while it is found out
        self.open: set[Var] = set()
        self.flat = False  # what the attribute holds has plain elements only
        self.through: set[str] = set()  # attributes of other objects that are read by way of an attribute
        self.arrays = False  # it is an array, so that an operator makes a new one
        self.changes = False
        self.seen: set[int] = set()

    def holds_values(self, name: str) -> bool:
        """Whether an attribute is a number, text or the like, an array, or holds such."""
        values = self._values(name)
        return values is not None and (
            self._plain(name, values) or (self.how(name) is not None and (self.flat or self.arrays))
        )

    def how(self, name: str) -> str | None:
        """Whether an attribute is "kept", or "changed" so that it can be put back; None where that cannot be told."""
        places = self.scopes.attributes(name)
        values = self._values(name)
        if values is None or self.program.operators_give_back or name in self.program.methods:
            return None
        stored = [n for n in places if not isinstance(n.ctx, ast.Load) and not self._in_constructor(n)]
        if any(isinstance(n.ctx, ast.Del) for n in stored):
            return None
        if self._plain(name, values):
            return "changed" if stored else "kept"
        self.flat = all(self._is_flat(v, s) for v, s in values)
        self.arrays = self._holds_arrays(values) and not self.program.names_object_arrays
        self.changes, self.seen = bool(stored), set()
        try:
            for node in places:
                if isinstance(node.ctx, ast.Load) and (self.everywhere or not self._comes_after(node)):
                    self.use(node, 0)
        except Unseen:
            return None
        if not self.changes:
            return "kept"
        try:
            return "changed" if all(self._is_new(v, s, 0) for v, s in values) else None
        except Unseen:
            return None

    def _comes_after(self, node: ast.AST, depth: int = 0) -> bool:
        """Whether a line runs only when the loop is over, which runs once: what happens there is seen as before."""
        if not runs_once(self.program, self.judge.loop) or depth > DEEPEST:
            return False
        scope = self.scopes.around[id(node)]
        if scope is self.judge.scope:
            line: int = getattr(node, "lineno", 0)
            return line > (self.judge.loop.end_lineno or 0)
        function = scope.node
        if not isinstance(function, ast.FunctionDef) or function.name.startswith("__") or function.decorator_list:
            return False
        found = uses(self.program, function.name)
        return bool(found) and all(self._comes_after(use, depth + 1) for use in found)

    def _values(self, name: str) -> list[tuple[ast.expr, Scope]] | None:
        """All that the text gives to an attribute."""
        found: list[tuple[ast.expr, Scope]] = []
        for node in self.scopes.attributes(name):
            if isinstance(node.ctx, ast.Load):
                continue
            value = self.kinds.fields.value_of(node)
            statement = self.scopes.parents[id(node)]
            several = isinstance(statement, ast.Assign) and len(statement.targets) > 1
            if value is None or (several and not self.kinds.of(value, self.scopes.around[id(node)]).immutable):
                return None
            found.append((value, self.scopes.around[id(node)]))
        try:
            for value, scope, of_class in constructed(self.scopes, name):
                if of_class:
                    return None
                found.append((value, scope))
        except Unseen:
            return None
        return found or None

    def _in_constructor(self, node: ast.Attribute) -> bool:
        function = self.scopes.around[id(node)].node
        first = function.args.args[:1] if isinstance(function, ast.FunctionDef) else []
        made = isinstance(function, ast.FunctionDef) and function.name in ("__init__", "__post_init__")
        return made and isinstance(node.value, ast.Name) and [a.arg for a in first] == [node.value.id]

    # -- values -----------------------------------------------------------------------------------------------------

    def _plain(self, name: str, values: list[tuple[ast.expr, Scope]]) -> bool:
        """Whether all values are numbers, texts, members and the like, which nobody can change."""
        self.assumed.add(name)
        plain = all(self._is_plain(v, s, 0) for v, s in values)
        self.assumed.discard(name)
        return plain

    def is_plain(self, node: ast.expr, scope: Scope) -> bool:
        """Whether an expression gives a number, text or the like."""
        return self._is_plain(node, scope, 0)

    def _is_plain(self, node: ast.expr, scope: Scope, depth: int) -> bool:
        """Whether an expression gives a number, text or the like, if attributes that are asked about meanwhile do."""
        kind = self.kinds.of(node, scope)
        if kind.immutable:
            return kind.name not in ("function", "module", "class")
        if depth > DEEPEST or kind.name in ("array", "vector", "list", "dict", "set", "deque"):
            return False
        if isinstance(node, ast.Attribute):
            return self._is_plain_attribute(node, scope)
        if isinstance(node, ast.Name):
            if id(node) in self.scopes.inner:
                return self._each_is_plain(node, scope)
            given = self._given(node, scope) or self._local(node, scope)
            return bool(given) and all(self._is_plain(v, s, depth + 1) for v, s in given or ())
        if isinstance(node, ast.BinOp):
            return all(self._is_plain(side, scope, depth + 1) for side in (node.left, node.right))
        if isinstance(node, ast.UnaryOp):
            return self._is_plain(node.operand, scope, depth + 1)
        if isinstance(node, ast.Subscript):
            return not isinstance(node.slice, ast.Slice) and self._holds_plain(node.value, scope)
        if isinstance(node, ast.IfExp):
            return all(self._is_plain(side, scope, depth + 1) for side in (node.body, node.orelse))
        if isinstance(node, ast.Tuple):
            return all(self._is_plain(e, scope, depth + 1) for e in node.elts)
        if isinstance(node, ast.Compare):
            return all(self._is_plain(e, scope, depth + 1) for e in [node.left, *node.comparators])
        if isinstance(node, ast.Call):
            path = self.scopes.dotted(node.func, scope) or ""
            computes = path.startswith("math.") or path in _OF_PLAIN or self._draws_one(node)
            if self._draws_one(node) and path.rpartition(".")[2] + getattr(node.func, "attr", "") == "choice":
                return self._is_flat(node.args[0], scope) and not node.keywords
            values = [a.elt if isinstance(a, ast.GeneratorExp) else a for a in node.args]  # `sum(f(x) for x in xs)`
            plain = all(self._is_plain(v, scope, depth + 1) for v in values) and not node.keywords
            return (computes and plain) or self._returns_plain(node, scope, depth)
        return isinstance(node, ast.JoinedStr)

    def _each_is_plain(self, node: ast.Name, scope: Scope) -> bool:
        """Whether a variable of a comprehension goes through plain values."""
        parts = getattr(self.scopes.inner[id(node)], "generators", [])  # a lambda has none
        over = [p.iter for p in parts if isinstance(p.target, ast.Name) and p.target.id == node.id]
        return len(over) == 1 and self._goes_over_plain(over[0], scope)

    def _goes_over_plain(self, node: ast.expr, scope: Scope) -> bool:
        """Whether a loop over something, or over several, gives its variables plain values."""
        if isinstance(node, ast.Call) and self.scopes.dotted(node.func, scope) in _GO_THROUGH | _LATER:
            return all(self._goes_over_plain(a, scope) or self._is_plain(a, scope, 2) for a in node.args)
        return self._holds_plain(node, scope)

    def _holds_plain(self, node: ast.expr, scope: Scope) -> bool:
        """Whether what something holds is plain."""
        kind = self.kinds.of(node, scope)
        if kind.name == "dict":
            return kind.parts is not None and all(k.immutable for k in kind.parts)
        if kind.element is not None:
            return kind.element.immutable
        if not isinstance(node, ast.Attribute) or self.nested > 2 or node.attr in self.program.properties:
            return False
        other = Owned(self.judge, self.nested + 1)
        other.everywhere = True
        return other.how(node.attr) is not None and other.flat

    def _draws_one(self, node: ast.Call) -> bool:
        """Whether a generator draws one number: where it is given sizes, it draws many."""
        method = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        if method == "choice" and len(node.args) == 1 and method not in self.program.methods:
            return isinstance(node.args[0], (ast.List, ast.Tuple))
        return method not in self.program.methods and len(node.args) <= _ONE_NUMBER.get(method, -1)

    def _returns_plain(self, node: ast.Call, scope: Scope, depth: int) -> bool:
        """Whether all that a function or method of the text returns is plain."""
        functions: list[Function] = []
        if isinstance(node.func, ast.Name) and id(node.func) not in self.scopes.inner:
            binding = self.scopes.only(self.scopes.resolve(node.func.id, scope))
            found = binding.node if binding is not None else None
            functions = [found] if isinstance(found, ast.FunctionDef) else []
        elif isinstance(node.func, ast.Attribute) and node.func.attr not in self.program.attributes:
            functions = self.program.methods.get(node.func.attr, [])
        try:
            return bool(functions) and all(
                plainly_decorated(f)
                and all(self._is_plain(v, self.scopes.of_node[id(f)], depth + 1) for v in returns(self.scopes, f))
                for f in functions
            )
        except Unseen:
            return False

    def _is_plain_attribute(self, node: ast.Attribute, scope: Scope) -> bool:
        if is_member(Walker(self.program, scope, set(), {}, 1), node) or node.attr in self.assumed:
            return True
        values = self._values(node.attr)
        known = node.attr in self.program.properties or node.attr in self.program.methods
        return values is not None and not known and self._plain(node.attr, values)

    def _local(self, node: ast.Name, scope: Scope) -> list[tuple[ast.expr, Scope]]:
        """What the text gives to a local variable of a function, if that is all assigned."""
        var = self.scopes.resolve(node.id, scope)
        found = self.scopes.bindings(var) if id(node) not in self.scopes.inner and var.scope == scope.number else []
        if any(b.kind not in ("assign", "augment", "for") or b.value is None for b in found):
            return []
        if var in self.open:
            return [(ast.Constant(0), scope)]
        self.open.add(var)
        plain = bool(found) and all(
            self._goes_over_plain(b.value, scope) if b.kind == "for" else self._is_plain(b.value, scope, 2)
            for b in found if b.value is not None
        )  # fmt: skip
        self.open.discard(var)
        return [(ast.Constant(0), scope)] if plain else []

    def _given(self, node: ast.expr, scope: Scope) -> list[tuple[ast.expr, Scope]] | None:
        """What calls give to the parameter that an expression names."""
        if not isinstance(node, ast.Name) or id(node) in self.scopes.inner:
            return None
        var = self.scopes.resolve(node.id, scope)
        if [b.kind for b in self.scopes.bindings(var)] != ["param"]:
            return None
        spec = scope.node.args if isinstance(scope.node, ast.FunctionDef) else None
        defaults = [*spec.defaults, *spec.kw_defaults] if spec is not None else []
        if any(d is not None and not self.kinds.of(d, scope).immutable for d in defaults):
            return None  # one object for all calls
        try:
            return [(g, s) for g, s, _ in parameter(self.scopes, var) if isinstance(g, ast.expr)]
        except Unseen:
            return None

    def _is_flat(self, node: ast.expr, scope: Scope, depth: int = 0) -> bool:
        """Whether what an expression holds are plain values."""
        if isinstance(node, ast.Call) and self.scopes.dotted(node.func, scope) in _EMPTY and not node.args:
            return not node.keywords
        if isinstance(node, ast.Call) and self.scopes.dotted(node.func, scope) == "dataclasses.field":
            return self._factory(node, scope)
        if isinstance(node, (ast.List, ast.Tuple, ast.Set)):
            return all(self._is_plain(e, scope, 0) for e in node.elts)
        if isinstance(node, (ast.ListComp, ast.SetComp)):
            return self._is_plain(node.elt, scope, 0)
        if isinstance(node, ast.Dict):
            return all(e is not None and self._is_plain(e, scope, 0) for e in [*node.keys, *node.values])
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult):
            return any(isinstance(s, ast.List) and self._is_flat(s, scope) for s in (node.left, node.right))
        if isinstance(node, ast.Name) and id(node) not in self.scopes.inner and depth < DEEPEST:
            bindings = self.scopes.bindings(self.scopes.resolve(node.id, scope))
            if scope.is_function and bindings and all(b.kind == "assign" and b.value is not None for b in bindings):
                return all(self._is_flat(b.value, scope, depth + 1) for b in bindings if b.value is not None)
        return self._is_plain(node, scope, 0)

    def _holds_arrays(self, values: list[tuple[ast.expr, Scope]]) -> bool:
        """Whether an attribute is an array, or nothing at all, and never a list."""
        found = False
        for value, scope in values:
            made = (
                isinstance(value, ast.Call)
                and isinstance(value.func, ast.Attribute)
                and value.func.attr in (table.FRESH_METHODS | table.RANDOM_METHODS | {"copy"})
            )
            computed = isinstance(value, (ast.BinOp, ast.UnaryOp)) or made
            added = isinstance(self.scopes.parents.get(id(value)), ast.AugAssign)
            found |= self._is_array(value, scope)
            if not (computed or added or self._is_array(value, scope) or self._is_plain(value, scope, 0)):
                return False
        return found

    def _is_array(self, node: ast.expr, scope: Scope) -> bool:
        made = self.scopes.dotted(node.func, scope) if isinstance(node, ast.Call) else None
        return self.kinds.of(node, scope).name in ("array", "vector") or (made or "").startswith("numpy.")

    def _factory(self, node: ast.Call, scope: Scope) -> bool:
        """``field(default_factory=list)``"""
        made = [k.value for k in node.keywords if k.arg == "default_factory"]
        return bool(made) and self.scopes.dotted(made[0], scope) in _EMPTY

    def _is_new(self, node: ast.expr, scope: Scope, depth: int) -> bool:
        """Whether an expression gives, each time, something that has no other name and shares no part with anything."""
        if isinstance(node, ast.Call) and self.scopes.dotted(node.func, scope) == "dataclasses.field":
            return self._factory(node, scope)
        if self._is_plain(node, scope, 0):
            return True
        given = self._given(node, scope) if depth < DEEPEST else None
        if given is not None:
            return self._put_once(node, scope) and all(self._is_new(v, s, depth + 1) for v, s in given)
        if isinstance(node, ast.Name) and depth == 0 and (made := self._made_here(node, scope)):
            return all(self._is_new(v, scope, depth + 1) for v in made)
        if isinstance(node, (ast.Name, ast.Attribute, ast.Subscript, ast.IfExp, ast.BoolOp, ast.NamedExpr)):
            return False
        if isinstance(node, ast.BinOp) and self.arrays:
            return True
        method = node.func.attr if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) else ""
        if method in table.RANDOM_METHODS - _DRAWS_PARTS and method not in self.program.methods:
            return True  # numbers
        walker = Walker(self.program, scope, set(), {}, 1)
        prov = walker.expr(node)
        known = all(e.kind in ("read", "element") for e in walker.events)
        return known and not prov.own and all(self._is_self(v) for v in prov.inner)

    def _made_here(self, node: ast.Name, scope: Scope) -> list[ast.expr]:
        """What a local variable of a function is given, if the attribute is all that keeps it."""
        var = self.scopes.resolve(node.id, scope)
        bindings = self.scopes.bindings(var)
        if id(node) in self.scopes.inner or var.scope != scope.number or not scope.is_function:
            return []
        if any(b.kind not in ("assign", "augment") or b.value is None for b in bindings):
            return []
        statement = self.scopes.parents[id(node)]
        targets = statement.targets if isinstance(statement, ast.Assign) else []
        own = [t for t in targets if isinstance(t, ast.Attribute) and self._is_self_name(t.value, scope)]
        if len(own) != 1 or len(targets) != 1 or any(self._loop(b.node) is not self._loop(node) for b in bindings):
            return []
        for other in self.scopes.named(node.id):
            mine = other is not node and isinstance(other.ctx, ast.Load)
            if mine and self.scopes.resolve(other.id, self.scopes.around[id(other)]) == var:
                self.use(other, 0)
        return [b.value for b in bindings if b.value is not None]

    def _loop(self, node: ast.AST) -> ast.AST | None:
        """The innermost loop around a node."""
        return next((p for p in self.scopes.enclosing(node) if isinstance(p, (ast.For, ast.While, ast.AsyncFor))), None)

    def _is_self_name(self, node: ast.expr, scope: Scope) -> bool:
        """Whether a name is the object of the method that it stands in."""
        return isinstance(node, ast.Name) and is_self(self.scopes, self.scopes.resolve(node.id, scope))

    def _is_self(self, var: Var) -> bool:
        """Whether a variable is the object of the method that it belongs to."""
        scope = self.scopes.all[var.scope] if var.scope >= 0 else None
        function = scope.node if scope is not None else None
        if not isinstance(function, ast.FunctionDef) or id(function) not in self.scopes.class_of:
            return False
        return [a.arg for a in function.args.args[:1]] == [var.name] and self.flat

    def _put_once(self, node: ast.expr, scope: Scope) -> bool:
        """Whether a parameter is named once in its function: nothing else is given the same object."""
        assert isinstance(node, ast.Name)
        var = self.scopes.resolve(node.id, scope)
        named = [n for n in self.scopes.named(node.id) if self.scopes.resolve(n.id, self.scopes.around[id(n)]) == var]
        return len(named) == 1

    # -- uses -------------------------------------------------------------------------------------------------------

    def use(self, node: ast.expr, depth: int) -> None:
        """Look at one place that reads what an attribute holds; raises `Unseen` where it may get another name."""
        if depth > DEEPEST or id(node) in self.seen:
            if depth > DEEPEST:
                raise Unseen
            return
        self.seen.add(id(node))
        parent = self.scopes.parents[id(node)]
        scope = self.scopes.around.get(id(node), self.scopes.module)
        if isinstance(parent, ast.keyword):
            parent = self.scopes.parents[id(parent)]
        if isinstance(parent, ast.Attribute):
            self._attribute(parent, scope, depth)
        elif isinstance(parent, ast.Subscript) and parent.value is node:
            self._element(parent, scope, depth)
        elif isinstance(parent, ast.Call):
            self._given_to(parent, node, scope, depth)
        elif isinstance(parent, (ast.For, ast.comprehension)) and parent.iter is node:
            self._gone_through(parent, scope, depth)
        elif isinstance(parent, ast.Starred):
            self._flat_only()
        elif isinstance(parent, ast.AugAssign) and parent.value is node:
            self._flat_only(arrays=True)
        elif isinstance(parent, (ast.IfExp, ast.If, ast.While)) and parent.test is node:
            return
        elif isinstance(parent, (ast.Assign, ast.AnnAssign)):
            self._named(parent, node, scope, depth)
        elif isinstance(parent, (ast.BoolOp, ast.IfExp)):
            self.use(parent, depth + 1)
        elif isinstance(parent, ast.BinOp):
            self._flat_only(arrays=True)
        elif not isinstance(parent, (ast.UnaryOp, ast.Compare, ast.FormattedValue, ast.Expr, ast.Assert)):
            raise Unseen

    def _gone_through(self, loop: ast.For | ast.comprehension, scope: Scope, depth: int) -> None:
        """A loop over what an attribute holds: its elements have the name of the loop's variable meanwhile."""
        self._at_once(loop.iter)
        if self.flat:
            return
        if not isinstance(loop.target, ast.Name):
            raise Unseen
        if isinstance(loop, ast.For):
            if not scope.is_function or scope is self.judge.scope:
                raise Unseen
            self._variable(self.scopes.resolve(loop.target.id, scope), depth)
            return
        for node in ast.walk(self.scopes.parents[id(loop)]):
            if isinstance(node, ast.Name) and node.id == loop.target.id and isinstance(node.ctx, ast.Load):
                self.use(node, depth + 1)

    def _at_once(self, node: ast.expr) -> None:
        """Something that is gone through must be that here, before anything else happens."""
        parent = self.scopes.parents[id(node)]
        made = self.scopes.parents[id(parent)] if isinstance(parent, ast.comprehension) else parent
        if isinstance(made, ast.GeneratorExp):
            made = self.scopes.parents[id(made)]
        path = self.scopes.dotted(made.func, self.scopes.around[id(made)]) if isinstance(made, ast.Call) else None
        if path in _LATER:
            self._at_once(made)  # type: ignore[arg-type]
        elif path not in _GO_THROUGH | _LOOK:
            joins = isinstance(made, ast.Call) and isinstance(made.func, ast.Attribute) and made.func.attr == "join"
            over = isinstance(parent, (ast.For, ast.comprehension)) and parent.iter is node
            if not over or not (joins or isinstance(made, (ast.For, ast.ListComp, ast.SetComp, ast.DictComp))):
                raise Unseen

    def _flat_only(self, *, arrays: bool = False) -> None:
        """What is gone through, or added to something, must hold plain values; an operator makes new arrays."""
        if not self.flat and not (arrays and self.arrays):
            raise Unseen

    def _attribute(self, parent: ast.Attribute, scope: Scope, depth: int) -> None:
        call = self.scopes.parents[id(parent)]
        if not isinstance(call, ast.Call) or call.func is not parent:
            read = isinstance(parent.ctx, ast.Load)
            if read and parent.attr in _PLAIN_PARTS:
                return
            if read and self._is_plain_attribute(parent, scope):
                self.through.add(parent.attr)
                return
            raise Unseen
        method = parent.attr
        if method in self.program.methods and all(map(self._only_asks, self.program.methods[method])):
            return
        if method in self.program.methods or method in self.program.attributes:
            raise Unseen
        arguments = [*call.args, *(k.value for k in call.keywords)]
        if method in table.RANDOM_METHODS:
            self.changes = True
            if method in _DRAWS_PARTS and not (method == "choice" and all(self._is_flat(a, scope) for a in arguments)):
                raise Unseen
        elif method in _ADDS:
            self.changes = True
            if not all(self._is_plain(a, scope, 0) or self._is_flat_list(a, scope, method) for a in arguments):
                raise Unseen
        elif method in _FEWER:
            self.changes = True
            self._flat_only()
        elif method in ("items", "keys", "values"):
            self._flat_only()
            self._at_once(call)
        elif method in ("get", "copy", "index", "count", "most_common"):
            self._flat_only()
        else:
            given = all(self._is_plain(a, scope, 0) for a in arguments)
            if method not in table.FRESH_METHODS or may_not_copy(call) or not given:
                raise Unseen
            if any(k.arg == "out" for k in call.keywords):
                raise Unseen

    def _only_asks(self, function: Function) -> bool:
        """Whether a method changes nothing, and looks at plain attributes of its object only."""
        first = [a.arg for a in function.args.args[:1]]
        for node in ast.walk(function):
            scope = self.scopes.around.get(id(node), self.scopes.module)
            if isinstance(node, ast.Attribute) and self.scopes.dotted(node, scope) is None:
                mine = isinstance(node.value, ast.Name) and [node.value.id] == first
                if not mine or not self._is_plain_attribute(node, scope):
                    return False
                self.through.add(node.attr)
            if isinstance(node, ast.Call) and self.scopes.dotted(node.func, scope) is None:
                return False
        summary = self.program.summary(function)
        number = self.scopes.of_node[id(function)].number
        given = {v for v in summary.returned.own | summary.returned.inner if v.scope == number}
        return not given and all(e.kind in ("read", "raise", "element") for e in summary.events)

    def _is_flat_list(self, node: ast.expr, scope: Scope, method: str) -> bool:
        return (
            method in ("extend", "update")
            and isinstance(node, (ast.List, ast.ListComp, ast.Dict))
            and self._is_flat(node, scope)
        )

    def _element(self, place: ast.Subscript, scope: Scope, depth: int) -> None:
        if isinstance(place.ctx, ast.Load):
            if not self.flat:
                self.use(place, depth + 1)
            return
        self.changes = True
        statement = self.scopes.parents[id(place)]
        if isinstance(place.ctx, ast.Del):
            return
        value = statement.value if isinstance(statement, (ast.Assign, ast.AugAssign)) else None
        if value is None or (isinstance(place.slice, ast.Slice) and self.flat):
            raise Unseen
        if self.flat and not self._is_plain(value, scope, 0):
            raise Unseen
        if not self.flat and not self.arrays and not self._is_new(value, scope, 1):
            raise Unseen

    def _named(self, statement: ast.Assign | ast.AnnAssign, node: ast.expr, scope: Scope, depth: int) -> None:
        """A local name of a function, which ends with it."""
        targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
        if statement.value is not node or not scope.is_function or scope is self.judge.scope or len(targets) != 1:
            raise Unseen
        if isinstance(targets[0], ast.Tuple) and self.flat:
            return
        if not isinstance(targets[0], ast.Name):
            raise Unseen
        self._variable(self.scopes.resolve(targets[0].id, scope), depth)

    def _variable(self, var: Var, depth: int) -> None:
        for named in self.scopes.named(var.name):
            if self.scopes.resolve(named.id, self.scopes.around[id(named)]) != var:
                continue
            if id(named) in self.scopes.inner:
                raise Unseen
            if isinstance(named.ctx, ast.Load):
                self.use(named, depth + 1)
            elif isinstance(self.scopes.parents[id(named)], ast.AugAssign):
                self.changes = True

    def _given_to(self, call: ast.Call, node: ast.expr, scope: Scope, depth: int) -> None:
        path = self.scopes.dotted(call.func, scope)
        if path in _GO_THROUGH:
            self._flat_only()
        elif path in _LATER:
            self._flat_only()
            self._at_once(call)
        elif path in _LOOK:
            self._flat_only(arrays=True)
        elif path is not None and not self._only_computes(call, path):
            raise Unseen
        if path is not None:
            return
        binding = (
            self.scopes.only(self.scopes.resolve(call.func.id, scope)) if isinstance(call.func, ast.Name) else None
        )
        function = binding.node if binding is not None else None
        if not isinstance(function, ast.FunctionDef) or hides_arguments(call) or not plainly_decorated(function):
            raise Unseen
        names = positional(function.args)
        named = [k.arg for k in call.keywords if k.value is node]
        place = call.args.index(node) if node in call.args else -1
        name = named[0] if named else names[place] if 0 <= place < len(names) else None
        if name is None:
            raise Unseen
        self._variable(Var(self.scopes.of_node[id(function)].number, name), depth)

    def _only_computes(self, call: ast.Call, path: str) -> bool:
        """Whether a function of a library gives something new, and changes nothing that it is given."""
        known = path.startswith(("numpy.", "math.", "statistics.", "scipy."))
        whole = path in table.FRESH or path.rpartition(".")[0] in table.WHOLE_MODULES
        other = path in table.THROUGH or path in table.CHANGES_FIRST or path in table.CHANGED_ARGUMENTS
        words = {k.arg for k in call.keywords}
        placed = len(call.args) <= table.ARRAY_INPUTS.get(path, 99)
        return known and whole and not other and placed and not words & {"out", "key", "callback", "copy"}
