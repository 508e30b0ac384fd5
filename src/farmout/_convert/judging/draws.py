"""What stands against draws from a random state that all items share, also where somebody gave their word."""

from __future__ import annotations

import ast

from ..effects.program import Program
from ..effects.walker import Event
from ..reasons import Reasons
from ..text.moments import runs_once

__all__ = ["judge_draw"]


def judge_draw(program: Program, reasons: Reasons, event: Event, loop: ast.AST, where: str) -> None:
    """A reason unless other numbers will do, and the loop runs once: with its seed it would draw the same ones again.

    ``where``: words for the place of the draw, if it is in a function.
    """
    once = runs_once(program, loop)
    if not program.is_assumed("random", event.how, event.how.split(".")[0]):
        reasons.word(
            "random",
            event.how,
            [event.line],
            f"`{event.how}` draws from a random state that all items share{where}",
            f"use farmout.rng() with seed={', or --assume random=pure to draw other numbers' if once else ''}",
        )
    elif not once:
        reasons.no(
            "random",
            event.how,
            [event.line],
            f"the loop may run again, and with a fixed seed `{event.how}` would draw the same numbers then{where}",
            "use farmout.rng(), and give farmout.map another seed= for each run",
        )
