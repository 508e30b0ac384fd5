"""Write the new text: a function for one item, a loop over its results, and everything else as it was."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from ..judging.bookkeeping import keep_books
from ..judging.items import may_not_come_apart
from ..parts.pieces import RETURN, TAKE, Piece, fresh_name, singular
from ..parts.taking import again, finite
from ..text.scopes import targets_of
from ..text.source import is_expression
from .tidy import decided_at_once, fall_through, return_at_once

if TYPE_CHECKING:
    from ..judging.judge import Judge

__all__ = ["Edit", "apply_edits", "becomes", "import_edit", "rewrite_loop"]

Edit = tuple[int, int, str]  # start, end, new text
LONGEST = 99  # characters of a line


class _Rewriter:
    def __init__(self, judge: Judge, name: str, taken: set[str], seed: int | None) -> None:
        assert judge.parts is not None
        self.judge, self.parts, self.farmout, self.taken = judge, judge.parts, name, taken
        self.source = judge.program.source
        self.loop = judge.loop
        self.outer = self.source.indent(self.loop.lineno)
        first = self.loop.body[0]
        own_line = first.lineno > self.loop.lineno
        self.inner = self.source.indent(first.lineno) if own_line else self.outer + "    "
        self.unit = self.inner[len(self.outer) :]
        self.options = "" if seed is None else f", seed={seed}"

    def run(self) -> Edit:
        books = self.parts.books
        if books is not None:
            keep_books(self.parts, books, self.inner)
        target, iterable = self._strip_progress(self.loop.target, self.loop.iter)
        lines: list[str] = []
        indent = self.inner + self.unit if self.parts.takes else self.inner
        position, header = (self._taking if self.parts.takes else self._header)(target, iterable, lines)
        function = self._function_name()
        work = self._function(function, position)
        named = self._named_function(work)
        if named:
            self.taken.discard(function)
        function = named or function
        header = self._shortened(header, function, lines)
        whole = self._whole_list(header) if books is None else None
        header = header.replace("\0fn\0", function)
        lines = [line.replace("\0fn\0", function) for line in lines]
        body = self._parent(self.parts.parent, indent)
        if header.startswith("for ") and not any(not line.strip().startswith("#") for line in body if line.strip()):
            body.append(f"{self.inner}pass")
        gap = [""] * (1 if self.outer else 2)
        if whole is not None:
            first, header = whole
            header, body = header.replace("\0fn\0", function), []
        else:
            first = self.loop.lineno - (books is not None)
        made = [] if named else [*self._gap_before(first, len(gap)), *work, *gap]
        text = "\n".join([*made, *lines, self.outer + header, *body])
        start = self.source.line_start(first)
        ending = (self.loop if books is None else books.second).body[-1]
        end = self.source.end(ending)
        last = self.source.line(ending.end_lineno or 0)
        rest = self.source.text[end : self.source.line_start(ending.end_lineno or 0) + len(last)]
        if rest.strip().startswith("#"):
            end += len(rest)
        if self.loop.orelse:
            text += "\n" + self._orelse(end)
            end = self.source.end(self.loop.orelse[-1])
        return start, end, text

    def _shortened(self, header: str, function: str, lines: list[str]) -> str:
        """Where the header would be too long, the items get a name before it."""
        items = self.items
        width = len(self.outer) + len(header.replace("\0fn\0", function))
        if width <= LONGEST or items.isidentifier() or "\n" in items or header.count(items) != 1:
            return header
        names = targets_of(self.loop.target)
        plural = f"{names[0]}s" if len(names) == 1 and len(names[0]) > 1 else "items"
        name = self._fresh("items" if plural in self.taken else plural)
        lines.append(f"{self.outer}{name} = {items}")
        return header.replace(items, name)

    def _whole_list(self, header: str) -> tuple[int, str] | None:
        """Where all the parent does is to append each result to a list: (first line to replace, the call of map)."""
        results = list(self.parts.results.values())
        pieces = self.parts.parent
        if len(results) != 1 or self.parts.items or self.loop.orelse or self.judge.observed or self.judge.wanted:
            return None
        if len(pieces) != 1 or pieces[0].test or pieces[0].loop or not header.startswith(f"for {results[0]} in "):
            return None
        name, append, _ = pieces[0].text.partition(f".append({results[0]})")
        if pieces[0].text != name + append or not name.isidentifier():
            return None
        call = header[len(f"for {results[0]} in ") : -1].replace(f"{self.farmout}.imap(", f"{self.farmout}.map(", 1)
        if self.judge.kinds.of_variable(self.judge.var(name)).name != "list":
            return None
        parent = self.judge.scopes.parents[id(self.loop)]
        blocks = [getattr(parent, part, None) for part in ("body", "orelse", "finalbody")]
        block = next(b for b in blocks if isinstance(b, list) and self.loop in b)
        before = block[block.index(self.loop) - 1] if block.index(self.loop) else None
        adjacent = before is not None and before.lineno == self.loop.lineno - 1
        if before is not None and adjacent and self.source.line(before.lineno).strip() == f"{name} = []":
            return before.lineno, f"{name} = {call}"
        return self.loop.lineno, f"{name}.extend({call})"

    def _gap_before(self, first: int, wanted: int) -> list[str]:
        """Blank lines between what stands above and the new function."""
        number = first - 1
        blank = 0
        while number and not self.source.line(number).strip():
            number, blank = number - 1, blank + 1
        above = self.source.line(number).strip() if number else ""
        if not above or (not blank and (above.startswith("#") or above.endswith(":"))):
            return []
        return [""] * (wanted - blank)

    def _orelse(self, after: int) -> str:
        between = self.source.text[after : self.source.end(self.loop.orelse[-1])]
        return between.lstrip("\n")

    # -- the function of one item -----------------------------------------------------------------------------------

    def _function_name(self) -> str:
        names = [
            n for n in targets_of(self.loop.target) if len(n) > 2 and n not in ("idx", "item") and n.isidentifier()
        ]
        several = singular(_gone_through(self.loop.iter)) if len(targets_of(self.loop.target)) > 1 else ""
        zipped = isinstance(self.loop.iter, ast.Call) and getattr(self.loop.iter.func, "id", "") == "zip"
        word = several or (names[0 if zipped else -1].lstrip("_") if names else "item")
        return fresh_name(f"process_{word}", self.taken)

    def _function(self, name: str, target: ast.expr | None) -> list[str]:
        """``target``: what one item is bound to in the worker."""
        unpack: list[str] = []
        if target is None:
            head = "_"
        elif isinstance(target, ast.Name):
            head = target.id
        else:
            inside = {n.id for s in self.loop.body for n in ast.walk(s) if isinstance(n, ast.Name)}
            head = "item" if "item" not in inside | set(targets_of(target)) else self._fresh("item")
            names = self.source.segment(target)
            names = names[1:-1] if _in_parentheses(names) and names.startswith("(") else names
            unpack = [f"{self.inner}{names} = {head}"]
        results = list(self.parts.results)
        caches = sorted({e.how for e in self.judge.walker.events if e.kind == "memo"} | self.judge.made_unseen)
        mark = [f"{self.outer}@{self.farmout}.allow({', '.join(map(_in_quotes, caches))})"] if caches else []
        lines = [*mark, f"{self.outer}def {name}({head}):", *unpack]
        body = [line.rstrip() if not line.strip() else line for line in self.parts.worker]
        returned = f"return {', '.join(results)}" if results else "return"
        self._drop_last_returns(body)
        fall_through(body)
        decided = decided_at_once(body, self.inner)
        early = any(RETURN in line for line in body)
        unsure = [r for r in results if r in self.parts.unsure and (early or r not in decided)]
        if early and results:
            body.append(f"{self.inner}{RETURN}")
            unsure = return_at_once(body, results, unsure)
        if unsure:
            lines.append(f"{self.inner}{' = '.join(unsure)} = None")
        body = [line.replace(RETURN, returned) for line in body]
        if early and results:
            if not unsure:
                self._say_at_once(body)
        elif results:
            last = body[-1] if body else ""
            given, equals, value = last.removeprefix(self.inner).partition(" = ")
            if equals and [given] == results and "\n" not in last and is_expression(value):  # not `a = a = f(x)`
                body[-1] = f"{self.inner}return {value}"
                if unsure:
                    lines.pop()
            else:
                body.append(f"{self.inner}{returned}")
                if not unsure:
                    self._say_at_once(body)
        elif body and body[-1] == f"{self.inner}return":
            body.pop()
        if not any(line.strip() and not line.strip().startswith("#") for line in body):
            body.append(f"{self.inner}pass")
        return lines + body

    def _named_function(self, work: list[str]) -> str:
        """The name of a function that does what the new one would do: hand its item on; "" if there is none."""
        match = re.fullmatch(r"\s*def \w+\((\w+)\):\n\s*return ([\w.]+)\(\1\)", "\n".join(work))
        if match is None:
            return ""
        scopes, scope = self.judge.scopes, self.judge.scope
        function = ast.parse(match[2], mode="eval").body
        known = scopes.dotted(function, scope) is not None and not scopes.star_import
        if isinstance(function, ast.Name):
            binding = scopes.only(scopes.resolve(function.id, scope))
            known = known or (
                binding is not None and isinstance(binding.node, ast.FunctionDef) and binding.line < self.loop.lineno
            )
        return match[2] if known else ""

    def _say_at_once(self, body: list[str]) -> None:
        """``length = len(x)`` right before ``return name, length`` becomes ``return name, len(x)``."""
        said = body[-1].strip().removeprefix("return ").split(", ")  # names, or None
        last = len(said)  # the values stand in the order in which they were computed
        while len(body) > 1:
            name, equals, value = body[-2].removeprefix(self.inner).partition(" = ")
            at = said.index(name) if equals and name in said else -1
            simple = body[-2].startswith(self.inner + name) and 0 <= at < last and name in self.parts.temporary
            if not simple or not _is_plain_value(value):
                return
            if any(re.search(rf"\b{name}\b", other) for kept, other in enumerate(said) if kept != at):
                return  # the name is needed
            if any(re.search(rf"\breturn .*\b{name}\b", line) for line in body[:-2]):
                return  # also by another end
            text = ", ".join([*said[:at], value, *said[at + 1 :]])
            if len(self.inner) + len("return ") + len(text) > LONGEST - 10:
                return
            said[at], last = value, at
            body[-2:] = [f"{self.inner}return {text}"]

    def _drop_last_returns(self, body: list[str]) -> None:
        """Returning at the very end needs no branch of its own."""
        while body:
            if not body[-1].strip() or body[-1] == f"{self.inner}{RETURN}":
                body.pop()
            elif (
                len(body) > 1
                and body[-1].strip() == RETURN
                and body[-2].startswith(f"{self.inner}if ")
                and body[-2][len(self.inner) + 3 : -1].isidentifier()
            ):
                del body[-2:]
            else:
                return

    # -- the loop over the results ----------------------------------------------------------------------------------

    def _header(self, target: ast.expr, iterable: ast.expr, lines: list[str]) -> tuple[ast.expr | None, str]:
        """(what the worker's item is bound to, the header of the new loop)."""
        results = list(self.parts.results.values())
        needed = self.parts.items
        indexed = self._enumerated(target, iterable)
        if indexed is not None:
            index, inner, source, start = indexed
            if index not in self.parts.used_by_worker and not (needed - {index}) and (results or needed):
                call = self._call(self.source.segment(source))
                if index in needed:
                    values = ", ".join(results) or "_"
                    values = f"({values})" if len(results) > 1 else values
                    return inner, f"for {index}, {values} in enumerate({call}{start}):"
                return inner, f"for {', '.join(results)} in {call}:"
        self._hand_back(target, iterable)
        results, needed = list(self.parts.results.values()), self.parts.items
        text = self.source.segment(iterable)
        if isinstance(iterable, ast.Tuple) and not _in_parentheses(text):
            text = f"({text})"
        taken_apart = not needed and may_not_come_apart(self.judge, target, iterable)
        position = target if self.parts.used_by_worker or taken_apart else None
        if not results and not needed and not self.parts.parent and not self.loop.orelse:
            return position, self._call(text)
        values = ", ".join(results) or self._unused()
        if not needed:
            return position, f"for {values} in {self._call(text)}:"
        values = f"({values})" if len(results) > 1 else values
        bound = self.source.segment(target)
        bound = f"({bound})" if isinstance(target, ast.Tuple) and not _in_parentheses(bound) else bound
        if self._counts(target, iterable):
            return position, f"for {bound}, {values} in enumerate({self._call(text)}):"
        once, twice = self._twice(iterable, text, lines)
        return position, f"for {values}, {bound} in zip({self._call(once)}, {twice}):"

    def _taking(self, target: ast.expr, iterable: ast.expr, lines: list[str]) -> tuple[ast.expr | None, str]:
        """The same where the loop goes through the items, and takes their results in the midst of its body."""
        results = self._fresh("results")
        taken = ", ".join(self.parts.results.values()) or self._unused()
        for piece in self.parts.parent:
            piece.text = f"{taken} = next({results})" if piece.text == TAKE else piece.text
        text = self.source.segment(iterable)
        once, twice = self._twice(iterable, text, lines)
        bound = self.source.segment(target)
        header = f"with {self._call(once)} as {results}:\n{self.inner}for {bound} in {twice}:"
        return target if self.parts.used_by_worker else None, header

    def _counts(self, target: ast.expr, iterable: ast.expr) -> bool:
        """Whether the items are 0, 1, 2, ..."""
        if not isinstance(iterable, ast.Call) or not isinstance(target, ast.Name) or iterable.keywords:
            return False
        return len(iterable.args) == 1 and self.judge.scopes.dotted(iterable.func, self.judge.scope) == "builtins.range"

    def _unused(self) -> str:
        return "_" if "_" not in self.taken else self._fresh("_nothing")

    def _call(self, items: str) -> str:
        self.items = items
        verb = "imap" if self.parts.results or self.parts.parent or self.loop.orelse else "map"
        # Where the loop is left early, later items may never end: no result may wait for one of them.
        alone = ", chunksize=1" if self.judge.leaving else ""
        return f"{self.farmout}.{verb}(\0fn\0, {items}{self.options}{alone})"

    def _twice(self, iterable: ast.expr, text: str, lines: list[str]) -> tuple[str, str]:
        """Two expressions that go through the same items, for the worker and for the parent."""
        if again(self.judge):
            return text, text
        name = self._fresh("items")
        if finite(self.judge, iterable):
            made = self._is_new_list(iterable)
            lines.append(f"{self.outer}{name} = {text if made else f'list({text})'}")
            return name, name
        other = self._fresh("same_items")
        tee = f"{self._itertools()}.tee"
        lines.append(f"{self.outer}{name}, {other} = {tee}({text})")
        return name, other

    needs_import = ""

    def _itertools(self) -> str:
        """The name of the module in the new text, which may have to import it."""
        program = self.judge.program
        if program.scopes.dotted(ast.Name("itertools", ast.Load()), self.judge.scope) == "itertools":
            return "itertools"
        if "itertools" not in program.scopes.identifiers:
            self.needs_import = "itertools"
            return "itertools"
        self.needs_import = "itertools as _itertools"
        return "_itertools"

    items = ""  # what the new loop hands to the verb

    def _is_new_list(self, iterable: ast.expr) -> bool:
        """Whether an expression makes a list that nothing else knows, or a tuple."""
        if isinstance(iterable, (ast.List, ast.Tuple, ast.ListComp)):
            return True
        path = self.judge.scopes.dotted(iterable.func, self.judge.scope) if isinstance(iterable, ast.Call) else None
        return path in ("builtins.sorted", "builtins.list", "builtins.tuple", "os.listdir", "glob.glob")

    def _hand_back(self, target: ast.expr, iterable: ast.expr) -> None:
        """Numbers and texts of an item come back with its results, where the items are not there to be asked again."""
        needed, results = self.parts.items, self.parts.results
        kinds = self.judge.kinds
        simple = all(kinds.of_variable(self.judge.var(n)).name in ("number", "str") for n in needed)
        if not needed or not simple or needed & set(results) or self._counts(target, iterable) or again(self.judge):
            return
        wanted = [n for n in targets_of(target) if n in needed]
        self.parts.results = {n: n for n in wanted} | results
        self.parts.used_by_worker |= needed
        self.parts.items = set()

    def _strip_progress(self, target: ast.expr, iterable: ast.expr) -> tuple[ast.expr, ast.expr]:
        """farmout's own bar takes the place of tqdm's."""
        if isinstance(iterable, ast.Call) and iterable.args:
            path = self.judge.scopes.dotted(iterable.func, self.judge.scope) or ""
            if path.startswith("tqdm") and path.split(".")[-1] == "tqdm":
                disabled = next((k.value for k in iterable.keywords if k.arg == "disable"), None)
                if disabled is None:
                    self.options += ", progress=True"
                elif not isinstance(disabled, ast.Constant):
                    self.options += f", progress=not ({self.source.segment(disabled)})"
                elif disabled.value is not None:  # with None the bar is shown in a terminal only, as without an option
                    self.options += f", progress={not disabled.value}"
                return target, iterable.args[0]
        return target, iterable

    def _enumerated(self, target: ast.expr, iterable: ast.expr) -> tuple[str, ast.expr, ast.expr, str] | None:
        if not isinstance(iterable, ast.Call) or not isinstance(target, ast.Tuple) or len(target.elts) != 2:
            return None
        if self.judge.scopes.dotted(iterable.func, self.judge.scope) != "builtins.enumerate" or not iterable.args:
            return None
        index = target.elts[0]
        start = [*iterable.args[1:], *(k.value for k in iterable.keywords)]
        if not isinstance(index, ast.Name):
            return None
        return index.id, target.elts[1], iterable.args[0], f", {self.source.segment(start[0])}" if start else ""

    def _parent(self, pieces: list[Piece], indent: str) -> list[str]:
        lines: list[str] = []
        for piece in pieces:
            if piece.test:
                lines.append(f"{indent}if {piece.test}:")
                lines += self._parent(piece.body, indent + self.unit) or [f"{indent}{self.unit}pass"]
                while len(piece.orelse) == 1 and piece.orelse[0].test:
                    piece = piece.orelse[0]
                    lines.append(f"{indent}elif {piece.test}:")
                    lines += self._parent(piece.body, indent + self.unit) or [f"{indent}{self.unit}pass"]
                if piece.orelse:
                    lines += [f"{indent}else:", *self._parent(piece.orelse, indent + self.unit)]
            elif piece.loop:
                lines += [indent + piece.loop, *self._parent(piece.body, indent + self.unit)]
            elif piece.block:
                lines += [indent + line if line.strip() else "" for line in piece.text.split("\n")]
            else:
                lines += (indent + piece.text if piece.text else "").split("\n")
        return lines

    def _fresh(self, hint: str) -> str:
        return fresh_name(hint, self.taken)


def _in_quotes(name: str) -> str:
    return f'"{name}"'


def _is_plain_value(text: str) -> bool:
    """Whether a line's value can stand in a tuple as it is: no comment after it, no tuple, nothing that goes on."""
    if "#" in text:
        return False
    try:
        value = ast.parse(text, mode="eval").body
    except SyntaxError:
        return False
    return not isinstance(value, (ast.Tuple, ast.Lambda, ast.Yield, ast.NamedExpr))


def _in_parentheses(text: str) -> bool:
    """Whether a tuple is written with parentheses of its own: ``(a, b)``, not ``(a, b), (c, d)``."""
    made = ast.parse(f"[{text}]", mode="eval").body
    assert isinstance(made, ast.List)
    return len(made.elts) == 1 and isinstance(made.elts[0], ast.Tuple) and not text.endswith(",")


def _gone_through(iterable: ast.expr) -> str:
    """The name of what a loop goes through: of ``words`` in ``enumerate(words)``."""
    while isinstance(iterable, ast.Call):
        method = isinstance(iterable.func, ast.Attribute) and iterable.func.attr in ("items", "iterrows", "itertuples")
        if not method and len(iterable.args) != 1:
            return ""
        iterable = iterable.func.value if method else iterable.args[0]  # type: ignore[attr-defined]
    if isinstance(iterable, ast.Attribute):
        return iterable.attr
    return iterable.id if isinstance(iterable, ast.Name) else ""


def rewrite_loop(judge: Judge, farmout: str, taken: set[str], seed: int | None) -> tuple[Edit, str]:
    """The edit that replaces a loop, and what it needs to be imported for itself; ``seed`` is that of its draws."""
    rewriter = _Rewriter(judge, farmout, taken, seed)
    edit = rewriter.run()
    return edit, rewriter.needs_import


_FOLDED = {"fold": "folds", "extreme": "keeps the best of", "first": "keeps the first of", "store": "stores",
           "append": "appends", "add": "adds", "group": "groups", "kept": "groups", "output": "prints",
           "last": "keeps the last of", "file": "writes", "call": "calls a method with"}  # fmt: skip


def becomes(judge: Judge) -> str:
    """What a parallel loop turns into, in a few words."""
    families = {site.family for site in judge.sites.values()}
    if judge.leaving:
        return "the first of farmout.imap for which it is left; later items are cancelled"
    if judge.moved and not families:
        return "a loop over farmout.imap that puts what items have changed of themselves back into them"
    if not families and not judge.wanted:
        return "farmout.map of a function that returns nothing"
    if (
        families == {"append"}
        and not judge.wanted
        and len(judge.sites) == 1
        and not judge.opaque
        and not judge.observed
    ):
        return "farmout.map, or a loop over farmout.imap that appends the results in order"
    words = sorted(_FOLDED[f] for f in families) or ["keeps the last of"]
    return f"a loop over farmout.imap that {', '.join(words)} the results in order"


def apply_edits(text: str, edits: list[Edit]) -> str:
    """The text with all edits made; they must not overlap."""
    for start, end, new in sorted(edits, reverse=True):
        text = text[:start] + new + text[end:]
    return text


def import_edit(tree: ast.Module, line_start: list[int], names: list[str]) -> Edit | None:
    """The edit that adds imports after the last import at the head of the text."""
    if not names:
        return None
    place = 0
    for number, statement in enumerate(tree.body):
        docstring = number == 0 and isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
        if isinstance(statement, (ast.Import, ast.ImportFrom)) or docstring:
            place = statement.end_lineno or 0
        else:
            break
    for statement in tree.body:  # more statements on the same line
        if statement.lineno == place:
            place = max(place, statement.end_lineno or 0)
    new = "".join(f"import {name}\n" for name in names)
    if place == 0:
        first = tree.body[0]
        lines = [d.lineno for d in getattr(first, "decorator_list", [])]
        start = line_start[min([first.lineno, *lines]) - 1]
        return start, start, new + "\n"
    return line_start[place], line_start[place], new
