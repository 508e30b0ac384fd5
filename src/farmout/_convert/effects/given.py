"""Functions that are handed to functions: whoever takes one may call it, and then does what it does."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..values import pure_table as table
from ..values.provenance import FRESH, Prov, joined, part
from .callbacks import call_given, is_function, property_asked
from .walker import Walker

if TYPE_CHECKING:
    from .calls import Calls

__all__ = ["functions_given"]

# Known functions that call a function they are given: which arguments those are.
_TAKES_FUNCTION = {
    "builtins.map": (0,), "builtins.filter": (0,), "functools.reduce": (0,), "functools.partial": (0,),
    "itertools.starmap": (0,), "itertools.takewhile": (0,), "itertools.dropwhile": (0,), "itertools.filterfalse": (0,),
    "itertools.accumulate": (1,), "itertools.groupby": (1,), "numpy.vectorize": (0,), "numpy.apply_along_axis": (0,),
    "numpy.fromfunction": (0,), "numpy.frompyfunc": (0,), "numpy.apply_over_axes": (0,),
    "collections.defaultdict": (0,), "re.sub": (1,), "re.subn": (1,), ".apply": (0,), ".applymap": (0,),
    ".transform": (0,), ".sub": (0,), ".subn": (0,),
}  # fmt: skip
_FUNCTION_KEYWORDS = frozenset({"key", "func", "function", "default_factory", "callback", "object_hook"})
_OF_JSON = frozenset({"default", "cls", "parse_float", "parse_int", "parse_constant", "object_pairs_hook"})
_FILLS_TEXT = frozenset({".format", ".format_map", ".vformat", "builtins.str.format", "builtins.str.format_map"})
_MAKES_ANOTHER = frozenset({"dataclasses.replace", "copy.replace"})  # by calling the class
_ONLY_LOOKS = frozenset({"builtins.isinstance", "builtins.issubclass", "builtins.callable", "builtins.type"})


def functions_given(calls: Calls, walker: Walker, node: ast.Call, path: str, arguments: list[Prov]) -> None:
    """Take over what the functions among the arguments of a call do, with what else it was given."""
    if path in _ONLY_LOOKS:
        return
    argument = part(joined(arguments))
    if path in _FILLS_TEXT:
        property_asked(calls, walker, node, _asked_by_text(node), joined([*arguments, argument]))
    if path in _MAKES_ANOTHER:
        for maker in (f for name in ("__init__", "__post_init__") for f in calls.program.methods.get(name, ())):
            calls.enter(walker, node, maker, [FRESH, *([argument] * (len(maker.args.args) - 1))], {}, None)
    surely = [node.args[i] for i in _TAKES_FUNCTION.get(path, ()) if i < len(node.args)]
    more = _OF_JSON if path.startswith("json.") else frozenset()
    surely += [k.value for k in node.keywords if k.arg in _FUNCTION_KEYWORDS | more]
    for function in surely:
        if isinstance(function, (ast.Lambda, ast.Constant, ast.List, ast.Dict)):
            continue  # its body was walked where it stands
        if path.startswith("json.") and (made := _class_named(walker, function)) is not None:
            _every_method(calls, walker, node, made, argument)
        elif not path.startswith(("re.", ".sub")) or is_function(walker, function) or _is_object(walker, function):
            call_given(calls, walker, node, function, argument, _called(walker, node, path, function))
    for given in [*node.args, *(k.value for k in node.keywords)]:
        if any(given is function for function in surely):
            continue
        for function in _inside(given):
            if is_function(walker, function):
                call_given(calls, walker, node, function, argument)
            elif isinstance(function, ast.Attribute) and walker.scopes.dotted(function, walker.scope) is None:
                _method_given(calls, walker, node, function, argument)


def _is_object(walker: Walker, node: ast.expr) -> bool:
    """Whether an expression is an object of a class of the text."""
    return walker.kinds.of(node, walker.scopes.around.get(id(node), walker.scope)).name.startswith("object ")


def _class_named(walker: Walker, node: ast.expr) -> ast.ClassDef | None:
    """The class of the text that is named: ``json.dumps(rows, cls=Encoder)``."""
    named = isinstance(node, ast.Name) and id(node) not in walker.scopes.inner
    scope = walker.scopes.around.get(id(node), walker.scope)
    binding = walker.scopes.only(walker.scopes.resolve(node.id, scope)) if named else None  # type: ignore[attr-defined]
    return binding.node if binding is not None and isinstance(binding.node, ast.ClassDef) else None


def _every_method(calls: Calls, walker: Walker, node: ast.Call, owner: ast.ClassDef, argument: Prov) -> None:
    """Whatever an object of a class may do that a library makes."""
    for function in owner.body:
        if isinstance(function, ast.FunctionDef):
            count = len(function.args.args) - 1
            calls.enter(walker, node, function, [FRESH, *([argument] * count)], {}, None)


def _asked_by_text(node: ast.Call) -> list[ast.expr]:
    """The names that ``"{0.name}".format(object)`` may ask of what it is given; any where the text is not seen."""
    template = getattr(node.func, "value", node.func)
    if not isinstance(template, ast.Constant) or not isinstance(template.value, str):
        return [template]
    return [ast.Constant(word) for word in re.findall(r"\w+", template.value)]


def _called(walker: Walker, node: ast.Call, path: str, function: ast.expr) -> ast.Call | None:
    """The call that ``map`` makes of its function: with as many arguments as it has iterables."""
    if path == "builtins.map":
        return ast.copy_location(ast.Call(function, node.args[1:], []), node)
    if path == "itertools.starmap" and walker.scopes.dotted(function, walker.scope) in table.ARRAY_INPUTS:
        return ast.copy_location(ast.Call(function, node.args[1:] * 6, []), node)  # as many as the tuples hold
    return None


def _inside(given: ast.expr) -> Iterator[ast.expr]:
    """What is given: the expression itself, or the elements of a list, tuple or dict."""
    if isinstance(given, ast.Starred):
        yield from _inside(given.value)
    elif isinstance(given, (ast.List, ast.Tuple)):
        for element in given.elts:
            yield from _inside(element)
    elif isinstance(given, ast.Dict):
        for value in given.values:
            yield from _inside(value)
    else:
        yield given


def _method_given(calls: Calls, walker: Walker, node: ast.Call, method: ast.Attribute, argument: Prov) -> None:
    """``callback=history.append``: the method of an object, to be called by somebody else."""
    found = [*calls.program.methods.get(method.attr, ())]
    base = walker.expr(method.value)
    kind = walker.kinds.of(method, walker.scope)
    is_value = kind.immutable and kind.name not in ("function", "module", "class")  # `range(task.start, task.end)`
    if method.attr in table.MUTATING_METHODS and not is_value:
        walker.changes(base, method.value, node, method.attr)
    for function in found:
        count = len(function.args.args)
        calls.enter(walker, node, function, [base, *([argument] * (count - 1))], {}, None)
