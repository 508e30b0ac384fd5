"""What surely raises nothing, whatever the item: attributes, and places of lists, dicts and arrays."""

from __future__ import annotations

import ast
import itertools
from typing import TYPE_CHECKING

from ..text.scopes import Scope, targets_of
from ..values.bounds import Range
from ..values.sources import sources_of
from .failures import natural, turns
from .shapes import ARRAYS, has_axes
from .sure import Sure

if TYPE_CHECKING:
    from ..effects.program import Program

__all__ = ["SurePlaces"]

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_DATES = ("datetime.date", "datetime.datetime")
_OF_DATES = frozenset({"year", "month", "day"})
_OF_TIMES = frozenset({"hour", "minute", "second", "microsecond", "tzinfo"})
_TYPES = {"list": list, "dict": dict, "set": set, "str": str, "tuple": tuple}


class SurePlaces(Sure):
    """Asks the same of attributes and places."""

    def is_date(self, node: ast.expr, scope: Scope, kinds: tuple[str, ...] = _DATES) -> bool:
        """Whether all that the text gives here are dates, or dates with times."""
        sources = sources_of(self.judge.program)
        found = self.scopes.bindings(self.scopes.resolve(node.id, scope)) if isinstance(node, ast.Name) else []
        over = [(b.value, self.scopes.around[id(b.node)]) for b in found if b.kind == "for" and b.value is not None]
        if not all(sources.held(value, where) for value, where in over):
            return False  # it goes through what is not known, too
        given = sources.values(node, scope)
        made = [self.scopes.dotted(v.func, where) if isinstance(v, ast.Call) else None for v, where in given]
        return bool(made) and all(path is not None and path.startswith(kinds) for path in made)

    def attribute(self, node: ast.Attribute, scope: Scope) -> set[str]:
        called = isinstance(parent := self.scopes.parents.get(id(node)), ast.Call) and parent.func is node
        if called or not isinstance(node.ctx, ast.Load) or self.scopes.dotted(node, scope) is not None:
            return set()
        kind = self.kind(node.value, scope).name
        known = kind in ("path", "file", "module", "class", *ARRAYS) or kind.startswith("object ")
        known = known or self.is_foreign(node.value, scope) or (kind == "number" and node.attr in ("real", "imag"))
        known = known or hasattr(_TYPES.get(kind), node.attr)
        kinds = _DATES if node.attr in _OF_DATES else _DATES[1:] if node.attr in _OF_TIMES else ()
        known = known or (bool(kinds) and self.is_date(node.value, scope, kinds))
        known = known or (kind == "options" and self.judge.kinds.options.is_there(node.attr))
        mine = isinstance(node.value, ast.Name) and node.value.id in ("self", "cls")
        stored = any(not isinstance(a.ctx, ast.Load) for a in self.scopes.attributes(node.attr)) or mine
        fields = {t for c in self.scopes.every(ast.ClassDef) for s in c.body if isinstance(s, ast.AnnAssign)
                  for t in targets_of(s.target)}  # fmt: skip
        return (
            set()
            if known or stored or node.attr in fields or self.judge.program.members(node.attr)
            else {"AttributeError"}
        )

    def place(self, node: ast.Subscript, scope: Scope) -> set[str]:
        """The errors of looking a place up, or of putting something there."""
        value, index = node.value, node.slice
        stores = not isinstance(node.ctx, ast.Load)
        if self.judge.values.field(node):
            return set()
        if isinstance(value, ast.Attribute) and value.attr == "shape" and isinstance(index, ast.Constant):
            there = isinstance(index.value, int) and has_axes(
                self, value.value, scope, max(index.value + 1, -index.value)
            )
            return set() if there else {"IndexError"}
        kind = self.kind(value, scope)
        parts = index.elts if isinstance(index, ast.Tuple) else [index]
        if all(isinstance(p, ast.Slice) for p in parts):
            return set() if all(self._slices(p, scope) for p in parts) else {"TypeError", "ValueError"}  # type: ignore[arg-type]
        if kind.name == "dict" or kind.name == "row":
            return self.hashed(index, scope) if stores else self._key(node, scope)
        found = [self.real(p, scope) for p in parts]
        dims = self.dims(value, scope)
        if (
            dims
            and len(dims) >= len(parts)
            and all(f is not None or isinstance(p, ast.Slice) for f, p in zip(found, parts, strict=True))
        ):
            within = all(f is None or self._within(f, d) for f, d in zip(found, dims, strict=False))
            return set() if within else {"IndexError"}
        if kind.name in ARRAYS or self.is_foreign(value, scope):  # of the library's size, which is that of all items
            return set() if stores or self.finds(node, scope) else {"IndexError", "KeyError"}
        if kind.name == "tuple" and kind.parts is not None and isinstance(index, ast.Constant):
            inside = isinstance(index.value, int) and -len(kind.parts) <= index.value < len(kind.parts)
            return set() if inside else {"IndexError"}
        if (
            self._goes_through(node)
            or self._goes_round(node, scope)
            or (found[0] is not None and self._within(found[0], self.ranges.length(value, scope)))
        ):
            return set()
        return {"IndexError", "KeyError", "TypeError"}

    def finds(self, node: ast.Subscript, scope: Scope) -> bool:
        """Whether a place is there, as far as its index tells."""
        parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        asks = self._computed if self.kind(node.value, scope).name == "array" else self._finds
        return all(asks(part, scope) for part in parts) or self.judge.values.field(node)

    def within(self, index: ast.expr, length: Range | None, scope: Scope) -> bool:
        """Whether an index surely lies in a list, or an axis, of some length."""
        found = self.real(index, scope)
        return found is not None and length is not None and self._within(found, length)

    def dims(self, node: ast.expr, scope: Scope, depth: int = 4) -> list[Range]:
        """How long the axes of an array are, where the text says so."""
        if isinstance(node, ast.Name) and id(node) not in self.scopes.inner and depth:
            given = self.given(node, scope)
            found = [self.dims(v, where, depth - 1) for v, where in given]
            return found[0] if found and all(f == found[0] for f in found) else []
        if not isinstance(node, ast.Call) or not node.args:
            return []
        path = self.scopes.dotted(node.func, scope)
        if path is None:
            made = self.returned(node, scope)
            every = [self.dims(v, where, depth - 1) for v, where in made] if depth else []
            return every[0] if every and all(d == every[0] for d in every) else []
        if path not in ("numpy.zeros", "numpy.ones", "numpy.empty", "numpy.full"):
            return []
        sizes = node.args[0].elts if isinstance(node.args[0], (ast.Tuple, ast.List)) else [node.args[0]]
        known = [self.real(s, scope) for s in sizes]
        return [r for r in known if r is not None] if all(r is not None for r in known) else []

    def _finds(self, index: ast.expr, scope: Scope) -> bool:
        """Whether an index is a slice, a constant, goes round, or counts from 0 on."""
        found = self.real(index, scope)
        named = isinstance(index, ast.Name) and found is not None and found.whole and found.low >= 0
        return named or turns(index) or natural(self.judge, index) or isinstance(index, (ast.Slice, ast.Constant))

    def _computed(self, index: ast.expr, scope: Scope) -> bool:
        """Whether an index of an array is put together from slices, arrays and numbers that count."""
        if isinstance(index, ast.BinOp):
            return self._computed(index.left, scope) and self._computed(index.right, scope)
        array = self.kind(index, scope).name in ("array", "none") or isinstance(index, ast.Compare)
        return array or self._finds(index, scope)

    def _within(self, index: Range, length: Range) -> bool:
        return index.whole and index.high < length.low and -length.low <= index.low

    def _slices(self, part: ast.Slice, scope: Scope) -> bool:
        ends = [e for e in (part.lower, part.upper) if e is not None]
        whole = all(self._is_whole(e, scope) for e in ends)
        step = self.real(part.step, scope) if part.step is not None else None
        return whole and (part.step is None or (step is not None and not step.has_zero))

    def _is_whole(self, node: ast.expr, scope: Scope) -> bool:
        found = self.real(node, scope)
        unknown = found is None and self.kind(node, scope).name in ("unknown", "number")
        return (found is not None and found.whole) or (unknown and self.is_foreign(node, scope))

    def _key(self, node: ast.Subscript, scope: Scope) -> set[str]:
        """The errors of looking a key up in a dict."""
        if isinstance(node.slice, ast.Constant):
            lacks = node.slice.value in self.judge.program.once(_taken_out) or self._may_lack(node, node.slice, scope)
            return {"KeyError"} if lacks and not self._is_asked(node) else set()
        made = self.given(node.value, scope) if isinstance(node.value, ast.Name) else []
        paths = {self.scopes.dotted(m.func, s) if isinstance(m, ast.Call) else None for m, s in made}
        if paths and paths <= {"collections.Counter", "collections.defaultdict"}:
            return self.hashed(node.slice, scope)
        return set() if self._is_asked(node) else {"KeyError", "TypeError"}

    def _may_lack(self, node: ast.Subscript, key: ast.Constant, scope: Scope) -> bool:
        """Whether a dict that the text writes out has no such key, and does not get it whatever happens."""
        given = self.given(node.value, scope) if isinstance(node.value, ast.Name) else []
        made = [*given, *sources_of(self.judge.program).values(node.value, scope)]
        dicts = [m for m, _ in made if isinstance(m, ast.Dict) and None not in m.keys]
        lacking = any(ast.dump(key) not in {ast.dump(k) for k in d.keys if k is not None} for d in dicts)
        return lacking and key.value not in self.judge.program.once(_always_put_in)

    def _is_asked(self, node: ast.Subscript) -> bool:
        """Whether a block around asks for the key, or goes through the keys."""
        owner, key = ast.unparse(node.value), ast.unparse(node.slice)
        for parent in self.scopes.enclosing(node):
            tests = [parent.test] if isinstance(parent, (ast.If, ast.IfExp, ast.While)) else []
            if any(ast.unparse(t).find(f"{key} in {owner}") >= 0 for t in tests):
                return True
            loops = [parent] if isinstance(parent, ast.For) else getattr(parent, "generators", [])
            if any(
                ast.unparse(o.target) == key and ast.unparse(o.iter) in (owner, f"sorted({owner})", f"{owner}.keys()")
                for o in loops
            ):
                return True
        return False

    def _goes_round(self, node: ast.Subscript, scope: Scope) -> bool:
        """``names[k % len(names)]``: dividing by zero is another matter."""
        index = node.slice
        if not isinstance(index, ast.BinOp) or not isinstance(index.op, ast.Mod):
            return False
        listed = self.kind(node.value, scope).name in ("list", "tuple", "str")
        same = ast.unparse(index.right) == f"len({ast.unparse(node.value)})"
        return listed and same and self._is_whole(index.left, scope)

    def _goes_through(self, node: ast.Subscript) -> bool:
        """``row[k]`` in ``for k in range(len(row))``."""
        for parent in self.scopes.enclosing(node):
            for loop in [parent] if isinstance(parent, ast.For) else getattr(parent, "generators", []):
                if ast.unparse(loop.target) == ast.unparse(node.slice):
                    return (
                        loop is not self.judge.loop
                        and ast.unparse(loop.iter) == f"range(len({ast.unparse(node.value)}))"
                    )
        return False


def _taken_out(program: Program) -> set[object]:
    """The constant keys that the text takes out of some dict."""
    deleted = [t.slice for d in program.scopes.every(ast.Delete) for t in d.targets if isinstance(t, ast.Subscript)]
    called = [program.scopes.parents.get(id(pop)) for pop in program.scopes.attributes("pop")]
    popped = [c.args[0] for c in called if isinstance(c, ast.Call) and c.args and isinstance(c.func, ast.Attribute)]
    return {key.value for key in [*deleted, *popped] if isinstance(key, ast.Constant)}


def _always_put_in(program: Program) -> set[object]:
    """The constant keys under which the text stores something whichever way it goes."""
    found: set[object] = set()
    for place in program.scopes.every(ast.Subscript):
        if isinstance(place.ctx, ast.Store) and isinstance(place.slice, ast.Constant):
            around = itertools.takewhile(lambda p: not isinstance(p, _FUNCTIONS), program.scopes.enclosing(place))
            if not any(isinstance(parent, (ast.If, ast.Try, ast.While, ast.Match)) for parent in around):
                found.add(place.slice.value)
    return found
