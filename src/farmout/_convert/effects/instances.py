"""Where objects that are equal only to themselves may go: which expressions may be one, or hold one.

Followed through the whole text at once, whatever the order of its lines: names, attributes by their names, and what
functions return. Of a container it is known apart whether its keys or elements may be such objects, and its values.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..text.scopes import Function, Scope, Var, defaults_of, leaves_function, positional, targets_of
from ..values.pure_table import FRESH_METHODS, MUTATING_METHODS, words
from .objects import (
    ADD,
    ADD_NOTHING,
    ALL,
    DEEP,
    ELEMENTS,
    HOLDS,
    ITSELF,
    OPERATORS,
    PLAIN_RESULTS,
    SAME_ELEMENTS,
    TAKE,
    VALUES,
    Objects,
    given_on,
    holding,
    inside_of,
    lump,
)
from .origins import origins

if TYPE_CHECKING:
    from .program import Program

__all__ = ["holds_objects", "may_be_object"]

_ROUNDS = 30
_ITEM_METHODS = ("__getitem__", "__setitem__")
_ITEMS_UNSEEN = re.compile(
    r"\b(operator|__missing__|\w*Mapping|\w*Sequence|UserDict|ChainMap|shuffle|def keys)\b|\.__[gs]etitem__"
)
# Where these stand in a text, an object may come or go in a way that is not followed.
_OTHER_WAYS = ("pickle", "shelve", "dill", "globals", "builtins", "getattr", "setattr", "importlib",
               "__subclasses__", "__dict__", "__class__", "metaclass", "gc.", "weakref", "yield from",
               "type(self)", "nonlocal", "__getattr", "copy(self", "__new__", "__set__", "__get__", "ctypes",
               "methodcaller", "StopIteration")  # fmt: skip
_BUILT_IN_WAYS = ("eval", "exec", "locals", "vars")  # unless the text has methods of its own with such a name
_BASES = words("object ABC Protocol Generic Enum IntEnum StrEnum Flag IntFlag NamedTuple TypedDict str int float")
_DECORATORS = ("dataclass", "total_ordering", "unique", "final")
_ERRORS = ("Error", "Exception", "Warning")
_HANDS_ON_NOTHING = SAME_ELEMENTS | frozenset(f"builtins.{name}" for name in words(
    "enumerate zip sum max min next dict")) | {"collections.Counter", "collections.defaultdict",
    "heapq.heappop", "dataclasses.field"}  # fmt: skip
_VIEWS = words("keys values items copy update extend")


def may_be_object(program: Program, node: ast.expr, scope: Scope) -> bool:
    """Whether a value may be, or hold, an object of a class without ``__eq__``."""
    return program.has_identity_equality and bool(program.once(_Flow).of(node, scope))


def holds_objects(program: Program, node: ast.expr, scope: Scope) -> bool:
    """Whether a value may hold an object of a class without ``__eq__``."""
    return program.has_identity_equality and bool(program.once(_Flow).of(node, scope) & HOLDS)


def _no_containers(program: Program) -> dict[int, bool]:
    """What was found so far of expressions, by node."""
    return {}


class _Flow(Objects):
    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self.changed = False
        text = program.source.text
        self.items_unseen = _ITEMS_UNSEEN.search(text) is not None
        self.lost = program.scopes.star_import or any(word in text for word in _OTHER_WAYS)
        self.lost = self.lost or any(_calls_built_in(program, name) for name in _BUILT_IN_WAYS)
        self.lost = self.lost or not all(map(self._is_followed, program.scopes.every(ast.ClassDef)))
        self.lost = self.lost or any(map(self._keeps_class, program.scopes.every(ast.Call)))
        everything = [n for n in ast.walk(program.source.tree) if hasattr(self, f"_do_{type(n).__name__}")]
        for _ in range(_ROUNDS):
            self.changed = False
            for node in everything:
                if not self.lost:
                    self._follow(node)
            if not self.changed or self.lost:
                break
        self.lost = self.lost or self.changed

    def _keeps_class(self, call: ast.Call) -> bool:
        """``kind = type(row)``: who has the class may make objects of it."""
        if ast.unparse(call.func) != "type":
            return False
        parent = self.scopes.parents.get(id(call))
        if isinstance(parent, ast.Call) and parent.func is not call:
            return ast.unparse(parent.func) not in ("str", "repr", "print", "isinstance", "issubclass")
        return not isinstance(parent, (ast.Attribute, ast.Compare, ast.FormattedValue))

    def _is_followed(self, owner: ast.ClassDef) -> bool:
        """Whether objects of a class hold nothing but attributes; those of one derived from ``dict`` hold more."""
        if not all(any(word in ast.unparse(d) for word in _DECORATORS) for d in owner.decorator_list):
            return False  # it is given the class
        for base in owner.bases:
            named = base.value if isinstance(base, ast.Subscript) else base
            last = ast.unparse(named).rpartition(".")[2]
            if last not in _BASES and last not in self.program.classes and not last.endswith(_ERRORS):
                return False
        return True

    # -- following --------------------------------------------------------------------------------------------------

    def _follow(self, node: ast.AST) -> None:
        stands = [node, *(n for n in ast.walk(node) if isinstance(n, (ast.expr, ast.stmt)))]
        scope = next((self.scopes.around[id(n)] for n in stands if id(n) in self.scopes.around), self.scopes.module)
        getattr(self, f"_do_{type(node).__name__}")(node, scope)

    def _note(self, key: object, value: int) -> None:
        if value & ~self.known.get(key, 0):
            self.known[key] = self.known.get(key, 0) | value
            self.changed = True

    def _do_Assign(self, node: ast.Assign, scope: Scope) -> None:
        for target in node.targets:
            self._give(target, node.value, scope)

    def _do_AnnAssign(self, node: ast.AnnAssign | ast.NamedExpr, scope: Scope) -> None:
        if node.value is not None:
            self._give(node.target, node.value, scope)

    _do_NamedExpr = _do_AnnAssign

    def _do_AugAssign(self, node: ast.AugAssign, scope: Scope) -> None:
        given = self.of(node.value, scope) | self._results(*OPERATORS)
        through = self._gone_through() if self.kinds.of(node.value, scope).name == "unknown" else 0
        self._put(node.target, given | through, scope)
        if isinstance(node.target, ast.Subscript):
            self._give_item("__setitem__", 2, self.of(node.target, scope))

    def _do_For(self, node: ast.For | ast.comprehension, scope: Scope) -> None:
        for place, source, kind in self._pairs(node.target, node.iter, scope):
            value = inside_of(self.of(source, scope), kind)
            self._put(place, value, scope)
            if self.of(place, scope) & HOLDS and not value & HOLDS:  # an element is changed by the name it has here
                self._put_into(source, (VALUES if kind == VALUES else HOLDS) | DEEP, scope)

    _do_comprehension = _do_AsyncFor = _do_For

    def _do_withitem(self, node: ast.withitem, scope: Scope) -> None:
        scope = self.scopes.around.get(id(node.context_expr), scope)
        if node.optional_vars is not None:
            if self.of(node.optional_vars, scope) & HOLDS:
                self._put_into(node.context_expr, HOLDS | DEEP, scope)
            self._put(node.optional_vars, lump(self.of(node.context_expr, scope)) | self._results("__enter__"), scope)

    def _do_ExceptHandler(self, node: ast.ExceptHandler, scope: Scope) -> None:
        if node.name:
            self._note(self.scopes.resolve(node.name, scope), ITSELF)

    def _do_Match(self, node: ast.Match, scope: Scope) -> None:
        value = self.of(node.subject, scope)
        for pattern in (p for case in node.cases for p in ast.walk(case.pattern)):
            name = getattr(pattern, "rest" if isinstance(pattern, ast.MatchMapping) else "name", None)
            of_class = any(isinstance(p, ast.MatchClass) for case in node.cases for p in ast.walk(case.pattern))
            if isinstance(name, str):
                self._note(self.scopes.resolve(name, scope), ALL if value or of_class else 0)

    def _do_Return(self, node: ast.Return, scope: Scope) -> None:
        self._note(("result", id(scope.node)), self.of(node.value, scope))

    def _do_Yield(self, node: ast.Yield, scope: Scope) -> None:
        self._note(("result", id(scope.node)), holding(self.of(node.value, scope), HOLDS))

    def _do_Lambda(self, node: ast.Lambda, scope: Scope) -> None:
        self._note(("lambda", id(node)), self.of(node.body, scope))

    def _do_FunctionDef(self, node: ast.FunctionDef, scope: Scope) -> None:
        inside = self.scopes.of_node[id(node)]
        for name, default in defaults_of(node).items():
            self._note(Var(inside.number, name), self.of(default, scope))
            self._back(default, self.known.get(Var(inside.number, name), 0), scope)
        names = [n for n, b in inside.bindings.items() if b and b[0].kind == "param"]
        owner = self.program.class_of.get(id(node))
        special = owner is not None and node.name.startswith("__") and node.name not in ("__init__", "__post_init__")
        if node.name in _ITEM_METHODS and not self.items_unseen:
            special = not _is_item_method(node)  # else it is given what the text has between brackets, and puts there
        known = self.program.once(given_on)
        named = id(node) in known or any(not leaves_function(d) for d in node.decorator_list)
        named = named or (owner is not None and node.name == "__init__" and id(owner) in known)
        first = node.args.args[0].arg if owner is not None and node.args.args else None
        for name in names:
            if name != first and (special or (self.escaped and named)):
                self._note(Var(inside.number, name), ALL)
        if owner is not None and first is not None:
            static = any(isinstance(d, ast.Name) and d.id == "staticmethod" for d in node.decorator_list)
            self._note(Var(inside.number, first), self._made(owner) if not static or self.escaped else 0)

    _do_AsyncFunctionDef = _do_FunctionDef

    def _do_Subscript(self, node: ast.Subscript, scope: Scope) -> None:
        """Any object with such methods may be asked for this key, or be given something for it."""
        part = node.slice if isinstance(node.slice, ast.Slice) else None
        ends = [part.lower, part.upper, part.step] if part is not None else []
        key = lump(self._any([e for e in ends if e is not None], scope)) if ends else self.of(node.slice, scope)
        for name in _ITEM_METHODS:
            self._give_item(name, 1, key)

    def _give_item(self, method: str, place: int, value: int) -> None:
        """Give what stands between brackets, or is put there, to the methods for it."""
        for function in filter(_is_item_method, self._functions(method)):
            self._note(Var(self.scopes.of_node[id(function)].number, function.args.args[place].arg), value)

    def _do_Call(self, node: ast.Call, scope: Scope) -> None:
        given = [*node.args, *(k.value for k in node.keywords)]
        function = self._meant(node.func, scope)
        path = self.scopes.dotted(node.func, scope)
        method = node.func if isinstance(node.func, ast.Attribute) and path is None else None
        for owner in [function] if isinstance(function, ast.ClassDef) else self._classes(node.func, scope):
            self._construct(node, owner, scope)
        fails = (path or "").startswith("builtins.") and (path or "").endswith(_ERRORS)
        if fails or self._makes_tuple(node.func, scope) or (method is not None and method.attr == "__init__"):
            self._note(("attribute", "*"), lump(self._any(given, scope)))  # an error has its ``args``
        if self._makes_tuple(node.func, scope) and any(
            self._filled(name) for name in self._fields_of(node.func, scope)
        ):
            self._fill(node, scope)
        if isinstance(function, Function):
            self._bind(node, function, scope, 0)
        elif method is not None:
            for found in self._functions(method.attr):
                static = any(isinstance(d, ast.Name) and d.id == "staticmethod" for d in found.decorator_list)
                self._bind(node, found, scope, 0 if static else 1)
                by_class = isinstance(method.value, ast.Name) and method.value.id in self.program.classes
                if by_class and not static:
                    self._bind(node, found, scope, 0)
            self._change(node, method, given, scope)
        keyed = any(k.arg == "key" for k in node.keywords)
        plain = path in PLAIN_RESULTS or (path in _HANDS_ON_NOTHING and not keyed)
        if method is not None and method.attr not in self.program.attributes:
            plain = method.attr in FRESH_METHODS | ADD_NOTHING | ADD | TAKE | _VIEWS and not keyed
        decorated = isinstance(function, Function) and not all(map(leaves_function, function.decorator_list))
        if decorated or (function is None and not plain):
            self._hand_on(given, method, scope)

    def _do_Attribute(self, node: ast.Attribute, scope: Scope) -> None:
        """``each(rows.append)``: whoever is given that may put anything into the list."""
        parent = self.scopes.parents.get(id(node))
        if (
            self.escaped
            and node.attr in MUTATING_METHODS
            and not (isinstance(parent, ast.Call) and parent.func is node)
        ):
            self._put_into(node.value, HOLDS | DEEP, scope)

    def _hand_on(self, given: list[ast.expr], method: ast.Attribute | None, scope: Scope) -> None:
        """Whoever is called may put any of what it is given into any other, and call functions of the text with it."""
        value = self._any(given, scope)
        for argument in given:
            others = [g for g in given if g is not argument]
            if self._any(others, scope) or (self.escaped and any(self._is_function(g, scope) for g in others)):
                self._put_into(argument, HOLDS | DEEP, scope)
        value |= self.of(method.value, scope) & HOLDS if method is not None else 0
        if value & ~self.escaped:
            self.escaped |= value
            self.changed = True

    def _fill(self, node: ast.Call, scope: Scope) -> None:
        """Whoever has the object may put something into what it was made with."""
        for argument in [*node.args, *(k.value for k in node.keywords)]:
            self._back(argument, HOLDS | DEEP, scope)

    def _filled(self, name: str) -> bool:
        return bool(self.known.get(("attribute", name), 0) & HOLDS)

    def _fields_of(self, node: ast.expr, scope: Scope) -> list[str]:
        """The words in the making of a ``namedtuple``: among them are the names of its fields."""
        var = self.scopes.resolve(ast.unparse(node), scope)
        return [w for b in self.scopes.bindings(var) if b.value for w in re.findall(r"\w+", ast.unparse(b.value))]

    def _construct(self, node: ast.Call, owner: ast.ClassDef, scope: Scope) -> None:
        makers = [f for m in ("__init__", "__post_init__") for f in self.program.calls.members(owner.name, m)]
        for function in makers:
            self._bind(node, function, scope, 1)
        fields = [m.target.id for c in self.scopes.lineage(owner.name) for m in c.body
                  if isinstance(m, ast.AnnAssign) and isinstance(m.target, ast.Name)]  # fmt: skip
        value = self._any([*node.args, *(k.value for k in node.keywords)], scope)
        for name in fields:
            self._note(("attribute", name), lump(value))
        if any(map(self._filled, fields)):
            self._fill(node, scope)
        bases = [ast.unparse(base) for c in self.scopes.lineage(owner.name) for base in c.bases]
        if any(base.endswith(_ERRORS) for base in bases):
            self._note(("attribute", "args"), lump(value))
        if not fields and not makers:
            self._note(("attribute", "*"), lump(value))

    def _bind(self, node: ast.Call, function: Function, scope: Scope, shift: int) -> None:
        """Give the parameters of a function what a call gives."""
        number, spec = self.scopes.of_node[id(function)].number, function.args
        names = positional(spec)[shift:]
        rest = [a.arg for a in (spec.vararg, spec.kwarg) if a is not None]
        spread = any(isinstance(a, ast.Starred) for a in node.args) or any(k.arg is None for k in node.keywords)
        pairs: list[tuple[str, ast.expr]] = list(zip(names, node.args, strict=False))
        every = {*names, *(a.arg for a in spec.kwonlyargs)}
        pairs += [(k.arg, k.value) for k in node.keywords if k.arg in every and k.arg is not None]
        given = [*node.args, *(k.value for k in node.keywords)]
        value = self._any(given, scope)
        for name in [*(every if spread else ()), *rest]:
            self._note(Var(number, name), lump(value))
            for argument in given if self.known.get(Var(number, name), 0) & DEEP else ():
                self._back(argument, HOLDS | DEEP, scope)
        for name, argument in pairs if not spread else ():
            var = Var(number, name)
            self._note(var, self.of(argument, scope))
            self._back(argument, self.known.get(var, 0), scope)

    def _change(self, node: ast.Call, method: ast.Attribute, given: list[ast.expr], scope: Scope) -> None:
        """What a method puts into its object, if that is a list, a dict or the like."""
        name, value = method.attr, self._any(given, scope)
        if name in FRESH_METHODS | ADD_NOTHING | {
            "get",
            "keys",
            "values",
            "items",
            "copy",
            "popleft",
            "popitem",
            "pop",
        }:
            return
        if name == "setdefault" and len(given) == 2:
            key, default = (self.of(g, scope) for g in given)
            self._put_into(method.value, holding(key, ELEMENTS) | holding(default, VALUES), scope)
        elif name in ("update", "extend") and len(given) == 1 and not node.keywords:
            value |= self._gone_through() if self.kinds.of(given[0], scope).name == "unknown" else 0
            self._put_into(method.value, (HOLDS if value & ELEMENTS else value & VALUES) | value & DEEP, scope)
        elif value:
            self._put_into(method.value, holding(value, HOLDS), scope)
        for argument in given if self.of(method.value, scope) & DEEP else ():
            self._back(argument, HOLDS | DEEP, scope)

    # -- places -----------------------------------------------------------------------------------------------------

    def _give(self, target: ast.expr, value: ast.expr, scope: Scope) -> None:
        """Give a place a value; what is put into it by this name is put into what else is called so."""
        if isinstance(target, (ast.Tuple, ast.List)):
            parts = value.elts if isinstance(value, (ast.Tuple, ast.List)) else []
            if len(parts) == len(target.elts) and not any(isinstance(p, ast.Starred) for p in [*parts, *target.elts]):
                for place, one in zip(target.elts, parts, strict=True):
                    self._give(place, one, scope)
                return
            if not self._give_results(target.elts, value, scope):
                self._put(target, self.of(value, scope), scope)
        else:
            self._put(target, self.of(value, scope), scope)
        if isinstance(target, (ast.Name, ast.Attribute)):
            self._back(value, self.of(target, scope), scope)
            if isinstance(scope.node, ast.ClassDef) and isinstance(target, ast.Name):
                self._back(value, self.known.get(("attribute", target.id), 0), scope)
        elif self.of(_root(target), scope) & DEEP:
            self._back(value, HOLDS | DEEP, scope)

    def _give_results(self, places: list[ast.expr], value: ast.expr, scope: Scope) -> bool:
        """``rows, errors = load(path)``, where the function returns such pairs."""
        function = self._meant(value.func, scope) if isinstance(value, ast.Call) else None
        if not isinstance(function, ast.FunctionDef) or function.decorator_list:
            return False
        inside = self.scopes.of_node[id(function)]
        own = [n for n in ast.walk(function) if self.scopes.around.get(id(n)) is inside]
        returned = [n.value for n in own if isinstance(n, ast.Return)]
        pairs = [v.elts for v in returned if isinstance(v, ast.Tuple) and len(v.elts) == len(places)]
        spread = any(isinstance(e, ast.Starred) for elements in [*pairs, places] for e in elements)
        if not pairs or len(pairs) < len(returned) or spread or any(isinstance(n, ast.Yield) for n in own):
            return False
        for elements in pairs:
            for place, element in zip(places, elements, strict=True):
                self._put(place, self.of(element, inside), scope)
                self._back(element, self.of(place, scope), inside)
        return True

    def _put(self, target: ast.expr, value: int, scope: Scope) -> None:
        if isinstance(target, ast.Name):
            if id(target) not in self.scopes.inner:
                self._note(self.scopes.resolve(target.id, scope), value)
                if isinstance(scope.node, ast.ClassDef):
                    of_enum = any(ast.unparse(base).endswith(("Enum", "Flag")) for base in scope.node.bases)
                    for name in (target.id, *(["value"] if of_enum else [])):
                        self._note(("attribute", name), value)
        elif isinstance(target, ast.Attribute):
            self._note(("attribute", target.attr), value)
            for function in self.program.setters.get(target.attr, ()):
                for name in positional(function.args)[1:]:
                    self._note(Var(self.scopes.of_node[id(function)].number, name), value)
        elif isinstance(target, ast.Subscript):
            part = isinstance(target.slice, ast.Slice)
            key = 0 if part else self.of(target.slice, scope)
            held = (HOLDS if value else 0) | value & DEEP if part else holding(value, self._where(target, scope))
            self._put_into(target.value, holding(key, ELEMENTS) | held, scope)
            self._give_item("__setitem__", 2, value)
        elif isinstance(target, ast.Starred):
            self._put(target.value, holding(value, HOLDS), scope)
        elif isinstance(target, (ast.Tuple, ast.List)):
            for element in target.elts:
                self._put(element, self._part(value), scope)

    def _where(self, place: ast.Subscript, scope: Scope) -> int:
        """How what is stored in a place is found again: of a list also by going through it."""
        listed = self.kinds.of(place.value, scope).name != "dict" and self.kinds.of(place.slice, scope).name != "str"
        return HOLDS if listed else VALUES

    def _back(self, value: ast.expr, bits: int, scope: Scope) -> None:
        """Note what another name shows to be in the object that an expression names."""
        more = bits & (HOLDS | DEEP) & ~self.of(value, scope)
        if more and bits & HOLDS and not self._is_no_container(value, scope):
            self._put_into(value, more, scope)

    def _is_no_container(self, node: ast.expr, scope: Scope) -> bool:
        """Whether an expression surely is an object of a class of the text, which has attributes and no elements."""
        known = self.program.once(_no_containers)
        if id(node) not in known:
            found = origins(self.program, node, scope)
            known[id(node)] = bool(found) and all(self._is_object(o.node, o.scope) for o in found or ())
        return known[id(node)]

    def _is_object(self, node: ast.AST, scope: Scope) -> bool:
        if isinstance(node, ast.Constant):
            return True
        func = node.func if isinstance(node, ast.Call) else None
        return func is not None and (
            isinstance(self._meant(func, scope), ast.ClassDef) or bool(self._classes(func, scope))
        )

    def _put_into(self, node: ast.expr, bits: int, scope: Scope) -> None:
        """Note that something is put into the object that an expression names, or into a part of it."""
        if not bits or isinstance(node, ast.Constant) or self.kinds.of(node, scope).immutable:
            return
        if isinstance(node, ast.Name) and id(node) in self.scopes.inner:
            around = getattr(self.scopes.inner[id(node)], "generators", ())
            self.lost = self.lost or not around  # whatever a lambda is given, which nobody follows back
            for generator in (g for g in around if node.id in targets_of(g.target)):
                self._put_into(generator.iter, HOLDS | DEEP, scope)
        elif isinstance(node, ast.Name):
            var = self.scopes.resolve(node.id, scope)
            if var.scope >= 0:
                self._note(var, bits)
        elif isinstance(node, ast.Attribute):
            if self.scopes.dotted(node, scope) is None:
                self._note(("attribute", node.attr), bits)
                self._put_into_results(self.program.properties.get(node.attr, ()), bits)
        elif isinstance(node, ast.Subscript):
            self._put_into(node.value, self._where(node, scope) | DEEP, scope)
        elif isinstance(node, ast.Call):
            self._put_into_result(node, bits, scope)
        else:
            for child in ast.iter_child_nodes(node):
                if isinstance(child, ast.expr):
                    self._put_into(child, HOLDS | DEEP, scope)

    def _put_into_result(self, node: ast.Call, bits: int, scope: Scope) -> None:
        """The same for what a call gives, which may be a part of what it is given."""
        function = self._meant(node.func, scope)
        found = [function] if isinstance(function, Function) else []
        if isinstance(node.func, ast.Attribute):
            found += self._functions(node.func.attr)
            of_dict = self.kinds.of(node.func.value, scope).name == "dict" or node.func.attr == "setdefault"
            self._put_into(node.func.value, (VALUES if of_dict else HOLDS) | DEEP, scope)
        self._put_into_results(found, bits)
        for argument in [*node.args, *(k.value for k in node.keywords)]:
            self._back(argument, HOLDS | DEEP, scope)

    def _put_into_results(self, found: Iterable[Function], bits: int) -> None:
        """The same for what functions of the text return."""
        for one in found:
            inside = self.scopes.of_node[id(one)]
            for inner in ast.walk(one):
                if isinstance(inner, ast.Return) and inner.value is not None:
                    self._note(("result", id(one)), bits)
                    self._back(inner.value, HOLDS | DEEP, inside)


def _calls_built_in(program: Program, name: str) -> bool:
    """Whether the text calls ``eval`` or the like, and not just a method of its own that has this name."""
    own = r"(?<!\.)" if name in program.methods else ""
    return re.search(rf"(?<!def )(?<!\w){own}{name}\s*\(", program.source.text) is not None


def _is_item_method(function: Function) -> bool:
    """Whether ``__getitem__`` or ``__setitem__`` is written with just the parameters that it is given."""
    spec = function.args
    plain = not (spec.posonlyargs or spec.kwonlyargs or spec.vararg or spec.kwarg or spec.defaults)
    return plain and not function.decorator_list and len(spec.args) == 2 + (function.name == "__setitem__")


def _root(node: ast.expr) -> ast.expr:
    while isinstance(node, (ast.Subscript, ast.Attribute, ast.Starred)):
        node = node.value
    return node
