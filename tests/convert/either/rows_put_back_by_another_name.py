# trap: an outer row is put among the copied ones under another name
base = [[1, 2], [3, 4]]


def swap(rows):
    rows[0] = base[1]


def mark(k):
    a = [row[:] for row in base]
    swap(a)
    a[0].append(k)
    return len(a[0])


out = []
for k in range(3):
    out.append(mark(k))
print(out, base)
