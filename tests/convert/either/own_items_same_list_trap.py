# trap: all items are one list
r = [3, 2, 1]
rows = [r] * 3
for row in rows:
    row.sort()
    row.append(len(row))
print(rows)
