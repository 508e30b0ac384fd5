"""The function of one item as a person would leave it: no return where it ends, no branch that does nothing."""

from __future__ import annotations

import ast
import re

from ..parts.pieces import RETURN

__all__ = ["decided_at_once", "fall_through", "return_at_once"]


def fall_through(body: list[str]) -> None:
    """Branches at the very end need not return: what follows them does."""
    if not any(RETURN in line for line in body):
        return
    body[:] = "\n".join(body).split("\n")
    tree = ast.parse("\n".join(["def work():", *body]).replace(RETURN, "return"))
    gone: set[int] = set()

    def look(block: list[ast.stmt]) -> None:
        last = block[-1] if block else None
        if isinstance(last, ast.Return) and len(block) > 1 and body[last.lineno - 2].strip() == RETURN:
            gone.add(last.lineno - 2)
        elif isinstance(last, ast.If):
            look(last.body)
            look(last.orelse)
        elif isinstance(last, ast.Try) and not last.finalbody:
            look(last.orelse or last.body)
            for handler in last.handlers:
                look(handler.body)

    look(tree.body[0].body)  # type: ignore[attr-defined]
    body[:] = [line for number, line in enumerate(body) if number not in gone]


def return_at_once(body: list[str], results: list[str], unsure: list[str]) -> list[str]:
    """Let each return say None for what has no value there; the names for which that depends on the way to it."""
    if any(line.partition(RETURN)[0].strip() for line in body if RETURN in line):
        return _told_where_left(body, results, unsure)
    tree = ast.parse("\n".join(["def work():", *body]).replace(RETURN, "return"))
    block: list[ast.stmt] = tree.body[0].body  # type: ignore[attr-defined]
    blocks = [b for n in ast.walk(tree) for b in _blocks(n)]
    names = [n for n in ast.walk(tree) if isinstance(n, ast.Name)]
    returns = [n for n in ast.walk(tree) if isinstance(n, ast.Return)]
    again = {id(n) for o in ast.walk(tree) if isinstance(o, (ast.For, ast.While, ast.Try)) for n in ast.walk(o)}
    absent: dict[int, set[str]] = {}  # by line
    left = []
    for name in unsure:
        uses = [n for n in names if n.id == name]
        given = next((s for s in block if _gives(s, name)), None)
        ending = next((b for b in blocks if isinstance(b[-1], ast.Return) and any(_gives(s, name) for s in b)), None)
        if given is not None and given.lineno == min(n.lineno for n in uses):  # behind it, the name has a value
            without = [r for r in returns if r.lineno < given.lineno]
        elif ending is not None and all(any(n is u for s in ending for n in ast.walk(s)) for u in uses):
            without = [r for r in returns if r is not ending[-1]]  # only on this way has it one
        else:
            left.append(name)
            continue
        if any(id(n) in again for n in (*without, *uses)):
            left.append(name)
            continue
        for r in without:
            absent.setdefault(r.lineno - 2, set()).add(name)
    for number, gone in absent.items():
        said = ["None" if r in gone else r for r in results]
        body[number] = body[number].replace(RETURN, f"return {', '.join(said)}")
    return left


def _told_where_left(body: list[str], results: list[str], unsure: list[str]) -> list[str]:
    """``chosen = True; found = i; return`` in an inner loop becomes ``return True, i``, if nothing else needs these."""
    left: dict[int, dict[str, str]] = {}  # by line: the names that get a value right before a return
    for number, line in enumerate(body):
        before, returns, _ = line.partition(RETURN)
        if returns and before.strip():
            left[number] = _values_given(before)
    start: dict[str, str] = {}  # what they are everywhere else
    others = [line for line in body if RETURN not in line]
    for name in {n for given in left.values() for n in given}:
        mentions = [line for line in others if re.search(rf"\b{name}\b", line)]
        first = re.fullmatch(rf"\s*{name} = (True|False)", mentions[0]) if len(mentions) == 1 else None
        if first is not None:
            start[name] = first[1]
        elif not mentions and name in unsure:
            start[name] = "None"
        else:
            return unsure
    if not start or not all(left.values()):
        return unsure
    for number, line in enumerate(body):
        if RETURN in line:
            values = {**dict(zip(results, results, strict=True)), **start, **left.get(number, {})}
            said, rest = ", ".join(values[r] for r in results), line.partition(RETURN)[2]
            body[number] = f"{line[: len(line) - len(line.lstrip())]}return {said}{rest}"
    body[:] = [line for line in body if not any(re.fullmatch(rf"\s*{name} = (True|False)", line) for name in start)]
    return [name for name in unsure if name not in start]


def _values_given(text: str) -> dict[str, str]:
    """The values in ``chosen = True; found = i, j;``; none if anything else stands there."""
    try:
        statements = ast.parse(text.strip().rstrip(";")).body
    except SyntaxError:
        return {}
    values: dict[str, str] = {}
    for statement in statements:
        target = statement.targets[0] if isinstance(statement, ast.Assign) and len(statement.targets) == 1 else None
        if not isinstance(statement, ast.Assign) or not isinstance(target, ast.Name):
            return {}
        value = ast.get_source_segment(text.strip(), statement.value) or ""
        bare = isinstance(statement.value, ast.Tuple) and not value.startswith("(")
        values[target.id] = f"({value})" if bare else value
    return values


def _blocks(node: ast.AST) -> list[list[ast.stmt]]:
    found = [getattr(node, field, None) for field in ("body", "orelse", "finalbody")]
    return [b for b in found if isinstance(b, list) and b]


def _gives(statement: ast.stmt, name: str) -> bool:
    """Whether this is ``name = value``."""
    targets = statement.targets if isinstance(statement, ast.Assign) else []
    return len(targets) == 1 and isinstance(targets[0], ast.Name) and targets[0].id == name


def decided_at_once(body: list[str], indent: str) -> set[str]:
    """``if a: pass`` with ``elif b := asked: pass`` becomes ``b = not a and asked``; the names decided so."""
    decided: set[str] = set()
    number = 0
    while number + 3 < len(body):
        first = re.fullmatch(rf"{indent}if (\w+):", body[number])
        flags, last = [first[1]] if first is not None else [], number + 2
        lines: list[str] = []
        while flags and body[last - 1].strip() == "pass" and last + 1 < len(body):
            other = re.fullmatch(rf"{indent}elif (\w+) := (.+):", body[last])
            if other is None or body[last + 1].strip() != "pass" or not _is_one_line(other[2]):
                break
            before = flags[0] if len(flags) == 1 else f"({' or '.join(flags)})"
            lines.append(f"{indent}{other[1]} = not {before} and {_in_and(other[2])}")
            flags.append(other[1])
            last += 2
        goes_on = last < len(body) and re.match(rf"{indent}(elif|else)\b", body[last])
        if lines and not goes_on:
            body[number:last] = lines
            decided |= set(flags[1:])
        number += 1
    return decided


def _is_one_line(test: str) -> bool:
    try:
        ast.parse(test, mode="eval")
    except SyntaxError:
        return False
    return "#" not in test


def _in_and(test: str) -> str:
    """An expression as a part of ``and``."""
    value = ast.parse(test, mode="eval").body
    loose = isinstance(value, (ast.IfExp, ast.Lambda, ast.NamedExpr))
    loose = loose or (isinstance(value, ast.BoolOp) and isinstance(value.op, ast.Or))
    return f"({test})" if loose else test
