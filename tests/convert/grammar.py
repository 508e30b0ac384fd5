"""Make small programs with one loop from a seed: some plainly independent, some with one or two hostile statements.

Each statement that is known to be harmless has outer variables of its own, so a program of harmless statements only is
independent by construction. Hostile statements read, alias or rebind what others write, or carry a value to the next
item; whether a program with them may be converted is for the converter to find out, and for the comparison to judge.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field

__all__ = ["Program", "make"]

HELPERS = {
    "twice": "def twice(x):\n    return x * 2\n",
    "root": "def root(x):\n    return abs(x) ** 0.5\n",
    "mix": "def mix(a, b=3):\n    c = a * b\n    if c > 20:\n        return c - 20\n    return c + 0.5\n",
    "digits": "def digits(x):\n    return [int(d) for d in str(abs(int(x)))]\n",
    "first_or": "def first_or(values, default):\n    for value in values:\n        return value\n    return default\n",
}
HOSTILE_HELPERS = {
    "counted": "calls = []\n\n\ndef counted(x):\n    calls.append(x)\n    return len(calls) + x\n",
    "remembers": "def remembers(x, seen=[]):\n    seen.append(x)\n    return len(seen)\n",
    "bumps": "level = 0\n\n\ndef bumps(x):\n    global level\n    level += x\n    return level\n",
    "spoils": "def spoils(values, x):\n    values[0] = x\n    return values[-1]\n",
}


@dataclass(frozen=True)
class Program:
    """A program's text; ``independent`` where its items are so by construction."""

    seed: int
    text: str
    independent: bool


@dataclass
class _Maker:
    """The program so far: what stands before the loop, in its body and after it."""

    dice: random.Random
    before: list[str] = field(default_factory=list)
    body: list[str] = field(default_factory=list)
    after: list[str] = field(default_factory=list)
    helpers: set[str] = field(default_factory=set)
    numbers: list[str] = field(default_factory=list)  # names in the body that are numbers on every path so far
    outer: dict[str, str] = field(default_factory=dict)  # outer variables that the body writes, with their kind
    used: int = 0
    size: int = 0
    raises: bool = False

    def name(self, stem: str) -> str:
        self.used += 1
        return f"{stem}{self.used}"

    def helper(self, name: str) -> str:
        self.helpers.add(name)
        return name

    def number(self, depth: int = 2) -> str:
        """An expression of what the item may read, whose value is a number."""
        dice = self.dice
        if depth == 0 or dice.random() < 0.3:
            return dice.choice([*self.numbers, *self.numbers, str(dice.randint(1, 9)), "0.1", "factor", "table[i % 5]"])
        a, b = self.number(depth - 1), self.number(depth - 1)
        return dice.choice(
            [
                f"{a} + {b}",
                f"({a} - {b})",
                f"{a} * {dice.randint(2, 5)}",
                f"({a}) / {dice.randint(2, 9)}",
                f"({a}) % {dice.randint(2, 7)}",
                f"{self.helper('twice')}({a})",
                f"{self.helper('root')}({a})",
                f"{self.helper('mix')}({a}, {b})",
                f"max({a}, {b})",
                f"round({a}, 3)",
                f"({a} if i % {dice.randint(2, 4)} else {b})",
                f"math.floor({a})",
                f"sum({self.helper('digits')}({a}))",
            ]
        )

    def condition(self) -> str:
        return self.dice.choice(
            [
                f"i % {self.dice.randint(2, 5)} == {self.dice.randint(0, 1)}",
                f"({self.number(1)}) > {self.dice.randint(1, 12)}",
                f"not i % {self.dice.randint(2, 4)}",
                f"item % 2 == 1 and ({self.number(1)}) < 30",
            ]
        )

    def guarded(self, lines: list[str]) -> list[str]:
        """The lines, now and then under a condition."""
        if self.dice.random() < 0.3:
            return [f"if {self.condition()}:", *("    " + line for line in lines)]
        return lines


# -- statements that are harmless -------------------------------------------------------------------------------------


def _local(m: _Maker) -> list[str]:
    name = m.name("v")
    lines = [f"{name} = {m.number()}"]
    m.numbers.append(name)
    return lines


def _local_both(m: _Maker) -> list[str]:
    name = m.name("v")
    lines = [f"if {m.condition()}:", f"    {name} = {m.number()}", "else:", f"    {name} = {m.number()}"]
    m.numbers.append(name)
    return lines


def _local_tuple(m: _Maker) -> list[str]:
    a, b = m.name("v"), m.name("v")
    lines = [f"{a}, {b} = {m.number(1)}, {m.number(1)}", f"{a}, {b} = {b}, {a}"]
    m.numbers += [a, b]
    return lines


def _local_loop(m: _Maker) -> list[str]:
    name = m.name("v")
    lines = [f"{name} = 0", f"for k in range({m.dice.randint(1, 4)}):", f"    {name} += ({m.number(1)}) * (k + 1)"]
    if m.dice.random() < 0.3:
        lines += [f"    if {name} > 20:", "        break"]
    m.numbers.append(name)
    return lines


def _local_list(m: _Maker) -> list[str]:
    name, total = m.name("w"), m.name("v")
    lines = [f"{name} = []", "for k in range(3):", f"    {name}.append({m.number(1)})", f"{total} = sum({name})"]
    m.numbers.append(total)
    return lines


def _local_try(m: _Maker) -> list[str]:
    name = m.name("v")
    divisor = m.dice.choice(["(i % 3)", "(item - 2)", "len(names[i % 3])"])
    lines = ["try:", f"    {name} = 12 // {divisor}", "except ZeroDivisionError:", f"    {name} = -1"]
    m.numbers.append(name)
    return lines


def _append(m: _Maker) -> list[str]:
    name = m.name("out")
    m.before.append(f"{name} = []" if m.dice.random() < 0.8 else f"{name} = ['start']")
    m.after.append(f"print('{name}', {name})")
    m.outer[name] = "list"
    value = m.dice.choice([m.number(), f"({m.number(1)}, i)", f"[{m.number(1)}]", f"f'{{item}}:{{{m.number(1)}}}'"])
    lines = m.guarded([f"{name}.append({value})"])
    return [*lines, f"{name}.append({m.number(1)})"] if m.dice.random() < 0.2 else lines


def _extend(m: _Maker) -> list[str]:
    name = m.name("out")
    m.before.append(f"{name} = []")
    m.after.append(f"print('{name}', {name})")
    m.outer[name] = "list"
    values = f"[{m.number(1)}, {m.number(1)}]"
    return m.guarded([m.dice.choice([f"{name}.extend({values})", f"{name} += {values}"])])


def _set_add(m: _Maker) -> list[str]:
    name = m.name("seen")
    m.before.append(f"{name} = set()")
    m.after.append(f"print('{name}', sorted({name}))")
    m.outer[name] = "set"
    return m.guarded([f"{name}.add(({m.number(1)}) % 7)"])


def _dict_item(m: _Maker) -> list[str]:
    name = m.name("entries")
    m.before.append(f"{name} = {{}}")
    m.after.append(f"print('{name}', list({name}.items()))")
    m.outer[name] = "dict"
    key = m.dice.choice(["i", "i % 4", "names[i % 3]", "f'{i}'", "(i, item)"])
    return m.guarded([f"{name}[{key}] = {m.number()}"])


def _reduce(m: _Maker) -> list[str]:
    name = m.name("total")
    operator, start = m.dice.choice([("+", "0"), ("+", "0.1"), ("+", "1e16"), ("-", "5"), ("*", "1.0"), ("/", "1e9")])
    m.before.append(f"{name} = {start}")
    m.after.append(f"print('{name}', repr({name}))")
    m.outer[name] = "number"
    term = m.number() if operator in "+-" else f"(1.01 + abs({m.number(1)}) % 3)"
    plain = f"{name} {operator}= {term}"
    return m.guarded([m.dice.choice([plain, plain, f"{name} = {name} {operator} ({term})"])])


def _reduce_bits(m: _Maker) -> list[str]:
    name = m.name("bits")
    m.before.append(f"{name} = {m.dice.randint(0, 255)}")
    m.after.append(f"print('{name}', {name})")
    m.outer[name] = "number"
    return m.guarded([f"{name} {m.dice.choice('|^&')}= (item * {m.dice.randint(3, 99)} + i) % 256"])


def _count(m: _Maker) -> list[str]:
    name = m.name("count")
    m.before.append(f"{name} = {m.dice.randint(0, 3)}")
    m.after.append(f"print('{name}', {name})")
    m.outer[name] = "number"
    return [f"if {m.condition()}:", f"    {name} += 1"]


def _count_keys(m: _Maker) -> list[str]:
    name = m.name("counts")
    m.before.append(f"{name} = collections.Counter()")
    m.after.append(f"print('{name}', list({name}.items()))")
    m.outer[name] = "dict"
    return m.guarded([f"{name}[{m.dice.choice(['i % 3', 'names[i % 3]', 'item'])}] += {m.number(1)}"])


def _minimum(m: _Maker) -> list[str]:
    name, where = m.name("best"), m.name("where")
    greater = m.dice.random() < 0.5
    m.before += [f"{name} = {'-1e9' if greater else '1e9'}", f"{where} = None"]
    m.after.append(f"print('{name}', {name}, {where})")
    m.outer[name] = "number"
    value = m.name("v")
    compare = m.dice.choice([">", ">="] if greater else ["<", "<="])
    if m.dice.random() < 0.3:
        return [f"{name} = {'max' if greater else 'min'}({name}, {m.number()})"]
    lines = [f"{value} = {m.number()}", f"if {value} {compare} {name}:", f"    {name} = {value}"]
    if m.dice.random() < 0.7:
        lines.append(f"    {where} = {m.dice.choice(['i', 'item', '(i, item)'])}")
    return lines


def _array(m: _Maker) -> list[str]:
    name = m.name("array")
    step, shift = m.dice.choice([(1, 0), (1, 0), (1, 2), (2, 1), (3, 0)])
    index = f"{step} * i + {shift}" if step > 1 else (f"i + {shift}" if shift else "i")
    kind = m.dice.choice(["float", "float", "int"])
    m.before.append(f"{name} = np.full({step * m.size + shift + 1}, 7, dtype={kind})")
    m.after.append(f"print('{name}', {name}.tolist())")
    m.outer[name] = "array"
    plain = f"{name}[{index}] = {m.number()}"
    updates = [
        plain,
        plain,
        f"{name}[{index}] += {m.number(1)}",
        f"{name}[{index}] = {name}[{index}] * 2 + {m.number(1)}",
    ]
    return m.guarded([m.dice.choice(updates if kind == "float" else [plain])])


def _matrix(m: _Maker) -> list[str]:
    name = m.name("matrix")
    m.before.append(f"{name} = np.zeros(({m.size + 1}, 3))")
    m.after.append(f"print('{name}', {name}.tolist())")
    m.outer[name] = "array"
    if m.dice.random() < 0.5:
        return m.guarded([f"{name}[i] = [{m.number(1)}, {m.number(1)}, i]"])
    return [f"for k in range(3):", f"    {name}[i, k] = {m.number(1)} + k"]  # noqa: F541


def _list_slot(m: _Maker) -> list[str]:
    name = m.name("slots")
    m.before.append(f"{name} = [None] * {m.size + 1}")
    m.after.append(f"print('{name}', {name})")
    m.outer[name] = "list"
    return m.guarded([f"{name}[i] = {m.number()}"])


def _scatter(m: _Maker) -> list[str]:
    name = m.name("bins")
    m.before.append(f"{name} = {m.dice.choice(['np.zeros(5)', '[0] * 5'])}")
    m.after.append(f"print('{name}', list({name}))")
    m.outer[name] = "array"
    return m.guarded([f"{name}[{m.dice.choice(['i % 5', 'i // 4', 'table[i % 5] % 5'])}] = {m.number()}"])


def _print(m: _Maker) -> list[str]:
    return m.guarded([m.dice.choice([f"print('item', i, {m.number(1)})", "print(item, end=' ')", "print(f'{i:03d}')"])])


def _continue(m: _Maker) -> list[str]:
    return [f"if {m.condition()}:", "    continue"]


def _last_value(m: _Maker) -> list[str]:
    name = m.name("last")
    if m.dice.random() < 0.5:
        m.before.append(f"{name} = 'before'")
        lines = [f"{name} = {m.number()}"]
    else:
        m.before.append(f"{name} = None")
        lines = [f"if {m.condition()}:", f"    {name} = {m.number()}"]
    m.after.append(f"print('{name}', {name})")
    return lines


def _raise(m: _Maker) -> list[str]:
    m.raises = True
    return [f"if i == {m.dice.randint(2, 25)}:", f"    raise ValueError(f'no {{i}} {{{m.number(1)}}}')"]


HARMLESS: list[tuple[Callable[[_Maker], list[str]], int]] = [
    (_local, 6), (_local_both, 2), (_local_tuple, 1), (_local_loop, 2), (_local_list, 2), (_local_try, 1),
    (_append, 6), (_extend, 2), (_set_add, 1), (_dict_item, 3), (_reduce, 5), (_reduce_bits, 1), (_count, 2),
    (_count_keys, 2), (_minimum, 3), (_array, 5), (_matrix, 2), (_list_slot, 2), (_scatter, 1), (_print, 2),
    (_continue, 1), (_last_value, 1), (_raise, 1),
]  # fmt: skip


# -- statements that may make the items depend on one another ---------------------------------------------------------


def _any(m: _Maker, *kinds: str) -> str:
    """One of the outer variables of these kinds that the body writes; a new list where there is none."""
    names = [name for name, kind in m.outer.items() if kind in kinds]
    if names:
        return m.dice.choice(names)
    m.before.append("spare = [1, 2, 3]")
    m.after.append("print('spare', spare)")
    m.outer["spare"] = "list"
    return "spare"


def _keep(m: _Maker, value: str) -> list[str]:
    """Show a value that an item has seen."""
    name = m.name("kept")
    m.before.append(f"{name} = []")
    m.after.append(f"print('{name}', {name})")
    return [f"{name}.append({value})"]


def _recurrence(m: _Maker) -> list[str]:
    name = m.name("state")
    m.before.append(f"{name} = 1.0")
    m.after.append(f"print('{name}', {name})")
    return m.guarded([f"{name} = {m.dice.choice([f'{name} * 0.5 + i', f'mix({name}, i)', f'({name} + item) % 17'])}"])


def _previous(m: _Maker) -> list[str]:
    name = m.name("previous")
    m.before.append(f"{name} = 0")
    return [*_keep(m, f"item - {name}"), f"{name} = item"]


def _read_accumulator(m: _Maker) -> list[str]:
    return _keep(m, _any(m, "number"))


def _read_length(m: _Maker) -> list[str]:
    return _keep(m, f"len({_any(m, 'list', 'dict', 'set', 'array')})")


def _read_member(m: _Maker) -> list[str]:
    return _keep(m, f"item in {_any(m, 'list', 'dict', 'set')}")


def _read_copy(m: _Maker) -> list[str]:
    name = _any(m, "list", "array")
    return _keep(
        m, m.dice.choice([f"list({name})[-1]", f"str({name})", f"[*{name}][0]", f"sorted(map(str, {name}))[0]"])
    )


def _alias_before(m: _Maker) -> list[str]:
    name, alias = _any(m, "list", "dict", "array"), m.name("alias")
    m.before.append(m.dice.choice([f"{alias} = {name}", f"{alias}, unused = {name}, 0", f"{alias} = [{name}][0]"]))
    return _keep(m, m.dice.choice([f"len({alias})", f"str({alias})"]))


def _alias_inside(m: _Maker) -> list[str]:
    name, alias = _any(m, "list", "array"), m.name("alias")
    return [f"{alias} = {name}", *_keep(m, f"str({alias})")]


def _view(m: _Maker) -> list[str]:
    arrays = [name for name, kind in m.outer.items() if kind == "array"]
    if not arrays:
        return _recurrence(m)
    view = m.name("view")
    m.before.append(f"{view} = {m.dice.choice(arrays)}[:3]")
    return _keep(m, f"float(np.sum({view}))")


def _neighbour(m: _Maker) -> list[str]:
    name = m.name("chain")
    m.before.append(f"{name} = np.ones({m.size + 3})")
    m.after.append(f"print('{name}', {name}.tolist())")
    other = m.dice.choice(["i", "i - 1", "i + 1", "i // 2", "-i - 1", "0", "i + 2", "(i * 3) % 4", "m"])
    mine = m.dice.choice(["i", "i", "i + 1", "i // 2", "i % 3"])
    prefix = ["m = i"] if other == "m" else []
    return [*prefix, f"{name}[{mine}] = {name}[{other}] * 0.5 + {m.number(1)}"]


def _shared_rows(m: _Maker) -> list[str]:
    name = m.name("rows")
    made = m.dice.choice(["[[0] * 3] * {n}", "[[0] * 3 for _ in range({n})]", "list([[0] * 3] * {n})"])
    m.before.append(f"{name} = {made.format(n=m.size + 1)}")
    m.after.append(f"print('{name}', {name})")
    return [f"{name}[i][i % 3] {m.dice.choice(['=', '+='])} {m.number(1)}"]


def _iterator(m: _Maker) -> list[str]:
    name = m.name("source")
    m.before.append(
        f"{name} = {m.dice.choice(['iter(range(99))', '(x * 2 for x in range(99))', 'itertools.count(3)'])}"
    )
    return _keep(m, f"next({name})")


def _pop(m: _Maker) -> list[str]:
    name = m.name("stack")
    m.before.append(f"{name} = list(range(60))")
    m.after.append(f"print('{name}', {name})")
    return _keep(m, f"{name}.pop({m.dice.choice(['', '0'])})")


def _hidden_state(m: _Maker) -> list[str]:
    name = m.helper(m.dice.choice(["counted", "remembers", "bumps"]))
    return _keep(m, f"{name}(i)")


def _hidden_write(m: _Maker) -> list[str]:
    name = _any(m, "list", "array")
    m.before.append(f"{name}[:] = [1, 2, 3]" if m.outer[name] == "list" else f"{name}[0] = 1")
    return _keep(m, f"str({m.helper('spoils')}({name}, i))")


def _second_operator(m: _Maker) -> list[str]:
    name = _any(m, "number")
    if name == "spare":
        return _recurrence(m)
    return m.guarded([m.dice.choice([f"{name} *= 1.5", f"{name} = i", f"{name} += 1", f"{name} = {name} + {name}"])])


def _maybe_assigned(m: _Maker) -> list[str]:
    name = m.name("maybe")
    m.before.append(f"{name} = 100")
    return [f"if {m.condition()}:", f"    {name} = {m.number()}", *_keep(m, name)]


def _carried_inner(m: _Maker) -> list[str]:
    name = m.name("k")
    m.before.append(f"{name} = -1")
    return [f"for {name} in range(i % 3):", "    pass", *_keep(m, name)]


def _carried_try(m: _Maker) -> list[str]:
    name = m.name("maybe")
    m.before.append(f"{name} = 100")
    return ["try:", f"    {name} = 12 // (i % 3)", "except ZeroDivisionError:", "    pass", *_keep(m, name)]


def _leave(m: _Maker) -> list[str]:
    return [f"if {m.dice.choice([m.condition(), 'i > 7', 'item == 4'])}:", "    break"]


def _rebind_fixed(m: _Maker) -> list[str]:
    return m.guarded(
        [m.dice.choice(["factor = factor + 1", "table = [i] * 5", "table[i % 5] = i", "names.append(str(i))"])]
    )


def _rebind_helper(m: _Maker) -> list[str]:
    m.helpers |= {"twice", "root"}
    return [f"if i == {m.dice.randint(3, 9)}:", "    twice = root", *_keep(m, "twice(i)")]


def _item_changed(m: _Maker) -> list[str]:
    m.before.append("boxes = [[n] for n in range(5)]")
    m.after.append("print('boxes', boxes)")
    return ["box = boxes[i % 5]", "box.append(i)", *_keep(m, m.dice.choice(["len(box)", "box[0]", "i"]))]


def _delete(m: _Maker) -> list[str]:
    m.before.append("doomed = dict.fromkeys(range(99), 0)")
    return ["del doomed[i]", *_keep(m, "len(doomed)")]


def _identity(m: _Maker) -> list[str]:
    m.before.append("marker = [0]")
    return [*_keep(m, m.dice.choice(["marker", "marker is table", "(marker, i)"])), f"marked{m.used} = kept{m.used}"][
        :1
    ]


def _rename_builtin(m: _Maker) -> list[str]:
    m.before.append(m.dice.choice(["round = lambda x, n=0: len(rounds.append(x) or rounds)", "max = min", "sum = len"]))
    m.before.append("rounds = []")
    return _keep(m, "(round(i, 1), max(i, 3), sum([i, i]))")


def _random(m: _Maker) -> list[str]:
    return _keep(m, m.dice.choice(["random.random()", "np.random.rand()", "random.choice(names)"]))


HOSTILE: list[Callable[[_Maker], list[str]]] = [
    _recurrence, _previous, _read_accumulator, _read_length, _read_member, _read_copy, _alias_before, _alias_inside,
    _view, _neighbour, _neighbour, _shared_rows, _iterator, _pop, _hidden_state, _hidden_write, _second_operator,
    _maybe_assigned, _carried_inner, _carried_try, _leave, _rebind_fixed, _rebind_helper, _item_changed, _delete,
    _identity, _rename_builtin, _random,
]  # fmt: skip


# -- the loop around them ---------------------------------------------------------------------------------------------


def _header(m: _Maker) -> list[str]:
    """The line of the loop, and the lines that give the body ``i`` and ``item``."""
    n = m.size = m.dice.randint(0, 24) if m.dice.random() < 0.15 else m.dice.randint(6, 24)
    m.before += ["factor = 3", "table = [2, 7, 1, 8, 2]", 'names = ["a", "bb", "ccc"]']
    m.before.append(f"items = [(n * 7 + 3) % 11 for n in range({n})]")
    m.numbers += ["i", "item"]
    return m.dice.choice(
        [
            [f"for i in range({n}):", "    item = items[i]"],
            [f"for i in range({n}):", "    item = i * 2"],
            ["for i, item in enumerate(items):"],
            ["for i, item in enumerate(items):"],
            [f"for i, item in zip(range({n}), items):"],
            ["for i in range(len(items)):", "    item = items[i] + 1"],
            ["for i, item in enumerate(x + 1 for x in items):"],
            ["for i, item in list(enumerate(items)):"],
        ]
    )


def make(seed: int) -> Program:
    """The program of a seed, always the same."""
    dice = random.Random(seed)
    m = _Maker(dice)
    header = _header(m)
    hostile = dice.choice([0, 0, 0, 1, 1, 2])
    statements = dice.choices([s for s, _ in HARMLESS], [weight for _, weight in HARMLESS], k=dice.randint(1, 7))
    effects = [s for s in statements if not s.__name__.startswith(("_local", "_continue"))]
    blocks = [*statements, *([] if effects else [_append])]
    for _ in range(hostile):
        blocks.insert(dice.randint(0, len(blocks)), dice.choice(HOSTILE))
    for block in blocks:
        m.body += block(m)
    if dice.random() < 0.3:  # what the last item left in a name of its own
        m.after.append(f"print({dice.choice(m.numbers)})")
    text = _written(m, header, in_function=dice.random() < 0.4)
    return Program(seed, text, independent=hostile == 0)


def _written(m: _Maker, header: list[str], *, in_function: bool) -> str:
    helpers = {**HELPERS, **HOSTILE_HELPERS}
    while True:  # a helper that a statement names without asking for it
        named = {name for name in helpers if any(f"{name}(" in line for line in [*m.before, *m.body])} - m.helpers
        if not named:
            break
        m.helpers |= named
    loop = [*header, *("    " + line for line in m.body)]
    if m.raises and m.dice.random() < 0.7:  # what is left of a loop that an item ended
        loop = ["try:", *("    " + line for line in loop), "except ValueError as error:", "    print(error)"]
    lines = ["import collections", "import itertools", "import math", "import random", "", "import numpy as np", ""]
    for name in sorted(m.helpers):
        lines += ["", *helpers[name].splitlines(), ""]
    after = [*m.after, "print('end')"]
    if in_function:
        lines += ["", "def work():", *("    " + line for line in [*m.before, *loop, *after]), "", "", "work()"]
    else:
        lines += [*m.before, *loop, *after]
    return "\n".join(lines) + "\n"
