"""Loops that compute first and keep their books afterwards: the books are kept in the loop, as they are written.

For a refused loop the body is cut in two. ``for x in xs: compute; keep`` is written as two loops, one that computes and
one that goes through what came out, and the first is judged like any other. What remains to be seen is that computing
does not look at the books. The new text is one loop over ``farmout.imap`` again, with the second part as it stood.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from ..effects.walker import VALUES, Event, Walker
from ..parts.pieces import Books, Piece, Split, fresh_name
from ..rounds.aliases import judge_aliases
from ..rounds.flow import ItemFlow, live_after
from ..rounds.instant import Tracker
from ..rounds.sites import Site, is_empty
from ..text.scopes import Var
from ..values.kind import IMMUTABLE
from ..values.order import SETS
from ..values.provenance import Prov
from .files import judge_read
from .handles import is_table, name_of_said, read_elsewhere, said_to_handles
from .ledger import KEEPS, WRITES, keeps_books
from .own_rows import Way

if TYPE_CHECKING:
    from ..effects.program import Program
    from .judge import Judge

__all__ = ["attach", "cuts", "keep_books"]

_LEAVES = (ast.Break, ast.Return, ast.Yield, ast.YieldFrom, ast.Await, ast.Global, ast.Nonlocal, ast.Lambda,
           ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.While, ast.AsyncWith, ast.AsyncFor,
           ast.Import, ast.ImportFrom, ast.Match, ast.NamedExpr, ast.Try, getattr(ast, "TryStar", ast.Try))  # fmt: skip
_PLAIN = frozenset({"read", "print", "log", "file", "element", "raise"})
_WAYS = KEEPS | WRITES | {"store", "augment", "rebind", "defaultdict"}
_CALL_BACK = frozenset({"builtins.map", "builtins.filter", "builtins.iter"}) | frozenset(
    f"itertools.{name}" for name in ("filterfalse", "starmap", "takewhile", "dropwhile", "accumulate", "groupby")
)
_LISTS = frozenset({"builtins.sorted", "builtins.list", "builtins.tuple"})
_OF_SETS = frozenset({"union", "intersection", "difference", "symmetric_difference"})
_USES_UP = frozenset({"len", "sorted", "max", "min", "sum"})
_WITHOUT_SETS = IMMUTABLE - SETS | {"array", "vector"}
_LIGHT = frozenset({"builtins", "math"})


def cuts(judge: Judge) -> Iterator[Way]:
    """The ways to cut the body of a refused loop, those that leave least to the loop first."""
    loop, body = judge.loop, judge.loop.body
    if loop.orelse or judge.foreign or judge.program.names_nan or body[0].lineno == loop.lineno:
        return
    if judge.random or judge.leaving or isinstance(judge.scope.node, ast.ClassDef):
        return
    events = None
    for at in range(len(body) - 1, -1, -1):
        head, tail = body[:at], body[at:]
        said = said_to_handles(judge, tail[0])
        said = said if _heavy(judge, said) else []
        if (head and tail[0].lineno == (head[-1].end_lineno or 0)) or not (said or _heavy(judge, head)):
            continue
        if any(r.lines and r.lines[-1] < tail[0].lineno for r in judge.reasons.all):
            continue  # what stands against the loop would still do so
        if any(isinstance(n, _LEAVES) for s in tail for n in ast.walk(s)) or _long_texts(judge, tail):
            continue
        events = _events(judge) if events is None else events
        if _apart(judge, events, [*head, *said], tail):
            cut = _written(judge, head, tail, said)
            if cut is not None:
                yield cut


def _heavy(judge: Judge, head: Sequence[ast.AST]) -> bool:
    """Whether there is something to compute: a loop, or a call of more than a builtin or a method of a text."""
    for node in (n for s in head for n in ast.walk(s)):
        if isinstance(node, (ast.For, ast.While, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)):
            return True
        if isinstance(node, ast.Call):
            path = judge.scopes.dotted(node.func, judge.scope)
            own = isinstance(node.func, ast.Name) or (
                isinstance(node.func, ast.Attribute) and node.func.attr in judge.program.methods
            )
            if (own and path is None) or (path is not None and path.split(".")[0] not in _LIGHT):
                return True
    return False


def _long_texts(judge: Judge, statements: list[ast.stmt]) -> bool:
    """Whether a text goes over several lines, and not in pieces: it must not be indented otherwise."""
    for node in (n for s in statements for n in ast.walk(s)):
        if isinstance(node, (ast.JoinedStr, ast.Constant)) and node.lineno != node.end_lineno:
            text = judge.program.source.segment(node)
            if any(mark in text for mark in ('"""', "'''", "\\\n")):
                return True
    return False


def _events(judge: Judge) -> list[Event]:
    """What the body does, where names that live from item to item are seen as things from outside."""
    seeds = {}
    for name in judge.targets:
        var = judge.var(name)
        if judge.kinds.in_loop(judge.loop, var).name not in VALUES:
            seeds[var] = Prov(frozenset({var}), frozenset({var}))
    walker = Walker(judge.program, judge.scope, judge.own - judge.carried, seeds)
    walker.walk(judge.loop.body)
    return walker.events


def _apart(judge: Judge, events: list[Event], head: Sequence[ast.AST], tail: list[ast.stmt]) -> bool:
    """Whether what is computed sees nothing of the books, and the books are nothing but books."""
    first, second = ({id(n) for s in part for n in ast.walk(s)} for part in (head, tail))
    second -= first  # what the books are to say may be computed first
    early = [e for e in events if id(e.node) in first]
    late = [e for e in events if id(e.node) in second]
    if len(early) + len(late) != len(events) or not all(_is_plain(judge, e, early) for e in late):
        return False
    if any(e.kind == "file" for e in late) and _sees_files(judge, early):
        return False
    changes = [e for e in late if e.kind in ("change", "element")]
    stored = {n.id for n in _names(judge, tail) if not isinstance(n.ctx, ast.Load) and id(n) in second}
    changed = {e.var for e in changes if e.var is not None} | {judge.var(n) for n in stored & judge.carried}
    mine = {v for v in changed if v.scope == judge.scope.number}
    seen = {e.var: [e.line] for e in early if e.var is not None}
    seen |= {judge.var(n.id): [n.lineno] for n in _names(judge, head) if n.id not in judge.own or n.id in judge.carried}
    seen |= {judge.var(n.id): [n.lineno] for n in ast.walk(judge.loop.iter) if isinstance(n, ast.Name)}
    if changed & set(seen) or (stored | {v.name for v in mine}) & set(judge.targets):
        return False
    if any(e.var in changed for _, e in judge.program.read_by_operators) or _known_to_functions(judge, stored):
        return False
    if any(b.kind in ("import", "class", "def") for v in changed for b in judge.scopes.bindings(v)):
        return False  # anybody may see its attributes
    if not _items_are_there(judge, changed) or not keeps_books(judge, tail, {v.name for v in changed}):
        return False
    made = {n.id for n in _names(judge, head) if not isinstance(n.ctx, ast.Load)} | set(judge.targets)
    if any(v.name in made for v in _changed_in_place(judge, second)):
        return False
    if not all(_puts_in_new(judge, changes, v, tail) for v in changed):
        return False
    return _no_other_name(judge, changes, changed, seen)


def _changed_in_place(judge: Judge, part: set[int]) -> Iterator[Var]:
    """The names of the body whose objects some of its nodes change, also by another name."""
    tracker = Tracker(judge.program, judge.scope, judge.own, judge.walker.seeds)
    tracker.walk(judge.loop.body)
    for event in tracker.events:
        mine = event.var is not None and event.var.scope == judge.scope.number and event.var.name in judge.own
        if event.kind == "change" and event.how != "rebind" and id(event.node) in part and mine:
            yield event.var  # type: ignore[misc]


def _is_plain(judge: Judge, event: Event, early: list[Event]) -> bool:
    """Whether a statement that stays in the loop does nothing there but change its books, show and write."""
    writes = event.how.rpartition(".")[2] in WRITES
    if event.kind == "unknown":
        plain = writes and is_table(judge, event.node)
    elif event.kind == "change":
        plain = event.how in _WAYS and not event.inside
    else:
        plain = event.kind in _PLAIN
    if event.kind == "print" and isinstance(event.node, ast.Call):
        to = [judge.scopes.dotted(k.value, judge.scope) for k in event.node.keywords if k.arg == "file"]
        writes = writes or not set(to) <= {"sys.stdout", "sys.stderr"}
    known = event.kind != "change" or (event.var is not None and event.var.scope >= 0)
    return plain and known and not (writes and not read_elsewhere(judge, event, early))


def _sees_files(judge: Judge, early: list[Event]) -> bool:
    """Whether what is computed may see files that the items before it write, or writes some itself."""
    files = [e for e in early if e.kind == "file"]

    def read() -> None:
        for event in files:
            judge_read(judge, event)

    return any(e.how not in ("r", "list") for e in files) or _stands_against(judge, read)


def _stands_against(judge: Judge, ask: Callable[[], None]) -> bool:
    """Whether a question finds reasons against; the judge keeps none of them."""
    before, judge.reasons.found = judge.reasons.found, {}
    ask()
    found, judge.reasons.found = judge.reasons.found, before
    return bool(found)


def _names(judge: Judge, statements: Sequence[ast.AST]) -> list[ast.Name]:
    nodes = (n for s in statements for n in ast.walk(s))
    return [n for n in nodes if isinstance(n, ast.Name) and id(n) not in judge.scopes.inner]


def _known_to_functions(judge: Judge, names: set[str]) -> bool:
    """Whether a function of the text reads one of the names, which the second part assigns."""
    for name in names:
        var = judge.var(name)
        for node in judge.scopes.named(name):
            scope = judge.scopes.around.get(id(node))
            elsewhere = scope is not judge.scope and scope is not None and id(node) not in judge.scopes.inner
            if elsewhere and judge.scopes.resolve(name, scope) == var:  # type: ignore[arg-type]
                return True
    return False


def _items_are_there(judge: Judge, changed: set[Var]) -> bool:
    """Whether nothing happens between the items that might see the books: no generator of the text makes them."""
    lazy = judge.program.once(_is_lazy)
    for node in ast.walk(judge.loop.iter):
        if isinstance(node, ast.GeneratorExp):
            return False
        if isinstance(node, ast.Call) and judge.scopes.dotted(node.func, judge.scope) in _CALL_BACK:
            return False
        if isinstance(node, ast.Name) and id(node) not in judge.scopes.inner:
            kind = judge.kinds.of(node, judge.scope).name
            if kind in ("generator", "file", "unpicklable"):
                return False
            binding = judge.scopes.only(judge.var(node.id))
            unknown = kind == "unknown" and (binding is None or binding.kind not in ("import", "def", "class"))
            if unknown and lazy and not _own_books(judge, node, changed):
                return False
        if isinstance(node, ast.Call) and judge.scopes.dotted(node.func, judge.scope) is None and lazy:
            method = isinstance(node.func, ast.Attribute) and node.func.attr not in judge.program.methods
            outer = judge.scopes.parents.get(id(node))
            listed = isinstance(outer, ast.Call) and judge.scopes.dotted(outer.func, judge.scope) in _LISTS
            if not method and not listed:
                return False
    return True


def _own_books(judge: Judge, node: ast.Name, changed: set[Var]) -> bool:
    """Whether the books are of this function alone, and the items come as an argument, made before."""
    scope = judge.scope
    given = all(b.kind == "param" for b in judge.scopes.bindings(judge.var(node.id)))
    bindings = [b for v in changed for b in judge.scopes.bindings(v)]
    return (
        scope.is_function
        and given
        and all(v.scope == scope.number for v in changed)
        and all(b.kind != "param" for b in bindings)
    )


def _is_lazy(program: Program) -> bool:
    """Whether code of the text may run while one goes through something."""
    made = (ast.Yield, ast.YieldFrom)
    named = {"__iter__", "__next__", "__getitem__", "__len__"} & set(program.methods)
    if named or any(True for _ in program.scopes.every(*made)):
        return True
    kept = [n.value for n in program.scopes.every(ast.Assign)]
    paths = [program.scopes.dotted(v.func, program.scopes.around[id(v)]) for v in kept if isinstance(v, ast.Call)]
    return any(isinstance(v, ast.GeneratorExp) for v in kept) or bool({"builtins.map", "builtins.filter"} & set(paths))


def _no_other_name(judge: Judge, changes: list[Event], changed: set[Var], seen: dict[Var, list[int]]) -> bool:
    """Whether what the second part changes has no other name under which the first might see it."""
    sites = {var: _sites(judge, var, changes) for var in changed}
    return not _stands_against(judge, lambda: judge_aliases(judge, sites, seen))


def _sites(judge: Judge, var: Var, changes: list[Event]) -> list[Site]:
    """The changes of a variable, for `judge_aliases`."""
    found = []
    for event in changes:
        if event.var != var:
            continue
        statement = judge.statement_of(event.node)
        named = {id(n) for n in ast.walk(statement) if isinstance(n, ast.Name) and n.id == var.name}
        family = "store" if _of_itself(statement, var.name) else "call"
        if event.how == "rebind" and isinstance(statement, (ast.Assign, ast.For)):
            family = "last"  # the name gets another object
        found.append(Site(statement, family if named else "call", [var], [], "", named))
    return found or [Site(judge.loop.body[-1], "last", [var], [])]


def _puts_in_new(judge: Judge, changes: list[Event], var: Var, tail: list[ast.stmt]) -> bool:
    """Whether books that change what they hold are only given values and new containers: no items, no results."""
    statements = [judge.statement_of(e.node) for e in changes if e.var == var and e.how != "rebind"]
    if all(_of_itself(s, var.name) and not isinstance(s, ast.AugAssign) for s in statements):
        return True
    deeper = not all(_of_itself(s, var.name) for s in statements)  # `d[k] += v` changes what was put in as a whole
    given: list[ast.expr] = []
    for node in (n for s in tail for n in ast.walk(s)):
        mine = isinstance(node, ast.stmt) and any(isinstance(n, ast.Name) and n.id == var.name for n in ast.walk(node))
        if mine and isinstance(node, (ast.Assign, ast.AugAssign) if deeper else ast.Assign):
            given.append(node.value)
        elif mine and isinstance(node, ast.Expr):
            calls = [n for n in ast.walk(node) if isinstance(n, ast.Call)]
            given += [a for c in calls for a in [*c.args, *(k.value for k in c.keywords)]]
    return all(is_empty(g) or judge.kinds_here(g) <= IMMUTABLE for g in given)


def _of_itself(statement: ast.stmt, name: str) -> bool:
    """Whether a statement changes the object under a name, and nothing that it holds."""
    if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
        func = statement.value.func
        if isinstance(func, ast.Name) and func.id == "print":
            return any(k.arg == "file" and getattr(k.value, "id", "") == name for k in statement.value.keywords)
        return isinstance(func, ast.Attribute) and isinstance(func.value, ast.Name) and func.value.id == name
    places = statement.targets if isinstance(statement, ast.Assign) else []
    places = [statement.target] if isinstance(statement, ast.AugAssign) else places
    return bool(places) and all(
        isinstance(p, ast.Subscript) and isinstance(p.value, ast.Name) and p.value.id == name for p in places
    )


def _written(judge: Judge, head: list[ast.stmt], tail: list[ast.stmt], said: list[ast.expr]) -> Way | None:
    """The edits that make two loops of one. ``said``: what the books write, and the first loop is to compute."""
    loop, source = judge.loop, judge.program.source
    made = {n.id for n in _names(judge, head) if not isinstance(n.ctx, ast.Load)}
    later = set(ItemFlow(tail, judge.own, set(), judge.scopes).carried)  # what the books do not assign first
    wanted = {n for n in judge.own if live_after(judge.var(n), loop, judge.scopes)}
    computed = {id(n) for value in said for n in ast.walk(value)}
    later &= {n.id for n in _names(judge, tail) if id(n) not in computed}
    needed = made & (later | wanted)
    items = (set(judge.targets) - made) & (later | wanted)
    if not (needed or said) or (items and made & set(judge.targets) & later):
        return None
    if any(_may_hold_set(judge, judge.var(n), head) for n in needed) or any(_is_set(judge, v) for v in said):
        return None  # a copy may have another order
    order = sorted(needed, key=lambda n: min((m.lineno, m.col_offset) for m in _names(judge, head) if m.id == n))
    taken = set(judge.scopes.taken(judge.scope))
    name = fresh_name(f"computed_{loop.lineno}", taken)
    outer, inner = source.indent(loop.lineno), source.indent(loop.body[0].lineno)
    named = [(value, fresh_name(name_of_said(value), taken)) for value in said]
    order += [word for _, word in named]
    values = f"({', '.join(order)},)"
    bound = source.segment(loop.target)
    bound = f"({bound})" if isinstance(loop.target, ast.Tuple) else bound
    iterable = source.segment(loop.iter)
    iterable = f"({iterable})" if isinstance(loop.iter, ast.Tuple) else iterable
    header = f"for {bound}, {values} in zip({iterable}, {name}):" if items else f"for {values} in {name}:"
    start = source.line_start(loop.lineno)
    at = source.line_start((head[-1].end_lineno or 0) + 1 if head else tail[0].lineno)
    first = "".join(f"{inner}{word} = {_in_brackets(source.segment(value))}\n" for value, word in named)
    second = f"{first}{inner}{name}.append({values})\n{outer}{header}\n"
    edits = [(start, start, f"{outer}{name} = []\n"), (at, at, second)]
    edits += [(source.start(value), source.end(value), word) for value, word in named]
    added = sum(new.count("\n") - source.text[begin:end].count("\n") for begin, end, new in edits)
    return Way(edits, added, 1, name)


def _in_brackets(text: str) -> str:
    return f"({text})" if "\n" in text else text


def _is_set(judge: Judge, value: ast.expr) -> bool:
    """Whether what is written may be a set, or hold one."""
    if judge.kinds_here(value) <= _WITHOUT_SETS:
        return False
    parts = value.elts if isinstance(value, (ast.Tuple, ast.List)) else []
    if parts:
        return any(_is_set(judge, part) for part in parts)
    return judge.program.once(_functions_make_sets) or any(_makes_set(judge.program, n) for n in ast.walk(value))


def _may_hold_set(judge: Judge, var: Var, head: list[ast.stmt]) -> bool:
    """Whether what an item computes may be a set, or hold one."""
    names, kind = {k.name for k in judge.kinds.each(var, judge.loop)}, judge.kinds.of_variable(var)
    if names & SETS:
        return True
    if names <= _WITHOUT_SETS or (
        kind.name in ("list", "tuple") and kind.element is not None and kind.element.immutable
    ):
        return False
    nodes = (n for s in head for n in ast.walk(s))
    return judge.program.once(_functions_make_sets) or any(_makes_set(judge.program, n) for n in nodes)


def _functions_make_sets(program: Program) -> bool:
    functions = program.scopes.every(ast.FunctionDef, ast.Lambda)
    return any(_makes_set(program, n) for f in functions for n in ast.walk(f))


def _makes_set(program: Program, node: ast.AST) -> bool:
    """Whether a set is made that is not used up on the spot."""
    made = isinstance(node, (ast.Set, ast.SetComp))
    if isinstance(node, ast.Call):
        made = program.scopes.dotted(node.func, program.scopes.around[id(node)]) in (
            "builtins.set",
            "builtins.frozenset",
        )
        made = made or (isinstance(node.func, ast.Attribute) and node.func.attr in _OF_SETS)
    outer = program.scopes.parents.get(id(node))
    used_up = isinstance(outer, ast.Call) and node in outer.args and getattr(outer.func, "id", "") in _USES_UP
    return made and not used_up and not isinstance(outer, ast.Compare)


def attach(judge: Judge, name: str) -> bool:
    """Have a loop that computes go on with the books; whether it may. ``judge``: of the first of the two loops."""
    assert judge.parts is not None
    block = next(b for s, b in judge.blocks_around(judge.loop) if s is judge.loop)
    second = block[block.index(judge.loop) + 1]
    assert isinstance(second, ast.For)
    place = _place(judge.parts.parent, name)
    results = judge.parts.results
    if place is None or judge.wanted or any(k != v for k, v in results.items()) or judge.leaving:
        return False
    source = judge.program.source
    pieces, number = place
    if judge.moved and pieces is not judge.parts.parent:
        return False  # the books may read what the item is then
    if (judge.output and not judge.in_parent) or pieces[number].text != source.segment(judge.loop.body[-1]):
        return False  # a value got another name on its way
    last = second.end_lineno or 0
    text = source.text[source.line_start((second.iter.end_lineno or 0) + 1) : source.line_start(last)] + source.line(
        last
    )
    target = second.target
    items = set()
    if isinstance(second.iter, ast.Call) and isinstance(target, ast.Tuple):
        items = {n.id for n in ast.walk(target.elts[0]) if isinstance(n, ast.Name)}
    judge.parts.books = Books(name, text.split("\n"), items, second)
    return True


def keep_books(parts: Split, books: Books, indent: str) -> None:
    """Put the books where the loop would note what came out, in the parent's part of a loop."""
    place = _place(parts.parent, books.name)
    assert place is not None
    pieces, number = place
    lines = [line[len(indent) :] if line.startswith(indent) else line.lstrip() for line in books.text]
    kept = Piece("\n".join(lines), block=True)
    if pieces is parts.parent:  # behind what puts items back, which the books may read
        del pieces[number]
        pieces.append(kept)
    else:
        pieces[number] = kept
    parts.items |= books.items


def _place(pieces: list[Piece], name: str) -> tuple[list[Piece], int] | None:
    """Where the loop notes what came out."""
    for number, piece in enumerate(pieces):
        if piece.text.startswith(f"{name}.append(("):
            return pieces, number
        found = _place(piece.body, name) or _place(piece.orelse, name)
        if found is not None:
            return found
    return None
