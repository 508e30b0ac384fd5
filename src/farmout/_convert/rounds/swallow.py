"""Which ``with`` blocks may be left half way without an error going out: by a context manager that keeps errors."""

from __future__ import annotations

import ast

from ..text.scopes import Scope, Scopes

__all__ = ["may_swallow"]

_KEEP_ERRORS = frozenset({"suppress", "ExitStack", "AsyncExitStack", "raises", "assertRaises", "warns"})
_CLOSE_ONLY = frozenset({"open", "scandir", "cursor", "lock", "get_lock", "Lock", "RLock", "acquire"})


def may_swallow(scopes: Scopes, context: ast.expr, depth: int = 0) -> bool:
    """Whether leaving this context manager with an error may go on after the block."""
    scope = scopes.around.get(id(context), scopes.module)
    if isinstance(context, ast.Call):
        path = scopes.dotted(context.func, scope)
        if path is not None:
            return path.rpartition(".")[2] in _KEEP_ERRORS
        if isinstance(context.func, ast.Attribute):
            return context.func.attr not in _CLOSE_ONLY and _text_keeps_errors(scopes)
        return isinstance(context.func, ast.Name) and _made_by(scopes, context.func, scope)
    if isinstance(context, ast.Name) and id(context) not in scopes.inner and depth < 4:
        found = scopes.bindings(scopes.resolve(context.id, scope))
        given = [b.value for b in found if b.value is not None]
        known = len(given) == len(found) and bool(found)
        return any(may_swallow(scopes, g, depth + 1) for g in given) if known else _text_keeps_errors(scopes)
    return _text_keeps_errors(scopes)


def _made_by(scopes: Scopes, name: ast.Name, scope: Scope) -> bool:
    """Whether a class or function of the text gives a context manager that may keep errors."""
    binding = scopes.only(scopes.resolve(name.id, scope))
    node = binding.node if binding is not None else None
    if isinstance(node, ast.ClassDef) and not node.bases:
        return any(_leaves_quietly(m) for m in node.body)
    if isinstance(node, ast.FunctionDef) and node.decorator_list:
        return _catches(node)
    return _text_keeps_errors(scopes)


def _text_keeps_errors(scopes: Scopes) -> bool:
    """Whether anything in the text makes a context manager that keeps errors."""
    if any(scopes.named(name) or scopes.attributes(name) for name in _KEEP_ERRORS):
        return True
    return any(_leaves_quietly(n) or _catches(n) for n in scopes.every(ast.FunctionDef, ast.AsyncFunctionDef))


def _leaves_quietly(method: ast.AST) -> bool:
    """Whether this is an ``__exit__`` that may return something true."""
    if not isinstance(method, (ast.FunctionDef, ast.AsyncFunctionDef)) or method.name not in ("__exit__", "__aexit__"):
        return False
    given = [n.value for n in ast.walk(method) if isinstance(n, ast.Return) and n.value is not None]
    return any(not (isinstance(v, ast.Constant) and not v.value) for v in given)


def _catches(function: ast.AST) -> bool:
    """Whether this is a generator that makes a context manager, and catches what is raised at its ``yield``."""
    if not isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return False
    if not any("contextmanager" in ast.unparse(d) for d in function.decorator_list):
        return False
    for node in ast.walk(function):
        held = isinstance(node, (ast.With, ast.AsyncWith)) or (isinstance(node, ast.Try) and bool(node.handlers))
        if held and any(isinstance(n, ast.Yield) for s in node.body for n in ast.walk(s)):  # type: ignore[attr-defined]
            return True
    return False
