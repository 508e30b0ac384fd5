"""Settings of the whole process that the text makes: a worker is another process and has its own."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .judge import Judge

__all__ = ["judge_state"]

_SETTERS = re.compile(
    r"(set|register|configure|install|getcontext|tzset|chdir|umask|simplefilter|filterwarnings|add_dll)"
)
_WITHIN = frozenset({"errstate", "localcontext", "printoptions", "catch_warnings", "redirect_stdout", "redirect_stderr",
                     "chdir", "option_context", "setlocale"})  # fmt: skip
_OWN_AFFAIR = ("logging", "random", "numpy.random", "matplotlib", "farmout", "tqdm", "argparse", "signal", "builtins",
               "collections", "itertools", "types", "dataclasses", "operator", "numpy.setdiff1d", "threading.settrace")  # fmt: skip
_HARMLESS = frozenset({"setdiff1d", "setxor1d", "set_index", "setdefault", "set_title", "settimeout"})


def judge_state(judge: Judge) -> None:
    """Add a reason for each setting that the loop may depend on and a worker would not have."""
    scopes = judge.scopes
    for patched in sorted(judge.program.scopes.patched):
        judge.reasons.no(
            "patched",
            patched,
            [judge.loop.lineno],
            f"an attribute of the module `{patched}` is replaced in this file, and a worker would have the old one",
            "pass the function as an argument instead",
        )
    for node_id, scope in scopes.around.items():
        node = scopes.nodes[node_id]
        if not isinstance(node, ast.Call):
            continue
        path = scopes.dotted(node.func, scope)
        if path is None or path.startswith(_OWN_AFFAIR):
            continue
        last = path.split(".")[-1]
        if _SETTERS.match(last) and last not in _HARMLESS and "." in path:
            judge.reasons.no(
                "setting",
                path,
                [node.lineno],
                f"`{path}` (line {node.lineno}) changes a setting of this process, and a worker has its own",
                "make the setting inside the body, or do without it",
            )
    for parent in scopes.enclosing(judge.loop):
        for item in parent.items if isinstance(parent, (ast.With, ast.AsyncWith)) else ():
            entered = item.context_expr.func if isinstance(item.context_expr, ast.Call) else item.context_expr
            name = entered.attr if isinstance(entered, ast.Attribute) else getattr(entered, "id", "")
            if name in _WITHIN:
                judge.reasons.no(
                    "setting",
                    name,
                    [judge.loop.lineno, parent.lineno],
                    f"the loop runs inside `{name}` (line {parent.lineno}), which a worker does not",
                    "enter it in the body of the loop",
                )
