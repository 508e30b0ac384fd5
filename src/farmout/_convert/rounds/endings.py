"""Whether the program ends when an error leaves a function: its calls stand in the text, where nothing catches it."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..text.scopes import Function
from .catching import lets_errors_out

if TYPE_CHECKING:
    from ..effects.program import Program
    from ..judging.judge import Judge

__all__ = ["ends_program"]

# Where one of these is imported, an error may end something else than the program, or is looked at by somebody.
_GOES_ON = frozenset({"_thread", "asyncio", "atexit", "code", "concurrent", "doctest", "IPython", "multiprocessing",
                      "pytest", "signal", "threading", "unittest", "weakref"})  # fmt: skip
_NAMES = frozenset({"excepthook", "__del__", "globals", "eval", "exec", "settrace", "setprofile"})


def ends_program(judge: Judge, function: Function) -> bool:
    """Whether nobody sees what a function did before an error left it."""
    scopes = judge.scopes
    if judge.program.once(_may_go_on):
        return False
    pending: list[Function] = [function]
    seen: list[Function] = []
    while pending:
        here = pending.pop()
        calls = _calls(judge, here)
        if not calls or here.name.startswith("__") or here.decorator_list or not isinstance(here, ast.FunctionDef):
            return False
        seen.append(here)
        for call in calls:
            for parent in scopes.enclosing(call):
                if isinstance(parent, (ast.FunctionDef, ast.AsyncFunctionDef)):
                    pending += [parent] if parent not in seen else []
                    break
                if isinstance(parent, (ast.GeneratorExp, ast.Lambda)) or _may_catch(judge, parent):
                    return False
    return not any(_is_generator(judge, found) for found in seen)


def _may_catch(judge: Judge, node: ast.AST) -> bool:
    if isinstance(node, ast.With):
        return not all(lets_errors_out(judge, item.context_expr) for item in node.items)
    return isinstance(node, (ast.Try, getattr(ast, "TryStar", ast.Try), ast.AsyncWith))


def _may_go_on(program: Program) -> bool:
    """Whether an error that nothing catches may end something else than the program, or is looked at."""
    for node in ast.walk(program.source.tree):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else [node.module or ""]
            if any(name.split(".")[0] in _GOES_ON for name in names):
                return True
        if {getattr(node, "id", ""), getattr(node, "attr", ""), getattr(node, "name", "")} & _NAMES:
            return True
    return False


def _calls(judge: Judge, function: Function) -> list[ast.Call]:
    """All that mentions a function by its name, if every one of them calls it."""
    if function.name in judge.program.once(_texts):
        return []  # found by its name, perhaps
    calls = []
    for node in [*judge.scopes.named(function.name), *judge.scopes.attributes(function.name)]:
        call = judge.scopes.parents.get(id(node))
        if not isinstance(call, ast.Call) or call.func is not node:
            return []
        calls.append(call)
    return calls


def _texts(program: Program) -> frozenset[str]:
    """Every text that is written out in the program."""
    return frozenset(n.value for n in program.scopes.every(ast.Constant) if isinstance(n.value, str))


def _is_generator(judge: Judge, function: Function) -> bool:
    inside = judge.scopes.of_node[id(function)]
    yields = [n for n in ast.walk(function) if isinstance(n, (ast.Yield, ast.YieldFrom))]
    return any(judge.scopes.around.get(id(n)) is inside for n in yields)
