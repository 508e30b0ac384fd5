# trap: an item is another list for some items, and grows afterwards (f)
rows = [[2, 1], [4, 3, 9]]
for row in rows:
    for k in range(2):
        row = [*row, k]
    row.append(sum(row))
print(rows)
