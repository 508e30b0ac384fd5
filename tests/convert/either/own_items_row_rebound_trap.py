# trap: the item is another list on the way
rows = [[3, 1], [2, 5]]
for row in rows:
    row.sort()
    row = row + [1]
    row.append(2)
    print(row)
print(rows)
