# class: items changed in place
rows = [[3, 1, 2], [9, 7, 8], [5, 4], [], [8]]
for row in rows:
    row.sort()
print(rows)
