"""Two accesses that must not change their order: a read of what another item wrote, two ways to change one thing."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..effects.changing import changed_place
from ..effects.placed import put_into
from ..effects.points_to import PointsTo, share
from ..effects.walker import Event
from ..parts.questions import question_of_parent
from ..rounds.aliases import below, holds_numbers, judge_aliases, shares_parts, sources, sources_of_item, steps
from ..rounds.attributes import attributes_may_meet, attributes_of, by_field, fields_of, place_of
from ..rounds.distances import reads_untouched
from ..rounds.instant import known_to_dict_only, track
from ..rounds.own_calls import judge_calls
from ..rounds.passed import changes_only_passed, changes_own_key, made_at_once, parts_taken, passed_through
from ..rounds.sites import Site
from ..text.scopes import Function, Var, behind
from ..values.kind import IMMUTABLE
from ..values.provenance import FRESH
from .bound_here import cannot_travel, errors_cannot_travel
from .nan_keys import nan_as_key
from .overlapping import judge_overlapping
from .rebuilt import judge_rebuilt

if TYPE_CHECKING:
    from .judge import Judge

__all__ = ["judge_conflicts"]

_SHAPE = frozenset({"shape", "dtype", "ndim", "size"})
_TOGETHER = [
    {"append"},
    {"add"},
    {"store"},
    {"group"},
    {"fold"},
    {"extreme"},
    {"first"},
    {"last"},
    {"call"},
    {"output"},
    {"file"},
    {"add", "store"},
]


def judge_conflicts(judge: Judge) -> None:
    """Add a reason for every read or change that the order of the items would decide."""
    changed: dict[Var, list[Site]] = {}
    for site in judge.sites.values():
        for var in site.variables:
            changed.setdefault(var, []).append(site)
    for var, sites in changed.items():
        places: dict[str, list[Site]] = {}
        for site in sites:
            places.setdefault(place_of(site, var), []).append(site)
        nan_as_key(judge, var, sites)
        for some in places.values() if "" not in places else [sites]:
            _one_family(judge, var, some)
    allowed = {i for site in judge.sites.values() for i in site.reads}
    reads = [e for e in judge.walker.events if e.kind == "read" and e.var is not None]
    for event in reads:
        if event.var in changed and id(event.node) not in allowed:
            _read_of_changed(judge, event, changed[event.var])
    _read_by_operators(judge, set(changed))
    cannot_travel(judge.program, reads, judge.reasons)
    errors_cannot_travel(judge)
    judge_rebuilt(judge, reads)
    _iterable(judge, changed)
    judge_calls(judge)
    judge_overlapping(judge, changed)
    for var, sites in changed.items():
        _rows_of_one(judge, var, sites)
    others: dict[Var, list[int]] = {}
    for event in reads:
        if event.var is not None and event.var not in changed:
            others.setdefault(event.var, []).append(event.line)
    judge_aliases(judge, changed, others)
    for node in ast.walk(judge.loop.iter):
        if isinstance(node, ast.Name) and id(node) not in judge.scopes.inner:
            _iterated_by_other_name(judge, node, changed)
    _held_by_items(judge, changed)


def _iterated_by_other_name(judge: Judge, node: ast.Name, changed: dict[Var, list[Site]]) -> None:
    """What the loop goes through must not be changed under another name, so that it would get more or fewer items."""
    var, parent = judge.scopes.resolve(node.id, judge.scope), judge.scopes.parents.get(id(node))
    outer = judge.scopes.parents.get(id(parent))
    called = isinstance(parent, ast.Attribute) and isinstance(outer, ast.Call) and outer.func is parent
    if isinstance(parent, (ast.Attribute, ast.Subscript)) and not called:  # it goes through a part
        whole = changed
    else:
        whole = {v: found for v, sites in changed.items() if (found := [s for s in sites if not below(judge, s, v)])}
    if var.scope >= 0 and var not in changed:
        judge_aliases(judge, whole, {var: [node.lineno]})


def _held_by_items(judge: Judge, changed: dict[Var, list[Site]]) -> None:
    """Below what the body changes nothing may lie that an item holds too: ``objects = [Item(row) for row in rows]``."""
    through = {judge.scopes.resolve(n.id, judge.scope) for n in ast.walk(judge.loop.iter) if isinstance(n, ast.Name)}
    through -= parts_taken(judge)
    deep = {v for v, sites in changed.items() if v not in through and any(below(judge, s, v) for s in sites)}
    allowed = {i for site in judge.sites.values() for i in site.reads}
    seen: dict[Var, int] = {}
    for node in [n for statement in judge.loop.body for n in ast.walk(statement)]:
        item = isinstance(node, ast.Name) and node.id in judge.targets and id(node) not in allowed
        if item and not judge.kinds.of(node, judge.scope).immutable:  # type: ignore[arg-type]
            seen.setdefault(judge.var(node.id), node.lineno)  # type: ignore[attr-defined]
    for own, line in seen.items():
        held = sources_of_item(judge, own)
        for var in deep - {own}:
            known = var in held.own | held.inner or shares_parts(judge, var, own, held)
            if known or any(_may_change_item(judge, site, own) for site in changed[var]):
                lines = [s.statement.lineno for s in changed[var]]
                judge.reasons.word(
                    "alias", var, [*lines, line],
                    f"`{var}` (changed on line {lines[0]}) and `{own}` (line {line}) may hold the same object",
                    "make the items of copies",
                )  # fmt: skip


def _may_change_item(judge: Judge, site: Site, own: Var) -> bool:
    """Whether what a site changes may be an object that an item is, or holds, however it came there."""
    places = [changed_place(judge.program, node) for node in ast.walk(site.statement)]
    objects = judge.program.once(PointsTo)
    return any(place is not None and objects.may_be_in(place, judge.scope, own) for place in places)


def _read_by_operators(judge: Judge, changed: set[Var]) -> None:
    """A special method of the text, which any expression might call, must not read what the body assigns or changes."""
    for name, event in judge.program.read_by_operators:
        own = event.var is not None and event.var.scope == judge.scope.number and event.var.name in judge.own
        if own or event.var in changed or _is_part_of(judge, event.var, changed):
            judge.reasons.no(
                "operator",
                event.var,
                [event.line],
                f"`{name}` (line {event.line}) reads `{event.var}`, which the body changes",
                "give the object what it needs",
            )


def _is_part_of(judge: Judge, var: Var | None, changed: set[Var]) -> bool:
    """Whether what the body changes may be a part of what a variable of the module has, under another name."""
    known = var is not None and var.scope >= 0 and not judge.scopes.is_parameter(var)
    return known and not judge.kinds.of_variable(var).immutable and share(judge.program, var, changed)  # type: ignore[arg-type]


def _own_rows(judge: Judge, site: Site, var: Var) -> bool:
    """Whether the first index of every place that a site changes is another one for each item."""
    firsts = [n.slice for n in ast.walk(site.statement) if isinstance(n, ast.Subscript) and id(n.value) in site.reads]
    keys = [f.elts[0] if isinstance(f, ast.Tuple) and f.elts else f for f in firsts]
    return bool(keys) and all(
        judge.values.of(k) == "distinct" and isinstance(k, ast.Name) and k.id in judge.values.natural for k in keys
    )


def _one_family(judge: Judge, var: Var, sites: list[Site]) -> None:
    families = {s.family for s in sites}
    lines = [s.statement.lineno for s in sites]
    if families <= {"store", "fold"} and all(_own_rows(judge, site, var) for site in sites):
        return  # each item changes rows of its own, in the order of the body
    in_place = any(isinstance(n, (ast.AugAssign, ast.Expr)) for s in sites for n in ast.walk(s.statement))
    summed = families in ({"first"}, {"first", "fold"}) and (in_place or "fold" in families)
    if _known_elsewhere(judge, var, sites, in_place=in_place, summed=summed):
        return
    families = {"fold"} if summed else families
    if families <= {"kept", "group", "fold", "store"} and _keys_made_first(judge, var, sites):
        families -= {"kept", "store"}
        sites = [s for s in sites if s.family in families or s.operator == "best"]
        if not sites:
            return
    if len(sites) == 1 and (sites[0].operator == "best" or _asks_alone(judge, var, sites[0])):
        return
    fields = by_field(sites, var)
    if len(fields) > 1:
        for some in fields:
            _one_family(judge, var, some)
        return
    if not any(families <= allowed for allowed in _TOGETHER):
        lists = families == {"append", "fold"} and judge.kinds.of_variable(var).name == "list"
        if families == {"kept"}:
            judge.reasons.no(
                "read",
                var,
                lines,
                f"line {lines[0]} asks what earlier items put into `{var}`, and then changes it",
                f"collect everything first, and choose what belongs into `{var}` in a second loop",
            )
            return
        if not lists or {s.operator for s in sites if s.family == "fold"} != {"Add"}:
            judge.reasons.no(
                "two ways",
                var,
                lines,
                f"`{var}` is changed in different ways (lines {', '.join(map(str, lines))}), so their order matters",
                f"change `{var}` in one way only, or use two variables",
            )
            return
    operators = {s.operator for s in sites if s.family in ("fold", "group")}
    if len(operators) > 1:
        judge.reasons.no(
            "two operators",
            var,
            lines,
            f"`{var}` is folded with two operators, so their order matters",
            "fold with one operator, or use two variables",
        )
    if families == {"extreme"} and len(sites) > 1 and len({s.operator for s in sites}) > 1:
        judge.reasons.no("two operators", var, lines, f"`{var}` follows two comparisons", "use two variables")


def _known_elsewhere(judge: Judge, var: Var, sites: list[Site], *, in_place: bool, summed: bool) -> bool:
    """Add a reason where what is changed in place may have another name."""
    lines = [s.statement.lineno for s in sites]
    changed = [fields_of(s, var) for s in sites if s.family in ("fold", "group")]
    kept = [s for s in sites if s.family in ("kept", "store") and not _other_field(s, var, changed)]
    folds = any(s.family in ("kept", "fold", "group") for s in sites)
    if in_place and folds and not all(known_to_dict_only(judge, s) for s in kept):
        judge.reasons.no(
            "two ways",
            var,
            lines,
            f"what `{var}` holds is changed in place, and may be known by another name",
            "put a copy into it",
        )
        return True
    if summed and not all(_known_to_sum_only(judge, site) for site in sites):
        judge.reasons.no(
            "two ways",
            var,
            lines,
            f"the first value of `{var}` may be known by another name, and is changed in place afterwards",
            f"start `{var}` with a copy",
        )
        return True
    return False


def _other_field(site: Site, var: Var, changed: list[set[str]]) -> bool:
    """Whether a site puts values into fields of an entry where nothing is changed in place."""
    mine = fields_of(site, var)
    return bool(mine) and all(other and not other & mine for other in changed)


def _known_to_sum_only(judge: Judge, site: Site) -> bool:
    """Whether the first value of a sum has no other name, so that adding to it in place is seen nowhere else."""
    judge.tracker = judge.tracker or track(judge)
    inside = {id(n) for n in ast.walk(site.statement)}
    values = [] if site.family != "first" else [n.value for n in ast.walk(site.statement) if isinstance(n, ast.Assign)]
    for value in values:
        if judge.kinds.of(value, judge.scope).immutable:
            continue
        here = judge.tracker.values.get(id(value), FRESH)
        roots = here.own | here.inner
        if judge.walker.values.get(id(value), FRESH) != FRESH:
            return False
        for name in (n for s in judge.loop.body for n in ast.walk(s) if isinstance(n, ast.Name)):
            late = behind(name, site.statement) or judge.site_of(name) is not None
            there = judge.tracker.values.get(id(name), FRESH)
            if late and id(name) not in inside and isinstance(name.ctx, ast.Load) and (there.own | there.inner) & roots:
                return False
    return True


def _keys_made_first(judge: Judge, var: Var, sites: list[Site]) -> bool:
    """Whether a dict gets missing keys from ``if k not in d`` or ``d.setdefault``: by the parent, in order."""
    makes = any(
        (s.family == "kept" and s.operator != "best") or (s.family == "store" and isinstance(s.statement, ast.Expr))
        for s in sites
    )
    plain = judge.kinds.of_variable(var).name == "dict" and not any(id(s.statement) in judge.opaque for s in sites)
    return makes and plain


def _asks_alone(judge: Judge, var: Var, site: Site) -> bool:
    """Whether ``if k not in d: d[k] = v`` is all that changes a dict: the parent asks again for each value noted."""
    return site.family == "kept" and judge.kinds.of_variable(var).name == "dict" and id(site.statement) in judge.opaque


# -- reads of what the loop changes ------------------------------------------------------------------------------------


def _read_of_changed(judge: Judge, event: Event, sites: list[Site]) -> None:
    assert event.var is not None
    node = event.node
    parent = judge.scopes.parents.get(id(node)) if not event.inside else None
    families = {s.family for s in sites}
    if parent is not None and isinstance(node, ast.Name):
        if _other_attribute(judge, node, parent, sites) or _other_key(judge, event.var, parent, sites):
            return
        places = all(
            isinstance(getattr(s.statement, "target", None), ast.Subscript) for s in sites if s.family == "fold"
        )
        kept = families <= {"store", "fold"} and places and judge.kinds.of_variable(event.var).name != "dict"
        if kept and isinstance(parent, ast.Attribute) and parent.attr in _SHAPE:
            return
        measured = isinstance(parent, ast.Call) and judge.scopes.dotted(parent.func, judge.scope) == "builtins.len"
        if kept and measured and _keeps_length(judge, event.var, sites):
            return
        later = judge.scopes.delayed(node, judge.loop)
        if isinstance(parent, ast.Subscript) and parent.value is node and families <= {"store", "fold"} and not later:
            var = event.var
            if all(_reads_own(judge, parent, s) or reads_untouched(judge, parent, var, s) for s in sites):
                _views_of_changed(judge, parent, var, sites)
                return
        if (
            isinstance(parent, ast.Subscript)
            and parent.value is node
            and _reads_in_parent(judge, parent, event.var, sites)
        ):
            judge.parents_reads.add(id(node))
            return
        if isinstance(parent, ast.Subscript) and parent.value is node:
            stored = _just_stored(judge, parent, event.var, sites)
            if stored is not None:
                judge.own_reads[id(parent)] = stored
                return
    lines = [s.statement.lineno for s in sites]
    where = f" ({event.inside})" if event.inside else ""
    judge.reasons.no(
        "read", event.var, [event.line, *lines],
        f"`{event.var}` is read on line {event.line}{where} and changed on line {lines[0]}, "
        "so an item sees what earlier ones did",
        f"read `{event.var}` only after the loop, or from a copy made before it",
    )  # fmt: skip


def _views_of_changed(judge: Judge, read: ast.expr, var: Var, sites: list[Site]) -> None:
    """A part of an array that a name still has when the array is changed shows the change: it may be a view.

    ``read``: where the part is taken, or where the loop goes through the array, so that the item is one.
    """
    container = judge.kinds.of_variable(var).name in ("list", "dict", "deque")
    if judge.kinds.of(read, judge.scope).immutable or (container and not any(below(judge, s, var) for s in sites)):
        return
    part = read if isinstance(read, ast.Subscript) else None
    if part is not None:
        judge.viewed.setdefault(var, []).append((part, sites))
    for name in (n for s in judge.loop.body for n in ast.walk(s) if isinstance(n, ast.Name)):
        if part is not None:
            mine = id(name) not in judge.scopes.inner and _may_be_view(judge, name, var)
        else:
            mine = name.id in judge.targets and name.id not in judge.assigned
        for site in sites if mine and isinstance(name.ctx, ast.Load) else ():
            again = _in_one_inner_loop(judge, name, site.statement) or judge.scopes.delayed(name, judge.loop)
            late = again or behind(name, site.statement)
            at = judge.loop if again else name
            untouched = part is not None and reads_untouched(judge, part, var, site, at)
            if late and not untouched and not judge.kinds_here(name) <= IMMUTABLE:
                line = site.statement.lineno
                judge.reasons.no(
                    "read" if part is not None else "iterated", var, [read.lineno, line, name.lineno],
                    f"`{name.id}` may be a view of `{var}`, changed on line {line} and read on line {name.lineno}",
                    f"use a copy of `{name.id}`",
                )  # fmt: skip


def _may_be_view(judge: Judge, name: ast.Name, var: Var) -> bool:
    """Whether what a name has may show a change of an array: `a[i].copy()` does not."""
    prov = judge.walker.values.get(id(name), FRESH)
    new = judge.kinds_here(name) <= {"array", "vector"} and holds_numbers(judge, var)
    return name.id in judge.own and (var in prov.own or (var in prov.inner and not new))


def _in_one_inner_loop(judge: Judge, node: ast.AST, other: ast.AST) -> bool:
    around = [p for p in judge.scopes.enclosing(node) if isinstance(p, (ast.For, ast.While))]
    inner = around[: around.index(judge.loop)] if judge.loop in around else []
    return any(p in inner for p in judge.scopes.enclosing(other))


def _keeps_length(judge: Judge, var: Var, sites: list[Site]) -> bool:
    """Whether storing leaves a variable as long as it is: an element of a list does, a slice of it may not."""
    slices = any(isinstance(n, ast.Slice) for s in sites for n in ast.walk(s.statement))
    kind = judge.kinds.of_variable(var).name
    return kind in ("array", "vector") or (kind == "list" and not slices)


def _reads_in_parent(judge: Judge, read: ast.Subscript, var: Var, sites: list[Site]) -> bool:
    """Whether the parent reads the item's own row, in a statement that it runs, right where the loop read it."""
    statement = judge.statement_of(read)
    reader = judge.site_of(read)
    question = question_of_parent(judge, statement) if reader is None else None
    if any(id(s.statement) in judge.opaque for s in sites) or any(
        isinstance(n, ast.NamedExpr) for n in ast.walk(statement)
    ):
        return False  # the worker may want a name that the statement gives
    if reader is not None:
        items = any(v.name in judge.targets and v.scope == judge.scope.number for v in reader.variables)
        if (
            id(reader.statement) in judge.opaque
            or reader.family == "extreme"
            or statement is not reader.statement
            or items
        ):
            return False  # of an item, a worker changes its own copy, too
    elif question is None:
        return False
    own = _just_stored(judge, read, var, sites) is not None
    if own and question is not None:
        return False  # the worker knows what was stored
    if not own:
        first = read.slice.elts[0] if isinstance(read.slice, ast.Tuple) and read.slice.elts else read.slice
        own = isinstance(first, ast.Name) and first.id in judge.values.natural and first.id not in judge.assigned
        own = own and {s.family for s in sites} <= {"store", "fold"} and all(_own_rows(judge, s, var) for s in sites)
    if own and question is not None:
        judge.parents_questions.add(id(question))
    return own


def _just_stored(judge: Judge, read: ast.Subscript, var: Var, sites: list[Site]) -> Site | None:
    """The one change of a dict or list that the same item made, right under this key, before it reads it."""
    site = sites[0]
    target = site.statement.targets[0] if isinstance(site.statement, ast.Assign) else None
    if len(sites) != 1 or site.family != "store" or not isinstance(target, ast.Subscript) or len(site.variables) != 1:
        return None
    exact = judge.kinds.of_variable(var).name in ("dict", "list") and isinstance(target.value, ast.Name)
    key = [n for n in ast.walk(target.slice) if not isinstance(n, (ast.expr_context, ast.Tuple, ast.Constant))]
    names = {n.id for n in key if isinstance(n, ast.Name)}
    same = (
        ast.unparse(target.slice) == ast.unparse(read.slice) and len(names) == len(key) and not names & judge.assigned
    )
    shadowed = any(id(n) in judge.scopes.inner for n in ast.walk(read.slice))
    if not exact or not same or shadowed or id(site.statement) in judge.opaque or not isinstance(read.ctx, ast.Load):
        return None
    in_text = any(isinstance(p, ast.JoinedStr) for p in judge.scopes.enclosing(read))
    if in_text and judge.site_of(read) is None:
        return None  # before Python 3.12 the places of what stands in an f-string are not known
    for child, block in judge.blocks_around(read):
        if site.statement in block and block.index(site.statement) < block.index(child):
            return site
    return None


def _other_attribute(judge: Judge, node: ast.Name, parent: ast.AST, sites: list[Site]) -> bool:
    """``self.scale`` is not ``self.total``."""
    if not isinstance(parent, ast.Attribute) or parent.value is not node:
        return False
    changed = {name for site in sites for name in attributes_of(site, node.id)}
    if None in changed or parent.attr in changed or ({parent.attr} | changed) & set(judge.program.properties):
        return False
    if any(name is not None and attributes_may_meet(judge, name, parent.attr) for name in changed):
        return False
    call = judge.scopes.parents.get(id(parent))
    if isinstance(call, ast.Call) and call.func is parent:
        seen: set[int] = set()
        methods = judge.program.methods.get(parent.attr, [])
        return bool(methods) and not any(_mentions(judge, m, changed, seen) for m in methods)
    return True


def _mentions(judge: Judge, function: Function, names: set[str | None], seen: set[int]) -> bool:
    if id(function) in seen:
        return False
    seen.add(id(function))
    for node in ast.walk(function):
        if isinstance(node, ast.Attribute):
            if node.attr in names or node.attr in ("__dict__",):
                return True
            if any(_mentions(judge, m, names, seen) for m in judge.program.members(node.attr)):
                return True
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            if node.func.id in ("vars", "getattr"):
                return True
            binding = judge.scopes.only(judge.scopes.resolve(node.func.id, judge.scopes.module))
            if (
                binding is not None
                and isinstance(binding.node, ast.FunctionDef)
                and _mentions(judge, binding.node, names, seen)
            ):
                return True
    return False


def _other_key(judge: Judge, var: Var, parent: ast.AST, sites: list[Site]) -> bool:
    """``stats["count"]`` is not ``stats["sum"]``."""
    if not isinstance(parent, ast.Subscript) or not isinstance(parent.slice, ast.Constant):
        return False
    keys = []
    for site in sites:
        firsts = [n for n in ast.walk(site.statement) if isinstance(n, ast.Subscript) and id(n.value) in site.reads]
        if not firsts or not all(isinstance(n.slice, ast.Constant) for n in firsts):
            return False
        keys += [n.slice.value for n in firsts if isinstance(n.slice, ast.Constant)]
    if any(below(judge, site, var) for site in sites):
        known = sources(judge, var).inner | put_into(judge.program, var)
        if var in put_into(judge.program, var) or not all(judge.kinds.of_variable(v).immutable for v in known - {var}):
            return False  # one object may stand under both keys
    return parent.slice.value not in keys


def _reads_own(judge: Judge, read: ast.Subscript, site: Site) -> bool:
    """Whether an element that is read is the item's own, not written yet."""
    key, place = _own_key(judge, site), read.slice
    if key is None:
        return False
    if isinstance(place, ast.List) and len(place.elts) == 1:
        place = place.elts[0]  # `y[[i]]` is an array of the one element
    before = (read.lineno, read.col_offset) < (site.statement.end_lineno or 0, site.statement.end_col_offset or 0)
    rebound = {n.id for n in ast.walk(key) if isinstance(n, ast.Name)} & judge.assigned
    same = ast.unparse(key) == ast.unparse(place) and judge.values.of(key) == "distinct"
    inner = id(site.statement) in judge.opaque
    return same and before and not inner and not rebound and _never_negative(judge, site, key)


def _own_key(judge: Judge, site: Site) -> ast.expr | None:
    """The key of a store, or of what is added to numbers: ``a[:, j] -= a[:, j].mean()``."""
    statement = site.statement
    if site.family == "store" or not isinstance(statement, ast.AugAssign) or len(site.variables) != 1:
        return site.key if site.family == "store" else None
    target = statement.target
    plain = isinstance(target, ast.Subscript) and isinstance(target.value, ast.Name)
    return target.slice if plain and holds_numbers(judge, site.variables[0]) else None  # type: ignore[union-attr]


def _never_negative(judge: Judge, site: Site, key: ast.expr) -> bool:
    """Whether an index counts from the start only: ``a[-1]`` and ``a[3]`` may be one place."""
    if judge.kinds.of_variable(site.variables[0]).name == "dict":
        return True
    if isinstance(key, ast.Tuple):
        return any(judge.values.of(e) == "distinct" and _never_negative(judge, site, e) for e in key.elts)
    at = _offset(key)
    return at is not None and at[0] in judge.values.natural and at[1] >= 0


def _offset(node: ast.expr) -> tuple[str, int] | None:
    """``i + 2`` as ("i", 2)."""
    if isinstance(node, ast.Name):
        return node.id, 0
    if not isinstance(node, ast.BinOp) or not isinstance(node.op, (ast.Add, ast.Sub)):
        return None
    if not isinstance(node.left, ast.Name) or not isinstance(node.right, ast.Constant):
        return None
    if not isinstance(node.right.value, int):
        return None
    return node.left.id, node.right.value if isinstance(node.op, ast.Add) else -node.right.value


def _iterable(judge: Judge, changed: dict[Var, list[Site]]) -> None:
    """A loop over what its body changes."""
    for leaf, target, counters in passed_through(judge, judge.loop.iter, judge.loop.target):
        for node in ast.walk(leaf) if not made_at_once(judge, leaf) else ():
            if not isinstance(node, ast.Name) or id(node) in judge.scopes.inner:
                continue
            var = judge.scopes.resolve(node.id, judge.scope)
            parent = judge.scopes.parents.get(id(node))
            if parent is not None and var in changed and _other_attribute(judge, node, parent, changed[var]):
                continue
            for site in changed.get(var, ()):
                mine = site.family == "store" and site.key is not None and judge.values.of(site.key) == "distinct"
                if mine and changes_only_passed(judge, site, leaf, target, counters):
                    _views_of_changed(judge, node, var, [site])
                    continue
                if changes_own_key(judge, node, site):
                    continue
                judge.reasons.no(
                    "iterated",
                    var,
                    [node.lineno, site.statement.lineno],
                    f"the loop goes through `{var}` while its body changes it",
                    f"loop over a copy: list({var})",
                )


def _rows_of_one(judge: Judge, var: Var, sites: list[Site]) -> None:
    """``[[0] * n] * m`` is one list, m times."""
    for binding in judge.scopes.bindings(var):
        value = binding.value
        if not isinstance(value, ast.BinOp) or not isinstance(value.op, ast.Mult):
            continue
        lists = [s for s in (value.left, value.right) if isinstance(s, ast.List)]
        if lists and any(isinstance(e, (ast.List, ast.BinOp, ast.Dict, ast.Set, ast.ListComp)) for e in lists[0].elts):
            lines = [s.statement.lineno for s in sites if len(steps(s, var)) > 1]
            if lines:
                judge.reasons.no(
                    "alias",
                    var,
                    [binding.line, *lines],
                    f"all rows of `{var}` are one object (line {binding.line}), and the body changes them",
                    f"make {var} with a comprehension: [[...] for _ in range(...)]",
                )
