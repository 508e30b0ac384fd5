"""What known functions, and the methods of lists and dicts, do with the things that they are given."""

from __future__ import annotations

import ast
import re
from abc import abstractmethod
from collections import Counter, OrderedDict, defaultdict, deque
from collections.abc import Generator, Iterable
from dataclasses import dataclass, field

from ..values.kind import Kind
from ..values.pure_table import CHANGED_ARGUMENTS, CHANGES_FIRST, FRESH, LOGGING_METHODS, THROUGH, words
from ..values.scalars import GENERATORS, of_call
from .things import ELEMENTS, INSIDE, KEYS, NOTHING, SENT, VALUES, Heap, Thing, Value

__all__ = ["ERRORS", "METHODS", "OF_TREES", "Given", "KnownCalls", "is_plain", "makes_alone"]

ERRORS = ("Error", "Exception", "Warning", "Interrupt", "Exit", "StopIteration")


def _names(module: str, names: str) -> frozenset[str]:
    return frozenset(f"{module}.{name}" for name in words(names))


_WHOLE_NUMBERS = _names("builtins", "len int bool isinstance issubclass range ord any all hash callable id hasattr")
_NO_NUMBERS = _names("builtins", "str repr print chr format bin hex oct input bytes ascii delattr")
_FLOATS = _names("builtins", "float complex")
_ONE_VALUE = _names("pathlib", "Path PurePath PosixPath WindowsPath PurePosixPath PureWindowsPath") | {"re.compile"}
_SHOWS = ("logging.", "warnings.")
_TEXTS = words("strip lstrip rstrip lower upper title capitalize casefold swapcase replace startswith endswith find "
               "rfind index rindex join format count encode decode isdigit isalpha isalnum isspace isupper islower "
               "zfill center ljust rjust expandtabs translate removeprefix removesuffix isoformat strftime date time "
               "total_seconds bit_length is_integer hex weekday isoweekday timestamp")  # fmt: skip
_SPLITS = words("split rsplit splitlines partition rpartition findall glob rglob iterdir")
_SINGLE = frozenset({"number", "str", "plain", "range", "none", "iterator of numbers"})
_LISTS = frozenset({"re.findall", "re.split", "os.listdir", "glob.glob"})  # of texts
_SHARED = ("sys.", "functools.")  # what these give may be the same object again
_MAKERS = ("argparse.", "sqlite3.")  # what these give is new, and may hold what it is given
_ROWS = _names("builtins", "list tuple set frozenset reversed iter") | {"collections.deque", "tqdm.tqdm", "tqdm.trange",
                                                                       "tqdm.auto.tqdm"}  # fmt: skip
_SAME = _names("itertools", "chain islice cycle takewhile dropwhile filterfalse compress repeat starmap")
_COMBINED = _names("itertools", "combinations permutations product pairwise combinations_with_replacement zip_longest "
                   "batched")  # fmt: skip
_TABLES = frozenset({"builtins.dict", "collections.OrderedDict"})
_OF_OBJECT = {"builtins.abs": "__abs__", "builtins.round": "__round__", "builtins.divmod": "__divmod__",
              "builtins.pow": "__pow__"}  # fmt: skip
_PUSHES = frozenset({"heapq.heappush", "heapq.heappushpop", "heapq.heapreplace"}) | _names(
    "bisect", "insort insort_left insort_right")  # fmt: skip
_TAKES_ONE = frozenset({"heapq.heappop", "heapq.heappushpop", "heapq.heapreplace", "random.choice"})
_SOME = frozenset({"random.sample", "random.choices", "heapq.nlargest", "heapq.nsmallest", "heapq.merge"})
_NOTHING_COMES = frozenset({"heapq.heapify", "random.shuffle", "random.seed", "numpy.random.shuffle",
                            "numpy.random.seed"})  # fmt: skip
_WHOLE = frozenset({"operator.attrgetter", "dataclasses.asdict", "dataclasses.astuple", "builtins.getattr"})

_ADDS = words("append add insert appendleft")
_EXTENDS = words("extend extendleft update intersection_update difference_update symmetric_difference_update")
_TAKES = words("pop popleft __next__ __getitem__ throw send")
_COPIES = words("copy union intersection difference symmetric_difference __copy__")
_OF_TUPLES = words("_asdict _replace _make _fields")
# What an attribute of a list, dict or the like may be called that is a method.
METHODS = _OF_TUPLES.union(*map(dir, (list, tuple, dict, set, deque, OrderedDict, defaultdict, Counter, Generator)))
_GIVES_PLAIN = words("remove discard index count clear reverse rotate isdisjoint issubset issuperset close __len__ "
                     "__contains__ move_to_end subtract total format join")  # fmt: skip
_MAY_FAIL_WITH = words("pop remove index popitem")

# Classes of libraries have names like these; most of their objects are equal only to themselves, those of these not.
_CLASS = re.compile(r"(?!builtins\.|typing\.)\w+\.(\w+\.)*_*[A-Z]\w*[a-z]\w*")
_BY_VALUE = words("Path PurePath PosixPath WindowsPath PurePosixPath PureWindowsPath Fraction Decimal Counter "
                  "OrderedDict ChainMap UserDict UserList UserString UUID IPv4Address IPv6Address IPv4Network "
                  "IPv6Network IPv4Interface IPv6Interface SimpleNamespace Namespace Series DataFrame Timestamp "
                  "Timedelta Index Polynomial Image Tensor ZoneInfo")  # fmt: skip
_ALONE = (
    _names("builtins", "object")
    | _names("ast", "parse")
    | _names("subprocess", "run")
    | _names("functools", "partial partialmethod")
    | _names("numpy", "vectorize random.default_rng")
    | _names("xml.etree.ElementTree", "fromstring XML parse iterparse fromstringlist")
    | _names("xml.dom.minidom", "parse parseString")
    | _names("email", "message_from_string message_from_bytes message_from_file")
)
_FOLLOWED = frozenset({"csv.DictReader", *GENERATORS})  # alone as well, and known by a name of its own
_TREES = ("xml.", "ast.", "email.")
OF_TREES = words("tag text tail attrib get findtext keys lineno col_offset end_lineno end_col_offset id attr name arg "
                 "get_payload get_content_type get_filename nodeName tagName nodeValue getAttribute data")  # fmt: skip


def makes_alone(path: str) -> bool:
    """Whether a call of what has this path makes an object that is equal only to itself."""
    by_class = _CLASS.fullmatch(path) is not None and path.rpartition(".")[2] not in _BY_VALUE
    return path in _ALONE or by_class


@dataclass
class Given:
    """What a call gives: by place, by name, and whatever stands behind stars."""

    placed: list[Value] = field(default_factory=list)
    named: dict[str, Value] = field(default_factory=dict)
    spread: Value | None = None  # None: there are no stars
    key: str | None = None  # what is given first, where it is a text that is written out

    @property
    def every(self) -> Value:
        return frozenset().union(*self.placed, *self.named.values(), self.spread or NOTHING)

    def at(self, place: int, name: str = "") -> Value:
        """What a parameter is given, as far as it is given anything."""
        if name in self.named:
            return self.named[name]
        return self.placed[place] if place < len(self.placed) else self.spread or NOTHING


class KnownCalls(Heap):
    """Calls of what is not of the text."""

    @abstractmethod
    def call(self, functions: Iterable[Thing], given: Given, node: ast.AST | None) -> Value:
        """What a call of any of these things gives."""

    @abstractmethod
    def gone_through(self, value: Iterable[Thing]) -> Value:
        """What going through something gives."""

    @abstractmethod
    def results(self, value: Iterable[Thing], names: Iterable[str], given: Value) -> Value:
        """What methods of objects of the text give, where they have such ones and are given something."""

    @abstractmethod
    def knows(self, path: str) -> bool:
        """Whether a function of a module is known not to keep what it is given."""

    # -- functions --------------------------------------------------------------------------------------------------

    def call_known(self, path: str, given: Given, node: ast.AST | None) -> Value:
        """What a call of a builtin, or of a function or class of a module, gives."""
        made = self._called(path, given, node)
        if not makes_alone(path) or path in _FOLLOWED:
            return made
        alone = self.thing("tree" if path.startswith(_TREES) else "alone", node)
        self.add(alone, INSIDE, given.every)
        return made | {alone}

    def _called(self, path: str, given: Given, node: ast.AST | None) -> Value:
        first = given.at(0)
        for handler in (self._call_builtin, self._call_container, self._call_iterating, self._call_module):
            found = handler(path, given, first, node)
            if found is not None:
                return found
        if path in _LISTS:
            return self.row(node, self.text)
        if path in CHANGES_FIRST or path in CHANGED_ARGUMENTS or path.startswith(_SHARED):
            return self.escape(given.every)
        if not self.knows(path) and not path.startswith(_MAKERS):
            return self.escape(given.every)
        mixed, kind = self.mix(node, given.every), of_call(path)
        if kind is None or not is_plain(kind):
            return mixed
        return self.text if kind.name == "str" else self.plain

    def _call_builtin(self, path: str, given: Given, first: Value, node: ast.AST | None) -> Value | None:
        module, _, name = path.rpartition(".")
        if module == "builtins" and name.endswith(ERRORS):
            self.add(self.error, INSIDE, given.every)
            return self.opened(self.error)
        if module.startswith("builtins.") and name != "fromkeys":  # `list.append(rows, row)`
            return self.method(first, name, Given(given.placed[1:], given.named, given.spread), node)
        if path in _NO_NUMBERS or path.startswith(_SHOWS) or (path in _ONE_VALUE and given.every <= self.single):
            return self.text
        if path in _WHOLE_NUMBERS:
            return self.whole
        if path in _FLOATS:
            return given.every if given.every <= self.whole | self.real else self.plain
        if path in _OF_OBJECT:
            found = self.results(given.every, [_OF_OBJECT[path], "__rdivmod__"], given.every)
            found |= {self.thing("mix", node)} if any(t.is_open for t in given.every) else NOTHING  # another one
            if name == "divmod":
                return found | self.row(node, self.plain, "element")
            kept = name != "pow" and given.every <= self.whole | self.real
            return found | (given.every if kept else self.plain)
        if path == "builtins.object":
            return NOTHING  # but what is alone
        if path in ("builtins.max", "builtins.min"):
            found = self.gone_through(first) if len(given.placed) == 1 else frozenset().union(*given.placed)
            found |= self.gone_through(given.spread or NOTHING) | (given.spread or NOTHING)
            self.call(given.named.get("key", NOTHING), Given([found]), node)
            return found | given.named.get("default", NOTHING)
        if path == "builtins.sum":
            found = self.gone_through(first) | given.at(1, "start")
            if found <= self.single:
                return self.whole if found <= self.whole else self.plain
            so_far = found | self.mix(node, found)
            return self.mix(node, self.results(so_far, ("__add__", "__radd__"), so_far) | self.gone_through(found))
        if path == "builtins.next":
            return self.gone_through(first) | given.at(1) | self.results(first, ["__next__"], NOTHING)
        return None

    def _call_container(self, path: str, given: Given, first: Value, node: ast.AST | None) -> Value | None:
        if path == "builtins.iter" and len(given.placed) == 2:
            return self.row(node, self.call(first, Given(), node))
        if path == "builtins.reversed":
            return self.row(node, self.gone_through(first) | self.results(first, ["__reversed__"], NOTHING))
        if path in _ROWS:
            return self.row(node, self.gone_through(given.at(0, "iterable")))
        if path == "builtins.sorted":
            found = self.gone_through(first)
            self.call(given.named.get("key", NOTHING), Given([found]), node)
            return self.row(node, found)
        if path in _TABLES:
            made = self.table(node, NOTHING, NOTHING)
            self.fill(made, first, given)
            return made
        if path == "collections.defaultdict":
            made = self.table(node, NOTHING, self.call(first, Given(), node), "default")
            self.fill(made, given.at(1), given)
            return made
        if path == "collections.Counter":
            made = self.table(node, self.gone_through(first), self.whole)
            self.fill(made, frozenset(t for t in first if t.sort == "table"), given)
            return made
        if path.endswith(".fromkeys"):
            return self.table(node, self.gone_through(first), given.at(1) or self.text)
        return None

    def _call_iterating(self, path: str, given: Given, first: Value, node: ast.AST | None) -> Value | None:
        if not path.startswith(("builtins.", "itertools.")):
            return None
        rows = [self.gone_through(value) for value in given.placed]
        if given.spread is not None and path in _SAME | _COMBINED | {"builtins.zip", "builtins.map"}:
            every = self.gone_through(given.every) | self.gone_through(self.gone_through(given.every))
            self.call(first, Given(spread=every), node)
            return self.row(node, self.row(node, every, "element") | self.mix(node, every))
        if path == "builtins.enumerate":
            return self.row(node, self.places(node, [self.whole, self.gone_through(first)], "element"))
        if path == "builtins.zip":
            return self.row(node, self.places(node, rows, "element"))
        if path == "builtins.map":
            return self.row(node, self.call(first, Given(rows[1:]), node))
        if path in ("builtins.filter", "itertools.filterfalse", "itertools.takewhile", "itertools.dropwhile"):
            found = self.gone_through(given.at(1))
            self.call(first, Given([found]), node)
            return self.row(node, found)
        if path == "itertools.starmap":
            return self.row(
                node, self.call(first, Given(spread=self.gone_through(self.gone_through(given.at(1)))), node)
            )
        if path == "itertools.groupby":
            found = self.gone_through(first)
            keys = self.call(given.at(1, "key"), Given([found]), node) | found
            return self.row(node, self.places(node, [keys, self.row(node, found, "group")], "element"))
        if path == "itertools.chain.from_iterable":
            return self.row(node, self.gone_through(self.gone_through(first)))
        if path == "itertools.repeat":
            return self.row(node, first)
        if path == "itertools.count":
            return self.row(node, self.whole if given.every <= self.whole else given.every | self.plain)
        if path in _SAME:
            return self.row(node, frozenset().union(*rows))
        if path in _COMBINED:
            every = frozenset().union(NOTHING, *rows, *given.named.values())
            return self.row(node, self.row(node, every, "element"))
        return None

    def _call_module(self, path: str, given: Given, first: Value, node: ast.AST | None) -> Value | None:
        if path in ("copy.copy", "copy.deepcopy", "dataclasses.replace"):
            for name, value in given.named.items():
                for one in first:
                    self.add(one, f".{name}", value)
            return first
        if path in _PUSHES | _TAKES_ONE:
            for one in first if path in _PUSHES else ():
                self.add(one, ELEMENTS, given.at(1))
            taken = self.gone_through(given.every) | (given.at(1) if "push" in path else NOTHING)
            return taken if path in _TAKES_ONE else self.text
        if path in _SOME:
            rows = self.gone_through(given.every)
            self.call(given.named.get("key", NOTHING), Given([rows]), node)
            return self.row(node, rows)
        if path in _NOTHING_COMES:
            return self.text
        if path == "functools.partial":
            made = self.thing("partial", node)
            self.add(made, "function", first)
            for number, value in enumerate(given.placed[1:]):
                self.add(made, number, value)
            for name, value in given.named.items():
                self.add(made, f".{name}", value)
            return frozenset({made}) if given.spread is None else self.escape(given.every)
        if path in GENERATORS:
            made = self.thing("drawer", node, "random" if GENERATORS[path] == "python" else "numpy.random")
            self.add(made, INSIDE, given.every - self.single)
            return frozenset({made, *(t for t in given.every if t.sort == "drawer")})  # that it is given is the same
        if path == "types.SimpleNamespace":
            return self.call({self.thing("class", node, path)}, given, node)
        if path in ("csv.reader", "csv.DictReader"):
            return self._reader(path, given, node)
        if path in ("collections.namedtuple", "typing.NamedTuple"):
            made = self.thing("maker", node)
            self.add(made, ELEMENTS, self.gone_through(given.named.get("defaults", NOTHING)))
            return frozenset({made})
        if path == "enum.auto":
            return self.whole
        if path == "functools.wraps":
            return frozenset({self.thing("known", None, "the function itself")})
        if path == "the function itself":
            return first
        if path == "dataclasses.field":
            return self.call(given.named.get("default_factory", NOTHING), Given(), node) | given.at(0, "default")
        if path in _WHOLE:
            return self.escape(given.every)
        if path == "functools.reduce":
            mixed = self.mix(node, self.gone_through(given.at(1)) | given.at(2))
            return mixed | self.mix(node, self.call(first, Given([mixed, self.gone_through(given.at(1))]), node))
        return None

    def _reader(self, path: str, given: Given, node: ast.AST | None) -> Value:
        """A reader of rows of texts: lists, or dicts, in which a list may stand under None."""
        as_written = given.spread is None and not {"dialect", "quoting"} & given.named.keys()
        texts = self.text if as_written and len(given.placed) < 2 else self.plain  # it may make numbers of some
        if path == "csv.reader":
            return self.row(node, self.row(node, texts, "texts"))
        fillers = [*given.placed[2:], *(v for name, v in given.named.items() if name in ("restkey", "restval"))]
        values = frozenset().union(texts, self.text, given.spread or NOTHING, *fillers)
        (one,) = rows = self.table(node, texts, values, "texts")
        named = len(given.placed) > 2 or "restkey" in given.named or given.spread is not None
        self.add(one, VALUES if named else (None,), self.row(node, texts, "rest"))
        (made,) = found = self.row(node, rows, "reader")
        self.add(made, INSIDE, given.every)
        return found

    def copied(self, node: ast.AST | None, tables: Value) -> Value:
        """A new dict with all that some dicts have."""
        made = self.table(node, NOTHING, NOTHING, next((t.name for t in tables if t.name == "default"), ""))
        self.fill(made, tables)
        return made

    def fill(self, tables: Iterable[Thing], value: Value, given: Given | None = None) -> None:
        """Put the pairs, or the keys and values, of something into dicts, and what a call gives by name or stars."""
        of_dicts = [t for t in value if t.sort == "table"]
        pairs = self.gone_through(frozenset(t for t in value if t.sort not in ("table", "plain")))
        for made in tables:
            for one in of_dicts:
                for slot in list(one.slots):
                    self.add(made, slot, self.part(one, slot))
            self.add(made, KEYS, self.at(pairs, 0))
            self.add(made, VALUES, self.at(pairs, 1))
            for name, one_given in given.named.items() if given is not None else ():
                self.put(made, name, one_given)
            if given is not None and (given.named or given.spread):
                self.add(made, KEYS, self.text)
                self.add(made, VALUES, given.spread or NOTHING)

    def at(self, value: Iterable[Thing], place: int) -> Value:
        """What stands at a place of something that is unpacked."""
        found: set[Thing] = set()
        for one in value:
            if one.sort == "row" and place in one.slots:
                found |= one.slots[place] | one.slots.get(ELEMENTS, set())
            elif one.sort == "row" and any(isinstance(slot, int) for slot in one.slots):
                found |= one.slots.get(ELEMENTS, set())
            else:
                found |= self.gone_through([one])
        return frozenset(found)

    # -- methods ----------------------------------------------------------------------------------------------------

    def method(self, value: Iterable[Thing], name: str, given: Given, node: ast.AST | None) -> Value:
        """What a method gives that is not of the text; what it puts into its object."""
        found: set[Thing] = set()
        if name in _MAY_FAIL_WITH:
            self.add(self.error, INSIDE, given.every)
        for one in value:
            if one.sort == "row":
                found |= self._of_row(one, name, given, node)
            elif one.sort == "table":
                found |= self._of_table(one, name, given, node)
            elif one.sort == "tree" and name in OF_TREES:
                found |= self.plain | given.every
            elif one.is_open:
                self.add(one, INSIDE, given.every if name not in LOGGING_METHODS else NOTHING)
                found |= self.opened(one)
            elif one.sort == "maker":  # `Row._make(values)`
                found |= self.call([one], Given(spread=self.gone_through(given.every)), node)
            elif one.sort == "plain" and name in _SPLITS:
                found |= self.row(node, self.text)
            elif one.sort == "plain":
                found |= self.real if name in _TEXTS else self.mix(node, given.every)
        return frozenset(found)

    def _of_row(self, one: Thing, name: str, given: Given, node: ast.AST | None) -> Value:
        inside = self.gone_through([one])
        if name in _ADDS:
            self.add(one, ELEMENTS, given.every)
        elif name in _EXTENDS:
            self.add(one, ELEMENTS, self.gone_through(given.every))
        elif name == "sort":
            self.call(given.named.get("key", NOTHING), Given([inside]), node)
        elif name in _TAKES:
            self.add(one, SENT, given.every if name == "send" else NOTHING)
            return inside
        elif name in _COPIES:
            return self.row(node, inside | self.gone_through(given.every))
        elif name == "__iter__":
            return frozenset({one})
        elif name == "_replace":
            self.add(one, ELEMENTS, given.every)
            return frozenset({one})
        elif name not in _GIVES_PLAIN:
            return self.mix(node, {one, *given.every})
        return self.whole

    def _of_table(self, one: Thing, name: str, given: Given, node: ast.AST | None) -> Value:
        keys, values = self.part(one, KEYS), self.under(one, given.key)
        if name in ("get", "pop", "__getitem__"):
            return values | given.at(1) | (self.text if name == "get" else NOTHING)
        if name == "setdefault":
            default = given.at(1) or self.text
            self.add(one, KEYS, given.at(0))
            self.put(one, given.key, default)
            return values | default
        if name in ("update", "subtract"):
            self.fill([one], given.at(0), given)
            return self.text
        if name in ("keys", "elements", "__iter__"):
            return self.row(node, keys)
        if name == "values":
            return self.row(node, values)
        if name in ("items", "most_common"):
            return self.row(node, self.places(node, [keys, values], "element"))
        if name == "popitem":
            return self.places(node, [keys, values])
        if name == "copy":
            return self.copied(node, frozenset({one}))
        if name in _GIVES_PLAIN:
            return self.plain if name == "total" else self.whole
        return self.mix(node, {one, *given.every})


def is_plain(kind: Kind) -> bool:
    """Whether a value is a number or text, or holds nothing but such."""
    held = kind.parts if kind.parts is not None else (kind.element,)
    return kind.name in _SINGLE or (kind.name == "tuple" and all(k is not None and is_plain(k) for k in held))


# A function of these tables returns something new, or made of what it was given, and keeps nothing.
KNOWN = FRESH | THROUGH
