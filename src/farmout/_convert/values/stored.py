"""What a text puts into places that its names do not show: elements of elements, fields of made classes."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..text.scopes import Scope, Scopes
from .written import value_of

if TYPE_CHECKING:
    from .kinds import Kinds

__all__ = ["change_places", "fields_named", "puts_object"]

_NEW = (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp)
_PUT = frozenset({"append", "insert", "appendleft", "setdefault"})
_FIELDS_IN_TEXTS = frozenset({"namedtuple", "make_dataclass", "setattr", "NamedTuple"})


def fields_named(call: ast.Call) -> list[tuple[str, ast.expr | None]]:
    """The attributes that ``namedtuple("Row", "name size")`` or ``SimpleNamespace(name=rows)`` gives, with the values.

    None where the value stands somewhere else.
    """
    made = ast.unparse(call.func).rpartition(".")[2]
    if made in _FIELDS_IN_TEXTS:
        texts = [n.value for n in ast.walk(call) if isinstance(n, ast.Constant) and isinstance(n.value, str)]
        return [(word, None) for text in texts for word in text.replace(",", " ").split()]
    if made.endswith("Namespace"):
        return [(keyword.arg, keyword.value) for keyword in call.keywords if keyword.arg is not None]
    return []


def puts_object(kinds: Kinds, scopes: Scopes, node: ast.AST, scope: Scope) -> bool:
    """Whether a statement or call puts something that can be changed into ``a[i][j]``, or a container it was given."""
    places: list[tuple[ast.expr, ast.expr]] = []
    if isinstance(node, ast.Assign):
        places = [(t.value, node.value) for t in node.targets if isinstance(t, ast.Subscript)]
        pairs = [t for t in node.targets if isinstance(t, ast.Tuple) and not change_places(t, node.value)]
        if any(isinstance(e, ast.Subscript) for pair in pairs for e in pair.elts):
            return True
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _PUT and node.args:
        places = [(node.func.value, node.args[-1])]
    for place, value in places:
        if isinstance(place, ast.Name) and id(place) not in scopes.inner:
            found = scopes.bindings(scopes.resolve(place.id, scope))
            if found and all(isinstance(value_of(b, place.id), _NEW) for b in found):
                continue  # known as what this name holds
        if kinds.of(place, scope).name not in ("array", "vector", "str") and not kinds.of(value, scope).immutable:
            return True
    return False


def change_places(targets: ast.AST | None, value: ast.AST | None) -> bool:
    """``rows[i], rows[k] = rows[k], rows[i]``: what a container holds stays in it, once."""
    if not isinstance(targets, ast.Tuple) or not isinstance(value, ast.Tuple):
        return False
    holders = {ast.unparse(t.value) if isinstance(t, ast.Subscript) else "" for t in targets.elts}
    same = sorted(map(ast.unparse, targets.elts)) == sorted(map(ast.unparse, value.elts))
    return len(holders) == 1 and "" not in holders and same
