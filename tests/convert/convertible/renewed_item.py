rows = [[3, 1], [2, 9, 4]]
out = []
for row in rows:
    row = list(row)
    row.sort()
    row.append(len(row))
    out.append(row)
print(rows, out)
