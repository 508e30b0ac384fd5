rows = [[3, 1], [2, 9, 4], [5]]
out = []
for row in rows:
    row.sort()
    out.append(row[0])
print(out)
