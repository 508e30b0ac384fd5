"""What the objects, classes and functions of a text give: their attributes, elements, and what calls of them do."""

from __future__ import annotations

import ast
import builtins
from abc import abstractmethod
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..text.scopes import Function, Scope, Var, positional
from ..values.pure_table import RANDOM_METHODS
from .known_calls import ERRORS, KNOWN, METHODS, OF_TREES, Given, KnownCalls
from .things import ELEMENTS, INSIDE, KEYS, NOTHING, VALUES, Code, Thing, Value

if TYPE_CHECKING:
    from .program import Program

__all__ = ["ENUMS", "PROPERTIES", "Objects"]

ENUMS = frozenset({"Enum", "IntEnum", "StrEnum", "Flag", "IntFlag"})
PROPERTIES = frozenset({"property", "cached_property", "setter", "getter", "deleter"})
_DEEPEST = 3
_CALLED = frozenset({"function", "method", "partial", "class"})
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


class Objects(KnownCalls):
    """What is asked of objects of the text."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self.program, self.scopes, self.kinds = program, program.scopes, program.kinds
        self.made: set[Thing] = set()  # objects of which there are some
        yields = self.scopes.every(ast.Yield, ast.YieldFrom)
        self.generators = {id(self.scopes.around[id(n)].node) for n in yields}

    @abstractmethod
    def value(self, node: ast.expr | None, scope: Scope | None = None) -> Value:
        """What an expression may be."""

    def knows(self, path: str) -> bool:
        return path in KNOWN or self.program.knows(path)

    # -- attributes and elements ------------------------------------------------------------------------------------

    def attribute(self, value: Iterable[Thing], name: str | None, node: ast.AST) -> Value:
        """What an attribute of something may be; of no name: any of them."""
        found: set[Thing] = set()
        for one in value:
            if one.sort in ("object", "class"):
                found |= self._of_object(one, name)
            elif one.sort == "super":
                found |= self._of_super(one, name)
            elif one.sort == "tree" and name in OF_TREES:
                found |= self.plain
            elif one.is_open:
                found |= self.opened(one)
            elif one.sort == "known":
                found |= {self.thing("known", None, f"{one.name}.{name}") if _has(one.name, name) else one} | self.plain
            elif one.sort == "drawer":  # its methods draw as the functions of the module do
                draws = name in RANDOM_METHODS
                found |= {self.thing("known", None, f"{one.name}.{name}")} if draws else {one, *self.plain}
            elif one.sort in ("row", "table"):
                found |= self._of_container(one, name, node)
            elif one.sort == "maker":
                found |= {self.thing("method", node, name or "_make", one)} | self.plain
            elif one.sort != "plain":
                found |= self.part(one, f".{name}") | self.part(one, ".*")  # of a function
            else:
                found |= self.plain
        return frozenset(found)

    def _of_container(self, one: Thing, name: str | None, node: ast.AST) -> Value:
        """What an attribute of a list, dict or the like may be: a field of a named tuple, or a method."""
        fields = _fields_given(one.node) if one.name == "tuple" else []
        if name in fields:
            return self.at([one], fields.index(name))
        if one.name == "reader":  # of rows, which keeps their header
            return self.row(one.node, self.plain, "header") | self.part(one, INSIDE) | self.plain
        known = name is None or name in METHODS
        return self.gone_through([one]) | ({self.thing("method", node, name or "*", one)} if known else set())

    def _of_object(self, one: Thing, name: str | None) -> Value:
        if name is None:
            return frozenset().union(self.plain, *one.slots.values(), *(
                self._bound(one, t) for c in self.scopes.lineage(one.name) for n in self.scopes.of_node[id(c)].bindings
                for t in self.in_class(c, n)
            ))  # fmt: skip
        found = self.part(one, f".{name}") | self.part(one, ".*")
        if one.sort == "object":
            found |= self.part(self.thing("class", one.node, one.name), f".{name}")
        else:
            found |= frozenset().union(NOTHING, *(
                self.part(self.thing("class", c, c.name), f".{name}") for c in self.scopes.lineage(one.name)
            ))  # fmt: skip
        for thing in self.in_class(one.node, name):
            found |= self._bound(one, thing)
        if name == "args" and self._is_error(one):
            found |= self.row(one.node, self.part(one, "args"), "args")
        if name in ("value", "_value_", "name"):
            found |= self.plain if self.is_enum(one) else NOTHING
        if name == "value" and self.is_enum(one) and isinstance(one.node, ast.ClassDef):
            bindings = self.scopes.of_node[id(one.node)].bindings.values()
            found |= frozenset().union(NOTHING, *(self.value(b.value) for bs in bindings for b in bs if b.value))
        if name.startswith("__") and not found:
            return self.plain
        return found

    def in_class(self, owner: ast.AST | None, name: str) -> Value:
        """What a class gives for a name, or the classes that it derives from do."""
        if not isinstance(owner, ast.ClassDef):
            return NOTHING
        scope = self.scopes.of_node[id(owner)]
        if name in scope.bindings:
            found = frozenset(self.known.get(Var(scope.number, name), ()))
            one = self.thing("class", owner, owner.name)
            if self.is_enum(one) and any(b.kind == "assign" for b in scope.bindings[name]):
                return self._instances(one) | frozenset(t for t in found if t.sort == "function")
            return found
        bases = [c for b in owner.bases for c in self.program.classes.get(ast.unparse(b), ())]
        return frozenset().union(NOTHING, *(self.in_class(base, name) for base in bases))

    def _bound(self, one: Thing, found: Thing) -> Value:
        """What is in a class, as an object or the class itself gives it."""
        function = found.node
        if found.sort != "function" or not isinstance(function, Function) or id(function) not in self.program.class_of:
            bare = found.sort != "function" or one.sort == "class"
            return frozenset({found if bare else self.thing("method", found.node, "", one)})
        names = {getattr(d, "attr", getattr(d, "id", "")) for d in function.decorator_list}
        if names & PROPERTIES:
            return self._result(function) if one.sort == "object" else self.plain
        if "staticmethod" in names or (one.sort == "class" and "classmethod" not in names):
            return frozenset({found})
        return frozenset({self.thing("method", function, "", one)})

    def _of_super(self, one: Thing, name: str | None) -> Value:
        owner = self.program.class_of.get(id(one.node))
        objects = self._first_of(one.node)
        if owner is None or name is None:
            return self.escape(objects)
        bases = [c for b in owner.bases for c in self.program.classes.get(ast.unparse(b), ())]
        found = frozenset(t for base in bases for t in self.in_class(base, name))
        if not found:
            return frozenset({self.thing("keeps", one.node, name)})
        return frozenset().union(*(self._bound(o, t) for o in objects for t in found)) if objects else NOTHING

    def _first_of(self, function: ast.AST | None) -> Value:
        """The objects, or classes, that a method is called on."""
        names = positional(function.args) if isinstance(function, Function) else []
        number = self.scopes.of_node[id(function)].number if names else -1
        return frozenset(self.known.get(Var(number, names[0]), ())) if names else NOTHING

    def element(self, whole: Value, key: Value, text: str | None = None) -> Value:
        """What something gives for a key; ``text``: the key, where it is written out."""
        found: set[Thing] = set()
        for one in whole:
            if one.sort == "table":
                found |= self.under(one, text)
                self.add(one, KEYS, key if one.name == "default" else NOTHING)
            elif one.sort == "object":
                found |= self.results([one], ["__getitem__"], key)
                found |= self.gone_through([one]) if self.fields(one) else NOTHING
            elif one.sort == "class":
                found |= self.gone_through([one]) | {one}  # of an enumeration by name; an annotation
            elif one.sort == "known":
                found |= {one}
            else:
                found |= self.gone_through([one])
        return frozenset(found)

    def gone_through(self, value: Iterable[Thing]) -> Value:
        found: set[Thing] = set()
        for one in value:
            if one.sort == "row":
                found.update(*(held for slot, held in one.slots.items() if slot == ELEMENTS or isinstance(slot, int)))
            elif one.sort == "table":
                found |= self.part(one, KEYS)
            elif one.is_open:
                found |= self.opened(one)
            elif one.sort == "object":
                iterators = self.results([one], ["__iter__"], NOTHING)
                found |= self.gone_through(iterators - {one}) | self.results([one], ["__next__"], NOTHING)
                found |= self.results(iterators - {one}, ["__next__"], NOTHING)
                found |= self.results([one], ["__getitem__"], self.plain) if not iterators else NOTHING
                found |= frozenset().union(NOTHING, *(self.part(one, f".{name}") for name in self.fields(one)))
            elif one.sort == "class":
                found |= self._instances(one) if self.is_enum(one) else NOTHING
            elif one.sort == "plain":
                found.add(one)
        return frozenset(found)

    def fields(self, one: Thing) -> list[str]:
        """The fields of a ``NamedTuple``."""
        bases = [ast.unparse(b) for c in self.scopes.lineage(one.name) for b in c.bases]
        return self._fields_of(one) if any(b.endswith("NamedTuple") for b in bases) else []

    def _fields_of(self, one: Thing) -> list[str]:
        """The names that are annotated in a class, those of its bases first."""
        return [m.target.id for c in reversed(self.scopes.lineage(one.name)) for m in c.body
                if isinstance(m, ast.AnnAssign) and isinstance(m.target, ast.Name)
                and "ClassVar" not in ast.unparse(m.annotation)]  # fmt: skip

    def is_enum(self, one: Thing) -> bool:
        bases = [ast.unparse(b).rpartition(".")[2] for c in self.scopes.lineage(one.name) for b in c.bases]
        return not ENUMS.isdisjoint(bases)

    def _is_error(self, one: Thing) -> bool:
        return any(ast.unparse(b).endswith(ERRORS) for c in self.scopes.lineage(one.name) for b in c.bases)

    # -- calls ------------------------------------------------------------------------------------------------------

    def call(self, functions: Iterable[Thing], given: Given, node: ast.AST | None) -> Value:
        found: set[Thing] = set()
        for one in functions:
            code = one.node
            if one.sort == "known":
                found |= self.call_known(one.name, given, node)
            elif one.sort == "class":
                found |= self._construct(one, given, node)
            elif one.sort == "function" and isinstance(code, (*_FUNCTIONS, ast.Lambda)):
                self.bind(code, given)
                found |= self._result(code)
            elif one.sort == "method" and one.of is not None:
                found |= self._call_method(one, one.of, given, node)
            elif one.sort == "partial":
                found |= self._call_partial(one, given, node)
            elif one.sort == "object":
                found |= self.results([one], ["__call__"], NOTHING, given)
            elif one.sort == "keeps":  # `super().__init__(...)` of a class that is not of the text
                for thing in self._first_of(code):
                    self.add(thing, "args" if self._is_error(thing) else ".*", given.every)
                found |= self.plain
            elif one.is_open:
                self.add(one, INSIDE, given.every)
                found |= self.opened(one)
            elif one.sort == "maker":
                found |= self._named_tuple(one, given)
            else:
                found |= self.plain  # nobody calls a number
        return frozenset(found)

    def _call_method(self, method: Thing, one: Thing, given: Given, node: ast.AST | None) -> Value:
        if isinstance(method.node, (*_FUNCTIONS, ast.Lambda)):
            self.bind(method.node, Given([frozenset({one}), *given.placed], given.named, given.spread))
            return self._result(method.node)
        return self.method([one], method.name, given, node) if method.name != "*" else self.escape({one, *given.every})

    def _named_tuple(self, maker: Thing, given: Given) -> Value:
        made = self.thing("row", maker.node, "tuple")
        for number, value in enumerate(given.placed):
            self.add(made, number, value)
        fields = _fields_given(maker.node)
        for name, value in given.named.items():
            self.add(made, fields.index(name) if name in fields else ELEMENTS, value)
        self.add(made, ELEMENTS, (given.spread or NOTHING) | self.part(maker, ELEMENTS))
        return frozenset({made})

    def _call_partial(self, one: Thing, given: Given, node: ast.AST | None) -> Value:
        number, placed = 0, []
        while number in one.slots:
            placed.append(self.part(one, number))
            number += 1
        named = {str(k)[1:]: frozenset(v) for k, v in one.slots.items() if str(k).startswith(".")}
        whole = Given([*placed, *given.placed], {**named, **given.named}, given.spread)
        return self.call(self.part(one, "function"), whole, node)

    def _result(self, code: Code) -> Value:
        if id(code) in self.generators:
            return frozenset({self.thing("row", code, "generator")})
        return frozenset(self.known.get(("result", id(code)), ()))

    def key(self, code: Code, name: str) -> object:
        return (id(code), name) if isinstance(code, ast.Lambda) else Var(self.scopes.of_node[id(code)].number, name)

    def bind(self, code: Code, given: Given) -> None:
        """Give the parameters of a function what a call gives."""
        spec, names = code.args, positional(code.args)
        by_name = [*(a.arg for a in spec.args), *(a.arg for a in spec.kwonlyargs)]
        for name, value in zip(names, given.placed, strict=False):
            self.note(self.key(code, name), value)
        for name in by_name:
            self.note(self.key(code, name), given.named.get(name, NOTHING))
        for name in [*names[len(given.placed) :], *by_name] if given.spread is not None else ():
            self.note(self.key(code, name), given.spread or NOTHING)
        if spec.vararg is not None:
            rest = frozenset().union(given.spread or NOTHING, *given.placed[len(names) :])
            self.note(self.key(code, spec.vararg.arg), self.row(code, rest, "*"))
        if spec.kwarg is not None:
            (made,) = held = self.table(code, self.text, given.spread or NOTHING, "**")
            for name in given.named.keys() - set(by_name):
                self.put(made, name, given.named[name])
            self.note(self.key(code, spec.kwarg.arg), held)

    def _instances(self, one: Thing) -> Value:
        made = self.thing("object", one.node, one.name)
        if made not in self.made:
            self.made.add(made)
            self.changed = True
        return frozenset({made})

    def _construct(self, one: Thing, given: Given, node: ast.AST | None) -> Value:
        made = self._instances(one)
        bases = [ast.unparse(b) for c in self.scopes.lineage(one.name) for b in c.bases]
        if any(base.endswith("TypedDict") for base in bases):
            return self.table(node, self.text, given.every)
        (thing,) = made
        makers = [t for name in ("__init__", "__post_init__") for t in self.in_class(one.node, name)]
        for maker in makers:
            if isinstance(maker.node, Function):
                self.bind(maker.node, Given([made, *given.placed], given.named, given.spread))
        if not isinstance(one.node, ast.ClassDef):  # a namespace
            for name, value in given.named.items():
                self.add(thing, f".{name}", value)
            held = (self.under(t, None) if t.sort == "table" else {t} for t in given.at(0))
            self.add(thing, ".*", frozenset().union(given.spread or NOTHING, *held))
            return made
        fields = self._fields_of(one)
        for number, name in enumerate(dict.fromkeys(fields)):
            self.add(thing, f".{name}", given.at(number, name))
            if name not in given.named and number >= len(given.placed):
                self.add(thing, f".{name}", self.in_class(one.node, name))
        if self._is_error(thing) or not (makers or fields):
            self.add(thing, "args", given.every)
        return made

    def results(self, value: Iterable[Thing], names: Iterable[str], given: Value, call: Given | None = None) -> Value:
        found: set[Thing] = set()
        for one in (t for t in value if t.sort == "object"):
            for function in (t for name in names for t in self.in_class(one.node, name)):
                arguments = call or Given([given])
                found |= self.call(self._bound(one, function), arguments, None)
        return frozenset(found)

    def settle(self, one: Thing) -> None:
        """What is inside of something of which nobody knows what it does: called, gone through, and put together."""
        inside = self.opened(one) - self.single
        for thing in inside - {one}:
            if thing.sort in ("row", "table") or (thing.sort == "object" and one is self.world):
                self.add(one, INSIDE, frozenset().union(NOTHING, *thing.slots.values()))
            if thing.sort == "object":
                self._settle_object(one, thing)
            if thing.sort in _CALLED:
                self.add(one, INSIDE, self.call([thing], Given(spread=inside | self.plain), None))
            if one is self.world and thing.sort in ("row", "table"):
                self.add(thing, ELEMENTS, inside)
                self.add(thing, VALUES, inside)

    def _settle_object(self, one: Thing, thing: Thing) -> None:
        specials = {n for c in self.scopes.lineage(thing.name) for n in self.scopes.of_node[id(c)].bindings
                    if n.startswith("__") and n.endswith("__") and n not in ("__init__", "__post_init__")}  # fmt: skip
        every = Given(spread=self.opened(one))
        self.add(one, INSIDE, self.results([thing], sorted(specials), NOTHING, every))


def _has(path: str, name: str | None) -> bool:
    """Whether a function, class or module has an attribute that is followed: each has but so many below another."""
    module, _, owner = path.rpartition(".")
    of_class = module != "builtins" or hasattr(getattr(builtins, owner, None), name or "")
    return of_class and path.count(".") < _DEEPEST


def _fields_given(node: ast.AST | None) -> list[str]:
    """The names of the fields that ``namedtuple("Row", "a b")`` writes out, as far as they stay what they are."""
    if not isinstance(node, ast.Call) or len(node.args) < 2 or any(k.arg != "defaults" for k in node.keywords):
        return []
    named = node.args[1]
    if isinstance(named, (ast.List, ast.Tuple)):
        parts = [e.elts[0] if isinstance(e, ast.Tuple) and e.elts else e for e in named.elts]
        texts = [p.value if isinstance(p, ast.Constant) and isinstance(p.value, str) else "" for p in parts]
        return texts if all(texts) else []
    written = isinstance(named, ast.Constant) and isinstance(named.value, str)
    return named.value.replace(",", " ").split() if written else []  # type: ignore[attr-defined]
