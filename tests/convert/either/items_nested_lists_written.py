# trap: two levels down
rows = [[[1], [2]], [[3], [4]]]
for row in rows:
    row[0][0] = row[1][0] * 2
print(rows)
