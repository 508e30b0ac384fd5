"""Objects from outside that a result may be, not a part of: what is done to them later must be seen in the result."""

from __future__ import annotations

import ast
import contextlib
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..effects.walker import Walker, root_name
from ..rounds.aliases import sources
from ..rounds.instant import tracked
from ..text.arguments import Unseen, parameter
from ..text.moments import runs_before
from ..text.scopes import Function, Var, choices, in_order, in_rounds
from ..values.provenance import FRESH, Prov
from ..values.pure_table import CHANGES_FIRST, MUTATING_METHODS
from ..values.sources import sources_of

if TYPE_CHECKING:
    from ..judging.judge import Judge

__all__ = ["changed_elsewhere", "changed_later", "given_in_parts", "held_by_last", "may_be"]

_CHOOSE = frozenset({"builtins.max", "builtins.min", "builtins.next", "builtins.getattr", "numpy.asarray",
                     "numpy.ascontiguousarray", "numpy.asanyarray", "numpy.atleast_1d",
                     "itertools.repeat"})  # fmt: skip
_WITH_DEFAULT = frozenset({"get", "pop", "setdefault"})


def may_be(judge: Judge, node: ast.expr | None) -> set[Var]:
    """The variables from outside whose very object an expression may give, alone or somewhere in a container."""
    return _Wholes(judge).of(node)


class _Wholes:
    """Follows an expression to the names of the objects that it may be, or may hold whole; each name once."""

    def __init__(self, judge: Judge) -> None:
        self.judge = judge
        self.seen: set[tuple[str, bool]] = set()

    def of(self, node: ast.expr | None) -> set[Var]:
        """The objects that a value may be or hold."""
        judge = self.judge
        if isinstance(node, ast.Name):
            return self._named(node, within=False)
        if isinstance(node, ast.Call) and _is_indirect(judge, node):
            return _by_way_of(judge, node)
        if isinstance(node, (ast.Call, ast.Attribute, ast.Subscript)):
            functions = _called(judge, node)
            return self._of_taken(node).union(*(_returned(judge, function) for function in functions))
        return self._all(_parts(node)) | self._within_all(_copied(node))

    def within(self, node: ast.expr) -> set[Var]:
        """The objects that a value may hold: of ``[shared]`` its element, of ``shared`` nothing."""
        return self._named(node, within=True) if isinstance(node, ast.Name) else self.of(node)

    def _all(self, nodes: list[ast.expr]) -> set[Var]:
        return set().union(*map(self.of, nodes))

    def _within_all(self, nodes: list[ast.expr]) -> set[Var]:
        return set().union(*map(self.within, nodes))

    def _of_taken(self, node: ast.Call | ast.Attribute | ast.Subscript) -> set[Var]:
        """What a call gives back, or an element or attribute is, as far as the value can hold it at all."""
        if not isinstance(node, ast.Call):
            found = self.within(node.value)
        else:
            found = self._all(_given_back(self.judge, node)) | self._within_all(_taken_from(self.judge, node))
        value = self.judge.walker.values.get(id(node))
        return found if value is None else found & (value.own | value.inner)

    def _named(self, node: ast.Name, *, within: bool) -> set[Var]:
        judge = self.judge
        if id(node) in judge.scopes.inner:
            return set()  # what the comprehension goes through is asked itself
        var = judge.var(node.id)
        if var.scope != judge.scope.number or node.id not in judge.own:
            mutable = var.scope >= 0 and not judge.kinds.of_variable(var).immutable
            return {var} if mutable and not within else set()
        if (node.id, within) in self.seen:
            return set()
        self.seen.add((node.id, within))
        found = self._put_into(node.id)
        for binding in judge.scopes.bindings(var):
            if not judge.loop.lineno <= binding.line <= (judge.loop.end_lineno or 0):
                continue
            value = binding.value
            if isinstance(binding.node, (ast.MatchAs, ast.MatchStar, ast.MatchMapping)):
                value = next(n.subject for n in judge.scopes.enclosing(binding.node) if isinstance(n, ast.Match))
            if value is not None:
                whole = binding.kind in ("assign", "with") and not within
                found |= self.of(value) if whole else self.within(value)
        return found

    def _put_into(self, name: str) -> set[Var]:
        """What the body puts into the object of a local name: all that it may hold, where others may put it there."""
        found: set[Var] = set()
        for use in self.judge.uses(name):
            if self._is_shared(use):
                value = self.judge.walker.env.get(self.judge.var(name), FRESH)
                return {var for var in value.own | value.inner if var.scope >= 0}
            outer = self.judge.scopes.parents.get(id(use))
            while isinstance(outer, (ast.Attribute, ast.Subscript)):
                above = self.judge.scopes.parents.get(id(outer))
                if isinstance(above, ast.Assign) and outer in above.targets:
                    found |= self.of(above.value)
                elif isinstance(above, ast.AugAssign) and outer is above.target:
                    found |= self.within(above.value)
                elif isinstance(above, ast.Call) and getattr(outer, "attr", None) in MUTATING_METHODS:
                    found |= self._all([*above.args, *(k.value for k in above.keywords)])
                outer = above
        return found

    def _is_shared(self, use: ast.Name) -> bool:
        """Whether the object of a name, or a part of it, gets another name, or goes to what may put something there."""
        judge = self.judge
        node: ast.expr = use
        outer = judge.scopes.parents.get(id(use))
        while isinstance(outer, (ast.Attribute, ast.Subscript)) and outer.value is node:
            node, outer = outer, judge.scopes.parents.get(id(outer))
        if isinstance(outer, (ast.Assign, ast.AnnAssign, ast.NamedExpr, ast.For)):
            return isinstance(getattr(node, "ctx", None), ast.Load)
        if not isinstance(outer, ast.Call) or node is outer.func:
            return False
        path = judge.scopes.dotted(outer.func, judge.scope)
        if path is not None:
            return path in CHANGES_FIRST
        return not (isinstance(outer.func, ast.Attribute) and outer.func.attr in MUTATING_METHODS)


def _parts(node: ast.expr | None) -> list[ast.expr]:
    """The expressions of which an expression may be the value, or whose values it puts into a container."""
    if isinstance(node, (ast.IfExp, ast.BoolOp)):
        return choices(node)
    if isinstance(node, (ast.NamedExpr, ast.Await)):
        return [node.value]
    if isinstance(node, (ast.Tuple, ast.List, ast.Set)):
        return [element for element in node.elts if not isinstance(element, ast.Starred)]
    if isinstance(node, ast.Dict):
        return [v for k, v in zip(node.keys, node.values, strict=True) if k is not None]
    if isinstance(node, (ast.ListComp, ast.SetComp, ast.GeneratorExp)):
        return [node.elt]
    return [node.value] if isinstance(node, ast.DictComp) else []


def _copied(node: ast.expr | None) -> list[ast.expr]:
    """The expressions of whose values an expression takes the elements."""
    if isinstance(node, (ast.Tuple, ast.List, ast.Set)):
        return [element.value for element in node.elts if isinstance(element, ast.Starred)]
    if isinstance(node, ast.Dict):
        return [v for k, v in zip(node.keys, node.values, strict=True) if k is None]
    if isinstance(node, (ast.ListComp, ast.SetComp, ast.GeneratorExp, ast.DictComp)):
        return [generator.iter for generator in node.generators]
    return [node.left, node.right] if isinstance(node, ast.BinOp) else []


def _is_indirect(judge: Judge, call: ast.Call) -> bool:
    """Whether a call is one of what a name, an element or an attribute holds: not of a function by its own name."""
    func = call.func
    if judge.scopes.dotted(func, judge.scope) is not None:
        return False
    if isinstance(func, ast.Name) and id(func) not in judge.scopes.inner:
        binding = judge.scopes.only(judge.var(func.id))
        return binding is None or binding.kind != "def"  # an object holds what its class put into it, too
    if isinstance(func, ast.Attribute):
        methods = judge.program.methods.get(func.attr, ())
        return func.attr in judge.program.attributes or any(map(_gives_own_part, methods))
    return True


def _gives_own_part(method: Function) -> bool:
    """Whether a method may return what its object holds under a name."""
    return any(
        isinstance(part, ast.Attribute)
        for node in ast.walk(method)
        if isinstance(node, ast.Return) and node.value is not None
        for part in choices(node.value)
    )


def _by_way_of(judge: Judge, call: ast.Call) -> set[Var]:
    """All variables whose object, or a part of it, such a call may give, and those that may hold the same."""
    value = judge.walker.values.get(id(call), FRESH)
    roots = set(value.own | value.inner)
    root = root_name(call.func)
    if any(var.scope < 0 for var in roots) and root is not None and id(root) not in judge.scopes.inner:
        roots.add(judge.var(root.id))  # it gives something that it keeps
    found: set[Var] = set()
    waiting = [var for var in roots if var.scope >= 0]
    while waiting:
        var = waiting.pop()
        if var in found or judge.kinds.of_variable(var).immutable:
            continue
        found.add(var)
        reached = sources(judge, var)
        waiting += [v for v in reached.own | reached.inner if v.scope >= 0]
        if judge.program.scopes.is_parameter(var):
            waiting += _given_to(judge, var)
    return found


def _given_to(judge: Judge, var: Var) -> list[Var]:
    """The variables whose objects calls give to a parameter, as far as the text shows."""
    try:
        provs = _provs_given(judge, var)
    except Unseen:
        return [Var(0, name) for name in judge.scopes.module.bindings]
    return [v for prov in provs for v in prov.own | prov.inner if v.scope >= 0]


def _provs_given(judge: Judge, var: Var) -> list[Prov]:
    """Where what calls give to a parameter comes from."""
    given = [(g, scope) for g, scope, _ in parameter(judge.scopes, var) if isinstance(g, ast.expr)]
    return [Walker(judge.program, scope, set(), {}, 1).expr(g) for g, scope in given]


def _given_back(judge: Judge, call: ast.Call) -> list[ast.expr]:
    """The arguments that a call may give back, or put into what it gives."""
    named = [k.value for k in call.keywords]
    path = judge.scopes.dotted(call.func, judge.scope)
    if path is not None:
        return [*call.args, *named] if path in _CHOOSE else named
    if isinstance(call.func, ast.Attribute) and call.func.attr not in judge.program.methods:
        return call.args[1:2] if call.func.attr in _WITH_DEFAULT else []
    return [*call.args, *named]  # a function of the text may return what it was given


def _taken_from(judge: Judge, call: ast.Call) -> list[ast.expr]:
    """The expressions whose elements a call may give back, or put into what it gives: ``tuple([shared])``."""
    if judge.scopes.dotted(call.func, judge.scope) is not None:
        return [a.value if isinstance(a, ast.Starred) else a for a in call.args]
    return [call.func.value] if isinstance(call.func, ast.Attribute) else []


def _called(judge: Judge, node: ast.expr | None) -> list[Function]:
    """The functions of the text whose value an expression may be: called, or behind a property or an index."""
    program = judge.program
    if isinstance(node, ast.Attribute):
        methods = [f for name in ("__get__", "__getattr__", "__getattribute__") for f in program.methods.get(name, ())]
        return [*program.properties.get(node.attr, ()), *methods]
    if isinstance(node, ast.Subscript):
        return [f for name in ("__getitem__", "__missing__") for f in program.methods.get(name, ())]
    if not isinstance(node, ast.Call):
        return []
    if isinstance(node.func, ast.Attribute):
        return list(program.methods.get(node.func.attr, ()))
    found = list(program.methods.get("__call__", ()))
    if isinstance(node.func, ast.Name):
        binding = judge.scopes.only(judge.var(node.func.id))
        if binding is not None and isinstance(binding.node, ast.FunctionDef):
            found.append(binding.node)
    return found


def _returned(judge: Judge, function: Function) -> set[Var]:
    """The variables of the module whose object, or a part of it, a function of the text may return."""
    found = judge.program.summary(function).returned
    return {v for v in found.own | found.inner if v.scope == 0 and not judge.kinds.of_variable(v).immutable}


def held_by_last(judge: Judge, name: str) -> str | None:
    """What the last value of a name is, or holds, that cannot leave the worker: the name of its kind."""
    stores = [n for n in judge.uses(name) if not isinstance(n.ctx, ast.Load)]
    return sources_of(judge.program).bound_here(stores[-1], judge.scope) if stores else None


def changed_elsewhere(judge: Judge, variables: set[Var]) -> tuple[Var, int] | None:
    """One of some variables whose object is changed in place outside the loop, when the loop may be over."""
    near = (judge.scopes.module.number, judge.scope.number)
    for var in in_order(v for v in variables if v.scope not in near):  # of a function that made this one
        if judge.kinds.grows(var):
            return var, judge.scopes.bindings(var)[0].line
    return changed_later(judge, _with_given(judge, variables))


def changed_later(judge: Judge, variables: set[Var]) -> tuple[Var, int] | None:
    """The same, of variables whose own code and that around the loop can change them."""
    inside = in_rounds(judge.loop)
    near = (judge.scopes.module.number, judge.scope.number)
    for number in sorted({*near, *(v.scope for v in variables)}) if variables else ():
        for event in tracked(judge.program, judge.scopes.all[number]).events:
            if event.kind != "change" or event.var not in variables or id(event.node) in inside:
                continue
            if event.how != "rebind" and not runs_before(judge.program, event.node, judge.loop):
                return event.var, event.line
    return None


def _with_given(judge: Judge, variables: set[Var]) -> set[Var]:
    """The variables, and those whose objects callers give to the parameters among them."""
    found: set[Var] = set()
    waiting = set(variables)
    while waiting:
        var = waiting.pop()
        found.add(var)
        if judge.program.scopes.is_parameter(var) and not judge.kinds.of_variable(var).immutable:
            waiting |= set(_given_to(judge, var)) - found
    return found


def given_in_parts(judge: Judge, roots: Iterable[Var]) -> set[Var]:
    """The variables whose very objects callers gave, and that parts of what some variables hold may be."""
    found: set[Var] = set()
    for root in in_order(roots):
        reached = sources(judge, root) if root.scope >= 0 else FRESH
        own = reached.own | {root}
        for var in in_order(reached.inner - own):  # a parameter that was put into something: `box = Box(rows)`
            if judge.program.scopes.is_parameter(var) and not judge.kinds.of_variable(var).immutable:
                found |= _with_given(judge, {var})
        for var in in_order(own):  # a parameter that was given `[rows, other]`
            with contextlib.suppress(Unseen):
                provs = _provs_given(judge, var) if judge.program.scopes.is_parameter(var) else []
                found |= _with_given(judge, {v for p in provs for v in p.inner - p.own if v.scope >= 0})
    return found
