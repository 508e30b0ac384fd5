"""What the options of a command line are: what ``parser.parse_args()`` gives, by what the text adds to its parsers."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from ..text.arguments import Unseen
from ..text.scopes import Function, Scope, Scopes, Var, called_name, hides_arguments, positional
from .kind import NUMBER, STR, UNKNOWN, Kind, common, tuple_of
from .pure_table import LOGGING_METHODS, words

if TYPE_CHECKING:
    from .kinds import Kinds

__all__ = ["OPTIONS", "PARSER", "CommandLine", "destination", "is_only_shown"]

PARSER, OPTIONS = Kind("parser"), Kind("options")

_KNOWN = frozenset({"number", "str", "plain", "none", "path"})
_USED_UP = frozenset({"file", "generator", "unpicklable"})
_ASKING = words("vars getattr attrgetter __dict__ _get_kwargs")
_PARTS = words("add_argument_group add_mutually_exclusive_group add_subparsers add_parser")
_DECLARING = words("add_argument set_defaults add_subparsers")
_PARSING = words("parse_args parse_known_args")
_TELLING = words("print_help print_usage format_help format_usage error exit prog description epilog usage")
_COUNTS = frozenset({None, "?", "*", "+", "..."})
_SHOWING = frozenset(f"builtins.{name}" for name in words("print repr str getattr hasattr isinstance type id"))
_COPYING = frozenset(f"builtins.{name}" for name in words("dict list sorted set tuple len print str repr")) | words(
    "json.dump json.dumps pprint.pprint pprint.pformat yaml.dump yaml.safe_dump"
)
_GOING_THROUGH = frozenset(
    f"builtins.{name}" for name in words("len sorted enumerate zip sum min max set tuple list any all print str map")
) | words("itertools.product itertools.chain numpy.array numpy.asarray")
_LOOKING = (ast.Expr, ast.Compare, ast.FormattedValue, ast.If, ast.While, ast.UnaryOp)


class CommandLine:
    """The parsers of a text, and the options that they read, by their names: whichever parser has them."""

    def __init__(self, kinds: Kinds, scopes: Scopes) -> None:
        self._kinds, self._scopes = kinds, scopes
        self._known: dict[str, Kind] = {}
        self._declared: dict[str, list[ast.Call]] = {}
        self._made: list[ast.AST] = []  # an id lasts as long as its node
        self._shown: bool | None = None

    def given(self, method: str) -> Kind:
        """What a method of a parser gives."""
        if method in _PARSING:
            return OPTIONS if method == "parse_args" else tuple_of([OPTIONS, Kind("list", STR)])
        return PARSER if method in _PARTS else UNKNOWN

    def option(self, name: str) -> Kind:
        """What an option is, as far as all agrees that the text declares for it, and assigns to it."""
        if not self._shows_all():
            return UNKNOWN
        if name not in self._known:
            self._known[name] = UNKNOWN
            self._known[name] = self._agreed(name)
        return self._known[name]

    def is_there(self, name: str) -> bool:
        """Whether an option surely has a value, whatever the command is."""
        sometimes = any(self._scopes.attributes(word) for word in ("add_parser", "SUPPRESS"))
        sometimes = sometimes or any(isinstance(place.ctx, ast.Del) for place in self._scopes.attributes(name))
        return self._shows_all() and name in self._declared and not sometimes

    # -- what the text declares ---------------------------------------------------------------------------------------

    def _agreed(self, name: str) -> Kind:
        given = [k for call in self._declared.get(name, ()) for k in self._of_declaration(name, call)]
        kind = common(given)
        if kind.name not in _USED_UP and _USED_UP & {k.name for k in given}:
            return Kind("unpicklable")  # or something else
        stored = [
            (self._kinds.fields.value_of(place), self._scopes.around[id(place)])
            for place in self._scopes.attributes(name)
            if not isinstance(place.ctx, ast.Load) and self._is(place.value, "options")
        ]
        before = dict(self._known)
        self._known[name] = kind
        if not self._kinds.suppose(lambda: all(self._kinds.of(v, s) == kind for v, s in stored), False):
            self._known = {**before, name: UNKNOWN}
            kind = common([kind, *(self._kinds.of(v, s) for v, s in stored)])
        if kind.name == "list":
            alone = not self._is_asked and all(map(self._is_gone_through, self._scopes.attributes(name)))
            plain = kind.element is None or kind.element.immutable or kind.element.name == "path"
            return kind if alone and plain else Kind("list", UNKNOWN)
        return kind if kind.name in _KNOWN | _USED_UP else UNKNOWN

    def _of_declaration(self, name: str, call: ast.Call) -> Iterator[Kind]:
        """The kinds of what one call may give an option."""
        scope, given = self._scopes.around[id(call)], {k.arg: k.value for k in call.keywords}
        if called_name(call) == "set_defaults":
            for typed in (STR, *(self._typed(other) for other in self._declared[name] if other is not call)):
                yield from self._default(given[name], scope, typed)
            return
        way, count, typed = _word(given.get("action"), "store"), _word(given.get("nargs"), None), self._typed(call)
        placed = called_name(call) == "add_argument" and not call.args[0].value.startswith("-")  # type: ignore[attr-defined]
        if way in ("store_true", "store_false", "count") or way is ...:  # ... or a `BooleanOptionalAction`
            yield NUMBER
        elif way in ("store_const", "append_const"):
            const = self._kinds.of(given.get("const"), scope)
            yield const if way == "store_const" else Kind("list", const)
        elif way in ("append", "extend"):
            yield Kind("list", typed if (count is None) == (way == "append") else UNKNOWN)
        elif way == "store" and (count in _COUNTS or isinstance(count, int)):
            yield typed if count in (None, "?") else Kind("list", typed)
            if count == "?" and not placed:
                yield from self._default(given.get("const"), scope, typed)
        else:
            yield UNKNOWN
        always = (placed and count not in ("?", "*")) or _word(given.get("required"), None) is True
        empty = "default" not in given and ((placed and count == "*") or way in ("store_true", "store_false"))
        if not always and not empty:
            yield from self._default(given.get("default"), scope, typed)
            if placed and count == "*" and "default" in given:
                yield self._kinds.of(given["default"], scope)  # as it stands

    def _typed(self, call: ast.Call) -> Kind:
        """What the type of an option makes of a text."""
        maker = next((k.value for k in call.keywords if k.arg == "type"), None)
        if maker is None:
            return STR
        scope = self._scopes.around[id(call)]
        if isinstance(maker, ast.Call) and self._scopes.dotted(maker.func, scope) == "argparse.FileType":
            return Kind("file")
        if isinstance(maker, ast.Lambda):
            return self._kinds.of(maker.body, scope)
        made = ast.copy_location(ast.Call(maker, [ast.Constant("")], []), maker)
        self._made.append(made)
        return self._kinds.of(made, scope)

    def _default(self, node: ast.expr | None, scope: Scope, typed: Kind) -> list[Kind]:
        """What an option is that is not given: a text goes through its type, anything else is as it stands."""
        kind = self._kinds.of(node, scope) if node is not None else Kind("none")
        if node is not None and self._scopes.dotted(node, scope) == "argparse.SUPPRESS":
            return []
        return [typed] if kind == STR else [kind, typed] if kind.name == "plain" else [kind]

    # -- whether that is all ------------------------------------------------------------------------------------------

    def _shows_all(self) -> bool:
        """Whether the text shows all that may declare an option, or give one a value."""
        if self._shown is None:
            self._shown = False  # while it is looked at
            asked: list[bool] = []
            found = self._kinds.suppose(lambda: not asked.append(True) and self._hides_nothing(), False)  # type: ignore[func-returns-value]
            self._shown = found if asked else None
            self._known.clear()
        return bool(self._shown)

    def _hides_nothing(self) -> bool:
        try:
            self._declare()
        except Unseen:
            return False
        scopes = self._scopes
        places: list[ast.expr] = [*scopes.every(ast.Name), *scopes.every(ast.Attribute), *scopes.every(ast.Call)]
        for node in places:
            kind = self._kinds.of(node, scopes.around[id(node)])
            loads = not isinstance(getattr(node, "ctx", None), ast.Store)
            if kind.name in ("parser", "options") and loads and not self._stays(node, kind.name):
                return False
            if kind.parts is not None and OPTIONS.name in [p.name for p in kind.parts] and not self._is_unpacked(node):
                return False
        return True

    def _declare(self) -> None:
        """Find what declares options, and under which names they are found."""
        self._declared = {}
        for word in _DECLARING | _PARSING | {"parse_intermixed_args", "add_parser", "ArgumentParser"}:
            places: list[ast.expr] = [*self._scopes.attributes(word), *self._scopes.named(word)]
            for place in places:
                call = self._scopes.parents.get(id(place))
                if not isinstance(call, ast.Call) or call.func is not place or hides_arguments(call):
                    raise Unseen
                for name in self._names(call, word):
                    self._declared.setdefault(name, []).append(call)

    def _names(self, call: ast.Call, word: str) -> list[str]:
        """The names of the options that a call declares."""
        given = {k.arg: k.value for k in call.keywords}
        if word == "set_defaults":
            return [name for name in given if name is not None]
        if word in ("add_parser", "ArgumentParser"):
            above = given.get("parents", ast.List([]))
            hidden = not isinstance(above, ast.List) or not all(self._is(parser, "parser") for parser in above.elts)
            if hidden or {"prefix_chars", "argument_default"} & given.keys():
                raise Unseen
            return []
        if word not in _DECLARING:
            if word not in _PARSING or len(call.args) > 1 or "namespace" in given:
                raise Unseen
            return []
        name = destination(call)
        action = given.get("action")
        path = self._scopes.dotted(action, self._scopes.around[id(call)]) if action is not None else ""
        known = action is None or isinstance(action, ast.Constant) or path == "argparse.BooleanOptionalAction"
        alone = word == "add_subparsers" or isinstance(self._scopes.parents.get(id(call)), ast.Expr)
        if name is None or not known or not alone:
            raise Unseen
        return [name]

    def _is(self, node: ast.expr, kind: str) -> bool:
        return self._kinds.of(node, self._scopes.around[id(node)]).name == kind

    def _stays(self, node: ast.expr, kind: str) -> bool:
        """Whether a parser, or what it read, gets nowhere from an expression but to places of which this is known."""
        scopes = self._scopes
        scope, parent = scopes.around[id(node)], scopes.parents[id(node)]
        if isinstance(parent, ast.keyword):
            parent = scopes.parents[id(parent)]
        if isinstance(parent, ast.Attribute):
            if kind == "parser":
                return parent.attr in _DECLARING | _PARSING | _PARTS | _TELLING
            return not parent.attr.startswith("__") or (parent.attr == "__dict__" and is_only_shown(scopes, parent))
        if isinstance(parent, ast.Call):
            return parent.func is not node and self._stays_in_call(node, kind, parent, scope)
        if isinstance(parent, ast.List):
            user = scopes.parents[id(parent)]
            return isinstance(user, ast.keyword) and user.arg == "parents"
        if isinstance(parent, (ast.Assign, ast.AnnAssign)):
            targets = parent.targets if isinstance(parent, ast.Assign) else [parent.target]
            return all(self._goes_to(target, kind, scope) for target in targets)
        if isinstance(parent, ast.Return):
            uses = [*scopes.named(scope.node.name), *scopes.attributes(scope.node.name)]  # type: ignore[union-attr]
            calls = [(scopes.parents[id(use)], use) for use in uses]
            return all(isinstance(c, ast.Call) and c.func is use and self._is(c, kind) for c, use in calls)
        return isinstance(parent, _LOOKING)

    def _is_unpacked(self, node: ast.expr) -> bool:
        """``args, rest = parser.parse_known_args()``, or the first of both."""
        parent, scope = self._scopes.parents[id(node)], self._scopes.around[id(node)]
        if isinstance(parent, ast.Assign) and isinstance(parent.targets[0], ast.Tuple) and len(parent.targets) == 1:
            return self._goes_to(parent.targets[0].elts[0], OPTIONS.name, scope)
        return isinstance(parent, ast.Subscript) and ast.unparse(parent.slice) in ("0", "1")

    def _goes_to(self, target: ast.expr, kind: str, scope: Scope) -> bool:
        if isinstance(target, ast.Name):
            return self._kinds.of_variable(self._scopes.resolve(target.id, scope)).name == kind
        if not isinstance(target, ast.Attribute) or self._is_asked:
            return False
        known = self._kinds.fields.kind(target, scope).name == kind
        return known and all(self._is(place, kind) for place in self._scopes.attributes(target.attr))

    @cached_property
    def _is_asked(self) -> bool:
        """Whether the text asks for attributes by their names, or for all of them."""
        return any(self._scopes.named(word) or self._scopes.attributes(word) for word in _ASKING)

    def _stays_in_call(self, node: ast.expr, kind: str, call: ast.Call, scope: Scope) -> bool:
        """The same of what a call is given."""
        path = self._scopes.dotted(call.func, scope)
        if path is not None:
            shown = path in _SHOWING or (path == "builtins.vars" and is_only_shown(self._scopes, call))
            return shown and kind == OPTIONS.name
        if isinstance(call.func, ast.Attribute) and called_name(call) in LOGGING_METHODS:
            return called_name(call) not in self._scopes.classes  # of a logger
        functions = self._functions(call, scope)
        named = [k.arg for k in call.keywords if k.value is node]
        for function in functions if not hides_arguments(call) else ():
            names = positional(function.args)[id(function) in self._scopes.class_of :]
            name = named[0] if named else names[call.args.index(node)] if call.args.index(node) < len(names) else ""
            inside = self._scopes.of_node[id(function)].number
            if self._kinds.of_variable(Var(inside, name or "")).name != kind:
                return False
        return bool(functions) and not hides_arguments(call)

    def _functions(self, call: ast.Call, scope: Scope) -> list[Function]:
        """The functions of the text that a call may mean; none where that cannot be told."""
        if not isinstance(call.func, ast.Attribute):
            found = [self._function(call.func, scope)]
        elif self._is(call.func.value, OPTIONS.name):  # ``args.func(args)``
            word, set_by = call.func.attr, self._declared.get(call.func.attr, [])
            given = [
                (k.value, c) for c in set_by for k in c.keywords if k.arg == word or called_name(c) != "set_defaults"
            ]
            found = [self._function(value, self._scopes.around[id(c)]) for value, c in given]
        else:
            found = [self._kinds.fields.method(call.func, scope)]
        functions = [function for function in found if function is not None]
        return functions if len(functions) == len(found) else []

    def _function(self, node: ast.expr, scope: Scope) -> Function | None:
        """The function of the text, or that makes an object of a class of it, that a name means."""
        if not isinstance(node, ast.Name) or id(node) in self._scopes.inner:
            return None
        binding = self._scopes.only(self._scopes.resolve(node.id, scope))
        found = binding.node if binding is not None else None
        if isinstance(found, ast.ClassDef) and not found.bases:
            found = next((m for m in found.body if isinstance(m, ast.FunctionDef) and m.name == "__init__"), None)
        return found if isinstance(found, ast.FunctionDef) and not found.decorator_list else None

    def _is_gone_through(self, place: ast.Attribute) -> bool:
        """Whether a list under the name of an option is only looked at, so that it stays what it is."""
        parent = self._scopes.parents[id(place)]
        if isinstance(parent, (ast.For, ast.comprehension)):
            return parent.iter is place
        if isinstance(parent, ast.Call):
            return self._scopes.dotted(parent.func, self._scopes.around[id(parent)]) in _GOING_THROUGH
        if isinstance(parent, ast.Subscript):
            return isinstance(parent.ctx, ast.Load)
        return isinstance(parent, (ast.Assign, *_LOOKING)) and (
            not isinstance(place.ctx, ast.Load) or not isinstance(parent, ast.Assign)
        )


def destination(call: ast.Call) -> str | None:
    """Under which name an argument is found that a call adds; None where that cannot be told."""
    named = next((k.value for k in call.keywords if k.arg == "dest"), None)
    texts = [a.value if isinstance(a, ast.Constant) else None for a in call.args]
    if not all(isinstance(text, str) and text for text in texts):
        return None
    if named is not None:
        return named.value if isinstance(named, ast.Constant) and isinstance(named.value, str) else None
    if called_name(call) == "add_subparsers":
        return ""  # under no name
    flags = [text for text in texts if isinstance(text, str)]
    if not flags:
        return None
    chosen = next((flag for flag in flags if flag.startswith("--")), flags[0])
    return chosen.lstrip("-").replace("-", "_") if chosen.startswith("-") else chosen


def is_only_shown(scopes: Scopes, node: ast.expr) -> bool:
    """Whether ``vars(x)``, or ``x.__dict__``, is only looked at, so that it changes nothing of ``x``."""
    parent = scopes.parents[id(node)]
    if isinstance(parent, ast.keyword) and parent.arg is None:
        return True
    if isinstance(parent, ast.Call) and parent.func is not node:
        return scopes.dotted(parent.func, scopes.around[id(parent)]) in _COPYING
    if isinstance(parent, ast.Attribute):
        user = scopes.parents[id(parent)]
        return isinstance(user, ast.Call) and user.func is parent and parent.attr in ("items", "keys", "values", "get")
    if isinstance(parent, (ast.For, ast.comprehension)):
        return parent.iter is node
    return isinstance(parent, _LOOKING) or (isinstance(parent, ast.Subscript) and isinstance(parent.ctx, ast.Load))


def _word(node: ast.expr | None, otherwise: object) -> object:
    """What a constant says; ... where something is no constant."""
    return node.value if isinstance(node, ast.Constant) else otherwise if node is None else ...
