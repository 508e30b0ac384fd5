# trap: the last item may be a list from elsewhere
default = [7]
rows = [[1], [2, 3], []]
out = []
for row in rows:
    if not row:
        row = default
    out.append(sum(row))
row.append(99)
print(rows, out, row, default)
