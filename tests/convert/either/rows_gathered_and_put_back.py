# trap: the copies are put into a list, and one of them is given an outer row from there
base = [[1, 2], [3, 4]]


def mark(k):
    kept = []
    a = [row[:] for row in base]
    kept.append(a)
    kept[0][0] = base[1]
    a[0].append(k)
    return len(a[0])


out = []
for k in range(3):
    out.append(mark(k))
print(out, base)
