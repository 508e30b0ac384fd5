"""Statements that may make the items depend on one another: they read, alias or rebind what others write."""

from __future__ import annotations

from collections.abc import Callable

from maker import Maker

__all__ = ["HOSTILE"]


def _any(m: Maker, *kinds: str) -> str:
    """One of the outer variables of these kinds that the body writes; a new list where there is none."""
    names = [name for name, kind in m.outer.items() if kind in kinds]
    if names:
        return m.dice.choice(names)
    m.before.append("spare = [1, 2, 3]")
    m.after.append("print('spare', spare)")
    m.outer["spare"] = "list"
    return "spare"


def _keep(m: Maker, value: str) -> list[str]:
    """Show a value that an item has seen."""
    name = m.name("kept")
    m.before.append(f"{name} = []")
    m.after.append(f"print('{name}', {name})")
    return [f"{name}.append({value})"]


def _recurrence(m: Maker) -> list[str]:
    name = m.name("state")
    m.before.append(f"{name} = 1.0")
    m.after.append(f"print('{name}', {name})")
    return m.guarded([f"{name} = {m.dice.choice([f'{name} * 0.5 + i', f'mix({name}, i)', f'({name} + item) % 17'])}"])


def _previous(m: Maker) -> list[str]:
    name = m.name("previous")
    m.before.append(f"{name} = 0")
    return [*_keep(m, f"item - {name}"), f"{name} = item"]


def _read_accumulator(m: Maker) -> list[str]:
    return _keep(m, _any(m, "number"))


def _read_length(m: Maker) -> list[str]:
    return _keep(m, f"len({_any(m, 'list', 'dict', 'set', 'array')})")


def _read_member(m: Maker) -> list[str]:
    return _keep(m, f"item in {_any(m, 'list', 'dict', 'set')}")


def _read_copy(m: Maker) -> list[str]:
    name = _any(m, "list", "array")
    return _keep(
        m, m.dice.choice([f"list({name})[-1]", f"str({name})", f"[*{name}][0]", f"sorted(map(str, {name}))[0]"])
    )


def _alias_before(m: Maker) -> list[str]:
    name, alias = _any(m, "list", "dict", "array"), m.name("alias")
    m.before.append(m.dice.choice([f"{alias} = {name}", f"{alias}, unused = {name}, 0", f"{alias} = [{name}][0]"]))
    return _keep(m, m.dice.choice([f"len({alias})", f"str({alias})"]))


def _alias_inside(m: Maker) -> list[str]:
    name, alias = _any(m, "list", "array"), m.name("alias")
    return [f"{alias} = {name}", *_keep(m, f"str({alias})")]


def _view(m: Maker) -> list[str]:
    arrays = [name for name, kind in m.outer.items() if kind == "array"]
    if not arrays:
        return _recurrence(m)
    view = m.name("view")
    m.before.append(f"{view} = {m.dice.choice(arrays)}[:3]")
    return _keep(m, f"float(np.sum({view}))")


def _neighbour(m: Maker) -> list[str]:
    name = m.name("chain")
    m.before.append(f"{name} = np.ones({m.size + 3})")
    m.after.append(f"print('{name}', {name}.tolist())")
    other = m.dice.choice(["i", "i - 1", "i + 1", "i // 2", "-i - 1", "0", "i + 2", "(i * 3) % 4", "m"])
    mine = m.dice.choice(["i", "i", "i + 1", "i // 2", "i % 3"])
    prefix = ["m = i"] if other == "m" else []
    return [*prefix, f"{name}[{mine}] = {name}[{other}] * 0.5 + {m.number(1)}"]


def _shared_rows(m: Maker) -> list[str]:
    name = m.name("rows")
    made = m.dice.choice(["[[0] * 3] * {n}", "[[0] * 3 for _ in range({n})]", "list([[0] * 3] * {n})"])
    m.before.append(f"{name} = {made.format(n=m.size + 1)}")
    m.after.append(f"print('{name}', {name})")
    return [f"{name}[i][i % 3] {m.dice.choice(['=', '+='])} {m.number(1)}"]


def _iterator(m: Maker) -> list[str]:
    name = m.name("source")
    m.before.append(
        f"{name} = {m.dice.choice(['iter(range(99))', '(x * 2 for x in range(99))', 'itertools.count(3)'])}"
    )
    return _keep(m, f"next({name})")


def _pop(m: Maker) -> list[str]:
    name = m.name("stack")
    m.before.append(f"{name} = list(range(60))")
    m.after.append(f"print('{name}', {name})")
    return _keep(m, f"{name}.pop({m.dice.choice(['', '0'])})")


def _hidden_state(m: Maker) -> list[str]:
    name = m.helper(m.dice.choice(["counted", "remembers", "bumps"]))
    return _keep(m, f"{name}(i)")


def _hidden_write(m: Maker) -> list[str]:
    name = _any(m, "list", "array")
    m.before.append(f"{name}[:] = [1, 2, 3]" if m.outer[name] == "list" else f"{name}[0] = 1")
    return _keep(m, f"str({m.helper('spoils')}({name}, i))")


def _second_operator(m: Maker) -> list[str]:
    name = _any(m, "number")
    if name == "spare":
        return _recurrence(m)
    return m.guarded([m.dice.choice([f"{name} *= 1.5", f"{name} = i", f"{name} += 1", f"{name} = {name} + {name}"])])


def _maybe_assigned(m: Maker) -> list[str]:
    name = m.name("maybe")
    m.before.append(f"{name} = 100")
    return [f"if {m.condition()}:", f"    {name} = {m.number()}", *_keep(m, name)]


def _carried_inner(m: Maker) -> list[str]:
    name = m.name("k")
    m.before.append(f"{name} = -1")
    return [f"for {name} in range(i % 3):", "    pass", *_keep(m, name)]


def _carried_try(m: Maker) -> list[str]:
    name = m.name("maybe")
    m.before.append(f"{name} = 100")
    return ["try:", f"    {name} = 12 // (i % 3)", "except ZeroDivisionError:", "    pass", *_keep(m, name)]


def _leave(m: Maker) -> list[str]:
    return [f"if {m.dice.choice([m.condition(), 'i > 7', 'item == 4'])}:", "    break"]


def _rebind_fixed(m: Maker) -> list[str]:
    return m.guarded(
        [m.dice.choice(["factor = factor + 1", "table = [i] * 5", "table[i % 5] = i", "names.append(str(i))"])]
    )


def _rebind_helper(m: Maker) -> list[str]:
    m.helpers |= {"twice", "root"}
    return [f"if i == {m.dice.randint(3, 9)}:", "    twice = root", *_keep(m, "twice(i)")]


def _item_changed(m: Maker) -> list[str]:
    m.before.append("boxes = [[n] for n in range(5)]")
    m.after.append("print('boxes', boxes)")
    return ["box = boxes[i % 5]", "box.append(i)", *_keep(m, m.dice.choice(["len(box)", "box[0]", "i"]))]


def _delete(m: Maker) -> list[str]:
    m.before.append("doomed = dict.fromkeys(range(99), 0)")
    return ["del doomed[i]", *_keep(m, "len(doomed)")]


def _identity(m: Maker) -> list[str]:
    m.before.append("marker = [0]")
    return [*_keep(m, m.dice.choice(["marker", "marker is table", "(marker, i)"])), f"marked{m.used} = kept{m.used}"][
        :1
    ]


def _rename_builtin(m: Maker) -> list[str]:
    m.before.append(m.dice.choice(["round = lambda x, n=0: len(rounds.append(x) or rounds)", "max = min", "sum = len"]))
    m.before.append("rounds = []")
    return _keep(m, "(round(i, 1), max(i, 3), sum([i, i]))")


def _random(m: Maker) -> list[str]:
    return _keep(m, m.dice.choice(["random.random()", "np.random.rand()", "random.choice(names)"]))


def _reads_global(m: Maker) -> list[str]:
    """A function that reads what the body assigns, or the loop's own variable."""
    name = m.dice.choice(["i", "item", *[v for v in m.numbers if v[0] == "v"]])
    function = m.name("reader")
    m.before.append(f"{function} = lambda: {name} + 1")
    return _keep(m, f"{function}()")


def _store_read(m: Maker) -> list[str]:
    m.classes.add("Store")
    name = m.name("store")
    m.before.append(f"{name} = Store()")
    m.after.append(f"print('{name}', {name}.total, {name}.parts)")
    change = m.dice.choice([f"{name}.total += item", f"{name}.parts.append(item)", f"{name}.take(item)"])
    return [change, *_keep(m, m.dice.choice([f"{name}.total", f"len({name}.parts)", f"{name}.last()", "item"]))]


def _objects_changed(m: Maker) -> list[str]:
    m.classes.add("Pair")
    name = m.name("pairs")
    made = m.dice.choice(
        ["[Pair(n, 0) for n in range({n})]", "[Pair(1, 2)] * {n}", "[Pair(n % 2, n) for n in range(3)]"]
    )
    m.before.append(f"{name} = {made.format(n=m.size + 1)}")
    m.after.append(f"print('{name}', [(p.first, p.second) for p in {name}])")
    target = m.dice.choice([f"{name}[i % len({name})]", f"{name}[i % 3 % len({name})]"])
    change = m.dice.choice([f"{target}.first += item", f"{target}.second = {name}[0].first + 1"])
    return [change] if m.dice.random() < 0.5 else [change, *_keep(m, f"{name}[0].both()")]


def _file_shared(m: Maker) -> list[str]:
    path = m.dice.choice(["'one.txt'", "f'{i % 2}.txt'", "f'{names[i % 3]}.txt'"])
    mode = m.dice.choice(["w", "a"])
    return [f"with open({path}, '{mode}') as handle:", f"    handle.write(str({m.number(1)}))"]


def _file_chain(m: Maker) -> list[str]:
    return [
        "with open(f'{i + 1}.dat', 'w') as handle:",
        "    handle.write('x' * (os.path.getsize(f'{i}.dat') + 1) if os.path.exists(f'{i}.dat') else 'x')",
        *_keep(m, "os.path.getsize(f'{i + 1}.dat')"),
    ]


def _compares_objects(m: Maker) -> list[str]:
    m.classes.add("Pair")
    name = m.name("people")
    m.before.append(f"{name} = [Pair(n, n) for n in range(4)]")
    m.before.append(f"{name}_first = {name}[0]")
    asks = [f"{name}[i % 4] == {name}_first", f"{name}[i % 4] in {name}", f"{name}.index({name}[i % 4])"]
    return _keep(m, m.dice.choice(asks))


def _keeps_shared(m: Maker) -> list[str]:
    name = m.name("shared")
    m.before.append(f"{name} = [[0], [1]]")
    lines = _keep(m, f"{name}[i % 2]")
    kept = lines[0].split(".")[0]
    m.after.append(f"{kept} and {kept}[0].append('x')")
    m.after.append(f"print('{name}', {name}, {kept})")
    return lines


def _setting(m: Maker) -> list[str]:
    m.before.append("decimal.getcontext().prec = 7")
    m.after.append("decimal.getcontext().prec = 28")
    return _keep(m, "str(decimal.Decimal(item) / 7)")


HOSTILE: list[Callable[[Maker], list[str]]] = [
    _recurrence, _previous, _read_accumulator, _read_length, _read_member, _read_copy, _alias_before, _alias_inside,
    _view, _neighbour, _neighbour, _shared_rows, _iterator, _pop, _hidden_state, _hidden_write, _second_operator,
    _maybe_assigned, _carried_inner, _carried_try, _leave, _rebind_fixed, _rebind_helper, _item_changed, _delete,
    _identity, _rename_builtin, _random, _reads_global, _store_read, _objects_changed, _file_shared, _file_chain,
    _compares_objects, _keeps_shared, _setting,
]  # fmt: skip
