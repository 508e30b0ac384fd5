# trap: a row under another name is read
rows = [[3, 1], [2, 5]]
first = rows[0]
for row in rows:
    row.append(len(first))
print(rows)
