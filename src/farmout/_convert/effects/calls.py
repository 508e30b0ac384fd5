"""What a call does: by the table of known functions, by looking into functions of the text, or unknown."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..text.arguments import is_self
from ..text.scopes import Function, Scope, Var, defaults_of, hides_arguments, in_order, positional, whole_of
from ..values import pure_table as table
from ..values.provenance import FRESH, Nothing, Prov, held, joined, part
from .bases import call_above, is_plain_error
from .by_name import class_containers_named
from .callbacks import (
    Given,
    call_attribute,
    call_expression,
    call_given,
    call_parameter,
    call_variable,
    classes_meant,
    property_asked,
)
from .closures import from_inside
from .decorators import CACHED, wrapped
from .defaults import escapes, frame_of, mutable_defaults
from .destinations import asks_for_turn, changes_self, may_not_copy, of_text_only, writes_arguments
from .factories import default_factories
from .generators import draws_from, has_own_state, made_of
from .given import functions_given
from .members import hands_on, holds_data
from .missing import asks_element, is_part
from .outputs import file_method, is_logger, output_or_file
from .passed import gives_back, puts_into
from .sameness import is_single, seeks
from .state import filters_inside
from .walker import UNKNOWN_ARGUMENT, Event, Walker, root_name

if TYPE_CHECKING:
    from .program import Program

__all__ = ["Calls"]

_NEW_CONTAINER = frozenset(
    {
        f"builtins.{n}"
        for n in ("dict", "enumerate", "filter", "list", "map", "reversed", "set", "sorted", "tuple", "zip")
    }
    | {f"collections.{n}" for n in ("deque", "OrderedDict", "Counter", "defaultdict", "UserDict", "UserList")}
    | {f"operator.{n}" for n in ("add", "concat", "mul", "or_")}
    | {"copy.copy"}
    | {path for path in table.THROUGH if path.startswith("itertools.")}
)
# What gives a new object where it is given a list: an iterator, an array.
_NEW_OF_LISTS = frozenset({"builtins.iter", "numpy.asarray", "numpy.asanyarray", "numpy.ascontiguousarray"})
_LISTS = frozenset({"list", "tuple", "range", "str", "dict", "set"})
_COMPARE_BY_IDENTITY = frozenset({"operator.is_", "operator.is_not"})
_ASK_OPERATORS = frozenset({f"builtins.{n}" for n in ("abs", "round", "pow", "divmod")})  # of an object's own class
_CLASS_DECORATORS = frozenset({"dataclass", "total_ordering", "final", "unique", "runtime_checkable"})
_PLAIN_BASES = frozenset(
    {"object", "Exception", "ValueError", "TypeError", "RuntimeError", "KeyError", "NamedTuple", "Enum", "IntEnum",
     "ABC", "Protocol", "Generic", "TypedDict", "ArithmeticError", "LookupError", "OSError"}
)  # fmt: skip


def _gives_new(walker: Walker, node: ast.Call, path: str) -> bool:
    """Whether a call gives a new container, or iterator, of what is in its arguments."""
    if path in _NEW_OF_LISTS and node.args:
        return walker.kinds.of(node.args[0], walker.scope).name in _LISTS
    return path in _NEW_CONTAINER or (path == "builtins.sum" and len(node.args) + len(node.keywords) > 1)


class Calls:
    """Judges calls for a walker: adds events to it and returns the provenance of the result."""

    def __init__(self, program: Program) -> None:
        self.program = program

    def call(self, walker: Walker, node: ast.Call) -> Prov:
        arguments = [walker.expr(a) for a in node.args]
        keywords = {k.arg or "**": walker.expr(k.value) for k in node.keywords}
        everything = [*arguments, *keywords.values()]
        sets = getattr(node.func, "attr", "") == "__setattr__" and len(arguments) == 3  # of `object`
        path = "builtins.setattr" if sets else walker.scopes.dotted(node.func, walker.scope)
        written = ast.unparse(node.func)
        if self.program.is_assumed(written, path or "", written.split(".")[0], written.rpartition(".")[2]):
            if path in table.RANDOM:
                walker.add("random", node, how=path)  # assumed, and then each item draws from a stream of its own
            if not isinstance(node.func, ast.Name):
                everything.append(walker.expr(node.func.value if isinstance(node.func, ast.Attribute) else node.func))
            return part(joined(everything))
        if path is not None:
            self._consume(walker, node, arguments)
            return self.known(walker, node, path, arguments, keywords)
        if isinstance(node.func, ast.Name):
            return self._named(walker, node, arguments, keywords)
        if isinstance(node.func, ast.Attribute):
            return self.method(walker, node, node.func, arguments, keywords)
        own = walker.expr(node.func)
        if isinstance(node.func, ast.Lambda):
            return part(joined([own, *everything]))
        return call_expression(self, walker, node, node.func, Given(arguments, keywords, node))

    def attribute(self, walker: Walker, node: ast.Attribute, path: str) -> None:
        """Reading an attribute of a module."""
        if path in ("os.environ", "sys.stdin"):
            walker.never(node, path, "belongs to the whole process")

    def enter_context(self, walker: Walker, node: ast.expr, value: Prov) -> Prov:
        """Entering and leaving an object of a class of the text runs its methods: what it is then, or gives."""
        kind = walker.kinds.of(node, walker.scope).name
        for method in ("__enter__", "__exit__"):
            found = self.members(kind[7:], method) if kind.startswith("object ") else []
            if kind == "unknown" and walker.scopes.dotted(getattr(node, "func", node), walker.scope) is None:
                found = self.program.methods.get(method, [])
            for function in found:
                rest = [FRESH] * (len(function.args.args) - 1)
                given = self.enter(walker, node, function, [value, *rest], {}, None)
                value = joined([value, given]) if method == "__enter__" else value
        return value

    # -- functions known by name ------------------------------------------------------------------------------------

    def known(
        self, walker: Walker, node: ast.Call, path: str, arguments: list[Prov], keywords: dict[str, Prov]
    ) -> Prov:
        everything = [*arguments, *keywords.values(), *class_containers_named(self.program, node, path)]
        if (special := output_or_file(walker, node, path, arguments)) is not None:
            return special
        if path in table.NEVER:
            walker.never(node, path.removeprefix("builtins."), table.NEVER[path])
            return part(joined(everything))  # `vars(it)[name]`
        if path in table.WORD or path.removeprefix("datetime.") in table.WORD:
            walker.add("word", node, how=path, why=table.WORD.get(path) or table.WORD[path.removeprefix("datetime.")])
            return FRESH
        if path in table.RANDOM or (path.endswith(".rvs") and not has_own_state(walker, node)):
            walker.add("random", node, how=path)
            if path.endswith(".shuffle") and arguments:
                walker.changes(arguments[0], node.args[0], node, "shuffle")
            return FRESH
        if path in table.RANDOM_MAKERS:
            seeds = [*node.args, *(k.value for k in node.keywords)]
            if not seeds or all(isinstance(s, ast.Constant) and s.value is None for s in seeds):
                walker.add("random", node, how=path)
            return made_of(walker, node, path, arguments, keywords)
        draws_from(walker, node, keywords)
        if path in ("builtins.getattr", "builtins.hasattr"):
            property_asked(self, walker, node, node.args[1:2], joined(arguments[:1]))
        if path in table.CHANGES_FIRST or changes_self(self.program, path):
            if arguments:
                walker.changes(arguments[0], node.args[0], node, path)
                for written_as, more in zip(node.args[1:], arguments[1:], strict=True):
                    walker.flows_into(node.args[0], more, written_as)
            elif node.keywords:  # `insort(a=rows, x=1)`
                walker.never(node, path, "changes what it is given by the name of a parameter")
            return part(joined(everything[:1]))
        if path == "builtins.next":
            if arguments:
                walker.changes(arguments[0], node.args[0], node, "next")
            if len(arguments) < 2:
                walker.add("stops", node, how="next", why="without a default it ends with StopIteration")
            return part(joined(everything))
        functions_given(self, walker, node, path, [*arguments, *keywords.values()])
        written = writes_arguments(walker, node, path, arguments, keywords)
        if path in _COMPARE_BY_IDENTITY and not any(is_single(walker, a) for a in node.args):
            walker.never(node, path, "compares objects by identity, and a worker has copies")
        if path == "operator.getitem" and arguments:
            asks_element(walker, node, arguments[0])
        if _gives_new(walker, node, path):
            return held([part(a) for a in everything])
        if path in table.THROUGH:
            return part(joined(everything))
        if path in table.FRESH or self._whole(path):
            operator = (path in _ASK_OPERATORS or path.startswith("operator.")) and self.program.operators_give_back
            of_objects = path.startswith("numpy.") and self.program.names_object_arrays
            return part(joined(everything)) if operator or of_objects or may_not_copy(node) else written
        if filters_inside(self.program, node, path, hiding=True):
            return FRESH
        if path.startswith(("tqdm.", "tqdm")) and path.split(".")[-1] in ("tqdm", "trange"):
            return part(joined(everything))
        if path.startswith("builtins.") and path[9:10].isupper():  # an exception
            return held(everything)
        walker.unknown(node, ast.unparse(node.func))
        return part(joined(everything))

    def _whole(self, path: str) -> bool:
        if path.startswith(("numpy.random.", "numpy.lib.", "numpy.testing")):
            return False
        module = path.rpartition(".")[0]
        return module in table.WHOLE_MODULES or module.rpartition(".")[0] in table.WHOLE_MODULES

    def known_callback(self, walker: Walker, node: ast.AST, function: ast.expr, scope: Scope) -> bool:
        """Whether a function from outside the text is known, whatever calls it."""
        path = walker.scopes.dotted(function, scope)
        made_up = ast.copy_location(ast.Call(function, [], []), node)
        if path is None or not self.may_be_renamed(path) or path in table.CHANGES_FIRST | {"builtins.next"}:
            return False
        before = len(walker.events)
        self.known(walker, made_up, path, [], {})
        done = walker.events[before:]
        if any(e.kind in ("print", "log") for e in done):
            del walker.events[before:]
            return False
        walker.events[before:] = [e._replace(node=node, inside=e.inside or f"in {path}") for e in done]
        return True

    def may_be_renamed(self, path: str) -> bool:
        """Whether a call of a function is judged as well where it has another name: what it writes is not."""
        return path not in table.FILE_WRITERS and path not in table.OPENERS and path != "builtins.print"

    def _consume(self, walker: Walker, node: ast.Call, arguments: list[Prov]) -> None:
        for argument, prov in zip(node.args, arguments, strict=True):
            walker.consumes(argument, prov, node)

    # -- functions and classes of the text --------------------------------------------------------------------------

    def _named(self, walker: Walker, node: ast.Call, arguments: list[Prov], keywords: dict[str, Prov]) -> Prov:
        assert isinstance(node.func, ast.Name)
        walker.expr(node.func)
        everything = part(joined([*arguments, *keywords.values()]))
        if id(node.func) in walker.scopes.inner:
            return call_expression(self, walker, node, node.func, Given(arguments, keywords, node))
        binding = walker.scopes.only(walker.scopes.resolve(node.func.id, walker.scope))
        if binding is not None and isinstance(binding.node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            return self.enter(walker, node, binding.node, arguments, keywords, node)
        if binding is not None and isinstance(binding.node, ast.ClassDef):
            return self.construct(walker, node, binding.node, arguments, keywords)
        if binding is not None and isinstance(binding.value, ast.Call):
            maker = walker.scopes.dotted(binding.value.func, walker.scope)
            if maker == "collections.namedtuple":
                return held([everything])
            kind = walker.kinds.of(node.func, walker.scope).name
            plain = kind.startswith("object ") and "__call__" not in self.program.attributes
            if plain and (found := self.members(kind[7:], "__call__")):
                here = walker.expr(node.func)
                return joined([self.enter(walker, node, f, [here, *arguments], keywords, None) for f in found])
        var = walker.scopes.resolve(node.func.id, walker.scope)
        if owners := classes_meant(self.program, var):  # ``cls(...)``
            return joined([self.construct(walker, node, owner, arguments, keywords) for owner in owners])
        return call_variable(self, walker, node, var, arguments, keywords)

    def enter(
        self,
        walker: Walker,
        node: ast.AST,
        function: Function,
        arguments: list[Prov],
        keywords: dict[str, Prov],
        written: ast.Call | None,
    ) -> Prov:
        """Take over what a function of the text does, with these arguments."""
        around = wrapped(self, walker, node, function, arguments, keywords)
        return joined([around, self.run(walker, node, function, arguments, keywords, written)])

    def run(
        self,
        walker: Walker,
        node: ast.AST,
        function: Function,
        arguments: list[Prov],
        keywords: dict[str, Prov],
        written: ast.Call | None,
    ) -> Prov:
        """Take over what the body of a function of the text does."""
        summary = self.program.summary(function, walker.depth)
        assert summary.scope is not None
        number = summary.scope.number
        spread = written is not None and hides_arguments(written)
        passed = self._bound(function, arguments, keywords, number, spread=spread)
        given = dict(passed)
        for parameter, default in defaults_of(function).items():
            if Var(number, parameter) not in given:
                given[Var(number, parameter)] = self._default(walker, node, default)
        frame = frame_of(function, written, number, len(arguments) - len(written.args)) if written is not None else {}
        defaults = mutable_defaults(function, walker)
        for name in defaults - {v.name for v in passed}:
            given[Var(number, name)] = joined([given.get(Var(number, name), FRESH), _kept_default(function.name, name)])
        made: list[Prov] = []  # by functions that this one is given
        for kept in sorted(defaults - {v.name for v in passed}):
            if escapes(self.program, function, kept):
                walker.never(node, f"the default of `{kept}` in {function.name}", "is one object for all calls")
        for event in summary.taken_over:
            if event.kind == "change" and event.var is not None and event.var.scope == number:
                whole = whole_of(event.var)
                if whole not in passed and whole.name in defaults:
                    walker.never(node, f"a default argument of {function.name}", "is changed by the call, and kept")
                for root in in_order(_changed(event, given.get(whole, FRESH))):
                    walker.add("change", node, var=root, how=function.name)
            elif event.kind == "element" and event.var is not None and event.var.scope == number:
                whole = whole_of(event.var)
                if whole in given and not is_part(self.program, frame.get(whole)):
                    asked = given[whole]
                    asks_element(walker, node, asked if whole == event.var else part(Prov(inner=asked.inner)))
            elif event.kind == "read" and event.var is not None and event.var.scope == number:
                continue
            elif event.kind == "calls" and event.var is not None and event.var.scope == number:
                made.append(
                    self._calls_given(walker, node, function, event, frame, joined([*arguments, *keywords.values()]))
                )
            elif event.var is not None and walker.is_own(event.var):
                if not from_inside(walker, node, function, event, summary.taken_over, [*arguments, *keywords.values()]):
                    what = "changed" if event.kind == "change" else "read"
                    walker.never(
                        node, event.var.name, f"belongs to the item, and is {what} from inside {function.name}"
                    )
            else:
                walker.absorb(event, node, function.name, frame)
        bound = len(arguments) - len(written.args) if written is not None else 0
        puts_into(walker, node, function, summary, given, written if written is node else None, bound)
        return joined([gives_back(walker, summary.returned, number, given), *map(part, made)])

    def _calls_given(
        self,
        walker: Walker,
        node: ast.AST,
        function: Function,
        event: Event,
        frame: dict[Var, ast.expr],
        argument: Prov,
    ) -> Prov:
        """A function of the text calls one that it was given: here, at the call, it is known which."""
        assert event.var is not None
        given = frame.get(event.var)
        if given is None:
            return call_parameter(self, walker, node, event, part(argument))
        if isinstance(given, ast.Lambda) and id(given) in walker.values:
            return walker.values[id(given)]  # its body was walked where it stands
        return call_given(self, walker, node, given, part(argument), event.called, frame)

    def _default(self, walker: Walker, node: ast.AST, default: ast.expr) -> Prov:
        """What a parameter is that was not given: the call reads what the default was made of."""
        prov = Walker(self.program, walker.scopes.around[id(default)], set(), {}, 1).expr(default)
        self.reads(walker, node, prov)
        return prov

    def reads(self, walker: Walker, node: ast.AST, prov: Prov) -> None:
        for var in in_order(prov.own | prov.inner):
            if var.scope >= 0 and not walker.is_own(var):
                walker.add("read", node, var=var)

    def _bound(
        self, function: Function, arguments: list[Prov], keywords: dict[str, Prov], number: int, *, spread: bool
    ) -> dict[Var, Prov]:
        """Which provenance each parameter has; with ``*`` or ``**`` in the call, every parameter has all of them."""
        spec = function.args
        names = positional(spec)
        all_names = names + [a.arg for a in spec.kwonlyargs]
        extra = [a.arg for a in (spec.vararg, spec.kwarg) if a is not None]
        everything = part(joined([*arguments, *keywords.values()]))
        if spread or "**" in keywords or len(arguments) > len(names):
            return {Var(number, n): everything for n in all_names + extra}
        bound = {Var(number, n): p for n, p in zip(names, arguments, strict=False)}
        for name, prov in keywords.items():
            bound[Var(number, name)] = prov
        for name in extra:
            bound[Var(number, name)] = held([everything])
        return bound

    def enter_lambda(self, walker: Walker, node: ast.AST, function: ast.Lambda, everything: Prov) -> Prov:
        """A lambda bound to a name elsewhere: walk its body as if it stood here."""
        scope = walker.scopes.around[id(function)]
        inside = Walker(self.program, scope, set(), {}, walker.depth + 1)
        if inside.depth > 8:
            walker.unknown(node, "lambda")
            return everything
        made = part(inside.expr(function.body))
        kept = []
        for name, default in defaults_of(function).items():
            kept.append(self._default(walker, node, default))
            if not walker.kinds.of(default, scope).immutable:
                kept.append(_kept_default("a lambda", name))
        for event in inside.events:
            if event.var is not None and walker.is_own(event.var):
                walker.never(node, event.var.name, "belongs to the item, and is read from inside a lambda")
            elif event.var != UNKNOWN_ARGUMENT:
                walker.absorb(event, node, "a lambda", {})
        for event in inside.events:
            if event.kind == "change" and event.var == UNKNOWN_ARGUMENT:
                for root in in_order(joined([everything, *kept]).own):
                    walker.add("change", node, var=root, how="a lambda")
        hands_on = UNKNOWN_ARGUMENT in made.own | made.inner
        made = Prov(made.own - {UNKNOWN_ARGUMENT}, made.inner - {UNKNOWN_ARGUMENT})
        return joined([everything if hands_on else FRESH, made, *kept])

    def construct(
        self, walker: Walker, node: ast.Call, owner: ast.ClassDef, arguments: list[Prov], keywords: dict[str, Prov]
    ) -> Prov:
        for base in [*owner.bases, *(k.value for k in owner.keywords)]:
            name = base.value if isinstance(base, ast.Subscript) else base
            last = name.attr if isinstance(name, ast.Attribute) else name.id if isinstance(name, ast.Name) else "?"
            meta = base not in owner.bases and last not in ("ABCMeta", "EnumMeta")
            known = last in _PLAIN_BASES or is_plain_error(walker.scopes.dotted(name, walker.scopes.around[id(owner)]))
            if meta or (not known and last not in self.program.classes):
                walker.unknown(node, owner.name)
        for decorator in owner.decorator_list:
            written = decorator.func if isinstance(decorator, ast.Call) else decorator
            if ast.unparse(written).split(".")[-1] not in _CLASS_DECORATORS:
                walker.unknown(node, f"{owner.name} (decorated with {ast.unparse(decorator)})")
        made = held([*arguments, *keywords.values(), default_factories(self, walker, node, owner)])
        for method in ("__new__", "_missing_", "__init__", "__post_init__"):
            for function in self.members(owner.name, method):
                cls, gives = walker.scopes.resolve(owner.name, walker.scopes.around[id(owner)]), "init" not in method
                first = Prov(frozenset({cls}), frozenset({cls})) if gives else FRESH
                call = node if method != "__post_init__" else None
                result = self.enter(walker, node, function, [first, *arguments], keywords, call)
                made = joined([made, result if gives else self._kept_by_new(walker, function)])
        return made

    def _kept_by_new(self, walker: Walker, function: Function) -> Prov:
        """What a method that makes an object puts into it, beside its arguments: ``self.table = TABLE``."""
        summary, number = self.program.summary(function, walker.depth), self.program.scopes.of_node[id(function)].number
        put = frozenset(v for name, added in summary.gets.items() if name.scope == number for v in added)
        return gives_back(walker, Prov(Nothing, put), number, {})

    def made_error(self, walker: Walker, node: ast.expr) -> None:
        """Walk what is raised: a class that is named is called."""
        walker.expr(node)
        named = isinstance(node, (ast.Name, ast.Attribute, ast.Subscript))
        if not named or walker.scopes.dotted(node, walker.scope) is not None:
            return
        binding = None
        if isinstance(node, ast.Name) and id(node) not in walker.scopes.inner:
            bindings = walker.scopes.bindings(walker.scopes.resolve(node.id, walker.scope))
            if bindings and all(b.kind == "except" for b in bindings):
                return
            binding = bindings[0] if len(bindings) == 1 else None
        meant = binding.node if binding is not None else None
        every = [owner for found in self.program.classes.values() for owner in found if owner.bases]
        call = ast.copy_location(ast.Call(node, [], []), node)
        for owner in [meant] if isinstance(meant, ast.ClassDef) else every:
            self.construct(walker, call, owner, [], {})

    def members(self, class_name: str, method: str) -> list[Function]:
        """The versions of a method that an object of a class may have: its own, else those of its bases."""
        found: list[Function] = []
        waiting, seen = [class_name], {class_name}
        for name in waiting:
            for node in self.program.classes.get(name, ()):
                functions = (m for m in node.body if isinstance(m, (ast.FunctionDef, ast.AsyncFunctionDef)))
                own = [m for m in functions if m.name == method]
                found += own
                bases = [b.id for b in node.bases if isinstance(b, ast.Name) and not own]
                waiting += [base for base in dict.fromkeys(bases) if base not in seen]
                seen.update(bases)
        return found

    # -- methods ----------------------------------------------------------------------------------------------------

    def method(
        self, walker: Walker, node: ast.Call, func: ast.Attribute, arguments: list[Prov], keywords: dict[str, Prov],
        *, base: Prov | None = None, stored: bool = True,
    ) -> Prov:  # fmt: skip
        """A call of a method. ``base``: its object, if it has no name. ``stored``: whether that may hold a function."""
        above = call_above(self, walker, node, func, arguments, keywords)
        if above is not None:
            return above
        base = base or walker.expr(func.value)
        kind = walker.kinds.of(func.value, walker.scope).name
        everything = part(joined([base, *arguments, *keywords.values()]))
        if is_logger(walker, func.value) and func.attr in table.LOGGING_METHODS:
            walker.add("log", node)
            return FRESH
        if isinstance(func.value, ast.Name) and func.value.id in self.program.classes:
            found = self.members(func.value.id, func.attr)  # Class.method(...)
            if found:
                return self.enter_all(walker, node, found, arguments, keywords)
        builtin = (walker.scopes.dotted(func.value, walker.scope) or "").startswith("builtins.")
        of_text = builtin and ast.unparse(func.value) in ("str", "bytes", "int", "float")
        if of_text and func.attr in table.FRESH_METHODS:
            return FRESH
        if builtin and func.attr not in table.CLASS_METHODS:  # list.append(out, x) and the like
            walker.unknown(node, ast.unparse(func))
            return everything
        if kind == "module" or self.program.foreign(
            func.value, walker.scope
        ):  # its attributes are replaced somewhere in the text
            walker.unknown(node, ast.unparse(func))
            return everything
        if kind == "class" and (found := self.program.methods.get(func.attr, [])):  # by another name than its own
            return self.enter_all(walker, node, found, arguments, keywords)
        found = self._candidates(walker, func, kind)
        keeper = kind in ("unknown", "class", "function") or kind.startswith("object ")
        stored = stored and func.attr in self.program.attributes and keeper
        if stored and not holds_data(self.program, func, walker.scope):
            return call_attribute(self, walker, node, func, Given(arguments, keywords, node))
        if found:
            result = self.enter_all(walker, node, found, [base, *arguments], keywords)
            if kind == "unknown" and not self._of_self(walker, func):  # or it is a list, a file, random numbers, ...
                listed = self._listed_method(
                    walker, node, func, kind, base, arguments, keywords, everything, sure=False
                )
                result = joined([result, listed])
            return result
        if hands_on(self.program, kind):
            walker.unknown(node, ast.unparse(func))  # `__getattr__` gives what another object has
            return everything
        return self._listed_method(walker, node, func, kind, base, arguments, keywords, everything)

    def enter_all(
        self, walker: Walker, node: ast.Call, found: list[Function], arguments: list[Prov], keywords: dict[str, Prov]
    ) -> Prov:
        """A call of a method that may be any of these."""
        results = []
        for function in found:
            static = any(isinstance(d, ast.Name) and d.id == "staticmethod" for d in function.decorator_list)
            owner = self.program.class_of.get(id(function))
            bound = len(arguments) > len(node.args)
            if any(isinstance(d, ast.Name) and d.id == "classmethod" for d in function.decorator_list) and owner:
                cls = walker.scopes.resolve(owner.name, walker.scopes.around[id(owner)])
                itself = Prov(frozenset({cls}), frozenset({cls}))
                given = [itself, *(arguments[1:] if bound else arguments)]
            else:
                given = arguments[1:] if static and bound else arguments
            results.append(self.enter(walker, node, function, given, keywords, node))
        return joined(results)

    def _candidates(self, walker: Walker, func: ast.Attribute, kind: str) -> list[Function]:
        """The functions of the text that this method call may mean."""
        if kind.startswith("object "):
            return self.members(kind[7:], func.attr)
        if kind != "unknown":
            return []
        return self.program.methods.get(func.attr, [])

    def _of_self(self, walker: Walker, func: ast.Attribute) -> bool:
        """Whether a method is called of the object of a class that has it."""
        if not isinstance(func.value, ast.Name) or id(func.value) in walker.scopes.inner:
            return False
        var = walker.scopes.resolve(func.value.id, walker.scope)
        if var.scope < 0 or not is_self(walker.scopes, var) or walker.scopes.only(var) is None:
            return False
        owner = self.program.class_of[id(walker.scopes.all[var.scope].node)]
        return bool(self.members(owner.name, func.attr))

    def _listed_method(
        self, walker: Walker, node: ast.Call, func: ast.Attribute, kind: str, base: Prov, arguments: list[Prov],
        keywords: dict[str, Prov], everything: Prov, *, sure: bool = True,
    ) -> Prov:  # fmt: skip
        """A call of a method of what is no object of the text. ``sure``: it may not be one of those, either."""
        method = func.attr
        seeks(walker, node, func, kind)
        if method == "__getitem__":
            asks_element(walker, node, base)
        given_back = writes_arguments(walker, node, f".{method}", arguments, keywords)
        functions_given(self, walker, node, f".{method}", [base, *arguments, *keywords.values()])
        self._consume(walker, node, arguments)
        if asks_for_turn(node, kind):
            walker.changes(base, func.value, node, method)
            return everything
        if file_method(walker, node, func, kind):
            return everything if method == "replace" else FRESH
        if method == "write" and self.program.kinds.finds_parts and kind == "unknown" and node.args:
            walker.add("file", node, how="w", path=node.args[0])
        generator_like = method in table.RANDOM_METHODS and kind == "unknown" and base != FRESH
        ambiguous = method in table.AMBIGUOUS_METHODS and not of_text_only(walker, node, kind)
        if method in table.MUTATING_METHODS or generator_like or ambiguous:
            walker.changes(base, func.value, node, method)
            written = [*node.args, *(k.value for k in node.keywords)]
            for source, given in zip(written, [*arguments, *keywords.values()], strict=False):
                walker.flows_into(func.value, given, source)
            return part(joined([base, *(arguments[1:] if method == "setdefault" else arguments)]))
        if method in table.FINDERS and self.program.kinds.finds_parts and kind != "str":
            return everything
        if method in table.FRESH_METHODS:
            return everything if may_not_copy(node) else given_back
        if method in ("copy", "fromkeys", "sample", "choices", "permutation"):
            return FRESH if kind == "vector" else held([base, *arguments])  # a new container; of numbers, nothing else
        if method in table.THROUGH_METHODS:
            return everything
        named = root_name(func.value) or func.value
        if base == FRESH and isinstance(named, (ast.Name, ast.Call, ast.Constant, ast.JoinedStr)):
            return everything  # an object of the item's own
        if sure:
            walker.unknown(node, ast.unparse(func))
        return everything


def _kept_default(function: str, name: str) -> Prov:
    """The default of a parameter: one object for all calls."""
    kept = frozenset({Var(CACHED, f"the default of {name} in {function}")})
    return Prov(kept, kept)


def _changed(event: Event, given: Prov) -> frozenset[Var]:
    """What is changed where a parameter is, or what that holds.

    A function that calls itself and hands its parameter on, of which only members come or go, changes that alone.
    """
    assert event.var is not None
    if event.var != whole_of(event.var):
        return given.inner
    called = event.node.func if isinstance(event.node, ast.Call) else None
    itself = isinstance(called, ast.Attribute) and isinstance(called.value, ast.Name) and event.direct
    return given.own - {event.var} if itself and event.how in _MEMBERS and event.var in given.own else given.own


_MEMBERS = frozenset({"add", "append", "appendleft", "clear", "discard", "insert", "pop", "popleft", "remove"})
