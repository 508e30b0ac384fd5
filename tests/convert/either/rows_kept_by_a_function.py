# trap: a function keeps the copied rows, and another puts an outer row among them
base = [[1, 2], [3, 4]]


class Holder:
    rows = None


def keep(rows):
    holder = [rows]
    holder[0][0] = base[1]


def mark(k):
    a = [row[:] for row in base]
    keep(a)
    a[0].append(k)
    return len(a[0])


out = []
for k in range(3):
    out.append(mark(k))
print(out, base)
