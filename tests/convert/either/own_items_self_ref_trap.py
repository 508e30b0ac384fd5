# trap: the item holds the list of all items
rows = [[3, 1], [2, 5]]
for row in rows:
    row.append(rows)
print(rows)
