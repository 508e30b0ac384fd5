"""Changes in place, and comparisons by identity, that show whether something that a loop keeps is a copy."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from ..text.moments import runs_before, runs_within, uses
from ..text.scopes import Var, in_rounds
from ..values.keyed import of_container
from .changing import changed_place, filled
from .gone_out import may_be_part_of
from .points_to import is_among, share
from .things import Value
from .walker import Walker, root_name

if TYPE_CHECKING:
    from .program import Program

__all__ = ["changes_deep", "changes_own", "deep_changes", "own_container"]

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_MAKERS = frozenset({"__init__", "__post_init__"})


class _Change(NamedTuple):
    """A change or comparison by identity; ``own``: only the container itself changes, and it was made for its name."""

    node: ast.AST
    place: ast.expr | None
    own: bool

    @property
    def line(self) -> int:
        return getattr(self.node, "lineno", 0)

    @property
    def asked(self) -> list[ast.expr]:
        """What is changed, or compared by identity."""
        if self.place is not None:
            return [self.place]
        if isinstance(self.node, ast.Compare):
            return [self.node.left, *self.node.comparators]
        return [*getattr(self.node, "args", ())]


def changes_deep(program: Program, loop: ast.AST, roots: frozenset[Var] = frozenset()) -> int | None:
    """A line outside a loop that changes parts of something in place, or compares objects by identity."""
    return next((line for line, _ in deep_changes(program, loop, roots)), None)


def changes_own(program: Program, loop: ast.AST, roots: frozenset[Var], shared: Value | None = None) -> int | None:
    """A line that a loop may come before, and that changes the very container which one of some names has.

    ``shared``: all that matters, where that is known.
    """
    inside = in_rounds(loop)
    for change in program.once(_changes):
        if change.place is None or (shared is not None and is_among(program, change.asked, shared) is False):
            continue
        root = root_name(change.place) if change.own and id(change.node) not in inside else None
        scope = program.scopes.around[id(root)] if root is not None else program.scopes.module
        named = root is not None and program.scopes.resolve(root.id, scope) in roots
        if named and not runs_before(program, change.node, loop):
            return change.line
    return None


def deep_changes(
    program: Program,
    loop: ast.AST,
    roots: frozenset[Var],
    parts: frozenset[Var] = frozenset(),
    *,
    of_keys: bool = False,
    shared: Value | None = None,
) -> Iterator[tuple[int, ast.expr | None]]:
    """Every such line, and the place whose parts it changes, if that must be asked further.

    Parts of an array among the ``roots`` are views: changing the array itself changes them. ``parts``: variables
    whose objects are parts themselves. ``of_keys``: only those that may change what can be a key. ``shared``: all
    that can be a part, where that is known.
    """
    inside = in_rounds(loop)
    for change in program.once(_changes):
        place = change.place
        if id(change.node) in inside or (of_keys and place is not None and of_container(program, change.node)):
            continue
        among = is_among(program, change.asked, shared) if shared is not None else None
        part = not change.own or (place is not None and may_be_part_of(program, place, roots, parts))
        if among is False or not (part or (among and not _changes_new(program, change, loop))):
            continue
        holder = _holder(program, place) if place is not None and not change.own else None
        meant = holder is None or share(program, holder, roots)
        if meant and not runs_before(program, change.node, loop) and not runs_within(program, change.node, loop):
            yield change.line, place if part else None


def own_container(program: Program, place: ast.expr) -> bool:
    """Whether what is changed is a container that a variable was given as new: its parts stay what they are."""
    scopes = program.scopes
    if isinstance(place, ast.Name) and getattr(scopes.around[id(place)].node, "name", "") == "__init__":
        return True
    if not isinstance(place, ast.Name) or id(place) in scopes.inner:
        return not isinstance(place, ast.Name) and _own_attribute(program, place)
    scope = scopes.around.get(id(place), scopes.module)
    before = program.kinds.given_before(place, scope)
    found = [before] if before is not None else scopes.bindings(scopes.resolve(place.id, scope))
    comprehensions = (ast.ListComp, ast.DictComp, ast.SetComp)
    new = (ast.List, ast.Dict, ast.Set, *comprehensions, ast.Constant, ast.BinOp, ast.JoinedStr)
    for binding in found:
        if binding.kind in ("import", "augment"):
            continue
        fresh = isinstance(binding.value, new) or (
            isinstance(binding.value, ast.Call)
            and Walker(program, scopes.around[id(binding.node)], set(), {}, 1).expr(binding.value).own == frozenset()
        )
        if binding.kind not in ("assign", "with") or not fresh:
            return False
    return bool(found)


def _changes(program: Program) -> list[_Change]:
    found: list[_Change] = []
    for node in program.scopes.every(ast.Compare, ast.Call, ast.AugAssign, ast.Subscript, ast.Attribute):
        if _is_deep(program, node):
            found.append(_Change(node, node.target if isinstance(node, ast.AugAssign) else None, False))
            continue
        for place in filled(program, node) if isinstance(node, ast.Call) else ():
            named = isinstance(place, ast.Name)
            found.append(_Change(node, place, own_container(program, place) if named else root_name(place) is None))
        changed = changed_place(program, node)
        if changed is None or (isinstance(node, ast.AugAssign) and not isinstance(changed, ast.Name)):
            continue
        found.append(_Change(node, changed, isinstance(node, ast.AugAssign) or own_container(program, changed)))
    return found


def _is_deep(program: Program, node: ast.AST) -> bool:
    """Whether a node surely is one, whatever it is done to."""
    if isinstance(node, ast.Compare) and any(isinstance(o, (ast.Is, ast.IsNot)) for o in node.ops):
        return not any(isinstance(s, ast.Constant) for s in [node.left, *node.comparators])
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Name) and node.func.id == "id"
    return isinstance(node, ast.AugAssign) and not program.new_value(node.target)


def _changes_new(program: Program, change: _Change, loop: ast.AST) -> bool:
    """Whether what a name has was made by the very call that changes it, and that call is not one the loop is in."""
    scopes = program.scopes
    root = root_name(change.place) if change.place is not None else None
    if root is None or id(root) in scopes.inner:
        return False
    scope = scopes.around[id(root)]
    function = scope.node
    if not isinstance(function, _FUNCTIONS) or scopes.resolve(root.id, scope).scope != scope.number:
        return False
    first = function.args.args[0].arg if function.args.args else ""
    if function.name in _MAKERS and id(function) in program.class_of and root.id == first:
        return True
    if change.place is not root or scopes.is_parameter(scopes.resolve(root.id, scope)):
        return False
    later = any(
        isinstance(n, (ast.Yield, ast.YieldFrom, ast.Lambda, *_FUNCTIONS)) for s in function.body for n in ast.walk(s)
    )
    return not later and not _may_call(program, function, loop)


def _may_call(program: Program, function: ast.AST, loop: ast.AST) -> bool:
    """Whether a call of a function may come to a loop: that stands in it, or in one that it may call."""
    around = [p for p in program.scopes.enclosing(loop) if isinstance(p, (*_FUNCTIONS, ast.Lambda))]
    callers: list[ast.AST] = [*around]
    for one in callers:
        if isinstance(one, ast.Lambda):
            return True
        found = [p for use in uses(program, one.name) for p in program.scopes.enclosing(use)]  # type: ignore[attr-defined]
        callers += [p for p in found if isinstance(p, (*_FUNCTIONS, ast.Lambda)) and p not in callers]
        if id(one) in program.class_of:
            return True
    return function in callers


def _holder(program: Program, place: ast.expr) -> Var | None:
    """The variable of which what is changed is an element, if that holds new ones only."""
    holder = place.value if isinstance(place, ast.Subscript) else None
    if isinstance(place, ast.Call) and isinstance(place.func, ast.Attribute):
        holder = place.func.value if place.func.attr in ("setdefault", "get") else None
    if not isinstance(holder, ast.Name) or id(holder) in program.scopes.inner:
        return None
    var = program.scopes.resolve(holder.id, program.scopes.around[id(holder)])
    return var if program.holds_new(var) else None


def _own_attribute(program: Program, place: ast.expr) -> bool:
    """``self.rows.append(x)`` in a method changes the object's own container, if it was made for the object."""
    if not isinstance(place, ast.Attribute) or not isinstance(place.value, ast.Name) or place.value.id != "self":
        return False
    return program.made_for_object(place.attr)
