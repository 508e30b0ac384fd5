"""What a loop goes through while its body changes it: the places that it has passed may be changed, those ahead not."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..text.scopes import Var
from .sites import Site

if TYPE_CHECKING:
    from ..judging.judge import Judge

__all__ = ["changes_only_passed", "changes_own_key", "made_at_once", "parts_taken", "passed_through"]

_AT_ONCE = frozenset(f"builtins.{name}" for name in ("range", "sorted", "list", "tuple", "len", "set", "dict")) | {
    "tqdm.trange",
    "tqdm.auto.trange",
}
_BARS = frozenset({"tqdm.tqdm", "tqdm.auto.tqdm"})

Passed = tuple[ast.expr, ast.expr, set[str]]  # what is gone through, what its elements are called, names that count


def passed_through(judge: Judge, iterable: ast.expr, target: ast.expr) -> Iterator[Passed]:
    """What a loop goes through side by side, element by element, with the names that count the elements from 0."""
    found: list[tuple[ast.expr, ast.expr]] = []
    counters: set[str] = set()
    waiting = [(iterable, target)]
    while waiting:
        node, name = waiting.pop()
        path = judge.scopes.dotted(node.func, judge.scope) if isinstance(node, ast.Call) else None
        names = name.elts if isinstance(name, (ast.Tuple, ast.List)) else []
        if (
            not isinstance(node, ast.Call)
            or not node.args
            or any(isinstance(n, ast.Starred) for n in [*node.args, *names])
        ):
            found.append((node, name))
        elif path == "builtins.enumerate" and len(names) == 2:
            starts = [*node.args[1:], *(k.value for k in node.keywords)]
            if all(isinstance(s, ast.Constant) and s.value == 0 for s in starts):
                counters |= {n.id for n in names[:1] if isinstance(n, ast.Name)}
            waiting.append((node.args[0], names[1]))
        elif path == "builtins.zip" and len(names) == len(node.args):
            waiting += zip(node.args, names, strict=True)
        elif path in _BARS:
            waiting.append((node.args[0], name))
        else:
            if path == "builtins.range" and _counts_steps(node.args) and isinstance(name, ast.Name):
                counters.add(name.id)
            found.append((node, name))
    for node, name in found:
        yield node, name, counters - judge.assigned


def _counts_steps(given: list[ast.expr]) -> bool:
    """Whether a range counts 0, 1, 2 and so on."""
    first = [given[0], *given[2:]] if len(given) > 1 else []
    return [getattr(n, "value", None) for n in first] in ([], [0], [0, 1])


def made_at_once(judge: Judge, node: ast.expr) -> bool:
    """Whether what a loop goes through is complete before the first item, and no view."""
    if isinstance(node, (ast.ListComp, ast.SetComp, ast.DictComp, ast.List, ast.Tuple, ast.Set)):
        return True
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice):
        return judge.kinds.of(node.value, judge.scope).name in ("list", "tuple", "str")
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ("copy", "tolist"):
        return node.func.attr not in judge.program.methods
    return isinstance(node, ast.Call) and judge.scopes.dotted(node.func, judge.scope) in _AT_ONCE


def parts_taken(judge: Judge) -> set[Var]:
    """What the loop does not go through itself, but through a new list of what it holds: ``list(table.values())``."""
    found: set[Var] = set()
    for leaf, _, _ in passed_through(judge, judge.loop.iter, judge.loop.target):
        for node in ast.walk(leaf) if made_at_once(judge, leaf) else ():
            if isinstance(node, ast.Name) and id(node) not in judge.scopes.inner and not _gives_keys(judge, node):
                found.add(judge.scopes.resolve(node.id, judge.scope))
    return found


def _gives_keys(judge: Judge, node: ast.Name) -> bool:
    """Whether what is taken of a dict are its keys alone, or its length: ``sorted(table)``."""
    parent = judge.scopes.parents[id(node)]
    if judge.kinds.of(node, judge.scope).name != "dict":
        return False
    if isinstance(parent, ast.Attribute):
        return parent.attr == "keys"
    called = judge.scopes.dotted(parent.func, judge.scope) if isinstance(parent, ast.Call) else None
    return isinstance(parent, (ast.Starred, ast.comprehension)) or called in _AT_ONCE - {"builtins.dict"}


def changes_only_passed(judge: Judge, site: Site, leaf: ast.expr, target: ast.expr, counters: set[str]) -> bool:
    """Whether each item gives a new value only to the place of its own element, which the loop has passed then."""
    key = site.key.id if isinstance(site.key, ast.Name) else None
    method = leaf.func if isinstance(leaf, ast.Call) and isinstance(leaf.func, ast.Attribute) else None
    whole = leaf
    if method is not None and method.attr in ("keys", "items") and not leaf.args:  # type: ignore[attr-defined]
        whole = method.value
        target = target.elts[0] if method.attr == "items" and isinstance(target, ast.Tuple) and target.elts else target
    elif isinstance(leaf, ast.Subscript) and isinstance(leaf.slice, ast.Slice):
        first = leaf.slice.lower  # `a[2:]`: the places passed lie further on
        ahead = first is None or (isinstance(first, ast.Constant) and isinstance(first.value, int) and first.value >= 0)
        if not ahead or leaf.slice.step is not None:
            return False
        whole = leaf.value
    places = [n for n in ast.walk(site.statement) if isinstance(n, ast.Subscript) and n.slice is site.key]
    same = bool(places) and all(ast.unparse(p.value) == ast.unparse(whole) for p in places)
    mapped = method is not None or judge.kinds.of(whole, judge.scope).name == "dict"
    if not mapped:
        return same and key in counters
    return same and isinstance(target, ast.Name) and target.id == key and key not in judge.assigned


def changes_own_key(judge: Judge, node: ast.Name, site: Site) -> bool:
    """Whether ``for name in d`` changes only what stands under this key: ``d[name].append(v)``, ``d[name] += v``.

    Then the keys stay what they are, and nothing else is gone through.
    """
    iterable, target = judge.loop.iter, judge.loop.target
    if isinstance(iterable, ast.Call) and isinstance(iterable.func, ast.Attribute) and iterable.func.attr == "keys":
        iterable = iterable.func.value
    if iterable is not node or not isinstance(target, ast.Name) or target.id in judge.assigned:
        return False
    if judge.kinds.of(node, judge.scope).name != "dict" or site.family not in ("fold", "group", "store"):
        return False
    uses = [n for n in ast.walk(site.statement) if isinstance(n, ast.Name) and id(n) in site.reads]
    places = [judge.scopes.parents[id(use)] for use in uses]
    return bool(places) and all(
        isinstance(p, ast.Subscript) and isinstance(p.slice, ast.Name) and p.slice.id == target.id for p in places
    )
