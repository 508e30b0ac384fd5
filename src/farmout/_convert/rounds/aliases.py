"""Two names for one object: whether a change under one name may be seen under another."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..effects.decorators import CACHED
from ..effects.placed import all_put, put_into
from ..effects.walker import Walker, root_name
from ..text.scopes import Function, Scope, Var, in_rounds, positional
from ..values.kind import MATRIX, VECTOR, Kind
from ..values.provenance import Prov, part
from ..values.written import Given
from .attributes import attributes_of, given_at_once
from .exchanged import only_exchanged
from .made_here import changes_what_was_made_here
from .sites import Site

if TYPE_CHECKING:
    from ..judging.judge import Judge

__all__ = [
    "below",
    "holds_numbers",
    "judge_aliases",
    "may_alias",
    "parts_put",
    "shares_parts",
    "sources",
    "sources_of_item",
    "steps",
]

PLAIN_KINDS = frozenset({"number", "str", "plain", "range", "none", "function", "module", "class", "frozenset"})

_KEEPERS = frozenset({"function", "module", "class"})  # they may have attributes that can be changed


def judge_aliases(judge: Judge, changed: dict[Var, list[Site]], others: dict[Var, list[int]]) -> None:
    """Add a reason for every name whose object may be changed under another name."""
    pairs = [(m, r, others[r]) for m in changed for r in others]
    pairs += [(m, r, [s.statement.lineno for s in changed[r]]) for m in changed for r in changed if str(m) < str(r)]
    for var, other, lines in pairs:
        if var == other or var.scope < 0 or other.scope < 0:
            continue
        if var.name in judge.targets and var.scope == judge.scope.number:
            continue  # changed items are judged in `items`
        if all(s.family in ("extreme", "first", "last") or _chooses(s) for s in changed[var]):
            continue  # the name gets another object, and the object stays as it is
        deep = any(len(steps(s, var)) > 1 or _in_place(judge, s, var) for s in changed[var])
        attribute = any(name is not None for s in changed[var] for name in attributes_of(s, var.name))
        called = any(s.family == "call" for s in changed[var])  # a method may change anything below its object
        deep, inside = deep or called, called or any(below(judge, s, var) for s in changed[var])
        plain = not deep and not inside and all(isinstance(s.statement, ast.Assign) for s in changed[var])
        if plain and (_just_copied(judge, var, None) or _just_copied(judge, other, var)):
            continue  # elements of one get other values, and the copy keeps those it has
        if changes_what_was_made_here(judge, var, changed[var]):
            deep = inside = False  # but the object may have the other name, or be held by it
        shared = inside and (shares_parts(judge, var, other) or shares_parts(judge, other, var))
        if shared or may_alias(judge, var, other, deep=deep or (inside and attribute)):
            own = [s.statement.lineno for s in changed[var]]
            judge.reasons.word(
                "alias", var, [*own, *lines],
                f"`{var}` (changed on line {own[0]}) and `{other}` (line {lines[0]}) may be the same object",
                f"make `{var}` inside this function, as a new object",
            )  # fmt: skip


def _chooses(site: Site) -> bool:
    """``top = max(top, x)``"""
    target = site.statement.targets[0] if isinstance(site.statement, ast.Assign) else None
    return site.family == "fold" and site.operator.split()[-1] in ("max", "min") and isinstance(target, ast.Name)


def _in_place(judge: Judge, site: Site, var: Var) -> bool:
    """Whether ``a[i] += x`` may change the object that the element is, which a copy of ``a`` holds too."""
    target = site.statement.target if isinstance(site.statement, ast.AugAssign) else None
    if target is None or isinstance(target, ast.Name) or judge.kinds.of(target, judge.scope).immutable:
        return False
    return not holds_numbers(judge, var)


def holds_numbers(judge: Judge, var: Var) -> bool:
    """Whether a variable is an array whose elements are values, not objects."""
    kind = judge.kinds.of_variable(var)
    return kind in (VECTOR, MATRIX) or (kind.name == "array" and not judge.program.names_object_arrays)


def steps(site: Site, var: Var) -> list[ast.AST]:
    """The subscripts between a variable and what is changed."""
    return [
        n
        for n in ast.walk(site.statement)
        if isinstance(n, ast.Subscript) and (r := root_name(n)) is not None and r.id == var.name
    ]


def below(judge: Judge, site: Site, var: Var) -> bool:
    """Whether a site changes something inside an attribute or element of a variable."""
    for node in ast.walk(site.statement):
        if isinstance(node, ast.Name) and node.id == var.name and id(node) in site.reads:
            first = judge.scopes.parents.get(id(node))
            second = judge.scopes.parents.get(id(first)) if first is not None else None
            if isinstance(second, (ast.Attribute, ast.Subscript)) and second.value is first:
                return True
    return False


def shares_parts(judge: Judge, var: Var, other: Var, found: Prov | None = None) -> bool:
    """Whether a variable was made as a shallow copy of another, given an attribute of it, or filled with its parts.

    ``found``: the sources of the other, where they are known better than from all that the text gives it.
    """
    held = _filled_with(judge, var)
    for binding in judge.scopes.bindings(var):
        if binding.value is not None and binding.kind == "assign" and not isinstance(binding.value, ast.Name):
            scope = judge.scopes.around.get(id(binding.node), judge.scope)
            inner = Walker(judge.program, scope, set(), {}, 1).expr(binding.value).inner
            for name in (v for v in inner if v.scope >= 0):  # `state = [rows]`
                element, reached = judge.kinds.of_variable(name).element, sources(judge, name)
                held |= reached.own if element is not None and element.immutable else reached.own | reached.inner
            held |= inner
    found = sources(judge, other) if found is None else found
    return bool({v for v in held if not judge.kinds.of_variable(v).immutable} & (found.own | found.inner))


def _filled_with(judge: Judge, var: Var) -> set[Var]:
    """The variables whose objects, or parts of them, the text puts into a list or dict elsewhere than in this loop."""
    inside = in_rounds(judge.loop)
    found: set[Var] = set()
    for value, scope in judge.kinds.added_to(var):
        place = judge.scopes.parents.get(id(value))
        if isinstance(place, ast.Subscript):  # a key, of what an assignment puts there
            assigned = judge.scopes.parents.get(id(place))
            put = assigned.value if isinstance(assigned, ast.Assign) and place in assigned.targets else None
        else:
            keyed = (
                isinstance(place, ast.Call)
                and isinstance(place.func, ast.Attribute)
                and place.func.attr == "setdefault"
            )
            put = place.args[-1] if keyed and isinstance(place, ast.Call) else value
        if put is not None and id(put) not in inside and not judge.kinds.of(put, scope).immutable:
            prov = Walker(judge.program, scope, set(), {}, 1).expr(put)
            reached = [sources(judge, v) for v in prov.own | prov.inner if v.scope >= 0]
            found.update(v for r in reached for v in r.own | r.inner)
    return found


def may_alias(judge: Judge, var: Var, other: Var, *, deep: bool) -> bool:
    """Whether two variables may name one object, or (``deep``) hold parts of one."""
    kinds = _kind_here(judge, var), _kind_here(judge, other)
    names = {kinds[0].name, kinds[1].name}
    if any(k.name in PLAIN_KINDS and not _may_keep(judge, v) for k, v in zip(kinds, (var, other), strict=True)):
        return False
    if names & _KEEPERS:  # `rows = Table.rows`: never the class itself, but what it keeps
        one, two = sources(judge, var), sources(judge, other)
        return bool((one.own | one.inner if deep else _itself(one, var)) & (two.own | two.inner))
    if not deep and "unknown" not in names and len(names) == 2 and names != {"array", "vector"}:
        one, two = sources(judge, var), sources(judge, other)
        return bool(one.own & (two.inner | {other})) or _parameters_may_meet(judge, one.own, two.own, deep=False)
    if _just_made(judge, var) or _just_made(judge, other) or only_exchanged(judge, var, other):
        return False
    one, two = sources(judge, var), sources(judge, other)
    if one.own & (two.own | two.inner) or _itself(one, var) & _itself(two, other):
        return True
    if deep and (one.inner | one.own) & (two.inner | two.own):
        return True
    return _parameters_may_meet(judge, one.own, two.own, deep=deep)


def _kind_here(judge: Judge, var: Var) -> Kind:
    """The kind of a variable in the body: a name of the loop has what the loop gives it, whatever others give it."""
    mine = var.scope == judge.scope.number and var.name in judge.targets
    return judge.kinds.in_loop(judge.loop, var) if mine else judge.kinds.of_variable(var)


def _before(judge: Judge) -> list[ast.stmt]:
    """The statements that stand before the loop in its block, the last one first."""
    for statement, block in judge.blocks_around(judge.loop):
        return block[: block.index(statement)][::-1]
    return []


def _just_made(judge: Judge, var: Var) -> bool:
    """Whether a variable was given a new object right before the loop, which nothing else has seen since."""
    for statement in _before(judge):
        if isinstance(statement, ast.Assign) and [ast.unparse(t) for t in statement.targets] == [var.name]:
            return Walker(judge.program, judge.scope, set(), {}, 1).expr(statement.value) == Prov()
        if not _only_filled(judge, statement, var) and any(
            isinstance(n, ast.Name) and n.id == var.name for n in ast.walk(statement)
        ):
            return False
    return False


def _only_filled(judge: Judge, statement: ast.stmt, var: Var) -> bool:
    """``new[0, :] = 100.0``: an array is given elements, or asked for its shape, and no other name."""
    if not holds_numbers(judge, var) or not isinstance(statement, (ast.Assign, ast.AugAssign)):
        return False
    for node in ast.walk(statement):
        if isinstance(node, ast.Name) and node.id == var.name:
            parent = judge.scopes.parents[id(node)]
            stored = isinstance(parent, ast.Subscript) and parent.value is node and not isinstance(parent.ctx, ast.Load)
            asked = isinstance(parent, ast.Attribute) and parent.attr in ("shape", "size", "ndim", "dtype")
            if not stored and not asked:
                return False
    return True


def _just_copied(judge: Judge, var: Var, of: Var | None) -> bool:
    """Whether a variable was given a copy (of another) right before the loop, which nothing else has seen since."""
    for statement in _before(judge):
        if isinstance(statement, ast.Assign) and [ast.unparse(t) for t in statement.targets] == [var.name]:
            copied = _copied(judge, statement.value)
            return copied is not None and of in (None, copied)
        names = [n for n in ast.walk(statement) if isinstance(n, ast.Name)]
        given = {n.id for n in names if not isinstance(n.ctx, ast.Load)}
        if any(n.id == var.name for n in names) or (of is not None and of.name in given):
            return False
    return False


def _copied(judge: Judge, node: ast.expr) -> Var | None:
    """The variable of which ``a.copy()``, ``self.a.copy()``, ``a[:]`` of a list or ``np.array(a)`` is a copy."""
    inner: ast.expr | None = None
    if isinstance(node, ast.Call) and not node.keywords:
        path = judge.scopes.dotted(node.func, judge.scope)
        if path in ("builtins.list", "numpy.copy", "numpy.array", "copy.copy", "copy.deepcopy") and len(node.args) == 1:
            inner = node.args[0]
        elif path is None and isinstance(node.func, ast.Attribute) and node.func.attr == "copy" and not node.args:
            inner = node.func.value if "copy" not in judge.program.methods else None
    elif isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice):
        inner = node.value if judge.kinds.of(node.value, judge.scope).name == "list" else None
    root = root_name(inner) if inner is not None else None  # of an attribute or element: what holds it
    if root is None or id(root) in judge.scopes.inner:
        return None
    return judge.scopes.resolve(root.id, judge.scope)


def sources(judge: Judge, var: Var) -> Prov:
    """All variables whose object, or parts of it, a variable may hold; itself among them."""
    return Prov(_reached(judge, var, itself=True), _reached(judge, var, itself=False))


def sources_of_item(judge: Judge, var: Var) -> Prov:
    """The same of a loop variable in the body: what another loop under the same name goes through does not count."""
    inside = {id(n) for statement in judge.loop.body for n in ast.walk(statement)}
    if any(id(b.node) in inside for b in judge.scopes.bindings(var)):
        return sources(judge, var)
    given = part(Walker(judge.program, judge.scope, set(), {}, 1).expr(judge.loop.iter))
    own, inner = {var}, {var}
    for root in filter(_lasts, given.own | given.inner | put_into(judge.program, var)):
        reached = sources(judge, root)
        own |= reached.own if root in given.own else frozenset()
        inner |= reached.inner if root in given.own else reached.own | reached.inner
    return Prov(frozenset(own), frozenset(inner))


def _reached(judge: Judge, var: Var, *, itself: bool) -> frozenset[Var]:
    """The variables that have a variable's object (``itself``), or have or hold something that it holds."""
    found: set[Var] = set()
    seen: set[tuple[Var, bool]] = set()
    pending = [(var, itself)]
    while pending:
        if (step := pending.pop()) in seen:
            continue
        seen.add(step)
        here, itself = step
        given, also = _given_to(judge, here)
        found |= {here, *also} if itself else {here}
        pending += [(root, itself) for root in given.own]
        if not itself:
            pending += [(root, way) for root in given.inner for way in (True, False)]
    return frozenset(found)


def _given_to(judge: Judge, var: Var) -> tuple[Prov, set[Var]]:
    """What is assigned to a variable and put into its object, one step back; and what else may be that object."""
    if var not in judge.given_to:
        own: set[Var] = set()
        inner = put_into(judge.program, var) - {var} | _kept_by_class(judge, var)
        also: set[Var] = set()
        for binding in judge.scopes.bindings(var):
            if binding.kind == "other":  # a name in a pattern
                match = next((n for n in judge.scopes.enclosing(binding.node) if isinstance(n, ast.Match)), None)
                scope = judge.scopes.around.get(id(binding.node), judge.scope)
                own |= part(Walker(judge.program, scope, set(), {}, 1).expr(match.subject)).own if match else set()
            for value, around in _handed(judge, var) if binding.kind == "param" else ():
                prov = Walker(judge.program, around, set(), {}, 1).expr(value)
                own, inner = own | prov.own, inner | prov.inner
            if binding.value is None or binding.kind not in ("assign", "unpack", "for", "with"):
                continue
            scope = judge.scopes.around.get(id(binding.node), judge.scope)
            prov = Walker(judge.program, scope, set(), {}, 1).expr(binding.value)
            if not judge.kinds.of(binding.value, scope).immutable:
                also |= given_at_once(judge, binding.value, scope)
            if binding.kind in ("unpack", "for"):
                prov = part(prov)
            own |= prov.own
            inner |= prov.inner
        outer = Prov(*(frozenset(v for v in roots if _lasts(v) and v != var) for roots in (own, inner)))
        judge.given_to[var] = outer, also
    return judge.given_to[var]


def _handed(judge: Judge, var: Var) -> Iterator[Given]:
    """What callers hand to a parameter of a function which the loop is not in: ``def keep(row): rows.append(row)``."""
    function = judge.scopes.all[var.scope].node
    if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)) and function not in judge.scopes.enclosing(
        judge.loop
    ):
        names = positional(function.args)
        for call in _uses(judge, function)[0]:
            bound = id(function) in judge.program.class_of and isinstance(call.func, ast.Attribute)
            argument = _argument(call, names[1:] if bound else names, var.name)
            if argument is not None:
                yield argument, judge.scopes.around[id(call)]


def _itself(found: Prov, var: Var) -> frozenset[Var]:
    """What a variable may be: of ``rows = kept[0]`` also what ``kept`` holds."""
    return found.own | found.inner if found.own - {var} else found.own


def _may_keep(judge: Judge, var: Var) -> bool:
    """Whether a function, module or class has attributes that can be changed."""
    kind, scopes = judge.kinds.of_variable(var).name, judge.scopes
    if kind not in _KEEPERS:
        return False
    owners = scopes.lineage(var.name) if kind == "class" else []
    names = {name for owner in owners for name in scopes.of_node[id(owner)].bindings}
    given = var in judge.program.once(all_put) or bool(scopes.named("setattr") or scopes.attributes("__setattr__"))
    return kind == "module" or given or bool(names & judge.program.class_containers)


def _kept_by_class(judge: Judge, var: Var) -> set[Var]:
    """What stands for the containers of a class: they are those of its classes, too, and of their objects."""
    binding = judge.scopes.only(var)
    if binding is None or binding.kind != "class":
        return set()
    owners = judge.scopes.lineage(var.name)
    places = [n for owner in owners for n in judge.scopes.of_node[id(owner)].bindings]
    return {v for name in places for v in judge.program.from_class(name).own}


def _lasts(var: Var) -> bool:
    """Whether this is a variable of the text, or stands for what a cache or a default holds."""
    return var.scope >= 0 or var.scope <= CACHED


def parts_put(judge: Judge, variables: frozenset[Var]) -> frozenset[Var]:
    """The variables whose objects the text puts into what some variables hold, under whatever name.

    ``first = next(rows)``, and then ``first["names"] = names``: a row of ``rows`` holds the object of ``names``.
    """
    known = [sources(judge, var) for var in variables if var.scope >= 0]
    found = set().union(*(k.inner for k in known)) - set().union(*(k.own for k in known))
    held = variables.union(*(k.own | k.inner for k in known))
    for holder, put in judge.program.once(all_put).items():
        if holder in held or sources(judge, holder).own & held:
            reached = [sources(judge, part) for part in put if part != holder]
            found.update(*(r.own | r.inner for r in reached))
    return frozenset(found)


def _parameters_may_meet(judge: Judge, one: frozenset[Var], two: frozenset[Var], *, deep: bool) -> bool:
    """Whether callers may hand the same object to two parameters, or to one the global that is the other."""
    for a in one:
        for b in two:
            if a == b:
                continue
            a_is, b_is = judge.scopes.is_parameter(a), judge.scopes.is_parameter(b)
            if not a_is and not b_is:
                continue
            owner = judge.scopes.all[a.scope if a_is else b.scope].node
            function = isinstance(owner, (ast.FunctionDef, ast.AsyncFunctionDef))
            if function and _calls_may_meet(judge, owner, a, b, deep=deep):  # type: ignore[arg-type]
                return True
    return False


def _calls_may_meet(judge: Judge, function: Function, a: Var, b: Var, *, deep: bool) -> bool:
    names = positional(function.args)
    method = id(function) in judge.program.class_of
    calls, handed_on = _uses(judge, function)
    if method and names and {a.name, b.name} & {names[0]}:
        return _object_may_hold(judge, function, b if a.name == names[0] else a, calls)
    params = [v for v in (a, b) if judge.scopes.is_parameter(v)]
    if handed_on:
        return True
    if not calls:
        return len(params) == 2
    for call in calls:
        if any(isinstance(x, ast.Starred) for x in call.args) or any(k.arg is None for k in call.keywords):
            return True
        scope = judge.scopes.around[id(call)]
        provs = []
        for var in (a, b):
            argument = _argument(
                call, names[1:] if method and isinstance(call.func, ast.Attribute) else names, var.name
            )
            if var in params and argument is not None:
                if judge.kinds.of(argument, scope).name in PLAIN_KINDS:
                    provs.append(Prov())
                    continue
                root = Walker(judge.program, scope, set(), {}, 1).expr(argument)
                everything = [sources(judge, r) for r in root.own if r.scope >= 0]
                parts = _parts_of(judge, root, argument, scope)
                provs.append(Prov(frozenset(v for p in everything for v in p.own), parts))
            else:
                provs.append(Prov(frozenset({var})) if var not in params else Prov())
        if provs[0].own & (provs[1].own | provs[1].inner):
            return True  # `rows = list(matrix)` holds views of it
        if deep and (provs[0].own | provs[0].inner) & (provs[1].own | provs[1].inner):
            return True
        if {v for v in provs[0].own if judge.scopes.is_parameter(v)} and {
            v for v in provs[1].own if judge.scopes.is_parameter(v)
        }:
            return True
    return False


def _parts_of(judge: Judge, root: Prov, argument: ast.expr, scope: Scope) -> frozenset[Var]:
    """The variables whose objects an argument may hold parts of; an array of numbers of its own holds none."""
    numbers = judge.kinds.of(argument, scope).name in ("array", "vector") and not judge.program.names_object_arrays
    found = set() if numbers else {v for v in root.inner - root.own if v.scope >= 0}
    for var in root.own:
        if var.scope >= 0 and not holds_numbers(judge, var):
            found |= sources(judge, var).inner
    return frozenset(v for v in found if not judge.kinds.of_variable(v).immutable)


def _uses(judge: Judge, function: Function) -> tuple[list[ast.Call], bool]:
    """The calls of a function in the text, and whether it is also handed on: to a thread, `map`, another name."""
    calls, handed_on = [], False
    places: list[ast.Name | ast.Attribute] = [*judge.scopes.named(function.name)]
    for node in [*places, *judge.scopes.attributes(function.name)]:
        if not isinstance(node.ctx, ast.Load):
            continue
        parent = judge.scopes.parents.get(id(node))
        if isinstance(parent, ast.Call) and parent.func is node:
            calls.append(parent)
        else:
            handed_on = True
    return calls, handed_on


def _object_may_hold(judge: Judge, method: Function, var: Var, calls: list[ast.Call]) -> bool:
    """Whether the object of a method may be, or hold, what another variable of the method names."""
    names = positional(method.args)
    owner = judge.program.class_of[id(method)]
    held: set[Var] = set()
    for made in judge.scopes.every(ast.Call):
        if judge.scopes.written(made.func).split(".")[-1] in judge.program.classes:
            held |= _reach(judge, [*made.args, *(k.value for k in made.keywords)])
    for node in ast.walk(owner):
        if isinstance(node, ast.Assign) and any(isinstance(t, ast.Attribute) for t in node.targets):
            held |= {v for v in _reach(judge, [node.value]) if not judge.scopes.is_parameter(v)}
    if not judge.scopes.is_parameter(var):
        return bool(held & _all_sources(judge, var))
    for call in calls:
        argument = _argument(call, names[1:], var.name)
        if argument is not None and isinstance(call.func, ast.Attribute):
            reached = _reach(judge, [argument])
            if reached & (held | _reach(judge, [call.func.value])):
                return True
    return False


def _reach(judge: Judge, values: list[ast.expr]) -> set[Var]:
    """All variables whose objects, or parts of them, some expressions may be or hold."""
    found: set[Var] = set()
    for value in values:
        scope = judge.scopes.around.get(id(value), judge.scope)
        if judge.kinds.of(value, scope).immutable:
            continue
        prov = Walker(judge.program, scope, set(), {}, 1).expr(value)
        for var in prov.own | prov.inner:
            if var.scope >= 0 and not judge.kinds.of_variable(var).immutable:
                found |= _all_sources(judge, var)
    return found


def _all_sources(judge: Judge, var: Var) -> set[Var]:
    prov = sources(judge, var)
    return {v for v in prov.own | prov.inner if v.scope >= 0}


def _argument(call: ast.Call, names: list[str], name: str) -> ast.expr | None:
    for keyword in call.keywords:
        if keyword.arg == name:
            return keyword.value
    if name in names and names.index(name) < len(call.args):
        return call.args[names.index(name)]
    return None
