"""Questions of a body and which side asks them: before a best, or where the loop asked them."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..effects.points_to import may_hold_nan
from ..rounds.failures import cannot_fail
from ..rounds.sites import Site
from ..values.pure_table import words
from .handover import settled
from .later import evaluated_later
from .pieces import Piece

if TYPE_CHECKING:
    from ..judging.judge import Judge
    from .split import Splitter

__all__ = [
    "asked_by_parent",
    "asked_first",
    "asked_later",
    "is_question",
    "is_truth",
    "measured_by_parent",
    "question_of_parent",
]

_LIGHT = (ast.Name, ast.Constant, ast.Attribute, ast.Subscript, ast.Slice, ast.BinOp, ast.UnaryOp, ast.BoolOp,
          ast.Compare, ast.Tuple, ast.List, ast.Dict, ast.JoinedStr, ast.FormattedValue, ast.keyword, ast.operator,
          ast.unaryop, ast.boolop, ast.cmpop, ast.expr_context)  # fmt: skip
_LIGHT_CALLS = frozenset(
    f"builtins.{name}" for name in words("abs bool float int len list max min repr round sorted str sum tuple")
)
_TRUTHS = frozenset(f"builtins.{name}" for name in words("all any bool callable hasattr isinstance issubclass"))
_TRUTHS_OF_TEXT = words("endswith isalnum isalpha isdecimal isdigit isidentifier islower isnumeric isspace istitle "
                        "isupper startswith")  # fmt: skip


def is_truth(judge: Judge, node: ast.expr) -> bool:
    """Whether a question is answered by True or False, so that no ``bool(...)`` is needed around it."""
    if isinstance(node, ast.BoolOp):
        return all(is_truth(judge, v) and not _may_be_odd(judge, v) for v in node.values)
    if isinstance(node, ast.Compare):
        return len(node.ops) == 1 or not _may_be_odd(judge, node)
    if isinstance(node, ast.Call):
        of_text = isinstance(node.func, ast.Attribute) and node.func.attr in _TRUTHS_OF_TEXT
        if of_text and judge.kinds.of(node.func.value, judge.scope).name == "str":  # type: ignore[attr-defined]
            return True
        return judge.scopes.dotted(node.func, judge.scope) in _TRUTHS
    return isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not)


def _may_be_odd(judge: Judge, node: ast.expr) -> bool:
    """Whether a comparison may give something else: an array, or what a class makes of it."""
    return isinstance(node, ast.Compare) and judge.kinds.of(node, judge.scope).name != "number"


def asked_first(splitter: Splitter, site: Site, indent: str, worker: list[str]) -> dict[ast.AST, str]:
    """The worker answers what is asked before the comparison with the best."""
    if site.guard is None:
        return {}
    splitter.may_fail(site.guard)
    if not all(map(_is_quick, site.challengers)):
        splitter.judge.reasons.no(
            "companion",
            site.variables[0],
            [site.statement.lineno],
            f"what `{site.variables[0]}` is compared with is computed only under a condition",
            "compute it before the comparison",
        )
    if len(site.guard.values) == 1 and isinstance(site.guard.values[0], (ast.Name, ast.Compare, ast.UnaryOp)):
        flag, decided = splitter.test(site.guard.values[0])
    else:
        flag, decided = splitter.test(site.guard)
    if decided:
        worker.append(f"{indent}{flag} = {splitter.text(site.guard, {}) if decided == 'plain' else decided}")
    return {site.guard: flag} if decided else {}


def _is_quick(node: ast.expr) -> bool:
    """Whether the parent may compute what is compared, where it is asked: ``len(name)``."""
    simple = (ast.Name, ast.Constant, ast.expr_context)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("len", "abs"):
        return not node.keywords and all(isinstance(a, simple) for a in node.args)
    return isinstance(node, simple)


def is_question(splitter: Splitter, node: ast.If) -> bool:
    """Whether the parent can ask ``if guess == truth:`` where the loop did: nothing under it is computed."""
    test, names = node.test, (ast.Name, ast.Constant)
    if not isinstance(test, ast.Compare) or splitter.guarded or splitter.returned:
        return False
    plain = (ast.Eq, ast.NotEq, ast.Lt, ast.LtE, ast.Gt, ast.GtE)
    sides = [test.left, *test.comparators]
    if any(may_hold_nan(splitter.judge.program, side, splitter.judge.scope) for side in sides):
        return False
    if not all(isinstance(s, names) for s in sides) or not all(isinstance(o, plain) for o in test.ops):
        return False
    mine = [s for s in sides if isinstance(s, ast.Name) and s.id in splitter.locals | splitter.rebound]
    if any(s.id in splitter.rebound or s.id not in splitter.judge.flow.always for s in mine):
        return False
    if not all(settled(splitter.judge, s) for s in mine):
        return False
    sites = [splitter.judge.sites.get(id(s)) for s in [*node.body, *node.orelse]]
    known = all(
        s is not None and s.family in ("fold", "append", "add") and not {v.name for v in s.variables} & splitter.rebound
        for s in sites
    )
    return known and all(isinstance(o, names) for s in sites if s is not None for o in s.operands)


def asked_later(splitter: Splitter, node: ast.If) -> Piece:
    """The question and what follows from it stay as they stand."""
    for name in (n for n in ast.walk(node.test) if isinstance(n, ast.Name)):
        splitter.name_stays(name, None)
    unused: list[str] = []
    body, orelse = (
        splitter.block(b, splitter.inner_indent(b, splitter.indent), unused) for b in (node.body, node.orelse)
    )
    return Piece(test=splitter.text(node.test, {}), body=body, orelse=orelse)


def question_of_parent(judge: Judge, statement: ast.stmt) -> ast.If | None:
    """The ``if`` that a question belongs to, where nothing stands under it but prints and changes, ready to be made."""
    top = statement
    while isinstance(around := judge.scopes.parents.get(id(top)), ast.If):
        if around.orelse != [top] and not _only_decides(judge, around):
            break
        top = around
    return top if isinstance(top, ast.If) and _only_decides(judge, top) else None


def _only_decides(judge: Judge, node: ast.If) -> bool:
    if id(node) in judge.sites or not _is_light(judge, node.test):
        return False
    for statement in [*node.body, *node.orelse]:
        site = judge.sites.get(id(statement))
        if site is None:
            if not (isinstance(statement, ast.If) and _only_decides(judge, statement)):
                return False
            continue
        items = any(v.name in judge.targets and v.scope == judge.scope.number for v in site.variables)
        known = (
            site.family in ("append", "add", "store", "fold", "group", "output") and id(statement) not in judge.opaque
        )
        if not known or items or not all(_is_light(judge, o) for o in site.operands):
            return False
    return True


def _is_light(judge: Judge, node: ast.expr) -> bool:
    """Whether an expression takes no time: it is no loss that the parent evaluates it."""
    for part in ast.walk(node):
        if isinstance(part, ast.Call):
            if judge.scopes.dotted(part.func, judge.scope) not in _LIGHT_CALLS:
                return False
        elif not isinstance(part, _LIGHT):
            return False
    return True


def measured_by_parent(judge: Judge, site: Site) -> bool:
    """Whether the parent may compute what decides about a best: quickly, and of nothing of the item but its value."""
    own = judge.own - {v.name for v in site.variables}
    keys = [m for m in site.measures if isinstance(judge.scopes.parents.get(id(m)), ast.keyword)]
    if not all(_is_light_key(judge, key) for key in keys):
        return False
    for part in (n for measure in site.measures for n in ast.walk(measure)):
        if isinstance(part, ast.Name) and id(part) not in judge.scopes.inner and part.id in own:
            return False
        if isinstance(part, ast.Call):
            path = judge.scopes.dotted(part.func, judge.scope)
            method = part.func.attr if isinstance(part.func, ast.Attribute) and not part.args + part.keywords else ""
            if path not in _LIGHT_CALLS and not _is_light_method(judge, method):
                return False
        elif not isinstance(part, (*_LIGHT, ast.Lambda, ast.arguments, ast.arg)):
            return False
    return True


def _is_light_key(judge: Judge, node: ast.expr) -> bool:
    """Whether ``max(best, v, key=...)`` asks a light function: a builtin, a lambda, a method, ``scores.get``."""
    if isinstance(node, ast.Attribute):
        known = node.attr == "get" and node.attr not in judge.program.methods
        return known or _is_light_method(judge, node.attr)
    return isinstance(node, ast.Lambda) or judge.scopes.dotted(node, judge.scope) in _LIGHT_CALLS


def _is_light_method(judge: Judge, name: str) -> bool:
    """Whether all methods of the file with a name go through nothing but what ``sum`` and the like are given."""
    found = judge.program.methods.get(name, ())
    parts = [n for method in found for statement in method.body for n in ast.walk(statement)]
    calls = {judge.scopes.dotted(n.func, judge.scopes.around[id(n)]) for n in parts if isinstance(n, ast.Call)}
    return bool(found) and calls <= _LIGHT_CALLS and not any(isinstance(n, (ast.For, ast.While)) for n in parts)


def asked_by_parent(splitter: Splitter, node: ast.If) -> Piece:
    """A question about what the item has stored stays as it stands, with all that follows from it."""
    judge = splitter.judge
    asks = Site(node, "output", [], [node.test], copies=True)
    evaluated_later(splitter, node.test, asks)
    fails = not cannot_fail(judge, node.test)

    def block(statements: list[ast.stmt]) -> list[Piece]:
        nonlocal fails
        pieces: list[Piece] = []
        previous = None
        for statement in statements:
            pieces += [Piece(c.strip()) for c in splitter.comments_before(statement, previous)]
            previous = statement
            site = judge.sites.get(id(statement))
            if site is None:
                assert isinstance(statement, ast.If)
                pieces.append(asked_by_parent(splitter, statement))
                continue
            for operand in site.operands:
                evaluated_later(splitter, operand, site)
                fails = fails or not cannot_fail(judge, operand)
            splitter.passes(site)
            pieces.append(Piece(splitter.text(statement, {}) + splitter.trailing(statement)))
        return pieces

    piece = Piece(test=splitter.text(node.test, {}), body=block(node.body), orelse=block(node.orelse))
    if fails and splitter.fragile is None:
        splitter.fragile = asks
    return piece
