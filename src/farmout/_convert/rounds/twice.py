"""What stands twice in a statement, and in which order its parts are computed."""

from __future__ import annotations

import ast
import itertools
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..effects.missing import may_make_missing
from ..effects.walker import root_name
from .alone import fails_alone
from .failures import cannot_fail, code
from .instant import track
from .sites import Site
from .suspects import unhashed

if TYPE_CHECKING:
    from ..judging.judge import Judge

__all__ = ["as_evaluated", "gives_same_again", "gives_same_object", "judge_entry", "judge_twice", "passes_again"]

_MAKES = (ast.Call, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp, ast.List, ast.Set, ast.Dict)
_ASK_FIRST = frozenset({"extreme", "first", "kept", "fold"})  # one part asks or reads, another gives


def gives_same_object(judge: Judge, node: ast.expr) -> bool:
    """Whether an expression that stands twice gives one object, or values that nobody can tell apart."""
    makes = any(isinstance(n, _MAKES) for n in ast.walk(node))
    return gives_same_again(judge, node) and (not makes or judge.kinds.of(node, judge.scope).immutable)


def gives_same_again(judge: Judge, node: ast.expr) -> bool:
    """Whether evaluating an expression changes nothing: it draws no number, takes nothing away, uses nothing up."""
    judge.tracker = judge.tracker or track(judge)
    inside = {id(n) for n in ast.walk(node)}
    done = [e for e in judge.tracker.events if id(e.node) in inside and e.kind != "read"]
    return all(e.kind == "element" and not may_make_missing(judge.program, e.var) for e in done)


def passes_again(judge: Judge, node: ast.AST, passed: set[str]) -> bool:
    """Whether an item has computed an expression already, and nothing in the body changes what stands in it."""
    if not isinstance(node, ast.expr) or ast.unparse(node) not in passed or not gives_same_again(judge, node):
        return False
    names = {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}
    changed = {e.var for e in judge.walker.events if e.kind == "change"}
    return not names & (judge.assigned | judge.moved) and not any(judge.var(name) in changed for name in names)


def judge_twice(judge: Judge, site: Site, moved: list[ast.expr] | None = None, *, found: bool = True) -> None:
    """Add a reason where a change counts on a part being the same when it is computed again, or on being first to fail.

    ``moved``: the operands that a worker computes, all unless said; ``found``: whether the place is surely found.
    """
    texts: set[str] = set()
    asks = site.family in _ASK_FIRST and not isinstance(site.statement, ast.AugAssign)
    for operand in site.operands if asks else ():
        text = ast.unparse(operand)
        if text in texts and not gives_same_again(judge, operand):
            judge.reasons.no(
                "computed twice",
                text,
                [operand.lineno],
                f"`{text}` is computed twice, and may not be the same the second time",
                "give it a name before",
            )
        texts.add(text)
    for place in _looked_up(judge, site, found=found):
        before = {id(n) for n in ast.walk(place)}  # of `d[f(x)] += 1` the key comes first
        later = [o for o in (site.operands if moved is None else moved) if id(o) not in before]
        failing = next((operand for operand in later if _fails(judge, operand)), None)
        if failing is not None:
            judge.reasons.no(
                "error order",
                site.variables[0],
                [site.statement.lineno, failing.lineno],
                f"an item may lack its place on line {site.statement.lineno} and fail in `{ast.unparse(failing)}` as "
                "well, and then the other error would come first",
                "make sure of the place before the loop, or compute the value on a line of its own before it",
            )


def judge_entry(judge: Judge, site: Site) -> None:
    """Add a reason where a new entry is made before what goes into it is computed, and is seen where that fails.

    Of ``groups.setdefault(k, []).append(f(x))`` the empty list stays, if the program goes on after an error of ``f``.
    """
    around = itertools.takewhile(lambda parent: parent is not judge.loop, judge.scopes.enclosing(site.statement))
    if not judge.observed and not any(isinstance(parent, (ast.Try, ast.With)) for parent in around):
        return
    fails = {id(o) for o in site.operands if not cannot_fail(judge, o)}
    for place, later in _entered(site.statement):
        failing = [n for part in later for n in ast.walk(part) if id(n) in fails]
        if not failing or not _makes_entry(judge, place):
            continue
        judge.reasons.no(
            "partial",
            site.variables[0] if site.variables else None,
            [site.statement.lineno],
            f"when `{ast.unparse(failing[0])}` fails, line {site.statement.lineno} has already made an entry for it, "
            "and the program may go on and see it",
            "compute the value on a line of its own before it",
        )


def _entered(statement: ast.stmt) -> Iterator[tuple[ast.expr, list[ast.expr]]]:
    """The places that a statement looks up on its way, each with what comes after: ``b``, ``c`` in ``d[a][b] += c``."""
    call = statement.value if isinstance(statement, ast.Expr) else None
    place: ast.expr | None = None
    later: list[ast.expr] = []
    if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
        place, later = call.func.value, [*call.args, *(k.value for k in call.keywords)]
    elif isinstance(statement, ast.AugAssign):
        place, later = statement.target, [statement.value]
    elif isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Subscript):
        place, later = statement.targets[0].value, [statement.targets[0].slice]
    while place is not None:
        yield place, later
        if isinstance(place, ast.Subscript):
            later, place = [place.slice, *later], place.value
        elif isinstance(place, ast.Call) and isinstance(place.func, ast.Attribute):
            later, place = [*place.args, *later], place.func.value
        else:
            place = place.value if isinstance(place, ast.Attribute) else None


def _makes_entry(judge: Judge, place: ast.expr) -> bool:
    """Whether looking a place up may make an entry: by ``setdefault``, or in a ``defaultdict``."""
    for node in ast.walk(place):
        if isinstance(node, ast.Attribute) and node.attr == "setdefault":
            return True
        if isinstance(node, ast.Subscript) and "defaultdict" in judge.program.source.text:
            owner = judge.scopes.only(judge.var(node.value.id)) if isinstance(node.value, ast.Name) else None
            if owner is None or not isinstance(owner.value, (ast.Dict, ast.List, ast.ListComp, ast.BinOp)):
                return True
    return False


def _looked_up(judge: Judge, site: Site, *, found: bool) -> Iterator[ast.Subscript]:
    """The places that may be missing where a change looks them up, perhaps before it computes what it puts there."""
    statement = site.statement
    if not site.variables or not isinstance(statement, (ast.AugAssign, ast.Assign, ast.Expr)):
        return
    for place in ast.walk(statement):
        if not isinstance(place, ast.Subscript) or id(root_name(place)) not in site.reads:
            continue
        read = isinstance(place.ctx, ast.Load) or isinstance(statement, ast.AugAssign)
        if read and isinstance(statement, ast.Assign) and any(place in ast.walk(t) for t in statement.targets):
            continue  # the value comes first
        if not read or (judge.kinds.of(place.value, judge.scope).name not in ("dict", "unknown") and found):
            continue
        if not _has_key(judge, place):
            yield place


def _has_key(judge: Judge, place: ast.Subscript) -> bool:
    """Whether the text shows that a dict has a key: by its kind, by a question, or as the loop goes through it."""
    owner, key = ast.unparse(place.value), ast.unparse(place.slice)
    if isinstance(place.slice, ast.Constant) or owner in ast.unparse(judge.loop.iter):
        return True
    if isinstance(place.value, ast.Name):
        made = [b.value for b in judge.scopes.bindings(judge.scopes.resolve(place.value.id, judge.scope))]
        paths = {judge.scopes.dotted(m.func, judge.scope) if isinstance(m, ast.Call) else None for m in made}
        if paths and paths <= {"collections.Counter", "collections.defaultdict"}:
            return not unhashed(judge, place.slice)
    nodes = [n for statement in judge.loop.body for n in ast.walk(statement)]
    for node in nodes:
        if isinstance(node, ast.Compare) and isinstance(node.ops[0], (ast.In, ast.NotIn)):
            same = (ast.unparse(node.left), ast.unparse(node.comparators[0])) == (key, owner)
            if same:
                return True
        if isinstance(node, ast.Call) and ast.unparse(node.func) == f"{owner}.setdefault":
            return True
    return False


def _fails(judge: Judge, operand: ast.expr) -> bool:
    """Whether what an operand computes may well fail."""
    raises = any(isinstance(n, (ast.Raise, ast.Assert)) for n, _ in code(judge, [operand], methods=True))
    return raises or fails_alone(judge, operand) is not None


def as_evaluated(judge: Judge, site: Site) -> list[ast.expr]:
    """The operands in the order in which Python computes them: what is assigned comes before the key."""
    *keys, value = site.operands or [ast.Constant(None)]
    if not isinstance(site.statement, ast.Assign) or all(cannot_fail(judge, key) for key in keys):
        return site.operands
    return [value, *keys]
