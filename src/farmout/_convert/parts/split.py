"""Split a loop body in two: the work, which becomes a function of one item, and what the parent does in order.

The parent's part is made of the statements that change the outside, as they stand; the values they need come from the
worker. What runs in the worker reads nothing that the parent's part changes, so every item sees what it saw before.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..effects.walker import VALUES, root_name
from ..rounds.alone import fails_alone, surely_passes
from ..rounds.catching import only_closes
from ..rounds.failures import cannot_fail
from ..rounds.instant import changes_later, taken_at_once
from ..rounds.sites import Site
from ..rounds.suspects import both_may_fail
from ..rounds.taken import finds_place, surely_taken
from ..rounds.twice import as_evaluated, gives_same_object, judge_twice, passes_again
from ..values.kind import in_words
from .attempts import attempted, can_be_attempted, handler_names
from .handover import finds_parts, handed_over, keeps_identity, last_value_keeps_identity, made_list, settled
from .kept import can_stay, counts_places, kept_as_written
from .lasting import held_by_last
from .later import evaluated_later
from .leaving import left_inside
from .pieces import RETURN, TAKE, Piece, Split, drawn_together, fresh_name, is_constant, names_in, prune, value_of
from .put_back import put_back, read_again
from .questions import asked_by_parent, asked_first, asked_later, is_question, is_truth
from .replay import hint_for, recorded, taken_apart
from .taking import can_take, names_item_before
from .writes import is_plain

if TYPE_CHECKING:
    from ..judging.judge import Judge

__all__ = ["Splitter", "split"]

_COMPUTED = (ast.Call, ast.Attribute, ast.Subscript, ast.BinOp, ast.IfExp, ast.ListComp, ast.GeneratorExp, ast.Lambda)


def split(judge: Judge, taken: set[str]) -> Split:
    """Split the body of a loop that was judged; may still add reasons to the judge."""
    before, late = dict(judge.reasons.found), judge.late

    def tried(mode: str = "") -> tuple[Splitter, Split, bool]:
        judge.reasons.found, judge.late = dict(before), late
        splitter = Splitter(judge, set(taken), mode)
        return splitter, splitter.run(), judge.reasons.found == before

    splitter, parts, fine = tried()
    refused = any(code == "error order" for code, _ in judge.reasons.found)
    if refused or judge.late is not None:
        _, taking, fine = tried("taking")
        if fine and judge.late is None and taking.takes:
            return taking
        _, handed, fine = tried("handed") if refused else (splitter, parts, False)
        if fine and handed.worker:
            return handed
        splitter, parts, fine = tried()
    if splitter.disordered and fine:
        _, careful, fine = tried("in order")
        return careful if fine else tried()[1]
    if parts.worker or parts.results or any(site.writes for site in judge.sites.values()):
        return parts
    return tried("all")[1]


class Splitter:
    """Goes through the body once, and writes both parts."""

    def __init__(self, judge: Judge, taken: set[str], mode: str = "") -> None:
        self.judge, self.taken = judge, taken
        self.all_operands = mode == "all"  # where nothing else is left to do, the worker computes every operand
        self.in_order = mode == "in order"  # it looks elements up where they stand, so that the first error is the same
        self.handed = mode == "handed"  # the parent looks up what it was handed: the other way to the same first error
        self.taking = mode == "taking"  # it looks up what it needs of items, to change things before it takes results
        self.looked_up = self.disordered = False  # the parent looks one up; what may fail before that in the worker
        self.source = judge.program.source
        self.result = Split()
        self.deep, self.returned = 0, False  # inside branches of the worker; it may have returned before this point
        first = judge.loop.body[0]
        own_line = first.lineno > judge.loop.lineno and self.source.line(first.lineno)[: first.col_offset].strip() == ""
        outer = self.source.indent(judge.loop.lineno)
        self.indent = self.source.indent(first.lineno) if own_line else outer + "    "
        self.unit = self.indent[len(outer) :]
        self.locals = judge.own - judge.accumulators - set(judge.targets)
        self.rebound = set(judge.targets) & (judge.assigned | judge.spent | judge.moved)
        self.guarded = False  # inside a try of the worker: an error of what it computes may be caught there
        self.errors = handler_names(judge)
        self.flags: list[str] = []  # that say whether an inner block went on with the next item
        self.stored: dict[int, str] = {}  # by the read of what an item stored: the name of the value
        self.failing: Site | None = None  # the first change that the parent makes later than the loop did
        self.fragile: Site | None = None  # the first change that may raise an error of its own
        self.doubtful: Site | None = None  # the first of which nobody knows
        self.shown: Site | None = None  # the first thing that the parent prints or writes later
        self.printed = False  # it prints something later
        self.level, self.top = 0, list[Piece]()  # how deep the block is that is gone through, and the outermost one
        self.changes = self.changes_before = 0  # made so far, and before the statement of the body that is gone through
        self.passed: set[str] = set()  # what every item has computed
        self.earlier, self.left = list[ast.AST](), list[ast.expr]()  # may have failed in the worker; is handed over
        self.take = False  # the parent takes the results before this statement, after its changes so far

    def run(self) -> Split:
        result = self.result
        result.parent = self.block(self.judge.loop.body, self.indent, result.worker)
        put_back(self)
        prune(result.parent)
        for name in sorted(self.judge.wanted):
            if name in self.judge.targets:
                result.items.add(name)
                continue
            kinds = {k.name for k in self.judge.kinds.each(self.judge.var(name), self.judge.loop)}
            bound = [k for k in ("file", "generator", "function", "unpicklable", "module", "class") if k in kinds]
            kind = bound[0] if bound else held_by_last(self.judge, name)
            if kind:
                self.judge.reasons.no(
                    "last value",
                    name,
                    [self.judge.loop.lineno],
                    f"`{name}` is read after the loop, and cannot leave the worker: it is a {in_words(kind)}",
                    f"do not read `{name}` after the loop",
                )
            last_value_keeps_identity(self.judge, name)
            self.give(name)
        work = "\n".join(["def work():", *(result.worker or ["  pass"])]).replace(RETURN, "return")
        result.used_by_worker = {n.id for n in ast.walk(ast.parse(work)) if isinstance(n, ast.Name)} | set(
            result.results
        )
        needed = names_in(result.parent)
        for name in list(result.results):
            if result.results[name] not in needed and name not in self.judge.wanted:
                del result.results[name]
                if name in self.flags:
                    kept = [w for w in result.worker if w.strip() != f"{name} = False"]
                    result.worker = [w.replace(f"{name} = True; ", "") for w in kept]
        result.items = {n for n in result.items if n in needed or n in self.judge.wanted}
        result.unsure &= set(result.results)
        return result

    def unique(self, hint: str) -> str:
        return fresh_name(hint, self.taken)

    # -- statements -------------------------------------------------------------------------------------------------

    def block(self, statements: list[ast.stmt], indent: str, worker: list[str]) -> list[Piece]:
        pieces: list[Piece] = []
        self.level += 1
        if self.level == 1:
            self.top = pieces
        previous = None
        for statement in statements:
            comments = self.comments_before(statement, previous)
            lines: list[str] = []
            if self.level == 1:
                self.changes_before = self.changes
            found = self.statement(statement, indent, lines)
            if self.level == 1 and self.take:
                pieces.append(Piece(TAKE))
                self.take = False
            if lines and not (found and all(RETURN in line for line in lines)):
                worker += [*comments, *lines]
            elif found:
                pieces += [Piece(c.strip()) for c in comments]
                worker += lines
            pieces += found
            previous = statement
        self.level -= 1
        return pieces

    def comments_before(self, statement: ast.stmt, previous: ast.stmt | None) -> list[str]:
        first = statement.lineno - 1
        floor = (previous.end_lineno or 0) if previous is not None else 0
        lines: list[str] = []
        while first > floor and (
            not self.source.line(first).strip() or self.source.line(first).lstrip().startswith("#")
        ):
            lines.insert(0, self.source.line(first))
            first -= 1
        while lines and previous is None and not lines[0].strip():
            lines.pop(0)
        return lines

    def statement(self, node: ast.stmt, indent: str, worker: list[str]) -> list[Piece]:
        judge = self.judge
        site = judge.sites.get(id(node))
        if site is not None:
            return self.site(site, indent, worker)
        if node in judge.leaving:
            pieces = self.leave(node, indent, worker)
            worker.append(f"{indent}{RETURN}")
            self.returned = True
            return pieces
        if isinstance(node, ast.Continue):
            worker.append(f"{indent}{RETURN}")
            self.returned = True
            return [Piece("continue")]
        parts = [n for n in ast.walk(node) if id(n) in judge.sites or n in judge.leaving]
        goes_on = judge.continues(node)
        if isinstance(node, ast.If) and (parts or goes_on):
            return self.branch(node, indent, worker)
        if isinstance(node, ast.With) and (parts or goes_on) and only_closes(judge, node):
            return self.within(node, indent, worker)
        if isinstance(node, ast.Try) and (parts or goes_on) and can_be_attempted(self, node):
            return attempted(self, node, indent, worker)
        self.may_fail(node)
        if isinstance(node, (ast.For, ast.While)) and any(n in judge.leaving for n in parts):
            return left_inside(self, node, indent, worker)
        if parts or goes_on:
            return recorded(self, node, goes_on, indent, worker)
        worker += self.whole(node, indent)
        return []

    def whole(self, node: ast.stmt, indent: str, edits: dict[ast.AST, str] | None = None) -> list[str]:
        """A statement as it stands, with some parts replaced."""
        text = self.text(node, edits or {}) + self.trailing(node)
        return (indent + text).split("\n")

    def trailing(self, node: ast.stmt) -> str:
        """The comment after a statement on its last line."""
        line = self.source.line(node.end_lineno or 0)
        rest = self.source.text[self.source.end(node) : self.source.line_start(node.end_lineno or 0) + len(line)]
        return "  " + rest.strip() if rest.strip().startswith("#") else ""

    def text(self, node: ast.AST, edits: dict[ast.AST, str]) -> str:
        start, end = self.source.start(node), self.source.end(node)
        edits = {**edits, **{n: self.stored[id(n)] for n in ast.walk(node) if id(n) in self.stored}}
        pieces, at = [], start
        for part in sorted(edits, key=self.source.start):
            if start <= self.source.start(part) and self.source.end(part) <= end and self.source.start(part) >= at:
                pieces += [self.source.text[at : self.source.start(part)], edits[part]]
                at = self.source.end(part)
        return "".join([*pieces, self.source.text[at:end]])

    def branch(self, node: ast.If, indent: str, worker: list[str], word: str = "if") -> list[Piece]:
        """An ``if`` with changes in it stands on both sides; the worker says which way it went."""
        if id(node) in self.judge.parents_questions:
            return [asked_by_parent(self, node)]
        if self.fragile is not None and word == "if" and is_question(self, node):
            return [asked_later(self, node)]
        self.may_fail(node.test)
        self.deep += word == "elif"
        test = self.test(node.test, "skipped" if isinstance(node.body[-1], ast.Continue) else "chosen")
        flag, decided = test
        self.deep -= word == "elif"
        self.deep += 1
        inside, beside = self.inner_indent(node.body, indent), self.inner_indent(node.orelse, indent)
        first: list[str] = []
        before = self.met()
        piece = Piece(test=flag, body=self.block(node.body, inside, first))
        after = before if isinstance(node.body[-1], (ast.Continue, ast.Return)) else self.met()
        self.meet(before)
        second: list[str] = []
        chained = len(node.orelse) == 1 and isinstance(node.orelse[0], ast.If) and self.is_elif(node.orelse[0])
        if chained:
            inner = node.orelse[0]
            assert isinstance(inner, ast.If)
            piece.orelse = self.elif_(inner, indent, second)
        elif node.orelse:
            piece.orelse = self.block(node.orelse, beside, second)
        self.meet(self.met(), after)
        self.deep -= 1
        if not first and not second and word == "if":
            if decided:
                worker.append(f"{indent}{flag} = {self.text(node.test, {}) if decided == 'plain' else decided}")
            return [piece]
        segment = self.text(node.test, {})
        condition = flag if not decided else f"{flag} := {segment if decided == 'plain' else decided}"
        if decided and word == "if":
            worker.append(f"{indent}{flag} = {segment if decided == 'plain' else decided}")
            condition = flag
        if not first and second and word == "if" and (second[0] == f"{indent}else:" or not chained):
            worker += [f"{indent}if not {condition}:", *(second[1:] if chained else second)]
            return [piece]
        worker += [f"{indent}{word} {condition}:", *(first or [f"{inside}pass"])]
        if second and not chained:
            worker += [f"{indent}else:", *second]
        else:
            worker += second
        return [piece]

    def within(self, node: ast.With, indent: str, worker: list[str]) -> list[Piece]:
        """A ``with`` that only closes files: the worker reads in it, and the parent needs no file."""
        opened = []
        for item in node.items:
            self.may_fail(item.context_expr)
            text = self.text(item.context_expr, {})
            opened.append(f"{text} as {self.source.segment(item.optional_vars)}" if item.optional_vars else text)
        inside = self.inner_indent(node.body, indent)
        lines: list[str] = []
        pieces = self.block(node.body, inside, lines)
        worker += [*f"{indent}with {', '.join(opened)}:".split("\n"), *(lines or [f"{inside}pass"])]
        return pieces

    def elif_(self, node: ast.If, indent: str, worker: list[str]) -> list[Piece]:
        has_parts = any(
            id(n) in self.judge.sites or n in self.judge.leaving or isinstance(n, ast.Continue) for n in ast.walk(node)
        )
        if id(node) in self.judge.sites or not has_parts:
            inside = indent + self.unit
            lines: list[str] = []
            pieces = self.block([node], inside, lines)
            if lines:
                # an elif without changes stays an elif
                text = self.text(node, {})
                worker += f"{indent}{text}".split("\n") if not pieces else [f"{indent}else:", *lines]
            return pieces
        return self.branch(node, indent, worker, "elif")

    def is_elif(self, node: ast.If) -> bool:
        return self.source.text[self.source.start(node) :].startswith("elif")

    def inner_indent(self, block: list[ast.stmt], indent: str) -> str:
        if block:
            first = block[0]
            if self.source.line(first.lineno)[: first.col_offset].strip() == "":
                return self.source.indent(first.lineno)
        return indent + self.unit

    def test(self, node: ast.expr, hint: str = "chosen") -> tuple[str, str]:
        """(name of the flag, how the worker computes it: "" if both sides can read it off)."""
        if isinstance(node, ast.Constant):
            return self.text(node, {}), ""
        known = self.judge.kinds.of(node, self.judge.scope).name in ("number", "str")
        if isinstance(node, ast.Name) and (known or node.id in self.judge.targets) and self.stays(node, None):
            return node.id, ""
        flag = self.unique(hint)
        self.give(flag, temporary=True)
        truth = is_truth(self.judge, node)
        return flag, "plain" if truth and "\n" not in self.text(node, {}) else f"bool({self.text(node, {})})"

    def leave(self, node: ast.stmt, indent: str, worker: list[str]) -> list[Piece]:
        if isinstance(node, ast.Return) and node.value is not None:
            return [Piece(self.text(node, self.operands([node.value], None, indent, worker)))]
        return [Piece(self.source.segment(node))]

    # -- sites ------------------------------------------------------------------------------------------------------

    def site(self, site: Site, indent: str, worker: list[str]) -> list[Piece]:
        node = site.statement
        if site.family == "last":
            assert isinstance(node, ast.Assign)
            assert isinstance(node.targets[0], ast.Name)
            name = node.targets[0].id
            if self.is_item(node.value) and not any(isinstance(n.ctx, ast.Load) for n in self.judge.uses(name)):
                return [Piece(self.text(node, {}) + self.trailing(node))]
            keeps_identity(self.judge, node.value, site)
            self.may_fail(node)
            worker += self.whole(node, indent)
            self.give(name)
            if self.result.results[name] == name:
                self.result.results[name] = self.unique(f"{name}_new")
            return [Piece(f"{name} = {self.result.results[name]}")]
        self.left = handed_over(self.judge, site) if self.handed and site.family == "fold" else []
        moved = [o for o in site.operands if o not in self.left]
        judge_twice(self.judge, site, moved, found=not site.variables or finds_place(self.judge, site))
        if site.family in ("extreme", "first", "kept"):
            assert isinstance(node, ast.If)
            edits = asked_first(self, site, indent, worker)
            asked = [c for c in site.challengers if site.guard is None or isinstance(c, (ast.Name, ast.Constant))]
            edits |= self.operands(asked, site, indent, worker)
            for challenger in (c for c in site.challengers if c not in asked):
                evaluated_later(self, challenger, site)
            for companion in [o for o in site.operands if o not in site.challengers]:
                same = [c for c in site.challengers if ast.unparse(c) == ast.unparse(companion)]
                if same and same[0] in edits:
                    edits[companion] = edits[same[0]]
                elif not same:
                    evaluated_later(self, companion, site)
            self.passes(site)
            return [self.extreme(node, edits)]
        kept = kept_as_written(self, site)
        if kept is not None:
            self.passes(site)
            return [kept]
        edits = self.stored_value(site, indent, worker)
        edits |= self.operands([o for o in as_evaluated(self.judge, site) if o not in edits], site, indent, worker)
        if any(v.name in self.judge.targets and v.scope == self.judge.scope.number for v in site.variables):
            if read_again(self.judge, site):
                self.may_fail(node)
                worker += self.whole(node, indent, edits)  # the item's own copy changes too
            for var in site.variables:
                self.result.items.add(var.name)
        self.passes(site)
        return [Piece(self.text(node, edits) + self.trailing(node))]

    def stored_value(self, site: Site, indent: str, worker: list[str]) -> dict[ast.AST, str]:
        """The value that an item stores and reads again gets a name, in the worker too."""
        reads = [n for n, stored in self.judge.own_reads.items() if stored is site]
        if not reads:
            return {}
        assert isinstance(site.statement, ast.Assign)
        value = site.statement.value
        settled_name = isinstance(value, ast.Name) and value.id not in self.rebound and settled(self.judge, value)
        if isinstance(value, ast.Name) and settled_name:
            self.stored |= dict.fromkeys(reads, value.id)
            return {}
        edits: dict[ast.AST, str] = {}
        self.moved(value, site, indent, worker, edits, {})
        self.stored |= dict.fromkeys(reads, edits[value])
        return edits

    def moved(
        self,
        operand: ast.expr,
        site: Site | None,
        indent: str,
        worker: list[str],
        edits: dict[ast.AST, str],
        known: dict[str, str],
    ) -> None:
        """Have the worker compute an operand; notes the name that stands for it."""
        text = self.text(operand, {})
        bare = isinstance(operand, ast.GeneratorExp) and site is not None and self.lone_argument(operand)
        listed = made_list(self.judge, operand, site)
        elements = operand.elt if listed and isinstance(operand, ast.GeneratorExp) else operand
        if listed:  # what is added at once can be made at once
            text = f"list({text})" if elements is operand else f"[{text[1:-1]}]"
        if text not in known or not gives_same_object(self.judge, operand):
            self.may_fail(operand)
            keeps_identity(self.judge, elements, site, listed=listed and elements is operand)
            item = isinstance(operand, ast.Name) and operand.id in self.judge.targets and operand.id not in self.rebound
            known[text] = text if item else self.unique(hint_for(site, operand, self.taken))
            self.give(known[text], temporary=True)
            value = value_of(self.source, operand, text, indent)
            worker.extend([] if item else f"{indent}{known[text]} = {value}".split("\n"))
        edits[operand] = f"({known[text]})" if bare else known[text]
        edits |= drawn_together(self.judge, operand, known[text]) if "\n" in text else {}

    def lone_argument(self, node: ast.GeneratorExp) -> bool:
        """Whether the parentheses of a generator expression are those of the call."""
        call = self.judge.scopes.parents.get(id(node))
        return isinstance(call, ast.Call) and self.source.end(call) == self.source.end(node)

    def extreme(self, node: ast.If, edits: dict[ast.AST, str], test: ast.expr | None = None) -> Piece:
        body = [Piece(self.text(s, edits)) for s in node.body]
        orelse = [self.extreme(s, edits) if isinstance(s, ast.If) else Piece(self.text(s, edits)) for s in node.orelse]
        asked = self.text(test or node.test, edits)
        return Piece(test=f"({asked})" if "\n" in asked else asked, body=body, orelse=orelse)

    def operands(
        self, operands: list[ast.expr], site: Site | None, indent: str, worker: list[str]
    ) -> dict[ast.AST, str]:
        """Move what is worth moving into the worker; returns the names that stand for it."""
        edits: dict[ast.AST, str] = {}
        known: dict[str, str] = {}
        everything = self.all_operands and site is not None and not site.measures
        if everything:
            operands = [o for o in operands if not is_constant(o)] or operands[-1:]
            places = [o for o in operands if counts_places(self.judge, o)]
            if any(not isinstance(o, ast.Name) for o in operands if o not in places):
                operands = [o for o in operands if o not in places or not self.stays(o, site)]
        for operand in operands:
            if site is not None and operand in site.lazy and not cannot_fail(self.judge, operand):
                evaluated_later(self, operand, site)
                self.doubtful = self.doubtful or site
                continue
            if site is not None and any(id(n) in self.judge.parents_reads for n in ast.walk(operand)):
                evaluated_later(self, operand, site)
                continue
            if site is not None and operand in self.left:
                evaluated_later(self, operand, site)
                self.fragile = self.fragile if finds_parts(self.judge, operand) else self.fragile or site
                continue
            if site is not None:
                taken_at_once(self.judge, operand, site)
            if not everything and self.stays(operand, site):
                continue
            if site is not None and site.family == "file" and is_plain(self.judge, operand) and can_stay(self, operand):
                evaluated_later(self, operand, site)
                continue
            if taken_apart(operand):
                edits |= self.operands(list(operand.elts), site, indent, worker)
                continue
            if isinstance(operand, ast.Dict) and not self.all_operands and all(k is not None for k in operand.keys):
                parts = [p for pair in zip(operand.keys, operand.values, strict=True) for p in pair if p is not None]
                edits |= self.operands(parts, site, indent, worker)
                continue
            if isinstance(operand, (ast.Starred, ast.Slice)):
                inner = [c for c in ast.iter_child_nodes(operand) if isinstance(c, ast.expr)]
                edits |= self.operands(inner, site, indent, worker)
                continue
            self.moved(operand, site, indent, worker, edits, known)
        return edits

    def is_item(self, node: ast.expr) -> bool:
        """Whether an expression is a constant or the item itself; notes that the parent needs that."""
        if isinstance(node, ast.Name) and node.id in self.judge.targets and node.id not in self.rebound:
            return self.stays(node, None)
        return isinstance(node, ast.Constant)

    def stays(self, node: ast.expr, site: Site | None) -> bool:
        """Whether the parent can evaluate an expression as it stands; notes the names it needs for that."""
        if is_constant(node):
            return True
        if isinstance(node, ast.Name):
            return self.name_stays(node, site)
        if self.guarded:
            return False
        if isinstance(node, (ast.Attribute, ast.Subscript)) and not any(
            isinstance(n, (ast.Call, ast.BinOp)) for n in ast.walk(node)
        ):
            root = root_name(node)
            if root is None or root.id in self.locals or root.id in self.rebound or id(root) in self.judge.scopes.inner:
                return False
            value = self.judge.kinds.of(node, self.judge.scope).name in VALUES and root.id in self.judge.targets
            if value and not (self.taking or self.fragile or self.doubtful):
                return False
            if (self.in_order or self.handed) and site is not None:
                return False
            if not all(self.stays(n, site) for n in ast.walk(node) if isinstance(n, ast.Name)):
                return False
            self.looked_up = True
            return True
        if isinstance(node, ast.JoinedStr) and not any(isinstance(n, _COMPUTED) for n in ast.walk(node)):
            parts = [n for n in ast.walk(node) if isinstance(n, ast.Name)]
            return not changes_later(self.judge, node) and all(self.stays(n, site) for n in parts)
        if counts_places(self.judge, node) or (self.taking and cannot_fail(self.judge, node)):
            return all(self.stays(n, site) for n in ast.walk(node) if isinstance(n, ast.Name))
        return False

    def name_stays(self, node: ast.Name, site: Site | None) -> bool:
        if id(node) in self.judge.scopes.inner or node.id in self.errors:
            return False
        if node.id in self.judge.targets and node.id not in self.rebound:
            self.result.items.add(node.id)
            return True
        if node.id not in self.locals | self.rebound:
            return True
        if node.id in self.rebound or not settled(self.judge, node) or made_list(self.judge, node, site):
            return False
        keeps_identity(self.judge, node, site)
        self.give(node.id)
        return True

    def give(self, name: str, *, temporary: bool = False) -> None:
        """Have the worker return a name."""
        self.result.results.setdefault(name, name)
        if temporary and name not in self.judge.own:
            self.result.temporary.add(name)
        sure = (not self.deep and not self.returned) if temporary else name in self.judge.flow.always
        if not sure and (name not in self.judge.targets or name in self.rebound):
            self.result.unsure.add(name)

    # -- what an error leaves ---------------------------------------------------------------------------------------

    def passes(self, site: Site) -> None:
        """From here on, an error in the worker comes before a change that the loop had already made."""
        self.changes += 1
        writes = site.family == "file" and not site.operands and fails_alone(self.judge, site.statement) is not None
        if self.fragile is None and (writes or (site.variables and not finds_place(self.judge, site))):
            self.fragile = site
        if self.doubtful is None and not surely_taken(self.judge, site):
            self.doubtful = site
        if site.family in ("output", "file") or site.writes:
            self.shown = self.shown or site
            self.printed = self.printed or site.family == "output"
        elif site.family != "last":
            self.failing = self.failing or site

    def met(self) -> tuple[Site | None, ...]:
        """The changes behind which an error would come too late, or too early, on the way to here."""
        return self.failing, self.shown, self.fragile, self.doubtful

    def meet(self, *ways: tuple[Site | None, ...]) -> None:
        """Go on from where one or several ways end."""
        firsts = (next((site for site in sites if site is not None), None) for sites in zip(*ways, strict=True))
        self.failing, self.shown, self.fragile, self.doubtful = firsts

    def may_fail(self, node: ast.AST) -> None:
        if cannot_fail(self.judge, node) or passes_again(self.judge, node, self.passed):
            return
        if not self.deep and isinstance(node, ast.expr):
            self.passed.add(ast.unparse(node))
        seen = self.failing is not None and self.judge.observed
        asked = self.doubtful is not None or (self.shown is not None and not self.printed) or seen
        passes = asked and surely_passes(self.judge, node)
        twice = self.fragile or (None if passes else self.doubtful)
        shown = None if passes and not self.printed else self.shown  # it only writes
        late = shown or (self.failing if seen and not passes else None)
        named = bool(self.judge.named) and not self.result.takes
        if (named or twice is not None or (late is not None and self.judge.observed)) and can_take(self):
            self.take, self.result.takes = True, True
            self.fragile = self.doubtful = self.shown = self.failing = None
            self.looked_up = False
            return
        self.earlier.append(node)
        self.disordered = self.disordered or self.looked_up
        if named:
            names_item_before(self.judge, min(self.judge.wanted, default=""))
        if twice is not None:
            both_may_fail(self.judge, twice, getattr(node, "lineno", 0))
        if late is not None and self.judge.late is None:
            self.judge.late = late, getattr(node, "lineno", 0)
