"""Items made for the loop that nothing sees afterwards: what a worker does to its copy need not come back."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..rounds.flow import live_after
from ..values.pure_table import RANDOM_MAKERS
from .items import fresh_items
from .made_apart import source_of

if TYPE_CHECKING:
    from .judge import Judge

__all__ = ["is_spent"]

_LOOPS = (ast.For, ast.While, ast.AsyncFor)


def is_spent(judge: Judge, name: str) -> bool:
    """Whether each item under this name is an object of its own, made for this loop and seen by it alone."""
    source = source_of(judge, judge.loop.target, judge.loop.iter, name)
    if source is None or live_after(judge.var(name), judge.loop, judge.scopes):
        return False
    if not isinstance(source, ast.Name):
        return isinstance(source, (ast.ListComp, ast.GeneratorExp, ast.List, ast.Call)) and _made(judge, source)
    var = judge.scopes.resolve(source.id, judge.scope)
    binding = judge.scopes.only(var)
    if binding is None or binding.kind != "assign" or binding.value is None or var.scope != judge.scope.number:
        return False
    if isinstance(binding.value, ast.Name):
        return False  # its items have another name, too
    around = [p for p in judge.scopes.enclosing(judge.loop) if isinstance(p, _LOOPS)]
    again = any(p not in list(judge.scopes.enclosing(binding.node)) for p in around)  # the items would come once more
    return not again and _read_here_only(judge, source) and _made(judge, binding.value)


def _read_here_only(judge: Judge, source: ast.Name) -> bool:
    """Whether the text reads a variable in the header of this loop alone, but for its length."""
    for node in judge.scopes.named(source.id):
        if node is source or isinstance(node.ctx, ast.Store):
            continue
        call = judge.scopes.parents.get(id(node))
        path = judge.scopes.dotted(call.func, judge.scopes.module) if isinstance(call, ast.Call) else None
        if path != "builtins.len" or node not in call.args:  # type: ignore[union-attr]
            return False
    return True


def _made(judge: Judge, node: ast.expr) -> bool:
    """Whether an expression makes every element anew."""
    if fresh_items(judge, node) and not _objects(judge, node):
        return True
    if isinstance(node, ast.Call):
        return _spawns(judge, node)
    if isinstance(node, ast.List):
        return all(_generator(judge, e) for e in node.elts)
    return isinstance(node, (ast.ListComp, ast.GeneratorExp)) and len(node.generators) == 1 and _each(judge, node)


def _objects(judge: Judge, node: ast.expr) -> bool:
    """Whether objects of the text's own classes are among them: these may share what the class keeps."""
    return any(isinstance(n, ast.Name) and n.id in judge.program.classes for n in ast.walk(node))


def _each(judge: Judge, node: ast.ListComp | ast.GeneratorExp) -> bool:
    """``[default_rng(s) for s in seeds]``: a generator of its own for each number or seed sequence."""
    over = node.generators[0].iter
    return _generator(judge, node.elt) or (_generator(judge, node.elt, seeds=node.generators[0].target)
                                           and isinstance(over, ast.Call) and _spawns(judge, over))  # fmt: skip


def _generator(judge: Judge, node: ast.expr, seeds: ast.expr | None = None) -> bool:
    """A call that makes a random generator of its own: from numbers, or (``seeds``) from a spawned seed sequence."""
    scope = judge.scopes.around.get(id(node), judge.scope)
    if not isinstance(node, ast.Call) or judge.scopes.dotted(node.func, scope) not in RANDOM_MAKERS:
        return False
    given = [*node.args, *(k.value for k in node.keywords)]
    same = isinstance(seeds, ast.Name) and len(given) == 1 and ast.unparse(given[0]) == seeds.id
    return same or all(_plain(judge, g) for g in given)


def _plain(judge: Judge, node: ast.expr) -> bool:
    if isinstance(node, (ast.List, ast.Tuple)):
        return all(_plain(judge, e) for e in node.elts)
    return judge.kinds.of(node, judge.scopes.around.get(id(node), judge.scope)).immutable


def _spawns(judge: Judge, node: ast.Call) -> bool:
    """``generator.spawn(n)`` of a generator or seed sequence of NumPy."""
    func = node.func
    if not isinstance(func, ast.Attribute) or func.attr != "spawn" or "spawn" in judge.program.methods:
        return False
    made = func.value
    if isinstance(made, ast.Name):
        binding = judge.scopes.only(judge.scopes.resolve(made.id, judge.scopes.around.get(id(made), judge.scope)))
        if binding is None or binding.kind != "assign" or binding.value is None:
            return False
        made = binding.value
    scope = judge.scopes.around.get(id(made), judge.scope)
    path = judge.scopes.dotted(made.func, scope) if isinstance(made, ast.Call) else None
    return path in ("numpy.random.default_rng", "numpy.random.SeedSequence", "numpy.random.Generator")
