"""The function of one item as a person would leave it: no return where it ends, no branch that does nothing."""

from __future__ import annotations

import ast
import re

from ..parts.pieces import RETURN

__all__ = ["decided_at_once", "fall_through"]


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
