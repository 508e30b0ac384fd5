"""Arrays that may lie on each other in memory: what one item stores, the next reads in its own row, or elsewhere."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..text.scopes import Var
from ..values.numeric import copies_numbers

if TYPE_CHECKING:
    from ..effects.program import Program
    from ..rounds.sites import Site
    from .judge import Judge

__all__ = ["judge_overlapping", "makes_windows"]

_MAPPED = ("memmap", "mmap", "ctypes", "SharedMemory", "frombuffer")
_WINDOWS = ("as_strided", "sliding_window_view", "broadcast_arrays", "strides=", ".strides =")
_APART = frozenset({"list", "dict", "deque", "set", "Counter"})  # by their kinds: each place is one of its own


def judge_overlapping(judge: Judge, changed: dict[Var, list[Site]]) -> None:
    """Add a reason for each array that the body changes and reads, if the text may have made it of such rows.

    What the loop itself reads, in order, as it changes it, is as it was. The same for arrays of which others may be
    made that share their memory: a file that is mapped twice, for one.
    """
    if judge.program.once(_maps):
        _judge_mapped(judge, changed)
    if not judge.program.once(makes_windows):
        return
    own = {i for site in judge.sites.values() for i in site.reads}
    for node in (n for part in (judge.loop.iter, *judge.loop.body) for n in ast.walk(part)):
        if not isinstance(node, ast.Name) or id(node) in judge.scopes.inner or id(node) in own:
            continue
        var = judge.var(node.id)
        if var not in changed or not _may_share(judge, var):
            continue
        judge.reasons.no(
            "read",
            var,
            [node.lineno, changed[var][0].statement.lineno],
            f"rows of `{var}` may lie on each other, and it is read on line {node.lineno} and changed on line "
            f"{changed[var][0].statement.lineno}",
            f"work on a copy: {var}.copy()",
        )


def _judge_mapped(judge: Judge, changed: dict[Var, list[Site]]) -> None:
    shared = [v for v in changed if _may_share(judge, v)]
    for event in judge.walker.events if shared else ():
        var = event.var
        if event.kind == "file":
            judge.reasons.no(
                "alias",
                shared[0],
                [event.line, changed[shared[0]][0].statement.lineno],
                f"the file of line {event.line} may be the one that `{shared[0]}` is mapped to",
                "read and write files in a loop of their own",
            )
        if event.kind != "read" or var is None or var in changed or judge.kinds.of_variable(var).immutable:
            continue
        if var.scope >= 0 and _may_share(judge, var):
            line = changed[shared[0]][0].statement.lineno
            judge.reasons.no(
                "alias",
                var,
                [event.line, line],
                f"`{var}` (line {event.line}) may lie in the memory of `{shared[0]}`, which is changed on line {line}",
                f"work on a copy: {var}.copy()",
            )


def _may_share(judge: Judge, var: Var) -> bool:
    """Whether a variable may be an array that was made of the memory of another."""
    made = judge.scopes.only(var)
    defined = made is not None and made.kind in ("import", "def", "class")
    return not defined and judge.kinds.of_variable(var).name not in _APART and not copies_numbers(judge, var)


def _maps(program: Program) -> bool:
    return any(word in program.source.text for word in _MAPPED)


def makes_windows(program: Program) -> bool:
    """Whether the text may make an array in which one place is that of several elements."""
    return any(word in program.source.text for word in _WINDOWS)
