"""Which objects of the text each expression may be, and what they may hold: found for the whole text at once.

Whatever the order of its lines, and whoever calls whom: names, attributes, elements, and what functions return get what
any line may give them, until nothing is added (L. O. Andersen, Program Analysis and Specialization for the C
Programming Language, 1994, chapter 4). Objects are told apart by their class, lists and dicts by the place that makes
them.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ..text.arguments import given_to_classes
from ..text.reaching import binding_in_loop
from ..text.scopes import Function, Scope, Var, defaults_of, leaves_function, positional, whole_of
from ..values.ranges import ranges_of
from .decorators import of_class
from .expressions import COMPARING, Expressions
from .known_calls import ERRORS, Given, is_plain
from .objects import ENUMS, PROPERTIES
from .things import ELEMENTS, INSIDE, NOTHING, RETURNED, Thing, Value, everything, is_tuple

if TYPE_CHECKING:
    from .program import Program

__all__ = [
    "PointsTo",
    "finds_nan",
    "holds_objects",
    "is_among",
    "is_value",
    "keeps_nothing",
    "may_be_module",
    "may_be_nan",
    "may_give_nan",
    "may_be_table",
    "may_hold_nan",
    "may_be_object",
    "may_share",
    "share",
    "shared_things",
]

_ROUNDS = 60
# Where these stand in a text, an object may come or go in a way that is not followed.
_OTHER_WAYS = re.compile(
    r"\b(metaclass|f_locals|f_globals|__(subclasses|dict|class|new|set|get|getattr|getattribute|setattr|missing|"
    r"init_subclass|set_name|reduce|reduce_ex|getstate|setstate|deepcopy|copy|class_getitem|code|closure|globals|"
    r"defaults|builtins)__)\b"
)
_OTHER_CALLS = frozenset({
    *(f"builtins.{name}" for name in ("globals", "locals", "vars", "eval", "exec", "compile", "__import__")),
    "operator.methodcaller", "dataclasses.make_dataclass", "inspect.currentframe", "sys._getframe", "sys.settrace",
    "sys.modules",
})  # fmt: skip
_OTHER_MODULES = frozenset({"pickle", "shelve", "dill", "builtins", "importlib", "weakref", "ctypes", "gc"})
_BASES = frozenset({"object", "ABC", "Protocol", "Generic", "NamedTuple", "TypedDict", "str", "int", "float"})
_CLASS_DECORATORS = ("dataclass", "total_ordering", "unique", "final", "runtime_checkable")
_ORDERING = frozenset(name for names in COMPARING.values() for name in names)


def may_be_object(program: Program, node: ast.expr, scope: Scope) -> bool:
    """Whether a value may be, or hold, an object of a class without ``__eq__``."""
    return program.has_identity_equality and program.once(PointsTo).may_meet(node, scope, itself=True)


def holds_objects(program: Program, node: ast.expr, scope: Scope) -> bool:
    """Whether a value may hold an object of a class without ``__eq__``."""
    return program.has_identity_equality and program.once(PointsTo).may_meet(node, scope, itself=False)


def may_be_nan(program: Program, node: ast.expr, scope: Scope) -> bool:
    """Whether a value may be, or hold, a number that is equal to none, and is found by identity only."""
    return program.names_nan and program.once(PointsTo).may_be_nan(node, scope)


def may_hold_nan(program: Program, node: ast.expr, scope: Scope) -> bool:
    """Whether a value may hold a number that is equal to none."""
    return program.names_nan and program.once(PointsTo).may_be_nan(node, scope, inside=True)


def may_give_nan(program: Program, node: ast.expr, scope: Scope) -> bool:
    """Whether going through a value may give a number that is equal to none, or something that holds one."""
    return program.names_nan and program.once(PointsTo).may_be_nan(node, scope, elements=True)


def finds_nan(program: Program, how: ast.cmpop, left: ast.expr, right: ast.expr, scope: Scope) -> bool:
    """Whether a comparison may find a number that is equal to none, as elements are compared: `v != v` never does."""
    if isinstance(how, (ast.In, ast.NotIn)):
        return may_be_nan(program, left, scope) and may_give_nan(program, right, scope)
    equal = isinstance(how, (ast.Eq, ast.NotEq))
    return equal and may_hold_nan(program, left, scope) and may_hold_nan(program, right, scope)


def may_be_table(program: Program, node: ast.expr, scope: Scope) -> bool:
    """Whether a value may be a dict, or something whose elements are found as in one."""
    flow = program.once(PointsTo)
    value = flow.value(node, scope)
    return flow.lost or not value or not all(t.sort in ("row", "plain") or t.name == "array" for t in value)


def may_be_module(program: Program, node: ast.expr, scope: Scope) -> bool:
    """Whether a value may be a module of a library that the text also names alone: ``tool = shutil or None``."""
    return program.once(_names_modules) and program.once(PointsTo).may_be_module(node, scope)


def _names_modules(program: Program) -> bool:
    imported = {
        n for s in program.scopes.all for n, found in s.bindings.items() if any(b.kind == "import" for b in found)
    }
    uses = [use for name in imported for use in program.scopes.named(name) if isinstance(use.ctx, ast.Load)]
    around = [program.scopes.parents.get(id(use)) for use in uses]
    asked = (p.value if isinstance(p, ast.Attribute) else getattr(p, "func", None) for p in around)
    return any(one is not use for one, use in zip(asked, uses, strict=True))


def is_value(program: Program, node: ast.expr, scope: Scope) -> bool:
    """Whether a value surely is a number, text or None, or a tuple of such: a copy is as good as what it is of."""
    return program.once(PointsTo).is_value(node, scope)


def may_share(program: Program, node: ast.expr, scope: Scope, var: Var, loop: ast.AST | None = None) -> bool:
    """Whether a value may be, or hold, something that can be changed and that a variable has or holds."""
    return shared_things(program, node, scope, [var], loop) != NOTHING


def share(program: Program, var: Var, others: Iterable[Var]) -> bool:
    """Whether a variable may have, or hold, something that can be changed and that one of some others has or holds."""
    return any(program.once(PointsTo).have_in_common(var, other) for other in others)


def shared_things(
    program: Program,
    node: ast.expr,
    scope: Scope,
    variables: Iterable[Var],
    loop: ast.AST | None = None,
    *,
    new: bool = False,
) -> Value | None:
    """What can be changed, and is in a value and in what some variables have; None where that is not known.

    ``loop``: where its variables have its items. ``new``: the value itself is a new object.
    """
    flow = program.once(PointsTo)
    return flow.shared(node, scope, [flow.held(var, scope, loop) for var in variables], new=new)


def is_among(program: Program, places: list[ast.expr], things: Value) -> bool | None:
    """Whether what stands in one of some places may be one of some things; None where nothing is known of it."""
    found = [program.once(PointsTo).value(place) for place in places]
    if not found or not all(map(_is_told, found)):
        return None
    return any(not one.isdisjoint(things) for one in found)


def keeps_nothing(program: Program, name: str) -> bool:
    """Whether a class of the text surely stays as it is written: it has only methods and numbers, and is given none."""
    flow = program.once(PointsTo)
    owners = program.scopes.lineage(name)
    given = any(flow.thing("class", owner, owner.name).slots for owner in owners)
    inside = {thing.sort for owner in owners for thing in flow.in_body(owner)}
    return bool(owners) and not flow.lost and not given and inside <= {"function", "plain"}


class PointsTo(Expressions):
    """What every expression of a text may be."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._raised: set[Thing] = set()
        nodes = list(ast.walk(program.source.tree))
        self.lost = self._is_lost()
        self.late = not program.names_nan
        for _ in range(_ROUNDS if not self.lost else 0):
            self.changed = False
            self.values.clear()
            for node in nodes:
                if isinstance(node, ast.expr):
                    if not isinstance(getattr(node, "ctx", None), (ast.Store, ast.Del)):
                        self.value(node)
                elif (follow := getattr(self, f"_do_{type(node).__name__}", None)) is not None:
                    follow(node)
            for one in self.mixes():
                self.settle(one)
            if not self.changed and self.late:
                break
            self.late = self.late or not self.changed
        self.lost = self.lost or self.changed
        self._of_classes = dict(self._every_class_value())

    def may_meet(self, node: ast.expr, scope: Scope, *, itself: bool = True) -> bool:
        """Whether a value may be, or hold, an object that is equal only to itself; ``itself``: not only hold one."""
        if is_plain(self.kinds.of(node, scope)):
            return False
        value = self.value(node, scope)
        if self.lost or not value:  # nobody calls this, as far as can be seen
            return True
        found = everything(value, self._compares_inside) - (set() if itself else set(value))
        return any(map(self._is_one, found))

    def may_be_module(self, node: ast.expr, scope: Scope) -> bool:
        """Whether a value may be a module of a library."""
        known = (t.name for t in self.value(node, scope) if t.sort == "known")
        return self.lost or not all(name.startswith("builtins.") for name in known)

    def is_value(self, node: ast.expr, scope: Scope) -> bool:
        """Whether all that an expression may be is a number, text or None, or a tuple of such."""
        value = self.value(node, scope)
        return not self.lost and bool(value) and all(map(self._is_value, value))

    def may_be_nan(self, node: ast.expr, scope: Scope, *, inside: bool = False, elements: bool = False) -> bool:
        """Whether a value, what is ``inside`` it, or one of its ``elements`` may be, or hold, a nan."""
        value, number = self.value(node, scope), ranges_of(self.program).of(node, scope)
        if number is not None and number.whole:
            return False
        if self.lost or not value:
            return True
        held: Iterable[Thing] = self.gone_through(value) if elements else value
        held = {t for one in value for slot in one.slots.values() for t in slot} if inside else held
        found = everything(held, _always)
        return any(map(self._may_be_nan, found | {t for t in value if t.sort != "plain"}))

    def _may_be_nan(self, thing: Thing) -> bool:
        if thing.sort == "known":
            return not thing.name.startswith("builtins.")
        if thing.sort == "mix":
            return thing.name != "array"
        return thing in self.plain or thing.sort not in ("plain", "row", "table", "object", "class", "function")

    def may_be_tuple(self, node: ast.expr, scope: Scope) -> bool:
        """Whether a value may be a tuple, also an object of a class of tuples."""
        return any(is_tuple(t) or (t.sort == "object" and self.fields(t)) for t in self.value(node, scope))

    def held(self, var: Var, scope: Scope | None = None, loop: ast.AST | None = None) -> set[Thing]:
        """What a variable may have: one of a loop, in its body, only items."""
        if isinstance(loop, ast.For) and scope is not None and var.scope == scope.number:
            given = binding_in_loop(self.scopes, loop, var.name, scope)
            if given is not None:
                return set(self.to_name(loop.target, var.name, self.gone_through(self.value(loop.iter))))
        return self.known.get(whole_of(var), self._of_classes.get(var, set()))

    def shared(self, node: ast.expr, scope: Scope, others: list[set[Thing]], *, new: bool = False) -> Value | None:
        """What can be changed, and is in a value and in others; None where that is not known."""
        value = self.value(node, scope)
        if self.lost or not value or not all(others):
            return None
        if new:
            value = frozenset(t for one in value for held in one.slots.values() for t in held)
        return frozenset(filter(self._can_change, self._reached(value) & self._reached(set().union(*others))))

    def may_be_in(self, node: ast.expr, scope: Scope, var: Var) -> bool:
        """Whether a value may be what a variable has, or something in it, and can be changed."""
        value, held = self.value(node, scope), self.held(var)
        known = not self.lost and _is_told(value) and bool(held)
        return not known or any(map(self._can_change, value & self._reached(held)))

    def have_in_common(self, var: Var, other: Var) -> bool:
        """Whether something that can be changed may be in what two variables have."""
        some, others = self.held(var), self.held(other)
        if var == other or self.lost or not some or not others:
            return True
        return any(map(self._can_change, self._reached(some) & self._reached(others)))

    def _reached(self, things: Iterable[Thing]) -> set[Thing]:
        """All that some things hold, and that their classes do."""
        found = everything(things, _always)
        owners = {c for t in found if t.sort in ("object", "class") for c in self.scopes.lineage(t.name)}
        more = {t for c in owners for t in self.in_body(c)}
        return found if more <= found else self._reached(found | more)

    def in_body(self, owner: ast.ClassDef) -> set[Thing]:
        """All that the body of a class gives to names."""
        scope = self.scopes.of_node[id(owner)]
        return {t for name in scope.bindings for t in self.known.get(Var(scope.number, name), ())}

    def _every_class_value(self) -> Iterator[tuple[Var, set[Thing]]]:
        """What names in class bodies have; those of one name together."""
        owners = self.scopes.every(ast.ClassDef)
        inside = [self.scopes.of_node[id(owner)] for owner in owners]
        given = {name for name, _, _ in given_to_classes(self.scopes)}
        for name in given.union(*(scope.bindings for scope in inside)):
            behind = (self.part(self.thing("class", c, c.name), f".{name}") for c in owners if name in given)
            in_bodies = (self.known.get(Var(s.number, name), set()) for s in inside)
            yield of_class(name), set().union(*in_bodies, *behind)

    def _can_change(self, thing: Thing) -> bool:
        member = thing.sort == "object" and self.is_enum(thing) and not any(map(_is_attribute, thing.slots))
        return not member and thing.sort not in ("plain", "known") and not is_tuple(thing)

    def are_members(self, node: ast.expr, scope: Scope) -> list[ast.ClassDef] | None:
        """The enumerations of plain values that an expression is a member of, if it can be nothing else."""
        value = self.value(node, scope)
        if self.lost or not value or not all(t.sort == "object" and self.is_enum(t) for t in value):
            return None
        owners = [t.node for t in value if isinstance(t.node, ast.ClassDef)]
        bodies = {t for owner in owners for t in self.in_body(owner) if t.sort != "function"}
        return owners if all(map(self._is_value, bodies)) and not self.program.names_nan else None

    def _is_value(self, thing: Thing, around: tuple[Thing, ...] = ()) -> bool:
        """Whether this is a number or text, or a tuple of such: with names for its places, too."""
        if thing.sort == "plain" or thing in around:
            return True
        named = thing.sort == "object" and self.fields(thing) and thing.name not in self.program.identity_classes
        if not named and not is_tuple(thing):
            return False
        return all(self._is_value(t, (*around, thing)) for held in thing.slots.values() for t in held)

    def _is_one(self, thing: Thing) -> bool:
        if thing.sort == "method":
            return thing.of is not None and thing.of.sort == "object"  # equal to that of the very same object only
        of_text = thing.sort == "object" and thing.name in self.program.identity_classes
        return of_text or thing.sort in ("error", "alone", "tree", "partial", "drawer") or thing.name == "reader"

    def _compares_inside(self, thing: Thing) -> bool:
        return thing.sort in ("row", "table", "mix", "world", "error") or (
            thing.sort == "object" and thing.name not in self.program.identity_classes
        )

    def _is_lost(self) -> bool:
        lost = self.scopes.star_import or _OTHER_WAYS.search(self.program.source.text) is not None
        named = self.scopes.every(ast.Name, ast.Attribute)
        lost = lost or any(self.scopes.dotted(n, self._scope(n)) in _OTHER_CALLS for n in named)
        lost = lost or any(map(self._makes_class, self.scopes.every(ast.Call)))
        lost = lost or any(map(_imports_other_way, self.scopes.every(ast.Import, ast.ImportFrom)))
        return lost or not all(map(self._is_followed, self.scopes.every(ast.ClassDef)))

    def _makes_class(self, call: ast.Call) -> bool:
        """``type("Row", (Base,), {})``."""
        alone = len(call.args) == 1 and not call.keywords and not isinstance(call.args[0], ast.Starred)
        return not alone and self.scopes.dotted(call.func, self._scope(call)) == "builtins.type"

    def _is_followed(self, owner: ast.ClassDef) -> bool:
        """Whether objects of a class hold nothing but attributes; those of one derived from ``dict`` hold more."""
        if not all(any(word in ast.unparse(d) for word in _CLASS_DECORATORS) for d in owner.decorator_list):
            return False  # it is given the class
        for base in owner.bases:
            last = ast.unparse(base.value if isinstance(base, ast.Subscript) else base).rpartition(".")[2]
            if last not in _BASES | ENUMS and last not in self.program.classes and not last.endswith(ERRORS):
                return False
        return not owner.keywords

    # -- statements -------------------------------------------------------------------------------------------------

    def _scope(self, node: ast.AST) -> Scope:
        return self.scopes.around.get(id(node), self.scopes.module)

    def _do_Assign(self, node: ast.Assign) -> None:
        for target in node.targets:
            self.store(target, self.value(node.value), self._scope(node))

    def _do_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.store(node.target, self.value(node.value), self._scope(node))

    def _do_AugAssign(self, node: ast.AugAssign) -> None:
        scope, given = self._scope(node), self.value(node.value)
        before = self._read(node.target, scope)
        for one in before:
            if one.sort == "row":
                self.add(one, ELEMENTS, self.gone_through(given))
            elif one.sort == "table":
                self.fill([one], given)
            elif one.is_open:
                self.add(one, INSIDE, given)
        self.store(node.target, self.combined(node, type(node.op).__name__, before, given), scope)

    def _read(self, target: ast.expr, scope: Scope) -> Value:
        """What a place has that is about to be given something."""
        if isinstance(target, ast.Name):
            return self._of_Name(target, scope)
        if isinstance(target, ast.Attribute):
            return self._of_Attribute(target, scope)
        return self._of_Subscript(target, scope) if isinstance(target, ast.Subscript) else NOTHING

    def _do_For(self, node: ast.For | ast.AsyncFor | ast.comprehension) -> None:
        self.store(node.target, self.gone_through(self.value(node.iter)), self._scope(node))

    _do_AsyncFor = _do_comprehension = _do_For

    def _do_withitem(self, node: ast.withitem) -> None:
        value, errors = self.value(node.context_expr), frozenset({*self._raised, self.error}) | self.plain
        self.results(value, ["__exit__", "__aexit__"], NOTHING, Given(spread=errors))
        entered = self.results(value, ["__enter__", "__aenter__"], NOTHING, Given())
        if node.optional_vars is not None:
            others = frozenset(t for t in value if t.sort != "object")
            scope = self.scopes.around.get(id(node.context_expr), self.scopes.module)
            self.store(node.optional_vars, entered | others | self.gone_through(others), scope)

    def _do_ExceptHandler(self, node: ast.ExceptHandler) -> None:
        types = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
        named = {t.id for t in types if isinstance(t, ast.Name) and t.id in self.program.classes}
        of_text = len(named) == len(types)
        caught = {t for t in self._raised if not of_text or named & {c.name for c in self.scopes.lineage(t.name)}}
        if node.name:
            self.note(self.scopes.resolve(node.name, self._scope(node)), caught | (set() if of_text else {self.error}))

    def _do_Raise(self, node: ast.Raise) -> None:
        for value in (self.value(part) for part in (node.exc, node.cause) if part is not None):
            classes = frozenset(t for t in value if t.sort == "class")
            raised = {t for t in value | self.call(classes, Given(), node) if t.sort == "object"}
            self.changed = self.changed or not raised <= self._raised
            self._raised |= raised

    def _do_Match(self, node: ast.Match) -> None:
        inside = everything(self.value(node.subject), lambda thing: thing is not self.world)
        inside |= self.part(self.world, INSIDE)
        for pattern in (p for case in node.cases for p in ast.walk(case.pattern)):
            name = getattr(pattern, "rest" if isinstance(pattern, ast.MatchMapping) else "name", None)
            if isinstance(name, str):
                held = {*inside, *self.row(pattern, inside), *self.table(pattern, inside, inside), *self.plain}
                self.note(self.scopes.resolve(name, self._scope(node)), held)

    def _do_Return(self, node: ast.Return) -> None:
        scope = self._scope(node)
        if id(scope.node) in self.generators:
            self.add(self.thing("row", scope.node, "generator"), RETURNED, self.value(node.value))
            self.add(self.error, INSIDE, self.value(node.value))  # a StopIteration has it
        self.note(("result", id(scope.node)), self.value(node.value))

    def _do_Delete(self, node: ast.Delete) -> None:
        for target in node.targets:
            if isinstance(target, ast.Subscript):
                self.add(self.error, INSIDE, self.value(target.slice))
                self.results(self.value(target.value), ["__delitem__"], self.value(target.slice))

    def _do_ClassDef(self, node: ast.ClassDef) -> None:
        var = self.scopes.resolve(node.name, self._scope(node))
        self.note(var, {self.thing("class", node, node.name)})

    def _do_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        scope = self._scope(node)
        for name, default in defaults_of(node).items():
            self.note(self.key(node, name), self.value(default))
        if _goes_on(node.body):
            self.note(("result", id(node)), self.text)  # None
        value: Value = frozenset({self.thing("function", node)})
        for decorator in reversed(node.decorator_list):
            last = getattr(decorator, "attr", getattr(decorator, "id", ""))
            if not leaves_function(decorator) and last not in PROPERTIES:
                value = self.call(self.value(decorator), Given([value]), decorator)
        self.note(self.scopes.resolve(node.name, scope), value)
        owner = self.program.class_of.get(id(node))
        if owner is not None:
            self._give_object(node, owner)

    _do_AsyncFunctionDef = _do_FunctionDef

    def _give_object(self, method: Function, owner: ast.ClassDef) -> None:
        """A method may be called on any object of its class, and what compares objects with any of them."""
        names = positional(method.args)
        marks = {getattr(d, "attr", getattr(d, "id", "")) for d in method.decorator_list}
        if names and "staticmethod" not in marks:
            objects = {t for t in self.made if owner in self.scopes.lineage(t.name)}
            classes = {self.thing("class", t, t.name) for t in self.scopes.every(ast.ClassDef)
                       if owner in self.scopes.lineage(t.name)}  # fmt: skip
            self.note(self.key(method, names[0]), classes if "classmethod" in marks else objects)
        if method.name in _ORDERING and len(names) > 1:
            self.note(self.key(method, names[1]), {*self.made, *self.plain})


def _imports_other_way(node: ast.Import | ast.ImportFrom) -> bool:
    names = [*(alias.name for alias in node.names), (node.module or "") if isinstance(node, ast.ImportFrom) else ""]
    return not _OTHER_MODULES.isdisjoint(part for name in names for part in name.split("."))


def _goes_on(body: list[ast.stmt]) -> bool:
    """Whether what stands behind some statements may be come to, as far as these do not fail."""
    last = body[-1]
    if isinstance(last, (ast.Return, ast.Raise)):
        return False
    if isinstance(last, ast.If):
        return not last.orelse or _goes_on(last.body) or _goes_on(last.orelse)
    if isinstance(last, ast.Try) and not last.finalbody:
        return _goes_on(last.orelse or last.body) or any(_goes_on(handler.body) for handler in last.handlers)
    endless = isinstance(last, ast.While) and isinstance(last.test, ast.Constant) and bool(last.test.value)
    return not endless or any(isinstance(n, ast.Break) for n in ast.walk(last))


def _always(_: Thing) -> bool:
    return True


def _is_told(value: Value) -> bool:
    """Whether this tells what is changed: of ``list.append(row, 1)`` it is not the class."""
    return bool(value) and not any(thing.sort in ("known", "class") for thing in value)


def _is_attribute(slot: object) -> bool:
    return isinstance(slot, str) and slot.startswith(".")
