"""Where a copy is not as good as the object: identity, keys and elements that only the object itself finds."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import TYPE_CHECKING

from ..text.moments import runs_once, uses
from ..text.scopes import Scope
from ..values.provenance import Prov
from .known_calls import ERRORS, makes_alone
from .missing import asks_element
from .objects import ENUMS
from .points_to import (
    PointsTo,
    finds_nan,
    holds_objects,
    may_be_nan,
    may_be_object,
    may_be_table,
    may_give_nan,
    may_hold_nan,
)
from .walker import Walker

if TYPE_CHECKING:
    from .program import Program

__all__ = [
    "asks_equality",
    "comparison",
    "element",
    "hashes",
    "is_member",
    "is_single",
    "may_keep_alone",
    "nan_sought",
    "objects_come_in",
    "seeks",
]

# Where these stand in a text, an object may come from somewhere else than a call of its class.
_OTHER_ORIGINS = ("pickle", "joblib", "shelve", "dill", "globals", "eval", "exec", "getattr", "importlib",
                  "__subclasses__")  # fmt: skip
_ERROR_OBJECTS = ("exc_info", "__context__", "__cause__", "last_value", "last_exc", "format_exc", ".exceptions",
                  "__traceback__", "suppress", "raises")  # fmt: skip
_ENUMS = frozenset(f"enum.{name}" for name in ENUMS)
_MIXED = frozenset({"builtins.str", "builtins.int", "builtins.float"})
_LOOKS_FOR = frozenset({"index", "count", "rindex", "get", "pop", "remove", "discard", "issubset", "issuperset",
                        "isdisjoint", "union", "intersection", "difference", "symmetric_difference",
                        "intersection_update", "difference_update", "symmetric_difference_update",
                        "__contains__"})  # fmt: skip
_FILLS_SET = frozenset({"add", "update"})
_SEEKING = _LOOKS_FOR | _FILLS_SET | {"setdefault", "fromkeys", "__getitem__", "__setitem__"}
_OF_SETS = {ast.BitAnd: "and", ast.BitOr: "or", ast.BitXor: "xor", ast.Sub: "sub"}
_HASHING = frozenset({f"builtins.{name}" for name in ("set", "frozenset", "dict", "hash")} | {
    "collections.Counter", "collections.OrderedDict", "numpy.unique", "numpy.isin", "numpy.array_equal"})  # fmt: skip
_ORDERING = frozenset({"builtins.sorted", "builtins.min", "builtins.max"})
# They compare or hash what they are given, or an object may be compared where the text does not show it.
_EQUALITY_WORDS = ("lru_cache", "functools.cache", "import cache", "import operator", "from operator", "groupby",
                   "__eq__", "__hash__", "pandas", "unittest", "filecmp", "difflib", "weakref", "mock", "indexOf",
                   "countOf", "TopologicalSorter", "singledispatch", "networkx", "sympy", "eval(", "exec(")  # fmt: skip
_COMPARES = frozenset(f"operator.{name}" for name in ("eq", "ne", "contains", "indexOf", "countOf"))
_SHOW = frozenset({"builtins.str", "builtins.repr", "builtins.print", "builtins.type"})
_NAN = "finds a nan only if it is the very same object"
DEEPEST = 4

Question = Callable[["Program", ast.expr, Scope], bool]


def objects_come_in(program: Program, loop: ast.AST) -> bool:
    """Whether the loop may meet objects from before it that are equal only to themselves.

    There are none if all are made by the loop's own body, and the program comes to the loop once.
    """
    if not program.has_identity_equality:
        return False
    if any(word in program.source.text for word in _OTHER_ORIGINS) or not runs_once(program, loop):
        return True
    return _keeps_errors(program) or not all(_stands_in(program, name, loop, 0) for name in program.once(_makers))


def may_keep_alone(program: Program) -> bool:
    """Whether the text may make, or keep, objects that are equal only to themselves."""
    return bool(program.identity_classes) or _keeps_errors(program) or bool(program.once(_makers))


def _makers(program: Program) -> list[ast.expr]:
    """Where the text names what makes such objects."""
    found: list[ast.expr] = []
    for node in program.scopes.every(ast.Name, ast.Attribute):
        if isinstance(node.ctx, ast.Load):
            path = program.scopes.dotted(node, program.scopes.around.get(id(node), program.scopes.module)) or ""
            known = makes_alone(path) or (path.startswith("builtins.") and path.endswith(ERRORS))
            if (known and not _only_names(program, node)) or (
                not path and getattr(node, "id", "") in program.identity_classes
            ):
                found.append(node)
    return found


def _stands_in(program: Program, node: ast.AST, loop: ast.AST, depth: int) -> bool:
    """Whether a line runs as a part of the loop's body only."""
    body = loop.body if isinstance(loop, ast.For) else []
    around = [node, *program.scopes.enclosing(node)]
    if any(part is statement for part in around for statement in body):
        return True
    if _only_names(program, node):
        return True
    for parent in around:
        if isinstance(parent, (ast.FunctionDef, ast.AsyncFunctionDef)):
            owner = program.class_of.get(id(parent))
            if owner is not None and owner.name in program.identity_classes and not parent.decorator_list:
                return True  # a method: an object of the class is there already
            found = uses(program, parent.name)
            return depth < DEEPEST and bool(found) and all(_stands_in(program, u, loop, depth + 1) for u in found)
        if isinstance(parent, ast.ClassDef) and parent is not node:
            return False
    return False


def _only_names(program: Program, node: ast.AST) -> bool:
    """Whether a class is written in an annotation or as a base, where no object is made."""
    child = node
    for parent in program.scopes.enclosing(node):
        if isinstance(parent, ast.arg) or (isinstance(parent, ast.AnnAssign) and parent.annotation is child):
            return True
        if isinstance(parent, (ast.FunctionDef, ast.AsyncFunctionDef)):
            return parent.returns is child
        if isinstance(parent, ast.ClassDef):
            return child in parent.bases and parent.name in program.identity_classes
        if isinstance(parent, ast.ExceptHandler):
            return parent.type is child
        if isinstance(parent, ast.Raise):
            return parent.exc is child and not _keeps_errors(program)
        if isinstance(parent, ast.Call) and parent.func is not child:
            return program.scopes.dotted(parent.func, program.scopes.module) == "builtins.isinstance"
        if isinstance(parent, ast.stmt):
            return False
        child = parent
    return False


def _keeps_errors(program: Program) -> bool:
    """Whether the text may hold on to an error object that was raised, and not only show it or raise it again."""
    if any(word in program.source.text for word in _ERROR_OBJECTS):
        return True
    for handler in program.scopes.every(ast.ExceptHandler):
        for node in program.scopes.named(handler.name) if handler.name else ():
            if isinstance(node.ctx, ast.Load) and handler in program.scopes.enclosing(node):
                parent = program.scopes.parents[id(node)]
                called = parent.func if isinstance(parent, ast.Call) else None
                path = program.scopes.dotted(called, program.scopes.module) if called is not None else None
                looked = isinstance(parent, ast.Attribute) and parent.attr != "with_traceback"
                if not looked and not isinstance(parent, (ast.FormattedValue, ast.Raise)) and path not in _SHOW:
                    return True
    return False


def comparison(walker: Walker, node: ast.Compare, how: ast.cmpop, left: ast.expr, right: ast.expr) -> None:
    """A copy is equal to what it was copied from, but not it; some objects are equal only to themselves."""
    sides = (left, right)
    if isinstance(how, (ast.Is, ast.IsNot)):
        if not any(is_single(walker, side) for side in sides):
            walker.never(node, "is", "compares objects by identity, and a worker has copies")
        return
    why = "compares objects of a class without __eq__, and a worker has copies"
    if not isinstance(how, (ast.Eq, ast.NotEq, ast.In, ast.NotIn)):
        ordered = walker.program.once(_has_sets) or any(_is_row(walker.program, s, walker.scope) for s in sides)
        if ordered and all(holds_objects(walker.program, s, walker.scope) for s in sides):
            walker.add("by identity", node, how=ast.unparse(node), why=why)
        return
    kinds = [walker.kinds.of(side, walker.scope) for side in sides]
    if any(k.name in ("function", "class") for k in kinds):
        walker.never(node, ast.unparse(node), "compares functions, and a worker has copies")
        return
    if all(may_be_object(walker.program, s, walker.scope) for s in sides):
        walker.add("by identity", node, how=ast.unparse(node), why=why)
    if finds_nan(walker.program, how, left, right, walker.scope):
        walker.never(node, ast.unparse(node), _NAN)


def element(walker: Walker, node: ast.Subscript, base: Prov) -> None:
    """Reading an element of a defaultdict makes one; a copy of a key may not find what the key finds."""
    if isinstance(node.value, ast.Name) and id(node.value) not in walker.scopes.inner:
        for binding in walker.scopes.bindings(walker.scopes.resolve(node.value.id, walker.scope)):
            made = binding.value.func if isinstance(binding.value, ast.Call) else None
            if made is not None and walker.scopes.dotted(made, walker.scope) == "collections.defaultdict":
                walker.changes(base, node.value, node, "defaultdict")
    key = node.slice
    if not isinstance(key, ast.Slice) and walker.kinds.of(node.value, walker.scope).name in ("unknown", "dict"):
        asks_element(walker, node, base)
    parts = key.elts if isinstance(key, ast.Tuple) else [key]
    of_array = any(isinstance(part, ast.Slice) for part in parts) or isinstance(key, ast.Constant)
    if not of_array and _finds_key(walker.program, node, walker.scope):
        walker.never(node, ast.unparse(key), _NAN)
    if not of_array and may_be_object(walker.program, key, walker.scope):
        owner = walker.kinds.of(node.value, walker.scope).name
        if owner in ("dict", "unknown") and not walker.kinds.of(key, walker.scope).immutable:
            why = "may be equal only to itself, and a worker has a copy"
            walker.add("by identity", node, how=ast.unparse(key), why=why)


def seeks(walker: Walker, node: ast.Call, func: ast.Attribute, kind: str) -> None:
    """``order.get(node)`` and ``rows.index(row)`` look for what is equal to an object, or for a nan."""
    asks = func.attr in _LOOKS_FOR or (func.attr in _FILLS_SET and kind == "set")
    if not asks or kind in ("str", "number") or not node.args:
        return
    why = "may compare objects by identity, and a worker has copies"
    if may_give_nan(walker.program, func.value, walker.scope) and may_be_nan(
        walker.program, node.args[0], walker.scope
    ):
        walker.never(node, func.attr, _NAN)
    elif all(may_be_object(walker.program, part, walker.scope) for part in [func.value, *node.args[:1]]):
        walker.add("by identity", node, how=func.attr, why=why)


def hashes(walker: Walker, node: ast.expr) -> None:
    """Sets and keys, and calls that compare or hash what they are given: an object and its copy are two there."""
    program = walker.program
    if program.has_identity_equality and _hashes(program, node, walker.scope, may_be_object, holds_objects):
        why = "may compare objects of a class without __eq__, and a worker has copies"
        walker.add("by identity", node, how=ast.unparse(node), why=why)
    if program.names_nan and _hashes(program, node, walker.scope, may_be_nan, may_hold_nan):
        walker.never(node, ast.unparse(node), _NAN)


def _hashes(program: Program, node: ast.expr, scope: Scope, may_be: Question, holds: Question) -> bool:
    def one(*values: ast.expr | None) -> bool:
        return any(may_be(program, v, scope) for v in values if v is not None)

    if isinstance(node, (ast.Set, ast.Dict)):
        keys = node.elts if isinstance(node, ast.Set) else [k or v for k, v in zip(node.keys, node.values, strict=True)]
        return sum(map(one, keys)) > 1
    if isinstance(node, ast.SetComp):
        return one(node.elt)
    if isinstance(node, ast.DictComp):
        return one(node.key)
    if isinstance(node, ast.BinOp):
        special = f"__{_OF_SETS.get(type(node.op), '')}__"
        both = (node.left, node.right)
        of_sets = type(node.op) in _OF_SETS and special not in program.methods
        of_sets = of_sets and (program.once(_has_sets) or any(isinstance(s, ast.Call) and _is_view(s) for s in both))
        return of_sets and all(holds(program, side, scope) for side in both)
    if not isinstance(node, ast.Call):
        return program.scopes.dotted(node, scope) in _COMPARES
    path = program.scopes.dotted(node.func, scope)
    if path in _ORDERING:  # tuples that begin alike
        keys = [k.value for k in node.keywords if k.arg == "key"]
        sides = [k.body for k in keys if isinstance(k, ast.Lambda)] if keys else _compared(node)
        told = [side for side in sides if may_be is may_be_object or _is_row(program, side, scope)]
        return any(holds(program, side, scope) for side in told)
    if path == "builtins.dict":
        return one(*map(_keys_given, node.args))
    by_method = isinstance(node.func, ast.Attribute) and node.func.attr == "fromkeys"
    asks = by_method or path in _HASHING | _COMPARES or path == "itertools.groupby"
    return asks and one(*node.args, *(k.value for k in node.keywords))


def nan_sought(program: Program) -> int | None:
    """A line of the text where a nan may be found, or told from another, by which object it is."""
    return program.once(_nan_sought)


def _nan_sought(program: Program) -> int | None:
    for node in program.scopes.every(ast.expr):
        if _seeks_nan(program, node, program.scopes.around.get(id(node), program.scopes.module)):
            return node.lineno
    return None


def _seeks_nan(program: Program, node: ast.expr, scope: Scope) -> bool:
    if isinstance(node, ast.Compare):
        sides = [node.left, *node.comparators]
        pairs = zip(node.ops, sides, sides[1:], strict=False)
        return any(finds_nan(program, *pair, scope) for pair in pairs)
    if isinstance(node, ast.Subscript):
        return _finds_key(program, node, scope)
    method = node.func if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) else None
    if method is not None and program.scopes.dotted(method, scope) is None and method.attr in _SEEKING:
        holder = method.attr in _FILLS_SET or may_give_nan(program, method.value, scope)
        return holder and any(may_be_nan(program, given, scope) for given in node.args[:1])  # type: ignore[attr-defined]
    return _hashes(program, node, scope, may_be_nan, may_hold_nan)


def _finds_key(program: Program, node: ast.Subscript, scope: Scope) -> bool:
    """Whether a nan may be looked for among the keys of a dict."""
    known = program.kinds.of(node.value, scope).name in ("array", "vector", "list", "tuple", "str", "deque", "range")
    finds = not known and not isinstance(node.slice, ast.Slice) and may_be_nan(program, node.slice, scope)
    return finds and may_be_table(program, node.value, scope) and may_give_nan(program, node.value, scope)


def _has_sets(program: Program) -> bool:
    """Whether the text may make a set, or the view of a dict by a name."""
    named = any(program.scopes.named(name) for name in ("set", "frozenset"))
    given = [node.value for node in program.scopes.every(ast.Assign, ast.Return)]
    views = any(isinstance(value, ast.Call) and _is_view(value) for value in given)
    return named or views or any(True for _ in program.scopes.every(ast.Set, ast.SetComp))


def _is_view(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Attribute) and call.func.attr in ("keys", "items")


def _is_row(program: Program, node: ast.expr, scope: Scope) -> bool:
    """Whether a value is a tuple or list as far as can be seen, or any object may be compared so."""
    kind = program.kinds.of(node, scope).name
    return isinstance(node, (ast.Tuple, ast.List)) or kind in ("tuple", "list") or "__lt__" in program.methods


def _compared(call: ast.Call) -> list[ast.expr]:
    """What ``max`` and the like compare: what they are given, or its elements."""
    first = call.args[0] if len(call.args) == 1 else None
    if isinstance(first, (ast.ListComp, ast.GeneratorExp, ast.SetComp)):
        return [first.elt]
    if isinstance(first, (ast.List, ast.Tuple, ast.Set)):
        return first.elts
    return [] if first is not None else call.args


def _keys_given(node: ast.expr) -> ast.expr:
    """What the keys of ``dict(zip(names, rows))`` and ``dict((row.name, row) for row in rows)`` come from."""
    if isinstance(node, (ast.ListComp, ast.GeneratorExp)) and isinstance(node.elt, ast.Tuple) and node.elt.elts:
        return node.elt.elts[0]
    of_zip = isinstance(node, ast.Call) and ast.unparse(node.func) == "zip" and len(node.args) == 2
    return node.args[0] if of_zip else node  # type: ignore[attr-defined]


def is_single(walker: Walker, node: ast.expr) -> bool:
    """None, True, a builtin type: there is one of them in every process."""
    if isinstance(node, ast.Constant):
        return node.value is None or isinstance(node.value, bool) or node.value is Ellipsis
    known = (walker.scopes.dotted(node, walker.scope) or "").startswith("builtins.")
    return known or is_member(walker, node)


def is_member(walker: Walker, node: ast.expr) -> bool:
    """``Kind.LINEAR``: a member of an enumeration of the text is one object, and travels as its name."""
    owners = walker.program.once(PointsTo).are_members(node, walker.scope)
    return owners is not None and all(_travels_by_name(walker, owner) for owner in owners)


def _travels_by_name(walker: Walker, owner: ast.ClassDef) -> bool:
    bases = {walker.scopes.dotted(base, walker.scopes.module) for base in owner.bases}
    special = [m for m in owner.body if isinstance(m, ast.FunctionDef) and m.name.startswith("__reduce")]
    plain = not owner.keywords and not owner.decorator_list and not special
    return plain and owner in walker.program.source.tree.body and bases <= _ENUMS | _MIXED and bool(bases & _ENUMS)


def asks_equality(program: Program) -> bool:
    """Whether the text may ask objects whether they are equal, or for their hash: compared, sought, kept as keys."""
    return program.once(_asks_equality)


def _asks_equality(program: Program) -> bool:
    if any(word in program.source.text for word in _EQUALITY_WORDS):
        return True
    nodes = program.scopes.every(ast.Compare, ast.Call, ast.Subscript, ast.Dict, ast.DictComp, ast.Set, ast.SetComp,
                                 ast.Match)  # fmt: skip
    return any(_asks(program, node) for node in nodes)


def _asks(program: Program, node: ast.AST) -> bool:
    """Whether something compares objects by equality, or hashes them: numbers, texts and the like are none."""
    scope = program.scopes.around.get(id(node), program.scopes.module)

    def plain(value: ast.expr | None) -> bool:
        return value is not None and _is_no_object(program, value, scope)

    if isinstance(node, ast.Compare):  # tuples ask what they hold whether it is equal before they compare it
        identical = (ast.Is, ast.IsNot)
        sides = [node.left, *node.comparators]
        pairs = zip(node.ops, sides, sides[1:], strict=False)
        return any(not isinstance(how, identical) and not plain(one) and not plain(two) for how, one, two in pairs)
    if isinstance(node, ast.Subscript):
        key = node.slice
        if isinstance(key, ast.Slice) or plain(key):
            return False
        return program.kinds.of(node.value, scope).name not in ("list", "tuple", "array", "vector", "str", "deque")
    if isinstance(node, ast.Dict):
        return not all(plain(key) for key in node.keys)
    if isinstance(node, ast.DictComp):
        return not plain(node.key)
    if isinstance(node, (ast.Set, ast.SetComp)):
        return not all(map(plain, node.elts if isinstance(node, ast.Set) else [node.elt]))
    if not isinstance(node, ast.Call):
        return True  # a pattern
    if isinstance(node.func, ast.Attribute) and program.scopes.dotted(node.func, scope) is None:
        if node.func.attr == "sort":
            return not _by_plain_key(program, node, scope) and not _of_plain(program, node.func.value, scope)
        return node.func.attr in _SEEKING and bool(node.args) and not plain(node.args[0])
    path = program.scopes.dotted(node.func, scope)
    if path in _ORDERING and _by_plain_key(program, node, scope):
        return False
    if path in _ORDERING and len(node.args) > 1:
        return not all(map(plain, node.args))
    hashes = path in _HASHING | _ORDERING or (path or "").startswith(("heapq.", "bisect."))
    return hashes and not all(_of_plain(program, a, scope) for a in node.args)


def _is_no_object(program: Program, node: ast.expr, scope: Scope) -> bool:
    kind = program.kinds.of(node, scope)
    return kind.immutable or not program.once(PointsTo).may_meet(node, scope)


def _of_plain(program: Program, node: ast.expr, scope: Scope) -> bool:
    """Whether the elements of something are numbers, texts and the like."""
    if isinstance(node, (ast.GeneratorExp, ast.ListComp, ast.SetComp)):
        return _is_no_object(program, node.elt, scope)
    kind = program.kinds.of(node, scope)
    plain = kind.name in ("str", "range", "vector") or (kind.element is not None and kind.element.immutable)
    return plain or not program.once(PointsTo).may_meet(node, scope, itself=False)


def _by_plain_key(program: Program, call: ast.Call, scope: Scope) -> bool:
    """Whether a call orders by a key that is a number, text or the like."""
    keys = [k.value for k in call.keywords if k.arg == "key"]
    if keys and isinstance(keys[0], ast.Lambda):
        return _is_no_object(program, keys[0].body, scope)
    return bool(keys) and program.scopes.dotted(keys[0], scope) in ("builtins.len", "builtins.str", "builtins.repr")
