"""What each expression of a text may be, given what is known of names, objects and calls."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..text.scopes import Scope, defaults_of
from ..values.kind import Kind
from ..values.pure_table import THROUGH, words
from .changing import filled
from .known_calls import Given, is_plain
from .objects import Objects
from .things import ELEMENTS, INSIDE, KEYS, NOTHING, RETURNED, SENT, Value, everything, is_tuple

if TYPE_CHECKING:
    from .program import Program

__all__ = ["COMPARING", "Expressions"]

_OPERATORS = {"Add": "add", "Sub": "sub", "Mult": "mul", "Div": "truediv", "FloorDiv": "floordiv", "Mod": "mod",
              "Pow": "pow", "LShift": "lshift", "RShift": "rshift", "BitAnd": "and", "BitOr": "or", "BitXor": "xor",
              "MatMult": "matmul"}  # fmt: skip
_OF_WHOLE = _OPERATORS.keys() - {"Div", "Pow", "MatMult"}  # what these make of whole numbers is one
_OF_ROWS = frozenset({"Add", "Mult", "Sub", "BitAnd", "BitOr", "BitXor"})
_NEW_ARRAYS = words("copy astype flatten cumsum cumprod round clip repeat")  # methods
_UNARY = {"USub": "__neg__", "UAdd": "__pos__", "Invert": "__invert__"}
COMPARING = {"Eq": ("__eq__",), "NotEq": ("__ne__", "__eq__"), "Lt": ("__lt__", "__gt__"), "LtE": ("__le__", "__ge__"),
              "Gt": ("__gt__", "__lt__"), "GtE": ("__ge__", "__le__")}  # fmt: skip


class Expressions(Objects):
    """The values of expressions, and of places that are given something."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self.values: dict[int, Value] = {}  # in this round
        self.late = True  # whether what nothing has come to so far may be anything of its kind

    # -- expressions ------------------------------------------------------------------------------------------------

    def value(self, node: ast.expr | None, scope: Scope | None = None) -> Value:
        """What an expression may be, as far as is known."""
        if node is None:
            return self.text
        if id(node) in self.values:
            return self.values[id(node)]
        scope = self.scopes.around.get(id(node), scope or self.scopes.module)
        method = getattr(self, f"_of_{type(node).__name__}", None)
        found: Value = method(node, scope) if method is not None else self._of_parts(node, scope)
        if is_plain(kind := self.kinds.of(node, scope)):
            found = self._of_plain(node, kind, found)
        elif self._of_numbers(kind) and self._computes(node, scope):
            found = frozenset({self.thing("mix", node, "array")})
        if id(node) in self.scopes.around:
            self.values[id(node)] = found
        return found

    def _of_plain(self, node: ast.expr, kind: Kind, found: Value) -> Value:
        """A number or text, or a tuple of such: which one it is, as far as was found."""
        if kind.name in ("str", "none"):
            return self.text
        inside = everything(found, lambda _: True)
        if inside and all(t.sort == "plain" or (kind.name == "tuple" and is_tuple(t)) for t in inside):
            return found
        if not found and not self.late:
            return NOTHING
        if kind.name != "tuple":
            return found & self.single or self.plain
        followed = all(t.sort in ("plain", "row", "table") for t in inside)
        (made,) = whole = self.row(node, (inside & self.single if followed else NOTHING) or self.plain, "element")
        self.add(made, ELEMENTS, whole if any(part.name == "tuple" for part in kind.parts or ()) else NOTHING)
        return whole

    def _of_numbers(self, kind: Kind) -> bool:
        """Whether a value is an array of numbers, which copies what is stored in it."""
        return kind.name in ("array", "vector") and not self.program.names_object_arrays

    def _computes(self, node: ast.expr, scope: Scope) -> bool:
        """Whether an array of numbers is computed, and so is a new one."""
        if not isinstance(node, ast.Call):
            return isinstance(node, (ast.BinOp, ast.UnaryOp, ast.Compare))
        path = self.scopes.dotted(node.func, scope)
        if any(k.arg in ("copy", "out", "dtype", None) for k in node.keywords):
            return False
        if path is not None:
            return path.startswith("numpy.") and path not in THROUGH and not filled(self.program, node)
        return isinstance(node.func, ast.Attribute) and node.func.attr in _NEW_ARRAYS and not filled(self.program, node)

    def _of_parts(self, node: ast.expr, scope: Scope) -> Value:
        """Of what is a number or text itself, such as a constant or an f-string."""
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                self.value(child, scope)
        if isinstance(node, ast.Constant) and isinstance(node.value, (int, float, complex)):
            return self.whole if isinstance(node.value, int) else self.real
        return self.text if isinstance(node, (ast.Constant, ast.JoinedStr, ast.Slice)) else self.plain

    def _of_Name(self, node: ast.Name, scope: Scope) -> Value:
        owner = self.scopes.inner.get(id(node))
        if owner is not None:
            return frozenset(self.known.get((id(owner), node.id), ()))
        path = self.scopes.dotted(node, scope)
        if path is not None:
            return frozenset({self.thing("known", None, path)})
        var = self.scopes.resolve(node.id, scope)
        if var.scope < 0:
            return self.escape(NOTHING) if var.scope == -1 else self.plain
        given = self.kinds.given(node, scope) if isinstance(node.ctx, ast.Load) else None
        if given is not None and given.value is not None and given.kind in ("assign", "unpack", "for"):
            return self._given(given.node, node.id, self.value(given.value))
        imported = any(b.kind == "import" for b in self.scopes.bindings(var))
        return frozenset(self.known.get(var, ())) | (self.escape(NOTHING) if imported else NOTHING)

    def _given(self, node: ast.AST, name: str, value: Value) -> Value:
        """What an assignment or loop gives a name."""
        if isinstance(node, ast.Assign):
            return frozenset().union(*(self.to_name(target, name, value) for target in node.targets))
        return self.to_name(node.target, name, self.gone_through(value) if isinstance(node, ast.For) else value)  # type: ignore[attr-defined]

    def to_name(self, target: ast.expr, name: str, value: Value) -> Value:
        """What a name gets where a target is given a value."""
        if isinstance(target, ast.Starred):
            return self.to_name(target.value, name, self.row(target, self.gone_through(value)))
        if isinstance(target, (ast.Tuple, ast.List)):
            return frozenset().union(NOTHING, *(self.to_name(t, name, v) for t, v in self._parts(target, value)))
        return value if isinstance(target, ast.Name) and target.id == name else NOTHING

    def _of_Attribute(self, node: ast.Attribute, scope: Scope) -> Value:
        path = self.scopes.dotted(node, scope)
        if path is not None:
            return frozenset({self.thing("known", None, path)})
        owner = self.value(node.value, scope)
        if self.scopes.attributes("obj"):  # an `AttributeError` has it under this name
            self.add(self.error, INSIDE, owner)
        return self.attribute(owner, node.attr, node)

    def _of_Subscript(self, node: ast.Subscript, scope: Scope) -> Value:
        whole, key = self.value(node.value, scope), self.value(node.slice, scope)
        if isinstance(node.slice, ast.Slice):
            found = self.gone_through(frozenset(t for t in whole if t.sort == "row"))
            others = frozenset(t for t in whole if t.sort != "row")
            return (self.row(node, found) if found else NOTHING) | self.element(others, key) | others
        self.add(self.error, INSIDE, key)
        place = node.slice.value if isinstance(node.slice, ast.Constant) else None
        if isinstance(place, int) and place >= 0:
            rows = frozenset(t for t in whole if t.sort == "row")
            return self.at(rows, place) | self.element(whole - rows, key)
        return self.element(whole, key, _text(node.slice))

    def _of_BinOp(self, node: ast.BinOp, scope: Scope) -> Value:
        return self.combined(node, type(node.op).__name__, self.value(node.left, scope), self.value(node.right, scope))

    def combined(self, node: ast.AST, operator: str, left: Value, right: Value) -> Value:
        both = left | right
        name = _OPERATORS[operator]
        found = self.results(left, [f"__{name}__", f"__i{name}__"], right) | self.results(right, [f"__r{name}__"], left)
        rows = frozenset(t for t in both if t.sort == "row")
        tables = frozenset(t for t in both if t.sort == "table" and operator == "BitOr")
        if rows and operator in _OF_ROWS:
            found |= self.row(node, self.gone_through(rows))
        if tables:
            found |= self.copied(node, tables)
        if any(t.is_open for t in both):
            found |= self.mix(node, {t for t in both if t.is_open})
        repeated = operator in _OF_ROWS and both <= rows | self.single and (left <= rows or right <= rows)
        if not repeated:
            whole = operator in _OF_WHOLE and both <= self.whole | self.text
            found |= both if whole else self.plain
        return found

    def _of_UnaryOp(self, node: ast.UnaryOp, scope: Scope) -> Value:
        value = self.value(node.operand, scope)
        special = _UNARY.get(type(node.op).__name__)
        if special is None:
            return self.whole
        return value | self.results(value, [special], NOTHING) | (NOTHING if value <= self.single else self.plain)

    def _of_Compare(self, node: ast.Compare, scope: Scope) -> Value:
        found, left = self.whole, self.value(node.left, scope)
        sides = [left, *(self.value(c, scope) for c in node.comparators)]
        if any(t.is_open for side in sides for t in side):
            found |= self.mix(node, {t for side in sides for t in side if t.is_open})  # arrays compare their elements
        for how, comparator in zip(node.ops, node.comparators, strict=True):
            right = self.value(comparator, scope)
            names = COMPARING.get(type(how).__name__, ())
            found |= self.results(left, names, right) | self.results(right, names, left)
            if isinstance(how, (ast.In, ast.NotIn)):
                self.results(right, ["__contains__"], left)
                self.results(left, ["__eq__"], self.gone_through(right))
                self.results(self.gone_through(right), ["__eq__"], left)
            left = right
        return found

    def _of_BoolOp(self, node: ast.BoolOp, scope: Scope) -> Value:
        return frozenset().union(*(self.value(v, scope) for v in node.values))

    def _of_IfExp(self, node: ast.IfExp, scope: Scope) -> Value:
        self.value(node.test, scope)
        return self.value(node.body, scope) | self.value(node.orelse, scope)

    def _of_NamedExpr(self, node: ast.NamedExpr, scope: Scope) -> Value:
        value = self.value(node.value, scope)
        self.store(node.target, value, scope)
        return value

    def _of_Await(self, node: ast.Await, scope: Scope) -> Value:
        return self.value(node.value, scope)

    def _of_Starred(self, node: ast.Starred, scope: Scope) -> Value:
        return self.gone_through(self.value(node.value, scope))

    def _of_List(self, node: ast.List | ast.Set, scope: Scope) -> Value:
        return self.row(node, frozenset().union(NOTHING, *(self.value(e, scope) for e in node.elts)))

    _of_Set = _of_List

    def _of_Tuple(self, node: ast.Tuple, scope: Scope) -> Value:
        if any(isinstance(e, ast.Starred) for e in node.elts):
            return self.row(node, frozenset().union(*(self.value(e, scope) for e in node.elts)))
        return self.places(node, [self.value(e, scope) for e in node.elts])

    def _of_Dict(self, node: ast.Dict, scope: Scope) -> Value:
        (one,) = made = self.table(node, NOTHING, NOTHING)
        for key, value in zip(node.keys, node.values, strict=True):
            if key is None:
                self.fill(made, self.value(value, scope))
            else:
                self.table(node, self.value(key, scope), NOTHING)
                self.put(one, _text(key), self.value(value, scope))
        return made

    def _of_ListComp(self, node: ast.ListComp | ast.SetComp | ast.GeneratorExp, scope: Scope) -> Value:
        return self.row(node, self.value(node.elt, scope))

    _of_SetComp = _of_GeneratorExp = _of_ListComp

    def _of_DictComp(self, node: ast.DictComp, scope: Scope) -> Value:
        return self.table(node, self.value(node.key, scope), self.value(node.value, scope))

    def _of_Lambda(self, node: ast.Lambda, scope: Scope) -> Value:
        for name, default in defaults_of(node).items():
            self.note((id(node), name), self.value(default, scope))
        self.note(("result", id(node)), self.value(node.body, scope))
        return frozenset({self.thing("function", node)})

    def _of_Yield(self, node: ast.Yield, scope: Scope) -> Value:
        made = self.thing("row", scope.node, "generator")
        self.add(made, ELEMENTS, self.value(node.value, scope))
        return self.part(made, SENT) | self.plain

    def _of_YieldFrom(self, node: ast.YieldFrom, scope: Scope) -> Value:
        value = self.value(node.value, scope)
        self.add(self.thing("row", scope.node, "generator"), ELEMENTS, self.gone_through(value))
        opened = frozenset(t for t in value if t.is_open)
        return frozenset().union(self.plain, opened, *(self.part(t, RETURNED) for t in value))

    def _of_Call(self, node: ast.Call, scope: Scope) -> Value:
        given = Given(key=_text(node.args[0]) if node.args else None)
        for argument in node.args:
            value = self.value(argument, scope)
            if isinstance(argument, ast.Starred) or given.spread is not None:
                given.spread = (given.spread or NOTHING) | value
            else:
                given.placed.append(value)
        for word in node.keywords:
            value = self.value(word.value, scope)
            if word.arg is None:
                held = frozenset().union(NOTHING, *(self.under(t, None) for t in value if t.sort == "table"))
                given.spread = (given.spread or NOTHING) | held | frozenset(t for t in value if t.sort != "table")
            else:
                given.named[word.arg] = value
        special = self._of_special(node, given, scope)
        if special is not None:
            return special
        if isinstance(node.func, ast.Attribute) and self.scopes.dotted(node.func, scope) is None:
            whole = self.value(node.func.value, scope)
            found = self.method(whole, node.func.attr, given, node)
            own = frozenset(t for t in whole if t.sort not in ("row", "table", "plain") and not t.is_open)
            return found | self.call(self.attribute(own, node.func.attr, node), given, node)
        return self.call(self.value(node.func, scope), given, node)

    def _of_special(self, node: ast.Call, given: Given, scope: Scope) -> Value | None:
        """Of a builtin that is told an attribute, a class or an object by where it stands."""
        path = self.scopes.dotted(node.func, scope)
        name = getattr(node.args[1], "value", None) if len(node.args) > 1 else None
        if path == "builtins.getattr" and len(given.placed) > 1:
            return self.attribute(given.at(0), name if isinstance(name, str) else None, node) | given.at(2)
        if path == "builtins.setattr" and len(given.placed) > 2:
            self._store_attribute(given.at(0), name if isinstance(name, str) else "*", given.at(2))
            return self.plain
        if path == "builtins.type" and len(given.placed) == 1:
            classes = {self.thing("class", t.node, t.name) for t in given.at(0) if t.sort == "object"}
            others = any(t.sort != "object" for t in given.at(0))
            return frozenset(classes) | ({self.thing("known", None, path)} if others else NOTHING) | self.plain
        if path == "builtins.super":
            return frozenset({self.thing("super", self._function_around(scope).node)})
        return None

    def _function_around(self, scope: Scope) -> Scope:
        here: Scope | None = scope
        while here is not None and id(here.node) not in self.program.class_of:
            here = here.parent
        return here or scope

    # -- places -----------------------------------------------------------------------------------------------------

    def store(self, target: ast.expr, value: Value, scope: Scope) -> None:
        """Give a place a value."""
        if isinstance(target, ast.Name):
            owner = self.scopes.inner.get(id(target))
            self.note((id(owner), target.id) if owner is not None else self.scopes.resolve(target.id, scope), value)
        elif isinstance(target, ast.Attribute):
            self._store_attribute(self.value(target.value, scope), target.attr, value)
        elif isinstance(target, ast.Subscript):
            self._store_element(self.value(target.value, scope), target, value, scope)
        elif isinstance(target, ast.Starred):
            self.store(target.value, self.row(target, self.gone_through(value)), scope)
        elif isinstance(target, (ast.Tuple, ast.List)):
            for place, part in self._parts(target, value):
                self.store(place, part, scope)

    def _parts(self, target: ast.Tuple | ast.List, value: Value) -> Iterator[tuple[ast.expr, Value]]:
        starred = any(isinstance(e, ast.Starred) for e in target.elts)
        for number, element in enumerate(target.elts):
            if isinstance(element, ast.Starred):
                yield element, value
            else:
                yield element, self.gone_through(value) if starred else self.at(value, number)

    def _store_attribute(self, whole: Value, name: str, value: Value) -> None:
        for one in whole:
            if one.is_open:
                self.add(one, INSIDE, value)
            elif one.sort != "plain":
                self.add(one, f".{name}", value)
            for setter in self.program.setters.get(name, ()) if one.sort == "object" else ():
                self.bind(setter, Given([frozenset({one}), value]))

    def _store_element(self, whole: Value, target: ast.Subscript, value: Value, scope: Scope) -> None:
        key = self.value(target.slice, scope)
        for one in whole:
            if one.sort == "row":
                self.add(one, ELEMENTS, self.gone_through(value) if isinstance(target.slice, ast.Slice) else value)
            elif one.sort == "table":
                self.add(one, KEYS, key)
                self.put(one, _text(target.slice), value)
            elif one.is_open and not self._of_numbers(self.kinds.of(target.value, scope)):
                self.add(one, INSIDE, key | value)
            elif one.sort == "object":
                self.results([one], ["__setitem__"], NOTHING, Given([key, value]))


def _text(node: ast.expr) -> str | None:
    """A text that is written out."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
