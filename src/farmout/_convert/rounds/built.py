"""What an expression puts together anew of values that are there, as ``f"{text}{line}"`` does."""

from __future__ import annotations

import ast

__all__ = ["parts_built"]


def parts_built(node: ast.expr) -> list[ast.expr]:
    """What a text, tuple, list, set or dict is put together of, where the statement itself can do it."""
    if isinstance(node, ast.JoinedStr):
        fields = [v for v in node.values if isinstance(v, ast.FormattedValue)]
        specs = [s for f in fields if isinstance(f.format_spec, ast.JoinedStr) for s in f.format_spec.values]
        plain = all(isinstance(s, ast.Constant) for s in specs) and not _shows_itself(node)
        return [f.value for f in fields] if plain else []
    if isinstance(node, (ast.Tuple, ast.List, ast.Set)):
        return list(node.elts)
    if isinstance(node, ast.Dict):
        return [k for k in node.keys if k is not None] + node.values
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod) and isinstance(node.left, ast.Constant):
        return list(node.right.elts) if isinstance(node.right, ast.Tuple) else [node.right]
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format":
        known = isinstance(node.func.value, ast.Constant) and all(k.arg for k in node.keywords)
        return [*node.args, *(k.value for k in node.keywords)] if known else []
    return []


def _shows_itself(node: ast.JoinedStr) -> bool:
    """Whether a text has a field like ``{f(x)=}``, which shows how it is written."""
    before = ""
    for part in node.values:
        written = f"{ast.unparse(part.value)}=" if isinstance(part, ast.FormattedValue) else ""
        if written and _bare(before).endswith(_bare(written)):
            return True
        before = str(part.value) if isinstance(part, ast.Constant) else ""
    return False


def _bare(text: str) -> str:
    return "".join(text.split()).replace("'", '"')
