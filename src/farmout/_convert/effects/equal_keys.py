"""Keys of a cache that are equal and not the same: for 1.0 it has what was found for 1, if that came first.

So it is for -0.0 and 0.0, a number of NumPy and one of Python, members of an ``IntEnum``, ``Decimal("1.0")`` and
``Decimal("1.00")``, and objects whose class says what is equal.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..text.arguments import Unseen, returns
from ..text.scopes import Scope, called_name

if TYPE_CHECKING:
    from .program import Program

__all__ = ["of_two_types"]

_FAR = 6
_FLOATS = frozenset({"builtins.float", "math.sqrt", "math.exp", "math.log", "math.sin", "math.cos", "math.pow"})
_ANY = frozenset(
    {"json.load", "json.loads", "ast.literal_eval", "builtins.eval", "decimal.Decimal", "fractions.Fraction"}
)
_AS_VALUES = frozenset({"int", "float", "str", "bytes", "tuple", "IntEnum", "StrEnum", "IntFlag"})
_SAME_ITEMS = frozenset({f"builtins.{name}" for name in ("list", "tuple", "sorted", "reversed", "set")})
_INTS = frozenset({"builtins.int", "builtins.len", "builtins.ord", "builtins.hash", "math.floor", "math.ceil"})


def of_two_types(program: Program) -> bool:
    """Whether the text puts numbers of two types side by side, or gives them to one function."""
    return any(map(program.once, (_reads_any, _says_what_is_equal, _side_by_side, _to_one_function)))


def _reads_any(program: Program) -> bool:
    """Whether numbers come from where they may be of any type."""
    calls = program.scopes.every(ast.Call)
    return any(program.scopes.dotted(c.func, program.scopes.around[id(c)]) in _ANY for c in calls)


def _says_what_is_equal(program: Program) -> bool:
    """Whether objects of classes of the text may be equal, or equal to numbers and texts, and still differ."""
    above = [ast.unparse(base).rpartition(".")[2] for node in program.scopes.every(ast.ClassDef) for base in node.bases]
    left_out = any(k.arg == "compare" for c in program.scopes.every(ast.Call) for k in c.keywords)
    tuples = above.count("NamedTuple") + program.source.text.count("namedtuple(")
    return "__eq__" in program.methods or left_out or tuples > 1 or not _AS_VALUES.isdisjoint(above)


def _side_by_side(program: Program) -> bool:
    for node in program.scopes.every(ast.List, ast.Tuple, ast.Set, ast.Dict):
        parts = node.keys if isinstance(node, ast.Dict) else node.elts  # type: ignore[attr-defined]
        values = [v for v in map(_number, parts) if v is not None]
        if len({(type(v), str(v)) for v in values}) > len(set(values)):
            return True
    return False


def _number(node: ast.expr | None) -> bool | int | float | None:
    minus = isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub)
    value = getattr(node.operand if minus else node, "value", None)  # type: ignore[union-attr]
    if not isinstance(value, (bool, int, float)):
        return None
    return -value if minus else value


def _to_one_function(program: Program) -> bool:
    given: dict[tuple[str, int | str], set[str]] = {}
    for call in program.scopes.every(ast.Call):
        scope = program.scopes.around[id(call)]
        name = called_name(call)
        if program.scopes.dotted(call.func, scope) is not None:
            continue
        for place, argument in enumerate(call.args):
            given.setdefault((name, place), set()).update(_types(program, argument, scope))
        for keyword in call.keywords:
            given.setdefault((name, keyword.arg or ""), set()).update(_types(program, keyword.value, scope))
    return any(len(types) > 1 and types & {"float", "bool", "numpy"} for types in given.values())


def _types(program: Program, node: ast.expr, scope: Scope, far: int = 0) -> set[str]:
    """The types of the numbers that an expression may give, as far as they are written; "" where they are not."""
    if far > _FAR:
        return {""}
    if isinstance(node, ast.Constant):
        return {type(node.value).__name__}
    if isinstance(node, ast.IfExp):
        return _types(program, node.body, scope, far + 1) | _types(program, node.orelse, scope, far + 1)
    if isinstance(node, (ast.Compare, ast.BoolOp)):
        return {"bool"} if isinstance(node, ast.Compare) else {""}
    if isinstance(node, ast.UnaryOp):
        inner = _types(program, node.operand, scope, far + 1)
        zero = isinstance(node.op, ast.USub) and not (isinstance(node.operand, ast.Constant) and node.operand.value)
        return {"bool"} if isinstance(node.op, ast.Not) else inner | ({"-0.0"} if zero and "float" in inner else set())
    if isinstance(node, ast.BinOp):
        sides = _types(program, node.left, scope, far + 1) | _types(program, node.right, scope, far + 1)
        if isinstance(node.op, ast.Mult) and any(
            (_number(s) or -1) < 0 for s in (node.left, node.right) if _number(s) is not None
        ):
            sides |= {"-0.0"} if "float" in sides else set()
        if isinstance(node.op, ast.Div) or "float" in sides:
            return {"float"} | (sides & {"-0.0"})
        return {"int"} if sides == {"int"} else {""}
    if isinstance(node, ast.Call):
        path = program.scopes.dotted(node.func, scope)
        if path == "builtins.round" and len(node.args) > 1:
            return {"float", "-0.0"}
        if path is not None:
            return {"float"} if path in _FLOATS else {"int"} if path in _INTS else {_numpy(path)}
        return _of_function(program, node, scope, far)
    return _of_name(program, node, scope, far) if isinstance(node, ast.Name) else {""}


def _numpy(path: str) -> str:
    return "numpy" if path.startswith("numpy.") else ""


def _of_function(program: Program, call: ast.Call, scope: Scope, far: int) -> set[str]:
    """The types that a function of the text returns."""
    name = call.func if isinstance(call.func, ast.Name) and id(call.func) not in program.scopes.inner else None
    binding = program.scopes.only(program.scopes.resolve(name.id, scope)) if name is not None else None
    if binding is None or not isinstance(binding.node, ast.FunctionDef):
        return {""}
    try:
        values = returns(program.scopes, binding.node)
    except Unseen:
        return {""}
    inside = program.scopes.of_node[id(binding.node)]
    return {t for value in values for t in _types(program, value, inside, far + 1)}


def _of_name(program: Program, name: ast.Name, scope: Scope, far: int) -> set[str]:
    owner = program.scopes.inner.get(id(name))
    if owner is not None:
        over = [g.iter for g in getattr(owner, "generators", ()) if ast.unparse(g.target) == name.id]
        return _of_items(program, over[0], scope, far + 1) if over else {""}
    found: set[str] = set()
    var = program.scopes.resolve(name.id, scope)
    for binding in program.scopes.bindings(var):
        around = program.scopes.around.get(id(binding.node), scope)
        if binding.kind == "for" and isinstance(binding.node, ast.For) and isinstance(binding.node.target, ast.Name):
            found |= _of_items(program, binding.node.iter, around, far + 1)
        elif binding.kind in ("assign", "augment") and binding.value is not None:
            divided = isinstance(binding.node, ast.AugAssign) and isinstance(binding.node.op, ast.Div)
            found |= {"float"} if divided else _types(program, binding.value, around, far + 1)
        else:
            found.add("")
    return found or {""}


def _of_items(program: Program, node: ast.expr, scope: Scope, far: int) -> set[str]:
    if isinstance(node, (ast.List, ast.Tuple, ast.Set)):
        return {t for element in node.elts for t in _types(program, element, scope, far + 1)}
    if isinstance(node, (ast.ListComp, ast.SetComp, ast.GeneratorExp)):
        return _types(program, node.elt, scope, far + 1)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return {t for side in (node.left, node.right) for t in _of_items(program, side, scope, far + 1)}
    if isinstance(node, ast.Call):
        path = program.scopes.dotted(node.func, scope) or ""
        if path in _SAME_ITEMS and node.args:
            return _of_items(program, node.args[0], scope, far + 1)
        return {"int"} if path == "builtins.range" else {_numpy(path)}
    if isinstance(node, ast.Name) and id(node) not in program.scopes.inner:
        binding = program.scopes.only(program.scopes.resolve(node.id, scope))
        value = binding.value if binding is not None and binding.kind == "assign" else None
        return _of_items(program, value, scope, far + 1) if value is not None and far <= _FAR else {""}
    return {""}
