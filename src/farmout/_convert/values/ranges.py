"""Between which bounds a number surely lies, and whether it is whole: what decides if an operator may refuse it."""

from __future__ import annotations

import ast
import math
from collections.abc import Callable
from typing import TYPE_CHECKING

from ..text.arguments import arguments_for
from ..text.scopes import Binding, Scope, Scopes, Var
from .bounds import ANY, COUNT, INTEGER, OF_DATES, READ, TRUTH, Range, computed, either, grown
from .kind import NUMBER, PLAIN, Kind
from .pure_table import words
from .results import may_come_to_end
from .written import SAME_ELEMENTS, Written, beside, value_of

if TYPE_CHECKING:
    from ..effects.program import Program
    from .kinds import Kinds

__all__ = ["Ranges", "ranges_of"]

_DEEPEST = 24
_INFINITE = math.inf
_UNIT = frozenset(words("math.sin math.cos math.tanh math.erf numpy.sin numpy.cos numpy.tanh"))
_RISING: dict[str, tuple[Callable[[float], float], float]] = {
    "math.sqrt": (math.sqrt, 0.0), "numpy.sqrt": (math.sqrt, 0.0), "math.exp": (math.exp, -_INFINITE),
    "numpy.exp": (math.exp, -_INFINITE), "math.isqrt": (lambda x: math.isqrt(int(x)), 0.0),
    "math.log": (math.log, 5e-324), "math.log2": (math.log2, 5e-324), "math.log10": (math.log10, 5e-324),
    "math.log1p": (math.log1p, -1.0), "math.floor": (math.floor, -_INFINITE), "math.ceil": (math.ceil, -_INFINITE),
    "numpy.floor": (math.floor, -_INFINITE), "numpy.ceil": (math.ceil, -_INFINITE),
    "numpy.float64": (float, -_INFINITE), "builtins.float": (float, -_INFINITE),
    "numpy.int64": (int, -_INFINITE), "numpy.log": (math.log, 5e-324), "numpy.log10": (math.log10, 5e-324),
    "math.trunc": (math.trunc, -_INFINITE), "builtins.int": (int, -_INFINITE), "math.atan": (math.atan, -_INFINITE),
    "math.radians": (math.radians, -_INFINITE), "math.degrees": (math.degrees, -_INFINITE),
}  # fmt: skip
_WHOLE = frozenset(words("math.isqrt math.floor math.ceil math.trunc builtins.int builtins.round numpy.int64"))
_ANGLES = frozenset(words("math.atan2 math.acos math.asin numpy.arctan2 cmath.phase"))
_CONSTANTS = {"math.pi": math.pi, "math.e": math.e, "math.tau": math.tau, "math.inf": _INFINITE, "numpy.pi": math.pi,
              "numpy.inf": _INFINITE}  # fmt: skip
_NO_NUMBERS = frozenset({"math.nan", "numpy.nan"})
_ADDING = frozenset(words("append add appendleft insert"))
_COUNTS = frozenset({"collections.Counter", "collections.defaultdict"})
_FEWER = frozenset(words("pop popitem remove sort reverse clear discard popleft delete"))
_MAPPED = {"builtins.ord": Range(True, 0, 0x10FFFF), "builtins.len": COUNT, "builtins.int": READ, "builtins.float": ANY}
_COUNTING = frozenset(words("count find rfind bit_length index argmax argmin"))


def ranges_of(program: Program) -> Ranges:
    """The ranges of all numbers of a text."""
    return program.once(_ranges)


def _ranges(program: Program) -> Ranges:
    return Ranges(program.scopes, program.kinds)


class Ranges:
    """Ranges of expressions and variables of one text; None: perhaps no real number."""

    def __init__(self, scopes: Scopes, kinds: Kinds) -> None:
        self._scopes, self._kinds = scopes, kinds
        self._known: dict[tuple[Var, str], Range | None] = {}
        self._supposed: dict[tuple[Var, str], Range] = {}
        self._used = False  # whether a supposition was
        self._depth = 0
        self.written = Written(scopes, kinds)

    def of(self, node: ast.expr | None, scope: Scope) -> Range | None:
        """The range of an expression that stands in a scope."""
        if node is None or self._depth > _DEEPEST:
            return None
        self._depth += 1
        try:
            return self._of(node, scope)
        finally:
            self._depth -= 1

    def elements(self, node: ast.expr | None, scope: Scope) -> Range | None:
        """The range of what a loop over an expression yields, or of the elements of an array."""
        if node is None or self._depth > _DEEPEST:
            return None
        self._depth += 1
        try:
            return self._elements(node, scope)
        finally:
            self._depth -= 1

    def length(self, node: ast.expr, scope: Scope) -> Range:
        """How many elements something has."""
        if isinstance(node, (ast.List, ast.Tuple)) and not any(isinstance(e, ast.Starred) for e in node.elts):
            return Range(True, len(node.elts), len(node.elts))
        if isinstance(node, (ast.ListComp, ast.GeneratorExp)) and len(node.generators) == 1:
            least = self.length(node.generators[0].iter, scope)
            return Range(True, 0, least.high) if node.generators[0].ifs else least
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult) and isinstance(node.left, ast.List):
            times = computed(ast.Mult(), self.length(node.left, scope), self.of(node.right, scope))
            return Range(True, max(times.low, 0), max(times.high, 0)) if times is not None else COUNT
        if isinstance(node, ast.Constant) and isinstance(node.value, (str, bytes)):
            return Range(True, len(node.value), len(node.value))
        if isinstance(node, ast.Call) and not (node.args or node.keywords) and isinstance(node.func, ast.Attribute):
            text = node.func.value.value if isinstance(node.func.value, ast.Constant) else None
            words_of = len(text.split()) if isinstance(text, str) and node.func.attr == "split" else None
            return Range(True, words_of, words_of) if words_of is not None else COUNT
        if isinstance(node, ast.Call) and node.args:
            path = self._scopes.dotted(node.func, scope)
            if path == "builtins.range" and len(node.args) < 3:
                ends = [self.of(a, scope) for a in node.args]
                found = computed(ast.Sub(), ends[1], ends[0]) if len(ends) == 2 else ends[0]
                return Range(True, max(found.low, 0), max(found.high, 0)) if found is not None else COUNT
            sized = path in ("numpy.zeros", "numpy.ones", "numpy.empty", "numpy.full", "numpy.arange")
            if sized and (path != "numpy.arange" or len(node.args) == 1):
                first = (
                    node.args[0].elts[0] if isinstance(node.args[0], ast.Tuple) and node.args[0].elts else node.args[0]
                )
                return self.of(first, scope) or COUNT
            if path == "numpy.linspace" and len(node.args) > 2:
                return self.of(node.args[2], scope) or COUNT
            same = path in SAME_ELEMENTS or path == "builtins.enumerate"
            return self.length(node.args[0], scope) if same and not (path or "").endswith("set") else COUNT
        if (
            isinstance(node, ast.Subscript)
            and isinstance(node.value, ast.Name)
            and not isinstance(node.slice, ast.Slice)
        ):
            rows = self.written.rows(node.value, scope) if self.written.keeps_lengths(node.value, scope) else []
            return either(self.length(row, where) for row, where in rows) or COUNT
        if isinstance(node, ast.Name) and id(node) not in self._scopes.inner:
            var = self._scopes.resolve(node.id, scope)
            made = self._kinds.settled(var) or self.written.as_long(var)
            return self.length(made, scope) if made is not None and not isinstance(made, ast.Name) else COUNT
        return COUNT

    def _of(self, node: ast.expr, scope: Scope) -> Range | None:
        if isinstance(node, ast.Constant):
            plain = isinstance(node.value, (bool, int, float)) and node.value == node.value
            return Range(not isinstance(node.value, float), node.value, node.value) if plain else None  # type: ignore[arg-type]
        if isinstance(node, ast.UnaryOp):
            return self._unary(node, scope)
        if isinstance(node, ast.Compare):
            return TRUTH if self._kinds.of(node, scope) == NUMBER else None
        if isinstance(node, ast.BoolOp):
            return either(self.of(v, scope) for v in node.values)
        if isinstance(node, ast.IfExp):
            return either([self.of(node.body, scope), self.of(node.orelse, scope)])
        if isinstance(node, ast.BinOp):
            left, right = self.of(node.left, scope), self.of(node.right, scope)
            same = ast.dump(node.left) == ast.dump(node.right) and not any(
                isinstance(n, ast.Call) for n in ast.walk(node.left)
            )
            return computed(node.op, left, right, same=same)
        if isinstance(node, ast.Name):
            return self._name(node, scope)
        if isinstance(node, ast.Subscript) and not isinstance(node.slice, (ast.Slice, ast.Tuple)):
            sized = isinstance(node.value, ast.Attribute) and node.value.attr == "shape"
            return COUNT if sized else self._part(node, scope)
        if isinstance(node, ast.Attribute):
            given = self._attribute(node, scope)
            if given is not None:
                return given
            path = self._scopes.dotted(node, scope) or ""
            if path in _NO_NUMBERS:
                return ANY
            if self._kinds.of(node.value, scope) == PLAIN and node.attr in OF_DATES:
                return Range(True, *OF_DATES[node.attr])
            known = _CONSTANTS.get(path)
            counted = node.attr in ("size", "ndim") and self._kinds.of(node.value, scope).name in ("array", "vector")
            return Range(False, known, known) if known is not None else COUNT if counted else None
        return self._call(node, scope) if isinstance(node, ast.Call) else None

    def _unary(self, node: ast.UnaryOp, scope: Scope) -> Range | None:
        if isinstance(node.op, ast.Not):
            return TRUTH
        found = self.of(node.operand, scope)
        if found is None or isinstance(node.op, ast.UAdd):
            return found
        less = 0 if isinstance(node.op, ast.USub) else 1
        return Range(found.whole, -found.high - less, -found.low - less)

    def _attribute(self, node: ast.Attribute, scope: Scope) -> Range | None:
        """The range of an attribute of objects of the text, which gives it numbers."""
        if self._kinds.fields.kind(node, scope) != NUMBER:
            return None
        places = [
            self._scopes.parents.get(id(a))
            for a in self._scopes.attributes(node.attr)
            if not isinstance(a.ctx, ast.Load)
        ]
        given = self._kinds.fields.given(node.attr)
        found = self._once(Var(-9, node.attr), "value", lambda: either(self.of(v, s) for v, s in given))
        changed = any(isinstance(p, ast.AugAssign) for p in places)
        changed = changed or any(id(v) not in self._scopes.around for v, _ in given)  # `size: float` says no more
        return Range(found.whole, -_INFINITE, _INFINITE) if changed and found is not None else found

    # -- calls ------------------------------------------------------------------------------------------------------

    def _call(self, node: ast.Call, scope: Scope) -> Range | None:
        path = self._scopes.dotted(node.func, scope)
        first = node.args[0] if node.args else None
        if path is None:
            return self._unlisted(node, scope)
        if path == "builtins.len" and first is not None:
            return self.length(first, scope)
        if (
            path == "builtins.ord"
            and isinstance(first, ast.Constant)
            and isinstance(first.value, str)
            and len(first.value) == 1
        ):
            return Range(True, ord(first.value), ord(first.value))
        if path == "builtins.ord":
            return Range(True, 0, 0x10FFFF)
        if path in ("builtins.min", "builtins.max") and first is not None:
            return self._extreme(path, node, scope)
        if path in ("builtins.sum", "math.fsum", "numpy.sum") and len(node.args) == 1:
            return grown(Range(path == "builtins.sum", 0, 0), self.elements(first, scope))
        if path in ("numpy.argmax", "numpy.argmin"):
            return COUNT
        if path in ("builtins.any", "builtins.all", "builtins.bool", "builtins.isinstance", "math.isclose"):
            return TRUTH
        if path == "builtins.next" and first is not None:
            return either([self._yielded(first, scope), *(self.of(default, scope) for default in node.args[1:])])
        if path == "builtins.hash":
            return Range(True, -(2**63), 2**63)
        given = [self.of(a, scope) for a in node.args]
        if path in ("builtins.int", "builtins.float") and given[:1] in ([], [None]):
            return READ if path == "builtins.int" else ANY
        if path == "builtins.abs" or path in ("math.fabs", "numpy.abs"):
            return _absolute(given[0]) if given else None
        if path == "builtins.round" and given and given[0] is not None:
            return _rounded(given[0], digits=len(node.args) > 1)
        if path == "builtins.pow" and len(given) == 2:
            return computed(ast.Pow(), given[0], given[1])
        if path in _UNIT:
            return Range(False, -1.0, 1.0)
        if path in _ANGLES:
            return Range(False, -math.pi, math.pi)
        if path in _RISING and len(given) == 1:
            return _rising(path, given[0])
        if path in ("math.hypot", "math.dist"):
            return Range(False, 0.0, sum(r.size for r in given if r is not None) if all(given) else _INFINITE)
        if path in ("statistics.mean", "statistics.median", "statistics.fmean") and first is not None:
            found = self.elements(first, scope)
            return Range(False, found.low, found.high) if found is not None else None
        if path in ("math.gcd", "math.lcm", "math.comb", "math.perm", "math.factorial"):
            return Range(True, 0, _INFINITE)
        if path.startswith(("math.", "time.", "statistics.")):
            return ANY if self._kinds.of(node, scope) == NUMBER else None
        return None

    def _extreme(self, path: str, node: ast.Call, scope: Scope) -> Range | None:
        if len(node.args) == 1:
            default = next((k.value for k in node.keywords if k.arg == "default"), None)
            found = self.elements(node.args[0], scope)
            return found if default is None else either([found, self.of(default, scope)])
        given = [self.of(a, scope) for a in node.args]
        known = [r for r in given if r is not None]
        if len(known) < len(given) or not all(r.whole or r.finite for r in known):
            return None if len(known) < len(given) else ANY
        choose = min if path.endswith("min") else max
        return Range(all(r.whole for r in known), choose(r.low for r in known), choose(r.high for r in known))

    def _unlisted(self, node: ast.Call, scope: Scope) -> Range | None:
        if isinstance(node.func, ast.Name):
            function = self.written.called(node, scope)
            return self._returned(function) if function is not None else None
        if isinstance(node.func, ast.Attribute) and node.func.attr in ("write", "write_text", "write_bytes", "tell"):
            return COUNT
        if isinstance(node.func, ast.Attribute) and node.func.attr == "get" and len(node.args) == 2:
            found = self._entry(node.func.value, scope)
            return either([found, self.of(node.args[1], scope)]) if found is not None else None
        if isinstance(node.func, ast.Attribute) and not node.args and node.func.attr.endswith("weekday"):
            return self.of(node.func, scope)
        if not isinstance(node.func, ast.Attribute) or self._kinds.of(node, scope) != NUMBER:
            return None
        given = [self.of(a, scope) for a in node.args]
        name = node.func.attr
        if name == "random" and not given:
            return Range(False, 0.0, 1.0)
        if name == "uniform" and len(given) == 2:
            return either(given)
        if name == "expovariate" and len(given) == 1 and given[0] is not None and given[0].low > 0:
            return Range(False, 0.0, _INFINITE)
        if name in ("normal", "gauss", "normalvariate") and len(given) == 2 and all(given):
            return grown(given[0], given[1])
        if name in ("integers", "randint", "randrange") and given:
            return either(given) if len(given) > 1 else either([Range(True, 0, 0), given[0]])
        if name in ("sum", "min", "max") and not given and not node.keywords:
            found = self.elements(node.func.value, scope)
            return found if name != "sum" or found is None else grown(Range(found.whole, 0, 0), found)
        return COUNT if name in _COUNTING and not node.keywords else self._of_method(node, scope)

    def _of_method(self, node: ast.Call, scope: Scope) -> Range | None:
        """What a method of a class of the text gives, that a call surely means."""
        named = isinstance(node.func, ast.Attribute) and self._scopes.attributes(node.func.attr)
        function = self._kinds.fields.method(node.func, scope) if named else None  # type: ignore[arg-type]
        return self._returned(function) if function is not None and not function.decorator_list else None

    def _returned(self, function: ast.FunctionDef) -> Range | None:
        inside = self._scopes.of_node[id(function)]
        nodes = [n for n in ast.walk(function) if self._scopes.around.get(id(n)) is inside]
        if may_come_to_end(function.body) or any(isinstance(n, (ast.Yield, ast.YieldFrom)) for n in nodes):
            return None
        own = [n for n in nodes if isinstance(n, ast.Return)]
        var = Var(inside.number, "return")
        return self._once(var, "value", lambda: either(self.of(n.value, inside) for n in own))

    def _yielded(self, node: ast.expr, scope: Scope) -> Range | None:
        """The range of what a generator of the text gives out, one by one."""
        function = self.written.generator(node, scope)
        if function is None:
            return None
        var = Var(self._scopes.of_node[id(function)].number, "yield")
        return self._once(var, "value", lambda: either(self.of(v, where) for v, where in self.written.yields(function)))

    # -- names ------------------------------------------------------------------------------------------------------

    def _name(self, node: ast.Name, scope: Scope) -> Range | None:
        if id(node) in self._scopes.inner:
            for generator in getattr(self._scopes.inner[id(node)], "generators", ()):
                found = self._target(generator.target, generator.iter, node.id, scope)
                if found is not None:
                    return found
            return None
        var = self._scopes.resolve(node.id, scope)
        last = self.written.reaching.of(node, scope)
        if last is not None and last.kind != "augment":
            return self._given(last, var)
        return self._once(var, "value", lambda: self._bound(var)) if var.scope >= 0 else None

    def _once(self, var: Var, what: str, look: Callable[[], Range | None]) -> Range | None:
        """The range of something that may depend on itself: what is supposed of it must come out again."""
        key = var, what
        if key in self._known:
            return self._known[key]
        if key in self._supposed:
            self._used = True
            return self._supposed[key]
        before, self._used = self._used, False
        found: Range | None = None
        for supposed in (INTEGER, ANY):
            self._supposed[key] = supposed
            found = look()
            del self._supposed[key]
            if found is None or not self._used or not supposed.whole or found.whole:
                break
        if not self._supposed or not self._used:
            self._known[key] = found
        self._used = self._used or before
        return found

    def _bound(self, var: Var) -> Range | None:
        """The range of all that a variable is given."""
        bindings = [b for b in self._scopes.bindings(var) if b.kind != "delete"]
        start = [b for b in bindings if b.kind != "augment"]
        found = either(self._given(b, var) for b in start)
        for binding in (b for b in bindings if b.kind == "augment"):
            if found is None or not isinstance(binding.node, ast.AugAssign):
                return None
            term = self.of(binding.value, self._scopes.around[id(binding.node)])
            if isinstance(binding.node.op, (ast.Add, ast.Sub)):
                minus = isinstance(binding.node.op, ast.Sub) and term is not None
                found = grown(found, Range(term.whole, -term.high, -term.low) if minus and term is not None else term)
            else:
                begun = Range(found.whole, -_INFINITE, _INFINITE)
                found = either([begun, computed(binding.node.op, begun, term)])
        return found

    def _given(self, binding: Binding, var: Var) -> Range | None:
        scope = self._scopes.around.get(id(binding.node), self._scopes.all[var.scope])
        if binding.kind == "assign":
            return self.of(binding.value, scope)
        if binding.kind == "for" and isinstance(binding.node, ast.For) and binding.value is not None:
            return self._target(binding.node.target, binding.value, var.name, scope)
        if binding.kind == "unpack" and isinstance(binding.node, ast.Assign):
            part = value_of(binding, var.name)
            if part is not None:
                return self.of(part, scope)
            shape = isinstance(binding.value, ast.Attribute) and binding.value.attr == "shape"
            return COUNT if shape else self._divided(binding.node, var, scope)
        if binding.kind == "param":
            return either(self.of(value, where) for value, where in arguments_for(self._scopes, var) or ())
        return None

    def _divided(self, node: ast.Assign, var: Var, scope: Scope) -> Range | None:
        """``row, column = divmod(i, 4)``."""
        names, call = node.targets[0], node.value
        known = isinstance(call, ast.Call) and self._scopes.dotted(call.func, scope) == "builtins.divmod"
        if not known or not isinstance(names, ast.Tuple) or len(names.elts) != 2 or len(call.args) != 2:  # type: ignore[attr-defined]
            return None
        first = isinstance(names.elts[0], ast.Name) and names.elts[0].id == var.name
        return computed(ast.FloorDiv() if first else ast.Mod(), *(self.of(a, scope) for a in call.args))  # type: ignore[attr-defined]

    def _target(self, target: ast.expr, iterable: ast.expr, name: str, scope: Scope) -> Range | None:
        """The range of one name among those that a loop gives values to."""
        if isinstance(target, ast.Name):
            return self.elements(iterable, scope) if target.id == name else None
        if not isinstance(target, ast.Tuple):
            return None
        path = self._scopes.dotted(iterable.func, scope) if isinstance(iterable, ast.Call) else None
        arguments = iterable.args if isinstance(iterable, ast.Call) else []
        if path == "builtins.enumerate" and arguments and len(target.elts) == 2:
            if isinstance(target.elts[0], ast.Name) and target.elts[0].id == name:
                start = [*arguments[1:], *(k.value for k in iterable.keywords)]  # type: ignore[attr-defined]
                places = Range(True, 0, max(self.length(arguments[0], scope).high - 1, 0))
                return computed(ast.Add(), places, self.of(start[0], scope)) if start else places
            return self._target(target.elts[1], arguments[0], name, scope)
        if path == "builtins.zip" and len(arguments) == len(target.elts):
            found = (self._target(t, a, name, scope) for t, a in zip(target.elts, arguments, strict=True))
            return next((r for r in found if r is not None), None)
        view = (
            isinstance(iterable, ast.Call)
            and isinstance(iterable.func, ast.Attribute)
            and iterable.func.attr == "items"
        )
        if view and len(target.elts) == 2 and getattr(target.elts[1], "id", "") == name:
            return self._entry(iterable.func.value, scope)  # type: ignore[attr-defined]
        rows = list(self.written.rows(iterable, scope))
        parts = [beside(target, row, name) for row, _ in rows]
        if not rows or any(part is None for part in parts):
            return None
        return either(self.of(part, where) for part, (_, where) in zip(parts, rows, strict=True))

    # -- containers -------------------------------------------------------------------------------------------------

    def _with_stored(self, var: Var, start: Range | None) -> Range | None:
        """The range of elements, with what is stored among them."""
        added = list(self.written.stored(var))
        found = either([*([start] if start is not None else []), *(self.of(v, s) for v, s, op in added if op is None)])
        for value, scope, op in added:
            if op is not None:
                term = self.of(value, scope)
                if found is None or not isinstance(op, (ast.Add, ast.Sub)):
                    return None
                found = grown(found, computed(ast.Sub(), Range(True, 0, 0), term) if isinstance(op, ast.Sub) else term)
        return found

    def _entry(self, node: ast.expr, scope: Scope) -> Range | None:
        """The range of the values of a dict that the text fills by one name alone."""
        if not isinstance(node, ast.Name) or id(node) in self._scopes.inner:
            return None
        var = self._scopes.resolve(node.id, scope)
        return self._once(var, "entries", lambda: self._filled(var)) if var.scope >= 0 else None

    def _filled(self, var: Var) -> Range | None:
        binding = self._scopes.only(var)
        made = value_of(binding, var.name) if binding is not None else None
        scope = self._scopes.around.get(id(getattr(binding, "node", None)), self._scopes.module)
        counts = isinstance(made, ast.Call) and self._scopes.dotted(made.func, scope) in _COUNTS and not made.keywords
        counts = counts and all(self._scopes.dotted(a, scope) in ("builtins.int", "builtins.float") for a in made.args)  # type: ignore[union-attr]
        if not (isinstance(made, (ast.Dict, ast.DictComp)) or counts):
            return None
        if any(how not in {*_FEWER, "store", "augment"} for how, _, _ in self._kinds.growth_of(var)):
            return None
        start = Range(True, 0, 0) if counts else None
        if isinstance(made, ast.DictComp):
            start = self.of(made.value, scope)
        elif isinstance(made, ast.Dict) and made.values:
            start = either(self.of(v, scope) for v in made.values)
        several = isinstance(made, ast.DictComp) or (isinstance(made, ast.Dict) and bool(made.values))
        if (several and start is None) or not self.written.is_only_read(var, 0):
            return None
        return self._with_stored(var, start)

    def _elements(self, node: ast.expr, scope: Scope) -> Range | None:
        if isinstance(node, (ast.List, ast.Tuple, ast.Set)):
            return either(self.of(e, scope) for e in node.elts)
        if isinstance(node, (ast.ListComp, ast.GeneratorExp, ast.SetComp)):
            return self.of(node.elt, scope)
        if isinstance(node, ast.BinOp):
            if self._kinds.of(node.left, scope).name in ("list", "tuple"):
                both = [self.elements(node.left, scope), self.elements(node.right, scope)]
                return both[0] if isinstance(node.op, ast.Mult) else either(both)
            sides = [self.of(s, scope) or self.elements(s, scope) for s in (node.left, node.right)]
            return computed(node.op, *sides)
        if isinstance(node, ast.Subscript):
            whole = isinstance(node.slice, ast.Slice)
            return self.elements(node.value, scope) if whole else self._of_rows(node.value, scope)
        if isinstance(node, ast.Name) and id(node) in self._scopes.inner:
            owners = getattr(self._scopes.inner[id(node)], "generators", ())
            mine = [g for g in owners if isinstance(g.target, ast.Name) and g.target.id == node.id]
            return self._of_rows(mine[0].iter, scope) if mine else None
        if isinstance(node, ast.Name):
            var = self._scopes.resolve(node.id, scope)
            return self._once(var, "elements", lambda: self._held(var)) if var.scope >= 0 else None
        if not isinstance(node, ast.Call):
            return None
        if isinstance(node.func, ast.Attribute) and node.func.attr == "values" and not node.args:
            return self._entry(node.func.value, scope)
        path = self._scopes.dotted(node.func, scope)
        function = self.written.called(node, scope) if path is None else None
        if function is not None and self.written.yields(function):
            return self._yielded(node, scope)
        if function is not None and not may_come_to_end(function.body):
            inside = self._scopes.of_node[id(function)]
            given = [n.value for n in ast.walk(function) if isinstance(n, ast.Return)]
            return self._once(Var(inside.number, "return"), "elements", lambda: either(
                self.elements(value, inside) for value in given))  # fmt: skip
        if path == "builtins.map" and len(node.args) > 1:
            return _MAPPED.get(self._scopes.dotted(node.args[0], scope) or "")
        if path == "builtins.range":
            return _counted([self.of(a, scope) for a in node.args])
        if path in SAME_ELEMENTS and node.args:
            return self.elements(node.args[0], scope)
        if path in ("numpy.zeros", "numpy.ones") and len(node.args) == 1 and not node.keywords:
            return Range(False, 0.0, 1.0)
        if path == "numpy.linspace" and len(node.args) > 1:
            return either(self.of(a, scope) for a in node.args[:2])
        if path in _UNIT:
            return Range(False, -1.0, 1.0)
        return None

    def _of_rows(self, node: ast.expr, scope: Scope) -> Range | None:
        """The range of the elements of the lists in a list, where both are written out and changed nowhere."""
        rows = (
            list(self.written.rows(node, scope))
            if not isinstance(node, ast.Name) or self.written.keeps_rows(node, scope)
            else []
        )
        return either(self.elements(row, where) for row, where in rows)

    def _held(self, var: Var) -> Range | None:
        """The range of the elements of a list that the text fills by one name alone."""
        bindings = [b for b in self._scopes.bindings(var) if b.kind != "delete"]
        if not bindings or any(b.kind not in ("assign", "unpack", "param", "for") for b in bindings):
            return None
        found: list[Range | None] = []
        for binding in bindings:
            scope = self._scopes.around.get(id(binding.node), self._scopes.all[var.scope])
            if isinstance(binding.node, ast.For):
                found.append(
                    self._of_rows(binding.node.iter, scope) if isinstance(binding.node.target, ast.Name) else None
                )
                continue
            given: list[tuple[ast.expr | None, Scope]] = [(value_of(binding, var.name), scope)]
            if binding.kind == "param" and (calls := arguments_for(self._scopes, var)):
                given = [*calls]
            for value, where in given:
                empty = isinstance(value, ast.List) and not value.elts
                found += [] if empty else [self.elements(value, where)]
        for how, value, scope in self._kinds.growth_of(var):
            if how in _ADDING:
                found.append(self.of(value, scope))
            elif how == "extend":
                found.append(self.elements(value, scope))
            elif how not in _FEWER and how not in ("store", "augment"):
                return None
        start = either(found)
        return self._with_stored(var, start) if start is not None and self.written.is_only_read(var, 0) else None

    def _part(self, node: ast.Subscript, scope: Scope) -> Range | None:
        """The range of what stands at a place of a list, or of a dict that is written out."""
        kind: Kind = self._kinds.of(node.value, scope)
        if kind.name in ("list", "tuple", "vector"):
            place = node.slice.value if isinstance(node.slice, ast.Constant) else None
            if isinstance(place, int) and kind.name == "tuple" and (found := self.written.at(node.value, place, scope)):
                return either(self.of(value, where) for value, where in found)
            return self.elements(node.value, scope)
        return self._entry(node.value, scope) or either(
            self.of(v, where) for v, where in self.written.entries(node.value, node.slice, scope)
        )


def _absolute(found: Range | None) -> Range | None:
    if found is None:
        return None
    low = 0 if found.low <= 0 <= found.high else min(abs(found.low), abs(found.high))
    return Range(found.whole, low, found.size)


def _rounded(found: Range, *, digits: bool) -> Range:
    if digits or not found.finite:
        return Range(found.whole or not digits, found.low - 1, found.high + 1)
    return Range(True, round(found.low), round(found.high))


def _rising(path: str, found: Range | None) -> Range | None:
    """What a function gives that rises, of a range."""
    if found is None:
        return None
    function, least = _RISING[path]
    ends = []
    for end in (max(found.low, least), found.high):
        try:
            ends.append(function(end))
        except (ValueError, OverflowError):
            ends.append(math.copysign(_INFINITE, end) if end else -_INFINITE)
    return Range(path in _WHOLE, min(ends), max(ends))


def _counted(given: list[Range | None]) -> Range | None:
    """The elements of a ``range``."""
    known = [r if r is not None and r.whole else Range(True, -COUNT.high, COUNT.high) for r in given]
    if not known:
        return None
    start, stop = (Range(True, 0, 0), known[0]) if len(known) == 1 else known[:2]
    if len(known) < 3 or known[2].low > 0:
        return Range(True, start.low, max(start.low, stop.high - 1))
    return Range(True, min(start.low, stop.low), max(start.high, stop.high))
