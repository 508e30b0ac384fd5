# trap: another name still holds an item
rows = [[1], [2], [3]]
first = rows[0]
for row in rows:
    row.append(first[0])
    row[0] = row[0] * 10
print(rows, first)
