"""What kind of value an attribute of an object of the text has: the kind of all that the text gives it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..text.arguments import arguments_for
from ..text.scopes import Scope, Scopes, Var, called_name, hides_arguments, positional
from .command_line import OPTIONS, destination, is_only_shown
from .kind import NUMBER, STR, UNKNOWN, Kind, is_plain
from .stored import fields_named

if TYPE_CHECKING:
    from .kinds import Kinds

__all__ = ["Fields"]

_ROOTS = frozenset({"object", "ABC", "Protocol", "Generic"})
_DECORATORS = frozenset({"dataclass", "total_ordering", "final", "runtime_checkable"})
_BY_NAME = frozenset({"setattr", "__setattr__", "__getattr__", "__getattribute__", "delattr"})
_ANNOTATED: dict[str, float | str] = {"int": 0, "float": 0.0, "bool": 0, "complex": 0.0, "str": ""}

_BY_THEIR_NAMES = {"name": STR, "stem": STR, "suffix": STR, "shape": Kind("tuple", NUMBER), "ndim": NUMBER}

Given = list[tuple[ast.expr | None, Scope]]  # None: what is given cannot be told


class Fields:
    """Attributes of classes of the text, and parameters of their ``__init__``: numbers and texts are told."""

    def __init__(self, kinds: Kinds, scopes: Scopes) -> None:
        self._kinds, self._scopes = kinds, scopes
        self._given: dict[str, Given] | None = None
        self._named: dict[str, Given] | None = None
        names = {getattr(n, "id", None) or getattr(n, "attr", None) for n in scopes.nodes.values()}
        self._hidden = bool(names & _BY_NAME) or not all(is_only_shown(scopes, n) for n in _asked(scopes))
        texts = {getattr(n, "value", None) for n in scopes.every(ast.Constant)}
        self._has_arrays = not texts & {"--shape", "shape", "--ndim", "ndim"} and any(
            binding.kind == "import" and binding.path.split(".")[0] in ("numpy", "cv2")
            for found in scopes.module.bindings.values()
            for binding in found
        )

    def kind(self, node: ast.Attribute, scope: Scope) -> Kind:
        """Number or text where all values of an attribute are that; else unknown."""
        if self._hidden or not self._is_ours(node.value, scope):
            return UNKNOWN
        values = self._values().get(node.attr, [])
        if not values or any(value is None for value, _ in values):
            return UNKNOWN
        found = self._kinds.once(Var(-5, node.attr), lambda: [self._given_one(v, s) for v, s in values])
        return found if found.immutable or found == OPTIONS else UNKNOWN

    def _given_one(self, value: ast.expr | None, scope: Scope) -> Kind:
        """The kind of one of the values of an attribute; of what is added to one, only a plain one tells."""
        kind = self._kinds.of(value, scope)
        added = isinstance(self._scopes.parents.get(id(value)), ast.AugAssign)
        return kind if is_plain(kind) or not added else UNKNOWN

    def method(self, node: ast.Attribute, scope: Scope) -> ast.FunctionDef | None:
        """The one method of the text that a call of an object's method means."""
        if self._hidden or len(self._values().get(node.attr, ())) != 1 or not self._is_ours(node.value, scope):
            return None
        members = [m for found in self._scopes.classes.values() for owner in found for m in owner.body]
        named = [m for m in members if isinstance(m, ast.FunctionDef) and m.name == node.attr]
        return named[0] if len(named) == 1 else None

    def knows(self, name: str) -> bool:
        """Whether a class, and those it derives from, stand in the text, with nothing that hides what they do."""
        return not self._hidden and self._is_plain(name)

    def arguments(self, var: Var, scope: Scope) -> list[tuple[ast.expr, Scope]]:
        """What all calls of a class give to a parameter of its ``__init__``, or those of a function to one of it."""
        owner = self._scopes.class_of.get(id(scope.node))
        if self._hidden or (owner is not None and not self._is_plain(owner.name)):
            return []
        return arguments_for(self._scopes, var) or []

    def _is_ours(self, node: ast.expr, scope: Scope) -> bool:
        """Whether an expression is surely an object of a class of the text that has no attributes from elsewhere."""
        function, owner = scope.node, scope.parent.node if scope.parent is not None else None
        if isinstance(node, ast.Name) and isinstance(function, ast.FunctionDef) and isinstance(owner, ast.ClassDef):
            first = [*function.args.posonlyargs, *function.args.args][:1]
            bound = self._scopes.bindings(Var(scope.number, node.id))
            if first and first[0].arg == node.id and len(bound) == 1 and id(node) not in self._scopes.inner:
                return not function.decorator_list and self._is_plain(owner.name)
        kind = self._kinds.of(node, scope).name
        return kind.startswith("object ") and self._is_plain(kind[7:])

    def _is_plain(self, name: str) -> bool:
        """Whether a class, and those it derives from, stand in the text and are plain."""
        found = self._scopes.classes.get(name, [])
        if len(found) != 1 or found[0].keywords:
            return False
        for decorator in found[0].decorator_list:
            written = decorator.func if isinstance(decorator, ast.Call) else decorator
            if ast.unparse(written).split(".")[-1] not in _DECORATORS:
                return False
        bases = [ast.unparse(b.value if isinstance(b, ast.Subscript) else b) for b in found[0].bases]
        return all(b in _ROOTS or (b != name and self._is_plain(b)) for b in bases)

    def given(self, name: str) -> Given:
        """Everything that the text gives to attributes of this name."""
        return self._values().get(name, [])

    def _values(self) -> dict[str, Given]:
        """Everything that the text gives to attributes, by their names."""
        if self._given is None:
            self._given = {}
            for node_id, scope in self._scopes.around.items():
                node = self._scopes.nodes[node_id]
                in_class = isinstance(scope.node, ast.ClassDef)
                if isinstance(node, ast.Attribute) and not isinstance(node.ctx, ast.Load):
                    self._given.setdefault(node.attr, []).append((self.value_of(node), scope))
                elif isinstance(node, ast.Name) and in_class and not isinstance(node.ctx, ast.Load):
                    self._given.setdefault(node.id, []).append((self.value_of(node), scope))
                elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)) and in_class:
                    self._given.setdefault(node.name, []).append((None, scope))
        return self._given

    def value_of(self, target: ast.expr) -> ast.expr | None:
        """What one place in a statement is given."""
        parent = self._scopes.parents.get(id(target))
        if isinstance(parent, ast.Assign):
            return parent.value
        if isinstance(parent, ast.AugAssign):
            return parent.value
        if isinstance(parent, ast.AnnAssign):
            word = ast.unparse(parent.annotation)
            return ast.copy_location(ast.Constant(_ANNOTATED[word]), parent) if word in _ANNOTATED else parent.value
        if isinstance(parent, ast.Tuple) and isinstance(around := self._scopes.parents.get(id(parent)), ast.Assign):
            value = around.value
            starred = [e for e in (*parent.elts, *getattr(value, "elts", ())) if isinstance(e, ast.Starred)]
            if isinstance(value, ast.Tuple) and len(value.elts) == len(parent.elts) and not starred:
                return value.elts[parent.elts.index(target)]
        return None

    def named(self, name: str) -> Kind:
        """What paths, files and arrays have under some names, unless the text gives something else to them."""
        kind = _BY_THEIR_NAMES.get(name, UNKNOWN)
        if kind == UNKNOWN or (kind != STR and not self._has_arrays):
            return UNKNOWN
        if self._named is None:
            self._named = self._every_name()
        given = self._named.get(name, [])
        if kind != STR:
            return kind if not given else UNKNOWN
        return self._kinds.once(Var(-4, name), lambda: [STR if all(self._is_text(v, s) for v, s in given) else UNKNOWN])

    def _every_name(self) -> dict[str, Given]:
        """Everything that the text gives to attributes in any way, by their names."""
        named: dict[str, Given] = {}
        for node_id, scope in self._scopes.around.items():
            node = self._scopes.nodes[node_id]
            in_class = isinstance(scope.node, ast.ClassDef)
            targets = node.targets if isinstance(node, ast.Assign) else ()
            if isinstance(node, (ast.AnnAssign, ast.AugAssign)):
                targets = [node.target]
            for target in (t for found in targets for t in ast.walk(found)):
                if isinstance(target, ast.Attribute) and not isinstance(target.ctx, ast.Load):
                    value = node.value if isinstance(node, ast.Assign) and target in node.targets else None
                    named.setdefault(target.attr, []).append((value, scope))
                elif isinstance(target, ast.Name) and in_class:
                    plain = isinstance(node, ast.AnnAssign) and ast.unparse(node.annotation) == "str"
                    value = ast.Constant("") if plain else getattr(node, "value", None)
                    named.setdefault(target.id, []).append((value, scope))
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and in_class:
                named.setdefault(node.name, []).append((None, scope))  # a property, perhaps
            elif isinstance(node, ast.Call):
                for name, given in [*fields_named(node), *_added(node)]:
                    named.setdefault(name, []).append((given, scope))
        return named

    def _is_text(self, value: ast.expr | None, scope: Scope) -> bool:
        """Whether a value is a text or number, that of a constructor's parameter by all calls of its class."""
        if value is None:
            return False
        if not isinstance(value, ast.Name) or not scope.is_function or scope.parent is None:
            return self._kinds.of(value, scope).immutable
        spec = scope.node.args  # type: ignore[union-attr]
        names = positional(spec)
        owner = scope.parent.node
        if value.id not in names or not isinstance(owner, ast.ClassDef) or scope.node.name != "__init__":  # type: ignore[union-attr]
            return self._kinds.of(value, scope).immutable
        place = names.index(value.id) - 1
        for call in self._scopes.every(ast.Call):
            if self._scopes.written(call.func).split(".")[-1] != owner.name:
                continue
            around = self._scopes.around[id(call)]
            given = [k.value for k in call.keywords if k.arg == value.id] or call.args[place : place + 1]
            starred = hides_arguments(call)
            makes_many = (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.SetComp, ast.DictComp)
            if starred or any(
                isinstance(g, makes_many) or self._kinds.of(g, around).name in ("list", "dict", "set") for g in given
            ):
                return False
        return True


def _asked(scopes: Scopes) -> Iterator[ast.expr]:
    """Where the text asks for all attributes of something."""
    yield from scopes.attributes("__dict__")
    for name in scopes.named("vars"):
        call = scopes.parents[id(name)]
        yield call if isinstance(call, ast.Call) and call.func is name else name


def _added(call: ast.Call) -> list[tuple[str, None]]:
    """The attribute that an argument of a command line becomes."""
    return [(destination(call) or "", None)] if called_name(call) == "add_argument" else []
