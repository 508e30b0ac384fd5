# trap: a function gives the copied rows back under another name
base = [[1, 2], [3, 4]]


def same(rows):
    return rows


def mark(k):
    a = [row[:] for row in base]
    b = same(a)
    b[0] = base[1]
    a[0].append(k)
    return len(a[0])


out = []
for k in range(3):
    out.append(mark(k))
print(out, base)
