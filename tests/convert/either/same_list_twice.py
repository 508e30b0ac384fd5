# trap: same list twice
row = []
rows = []
for n in range(3):
    row.append(n)
    rows.append(row)
print(rows, rows[0] is rows[2])
