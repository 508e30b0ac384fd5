# trap: an item is another list for some items, and grows afterwards (c)
rows = [[2, 1], [4, 3, 9]]
for row in rows:
    if len(row) > 2:
        row = sorted(row)
    row.append(sum(row))
print(rows)
