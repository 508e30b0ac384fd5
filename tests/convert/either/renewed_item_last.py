# trap: the item is printed before the name is given a copy
rows = [[2, 1], [4, 3, 9]]
for row in rows:
    print(len(row))
    row = sorted(row)
    row.append(sum(row))
print(rows)
