# trap: the loop grows what it goes through
rows = [[1], [2]]
for row in rows:
    row.append(3)
    if len(rows) < 4:
        rows.append([9])
print(rows)
