"""Values on their way from the worker to the parent: still what they were, and objects that nobody else knows."""

from __future__ import annotations

import ast
import itertools
from typing import TYPE_CHECKING

from ..effects.changed_parts import changes_deep, deep_changes
from ..effects.points_to import PointsTo, is_value, may_be_object, shared_things
from ..effects.sameness import asks_equality
from ..effects.things import Value
from ..effects.walker import root_name
from ..rounds.aliases import parts_put, sources
from ..rounds.alone import surely_passes
from ..rounds.distances import reads_untouched
from ..rounds.failures import cannot_fail
from ..rounds.sites import Site
from ..rounds.twice import as_evaluated
from ..text.scopes import Var, choices, in_order
from ..values.keyed import is_key
from ..values.kind import in_words
from ..values.numeric import copies_numbers
from ..values.order import SETS, holds_set, result_shows_order
from ..values.provenance import Prov
from ..values.pure_table import MUTATING_METHODS
from ..values.sources import sources_of
from .buffers import given_out
from .lasting import changed_elsewhere, changed_later, given_in_parts, may_be

if TYPE_CHECKING:
    from ..judging.judge import Judge

__all__ = [
    "changed_after",
    "finds_parts",
    "handed_over",
    "keeps_identity",
    "made_list",
    "last_value_keeps_identity",
    "settled",
]


_CHEAP = frozenset({"builtins.int", "builtins.float", "builtins.len", "builtins.abs", "builtins.round"})
_VIEWS = frozenset({"T", "flat", "imag", "mT", "ravel", "real", "reshape", "squeeze", "swapaxes", "transpose", "view",
                    "diagonal"})  # fmt: skip


def settled(judge: Judge, node: ast.Name) -> bool:
    """Whether a local keeps this value to the end of the item, and surely has one."""
    if node.id in judge.flow.hoped:
        return False
    stores = [n for n in judge.uses(node.id) if not isinstance(n.ctx, ast.Load)]
    return all((n.lineno, n.col_offset) < (node.lineno, node.col_offset) for n in stores)


def handed_over(judge: Judge, site: Site) -> list[ast.expr]:
    """The last operands of a change that the parent can compute of what a worker hands it, and some other.

    One before what the worker computes stays with it: its error would come first.
    """
    computed = [o for o in as_evaluated(judge, site) if not isinstance(o, ast.Constant)]
    return list(itertools.takewhile(lambda operand: _is_cheap(judge, operand), reversed(computed)))


def _is_cheap(judge: Judge, node: ast.expr) -> bool:
    """Whether this is like ``ke[0, 1]``, ``h / 2`` or ``int(row["n"])``."""
    simple = (ast.Name, ast.Constant, ast.BinOp, ast.UnaryOp, ast.Subscript, ast.Tuple, ast.operator, ast.unaryop,
              ast.Call)  # fmt: skip
    parts = list(ast.walk(node))
    calls = [n for n in parts if isinstance(n, ast.Call)]
    if not all(judge.scopes.dotted(c.func, judge.scope) in _CHEAP and not c.keywords for c in calls):
        return False
    names = [n for n in parts if isinstance(n, ast.Name)]
    plain = all(isinstance(n, (*simple, ast.expr_context)) for n in parts) and not isinstance(node, ast.Name)
    return plain and bool(names) and all(id(n) not in judge.scopes.inner and settled(judge, n) for n in names)


def finds_parts(judge: Judge, node: ast.expr) -> bool:
    """Whether the parent computes this of what it was handed without fail: all rows of a file have the same columns."""
    places = [n for n in ast.walk(node) if isinstance(n, ast.Subscript)]
    columns = all(judge.kinds.of(place.value, judge.scope).name == "row" for place in places)
    return cannot_fail(judge, node) or (columns and surely_passes(judge, node))


def changed_after(judge: Judge, node: ast.Name, statement: ast.stmt) -> int | None:
    """The line after a statement on which the object under a name is changed in place, if there is one."""
    mine = {id(n) for n in ast.walk(statement)}
    for found in judge.uses(node.id):
        after = (found.lineno, found.col_offset) > (statement.lineno, statement.col_offset)
        if after and id(found) not in mine and _changes(judge, found):
            return found.lineno
    return None


def _changes(judge: Judge, node: ast.Name) -> bool:
    parent: ast.AST = node
    for outer in judge.scopes.enclosing(node):
        if isinstance(outer, (ast.Attribute, ast.Subscript)) and outer.value is parent:
            if not isinstance(outer.ctx, ast.Load):
                return True
            if isinstance(outer, ast.Attribute) and outer.attr in MUTATING_METHODS:
                return True
            parent = outer
            continue
        return isinstance(outer, ast.AugAssign) and outer.target is parent
    return False


def made_list(judge: Judge, node: ast.expr, site: Site | None) -> bool:
    """Whether what a change goes through, and keeps nothing of but its elements, may be made a list before.

    ``rows.extend(csv.reader(f))``, ``pairs.update(zip(a, b))``: unless what an error leaves halfway can be seen.
    """
    if site is None or not site.copies or judge.observed:
        return False
    if isinstance(node, ast.GeneratorExp):
        return True
    call = site.statement.value if isinstance(site.statement, ast.Expr) else None
    method = call.func if isinstance(call, ast.Call) and node in call.args and len(call.args) == 1 else None
    if not isinstance(method, ast.Attribute) or method.attr not in ("extend", "update"):
        return False
    if _is_view(node) and judge.kinds.of(node.func.value, judge.scope).name == "dict":  # type: ignore[attr-defined]
        return True
    made: ast.expr | None = node
    if isinstance(node, ast.Name) and id(node) not in judge.scopes.inner:
        binding = judge.scopes.only(judge.var(node.id))
        made = binding.value if binding is not None and binding.kind == "assign" and node.id in judge.assigned else None
    path = judge.scopes.dotted(made.func, judge.scope) if isinstance(made, ast.Call) else None
    lazy = isinstance(made, ast.Call) and judge.kinds.of(made, judge.scope).name == "generator"
    return path in ("csv.reader", "csv.DictReader") or (lazy and path not in ("itertools.groupby", "itertools.tee"))


def keeps_identity(judge: Judge, node: ast.expr, site: Site | None, *, listed: bool = False) -> None:
    """What the worker returns is a copy: it must not be an object that the program knows by another name.

    ``site`` is None where a function returns it; ``listed``: the worker returns a list of the elements.
    """
    _can_leave(judge, node, listed=listed)
    kind = judge.kinds.of(node, judge.scope)
    if isinstance(node, ast.BinOp) and not judge.program.operators_give_back:
        sides = {judge.kinds.of(side, judge.scope).name for side in (node.left, node.right)}
        if not sides & {"list", "tuple", "dict", "set"}:
            return  # a new number, text or array
    if site is not None and _extends_list(judge, node, site):  # `found.extend(words)`
        _keeps_order(judge, node, None)
    added = site is not None and site.copies and node in site.operands and node not in site.challengers
    held = kind.parts if kind.name == "dict" and kind.parts else (kind.element,)
    values = added and all(k is not None and k.immutable for k in held)  # its elements are kept, not itself
    if kind.immutable or values or (site is not None and _only_used(judge, site)):
        return
    if isinstance(node, ast.Call) and judge.gives_plain(node):
        return
    prov = judge.walker.values.get(id(node))
    if prov is None and isinstance(node, ast.Name):
        prov = judge.walker.env.get(judge.var(node.id))
    taken = added and site is not None and _takes_elements(judge, site)
    new = taken or (prov is not None and not prov.own)  # what is in it may be known by another name, not itself
    _seen_later(judge, node, site, new=new)
    _view_beside_array(judge, node)
    roots = (prov.own | prov.inner) if prov is not None else frozenset()
    if prov is not None:
        _shows_change(judge, node, prov)
    keepers = site.variables if site is not None else []
    _known_elsewhere(judge, node, roots, keepers, of_keys=site is not None and is_key(judge, node, site), new=new)


def _takes_elements(judge: Judge, site: Site) -> bool:
    """Whether a list or dict takes the elements of what it is given: ``found.extend(words)``."""
    call = site.statement.value if isinstance(site.statement, ast.Expr) else None
    method = call.func if isinstance(call, ast.Call) else None
    extends = isinstance(method, ast.Attribute) and method.attr in ("extend", "extendleft", "update")
    kinds = {judge.kinds.of_variable(v).name for v in site.variables}
    return extends and bool(kinds) and kinds <= {"list", "dict", "set", "deque"}


def _seen_later(judge: Judge, node: ast.expr, site: Site | None, *, new: bool) -> None:
    """Where the program sees later that what it kept is a copy: by its order, or because the original changes."""
    if holds_set(judge, node):
        _keeps_order(judge, node, site.variables if site is not None else None)
    _outside_unchanged(judge, node, new=new)


def _outside_unchanged(judge: Judge, node: ast.expr, *, new: bool = False) -> None:
    """Add a reason where what comes from the worker has an object from outside in it that is changed later."""
    outside = {v for v in may_be(judge, node) if _shares(judge, node, v, new=new)}
    _stays_as_kept(judge, node, changed_elsewhere(judge, outside) if outside else None)


def _shares(judge: Judge, node: ast.expr, var: Var, *, new: bool) -> bool:
    """Whether what is kept may be, or hold, what a variable has; ``new``: only hold."""
    return shared_things(judge.program, node, judge.scope, [var], judge.loop, new=new) != frozenset()


def _stays_as_kept(judge: Judge, node: ast.expr, changed: tuple[Var, int] | None) -> None:
    """Add a reason where a variable whose object is in what comes from the worker is changed on a line."""
    if changed is not None:
        judge.reasons.no(
            "identity",
            changed[0],
            [node.lineno, changed[1]],
            f"what is kept on line {node.lineno} may be `{changed[0]}` itself, which is changed on line {changed[1]}",
            f"keep a copy of `{changed[0]}`",
        )


def _extends_list(judge: Judge, node: ast.expr, site: Site) -> bool:
    """Whether a list gets the elements of a set, in their order."""
    adds = isinstance(site.statement, ast.AugAssign) and isinstance(site.statement.op, ast.Add)
    extends = site.copies and any(judge.kinds.of_variable(v).name in ("list", "deque") for v in site.variables)
    return (adds or extends) and judge.kinds.of(node, judge.scope).name in SETS


def _keeps_order(judge: Judge, node: ast.expr, variables: list[Var] | None, *, itself: bool = False) -> None:
    """A set that a worker sends must not be gone through later. ``variables``: that keep it; None: all callers may."""
    line = result_shows_order(judge, variables, itself=itself) if variables is not None else node.lineno
    if line is not None:
        judge.reasons.no(
            "set order",
            ast.unparse(node),
            [node.lineno, line],
            f"line {line} shows in which order the set `{ast.unparse(node)}` is, and what comes from a worker is a "
            "copy, which may have another order",
            "keep a sorted list",
        )


def _view_beside_array(judge: Judge, node: ast.expr) -> None:
    """An array and a view of it that both come from the worker are two arrays."""
    judge.kept += [choice for part in given_out(node) for choice in choices(part)]
    whole = {part.id for part in judge.kept if isinstance(part, ast.Name)}
    for part in judge.kept:
        array = _viewed(part)
        if array is None or array not in whole or judge.kinds.of(part, judge.scope).immutable:
            continue
        if is_value(judge.program, part, judge.scope):
            continue
        change = changes_deep(judge.program, judge.loop)
        if change is not None:
            judge.reasons.no(
                "identity",
                array,
                [part.lineno, change],
                f"`{ast.unparse(part)}` may be a view of `{array}`, and both are kept: a worker sends two arrays, so "
                f"line {change}, which changes something in place, would no longer change both",
                f"keep a copy: {ast.unparse(part)}.copy()",
            )


def _viewed(node: ast.expr) -> str | None:
    """The name of an array of which an expression may be a view."""
    found = False
    while not isinstance(node, ast.Name):
        if isinstance(node, ast.Subscript):
            found = True
        elif isinstance(node, ast.Attribute):
            found |= node.attr in _VIEWS
        elif not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _VIEWS):
            return None  # something new
        node = node.func if isinstance(node, ast.Call) else node.value
    return node.id if found else None


def _is_view(node: ast.expr) -> bool:
    """``table.keys()`` and the like."""
    called = node.func if isinstance(node, ast.Call) else None
    return isinstance(called, ast.Attribute) and called.attr in ("keys", "values", "items")


def _can_leave(judge: Judge, node: ast.expr, *, listed: bool) -> None:
    """Add a reason where what a worker would return is bound to it: a function, a view, a file."""
    for inner in ast.walk(node):
        if isinstance(inner, ast.Lambda) and not isinstance(
            judge.scopes.parents.get(id(inner)), (ast.Call, ast.keyword)
        ):
            judge.reasons.no(
                "closure", None, [inner.lineno], "a function made in the body outlives it", "return values"
            )
    kind = judge.kinds.of(node, judge.scope)
    if _is_view(node) and not listed:
        judge.reasons.no(
            "result",
            ast.unparse(node),
            [node.lineno],
            f"`{ast.unparse(node)}` cannot leave the worker: it is a view",
            f"make a list of it: list({ast.unparse(node)})",
        )
    element = {kind.element.name} if kind.element is not None else set()
    bound = {"generator", "file", "unpicklable", "function"} & (
        element if listed else {kind.name, *judge.kinds_here(node)}
    )
    if not bound and not kind.immutable:
        hidden = sources_of(judge.program).bound_here(node, judge.scope, inside=listed)
        bound = {hidden} if hidden is not None else bound
    if bound:
        judge.reasons.no(
            "result",
            ast.unparse(node),
            [node.lineno],
            f"`{ast.unparse(node)}` cannot leave the worker: it is a {in_words(min(bound))}",
            "return a list, or the values in it",
        )


def _only_used(judge: Judge, site: Site) -> bool:
    """Whether a site looks at the value, or copies it, and does not keep it."""
    if site.family in ("output", "file") or _sums_up(judge, site):
        return True
    # an array copies what is stored in it
    arrays = bool(site.variables) and all(copies_numbers(judge, v) for v in site.variables)
    return site.family in ("store", "fold") and arrays


def _sums_up(judge: Judge, site: Site) -> bool:
    """Whether a fold starts from a number or text, so that it makes new values and keeps none."""
    if site.family != "fold" or not isinstance(site.statement, ast.AugAssign):
        return False
    if not isinstance(site.statement.target, ast.Name) or any(
        name.startswith("__") and name.endswith(("add__", "sub__", "mul__", "or__", "and__", "div__"))
        for name in judge.program.methods
    ):
        return False
    starts = [b for b in judge.scopes.bindings(site.variables[0]) if b.kind != "augment"]
    return bool(starts) and all(
        b.kind == "assign" and judge.kinds.of(b.value, judge.scope).name in ("number", "str") for b in starts
    )


def last_value_keeps_identity(judge: Judge, name: str) -> None:
    """A last value that comes back from the worker is a copy, as a result is."""
    var = judge.var(name)
    prov = judge.walker.env.get(var)
    if prov is None or judge.kinds.of_variable(var).immutable:
        return
    stores = [n for n in judge.uses(name) if not isinstance(n.ctx, ast.Load)]
    if stores and holds_set(judge, stores[-1]):
        _keeps_order(judge, stores[-1], [var], itself=True)
    names = stores or [n for n in ast.walk(judge.loop.target) if isinstance(n, ast.Name) and n.id == name]
    for node in names[-1:]:
        _outside_unchanged(judge, node)
    for store in stores:
        _view_beside_array(judge, store)
        parent = judge.scopes.parents[id(store)]
        if isinstance(parent, ast.Assign):
            _view_beside_array(judge, parent.value)
    _known_elsewhere(judge, stores[-1] if stores else judge.loop.iter, prov.own | prov.inner, [var])
    _shows_change(judge, stores[-1] if stores else judge.loop.target, prov, always=name in judge.flow.always)


def _shows_change(judge: Judge, node: ast.expr, prov: Prov, *, always: bool = False) -> None:
    """Add a reason where what is kept may be a view of an array that the body changes. ``always``: by the last item."""
    new = judge.kinds.of(node, judge.scope).name in ("array", "vector")  # `a[i].copy()` holds numbers, and no view
    for viewed in in_order((prov.own if new else prov.own | prov.inner) & judge.viewed.keys()):
        for read, sites in judge.viewed[viewed]:
            changes = [s.statement for s in sites if not reads_untouched(judge, read, viewed, s, judge.loop)]
            if changes or not always:
                judge.reasons.no(
                    "identity",
                    viewed,
                    [node.lineno, read.lineno, sites[0].statement.lineno],
                    f"`{ast.unparse(node)}` is kept, and may be a view of `{viewed}`, which the body changes",
                    f"keep a copy of `{ast.unparse(node)}`",
                )


def _known_elsewhere(
    judge: Judge,
    node: ast.expr,
    roots: frozenset[Var],
    keepers: list[Var],
    *,
    of_keys: bool = False,
    new: bool = False,
) -> None:
    if is_value(judge.program, node, judge.scope):
        return
    roots = frozenset(r for r in roots if not _is_code(judge, r) and _shares(judge, node, r, new=new))
    _stays_as_kept(judge, node, changed_later(judge, given_in_parts(judge, roots)))
    met = judge.meets_objects and may_be_object(judge.program, node, judge.scope)
    if roots and met and asks_equality(judge.program):
        judge.reasons.no(
            "identity",
            sorted(r.name for r in roots)[0],
            [node.lineno],
            f"what is kept on line {node.lineno} may be an object that is equal only to itself",
            "give its class an __eq__, or keep an index",
        )
    shared = shared_things(judge.program, node, judge.scope, roots, judge.loop, new=new)
    if roots and (change := _changed_deep(judge, roots, keepers, shared, of_keys=of_keys)) is not None:
        names = ", ".join(sorted(f"`{r.name}`" for r in roots))
        judge.reasons.no(
            "identity", sorted(r.name for r in roots)[0], [node.lineno, change],
            f"what is kept on line {node.lineno}, `{_shown(node)}`, may be a part of {names}: a worker sends a copy, "
            f"and line {change} changes such parts in place, or compares them by identity",
            "keep an index or a key instead of the object, or a copy",
        )  # fmt: skip


def _is_code(judge: Judge, var: Var) -> bool:
    """Whether a variable is a function, module or class that holds no objects which can be changed in place."""
    if judge.kinds.of_variable(var).name not in ("function", "module", "class"):
        return False
    scopes = judge.scopes
    for place in scopes.every(ast.Attribute):  # `Settings.rows = []`
        if not isinstance(place.ctx, ast.Load) and isinstance(place.value, ast.Name) and place.value.id == var.name:
            return False
    bodies = [owner.body for owner in scopes.lineage(var.name)]
    given = [m.value for body in bodies for m in body if isinstance(m, (ast.Assign, ast.AnnAssign))]
    return all(
        value is None
        or judge.kinds.of(value, scopes.around[id(value)]).immutable
        or scopes.written(value).startswith(("field(", "dataclasses.field("))
        for value in given
    )


def _shown(node: ast.expr) -> str:
    text = ast.unparse(node)
    return text if len(text) <= 40 else f"{text[:37]}..."


def _changed_deep(
    judge: Judge, roots: frozenset[Var], keepers: list[Var], shared: Value | None, *, of_keys: bool
) -> int | None:
    """A line outside the loop that may change, in place, parts of what some variables hold; or looks at identity."""
    held = _with_sources(judge, roots)
    traced = _all_traced(judge, held)
    parts = parts_put(judge, roots)
    known = held.union(parts, *(sources(judge, keeper).own for keeper in keepers))
    for line, place in deep_changes(judge.program, judge.loop, held, parts, of_keys=of_keys, shared=shared):
        if place is None or not traced or _may_reach(judge, place, known):
            return line
    return None


def _all_traced(judge: Judge, variables: frozenset[Var]) -> bool:
    """Whether the text shows where the objects of all variables come from: not those of parameters."""
    known = {"assign", "unpack", "for", "with", "augment", "delete"}
    return all(v.scope >= 0 and {b.kind for b in judge.scopes.bindings(v)} <= known for v in variables)


def _may_reach(judge: Judge, place: ast.expr, held: frozenset[Var]) -> bool:
    """Whether what stands in a place may be a part of what some variables hold."""
    root = root_name(place)
    if root is None or id(root) in judge.scopes.inner:
        return True
    scope = judge.scopes.around.get(id(root), judge.scopes.module)
    return any(judge.program.once(PointsTo).may_be_in(place, scope, var) for var in held)


def _with_sources(judge: Judge, roots: frozenset[Var]) -> frozenset[Var]:
    """The variables, and those whose objects they may hold."""
    found = [sources(judge, root) for root in roots if root.scope >= 0]
    return roots.union(*(prov.own | prov.inner for prov in found))
