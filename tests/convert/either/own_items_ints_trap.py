# trap: the items are numbers
rows = [1, 2, 3]
for row in rows:
    row += 2
    print(row)
print(rows, row)
