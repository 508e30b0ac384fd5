"""What lies above a class: ``super().method(...)``, and the ``__init__`` of an error that Python has itself."""

from __future__ import annotations

import ast
import builtins
from typing import TYPE_CHECKING

from ..text.scopes import Function
from ..values.provenance import FRESH, Prov, held, joined
from .factories import default_factories
from .objects import ENUMS
from .walker import ENDING, Walker

if TYPE_CHECKING:
    from .calls import Calls

__all__ = ["call_above", "is_plain_error"]

_ROOTS = frozenset({"builtins.object", "abc.ABC", "typing.Protocol", "typing.Generic"})
_KNOWN = frozenset({"__init__", "__str__", "__repr__"})


def is_plain_error(path: str | None) -> bool:
    """Whether this is an error of Python's own, which keeps what it is given and does no more."""
    found = getattr(builtins, (path or "").removeprefix("builtins."), None) if path not in ENDING else None
    return isinstance(found, type) and issubclass(found, Exception) and not issubclass(found, UnicodeError)


def call_above(
    calls: Calls, walker: Walker, node: ast.Call, func: ast.Attribute, arguments: list[Prov], keywords: dict[str, Prov]
) -> Prov | None:
    """``super().method(...)`` or ``ValueError.__init__(self, ...)``; None where the call is neither."""
    path = walker.scopes.dotted(func.value, walker.scope)
    if func.attr == "__init__" and arguments and (is_plain_error(path) or path == "builtins.object"):
        return _keeps(walker, node, node.args[0], arguments[0], [*arguments[1:], *keywords.values()], node.args[1:])
    owner, itself = _asked(walker, func.value)
    if owner is None or itself is None or func.attr in calls.program.attributes | calls.program.properties.keys():
        return None
    found, known = _above(calls, walker, owner, func.attr)
    if not known or (not found and func.attr not in _KNOWN):
        return None
    me = walker.expr(itself)
    written = ast.copy_location(ast.Call(ast.Attribute(itself, func.attr), node.args, node.keywords), node)
    result = calls.enter_all(walker, written, found, [me, *arguments], keywords)
    if func.attr == "__init__":
        made = _fields_made(calls, walker, node)
        _keeps(walker, node, itself, me, [*arguments, *keywords.values(), made], node.args)
    return result


def _keeps(
    walker: Walker, node: ast.Call, itself: ast.expr, me: Prov, given: list[Prov], written: list[ast.expr]
) -> Prov:
    """The object holds what its ``__init__`` was given."""
    walker.changes(me, itself, node, "__init__")
    walker.flows_into(itself, held(given), *written)
    return FRESH


def _asked(walker: Walker, node: ast.expr) -> tuple[ast.ClassDef | None, ast.expr | None]:
    """The class above which ``super()`` looks, and its object: in a method, where both can be told."""
    function = walker.scope.node
    owner = walker.program.class_of.get(id(function))
    if not isinstance(node, ast.Call) or not isinstance(function, ast.FunctionDef) or owner is None:
        return None, None
    first = [*function.args.posonlyargs, *function.args.args][:1]
    if walker.scopes.dotted(node.func, walker.scope) != "builtins.super" or not walker.depth or not first:
        return None, None
    itself = ast.copy_location(ast.Name(first[0].arg, ast.Load()), node)
    plain = {d.id for d in function.decorator_list if isinstance(d, ast.Name)} <= {"property", "abstractmethod"}
    given = [a.id if isinstance(a, ast.Name) else "" for a in node.args]
    usual = not node.args or given == [owner.name, first[0].arg]
    bound = walker.scopes.bindings(walker.scopes.resolve(first[0].arg, walker.scope))
    if not plain or not usual or node.keywords or len(bound) != 1 or function.name in ("__new__", "__init_subclass__"):
        return None, None
    return owner, itself


def _above(calls: Calls, walker: Walker, owner: ast.ClassDef, method: str) -> tuple[list[Function], bool]:
    """The versions of a method that may lie above a class, and whether these are all.

    Where classes have several bases, what lies above one of them may be any other that an object of its kind has.
    """
    related = _upwards(calls, _downwards(calls, [owner]))
    several = any(len(node.bases) > 1 for node in related)
    found: list[Function] = []
    waiting, seen = related if several else [owner], {id(owner)}
    for node in waiting:
        functions = [m for m in node.body if isinstance(m, (ast.FunctionDef, ast.AsyncFunctionDef))]
        own = [m for m in functions if m.name == method] if several or node is not owner else []
        found += own
        found += [m for m in functions if m.name == "__post_init__" and method == "__init__" and node is not owner]
        if own and not several:
            continue
        if any(k.arg != "metaclass" or ast.unparse(k.value).split(".")[-1] != "ABCMeta" for k in node.keywords):
            return [], False
        for base in node.bases:
            name = base.value if isinstance(base, ast.Subscript) else base
            scope = walker.scopes.around[id(node)]
            path = walker.scopes.dotted(name, scope)
            if isinstance(name, ast.Name) and path is None and name.id in calls.program.classes:
                if any(b.kind != "class" for b in walker.scopes.bindings(walker.scopes.resolve(name.id, scope))):
                    return [], False
                more = [n for n in calls.program.classes[name.id] if not several and id(n) not in seen]
                seen |= {id(n) for n in more}
                waiting += more
            elif path not in _ROOTS and not is_plain_error(path):
                return [], False
    return found, True


def _downwards(calls: Calls, found: list[ast.ClassDef]) -> list[ast.ClassDef]:
    """These classes, and all that derive from them."""
    every = [node for nodes in calls.program.classes.values() for node in nodes]
    while more := [n for n in every if n not in found and _bases(n) & {f.name for f in found}]:
        found = [*found, *more]
    return found


def _upwards(calls: Calls, found: list[ast.ClassDef]) -> list[ast.ClassDef]:
    """These classes, and all that they derive from."""
    every = [node for nodes in calls.program.classes.values() for node in nodes]
    while more := [n for n in every if n not in found and any(n.name in _bases(f) for f in found)]:
        found = [*found, *more]
    return found


def _bases(node: ast.ClassDef) -> set[str]:
    return {n.id for base in node.bases for n in ast.walk(base) if isinstance(n, ast.Name)}


def _fields_made(calls: Calls, walker: Walker, node: ast.Call) -> Prov:
    """What the ``__init__`` that a dataclass is given makes or takes for its fields."""
    every = [owner for nodes in calls.program.classes.values() for owner in nodes]
    made = [owner for owner in every if any("dataclass" in ast.unparse(d) for d in owner.decorator_list)]
    return joined([default_factories(calls, walker, node, owner) for owner in made])


def lacks_equality(node: ast.ClassDef) -> bool:
    """Whether a class, as far as it is written itself, has objects that are equal only to themselves."""
    if any(isinstance(m, ast.FunctionDef) and m.name == "__eq__" for m in node.body):
        return False
    if any("dataclass" in (text := ast.unparse(d)) and "eq=" not in text for d in node.decorator_list):
        return False
    bases = {ast.unparse(b).split(".")[-1] for b in node.bases}
    return not bases & (ENUMS | {"NamedTuple", "str", "int", "tuple", "float"})
