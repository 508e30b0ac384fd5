"""A ``try`` whose changes the parent makes after it: the worker says which way it went, as an ``if`` does."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..rounds.catching import caught_in_body
from ..rounds.failures import cannot_fail
from .pieces import Piece

if TYPE_CHECKING:
    from ..judging.judge import Judge
    from .split import Splitter

__all__ = ["attempted", "can_be_attempted", "handler_names"]

_AT_ONCE = frozenset({"append", "add", "store", "fold", "group", "last"})


def can_be_attempted(splitter: Splitter, node: ast.Try) -> bool:
    """Whether the changes in a ``try`` come last in its body, or in a handler: none of them is made before an error."""
    judge = splitter.judge
    sites = [judge.sites[id(n)] for n in ast.walk(node) if id(n) in judge.sites]
    if not all(site.family in _AT_ONCE and caught_in_body(judge, site) is None for site in sites):
        return False
    ends = judge.continues(node)
    parts = {id(n) for n in [*(s.statement for s in sites), *ends]}

    def holds(block: list[ast.stmt]) -> bool:
        return any(id(n) in parts for statement in block for n in ast.walk(statement))

    if holds(node.finalbody) or any(isinstance(n, ast.Return) for s in node.finalbody for n in ast.walk(s)):
        return False
    first = next((n for n, statement in enumerate(node.body) if holds([statement])), len(node.body))
    last = node.body[first:]
    computed = [o for s in last[1:] if id(s) in judge.sites for o in judge.sites[id(s)].operands]
    return all(id(s) in judge.sites for s in last) and all(cannot_fail(judge, o) for o in computed)


def attempted(splitter: Splitter, node: ast.Try, indent: str, worker: list[str]) -> list[Piece]:
    """Write a ``try`` for the worker; returns what the parent does after it."""
    reached = not splitter.deep and not splitter.returned  # by every item
    splitter.deep += 1
    guarded, splitter.guarded = splitter.guarded, True
    before = splitter.met()
    lines: list[str] = []
    inside = splitter.inner_indent(node.body, indent)
    done = splitter.block(node.body, inside, lines)
    text = [f"{indent}try:", *(lines or [f"{inside}pass"])]
    ends = [splitter.met()]
    splitter.guarded = guarded
    handled: list[tuple[list[Piece], list[str], str]] = []
    for handler in node.handlers:
        splitter.meet(before)
        block: list[str] = []
        beside = splitter.inner_indent(handler.body, indent)
        pieces = splitter.block(handler.body, beside, block)
        header = splitter.source.text[splitter.source.start(handler) : splitter.source.start(handler.body[0])]
        handled.append((pieces, [f"{indent}{header.rstrip()}", *(block or [f"{beside}pass"])], beside))
        if not isinstance(handler.body[-1], (ast.Continue, ast.Raise)):
            ends.append(splitter.met())
    splitter.meet(ends[0])
    rest: list[str] = []
    after = splitter.inner_indent(node.orelse, indent)
    done += splitter.block(node.orelse, after, rest)
    splitter.deep -= 1
    ends[0] = splitter.met()
    splitter.meet(*ends)
    flags = len(splitter.result.results)
    pieces = _said(splitter, handled, done, indent, worker)
    if not reached:
        new = len(splitter.result.results) - flags
        splitter.result.unsure |= set(list(splitter.result.results)[:new])
    for _, written, _ in handled:
        text += written
    text += [f"{indent}else:", *rest] if rest else []
    text += [f"{indent}finally:", *_whole_block(splitter, node.finalbody, indent)] if node.finalbody else []
    worker += text
    return pieces


def _said(
    splitter: Splitter,
    handled: list[tuple[list[Piece], list[str], str]],
    done: list[Piece],
    indent: str,
    worker: list[str],
) -> list[Piece]:
    """The parent's branches; adds to the worker's handlers what it needs to know which one to take."""
    told = [one for one in handled if one[0] or done]
    flags = [splitter.unique("has_failed" if "failed" in splitter.taken else "failed") for _ in told]
    splitter.result.results = {flag: flag for flag in flags} | splitter.result.results
    pieces = done
    for (changes, written, beside), flag in reversed(list(zip(told, flags, strict=True))):
        written.insert(1, f"{beside}{flag} = True")
        if written[2:] == [f"{beside}pass"]:
            written.pop()
        if changes:
            pieces = [Piece(test=flag, body=changes, orelse=pieces)]
        else:
            pieces = [Piece(test=f"not {flag}", body=pieces)]
    worker += [f"{indent}{' = '.join(flags)} = False"] if flags else []
    return pieces


def _whole_block(splitter: Splitter, block: list[ast.stmt], indent: str) -> list[str]:
    inside = splitter.inner_indent(block, indent)
    lines: list[str] = []
    splitter.block(block, inside, lines)
    return lines or [f"{inside}pass"]


def handler_names(judge: Judge) -> set[str]:
    """The names that handlers in the body give to errors: they are gone after the handler."""
    nodes = (n for statement in judge.loop.body for n in ast.walk(statement))
    return {n.name for n in nodes if isinstance(n, ast.ExceptHandler) and n.name}
