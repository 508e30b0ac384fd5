"""In which order names are written and read: carried from item to item, always assigned, still wanted afterwards."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..text.scopes import Scope, Scopes, Var, targets_of
from .nonempty import runs_alike, surely_runs
from .swallow import may_swallow

if TYPE_CHECKING:
    from ..effects.program import Program

__all__ = ["TRIES", "ItemFlow", "early_reads", "flow_of_items", "live_after", "read_from_inside", "used_up_in"]

TRIES = (ast.Try, getattr(ast, "TryStar", ast.Try))  # with ``except*`` from Python 3.11 on


_CALL_LAMBDAS = frozenset(f"builtins.{name}" for name in ("iter", "map", "filter", "sorted", "min", "max")) | {
    "functools.reduce",
    "re.sub",
}


class ItemFlow:
    """Follows one round of a loop body.

    ``carried``: reads of body names that no assignment of the same round surely precedes, by name. ``always``: names
    that every round assigns, however it ends. ``hoped``: reads of names that only an inner loop assigns which runs in
    all items or in none; then they fail. ``alike``: trust in such loops.
    """

    def __init__(
        self, body: list[ast.stmt], names: set[str], before: set[str], scopes: Scopes, *, alike: bool = False
    ) -> None:
        self.names = names
        self.carried: dict[str, list[ast.AST]] = {}
        self.hoped: dict[str, list[ast.AST]] = {}
        self._scopes, self._alike = scopes, alike
        self._breaks: list[list[set[str]]] = []
        self._continues: list[list[set[str]]] = []
        self._ends: list[set[str]] = []
        self._depth = 0
        end = self._block(body, set(before))
        self._ends += [] if end is None else [end]
        self.always = set.intersection(*self._ends) if self._ends else set()

    def _block(self, statements: list[ast.stmt], known: set[str] | None) -> set[str] | None:
        for statement in statements:
            if known is None:
                return None
            known = self._statement(statement, known)
        return known

    def _statement(self, node: ast.stmt, known: set[str]) -> set[str] | None:
        if isinstance(node, (ast.Return, ast.Raise, ast.Continue, ast.Break)):
            for child in ast.iter_child_nodes(node):
                self._reads(child, known)
            if isinstance(node, (ast.Continue, ast.Break)) and not self._breaks:
                self._ends.append(known)
            elif isinstance(node, (ast.Continue, ast.Break)):
                (self._breaks if isinstance(node, ast.Break) else self._continues)[-1].append(known)
            elif isinstance(node, ast.Return):
                self._ends.append(known)
            return None
        if isinstance(node, ast.If):
            self._reads(node.test, known)
            known = known | self._walrus(node.test)
            return _either([self._block(node.body, set(known)), self._block(node.orelse, set(known))])
        if isinstance(node, (ast.For, ast.While)):
            return self._loop(node, known)
        if isinstance(node, ast.Try):
            return self._try(node, known)
        if isinstance(node, ast.With):
            for item in node.items:
                self._reads(item.context_expr, known)
                known = known | set(targets_of(item.optional_vars) if item.optional_vars else ())
            after = self._block(node.body, set(known))
            swallows = any(may_swallow(self._scopes, i.context_expr) for i in node.items)
            return known if swallows else after
        if isinstance(node, ast.Match):
            self._reads(node.subject, known)
            last = node.cases[-1]
            catches_all = last.guard is None and isinstance(last.pattern, ast.MatchAs) and last.pattern.pattern is None
            ends: list[set[str] | None] = [] if catches_all else [set(known)]
            for case in node.cases:
                bound = {n for p in ast.walk(case.pattern) for n in [getattr(p, "name", None)] if isinstance(n, str)}
                if case.guard is not None:
                    self._reads(case.guard, known | bound)
                ends.append(self._block(case.body, known | bound))
            return _either(ends)
        return self._simple(node, known)

    def _simple(self, node: ast.stmt, known: set[str]) -> set[str]:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            calls_itself = isinstance(node, ast.FunctionDef) and not node.decorator_list
            for child in ast.iter_child_nodes(node):
                inside = calls_itself and isinstance(child, ast.stmt)  # runs when the name is there
                self._reads(child, known | {node.name} if inside else known)
            return known | {node.name}
        if isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name):
            self._reads(node.value, known)
            self._read(node.target.id, node.target, known)
            return known | {node.target.id}
        self._reads(node, known)
        if isinstance(node, ast.Delete):
            gone = {name for target in node.targets for name in targets_of(target)}
            for name in gone:
                self._read(name, node, known)
            return known - gone
        bound = self._walrus(node)
        if isinstance(node, ast.Assign):
            bound |= {name for target in node.targets for name in targets_of(target)}
        elif isinstance(node, ast.AnnAssign) and node.value is not None:
            bound |= set(targets_of(node.target))
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            bound |= {a.asname or a.name.split(".")[0] for a in node.names}
        return known | bound

    def _loop(self, node: ast.For | ast.While, known: set[str]) -> set[str] | None:
        if isinstance(node, ast.For):
            self._reads(node.iter, known)
            inside = known | set(targets_of(node.target))
        else:
            self._reads(node.test, known)
            inside = set(known)
        self._breaks.append([])
        self._continues.append([])
        last = self._block(node.body, inside)
        breaks, rounds = self._breaks.pop(), [last, *self._continues.pop()]
        endless = isinstance(node, ast.While) and isinstance(node.test, ast.Constant) and bool(node.test.value)
        after = _either(rounds) if isinstance(node, ast.For) and self._runs(node) else set(known)
        normal = None if endless else self._block(node.orelse, after)
        return _either([*breaks, normal])

    def _runs(self, node: ast.For) -> bool:
        return surely_runs(self._scopes, node) or (self._alike and runs_alike(self._scopes, node, self.names))

    def _try(self, node: ast.Try, known: set[str]) -> set[str] | None:
        after = self._block(node.orelse, self._block(node.body, set(known)))
        ends = [after]
        for handler in node.handlers:
            if handler.type is not None:
                self._reads(handler.type, known)
            start = known | ({handler.name} if handler.name else set())
            end = self._block(handler.body, set(start))
            ends.append(end - {handler.name} if end is not None and handler.name else end)
        last = self._block(node.finalbody, set(known))
        both = _either(ends)
        if last is None or both is None:
            return None
        return both | (last - known)  # the name of an error is gone after its clause

    def _reads(self, node: ast.AST, known: set[str]) -> None:
        for child in ast.walk(node):
            if isinstance(child, ast.Name) and isinstance(child.ctx, ast.Load) and id(child) not in self._scopes.inner:
                self._read(child.id, child, known)

    def _read(self, name: str, node: ast.AST, known: set[str]) -> None:
        if name in self.names and name not in known:
            self.carried.setdefault(name, []).append(node)

    def _walrus(self, node: ast.AST) -> set[str]:
        """Names that ``:=`` surely assigns: not those behind ``and``, ``or`` or ``if``."""
        if isinstance(node, ast.NamedExpr) and isinstance(node.target, ast.Name):
            return {node.target.id} | self._walrus(node.value)
        if isinstance(node, ast.BoolOp):
            return self._walrus(node.values[0])
        if isinstance(node, ast.Compare):  # a < b < c stops where one is not
            return self._walrus(node.left) | self._walrus(node.comparators[0])
        if isinstance(node, ast.IfExp):
            return self._walrus(node.test)
        if isinstance(node, (ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)):
            return set()
        if isinstance(node, ast.stmt) and not isinstance(node, (ast.Expr, ast.Assign, ast.AugAssign, ast.Return)):
            return set()
        return {name for child in ast.iter_child_nodes(node) for name in self._walrus(child)}


def flow_of_items(loop: ast.For, names: set[str], scope: Scope, scopes: Scopes) -> ItemFlow:
    """One round of the body of a loop, where an inner loop that counts to a fixed number may assign names."""
    flow = ItemFlow(loop.body, names, set(targets_of(loop.target)), scopes)
    again = any(isinstance(p, (ast.For, ast.While)) for p in scopes.enclosing(loop))
    if not flow.carried or not scope.is_function or again:
        return flow
    trusting = ItemFlow(loop.body, names, set(targets_of(loop.target)), scopes, alike=True)
    inner = [n for s in loop.body for n in ast.walk(s) if isinstance(n, ast.For)]
    counting = [{id(n) for n in ast.walk(i)} for i in inner if runs_alike(scopes, i, names)]
    for name in flow.carried.keys() - trusting.carried.keys() - scope.outside.keys():
        bound = {id(b.node) for b in scope.bindings.get(name, ())}
        if any(bound <= inside for inside in counting):  # else it may have another value where that does not run
            flow.hoped[name] = flow.carried.pop(name)
    return flow


def _either(ends: list[set[str] | None]) -> set[str] | None:
    reached = [end for end in ends if end is not None]
    return set.intersection(*reached) if reached else None


# -- after the loop --------------------------------------------------------------------------------------------------


def live_after(var: Var, loop: ast.For, scopes: Scopes) -> bool:
    """Whether the value that a variable has after the loop may still be read."""
    scope = scopes.all[var.scope]
    if read_from_inside(var, loop, scopes) or any(_loads(var.name, s, scopes) for s in loop.orelse):
        return True
    node: ast.AST = loop
    for parent in scopes.enclosing(loop):
        for block in _blocks(parent):
            position = next((n for n, s in enumerate(block) if s is node), None)
            if position is None:
                continue
            live, killed = _wanted(var.name, block[position + 1 :], scopes)
            if live:
                return True
            if isinstance(parent, (ast.For, ast.While)) and block is parent.body:
                live, _ = _wanted(var.name, block[:position], scopes)
                header = set(targets_of(parent.target)) if isinstance(parent, ast.For) else set()
                tests = parent.test if isinstance(parent, ast.While) else None
                if (live and var.name not in header) or (tests is not None and _loads(var.name, tests, scopes)):
                    return True
                if not killed and _wanted(var.name, parent.orelse, scopes)[0]:
                    return True
                killed = False
            if isinstance(parent, TRIES) and block is not parent.finalbody:
                rest = [s for h in parent.handlers for s in h.body] + parent.finalbody + parent.orelse
                if any(_loads(var.name, s, scopes) for s in rest):
                    return True
            if killed:
                return False
        node = parent
        if parent is scope.node:
            break
    return False


def read_from_inside(var: Var, loop: ast.For, scopes: Scopes) -> bool:
    """Whether a function or class inside the scope reads the variable, other than one of the body that calls itself."""
    inside_loop = {id(n) for s in loop.body for n in ast.walk(s) if isinstance(n, ast.FunctionDef)}
    mine = {id(b.node) for b in scopes.bindings(var)} & inside_loop
    for node in scopes.named(var.name):
        if _stands_in_body(node, mine, scopes):
            continue
        owner, read = scopes.around[id(node)], not isinstance(node.ctx, ast.Store)
        inside = read and owner.number != var.scope and id(node) not in scopes.inner
        if inside and scopes.resolve(node.id, owner) == var:
            return True
    return any(
        scopes.around[id(n)].number == var.scope and _loads(var.name, n.body, scopes) and not _given_in(n, loop, scopes)
        for n in scopes.every(ast.Lambda)
    )


def _stands_in_body(node: ast.AST, functions: set[int], scopes: Scopes) -> bool:
    """Whether a node runs when one of some functions is called, not where it is defined."""
    child: ast.AST = node
    for parent in scopes.enclosing(node):
        if id(parent) in functions and isinstance(child, ast.stmt):
            return True
        child = parent
    return False


def _given_in(function: ast.Lambda, loop: ast.For, scopes: Scopes) -> bool:
    """Whether the body of a loop gives a function to a call: it is refused where that may keep it."""
    around = [*scopes.enclosing(function)]
    return isinstance(around[0], (ast.Call, ast.keyword)) and any(p is loop for p in around)


def used_up_in(function: ast.expr, loop: ast.For, scopes: Scopes) -> bool:
    """Whether a function in the body of a loop is given to a builtin, which calls it, and nothing else knows it."""
    given = scopes.parents.get(id(function))
    call = scopes.parents.get(id(given)) if isinstance(given, ast.keyword) else given
    path = (scopes.dotted(call.func, scopes.around[id(call)]) if isinstance(call, ast.Call) else None) or ""
    solver = path.startswith("scipy.") and path.rpartition(".")[2].islower()
    calls = path in _CALL_LAMBDAS or solver or (isinstance(given, ast.keyword) and given.arg == "key")
    return calls and any(p is loop for p in scopes.enclosing(function))


def _blocks(node: ast.AST) -> list[list[ast.stmt]]:
    return [
        getattr(node, name) for name in ("body", "orelse", "finalbody") if isinstance(getattr(node, name, None), list)
    ]


def _loads(name: str, node: ast.AST, scopes: Scopes) -> bool:
    named = (n for n in ast.walk(node) if isinstance(n, ast.Name) and n.id == name and id(n) not in scopes.inner)
    return any(not isinstance(n.ctx, ast.Store) or isinstance(scopes.parents.get(id(n)), ast.AugAssign) for n in named)


def _wanted(name: str, statements: list[ast.stmt], scopes: Scopes) -> tuple[bool, bool]:
    """(may be read before it is assigned again, is assigned again or the end is never reached)."""
    jumps = False  # a way around the statements that follow
    for statement in statements:
        live, killed = _wanted_by(name, statement, scopes)
        if live:
            return True, False
        if killed and not jumps:
            return False, True
        jumps = jumps or _may_jump(statement)
    return False, False


def _may_jump(node: ast.AST) -> bool:
    """Whether a statement holds a ``break`` or ``continue`` that belongs to a loop around it."""
    if isinstance(node, (ast.Break, ast.Continue)):
        return True
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.expr)):
        return False
    inside = node.orelse if isinstance(node, (ast.For, ast.AsyncFor, ast.While)) else ast.iter_child_nodes(node)
    return any(map(_may_jump, inside))


def _wanted_by(name: str, node: ast.stmt, scopes: Scopes) -> tuple[bool, bool]:
    if isinstance(node, ast.If):
        if _loads(name, node.test, scopes):
            return True, False
        first, second = _wanted(name, node.body, scopes), _wanted(name, node.orelse, scopes)
        return first[0] or second[0], first[1] and second[1]
    if isinstance(node, ast.For):
        if _loads(name, node.iter, scopes) or _loads(name, node.target, scopes):  # `for found[0] in rows`
            return True, False
        bound = name in targets_of(node.target)
        live = not bound and _wanted(name, node.body, scopes)[0]
        return live or _wanted(name, node.orelse, scopes)[0], False
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):  # its body is another scope, and looked at by itself
        given = [*node.decorator_list, node.args, *([node.returns] if node.returns is not None else [])]
        return any(_loads(name, part, scopes) for part in given), False
    if isinstance(node, ast.ClassDef):  # a name that its body assigns is another one
        given = [*node.decorator_list, *node.bases, *(k.value for k in node.keywords)]
        return any(_loads(name, p, scopes) for p in given) or _wanted(name, node.body, scopes)[0], False
    if isinstance(node, ast.While):
        asked = _loads(name, node.test, scopes)
        return asked or any(_wanted(name, block, scopes)[0] for block in (node.body, node.orelse)), False
    if isinstance(node, TRIES):
        types = [h.type for h in node.handlers if h.type is not None]
        caught = [h.body for h in node.handlers if h.name != name]  # else it is the error that is read
        blocks = [node.body, *caught, node.orelse, node.finalbody]
        live = any(_loads(name, t, scopes) for t in types) or any(_wanted(name, b, scopes)[0] for b in blocks)
        return live, False
    if isinstance(node, (ast.Match, ast.AsyncFor, ast.AsyncWith)):
        return _loads(name, node, scopes), False
    if isinstance(node, ast.With):
        if any(_loads(name, item, scopes) for item in node.items):
            return True, False
        if any(name in targets_of(item.optional_vars) for item in node.items if item.optional_vars is not None):
            return False, True
        live, killed = _wanted(name, node.body, scopes)
        return live, killed and not any(may_swallow(scopes, item.context_expr) for item in node.items)
    if _loads(name, node, scopes):
        return True, False
    if isinstance(node, (ast.Return, ast.Raise)):
        return False, True
    if isinstance(node, ast.Assign):
        return False, any(name in targets_of(t) for t in node.targets)
    return False, isinstance(node, (ast.Import, ast.ImportFrom)) and False


def early_reads(program: Program) -> dict[int, set[int]]:
    """By the number of each function: the reads of its variables that no assignment surely precedes."""
    return {scope.number: found for scope in program.scopes.all if (found := _early_reads(program.scopes, scope))}


def _early_reads(scopes: Scopes, scope: Scope) -> set[int]:
    if isinstance(scope.node, (ast.Module, ast.ClassDef)):
        return set()
    given = {name for name, bindings in scope.bindings.items() if bindings[0].kind == "param"}
    flow = ItemFlow(scope.node.body, set(scope.bindings), given, scopes)
    return {id(read) for reads in flow.carried.values() for read in reads}
