# trap: an item is another list for some items, and grows afterwards (g)
rows = [[2, 1], [4, 3, 9]]
for row in rows:
    if True:
        row = sorted(row)
    row.append(sum(row))
print(rows)
