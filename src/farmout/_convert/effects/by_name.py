"""Methods that are asked for by their names: ``getattr(self, "visit_" + kind)``."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..text.arguments import is_self
from ..text.scopes import Scope
from ..values.provenance import Prov

if TYPE_CHECKING:
    from .program import Program

__all__ = ["class_containers_named", "methods_named"]

_FAR = 4
_PLAIN_BASES = frozenset({"object", "ABC", "Protocol", "Generic"})


def methods_named(program: Program, call: ast.Call, scope: Scope) -> list[str]:
    """The methods that ``getattr(object, name)`` may mean, by their names; none where that cannot be told."""
    if not _is_of_text(program, call.args[0], scope):
        return []
    found: list[str] = []
    for pattern in _patterns(program, call.args[1], scope, 0):
        others = [*program.attributes, *program.properties, *program.setters, *dir(object)]
        plain = pattern.replace(".*", "")
        if not plain or any(re.fullmatch(pattern, name, re.DOTALL) for name in others):
            return []
        found += [name for name in program.methods if re.fullmatch(pattern, name, re.DOTALL)]
    return list(dict.fromkeys(found))


def _is_of_text(program: Program, node: ast.expr, scope: Scope) -> bool:
    """Whether a value is an object of a class of the text, which has all its methods from there."""
    kind = program.kinds.of(node, scope).name
    owners = [kind[7:]] if kind.startswith("object ") else []
    if isinstance(node, ast.Name) and id(node) not in program.scopes.inner and not owners:
        var = program.scopes.resolve(node.id, scope)
        inside = program.class_of.get(id(program.scopes.all[var.scope].node)) if var.scope >= 0 else None
        if inside is not None and is_self(program.scopes, var) and program.scopes.only(var) is not None:
            owners = [inside.name]
    if not owners:
        return False
    family = set(owners)
    every = {node.name: [_last(b) for b in node.bases] for nodes in program.classes.values() for node in nodes}
    while True:
        more = {base for name in family for base in every.get(name, ())}
        more |= {name for name, bases in every.items() if family & {*bases}}
        if more - _PLAIN_BASES <= family:
            return all(name in every for name in family)
        family |= more - _PLAIN_BASES


def _last(base: ast.expr) -> str:
    return ast.unparse(base).split("[")[0].split(".")[-1]


def _patterns(program: Program, node: ast.expr, scope: Scope, far: int) -> Iterator[str]:
    """What a name looks like, as patterns: what is not written may be anything."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield re.escape(node.value)
    elif isinstance(node, ast.IfExp):
        yield from _patterns(program, node.body, scope, far + 1)
        yield from _patterns(program, node.orelse, scope, far + 1)
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        for start in _patterns(program, node.left, scope, far + 1):
            yield from (start + end for end in _patterns(program, node.right, scope, far + 1))
    elif isinstance(node, ast.JoinedStr):
        written = [re.escape(str(v.value)) if isinstance(v, ast.Constant) else ".*" for v in node.values]
        yield "".join(written)
    elif isinstance(node, ast.Name) and id(node) not in program.scopes.inner and far < _FAR:
        bindings = program.scopes.bindings(program.scopes.resolve(node.id, scope))
        for binding in bindings if all(b.kind == "assign" for b in bindings) else ():
            if binding.value is not None:
                around = program.scopes.around.get(id(binding.node), scope)
                yield from _patterns(program, binding.value, around, far + 1)
        if not bindings or any(b.kind != "assign" or b.value is None for b in bindings):
            yield ".*"
    else:
        yield ".*"


def class_containers_named(program: Program, call: ast.Call, path: str) -> list[Prov]:
    """The containers of classes that a call may give, if it is ``getattr(it, name)``."""
    if path != "builtins.getattr":
        return []
    name = call.args[1] if len(call.args) > 1 else None
    known = sorted(program.class_containers)
    return [program.from_class(n) for n in known if not isinstance(name, ast.Constant) or name.value == n]
