"""What surely raises nothing, whatever the item: calls of builtins and of functions that compute with numbers."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..text.scopes import Scope, called_name, hides_arguments
from ..values.array_kinds import MEASURES
from ..values.bounds import LARGEST, Range, errors_of
from ..values.pure_table import OPENERS, words
from .sure import ARRAYS, LIBRARIES, has_bytes
from .sure_methods import SureMethods

if TYPE_CHECKING:
    from ..judging.judge import Judge

__all__ = ["SureCalls", "may_raise", "may_well_raise"]

_ANY = frozenset({"Exception"})
_NO_MATTER = frozenset(words("isinstance type id callable repr object bool"))
_SHOW = frozenset(words("builtins.str builtins.repr"))
_OF_WHOLE = frozenset(words("math.isqrt math.factorial math.gcd math.lcm math.comb math.perm"))
_REAL = frozenset(f"math.{name}" for name in words("atan atan2 hypot fabs degrees radians copysign tanh erf "
                                                   "isnan isinf isfinite isclose dist cbrt"))  # fmt: skip
_FINITE = frozenset(words("math.sin math.cos math.tan math.floor math.ceil math.trunc"))
_LEAST = {"math.sqrt": (0.0, LARGEST), "math.isqrt": (0, LARGEST), "math.log": (5e-324, LARGEST),
          "math.log2": (5e-324, LARGEST), "math.log10": (5e-324, LARGEST), "math.log1p": (-0.999, LARGEST),
          "math.exp": (-LARGEST, 709.0), "math.expm1": (-LARGEST, 709.0), "math.sinh": (-709.0, 709.0),
          "math.cosh": (-709.0, 709.0), "math.acos": (-1.0, 1.0), "math.asin": (-1.0, 1.0), "math.gamma": (0.1, 170.0),
          "math.lgamma": (0.1, LARGEST), "math.factorial": (0, 20000)}  # fmt: skip
_PACKED: dict[str, tuple[float, float]] = {
    **{c: (-(2 ** (8 * n - 1)), 2 ** (8 * n - 1) - 1) for c, n in zip("bhiq", (1, 2, 4, 8), strict=True)},
    **{c: (0, 2 ** (8 * n) - 1) for c, n in zip("BHIQ", (1, 2, 4, 8), strict=True)},
    "f": (-3e38, 3e38), "d": (-LARGEST, LARGEST),
}  # fmt: skip
_SIZED = frozenset({"list", "tuple", "set", "dict", "str", "range", "deque", "frozenset", "row", *ARRAYS})
_PATHS = frozenset(words("os.path.join os.path.basename os.path.dirname os.path.splitext os.path.exists os.path.isfile "
                         "pathlib.Path os.makedirs os.mkdir os.getpid time.time time.perf_counter time.sleep "
                         "os.path.getsize"))  # fmt: skip
_WRITERS = frozenset(words("csv.writer csv.DictWriter pickle.dump pickle.dumps"))
_MAKERS = (
    "logging.",
    "os.path.",
    "csv.",
    "collections.",
    "random.Random",
    "itertools.",
    "io.StringIO",
    "copy.",
    "string.",
)
_PATTERNS = frozenset(words("re.sub re.findall re.split re.match re.search re.fullmatch re.finditer re.compile"))
_SAVED = frozenset(words("dict list tuple str number plain none"))


def may_raise(judge: Judge, node: ast.AST, scope: Scope) -> set[str]:
    """The errors that a node of an item may raise, as far as the text does not exclude them."""
    sure = SureCalls(judge)
    if isinstance(node, ast.Call):
        return set(sure.call(node, scope))
    if isinstance(node, ast.Subscript):
        return set(sure.place(node, scope))
    if isinstance(node, ast.Attribute):
        return set(sure.attribute(node, scope))
    return sure.errors(node, scope)


def may_well_raise(judge: Judge, node: ast.AST, scope: Scope) -> set[str]:
    """The errors that an item may raise by what it is given, where that is a number, a place or a known function."""
    sure = SureCalls(judge)
    if isinstance(node, ast.BinOp):
        return {"ZeroDivisionError"} if sure.divides_by_zero(node.op, node.left, node.right, scope) else set()
    if isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Load):
        return set() if sure.finds(node, scope) else {"IndexError", "KeyError"}
    known = isinstance(node, ast.Call) and sure.scopes.dotted(node.func, scope) is not None
    return set(sure.call(node, scope)) - {"TypeError"} if known else set()  # type: ignore[arg-type]


class SureCalls(SureMethods):
    """Asks the same of calls."""

    def call(self, node: ast.Call, scope: Scope) -> set[str] | frozenset[str]:
        if hides_arguments(node) and not isinstance(node.func, ast.Name):
            return _ANY
        path = self.scopes.dotted(node.func, scope)
        if path is None:
            called = node.func
            return self._method(node, called, scope) if isinstance(called, ast.Attribute) else self._own(node, scope)
        if path.startswith("builtins."):
            return self._builtin(path[9:], node, scope)
        if path.startswith("math."):
            return self._of_math(path, node, scope)
        if path.startswith("statistics."):
            least = 2 if path.endswith(("stdev", "variance")) and ".p" not in path else 1
            known = bool(node.args) and self.ranges.length(node.args[0], scope).low >= least
            return set() if known and self.ranges.elements(node.args[0], scope) is not None else _ANY
        if path.startswith(LIBRARIES):
            return self._of_library(path, node, scope)
        if path in ("json.dump", "json.dumps"):
            told = bool(node.args) and self.kind(node.args[0], scope).name in _SAVED
            told = told and not any(k.arg == "allow_nan" for k in node.keywords)
            return set() if told else {"TypeError", "ValueError"}
        if path in _PATTERNS and node.args:
            texts = all(self.kind(a, scope).name == "str" for a in node.args[1:3])
            return set() if isinstance(node.args[0], ast.Constant) and texts else {"Exception"}
        if path == "datetime.timedelta":
            return set() if self.is_span(node, scope) else {"OverflowError", "TypeError"}
        if path == "struct.pack":
            return set() if self._packs(node, scope) else _ANY
        known = path in _PATHS | _WRITERS or path in OPENERS or path.startswith(_MAKERS)
        return set() if known else _ANY

    def _packs(self, node: ast.Call, scope: Scope) -> bool:
        """Whether ``struct.pack`` surely takes its numbers."""
        form = node.args[0].value if node.args and isinstance(node.args[0], ast.Constant) else None
        letters = str(form).lstrip("<>=!@") if isinstance(form, str) else ""
        if not letters or len(letters) != len(node.args) - 1 or not set(letters) <= set(_PACKED):
            return False
        found = [self.real(a, scope) for a in node.args[1:]]
        return all(
            r is not None and r.finite and _PACKED[c][0] <= r.low and r.high <= _PACKED[c][1] and (r.whole or c in "fd")
            for c, r in zip(letters, found, strict=True)
        )

    def _own(self, node: ast.Call, scope: Scope) -> set[str] | frozenset[str]:
        """A function or class of the text: what it does is asked there."""
        var = self.scopes.resolve(node.func.id, scope) if isinstance(node.func, ast.Name) else None
        found = self.scopes.bindings(var) if var is not None and id(node.func) not in self.scopes.inner else []
        known = bool(found) and all(
            isinstance(b.node, (ast.FunctionDef, ast.ClassDef)) or isinstance(b.value, ast.Lambda) for b in found
        )
        return set() if known and not hides_arguments(node) else _ANY

    def _builtin(self, name: str, node: ast.Call, scope: Scope) -> set[str] | frozenset[str]:
        given = node.args
        first = given[0] if given else None
        found = [self.real(a, scope) for a in given]
        if name in ("str", "print"):
            return set().union(*(self.shown(a, None, scope) for a in given))
        if name in ("list", "tuple", "enumerate", "zip", "reversed", "set", "frozenset", "any", "all", "iter", "dict"):
            return self._collected(name, node, scope)
        mapped = self.scopes.dotted(first, scope) if name == "map" and first is not None else None
        letters = mapped == "builtins.ord" and all(self.kind(a, scope).name == "str" for a in given[1:])
        shows = mapped in _SHOW or (letters and not self.judge.program.once(has_bytes))
        if name == "bool" and first is not None:
            return self.truth(first, scope)
        if name in _NO_MATTER or shows:
            return set()
        if name == "len" and first is not None:
            kind = self.kind(first, scope).name
            sized = kind in _SIZED or kind.startswith("object ") or self.is_foreign(first, scope)
            sized = sized or self.is_bytes(first, scope)
            return set() if sized else {"TypeError"}
        if name in ("int", "float", "round", "abs", "complex"):
            return self._number(name, node, found, scope)
        if name in ("min", "max", "sum", "sorted"):
            return self._of_many(name, node, found, scope)
        if name in ("divmod", "pow") and len(given) == 2 and found[0] is not None and found[1] is not None:
            return errors_of(ast.Mod() if name == "divmod" else ast.Pow(), found[0], found[1])
        if name == "range":
            whole = all(r is not None and r.whole for r in found)
            step = found[2] if len(found) > 2 else None
            return set() if whole and (step is None or not step.has_zero) else {"TypeError", "ValueError"}
        if name == "chr":
            return set() if _lies_in(found[0] if found else None, 0xD800) else {"ValueError"}
        if name in ("bytes", "bytearray"):
            fits = first is None or _lies_in(self.ranges.elements(first, scope), 256)
            return set() if fits else {"ValueError", "TypeError"}
        if name in ("hash", "format", "hex", "bin", "oct"):
            bits = name in ("hex", "bin", "oct") and found[0] is not None and found[0].whole
            plain = name == "hash" and first is not None and not self.hashed(first, scope)
            written = name == "format" and len(given) == 2 and isinstance(given[1], ast.Constant)
            written = written and not self.shown(given[0], ast.JoinedStr([given[1]]), scope)
            return set() if bits or plain or written else {"TypeError", "ValueError"}
        if name == "ord":
            return set() if first is not None and self._is_letter(first, scope) else {"TypeError"}
        if name == "open" or name == "super":
            return set()
        if name != "next" or first is None or len(given) > 1:
            return _ANY
        return set() if self._is_endless(first, scope) else {"StopIteration"}

    def _is_endless(self, node: ast.expr, scope: Scope) -> bool:
        """Whether a name has a generator of the text that goes on for ever, and that nothing ends."""
        function = self.ranges.written.generator(node, scope)
        last = function.body[-1] if function is not None else None
        if not isinstance(last, ast.While) or not isinstance(last.test, ast.Constant) or not last.test.value:
            return False
        leaves = (ast.Return, ast.Break, ast.Raise, ast.Try)
        if any(isinstance(n, leaves) for statement in function.body for n in ast.walk(statement)):  # type: ignore[union-attr]
            return False
        names = [n for n in self.scopes.named(getattr(node, "id", "")) if isinstance(n.ctx, ast.Load)]
        return all(self._only_goes_on(name) for name in names)

    def _only_goes_on(self, name: ast.Name) -> bool:
        """Whether a generator is asked for its next values where its name stands, and neither ended nor given away."""
        parent, scope = self.scopes.parents[id(name)], self.scopes.around.get(id(name), self.scopes.module)
        asked = isinstance(parent, ast.Call) and self.scopes.dotted(parent.func, scope) == "builtins.next"
        return asked or (isinstance(parent, (ast.For, ast.comprehension)) and parent.iter is name)

    def _collected(self, name: str, node: ast.Call, scope: Scope) -> set[str]:
        """Errors of going through something, and of keeping what is found."""
        first = node.args[0] if node.args else None
        wrong = set().union(*(self.gone_through(a, scope) for a in (node.args if name == "zip" else node.args[:1])))
        if any(k.arg == "strict" for k in node.keywords) or (name == "dict" and first is not None):
            wrong |= {"ValueError", "TypeError"}
        kept = self.kinds.element(first, scope) if first is not None and name in ("set", "frozenset") else None
        return wrong | {"TypeError"} if kept is not None and not kept.immutable else wrong

    def _is_letter(self, node: ast.expr, scope: Scope) -> bool:
        """Whether this is a text of one letter: written out, or one of those that a loop over a text goes through."""
        if isinstance(node, ast.Constant):
            return isinstance(node.value, str) and len(node.value) == 1
        if isinstance(node, ast.Name) and id(node) in self.scopes.inner:
            loops = [(g.target, g.iter) for g in getattr(self.scopes.inner[id(node)], "generators", ())]
        else:
            found = self.scopes.bindings(self.scopes.resolve(node.id, scope)) if isinstance(node, ast.Name) else []
            loops = [(b.node.target, b.node.iter) for b in found if isinstance(b.node, ast.For)]
            loops = loops if len(loops) == len(found) else []
        mine = [i for t, i in loops if isinstance(t, ast.Name) and t.id == getattr(node, "id", "")]
        return bool(mine) and all(self.kind(i, scope).name == "str" for i in mine)

    def _number(self, name: str, node: ast.Call, found: list[Range | None], scope: Scope) -> set[str]:
        if not found:
            return set()
        kind, number = self.kind(node.args[0], scope), found[0]
        if number is None:
            if kind.name == "str" and len(found) == 1:
                return {"ValueError"}
            measured = isinstance(node.args[0], ast.Call) and called_name(node.args[0]) in MEASURES
            computed = name in ("abs", "round") or isinstance(node.args[0], ast.BinOp)
            computed = measured or (computed and kind.name != "number")
            alike = kind.name in ARRAYS or (computed and self.is_foreign(node.args[0], scope))
            if self.is_measure(node.args[0], scope) and name in ("float", "abs"):
                return set()
            if alike and (name != "int" or measured or kind.name != "number"):
                return set()
            return {"ValueError", "TypeError"} | ({"OverflowError"} if kind.name == "number" else set())
        if name == "abs" or (name == "round" and len(found) == 2):
            return set() if len(found) == 1 or (found[1] is not None and found[1].whole) else {"TypeError"}
        if name == "float":
            return set() if number.as_float else {"OverflowError"}
        return (
            set()
            if len(found) == 1 and (number.whole or number.finite)
            else {"ValueError", "OverflowError", "TypeError"}
        )

    def _has_some(self, node: ast.expr, scope: Scope) -> bool:
        return self.ranges.length(node, scope).low > 0

    def _of_many(self, name: str, node: ast.Call, found: list[Range | None], scope: Scope) -> set[str]:
        first, keyed = node.args[0] if node.args else None, any(k.arg == "key" for k in node.keywords)
        if first is None or (keyed and not self._ranks(node, scope)):
            return {"TypeError", "ValueError"}
        if len(node.args) > 1 and name != "sorted":
            alike = all(r is not None for r in found) or all(self.kind(a, scope).name == "str" for a in node.args)
            return set() if alike and name != "sum" else {"TypeError"}
        element, bounds = self.kinds.element(first, scope), self.ranges.elements(first, scope)
        sure = bounds is not None or (element.name == "str" and name != "sum") or element.name == "path"
        sure = sure or keyed or (element.name == "tuple" and name == "sorted" and element.immutable)
        sure = sure or self.kind(first, scope).name in ARRAYS or self.is_foreign(first, scope)
        if bounds is not None and name == "sum" and not bounds.as_float:
            return {"OverflowError"}
        empty = name in ("min", "max") and not any(k.arg == "default" for k in node.keywords)
        around = self.scopes.parents.get(id(node))
        asked = isinstance(around, ast.IfExp) and ast.unparse(around.test) == ast.unparse(first)
        lacks = empty and not asked and not self._has_some(first, scope) and self.kind(first, scope).name not in ARRAYS
        return (set() if sure else {"TypeError"}) | ({"ValueError"} if lacks else set())

    def _ranks(self, node: ast.Call, scope: Scope) -> bool:
        """Whether a key surely gives what can be compared: a length, a number, what a dict of numbers has."""
        key = next(k.value for k in node.keywords if k.arg == "key")
        if isinstance(key, ast.Lambda):
            return self.real(key.body, scope) is not None or self.kind(key.body, scope).name == "str"
        got = (
            isinstance(key, ast.Attribute) and key.attr == "get" and ast.unparse(key.value) == ast.unparse(node.args[0])
        )
        return got or self.scopes.dotted(key, scope) in ("builtins.len", "builtins.abs", "builtins.str", "builtins.int")

    def _of_math(self, path: str, node: ast.Call, scope: Scope) -> set[str]:
        found = [self.real(a, scope) for a in node.args]
        wrong = {"ValueError", "TypeError", "OverflowError"}
        known = [r for r in found if r is not None]
        if len(known) < len(found) or node.keywords:
            return wrong
        if path in _OF_WHOLE and not all(
            (r.whole and r.low >= 0 and r.high < 1e6) or (path in ("math.gcd", "math.isqrt") and r.whole) for r in known
        ):
            return wrong
        if path in _FINITE:
            turns = path in ("math.sin", "math.cos", "math.tan")
            return set() if all((r.finite and r.as_float) or (r.whole and not turns) for r in known) else wrong
        if path in _LEAST and len(known) <= 2:
            low, high = _LEAST[path]
            return set() if low <= known[0].low and known[0].high <= high else wrong
        if path == "math.pow" and len(known) == 2:
            return errors_of(ast.Pow(), known[0]._replace(whole=False), known[1])
        if path in ("math.fsum", "math.prod"):
            return wrong
        return set() if (path in _REAL or path in _OF_WHOLE) and all(r.as_float for r in known) else wrong


def _lies_in(found: Range | None, most: int) -> bool:
    """Whether this is a whole number from 0 on, below a bound."""
    return found is not None and found.whole and found.low >= 0 and found.high < most
