"""Containers whose elements are containers of their own: to change one of those changes nothing that has a name."""

from __future__ import annotations

import ast
import sys
from typing import TYPE_CHECKING

from ..text.scopes import Scope, Var, imported, positional
from .pure_table import words
from .stored import change_places

if TYPE_CHECKING:
    from ..effects.program import Program

__all__ = ["holds_new", "slices_copy"]

_DISPLAYS = (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp)
_MAKERS = frozenset({"builtins.list", "builtins.dict", "builtins.set", "collections.Counter", "collections.deque",
                     "collections.defaultdict", "collections.OrderedDict"})  # fmt: skip
_READERS = frozenset(
    f"builtins.{name}" for name in words("len sorted zip enumerate max min sum any all list tuple dict reversed print")
)
DEEPEST = 4
_ASK = frozenset({"keys", "values", "items", "pop", "popitem", "clear", "sort", "reverse", "copy", "count", "index"})
_GIVE_VIEWS = ("memoryview", "getbuffer", "shared_memory", "PickleBuffer", "ctypes", "__getitem__", "exec(", "eval(",
               "import_module", "__import__")  # fmt: skip


def slices_copy(program: Program) -> bool:
    """Whether slices of what is unknown are new containers: nothing that the text may have gives views of itself."""
    known = imported(program.scopes) <= sys.stdlib_module_names | {"farmout", "tqdm"}
    return known and not any(word in program.source.text for word in _GIVE_VIEWS)


def holds_new(program: Program, var: Var) -> bool:
    """Whether everything that a variable holds was made for it, in its own assignment or where it was put in."""
    found = program.scopes.bindings(var)
    if not found or any(b.kind != "assign" or not _starts(program, b.value, b.node) for b in found):
        return False
    for node in program.scopes.named(var.name):
        scope = program.scopes.around[id(node)]
        mine = isinstance(node.ctx, ast.Load) and id(node) not in program.scopes.inner
        if mine and program.scopes.resolve(node.id, scope) == var and not _keeps_it(program, node, scope):
            return False
    return True


def _starts(program: Program, value: ast.expr | None, place: ast.AST) -> bool:
    """Whether an expression makes a container that is empty, or holds new containers only."""
    scope = program.scopes.around[id(place)]
    if isinstance(value, ast.BinOp) and isinstance(value.op, ast.Mult):
        return _starts(program, value.left, place)
    if isinstance(value, (ast.ListComp, ast.DictComp)):
        return _is_new(program, value.elt if isinstance(value, ast.ListComp) else value.value, scope)
    if isinstance(value, (ast.List, ast.Dict)):
        return all(_is_new(program, e, scope) for e in (value.elts if isinstance(value, ast.List) else value.values))
    if not isinstance(value, ast.Call) or value.keywords:
        return False
    path = program.scopes.dotted(value.func, scope)
    if path == "builtins.list" and len(value.args) == 1 and isinstance(value.args[0], ast.Call):
        lists = value.args[0]  # ``list(map(list, rows))``
        mapped = program.scopes.dotted(lists.func, scope) == "builtins.map" and len(lists.args) == 2
        return mapped and program.scopes.dotted(lists.args[0], scope) in _MAKERS
    if path == "collections.defaultdict" and len(value.args) == 1:
        made = value.args[0].body if isinstance(value.args[0], ast.Lambda) else None
        return (
            _is_new(program, made, scope)
            if made is not None
            else program.scopes.dotted(value.args[0], scope) in _MAKERS
        )
    return path in _MAKERS - {"collections.defaultdict"} and not value.args


def _is_new(program: Program, node: ast.expr, scope: Scope) -> bool:
    if isinstance(node, ast.Call):
        return program.scopes.dotted(node.func, scope) in _MAKERS
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice):
        kind = program.kinds.of(node.value, scope).name
        return kind == "list" or (kind == "unknown" and program.once(slices_copy))  # ``row[:]`` of a list is a new one
    return isinstance(node, (*_DISPLAYS, ast.Constant))


def _keeps_it(program: Program, node: ast.Name, scope: Scope, depth: int = 0) -> bool:
    """Whether a use of the container puts nothing in but what is new, and gives it no other name."""
    parent = program.scopes.parents[id(node)]
    if isinstance(parent, ast.Subscript) and parent.value is node:
        around = program.scopes.parents[id(parent)]
        statement = program.scopes.parents[id(around)]
        exchanged = isinstance(statement, ast.Assign) and len(statement.targets) == 1
        if exchanged and change_places(statement.targets[0], statement.value):  # type: ignore[attr-defined]
            return True  # `rows[i], rows[k] = rows[k], rows[i]`
        if isinstance(parent.ctx, ast.Store) and not isinstance(around, ast.AugAssign):
            return isinstance(around, ast.Assign) and parent in around.targets and _is_new(program, around.value, scope)
        return True
    if isinstance(parent, ast.Attribute):
        call = program.scopes.parents[id(parent)]
        if not isinstance(call, ast.Call) or call.func is not parent or call.keywords:
            return False
        if parent.attr in ("setdefault", "get", "append"):
            return all(_is_new(program, a, scope) for a in (call.args if parent.attr == "append" else call.args[1:]))
        return parent.attr in _ASK
    if isinstance(parent, ast.Call):
        read = program.scopes.dotted(parent.func, scope) in _READERS
        return read or _is_gathered(program, parent, scope) or _is_only_asked(program, parent, node, scope, depth)
    return isinstance(parent, (ast.For, ast.comprehension, ast.Compare, ast.Return, ast.FormattedValue))


def _is_gathered(program: Program, call: ast.Call, scope: Scope) -> bool:
    """Whether a call puts the container into a list that only grows and is shown: nobody changes it from there."""
    holder = call.func.value if isinstance(call.func, ast.Attribute) and call.func.attr == "append" else None
    if not isinstance(holder, ast.Name) or id(holder) in program.scopes.inner:
        return False
    var = program.scopes.resolve(holder.id, scope)
    for node in program.scopes.named(holder.id):
        around = program.scopes.around[id(node)]
        if not isinstance(node.ctx, ast.Load) or program.scopes.resolve(node.id, around) != var:
            continue
        parent = program.scopes.parents[id(node)]
        read = isinstance(parent, ast.Call) and program.scopes.dotted(parent.func, around) in _READERS
        grown = isinstance(parent, ast.Attribute) and parent.attr == "append"
        if not read and not grown and not isinstance(parent, (ast.Return, ast.FormattedValue)):
            return False
    return True


def _is_only_asked(program: Program, call: ast.Call, node: ast.Name, scope: Scope, depth: int) -> bool:
    """Whether a function of the text that is given the container keeps it as it is, and gives it no other name."""
    binding = (
        program.scopes.only(program.scopes.resolve(call.func.id, scope)) if isinstance(call.func, ast.Name) else None
    )
    function = binding.node if binding is not None else None
    if not isinstance(function, ast.FunctionDef) or function.decorator_list or depth > DEEPEST or call.keywords:
        return False
    names = positional(function.args)
    place = next((n for n, given in enumerate(call.args) if given is node), len(names))
    if place >= len(names) or any(isinstance(a, ast.Starred) for a in call.args):
        return False
    inside = program.scopes.of_node[id(function)]
    if len(inside.bindings[names[place]]) != 1:
        return False
    for use in program.scopes.named(names[place]):
        around = program.scopes.around[id(use)]
        if id(use) in program.scopes.inner or program.scopes.resolve(use.id, around).scope != inside.number:
            continue
        parent = program.scopes.parents[id(use)]
        if isinstance(parent, ast.Return) or around is not inside:
            return False
        if not _keeps_it(program, use, inside, depth + 1):
            return False
    return True
