"""What the loop goes through: read once and in order, ahead of the body, and items that the body changes."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..effects.changing import changed_place, filled
from ..effects.walker import Walker
from ..parts.buffers import reused_object
from ..parts.taking import SEVERAL_TIMES
from ..rounds.aliases import may_alias
from ..rounds.sites import Site
from ..rounds.sure import Sure
from ..text.scopes import Scope, Var
from ..values.kind import MATRIX, VECTOR
from ..values.numeric import copies_numbers
from ..values.provenance import FRESH
from ..values.pure_table import MUTATING_METHODS
from .apart import reads_plain
from .bound_here import items_cannot_travel
from .entered import read_by_others, step_of
from .made_apart import hands_itself_on, made_apart, source_of
from .making import judge_making
from .overlapping import makes_windows
from .resumed import judge_rest_of_items

if TYPE_CHECKING:
    from ..effects.program import Program
    from .judge import Judge

__all__ = ["fresh_items", "is_farmed", "judge_items", "may_not_come_apart", "meets_another", "reached_otherwise"]

VERBS = frozenset({"map", "imap", "starmap", "imap_unordered", "fill", "files"})


def is_farmed(judge: Judge) -> bool:
    """Whether the loop already goes through results of farmout."""
    for node in ast.walk(judge.loop.iter):
        if isinstance(node, ast.Call):
            path = judge.scopes.dotted(node.func, judge.scope) or ""
            if path.startswith("farmout.") and path.split(".")[-1] in VERBS:
                return True
    return False


def may_not_come_apart(judge: Judge, target: ast.expr, iterable: ast.expr) -> bool:
    """Whether an item may have more or fewer parts than the target, which nobody would notice without it."""
    return bool(Sure(judge).unpacked(target, iterable, judge.scope, rounds=True))


def judge_items(judge: Judge) -> None:
    """Add reasons that lie in the iterable, and in what the body does to its items."""
    loop = judge.loop
    if is_farmed(judge):
        judge.reasons.no("done", None, [loop.lineno], "its items are already farmed out", "nothing is left to do")
        return
    judge_making(judge)
    judge_rest_of_items(judge)
    _own_iterator(judge)
    items_cannot_travel(judge.program, judge.loop.iter, judge.scope, judge.reasons)
    _reused_items(judge)
    _changed_items(judge)
    if (
        judge.leaving
        and isinstance(loop.iter, ast.Name)
        and judge.kinds.of(loop.iter, judge.scope).name not in SEVERAL_TIMES
    ):
        judge.reasons.no(
            "left early",
            loop.iter.id,
            [loop.lineno, *(s.lineno for s in judge.leaving)],
            f"the loop is left early, and `{loop.iter.id}` may be an iterator whose rest is still wanted",
            f"make a list of it before the loop: {loop.iter.id} = list({loop.iter.id})",
        )


def _own_iterator(judge: Judge) -> None:
    """An object of the text that is its own iterator moves on between the rounds: the body must not look at it."""
    if "__next__" not in judge.program.methods and "__iter__" not in judge.program.methods:
        return
    roots = _roots(judge)
    for event in judge.walker.events:
        if event.kind == "read" and event.var in roots:
            kind = judge.kinds.of_variable(event.var).name
            if kind == "unknown" or kind.startswith("object "):
                judge.reasons.no(
                    "items",
                    event.var,
                    [judge.loop.lineno, event.line],
                    f"`{event.var}` is gone through by the loop, and may be changed by that, and the body reads it",
                    "make a list of the items before the loop",
                )


def _reused_items(judge: Judge) -> None:
    """Items are read ahead: an object that is given out again with other contents would be seen with the last ones."""
    found = reused_object(judge.program, judge.scope, judge.loop.iter)
    if found is not None:
        name, line = found
        judge.reasons.no(
            "items",
            name,
            [judge.loop.lineno, line],
            f"the items may be one object: `{name}` is given out, and changed afterwards (line {line})",
            f"give out a copy of `{name}`",
        )


def _changed_items(judge: Judge) -> None:
    """Changes of items are made by the parent too; no item may see another one's."""
    for name in judge.targets:
        var = judge.var(name)
        sites = [s for s in judge.sites.values() if var in s.variables]
        if not sites:
            continue
        lines = [s.statement.lineno for s in sites]
        source = source_of(judge, judge.loop.target, judge.loop.iter, name)
        fresh = source is not None and (fresh_items(judge, source) or rows_apart(judge, source))
        fresh = fresh and source is not None and not meets_another(judge, name, source)
        own = fresh or _blind(judge, var, sites) or _each_apart(judge, source, name, sites)
        places = {n.attr for s in sites for n in ast.walk(s.statement) if isinstance(n, ast.Attribute)}
        alone = own and not reached_otherwise(judge, var)
        whole = fresh and not judge.program.once(_puts_together)
        alone = alone and not read_by_others(judge, name, sites, whole=whole)
        if alone and not places & judge.program.setters.keys():
            continue
        judge.reasons.no(
            "items change",
            var,
            lines,
            f"`{name}` is changed in place, and two items may be, or see, the same object",
            "return the new value, and put it into a new list",
        )


def _each_apart(judge: Judge, source: ast.expr | None, name: str, sites: list[Site]) -> bool:
    """Whether each item is an object of its own, and the body puts values into that object alone, not below it."""
    for site in sites:
        target = site.statement.targets[0] if isinstance(site.statement, ast.Assign) else None
        place = isinstance(target, (ast.Attribute, ast.Subscript)) and isinstance(target.value, ast.Name)
        if site.family != "store" or not place or len(site.variables) != 1:
            return False
    made = made_apart(judge.program, source, judge.scope, lambda n, s: _object(judge, n, s)) if source else None
    return (
        bool(made)
        and reads_plain(judge, name)
        and not judge.program.once(_puts_together)
        and all(_holds_plain(judge, n, s) for n, s in made or ())
    )


def _holds_plain(judge: Judge, node: ast.expr, scope: Scope) -> bool:
    """Whether what an expression makes holds nothing by which it could reach another item."""
    prov = Walker(judge.program, scope, set(), {}, 1).expr(node)
    kinds = [judge.kinds.of_variable(v) for v in prov.own | prov.inner if v.scope >= 0]
    known = all(v.scope >= 0 for v in prov.own | prov.inner)
    return known and all(k.immutable or (k.element is not None and k.element.immutable) for k in kinds)


def _puts_together(program: Program) -> bool:
    """Whether the text may put an object into another one that was there before."""
    for node in program.scopes.every(ast.Assign, ast.AugAssign, ast.AnnAssign, ast.Call):
        scope = program.scopes.around[id(node)]
        values: list[ast.expr] = []
        if isinstance(node, ast.Call):
            below = isinstance(node.func, ast.Attribute) and isinstance(node.func.value, (ast.Attribute, ast.Subscript))
            values = node.args if below and node.func.attr in MUTATING_METHODS else []  # type: ignore[attr-defined]
        elif node.value is not None:  # type: ignore[attr-defined]
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]  # type: ignore[attr-defined]
            places = [
                n for t in targets for n in ast.walk(t) if not isinstance(getattr(n, "ctx", ast.Load()), ast.Load)
            ]
            own = isinstance(scope.node, ast.FunctionDef) and scope.node.name == "__init__"
            put = any(isinstance(n, (ast.Attribute, ast.Subscript)) for n in places) and not own
            values = [node.value] if put else []  # type: ignore[attr-defined]
        for value in values:
            if (
                not program.kinds.of(value, scope).immutable
                and Walker(program, scope, set(), {}, 1).expr(value) != FRESH
            ):
                return True
    return False


def _object(judge: Judge, node: ast.expr, scope: Scope) -> bool:
    """Whether an expression gives another object each time."""
    if isinstance(node, (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp)):
        return True
    if not isinstance(node, ast.Call):
        return False
    path = judge.scopes.dotted(node.func, scope)
    if path in ("builtins.dict", "builtins.list", "collections.defaultdict", "collections.Counter", "csv.DictReader"):
        return True
    binding = None
    if isinstance(node.func, ast.Name) and id(node.func) not in judge.scopes.inner:
        binding = judge.scopes.only(judge.scopes.resolve(node.func.id, scope))
    owner = binding.node if binding is not None else None
    plain = isinstance(owner, ast.ClassDef) and judge.kinds.fields.knows(owner.name)
    made = plain and "__new__" not in judge.program.methods
    return made and not hands_itself_on(judge.program, getattr(owner, "name", ""))


def reached_otherwise(judge: Judge, var: Var) -> bool:
    """Whether the body reads a variable from before the loop that may hold an item, or be what holds them all."""
    read = {e.var for e in judge.walker.events if e.kind == "read" and e.var is not None and e.var.scope >= 0} - {var}
    return any(other in _roots(judge) or may_alias(judge, var, other, deep=True) for other in read)


def _roots(judge: Judge) -> set[Var]:
    return _variables(judge, judge.loop.iter)


def meets_another(judge: Judge, name: str, source: ast.expr) -> bool:
    """Whether other names of the loop's target may hold items that this loop changes in another round."""
    roots = _variables(judge, source)
    for other in judge.targets:
        if other == name or judge.kinds.in_loop(judge.loop, judge.var(other)).immutable:
            continue
        given = source_of(judge, judge.loop.target, judge.loop.iter, other)
        if given is None or not roots:
            return True
        if any(v in roots or may_alias(judge, v, r, deep=True) for v in _variables(judge, given) for r in roots):
            return True
    return False


def _variables(judge: Judge, node: ast.expr) -> set[Var]:
    names = [n for n in ast.walk(node) if isinstance(n, ast.Name) and id(n) not in judge.scopes.inner]
    return {judge.scopes.resolve(n.id, judge.scope) for n in names}


def _blind(judge: Judge, var: Var, sites: list[Site]) -> bool:
    """Whether the body only writes keys or attributes of the item that it never reads."""
    written: set[str] = set()
    for site in sites:
        target = site.statement.targets[0] if isinstance(site.statement, ast.Assign) else None
        if site.family != "store" or target is None or len(site.variables) != 1:
            return False
        step = step_of(target)
        if step is None or not isinstance(target.value, ast.Name):  # type: ignore[attr-defined]
            return False
        written.add(step)
    for statement in judge.loop.body:
        for node in ast.walk(statement):
            if isinstance(node, ast.Name) and node.id == var.name and isinstance(node.ctx, ast.Load):
                parent = judge.scopes.parents.get(id(node))
                step = step_of(parent) if isinstance(parent, ast.expr) else None
                mine = any(id(node) in s.reads for s in sites)
                if not mine and (step is None or step in written):
                    return False
                grand = judge.scopes.parents.get(id(parent)) if parent is not None else None
                if isinstance(grand, ast.Call) and grand.func is parent:
                    return False
                if isinstance(parent, ast.Attribute) and parent.attr in judge.program.properties:
                    return False
    return True


def fresh_items(judge: Judge, node: ast.expr, depth: int = 0) -> bool:
    """Whether all elements of an iterable are objects of their own, each made for it."""
    if isinstance(node, (ast.List, ast.Tuple)):
        return all(_new(judge, e) for e in node.elts)
    if isinstance(node, (ast.ListComp, ast.GeneratorExp)):
        return _new(judge, node.elt)
    if isinstance(node, ast.Name) and depth < 3:
        var = judge.scopes.resolve(node.id, judge.scope)
        binding = judge.scopes.only(var)
        if binding is None or binding.kind != "assign" or binding.value is None:
            return False
        if any(_filled_otherwise(judge.program, use) for use in judge.scopes.named(node.id)):
            return False
        if not judge.kinds.grows(var):
            return fresh_items(judge, binding.value, depth + 1)
        return (
            isinstance(binding.value, ast.List)
            and not binding.value.elts
            and judge.kinds.grown_by(var, lambda v: _new(judge, v))
        )
    return False


def rows_apart(judge: Judge, node: ast.expr) -> bool:
    """Whether the elements of an iterable are rows of one array, or arrays and lists of which each was made anew."""
    if judge.program.once(makes_windows):
        return False
    kind = judge.kinds.of(node, judge.scope)
    if isinstance(node, ast.Name) and kind.name == "array":
        return copies_numbers(judge, judge.scopes.resolve(node.id, judge.scope))
    return bool(made_apart(judge.program, node, judge.scope, lambda made, scope: _new_values(judge, made, scope)))


def _new_values(judge: Judge, node: ast.expr, scope: Scope) -> bool:
    """Whether an expression makes a new array of numbers, or a new list of what nobody can change, each time."""
    kind = judge.kinds.of(node, scope)
    held = kind.element is not None and kind.element.immutable
    if kind not in (VECTOR, MATRIX) and not (kind.name == "list" and held):
        return False
    return Walker(judge.program, scope, set(), {}, 1).expr(node) == FRESH


def _filled_otherwise(program: Program, use: ast.Name) -> bool:
    """Whether a list is changed here, but by none of its plain methods: ``heapq.heappush(rows, row)``."""
    parent = program.scopes.parents[id(use)]
    if isinstance(parent, ast.Attribute):
        call = program.scopes.parents[id(parent)]
        special = parent.attr.startswith("__") and changed_place(program, call) is use
        return special or changed_place(program, parent) is use
    if not isinstance(parent, ast.Call) or use is parent.func:
        return False
    bound = not isinstance(parent.func, (ast.Name, ast.Attribute)) or "partial" in ast.unparse(parent.func)
    return bound or use in filled(program, parent)


def _new(judge: Judge, node: ast.expr) -> bool:
    if isinstance(node, (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp)):
        children = [c for c in ast.walk(node) if isinstance(c, ast.Name) and isinstance(c.ctx, ast.Load)]
        return all(judge.kinds.of(c, judge.scopes.around.get(id(c), judge.scope)).immutable for c in children)
    if isinstance(node, ast.Call):
        path = judge.scopes.dotted(node.func, judge.scope) or ""
        if path in ("numpy.zeros", "numpy.ones", "numpy.empty", "numpy.full", "numpy.arange"):
            return True
        if isinstance(node.func, ast.Name) and node.func.id in judge.program.classes:
            return "__new__" not in judge.program.methods and all(
                judge.kinds.of(a, judge.scopes.around.get(id(a), judge.scope)).immutable for a in node.args
            )
    return False
