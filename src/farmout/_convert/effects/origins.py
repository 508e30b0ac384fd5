"""Where a value of the text may come from: through names, containers, attributes, parameters and results."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from ..text.arguments import Unseen, constructed, is_self, parameter, plainly_decorated, returns
from ..text.scopes import Binding, Function, Scope, Var, hides_arguments, targets_of
from ..values.pure_table import BUILTIN_CONSTRUCTORS, CHANGES_FIRST, FRESH, WHOLE_MODULES
from .by_name import methods_named

if TYPE_CHECKING:
    from .program import Program

__all__ = ["MADE", "Origin", "origins", "origins_of_variable", "results_of"]

ROUNDS = 6
_SAME = frozenset({f"builtins.{name}" for name in ("list", "tuple", "sorted", "reversed", "iter", "set")})
_NEW = _SAME | {"collections.deque"}
_DICTS = frozenset({"builtins.dict", "collections.OrderedDict"})
_OTHER_NEW = frozenset({"collections.defaultdict", "collections.Counter", "argparse.ArgumentParser",
                        "copy.deepcopy"})  # fmt: skip
_BARS = frozenset({"tqdm.tqdm", "tqdm.auto.tqdm"})
_ELEMENT = frozenset({"append", "appendleft", "add", "insert", "setdefault"})
_ELEMENTS = frozenset({"extend", "extendleft", "update"})
_LOOK = frozenset({"items", "values", "keys", "get", "index", "count"})
_LOOKERS = frozenset({f"builtins.{name}" for name in ("len", "enumerate", "zip", "sorted", "list", "tuple", "print")})
_SPECIAL = frozenset({"__setitem__", "__iadd__", "__ior__"})
_BY_NAME = frozenset({"setattr", "__setattr__", "__dict__", "vars", "__getattr__", "__getattribute__", "__get__",
                      "make_dataclass", "_make", "__setstate__", "new_class"})  # fmt: skip


class Origin(NamedTuple):
    """A definition or expression that a value may come from. ``bare``: a function without what decorates it."""

    node: ast.AST
    scope: Scope
    bare: bool = False


# What a library made anew: no function of the text, and no container that the text puts something into.
MADE = ast.Slice()


class Place(NamedTuple):
    """Where the text puts something into a container: which it is, what is put in, under which key if that is told."""

    container: ast.expr
    scope: Scope
    value: ast.expr | None  # None: it cannot be told what
    way: str  # element, elements (of the value), mapped (the values of a dict)
    key: object = None


def origins(program: Program, node: ast.expr, scope: Scope) -> list[Origin] | None:
    """Everything that an expression may have its value from; None where the text does not tell."""
    known = program.once(_known)
    if id(node) not in known or not program.scopes.around.get(id(node)):
        known[id(node)] = _found(program, lambda search: search.values(node, scope))
    return known[id(node)]


def _known(program: Program) -> dict[int, list[Origin] | None]:
    """What was found so far, by node."""
    return {}


def origins_of_variable(program: Program, var: Var) -> list[Origin] | None:
    return _found(program, lambda search: search.variable(var))


def results_of(program: Program, function: ast.AST) -> list[Origin] | None:
    """Everything that a function of the text may return."""
    if not isinstance(function, ast.FunctionDef):
        return None
    scope = program.scopes.of_node[id(function)]
    return _found(
        program, lambda search: [o for v in returns(program.scopes, function) for o in search.values(v, scope)]
    )


def _found(program: Program, ask: Callable[[_Search], list[Origin]]) -> list[Origin] | None:
    search = _Search(program)
    found: list[Origin] | None = None
    try:
        for _ in range(ROUNDS):
            answer = ask(search)
            if not search.circular or search.settled():
                found = answer
                break
            search = _Search(program, search.now)
    except (Unseen, RecursionError):
        pass
    if found is not None or not search.circular:
        search.settle()
    return found


def _answers(program: Program) -> dict[object, list[Origin] | None]:
    """What searches found for good, None where the text does not tell: for those that come after them."""
    return {}


class _Search:
    """One round: what is asked for again while it is looked for is answered by what the last round found."""

    def __init__(self, program: Program, last: dict[object, list[Origin]] | None = None) -> None:
        self.program, self.scopes = program, program.scopes
        self.last = last or {}
        self.now: dict[object, list[Origin]] = {}
        self.open: set[object] = set()
        self.circular = False
        self.unseen: set[object] = set()
        self.answers = program.once(_answers)

    def settle(self) -> None:
        """Keep what was found."""
        self.answers.update(self.now)
        self.answers.update(dict.fromkeys(self.unseen if not self.circular else ()))

    def settled(self) -> bool:
        """Whether this round found what the last one did."""
        return all(_ids(found) == _ids(self.last.get(key, [])) for key, found in self.now.items())

    def _once(self, key: object, look: Callable[[], Iterable[Origin]]) -> list[Origin]:
        if key in self.answers:
            if (known := self.answers[key]) is None:
                raise Unseen
            return known
        if key in self.now:
            return self.now[key]
        if key in self.open:
            self.circular = True
            return self.last.get(key, [])
        if key in self.unseen:
            raise Unseen
        self.open.add(key)
        try:
            found = list({(id(o.node), o.bare): o for o in look()}.values())
        except Unseen:
            self.unseen.add(key)
            raise
        finally:
            self.open.discard(key)
        self.now[key] = found
        return found

    # -- values -----------------------------------------------------------------------------------------------------

    def values(self, node: ast.expr, scope: Scope) -> list[Origin]:
        if id(node) not in self.scopes.nodes:
            return list(self._values(node, scope))  # made up: nothing to be known by
        return self._once(("value", id(node)), lambda: self._values(node, scope))

    def _values(self, node: ast.expr, scope: Scope) -> Iterator[Origin]:
        if isinstance(node, ast.Name):
            yield from self._of_name(node, scope)
        elif isinstance(node, ast.Attribute):
            yield from self._of_attribute(node, scope)
        elif isinstance(node, ast.IfExp):
            yield from self.values(node.body, scope)
            yield from self.values(node.orelse, scope)
        elif isinstance(node, ast.BoolOp):
            for value in node.values:
                yield from self.values(value, scope)
        elif isinstance(node, ast.NamedExpr):
            yield from self.values(node.value, scope)
        elif isinstance(node, ast.Subscript) and not isinstance(node.slice, ast.Slice):
            for found in self.elements(node.value, scope, node.slice):
                yield from self._value_of(found)
        elif isinstance(node, ast.Call):
            yield from self._of_call(node, scope)
        else:
            yield Origin(node, scope)

    def _value_of(self, origin: Origin) -> list[Origin]:
        if origin.bare or not isinstance(origin.node, ast.expr):
            return [origin]
        return self.values(origin.node, origin.scope)

    def _of_name(self, node: ast.Name, scope: Scope) -> Iterator[Origin]:
        owner = self.scopes.inner.get(id(node))
        if owner is not None:
            for generator in getattr(owner, "generators", ()):
                path = _path(generator.target, node.id)
                if path is not None:
                    yield from self._unpacked(generator.iter, scope, path)
                    return
            raise Unseen
        if self.scopes.dotted(node, scope) is not None:
            yield Origin(node, scope)
            return
        yield from self.variable(self.scopes.resolve(node.id, scope))

    def variable(self, var: Var) -> list[Origin]:
        found = self.scopes.bindings(var)
        if not found:
            raise Unseen
        return self._once(var, lambda: (o for b in found for o in self._of_binding(b, var)))

    def _of_binding(self, binding: Binding, var: Var) -> Iterator[Origin]:
        node, value = binding.node, binding.value
        scope = self.scopes.around.get(id(node), self.scopes.all[var.scope])
        if binding.kind == "assign" and value is not None:
            yield from self.values(value, scope)
        elif binding.kind in ("def", "class"):
            yield Origin(node, scope)
        elif binding.kind == "for" and isinstance(node, ast.For) and value is not None:
            yield from self._unpacked(value, scope, _path(node.target, var.name))
        elif binding.kind == "unpack" and isinstance(node, ast.Assign) and value is not None:
            for target in node.targets:
                if var.name in targets_of(target):
                    yield from self._part(Origin(value, scope), _path(target, var.name))
        elif binding.kind == "param" and is_self(self.scopes, var):
            yield Origin(MADE, scope)  # an object of a class of the text
        elif binding.kind == "param" and self._takes_many(var):
            yield Origin(self.program.once(_taken).setdefault(var, _together(self.program, var)), scope)
        elif binding.kind == "param":
            for given in parameter(self.scopes, var):
                yield from self._value_of(Origin(*given))
        elif (
            binding.kind == "with" and isinstance(value, ast.Call) and self._is_new(value, scope)
        ) or binding.kind == "except":
            yield Origin(MADE, scope)
        elif binding.kind not in ("delete", "augment"):  # what `+=` adds is put into it
            raise Unseen

    def _takes_many(self, var: Var) -> bool:
        function = self.scopes.all[var.scope].node
        many = function.args.vararg if isinstance(function, Function) else None
        return many is not None and many.arg == var.name

    def _of_attribute(self, node: ast.Attribute, scope: Scope) -> Iterator[Origin]:
        """What the text gives to an attribute of this name, of whatever object; a method, where there may be one."""
        given = [] if self.scopes.dotted(node, scope) is not None else self._once(
            ("attribute", node.attr), lambda: self._attribute(node.attr)
        )  # fmt: skip
        yield from given
        if not given or self.program.methods.get(node.attr):
            yield Origin(node, scope)

    def _attribute(self, name: str) -> Iterator[Origin]:
        if self.program.once(_hides_attributes):
            raise Unseen
        for place in self.scopes.attributes(name):
            if isinstance(place.ctx, ast.Store):
                statement = self.scopes.parents[id(place)]
                while isinstance(statement, (ast.Tuple, ast.List)):
                    statement = self.scopes.parents[id(statement)]
                if not isinstance(statement, (ast.Assign, ast.AnnAssign)) or statement.value is None:
                    raise Unseen
                self._of_one_object(place)
                for target in statement.targets if isinstance(statement, ast.Assign) else [statement.target]:
                    path = _path(target, place)
                    if path is not None:
                        yield from self._part(Origin(statement.value, self.scopes.around[id(place)]), path)
        for value, scope, of_class in constructed(self.scopes, name):
            found = self.values(value, scope)
            if of_class and any(isinstance(o.node, (ast.Lambda, ast.FunctionDef)) for o in found):
                raise Unseen  # a method
            yield from found
        for function in self.program.properties.get(name, ()):
            for value in returns(self.scopes, function):
                yield from self.values(value, self.scopes.of_node[id(function)])

    def _of_one_object(self, place: ast.Attribute) -> None:
        """A class that is given a function has a method more: only objects may be given one."""
        scope = self.scopes.around[id(place)]
        owner = place.value
        var = self.scopes.resolve(owner.id, scope) if isinstance(owner, ast.Name) else None
        itself = var is not None and var.scope > 0 and is_self(self.scopes, var) and var.name != "cls"
        if not itself and any(
            o.node is not MADE and not isinstance(o.node, ast.Call) for o in self.values(owner, scope)
        ):
            raise Unseen

    def _of_call(self, node: ast.Call, scope: Scope) -> Iterator[Origin]:
        func = node.func
        path = self.scopes.dotted(func, scope)
        if path == "builtins.getattr" and len(node.args) in (2, 3) and not node.keywords:
            yield from self._by_name(node, scope)
            return
        if path is not None:
            yield Origin(node, scope)
            return
        takes = isinstance(func, ast.Attribute) and func.attr in ("get", "setdefault", "pop") and node.args
        if isinstance(func, ast.Attribute) and takes and func.attr not in self.program.methods:
            for found in self.elements(func.value, scope, node.args[0]):
                yield from self._value_of(found)
            for default in node.args[1:]:
                yield from self.values(default, scope)
            return
        for made in self.values(func, scope):
            functions: list[ast.AST] = [made.node]
            if isinstance(made.node, ast.Attribute):
                functions = [*self.program.methods.get(made.node.attr, ())] or functions
            for function in functions:
                yield from self._returned(function, made, node, scope)

    def _by_name(self, node: ast.Call, scope: Scope) -> Iterator[Origin]:
        """``getattr(self, "do_" + word)``: every method of the text with such a name, of an object of the text."""
        names = methods_named(self.program, node, scope)
        if not names or self.program.once(_hides_attributes):
            raise Unseen
        for name in names:
            method = ast.copy_location(ast.Attribute(node.args[0], name, ast.Load()), node)
            yield Origin(method, scope)
        for default in node.args[2:]:
            yield from self.values(default, scope)

    def _returned(self, function: ast.AST, made: Origin, call: ast.Call, scope: Scope) -> Iterator[Origin]:
        if isinstance(function, ast.Lambda):
            yield from self.values(function.body, made.scope)
        elif isinstance(function, ast.FunctionDef):
            if not made.bare and not plainly_decorated(function):
                raise Unseen
            for value in returns(self.scopes, function):
                yield from self.values(value, self.scopes.of_node[id(function)])
        else:
            yield Origin(call, scope)  # an object of a class, perhaps

    def _is_new(self, call: ast.Call, scope: Scope) -> bool:
        """Whether a call of a library makes something of its own: it hands on nothing that it was given."""
        path = self.scopes.dotted(call.func, scope) or ""
        return path in FRESH or path in BUILTIN_CONSTRUCTORS or path.rpartition(".")[0] in WHOLE_MODULES

    # -- containers -------------------------------------------------------------------------------------------------

    def _unpacked(self, iterable: ast.expr, scope: Scope, path: tuple[int, ...] | None) -> Iterator[Origin]:
        """What a name in the target of a loop is, one after the other."""
        if path is None:
            raise Unseen
        name = self.scopes.dotted(iterable.func, scope) if isinstance(iterable, ast.Call) else None
        if isinstance(iterable, ast.Call) and name in ("builtins.enumerate", "builtins.zip") and path:
            first = path[0] if name == "builtins.zip" else path[0] - 1
            if not 0 <= first < len(iterable.args) or any(isinstance(a, ast.Starred) for a in iterable.args):
                raise Unseen
            yield from self._unpacked(iterable.args[first], scope, path[1:])
            return
        if isinstance(iterable, ast.Call) and name in _BARS and iterable.args:
            yield from self._unpacked(iterable.args[0], scope, path)
            return
        method = iterable.func if isinstance(iterable, ast.Call) and name is None else None
        if isinstance(method, ast.Attribute) and method.attr == "items" and path[:1] == (1,):
            for found in self.elements(method.value, scope):
                yield from self._part(found, path[1:])
            return
        for found in self.elements(iterable, scope, iterated=True):
            yield from self._part(found, path)

    def _part(self, origin: Origin, path: tuple[int, ...] | None) -> Iterator[Origin]:
        """A part of a tuple or list that stands in the text."""
        if path is None:
            raise Unseen
        for found in self._value_of(origin):
            if not path:
                yield found
                continue
            if found.node is MADE:
                yield found
                continue
            elements = found.node.elts if isinstance(found.node, (ast.Tuple, ast.List)) else []
            if path[0] >= len(elements) or any(isinstance(e, ast.Starred) for e in elements):
                raise Unseen
            if isinstance(found.node, ast.List):
                self._unchanged(found)
            yield from self._part(Origin(elements[path[0]], found.scope), path[1:])

    def _unchanged(self, container: Origin) -> None:
        if any(True for _ in self._put_into(container)):
            raise Unseen

    def elements(
        self, node: ast.expr, scope: Scope, key: ast.expr | None = None, *, iterated: bool = False
    ) -> list[Origin]:
        """The expressions that the elements of a container, or the values of a dict, are."""
        known = key.value if isinstance(key, ast.Constant) else None
        return self._once(
            ("elements", id(node), known, iterated),
            lambda: (o for c in self.values(node, scope) for o in self._inside(c, known, iterated)),
        )

    def _inside(self, container: Origin, key: object, iterated: bool) -> Iterator[Origin]:
        node, scope = container.node, container.scope
        if isinstance(node, (ast.List, ast.Tuple, ast.Set)):
            for element in node.elts:
                if isinstance(element, ast.Starred):
                    yield from self.elements(element.value, scope, iterated=True)
                else:
                    yield Origin(element, self.scopes.around.get(id(element), scope))
        elif isinstance(node, (ast.ListComp, ast.SetComp, ast.GeneratorExp)):
            yield Origin(node.elt, scope)
        elif isinstance(node, ast.Dict) and not iterated:
            yield from self._of_dict(node, scope, key)
        elif isinstance(node, ast.DictComp) and not iterated:
            yield Origin(node.value, scope)
        elif isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.BitOr)):
            yield from self.elements(node.left, scope, iterated=iterated)
            yield from self.elements(node.right, scope, iterated=iterated)
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult):
            yield from self.elements(node.left, scope, iterated=iterated)
        elif isinstance(node, ast.Subscript):
            yield from self.elements(node.value, scope, iterated=iterated)
        elif isinstance(node, ast.Call):
            yield from self._of_made(node, scope, iterated)
        elif node is MADE or (isinstance(node, ast.Constant) and isinstance(node.value, str)):
            yield Origin(MADE, scope)
        else:
            raise Unseen
        loops = (ast.For, ast.comprehension)
        nameless = isinstance(self.scopes.parents.get(id(node)), loops) and isinstance(node, (ast.List, ast.Tuple))
        if node is not MADE and not nameless:  # nobody gets hold of what stands in `for kind in (int, float):`
            yield from self._put_into(container, key if isinstance(node, ast.Dict) else None)

    def _of_dict(self, node: ast.Dict, scope: Scope, key: object) -> Iterator[Origin]:
        told = key is not None and all(isinstance(k, ast.Constant) for k in node.keys)
        for k, value in zip(node.keys, node.values, strict=True):
            if k is None:
                yield from self.elements(value, scope)
            elif not told or (isinstance(k, ast.Constant) and k.value == key):
                yield Origin(value, scope)

    def _of_made(self, node: ast.Call, scope: Scope, iterated: bool) -> Iterator[Origin]:
        """The elements of ``list(table.values())``, ``dict(mean=np.mean)``, ``table.copy()``."""
        path = self.scopes.dotted(node.func, scope)
        method = node.func.attr if isinstance(node.func, ast.Attribute) and path is None else ""
        if hides_arguments(node):
            raise Unseen
        if path in _NEW and len(node.args) <= 1:
            for given in node.args:
                yield from self.elements(given, scope, iterated=True)
        elif path in _DICTS and len(node.args) <= 1 and not iterated:
            for given in node.args:
                paired = isinstance(given, ast.Call) and self.scopes.dotted(given.func, scope) == "builtins.zip"
                if paired and len(given.args) == 2:  # type: ignore[attr-defined]
                    yield from self.elements(given.args[1], scope, iterated=True)  # type: ignore[attr-defined]
                else:
                    yield from self.elements(given, scope)
            for keyword in node.keywords:
                yield Origin(keyword.value, scope)
        elif method in ("copy", "values") and method not in self.program.methods and not node.args:
            assert isinstance(node.func, ast.Attribute)
            yield from self.elements(node.func.value, scope, iterated=iterated and method == "copy")
        elif path is not None and self._is_new(node, scope):
            yield Origin(MADE, scope)
        else:
            raise Unseen

    def _put_into(self, container: Origin, key: object = None) -> Iterator[Origin]:
        """What the text puts into a container after it was made, by whatever name."""
        for place in self.program.once(_places):
            other = key is not None and place.key is not None and place.key != key
            if other or (place.value is not None and self._is_plain(place.value, place.scope)):
                continue
            try:
                found = self.values(place.container, place.scope)
            except Unseen:
                if self._stays(container.node):
                    continue
                raise
            if any(isinstance(o.node, ast.Call) and not self._is_apart(o.node, o.scope) for o in found):
                raise Unseen
            if not any(o.node is container.node for o in found):
                continue
            if place.value is None:
                raise Unseen
            if place.way == "element":
                yield Origin(place.value, place.scope)
            else:
                yield from self.elements(place.value, place.scope, iterated=place.way == "elements")

    def _stays(self, node: ast.AST) -> bool:
        """Whether a container is known by one name only, which is used for nothing but to look into it."""
        statement = self.scopes.parents.get(id(node))
        target = statement.targets[0] if isinstance(statement, ast.Assign) and len(statement.targets) == 1 else None
        if isinstance(statement, ast.AnnAssign):
            target = statement.target
        if isinstance(statement, (ast.For, ast.comprehension)) and statement.iter is node:
            return True
        if not isinstance(target, ast.Name):
            return False
        var = self.scopes.resolve(target.id, self.scopes.around[id(target)])
        for use in self.scopes.named(target.id):
            scope = self.scopes.around[id(use)]
            if id(use) in self.scopes.inner or self.scopes.resolve(use.id, scope) != var or use is target:
                continue
            if not self._only_looks(use, scope):
                return False
        return True

    def _only_looks(self, use: ast.Name, scope: Scope) -> bool:
        parent = self.scopes.parents[id(use)]
        around = self.scopes.parents.get(id(parent))
        if isinstance(parent, ast.Subscript):
            return parent.value is use
        if isinstance(parent, (ast.For, ast.comprehension)):
            return parent.iter is use
        if isinstance(parent, ast.Attribute):
            called = isinstance(around, ast.Call) and around.func is parent
            return called and parent.attr in _LOOK | _ELEMENT | _ELEMENTS
        if isinstance(parent, ast.Call):
            return self.scopes.dotted(parent.func, scope) in _LOOKERS
        return isinstance(parent, ast.Compare)

    def _is_apart(self, call: ast.Call, scope: Scope) -> bool:
        """Whether what a call gives is surely another container than those of the text."""
        if self.scopes.dotted(call.func, scope) is None:
            return True  # an object of a class of the text, or of a library
        return self._is_new(call, scope) or (self.scopes.dotted(call.func, scope) in _NEW | _DICTS | _OTHER_NEW)

    def _is_plain(self, value: ast.expr, scope: Scope) -> bool:
        kinds = self.program.kinds
        return kinds.of(value, scope).immutable and kinds.of(value, scope).name != "function"


def _taken(program: Program) -> dict[Var, ast.Tuple]:
    """What parameters with a star hold, made once for each."""
    return {}


def _together(program: Program, var: Var) -> ast.Tuple:
    """What all calls give to a parameter with a star."""
    given = [g for g, _, _ in parameter(program.scopes, var)]
    if not all(isinstance(g, ast.expr) for g in given):
        raise Unseen
    return ast.Tuple(given, ast.Load())  # type: ignore[arg-type]


def _ids(found: list[Origin]) -> set[tuple[int, bool]]:
    return {(id(o.node), o.bare) for o in found}


def _path(target: ast.expr, wanted: str | ast.expr) -> tuple[int, ...] | None:
    """Where in a target a name or place stands: (1, 0) in ``a, (wanted, b)``."""
    if target is wanted or (isinstance(target, ast.Name) and target.id == wanted):
        return ()
    if isinstance(target, (ast.Tuple, ast.List)) and not any(isinstance(e, ast.Starred) for e in target.elts):
        for number, element in enumerate(target.elts):
            inside = _path(element, wanted)
            if inside is not None:
                return (number, *inside)
    return None


def _hides_attributes(program: Program) -> bool:
    """Whether the text may give attributes without writing them."""
    if any(program.scopes.named(n) or program.scopes.attributes(n) or n in program.methods for n in _BY_NAME):
        return True
    return any(isinstance(n.func, ast.Name) and n.func.id == "type" and len(n.args) == 3
               for n in program.scopes.every(ast.Call))  # fmt: skip


def _places(program: Program) -> list[Place]:
    """Every place where the text puts something into a container."""
    found: list[Place] = []
    scopes = program.scopes
    for node in scopes.every(ast.Subscript, ast.Attribute, ast.AugAssign, ast.Call):
        scope = scopes.around.get(id(node), scopes.module)
        if isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Store):
            statement = scopes.parents[id(node)]
            plain = isinstance(statement, (ast.Assign, ast.AnnAssign)) and not isinstance(node.slice, ast.Slice)
            key = node.slice.value if isinstance(node.slice, ast.Constant) else None
            found.append(Place(node.value, scope, statement.value if plain else None, "element", key))  # type: ignore[attr-defined]
        elif isinstance(node, ast.AugAssign):
            found.append(Place(node.target, scope, node.value, "elements"))
        elif isinstance(node, ast.Attribute) and node.attr in _ELEMENT | _ELEMENTS | _SPECIAL:
            found += _by_method(program, node, scopes.parents[id(node)], scope)
        elif isinstance(node, ast.Call) and node.args and scopes.dotted(node.func, scope) in CHANGES_FIRST:
            found.append(Place(node.args[0], scope, None, "element"))
    return found


def _by_method(program: Program, method: ast.Attribute, call: ast.AST, scope: Scope) -> Iterator[Place]:
    place = method.value
    if program.scopes.dotted(place, scope) is not None and isinstance(call, ast.Call) and call.args:
        yield Place(call.args[0], scope, None, "element")  # ``list.append(steps, step)``
    if not isinstance(call, ast.Call) or call.func is not method or any(isinstance(a, ast.Starred) for a in call.args):
        yield Place(place, scope, None, "element")
    elif method.attr in _ELEMENT and call.args:
        yield Place(place, scope, call.args[-1], "element")
    elif method.attr in _ELEMENTS and len(call.args) <= 1:
        for given in call.args:
            yield Place(place, scope, given, "elements" if method.attr != "update" else "mapped")
        for keyword in call.keywords:
            yield Place(place, scope, keyword.value, "element" if keyword.arg else "mapped")
    else:
        yield Place(place, scope, None, "element")
