# trap: the item is kept and changed by the item
rows = [[1], [2]]
kept = []
for row in rows:
    row.append(0)
    kept.append(row)
kept[0].append("x")
print(rows)
