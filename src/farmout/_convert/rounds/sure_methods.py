"""What surely raises nothing, whatever the item: functions for arrays and images, and methods."""

from __future__ import annotations

import ast
import string

from ..text.scopes import Scope
from ..values.bounds import Range
from ..values.pure_table import words
from .failures import of_mixed_items
from .sure import ARRAYS, has_surrogates
from .sure_places import SurePlaces

__all__ = ["SureMethods"]

_ANY = frozenset({"Exception"})
_TEXT = frozenset(words("strip lstrip rstrip lower upper title capitalize casefold swapcase startswith endswith "
                        "count find rfind isdigit isalpha isalnum isupper islower isspace splitlines replace "
                        "hexdigest as_posix removeprefix removesuffix expandtabs"))  # fmt: skip
_HARMLESS = frozenset(words("items keys values copy clear reverse flush close writeheader is_dir is_file exists "
                            "with_suffix with_name mkdir joinpath union intersection difference discard add_subplot "
                            "append appendleft tolist"))  # fmt: skip
_OF_DATES = frozenset(words("weekday isoweekday isoformat toordinal isocalendar ctime strftime"))
_FILES = frozenset(words("write writelines writerow writerows write_text write_bytes"))
_CHOOSY = frozenset(words("inv solve cholesky reshape resize dot matmul concatenate stack vstack hstack einsum "
                          "tensordot broadcast_to choice loads fromstring loadtxt genfromtxt cross fromiter "
                          "frombuffer"))  # fmt: skip
_SIZES = {f"numpy.{n}": 1 for n in words("zeros ones empty full eye identity")} | {"numpy.linspace": 3}
_LEASTS = frozenset(words("max min argmax argmin median percentile quantile ptp nanmax nanmin"))
_BYTES = {f"numpy.uint{n}": 2**n - 1 for n in (8, 16, 32, 64)} | {f"numpy.int{n}": 2 ** (n - 1) - 1 for n in (
    8, 16, 32, 64)}  # fmt: skip


class SureMethods(SurePlaces):
    """Asks the same of functions of libraries, and of methods."""

    def _of_library(self, path: str, node: ast.Call, scope: Scope) -> set[str] | frozenset[str]:
        """Functions for arrays and images refuse sizes below zero, and numbers that their elements cannot hold."""
        name = path.rpartition(".")[2]
        if path in ("numpy.array", "numpy.asarray", "numpy.full") and node.args:
            return self._made(node, scope)
        if path in _SIZES:
            place = _SIZES[path] - 1
            sizes = [*node.args[place : place + 1], *(k.value for k in node.keywords if k.arg in ("shape", "num"))]
            return set() if all(self._is_size(s, scope) for s in sizes) else {"ValueError", "TypeError"}
        if (name in _CHOOSY and not path.startswith("cv2.")) or path.startswith("numpy.linalg."):
            return {"ValueError"} if name != "norm" else set()
        if path in _BYTES and node.args:
            found = self.real(node.args[0], scope)
            low = 0 if "uint" in path else -_BYTES[path]
            return set() if found is None or (low <= found.low and found.high <= _BYTES[path]) else {"OverflowError"}
        if path == "numpy.arange":
            step = self.real(node.args[2], scope) if len(node.args) > 2 else None
            return set() if len(node.args) < 3 or (step is not None and not step.has_zero) else {"ValueError"}
        if path in ("numpy.random.default_rng", "numpy.random.RandomState", "numpy.random.seed") and node.args:
            found = self.real(node.args[0], scope)
            return set() if found is None or (found.whole and found.low >= 0) else {"ValueError"}
        if name in _LEASTS and node.args:
            empty = self.ranges.length(node.args[0], scope).low == 0 and not self._is_whole_array(
                node.args[0], scope, 4
            )
            return {"ValueError"} if empty else set()
        lists = [a for a in node.args if self.kind(a, scope).name == "list" and not isinstance(a, ast.List)]
        unknown = any(self.ranges.elements(a, scope) is None and not self.is_foreign(a, scope) for a in lists)
        return {"TypeError", "ValueError"} if unknown else set()

    def _is_size(self, node: ast.expr, scope: Scope) -> bool:
        parts = node.elts if isinstance(node, (ast.Tuple, ast.List)) else [node]
        return all(self._is_length(part, scope) for part in parts)

    def _is_length(self, node: ast.expr, scope: Scope) -> bool:
        """Whether this is a whole number from 0 on, or one of a library, or one for all items."""
        found = self.real(node, scope)
        if found is not None:
            return found.whole and found.low >= 0
        shape = isinstance(node, ast.Attribute) and node.attr == "shape"
        return shape or self.same(node, scope) or self.is_foreign(node, scope)

    def _is_whole_array(self, node: ast.expr, scope: Scope, depth: int) -> bool:
        """Whether this is an array of a library, not a choice of its elements."""
        if isinstance(node, ast.Subscript):
            return all(isinstance(p, (ast.Slice, ast.Constant)) for p in getattr(node.slice, "elts", [node.slice]))
        if isinstance(node, ast.Name) and id(node) not in self.scopes.inner and depth:
            given = self.given(node, scope)
            return all(self._is_whole_array(v, where, depth - 1) for v, where in given)
        return not isinstance(node, (ast.List, ast.ListComp))

    def _made(self, node: ast.Call, scope: Scope) -> set[str]:
        """Errors of making an array of numbers."""
        filled = (self.scopes.dotted(node.func, scope) or "").endswith("full") and len(node.args) > 1
        typed = [*(k.value for k in node.keywords if k.arg == "dtype"), *node.args[2 if filled else 1 :][:1]]
        source, sizes = (node.args[1], node.args[:1]) if filled else (node.args[0], [])
        found = self.real(source, scope) or self.ranges.elements(source, scope)
        rows = self.kinds.element(source, scope).name
        uneven = found is None and rows in ("list", "unknown") and self.kind(source, scope).name not in ARRAYS
        wrong = (
            {"ValueError"}
            if uneven and not self.is_foreign(source, scope) and not isinstance(source, ast.List)
            else set()
        )
        for dtype in typed:
            most = _BYTES.get(self.scopes.dotted(dtype, scope) or "")
            if (
                most is not None
                and found is not None
                and found.whole
                and not (-most <= found.low and found.high <= most)
            ):
                wrong.add("OverflowError")
        return wrong if all(self._is_size(s, scope) for s in sizes) else {"ValueError", *wrong}

    # -- methods ----------------------------------------------------------------------------------------------------

    def _method(self, node: ast.Call, method: ast.Attribute, scope: Scope) -> set[str] | frozenset[str]:
        name, receiver = method.attr, method.value
        if of_mixed_items(self.judge, receiver):
            return {"AttributeError"}
        kind = self.kind(receiver, scope)
        if name in self.judge.program.methods and (
            kind.name.startswith("object ") or getattr(receiver, "id", "") in ("self", "cls", "super")
        ):
            return set()
        if kind.name == "str" or (isinstance(receiver, ast.Constant) and isinstance(receiver.value, str)):
            return self._of_text(name, node, receiver, scope)
        if name == "read" and not node.args and self._reads_bytes(receiver):
            return set()
        if name in _FILES:
            return self._written(name, node, scope)
        if kind.name in ARRAYS or self.is_foreign(receiver, scope):
            return self._of_array(name, node, receiver, scope)
        if kind.name == "path" and name in (
            "read_text",
            "read_bytes",
            "open",
            "glob",
            "rglob",
            "iterdir",
            "unlink",
            "relative_to",
        ):
            return set()  # whether the file is there is asked elsewhere
        if name in _OF_DATES and not node.keywords and self.is_date(receiver, scope):
            return set() if all(isinstance(a, ast.Constant) for a in node.args) else {"TypeError"}
        if kind.name in ("none", "plain", "number") and name != "random":
            return {"AttributeError", "TypeError"}
        if kind.name in ("list", "set", "dict", "deque") and name in (
            "extend",
            "update",
            "add",
            "get",
            "setdefault",
            "insert",
            "sort",
        ):
            return self._changed(name, node, receiver, scope)
        known = kind.name != "unknown" or name in ("append", "items", "keys", "values", "flush", "close", "mkdir")
        generator = self._drawn(name, node, scope)
        return generator if generator is not None else set() if name in _HARMLESS and known else _ANY

    def _drawn(self, name: str, node: ast.Call, scope: Scope) -> set[str] | None:
        """Errors of drawing from a generator; None where it is none."""
        found = [self.real(a, scope) for a in node.args]
        sizes = [k.value for k in node.keywords if k.arg == "size"]
        if name in ("random", "standard_normal", "shuffle", "permutation"):
            sizes += node.args if name in ("random", "standard_normal") else []
        elif name in ("normal", "uniform", "gauss", "normalvariate", "integers", "randint", "randrange"):
            sizes += node.args[2:3]
            if not all(r is not None for r in found[:2]):
                return {"ValueError", "TypeError"}
            spread = found[1] if name == "normal" and len(found) > 1 else None
            if spread is not None and spread.low < 0:
                return {"ValueError"}
            ends = [Range(True, 0, 0), *found] if len(found) == 1 else found[:2]
            known = [r for r in ends if r is not None and r.whole]
            if name in ("integers", "randint", "randrange") and (len(known) < 2 or known[0].high >= known[1].low):
                return {"ValueError"}
        elif name == "expovariate":
            return set() if found and found[0] is not None and not found[0].has_zero else {"ZeroDivisionError"}
        else:
            return None
        return set() if all(self._is_size(s, scope) for s in sizes) else {"ValueError"}

    def _of_text(self, name: str, node: ast.Call, receiver: ast.expr, scope: Scope) -> set[str]:
        if name == "join" and node.args:
            held = self.kinds.element(node.args[0], scope).name
            return set() if held == "str" else {"TypeError"}
        if name in ("split", "rsplit", "partition", "rpartition"):
            return (
                set()
                if all(isinstance(a, ast.Constant) and a.value != "" for a in node.args)
                else {"ValueError", "TypeError"}
            )
        if name in ("ljust", "rjust", "zfill", "center"):
            whole = bool(node.args) and self._is_whole(node.args[0], scope)
            return set() if whole and all(isinstance(a, ast.Constant) for a in node.args[1:]) else {"TypeError"}
        if name == "encode":
            if self.judge.program.once(has_surrogates):
                return {"ValueError"}
            codes = [*node.args, *(k.value for k in node.keywords)]
            return (
                set()
                if all(isinstance(c, ast.Constant) and "utf" in str(c.value).lower() for c in codes)
                else {"ValueError"}
            )
        if name == "format":
            return self._formatted(node, receiver, scope)
        given = all(self.kind(a, scope).name in ("str", "tuple") or self._is_whole(a, scope) for a in node.args)
        return set() if name in _TEXT and given else {"ValueError", "TypeError"}

    def _formatted(self, node: ast.Call, receiver: ast.expr, scope: Scope) -> set[str]:
        wrong = {"ValueError", "TypeError", "LookupError"}
        if not isinstance(receiver, ast.Constant) or node.keywords:
            return wrong
        found: set[str] = set()
        for number, (_, field, spec, _) in enumerate(
            p for p in string.Formatter().parse(str(receiver.value)) if p[1] is not None
        ):
            place = int(field) if field and field.isdigit() else number
            if (field and not field.isdigit()) or place >= len(node.args) or "{" in (spec or ""):
                return wrong
            found |= self.shown(node.args[place], ast.JoinedStr([ast.Constant(spec)]) if spec else None, scope)
        return found

    def _written(self, name: str, node: ast.Call, scope: Scope) -> set[str]:
        first = node.args[0] if node.args else None
        if first is None or name in ("writerow", "writerows", "writelines"):
            return set() if first is None else self.gone_through(first, scope)
        kind = self.kind(first, scope).name
        made = self.is_bytes(first, scope) or (
            isinstance(first, ast.Call)
            and isinstance(first.func, ast.Attribute)
            and first.func.attr in ("tobytes", "read", "encode")
        )
        if self.judge.program.once(has_surrogates):
            return {"ValueError"}
        return set() if kind == "str" or made or self.is_foreign(first, scope) else {"TypeError"}

    def _reads_bytes(self, file: ast.expr) -> bool:
        """Whether a name is that of files that are opened for their bytes, and not closed before their time."""
        if not isinstance(file, ast.Name) or list(self.scopes.attributes("close")):
            return False
        scope = self.scopes.around.get(id(file), self.scopes.module)
        found = self.scopes.bindings(self.scopes.resolve(file.id, scope))
        opened = [b.value for b in found if b.kind == "with" and isinstance(b.value, ast.Call)]
        modes = [[*call.args, *(k.value for k in call.keywords if k.arg == "mode")] for call in opened]
        return len(opened) == len(found) and all(any(ast.unparse(m) == "'rb'" for m in given) for given in modes)

    def _of_array(self, name: str, node: ast.Call, receiver: ast.expr, scope: Scope) -> set[str]:
        if name == "reshape":
            return set() if all(isinstance(a, (ast.Constant, ast.UnaryOp)) for a in node.args) else {"ValueError"}
        if name in _LEASTS:
            empty = self.ranges.length(receiver, scope).low == 0 and not self._is_whole_array(receiver, scope, 4)
            return {"ValueError"} if empty else set()
        drawn = self._drawn(name, node, scope)
        choosy = name in _CHOOSY | {"item", "index", "remove", "decode"}
        return drawn if drawn is not None else {"ValueError"} if choosy else set()

    def _changed(self, name: str, node: ast.Call, receiver: ast.expr, scope: Scope) -> set[str]:
        if not node.args:
            return {"TypeError"} if name == "sort" and not self.kinds.element(receiver, scope).immutable else set()
        if name in ("extend", "update"):
            return self.gone_through(node.args[0], scope)
        if name in ("add", "get", "setdefault"):
            return self.hashed(node.args[0], scope)
        return set() if name == "insert" and self._is_whole(node.args[0], scope) else {"TypeError"}
