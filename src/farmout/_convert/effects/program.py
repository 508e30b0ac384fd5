"""Everything known about one text: its scopes, the kinds of its values, its classes, and what its functions do."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Any, TypeVar

from ..text.arguments import given_to_classes, is_self
from ..text.scopes import Function, Scope, Scopes, Var, hides_arguments, imported, positional, targets_of, whole_of
from ..text.source import Source
from ..values.containers import holds_new
from ..values.kind import NUMBER
from ..values.kinds import Kinds
from ..values.provenance import FRESH, Prov, joined
from ..values.pure_table import KNOWN_MAKERS, MUTATING_METHODS, WHOLE_MODULES, knows_module, words
from .bases import lacks_equality
from .calls import Calls
from .changed_parts import own_container
from .decorators import of_class
from .made_for import attribute_is_array, made_for_object
from .members import names_given, specials_given
from .points_to import may_be_module
from .sameness import comparison, element, hashes, may_keep_alone
from .streams import may_be_iterator
from .summaries import Summaries, Summary
from .walker import ENDING, Event, Walker, root_name

__all__ = ["Program", "Summary"]

Fact = TypeVar("Fact")
_CALLED = frozenset({"__init__", "__post_init__", "__call__", "__new__", "__enter__", "__exit__"})  # looked into there
_GONE_THROUGH = frozenset({"__iter__", "__next__"})  # and what changes by itself is told where it is gone through

# Modules of which functions only compute, and objects keep something.
_KEEP_STATE = words("codecs sqlite3 zipfile tarfile multiprocessing html shlex difflib email http urllib ctypes")

_OPERATORS = frozenset(
    f"__{side}{name}__"
    for side in ("", "r")
    for name in words("add sub mul matmul truediv floordiv mod divmod pow lshift rshift and or xor")
) | words("__neg__ __pos__ __invert__ __abs__ __round__")
_IN_PLACE = frozenset(f"__i{name}__" for name in words("add sub mul truediv floordiv mod pow matmul and or xor"))
_COMPARISONS = words("__eq__ __ne__ __lt__ __le__ __gt__ __ge__")


class Program:
    """One text, ready to be asked. ``assumed``: names the user vouches for."""

    def __init__(self, source: Source, assumed: frozenset[str] = frozenset()) -> None:
        self.source = source
        self.scopes = Scopes(source.tree)
        self.kinds = Kinds(self.scopes)
        self.calls = Calls(self)
        self.assumed = assumed
        self.classes, self.class_of = self.scopes.classes, self.scopes.class_of
        self.methods: dict[str, list[Function]] = {}
        self.properties: dict[str, list[Function]] = {}
        self.setters: dict[str, list[Function]] = {}
        self.class_containers: set[str] = set()  # names that class bodies give to containers
        for node in self.scopes.every(ast.ClassDef):
            self._read_class(node)
        for name, value, _ in given_to_classes(self.scopes):
            self.class_containers |= {name} if not _is_number(value) else set()
            if isinstance(value, ast.Call):
                self._property_made([name], value)
        self.identity_classes = {n.name for found in self.classes.values() for n in found if lacks_equality(n)}
        self.attributes = names_given(self.scopes)
        self._summaries = Summaries(self)
        self._changes_when_read: bool | None = None
        self._facts: dict[Callable[[Program], Any], Any] = {}
        self._new_inside: dict[Var, bool] = {}
        self._in_classes: dict[str, Prov] = {}  # by the name of an attribute
        self._supposed: dict[str, Prov] = {}  # as far as they are known while they are looked for
        self._asked: set[str] = set()  # in this round of looking

    def once(self, find: Callable[[Program], Fact]) -> Fact:
        """What a function finds out about the whole text: it is asked once, however many loops there are."""
        if find not in self._facts:
            self._facts[find] = find(self)
        return self._facts[find]  # type: ignore[no-any-return]

    def class_values(self, name: str) -> list[ast.expr]:
        """What class bodies give to a name."""
        return self.once(_every_class_value).get(name, [])

    def from_class(self, name: str) -> Prov:
        """Which variables an attribute that a class body gave is made of; its object is one for all that have it.

        Values may be made of attributes of each other's names: they are looked at again until nothing is added.
        """
        if name in self._in_classes:
            return self._in_classes[name]
        if name in self._asked:
            return self._supposed[name]
        outermost = not self._asked
        self._asked.add(name)
        self._supposed.setdefault(name, FRESH)
        before: dict[str, Prov] = {}
        while before != self._supposed:
            before = dict(self._supposed)
            values = [(v, self.scopes.around[id(v)]) for v in self.class_values(name)]
            found = [Walker(self, scope, set(), {}, 1).expr(v) for v, scope in values]
            if not all(self.kinds.of(v, scope).immutable for v, scope in values):
                kept = frozenset({of_class(name)})
                found.append(Prov(kept, kept))
            self._supposed[name] = joined([self._supposed[name], *found])
            if not outermost:
                return self._supposed[name]
            self._asked = {name}
        self._in_classes |= self._supposed
        self._supposed, self._asked = {}, set()
        return self._in_classes[name]

    @cached_property
    def has_identity_equality(self) -> bool:
        """Whether the text may make, or keep, objects that are equal only to themselves."""
        return self.once(may_keep_alone)

    @property
    def changes_when_read(self) -> bool:
        """Whether going through an object of the text's classes may change it, or something else."""
        if self._changes_when_read is None:
            found = [*self.methods.get("__iter__", ()), *self.methods.get("__next__", ())]
            changes = any(
                event.kind not in ("read", "element") for function in found for event in self.summary(function).events
            )
            if not changes and self._summaries.at_work:
                return False  # so far: what is asked may be one of these
            self._changes_when_read = changes
        return self._changes_when_read

    def may_be_iterator(self, node: ast.expr, scope: Scope) -> bool:
        """Whether going through a value of an unknown kind may use it up."""
        return may_be_iterator(self, node, scope)

    @cached_property
    def names_nan(self) -> bool:
        """Whether there may be a nan that has a name; or inf - inf, which is one."""
        minus_inf = re.search(r"inf\b\W*-\s*[\w.(\"']*inf\b", self.source.text)
        return minus_inf is not None or re.search(r"(?i)(?<![a-z])nan(?![a-z])", self.source.text) is not None

    @cached_property
    def names_object_arrays(self) -> bool:
        """Whether elements of an array may be objects."""
        given = [self.scopes.parents.get(id(n)) for n in self.scopes.named("object")]
        by_name = any(isinstance(p, (ast.keyword, ast.Call)) and getattr(p, "func", None) is not p for p in given)
        return by_name or re.search(r"object_\b|[\"'](O|object)[\"']", self.source.text) is not None

    @cached_property
    def operators_give_back(self) -> bool:
        """Whether an operator of the text's classes may give back one of the objects that it is used on."""
        return self._give_back(_OPERATORS)

    @cached_property
    def comparisons_give_back(self) -> bool:
        """The same for ``==``, ``<`` and the like."""
        return self._give_back(_COMPARISONS)

    def _give_back(self, names: frozenset[str]) -> bool:
        functions = [f for name in names for f in self.methods.get(name, ())]
        returned = [n.value for f in functions for n in ast.walk(f) if isinstance(n, ast.Return)]
        return any(map(_names_object, returned))

    def holds_new(self, var: Var) -> bool:
        """Whether all that a variable holds was made for it; looked up once."""
        if var not in self._new_inside:
            self._new_inside[var] = holds_new(self, var)
        return self._new_inside[var]

    def made_for_object(self, name: str) -> bool:
        """Whether attributes of this name always hold what was made for their object."""
        return made_for_object(self, name)

    def members(self, name: str) -> list[Function]:
        """The methods and properties of the text's classes that have a name."""
        return [*self.methods.get(name, ()), *self.properties.get(name, ())]

    knows_module = staticmethod(knows_module)

    def foreign(self, node: ast.expr, scope: Scope) -> bool:
        """Whether an object is made by a module nothing is known of, or whose objects keep something between calls.

        Its methods may be called as known ones are. Or it is such a module itself.
        """
        known = self.kinds.of(node, scope).name not in ("unknown", "module", "class", "function")
        if not known and may_be_module(self, node, scope):
            return True
        root = root_name(node)
        binding = self.scopes.only(self.scopes.resolve(root.id, scope)) if root is not None else None
        made = binding.value if binding is not None and binding.kind == "assign" else None
        if not isinstance(made, ast.Call) or root is None or id(root) in self.scopes.inner:
            return False
        maker = made.func
        while isinstance(maker, ast.Call):  # ``codecs.getincrementaldecoder(name)()``
            maker = maker.func
        path = self.scopes.dotted(maker, self.scopes.around[id(made)])
        if path is None or path.startswith("builtins."):
            return False
        module = path.rpartition(".")[0]
        whole = module in WHOLE_MODULES or module.rpartition(".")[0] in WHOLE_MODULES
        return path.split(".")[0] in _KEEP_STATE or (not whole and path not in KNOWN_MAKERS)

    def knows(self, path: str) -> bool:
        """Whether a dotted name belongs to a module of the tables, so that reading it is reading a constant."""
        return self.knows_module(path) or self.knows_module(path.rpartition(".")[0])

    def is_assumed(self, *names: str) -> bool:
        return any(name in self.assumed for name in names)

    def summary(self, function: Function, depth: int = 0) -> Summary:
        """What a call of this function does; looked up once."""
        return self._summaries.of(function, depth)

    compares = staticmethod(comparison)
    takes_element = staticmethod(element)
    hashes = staticmethod(hashes)

    def origin(self, var: Var) -> ast.expr | None:
        """The one expression that gives a variable its value: the only assignment, or the argument of the only call."""
        binding = self.scopes.only(var)
        if binding is not None and binding.kind == "param":
            return self._given(var)
        if binding is not None and binding.kind == "unpack" and isinstance(binding.node, ast.Assign):
            target, value = binding.node.targets[0], binding.node.value
            if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple) and len(target.elts) == len(value.elts):
                places = [isinstance(t, ast.Name) and t.id == var.name for t in target.elts]
                starred = any(isinstance(e, ast.Starred) for e in [*target.elts, *value.elts])
                return value.elts[places.index(True)] if True in places and not starred else None
        return binding.value if binding is not None and binding.kind == "assign" else None

    def _given(self, var: Var) -> ast.expr | None:
        """What a parameter is given by the one call of its function, where the text has no other use of that."""
        function = self.scopes.all[var.scope].node
        if not isinstance(function, ast.FunctionDef) or function.decorator_list or id(function) in self.class_of:
            return None
        uses = self.scopes.named(function.name)
        call = self.scopes.parents.get(id(uses[0])) if len(uses) == 1 else None
        binding = self.scopes.only(self.scopes.resolve(function.name, self.scopes.around[id(function)]))
        if not isinstance(call, ast.Call) or call.func is not uses[0] or binding is None:
            return None
        names = positional(function.args)
        if hides_arguments(call):
            return None
        named = {k.arg: k.value for k in call.keywords}
        given = dict(zip(names, call.args, strict=False)) | named
        return given.get(var.name)

    @cached_property
    def strange_operators(self) -> list[tuple[str, int]]:
        """Special methods that change something, with the line: any expression might call them."""
        found = self._special([n for n in self.methods if n not in _CALLED])
        done = [(n, e.line) for n, e in found if e.kind not in ("read", "element") and not self._within(n, e)]
        return [*specials_given(self), *done]

    def _within(self, name: str, event: Event) -> bool:
        """Whether going through an object does nothing but change that object, or come to an end."""
        if event.kind in ("raise", "stops") or event.how == "StopIteration":
            return name in _GONE_THROUGH
        var = event.var if event.kind == "change" else None
        return name in _GONE_THROUGH and var is not None and var.scope >= 0 and is_self(self.scopes, whole_of(var))

    @cached_property
    def read_by_operators(self) -> list[tuple[str, Event]]:
        """What special methods read."""
        return [(n, e) for n, e in self._special(list(self.methods)) if e.kind == "read"]

    def _special(self, names: list[str]) -> Iterable[tuple[str, Event]]:
        """What special methods of the text's classes do, which any expression might call: on each line once."""
        found: dict[tuple[object, ...], tuple[str, Event]] = {}
        for name in names:
            for function in self.methods[name] if name.startswith("__") and name.endswith("__") else ():
                for event in self.summary(function).events:
                    if name == "__hash__" and event.kind == "word" and event.how == "builtins.hash":
                        continue  # each process has its own hashes, and makes its own dicts and sets
                    found.setdefault((name, event.kind, event.var, event.line), (name, event))
        return found.values()

    def may_change_element(self, node: ast.AugAssign, scope: Scope) -> bool:
        """Whether ``a[i] += x`` may change the object that stands there, and not only put a new one in its place."""
        target = node.target
        if isinstance(target, ast.Name) or self.new_value(target):
            return False
        if isinstance(target, ast.Attribute) and self.made_for_object(target.attr):
            return False
        array = self.kinds.of(target.value, scope).name in ("array", "vector") or attribute_is_array(self, target.value)
        if array and not self.names_object_arrays:
            return False
        if self._adds_numbers_in_place:
            return True
        number = self.kinds.of(node.value, scope) == NUMBER and not isinstance(node.op, ast.Mult)  # a list takes that
        product = isinstance(node.value, ast.BinOp) and isinstance(node.value.op, (ast.Mult, ast.Div))
        taken = isinstance(node.op, ast.Sub) and product and not {"__mul__", "__rmul__"} & self.methods.keys()
        return not (number or taken or isinstance(node.op, (ast.Div, ast.FloorDiv, ast.Mod, ast.Pow)))  # only a set is

    @cached_property
    def _adds_numbers_in_place(self) -> bool:
        """Whether there may be objects to which a number is added in place: arrays, not containers."""
        return bool(imported(self.scopes) - sys.stdlib_module_names) or bool(_IN_PLACE & self.methods.keys())

    def new_value(self, target: ast.expr) -> bool:
        """Whether ``target += x`` surely gives the place a new value, or changes a container of the name's own."""
        scope = self.scopes.around.get(id(target), self.scopes.module)
        if self.kinds.of(target, scope).immutable:
            return True
        if isinstance(target, ast.Name):
            plain = self.kinds.starts_plain(self.scopes.resolve(target.id, scope))
            return (plain and not self.operators_give_back) or own_container(self, target)  # number + array is new
        if isinstance(target, ast.Attribute):
            values = self._stored.get(f".{target.attr}", [])
            return bool(values) and all(self._is_plain(v) for v in values)
        if not isinstance(target, ast.Subscript) or not isinstance(target.value, ast.Name):
            return False
        name = target.value
        kind = self.kinds.of(name, scope).name
        if kind in ("array", "vector"):
            return own_container(self, name)
        var = self.scopes.resolve(name.id, scope)
        starts = [b.value for b in self.scopes.bindings(var)]
        stored = self._stored.get(name.id, [])
        methods = [self.scopes.parents.get(id(n)) for n in self.scopes.named(name.id)]
        grown = any(isinstance(m, ast.Attribute) and m.attr in MUTATING_METHODS and self._is_called(m) for m in methods)
        return not grown and all(self._holds_plain(s) for s in starts) and all(self._is_plain(v) for v in stored)

    @cached_property
    def _stored(self) -> dict[str, list[ast.expr]]:
        """What the text assigns to an attribute, by its name behind a point, and to places of a name, by that."""
        found: dict[str, list[ast.expr]] = {}
        for node in self.scopes.every(ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Attribute):
                    found.setdefault(f".{target.attr}", []).append(node.value)
                elif isinstance(target, ast.Subscript) and isinstance(target.value, ast.Name):
                    found.setdefault(target.value.id, []).append(node.value)
        return found

    def _is_called(self, node: ast.expr) -> bool:
        call = self.scopes.parents.get(id(node))
        return isinstance(call, ast.Call) and call.func is node

    def _is_plain(self, node: ast.expr) -> bool:
        scope = self.scopes.around.get(id(node), self.scopes.module)
        return isinstance(node, ast.Constant) or self.kinds.of(node, scope).immutable

    def _holds_plain(self, node: ast.expr | None) -> bool:
        """Whether a new container holds only values that cannot be changed in place."""
        if isinstance(node, ast.Dict):
            return all(self._is_plain(v) for v in node.values)
        if isinstance(node, ast.DictComp):
            return self._is_plain(node.value)
        if isinstance(node, ast.List):
            return all(self._is_plain(v) for v in node.elts)
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult):
            return self._holds_plain(node.left)
        if not isinstance(node, ast.Call):
            return False
        path = self.scopes.dotted(node.func, self.scopes.around.get(id(node), self.scopes.module))
        made = [self.scopes.dotted(a, self.scopes.around.get(id(a), self.scopes.module)) for a in node.args]
        return path == "collections.Counter" or (
            path == "collections.defaultdict" and len(made) == 1 and made[0] in ("builtins.int", "builtins.float")
        )

    @cached_property
    def own_logging(self) -> int | None:
        """The line of a class of the text that takes part in logging."""
        words = ("Handler", "Filter", "Formatter", "Adapter", "Logger")
        for found in self.classes.values():
            for node in found:
                if any(ast.unparse(base).endswith(words) for base in node.bases):
                    return node.lineno
        filtered = self._added_filter()
        return filtered.lineno if filtered is not None else None

    def _added_filter(self) -> ast.Call | None:
        for node in self.scopes.every(ast.Call):
            if isinstance(node.func, ast.Attribute) and node.func.attr == "addFilter":
                return node
        return None

    def ending_base(self, name: str, seen: frozenset[str] = frozenset()) -> str | None:
        """The builtin error that a class of the text derives from, where that is one that ends the program."""
        for node in self.classes.get(name, ()):
            for base in node.bases:
                written = ast.unparse(base)
                path = self.scopes.dotted(base, self.scopes.around[id(node)])
                found = path if path in ENDING else None
                if found is None and written not in seen:
                    found = self.ending_base(written, seen | {name})
                if found is not None:
                    return found
        return None

    def class_state(self, place: ast.expr) -> str | None:
        """What a change reaches of a class itself: through ``type(self)``, or a container in the class body."""
        while isinstance(place, (ast.Attribute, ast.Subscript, ast.Call)):
            if isinstance(place, ast.Call):
                made = place.func.id if isinstance(place.func, ast.Name) else ""
                return ast.unparse(place) if made == "type" else None
            shared = {"__class__"} | self.class_containers
            if isinstance(place, ast.Attribute) and place.attr in shared:
                return ast.unparse(place)
            place = place.value
        return None

    def _property_made(self, names: Iterable[str], call: ast.Call) -> None:
        """``size = property(get_size, set_size)``, in a class or behind it."""
        if self.scopes.dotted(call.func, self.scopes.around[id(call)]) != "builtins.property":
            return
        given = [*call.args, *(k.value for k in call.keywords)]
        used = {g.id for g in given if isinstance(g, ast.Name)}
        made_of = [f for f in self.scopes.every(ast.FunctionDef, ast.AsyncFunctionDef) if f.name in used]
        for name in names:
            self.properties.setdefault(name, []).extend(made_of)
            self.setters.setdefault(name, []).extend(made_of)

    def _read_class(self, node: ast.ClassDef) -> None:
        plain = "dataclass" not in " ".join(map(ast.unparse, node.decorator_list))
        for member in node.body:
            if isinstance(member, ast.Assign) and isinstance(member.value, ast.Call):
                self._property_made([n for target in member.targets for n in targets_of(target)], member.value)
            if plain and isinstance(member, (ast.Assign, ast.AnnAssign)) and member.value is not None:
                targets = member.targets if isinstance(member, ast.Assign) else [member.target]
                if not _is_number(member.value):
                    self.class_containers |= {name for target in targets for name in targets_of(target)}
            if isinstance(member, (ast.FunctionDef, ast.AsyncFunctionDef)):
                names = {d.id for d in member.decorator_list if isinstance(d, ast.Name)}
                names |= {d.attr for d in member.decorator_list if isinstance(d, ast.Attribute)}
                if "setter" in names:
                    self.setters.setdefault(member.name, []).append(member)
                elif names & {"property", "cached_property"}:
                    self.properties.setdefault(member.name, []).append(member)
                else:
                    self.methods.setdefault(member.name, []).append(member)


def _every_class_value(program: Program) -> dict[str, list[ast.expr]]:
    found: dict[str, list[ast.expr]] = {}
    members = [member for nodes in program.classes.values() for node in nodes for member in node.body]
    for member in members:
        if isinstance(member, (ast.Assign, ast.AnnAssign)) and member.value is not None:
            for target in member.targets if isinstance(member, ast.Assign) else [member.target]:
                for name in targets_of(target):
                    found.setdefault(name, []).append(member.value)
    for name, value, _ in given_to_classes(program.scopes):
        found.setdefault(name, []).append(value)
    return found


def _is_number(value: ast.expr) -> bool:
    """Whether a value is a number, a text or the like, as it is written."""
    return isinstance(value, (ast.Constant, ast.UnaryOp, ast.BinOp))


def _names_object(value: ast.expr | None) -> bool:
    """Whether an expression may be an object that has a name, not a new one."""
    if isinstance(value, ast.IfExp):
        return _names_object(value.body) or _names_object(value.orelse)
    if isinstance(value, ast.BoolOp):
        return any(map(_names_object, value.values))
    return isinstance(value, (ast.Name, ast.Attribute, ast.Subscript)) and getattr(value, "id", "") != "NotImplemented"
