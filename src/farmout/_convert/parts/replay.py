"""Changes inside an inner block: the worker notes their values in a list, and the parent replays them in order."""

from __future__ import annotations

import ast
from collections.abc import Container, Sequence
from keyword import iskeyword
from typing import TYPE_CHECKING, TypeGuard

from ..rounds.alone import raises_nothing, surely_passes
from ..rounds.attributes import attributes_may_meet, place_of
from ..rounds.best_parts import companions
from ..rounds.catching import caught_in_body, computes_in_setting, errors_of
from ..rounds.failures import fails_after
from ..rounds.instant import changed_after_site, taken_at_once
from ..rounds.sites import Site
from ..rounds.suspects import both_may_fail, may_be_refused
from ..rounds.taken import surely_taken
from ..rounds.twice import as_evaluated, gives_same_again, gives_same_object, judge_twice
from .handover import keeps_identity
from .later import judge_later, names_read
from .pieces import RETURN, Piece, name_of_value, singular

if TYPE_CHECKING:
    from ..judging.judge import Judge
    from .split import Splitter

__all__ = ["hint_for", "recorded", "taken_apart"]

_COPIES = frozenset(f"builtins.{name}" for name in ("dict", "frozenset", "list", "set", "sorted", "str", "tuple"))


def recorded(
    splitter: Splitter, node: ast.stmt, goes_on: Sequence[ast.AST], indent: str, worker: list[str]
) -> list[Piece]:
    """Write an inner block for the worker; returns what the parent does after it."""
    judge = splitter.judge
    sites = [judge.sites[id(n)] for n in ast.walk(node) if id(n) in judge.sites]
    edits: dict[ast.AST, str] = {}
    pieces: list[Piece] = []
    for last in (site for site in sites if site.family == "last"):
        judge.reasons.no(
            "last value",
            last.variables[0],
            [last.statement.lineno],
            f"`{last.variables[0]}` is read after the loop, and is assigned in the midst of an inner block",
            f"assign `{last.variables[0]}` at the end of the block",
        )
        return []
    groups = _groups(judge, sorted(sites, key=lambda s: (s.statement.lineno, s.statement.col_offset)))
    for group in groups:
        for site in group:
            _fits(judge, site, node)
        name = splitter.unique(f"{group[0].variables[0].name}_new")
        splitter.give(name, temporary=True)
        worker.append(f"{indent}{name} = []")
        pieces.append(_grown(splitter, group, name, edits) or _replayed(splitter, group, name, edits, node))
        for site in group:
            splitter.passes(site)
            if len(groups) > 1 and judge.observed and errors_of(judge, site):
                judge.late = judge.late or (site, node.lineno)
            line = fails_after(judge, site, node)
            twice = line if line is not None and may_be_refused(judge, site) else None
            if line is not None and twice is None and not surely_taken(judge, site):
                twice = fails_after(judge, site, node, surely_passes)
            if twice is not None:
                both_may_fail(judge, site, twice)
            if judge.observed or site.family == "file" or site.writes:
                judge.late = judge.late or ((site, line) if line is not None else None)
    for found in goes_on:
        flag = splitter.unique("skipped")
        splitter.give(flag, temporary=True)
        splitter.flags.append(flag)
        worker.append(f"{indent}{flag} = False")
        edits[found] = f"{flag} = True; {RETURN}"
        pieces.append(Piece(test=flag, body=[Piece("continue")]))
    if goes_on:
        splitter.returned = True
    worker += splitter.whole(node, indent, edits)
    return pieces


def _groups(judge: Judge, sites: list[Site]) -> list[list[Site]]:
    """Sites whose order matters together: those that change one variable."""
    groups: list[list[Site]] = []
    for site in sites:
        mine = [g for g in groups if any(_together(judge, site, other) for other in g)]
        rest = [g for g in groups if not any(g is m for m in mine)]
        groups = [*rest, sorted([*(s for g in mine for s in g), site], key=lambda s: s.statement.lineno)]
    return sorted(groups, key=lambda g: g[0].statement.lineno)


def _together(judge: Judge, one: Site, two: Site) -> bool:
    shared = set(one.variables) & set(two.variables)
    return any(not _apart(judge, place_of(one, var), place_of(two, var)) for var in shared)


def _apart(judge: Judge, one: str, two: str) -> bool:
    """Whether two places of one variable, ``.rows`` and ``.count``, never hold one object."""
    if one == two or not one.startswith(".") or not two.startswith("."):
        return False
    return not attributes_may_meet(judge, one[1:], two[1:])


def _fits(judge: Judge, site: Site, node: ast.stmt) -> None:
    """Add the reasons that forbid to make a change later than the block does."""
    if any(v.name in judge.targets and v.scope == judge.scope.number for v in site.variables):
        judge.reasons.no(
            "items change",
            site.variables[0],
            [site.statement.lineno],
            f"`{site.variables[0]}` is changed in an inner block",
            "return the new value instead",
        )
    for line, what, block in (
        (caught_in_body(judge, site), "an error of the change on line {} may be caught on line {}", "try"),
        (
            computes_in_setting(judge, site),
            "the change on line {} is computed as the block on line {} sets it",
            "block",
        ),
    ):
        if line is not None:
            lines = [site.statement.lineno, line]
            remedy = f"compute the value in the {block}, and make the change after it"
            judge.reasons.no("caught", site.variables[0], lines, what.format(*lines), remedy)
    later = {id(companion) for companion in _left_to_parent(judge, site, node)}
    for companion in leaves(companions(site)):
        if id(companion) in later or isinstance(companion, ast.Name):
            judge_later(judge, companion, site, node)
    for operand in _noted(judge, site, node):
        taken_at_once(judge, operand, site, node)
        if not _fixed(judge, operand):
            keeps_identity(judge, operand, site)
    judge_twice(judge, site)


def _noted(judge: Judge, site: Site, block: ast.stmt) -> list[ast.expr]:
    """What the worker notes of a change: values, and the names in what the parent computes where it is needed."""
    values: list[ast.expr] = []
    later = {id(companion) for companion in _left_to_parent(judge, site, block)}
    for operand in leaves(as_evaluated(judge, site)):
        if id(operand) in later:
            values += [n for n in names_read(judge, operand) if not _fixed(judge, n) or n.id in judge.targets]
        else:
            values.append(operand)
    return values


def _left_to_parent(judge: Judge, site: Site, block: ast.stmt) -> list[ast.expr]:
    """The companions of a best that are computed for a new one only, as the loop did: they may fail, warn, take long.

    A copy of what the block goes on changing is made by the worker, in each round.
    """
    later = [o for o in leaves(companions(site)) if not isinstance(o, (ast.Name, ast.Constant))]
    return [o for o in later if not (changed_after_site(judge, o, site, block, later=True) and _copies(judge, o))]


def _copies(judge: Judge, node: ast.expr) -> bool:
    """Whether an expression makes a copy, and surely can: nobody sees that it does."""
    computes = (ast.BinOp, ast.UnaryOp, ast.Compare, ast.Lambda, ast.comprehension)
    if any(isinstance(part, computes) for part in ast.walk(node)):
        return False
    for call in (part for part in ast.walk(node) if isinstance(part, ast.Call)):
        path = judge.scopes.dotted(call.func, judge.scope)
        method = isinstance(call.func, ast.Attribute) and call.func.attr == "copy" and path is None
        if not method and path not in _COPIES:
            return False
    return gives_same_again(judge, node) and raises_nothing(judge, node)


def _grown(splitter: Splitter, group: list[Site], name: str, edits: dict[ast.AST, str]) -> Piece | None:
    """Several values for one list: the parent adds them all at once."""
    places = set()
    for site in group:
        call = site.statement.value if isinstance(site.statement, ast.Expr) else None
        if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute) or len(call.args) != 1:
            return None
        known = splitter.judge.kinds.of_variable(site.variables[0]).name == "list" and isinstance(
            call.func.value, ast.Name
        )
        if not known or site.family != "append" or call.func.attr not in ("append", "extend") or call.keywords:
            return None
        places.add(ast.unparse(call.func.value))
    if len(places) != 1:
        return None
    for site in group:
        edits[site.statement.value.func.value] = name  # type: ignore[attr-defined]
        for operand in (o for o in leaves(site.operands) if _fixed(splitter.judge, o)):
            keeps_identity(splitter.judge, operand, site)  # the worker's copy is kept, not what the parent knows
    return Piece(f"{places.pop()}.extend({name})")


def _replayed(splitter: Splitter, group: list[Site], name: str, edits: dict[ast.AST, str], node: ast.stmt) -> Piece:
    """The statement that all sites of a group are, with names for what differs; the worker notes the values."""
    rows = [_noted(splitter.judge, site, node) for site in group]
    pieces: set[str] = set()
    piece, header = Piece(), "_"
    if len({len(row) for row in rows}) == 1:
        names, columns = _columns(splitter, group, rows, node)
        header = ", ".join(names) or ("_" if "_" not in splitter.taken else splitter.unique("_nothing"))
        for site, row in zip(group, rows, strict=True):
            replaced: dict[ast.AST, str] = {o: names[c] for o, c in zip(row, columns, strict=True) if c >= 0}
            for operand in (o for o in row if o in replaced and _fixed(splitter.judge, o)):
                keeps_identity(splitter.judge, operand, site)
            if isinstance(site.statement, ast.If):
                asked = site.statement.test.values[-1] if site.guard is not None else None  # type: ignore[attr-defined]
                piece = splitter.extreme(site.statement, replaced, asked)
            else:
                piece = Piece(splitter.text(site.statement, replaced))
            pieces.add(repr(piece))
            values = [_in_parentheses(splitter.text(row[columns.index(c)], {})) for c in range(len(names))]
            text = ", ".join(values)
            alone = len(values) == 1 and chr(10) not in text
            noted = f"{name}.append({text if alone else f'({text})'})"
            edits[site.statement] = _under(splitter, site, noted)
    if len(pieces) != 1:
        first = group[0]
        splitter.judge.reasons.no(
            "two ways",
            first.variables[0],
            [*(s.statement.lineno for s in group), node.lineno],
            f"`{first.variables[0]}` is changed in different ways inside one inner block",
            "use one way",
        )
    return Piece(loop=f"for {header} in {name}:", body=[piece])


def _in_parentheses(text: str) -> str:
    """A value as one argument among others: a bare ``*path, v`` is a tuple only in parentheses."""
    return f"({text})" if text.startswith("*") or len(ast.parse(f"_({text})").body[0].value.args) > 1 else text  # type: ignore[attr-defined]


def _under(splitter: Splitter, site: Site, noted: str) -> str:
    """What the worker notes of a site, where it is asked something first."""
    if site.guard is None:
        return noted
    outer = splitter.source.indent(site.statement.lineno)
    inside = splitter.inner_indent(site.statement.body, outer)  # type: ignore[attr-defined]
    asked = splitter.text(site.guard, {})
    return f"if {f'({asked})' if chr(10) in asked else asked}:\n{inside}{noted}"


def _columns(
    splitter: Splitter, group: list[Site], rows: list[list[ast.expr]], node: ast.stmt
) -> tuple[list[str], list[int]]:
    """(names for the values that are noted, for each operand which of them it is, -1 where it stays as it stands)."""
    inside = {id(n) for n in ast.walk(node)}
    names: list[str] = []
    seen: dict[tuple[str, ...], int] = {}
    columns: list[int] = []
    for operands in zip(*rows, strict=True):
        texts = tuple(splitter.text(o, {}) for o in operands)
        first = operands[0]
        if len(set(texts)) == 1 and _fixed(splitter.judge, first):
            if isinstance(first, ast.Name) and first.id in splitter.judge.targets:
                splitter.result.items.add(first.id)
            columns.append(-1)
            continue
        once = bool(group[0].challengers) or all(gives_same_object(splitter.judge, o) for o in operands)
        if texts not in seen or not once:
            seen[texts] = len(names)
            name = first.id if len(set(texts)) == 1 and isinstance(first, ast.Name) else ""
            elsewhere = name in splitter.judge.wanted or any(id(n) not in inside for n in splitter.judge.uses(name))
            own = name and name not in names and not elsewhere  # else it has another value behind the block
            names.append(name if own else splitter.unique(hint_for(group[0], first, splitter.taken)))
        columns.append(seen[texts])
    return names, columns


def _fixed(judge: Judge, operand: ast.expr) -> bool:
    """Whether the parent reads the same value at any time: a constant, a name from outside, the item itself."""
    if isinstance(operand, ast.Constant):
        return True
    if not isinstance(operand, ast.Name) or id(operand) in judge.scopes.inner:
        return False
    return operand.id not in judge.own or (operand.id in judge.targets and operand.id not in judge.assigned)


def hint_for(site: Site | None, operand: ast.expr, taken: Container[str] = ()) -> str:
    """What to call the value of an operand: one of what it is put into, if that is no other name already."""
    kept = site is not None and site.family in ("append", "add", "store") and operand is site.operands[-1]
    if site is not None and kept and not site.copies and len(site.variables) == 1:
        word = singular(_holder(site))
        if word.isidentifier() and word not in taken:
            return word
    generic = "value"
    keys = [n for o in site.operands[:-1] for n in ast.walk(o)] if site is not None else []
    if site is not None and site.family == "output":
        generic = "shown"
    elif site is not None and site.family == "fold" and operand is site.operands[-1]:
        return "term"
    elif site is not None and site.family in ("store", "group", "fold") and any(n is operand for n in keys):
        slices = [n for n in keys if isinstance(n, ast.Slice)]
        generic = "stop" if any(n.upper is operand for n in slices) else "start" if slices else "key"
    names = [_field(site, operand) if site is not None else "", name_of_value(operand)]
    return next((name for name in names if name and name not in taken), generic)


def _field(site: Site, operand: ast.expr) -> str:
    """What a display of the statement calls a value: ``width`` in ``sizes.append({"width": x.shape[1]})``."""
    for node in ast.walk(site.statement):
        if isinstance(node, ast.Dict):
            for key, value in zip(node.keys, node.values, strict=True):
                if value is operand and isinstance(key, ast.Constant) and isinstance(key.value, str):
                    word = key.value
                    return word if word.isidentifier() and not iskeyword(word) and word.islower() else ""
    return ""


def _holder(site: Site) -> str:
    """The name of what a change puts a value into."""
    node = site.statement
    place: ast.expr | None = None
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call) and isinstance(node.value.func, ast.Attribute):
        place = node.value.func.value
    elif isinstance(node, ast.Assign):
        place = node.targets[0]
    while isinstance(place, ast.Subscript):
        place = place.value
    return place.attr if isinstance(place, ast.Attribute) else place.id if isinstance(place, ast.Name) else ""


def taken_apart(operand: ast.expr) -> TypeGuard[ast.Tuple | ast.List]:
    """Whether the parent puts a tuple or list together: not ``[*path, v]``, of which the copy is made at once."""
    if not isinstance(operand, (ast.Tuple, ast.List)):
        return False
    return bool(operand.elts) and not any(isinstance(e, ast.Starred) for e in operand.elts)


def leaves(operands: list[ast.expr]) -> list[ast.expr]:
    """Operands, with tuples and lists taken apart."""
    found: list[ast.expr] = []
    for operand in operands:
        if taken_apart(operand):
            found += leaves(list(operand.elts))
        elif isinstance(operand, (ast.Slice, ast.Starred)):
            found += leaves([c for c in ast.iter_child_nodes(operand) if isinstance(c, ast.expr)])
        else:
            found.append(operand)
    return found
