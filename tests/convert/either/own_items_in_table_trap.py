# trap: a table holds one of the items
rows = [[3, 1], [2, 5]]
table = {"x": rows[1]}
for row in rows:
    row.append(len(table["x"]))
print(rows)
