"""Verdicts as text for people, like a compiler's vectorisation report, and as plain data for programs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .reasons import PARALLEL, Verdict

__all__ = ["as_data", "as_text"]


def as_text(name: str, verdicts: Sequence[Verdict]) -> str:
    """The report on one file: each loop with its verdict, and below it every reason with its lines and its remedy."""
    lines = []
    for verdict in verdicts:
        lines.append(f"{name}:{verdict.line}: {_headline(verdict)}")
        lines.append(f"    {verdict.header}")
        for reason in verdict.reasons:
            lines.append(f"  - {reason.text}")
            lines.append(f"    way out: {reason.remedy}")
        if verdict.verdict != PARALLEL and verdict.cut:
            lines.append("  or with --cut: workers compute what comes first, and the rest stays in the loop as it is")
    return "\n".join(lines)


def _headline(verdict: Verdict) -> str:
    if verdict.verdict != PARALLEL:
        return verdict.verdict
    if verdict.within is not None:
        return f"parallel, but stays as it is: it runs inside the loop or call on line {verdict.within}"
    return f"parallel: {verdict.becomes}" if verdict.becomes else "parallel"


def as_data(name: str, verdicts: Sequence[Verdict]) -> dict[str, Any]:
    """The same for a program: keys and their order stay the same."""
    return {
        "file": name,
        "loops": [
            {
                "line": verdict.line,
                "end_line": verdict.end_line,
                "kind": verdict.kind,
                "function": verdict.function,
                "header": verdict.header,
                "verdict": verdict.verdict,
                "becomes": verdict.becomes if verdict.verdict == PARALLEL else None,
                "inside": verdict.within,
                "reasons": [
                    {
                        "verdict": reason.verdict,
                        "code": reason.code,
                        "variable": reason.variable,
                        "lines": list(reason.lines),
                        "text": reason.text,
                        "remedy": reason.remedy,
                    }
                    for reason in verdict.reasons
                ],
                "cut": verdict.verdict != PARALLEL and verdict.cut,
            }
            for verdict in verdicts
        ],
    }
