"""Which binding surely gave a name the value that it has where it is read."""

from __future__ import annotations

import ast

from .scopes import Binding, Scope, Scopes, in_rounds, targets_of

__all__ = ["Reaching", "binding_in_loop"]

_LATER = (ast.GeneratorExp, ast.Lambda)  # what runs when the name may mean something else already
_Block = list[ast.stmt]


class Reaching:
    """Remembers what was found for each read of a name."""

    def __init__(self, scopes: Scopes) -> None:
        self._scopes = scopes
        self._found: dict[tuple[int, bool], Binding | None] = {}

    def of(self, node: ast.Name, scope: Scope) -> Binding | None:
        """The binding that surely reaches a read, or None."""
        return self._once(node, scope, augmented=False)

    def start(self, node: ast.Name, scope: Scope) -> Binding | None:
        """The binding that surely reaches a place, but for ``x += 1``, which leaves an array the array that it is."""
        return self._once(node, scope, augmented=True)

    def _once(self, node: ast.Name, scope: Scope, *, augmented: bool) -> Binding | None:
        asked = id(node), augmented
        if asked not in self._found:
            self._found[asked] = _reaching(self._scopes, node, scope, augmented=augmented)
        return self._found[asked]


def _reaching(scopes: Scopes, node: ast.Name, scope: Scope, *, augmented: bool) -> Binding | None:
    """The one assignment or loop that gave a name its value here, if the text shows that no other can have."""
    places = {id(b.node): b for b in _bindings(scopes, node.id, scope)}
    if len(places) < 2:
        return None
    child: ast.AST = node
    for parent in scopes.enclosing(node):
        if isinstance(parent, _LATER):
            return None
        if isinstance(child, ast.stmt):
            block = _block_with(parent, child)
            for statement in block[: block.index(child)][::-1]:
                inside = _within(statement, places)
                if augmented and isinstance(statement, ast.AugAssign) and [b.node for b in inside] == [statement]:
                    continue
                if inside:
                    whole = statement.body if _only_passes_by_its_body(statement) else [statement]  # type: ignore[attr-defined]
                    plain = isinstance(inside[0].node, (ast.Assign, ast.AnnAssign)) and inside[0].node in whole
                    return inside[0] if len(inside) == 1 and plain else None
            if isinstance(parent, ast.For) and block is parent.body and id(parent) in places:
                return places[id(parent)] if targets_of(parent.target).count(node.id) == 1 else None
        if isinstance(parent, (ast.Module, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            return None
        if isinstance(parent, ast.With) and child in parent.body and id(parent) in places:
            return places[id(parent)] if _names_once(parent, node.id, places) else None
        if _may_come_between(parent, child, places):
            return None
        child = parent
    return None


def _names_once(node: ast.With, name: str, places: dict[int, Binding]) -> bool:
    """Whether a ``with`` gives a name what it enters, and gives it nothing else."""
    given = [item.optional_vars for item in node.items if item.optional_vars is not None]
    alone = [target for target in given if name in targets_of(target)]
    entered = (item.context_expr for item in node.items)
    return len(alone) == 1 and isinstance(alone[0], ast.Name) and not any(_within(e, places) for e in entered)


def _only_passes_by_its_body(statement: ast.stmt) -> bool:
    """Whether this is a ``try`` whose handlers leave: what stands behind it comes after all of its body."""
    leaves = (ast.Continue, ast.Break, ast.Return, ast.Raise)
    return isinstance(statement, ast.Try) and all(isinstance(h.body[-1], leaves) for h in statement.handlers)


def _may_come_between(parent: ast.AST, child: ast.AST, places: dict[int, Binding]) -> bool:
    """Whether a statement around a read may bind the name before it, other than in what stands before it."""
    if not isinstance(parent, ast.stmt):
        return False
    if isinstance(parent, ast.If):
        return bool(_within(parent.test, places))
    if isinstance(parent, ast.Try) and child in parent.body:
        return False
    if isinstance(parent, (ast.With, ast.AsyncWith)):
        return id(parent) in places or any(_within(item.context_expr, places) for item in parent.items)
    if isinstance(parent, ast.Match):
        return any(_within(part, places) for part in [parent.subject, *(case.pattern for case in parent.cases)])
    if isinstance(parent, ast.For) and child is parent.iter:
        return bool(_within(child, places))
    simple = not hasattr(parent, "body")
    return any(b.node is not parent or not simple for b in _within(parent, places))  # a round before, or `:=`


def binding_in_loop(scopes: Scopes, loop: ast.For, name: str, scope: Scope) -> Binding | None:
    """What a loop variable is given, if nothing in the body of the loop gives it anything else."""
    inside = in_rounds(loop)
    mine = [b for b in _bindings(scopes, name, scope) if id(b.node) in inside]
    return mine[0] if len(mine) == 1 and mine[0].node is loop and targets_of(loop.target).count(name) == 1 else None


def _bindings(scopes: Scopes, name: str, scope: Scope) -> list[Binding]:
    """The bindings of a name of this scope; none if it belongs to another, or functions bind it from inside."""
    var = scopes.resolve(name, scope)
    found = scopes.bindings(var) if var.scope == scope.number and name not in scope.outside else []
    return found if all(b.kind == "param" or scopes.around.get(id(b.node)) is scope for b in found) else []


def _within(statement: ast.AST, places: dict[int, Binding]) -> list[Binding]:
    return [places[id(n)] for n in ast.walk(statement) if id(n) in places]


def _block_with(parent: ast.AST, child: ast.stmt) -> _Block:
    blocks = [getattr(parent, part, None) for part in ("body", "orelse", "finalbody")]
    return next(b for b in blocks if isinstance(b, list) and any(s is child for s in b))
