# trap: names of one item change together
items = [(1, [2]), (3, [4])]
out = []
for n, xs in items:
    n, xs = n + 1, xs + [n]
    out.append(n * len(xs))
xs.append(8)
print(out, n, xs, items)
