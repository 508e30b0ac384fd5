# trap: the last item may still be the one of the list
rows = [[1], [2, 3], [4, 5]]
out = []
for row in rows:
    if len(row) < 2:
        row = row + [0]
    out.append(sum(row))
row.append(99)
print(rows, out, row)
