"""Parameters and loop variables that a statement gives a new value for good: ``row = list(row)``, ``x = x.copy()``.

From there on what is done to the name is done to the new value, not to what came in. Only a statement of the outermost
block counts, which is passed on every way to what follows it, and only a name that no function, lambda or generator
reads, since those may run at another time.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from ..text.scopes import Scope, Scopes, Var, targets_of

if TYPE_CHECKING:
    from ..values.provenance import Prov

__all__ = ["Renewals", "renewed"]

_LATER = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda, ast.GeneratorExp)
_AT_ONCE = frozenset(f"builtins.{n}" for n in ("all", "any", "list", "max", "min", "set", "sorted", "sum", "tuple"))


def renewed(
    scopes: Scopes, scope: Scope, statements: list[ast.stmt], among: Iterable[str]
) -> dict[tuple[int, str], int]:
    """(statement, by id; a name that it gives a new value for good): how many such statements stand before it."""
    wanted = set(among) - set(scope.outside)
    found: dict[tuple[int, str], int] = {}
    for statement in statements:
        targets: list[ast.expr] = []
        if isinstance(statement, ast.Assign):
            targets = statement.targets
        elif isinstance(statement, ast.AnnAssign) and statement.value is not None:
            targets = [statement.target]
        names = [name for target in targets for name in targets_of(target)]
        for name in wanted & set(names):
            if names.count(name) == 1 and not _read_later(scopes, scope, name):
                found[id(statement), name] = sum(other == name for _, other in found)
    return found


def _read_later(scopes: Scopes, scope: Scope, name: str) -> bool:
    """Whether something reads a variable that may run before or after it stands there."""
    for node in scopes.named(name):
        around = scopes.around.get(id(node), scopes.module)
        if id(node) in scopes.inner or scopes.resolve(name, around).scope != scope.number:
            continue
        for parent in scopes.enclosing(node):
            if parent is scope.node:
                break
            if isinstance(parent, _LATER) and not _is_used_at_once(scopes, parent):
                return True
    return False


def _is_used_at_once(scopes: Scopes, node: ast.AST) -> bool:
    """Whether a builtin goes through a generator to its end where it stands."""
    call = scopes.parents.get(id(node))
    if not isinstance(node, ast.GeneratorExp) or not isinstance(call, ast.Call):
        return False
    return scopes.dotted(call.func, scopes.around.get(id(call), scopes.module)) in _AT_ONCE


class Renewals:
    """Where the values of such names come from: one answer for each stretch between two renewals, kept over rounds."""

    def __init__(self, seeds: Mapping[Var, Prov], places: dict[tuple[int, str], int]) -> None:
        self.places = places
        self.seeds = {var: prov for var, prov in seeds.items() if any(var.name == name for _, name in places)}
        self.stretches: dict[tuple[Var, int], Prov] = {}
        self._now: dict[Var, int] = {}

    def begin(self, env: dict[Var, Prov]) -> None:
        """A round begins: what came in is what the names stand for."""
        self._now = dict.fromkeys(self.seeds, 0)
        for var, prov in self.seeds.items():
            env[var] = self._joined(var, prov)

    def renews(self, node: ast.AST, var: Var) -> bool:
        """Whether a statement gives a name a new value for good."""
        return var in self.seeds and (id(node), var.name) in self.places

    def renew(self, node: ast.AST, var: Var, env: dict[Var, Prov], value: Prov) -> None:
        """The name stands for a new value from here on."""
        self._keep(var, env)
        self._now[var] = self.places[id(node), var.name] + 1
        env[var] = self._joined(var, value)

    def end(self, env: dict[Var, Prov]) -> None:
        """A round ends: whoever asks of the name without a place is told of all its values."""
        for var in self.seeds:
            self._keep(var, env)
            for (other, _), prov in self.stretches.items():
                if other == var:
                    env[var] = type(prov)(env[var].own | prov.own, env[var].inner | prov.inner)

    def _keep(self, var: Var, env: dict[Var, Prov]) -> None:
        self.stretches[var, self._now[var]] = env[var]

    def _joined(self, var: Var, value: Prov) -> Prov:
        before = self.stretches.get((var, self._now[var]), value)
        return type(value)(value.own | before.own, value.inner | before.inner)
