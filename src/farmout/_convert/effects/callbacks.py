"""Functions that are given to functions: what calling them does, where the text says which ones they are."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, NamedTuple

from ..text.scopes import Scope, Var
from ..values.provenance import FRESH, Prov, joined, part
from .decorators import CACHED
from .origins import MADE, Origin, origins, origins_of_variable
from .walker import Event, Walker, root_name

if TYPE_CHECKING:
    from .calls import Calls
    from .program import Program

__all__ = [
    "Given",
    "call_expression",
    "call_given",
    "call_variable",
    "call_parameter",
    "classes_meant",
    "given_on",
    "is_function",
    "property_asked",
]

DEEPEST = 8
# What these return only computes when it is called.
MAKES_FUNCTIONS = frozenset(
    {
        f"scipy.interpolate.{name}"
        for name in (
            "interp1d",
            "CubicSpline",
            "UnivariateSpline",
            "InterpolatedUnivariateSpline",
            "PchipInterpolator",
            "Akima1DInterpolator",
            "RegularGridInterpolator",
            "RectBivariateSpline",
            "make_interp_spline",
            "BSpline",
            "PPoly",
            "LinearNDInterpolator",
            "NearestNDInterpolator",
            "CloughTocher2DInterpolator",
            "Rbf",
            "RBFInterpolator",
            "BarycentricInterpolator",
            "KroghInterpolator",
            "LSQUnivariateSpline",
            "SmoothBivariateSpline",
            "CubicHermiteSpline",
            "make_lsq_spline",
            "make_smoothing_spline",
            "lagrange",
        )
    }
    | {"numpy.poly1d", "operator.itemgetter", "operator.attrgetter", "scipy.stats.gaussian_kde"}
    | {
        f"numpy.polynomial.{module}{series}{made}"
        for series in ("Polynomial", "Chebyshev", "Legendre", "Hermite", "HermiteE", "Laguerre")
        for module in ("", f"{series.lower().replace('hermitee', 'hermite_e')}.")
        for made in ("", ".fit", ".fromroots", ".basis", ".identity", ".cast")
    }
)
# Methods of such an object that give another one.
_MAKE_ANOTHER = frozenset({"deriv", "integ", "derivative", "antiderivative", "truncate", "trim"})  # fmt: skip


def call_variable(
    calls: Calls, walker: Walker, node: ast.Call, var: Var, arguments: list[Prov], keywords: dict[str, Prov]
) -> Prov:
    """A call of what a variable holds: the argument of a function, an element of a table of functions."""
    assert isinstance(node.func, ast.Name)
    if var in walker.seeds and calls.program.scopes.is_parameter(var):
        walker.add("calls", node, var=var, how=node.func.id, called=node)  # who calls the function knows
        return part(joined([*arguments, *keywords.values(), walker.expr(node.func)]))
    return call_expression(calls, walker, node, node.func, Given(arguments, keywords, node))


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


class Given(NamedTuple):
    """What a call gives to a function.

    ``called``: the call as it is written, where that is known; ``frame``: what the parameters of the function that it
    stands in are.
    """

    arguments: list[Prov]
    keywords: dict[str, Prov]
    called: ast.Call | None
    frame: dict[Var, ast.expr] | None = None

    @property
    def all(self) -> Prov:
        return part(joined([*self.arguments, *self.keywords.values()]))


def call_given(
    calls: Calls, walker: Walker, node: ast.AST, function: ast.expr, argument: Prov, called: ast.Call | None = None,
    frame: dict[Var, ast.expr] | None = None,
) -> Prov:  # fmt: skip
    """A call of a function that is given as this expression, which stands in the text."""
    written = ast.unparse(function)
    if calls.program.is_assumed(written):
        return part(argument)
    if isinstance(function, ast.Name) and id(function) not in walker.scopes.inner:
        var = walker.scopes.resolve(function.id, walker.scopes.around.get(id(function), walker.scope))
        if var in walker.seeds and calls.program.scopes.is_parameter(var):
            walker.add("calls", node, var=var, how=written, called=called)
            return part(argument)
    return call_expression(calls, walker, node, function, _given(argument, called)._replace(frame=frame))


def call_parameter(calls: Calls, walker: Walker, node: ast.AST, event: Event, argument: Prov) -> Prov:
    """A call of a parameter of which the call of its function does not show what it is given."""
    assert event.var is not None
    found = origins_of_variable(calls.program, event.var)
    return _call_origins(calls, walker, node, event.how, found, _given(argument, event.called))


def is_function(walker: Walker, node: ast.expr) -> bool:
    """Whether an expression names a function of the text, or a lambda."""
    if not isinstance(node, ast.Name) or id(node) in walker.scopes.inner:
        return False
    scope = walker.scopes.around.get(id(node), walker.scope)
    bindings = walker.scopes.bindings(walker.scopes.resolve(node.id, scope))
    return any(b.kind == "def" or isinstance(b.value, ast.Lambda) for b in bindings)


def _given(argument: Prov, called: ast.Call | None) -> Given:
    """Arguments of which nothing is known but what they are all made of."""
    if called is None:
        return Given([argument], {}, None)
    return Given([argument] * len(called.args), {k.arg or "**": argument for k in called.keywords}, called)


def call_expression(calls: Calls, walker: Walker, node: ast.AST, function: ast.expr, given: Given) -> Prov:
    """A call of whatever an expression of the text may be."""
    scope = walker.scopes.around.get(id(function), walker.scope)
    found = origins(calls.program, function, scope)
    if not found:
        given = given._replace(arguments=[*given.arguments, walker.expr(function)])
    return _call_origins(calls, walker, node, ast.unparse(function), found, given)


def call_attribute(calls: Calls, walker: Walker, node: ast.AST, function: ast.Attribute, given: Given) -> Prov:
    """A call of what an object holds under a name that the text gives to objects."""
    found = origins(calls.program, function, walker.scopes.around.get(id(function), walker.scope))
    itself = [o.node for o in found or ()] == [function]
    return _call_origins(calls, walker, node, ast.unparse(function), None if itself else found, given)


def _call_origins(
    calls: Calls, walker: Walker, node: ast.AST, written: str, found: list[Origin] | None, given: Given
) -> Prov:
    if not found or walker.depth > DEEPEST:
        walker.unknown(node, written)
        return given.all
    return joined(_call_origin(calls, walker, node, o, given, 0) for o in found)


def _call_origin(calls: Calls, walker: Walker, node: ast.AST, origin: Origin, given: Given, depth: int) -> Prov:
    """A call of one thing that a value may come from."""
    function = origin.node
    if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
        if given.called is None:
            given = given._replace(arguments=given.arguments * len(function.args.args))
        written = given.called if given.called is node else _seen_from(walker, given)
        enter = calls.run if origin.bare else calls.enter
        return enter(walker, node, function, given.arguments, given.keywords, written)
    if isinstance(function, ast.ClassDef):
        return calls.construct(walker, _call_of(node, ast.Name(function.name)), function, *given[:2])
    if isinstance(function, ast.Lambda) and id(function) in walker.values and walker.depth == 0:
        return joined([walker.values[id(function)], given.all])  # its body was walked where it stands
    if isinstance(function, ast.Lambda):
        return calls.enter_lambda(walker, node, function, given.all)
    if isinstance(function, ast.Constant):
        return FRESH  # None, which a default may be: it cannot be called
    if isinstance(function, ast.Call):
        return _call_made(calls, walker, node, function, origin.scope, given, depth)
    if isinstance(function, (ast.Name, ast.Attribute)):
        return _call_outside(calls, walker, node, function, origin.scope, given)
    named = function if isinstance(function, ast.expr) and function is not MADE else getattr(node, "func", None)
    walker.unknown(node, ast.unparse(named) if named is not None else "it")
    return given.all


def _seen_from(walker: Walker, given: Given) -> ast.Call | None:
    """A call in a function of the text as the caller of that sees it: parameters are what it gives to them."""
    called = given.called
    if called is None or given.frame is None or len(called.args) != len(given.arguments):
        return None
    arguments: list[ast.expr] = []
    for argument in called.args:
        scope = walker.scopes.around.get(id(argument), walker.scope)
        var = walker.scopes.resolve(argument.id, scope) if isinstance(argument, ast.Name) else None
        known = argument if isinstance(argument, ast.Lambda) else given.frame.get(var) if var is not None else None
        arguments.append(known or ast.Name("an argument", ast.Load()))
    return ast.copy_location(ast.Call(called.func, arguments, []), called) if not called.keywords else None


def _call_made(
    calls: Calls, walker: Walker, node: ast.AST, function: ast.Call, scope: Scope, given: Given, depth: int
) -> Prov:
    """A call of what a call has made: a partial function, an object that can be called."""
    path = walker.scopes.dotted(function.func, scope)
    if path == "functools.partial" and function.args and depth < DEEPEST:
        return _call_partial(calls, walker, node, function, scope, given, depth)
    if path == "numpy.vectorize" and function.args and depth < DEEPEST:
        whole = given._replace(arguments=[given.all], keywords={}, called=None)  # an element of each argument
        return _call_partial(calls, walker, node, function, scope, whole, depth)
    if path in MAKES_FUNCTIONS or _is_made_of_one(calls.program, function, scope, path):
        if path == "operator.attrgetter":
            property_asked(calls, walker, node, function.args, given.all)
        return part(joined([given.all, _kept(calls, walker, node, [function], scope)]))
    kind = walker.kinds.of(function, scope).name
    assigned = "__call__" in calls.program.attributes
    found = calls.members(kind[7:], "__call__") if kind.startswith("object ") and not assigned else []
    if not found:
        walker.unknown(node, ast.unparse(function))
        return given.all
    itself = _kept(calls, walker, node, [function], scope)
    results = []
    for method in found:
        count = len(method.args.args) - 1
        arguments = given.arguments * count if given.called is None else given.arguments
        results.append(calls.enter(walker, node, method, [itself, *arguments], given.keywords, None))
    return joined(results)


def _is_made_of_one(program: Program, made: ast.Call, scope: Scope, path: str | None, depth: int = 0) -> bool:
    """``spline.derivative()``: of something that only computes when it is called."""
    method = made.func
    if path is not None or not isinstance(method, ast.Attribute) or method.attr not in _MAKE_ANOTHER or depth > DEEPEST:
        return False
    found = origins(program, method.value, scope)
    return bool(found) and all(
        isinstance(o.node, ast.Call)
        and (
            (path := program.scopes.dotted(o.node.func, o.scope)) in MAKES_FUNCTIONS
            or _is_made_of_one(program, o.node, o.scope, path, depth + 1)
        )
        for o in found or ()
    )


def _call_partial(
    calls: Calls, walker: Walker, node: ast.AST, made: ast.Call, scope: Scope, given: Given, depth: int
) -> Prov:
    """A call of ``partial(function, a, key=b)``."""
    values = [*made.args[1:], *(k.value for k in made.keywords)]
    bound = _kept(calls, walker, node, values, scope)
    found = origins(calls.program, made.args[0], scope)
    if not found:
        walker.unknown(node, ast.unparse(made.args[0]))
        return part(joined([given.all, bound]))
    called = given.called
    if called is not None:
        keywords = [k for k in made.keywords if k.arg not in {c.arg for c in called.keywords}]
        called = ast.copy_location(
            ast.Call(called.func, [*made.args[1:], *called.args], [*keywords, *called.keywords]), called
        )
    count = len(made.args) - 1
    more = {k.arg or "**": bound for k in made.keywords}
    all_given = Given([*([bound] * count), *given.arguments], {**more, **given.keywords}, called)
    if called is None:
        all_given = Given([joined([bound, given.all])], {}, None)
    return part(joined([bound, *(_call_origin(calls, walker, node, o, all_given, depth + 1) for o in found)]))


def _kept(calls: Calls, walker: Walker, node: ast.AST, values: list[ast.expr], scope: Scope) -> Prov:
    """What something that was made keeps for all its calls: each of them may read it."""
    deeper = walker.depth + 1
    provs = [walker.values.get(id(v)) or Walker(calls.program, scope, set(), {}, deeper).expr(v) for v in values]
    calls.reads(walker, node, joined(provs))
    if not all(walker.kinds.of(v, scope).immutable for v in values):
        kept = frozenset({Var(CACHED, ast.unparse(node.func if isinstance(node, ast.Call) else values[0]))})
        provs.append(Prov(kept, kept))
    return joined(provs)


def _call_outside(
    calls: Calls, walker: Walker, node: ast.AST, function: ast.Name | ast.Attribute, scope: Scope, given: Given
) -> Prov:
    """A call of a function of a library, or of a method, by another name."""
    called, written = given.called, ast.unparse(function)
    path = walker.scopes.dotted(function, scope)
    if path is not None and (called is None or not calls.may_be_renamed(path)):
        if not calls.known_callback(walker, node, function, scope):
            walker.unknown(node, written)
        return given.all
    here = walker.scopes.around.get(id(called), walker.scope) if called is not None else None
    place = here if path is not None and here is not None else scope
    inside = walker if place is walker.scope else Walker(calls.program, place, set(), {}, walker.depth + 1)
    before = len(inside.events)
    if path is not None:
        result = calls.known(inside, _call_of(node, function, called), path, given.arguments, given.keywords)
    else:
        assert isinstance(function, ast.Attribute)
        made_up = _call_of(node, function, called if place is here else _hidden(function, given))
        keywords = given.keywords if place is here else {}
        base = None
        if (called is None or function is not called.func) and root_name(function.value) is None:
            base = _kept(calls, inside, node, [function.value], scope)
        result = calls.method(inside, made_up, function, given.arguments, keywords, base=base, stored=False)
        for argument in called.args if called is not None and place is not here else ():
            if isinstance(argument, ast.Lambda) or is_function(walker, argument):
                call_given(calls, walker, node, argument, given.all)
    done = inside.events[before:]
    del inside.events[before:]
    if any(event.kind == "print" for event in done):
        walker.unknown(node, written)
    for event in done:
        if event.var is not None and inside is not walker and walker.is_own(event.var):
            walker.never(node, event.var.name, f"belongs to the item, and is read by {written}")
        else:
            line = getattr(node, "lineno", 0)
            walker.events.append(event._replace(node=node, line=line, inside=event.inside or f"in {written}"))
    return result


def _hidden(function: ast.expr, given: Given) -> ast.Call:
    """A call with arguments of which nothing is known, for a method that is called where its names mean others."""
    return ast.Call(function, [ast.Name("an argument", ast.Load()) for _ in given.arguments], [])


def _call_of(node: ast.AST, function: ast.expr, called: ast.Call | None = None) -> ast.Call:
    """A call that stands where ``node`` does."""
    arguments, keywords = (called.args, called.keywords) if called is not None else ([], [])
    return ast.copy_location(ast.Call(function, arguments, keywords), node)


def property_asked(calls: Calls, walker: Walker, node: ast.AST, names: list[ast.expr], argument: Prov) -> None:
    """``getattr(object, "name")``, ``hasattr`` and ``attrgetter`` run a property as ``object.name`` does."""
    known = {str(name.value) for name in names if isinstance(name, ast.Constant)}
    parts = {part for name in known for part in name.split(".")}
    for attribute, functions in calls.program.properties.items():
        if attribute in parts or len(known) < len(names):
            for function in functions:
                calls.enter(walker, node, function, [argument], {}, None)


def given_on(program: Program) -> set[int]:
    """The functions of the text that are named other than to call them."""
    found: set[int] = set()
    for name in program.scopes.every(ast.Name):
        parent = program.scopes.parents.get(id(name))
        if isinstance(name.ctx, ast.Load) and not _only_named(program, name, parent):
            scope = program.scopes.around.get(id(name), program.scopes.module)
            found |= {id(b.node) for b in program.scopes.bindings(program.scopes.resolve(name.id, scope))}
    for attribute in program.scopes.every(ast.Attribute):
        parent = program.scopes.parents.get(id(attribute))
        if not (isinstance(parent, ast.Call) and parent.func is attribute):
            found |= {id(f) for f in program.methods.get(attribute.attr, ())}
    return found


def _only_named(program: Program, name: ast.Name, parent: ast.AST | None) -> bool:
    """Whether a function or class is called here, or only looked at: in an annotation, by ``isinstance``, as a base."""
    if isinstance(parent, (ast.Raise, ast.Attribute)) or (isinstance(parent, ast.Call) and parent.func is name):
        return True
    child: ast.AST = name
    for around in program.scopes.enclosing(name):
        if isinstance(around, (ast.ExceptHandler, ast.ClassDef, ast.arg)):
            return True
        if isinstance(around, (ast.FunctionDef, ast.AsyncFunctionDef)):
            return around.returns is child
        if isinstance(around, ast.AnnAssign):
            return around.annotation is child
        if isinstance(around, ast.Call):
            return ast.unparse(around.func) in ("isinstance", "issubclass")
        if not isinstance(around, (ast.Tuple, ast.Subscript, ast.BinOp)):
            return False
        child = around
    return False
