"""What an expression may have to do with objects that are equal only to themselves: it is one, or it holds some."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..text.arguments import arguments_for, is_self
from ..text.scopes import Function, Scope, Var, defaults_of, leaves_function, targets_of
from ..values.pure_table import FRESH_METHODS, words
from .callbacks import classes_meant

if TYPE_CHECKING:
    from .program import Program

__all__ = [
    "ALL",
    "DEEP",
    "ELEMENTS",
    "HOLDS",
    "ITSELF",
    "VALUES",
    "Objects",
    "given_on",
    "holding",
    "inside_of",
    "lump",
]

# What an expression may have to do with such objects: it is one, going through it gives one, asking it for a key does;
# and what it holds may hold some in turn.
ITSELF, ELEMENTS, VALUES, DEEP = 1, 2, 4, 8
HOLDS = ELEMENTS | VALUES
ALL = ITSELF | HOLDS | DEEP

_DEEPEST = 4
PLAIN_RESULTS = frozenset(f"builtins.{name}" for name in words(
    "len str int float bool repr abs round print isinstance issubclass range ord chr any all hash format divmod bin "
    "hex oct callable open input type"))  # fmt: skip
SAME_ELEMENTS = frozenset(f"builtins.{name}" for name in words("list tuple sorted reversed set frozenset iter")) | {
    "collections.deque", "tqdm.tqdm"}  # fmt: skip
_ONE_OF_THEM = frozenset(f"builtins.{name}" for name in words("max min next"))
ADD = words("append appendleft add insert push")
ADD_NOTHING = words("sort reverse clear remove discard index count")
_OF_ARRAYS = words("tolist item flatten repeat choose compress unique to_dict")  # arrays may hold any objects
TAKE = words("get pop popleft popitem setdefault")
OPERATORS = words("__neg__ __pos__ __invert__") | {
    f"__{side}{name}__"
    for name in words("add sub mul truediv floordiv mod pow lshift rshift and or xor matmul")
    for side in ("", "r", "i")
}


class Objects:
    """What is known so far, and what follows from that for an expression."""

    def __init__(self, program: Program) -> None:
        self.program, self.scopes, self.kinds = program, program.scopes, program.kinds
        self.known: dict[object, int] = {}  # of variables, attributes by name, and the results of functions
        self.escaped = 0  # what functions may be given that are called from elsewhere
        self.lost = False  # nothing is known

    # -- what is known ----------------------------------------------------------------------------------------------

    def of(self, node: ast.expr | None, scope: Scope) -> int:
        """What an expression that stands in a scope may have to do with such objects."""
        if self.lost:
            return ALL
        if node is None or isinstance(node, (ast.Constant, ast.JoinedStr, ast.Compare, ast.Lambda)):
            return 0
        kind = self.kinds.of(node, scope)
        if kind.immutable and kind.name != "frozenset":
            return 0
        method = getattr(self, f"_of_{type(node).__name__}", None)
        return method(node, scope) if method is not None else ALL

    def _of_Name(self, node: ast.Name, scope: Scope) -> int:
        owner = self.scopes.inner.get(id(node))
        if isinstance(owner, ast.Lambda):
            return lump(self.escaped) | lump(self.of(defaults_of(owner).get(node.id), scope))
        if owner is not None:
            return self._of_inner(node, owner, scope)
        var = self.scopes.resolve(node.id, scope)
        return ALL if var.scope == -2 else self.known.get(var, 0)

    def _of_inner(self, node: ast.Name, owner: ast.AST, scope: Scope) -> int:
        found = 0
        for generator in getattr(owner, "generators", ()):
            if node.id not in targets_of(generator.target):
                continue
            for name, value in self._parts(generator.target, generator.iter, scope):
                found |= value if name == node.id else 0
        return found

    def _of_Attribute(self, node: ast.Attribute, scope: Scope) -> int:
        if self.scopes.dotted(node, scope) is not None:
            return 0
        found = self.known.get(("attribute", node.attr), 0) | self.known.get(("attribute", "*"), 0)
        whole = self.of(node.value, scope)
        if whole and node.attr in self.program.methods:
            found |= ITSELF  # a method of one is equal to that of the very same object only
        return found | (whole | inside_of(whole, HOLDS) if whole & HOLDS else 0) | self._results(node.attr)

    def _of_Subscript(self, node: ast.Subscript, scope: Scope) -> int:
        whole = self.of(node.value, scope)
        found = whole if isinstance(node.slice, ast.Slice) else inside_of(whole, VALUES)
        return found | self._results("__getitem__")

    def _of_BinOp(self, node: ast.BinOp, scope: Scope) -> int:
        given = self.of(node.left, scope) | self.of(node.right, scope)
        numbers = not isinstance(node.op, (ast.Add, ast.Mult, ast.Sub, ast.BitOr, ast.BitAnd, ast.BitXor))
        return (given & ITSELF if numbers else given) | self._results(*OPERATORS)

    def _of_UnaryOp(self, node: ast.UnaryOp, scope: Scope) -> int:
        return 0 if isinstance(node.op, ast.Not) else self.of(node.operand, scope) | self._results(*OPERATORS)

    def _of_BoolOp(self, node: ast.BoolOp, scope: Scope) -> int:
        return self._any(node.values, scope)

    def _of_IfExp(self, node: ast.IfExp, scope: Scope) -> int:
        return self._any([node.body, node.orelse], scope)

    def _of_NamedExpr(self, node: ast.NamedExpr, scope: Scope) -> int:
        return self.of(node.value, scope)

    _of_Await = _of_Starred = _of_NamedExpr

    def _of_List(self, node: ast.List | ast.Tuple | ast.Set, scope: Scope) -> int:
        return holding(self._any(node.elts, scope), HOLDS)

    _of_Tuple = _of_Set = _of_List

    def _of_Dict(self, node: ast.Dict, scope: Scope) -> int:
        keys = self._any([k for k in node.keys if k is not None], scope)
        spread = self._any([v for k, v in zip(node.keys, node.values, strict=True) if k is None], scope)
        return holding(keys, ELEMENTS) | holding(self._any(node.values, scope), VALUES) | spread

    def _of_ListComp(self, node: ast.ListComp | ast.SetComp | ast.GeneratorExp, scope: Scope) -> int:
        return holding(self.of(node.elt, scope), HOLDS)

    _of_SetComp = _of_GeneratorExp = _of_ListComp

    def _of_DictComp(self, node: ast.DictComp, scope: Scope) -> int:
        return holding(self.of(node.key, scope), ELEMENTS) | holding(self.of(node.value, scope), VALUES)

    def _any(self, nodes: list[ast.expr], scope: Scope) -> int:
        found = 0
        for node in nodes:
            found |= self.of(node, scope)
        return found

    def _results(self, *names: str) -> int:
        """What methods or properties of these names give."""
        found = 0
        for function in (f for name in names for f in self._functions(name)):
            found |= self.known.get(("result", id(function)), 0)
        return found

    def _gone_through(self) -> int:
        """What going through an object of a class gives: one without ``__iter__`` is asked for 0, 1, 2 ..."""
        asked = self._functions("__getitem__") if self._results("__getitem__") else []
        owners = [self.program.class_of.get(id(f)) for f in asked]
        by_number = any(o is not None and not self.program.calls.members(o.name, "__iter__") for o in owners)
        return ALL if by_number or self._results("__iter__", "__next__", "__reversed__") else 0

    def _functions(self, name: str) -> list[Function]:
        return [*self.program.methods.get(name, ()), *self.program.properties.get(name, ())]

    # -- calls ------------------------------------------------------------------------------------------------------

    def _of_Call(self, node: ast.Call, scope: Scope) -> int:
        given = [*node.args, *(k.value for k in node.keywords)]
        path = self.scopes.dotted(node.func, scope)
        if path is not None:
            return self._of_known(path, node, given, scope)
        function = self._meant(node.func, scope)
        if isinstance(function, ast.ClassDef):
            bases = {ast.unparse(base) for c in self.scopes.lineage(function.name) for base in c.bases}
            held = self._any(given, scope)
            made = self._made(function) | (ITSELF if held else 0)
            return lump(made) if any(base.endswith(("NamedTuple", "TypedDict")) for base in bases) else made
        if isinstance(function, Function):
            plain = all(map(leaves_function, function.decorator_list))
            result = self.known.get(("result", id(function)), 0)
            return result if plain else lump(result | self._any(given, scope) | self._anything())
        if isinstance(node.func, ast.Attribute):
            return self._of_method(node, node.func, given, scope)
        if self._makes_tuple(node.func, scope):
            return lump(self._any(given, scope))
        made = 0
        for owner in self._classes(node.func, scope):
            made |= self._made(owner)
        return made | lump(self._any(given, scope) | self._anything())

    def _makes_tuple(self, node: ast.expr, scope: Scope) -> bool:
        """Whether a name is that of a ``namedtuple``."""
        if not isinstance(node, ast.Name) or id(node) in self.scopes.inner:
            return False
        binding = self.scopes.only(self.scopes.resolve(node.id, scope))
        made = binding.value if binding is not None and binding.kind == "assign" else None
        return isinstance(made, ast.Call) and self.scopes.dotted(made.func, scope) == "collections.namedtuple"

    def _classes(self, node: ast.expr, scope: Scope) -> list[ast.ClassDef]:
        """The classes that ``cls`` may be."""
        if not isinstance(node, ast.Name) or id(node) in self.scopes.inner:
            return []
        return classes_meant(self.program, self.scopes.resolve(node.id, scope))

    def _of_known(self, path: str, node: ast.Call, given: list[ast.expr], scope: Scope) -> int:
        if path in PLAIN_RESULTS:
            return 0
        if path == "builtins.super":
            return ITSELF
        found = self._any(given, scope)
        if path in SAME_ELEMENTS and len(node.args) < 2:
            return (HOLDS | found & DEEP if found & ELEMENTS else 0) | self._gone_through()
        if path in _ONE_OF_THEM:
            return inside_of(found, ELEMENTS) | found | self._gone_through()
        keys = [k.value for k in node.keywords if k.arg == "key"]
        if any(self._is_function(a, scope) for a in given if a not in keys):
            found |= self._anything()
        if path == "collections.defaultdict":
            return holding(found, VALUES) | self._any(given[1:], scope)
        return lump(found)

    def _is_function(self, node: ast.expr, scope: Scope, depth: int = 0) -> bool:
        """Whether an expression may be a function or class of the text."""
        if isinstance(node, ast.Name) and id(node) not in self.scopes.inner:
            var = self.scopes.resolve(node.id, scope)
            bindings = self.scopes.bindings(var)
            if any(b.kind == "param" for b in bindings) and not self._is_self(var):
                given = arguments_for(self.scopes, var) if depth < _DEEPEST else None
                return given is None or any(self._is_function(g, where, depth + 1) for g, where in given)
            return any(b.kind in ("def", "class") or isinstance(b.value, ast.Lambda) for b in bindings)
        if isinstance(node, ast.Attribute):
            return node.attr in self.program.methods or node.attr in self.program.attributes
        return isinstance(node, (ast.Lambda, ast.IfExp, ast.Starred)) or self._gives_function(node, scope)

    def _gives_function(self, node: ast.expr, scope: Scope) -> bool:
        """Whether a call, or an element of something, may be a function."""
        if isinstance(node, ast.Call):
            path = self.scopes.dotted(node.func, scope)
            return path is None or path.startswith(("functools.", "operator."))
        return isinstance(node, ast.Subscript)

    def _is_self(self, var: Var) -> bool:
        return var.scope >= 0 and is_self(self.scopes, var)

    def _of_method(self, node: ast.Call, method: ast.Attribute, given: list[ast.expr], scope: Scope) -> int:
        whole, name = self.of(method.value, scope), method.attr
        found = self._results(name)
        if name in self.program.attributes or any(self._is_function(g, scope) for g in given):
            found |= lump(self._any(given, scope) | self._anything())
        if name in TAKE:
            default = self._any(given[1:], scope) if name != "popitem" else lump(whole)
            return found | inside_of(whole, VALUES) | default
        if name in ("keys", "values", "items"):
            kept = {"keys": ELEMENTS, "values": VALUES, "items": HOLDS}[name]
            deep = DEEP if whole & DEEP or name == "items" else 0
            return found | (HOLDS | deep if whole & kept else 0)
        if name == "copy":
            return found | whole
        if name in (FRESH_METHODS - _OF_ARRAYS) | ADD_NOTHING | ADD and not whole & ITSELF:
            return found
        return found | lump(whole & HOLDS) | lump(self._any(given, scope))

    def _anything(self) -> int:
        """What a function may give of which nobody knows which one it is."""
        found = self.escaped
        for key, value in self.known.items():
            found |= value if isinstance(key, tuple) and key[0] in ("result", "lambda") else 0
        return found | (ITSELF if self.program.once(_classes_given_on) else 0)

    def _made(self, owner: ast.ClassDef) -> int:
        """An object of a class: one that is equal only to itself, or one that holds such objects."""
        if owner.name in self.program.identity_classes:
            return ITSELF
        nodes = [n for c in [owner, *self.scopes.lineage(owner.name)] for n in ast.walk(c)]
        names = {n.attr for n in nodes if isinstance(n, ast.Attribute)}
        names |= {n.target.id for n in nodes if isinstance(n, ast.AnnAssign) and isinstance(n.target, ast.Name)}
        return ITSELF if any(self.known.get(("attribute", name), 0) for name in names) else 0

    def _meant(self, node: ast.expr, scope: Scope) -> ast.AST | None:
        if not isinstance(node, ast.Name) or id(node) in self.scopes.inner:
            return None
        binding = self.scopes.only(self.scopes.resolve(node.id, scope))
        return binding.node if binding is not None and binding.kind in ("def", "class") else None

    # -- parts of what is gone through ------------------------------------------------------------------------------

    def _parts(self, target: ast.expr, iterable: ast.expr, scope: Scope) -> Iterator[tuple[str, int]]:
        """What each name of a target is given by the elements of something."""
        for place, source, kind in self._pairs(target, iterable, scope):
            yield from self._names(place, inside_of(self.of(source, scope), kind))

    def _names(self, place: ast.expr, value: int) -> Iterator[tuple[str, int]]:
        """The names of a target, with what each is given of a value."""
        if isinstance(place, ast.Name):
            yield place.id, value
        elif isinstance(place, ast.Starred):
            yield from self._names(place.value, holding(value, HOLDS))
        elif isinstance(place, (ast.Tuple, ast.List)):
            for element in place.elts:
                yield from self._names(element, self._part(value))

    def _part(self, value: int) -> int:
        return inside_of(value, HOLDS) | (self._gone_through() if value else 0)

    def _pairs(self, target: ast.expr, iterable: ast.expr, scope: Scope) -> Iterator[tuple[ast.expr, ast.expr, int]]:
        """Parts of a target, each with what it comes from: its elements, or its values."""
        path = self.scopes.dotted(iterable.func, scope) if isinstance(iterable, ast.Call) else None
        method = iterable.func if isinstance(iterable, ast.Call) and path is None else None
        if isinstance(method, ast.Attribute) and self._functions(method.attr):
            method = None
        elements = target.elts if isinstance(target, (ast.Tuple, ast.List)) else []
        spread = any(isinstance(e, ast.Starred) for e in elements)
        if isinstance(iterable, ast.Call) and path in SAME_ELEMENTS and len(iterable.args) == 1:
            yield from self._pairs(target, iterable.args[0], scope)
        elif isinstance(iterable, ast.Call) and path == "builtins.enumerate" and len(elements) == 2 and iterable.args:
            yield from self._pairs(elements[1], iterable.args[0], scope)
        elif isinstance(iterable, ast.Call) and path == "builtins.zip" and len(elements) == len(iterable.args):
            for element, argument in zip(elements, iterable.args, strict=True):
                yield from self._pairs(element, argument, scope)
        elif isinstance(method, ast.Attribute) and method.attr == "items" and len(elements) == 2 and not spread:
            yield elements[0], method.value, ELEMENTS
            yield elements[1], method.value, VALUES
        elif isinstance(method, ast.Attribute) and method.attr == "values" and not iterable.args:  # type: ignore[attr-defined]
            yield target, method.value, VALUES
        else:
            yield target, iterable, ELEMENTS
            if self._gone_through():
                yield target, ast.copy_location(ast.Yield(None), iterable), ALL  # anything


def lump(bits: int) -> int:
    """Of what may be anywhere inside, nobody knows where it is."""
    return ALL if bits else 0


def inside_of(bits: int, kind: int) -> int:
    """What going through something, or asking it for a key, gives."""
    return (ALL if bits & DEEP else ITSELF) if bits & kind else 0


def holding(bits: int, kind: int) -> int:
    """What something is that holds a value."""
    return (kind | DEEP if bits & HOLDS else kind) if bits else 0


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


def _classes_given_on(program: Program) -> bool:
    """Whether a class is named other than to call it: who is given it may make objects."""
    given = program.once(given_on)
    return any(id(node) in given for name in program.identity_classes for node in program.classes.get(name, ()))
