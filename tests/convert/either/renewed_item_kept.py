# trap: the item itself is kept before the name is given a copy, which is seen later
rows = [[2, 1], [4, 3]]
kept, out = [], []
for row in rows:
    kept.append(row)
    row = sorted(row)
    row.append(0)
    out.append(row)
rows[0].append(7)
print(rows, kept, out)
