"""The two parts of a loop body, and the statements of the parent's part."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from ..text.scopes import called_name

if TYPE_CHECKING:
    from ..judging.judge import Judge
    from ..text.source import Source

__all__ = [
    "RETURN", "TAKE", "Books", "Piece", "Split", "drawn_together", "fresh_name", "is_constant", "name_of_value",
    "names_in", "prune", "singular", "value_of",
]  # fmt: skip

RETURN = "\0return\0"  # stands for "return the results" until all results are known
TAKE = "next(results)"  # stands for where the parent takes the results of an item, if not before it does anything


@dataclass
class Piece:
    """One statement of the parent's part. With ``test`` it is an ``if``; ``body`` and ``orelse`` are its branches."""

    text: str = ""
    test: str = ""
    body: list[Piece] = field(default_factory=list)
    orelse: list[Piece] = field(default_factory=list)
    loop: str = ""  # header of a loop that replays
    block: bool = False  # a text of several lines that are to be indented alike


class Books(NamedTuple):
    """What a loop goes on with as it is written, where its body was cut into two loops to be judged."""

    name: str  # of the list in between
    text: list[str]  # the lines that keep the books
    items: set[str]  # loop variables that they need
    second: ast.For


@dataclass
class Split:
    """Both parts. ``results``: names the worker returns -> names the parent calls them."""

    worker: list[str] = field(default_factory=list)
    parent: list[Piece] = field(default_factory=list)
    results: dict[str, str] = field(default_factory=dict)
    unsure: set[str] = field(default_factory=set)  # results that some way through the worker leaves unassigned
    items: set[str] = field(default_factory=set)  # loop variables that the parent needs
    temporary: set[str] = field(default_factory=set)  # results that the body has no name for
    used_by_worker: set[str] = field(default_factory=set)  # names that the worker reads
    books: Books | None = None
    takes: bool = False  # the parent makes changes before it takes the results of an item


def fresh_name(hint: str, taken: set[str]) -> str:
    """A name like ``hint`` that is not taken yet; from now on it is."""
    name, number = hint, 1
    while name in taken:
        number += 1
        name = f"{hint}_{number}"
    taken.add(name)
    return name


def is_constant(node: ast.expr) -> bool:
    """Whether an expression is written out: ``7``, or ``-1``."""
    written = node.operand if isinstance(node, ast.UnaryOp) else node
    return isinstance(written, ast.Constant)


def singular(name: str) -> str:
    """One of ``words``: ``word``; "" where it cannot be told."""
    word = name.strip("_")
    if word in ("series", "species", "news", "lens"):
        return ""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes", "sses")):
        return word[:-2]
    plain = word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3
    return word[:-1] if plain else ""


_VERBS = frozenset({"calc", "calculate", "compute", "count", "estimate", "extract", "find", "get", "load", "make",
                    "measure", "parse", "read"})  # fmt: skip


_MEANS = {"str": "text", "len": "length", "sum": "total", "max": "largest", "min": "smallest", "round": "rounded"}


def name_of_value(node: ast.expr) -> str:
    """What a person would call a value: ``name`` for ``path.name``, ``mean`` for ``np.mean(x)``; "" if unsure."""
    word = ""
    if isinstance(node, ast.Attribute):
        word = node.attr
    elif isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
        word = node.slice.value if isinstance(node.slice.value, str) else ""
    elif isinstance(node, ast.Call):
        word = called_name(node)
        word = _MEANS.get(word, word)
        first, _, rest = word.partition("_")
        word = rest if first in _VERBS else word
    word = word.strip("_").lower()
    return word if word.isidentifier() and len(word) > 1 else ""


def names_in(pieces: list[Piece]) -> set[str]:
    """Every name in the parent's part."""
    names: set[str] = set()
    for piece in pieces:
        texts = [piece.text, piece.test, piece.loop.removesuffix(":") and piece.loop + " pass"]
        for text in texts:
            if text and not text.lstrip().startswith("#"):
                for node in ast.walk(_parsed(text)):
                    if isinstance(node, ast.Name):
                        names.add(node.id)
        names |= names_in(piece.body) | names_in(piece.orelse)
    return names


def _parsed(text: str) -> ast.AST:
    if text.startswith(("return", "continue", "break")):
        text = f"def f():\n while 1:\n  {text}"
    return ast.parse(text)


def prune(pieces: list[Piece]) -> None:
    """Take away branches in which nothing is left, and ``continue`` where nothing follows."""
    _drop_last_continue(pieces)
    _drop_empty(pieces)


def _drop_last_continue(pieces: list[Piece]) -> None:
    while pieces and pieces[-1].text == "continue":
        pieces.pop()
        while pieces and _is_note(pieces[-1]):  # what it says is said of the `continue`
            pieces.pop()
    if pieces and pieces[-1].test:
        _drop_last_continue(pieces[-1].body)
        _drop_last_continue(pieces[-1].orelse)
        _drop_empty(pieces)
        if pieces and pieces[-1].text == "continue":
            _drop_last_continue(pieces)


def _drop_empty(pieces: list[Piece]) -> None:
    for piece in pieces:
        _drop_empty(piece.body)
        _drop_empty(piece.orelse)
    pieces[:] = [p for p in pieces if not ((p.test or p.loop) and not p.body and not p.orelse)]
    if all(map(_is_note, pieces)):
        pieces.clear()


def _is_note(piece: Piece) -> bool:
    """Whether this is a comment, or an empty line."""
    return not piece.test and not piece.loop and (not piece.text or piece.text.startswith("#"))


def value_of(source: Source, operand: ast.expr, text: str, indent: str) -> str:
    """The text of an expression as it stands behind a name and ``=``: of several lines, the later ones move along."""
    if isinstance(operand, ast.NamedExpr) or not _stands_alone(text):
        return f"({text})"
    first, *rest = text.split("\n")
    before = source.indent(operand.lineno)
    texts = [n for n in ast.walk(operand) if isinstance(n, (ast.Constant, ast.JoinedStr)) and n.end_lineno != n.lineno]
    begins = operand.col_offset == len(before) and before.startswith(indent)
    if texts or not begins or not all(line.startswith(before) for line in rest):
        return text
    return "\n".join([first, *(indent + line[len(before) :] for line in rest)])


def _stands_alone(text: str) -> bool:
    """Whether an expression needs no parentheses to go over several lines."""
    try:
        return "\n" not in text or len(ast.parse(f"_ = {text}").body) == 1
    except SyntaxError:
        return False


def drawn_together(judge: Judge, operand: ast.expr, name: str) -> dict[ast.AST, str]:
    """What a call becomes whose only argument went over several lines, and has a name now: ``out.append(name)``."""
    call, source = judge.scopes.parents.get(id(operand)), judge.program.source
    if not isinstance(call, ast.Call) or call.args != [operand] or call.keywords or "#" in source.segment(call):
        return {}
    plain = isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name)
    return {call: f"{source.segment(call.func)}({name})"} if plain else {}
