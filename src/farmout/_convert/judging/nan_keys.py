"""Keys that may be a nan: it is found by identity only, and one that comes from a worker is another one."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..effects.points_to import may_be_nan, may_hold_nan
from ..effects.sameness import nan_sought
from ..rounds.aliases import holds_numbers
from ..rounds.sites import Site
from ..text.scopes import Var

if TYPE_CHECKING:
    from .judge import Judge

__all__ = ["nan_as_key"]

_BY_KEY = frozenset({"add", "store", "fold", "group", "kept"})
_SHOWN = frozenset({"output", "file"})


def nan_as_key(judge: Judge, var: Var, sites: list[Site]) -> None:
    """A nan is found by identity only, and a nan from a worker is another one."""
    sought = nan_sought(judge.program)
    of_keys = judge.kinds.of_variable(var).name in ("dict", "set")
    for site in sites:
        if of_keys and site.family in _BY_KEY and any(_may_be_nan(judge, key) for key in site.operands[:1]):
            judge.reasons.no(
                "nan", var, [site.statement.lineno],
                f"a key of `{var}` may be a nan, which is equal to none",
                "leave the nans out, or use texts as keys",
            )  # fmt: skip
        kept = may_hold_nan if site.family == "fold" else may_be_nan  # what is added up is another number then
        if sought is None or site.family in _SHOWN or holds_numbers(judge, var):
            continue
        if any(kept(judge.program, operand, judge.scope) for operand in site.operands):
            judge.reasons.no(
                "nan", var, [site.statement.lineno, sought],
                f"line {sought} may look for what `{var}` holds, and a nan is found only if it is the same object",
                "leave the nans out",
            )  # fmt: skip


def _may_be_nan(judge: Judge, key: ast.expr) -> bool:
    return judge.kinds_here(key) != {"str"} and may_be_nan(judge.program, key, judge.scope)
