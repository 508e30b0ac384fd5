"""What a verdict says: parallel, needs your word, or no; with every reason, its lines, and the way out."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass, field

from .text.scopes import Var

__all__ = ["NO", "PARALLEL", "WORD", "Reason", "Verdict"]

PARALLEL, WORD, NO = "parallel", "needs your word", "no"


@dataclass(frozen=True)
class Reason:
    """One thing that stands against a parallel loop.

    ``verdict``: "no" or "needs your word". ``code``: a short stable name. ``variable``: its name in the text, or None.
    ``lines``: of every access involved. ``remedy``: what would make the loop parallel.
    """

    verdict: str
    code: str
    variable: str | None
    lines: tuple[int, ...]
    text: str
    remedy: str


@dataclass
class Verdict:
    """The verdict on one loop. ``becomes`` says what a parallel loop turns into."""

    line: int
    end_line: int
    verdict: str
    reasons: list[Reason]
    becomes: str = ""
    kind: str = "for"  # or "comprehension"
    within: int | None = None  # line of the parallel loop around it, or whose function it is
    function: str = ""  # in which it stands
    node: ast.AST | None = field(default=None, repr=False)
    header: str = ""
    cut: bool = False  # whether it could be converted in two parts, which nobody has asked for


@dataclass
class Reasons:
    """Collects reasons, each once, in the order of their lines."""

    found: dict[tuple[str, str | None], Reason] = field(default_factory=dict)

    def add(
        self, verdict: str, code: str, variable: Var | str | None, lines: Iterable[int], text: str, remedy: str
    ) -> None:
        name = str(variable) if variable is not None else None
        key = (code, name)
        places = sorted({*lines})
        if key in self.found:
            old = self.found[key]
            places = sorted({*places, *old.lines})
            text, remedy = old.text, old.remedy
            verdict = NO if NO in (verdict, old.verdict) else verdict
        self.found[key] = Reason(verdict, code, name, tuple(places), text, remedy)

    def no(self, code: str, variable: Var | str | None, lines: Iterable[int], text: str, remedy: str) -> None:
        self.add(NO, code, variable, lines, text, remedy)

    def word(self, code: str, variable: Var | str | None, lines: Iterable[int], text: str, remedy: str) -> None:
        self.add(WORD, code, variable, lines, text, remedy)

    @property
    def all(self) -> list[Reason]:
        return sorted(self.found.values(), key=lambda r: (r.lines or (0,), r.code, r.variable or ""))

    @property
    def verdict(self) -> str:
        verdicts = {r.verdict for r in self.found.values()}
        return NO if NO in verdicts else WORD if WORD in verdicts else PARALLEL


__all__ += ["Reasons"]
