"""Functions that keep a cache and call themselves: how deep they go where what earlier items left there is missing.

In the loop each item finds what those before it have put into the cache. A worker begins with none of that, and a
function that comes down by one, call inside call, may go so deep there that Python stops it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..text.arguments import arguments_for
from ..text.scopes import Function, Scope, Var, argument_for, hides_arguments, positional
from .memo import memo_of

if TYPE_CHECKING:
    from .program import Program

__all__ = ["may_go_deep", "why_deep"]

DEEPEST = 200  # calls inside calls: a fifth of what Python allows, for decorators and generators take their part
_FAR = 8  # names are followed so far
_PARTS = (ast.FloorDiv, ast.Div, ast.Mod, ast.RShift)
Bounds = tuple[int, int]


def why_deep(function: Function) -> str:
    """What stands against it, in words."""
    return (
        f"it keeps a cache and calls itself (line {function.lineno}), and without what earlier items left there it may "
        "go too deep"
    )


def may_go_deep(program: Program, function: Function) -> bool:
    """Whether a function comes to its end step by step, and it cannot be told that the steps are few."""
    known = program.once(_known)
    if id(function) not in known:
        known[id(function)] = _goes_deep(program, function)
    return known[id(function)]


def _known(program: Program) -> dict[int, bool]:
    """What was found out about each function."""
    return {}


def _goes_deep(program: Program, function: Function) -> bool:
    names = positional(function.args)
    inside = {id(n) for n in ast.walk(function)}
    calls = [n for n in ast.walk(function) if isinstance(n, ast.Call) and _means(n.func, function)]
    if _steps_in_a_circle(program, function):
        return True
    if not any(_steps(call, names) for call in calls):
        return False
    uses = [n for n in program.scopes.named(function.name) if isinstance(n.ctx, ast.Load)]
    parents = [program.scopes.parents.get(id(use)) for use in uses]
    shown = all(isinstance(p, ast.Call) and p.func is use for p, use in zip(parents, uses, strict=True))
    outer = [p for p in parents if isinstance(p, ast.Call) and id(p) not in inside]
    if not shown or program.scopes.attributes(function.name) or any(map(hides_arguments, [*calls, *outer])):
        return True
    measured = _Measured(program, function, calls, outer)
    ways = {name: way for name in names if (way := measured.way(name)) is not None}
    moves = all(any(measured.moves(call, name) for name in ways) for call in calls)
    steps = [measured.steps(name, way) for name, way in ways.items() if way]
    return not moves or None in steps or sum(s for s in steps if s is not None) > DEEPEST


def _steps_in_a_circle(program: Program, function: Function) -> bool:
    """Whether functions that call one another in turn come to this one again, step by step."""
    called = {id(function): _called(program, function)}
    waiting = [f for f in called[id(function)] if f is not function]
    while waiting:
        other = waiting.pop()
        if id(other) not in called:
            called[id(other)] = _called(program, other)
            waiting += called[id(other)]
    back = [f for some in called.values() for f in some if f is not function and function in called.get(id(f), ())]
    calls = [(n, f) for f in [function, *back] for n in ast.walk(f) if isinstance(n, ast.Call)]
    return bool(back) and any(_steps(call, positional(f.args)) for call, f in calls)


def _called(program: Program, function: Function) -> list[Function]:
    """The functions that the text of a function names."""
    found: list[Function] = []
    for node in ast.walk(function):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and id(node) in program.scopes.around:
            bindings = program.scopes.bindings(program.scopes.resolve(node.id, program.scopes.around[id(node)]))
            found += [b.node for b in bindings if isinstance(b.node, (ast.FunctionDef, ast.AsyncFunctionDef))]
    return found


def _means(called: ast.expr, function: Function) -> bool:
    return getattr(called, "id", getattr(called, "attr", "")) == function.name


def _steps(call: ast.Call, names: list[str]) -> bool:
    """Whether a call may come to its end step by step: not by halving, and not by ``3 * n + 1``, which rises first."""
    return not all(_is_quick(a, names) for a in [*call.args, *(k.value for k in call.keywords)])


def _is_quick(node: ast.expr, names: list[str]) -> bool:
    """Whether an argument is handed on as it is, or far from what was given."""
    if isinstance(node, ast.Constant) or (isinstance(node, ast.Name) and node.id in names):
        return True
    if isinstance(node, ast.IfExp):
        return _is_quick(node.body, names) and _is_quick(node.orelse, names)
    if not isinstance(node, ast.BinOp):
        return False
    left = node.left if isinstance(node.op, (ast.Add, ast.Sub)) else node
    return isinstance(left, ast.BinOp) and isinstance(left.op, (*_PARTS, ast.Mult) if left is not node else _PARTS)


class _Measured:
    """The parameters of a function that go one way, from call to call, and between which bounds."""

    def __init__(self, program: Program, function: Function, calls: list[ast.Call], outer: list[ast.Call]) -> None:
        self.program, self.function, self.calls, self.outer = program, function, calls, outer
        self.scope = program.scopes.of_node[id(function)]
        self.names = positional(function.args)

    def step(self, call: ast.Call, name: str) -> Bounds | None:
        """By how much a call changes a parameter: the least and the most."""
        given = argument_for(call, self.names, name)
        if isinstance(given, ast.Name) and given.id == name:
            return 0, 0
        if isinstance(given, ast.Subscript) and isinstance(given.slice, ast.Slice) and _is_name(given.value, name):
            first = _bounds(self.program, given.slice.lower, self.scope)
            rest = first is not None and given.slice.upper is None and given.slice.step is None
            return (-first[1], -first[0]) if rest and first is not None and first[0] >= 0 else None
        if not isinstance(given, ast.BinOp) or not isinstance(given.left, ast.Name) or given.left.id != name:
            return None
        by = _bounds(self.program, given.right, self.scope)
        if by is None or not isinstance(given.op, (ast.Add, ast.Sub)):
            return None
        return by if isinstance(given.op, ast.Add) else (-by[1], -by[0])

    def way(self, name: str) -> int | None:
        """-1 where a parameter never rises, 1 where it never falls, 0 where it stays; None where that is unknown."""
        if self.program.scopes.only(Var(self.scope.number, name)) is None:
            return None
        steps = [self.step(call, name) for call in self.calls]
        known = [s for s in steps if s is not None]
        if len(known) < len(steps):
            return None
        if all(s == (0, 0) for s in known):
            return 0
        return -1 if all(s[1] <= 0 for s in known) else 1 if all(s[0] >= 0 for s in known) else None

    def moves(self, call: ast.Call, name: str) -> bool:
        step = self.step(call, name)
        return step is not None and (step[1] < 0 or step[0] > 0)

    def steps(self, name: str, way: int) -> int | None:
        """How many steps there are at most between what the text gives to a parameter and where it is stopped."""
        starts = [
            _bounds(self.program, argument_for(call, self.names, name), self._around(call)) for call in self.outer
        ]
        stops = list(self._stops(name))
        known = [b for b in [*starts, *stops] if b is not None]
        if not starts or not stops or len(known) < len(starts) + len(stops):
            return None
        lows, highs = [low for low, _ in known], [high for _, high in known]
        return max(highs) - min(lows) + 2

    def _stops(self, name: str) -> Iterator[Bounds | None]:
        """What a parameter is compared with, to see whether it has come to its end."""
        for node in ast.walk(self.function):
            asked = node.test if isinstance(node, (ast.If, ast.IfExp)) else None
            for part in ast.walk(asked) if asked is not None else ():
                if isinstance(part, ast.Compare) and isinstance(part.left, ast.Name) and part.left.id == name:
                    for other in part.comparators:
                        several = isinstance(other, (ast.Tuple, ast.List, ast.Set))
                        if several or not isinstance(part.ops[0], (ast.In, ast.NotIn)):
                            for end in other.elts if several else [other]:  # type: ignore[attr-defined]
                                yield _bounds(self.program, end, self.scope)
            for part in ast.walk(asked) if asked is not None else ():
                if isinstance(part, ast.UnaryOp) and isinstance(part.op, ast.Not) and _is_name(part.operand, name):
                    yield 0, 0
        memo = memo_of(self.program, self.function)  # what it begins with
        binding = self.program.scopes.only(memo) if memo is not None else None
        if binding is not None and isinstance(binding.value, ast.Dict) and self.names == [name]:
            yield from (_bounds(self.program, key, self.scope) for key in binding.value.keys)

    def _around(self, node: ast.AST) -> Scope:
        return self.program.scopes.around[id(node)]


def _bounds(program: Program, node: ast.expr | None, scope: Scope, far: int = 0) -> Bounds | None:
    """Between which whole numbers a value surely lies; of a text or list, its length."""
    if node is None or far > _FAR:
        return None
    if isinstance(node, ast.Constant) and type(node.value) is int:
        return node.value, node.value
    if (length := _length(node)) is not None:
        return length, length
    if isinstance(node, ast.Name):
        return _of_name(program, node, scope, far)
    if isinstance(node, ast.BinOp):
        one, two = _bounds(program, node.left, scope, far + 1), _bounds(program, node.right, scope, far + 1)
        if isinstance(node.op, ast.Mod) and two is not None and two[0] > 0:
            return 0, two[1] - 1
        if one is None or two is None:
            return None
        if isinstance(node.op, ast.Add):
            return one[0] + two[0], one[1] + two[1]
        if isinstance(node.op, ast.Sub):
            return one[0] - two[1], one[1] - two[0]
        if isinstance(node.op, ast.Mult):
            ends = [a * b for a in one for b in two]
            return min(ends), max(ends)
        if isinstance(node.op, ast.FloorDiv) and two[0] > 0:
            ends = [a // b for a in one for b in two]
            return min(ends), max(ends)
        return None
    if isinstance(node, ast.Call) and program.scopes.dotted(node.func, scope) == "builtins.len" and len(node.args) == 1:
        length = _length(_made(program, node.args[0], scope))
        return (length, length) if length is not None else None
    return None


def _length(made: ast.expr) -> int | None:
    """How long a text, list or tuple is that is written out."""
    if isinstance(made, ast.Constant) and isinstance(made.value, (str, bytes)):
        return len(made.value)
    starred = isinstance(made, (ast.List, ast.Tuple)) and any(isinstance(e, ast.Starred) for e in made.elts)
    return len(made.elts) if isinstance(made, (ast.List, ast.Tuple)) and not starred else None


def _of_name(program: Program, node: ast.Name, scope: Scope, far: int) -> Bounds | None:
    owner = program.scopes.inner.get(id(node))
    if owner is not None:
        found = [g for g in getattr(owner, "generators", ()) if _is_name(g.target, node.id)]
        return _of_items(program, found[0].iter, scope, far + 1) if len(found) == 1 else None
    var = program.scopes.resolve(node.id, scope)
    binding = program.scopes.only(var)
    if binding is None or var.scope < 0:
        return None
    around = program.scopes.around.get(id(binding.node), scope)
    if binding.kind == "assign":
        return _bounds(program, binding.value, around, far + 1)
    if binding.kind == "for" and isinstance(binding.node, ast.For) and _is_name(binding.node.target, node.id):
        return _of_items(program, binding.node.iter, around, far + 1)
    if binding.kind == "for" and isinstance(binding.node, ast.For) and isinstance(binding.node.target, ast.Tuple):
        places = [_is_name(e, node.id) for e in binding.node.target.elts]
        rows = _made(program, binding.node.iter, around)
        parts = rows.elts if isinstance(rows, (ast.List, ast.Tuple)) else []
        if True in places and all(isinstance(p, ast.Tuple) and len(p.elts) == len(places) for p in parts):
            at = places.index(True)
            return _joined([_bounds(program, p.elts[at], around, far + 1) for p in parts if isinstance(p, ast.Tuple)])
    given = arguments_for(program.scopes, var) if binding.kind == "param" else None
    return _joined([_bounds(program, value, place, far + 1) for value, place in given or ()])


def _of_items(program: Program, node: ast.expr, scope: Scope, far: int) -> Bounds | None:
    """Between which numbers all elements lie."""
    made = _made(program, node, scope)
    if isinstance(made, (ast.List, ast.Tuple, ast.Set)):
        return _joined([_bounds(program, e, scope, far + 1) for e in made.elts])
    if not isinstance(made, ast.Call) or made.keywords or not made.args:
        return None
    path = program.scopes.dotted(made.func, scope)
    if path in ("builtins.list", "builtins.tuple", "builtins.sorted", "builtins.reversed", "builtins.set"):
        return _of_items(program, made.args[0], scope, far + 1)
    if path != "builtins.range":
        return None
    ends = [_bounds(program, a, scope, far + 1) for a in made.args[:2]]
    return _joined([(0, 0), *ends] if len(ends) == 1 else ends)


def _made(program: Program, node: ast.expr, scope: Scope) -> ast.expr:
    """What a name was given, where it is given that once and nothing is added."""
    if not isinstance(node, ast.Name) or id(node) in program.scopes.inner:
        return node
    return program.kinds.settled(program.scopes.resolve(node.id, scope)) or node


def _joined(found: list[Bounds | None]) -> Bounds | None:
    known = [b for b in found if b is not None]
    return (min(b[0] for b in known), max(b[1] for b in known)) if known and len(known) == len(found) else None


def _is_name(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name
