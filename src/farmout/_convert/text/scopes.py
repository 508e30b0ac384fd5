"""Who binds which name: modules, functions and classes of a text, imports, and the meaning of a name at a place."""

from __future__ import annotations

import ast
import builtins
import itertools
import keyword
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeVar, overload

__all__ = [
    "Binding", "Scope", "Scopes", "Var", "argument_for", "behind", "called_name", "choices", "defaults_of",
    "hides_arguments", "imported", "in_order", "in_rounds", "leaves_function", "parts_of", "positional", "targets_of",
    "whole_of",
]  # fmt: skip

Function = ast.FunctionDef | ast.AsyncFunctionDef
One = TypeVar("One", bound=ast.AST)
Two = TypeVar("Two", bound=ast.AST)


@dataclass(frozen=True)
class Var:
    """A variable: a name in the scope that owns it (scopes are numbered; -1: builtin, -2: bound nowhere)."""

    scope: int
    name: str

    def __str__(self) -> str:
        return self.name


def positional(parameters: ast.arguments) -> list[str]:
    """The names of the parameters that can be given by their place."""
    return [a.arg for a in [*parameters.posonlyargs, *parameters.args]]


def defaults_of(function: Function | ast.Lambda) -> dict[str, ast.expr]:
    """The parameters that have a default, with it."""
    spec = function.args
    placed = [*spec.posonlyargs, *spec.args]
    pairs = list(zip(reversed(placed), reversed(spec.defaults), strict=False))
    pairs += [(a, d) for a, d in zip(spec.kwonlyargs, spec.kw_defaults, strict=True) if d is not None]
    return {a.arg: d for a, d in pairs}


def called_name(call: ast.Call) -> str:
    """The last part of the name by which something is called: "mean" in ``np.mean(x)``; "" where it has none."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def argument_for(call: ast.Call, names: list[str], name: str) -> ast.expr | None:
    """What a call gives to a parameter, if it hides none. ``names``: of those that it gives by their place."""
    place = names.index(name) if name in names else len(call.args)
    given = [k.value for k in call.keywords if k.arg == name] or call.args[place : place + 1]
    return given[0] if given else None


def hides_arguments(call: ast.Call) -> bool:
    """Whether a call has ``*some`` or ``**some``, so that nobody can tell which parameter is given what."""
    return any(isinstance(a, ast.Starred) for a in call.args) or any(k.arg is None for k in call.keywords)


def parts_of(var: Var) -> Var:
    """What the object of a parameter holds, as far as that is not the parameter's own object."""
    return Var(var.scope, f"*{var.name}")


def whole_of(var: Var) -> Var:
    """The parameter itself, where this is what it holds."""
    return Var(var.scope, var.name[1:]) if var.name.startswith("*") else var


def in_order(found: Iterable[Var]) -> list[Var]:
    """Variables in an order that is the same in every run, as that of a set is not."""
    return sorted(found, key=lambda v: (v.name, v.scope))


@dataclass
class Binding:
    """One place that binds a name."""

    kind: str  # assign, unpack, augment, for, with, import, def, class, param, except, delete, other
    node: ast.AST
    value: ast.expr | None = None  # assigned, iterated or entered
    path: str = ""  # dotted name, for imports

    @property
    def line(self) -> int:
        return getattr(self.node, "lineno", 0)


@dataclass
class Scope:
    number: int
    node: ast.Module | Function | ast.ClassDef
    parent: Scope | None
    bindings: dict[str, list[Binding]] = field(default_factory=dict)
    outside: dict[str, str] = field(default_factory=dict)  # name -> "global" or "nonlocal"

    @property
    def is_function(self) -> bool:
        return isinstance(self.node, (ast.FunctionDef, ast.AsyncFunctionDef))


class Scopes:
    """All scopes of a tree. Names that belong to a comprehension or a lambda are in ``inner`` (by node id)."""

    def __init__(self, tree: ast.Module) -> None:
        self.all: list[Scope] = []
        self.of_node: dict[int, Scope] = {}  # scope that a definition opens
        self.around: dict[int, Scope] = {}  # scope in which a node stands
        self.parents: dict[int, ast.AST] = {}
        self.nodes: dict[int, ast.AST] = {}
        self.inner: dict[int, ast.AST] = {}  # Name node -> its comprehension or lambda
        self.star_import = False
        self.patched: set[str] = set()  # imported modules whose attributes the text replaces
        self._tree = tree
        self._written: dict[int, str] = {}
        self._taken: dict[int, frozenset[str]] = {}  # by the number of a scope
        self._every: dict[tuple[type[ast.AST], ...], list[ast.AST]] = {}
        self.module = self._open(tree, None)
        for child in tree.body:
            self._visit(child, tree, self.module, {})
        self._find_patches(tree)

    # -- meaning ----------------------------------------------------------------------------------------------------

    def resolve(self, name: str, scope: Scope) -> Var:
        """The variable that a name means when it is read in a scope."""
        here: Scope | None = scope
        if scope.outside.get(name) == "global":
            here = self.module
        elif scope.outside.get(name) == "nonlocal":
            here = scope.parent
        first = True
        while here is not None:
            if name in here.bindings and (first or not isinstance(here.node, ast.ClassDef)):
                return Var(here.number, name)
            if here.outside.get(name) == "global":
                here = self.module
                if name in here.bindings:
                    return Var(here.number, name)
                break
            here, first = here.parent, False
        if hasattr(builtins, name) and not self.star_import:
            return Var(-1, name)
        return Var(-2, name)

    def bindings(self, var: Var) -> list[Binding]:
        return self.all[var.scope].bindings.get(var.name, []) if var.scope >= 0 else []

    def only(self, var: Var) -> Binding | None:
        """The binding of a variable that is bound once."""
        found = self.bindings(var)
        return found[0] if len(found) == 1 else None

    def is_parameter(self, var: Var) -> bool:
        return any(b.kind == "param" for b in self.bindings(var))

    def dotted(self, node: ast.expr, scope: Scope) -> str | None:
        """The full name of what an expression means, if imports or builtins tell: ``np.sqrt`` is ``numpy.sqrt``."""
        if isinstance(node, ast.Attribute):
            base = self.dotted(node.value, scope)
            return None if base is None or base.startswith("builtins.") else f"{base}.{node.attr}"
        if not isinstance(node, ast.Name) or id(node) in self.inner:
            return None
        var = self.resolve(node.id, scope)
        if var.scope == -1:
            return None if "builtins" in self.patched else f"builtins.{var.name}"
        found = self._without_fallback(self.bindings(var))
        paths = {b.path for b in found}
        if found and all(b.kind == "import" for b in found) and len(paths) == 1:
            path = paths.pop()
            return path if path.split(".")[0] not in self.patched else None
        return None

    def _without_fallback(self, found: list[Binding]) -> list[Binding]:
        """``try: from tqdm import tqdm``, and something that does nothing where that cannot be imported."""
        imports = [b for b in found if b.kind == "import"]
        if len(imports) != 1 or len(found) == 1:
            return found
        around = self.parents.get(id(imports[0].node))
        handlers = around.handlers if isinstance(around, ast.Try) and imports[0].node in around.body else []
        for binding in found:
            statement = next(
                (n for n in [binding.node, *self.enclosing(binding.node)] if isinstance(n, ast.stmt)), None
            )
            handler = next((h for h in handlers if statement in h.body), None)
            caught = ast.unparse(handler.type) if handler is not None and handler.type is not None else ""
            if binding is not imports[0] and (caught not in _NO_MODULE or not _does_nothing(binding)):
                return found
        return imports

    def enclosing(self, node: ast.AST) -> Iterator[ast.AST]:
        """The nodes around a node, from the inside out."""
        while id(node) in self.parents:
            node = self.parents[id(node)]
            yield node

    def delayed(self, node: ast.AST, loop: ast.AST) -> bool:
        """Whether a node of a loop stands in a function or generator expression that is used later than it is made."""
        for parent in itertools.takewhile(lambda p: p is not loop, self.enclosing(node)):
            if isinstance(parent, (ast.Lambda, ast.GeneratorExp)):
                user = self.parents[id(parent)]
                call = self.parents[id(user)] if isinstance(user, ast.keyword) else user
                lazy = isinstance(call, ast.Call) and self.dotted(call.func, self.around[id(call)]) in _LAZY
                if not isinstance(call, ast.Call) or lazy or call.func is parent:
                    return True
            elif isinstance(parent, ast.FunctionDef):
                return True
        return False

    # -- finding nodes: what every loop asks of the whole text is looked up, not searched ------------------------------

    @overload
    def every(self, kind: type[One], /) -> list[One]: ...
    @overload
    def every(self, one: type[One], two: type[Two], /) -> list[One | Two]: ...
    @overload
    def every(self, *kinds: type[ast.AST]) -> list[ast.AST]: ...
    def every(self, *kinds: type[ast.AST]) -> list[Any]:
        """All nodes of some kinds, in the order of `ast.walk`."""
        if kinds not in self._every:
            self._every[kinds] = [n for n in self._walked if isinstance(n, kinds)]
        return self._every[kinds]

    def named(self, name: str) -> list[ast.Name]:
        """All places where a name is written, whatever it means there, in the order of the text."""
        return self._names.get(name, [])

    def attributes(self, name: str) -> list[ast.Attribute]:
        """All places where an attribute of this name is written, in the order of the text."""
        return self._attributes.get(name, [])

    def written(self, node: ast.expr) -> str:
        """How an expression of the text is written."""
        if id(node) not in self._written:
            self._written[id(node)] = ast.unparse(node)
        return self._written[id(node)]

    @cached_property
    def identifiers(self) -> frozenset[str]:
        """Every name that the text uses, and every keyword and builtin."""
        return _identifiers(self._tree) | _NEVER

    def taken(self, scope: Scope) -> set[str]:
        """The names that a new name in a scope must not be: in a function those that it uses, elsewhere all."""
        if scope.number not in self._taken:
            alone = scope.is_function and not any(
                getattr(n, "id", getattr(n, "attr", "")) in _BY_TEXT for n in ast.walk(scope.node)
            )
            self._taken[scope.number] = _identifiers(scope.node) | _NEVER if alone else self.identifiers
        return set(self._taken[scope.number])

    @cached_property
    def classes(self) -> dict[str, list[ast.ClassDef]]:
        """The classes of the text, by name."""
        found: dict[str, list[ast.ClassDef]] = {}
        for node in self.every(ast.ClassDef):
            found.setdefault(node.name, []).append(node)
        return found

    def lineage(self, name: str) -> list[ast.ClassDef]:
        """The class of the text with a name, and those that it derives from."""
        found: list[ast.ClassDef] = []
        waiting = [name]
        for one in waiting:
            for owner in self.classes.get(one, ()):
                found.append(owner)
                waiting += [b.id for b in owner.bases if isinstance(b, ast.Name) and b.id not in waiting]
        return found

    @cached_property
    def class_of(self) -> dict[int, ast.ClassDef]:
        """The class of each method, by the method's id."""
        return {
            id(member): node
            for node in self.every(ast.ClassDef)
            for member in node.body
            if isinstance(member, (ast.FunctionDef, ast.AsyncFunctionDef))
        }

    @cached_property
    def _walked(self) -> list[ast.AST]:
        return list(ast.walk(self._tree))

    @cached_property
    def _names(self) -> dict[str, list[ast.Name]]:
        found: dict[str, list[ast.Name]] = {}
        for node in self.nodes.values():
            if isinstance(node, ast.Name):
                found.setdefault(node.id, []).append(node)
        return found

    @cached_property
    def _attributes(self) -> dict[str, list[ast.Attribute]]:
        found: dict[str, list[ast.Attribute]] = {}
        for node in self.nodes.values():
            if isinstance(node, ast.Attribute):
                found.setdefault(node.attr, []).append(node)
        return found

    # -- reading the tree -------------------------------------------------------------------------------------------

    def _open(self, node: ast.Module | Function | ast.ClassDef, parent: Scope | None) -> Scope:
        scope = Scope(len(self.all), node, parent)
        self.all.append(scope)
        self.of_node[id(node)] = scope
        return scope

    def _bind(self, scope: Scope, name: str, binding: Binding) -> None:
        kind = scope.outside.get(name)
        if kind == "global":
            scope = self.module
        elif kind == "nonlocal":
            outer = scope.parent
            while outer is not None and name not in outer.bindings:
                outer = outer.parent
            scope = outer or scope
        scope.bindings.setdefault(name, []).append(binding)

    def _visit(self, node: ast.AST, parent: ast.AST, scope: Scope, shadow: dict[str, ast.AST]) -> None:
        self.parents[id(node)] = parent
        self.around[id(node)] = scope
        self.nodes[id(node)] = node
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            self._visit_definition(node, scope, shadow)
            return
        if isinstance(node, ast.Lambda):
            names = [a.arg for a in _arguments(node.args)]
            inside = {**shadow, **dict.fromkeys(names, node)}
            for default in [*node.args.defaults, *filter(None, node.args.kw_defaults)]:
                self._visit(default, node, scope, shadow)
            self._visit(node.body, node, scope, inside)
            return
        if isinstance(node, (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)):
            self._visit_comprehension(node, scope, shadow)
            return
        if isinstance(node, ast.Name) and node.id in shadow:
            self.inner[id(node)] = shadow[node.id]
        else:
            self._note(node, scope)
        for child in ast.iter_child_nodes(node):
            self._visit(child, node, scope, shadow)

    def _visit_definition(self, node: Function | ast.ClassDef, scope: Scope, shadow: dict[str, ast.AST]) -> None:
        kind = "class" if isinstance(node, ast.ClassDef) else "def"
        self._bind(scope, node.name, Binding(kind, node))
        inside = self._open(node, scope)
        if not isinstance(node, ast.ClassDef):
            for statement in ast.walk(node):
                if isinstance(statement, (ast.Global, ast.Nonlocal)) and self._owner(statement, node):
                    word = "global" if isinstance(statement, ast.Global) else "nonlocal"
                    inside.outside.update(dict.fromkeys(statement.names, word))
            for argument in _arguments(node.args):
                inside.bindings.setdefault(argument.arg, []).append(Binding("param", argument))
        body = {id(child) for child in node.body}
        for child in ast.iter_child_nodes(node):
            self._visit(child, node, inside if id(child) in body else scope, {} if id(child) in body else shadow)

    def _owner(self, statement: ast.AST, function: ast.AST) -> bool:
        """Whether a global or nonlocal statement belongs to this function, not to one inside it."""
        for inner in ast.walk(function):
            definition = isinstance(inner, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))
            if inner is not function and definition and any(found is statement for found in ast.walk(inner)):
                return False
        return True

    def _visit_comprehension(self, node: ast.expr, scope: Scope, shadow: dict[str, ast.AST]) -> None:
        inside = dict(shadow)
        for number, generator in enumerate(node.generators):  # type: ignore[attr-defined]
            self.parents[id(generator)] = node
            self.around[id(generator)] = scope
            self.nodes[id(generator)] = generator
            self._visit(generator.iter, generator, scope, shadow if number == 0 else inside)
            inside = {**inside, **{n.id: node for n in ast.walk(generator.target) if isinstance(n, ast.Name)}}
            self._visit(generator.target, generator, scope, inside)
            for condition in generator.ifs:
                self._visit(condition, generator, scope, inside)
        for part in ("elt", "key", "value"):
            if hasattr(node, part):
                self._visit(getattr(node, part), node, scope, inside)

    def _note(self, node: ast.AST, scope: Scope) -> None:
        if isinstance(node, ast.Assign):
            for target in node.targets:
                self._bind_target(target, scope, node, node.value)
        elif isinstance(node, (ast.AnnAssign, ast.NamedExpr)):
            self._bind_target(node.target, scope, node, node.value)
        elif isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name):
            self._bind(scope, node.target.id, Binding("augment", node, node.value))
        elif isinstance(node, (ast.For, ast.AsyncFor)):
            for name in targets_of(node.target):
                self._bind(scope, name, Binding("for", node, node.iter))
        elif isinstance(node, (ast.With, ast.AsyncWith)):
            for item in node.items:
                for name in targets_of(item.optional_vars) if item.optional_vars else ():
                    self._bind(scope, name, Binding("with", node, item.context_expr))
        elif isinstance(node, ast.Import):
            for alias in node.names:
                name = alias.asname or alias.name.split(".")[0]
                self._bind(scope, name, Binding("import", node, path=alias.name if alias.asname else name))
        elif isinstance(node, ast.ImportFrom):
            self._note_import_from(node, scope)
        elif isinstance(node, ast.ExceptHandler) and node.name:
            self._bind(scope, node.name, Binding("except", node))
        elif isinstance(node, ast.Delete):
            for target in node.targets:
                for name in targets_of(target):
                    self._bind(scope, name, Binding("delete", node))
        elif isinstance(node, (ast.MatchAs, ast.MatchStar)) and node.name:
            self._bind(scope, node.name, Binding("other", node))
        elif isinstance(node, ast.MatchMapping) and node.rest:
            self._bind(scope, node.rest, Binding("other", node))

    def _note_import_from(self, node: ast.ImportFrom, scope: Scope) -> None:
        for alias in node.names:
            if alias.name == "*":
                self.star_import = True
                continue
            base = "." * node.level + (node.module or "")
            self._bind(scope, alias.asname or alias.name, Binding("import", node, path=f"{base}.{alias.name}"))

    def _bind_target(self, target: ast.expr, scope: Scope, node: ast.AST, value: ast.expr | None) -> None:
        if isinstance(target, ast.Name):
            if not (isinstance(node, ast.AnnAssign) and value is None):
                self._bind(scope, target.id, Binding("assign", node, value))
            return
        for name in targets_of(target):
            self._bind(scope, name, Binding("unpack", node, value))

    def _find_patches(self, tree: ast.Module) -> None:
        for node in ast.walk(tree):
            base: ast.expr | None = None
            if isinstance(node, ast.Attribute) and not isinstance(node.ctx, ast.Load):
                base = node.value
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
                base = node.args[0] if node.func.id in ("setattr", "delattr") else None
            if base is not None and (path := self.dotted(base, self.around.get(id(base), self.module))):
                self.patched.add(path.split(".")[0])
            self._find_filled(node)

    def _find_filled(self, node: ast.AST) -> None:
        """``mimetypes.types_map[".x"] = t``, ``parse.uses_netloc.append("x")``: a container of a module is changed."""
        base: ast.expr | None = None
        if isinstance(node, ast.Subscript) and not isinstance(node.ctx, ast.Load):
            base = node.value
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _FILL:
            base = node.func.value
        path = self.dotted(base, self.around.get(id(base), self.module)) if base is not None else None
        root, _, name = (path or "").rpartition(".")
        known = path in _OPEN_TO_ALL or name in ("deque", "defaultdict", "array", "bytearray")
        if root and not known and not root.startswith((".", "builtins")) and not name[:1].isupper():
            self.patched.add(root.split(".")[0])


_FILL = frozenset({"append", "extend", "insert", "remove", "clear", "add", "discard", "update", "setdefault", "pop",
                   "popitem"})  # fmt: skip
_OPEN_TO_ALL = frozenset({"os.environ", "sys.path", "sys.argv", "sys.modules", "logging.root.handlers"})
_NO_MODULE = ("ImportError", "ModuleNotFoundError")


def _does_nothing(binding: Binding) -> bool:
    """Whether a name is given None, or a function that returns its first argument as it is."""
    value, node = binding.value, binding.node
    if binding.kind == "assign" and isinstance(value, ast.Constant):
        return value.value is None
    returned: ast.AST | None = None
    if binding.kind == "assign" and isinstance(value, ast.Lambda):
        spec, returned = value.args, value.body
    elif isinstance(node, ast.FunctionDef) and isinstance(node.body[-1], ast.Return) and not node.decorator_list:
        spec, returned = node.args, node.body[-1].value
        told = [s for s in node.body[:-1] if not (isinstance(s, ast.Expr) and isinstance(s.value, ast.Constant))]
        returned = returned if not told else None
    names = positional(spec) if returned is not None else []
    return isinstance(returned, ast.Name) and names[:1] == [returned.id]


def behind(node: ast.AST, other: ast.AST) -> bool:
    """Whether a node of the text stands behind another, perhaps on the same line."""
    start = getattr(node, "lineno", 0), getattr(node, "col_offset", 0)
    return start >= (getattr(other, "end_lineno", None) or 0, getattr(other, "end_col_offset", None) or 0)


_LAZY = frozenset(f"builtins.{name}" for name in ("map", "filter", "zip", "enumerate", "iter")) | {"functools.partial"}
# Decorators that leave a function what it is, apart from what they keep of it.
_LEAVE_IT = frozenset({"staticmethod", "classmethod", "lru_cache", "cache", "njit", "jit", "abstractmethod", "wraps"})


def leaves_function(decorator: ast.expr) -> bool:
    """Whether a decorator leaves a function what it is."""
    name = decorator.func if isinstance(decorator, ast.Call) else decorator
    return (name.attr if isinstance(name, ast.Attribute) else getattr(name, "id", "")) in _LEAVE_IT


def targets_of(target: ast.expr) -> list[str]:
    """The names that a target binds: those of ``a, (b, *c)``, none of ``a[i]`` or ``a.b``."""
    if isinstance(target, ast.Name):
        return [target.id]
    if isinstance(target, ast.Starred):
        return targets_of(target.value)
    if isinstance(target, (ast.Tuple, ast.List)):
        return [name for element in target.elts for name in targets_of(element)]
    return []


def choices(node: ast.expr) -> list[ast.expr]:
    """The expressions of which an expression has the value of one: ``a if c else b``, ``a or b``, ``(name := a)``."""
    if isinstance(node, ast.IfExp):
        return [*choices(node.body), *choices(node.orelse)]
    if isinstance(node, ast.BoolOp):
        return [part for value in node.values for part in choices(value)]
    return choices(node.value) if isinstance(node, ast.NamedExpr) else [node]


def imported(scopes: Scopes) -> set[str]:
    """The top names of all modules that the text imports; "" stands for those of a package of its own."""
    names = {alias.name.partition(".")[0] for node in scopes.every(ast.Import) for alias in node.names}
    sources = scopes.every(ast.ImportFrom)
    return names | {"" if node.level else (node.module or "").partition(".")[0] for node in sources}


def in_rounds(loop: ast.AST) -> set[int]:
    """All parts of a loop but its ``else``, which runs when the rounds are over."""
    skipped = {id(n) for statement in getattr(loop, "orelse", ()) for n in ast.walk(statement)}
    return {id(n) for n in ast.walk(loop)} - skipped


def _arguments(arguments: ast.arguments) -> list[ast.arg]:
    return [
        *arguments.posonlyargs,
        *arguments.args,
        *([arguments.vararg] if arguments.vararg else []),
        *arguments.kwonlyargs,
        *([arguments.kwarg] if arguments.kwarg else []),
    ]


# What finds variables by names in a text, and the names that nobody should give to anything.
_BY_TEXT = frozenset({"eval", "exec", "locals", "vars", "globals", "query"})
_NEVER = frozenset(keyword.kwlist) | frozenset(keyword.softkwlist) | frozenset(dir(builtins))


def _identifiers(tree: ast.AST) -> frozenset[str]:
    names: set[str] = set()
    for node in ast.walk(tree):
        for part in ("id", "arg", "name", "rest", "asname"):
            value = getattr(node, part, None)
            names |= set(value.split(".")) if isinstance(value, str) else set()
        if isinstance(node, (ast.Global, ast.Nonlocal)):
            names |= set(node.names)
    return frozenset(names)
