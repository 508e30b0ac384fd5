# trap: a slice of a list is a copy, but its elements are shared
base = [[1], [2]]
out = []
for n in range(3):
    mine = base[:]
    mine[0].append(n)
    out.append(len(base[0]))
print(out, base)
