"""What surely raises nothing, whatever the item: operators and questions, by the kinds and bounds of what they get."""

from __future__ import annotations

import ast
import re
from collections.abc import Container
from typing import TYPE_CHECKING

from ..text.arguments import arguments_for
from ..text.scopes import Scope, called_name, hides_arguments
from ..values.array_kinds import MEASURES
from ..values.bounds import Range, errors_of
from ..values.kind import MATRIX, VECTOR, Kind, common
from ..values.pure_table import words
from ..values.ranges import Ranges, ranges_of
from ..values.sources import sources_of
from .flow import early_reads
from .shapes import ARRAYS, has_axes

if TYPE_CHECKING:
    from ..effects.program import Program
    from ..judging.judge import Judge

__all__ = ["ARRAYS", "BYTES", "LIBRARIES", "Sure", "has_bytes", "has_surrogates"]

GONE_THROUGH = frozenset(words("list tuple set frozenset dict str range generator deque file array vector row"))
BYTES = frozenset(
    words("bytes bytearray encode read_bytes to_bytes tobytes digest compress decompress b64encode b64decode pack")
)
_BYTES_MADE = frozenset(words("builtins.bytes builtins.bytearray struct.pack"))
_GROWING = words("append appendleft insert extend extendleft")
_MADE_HERE = (ast.List, ast.ListComp, ast.Call)
_DEEPEST = 12
_DATES = frozenset(words("datetime.datetime datetime.date"))
_WRONG = frozenset({"TypeError", "ValueError", "ArithmeticError"})
_SIDES = (ast.List, ast.Tuple)
_PLACES = re.compile(r"%[-+ #0]*(\d+|\*)?(\.(\d+|\*))?([diouxXeEfFgGcrsa%])")
_TYPE = re.compile(r"(?P<before>[^a-zA-Z%]*)(?P<type>[a-zA-Z%]?)")
LIBRARIES = ("numpy.", "cv2.", "PIL.", "scipy.", "skimage.", "matplotlib.")
_MAKERS = (*LIBRARIES, "pandas.", "csv.")
_PLAIN = frozenset(words("split rsplit groups item tolist decode"))  # what they give is no object of the library
_PASS_ON = frozenset(f"builtins.{name}" for name in words("list tuple sorted reversed enumerate iter"))


class Sure:
    """Asks which errors a node of an item may raise, as far as the text cannot exclude them."""

    def __init__(self, judge: Judge) -> None:
        self.judge, self.scopes, self.kinds = judge, judge.scopes, judge.kinds
        self.ranges: Ranges = ranges_of(judge.program)

    def errors(self, node: ast.AST, scope: Scope) -> set[str]:
        """The errors that a node may raise itself, not what stands in it; calls and subscripts are asked elsewhere."""
        if isinstance(node, (ast.Raise, ast.Assert, ast.Delete, ast.Import, ast.ImportFrom, ast.Await)):
            return {"Exception"}
        if isinstance(node, ast.Name):
            reads = self.judge.program.once(early_reads).get(self.scopes.around.get(id(node), scope).number, ())
            early = isinstance(node.ctx, ast.Load) and id(node) in reads
            return {"UnboundLocalError"} if early else set()
        if isinstance(node, ast.Starred):
            return self.gone_through(node.value, scope)
        if isinstance(node, ast.FormattedValue):
            return self.shown(node.value, node.format_spec, scope)
        if isinstance(node, ast.BinOp):
            return self.operation(node.op, node.left, node.right, scope)
        if isinstance(node, ast.AugAssign):
            return self.operation(node.op, node.target, node.value, scope)
        if isinstance(node, ast.UnaryOp):
            return self._unary(node, scope)
        if isinstance(node, ast.Compare):
            return self._comparison(node, scope)
        if isinstance(node, (ast.If, ast.While, ast.IfExp)):
            return self.truth(node.test, scope)
        if isinstance(node, ast.BoolOp):
            return set().union(*(self.truth(v, scope) for v in node.values[:-1]))
        if isinstance(node, (ast.For, ast.comprehension)):
            asked: set[str] = set().union(*(self.truth(i, scope) for i in getattr(node, "ifs", ())))
            return (
                asked | self.gone_through(node.iter, scope) | self.unpacked(node.target, node.iter, scope, rounds=True)
            )
        if isinstance(node, ast.Assign):
            pairs = [t for t in node.targets if isinstance(t, _SIDES)]
            return set().union(*(self.unpacked(t, node.value, scope) for t in pairs))
        if isinstance(node, (ast.Set, ast.DictComp, ast.Dict)):
            keys = (
                node.elts if isinstance(node, ast.Set) else [node.key] if isinstance(node, ast.DictComp) else node.keys
            )
            return set().union(*(self.hashed(k, scope) for k in keys if k is not None))
        return set()

    # -- what is known ----------------------------------------------------------------------------------------------

    def kind(self, node: ast.expr, scope: Scope) -> Kind:
        found = self.kinds.of(node, scope)
        if found.name != "unknown" or not isinstance(node, (ast.Name, ast.Subscript)):
            return found
        parts = self.ranges.written.parts(node, scope) if isinstance(node, ast.Name) else []
        if not parts and not self.judge.program.once(_grows_by_other_names):
            parts = sources_of(self.judge.program).values(node, scope)
        return common([self.kinds.of(value, where) for value, where in parts])

    def is_foreign(self, node: ast.expr, scope: Scope, seen: frozenset[int] = frozenset()) -> bool:
        """Whether a library for images and arrays made this: its objects are taken to be alike for all items.

        ``seen``: what it is asked of already, and comes of itself and something else.
        """
        while isinstance(node, (ast.Attribute, ast.Subscript, ast.Call, ast.BinOp, ast.UnaryOp)):
            path = (self.scopes.dotted(node.func, scope) or "") if isinstance(node, ast.Call) else ""
            if path.startswith(_MAKERS):
                return True
            if isinstance(node, ast.Call) and path in _PASS_ON and node.args:
                node = node.args[0]
                continue
            if isinstance(node, ast.Call) and called_name(node) in _PLAIN:
                return False
            if isinstance(node, ast.BinOp):
                return self.is_foreign(node.left, scope, seen) or self.is_foreign(node.right, scope, seen)
            if isinstance(node, ast.Call):
                made = self.returned(node, scope)
                if made:
                    return all(self._made_foreign(v, inside, seen) for v, inside in made)
                node = node.func
            else:
                node = node.operand if isinstance(node, ast.UnaryOp) else node.value
        if not isinstance(node, ast.Name) or id(node) in self.scopes.inner:
            return False
        from_library = (self.scopes.dotted(node, scope) or "").startswith(tuple(p[:-1] for p in _MAKERS))
        given = list(self.given(node, scope))
        return from_library or (bool(given) and all(self._made_foreign(v, where, seen) for v, where in given))

    def _made_foreign(self, node: ast.expr, scope: Scope, seen: frozenset[int]) -> bool:
        deep = len(seen) < _DEEPEST
        return id(node) in seen or (deep and self.is_foreign(node, scope, seen | {id(node)}))

    def returned(self, call: ast.Call, scope: Scope) -> list[tuple[ast.expr, Scope]]:
        """What the returns of a function of the text give that is called."""
        binding = (
            self.scopes.only(self.scopes.resolve(call.func.id, scope)) if isinstance(call.func, ast.Name) else None
        )
        function = binding.node if binding is not None else None
        if not isinstance(function, ast.FunctionDef):
            return []
        inside = self.scopes.of_node[id(function)]
        return [(n.value, inside) for n in ast.walk(function) if isinstance(n, ast.Return) and n.value is not None]

    def given(self, name: ast.Name, scope: Scope) -> list[tuple[ast.expr, Scope]]:
        """What a name is given, by assignments or the calls of its function, and where; [] if that is not all."""
        var = self.scopes.resolve(name.id, scope)
        found: list[tuple[ast.expr, Scope]] = []
        for binding in self.scopes.bindings(var):
            if binding.kind == "param":
                given = arguments_for(self.scopes, var)
                if not given:
                    return []
                found += given
            elif binding.kind in ("assign", "unpack", "with", "for") and binding.value is not None:
                found.append((binding.value, self.scopes.around.get(id(binding.node), scope)))
            elif binding.kind != "augment":
                return []
        return found

    def is_bytes(self, node: ast.expr, scope: Scope, depth: int = 4) -> bool:
        """Whether this is bytes, made as such, whatever is added to them."""
        if isinstance(node, ast.Call):
            return self.scopes.dotted(node.func, scope) in _BYTES_MADE
        if not isinstance(node, ast.Name) or id(node) in self.scopes.inner or not depth:
            return False
        ways = {binding.kind for binding in self.scopes.bindings(self.scopes.resolve(node.id, scope))}
        given = self.given(node, scope) if ways <= {"assign", "augment", "param"} else []
        return bool(given) and all(self.is_bytes(value, where, depth - 1) for value, where in given)

    def real(self, node: ast.expr, scope: Scope) -> Range | None:
        return self.ranges.of(node, scope)

    def count(self, node: ast.expr, scope: Scope, most: float = 1e9) -> bool:
        """Whether this is a whole number from 0 on that can be a length."""
        found = self.real(node, scope)
        return found is not None and found.whole and found.low >= 0 and found.high <= max(most, 2**62)

    def same(self, node: ast.expr, scope: Scope, depth: int = 4, varying: Container[str] = ()) -> bool:
        """Whether this is the same for all items: what fails then fails before any of them has written.

        ``varying``: names of the loop's scope that are not, for whatever reason.
        """
        for name in ast.walk(node):
            if isinstance(name, ast.Call) or not depth:
                return False
            if not isinstance(name, ast.Name):
                continue
            var = self.scopes.resolve(name.id, scope)
            if var.scope == self.judge.scope.number:
                if name.id not in self.judge.own and name.id not in varying and id(name) not in self.scopes.inner:
                    continue
            elif var.scope in (-1, self.scopes.module.number):
                continue
            given = arguments_for(self.scopes, var) if self.scopes.is_parameter(var) else None
            if not given or not all(self.same(value, where, depth - 1, varying) for value, where in given):
                return False
        return True

    # -- questions --------------------------------------------------------------------------------------------------

    def truth(self, node: ast.expr, scope: Scope) -> set[str]:
        """Errors of asking whether something is true: an array of several elements does not know."""
        unsure = self.kind(node, scope).name in ARRAYS
        return {"ValueError"} if unsure and not isinstance(node, ast.BoolOp) else set()

    def hashed(self, node: ast.expr, scope: Scope) -> set[str]:
        kind = self.kind(node, scope)
        known = kind.immutable or kind.name in ("path", "function") or kind.name.startswith("object ")
        return set() if known or self.is_foreign(node, scope) else {"TypeError"}

    def gone_through(self, node: ast.expr, scope: Scope) -> set[str]:
        kind = self.kind(node, scope)
        known = kind.name in GONE_THROUGH or self.is_foreign(node, scope) or isinstance(node, ast.Call)
        return set() if known or kind.name == "unpicklable" else {"TypeError"}

    def unpacked(self, target: ast.expr, value: ast.expr, scope: Scope, *, rounds: bool = False) -> set[str]:
        """Errors of giving several names the parts of a value, or of what a loop gives out."""
        if not isinstance(target, _SIDES):
            return set()
        if not rounds and isinstance(value, _SIDES) and len(value.elts) == len(target.elts):
            return set().union(*(self.unpacked(t, v, scope) for t, v in zip(target.elts, value.elts, strict=True)))
        if rounds and isinstance(value, ast.Call):
            path = self.scopes.dotted(value.func, scope)
            view = isinstance(value.func, ast.Attribute) and value.func.attr in ("items", "iterrows")
            if path in ("builtins.enumerate", "builtins.zip") or view:
                parts = value.args if path == "builtins.zip" else [ast.Constant(0), *value.args]
                pairs = zip(target.elts, parts, strict=False) if not view else ()
                return set().union(*(self.unpacked(t, v, scope, rounds=True) for t, v in pairs))
        written = self.ranges.written.rows(value, scope) if rounds else []
        if written and all(isinstance(row, _SIDES) and len(row.elts) == len(target.elts) for row, _ in written):
            return set()
        kind = self.kinds.element(value, scope) if rounds else self.kind(value, scope)
        if kind.name == "tuple" and kind.parts is not None and len(kind.parts) == len(target.elts):
            return set()
        path = self.scopes.dotted(value.func, scope) if isinstance(value, ast.Call) else None
        if path == "builtins.divmod" and len(target.elts) == 2:
            return set()
        if isinstance(value, ast.Attribute) and value.attr == "shape":
            return set() if has_axes(self, value.value, scope, len(target.elts), only=True) else {"ValueError"}
        return set() if self.is_foreign(value, scope) else {"ValueError", "TypeError"}

    def shown(self, value: ast.expr, spec: ast.expr | None, scope: Scope) -> set[str]:
        """Errors of making a text of a value, in a form that may be written out."""
        kind, found = self.kind(value, scope), self.real(value, scope)
        if spec is None:
            if found is not None:
                return set() if not found.whole or found.size < 1e4000 else {"ValueError"}
            return set()  # what is no number is always shown
        parts = spec.values if isinstance(spec, ast.JoinedStr) else [spec]
        if not all(isinstance(p, ast.Constant) for p in parts):
            counted = all(isinstance(p, ast.Constant) or self.count(p.value, scope) for p in parts)  # type: ignore[attr-defined]
            return set() if counted and kind.name == "str" else {"ValueError", "TypeError"}
        match = _TYPE.fullmatch("".join(str(p.value) for p in parts))  # type: ignore[attr-defined]
        if match is None:
            return set() if kind.name == "plain" else {"ValueError", "TypeError"}  # `{day:%Y}`
        return set() if self._takes(match["type"], match["before"], kind.name, found) else {"ValueError", "TypeError"}

    def _takes(self, letter: str, before: str, kind: str, found: Range | None) -> bool:
        """Whether a format takes a value."""
        if found is not None:
            if letter in "eEfFgG%" and letter:
                return found.as_float
            return letter == "" or (
                letter in "dboxXnc" and found.whole and (letter != "c" or 0 <= found.low <= found.high < 0xD800)
            )
        if kind == "str":
            return letter in ("", "s") and not set(before) & set("=,_+")
        return kind == "number" and letter in ("", *"eEfFgG%")

    # -- operators --------------------------------------------------------------------------------------------------

    def _unary(self, node: ast.UnaryOp, scope: Scope) -> set[str]:
        if isinstance(node.op, ast.Not):
            return self.truth(node.operand, scope)
        found = self.real(node.operand, scope)
        if found is not None:
            return set() if found.whole or not isinstance(node.op, ast.Invert) else {"TypeError"}
        kind = self.kind(node.operand, scope).name
        return set() if kind in ARRAYS or kind == "number" or self.is_foreign(node.operand, scope) else {"TypeError"}

    def operation(self, op: ast.operator, left: ast.expr, right: ast.expr, scope: Scope) -> set[str]:
        """The errors that an operator may raise."""
        sides = left, right
        ranges = [self.real(s, scope) for s in sides]
        if ranges[0] is not None and ranges[1] is not None:
            return errors_of(op, ranges[0], ranges[1])
        names = [self.kind(s, scope).name for s in sides]
        if names[0] == "str" and isinstance(op, ast.Mod):
            return self._percent(left, right, scope)
        if isinstance(op, ast.Add) and (names == ["str", "str"] or all(self.is_bytes(s, scope) for s in sides)):
            return set()
        if names[0] in ("list", "tuple") and names[1] == names[0] and isinstance(op, ast.Add):
            return set()
        if isinstance(op, ast.Mult) and ({*names} & {"str", "list", "tuple"}):
            other = ranges[0] or ranges[1]
            return set() if other is not None and other.whole and other.size < 1e9 else {"TypeError", "OverflowError"}
        if isinstance(op, ast.Div) and "path" in names and {*names} <= {"path", "str"}:
            return set()
        if isinstance(op, (ast.Add, ast.Sub)) and self._is_date(left, scope) and self.is_span(right, scope):
            return set()
        if names[0] in ("set", "frozenset", "dict") and names[1] in ("set", "frozenset", "dict"):
            return set()
        if self.divides_by_zero(op, left, right, scope):
            return set(_WRONG)
        foreign = [n in ARRAYS or self.is_foreign(s, scope) for n, s in zip(names, sides, strict=True)]
        if isinstance(op, (ast.Add, ast.Sub, ast.Mult, ast.Div)):
            foreign = [f or self.is_measure(s, scope) for f, s in zip(foreign, sides, strict=True)]
        if all(foreign):
            return set()  # whether their shapes go together is asked elsewhere
        if any(foreign):
            number = ranges[1] if foreign[0] else ranges[0]
            return self._with_array(op, left if foreign[0] else right, right if foreign[0] else left, number, scope)
        return set(_WRONG)

    def _is_date(self, node: ast.expr, scope: Scope) -> bool:
        """Whether this is a date that is written out, far from the first and the last one that there are."""
        made = sources_of(self.judge.program).values(node, scope)
        calls = [c for c, where in made if isinstance(c, ast.Call) and self.scopes.dotted(c.func, where) in _DATES]
        years = [c.args[0].value if c.args and isinstance(c.args[0], ast.Constant) else None for c in calls]
        return bool(made) and len(calls) == len(made) and all(isinstance(y, int) and 1500 < y < 8500 for y in years)

    def is_span(self, node: ast.expr, scope: Scope) -> bool:
        """Whether this is a ``timedelta`` of at most some hundred years."""
        if not isinstance(node, ast.Call) or self.scopes.dotted(node.func, scope) != "datetime.timedelta":
            return False
        found = [self.real(a, scope) for a in [*node.args, *(k.value for k in node.keywords)]]
        return not hides_arguments(node) and all(r is not None and r.size <= 20_000 for r in found)

    def is_measure(self, node: ast.expr, scope: Scope) -> bool:
        """Whether this is a number of NumPy, such as the sum of an array of numbers: they only warn, unless told to."""
        if any(word in self.judge.program.source.text for word in ("seterr", "errstate")):
            return False
        method = node.func if isinstance(node, ast.Call) and not (node.args or node.keywords) else None
        if not isinstance(method, ast.Attribute) or method.attr not in MEASURES - {"item"}:
            return False
        return self.kinds.of(method.value, scope) in (VECTOR, MATRIX)

    def divides_by_zero(self, op: ast.operator, left: ast.expr, right: ast.expr, scope: Scope) -> bool:
        """Whether a number may be divided by zero, as far as the text tells; an array only warns."""
        names, number = {self.kind(side, scope).name for side in (left, right)}, self.real(right, scope)
        divides = isinstance(op, (ast.Div, ast.FloorDiv, ast.Mod)) and not names & {*ARRAYS, "str", "path"}
        divides = divides and not any(self.is_measure(side, scope) for side in (left, right))
        return divides and not self.same(right, scope) and (number is None or number.has_zero)

    def _with_array(
        self, op: ast.operator, array: ast.expr, other: ast.expr, number: Range | None, scope: Scope
    ) -> set[str]:
        """Errors of an operator with an array and a number: small whole numbers go with every type of element."""
        if number is None:
            return set() if self.kind(other, scope).name in ("number", "list") else set(_WRONG)
        if isinstance(op, ast.Pow) and number.whole and number.low < 0 and number.low != number.high:
            return {"ValueError"}
        small = not number.whole or number.low == number.high or (number.low >= 0 and number.high <= 127)
        return set() if small or (number.as_float and self._has_floats(array, scope, 4)) else {"OverflowError"}

    def _has_floats(self, node: ast.expr, scope: Scope, depth: int) -> bool:
        """Whether an array holds floats, or whole numbers of the largest type: no number of usual size is too large."""
        if isinstance(node, ast.Call):
            path = self.scopes.dotted(node.func, scope) or ""
            typed = any(k.arg == "dtype" for k in node.keywords)
            bare = path in ("numpy.zeros", "numpy.ones", "numpy.arange", "numpy.linspace", "numpy.eye") and not typed
            if bare or path in ("numpy.sin", "numpy.cos", "numpy.sqrt", "numpy.exp", "numpy.hypot", "numpy.float64"):
                return True
            return isinstance(node.func, ast.Attribute) and node.func.attr in (
                "random",
                "normal",
                "uniform",
                "standard_normal",
            )
        if isinstance(node, ast.BinOp):
            parts = [s for s in (node.left, node.right) if self.real(s, scope) is None]
            return isinstance(node.op, ast.Div) or (
                bool(parts) and any(self._has_floats(p, scope, depth) for p in parts)
            )
        if isinstance(node, ast.Name) and id(node) not in self.scopes.inner and depth:
            given = self.given(node, scope)
            return bool(given) and all(self._has_floats(v, where, depth - 1) for v, where in given)
        return isinstance(node, ast.Subscript) and self._has_floats(node.value, scope, depth)

    def _percent(self, left: ast.expr, right: ast.expr, scope: Scope) -> set[str]:
        """Errors of ``"%d of %s" % (a, b)``."""
        wrong = {"TypeError", "ValueError"}
        if not isinstance(left, ast.Constant) or "(" in str(left.value):
            return wrong
        places = [m for m in _PLACES.finditer(str(left.value)) if m[4] != "%"]
        given = right.elts if isinstance(right, ast.Tuple) else [right]
        single = isinstance(right, ast.Tuple) or self.real(right, scope) is not None
        single = single or self.kind(right, scope).name in ("number", "str", "none", "path")
        if len(places) != len(given) or not single or any("*" in m[0] for m in places):
            return wrong
        for match, value in zip(places, given, strict=True):
            found, letter = self.real(value, scope), match[4]
            if letter in "rsa":
                if self.shown(value, None, scope):
                    return wrong
            elif found is None or not (
                found.as_float if letter in "eEfFgG" else found.whole or (found.finite and letter in "diu")
            ):
                return wrong
        return set()

    def _comparison(self, node: ast.Compare, scope: Scope) -> set[str]:
        parts = [node.left, *node.comparators]
        for op, left, right in zip(node.ops, parts, parts[1:], strict=False):
            if isinstance(op, (ast.Is, ast.IsNot)):
                continue
            names = [self.kind(p, scope).name for p in (left, right)]
            if right is not parts[-1] and {*names} & ARRAYS:  # `0 < a < 3` asks whether the first is true
                return {"ValueError"}
            if isinstance(op, (ast.In, ast.NotIn)):
                if not self._searched(left, right, names, scope):
                    return {"TypeError"}
            elif isinstance(op, (ast.Eq, ast.NotEq)):
                continue
            elif not self._ordered(left, right, names, scope):
                return {"TypeError"}
        return set()

    def _searched(self, left: ast.expr, right: ast.expr, names: list[str], scope: Scope) -> bool:
        if names[1] == "str":
            return names[0] == "str"
        if names[1] in ("set", "frozenset", "dict", "row"):
            return not self.hashed(left, scope)
        return names[0] not in ARRAYS and (
            names[1] in GONE_THROUGH or isinstance(right, (ast.Tuple, ast.List, ast.Set))
        )

    def _ordered(self, left: ast.expr, right: ast.expr, names: list[str], scope: Scope) -> bool:
        if all(self.real(p, scope) is not None for p in (left, right)):
            return True
        if names == ["str", "str"]:
            return True
        return all(
            n in ARRAYS or self.real(p, scope) is not None or self.is_foreign(p, scope) or n == "number"
            for n, p in zip(names, (left, right), strict=True)
        ) and ({*names} & ARRAYS != set() or any(self.is_foreign(p, scope) for p in (left, right)))


def has_surrogates(program: Program) -> bool:
    """Whether the text writes out, or makes, letters that stand for no character: no file takes them."""
    made = any(
        0xD800 <= ord(c) < 0xE000
        for n in program.scopes.every(ast.Constant)
        if isinstance(n.value, str)
        for c in n.value
    )
    return made or "surrogate" in program.source.text


def has_bytes(program: Program) -> bool:
    """Whether a text has something to do with bytes."""
    written = any(isinstance(constant.value, bytes) for constant in program.scopes.every(ast.Constant))
    return written or any(called_name(call) in BYTES for call in program.scopes.every(ast.Call))


def _grows_by_other_names(program: Program) -> bool:
    """Whether something is put into a list by a name that it has not had from the start."""
    calls = [program.scopes.parents[id(place)] for way in _GROWING for place in program.scopes.attributes(way)]
    grown = [c.func.value for c in calls if isinstance(c, ast.Call) and isinstance(c.func, ast.Attribute)]
    adds = [n for n in program.scopes.every(ast.AugAssign) if isinstance(n.op, ast.Add)]
    grown += [n.target for n in adds if program.kinds.of(n.value, program.scopes.around[id(n)]).name == "list"]
    for node in grown:
        if isinstance(node, ast.Name) and id(node) not in program.scopes.inner:
            found = program.scopes.bindings(program.scopes.resolve(node.id, program.scopes.around[id(node)]))
            if not all(isinstance(b.value, _MADE_HERE) for b in found if b.kind != "augment"):
                return True
    return False
