"""Functions that are given to functions: what calling them does, where the text says which ones they are."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from .decorators import decorated_by
from .effects import Walker
from .provenance import Prov, joined, part
from .scopes import Var

if TYPE_CHECKING:
    from .calls import Calls
    from .program import Program

__all__ = ["call_given", "call_variable", "classes_meant", "elements_of"]

DEEPEST = 6
# What these return only computes when it is called.
MAKES_FUNCTIONS = frozenset(
    {f"scipy.interpolate.{name}" for name in (
        "interp1d", "CubicSpline", "UnivariateSpline", "InterpolatedUnivariateSpline", "PchipInterpolator",
        "Akima1DInterpolator", "RegularGridInterpolator", "RectBivariateSpline", "make_interp_spline",
    )}
    | {"numpy.poly1d", "numpy.polynomial.Polynomial", "operator.itemgetter", "operator.attrgetter",
       "scipy.stats.gaussian_kde"}
)  # fmt: skip


def call_variable(calls: Calls, walker: Walker, node: ast.Call, var: Var, argument: Prov) -> Prov:
    """A call of what a variable holds: the argument of a function, an element of a table of functions."""
    assert isinstance(node.func, ast.Name)
    own = joined([argument, walker.expr(node.func)])
    if var in walker.seeds and calls.program.is_parameter(var):
        walker.add("calls", node, var=var, how=node.func.id)  # who calls the function knows
        return part(own)
    decorated = decorated_by(calls, var)
    if decorated is not None:
        every = [calls.run(walker, node, f, [argument] * len(f.args.args), {}, None) for f in decorated]
        return part(joined([own, *every]))
    found = _functions(calls, var)
    made = [walker.scopes.dotted(f.func, walker.scope) for f in found or () if isinstance(f, ast.Call)]
    if found is None or not MAKES_FUNCTIONS.issuperset(made):
        walker.unknown(node, node.func.id)
        return part(own)
    return part(joined([own, *(call_given(calls, walker, node, f, argument) for f in found or ())]))


def classes_meant(program: Program, var: Var) -> list[ast.ClassDef]:
    """The classes that the first parameter of a class method may be: its own, and those that derive from it."""
    function = program.scopes.all[var.scope].node if var.scope >= 0 else None
    owner = program.class_of.get(id(function))
    if not isinstance(function, ast.FunctionDef) or owner is None or len(program.scopes.bindings(var)) != 1:
        return []
    marked = any(isinstance(d, ast.Name) and d.id == "classmethod" for d in function.decorator_list)
    first = [*function.args.posonlyargs, *function.args.args][:1]
    if not marked or not first or first[0].arg != var.name:
        return []
    found, names = [owner], {owner.name}
    every = [node for nodes in program.classes.values() for node in nodes]
    while more := [n for n in every if n not in found and names & {ast.unparse(b) for b in n.bases}]:
        found += more
        names |= {n.name for n in more}
    return found


def call_given(calls: Calls, walker: Walker, node: ast.AST, function: ast.expr, argument: Prov, depth: int = 0) -> Prov:
    """A call of a function that is given as this expression, which stands in the text."""
    written = ast.unparse(function)
    if calls.program.is_assumed(written):
        return part(argument)
    scope = walker.scopes.around.get(id(function), walker.scope)
    if isinstance(function, ast.Lambda):
        return calls.enter_lambda(walker, node, function, argument)
    if isinstance(function, ast.Name) and id(function) not in walker.scopes.inner and depth < DEEPEST:
        var = walker.scopes.resolve(function.id, scope)
        binding = walker.scopes.only(var)
        if binding is not None and isinstance(binding.node, ast.FunctionDef):
            return calls.enter(walker, node, binding.node, [argument] * len(binding.node.args.args), {}, None)
        if var in walker.seeds and calls.program.is_parameter(var):
            walker.add("calls", node, var=var, how=written)
            return part(argument)
        found = _functions(calls, var)
        if found is not None:
            return part(joined([call_given(calls, walker, node, f, argument, depth + 1) for f in found]))
    made = walker.scopes.dotted(function.func, scope) if isinstance(function, ast.Call) else None
    if made in MAKES_FUNCTIONS:
        if made == "operator.attrgetter" and isinstance(function, ast.Call):
            calls.property_asked(walker, node, function.args, argument)
        return part(argument)
    if calls.known_callback(walker, node, function, scope):
        return part(argument)
    walker.unknown(node, written)
    return part(argument)


def _functions(calls: Calls, var: Var) -> list[ast.expr] | None:
    """Every function that a variable may hold, where all of them stand in the text; else None."""
    program = calls.program
    origin = program.origin(var)
    if isinstance(origin, ast.Subscript):
        return elements_of(calls, origin)
    if origin is not None:
        return [origin]
    found: list[ast.expr] = []
    bindings = program.scopes.bindings(var)
    for binding in bindings:
        values = (
            _elements(calls, binding.node.target, binding.value, var.name)
            if isinstance(binding.node, ast.For)
            else None
        )
        if values is None or binding.kind != "for":
            return None
        found += values
    return found if bindings else None


def _elements(calls: Calls, target: ast.expr, iterable: ast.expr | None, name: str) -> list[ast.expr] | None:
    """What a name in the target of a loop is, one after the other: of a literal list, tuple or dict."""
    values = isinstance(iterable, ast.Call) and isinstance(iterable.func, ast.Attribute) and iterable.func.attr
    if values in ("items", "values"):
        assert isinstance(iterable, ast.Call)
        assert isinstance(iterable.func, ast.Attribute)
        table = _literal(calls, iterable.func.value)
        place = target.elts[-1] if values == "items" and isinstance(target, ast.Tuple) else target
        mine = isinstance(place, ast.Name) and place.id == name
        return list(table.values) if mine and isinstance(table, ast.Dict) and all(table.keys) else None
    made = _literal(calls, iterable)
    if not isinstance(made, (ast.List, ast.Tuple)):
        return None
    if isinstance(target, ast.Name):
        return list(made.elts)
    if not isinstance(target, ast.Tuple):
        return None
    places = [n for n, e in enumerate(target.elts) if isinstance(e, ast.Name) and e.id == name]
    rows = [e.elts for e in made.elts if isinstance(e, (ast.Tuple, ast.List)) and len(e.elts) == len(target.elts)]
    return [row[places[0]] for row in rows] if places and len(rows) == len(made.elts) else None


def elements_of(calls: Calls, node: ast.Subscript) -> list[ast.expr] | None:
    """Every function that an element of a literal table may be: ``TABLE[name]``."""
    table = _literal(calls, node.value)
    if isinstance(table, ast.Dict):
        return list(table.values) if all(key is not None for key in table.keys) else None
    plain = isinstance(table, (ast.List, ast.Tuple)) and not isinstance(node.slice, ast.Slice)
    return list(table.elts) if plain and isinstance(table, (ast.List, ast.Tuple)) else None


def _literal(calls: Calls, node: ast.expr | None) -> ast.expr | None:
    """The list, tuple or dict that an expression is, by a name that nothing changes."""
    if not isinstance(node, ast.Name):
        return node
    program = calls.program
    var = program.scopes.resolve(node.id, program.scopes.around[id(node)])
    return None if program.kinds.grows(var) or program.kinds.shared(var) else program.origin(var)
