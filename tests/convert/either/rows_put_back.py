# trap: an outer row is put among the copied ones
base = [[1, 2], [3, 4]]


def mark(k):
    a = [row[:] for row in base]
    a[0] = base[1]
    a[0].append(k)
    return len(a[0])


out = []
for k in range(3):
    out.append(mark(k))
print(out, base)
