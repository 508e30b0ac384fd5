# trap: conditions that change something: what was seen, an iterator, a table that the calls read
table = {}
seen = set()


def f(x):
    return x * 3 + len(table)


def known(x):
    table[x] = x
    return True


print([f(x) for x in [1, 1, 2] if not (x in seen or seen.add(x))])
print([f(x) for x in range(4) if known(x)])
numbers = iter(range(6))
print([f(x) for x in numbers if next(numbers, 0)])
numbers = iter(range(6))
print([f(x) for x in numbers if 4 in numbers])
