"""Dicts that make what is asked for and missing: reading a ``defaultdict`` changes it, by whatever name it is known."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..text.scopes import Binding, Scope, Var, hides_arguments, in_order, positional
from ..values.growth import shared
from ..values.provenance import Prov
from ..values.sources import sources_of
from .walker import Event, Walker, root_name

if TYPE_CHECKING:
    from ..judging.judge import Judge
    from .program import Program

__all__ = ["asks_element", "asks_own_key", "is_part", "may_make_missing", "nests"]

DEEPEST = 6
_MAKER = "defaultdict"
_DISPLAYS = (ast.Dict, ast.DictComp)
_BY_NAME = ("setattr", "__dict__", "vars(", "namedtuple", "NamedTuple", "SimpleNamespace", "make_dataclass")
_SAME_ELEMENTS = frozenset({"builtins.sorted", "builtins.list", "builtins.tuple", "builtins.reversed", "tqdm.tqdm"})


def asks_element(walker: Walker, node: ast.AST, base: Prov) -> None:
    """Note that an element is read of something that may be such a dict; who knows the variable decides."""
    if _MAKER in walker.program.source.text and not _is_of_plain_dict(walker.program, node):
        for var in in_order(base.own):
            walker.add("element", node, var=var, how=_MAKER)


def _is_of_plain_dict(program: Program, node: ast.AST) -> bool:
    """Whether this is ``sizes[name]`` or ``self.sizes[name]``, and such a name is only ever given a new dict."""
    holder = node.value if isinstance(node, ast.Subscript) else None
    if isinstance(holder, ast.Name) and id(holder) not in program.scopes.inner and id(holder) in program.scopes.around:
        bindings = program.scopes.bindings(program.scopes.resolve(holder.id, program.scopes.around[id(holder)]))
        if bindings and all(b.kind == "assign" and isinstance(b.value, _DISPLAYS) for b in bindings):
            return True
    if holder is None or any(word in program.source.text for word in _BY_NAME):
        return False
    given = sources_of(program).values(holder, program.scopes.around.get(id(holder), program.scopes.module))
    if given and all(_makes_plain_dict(program, value, scope) for value, scope in given):
        return True
    if not isinstance(holder, ast.Attribute):
        return False
    for place in program.scopes.attributes(holder.attr):
        put = program.scopes.parents.get(id(place))
        plain = isinstance(put, (ast.Assign, ast.AnnAssign)) and isinstance(put.value, _DISPLAYS)
        if not isinstance(place.ctx, ast.Load) and not plain:
            return False
    owned = [n for n in program.scopes.named(holder.attr) if not isinstance(n.ctx, ast.Load)]
    classes = [program.scopes.around[id(n)].node for n in owned if id(n) in program.scopes.around]
    told = any(isinstance(c, ast.ClassDef) for c in classes) or holder.attr in program.properties | program.methods
    return not told and any(not isinstance(p.ctx, ast.Load) for p in program.scopes.attributes(holder.attr))


def _makes_plain_dict(program: Program, node: ast.expr, scope: Scope) -> bool:
    """Whether an expression makes a dict that makes nothing itself, or no dict at all."""
    made = isinstance(node, ast.Call) and program.scopes.dotted(node.func, scope) == "builtins.dict"
    return made or isinstance(node, (*_DISPLAYS, ast.List, ast.Tuple, ast.ListComp))


def asks_own_key(judge: Judge, event: Event) -> bool:
    """Whether ``d[key]`` is read in ``for key in sorted(d)``: the key is there, so that nothing is made."""
    node, var = event.node, event.var
    if not isinstance(node, ast.Subscript) or not isinstance(node.value, ast.Name) or event.inside or var is None:
        return False
    key = node.slice
    if not isinstance(key, ast.Name) or key.id not in judge.targets or key.id in judge.assigned:
        return False
    named = judge.var(node.value.id) == var and id(node.value) not in judge.scopes.inner
    if not named or id(key) in judge.scopes.inner or judge.scopes.only(var) is None or _loses(judge.program, var):
        return False
    target, iterable = judge.loop.target, judge.loop.iter
    while isinstance(target, ast.Tuple) and len(target.elts) == 2 and isinstance(iterable, ast.Call):
        path = judge.scopes.dotted(iterable.func, judge.scope)
        if path == "builtins.enumerate" and iterable.args:
            target, iterable = target.elts[1], iterable.args[0]
        elif path in _SAME_ELEMENTS and iterable.args:
            iterable = iterable.args[0]
        elif isinstance(iterable.func, ast.Attribute) and iterable.func.attr == "items":
            target, iterable = target.elts[0], iterable.func.value
        else:
            return False
    return isinstance(target, ast.Name) and target.id == key.id and _gives_keys(judge, iterable, var, 0)


def _gives_keys(judge: Judge, node: ast.expr, var: Var, depth: int) -> bool:
    """Whether an expression gives keys of a dict, some or all, and nothing else."""
    scopes, scope = judge.scopes, judge.scope
    if isinstance(node, ast.Name) and id(node) not in scopes.inner and depth < DEEPEST:
        here = scopes.resolve(node.id, scope)
        given = judge.kinds.settled(here)
        return here == var or (given is not None and _gives_keys(judge, given, var, depth + 1))
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice):
        return _gives_keys(judge, node.value, var, depth)
    if not isinstance(node, ast.Call):
        return False
    if isinstance(node.func, ast.Attribute) and node.func.attr == "keys":
        return _gives_keys(judge, node.func.value, var, depth)
    path = scopes.dotted(node.func, _scope_of(judge, node))
    return path in _SAME_ELEMENTS and bool(node.args) and _gives_keys(judge, node.args[0], var, depth)


def _scope_of(judge: Judge, node: ast.AST) -> Scope:
    return judge.scopes.around.get(id(node), judge.scope)


def _loses(program: Program, var: Var) -> bool:
    """Whether the text may take keys out of a dict, or knows it by another name."""
    for node in program.scopes.named(var.name):
        parent = program.scopes.parents.get(id(node))
        if isinstance(parent, ast.Subscript) and isinstance(parent.ctx, ast.Del):
            return True
        if isinstance(parent, ast.Attribute) and parent.attr in ("pop", "popitem", "clear"):
            return True
    return shared(program.scopes, var)


def is_part(program: Program, argument: ast.expr | None) -> bool:
    """Whether an argument is an element of something, which is no such dict itself."""
    element = isinstance(argument, ast.Subscript) or (
        isinstance(argument, ast.Call) and isinstance(argument.func, ast.Attribute) and argument.func.attr == "get"
    )
    return element and not nests(program)


def may_make_missing(program: Program, var: Var | None, seen: frozenset[Var] = frozenset()) -> bool:
    """Whether a variable may be, or hold, a dict that makes what is missing."""
    if var is None or len(seen) > DEEPEST:
        return True
    if var.scope < 0 or var in seen:
        return False
    if program.kinds.of_variable(var).name not in ("unknown", "dict", "list", "tuple") and not _is_object(program, var):
        return False
    bound = any(_gives(program, b, var, seen | {var}) for b in program.scopes.bindings(var))
    added = [*(value for value, _ in program.kinds.added_to(var)), *_stored(program, var)]
    return bound or any(_holds(program, value, seen | {var}) for value in added)


def _stored(program: Program, var: Var) -> list[ast.expr]:
    """What the text puts into the places of a variable."""
    return program.once(_all_stored).get(var.name, [])


def _all_stored(program: Program) -> dict[str, list[ast.expr]]:
    """What the text puts into places of objects, by the name at the start of the place."""
    found: dict[str, list[ast.expr]] = {}
    for node in program.scopes.every(ast.Assign):
        for target in node.targets:
            root = root_name(target) if isinstance(target, (ast.Subscript, ast.Attribute)) else None
            if root is not None:
                found.setdefault(root.id, []).append(node.value)
    return found


def _is_object(program: Program, var: Var) -> bool:
    return program.kinds.of_variable(var).name.startswith("object ")


def _gives(program: Program, binding: Binding, var: Var, seen: frozenset[Var]) -> bool:
    if binding.kind == "param":
        return _given(program, var, seen)
    if binding.kind in ("for", "unpack") and not nests(program):
        return False  # an element of such a dict is none itself
    return binding.value is not None and _holds(program, binding.value, seen)


def nests(program: Program) -> bool:
    """Whether the text puts such a dict into another container, or an object."""
    return program.once(_any_nests)


def _any_nests(program: Program) -> bool:
    waiting: list[ast.AST] = [*program.scopes.named(_MAKER), *program.scopes.attributes(_MAKER)]
    seen: set[int] = set()
    while waiting:
        node = waiting.pop()
        around = program.scopes.parents.get(id(node))
        if id(node) in seen or around is None:
            continue
        seen.add(id(node))
        if isinstance(around, ast.Call) and around.func is node:
            waiting.append(around)  # what is made, or what a function gives back
            continue
        further = _handed_on(program, node, around)
        if further is None:
            return True
        waiting += further
    return False


def _handed_on(program: Program, node: ast.AST, around: ast.AST) -> Sequence[ast.AST] | None:
    """Where else the text has what stands here; None where it goes into a container or an object."""
    if isinstance(around, (ast.Assign, ast.AnnAssign)) and node is around.value:
        targets = around.targets if isinstance(around, ast.Assign) else [around.target]
        names = [t.id for t in targets if isinstance(t, ast.Name)]
        return [n for name in names for n in _loads(program, name)] if len(names) == len(targets) else None
    if isinstance(around, ast.Return):
        function = program.scopes.around[id(around)].node
        name = getattr(function, "name", "")
        return [*_loads(program, name), *program.scopes.attributes(name)]
    if isinstance(around, ast.Call):
        scope = program.scopes.around[id(around)]
        if program.scopes.dotted(around.func, scope) is not None:
            return []  # of a library, which looks at it
        named = around.func.id if isinstance(around.func, ast.Name) else ""
        found = program.scopes.only(program.scopes.resolve(named, scope))
        names = positional(found.node.args) if found is not None and isinstance(found.node, ast.FunctionDef) else []
        place = around.args.index(node) if node in around.args else len(names)
        return _loads(program, names[place]) if place < len(names) and not hides_arguments(around) else None
    looks = (ast.ImportFrom, ast.arg, ast.FunctionDef, ast.Subscript, ast.Attribute, ast.For, ast.comprehension,
             ast.Compare, ast.FormattedValue, ast.Expr, ast.If, ast.While, ast.UnaryOp)  # fmt: skip
    return [] if isinstance(around, looks) else None


def _loads(program: Program, name: str) -> list[ast.AST]:
    return [n for n in program.scopes.named(name) if isinstance(n.ctx, ast.Load)]


def _given(program: Program, var: Var, seen: frozenset[Var]) -> bool:
    """Whether a call of the text may give a parameter such a dict."""
    function = program.scopes.all[var.scope].node
    if not isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return True
    names = positional(function.args)
    owner = program.class_of.get(id(function))
    if owner is not None and names and names[0] == var.name:
        return _MAKER in ast.unparse(owner)
    shift = 1 if owner is not None else 0
    names_of = [n for n in program.scopes.named(function.name) if isinstance(n.ctx, ast.Load)]
    for node in (*names_of, *program.scopes.attributes(function.name)):
        call = program.scopes.parents.get(id(node))
        if not isinstance(call, ast.Call) or call.func is not node or hides_arguments(call):
            return True
        place = names.index(var.name) - shift if var.name in names else -1
        given = [k.value for k in call.keywords if k.arg == var.name]
        given += call.args[place : place + 1] if place >= 0 else []
        if any(_holds(program, g, seen) for g in given):
            return True
    return owner is not None and function.name == "__init__" and _MAKER in program.source.text


def _holds(program: Program, value: ast.expr | None, seen: frozenset[Var]) -> bool:
    """Whether an expression mentions the maker, or a name or function of the text that leads to it."""
    if value is None:
        return True
    for node in ast.walk(value):
        if isinstance(node, ast.Attribute) and node.attr == _MAKER:
            return True
        if not isinstance(node, ast.Name) or id(node) in program.scopes.inner:
            continue
        scope = program.scopes.around.get(id(node), program.scopes.module)
        if program.scopes.dotted(node, scope) == f"collections.{_MAKER}":
            return True
        around = program.scopes.parents.get(id(node))
        if isinstance(around, (ast.Subscript, ast.Attribute)) and around.value is node and not nests(program):
            continue  # a part of it
        var = program.scopes.resolve(node.id, scope)
        for binding in program.scopes.bindings(var):
            made = isinstance(binding.node, (ast.FunctionDef, ast.ClassDef))
            if made and _mentions(program, binding.node, 0):
                return True
        plain = program.kinds.of_variable(var).name in ("function", "class", "module")
        if var.scope >= 0 and not plain and may_make_missing(program, var, seen):
            return True
    return False


def _mentions(program: Program, function: ast.AST, depth: int) -> bool:
    """Whether a function or class of the text uses the maker, itself or in what it calls."""
    if depth > DEEPEST:
        return True
    for node in ast.walk(function):
        if (isinstance(node, ast.Attribute) and node.attr == _MAKER) or (
            isinstance(node, ast.Name) and node.id == _MAKER
        ):
            return True
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id != getattr(function, "name", "")
        ):
            binding = program.scopes.only(program.scopes.resolve(node.func.id, program.scopes.around[id(node)]))
            inner = binding.node if binding is not None else None
            if isinstance(inner, (ast.FunctionDef, ast.ClassDef)) and _mentions(program, inner, depth + 1):
                return True
    return False
