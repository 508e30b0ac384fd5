"""What a new best is compared by: the whole of it, the same part as of the best so far, or its length."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from ..text.scopes import Scope, Scopes, targets_of

if TYPE_CHECKING:
    from .sites import Site

__all__ = ["CONDITIONAL", "companions", "names_of", "on_another", "part_of", "ways_to_write"]

CONDITIONAL = frozenset({"extreme", "first", "kept"})  # what the loop does only where a question is answered so

_HIDE_FIELDS = frozenset({"__getattribute__", "__init__", "__new__", "__post_init__", "__setattr__"})


def companions(site: Site) -> list[ast.expr]:
    """What the loop computes only where a question is answered so: where the new best was found, and the like."""
    if site.family not in CONDITIONAL:
        return []
    asked = {ast.unparse(c) for c in site.challengers}
    return [o for o in site.operands if ast.unparse(o) not in asked]


def on_another(place: ast.expr, old: str, new: str) -> str:
    """``best.cost`` as ``name.cost``: the same part of another object."""
    return re.sub(rf"(?<![\w.'\"]){re.escape(old)}\b(?!['\"])", new, ast.unparse(place))


def names_of(place: ast.expr, new: ast.expr) -> list[ast.expr]:
    """Where the name of a new best stands in what is compared."""
    return [n for n in ast.walk(place) if isinstance(n, ast.Name) and n.id == ast.unparse(new)]


def part_of(new: ast.expr, best: ast.expr, scopes: Scopes) -> ast.expr | None:
    """What a new tuple, dict or object has where the best so far is asked: ``v`` of ``(v, i)`` for ``best[0]``."""
    if isinstance(new, ast.Dict) and isinstance(best, ast.Subscript) and isinstance(best.slice, ast.Constant):
        keys = [k.value if isinstance(k, ast.Constant) else k for k in new.keys]
        mine = [v for k, v in zip(keys, new.values, strict=True) if k == best.slice.value]
        told = all(k is None or isinstance(k, str) for k in keys) and isinstance(best.slice.value, str)
        last = (
            len(mine) == 1 and None not in keys[keys.index(best.slice.value) :]
        )  # else `**others` may have it as well
        return mine[0] if told and last else None
    if isinstance(new, ast.Call) and isinstance(best, ast.Attribute):
        return _field(new, best.attr, scopes)
    at = _position(best) if isinstance(best, ast.Subscript) and isinstance(new, ast.Tuple) else None
    return new.elts[at] if isinstance(new, ast.Tuple) and at is not None and at < len(new.elts) else None


def _field(new: ast.Call, name: str, scopes: Scopes) -> ast.expr | None:
    """What a dataclass of the text is given for a field: plain fields alone, which nothing computes or hides."""
    scope = scopes.around.get(id(new), scopes.module)
    binding = scopes.only(scopes.resolve(new.func.id, scope)) if isinstance(new.func, ast.Name) else None
    owner = binding.node if binding is not None else None
    if not isinstance(owner, ast.ClassDef) or owner.bases or owner.keywords or len(owner.decorator_list) != 1:
        return None
    decorator = owner.decorator_list[0]
    made = decorator.func if isinstance(decorator, ast.Call) else decorator
    if scopes.dotted(made, scopes.module) != "dataclasses.dataclass":
        return None
    fields = [name for part in owner.body if isinstance(part, ast.AnnAssign) for name in targets_of(part.target)]
    methods = {part.name for part in owner.body if isinstance(part, ast.FunctionDef)}
    if name not in fields or methods & {name, *_HIDE_FIELDS}:
        return None
    if any(isinstance(a, ast.Starred) for a in new.args) or any(k.arg is None for k in new.keywords):
        return None
    given: dict[str | None, ast.expr] = {k.arg: k.value for k in new.keywords}
    given.update(zip(fields, new.args, strict=False))
    return given.get(name)


def _position(node: ast.expr) -> int | None:
    if not isinstance(node, ast.Subscript):
        return None
    return node.slice.value if isinstance(node.slice, ast.Constant) and isinstance(node.slice.value, int) else None


def ways_to_write(node: ast.expr, scopes: Scopes, scope: Scope) -> set[str]:
    """An expression as it stands, and what its name is given: ``len(word)`` for ``n`` after ``n = len(word)``."""
    bindings = scopes.bindings(scopes.resolve(node.id, scope)) if isinstance(node, ast.Name) else []
    return {ast.unparse(node), *(ast.unparse(b.value) for b in bindings if b.kind == "assign" and b.value is not None)}
