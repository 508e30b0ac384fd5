"""What kind of value an expression has, as far as the text proves it; ``unknown`` wherever it does not."""

from __future__ import annotations

import ast
from collections.abc import Callable

from ..text.reaching import Reaching, binding_in_loop
from ..text.scopes import Binding, Scope, Scopes, Var, imported, in_rounds
from .array_kinds import (
    array_computed,
    array_made,
    array_method,
    array_part,
    computed_by_element,
    drawn,
    matrix_product,
)
from .command_line import OPTIONS, PARSER, CommandLine
from .fields import Fields
from .found import Found
from .growth import Change, Growth, shared, stored
from .in_dicts import is_from_keys, kind_of_entry, kind_of_values
from .kind import (
    NUMBER,
    PLAIN,
    STR,
    UNKNOWN,
    Kind,
    common,
    is_plain,
    kind_of_constant,
    lasting,
    shallow,
    tuple_of,
)
from .pure_table import BUILTIN_CONSTRUCTORS, HANDLES, LAZY, UNPICKLABLE, words
from .results import of_returns
from .scalars import (
    LIST_OF_STRINGS,
    NUMBER_METHODS,
    PATH_METHODS,
    STRING_METHODS,
    gives_number,
    is_match,
    of_call,
    of_match,
    of_path,
    of_plain_method,
    yielded,
)
from .stored import puts_object
from .unpacked import of_iterator, of_target, of_unpacked

__all__ = ["Kinds"]

DEEPEST = 24
_MADE = {"pathlib.Path": Kind("path"), "pathlib.PurePath": Kind("path"), "argparse.ArgumentParser": PARSER}
_TREES = frozenset({"xml", "lxml", "bs4", "html", "docx", "openpyxl"})
_CONTAINERS = frozenset({"list", "set", "dict", "deque", "tuple"})
_FILLED = frozenset({"list", "set", "deque"})
_ADDING = words("append add insert appendleft heappush heapreplace heappushpop insort insort_left insort_right")
_FEWER = words("pop remove sort reverse clear discard popleft popitem delete heappop heapify")
_TAKING = words("builtins.next heapq.heappop heapq.heapreplace heapq.heappushpop random.choice")
_ORDERS = (ast.Lt, ast.LtE, ast.Gt, ast.GtE, ast.Eq, ast.NotEq)


class Kinds(Found):
    """Kinds of expressions and variables of one text."""

    def __init__(self, scopes: Scopes) -> None:
        super().__init__()
        self._scopes = scopes
        self._reaching = Reaching(scopes)
        self._methods = {
            n.name
            for n in scopes.nodes.values()
            if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef))
            and isinstance(scopes.around[id(n)].node, ast.ClassDef)
        }
        self.finds_parts = bool(imported(scopes) & _TREES)  # `find` may give a part of a tree
        self._objects: bool | None = None
        self.fields, self.options = Fields(self, scopes), CommandLine(self, scopes)
        self._growth = Growth(scopes, self._methods)

    def grows(self, var: Var) -> bool:
        """Whether the text adds to, or changes, a container under this name."""
        return bool(self.growth_of(var))

    def adds_to(self, var: Var) -> bool:
        """Whether the text puts new elements into a container under this name."""
        return any(how not in _FEWER for how, _, _ in self.growth_of(var))

    def added_to(self, var: Var) -> list[tuple[ast.expr, Scope]]:
        """What the text puts into a container under this name, each with the scope it stands in."""
        return [(value, scope) for _, value, scope in self.growth_of(var) if value is not None]

    def grown_by(self, var: Var, test: Callable[[ast.expr], bool]) -> bool:
        """Whether a list only ever grows, by appended values that pass a test."""
        return all(how == "append" and value is not None and test(value) for how, value, _ in self.growth_of(var))

    def _added(self, var: Var, name: str, elements: Kind) -> list[Kind]:
        """Of what kinds the elements are that the text puts into a container.

        Where it has no name, a container of numbers, texts and the like may be given what is put into any. What can
        be changed is asked for in `_surely`.
        """
        named = [self._of_change(name, change) for change in self.growth_of(var)]
        found = [k for k in named if k is not None]
        if common([elements, *found]).immutable:
            unnamed = [self._of_change(name, change) for change in self._growth.unnamed(var)]
            found += [k for k in unnamed if k is not None and k.immutable]
        return found

    def _of_change(self, name: str, change: Change) -> Kind | None:
        """The kind of the elements that a change may put into a container of some kind; None: it puts none in."""
        how, value, scope = change
        if how in _FEWER or (how == "augment" and name not in ("list", "set", "dict")):
            return None
        if (name == "dict" and how in ("store", "key")) or (name in _FILLED and how in _ADDING):
            return self.of(value, scope)
        if value is not None and (how == "augment" or (how == "extend" and name in _FILLED)):
            return self.element(value, scope)
        if how == "store" and name == "list":
            return self.of(stored(self._scopes, value), scope) if self.of(value, scope) != STR else None
        return UNKNOWN

    def growth_of(self, var: Var) -> list[Change]:
        """How the text changes a container under this name, with what, and where."""
        return self._growth.of(var)

    def settled(self, var: Var) -> ast.expr | None:
        """What a variable is given, where that happens once, and what it holds is changed under no name."""
        binding = self._scopes.only(var)
        made = binding.value if binding is not None and binding.kind == "assign" else None
        return None if made is None or self.grows(var) or shared(self._scopes, var) else made

    def of(self, node: ast.expr | None, scope: Scope) -> Kind:
        """The kind of an expression that stands in a scope."""
        if node is None:
            return UNKNOWN
        if self._depth > DEEPEST:
            self._unfinished.add(None)
            return UNKNOWN
        self._depth += 1
        try:
            return self._of(node, scope)
        finally:
            self._depth -= 1

    def of_variable(self, var: Var) -> Kind:
        """The kind that all bindings of a variable agree on."""
        if var.scope == -1:
            return Kind("function")
        if var.scope < 0:
            return UNKNOWN
        if var in self._open:
            self._unfinished.add(var)
        if not self._is_known(var):
            before, deep = dict(self.known), self._starts()
            self.known[var] = UNKNOWN  # while its own bindings are looked at
            self._open.add(var)
            kind = self._joint(var, lambda: self._given_to(var), before)
            if kind.name == "dict" and self.growth_of(var):
                self.known[var] = kind
                values = kind_of_values(self, self._scopes, var, kind.element)
                parts = (kind.element or UNKNOWN, values) if values != UNKNOWN else None
                kind = self._surely(var, Kind("dict", kind.element, parts))
            self.known[var] = kind
            self._open.discard(var)
            self._forget(var, kind, before)
            self._ends(var, deep)
        return self.known[var]

    def _given_to(self, var: Var) -> list[Kind]:
        """The kinds of all that a variable is given; those of what is put into it as of a container of that alone."""
        bindings = [b for b in self._scopes.bindings(var) if b.kind != "delete"]
        found = [k for b in bindings if b.kind != "augment" for k in self._of_each(b, var)]
        if not any(k.name in ("array", "vector") for k in found):  # `+=` changes it in place
            found += [self._of_binding(b, var) for b in bindings if b.kind == "augment"]
        name = common([k for k in found if k != UNKNOWN]).name
        if name not in _CONTAINERS:
            return found
        if self.known.get(var, UNKNOWN) == UNKNOWN:
            self.known[var] = Kind(name)
        if name == "dict" and (self.growth_of(var) or shared(self._scopes, var)):
            found = [Kind(*k[:2]) for k in found]
        held = common([k.element for k in found if k.element is not None])
        return [self._surely(var, k) for k in (*found, *(Kind(name, e) for e in self._added(var, name, held)))]

    def _surely(self, var: Var, kind: Kind) -> Kind:
        """A kind, less what may not last: where the text puts objects into places that it reaches in other ways."""
        if kind.element is None or not self._puts_objects():
            return kind
        if kind.name in ("list", "dict", "deque") and shared(self._scopes, var):
            return Kind(kind.name, UNKNOWN)
        return Kind(kind.name, shallow(kind.element), None if kind.parts is None else tuple(map(shallow, kind.parts)))

    def _puts_objects(self) -> bool:
        """Whether the text puts something that can be changed into ``a[i][j]``, or into a container it was given."""
        if self._objects is None:
            self._objects = False  # while the values are looked at
            around = self._scopes.around.items()
            with self._apart({}):
                self._objects = any(puts_object(self, self._scopes, self._scopes.nodes[n], s) for n, s in around)
        return self._objects

    def each(self, var: Var, loop: ast.AST) -> list[Kind]:
        """The kinds that the assignments inside a loop give a variable; what a `with` may close is a handle."""
        inside = in_rounds(loop)
        found = [(b.kind, self._of_binding(b, var)) for b in self._scopes.bindings(var) if id(b.node) in inside]
        return [Kind("unpicklable") if way == "with" and kind == UNKNOWN else kind for way, kind in found]

    def starts_plain(self, var: Var) -> bool:
        """Whether a variable is only ever given what nobody can change, apart from what ``+=`` makes of it."""
        starts = [b for b in self._scopes.bindings(var) if b.kind not in ("augment", "delete")]
        return bool(starts) and all(self._of_binding(b, var).immutable for b in starts)

    def element(self, node: ast.expr, scope: Scope) -> Kind:
        """The kind of what a loop over this expression yields."""
        if isinstance(node, ast.Call):
            name = self._scopes.dotted(node.func, scope)
            first = node.args[0] if node.args else None
            if (found := of_iterator(self, node, name or "", scope)) is not None:
                return found
            if name is None and isinstance(node.func, ast.Attribute) and node.func.attr in ("items", "values", "keys"):
                return self._of_view(node.func, scope)
            if name == "builtins.map" and first is not None and (path := self._scopes.dotted(first, scope)) is not None:
                return of_call(path) or UNKNOWN
            if name in ("farmout.map", "farmout.imap") and isinstance(first, ast.Name):
                work = self._scopes.only(self._scopes.resolve(first.id, scope))
                return self.result(work.node) if work is not None else UNKNOWN
            if isinstance(node.func, ast.Attribute) and node.func.attr in ("glob", "rglob", "iterdir"):
                return Kind("path")
            if (known := yielded(name or "", node)) is not None:
                return known
        kind = self.of(node, scope)
        if kind.name == "range":
            return NUMBER
        if kind.name == "unpicklable" and isinstance(node, ast.Name):
            binding = self._made(node, scope)
            made = binding.value if binding is not None and binding.kind == "assign" else None
            return self.element(made, scope) if isinstance(made, ast.Call) else UNKNOWN
        if kind.name in ("str", "file"):
            return STR
        if kind.name == "vector":
            return NUMBER
        if (
            kind.name in ("list", "set", "tuple", "frozenset", "deque", "generator", "dict", "array")
            and kind.element is not None
        ):
            return kind.element
        return UNKNOWN

    def _made(self, node: ast.expr, scope: Scope) -> Binding | None:
        """The binding that gave a name what it has."""
        if not isinstance(node, ast.Name) or id(node) in self._scopes.inner:
            return None
        return self._reaching.of(node, scope) or self._scopes.only(self._scopes.resolve(node.id, scope))

    def _of_view(self, method: ast.Attribute, scope: Scope) -> Kind:
        """What ``d.items()``, ``d.values()`` or ``d.keys()`` yields."""
        holder = self.of(method.value, scope)
        if holder.name != "dict":
            return UNKNOWN
        parts = holder.parts or (holder.element or UNKNOWN, UNKNOWN)
        return {"items": tuple_of(list(parts)), "keys": parts[0], "values": parts[1]}[method.attr]

    # -- expressions ------------------------------------------------------------------------------------------------

    def _of(self, node: ast.expr, scope: Scope) -> Kind:
        if isinstance(node, ast.Constant):
            return kind_of_constant(node.value)
        if isinstance(node, ast.JoinedStr):
            return STR
        if isinstance(node, ast.Compare):
            parts = [self.of(part, scope) for part in (node.left, *node.comparators)]
            if all(p.immutable for p in parts):
                return NUMBER
            return array_computed(parts) if all(isinstance(o, _ORDERS) for o in node.ops) else UNKNOWN
        if isinstance(node, ast.UnaryOp):
            operand = self.of(node.operand, scope)
            if operand.name in ("array", "vector") and not isinstance(node.op, ast.Not):
                return operand
            return (
                NUMBER if isinstance(node.op, ast.Not) or operand == NUMBER else PLAIN if is_plain(operand) else UNKNOWN
            )
        if isinstance(node, ast.BoolOp):
            return common([self.of(v, scope) for v in node.values])
        if isinstance(node, ast.IfExp):
            return common([self.of(node.body, scope), self.of(node.orelse, scope)])
        if isinstance(node, ast.BinOp):
            return self._of_operation(node, scope)
        if isinstance(node, ast.Tuple) and node.elts and not any(isinstance(e, ast.Starred) for e in node.elts):
            return tuple_of([self.of(e, scope) for e in node.elts])
        if isinstance(node, (ast.List, ast.Set, ast.Tuple)):
            names = {ast.List: "list", ast.Set: "set", ast.Tuple: "tuple"}
            return Kind(names[type(node)], common([self.of(e, scope) for e in node.elts]) if node.elts else None)
        if isinstance(node, ast.Dict):
            keys = [self.of(k, scope) if k is not None else UNKNOWN for k in node.keys]
            values = [self.of(v, scope) for v in node.values]
            return Kind("dict", common(keys), lasting([common(keys), common(values)])) if keys else Kind("dict")
        if isinstance(node, (ast.ListComp, ast.SetComp)):
            return Kind("list" if isinstance(node, ast.ListComp) else "set", self.of(node.elt, scope))
        if isinstance(node, ast.DictComp):
            parts = [self.of(node.key, scope), self.of(node.value, scope)]
            return Kind("dict", parts[0], lasting(parts))
        if isinstance(node, ast.GeneratorExp):
            return Kind("generator", self.of(node.elt, scope))
        if isinstance(node, ast.Lambda):
            return Kind("function")
        if isinstance(node, ast.Name):
            return self._of_name(node, scope)
        if isinstance(node, ast.Subscript):
            return self._of_subscript(node, scope)
        if isinstance(node, ast.Attribute):
            return self._of_attribute(node, scope)
        if isinstance(node, ast.Call):
            return self._of_call(node, scope)
        return UNKNOWN

    def _of_attribute(self, node: ast.Attribute, scope: Scope) -> Kind:
        path = self._scopes.dotted(node, scope) or ""
        if path in ("math.pi", "math.e", "math.inf", "numpy.pi", "numpy.inf", "numpy.nan", "math.nan", "math.tau"):
            return NUMBER
        if path in UNPICKLABLE or node.attr == "flat":
            return Kind("unpicklable")
        held = self.of(node.value, scope)
        if is_plain(held):
            return PLAIN  # `day.year`
        if (node.attr == "parent" and held.name == "path") or (held.name in ("array", "vector") and node.attr == "T"):
            return held
        if held.name == OPTIONS.name:
            return self.options.option(node.attr)
        known = of_path(path) or self.fields.kind(node, scope)
        return known if known.immutable or known == OPTIONS else self.fields.named(node.attr)

    def in_loop(self, loop: ast.For, var: Var) -> Kind:
        """The kind of a loop variable in the body of its loop."""
        kind, scope = self.of_variable(var), self._scopes.around[id(loop)]
        mine = None if kind.immutable else binding_in_loop(self._scopes, loop, var.name, scope)
        return self._of_lasting(mine, var, kind)

    def _of_lasting(self, binding: Binding | None, var: Var, otherwise: Kind) -> Kind:
        """The kind of the one value that a binding gives, if it stays what it is."""
        kind = self._of_binding(binding, var) if binding is not None else UNKNOWN
        return kind if kind.immutable or kind.name == "path" else otherwise

    def _last_given(self, node: ast.Name, scope: Scope) -> Kind:
        """The kind of what a name surely was given before this place, changed in place or not."""
        given = self.given_before(node, scope)
        return self._of_binding(given, self._scopes.resolve(node.id, scope)) if given is not None else UNKNOWN

    def name_here(self, node: ast.expr, scope: Scope) -> str:
        """The name of the kind of an expression; of a name that gets several, of what it was given last."""
        kind = self.of(node, scope)
        named = kind == UNKNOWN and isinstance(node, ast.Name) and id(node) not in self._scopes.inner
        return self._last_given(node, scope).name if named else kind.name  # type: ignore[arg-type]

    def given(self, node: ast.Name, scope: Scope) -> Binding | None:
        """The binding that surely gave a name what it has where it is read."""
        return self._reaching.of(node, scope)

    def may_have_given(self, node: ast.Name, scope: Scope) -> list[Binding]:
        """The bindings that may have given a name what it has where it is read."""
        given = self._reaching.of(node, scope)
        return [given] if given is not None else self._scopes.bindings(self._scopes.resolve(node.id, scope))

    def given_before(self, node: ast.Name, scope: Scope) -> Binding | None:
        """The binding that surely gave a name the object that it has at a place, changed in place or not."""
        return self._reaching.start(node, scope)

    def _of_name(self, node: ast.Name, scope: Scope) -> Kind:
        if id(node) not in self._scopes.inner:
            var = self._scopes.resolve(node.id, scope)
            kind = self.of_variable(var)
            if kind.immutable or not isinstance(node.ctx, ast.Load):
                return kind
            known = self._of_lasting(self._reaching.of(node, scope), var, kind)
            last = self._last_given(node, scope) if known == UNKNOWN else known
            return last if last.name in ("array", "vector") else known
        owner = self._scopes.inner[id(node)]
        for generator in getattr(owner, "generators", ()):
            if any(isinstance(n, ast.Name) and n.id == node.id for n in ast.walk(generator.target)):
                return of_target(self, self._scopes, generator.target, generator.iter, node.id, scope)
        return UNKNOWN

    def _of_operation(self, node: ast.BinOp, scope: Scope) -> Kind:
        left, right = self.of(node.left, scope), self.of(node.right, scope)
        if left == NUMBER and right == NUMBER:
            return NUMBER
        if left.name == "str" and (isinstance(node.op, ast.Mod) or right.name == "str"):
            return STR
        if isinstance(node.op, ast.Mult) and {left.name, right.name} == {"str", "number"}:
            return STR
        if left.name in ("set", "frozenset") and isinstance(node.op, (ast.BitAnd, ast.BitOr, ast.BitXor, ast.Sub)):
            both = left if isinstance(node.op, (ast.BitAnd, ast.Sub)) else common([left, right])
            return Kind(left.name, both.element if both.name == left.name else UNKNOWN)
        if left.name == "list" and isinstance(node.op, (ast.Mult, ast.Add)):
            if isinstance(node.op, ast.Mult):
                return left if right == NUMBER else UNKNOWN
            return common([left, right])
        if left.name == "path" and right.name in ("path", "str") and isinstance(node.op, ast.Div):
            return left
        if isinstance(node.op, ast.MatMult):
            return matrix_product(left, right)
        return PLAIN if is_plain(left, right) else array_computed([left, right])

    def _of_subscript(self, node: ast.Subscript, scope: Scope) -> Kind:
        kind = self.of(node.value, scope)
        if kind.name == "plain":
            return PLAIN
        if kind.name == "row":
            return PLAIN if self.of(node.slice, scope) == STR else UNKNOWN  # under None there may be a list
        if kind.name in ("array", "vector"):
            return array_part(self, kind, node.slice, scope)
        if isinstance(node.slice, ast.Constant) and node.slice.value is ...:  # any of its elements
            return self.element(node.value, scope)
        if kind.name == "unpicklable" and is_match(self._made(node.value, scope)):
            return PLAIN  # a text or None
        if isinstance(node.slice, ast.Slice):
            return Kind(*kind[:2]) if kind.name in ("list", "tuple", "str", "range") else UNKNOWN
        if kind.name == "dict" and kind.parts is not None:
            return kind.parts[1]
        if kind.name == "tuple" and kind.parts is not None and isinstance(node.slice, ast.Constant):
            at = node.slice.value
            return kind.parts[at] if isinstance(at, int) and -len(kind.parts) <= at < len(kind.parts) else UNKNOWN
        if kind.name in ("list", "tuple") and kind.element is not None and self.of(node.slice, scope) == NUMBER:
            return kind.element
        return STR if kind.name == "str" else UNKNOWN

    def _of_call(self, node: ast.Call, scope: Scope) -> Kind:
        path = self._scopes.dotted(node.func, scope)
        first = node.args[0] if node.args else None
        if first is not None and is_from_keys(self._scopes, node, scope):
            return Kind("dict", self.element(first, scope))
        if path is None:
            return self._of_unlisted(node, scope)
        if path in ("builtins.max", "builtins.min", "builtins.sum"):
            if len(node.args) > 1:
                return common([self.of(a, scope) for a in node.args])
            return self.element(first, scope) if first is not None else UNKNOWN
        if path in ("builtins.abs", "builtins.round") and first is not None:
            return NUMBER if self.of(first, scope) == NUMBER else UNKNOWN
        if path in BUILTIN_CONSTRUCTORS:
            name = BUILTIN_CONSTRUCTORS[path]
            if path in ("os.listdir", "glob.glob"):
                return Kind("list", STR)
            holds = name in ("list", "set", "tuple", "deque", "frozenset") or path == "builtins.dict"
            if path == "collections.Counter" and first is not None and not node.keywords:
                return Kind(name, self.element(first, scope))
            if path == "collections.Counter" or not holds:
                return Kind(name)
            return Kind(name, self.element(first, scope) if first is not None else None)
        if path in _TAKING and first is not None:
            given = [self.of(a, scope) for a in node.args[1:]]
            return common([self.element(first, scope), *given])
        if (known := of_call(path)) is not None:
            return known
        if path in UNPICKLABLE or path in HANDLES or path.startswith("hashlib."):
            return Kind("file" if path.endswith("open") else "unpicklable")
        array = array_made(self, self._scopes, node, path, scope)
        if array is not None:
            return array
        if gives_number(path):
            return computed_by_element(self, node, scope)
        if path in _MADE:
            return _MADE[path]
        if path.startswith("itertools.") or path in LAZY:
            return Kind("generator", of_iterator(self, node, path, scope) or UNKNOWN)
        return UNKNOWN

    def _of_unlisted(self, node: ast.Call, scope: Scope) -> Kind:
        if isinstance(node.func, ast.Attribute):
            method, receiver = node.func.attr, self.of(node.func.value, scope)
            if is_plain(receiver) and (known := of_plain_method(method)) is not None and method not in STRING_METHODS:
                return known
            if receiver.name == "unpicklable" and (known := of_match(node)) is not None:
                return known
            if receiver == PARSER:
                return self.options.given(method)
            if receiver.name == "file" and method in ("read", "readline", "readlines"):
                return Kind("list", STR) if method == "readlines" else STR
            if method in self._methods:  # a class of the text may mean something else by it
                own = self.fields.method(node.func, scope)
                return self.result(own) if own is not None else UNKNOWN
            if self.finds_parts and method in ("find", "findall", "index", "item"):
                return NUMBER if method in ("find", "index") and receiver == STR else UNKNOWN
            if method in STRING_METHODS:
                return STR
            if (number := drawn(self, self._scopes, node, scope)) is not None:
                return number
            if method in ("match", "search", "fullmatch", "finditer", "scanner"):
                return Kind("unpicklable")
            if method in NUMBER_METHODS:
                return NUMBER
            if method in LIST_OF_STRINGS:
                return Kind("list", STR)
            if method in ("glob", "rglob", "iterdir") and self.of(node.func.value, scope).name == "path":
                return Kind("generator", Kind("path"))
            if method in PATH_METHODS and receiver.name == "path":
                return receiver
            if receiver.name in ("array", "vector"):
                given = array_method(self, self._scopes, node, receiver, scope)
                if given is not None:
                    return given
            if method in ("pop", "popleft") and receiver.name in _FILLED:
                return receiver.element or UNKNOWN
            if method in ("get", "pop", "setdefault"):
                return kind_of_entry(self, node, receiver, scope)
            if method in ("keys", "copy"):
                return self.of(node.func.value, scope)
            return UNKNOWN
        if isinstance(node.func, ast.Name):
            binding = self._scopes.only(self._scopes.resolve(node.func.id, scope))
            if binding is not None and binding.kind == "class":
                return Kind(f"object {node.func.id}")
            if binding is not None and binding.kind == "def":
                return self.result(binding.node)
        return UNKNOWN

    def result(self, function: ast.AST) -> Kind:
        """The kind of what a function of the text gives."""
        if not isinstance(function, ast.FunctionDef) or function.decorator_list:
            return UNKNOWN
        inside = self._scopes.of_node[id(function)]
        return self.once(Var(inside.number, "return"), lambda: of_returns(self, self._scopes, function, inside))

    def _of_each(self, binding: Binding, var: Var) -> list[Kind]:
        """The kinds of all that a binding may give: a parameter gets what each call gives it."""
        if binding.kind != "param":
            return [self._of_binding(binding, var)]
        given = self.fields.arguments(var, self._scopes.all[var.scope])
        return [self.of(value, scope) for value, scope in given] or [UNKNOWN]

    def _of_binding(self, binding: Binding, var: Var) -> Kind:
        scope = self._scopes.around.get(id(binding.node), self._scopes.all[var.scope])
        if binding.kind == "assign":
            return self.of(binding.value, scope)
        if binding.kind == "augment":
            return self._of_augment(binding.value, scope)
        if binding.kind in ("def", "class", "import"):
            return Kind({"def": "function", "class": "class", "import": "module"}[binding.kind])
        if binding.kind == "for" and isinstance(binding.node, (ast.For, ast.AsyncFor)) and binding.value is not None:
            return of_target(self, self._scopes, binding.node.target, binding.value, var.name, scope)
        if binding.kind == "unpack" and isinstance(binding.node, ast.Assign) and binding.value is not None:
            return of_unpacked(self, binding.node.targets, binding.value, var.name, scope)
        if binding.kind == "param":
            return common(self._of_each(binding, var))
        if binding.kind == "with" and binding.value is not None:
            held = self.of(binding.value, scope).name
            return Kind(held) if held in ("file", "unpicklable") else UNKNOWN
        return UNKNOWN

    def _of_augment(self, value: ast.expr | None, scope: Scope) -> Kind:
        """``x += value`` keeps a number a number, and anything else what it was: the other bindings say which."""
        kind = self.of(value, scope)
        return kind if is_plain(kind) or kind.name == "list" else UNKNOWN
