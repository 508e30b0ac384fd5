"""Scan a text for loops, and convert those whose items may run side by side."""

from __future__ import annotations

import ast
import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .effects.program import Program
from .judging.bookkeeping import attach, cuts
from .judging.counted import composed, counted
from .judging.judge import Judge
from .judging.own_rows import Way, prepared
from .reasons import NO, PARALLEL, Verdict
from .text.scopes import targets_of
from .text.source import BadSource, Source
from .writing.comprehension import (
    KINDS,
    Comprehension,
    comprehensions,
    draws,
    judge_comprehension,
    rewrite_comprehension,
    verb_of,
    worked_out,
)
from .writing.rewrite import Edit, apply_edits, becomes, import_edit, rewrite_loop

__all__ = ["Conversion", "assumed", "convert_source", "scan_source"]

VERBS = frozenset({"map", "imap", "starmap", "imap_unordered", "fill", "files", "check", "explain"})


@dataclass(repr=False)
class Conversion:
    """What became of a text.

    ``text``: the new text, or the old one where nothing was converted. ``verdicts``: one for each loop, in the order of
    the lines. ``converted``: those that were rewritten. Truthy when something was.
    """

    text: str
    verdicts: list[Verdict]
    converted: list[Verdict]

    def __bool__(self) -> bool:
        return bool(self.converted)

    def __repr__(self) -> str:
        lines = ", ".join(str(verdict.line) for verdict in self.converted) or "none"
        return f"<Conversion: loops found: {len(self.verdicts)}, converted on lines: {lines}; .text is the new program>"


def scan_source(text: str, *, name: str = "<text>", assume: Iterable[str] = (), cut: bool = False) -> list[Verdict]:
    """The verdict on every loop of a text, in the order of the lines. Raises `BadSource` for what is no Python."""
    return _read(text, name, assume, cut).verdicts


def convert_source(
    text: str, *, line: int | None = None, assume: Iterable[str] = (), cut: bool = False, name: str = "<text>"
) -> Conversion:
    """Return the text with its loops rewritten to farmout's verbs, where that surely gives the same answer.

    Without ``line`` all outermost loops whose verdict is "parallel" are rewritten; with it, the loop that begins on
    that line. ``assume``: names of functions for which you give your word that they only compute, as in
    ``["load=pure"]``. With ``cut``, loops are also converted that first compute and then keep books in an order that
    decides the answer: the workers compute, and the books stay in the loop as they are written. The code is read, never
    run. Converting the result again changes nothing.

    Raises `ValueError` if the text is no Python (with the line), if no loop begins on ``line``, or for an ``assume``
    that is no ``NAME=pure``; `TypeError` if one of them is of another type.

    >>> import farmout
    >>> result = farmout.convert_source("total = 0\\nfor x in range(5):\\n    total += x ** x\\n")
    >>> print(result.text)
    import farmout
    <BLANKLINE>
    total = 0
    <BLANKLINE>
    <BLANKLINE>
    def process_item(x):
        return x ** x
    <BLANKLINE>
    <BLANKLINE>
    for term in farmout.imap(process_item, range(5)):
        total += term
    <BLANKLINE>
    """
    if line is not None and (isinstance(line, bool) or not isinstance(line, int)):
        raise TypeError(f"line={line!r}: give the number of the line on which the loop begins, or None for all loops")
    if not isinstance(cut, bool):
        raise TypeError(f"cut={cut!r}: give True to cut loops in two that compute first and then keep books, or False")
    return _read(text, name, assume, cut).convert(line)


def _read(text: str, name: str, assume: Iterable[str], cut: bool) -> _Text:
    try:
        return _Text(text, name, assume, cut=cut)
    except RecursionError:
        raise BadSource(f"{name}: has an expression that is nested too deeply to be followed", None) from None


def _judged(program: Program, loop: ast.For) -> Judge:
    """Everything about one loop. Items that are changed in place may come back whole, where parts of them may not."""
    found = Judge(program, loop)
    found.run()
    changed = {str(reason.variable) for reason in found.reasons.all if reason.code == "items change"}
    if not changed or len(changed) != len(found.reasons.all):
        return found
    whole = Judge(program, loop, changed)
    whole.run()
    return whole if whole.reasons.verdict == PARALLEL else found


def _only_failing(verdict: Verdict) -> bool:
    """Whether the order of a loop matters only where an item fails: nobody need be asked to cut it in two."""
    return {reason.code for reason in verdict.reasons} <= {"error order", "files of later items", "partial"}


class _Text:
    """A text and the verdicts on its loops; ``only``: on the loop that begins on this line, as it is written."""

    def __init__(
        self,
        text: str,
        name: str,
        assume: Iterable[str],
        *,
        rows: bool = True,
        cut: bool = False,
        only: int | None = None,
    ) -> None:
        if not isinstance(text, str):
            hint = "text.decode()" if isinstance(text, (bytes, bytearray)) else "Path(file).read_text()"
            raise TypeError(f"text={text!r:.60}: give the text of a Python program as a str, as in {hint}")
        if isinstance(assume, str):
            raise TypeError(f"assume={assume!r}: give a list of entries, as in assume=[{assume!r}]")
        self.source = Source(text, name)
        self.program = Program(self.source, frozenset(assumed(assume)))
        self.judges: dict[int, Judge] = {}
        self.verdicts: list[Verdict] = []
        for loop in sorted(self.program.scopes.every(ast.For, ast.AsyncFor), key=lambda n: (n.lineno, n.col_offset)):
            if only in (None, loop.lineno):
                self.verdicts.append(self._verdict(loop))
        for comprehension in comprehensions(self.program) if only is None else ():
            self.verdicts.append(self._comprehension(comprehension))
        self.verdicts.sort(key=lambda v: v.line)
        self.rows: dict[int, Way] = {}  # by the line of a loop: how it is written before it is converted
        self.assume, self.cut = list(assume), cut
        self._mark_inner()
        if rows and only is None and self._find_rows():
            self._mark_inner()

    def _find_rows(self) -> bool:
        """Try refused loops with a row of its own for each item, or cut in two."""
        for verdict in self.verdicts:
            found = self.judges.get(id(verdict.node))
            if verdict.verdict == PARALLEL or verdict.within is not None or found is None:
                continue
            for way in self._ways(found):
                if way.books and verdict.cut:
                    continue  # one way to cut it is enough to tell
                new = self._changed(way.edits, verdict.line + way.before)._in_another_way(way)
                if new is not None and way.books and not (self.cut or _only_failing(verdict)):
                    verdict.cut = True
                elif new is not None:
                    self.rows[verdict.line] = way
                    verdict.verdict, verdict.reasons, verdict.becomes = PARALLEL, [], new.becomes
                    self._mark_inner()
                    break
        return bool(self.rows)

    def _ways(self, found: Judge) -> Iterator[Way]:
        """Other ways to write a refused loop; one that counts by hand gets `enumerate` first."""
        yield from itertools.chain(prepared(found), cuts(found))
        way = counted(found)
        if way is None:
            return
        yield way
        other = self._changed(way.edits, found.loop.lineno)
        again = other.judges[id(other.verdicts[0].node)]
        for inner in itertools.chain(prepared(again), cuts(again)):
            yield composed(found, way, inner, apply_edits(other.source.text, inner.edits))

    def _changed(self, edits: list[Edit], line: int) -> _Text:
        """The loop of a line of the text, when some edits are made."""
        return _Text(apply_edits(self.source.text, edits), self.source.name, self.assume, only=line)

    def _in_another_way(self, way: Way, line: int | None = None) -> Verdict | None:
        """The verdict on the loop of a line, or the only one, where it is parallel as it is written now."""
        verdict = next(v for v in self.verdicts if line in (None, v.line))
        if verdict.verdict != PARALLEL:
            return None
        if way.books:
            verdict.becomes = "a loop over farmout.imap that goes on with the results in order, as it did"
            return verdict if attach(self.judges[id(verdict.node)], way.books) else None
        return verdict

    def _comprehension(self, node: Comprehension) -> Verdict:
        found = judge_comprehension(self.program, node)
        function = getattr(self.program.scopes.around[id(node)].node, "name", "")
        header = self.source.line(node.lineno).strip()
        verdict = Verdict(node.lineno, node.end_lineno or 0, found.verdict, found.all, "", "comprehension")
        verdict.function, verdict.node, verdict.header = function, node, header
        verdict.becomes = verb_of(self.program, node)
        return verdict

    def _verdict(self, loop: ast.For | ast.AsyncFor) -> Verdict:
        scope = self.program.scopes.around[id(loop)]
        function = getattr(scope.node, "name", "")
        header = self.source.line(loop.lineno).strip()
        if isinstance(loop, ast.AsyncFor):
            loop = ast.copy_location(ast.For(loop.target, loop.iter, loop.body, loop.orelse), loop)
        found = _judged(self.program, loop) if id(loop) in self.program.scopes.around else None
        verdict = Verdict(loop.lineno, loop.end_lineno or 0, PARALLEL, [], function=function, node=loop, header=header)
        if found is None:
            verdict.verdict = NO
            return verdict
        verdict.verdict, verdict.reasons = found.reasons.verdict, found.reasons.all
        if found.reasons.verdict != NO:
            verdict.becomes = becomes(found)
        self.judges[id(loop)] = found
        return verdict

    def _mark_inner(self) -> None:
        """A loop inside a parallel one, or in a function that one calls, stays as it is."""
        reached: dict[int, int] = {}
        for node in self.program.scopes.every(ast.Call):
            path = self.program.scopes.dotted(node.func, self.program.scopes.around[id(node)]) or ""
            if path.startswith("farmout.") and path.split(".")[-1] in VERBS and node.args:
                self._reach(node.args[0], node.lineno, reached)
                for statement in self._items_before(node):
                    reached[id(statement)] = node.lineno
        of_node = {id(v.node): v for v in self.verdicts}
        for verdict in self.verdicts:
            assert verdict.node is not None
            parents = [of_node[id(p)] for p in self.program.scopes.enclosing(verdict.node) if id(p) in of_node]
            around = [v for v in parents if _stays_whole(v)]
            if around:
                verdict.within = around[-1].line
            for parent in self.program.scopes.enclosing(verdict.node):
                if id(parent) in reached and verdict.within is None:
                    verdict.within = reached[id(parent)]
            if verdict.verdict == PARALLEL and verdict.within is None:
                made = isinstance(verdict.node, KINDS)
                body = worked_out(self.program, verdict.node) if made else verdict.node.body  # type: ignore[arg-type, attr-defined]
                for part in body:
                    self._reach(part, verdict.line, reached)
        for verdict in self.verdicts:  # functions called from a loop further down
            for parent in self.program.scopes.enclosing(verdict.node) if verdict.node is not None else ():
                if id(parent) in reached and reached[id(parent)] != verdict.line and verdict.within is None:
                    verdict.within = reached[id(parent)]
            if verdict.within is not None and {reason.code for reason in verdict.reasons} == {"nothing"}:
                sites = self.judges[id(verdict.node)].sites.values()
                if all(site.family != "call" for site in sites):  # where order is nothing to objects that are called
                    verdict.verdict, verdict.reasons = PARALLEL, []  # nobody asks here whether it would gain

    def _items_before(self, call: ast.Call) -> list[ast.stmt]:
        """The statement right before a call of a verb that gives its items a name: it belongs to the call."""
        around = list(self.program.scopes.enclosing(call))
        statement = next(n for n in around if isinstance(n, ast.stmt))
        blocks = [getattr(p, part, None) for p in around for part in ("body", "orelse", "finalbody")]
        block = next((b for b in blocks if isinstance(b, list) and statement in b), [statement])
        before = block[block.index(statement) - 1] if block[0] is not statement else None
        names = {n.id for given in call.args[1:] for n in ast.walk(given) if isinstance(n, ast.Name)}
        given = before.targets if isinstance(before, ast.Assign) else []
        return [before] if before is not None and any(name in names for t in given for name in targets_of(t)) else []

    def _reach(self, node: ast.AST, line: int, reached: dict[int, int]) -> None:
        """Note the functions of the text that a piece of code may call."""
        for found in ast.walk(node):
            functions: list[ast.AST] = []
            if isinstance(found, ast.Name) and id(found) in self.program.scopes.around:
                scope = self.program.scopes.around[id(found)]
                bindings = self.program.scopes.bindings(self.program.scopes.resolve(found.id, scope))
                functions = [b.node for b in bindings if b.kind == "def"]
            elif isinstance(found, ast.Attribute):
                functions = list(self.program.methods.get(found.attr, []))
            for function in functions:
                if id(function) not in reached:
                    reached[id(function)] = line
                    self._reach(function, line, reached)

    def convert(self, line: int | None) -> Conversion:
        chosen = [v for v in self.verdicts if v.verdict == PARALLEL and v.within is None]
        if line is not None:
            at = [v for v in self.verdicts if v.line == line]
            if not at:
                known = ", ".join(str(v.line) for v in self.verdicts) or "none"
                raise BadSource(f"{self.source.name}: no loop begins on line {line}; loops begin on: {known}", line)
            chosen = [v for v in at[:1] if v.verdict == PARALLEL]
        if not chosen:
            return Conversion(self.source.text.replace("\n", self.source.newline), self.verdicts, [])
        with_rows = any(v.line in self.rows for v in chosen)
        text = self._with_rows(chosen) if with_rows else self._rewritten(chosen)
        return Conversion(text, self.verdicts, chosen) if line is not None else self._again(text, chosen)

    def _again(self, text: str, chosen: list[Verdict]) -> Conversion:
        """Convert what may be converted now: a name that a loop also gave a value may have one meaning only.

        Any other reason stays one, though the new text may not show it: what comes back from workers is of no kind.
        """
        other = _Text(text, self.source.name, self.assume, cut=self.cut)
        pairs = _same_loops([v for v in self.verdicts if v not in chosen], other.verdicts)
        free = {id(now) for before, now in pairs if {r.code for r in before.reasons} <= {"unknown"}}
        for verdict in (v for v in other.verdicts if v.verdict == PARALLEL and id(v) not in free):
            verdict.verdict = NO
        new = other.convert(None)
        done = {id(v) for v in new.converted}
        for before, now in pairs:
            if id(now) in done:
                before.verdict, before.reasons, before.becomes = PARALLEL, [], now.becomes
                chosen.append(before)
        return Conversion(new.text, self.verdicts, sorted(chosen, key=lambda v: v.line))

    def _with_rows(self, chosen: list[Verdict]) -> str:
        """The new text, where some loops get rows for their items first."""
        mine = [v for v in chosen if v.line in self.rows]
        text = apply_edits(self.source.text, [edit for v in mine for edit in self.rows[v.line].edits])
        other = _Text(text.replace("\n", self.source.newline), self.source.name, self.assume, rows=False)
        lines = set()
        for verdict in chosen:
            line = verdict.line + sum(self.rows[m.line].added for m in mine if m.line < verdict.line)
            if verdict in mine:
                line += self.rows[verdict.line].before
                other._in_another_way(self.rows[verdict.line], line)
            lines.add(line)
        return other._rewritten([v for v in other.verdicts if v.line in lines and v.verdict == PARALLEL])

    def _rewritten(self, chosen: list[Verdict]) -> str:
        name, missing = self._farmout()
        taken: dict[int, set[str]] = {}  # by the number of a scope
        edits, imports = [], [missing] if missing else []
        seeds = itertools.count(self._first_seed())
        for verdict in chosen:
            if isinstance(verdict.node, KINDS):
                seed = next(seeds) if draws(self.program, verdict.node) else None
                new = rewrite_comprehension(self.program, self.source, verdict.node, name, seed)
                edits.append((self.source.start(verdict.node), self.source.end(verdict.node), new))
                continue
            judge = self.judges[id(verdict.node)]
            here = taken.setdefault(judge.scope.number, self.program.scopes.taken(judge.scope))
            edit, needed = rewrite_loop(judge, name, here, next(seeds) if judge.random else None)
            edits.append(edit)
            if needed and needed not in imports:
                imports.insert(0, needed)
        starts = [self.source.line_start(n + 1) for n in range(len(self.source.lines))]
        extra = import_edit(self.source.tree, starts, imports)
        text = apply_edits(self.source.text, edits + ([extra] if extra else []))
        if extra and extra[2].endswith("\n\n") and not isinstance(self.source.tree.body[0], ast.FunctionDef):
            text = text.replace(f"{extra[2]}def ", f"{extra[2]}\ndef ", 1)
        compile(text, self.source.name, "exec", dont_inherit=True)  # not only parsed: a `continue` needs a loop
        return text.replace("\n", self.source.newline)

    def _first_seed(self) -> int:
        """One that the text gives nowhere: two loops with one seed would draw the same numbers."""
        given = [n.value for n in self.program.scopes.every(ast.keyword) if n.arg == "seed"]
        return 1 + max((n.value for n in given if isinstance(n, ast.Constant) and type(n.value) is int), default=-1)

    def _farmout(self) -> tuple[str, str | None]:
        """The name under which the text knows farmout, and the import it needs."""
        bindings = self.program.scopes.module.bindings
        for name, found in bindings.items():
            if (
                len(found) == 1
                and found[0].kind == "import"
                and found[0].path == "farmout"
                and found[0].node in self.source.tree.body
            ):
                return name, None
        if "farmout" in self.program.scopes.identifiers:
            return "_farmout", "farmout as _farmout"
        return "farmout", "farmout"


def _same_loops(before: list[Verdict], now: list[Verdict]) -> list[tuple[Verdict, Verdict]]:
    """The loops of one text that are still there in another, which was made of it."""

    def by_header(verdicts: list[Verdict]) -> dict[tuple[str, ...], list[Verdict]]:
        found: dict[tuple[str, ...], list[Verdict]] = {}
        for verdict in verdicts:
            found.setdefault((verdict.kind, verdict.function, verdict.header), []).append(verdict)
        return found

    there = by_header(now)
    pairs = [(old, there.get(key, [])) for key, old in by_header(before).items()]
    return [pair for old, new in pairs if len(old) == len(new) for pair in zip(old, new, strict=True)]


def _stays_whole(verdict: Verdict) -> bool:
    """Whether loops inside a loop stay as they are: it is parallel, or goes through results already."""
    done = any(reason.code == "done" for reason in verdict.reasons)
    return done or (verdict.verdict == PARALLEL and verdict.within is None)


def assumed(assume: Iterable[str]) -> Iterable[str]:
    """The names of functions for which somebody gives their word; raises `ValueError` for what is no ``NAME=pure``."""
    for entry in assume:
        name, equals, word = entry.partition("=")
        if not name.strip() or (equals and word.strip() != "pure"):
            raise ValueError(f"assume={entry!r}: give NAME=pure, where NAME is a function as it is written in the text")
        yield name.strip()
