"""The statements of a body that change the outside in a way that can be replayed: append, store, fold, print."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field

from ..effects.walker import root_name
from ..text.scopes import Scope, Scopes, Var, targets_of
from ..values.kind import PLAIN
from ..values.scalars import of_path
from .best_parts import names_of, on_another, part_of, ways_to_write
from .built import parts_built
from .called_folds import folded_by_call, folded_in_place
from .leisure import at_leisure, is_empty, is_new, is_simple, makes_place

__all__ = ["Site", "find_site", "is_empty", "makes_place"]

_REPLAYED = {
    "append": "append", "extend": "append", "insert": "append", "appendleft": "append", "add": "add", "update": "add",
    "setdefault": "store",
}  # fmt: skip
_SWAPPED = {"max": "max", "min": "min"}
_PUSHES = frozenset({"heapq.heappush", "bisect.insort", "bisect.insort_left", "bisect.insort_right"})
_CHOOSE = frozenset({"builtins.max", "builtins.min", "numpy.maximum", "numpy.minimum"})


@dataclass
class Site:
    """One statement that the parent replays for each item.

    ``family``: what may stand beside it for the same variable: append, add, store, fold, extreme, first, last,
    kept (a dict that is asked for a key and changed there), output.
    ``operator``: of a fold. ``operands``: expressions whose values the worker hands over. ``reads``: ids of the nodes
    in which the statement itself reads what it changes. ``key``: of a store, the subscript.
    """

    statement: ast.stmt
    family: str
    variables: list[Var]
    operands: list[ast.expr]
    operator: str = ""
    reads: set[int] = field(default_factory=set)
    key: ast.expr | None = None
    challengers: list[ast.expr] = field(default_factory=list)  # what is compared with the best so far
    guard: ast.BoolOp | None = None  # of an extreme: what is asked before the comparison
    measures: list[ast.expr] = field(default_factory=list)  # what the parent itself computes of the values
    lazy: list[ast.expr] = field(default_factory=list)  # operands that the loop computes for some items only
    copies: bool = False  # takes the value as it is now (a fold, a print), not a reference to the object
    writes: bool = False  # writes a file, too, and is made as it stands


def find_site(
    node: ast.stmt, scopes: Scopes, scope: Scope, outer: set[Var], items: set[Var] | None = None
) -> Site | None:
    """The site that a statement is, or None. ``outer``: variables that do not belong to one item alone.

    ``items``: those that stand for an item. What is stored in one is computed whole: ``row["n"] = row["n"] * 2``.
    """
    finder = _Finder(scopes, scope, outer)
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
        return finder.method(node, node.value) or finder.pushed(node, node.value)
    if isinstance(node, ast.AugAssign):
        return finder.augment(node)
    if isinstance(node, ast.Assign):
        place = node.targets[0] if isinstance(node.targets[0], ast.Subscript) else None
        found = finder.variable(place.value) if place is not None and isinstance(place.value, ast.Name) else None
        return finder.assign(node, folds=found is None or found[0] not in (items or ()))
    if isinstance(node, ast.If):
        return finder.extreme(node) or finder.first(node) or finder.kept(node) or finder.best(node)
    return None


class _Finder:
    def __init__(self, scopes: Scopes, scope: Scope, outer: set[Var]) -> None:
        self.scopes, self.scope, self.outer = scopes, scope, outer

    def variable(self, node: ast.expr) -> tuple[Var, ast.Name] | None:
        """The outer variable at the root of a place."""
        root = root_name(node)
        if root is None or id(root) in self.scopes.inner:
            return None
        var = self.scopes.resolve(root.id, self.scope)
        return (var, root) if var in self.outer else None

    def path(self, node: ast.expr) -> tuple[Var, list[ast.expr], set[int]] | None:
        """Root, operands and own reads of ``a``, ``a.b``, ``a[k]``, ``a[k][j]``, ``a.setdefault(k, [])``."""
        operands: list[ast.expr] = []
        while True:
            if isinstance(node, ast.Name):
                found = self.variable(node)
                return (found[0], operands[::-1], {id(node)}) if found else None
            if isinstance(node, ast.Attribute):
                node = node.value
            elif isinstance(node, ast.Subscript):
                operands.append(node.slice)
                node = node.value
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "setdefault":
                if node.keywords or len(node.args) != 2 or not is_new(node.args[1], self.scopes, self.scope):
                    return None
                operands.append(node.args[0])
                node = node.func.value
            else:
                return None

    def method(self, node: ast.Expr, call: ast.Call) -> Site | None:
        path = self.scopes.dotted(call.func, self.scope) or ""
        if path.startswith("numpy.") and path.endswith(".at"):
            return self._at(node, call, path)
        if path.startswith("numpy."):
            return self._in_place(node, call)
        if not isinstance(call.func, ast.Attribute) or call.func.attr not in _REPLAYED:
            return None
        found = self.path(call.func.value)
        if isinstance(call.func.value, ast.IfExp) and call.func.attr == "append" and len(call.args) == 1:
            return self._either(node, call, call.func.value)
        if (
            found is None
            or any(isinstance(a, ast.Starred) for a in call.args)
            or any(k.arg is None for k in call.keywords)
        ):
            return None
        var, operands, reads = found
        family = _REPLAYED[call.func.attr]
        operands = operands + list(call.args) + [k.value for k in call.keywords]
        grouped = bool(found[1])
        return Site(
            node,
            "group" if grouped else family,
            [var],
            operands,
            call.func.attr if grouped else "",
            reads,
            copies=call.func.attr in ("extend", "update"),
        )

    def _in_place(self, node: ast.Expr, call: ast.Call) -> Site | None:
        """``np.maximum(m, frame, out=m)``: one operator on a whole array."""
        found = folded_in_place(call, self.scopes, self.scope)
        root = self.variable(found[1]) if found is not None else None
        if found is None or root is None or self._mentions(found[3], root[0]):
            return None
        return Site(node, "fold", [root[0]], [found[3]], found[0], {id(found[1]), id(found[2])}, copies=True)

    def pushed(self, node: ast.Expr, call: ast.Call) -> Site | None:
        """``heapq.heappush(queue, (cost, name))``: the parent compares, as the elements come."""
        plain = not call.keywords and len(call.args) == 2 and not any(isinstance(a, ast.Starred) for a in call.args)
        if not plain or self.scopes.dotted(call.func, self.scope) not in _PUSHES:
            return None
        found = self.path(call.args[0])
        if found is None:
            return None
        var, operands, reads = found
        family = "group" if operands else "append"
        return Site(node, family, [var], [*operands, call.args[1]], "push", reads, measures=[call.args[0]])

    def _at(self, node: ast.Expr, call: ast.Call, path: str) -> Site | None:
        """``np.add.at(counts, where, 1)``: one operator on an array, at places of it."""
        place = call.args[0] if len(call.args) == 3 and not call.keywords else None
        found = self.variable(place) if isinstance(place, ast.Name) else None
        if found is None or any(isinstance(a, ast.Starred) for a in call.args):
            return None
        operator = {"add": "Add", "subtract": "Sub", "multiply": "Mult"}.get(path.split(".")[1], path)
        return Site(node, "fold", [found[0]], call.args[1:], operator, {id(found[1])}, copies=True)

    def _either(self, node: ast.Expr, call: ast.Call, chosen: ast.IfExp) -> Site | None:
        """``(even if n % 2 == 0 else odd).append(n)``: one of two lists."""
        found = [self.variable(side) for side in (chosen.body, chosen.orelse) if isinstance(side, ast.Name)]
        pairs = [pair for pair in found if pair is not None]
        if len(pairs) != 2 or isinstance(call.args[0], ast.Starred):
            return None
        reads = {id(name) for _, name in pairs}
        return Site(node, "append", [var for var, _ in pairs], [chosen.test, *call.args], "", reads)

    def augment(self, node: ast.AugAssign) -> Site | None:
        found = self.path(node.target)
        if found is None:
            return None
        var, operands, reads = found
        return Site(node, "fold", [var], [*operands, node.value], type(node.op).__name__, reads, copies=True)

    def assign(self, node: ast.Assign, *, folds: bool = True) -> Site | None:
        if len(node.targets) != 1:
            return self._several(node, node.targets)
        target = node.targets[0]
        if isinstance(target, (ast.Tuple, ast.List)):
            return self._several(node, target.elts)
        found = self.path(target)
        if found is None:
            return None
        fold = self._fold(node, target, *found) if folds else None
        if fold is not None:
            return fold
        if isinstance(target, ast.Name):
            return None  # a plain assignment: `verdict` knows whether it is the last value that is wanted
        var, operands, reads = found
        key = target.slice if isinstance(target, ast.Subscript) and isinstance(target.value, ast.Name) else None
        return Site(node, "store", [var], [*operands, node.value], "", reads, key)

    def _several(self, node: ast.Assign, places: list[ast.expr]) -> Site | None:
        """``a[i], b[i] = pair`` and ``a[i] = b[i] = value``."""
        variables, operands, reads = [], [], set()
        for element in places:
            found = self.path(element) if isinstance(element, (ast.Subscript, ast.Attribute)) else None
            if found is None:
                return None
            variables.append(found[0])
            operands += found[1]
            reads |= found[2]
        return Site(node, "store", variables, [*operands, node.value], "", reads)

    def _fold(self, node: ast.Assign, target: ast.expr, var: Var, keys: list[ast.expr], reads: set[int]) -> Site | None:
        """``x = x + e``, ``x = max(x, e)``, ``d[k] = d.get(k, 0) + e``: what is changed is read once, as it was."""
        value = node.value
        parts = parts_built(value)
        if parts:
            return self._built(Site(node, "fold", [var], list(keys), "built", set(reads), copies=False), parts, target)
        called = folded_by_call(value, self.scopes, self.scope) if isinstance(value, ast.Call) else None
        if called is not None:
            site = Site(node, "fold", [var], list(keys), called[0], set(reads), copies=True)
            return self._built(site, called[1], target)
        if isinstance(value, ast.BoolOp) and len(value.values) == 2:
            sides = {"left": value.values[0], "right": value.values[1]}
            operator = type(value.op).__name__
        elif isinstance(value, ast.BinOp):
            chain = self._chain(value, target, var)
            if chain is not None:
                ids, own_keys, terms = chain
                return Site(
                    node, "fold", [var], [*keys, *own_keys, *terms], type(value.op).__name__, reads | ids, copies=True
                )
            sides = {"left": value.left, "right": value.right}
            operator = type(value.op).__name__
        elif isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id in _SWAPPED:
            if len(value.args) != 2 or value.keywords or self.scopes.resolve(value.func.id, self.scope).scope != -1:
                return self._choice(node, target, var, keys, reads)
            sides = {"left": value.args[0], "right": value.args[1]}
            operator = value.func.id
        else:
            return self._choice(node, target, var, keys, reads)
        for here, there in (("left", "right"), ("right", "left")):
            own = self._same_place(sides[here], target, var)
            if own is not None and not self._mentions(sides[there], var):
                side = "" if here == "left" else "from the right "
                site = Site(
                    node, "fold", [var], [*keys, *own[1], sides[there]], side + operator, reads | own[0], copies=True
                )
                site.challengers = [] if isinstance(value, ast.BinOp) else [sides[there]]  # may be kept itself
                lazy = isinstance(value, ast.BoolOp) and there == "right" and not isinstance(sides[there], ast.Name)
                site.lazy = [sides[there]] if lazy else []
                return site
        return None

    def _built(self, site: Site, parts: list[ast.expr], target: ast.expr) -> Site | None:
        """``text = f"{text}{line}"``, ``rows = (*rows, row)``: put together anew of the old value and others."""
        before = len(site.reads)
        for part in parts:
            own = self._same_place(part.value if isinstance(part, ast.Starred) else part, target, site.variables[0])
            if own is not None and own[0]:
                site.reads |= own[0]
                site.operands += own[1]
            elif isinstance(part, ast.Starred) or self._mentions(part, site.variables[0]):
                return None
            else:
                site.operands.append(part)
        return site if len(site.reads) > before else None

    def _choice(
        self, node: ast.Assign, target: ast.expr, var: Var, keys: list[ast.expr], reads: set[int]
    ) -> Site | None:
        """``m = v if v > m else m``, ``m = max(m, v, w)``, ``m = max(m, v, key=len)``: the old value or a new one."""
        site = Site(node, "fold", [var], list(keys), "choice", set(reads), copies=True)
        return site if self._chooses(site, node.value, target, sure=True) and site.reads != reads else None

    def _chooses(self, site: Site, node: ast.expr, target: ast.expr, *, sure: bool) -> bool:
        """Note what a choice reads and what it needs. ``sure``: the loop computes this part in each case."""
        var = site.variables[0]
        own = self._same_place(_whole_of(node), target, var)
        if own is not None and own[0]:
            site.reads |= own[0]
            site.operands += own[1]
            return True
        if isinstance(node, ast.Tuple):
            return all(self._chooses(site, part, target, sure=sure) for part in node.elts)
        if not self._mentions(node, var):
            known = ast.unparse(node) in {ast.unparse(c) for c in site.challengers}
            site.challengers.append(node)
            site.operands.append(node)
            return sure or known or isinstance(node, (ast.Name, ast.Constant))
        if isinstance(node, ast.IfExp):
            parts, first = [node.test, node.body, node.orelse], 1
        elif isinstance(node, ast.BoolOp):
            parts, first = node.values, 1
        elif isinstance(node, ast.Compare) and len(node.ops) == 1:
            parts, first = [node.left, *node.comparators], 2
            asks_none = isinstance(node.comparators[0], ast.Constant) and node.comparators[0].value is None
            if not (asks_none or isinstance(node.ops[0], (ast.Lt, ast.Gt, ast.LtE, ast.GtE))):
                return False
        elif isinstance(node, ast.Call) and self.scopes.dotted(node.func, self.scope) in _CHOOSE:
            parts, first = node.args, len(node.args)
            measures = [k.value for k in node.keywords if k.arg == "key"]
            site.measures += measures
            named = len(measures) == len(node.keywords) and not any(self._mentions(m, var) for m in measures)
            given = len(parts) == 2 or (len(parts) > 2 and isinstance(node.func, ast.Name))  # a third one may be `out`
            if not named or not given or any(isinstance(part, ast.Starred) for part in parts):
                return False
        else:
            return False
        return all(self._chooses(site, p, target, sure=sure and n < first) for n, p in enumerate(parts))

    def _chain(
        self, value: ast.BinOp, target: ast.expr, var: Var
    ) -> tuple[set[int], list[ast.expr], list[ast.expr]] | None:
        """``text + word + " "``, ``d.get(k, 0) + end - start``: several terms added to what was there, one by one."""
        terms: list[ast.expr] = []
        place: ast.expr = value
        while isinstance(place, ast.BinOp) and isinstance(place.op, (ast.Add, ast.Sub)):
            terms.insert(0, place.right)
            place = place.left
        own = self._same_place(place, target, var) if len(terms) > 1 else None
        if own is None or any(self._mentions(t, var) for t in terms):
            return None
        return own[0], own[1], terms

    def _same_place(self, node: ast.expr, target: ast.expr, var: Var) -> tuple[set[int], list[ast.expr]] | None:
        ids = {id(n) for n in ast.walk(node) if isinstance(n, ast.Name) and self._is(n, var)}
        if ast.unparse(node) == ast.unparse(target):
            return ids, [n.slice for n in _subscripts(node)]
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute) or node.func.attr != "get":
            return None
        if not isinstance(target, ast.Subscript) or ast.unparse(node.func.value) != ast.unparse(target.value):
            return None
        if node.keywords or not node.args or ast.unparse(node.args[0]) != ast.unparse(target.slice):
            return None
        if not all(self._is_start(a) for a in node.args[1:]):
            return None
        return ids, [node.args[0], *(n.slice for n in _subscripts(node.func.value))]

    def _is_start(self, node: ast.expr) -> bool:
        """Whether an expression gives the same number or text each time, or what is empty: ``Decimal(0)``, ``[]``."""
        if isinstance(node, ast.Call) and not node.keywords:
            kind = of_path(self.scopes.dotted(node.func, self.scope) or "")
            return kind == PLAIN and all(isinstance(a, ast.Constant) for a in node.args)
        return isinstance(node, (ast.Constant, ast.UnaryOp)) or is_empty(node)

    def extreme(self, node: ast.If, *, sure: bool = True) -> Site | None:
        """``if value > best: best = value; where = i``: a new best with its companions.

        ``sure``: the loop comes to this question in each item.
        """
        if not all(isinstance(s, ast.Assign) and len(s.targets) == 1 for s in node.body):
            return None
        other: Site | None = None
        if node.orelse:
            inner = node.orelse[0]
            other = self.extreme(inner, sure=False) if len(node.orelse) == 1 and isinstance(inner, ast.If) else None
            if other is None:
                return None
        assigned = {n for s in node.body if isinstance(s, ast.Assign) for n in targets_of(s.targets[0])}
        guard, test = _guarded(node.test)
        compare = self._comparison(test, assigned)
        if compare is None or (guard is not None and node.orelse):
            return None
        var, best, challenger = compare
        pairs = _pairs(node.body)
        if not all(isinstance(p, ast.Name) for p, _ in pairs):
            return None
        names = {ast.unparse(p): v for p, v in pairs}
        if var.name not in names or len(names) < len(pairs):
            return None  # a name that is given two values shows only the last of them
        new = names[var.name]
        whole = ast.unparse(new) == ast.unparse(challenger)
        ways = ways_to_write(challenger, self.scopes, self.scope)
        same_part = isinstance(new, ast.Name) and on_another(best, var.name, new.id) in ways
        part = part_of(new, best, self.scopes)
        first = part is not None and ast.unparse(part) == ast.unparse(challenger)
        if not (whole and isinstance(best, ast.Name)) and not first and not same_part:
            return None
        variables = [self.scopes.resolve(n, self.scope) for n in names]
        if not all(v in self.outer for v in variables) or any(
            self._mentions(v, m) for v in names.values() for m in variables
        ):
            return None
        reads = {id(n) for v in variables for n in ast.walk(test) if self._is(n, v)}
        if any(self._mentions(challenger, v) for v in variables):
            return None
        asked: list[ast.expr] = [challenger]
        measures: list[ast.expr] = []
        named = isinstance(challenger, (ast.Name, ast.Constant))
        if not sure and not named and not same_part:
            return None  # an item for which it is not computed might fail at it
        plain = named or not same_part or (sure and not isinstance(test, ast.BoolOp))  # else it is left out at first
        if self._is_measure(best, var) or not plain:  # the parent computes both sides of the names, as they stand
            asked = [challenger] if named else names_of(challenger, new)
            measures = [best]
        operands = [*asked, *names.values()]
        site = Site(node, "extreme", variables, operands, ast.unparse(test), reads, challengers=asked)
        site.guard, site.measures = guard, measures
        if other is not None:  # one value cannot be the lowest and the highest at once
            site.variables, site.operands = variables + other.variables, operands + other.operands
            site.reads, site.challengers = reads | other.reads, [*asked, *other.challengers]
            site.measures = [*measures, *other.measures]
            if len(set(site.variables)) != len(site.variables):
                return None
        return site

    def first(self, node: ast.If) -> Site | None:
        """``if total is None: total = zeros``: the first item that comes here gives a variable its value.

        With ``else: total += x``, where what is added is written with names only.
        """
        tests = node.test.values if isinstance(node.test, ast.BoolOp) and not node.orelse else [node.test]
        given = {target.id for s in node.body for target in _given(s) if isinstance(target, ast.Name)}
        unset = [(test, name) for test in tests if (name := _unset(test)) is not None and name.id in given]
        asked = unset[0][1] if len(unset) == 1 else None
        beside = [test for test in tests if not unset or test is not unset[0][0]]
        if isinstance(node.test, ast.BoolOp) and not (
            isinstance(node.test.op, ast.And) and all(map(is_simple, beside))
        ):
            return None
        found = self.variable(asked) if asked is not None else None
        pairs = [(s.targets[0], s.value) for s in node.body if isinstance(s, ast.Assign) and len(s.targets) == 1]
        if found is None or len(pairs) != len(node.body) or not all(isinstance(t, ast.Name) for t, _ in pairs):
            return None
        variables = [self.scopes.resolve(t.id, self.scope) for t, _ in pairs if isinstance(t, ast.Name)]
        values = [v for _, v in pairs] + beside
        strange = found[0] not in variables or not all(v in self.outer for v in variables)
        if strange or any(self._mentions(v, m) for v in values for m in variables):
            return None
        for statement in node.orelse:
            site = find_site(statement, self.scopes, self.scope, self.outer)
            if site is None or site.family != "fold" or site.variables != [found[0]]:
                return None
            if any(self._mentions(o, m) for o in site.operands for m in variables) or not all(
                map(at_leisure, site.operands)
            ):
                return None
            values += site.operands
        reads = {id(n) for n in ast.walk(node) if isinstance(n, ast.Name) and self._is(n, found[0])}
        return Site(node, "first", variables, values, "", reads)

    def kept(self, node: ast.If) -> Site | None:
        """``if k not in d: d[k] = []``, ``if k not in d or v > d[k]: d[k] = v``, ``if k in d: ... else: ...``."""
        first = node.test.values[0] if isinstance(node.test, ast.BoolOp) else node.test
        if not isinstance(first, ast.Compare) or not isinstance(first.ops[0], (ast.In, ast.NotIn)):
            return None
        holder = first.comparators[0]
        found = self.variable(holder) if isinstance(holder, ast.Name) and len(first.ops) == 1 else None
        if found is None:
            return None
        operands: list[ast.expr] = [first.left]
        rest = node.test.values[1:] if isinstance(node.test, ast.BoolOp) else []
        for test in rest:
            if not isinstance(test, ast.Compare) or len(test.ops) != 1:
                return None
            sides = [test.left, test.comparators[0]]
            best = [p for s in sides if isinstance(s, ast.Subscript) and (p := self.path(s)) and p[0] == found[0]]
            if len(best) != 1 or not isinstance(test.ops[0], (ast.Lt, ast.Gt, ast.LtE, ast.GtE)):
                return None
            operands += [*best[0][1], *(s for s in sides if not self._mentions(s, found[0]))]
        for statement in [*node.body, *node.orelse]:
            site = find_site(statement, self.scopes, self.scope, self.outer)
            if site is None or site.variables != [found[0]] or isinstance(statement, ast.If):
                return None
            operands += [o for o in site.operands if not is_new(o, self.scopes, self.scope)]
        if any(self._mentions(o, found[0]) for o in operands) or not all(map(at_leisure, operands[1:])):
            return None
        reads = {id(n) for n in ast.walk(node) if isinstance(n, ast.Name) and self._is(n, found[0])}
        return Site(node, "kept", [found[0]], operands, "", reads, challengers=[first.left])

    def best(self, node: ast.If) -> Site | None:
        """``if v > d[k]["top"]: d[k]["top"] = v; d[k]["who"] = n``: the best of a place, with what belongs to it."""
        test = node.test if isinstance(node.test, ast.Compare) and len(node.test.ops) == 1 and not node.orelse else None
        if test is None or not isinstance(test.ops[0], (ast.Lt, ast.Gt, ast.LtE, ast.GtE, ast.Is)):
            return None
        sides = [test.left, test.comparators[0]]
        if isinstance(test.ops[0], ast.Is) and not (isinstance(sides[1], ast.Constant) and sides[1].value is None):
            return None
        places = [s for s in sides if isinstance(s, ast.Subscript) and self.path(s) is not None]
        if len(places) != 1 or not any(ast.unparse(t) == ast.unparse(places[0]) for s in node.body for t in _given(s)):
            return None
        var, operands, _ = self.path(places[0]) or (None, [], None)
        operands = [*operands, *(s for s in sides if s is not places[0])]
        for statement in node.body:
            site = self.assign(statement) if isinstance(statement, ast.Assign) else None
            if site is None or site.family != "store" or site.variables != [var]:
                return None
            operands += site.operands
        if var is None or any(self._mentions(o, var) for o in operands) or not all(map(at_leisure, operands)):
            return None
        reads = {id(n) for n in ast.walk(node) if isinstance(n, ast.Name) and self._is(n, var)}
        return Site(node, "kept", [var], operands, "best", reads)

    def _comparison(self, test: ast.expr, assigned: set[str]) -> tuple[Var, ast.expr, ast.expr] | None:
        """(variable, the best so far, the challenger) of ``e < best`` or ``best is None or e < best``."""
        if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.Or) and len(test.values) == 2:
            first, second = test.values
            asked = _unset(first)
            known = asked is not None and asked.id in assigned and self.variable(asked) is not None
            return self._comparison(second, assigned) if known else None
        if not isinstance(test, ast.Compare) or len(test.ops) != 1:
            return None
        if not isinstance(test.ops[0], (ast.Lt, ast.Gt, ast.LtE, ast.GtE)):
            return None
        left, right = test.left, test.comparators[0]
        for best, challenger in ((left, right), (right, left)):
            found = self.variable(best) if isinstance(best, (ast.Name, ast.Subscript, ast.Attribute)) else None
            for var, name in (pair for pair in (found, self._measured(best), self._within(best, assigned)) if pair):
                if name.id in assigned and not self._mentions(challenger, var):
                    return var, best, challenger
        return None

    def _within(self, node: ast.expr, assigned: set[str]) -> tuple[Var, ast.Name] | None:
        """The one name of what is assigned that stands in ``scores[best]``, ``best.total()``."""
        names = [n for n in ast.walk(node) if isinstance(n, ast.Name) and n.id in assigned]
        return self.variable(names[0]) if len({n.id for n in names}) == 1 else None

    def _is_measure(self, best: ast.expr, var: Var) -> bool:
        """Whether the best so far is asked by a method, or looked up: more than a part or the length of it."""
        found = self.variable(best) if isinstance(best, (ast.Name, ast.Subscript, ast.Attribute)) else None
        return (found is None or found[0] != var) and self._measured(best) is None

    def _measured(self, node: ast.expr) -> tuple[Var, ast.Name] | None:
        """The one variable in what builtins make of it: ``len(longest)``, ``abs(fastest["v"])``."""
        names = [n for n in ast.walk(node) if isinstance(n, ast.Name)]
        own = [n for n in names if not (self.scopes.dotted(n, self.scope) or "").startswith("builtins.")]
        simple = (ast.Name, ast.Call, ast.Attribute, ast.Subscript, ast.Constant, ast.expr_context)
        if len(own) != 1 or not isinstance(node, ast.Call) or not all(isinstance(n, simple) for n in ast.walk(node)):
            return None
        calls = [n.func for n in ast.walk(node) if isinstance(n, ast.Call)]
        if not all(isinstance(f, ast.Name) and f is not own[0] for f in calls):
            return None
        return self.variable(own[0])

    def _is(self, node: ast.AST, var: Var) -> bool:
        return (
            isinstance(node, ast.Name)
            and node.id == var.name
            and id(node) not in self.scopes.inner
            and self.scopes.resolve(node.id, self.scope) == var
        )

    def _mentions(self, node: ast.expr, var: Var) -> bool:
        return any(self._is(n, var) for n in ast.walk(node))


def _given(statement: ast.stmt) -> list[ast.expr]:
    return statement.targets if isinstance(statement, ast.Assign) else []


def _pairs(statements: list[ast.stmt]) -> list[tuple[ast.expr, ast.expr]]:
    """What assignments of one target each give to what: ``a, b = 1, 2`` gives two values."""
    pairs: list[tuple[ast.expr, ast.expr]] = []
    for place, value in ((s.targets[0], s.value) for s in statements if isinstance(s, ast.Assign)):
        if isinstance(place, ast.Tuple) and isinstance(value, ast.Tuple) and len(place.elts) == len(value.elts):
            pairs += list(zip(place.elts, value.elts, strict=True))
        else:
            pairs.append((place, value))
    return pairs


def _unset(test: ast.expr) -> ast.Name | None:
    """The variable that ``x is None``, ``not x`` or ``x == 0`` asks whether it has a value yet."""
    asked: ast.expr | None = None
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        asked = test.operand
    elif isinstance(test, ast.Compare) and len(test.ops) == 1 and isinstance(test.comparators[0], ast.Constant):
        asked = test.left if isinstance(test.ops[0], (ast.Is, ast.Eq)) else None
    return asked if isinstance(asked, ast.Name) else None


def _guarded(test: ast.expr) -> tuple[ast.BoolOp | None, ast.expr]:
    """``a and b and value > best``: what is asked first, as one expression, and the last question."""
    if not isinstance(test, ast.BoolOp) or not isinstance(test.op, ast.And):
        return None, test
    *before, last = test.values
    guard = ast.copy_location(ast.BoolOp(ast.And(), before), test)  # begins with the parenthesis
    guard.end_lineno, guard.end_col_offset = before[-1].end_lineno, before[-1].end_col_offset
    return guard, last


def _whole_of(node: ast.expr) -> ast.expr:
    """What ``best[0]`` and ``best.cost`` are parts of, by their numbers and names."""
    while isinstance(node, ast.Attribute) or (isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant)):
        node = node.value
    return node


def _subscripts(place: ast.expr) -> list[ast.Subscript]:
    found = []
    while isinstance(place, (ast.Subscript, ast.Attribute)):
        if isinstance(place, ast.Subscript):
            found.append(place)
        place = place.value
    return found
