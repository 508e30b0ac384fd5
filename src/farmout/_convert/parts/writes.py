"""Writes that the loop goes on making, in order: statements cheap enough to be made as they stand."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..effects.walker import Event
from ..rounds.catching import only_closes
from ..rounds.flow import live_after
from ..rounds.sites import Site
from ..text.scopes import Scope, targets_of
from ..values import pure_table as table
from ..values.kind import Kind
from ..values.order import SETS, shows_set
from .attempts import handler_names
from .handover import changed_after, settled

if TYPE_CHECKING:
    from ..judging.judge import Judge

__all__ = ["can_write", "is_cheap", "is_plain", "names_bound", "site_of_call", "sites_of_write"]

DEEPEST = 3
_CHEAP_CALLS = (
    {f"builtins.{name}" for name in table.words(
        "abs all any ascii bool bytes chr dict divmod enumerate float format int len list map max min ord range repr "
        "reversed round sorted str sum tuple zip")}
    | {f"os.path.{name}" for name in table.words("join basename dirname splitext")}
    | set(table.words("json.dump json.dumps pickle.dump pickle.dumps csv.writer csv.DictWriter pathlib.Path "
                      "os.makedirs os.mkdir os.remove os.unlink os.rename os.replace shutil.copy shutil.copyfile "
                      "shutil.copy2 shutil.move"))
)  # fmt: skip
_CHEAP_METHODS = table.words(
    "write writelines writerow writerows writeheader write_text write_bytes touch mkdir unlink rmdir "
    "join format strip lstrip rstrip lower upper title capitalize replace ljust rjust center zfill encode decode hex "
    "split rsplit splitlines partition rpartition startswith endswith count find index removeprefix removesuffix "
    "close flush items keys values get tolist item with_suffix with_name with_stem joinpath as_posix isoformat strftime"
)
_PLAIN_CALLS = frozenset({"builtins.str", "pathlib.Path", "os.path.join"})
_STAY = frozenset({"generator", "file", "unpicklable", "function", "module", "class"})  # kinds that cannot travel
_HEAVY_AND_HELD = frozenset({"savefig"})  # what it draws lives in the process that drew it


def sites_of_write(judge: Judge, event: Event) -> list[Site]:
    """The outermost cheap statement of the body around a write, to be made by the parent as it stands.

    Where it only opens the file, the statements up to the last that needs the file come with it.
    """
    inner = judge.statement_of(event.node)
    path = [inner, *(p for p in judge.scopes.enclosing(inner) if isinstance(p, ast.stmt))]
    path = path[: path.index(judge.loop)] if judge.loop in path else []
    for statement in reversed(path):
        if id(statement) in judge.sites:
            return []
        together = _together(judge, statement)
        taken = any(id(n) in judge.sites for s in together for n in ast.walk(s))
        if together and not taken and _may_wait(judge, together):
            alone = _of_call(judge, statement) if len(together) == 1 else None
            return [alone] if alone is not None else [Site(s, "file", [], [], copies=True) for s in together]
        blocks = (ast.If,) if not only_closes(judge, statement) else (ast.If, ast.With)
        if not isinstance(statement, blocks):
            return []
    return []


def _together(judge: Judge, statement: ast.stmt) -> list[ast.stmt]:
    """A cheap statement, and those up to the last that reads a name it binds; none if one of them is not cheap."""
    cheap = _Cheap(judge)
    found = [statement]
    if isinstance(statement, (ast.Assign, ast.With)):
        _, block = next(judge.blocks_around(statement))
        bound = names_bound(statement)
        rest = block[block.index(statement) + 1 :]
        for number, later in enumerate(rest):
            if any(isinstance(n, ast.Name) and n.id in bound for n in ast.walk(later)):
                found = [statement, *rest[: number + 1]]
                bound |= names_bound(later)
    return found if all(cheap.statement(s, judge.scope) for s in found) else []


def can_write(judge: Judge, site: Site) -> bool:
    """Whether a statement that keeps what a write gives, `sizes.append(path.write_text(text))`, stays as it stands."""
    if site.family not in ("append", "fold", "output") or id(site.statement) in judge.opaque:
        return False
    nodes = [n for operand in site.operands for n in ast.walk(operand)]
    return all(is_cheap(judge, o) for o in site.operands) and _finds_all(judge, nodes, site.statement, set())


def site_of_call(judge: Judge, event: Event) -> Site | None:
    """A call that writes, as a statement of its own: the worker computes what it is given, and the parent makes it."""
    statement = judge.statement_of(event.node)
    if judge.inside_opaque(statement) or judge.site_of(event.node) is not None:
        return None
    if not (isinstance(statement, ast.Expr) and statement.value is event.node and isinstance(event.node, ast.Call)):
        return None
    if event.inside and not _only_writes(judge, event.node):
        return None
    return _of_call(judge, statement)


def _of_call(judge: Judge, statement: ast.stmt) -> Site | None:
    """A site whose operands may be computed before the call."""
    call = statement.value if isinstance(statement, ast.Expr) else None
    if not isinstance(call, ast.Call):
        return None
    if isinstance(call.func, ast.Name) and call.func.id in judge.own:
        return None  # only the worker knows what the item calls
    method = call.func.attr if isinstance(call.func, ast.Attribute) else ""
    if method in _HEAVY_AND_HELD or any(isinstance(a, ast.Starred) for a in call.args):
        return None
    if any(isinstance(n, ast.Call) and n is not call and _opens(judge, n, judge.scope) for n in ast.walk(call)):
        return None  # an open file cannot travel
    receiver = []
    if isinstance(call.func, ast.Attribute) and judge.scopes.dotted(call.func, judge.scope) is None:
        receiver = [call.func.value]
    return Site(statement, "file", [], [*receiver, *call.args, *(k.value for k in call.keywords)], copies=True)


def _only_writes(judge: Judge, call: ast.Call) -> bool:
    """Whether the call is of a function of the file that does nothing to the outside but write."""
    if not isinstance(call.func, ast.Name):
        return False
    kinds = {e.kind for e in judge.walker.events if e.node is call and e.inside}
    return kinds <= {"file", "read", "raise"}


def is_cheap(judge: Judge, node: ast.expr) -> bool:
    """Whether the parent may as well compute this."""
    return _Cheap(judge).expression(node, judge.scope)


def is_plain(judge: Judge, node: ast.expr) -> bool:
    """Whether this is a path or text put together from names and constants: cheap, and nothing in it is looked up."""
    simple = (ast.Name, ast.Constant, ast.JoinedStr, ast.FormattedValue, ast.BinOp, ast.operator, ast.expr_context,
              ast.Call, ast.Attribute)  # fmt: skip
    for part in ast.walk(node):
        if not isinstance(part, simple):
            return False
        if isinstance(part, ast.BinOp) and not isinstance(part.op, (ast.Add, ast.Div)):
            return False
        if isinstance(part, ast.Call) and judge.scopes.dotted(part.func, judge.scope) not in _PLAIN_CALLS:
            return False
        if isinstance(part, ast.Attribute) and judge.scopes.dotted(part, judge.scope) is None:
            return False
    return True


class _Cheap:
    """Asks whether code only writes what is there: no call in it computes for long, and nothing else changes."""

    def __init__(self, judge: Judge) -> None:
        self.judge, self.scopes, self.program = judge, judge.scopes, judge.program
        self.depth = 0

    def statement(self, node: ast.stmt, scope: Scope) -> bool:
        if isinstance(node, ast.Expr):
            return isinstance(node.value, (ast.Call, ast.Constant)) and self.expression(node.value, scope)
        if isinstance(node, ast.Assign):
            return all(isinstance(t, ast.Name) for t in node.targets) and self.expression(node.value, scope)
        if isinstance(node, ast.If):
            parts = [*node.body, *node.orelse]
            return self.expression(node.test, scope) and all(self.statement(s, scope) for s in parts)
        if isinstance(node, ast.For):
            parts = [*node.body, *node.orelse]
            return self.expression(node.iter, scope) and all(self.statement(s, scope) for s in parts)
        if isinstance(node, ast.With):
            opened = all(
                isinstance(i.context_expr, ast.Call)
                and _opens(self.judge, i.context_expr, scope)
                and (i.optional_vars is None or isinstance(i.optional_vars, ast.Name))
                for i in node.items
            )
            return opened and all(self.statement(s, scope) for s in node.body)
        return isinstance(node, ast.Pass)

    def expression(self, node: ast.expr, scope: Scope) -> bool:
        for part in ast.walk(node):
            if isinstance(part, (ast.Lambda, ast.NamedExpr, ast.Yield, ast.YieldFrom, ast.Await)):
                return False
            if isinstance(part, ast.Call) and not self._call(part, scope):
                return False
            if isinstance(part, ast.Attribute) and part.attr in self.program.properties:
                return False
        return True

    def _call(self, call: ast.Call, scope: Scope) -> bool:
        path = self.scopes.dotted(call.func, scope)
        if path == "builtins.print":
            return any(k.arg == "file" and isinstance(k.value, ast.Name) for k in call.keywords)
        if path is not None:
            return path in _CHEAP_CALLS or _opens(self.judge, call, scope)
        if isinstance(call.func, ast.Attribute):
            known = call.func.attr in _CHEAP_METHODS and call.func.attr not in self.program.methods
            return known or _opens(self.judge, call, scope)
        return isinstance(call.func, ast.Name) and self._function(call.func, scope)

    def _function(self, name: ast.Name, scope: Scope) -> bool:
        """Whether this is a function of the file that only writes what it is given."""
        binding = self.scopes.only(self.scopes.resolve(name.id, scope)) if id(name) not in self.scopes.inner else None
        function = binding.node if binding is not None else None
        if not isinstance(function, ast.FunctionDef) or function.decorator_list or self.depth >= DEEPEST:
            return False
        inside = self.scopes.of_node[id(function)]
        if inside.outside:
            return False  # it assigns a global
        self.depth += 1
        cheap = all(
            self.statement(s, inside)
            or (isinstance(s, ast.Return) and (s.value is None or self.expression(s.value, inside)))
            for s in function.body
        )
        self.depth -= 1
        return cheap


def _opens(judge: Judge, call: ast.Call, scope: Scope) -> bool:
    """Whether a call opens a file to write."""
    path = judge.scopes.dotted(call.func, scope)
    method = path is None and isinstance(call.func, ast.Attribute) and call.func.attr == "open"
    if path not in table.OPENERS and not method:
        return False
    modes = [*call.args[0 if method else 1 :][:1], *(k.value for k in call.keywords if k.arg == "mode")]
    mode = modes[0].value if modes and isinstance(modes[0], ast.Constant) else ""
    return isinstance(mode, str) and bool(set(mode) & {"w", "x"}) and "+" not in mode


def _may_wait(judge: Judge, together: list[ast.stmt]) -> bool:
    """Whether statements find everything as it was when the parent comes to them, and only they need their names."""
    bound = {name for statement in together for name in names_bound(statement)}
    nodes = [n for statement in together for n in ast.walk(statement)]
    mine = {id(n) for n in nodes}
    for name in bound:
        read = [n for n in judge.uses(name) if isinstance(n.ctx, ast.Load)]
        known = all((len(together) > 1 and id(n) in mine) or _bound_around(judge, n) for n in read)
        given = [n for n in judge.uses(name) if isinstance(n.ctx, ast.Store)]
        if not all(id(n) in mine for n in given):  # the worker gives it a value, too: which one is read?
            known = known and all(_surely_bound(judge, n) for n in read)
        if not known or name in judge.targets or live_after(judge.var(name), judge.loop, judge.scopes):
            return False
    return _finds_all(judge, nodes, together[-1], bound)


def _finds_all(judge: Judge, nodes: list[ast.AST], statement: ast.stmt, bound: set[str]) -> bool:
    """Whether the parent has the values of all names but ``bound`` as the item had them at this statement."""
    if any(shows_set(judge, n) for n in nodes if isinstance(n, ast.Call)):
        return False  # a copy may have another order
    errors = handler_names(judge)
    names = [n for n in nodes if isinstance(n, ast.Name) and n.id not in bound]
    return all(n.id not in errors and _travels(judge, n, statement) for n in names)


def _bound_around(judge: Judge, node: ast.Name) -> bool:
    """Whether a block of the body that a name is read in gives the name its value."""
    blocks = [p for p in judge.scopes.enclosing(node) if isinstance(p, (ast.With, ast.For)) and p is not judge.loop]
    return any(node.id in names_bound(block) for block in blocks)


def _surely_bound(judge: Judge, node: ast.Name) -> bool:
    """Whether an inner loop, a ``with`` or an assignment gives a name its value on every way to where it is read."""
    child: ast.AST = node
    for parent in judge.scopes.enclosing(node):
        if parent is judge.loop:
            return False
        body = getattr(parent, "body", None)
        if isinstance(body, list) and child in body:
            before = body[: body.index(child)]
            if any(isinstance(s, ast.Assign) and any(node.id in targets_of(t) for t in s.targets) for s in before):
                return True
            targets = [parent.target] if isinstance(parent, ast.For) else []
            targets += [i.optional_vars for i in getattr(parent, "items", ()) if i.optional_vars is not None]
            if any(node.id in targets_of(t) for t in targets):
                return True
        child = parent
    return False


def names_bound(statement: ast.stmt) -> set[str]:
    """The names that a cheap statement gives values to."""
    found: set[str] = set()
    for node in ast.walk(statement):
        if isinstance(node, ast.Assign):
            found |= {name for target in node.targets for name in targets_of(target)}
        elif isinstance(node, ast.For):
            found |= set(targets_of(node.target))
        elif isinstance(node, ast.withitem) and node.optional_vars is not None:
            found |= set(targets_of(node.optional_vars))
    return found


def _travels(judge: Judge, node: ast.Name, statement: ast.stmt) -> bool:
    """Whether the parent has the value of a name as the item had it at this point."""
    if id(node) in judge.scopes.inner or node.id not in judge.own:
        return True
    if node.id in judge.accumulators or node.id in judge.spent:
        return False
    if node.id in judge.targets:
        return node.id not in judge.assigned
    kinds = {k.name for k in judge.kinds.each(judge.var(node.id), judge.loop)}
    return (
        not kinds & _STAY
        and not _may_hold_set(judge, judge.kinds.of(node, judge.scope))
        and settled(judge, node)
        and changed_after(judge, node, statement) is None
    )


def _may_hold_set(judge: Judge, kind: Kind) -> bool:
    """Whether a value may show the order of a set, which may be another one after the journey."""
    if kind.name == "unknown":
        return bool(judge.scopes.every(ast.Set, ast.SetComp)) or any(judge.scopes.named(name) for name in SETS)
    parts = [k for k in (kind.element, *(kind.parts or ())) if k is not None]
    return kind.name in SETS or any(_may_hold_set(judge, k) for k in parts if k.name != "unknown")
