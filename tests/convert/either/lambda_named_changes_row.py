# trap: a lambda with a name changes a row
rows = [[1], [2], [3]]
out = []
for i in range(3):
    row = rows[i]
    f = lambda v: row.append(v)
    f(i)
    out.append(len(row))
print(out, rows)
