"""What callers give is read, copied or gone through, never kept itself: it may change afterwards."""


def totals(rows, scale):
    out = []
    for row in rows:
        out.append([x * scale for x in row])
    return out


def named(rows, names):
    out = {}
    for name in names:
        mine = [row for row in rows if len(row) > len(name)]
        out[name] = (len(mine), list(names))
    return out


rows = [[1, 2], [3, 4, 5]]
names = ["a", "bcd"]
first, second = totals(rows, 2), named([r[:] for r in rows], names)
rows.append([6])
names.append("e")
print(first, second)
