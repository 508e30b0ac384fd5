"""Members that objects of the text get in other ways than by a ``def`` in a class body: assigned, or by their names."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..text.scopes import Scope, Scopes, called_name, targets_of
from .origins import origins
from .walker import Walker

if TYPE_CHECKING:
    from .program import Program

__all__ = ["hands_on", "holds_data", "names_given", "specials_given"]

_BY_TEXT = frozenset({"setattr", "__setattr__", "namedtuple", "NamedTuple", "make_dataclass", "new_class"})
_BY_KEYWORD = frozenset({"SimpleNamespace", "Namespace"})
_DATA = frozenset({"__slots__", "__match_args__", "__doc__", "__module__", "__qualname__", "__name__", "__hash__",
                   "__annotations__", "__wrapped__", "__cause__", "__context__", "__traceback__", "__notes__",
                   "__suppress_context__", "__defaults__", "__kwdefaults__", "__dict__"})  # fmt: skip

_DISPLAYS = (ast.Dict, ast.List, ast.Set, ast.Tuple, ast.DictComp, ast.ListComp, ast.SetComp)  # none can be called


def names_given(scopes: Scopes) -> set[str]:
    """The names that the text gives to attributes of objects, written as such, or as texts."""
    names = {n.attr for n in scopes.every(ast.Attribute) if not isinstance(n.ctx, ast.Load)}
    for node in scopes.every(ast.ClassDef):
        for member in node.body:
            targets = member.targets if isinstance(member, ast.Assign) else [getattr(member, "target", None)]
            names |= {n for target in targets if isinstance(target, ast.expr) for n in targets_of(target)}
    for call in scopes.every(ast.Call):
        called = called_name(call)
        if called in _BY_TEXT or _makes_class(call):
            texts = [n.value for n in ast.walk(call) if isinstance(n, ast.Constant) and isinstance(n.value, str)]
            names |= {word for text in texts for word in text.replace(",", " ").split()}
        if called in _BY_KEYWORD:
            names |= {k.arg for k in call.keywords if k.arg is not None}
    if any(n.attr == "__dict__" for n in scopes.every(ast.Attribute)):  # filled with whatever is given
        names |= {k.arg for call in scopes.every(ast.Call) for k in call.keywords if k.arg is not None}
    return names


def specials_given(program: Program) -> Iterator[tuple[str, int]]:
    """Special methods that classes get without a ``def``, and that may change something, each with its line."""
    for node in program.scopes.every(ast.Assign, ast.Call):
        for name, value in _given(program, node):
            special = (name.startswith("__") and name.endswith("__") and name not in _DATA) or _is_property(value)
            if special and not (value is not None and _only_computes(program, value)):
                yield name, node.lineno


def holds_data(program: Program, attribute: ast.Attribute, scope: Scope) -> bool:
    """Whether all that objects have under a name is data: after ``self.items = {}``, ``rows.items()`` means another."""
    found = origins(program, attribute, program.scopes.around.get(id(attribute), scope))
    return bool(found) and all(isinstance(o.node, _DISPLAYS) for o in found or ())


def hands_on(program: Program, kind: str) -> bool:
    """Whether an object of a kind may have, by ``__getattr__``, members that no class of the text shows."""
    methods = ("__getattr__", "__getattribute__")
    if kind.startswith("object "):
        return any(program.calls.members(kind[7:], method) for method in methods)
    return kind == "unknown" and any(method in program.methods for method in methods)


def _given(program: Program, node: ast.AST) -> Iterator[tuple[str, ast.expr | None]]:
    """The names that one statement or call gives to members, with their values."""
    if isinstance(node, ast.Assign):
        in_class = isinstance(program.scopes.parents.get(id(node)), ast.ClassDef)
        for place in (p for target in node.targets for p in ast.walk(target)):
            if isinstance(place, ast.Attribute) and not isinstance(place.ctx, ast.Load):
                yield place.attr, node.value
            elif isinstance(place, ast.Name) and in_class:
                yield place.id, node.value
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        if node.func.id == "setattr" and len(node.args) == 3 and isinstance(node.args[1], ast.Constant):
            yield str(node.args[1].value), node.args[2]
        elif _makes_class(node):
            members = node.args[2]
            for key, value in zip(members.keys, members.values, strict=True) if isinstance(members, ast.Dict) else ():
                yield (str(key.value), value) if isinstance(key, ast.Constant) else ("__call__", None)
            if not isinstance(members, ast.Dict):
                yield "__call__", None


def _is_property(value: ast.expr | None) -> bool:
    """``size = property(lambda self: ...)``: what a name is given is known elsewhere, a lambda is not."""
    made = isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id == "property"
    return made and any(isinstance(a, ast.Lambda) for a in value.args)  # type: ignore[union-attr]


def _makes_class(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Name) and call.func.id == "type" and len(call.args) == 3


def _only_computes(program: Program, value: ast.expr) -> bool:
    """Whether a member is data, or a function of the text that changes nothing."""
    if isinstance(value, (ast.Constant, ast.Tuple, ast.List, ast.Set, ast.Dict, ast.BinOp, ast.JoinedStr)):
        return True
    scope = program.scopes.around[id(value)]
    if _is_property(value) and isinstance(value, ast.Call):
        return all(_only_computes(program, given) for given in value.args)
    if isinstance(value, ast.Lambda):
        walker = Walker(program, scope, set(), {}, 1)
        walker.expr(value)
        events = walker.events
    else:
        found = program.scopes.only(program.scopes.resolve(value.id, scope)) if isinstance(value, ast.Name) else None
        if found is None or not isinstance(found.node, ast.FunctionDef):
            return False
        events = program.summary(found.node).events
    return all(event.kind in ("read", "element") for event in events)
