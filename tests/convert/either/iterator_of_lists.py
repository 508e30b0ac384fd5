# trap: what an iterator of a list gives is the list's own row
nested = [[1], [2]]
out = []
for k in range(3):
    it = iter(nested)
    row = next(it, [])
    row.append(k)
    out.append(len(row))
print(out, nested)
