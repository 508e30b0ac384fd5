"""Judge one loop: may its items run side by side, and if not, which variable on which lines forbids it."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from functools import cached_property

from ..effects import state
from ..effects.missing import may_make_missing
from ..effects.program import Program
from ..effects.renewals import renewed
from ..effects.sameness import objects_come_in
from ..effects.walker import VALUES, Event, Walker, assigned_names, root_name
from ..parts import split
from ..parts.pieces import Split
from ..parts.questions import measured_by_parent
from ..reasons import NO, Reasons
from ..rounds.catching import only_closes
from ..rounds.distances import counts_from_zero
from ..rounds.distinct import ItemValues
from ..rounds.extents import has_room
from ..rounds.failures import cannot_fail, compares_names
from ..rounds.flow import flow_of_items
from ..rounds.instant import Tracker
from ..rounds.own_calls import calls_own, own_call
from ..rounds.paths import Paths
from ..rounds.sites import Site, find_site, is_empty, makes_place
from ..rounds.suspects import may_be_refused
from ..rounds.taken import surely_taken
from ..text.scopes import Var, behind, targets_of
from ..values import order
from ..values.kind import IMMUTABLE
from ..values.provenance import Prov
from . import conflicts, files, hidden, items, outcome, recursion, unset
from .draws import judge_draw
from .own_state import own_affair
from .owned import Owned
from .special import strange_operators
from .unseen_keys import makes_unseen

__all__ = ["Judge"]

_OPAQUE = (ast.For, ast.While, ast.Try, ast.With, ast.Match)


class Judge:
    """The facts about one loop, and the reasons that follow from them."""

    def __init__(self, program: Program, loop: ast.For, whole: Iterable[str] = ()) -> None:
        self.program, self.loop = program, loop
        self.whole = set(whole)  # items that are changed by the worker, and come back as they are then
        self.scopes, self.kinds = program.scopes, program.kinds
        self.scope = program.scopes.around[id(loop)]
        self.reasons = Reasons()
        self.targets = targets_of(loop.target)
        bound = assigned_names(loop.body, self.scopes)
        self.foreign = {n for n in bound | set(self.targets) if n in self.scope.outside}  # global or nonlocal
        self.assigned = bound - self.foreign
        self.own = self.assigned | set(self.targets)
        self.flow = flow_of_items(loop, self.own, self.scope, self.scopes)
        self.carried = set(self.flow.carried)
        self.sites: dict[int, Site] = {}
        self.opaque: set[int] = set()  # sites inside inner loops, try, with
        self.random = False
        self.leaving: list[ast.stmt] = []
        self.output: list[Event] = []
        self.in_parent = True
        self.values = ItemValues(program, loop, self.scope)
        self.paths = Paths(program, self.values)
        self.accumulators: set[str] = set()
        self.made_unseen: set[str] = set()  # dicts in which a worker may make what is missing
        self.spent: set[str] = set()  # items that a worker may change as it likes
        self.brought: dict[str, list[str]] = {}  # of items, if their methods change them: the attributes that come back
        self.moved: set[str] = set()  # items of which some do
        self.wanted: set[str] = set()
        self.late: tuple[Site, int] | None = None  # a change that an error later in the item would now precede
        self.observed = True
        self.named: list[int] = []  # where an error is caught, if the name of an item is read after that
        self.parents_reads: set[int] = set()  # reads of what the same item wrote: the parent evaluates them
        self.parents_questions: set[int] = set()  # an `if` with such a read, which the parent asks
        self.kept: list[ast.expr] = []  # what comes back from the worker and stays, part by part
        self.own_reads: dict[int, Site] = {}  # reads of what the same item stored just before
        self.viewed: dict[Var, list[tuple[ast.Subscript, list[Site]]]] = {}  # parts read of what the sites change
        self.given_to: dict[Var, tuple[Prov, set[Var]]] = {}  # what each variable was given, one step back
        self.tracker: Tracker | None = None  # made when it is asked for
        self.values.natural |= {name for name in (counts_from_zero(self),) if name is not None}
        self.walker: Walker
        self.parts: Split | None = None

    @cached_property
    def meets_objects(self) -> bool:
        """Whether objects from before the loop that are equal only to themselves may come to it."""
        return objects_come_in(self.program, self.loop)

    def gives_plain(self, node: ast.expr) -> bool:
        """Whether an expression gives a number, text or the like, as far as methods and attributes tell."""
        return Owned(self).is_plain(node, self.scope)

    def var(self, name: str) -> Var:
        return self.scopes.resolve(name, self.scope)

    def run(self) -> None:
        self._structure()
        self._find_sites()
        self._carried()
        seeds = {}
        for name in self.targets:
            var = self.var(name)
            if self.kinds.in_loop(self.loop, var).name not in VALUES:
                seeds[var] = Prov(frozenset({var}), frozenset({var}))
        self.walker = Walker(self.program, self.scope, self.own - self.accumulators, seeds)
        self.walker.walk(self.loop.body)
        for event in self.walker.events:
            self._event(event)
        self._output()
        state.judge_settings(self.program, self.loop, self.reasons)
        unset.judge_unset(self.program, self.loop, self.reasons)
        unset.judge_imports(self.program, self.loop, self.reasons)
        files.judge_files(self)
        conflicts.judge_conflicts(self)
        order.judge_order(self)
        hidden.judge_hidden_sets(self)
        recursion.judge_recursion(self.program, self.loop.body, self.loop.iter, self.reasons)
        items.judge_items(self)
        outcome.judge_outcome(self)
        outcome.judge_observed(self)
        if self.reasons.verdict != NO:
            self._split()

    def _split(self) -> None:
        """Split the body; what the loop would write or print too late stays in the worker."""
        before = dict(self.reasons.found)
        self.parts = split.split(self, self.scopes.taken(self.scope))
        while self._too_late():
            self.late = None
            self.reasons.found = dict(before)
            files.judge_rest(self)
            if self.leaving:
                outcome.judge_outcome(self)
            self.parts = split.split(self, self.scopes.taken(self.scope))
        self._printed_after()
        if self.late is not None:
            site, line = self.late
            name = site.variables[0] if site.variables else None
            self.reasons.no(
                "partial",
                name,
                [site.statement.lineno, line],
                f"when line {line} fails, the loop has already made the change on line {site.statement.lineno}, "
                "and the program may go on and see it",
                "make the changes at the end of the body",
            )
        only_shown = all(site.family in ("output", "call") for site in self.sites.values()) and not self.wanted
        again = any(isinstance(p, (ast.For, ast.While)) for p in self.scopes.enclosing(self.loop))
        handed_back = set(self.parts.results) <= (set(self.targets) if again else set())  # the items, or nothing
        if not self.parts.worker and (only_shown or handed_back):
            self.reasons.no(
                "nothing",
                None,
                [self.loop.lineno],
                "nothing in the body can be computed apart from the changes it makes",
                "the loop is fine as it is",
            )

    def _too_late(self) -> bool:
        """Take back that the loop writes or prints something, where that would be too late or leave it all to do."""
        assert self.parts is not None
        idle = not self.parts.worker and not self.parts.results
        last = self.late[1] if self.late is not None else 0
        written = {
            key
            for key, site in self.sites.items()
            if (site.family == "file" or site.writes)
            and (idle or site.statement.lineno < last)
            and files.may_be_written_by_workers(self, site)
        }
        shown = {k for k, s in self.sites.items() if s.family == "output"} if self.late is not None else set()
        moved = [self.sites[key].statement for key in written or shown]
        known_here = any(id(n) in self.parents_reads for statement in moved for n in ast.walk(statement))
        if (
            not moved
            or known_here
            or any(id(p) in self.parents_questions for s in moved for p in self.scopes.enclosing(s))
        ):
            return False  # a worker does not know what the parent has changed
        if not written:
            self.in_parent = False
        for key in written:
            self.sites[key].writes = False
        gone = {k for k in written if self.sites[k].family == "file"} or (set() if written else shown)
        self.sites = {k: s for k, s in self.sites.items() if k not in gone}
        return True

    def _printed_after(self) -> None:
        """An item prints before the parent makes its changes: one that may fail must not stand before a print."""
        if self.in_parent:
            return
        for site in self.sites.values():
            later = [e for e in self.output if behind(e.node, site.statement)]
            if later and not (self.surely_works(site) and has_room(self, site) and surely_taken(self, site)):
                self.reasons.no(
                    "output",
                    site.variables[0] if site.variables else None,
                    [site.statement.lineno, later[0].line],
                    f"if the change on line {site.statement.lineno} fails, line {later[0].line} has printed already",
                    "print at the end of the body",
                )

    def surely_works(self, site: Site) -> bool:
        """Whether a change that the parent makes raises no error, as far as can be said."""
        if may_be_refused(self, site) or (isinstance(site.statement, ast.Expr) and site.family == "fold"):
            return False  # `np.add.at` may not find the place
        places = [n for n in ast.walk(site.statement) if isinstance(n, ast.Subscript) and id(n.value) in site.reads]
        plain = site.family in ("append", "add", "extreme", "last", "group") or (site.family == "fold" and not places)
        if (plain and not site.measures) or self._first_of_names(site):
            return True
        kind = self.kinds.of_variable(site.variables[0]).name if site.variables else ""
        if site.family == "kept":
            return site.operator != "best" and self._makes_place(site)
        if kind == "dict":
            return site.family == "store" or not isinstance(site.statement, ast.AugAssign) or self.has_default(site)
        keys = [p.slice.elts[0] if isinstance(p.slice, ast.Tuple) and p.slice.elts else p.slice for p in places]
        return bool(keys) and all(isinstance(k, ast.Name) and k.id in self.values.natural for k in keys)

    def _makes_place(self, site: Site) -> bool:
        """``if n not in groups: groups[n] = []``, where the key is a number or text."""
        node = site.statement
        assert isinstance(node, ast.If)
        values = [s.value if isinstance(s, ast.Assign) else None for s in node.body]
        made = all(v is not None and (is_empty(v) or isinstance(v, ast.Name)) for v in values)
        keys = all(self.kinds_here(key) <= IMMUTABLE for key in site.challengers)
        return made and keys and not node.orelse and isinstance(node.test, ast.Compare)

    def kinds_here(self, node: ast.expr) -> set[str]:
        """The names of the kinds that a value may have inside the loop, where the item gives a name its value."""
        if isinstance(node, ast.Name) and node.id in self.own - self.carried - self.foreign:
            return {k.name for k in self.kinds.each(self.var(node.id), self.loop)}
        return {self.kinds.of(node, self.scope).name}

    def _first_of_names(self, site: Site) -> bool:
        """``if first is None: first = n``: nothing is computed."""
        plain = isinstance(site.statement, ast.If) and not site.statement.orelse
        return site.family == "first" and plain and all(isinstance(o, (ast.Name, ast.Constant)) for o in site.operands)

    def has_default(self, site: Site) -> bool:
        """A Counter or defaultdict has every key."""
        made = [b.value for b in self.scopes.bindings(site.variables[0])]
        paths = [self.scopes.dotted(m.func, self.scope) if isinstance(m, ast.Call) else None for m in made]
        return bool(paths) and set(paths) <= {"collections.Counter", "collections.defaultdict"}

    # -- structure --------------------------------------------------------------------------------------------------

    def statements(self) -> Iterator[tuple[ast.stmt, bool]]:
        """Every statement of the body, outermost first, and whether it stands inside an inner loop, try or with."""

        def inside(block: Iterable[ast.stmt], opaque: bool) -> Iterator[tuple[ast.stmt, bool]]:
            for statement in block:
                yield statement, opaque
                if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                    continue
                hidden = opaque or (isinstance(statement, _OPAQUE) and not only_closes(self, statement))
                for name in ("body", "orelse", "finalbody"):
                    yield from inside(getattr(statement, name, []), hidden)
                for part in [*getattr(statement, "handlers", []), *getattr(statement, "cases", [])]:
                    yield from inside(part.body, True)

        return inside(self.loop.body, False)

    def statement_of(self, node: ast.AST) -> ast.stmt:
        """The innermost statement of the body that holds a node."""
        if isinstance(node, ast.stmt):
            return node
        return next(n for n in self.scopes.enclosing(node) if isinstance(n, ast.stmt))

    def blocks_around(self, node: ast.AST) -> Iterator[tuple[ast.stmt, list[ast.stmt]]]:
        """The blocks of the body that a node stands in, from the inside out, each with the statement that holds it."""
        child: ast.AST = node
        for parent in self.scopes.enclosing(node):
            for name in ("body", "orelse", "finalbody"):
                block = getattr(parent, name, None)
                if isinstance(block, list) and isinstance(child, ast.stmt) and child in block:
                    yield child, block
            if parent is self.loop:
                return
            child = parent

    def site_of(self, node: ast.AST) -> Site | None:
        for found in (node, *self.scopes.enclosing(node)):
            if id(found) in self.sites:
                return self.sites[id(found)]
            if found is self.loop:
                return None
        return None

    def _structure(self) -> None:
        loop = self.loop
        if isinstance(self.scope.node, ast.ClassDef):
            self.reasons.no(
                "class body",
                None,
                [loop.lineno],
                "the loop stands in the body of a class",
                "compute the values in a function, and assign them in the class body",
            )
        for name in sorted(self.foreign):
            lines = self.assigning_lines(name)
            self.reasons.no(
                "global",
                name,
                lines,
                f"`{name}` is declared global or nonlocal and assigned in the body",
                f"let the body work on a local variable, and assign `{name}` after the loop",
            )
        named = (ast.Name, ast.Tuple, ast.List, ast.Starred, ast.expr_context)
        if not all(isinstance(n, named) for n in ast.walk(loop.target)):
            self.reasons.no(
                "target",
                ast.unparse(loop.target),
                [loop.lineno],
                "the loop variable is a place in an object, not a name",
                "loop over a plain name",
            )
        for statement, _ in self.statements():
            if isinstance(statement, (ast.Break, ast.Return)) and self._is_ours(statement):
                self.leaving.append(statement)
        for name in ("zip", "enumerate", "list", "bool"):
            if self.var(name).scope != -1:
                self.reasons.no(
                    "name",
                    name,
                    [loop.lineno],
                    f"`{name}` is a name of this program, and the new loop would need the builtin",
                    f"use another name than `{name}`",
                )
        for name, line in strange_operators(self.program, self.loop):
            self.reasons.no(
                "operator",
                name,
                [line],
                f"`{name}` of a class in this file changes something (line {line})",
                "special methods that only compute can run anywhere",
            )

    def _is_ours(self, statement: ast.stmt) -> bool:
        """Whether a break or return leaves this loop."""
        if isinstance(statement, ast.Break):
            return self._loop_around(statement) is self.loop
        return any(parent is self.loop for parent in self.scopes.enclosing(statement))

    def _loop_around(self, statement: ast.stmt) -> ast.AST | None:
        """The loop that a break or continue means: one in the ``else`` of an inner loop means the loop around that."""
        inside: ast.AST = statement
        for parent in self.scopes.enclosing(statement):
            if isinstance(parent, (ast.For, ast.AsyncFor, ast.While)) and inside not in parent.orelse:
                return parent
            inside = parent
        return None

    def assigning_lines(self, name: str) -> list[int]:
        return sorted({n.lineno for n in self.uses(name) if isinstance(n.ctx, ast.Store)})

    # -- sites ------------------------------------------------------------------------------------------------------

    def _find_sites(self) -> None:
        loaded = {
            n.id
            for s in self.loop.body
            for n in ast.walk(s)
            if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load) and id(n) not in self.scopes.inner
        }
        items = set(self.targets) - {n for _, n in renewed(self.scopes, self.scope, self.loop.body, self.targets)}
        items -= self.whole
        local = {n for n in self.own if n not in self.carried and n in loaded and n not in items}
        every = {n.id for s in self.loop.body for n in ast.walk(s) if isinstance(n, ast.Name)}
        outer = {self.var(n) for n in every if n not in local}
        items_of_loop = {self.var(n) for n in items}
        done: set[int] = set()
        for statement, opaque in self.statements():
            if any(id(p) in done for p in self.scopes.enclosing(statement)):
                continue
            calls = calls_own(self, statement)
            site = None if calls else find_site(statement, self.scopes, self.scope, outer, items_of_loop)
            site = site or own_call(self, statement, outer)
            if site is None or not self._fits(site) or not measured_by_parent(self, site):
                continue
            whole = site.guard is None or self.program.source.close(site.guard)
            fails = [operand for operand in site.lazy if not cannot_fail(self, operand)]
            if not whole or (fails and (opaque or not all(map(compares_names, fails)))):
                continue  # an item for which the loop does not compute an operand might fail at it
            if opaque and site.family == "first" and isinstance(getattr(statement, "test", None), ast.BoolOp):
                continue  # what is asked beside it would be asked of every value that the inner block notes
            done.add(id(statement))
            self.sites[id(statement)] = site
            if opaque:
                self.opaque.add(id(statement))

    def _fits(self, site: Site) -> bool:
        """A fold or extreme of a plain name needs the name to be carried; of a loop variable there is none."""
        if isinstance(site.statement, ast.Assign):  # `d[k] = (k := v)`: the key comes after the value
            named = {n.target.id for n in ast.walk(site.statement.value) if isinstance(n, ast.NamedExpr)}
            if any(n.id in named for t in site.statement.targets for n in ast.walk(t) if isinstance(n, ast.Name)):
                return False
        if site.family == "kept" and self.kinds.of_variable(site.variables[0]).name not in ("dict", "list"):
            return False
        for var in site.variables:
            plain = var.scope == self.scope.number and var.name in self.own
            if plain and var.name in self.targets:
                kept = var.name not in self.assigned  # else it may be another object, for some items
                return kept and site.family in ("store", "append", "add", "group")
            grows = site.family == "append" and self._only_extended(var)
            if plain and var.name in self.assigned and not grows and site.family not in ("fold", "extreme", "first"):
                return False
            if plain and site.family == "fold" and var.name not in self.carried:
                return False
        return not (
            site.family in ("extreme", "first")
            and site.variables
            and not any(v.name in self.carried or v.scope != self.scope.number for v in site.variables)
        )

    def _only_extended(self, var: Var) -> bool:
        """Whether a name that the body assigns is that of one list all the time: ``xs += more`` is all that it does."""
        stores = [n for n in self.uses(var.name) if not isinstance(n.ctx, ast.Load)]
        around = [self.scopes.parents[id(n)] for n in stores]
        extended = all(isinstance(p, ast.AugAssign) and isinstance(p.op, ast.Add) for p in around)
        return extended and self.kinds.of_variable(var).name == "list"

    def _carried(self) -> None:
        """Names that live from item to item: each must be folded at every place where it appears."""
        covered: dict[str, list[Site]] = {}
        for site in self.sites.values():
            for var in site.variables:
                if var.scope == self.scope.number and var.name in self.assigned:
                    covered.setdefault(var.name, []).append(site)
        allowed = {i for site in self.sites.values() for i in site.reads}
        for name in sorted(self.assigned | set(covered)):
            sites = covered.get(name, [])
            stores = [n for n in self.uses(name) if not isinstance(n.ctx, ast.Load)]
            loads = [n for n in self.uses(name) if isinstance(n.ctx, ast.Load) and id(n) not in allowed]
            ours = {id(n) for s in sites for n in ast.walk(s.statement)}
            if name not in self.carried and not sites:
                continue
            if sites and name not in self.targets and all(id(n) in ours for n in stores) and not loads:
                self.accumulators.add(name)
            elif name in self.carried:
                self._order_dependent(
                    name, stores, loads or [n for n in self.flow.carried[name] if isinstance(n, ast.Name)]
                )
        if set(covered) - self.accumulators - set(self.targets):
            bad = set(covered) - self.accumulators
            gone = [s for name in bad for s in covered[name]]
            again = {v.name for s in gone for v in s.variables} & self.accumulators & self.carried
            self.sites = {k: s for k, s in self.sites.items() if s not in gone}
            if again:  # what such a statement changes beside it is then carried as well
                self.accumulators -= again
                self._carried()

    def uses(self, name: str) -> list[ast.Name]:
        """Where the body names a variable."""
        return [
            n
            for s in self.loop.body
            for n in ast.walk(s)
            if isinstance(n, ast.Name) and n.id == name and id(n) not in self.scopes.inner
        ]

    def _order_dependent(self, name: str, stores: list[ast.Name], loads: list[ast.Name]) -> None:
        inside = {id(n) for s in self.loop.body for n in ast.walk(s)}
        bound = {b.line for b in self.scopes.bindings(self.var(name)) if id(b.node) in inside}  # also by an import
        writes = sorted({n.lineno for n in stores} or bound)
        reads = sorted({n.lineno for n in loads} or set(writes))
        self.reasons.no(
            "order", name, [*writes, *reads],
            f"`{name}` carries a value from item to item: assigned on {_lines_text(writes)}, "
            f"read on {_lines_text(reads)} as an earlier item left it",
            f"compute what each item needs of `{name}` from the item alone, or keep this loop as it is",
        )  # fmt: skip

    # -- events -----------------------------------------------------------------------------------------------------

    def _event(self, event: Event) -> None:
        unlike = event.kind == "stops" and not outcome.ends_alike(self, event)
        if event.kind == "never" or unlike or (event.kind == "by identity" and self.meets_objects):
            self.reasons.no(
                "never", event.how, [event.line], f"`{event.how}` {event.why}{_where(event)}", "move it out of the loop"
            )
        elif event.kind == "unknown":
            self.reasons.word(
                "unknown",
                event.how,
                [event.line],
                f"what `{event.how}` does is not known{_where(event)}",
                f"if it only computes and changes nothing: --assume {event.how.split('(')[0].strip()}=pure",
            )
        elif event.kind in ("word", "deeper"):
            self.reasons.word(
                "circumstance",
                event.how,
                [event.line],
                f"`{event.how}`: {event.why}{_where(event)}",
                f"if that does not matter: --assume {event.how}=pure",
            )
        elif event.kind == "random":
            self.random = True
            judge_draw(self.program, self.reasons, event, self.loop, _where(event))
        elif event.kind in ("print", "log"):
            self.output.append(event)
        elif event.kind == "change" or (event.kind == "element" and may_make_missing(self.program, event.var)):
            self._change(event)

    def _change(self, event: Event) -> None:
        assert event.var is not None
        name = event.var.name
        site = self.site_of(event.node)
        if site is not None and event.var in site.variables and self._is_sites_own(site, event):
            return
        if event.how == "rebind" and event.var.scope == self.scope.number and name in self.assigned | set(self.targets):
            return  # judged as carried
        if name in self.foreign or own_affair(self, event) or makes_unseen(self, event):
            return
        how = {
            "consume": "is read to its end",
            "next": "is moved on",
            "with": "is entered",
            "store": "is changed in place",
            "augment": "is changed in place",
            "delete": "loses a part",
            "rebind": "is assigned",
        }.get(event.how, f"is changed by `{event.how}`")
        what = (
            "an item of the loop"
            if name in self.targets and event.var.scope == self.scope.number
            else "not the item's own"
        )
        self.reasons.no(
            "change",
            event.var,
            [event.line],
            f"`{name}` {how}{_where(event)}, and it is {what}",
            f"work on a copy of `{name}`, or return what is to be changed",
        )

    def _is_sites_own(self, site: Site, event: Event) -> bool:
        """Whether a change is what the site does, not something else inside its operands."""
        if event.how == "defaultdict":
            root = root_name(event.node.value) if isinstance(event.node, ast.Subscript) else None
            return root is not None and id(root) in site.reads
        statement = site.statement
        calls = [s.value for s in ast.walk(statement) if isinstance(s, ast.Expr)]
        if any(event.node is call for call in calls) and (not event.inside or site.family == "call"):
            return True
        if not event.direct and event.how != "augment" and not (event.node is statement and makes_place(statement)):
            return False
        if event.node is statement:
            return True
        if isinstance(statement, ast.If):
            return any(event.node is s for s in ast.walk(statement) if isinstance(s, (ast.Assign, ast.AugAssign)))
        inside_operand = any(event.node in ast.walk(o) for o in site.operands)
        return event.how == "setdefault" and not inside_operand

    def _output(self) -> None:
        """Prints go to the parent where each is a statement of its own; else all stay where they are."""
        state.judge_log(self.program, self.walker.events, self.reasons)
        lines = {}
        for event in self.output:
            statement = self.statement_of(event.node)
            plain = isinstance(statement, ast.Expr) and statement.value is event.node and not event.inside
            plain = plain and not order.shows_set(self, event.node)  # a copy may have another order
            if not plain or self.inside_opaque(statement):
                self.in_parent = False
            else:
                lines[id(statement)] = (statement, event)
        if not self.in_parent:
            return
        for key, (statement, event) in lines.items():
            call = event.node
            assert isinstance(call, ast.Call)
            operands = [*call.args, *(k.value for k in call.keywords if k.arg != "file")]
            self.sites[key] = Site(statement, "output", [], operands, copies=True)

    def continues(self, node: ast.AST) -> list[ast.Continue]:
        """The statements that go on with the next item."""
        return [n for n in ast.walk(node) if isinstance(n, ast.Continue) and self._loop_around(n) is self.loop]

    def inside_opaque(self, statement: ast.stmt) -> bool:
        return next(opaque for found, opaque in self.statements() if found is statement)


def _lines_text(lines: list[int]) -> str:
    *others, last = map(str, lines)
    return f"lines {', '.join(others)} and {last}" if others else f"line {last}"


def _where(event: Event) -> str:
    return f" ({event.inside})" if event.inside else ""
