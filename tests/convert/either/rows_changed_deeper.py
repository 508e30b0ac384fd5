# trap: a function two calls deep puts an outer row among the copied ones
base = [[1, 2], [3, 4]]


def put(rows, n):
    if n == 0:
        rows[0] = base[1]
    else:
        put(rows, n - 1)


def first(rows, n):
    put(rows, n)
    return rows[0]


def mark(k):
    a = [row[:] for row in base]
    length = len(first(a, k))
    a[0].append(k)
    return length


out = []
for k in range(3):
    out.append(mark(k))
print(out, base)
