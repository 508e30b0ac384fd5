"""What the calls in a text give to the parameters of its functions and classes, wherever they stand."""

from __future__ import annotations

import ast
import itertools
from collections.abc import Iterator

from .scopes import (
    Function,
    Scope,
    Scopes,
    Var,
    argument_for,
    defaults_of,
    hides_arguments,
    leaves_function,
    positional,
)

__all__ = [
    "Unseen",
    "arguments_for",
    "constructed",
    "given_to_classes",
    "is_class",
    "is_self",
    "parameter",
    "plainly_decorated",
    "returns",
]

_OF_CLASSES = ("__new__", "__init_subclass__", "__class_getitem__")
_OF_ALL = ("__dict__", "_get_kwargs", "_defaults")
_BY_TEXT = ("getattr", "globals", "methodcaller", "attrgetter", "eval", "exec", "importlib")

Given = tuple[ast.AST, Scope, bool]  # an expression or function, where it stands, whether without its decorators


class Unseen(Exception):
    """Where a value comes from cannot be told from the text."""


def returns(scopes: Scopes, function: Function) -> Iterator[ast.expr]:
    """What a function of the text returns."""
    scope = scopes.of_node[id(function)]
    own = [n for n in ast.walk(function) if scopes.around.get(id(n)) is scope]
    if isinstance(function, ast.AsyncFunctionDef) or any(isinstance(n, (ast.Yield, ast.YieldFrom)) for n in own):
        raise Unseen
    yield from (n.value for n in own if isinstance(n, ast.Return) and n.value is not None)


def is_self(scopes: Scopes, var: Var) -> bool:
    """Whether a parameter is the object, or the class, of a method."""
    function = scopes.all[var.scope].node
    if not isinstance(function, Function) or id(function) not in scopes.class_of:
        return False
    first = [*function.args.posonlyargs, *function.args.args][:1]
    return bool(first) and first[0].arg == var.name and "staticmethod" not in map(_last, function.decorator_list)


def parameter(scopes: Scopes, var: Var) -> Iterator[Given]:
    """What all calls give to a parameter; what is taken by ``*``, one after the other."""
    scope = scopes.all[var.scope]
    function = scope.node
    if not isinstance(function, Function) or (function.args.kwarg and function.args.kwarg.arg == var.name):
        raise Unseen
    owner = scopes.class_of.get(id(function))
    if not plainly_decorated(function):
        raise Unseen
    decorators = {_last(d) for d in function.decorator_list}
    names = positional(function.args)
    if owner is not None and "staticmethod" not in decorators:
        names = names[1:]
    if owner is not None and function.name == "__init__":
        for call in _makings(scopes, owner):
            yield from _argument(scopes, function, names, var, call)
        return
    if owner is not None and function.name.startswith("__"):
        raise Unseen
    for use in _uses(scopes, function, scope):
        yield from _given_at(scopes, use, function, names, var)


def arguments_for(scopes: Scopes, var: Var) -> list[tuple[ast.expr, Scope]] | None:
    """The values that all calls give to a parameter, and where each stands; None where the text does not show them."""
    function = scopes.all[var.scope].node if var.scope >= 0 else None
    if not isinstance(function, Function):
        return None
    if var.name not in [*positional(function.args), *(a.arg for a in function.args.kwonlyargs)]:
        return None  # a tuple or a dict of them
    try:
        given = list(parameter(scopes, var))
    except Unseen:
        return None
    found = [(node, scope) for node, scope, bare in given if isinstance(node, ast.expr) and not bare]
    return found if found and len(found) == len(given) else None


def plainly_decorated(function: Function) -> bool:
    """Whether the decorators of a function leave it what it is."""
    return all(map(leaves_function, function.decorator_list))


def _last(decorator: ast.AST) -> str:
    name = decorator.func if isinstance(decorator, ast.Call) else decorator
    return name.attr if isinstance(name, ast.Attribute) else name.id if isinstance(name, ast.Name) else "?"


def _uses(scopes: Scopes, function: Function, scope: Scope) -> list[ast.expr]:
    """Every place where the text may mean a function."""
    me = Var((scope.parent or scopes.module).number, function.name)
    if scopes.only(me) is None:
        raise Unseen
    texts = any(n.value == function.name for n in scopes.every(ast.Constant))
    if texts and any(scopes.named(n) or scopes.attributes(n) for n in _BY_TEXT):
        raise Unseen
    found: list[ast.expr] = []
    for node in scopes.named(function.name):
        loads = isinstance(node.ctx, ast.Load) and id(node) not in scopes.inner
        if loads and scopes.resolve(node.id, scopes.around[id(node)]) == me:
            found.append(node)
    return found + list(scopes.attributes(function.name) if id(function) in scopes.class_of else ())


def _given_at(scopes: Scopes, use: ast.expr, function: Function, names: list[str], var: Var) -> Iterator[Given]:
    """What one place that names a function gives to its parameter."""
    parent = scopes.parents[id(use)]
    by_class = isinstance(use, ast.Attribute) and getattr(use.value, "id", "") in scopes.classes
    if by_class and not {"staticmethod", "classmethod"} & {_last(d) for d in function.decorator_list}:
        raise Unseen  # ``Class.method(object, x)``
    if isinstance(parent, ast.Call) and parent.func is use:
        yield from _argument(scopes, function, names, var, parent)
    elif isinstance(parent, ast.FunctionDef) and use in parent.decorator_list:
        if names[:1] != [var.name]:
            raise Unseen
        yield parent, scopes.around[id(parent)], True
    elif isinstance(parent, ast.Return):
        maker = scopes.around[id(parent)].node
        if not isinstance(maker, ast.FunctionDef) or maker.decorator_list or id(maker) in scopes.class_of:
            raise Unseen
        for place in _uses(scopes, maker, scopes.of_node[id(maker)]):
            call = scopes.parents[id(place)]
            if not isinstance(call, ast.Call) or call.func is not place:
                raise Unseen
            yield from _given_at(scopes, call, function, names, var)
    elif isinstance(parent, ast.keyword) and parent.arg and _last(scopes.parents[id(parent)]) == "set_defaults":
        for place in _asked(scopes, parent.arg):  # ``args.func(args)``
            yield from _argument(scopes, function, names, var, place)
    else:
        raise Unseen


def _asked(scopes: Scopes, name: str) -> Iterator[ast.Call]:
    """The calls of what is under the name of an attribute, and which nothing else takes from there."""
    texts = [scopes.parents.get(id(n)) for n in scopes.every(ast.Constant) if n.value == name]
    asked = all(isinstance(call, ast.Call) and _last(call) == "hasattr" for call in texts)
    matched = any(name in n.kwd_attrs for n in scopes.every(ast.MatchClass))
    if not asked or matched or scopes.named("vars") or any(map(scopes.attributes, _OF_ALL)):
        raise Unseen
    for place in scopes.attributes(name):
        call = scopes.parents[id(place)]
        if not isinstance(call, ast.Call) or call.func is not place:
            raise Unseen
        yield call


def _argument(scopes: Scopes, function: Function, names: list[str], var: Var, call: ast.Call) -> Iterator[Given]:
    """The argument, or the default, that a call gives to a parameter."""
    spec, scope = function.args, scopes.around[id(call)]
    seen = list(itertools.takewhile(lambda a: not isinstance(a, ast.Starred), call.args))
    if hides_arguments(call) and var.name not in names[: len(seen)]:
        raise Unseen
    if spec.vararg is not None and spec.vararg.arg == var.name:
        yield from ((a, scope, False) for a in call.args[len(names) :])
        return
    given = argument_for(call, names, var.name)
    default = defaults_of(function).get(var.name)
    if given is not None:
        yield given, scope, False
    elif default is not None:
        yield default, scopes.around[id(function)], False


# -- objects -----------------------------------------------------------------------------------------------------------


def _makings(scopes: Scopes, owner: ast.ClassDef) -> Iterator[ast.Call]:
    """Every call that may run the ``__init__`` of a class: of itself, of those that derive from it, by ``super()``."""
    if len(scopes.classes[owner.name]) != 1:
        raise Unseen
    for node in scopes.attributes("__init__"):
        call = scopes.parents[id(node)]
        if not isinstance(call, ast.Call) or call.func is not node or not ast.unparse(node.value).startswith("super("):
            raise Unseen
        yield call
    for derived in _derived(scopes, owner):
        yield from _calls_of(scopes, derived)


def _derived(scopes: Scopes, owner: ast.ClassDef) -> list[ast.ClassDef]:
    found = [owner]
    every = [n for nodes in scopes.classes.values() for n in nodes]
    while more := [n for n in every if n not in found and {f.name for f in found} & {ast.unparse(b) for b in n.bases}]:
        found += more
    return found


def _calls_of(scopes: Scopes, owner: ast.ClassDef) -> Iterator[ast.Call]:
    """Every call of a class; it must not be handed on."""
    looks = (ast.arg, ast.AnnAssign, ast.FunctionDef, ast.ClassDef, ast.Attribute, ast.Subscript, ast.BinOp)
    for node in scopes.named(owner.name):
        parent = scopes.parents.get(id(node))
        if isinstance(parent, ast.Call) and parent.func is node:
            yield parent
        elif isinstance(parent, ast.Call) and scopes.dotted(parent.func, scopes.around[id(parent)]) in _ASK:
            continue
        elif not isinstance(parent, looks):
            raise Unseen
    for name in ("cls", "type", "__class__"):
        places: list[ast.expr] = [*scopes.named(name), *scopes.attributes(name)]
        for place in places:
            parent = scopes.parents.get(id(place))
            again = scopes.parents.get(id(parent)) if isinstance(parent, ast.Call) and parent.func is place else None
            if name != "type" and isinstance(parent, ast.Call) and parent.func is place:
                yield parent
            elif isinstance(again, ast.Call) and again.func is parent:
                yield again  # ``type(self)(...)``


_ASK = frozenset({"builtins.isinstance", "builtins.issubclass"})


Stored = tuple[ast.expr, Scope, bool]  # a value, where it stands, whether it belongs to the class itself


def constructed(scopes: Scopes, name: str) -> Iterator[Stored]:
    """What class bodies, and the constructors of dataclasses and named tuples, give to an attribute of this name."""
    for found in scopes.classes.values():
        for owner in found:
            yield from _in_class(scopes, owner, name)
    yield from ((value, scope, True) for attribute, value, scope in given_to_classes(scopes) if attribute == name)
    for call in scopes.every(ast.Call):
        scope = scopes.around[id(call)]
        made = _last(call.func)
        if made in ("SimpleNamespace", "Namespace", "replace", "_replace"):
            yield from ((k.value, scope, False) for k in call.keywords if k.arg == name)
            if any(k.arg is None for k in call.keywords) and not isinstance(call.func, ast.Name):
                raise Unseen
        elif made == "namedtuple" and any(name in str(getattr(n, "value", "")) for n in ast.walk(call)):
            yield from _of_named_tuple(scopes, call, name)


def given_to_classes(scopes: Scopes) -> Iterator[tuple[str, ast.expr, Scope]]:
    """What classes are given behind their bodies, with the attribute's name: ``Bag.items = []``, by ``setattr`` too."""
    for node in scopes.every(ast.Assign, ast.AnnAssign):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        for target in targets:
            if isinstance(target, ast.Attribute) and node.value is not None and is_class(scopes, target.value):
                yield target.attr, node.value, scopes.around[id(target)]
    for call in scopes.every(ast.Call):
        named = len(call.args) == 3 and isinstance(call.args[1], ast.Constant)
        if named and _last(call.func) in ("setattr", "__setattr__") and is_class(scopes, call.args[0]):
            yield str(call.args[1].value), call.args[2], scopes.around[id(call)]  # type: ignore[attr-defined]


def is_class(scopes: Scopes, node: ast.expr, depth: int = 0) -> bool:
    """Whether an expression may be a class, by what it is called or given."""
    if isinstance(node, ast.Call):
        return _last(node.func) == "type"
    if not isinstance(node, ast.Name):
        return isinstance(node, ast.Attribute) and node.attr == "__class__"
    if node.id in scopes.classes:
        return True
    var = scopes.resolve(node.id, scopes.around.get(id(node), scopes.module))
    if id(node) in scopes.inner or var.scope < 0 or depth > 3:
        return False
    if is_self(scopes, var):
        function = scopes.all[var.scope].node
        assert isinstance(function, Function)
        bases = {_last(base) for base in scopes.class_of[id(function)].bases}
        of_class = "classmethod" in map(_last, function.decorator_list) or function.name in _OF_CLASSES
        return of_class or bool(bases & {"type", "ABCMeta", "EnumMeta"})
    given = [b.value for b in scopes.bindings(var) if b.kind in ("assign", "for") and b.value is not None]
    decorated = any(b.kind == "param" for b in scopes.bindings(var)) and _decorates_class(scopes, var)
    parts = [p for g in given for p in (g.elts if isinstance(g, (ast.List, ast.Tuple, ast.Set)) else [g])]
    return decorated or any(is_class(scopes, part, depth + 1) for part in parts)


def _decorates_class(scopes: Scopes, var: Var) -> bool:
    function = scopes.all[var.scope].node
    every = [d for found in scopes.classes.values() for owner in found for d in owner.decorator_list]
    return any(_last(d) == getattr(function, "name", "") for d in every)


def _in_class(scopes: Scopes, owner: ast.ClassDef, name: str) -> Iterator[Stored]:
    inside = scopes.of_node[id(owner)]
    by_fields = "dataclass" in " ".join(map(ast.unparse, owner.decorator_list)) or any(
        ast.unparse(b).endswith("NamedTuple") for b in owner.bases
    )
    fields: list[str] = []
    for member in owner.body:
        if isinstance(member, ast.AnnAssign) and isinstance(member.target, ast.Name):
            fields.append(member.target.id)
            if member.target.id == name and member.value is not None:
                yield member.value, inside, not by_fields
        elif isinstance(member, ast.Assign) and any(isinstance(t, ast.Name) and t.id == name for t in member.targets):
            yield member.value, inside, True
    if by_fields and name in fields:
        written = "".join(ast.unparse(m) for m in owner.body if isinstance(m, ast.AnnAssign))
        moved = any(word in written for word in ("ClassVar", "InitVar", "init="))
        plain = not owner.bases or ast.unparse(owner.bases[0]).endswith("NamedTuple")
        if moved or not plain or len(_derived(scopes, owner)) > 1:
            raise Unseen
        for call in _calls_of(scopes, owner):
            yield from _field(scopes, call, fields, name)


def _of_named_tuple(scopes: Scopes, made: ast.Call, name: str) -> Iterator[Stored]:
    statement = scopes.parents[id(made)]
    target = statement.targets[0] if isinstance(statement, ast.Assign) else None
    listed = made.args[1] if len(made.args) == 2 else None
    if isinstance(listed, (ast.List, ast.Tuple)) and all(isinstance(e, ast.Constant) for e in listed.elts):
        fields = [str(e.value) for e in listed.elts]  # type: ignore[attr-defined]
    elif isinstance(listed, ast.Constant) and isinstance(listed.value, str):
        fields = listed.value.replace(",", " ").split()
    else:
        raise Unseen
    if not isinstance(target, ast.Name) or made.keywords or name not in fields:
        raise Unseen
    for node in scopes.named(target.id):
        call = scopes.parents.get(id(node))
        if isinstance(call, ast.Call) and call.func is node:
            yield from _field(scopes, call, fields, name)
        elif isinstance(node.ctx, ast.Load) and not isinstance(call, (ast.arg, ast.AnnAssign, ast.Subscript)):
            raise Unseen


def _field(scopes: Scopes, call: ast.Call, fields: list[str], name: str) -> Iterator[Stored]:
    if hides_arguments(call):
        raise Unseen
    place = fields.index(name)
    for value in [k.value for k in call.keywords if k.arg == name] or call.args[place : place + 1]:
        yield value, scopes.around[id(call)], False
