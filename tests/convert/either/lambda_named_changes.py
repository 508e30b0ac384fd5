# trap: a lambda with a name changes what it is given
rows = [[1], [2], [3]]
out = []
for i in range(3):
    grow = lambda r: r.append(i)
    for r in rows:
        grow(r)
    out.append(sum(map(len, rows)))
print(out, rows)
