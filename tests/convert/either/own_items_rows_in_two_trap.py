# trap: a list is an item twice
a, b = [3, 1], [2, 5]
rows = [a, b, a]
for row in rows:
    row.append(len(row))
print(rows)
