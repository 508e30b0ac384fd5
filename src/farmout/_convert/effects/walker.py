"""What a stretch of code does: what it reads of the outside, changes, calls, prints, writes; line by line.

The walker follows where values come from, so a change made through another name is seen.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, NamedTuple

from ..text.scopes import Scope, Var, in_order, leaves_function, targets_of, whole_of
from ..values.containers import slices_copy
from ..values.provenance import FRESH, Nothing, Prov, held, joined, part
from .kin import Kin, kept_by, put_into, sharing
from .renewals import Renewals, renewed

if TYPE_CHECKING:
    from .program import Program

__all__ = ["Event", "Walker"]

VALUES = frozenset({"number", "str", "plain", "range", "none", "frozenset"})  # kinds that nobody can change
ENDING = frozenset(
    {f"builtins.{name}" for name in ("StopIteration", "SystemExit", "KeyboardInterrupt", "GeneratorExit")}
)  # errors that end more than an item
UNKNOWN_ARGUMENT = Var(-3, "an argument of a lambda")


class Event(NamedTuple):
    """Something that code does to, or learns from, the outside.

    ``kind``: read, change, print, log, file, random, word, unknown, never, by identity. ``how``: of a change: store,
    augment, delete, rebind, consume, or the method or function; of a file: the mode. ``direct``: the variable is named
    at the place of the change; ``itself``: nothing but the variable's own object is changed. ``frames``: for a path
    inside a called function, what its parameters were given.
    """

    kind: str
    node: ast.AST
    line: int
    var: Var | None = None
    how: str = ""
    why: str = ""
    direct: bool = False
    path: ast.expr | None = None
    frames: tuple[dict[Var, ast.expr], ...] = ()
    inside: str = ""  # "in f, line 3", where a called function does it
    itself: bool = False
    called: ast.Call | None = None  # the call of a parameter, as it is written


class Walker:
    """Walks statements of one scope. ``own``: names of the stretch itself; ``seeds``: known from outside."""

    def __init__(self, program: Program, scope: Scope, own: set[str], seeds: dict[Var, Prov], depth: int = 0) -> None:
        self.program, self.scope, self.depth = program, scope, depth
        self.scopes, self.kinds = program.scopes, program.kinds
        self.own = own
        self.env: dict[Var, Prov] = dict(seeds)
        self.seeds = seeds
        self.inner: dict[tuple[int, str], Prov] = {}
        self.events: list[Event] = []
        self.returned = FRESH
        self.kin = Kin()
        self.gets: dict[Var, frozenset[Var]] = {}  # what is put into objects that a parameter gives
        self.values: dict[int, Prov] = {}  # of each expression, by node id
        self.renewals = Renewals({}, {})

    def walk(self, statements: list[ast.stmt]) -> None:
        """Walk to a fixed point; ``events`` are those of the last round."""
        seeded = {var.name for var in self.seeds if self.is_own(var)}
        self.renewals = Renewals(self.seeds, renewed(self.scopes, self.scope, statements, seeded))
        for _ in range(6):
            before = dict(self.env), self.returned, dict(self.renewals.stretches), dict(self.gets), self.kin.joins
            self.events = []
            self.renewals.begin(self.env)
            self.statements(statements)
            self.renewals.end(self.env)
            if (self.env, self.returned, self.renewals.stretches, self.gets, self.kin.joins) == before:
                break

    # -- statements -------------------------------------------------------------------------------------------------

    def statements(self, statements: list[ast.stmt]) -> None:
        for statement in statements:
            method = getattr(self, f"_do_{type(statement).__name__}", None)
            if method is None:
                self.never(statement, type(statement).__name__, "is a statement farmout does not know here")
            else:
                method(statement)

    def _do_Expr(self, node: ast.Expr) -> None:
        self.expr(node.value)

    def _do_Pass(self, node: ast.stmt) -> None:
        pass

    _do_Break = _do_Continue = _do_Global = _do_Nonlocal = _do_Pass

    def _do_Assign(self, node: ast.Assign) -> None:
        value = self.expr(node.value)
        for target in node.targets:
            by_slice = isinstance(target, ast.Subscript) and isinstance(target.slice, ast.Slice)
            if by_slice or isinstance(target, (ast.Tuple, ast.List)):
                self.consumes(node.value, value, node)
            self.bind(target, value, node, node.value)

    def _do_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.bind(node.target, self.expr(node.value), node, node.value)
        if not self.scope.is_function and any(isinstance(n, ast.Call) for n in ast.walk(node.annotation)):
            self.never(node, ast.unparse(node.annotation), "is computed here, and would not be in a function")

    def _do_AugAssign(self, node: ast.AugAssign) -> None:
        value = self.expr(node.value)
        self.consumes(node.value, value, node)  # `rows += stream`
        if isinstance(node.target, ast.Name):
            var = self.scopes.resolve(node.target.id, self.scope)
            if not self.is_own(var):
                self.change(var, node, "rebind", direct=True)
                return
            here = self.env.get(var, FRESH)
            if self.kinds.of_variable(var).name not in VALUES:
                for root in in_order(here.own):  # in place, where the object lets it
                    self.change(root, node, "augment")
            self.env[var] = Prov(here.own, here.inner | value.inner)
            if value.inner:
                self.flows_into(node.target, part(value), node.value)
            return
        self.store(node.target, value, node, "augment", node.value)
        if self.program.may_change_element(node, self.scope):
            holder = self.values.get(id(node.target.value), FRESH)  # what it holds may have other names
            for root in in_order(holder.inner - holder.own):
                self.change(root, node, "augment")

    def _do_Delete(self, node: ast.Delete) -> None:
        for target in node.targets:
            if isinstance(target, ast.Name):
                var = self.scopes.resolve(target.id, self.scope)
                if not self.is_own(var):
                    self.change(var, node, "delete", direct=True)
            else:
                self.store(target, FRESH, node, "delete")

    def _do_If(self, node: ast.If | ast.While) -> None:
        self.expr(node.test)
        self.statements(node.body)
        self.statements(node.orelse)

    _do_While = _do_If

    def _do_For(self, node: ast.For) -> None:
        items = self.expr(node.iter)
        self.consumes(node.iter, items, node)
        self.bind(node.target, part(items), node, whole=node.iter)
        self.statements(node.body)
        self.statements(node.orelse)

    def _do_With(self, node: ast.With) -> None:
        for item in node.items:
            value = self.expr(item.context_expr)
            if not isinstance(item.context_expr, ast.Call):
                for root in in_order(value.own):
                    self.change(root, node, "with")
            value = self.program.calls.enter_context(self, item.context_expr, value)
            if item.optional_vars is not None:
                self.bind(item.optional_vars, value, node, whole=item.context_expr)
        self.statements(node.body)

    def _do_Try(self, node: ast.Try) -> None:
        begun = len(self.events)
        self.statements(node.body)
        named = any(handler.name for handler in node.handlers)
        raised = self._in_errors(node.body, begun) if named else FRESH
        for handler in node.handlers:
            if handler.type is not None:
                self.expr(handler.type)
            if handler.name:
                self.bind(ast.Name(handler.name, ast.Store()), raised, handler)
            self.statements(handler.body)
        self.statements(node.orelse)
        self.statements(node.finalbody)

    def _in_errors(self, statements: list[ast.stmt], begun: int) -> Prov:
        """What the errors of some statements may hold: anything that these name, or that what they call reads."""
        parts = [self.values.get(id(n), FRESH) for statement in statements for n in ast.walk(statement)]
        read = frozenset(e.var for e in self.events[begun:] if e.kind == "read" and e.var is not None)
        return held([*parts, Prov(read)])

    def _do_Raise(self, node: ast.Raise) -> None:
        error = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
        self.add("raise", node, how=ast.unparse(error) if error is not None else "")
        for child in (node.exc, node.cause):
            if child is not None:
                self.program.calls.made_error(self, child)
                name = self.scopes.dotted(child.func if isinstance(child, ast.Call) else child, self.scope)
                if name is None and isinstance(child, ast.Name):
                    name = self.program.ending_base(child.id)
                if name in ENDING:
                    self.never(node, name.split(".")[1], "would end or shorten the program around it")

    def _do_Assert(self, node: ast.Assert) -> None:
        self.add("raise", node, how="AssertionError")
        self.expr(node.test)
        if node.msg is not None:
            self.expr(node.msg)

    def _do_Return(self, node: ast.Return) -> None:
        if node.value is not None:
            self.returned = joined([self.returned, self.expr(node.value)])

    def _do_FunctionDef(self, node: ast.FunctionDef) -> None:
        for decorator in node.decorator_list:
            if not leaves_function(decorator):
                self.unknown(decorator, ast.unparse(decorator))
        for default in [*node.args.defaults, *node.args.kw_defaults]:
            if default is not None:
                self.expr(default)
        if self.depth:
            self.env[self.scopes.resolve(node.name, self.scope)] = Prov(Nothing, kept_by(self, node))
        self.kin.join({self.scopes.resolve(node.name, self.scope)} | sharing(self, *node.body))

    def _do_Import(self, node: ast.Import | ast.ImportFrom) -> None:
        for alias in node.names:
            path = alias.name if isinstance(node, ast.Import) else f"{'.' * node.level}{node.module or ''}"
            if not self.program.knows_module(path):
                self.unknown(node, path)

    _do_ImportFrom = _do_Import

    def _do_Match(self, node: ast.Match) -> None:
        subject = part(self.expr(node.subject))
        for case in node.cases:
            for pattern in ast.walk(case.pattern):
                self._asks_attributes(pattern, node, subject)
                if isinstance(pattern, ast.MatchValue):
                    asked = ast.copy_location(ast.Compare(node.subject, [ast.Eq()], [pattern.value]), pattern)
                    self.program.compares(self, asked, asked.ops[0], node.subject, pattern.value)
                name = getattr(pattern, "rest" if isinstance(pattern, ast.MatchMapping) else "name", None)
                if isinstance(name, str):
                    self.bind(ast.Name(name, ast.Store()), subject, node, whole=node.subject)
                for child in ast.iter_child_nodes(pattern):
                    if isinstance(child, ast.expr):
                        self.expr(child)
            if case.guard is not None:
                self.expr(case.guard)
            self.statements(case.body)

    def _asks_attributes(self, pattern: ast.AST, node: ast.Match, subject: Prov) -> None:
        """``case Circle(radius=r)`` reads attributes, which may be properties."""
        if not isinstance(pattern, ast.MatchClass):
            return
        for name, functions in self.program.properties.items():
            for function in functions if pattern.patterns or name in pattern.kwd_attrs else ():
                self.program.calls.enter(self, node, function, [subject], {}, None)

    # -- places -----------------------------------------------------------------------------------------------------

    def bind(
        self,
        target: ast.expr,
        value: Prov,
        node: ast.AST,
        source: ast.expr | None = None,
        whole: ast.expr | None = None,
    ) -> None:
        """Give a name or place a value: that of ``source``, or a part of that of ``whole``."""
        if isinstance(target, ast.Name):
            owner = self.scopes.inner.get(id(target))
            if owner is not None:
                self.inner[id(owner), target.id] = value
                return
            var = self.scopes.resolve(target.id, self.scope)
            if not self.is_own(var):
                self.change(var, node, "rebind", direct=True)
            elif self.renewals.renews(node, var):
                self.renewals.renew(node, var, self.env, value)
            elif self.kinds.of_variable(var).name not in VALUES:
                self.env[var] = joined([self.env.get(var, FRESH), value])
                self.kin.join({var} | sharing(self, source, whole))
        elif isinstance(target, ast.Starred):
            self.bind(target.value, held([value]), node, whole=source or whole)
        elif isinstance(target, (ast.Tuple, ast.List)):
            pairs = source.elts if isinstance(source, (ast.Tuple, ast.List)) else ()
            for number, element in enumerate(target.elts):
                if len(pairs) == len(target.elts) and not any(isinstance(p, ast.Starred) for p in pairs):
                    self.bind(element, self.values.get(id(pairs[number]), part(value)), node, pairs[number])
                else:
                    self.bind(element, part(value), node, whole=source or whole)
        else:
            self.store(target, value, node, "store", source or whole)

    def store(self, target: ast.expr, value: Prov, node: ast.AST, how: str, source: ast.expr | None = None) -> None:
        """Change an element or attribute of something."""
        key = self.expr(target.slice) if isinstance(target, ast.Subscript) else FRESH
        if not isinstance(target, (ast.Subscript, ast.Attribute)):
            self.never(node, ast.unparse(target), "is changed in a way farmout does not know")
            return
        base = self.expr(target.value)
        self.changes(base, target.value, node, how)
        self.flows_into(target.value, joined([value, key]), source)
        if isinstance(target, ast.Attribute) and (self.depth or not base.own):  # else the parent makes the change
            for function in self.program.setters.get(target.attr, ()):
                self.program.calls.enter(self, node, function, [base, value], {}, None)

    def changes(self, base: Prov, expression: ast.expr, node: ast.AST, how: str) -> None:
        shared = self.program.class_state(expression)
        if shared is not None:
            self.never(node, shared, "belongs to a class, which each worker has for itself")
        root = root_name(expression)
        for var in in_order(base.own):
            direct = root is not None and self.scopes.resolve(root.id, self.scope) == var
            self.add("change", node, var=var, how=how, direct=direct, itself=direct and root is expression)

    def flows_into(self, expression: ast.expr, value: Prov, *sources: ast.expr | None) -> None:
        """What a value is and holds is put into an object: all that may be, or hold, that one may hold it, too."""
        names = sharing(self, expression)
        put_into(self, names, self.values.get(id(expression), FRESH), value.own | value.inner)
        if names:
            self.kin.join(names | sharing(self, *sources))

    def consumes(self, expression: ast.expr, prov: Prov, node: ast.AST) -> None:
        """Reading an outer iterator to its end changes it."""
        kind = self.kinds.of(expression, self.scope).name
        by_itself = self.program.changes_when_read and (kind == "unknown" or kind.startswith("object "))
        holds = prov.own | prov.inner if by_itself else prov.own
        if not by_itself and prov.own and kind == "unknown":
            by_itself = self.program.may_be_iterator(expression, self.scope)
        for root in in_order(holds) if by_itself or kind in ("generator", "file", "unpicklable") else ():
            self.change(root, node, "consume", direct=True)

    def is_own(self, var: Var) -> bool:
        return var.scope == self.scope.number and whole_of(var).name in self.own

    # -- expressions ------------------------------------------------------------------------------------------------

    def expr(self, node: ast.expr) -> Prov:
        method = getattr(self, f"_of_{type(node).__name__}", None)
        if method is None:
            self.never(node, type(node).__name__, "is an expression farmout does not know here")
            return FRESH
        value: Prov = method(node)
        self.program.hashes(self, node)
        if value != FRESH and self.kinds.of(node, self.scope).name in VALUES:
            value = FRESH
        self.values[id(node)] = value
        return value

    def _of_Constant(self, node: ast.Constant) -> Prov:
        return FRESH

    def _of_Name(self, node: ast.Name) -> Prov:
        owner = self.scopes.inner.get(id(node))
        if owner is not None:
            unknown = Prov(frozenset({UNKNOWN_ARGUMENT}), frozenset({UNKNOWN_ARGUMENT}))
            if not isinstance(owner, ast.Lambda) and (id(owner), node.id) not in self.inner:
                self.inner[id(owner), node.id] = FRESH  # asked for on the way
                every = [self.expr(generator.iter) for generator in owner.generators]  # type: ignore[attr-defined]
                self.inner[id(owner), node.id] = part(joined(every))
            return self.inner.get((id(owner), node.id), unknown)
        var = self.scopes.resolve(node.id, self.scope)
        if self.is_own(var):
            return self.env.get(var, FRESH)
        if var.scope >= 0:
            self.add("read", node, var=var)
            return Prov(frozenset({var}), frozenset({var}))
        return FRESH

    def _of_Attribute(self, node: ast.Attribute) -> Prov:
        path = self.scopes.dotted(node, self.scope)
        if path is not None:
            self.program.calls.attribute(self, node, path)
            return FRESH if self.program.knows(path) else part(self.expr(node.value))
        base = self.expr(node.value)
        found = self.program.properties.get(node.attr, ())
        base = joined([base, *(self.program.calls.enter(self, node, f, [base], {}, None) for f in found)])
        if node.attr in self.program.class_containers:
            base = joined([base, self._from_class(node)])
        elif not found and self.program.made_for_object(node.attr):
            return Prov(base.own, base.own | base.inner)
        return part(base)

    def _from_class(self, node: ast.Attribute) -> Prov:
        """An attribute that a class body gave: what it was made of is read."""
        prov = self.program.from_class(node.attr)
        for var in in_order(prov.own | prov.inner):
            if var.scope >= 0 and not self.is_own(var):
                self.add("read", node, var=var)
        return prov

    def _of_Subscript(self, node: ast.Subscript) -> Prov:
        key, base = self.expr(node.slice), self.expr(node.value)
        if "__getitem__" in self.program.methods and self.kinds.of(node.value, self.scope).name not in VALUES:
            base = joined([base, key])  # a method may give back what it is asked for
        self.program.takes_element(self, node, base)
        indices = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        listed = any(isinstance(index, ast.List) for index in indices)
        if listed and self.kinds.of(node.value, self.scope).name in ("array", "vector"):
            return held([base])  # a new array of these elements
        kind = self.kinds.of(node.value, self.scope).name if isinstance(node.slice, ast.Slice) else ""
        if kind in ("list", "tuple") or (kind == "unknown" and self.program.once(slices_copy)):
            return held([base])  # a new list
        named = self.kinds.of(node.slice, self.scope).name
        chosen = named == "vector" or (named == "array" and isinstance(node.slice, ast.Compare))
        if chosen and "__getitem__" not in self.program.methods:
            return held([base])  # places which an array names give a new one; nothing else has such places
        return self._element(node.value, part(base))

    def _element(self, container: ast.expr, value: Prov) -> Prov:
        """An element of a container: where that holds new containers only, it is none of the outer objects."""
        if isinstance(container, ast.Name) and id(container) not in self.scopes.inner and value.own:
            var = self.scopes.resolve(container.id, self.scope)
            if self.is_own(var) and self.program.holds_new(var):
                return Prov(Nothing, value.inner)
        return value

    def _of_Slice(self, node: ast.Slice) -> Prov:
        return self._all(node)

    def _all(self, node: ast.AST) -> Prov:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                self.expr(child)
        return FRESH

    def _of_Compare(self, node: ast.Compare) -> Prov:
        self._all(node)
        sides = [node.left, *node.comparators]
        for operator, left, right in zip(node.ops, sides, sides[1:], strict=False):
            self.program.compares(self, node, operator, left, right)
            if isinstance(operator, (ast.In, ast.NotIn)):
                self.consumes(right, self.values.get(id(right), FRESH), node)
        given = [self.values.get(id(side), FRESH) for side in sides]
        return part(joined(given)) if self.program.comparisons_give_back else FRESH

    _of_JoinedStr = _of_FormattedValue = _all

    def _of_UnaryOp(self, node: ast.UnaryOp) -> Prov:
        value = self.expr(node.operand)
        return part(value) if self.program.operators_give_back else FRESH

    def _of_BinOp(self, node: ast.BinOp) -> Prov:
        left, right = self.expr(node.left), self.expr(node.right)
        if self.program.operators_give_back:
            return part(joined([left, right]))
        names = [self.kinds.name_here(side, self.scope) for side in (node.left, node.right)]
        if (
            {"array", "vector"} & set(names)
            or any(map(self._is_element, (node.left, node.right)))
            or not isinstance(node.op, (ast.Add, ast.Mult, ast.BitOr))
        ):
            return FRESH
        if isinstance(node.op, ast.Mult):  # numbers, arrays, or rows by a number: these alone hold anything
            return held(prov for prov, name in zip((left, right), names, strict=True) if name in ("list", "tuple"))
        return held([left, right])

    def _is_element(self, node: ast.expr) -> bool:
        """Whether an expression is ``a[i, j]`` of an array of numbers."""
        pair = isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Tuple)
        array = pair and self.kinds.of(node.value, self.scope).name == "array"  # type: ignore[attr-defined]
        return array and not self.program.names_object_arrays

    def _of_BoolOp(self, node: ast.BoolOp) -> Prov:
        return joined([self.expr(value) for value in node.values])

    def _of_IfExp(self, node: ast.IfExp) -> Prov:
        self.expr(node.test)
        return joined([self.expr(node.body), self.expr(node.orelse)])

    def _of_Tuple(self, node: ast.Tuple | ast.List | ast.Set) -> Prov:
        return held([self.expr(element) for element in node.elts])

    _of_List = _of_Set = _of_Tuple

    def _of_Dict(self, node: ast.Dict) -> Prov:
        for value in (v for k, v in zip(node.keys, node.values, strict=True) if k is None):
            if self.kinds.of(value, self.scope).name != "dict" and "keys" in self.program.methods:
                for function in (f for name in ("keys", "__getitem__") for f in self.program.methods.get(name, ())):
                    self.program.calls.enter(self, node, function, [self.expr(value), FRESH], {}, None)
        return held([self.expr(e) for e in [*node.keys, *node.values] if e is not None])

    def _of_Starred(self, node: ast.Starred) -> Prov:
        value = self.expr(node.value)
        self.consumes(node.value, value, node)
        return part(value)

    def _of_NamedExpr(self, node: ast.NamedExpr) -> Prov:
        value = self.expr(node.value)
        self.bind(node.target, value, node, node.value)
        var = self.scopes.resolve(node.target.id, self.scope)
        named = frozenset() if self.is_own(var) or var.scope < 0 else frozenset({var})
        return joined([value, Prov(named, named)])

    def _of_ListComp(self, node: ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp) -> Prov:
        for generator in node.generators:
            if generator.is_async:
                self.never(node, "async for", "waits")
            items = self.expr(generator.iter)
            self.consumes(generator.iter, items, node)
            self.bind(generator.target, part(items), node, whole=generator.iter)
            for condition in generator.ifs:
                self.expr(condition)
        if isinstance(node, ast.DictComp):
            return held([self.expr(node.key), self.expr(node.value)])
        return held([self.expr(node.elt)])

    _of_SetComp = _of_GeneratorExp = _of_DictComp = _of_ListComp

    def _of_Lambda(self, node: ast.Lambda) -> Prov:
        defaults = [self.expr(d) for d in [*node.args.defaults, *node.args.kw_defaults] if d is not None]
        made = joined([self.expr(node.body), *defaults])
        seen = (made.own | made.inner) - {UNKNOWN_ARGUMENT}
        return Prov(Nothing, seen)

    def _of_Yield(self, node: ast.Yield | ast.YieldFrom) -> Prov:
        if self.depth == 0:
            self.never(node, "yield", "hands values out while the loop runs")
        elif node.value is not None:
            value = self.expr(node.value)
            if isinstance(node, ast.YieldFrom):
                self.consumes(node.value, value, node)
            self.returned = joined([self.returned, held([value])])
        return FRESH

    _of_YieldFrom = _of_Yield

    def _of_Await(self, node: ast.Await) -> Prov:
        self.never(node, "await", "lets other tasks run in between")
        return FRESH

    def _of_Call(self, node: ast.Call) -> Prov:
        value = self.program.calls.call(self, node)
        asked = isinstance(node.func, ast.Attribute) and node.func.attr in ("get", "setdefault", "pop")
        return self._element(node.func.value, value) if asked else value  # type: ignore[attr-defined]

    # -- events -----------------------------------------------------------------------------------------------------

    def add(self, kind: str, node: ast.AST, **facts: object) -> None:
        self.events.append(Event(kind, node, getattr(node, "lineno", 0), **facts))  # type: ignore[arg-type]

    def change(self, var: Var, node: ast.AST, how: str, *, direct: bool = False) -> None:
        self.add("change", node, var=var, how=how, direct=direct)

    def never(self, node: ast.AST, name: str, why: str) -> None:
        self.add("never", node, how=name, why=why)

    def unknown(self, node: ast.AST, name: str) -> None:
        self.add("unknown", node, how=name)

    def absorb(self, event: Event, node: ast.AST, function: str, frame: dict[Var, ast.expr] | None) -> None:
        """Take over what a called function does, as done by the call."""
        kind, _, there, var, how, why, _, path, frames, inside, itself, called = event
        if frame is not None:
            frames = (frame, *frames)
        inside = inside or f"in {function}, line {there}"
        line = getattr(node, "lineno", 0)
        self.events.append(Event(kind, node, line, var, how, why, False, path, frames, inside, itself, called))


def root_name(expression: ast.expr) -> ast.Name | None:
    """The variable at the start of ``a.b[c].d``."""
    while isinstance(expression, (ast.Attribute, ast.Subscript)):
        expression = expression.value
    return expression if isinstance(expression, ast.Name) else None


def assigned_names(statements: list[ast.stmt], scopes: object) -> set[str]:
    """Names that statements bind in their own scope."""
    found: set[str] = set()
    stack: list[ast.AST] = list(statements)
    inner: dict[int, ast.AST] = scopes.inner  # type: ignore[attr-defined]
    while stack:
        node = stack.pop()
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            found.add(node.name)
            continue
        if isinstance(node, ast.Lambda):
            continue
        if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load) and id(node) not in inner:
            found.add(node.id)
        elif isinstance(node, ast.ExceptHandler) and node.name:
            found.add(node.name)
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            found |= {a.asname or a.name.split(".")[0] for a in node.names}
        elif isinstance(node, (ast.MatchAs, ast.MatchStar)) and node.name:
            found.add(node.name)
        elif isinstance(node, ast.MatchMapping) and node.rest:
            found.add(node.rest)
        stack.extend(ast.iter_child_nodes(node))
    return found


__all__ += ["assigned_names", "root_name", "targets_of"]
