# trap: lists are sorted and extended in place
rows = [[3, 1, 2], [9, 7], [5]]
for row in rows:
    row.sort()
    row.append(sum(row))
print(rows)
