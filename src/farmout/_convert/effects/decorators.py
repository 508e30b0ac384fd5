"""Decorators: which of them leave a function what it is, and what those of the text put around it."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..text.arguments import Unseen, arguments_for, returns
from ..text.scopes import Binding, Function, Scope, Var, positional
from ..values.provenance import Prov, joined
from ..values.pure_table import MUTATING_METHODS, words
from .deepening import may_go_deep, why_deep
from .equal_keys import of_two_types
from .memo import memo_of
from .origins import origins, results_of
from .walker import Event, Walker

if TYPE_CHECKING:
    from .calls import Calls
    from .program import Program

__all__ = ["CACHED", "decorates", "of_class", "only_computes", "wrapped"]

_PLAIN = frozenset(
    {"staticmethod", "classmethod", "property", "cached_property", "njit", "jit", "vectorize", "abstractmethod",
     "override", "wraps", "dataclass", "setter"}
)  # fmt: skip
_CACHES = frozenset({"cache", "lru_cache"})
_ASKS_THE_CACHE = ("cache_info", "cache_clear", "__wrapped__")
_CONTAINERS = frozenset({"list", "tuple", "dict", "set"})
_CHANGEABLE = frozenset({"list", "dict", "set", "deque", "array", "vector", "tuple"})
_DISPLAYS = (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp, ast.Constant, ast.BinOp)
_LOOK = words("get items keys values index count")
_LOOKERS = frozenset(f"builtins.{name}" for name in words("len enumerate zip sorted sum min max list tuple set print"))
CACHED = -4  # the scope of the variables that stand for what caches hold


def of_class(name: str) -> Var:
    """The variable that stands for what class bodies give to a name."""
    return Var(CACHED, f"the {name} of a class")


def wrapped(
    calls: Calls, walker: Walker, node: ast.AST, function: Function, arguments: list[Prov], keywords: dict[str, Prov]
) -> Prov:
    """Take over what the decorators of a function do when it is called."""
    around: list[Prov] = []
    for decorator in function.decorator_list:
        name = decorator.func if isinstance(decorator, ast.Call) else decorator
        last = name.attr if isinstance(name, ast.Attribute) else name.id if isinstance(name, ast.Name) else ""
        if last in _PLAIN:
            continue
        found = _put_in_place(calls.program, decorator)
        if last in _CACHES:
            around.append(_cached(calls, walker, node, function))
        elif found is None:
            walker.unknown(node, f"{function.name} (decorated with {ast.unparse(decorator)})")
        else:
            around += [calls.enter(walker, node, f, arguments, keywords, None) for f in found]
            if any(memo_of(calls.program, f) is not None for f in found) and may_go_deep(calls.program, function):
                walker.add("deeper", node, how=function.name, why=why_deep(function))
    return joined(around)


def _cached(calls: Calls, walker: Walker, node: ast.AST, function: Function) -> Prov:
    """A cache around a function that only computes saves time; its results are shared by all calls."""
    events = calls.program.summary(function, walker.depth).events
    asked = any(word in calls.program.source.text for word in _ASKS_THE_CACHE)
    pure = only_computes(calls, function, events) and not of_two_types(calls.program)
    if asked or not pure or id(function) in calls.program.class_of:
        walker.never(node, function.name, "keeps a cache, which each worker would have for itself")
    if calls.program.once(_changes_others) and _gives_containers(calls.program, function):
        walker.never(node, function.name, "keeps lists or the like, which the text may change, and workers do not get")
    if may_go_deep(calls.program, function):
        walker.add("deeper", node, how=function.name, why=why_deep(function))
    kept = frozenset({Var(CACHED, f"the cache of {function.name}")})
    return Prov(kept, kept)


def _gives_containers(program: Program, function: Function) -> bool:
    """Whether what a function returns can be changed, as far as that is known."""
    scope = program.scopes.of_node[id(function)]
    try:
        kinds = [program.kinds.of(value, scope) for value in returns(program.scopes, function)]
    except Unseen:
        return True
    changeable = [k.name for k in kinds if not k.immutable]
    return any(name in _CHANGEABLE or name.startswith("object ") for name in changeable)


def _changes_others(program: Program) -> bool:
    """Whether the text changes anything but containers that a name was given as new ones."""
    for node in program.scopes.every(ast.Subscript, ast.Attribute, ast.Call, ast.AugAssign):
        place: ast.expr | None = None
        if isinstance(node, (ast.Subscript, ast.Attribute)):
            place = node.value if not isinstance(node.ctx, ast.Load) else None
        elif isinstance(node, ast.AugAssign):
            kind = program.kinds.of(node.target, program.scopes.around[id(node)]).name
            place = node.target if kind in _CHANGEABLE else None
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in MUTATING_METHODS:
            place = node.func.value
        if place is not None and not _is_own(program, place):
            return True
    return False


def _is_own(program: Program, place: ast.expr) -> bool:
    """Whether a place is a name that was given new containers only."""
    if not isinstance(place, ast.Name) or id(place) in program.scopes.inner:
        return False
    bindings = program.scopes.bindings(program.scopes.resolve(place.id, program.scopes.around[id(place)]))
    for binding in (b for b in bindings if b.kind != "augment"):
        value, scope = binding.value, program.scopes.around.get(id(binding.node), program.scopes.module)
        made = isinstance(value, ast.Call) and program.scopes.dotted(value.func, scope) is not None
        if binding.kind != "assign" or not (made or isinstance(value, _DISPLAYS)):
            return False
    return bool(bindings)


def only_computes(calls: Calls, function: Function, events: list[Event]) -> bool:
    """Whether what a function gives depends on its arguments alone, each time that it is called."""
    harmless = ("raise", "element", "deeper", "memo")
    return all(e.kind in harmless or (e.kind == "read" and _lasts(calls, function, e.var)) for e in events)


def decorates(program: Program, function: Function) -> bool:
    """Whether a decorator puts this function in the place of others."""
    return id(function) in program.once(_put_around)


def _put_around(program: Program) -> set[int]:
    """The functions that decorators of the text put in the place of others."""
    found: set[int] = set()
    for function in program.scopes.every(ast.FunctionDef):
        for decorator in function.decorator_list:
            found |= {id(f) for f in _put_in_place(program, decorator) or ()}
    return found


def _lasts(calls: Calls, function: Function, var: Var | None) -> bool:
    """Whether a variable is the same at every call: a function, a module, or a value that is given once."""
    if var is None or var.scope < 0:
        return True
    binding = calls.program.scopes.only(var)
    if binding is not None and binding.kind == "param":
        return _given_for_good(calls, function, var)
    kinds = calls.program.kinds
    if binding is None or not _bound_once(calls.program, binding, var):
        return False
    if kinds.of_variable(var).name in ("function", "module", "class"):
        return True
    return not kinds.grows(var) and (kinds.of_variable(var).immutable or _only_looked_at(calls, var))


def _bound_once(program: Program, binding: Binding, var: Var) -> bool:
    """Whether a name gets its value in no loop, and by nobody else than the scope that it belongs to."""
    owner = program.scopes.all[var.scope]
    if program.scopes.around.get(id(binding.node)) is not owner or binding.kind in ("for", "except", "other"):
        return False
    for parent in program.scopes.enclosing(binding.node):
        if parent is owner.node:
            return True
        if isinstance(parent, (ast.For, ast.AsyncFor, ast.While)):
            return False
    return True


def _given_for_good(calls: Calls, function: Function, var: Var) -> bool:
    """Whether the argument of a function around the cached one stays what it is as long as there is a cache."""
    program, owner = calls.program, calls.program.scopes.all[var.scope]
    returned = [n.value for n in ast.walk(owner.node) if isinstance(n, ast.Return)]
    given_out = any(isinstance(r, ast.Name) and r.id == function.name for r in returned)
    around = program.scopes.around
    loops = any(isinstance(n, (ast.For, ast.ListComp)) and around[id(n)] is owner for n in ast.walk(owner.node))
    if owner.node is function or not (given_out or loops):
        return True  # each call of the function around makes a cache of its own
    arguments = arguments_for(program.scopes, var)
    if arguments is None:  # the function that a decorator is put on
        first = isinstance(owner.node, ast.FunctionDef) and positional(owner.node.args)[:1] == [var.name]
        return first and decorates(program, function)
    return all(_stays_same(calls, argument, scope) for argument, scope in arguments)


def _stays_same(calls: Calls, argument: ast.expr, scope: Scope) -> bool:
    """Whether an argument is a value, or a container of values that the text only looks into."""
    if isinstance(argument, ast.Name) and id(argument) not in calls.program.scopes.inner:
        var = calls.program.scopes.resolve(argument.id, scope)
        kind = calls.program.kinds.of_variable(var)
        return kind.immutable or _only_looked_at(calls, var)
    return calls.program.kinds.of(argument, scope).immutable


def _only_looked_at(calls: Calls, var: Var) -> bool:
    """Whether a variable holds a container of values that nobody can change, and the text does nothing but look."""
    program, kind = calls.program, calls.program.kinds.of_variable(var)
    held = kind.parts if kind.parts is not None else (kind.element,)
    if kind.name not in _CONTAINERS or not all(k is not None and k.immutable for k in held):
        return False
    for name in program.scopes.named(var.name):
        scope, parent = program.scopes.around[id(name)], program.scopes.parents[id(name)]
        if not isinstance(name.ctx, ast.Load) or program.scopes.resolve(name.id, scope) != var:
            continue
        if isinstance(parent, (ast.Attribute, ast.Subscript)):
            looked = isinstance(parent.ctx, ast.Load)
            looked = looked and (isinstance(parent, ast.Subscript) or parent.attr in _LOOK)
        elif isinstance(parent, ast.Call):
            looked = parent.func is not name and program.scopes.dotted(parent.func, scope) in _LOOKERS
        else:
            looked = isinstance(parent, (ast.For, ast.comprehension, ast.Compare, ast.FormattedValue))
        if not looked:
            return False
    return True


def _put_in_place(program: Program, decorator: ast.expr) -> list[ast.FunctionDef] | None:
    """The functions that a decorator of the text puts in the place of a decorated one; None if that cannot be told."""
    makers = origins(program, decorator, program.scopes.around[id(decorator)])
    found: list[ast.FunctionDef] = []
    for maker in makers or ():
        values = results_of(program, maker.node)
        if values is None or (isinstance(maker.node, ast.FunctionDef) and maker.node.decorator_list):
            return None
        for made in values:
            if made.bare:
                continue  # the decorated function itself
            if not isinstance(made.node, ast.FunctionDef):
                return None
            found.append(made.node)
    return found if makers else None
