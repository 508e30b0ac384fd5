# trap: a lambda with a name gives back what it is given
rows = [[1], [2], [3]]
out = []
for i in range(3):
    pick = lambda r: r
    out.append(pick(rows[i]))
out[0].append(9)
print(out, rows)
