"""Statements that leave the items independent: each has outer variables of its own, which nothing else reads."""

from __future__ import annotations

from collections.abc import Callable

from maker import Maker

__all__ = ["HARMLESS", "append", "file", "file_of_array"]


def _local(m: Maker) -> list[str]:
    name = m.name("v")
    lines = [f"{name} = {m.number()}"]
    m.numbers.append(name)
    return lines


def _local_both(m: Maker) -> list[str]:
    name = m.name("v")
    lines = [f"if {m.condition()}:", f"    {name} = {m.number()}", "else:", f"    {name} = {m.number()}"]
    m.numbers.append(name)
    return lines


def _local_tuple(m: Maker) -> list[str]:
    a, b = m.name("v"), m.name("v")
    lines = [f"{a}, {b} = {m.number(1)}, {m.number(1)}", f"{a}, {b} = {b}, {a}"]
    m.numbers += [a, b]
    return lines


def _local_loop(m: Maker) -> list[str]:
    name = m.name("v")
    lines = [f"{name} = 0", f"for k in range({m.dice.randint(1, 4)}):", f"    {name} += ({m.number(1)}) * (k + 1)"]
    if m.dice.random() < 0.3:
        lines += [f"    if {name} > 20:", "        break"]
    m.numbers.append(name)
    return lines


def _local_list(m: Maker) -> list[str]:
    name, total = m.name("w"), m.name("v")
    lines = [f"{name} = []", "for k in range(3):", f"    {name}.append({m.number(1)})", f"{total} = sum({name})"]
    m.numbers.append(total)
    return lines


def _local_try(m: Maker) -> list[str]:
    name = m.name("v")
    divisor = m.dice.choice(["(i % 3)", "(item - 2)", "len(names[i % 3])"])
    lines = ["try:", f"    {name} = 12 // {divisor}", "except ZeroDivisionError:", f"    {name} = -1"]
    m.numbers.append(name)
    return lines


def append(m: Maker) -> list[str]:
    name = m.name("out")
    m.before.append(f"{name} = []" if m.dice.random() < 0.8 else f"{name} = ['start']")
    m.after.append(f"print('{name}', {name})")
    m.outer[name] = "list"
    value = m.dice.choice([m.number(), f"({m.number(1)}, i)", f"[{m.number(1)}]", f"f'{{item}}:{{{m.number(1)}}}'"])
    lines = m.guarded([f"{name}.append({value})"])
    return [*lines, f"{name}.append({m.number(1)})"] if m.dice.random() < 0.2 else lines


def _extend(m: Maker) -> list[str]:
    name = m.name("out")
    m.before.append(f"{name} = []")
    m.after.append(f"print('{name}', {name})")
    m.outer[name] = "list"
    values = f"[{m.number(1)}, {m.number(1)}]"
    return m.guarded([m.dice.choice([f"{name}.extend({values})", f"{name} += {values}"])])


def _set_add(m: Maker) -> list[str]:
    name = m.name("seen")
    m.before.append(f"{name} = set()")
    m.after.append(f"print('{name}', sorted({name}))")
    m.outer[name] = "set"
    return m.guarded([f"{name}.add(({m.number(1)}) % 7)"])


def _dict_item(m: Maker) -> list[str]:
    name = m.name("entries")
    m.before.append(f"{name} = {{}}")
    m.after.append(f"print('{name}', list({name}.items()))")
    m.outer[name] = "dict"
    key = m.dice.choice(["i", "i % 4", "names[i % 3]", "f'{i}'", "(i, item)"])
    return m.guarded([f"{name}[{key}] = {m.number()}"])


def _reduce(m: Maker) -> list[str]:
    name = m.name("total")
    operator, start = m.dice.choice([("+", "0"), ("+", "0.1"), ("+", "1e16"), ("-", "5"), ("*", "1.0"), ("/", "1e9")])
    m.before.append(f"{name} = {start}")
    m.after.append(f"print('{name}', repr({name}))")
    m.outer[name] = "number"
    term = m.number() if operator in "+-" else f"(1.01 + abs({m.number(1)}) % 3)"
    plain = f"{name} {operator}= {term}"
    return m.guarded([m.dice.choice([plain, plain, f"{name} = {name} {operator} ({term})"])])


def _reduce_bits(m: Maker) -> list[str]:
    name = m.name("bits")
    m.before.append(f"{name} = {m.dice.randint(0, 255)}")
    m.after.append(f"print('{name}', {name})")
    m.outer[name] = "number"
    return m.guarded([f"{name} {m.dice.choice('|^&')}= (item * {m.dice.randint(3, 99)} + i) % 256"])


def _count(m: Maker) -> list[str]:
    name = m.name("count")
    m.before.append(f"{name} = {m.dice.randint(0, 3)}")
    m.after.append(f"print('{name}', {name})")
    m.outer[name] = "number"
    return [f"if {m.condition()}:", f"    {name} += 1"]


def _count_keys(m: Maker) -> list[str]:
    name = m.name("counts")
    m.before.append(f"{name} = collections.Counter()")
    m.after.append(f"print('{name}', list({name}.items()))")
    m.outer[name] = "dict"
    return m.guarded([f"{name}[{m.dice.choice(['i % 3', 'names[i % 3]', 'item'])}] += {m.number(1)}"])


def _minimum(m: Maker) -> list[str]:
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


def _array(m: Maker) -> list[str]:
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


def _matrix(m: Maker) -> list[str]:
    name = m.name("matrix")
    m.before.append(f"{name} = np.zeros(({m.size + 1}, 3))")
    m.after.append(f"print('{name}', {name}.tolist())")
    m.outer[name] = "array"
    if m.dice.random() < 0.5:
        return m.guarded([f"{name}[i] = [{m.number(1)}, {m.number(1)}, i]"])
    return ["for k in range(3):", f"    {name}[i, k] = {m.number(1)} + k"]


def _list_slot(m: Maker) -> list[str]:
    name = m.name("slots")
    m.before.append(f"{name} = [None] * {m.size + 1}")
    m.after.append(f"print('{name}', {name})")
    m.outer[name] = "list"
    return m.guarded([f"{name}[i] = {m.number()}"])


def _scatter(m: Maker) -> list[str]:
    name = m.name("bins")
    m.before.append(f"{name} = {m.dice.choice(['np.zeros(5)', '[0] * 5'])}")
    m.after.append(f"print('{name}', list({name}))")
    m.outer[name] = "array"
    return m.guarded([f"{name}[{m.dice.choice(['i % 5', 'i // 4', 'table[i % 5] % 5'])}] = {m.number()}"])


def _print(m: Maker) -> list[str]:
    return m.guarded([m.dice.choice([f"print('item', i, {m.number(1)})", "print(item, end=' ')", "print(f'{i:03d}')"])])


def _continue(m: Maker) -> list[str]:
    return [f"if {m.condition()}:", "    continue"]


def _last_value(m: Maker) -> list[str]:
    name = m.name("last")
    if m.dice.random() < 0.5:
        m.before.append(f"{name} = 'before'")
        lines = [f"{name} = {m.number()}"]
    else:
        m.before.append(f"{name} = None")
        lines = [f"if {m.condition()}:", f"    {name} = {m.number()}"]
    m.after.append(f"print('{name}', {name})")
    return lines


def _raise(m: Maker) -> list[str]:
    m.raises = True
    return [f"if i == {m.dice.randint(2, 25)}:", f"    raise ValueError(f'no {{i}} {{{m.number(1)}}}')"]


def file(m: Maker) -> list[str]:
    stem = m.name("file")
    return [f"with open(f'{stem}_{{i}}.txt', 'w') as handle:", f"    handle.write(str({m.number(1)}))"]


def file_of_array(m: Maker) -> list[str]:
    return [f"np.save(f'{m.name('file')}_{{i}}.npy', np.arange(3) * ({m.number(1)}))"]


def _planes(m: Maker) -> list[str]:
    """Parts of an array with gaps and turned axes: how they lie in memory decides the last bits of their sums."""
    name, kept, total = m.name("cube"), m.name("planes"), m.name("v")
    made = m.dice.choice(["", ".astype('>f4')", ".transpose(1, 0, 2)", "[::-1]", "[:, ::2]"])
    m.before.append(f"{name} = np.random.default_rng({m.dice.randint(1, 99)}).standard_normal((9, 8, 5)){made}")
    m.before.append(f"{kept} = []")
    m.after.append(f"print('{kept}', [(repr(p.sum()), p.dtype.str, p.flags.c_contiguous) for p in {kept}])")
    part = m.dice.choice([f"{name}[:, :, i % 5]", f"{name}[::-1, 1:, i % 5]", f"{name}[i % 4].T", f"{name}[:, i % 4]"])
    lines = [f"{kept}.append({part} * 1.1)", f"{total} = float({part}.sum())"]
    m.numbers.append(total)
    return lines


def _get_default(m: Maker) -> list[str]:
    name = m.name("counts")
    m.before.append(f"{name} = {{}}")
    m.after.append(f"print('{name}', list({name}.items()))")
    key = m.dice.choice(["i % 3", "names[i % 3]", "item"])
    return m.guarded([f"{name}[{key}] = {name}.get({key}, 0) + {m.number(1)}"])


def _group(m: Maker) -> list[str]:
    name = m.name("groups")
    key = m.dice.choice(["i % 3", "names[i % 3]", "item"])
    m.after.append(f"print('{name}', list({name}.items()))")
    if m.dice.random() < 0.5:
        m.before.append(f"{name} = collections.defaultdict(list)")
        return m.guarded([f"{name}[{key}].append({m.number(1)})"])
    m.before.append(f"{name} = {{}}")
    return m.guarded([f"{name}.setdefault({key}, []).append({m.number(1)})"])


def _array_sum(m: Maker) -> list[str]:
    name = m.name("field")
    m.before.append(f"{name} = np.zeros(3)")
    m.after.append(f"print('{name}', {name}.tolist())")
    m.outer[name] = "array"
    return m.guarded([f"{name} += np.array([{m.number(1)}, i, 0.1])"])


def _row_and_read(m: Maker) -> list[str]:
    name, total = m.name("rows"), m.name("v")
    m.before.append(f"{name} = np.zeros(({m.size + 1}, 2))")
    m.after.append(f"print('{name}', {name}.tolist())")
    lines = [f"{name}[i] = [{m.number(1)}, {m.number(1)}]", f"{total} = float({name}[i].sum())"]
    m.numbers.append(total)
    return lines


def _text(m: Maker) -> list[str]:
    name = m.name("text")
    m.before.append(f"{name} = '>'")
    m.after.append(f"print('{name}', {name})")
    return m.guarded([f"{name} += f'{{i}}:{{{m.number(1)}}};'"])


def _object(m: Maker) -> list[str]:
    m.classes.add("Pair")
    name, total = m.name("pair"), m.name("v")
    lines = [f"{name} = Pair({m.number(1)}, i)", f"{name}.second += 1", f"{total} = {name}.both()"]
    m.numbers.append(total)
    return lines


def _attribute(m: Maker) -> list[str]:
    """Attributes of an object from before the loop: its own counters and lists."""
    m.classes.add("Store")
    name = m.name("store")
    m.before.append(f"{name} = Store()")
    m.after.append(f"print('{name}', {name}.total, {name}.parts)")
    lines = [f"{name}.total += {m.number(1)}", f"{name}.parts.append({m.number(1)})"]
    return m.guarded([m.dice.choice(lines)])


HARMLESS: list[tuple[Callable[[Maker], list[str]], int]] = [
    (_local, 6), (_local_both, 2), (_local_tuple, 1), (_local_loop, 2), (_local_list, 2), (_local_try, 1),
    (append, 6), (_extend, 2), (_set_add, 1), (_dict_item, 3), (_reduce, 5), (_reduce_bits, 1), (_count, 2),
    (_count_keys, 2), (_minimum, 3), (_array, 5), (_matrix, 2), (_list_slot, 2), (_scatter, 1), (_print, 2),
    (_continue, 1), (_last_value, 1), (_raise, 1), (file, 1), (_get_default, 1), (_group, 1), (_array_sum, 1),
    (_row_and_read, 1), (_text, 1), (_object, 1), (_attribute, 1),
    (file_of_array, 1), (_planes, 1),
]  # fmt: skip
