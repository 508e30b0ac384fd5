# The last value is a pair with a list from outside in it, and that list grows after the loop.
shared = [1, 2, 3]
table = {i: [i] for i in range(4)}


def work():
    out = []
    for i, row in table.items():
        pair = (i, shared)
        held = {"row": [shared]}
        out.append(sum(row) * 2)
    return out, pair, held


out, pair, held = work()
shared.append(99)
print(out, pair, held)


def alone():
    rows = [[1], [2]]
    total = 0
    for i in range(5):
        named = [i, rows]
        again = named
        total += i * i
    rows.append([3])
    return total, again


print(alone())
