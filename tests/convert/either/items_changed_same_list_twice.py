# trap: one list comes twice
shared = [0]
rows = [shared, [5], shared]
for row in rows:
    row.append(len(row))
print(rows)
