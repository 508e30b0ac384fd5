"""Decorators: which of them leave a function what it is, and what those of the text put around it."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from .effects import Walker
from .provenance import Prov, joined
from .scopes import Function, Var

if TYPE_CHECKING:
    from .calls import Calls

__all__ = ["CACHED", "decorated_by", "wrapped", "wrapper_of"]

_PLAIN = frozenset(
    {"staticmethod", "classmethod", "property", "cached_property", "njit", "jit", "vectorize", "abstractmethod",
     "override", "wraps", "dataclass", "setter"}
)  # fmt: skip
_CACHES = frozenset({"cache", "lru_cache"})
_ASKS_THE_CACHE = ("cache_info", "cache_clear", "__wrapped__")
CACHED = -4  # the scope of the variables that stand for what caches hold


def wrapped(
    calls: Calls, walker: Walker, node: ast.AST, function: Function, arguments: list[Prov], keywords: dict[str, Prov]
) -> Prov:
    """Take over what the decorators of a function do when it is called."""
    around: list[Prov] = []
    for decorator in function.decorator_list:
        name = decorator.func if isinstance(decorator, ast.Call) else decorator
        last = name.attr if isinstance(name, ast.Attribute) else name.id if isinstance(name, ast.Name) else ""
        wrapper = wrapper_of(calls, decorator)
        if wrapper is not None:
            around.append(calls.enter(walker, node, wrapper, arguments, keywords, None))
        elif last in _CACHES:
            around.append(_cached(calls, walker, node, function))
        elif last not in _PLAIN:
            walker.unknown(node, f"{function.name} (decorated with {ast.unparse(decorator)})")
    return joined(around)


def _cached(calls: Calls, walker: Walker, node: ast.AST, function: Function) -> Prov:
    """A cache around a function that only computes saves time; its results are shared by all calls."""
    events = calls.program.summary(function, walker.depth).events
    asked = any(word in calls.program.source.text for word in _ASKS_THE_CACHE)
    pure = all(e.kind in ("raise", "element") or (e.kind == "read" and _lasts(calls, e.var)) for e in events)
    if asked or not pure or id(function) in calls.program.class_of:
        walker.never(node, function.name, "keeps a cache, which each worker would have for itself")
    kept = frozenset({Var(CACHED, f"the cache of {function.name}")})
    return Prov(kept, kept)


def _lasts(calls: Calls, var: Var | None) -> bool:
    """Whether a variable is the same at every call: a function, a module, or a value that is given once."""
    if var is None or var.scope < 0:
        return True
    kinds = calls.program.kinds
    once = calls.program.scopes.only(var) is not None and not kinds.grows(var)
    return kinds.of_variable(var).name in ("function", "module", "class") or (
        once and (kinds.of_variable(var).immutable or calls.program.is_parameter(var))
    )


def wrapper_of(calls: Calls, decorator: ast.expr) -> ast.FunctionDef | None:
    """The function that a decorator of the text puts in the place of the decorated one."""
    if not isinstance(decorator, ast.Name):
        return None
    scopes = calls.program.scopes
    binding = scopes.only(scopes.resolve(decorator.id, scopes.around[id(decorator)]))
    maker = binding.node if binding is not None else None
    if not isinstance(maker, ast.FunctionDef) or maker.decorator_list or not isinstance(maker.body[-1], ast.Return):
        return None
    given = maker.body[-1].value
    inside = scopes.of_node[id(maker)].bindings.get(given.id, []) if isinstance(given, ast.Name) else []
    returns = [n for n in ast.walk(maker) if isinstance(n, ast.Return) and scopes.around[id(n)].node is maker]
    made = inside[0].node if len(inside) == len(returns) == 1 else None
    return made if isinstance(made, ast.FunctionDef) else None


def decorated_by(calls: Calls, var: Var) -> list[ast.FunctionDef] | None:
    """The functions that the parameter of a decorator may be, where the text uses it in no other way."""
    scopes = calls.program.scopes
    maker = scopes.all[var.scope].node if var.scope >= 0 else None
    if not isinstance(maker, ast.FunctionDef) or len(maker.args.args) != 1 or not calls.program.is_parameter(var):
        return None
    found = []
    for node in scopes.named(maker.name):
        if isinstance(node.ctx, ast.Load):
            function = scopes.parents[id(node)]
            if not isinstance(function, ast.FunctionDef) or node not in function.decorator_list:
                return None
            found.append(function)
    return found or None
