"""What the parent does as it is written: cheap writes, after one what is cheap, too, and where a value is put."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..rounds.sites import Site
from .handover import settled
from .later import evaluated_later
from .pieces import Piece
from .writes import is_cheap, names_bound

if TYPE_CHECKING:
    from ..judging.judge import Judge
    from .split import Splitter

__all__ = ["can_stay", "counts_places", "kept_as_written"]


def kept_as_written(splitter: Splitter, site: Site) -> Piece | None:
    """The statement of a site, where the parent makes it as it stands; None where the worker computes its operands."""
    shown = splitter.shown
    after = shown is not None and (shown.family == "file" or shown.writes) and not splitter.guarded
    if site.family != "file" and not site.writes and not (after and _is_made_once(splitter, site)):
        return None
    if not site.operands:
        _names_given(splitter, site)
    elif splitter.all_operands or not all(is_cheap(splitter.judge, o) and can_stay(splitter, o) for o in site.operands):
        return None
    for operand in site.operands:
        evaluated_later(splitter, operand, site)
    return _moved_out(splitter, site.statement)


def _is_made_once(splitter: Splitter, site: Site) -> bool:
    """Whether a change is made by the parent alone: the worker has no copy of what it changes, or of what it stores."""
    judge = splitter.judge
    if site.family == "store":
        items = {judge.var(name) for name in judge.targets}
        return not items & set(site.variables) and site not in judge.own_reads.values()
    return site.family in ("output", "append", "add", "group", "fold")


def can_stay(splitter: Splitter, operand: ast.expr) -> bool:
    """Whether the names in an expression still have these values when the parent comes to it."""
    judge = splitter.judge
    names = [n for n in ast.walk(operand) if isinstance(n, ast.Name) and id(n) not in judge.scopes.inner]
    gone = splitter.errors | splitter.rebound
    return all(n.id not in gone and (n.id not in splitter.locals or settled(judge, n)) for n in names)


def _names_given(splitter: Splitter, site: Site) -> None:
    """Have the worker return the names that a whole block reads, but those that such blocks bind themselves."""
    blocks = [s.statement for s in splitter.judge.sites.values() if s.family == "file" and not s.operands]
    own = {name for block in blocks for name in names_bound(block)}
    for name in ast.walk(site.statement):
        if isinstance(name, ast.Name) and name.id not in own and id(name) not in splitter.judge.scopes.inner:
            splitter.name_stays(name, site)


def _moved_out(splitter: Splitter, node: ast.stmt) -> Piece:
    """A statement for the parent's part; a block may stand less deep there than in the loop."""
    text = splitter.text(node, {}) + splitter.trailing(node)
    text = text.removeprefix("el") if isinstance(node, ast.If) else text  # an `elif` stands in an `else` there
    indent = splitter.source.indent(node.lineno)
    lines = text.split("\n")
    texts = [n for n in ast.walk(node) if isinstance(n, (ast.Constant, ast.JoinedStr))]
    as_they_are = any(n.lineno != n.end_lineno for n in texts)  # what a long text holds must not move
    if as_they_are or not all(line.startswith(indent) or not line.strip() for line in lines[1:]):
        return Piece(text)
    return Piece("\n".join([lines[0], *(line[len(indent) :] for line in lines[1:])]), block=True)


def counts_places(judge: Judge, node: ast.expr) -> bool:
    """Whether this is an index that numbers give without fail, as the two in ``a[2 * i : 2 * i + 2]``."""
    outer = judge.scopes.parents.get(id(node))
    while isinstance(outer, (ast.Slice, ast.Tuple)):
        outer = judge.scopes.parents.get(id(outer))
    index = isinstance(outer, ast.Subscript) and any(n is node for n in ast.walk(outer.slice))
    return index and isinstance(node, ast.BinOp) and _is_sum(judge, node)


def _is_sum(judge: Judge, node: ast.expr) -> bool:
    if isinstance(node, ast.BinOp):
        divides = isinstance(node.op, (ast.FloorDiv, ast.Mod)) and isinstance(node.right, ast.Constant)
        fails = divides and not node.right.value  # type: ignore[attr-defined]
        simple = divides or isinstance(node.op, (ast.Add, ast.Sub, ast.Mult))
        return simple and not fails and _is_sum(judge, node.left) and _is_sum(judge, node.right)
    plain = isinstance(node, (ast.Name, ast.Constant)) and id(node) not in judge.scopes.inner
    return plain and judge.kinds.of(node, judge.scope).name == "number"
