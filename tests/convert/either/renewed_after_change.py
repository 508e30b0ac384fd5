# trap: the change comes before the copy
def grow(row):
    row.append(len(row))
    row = list(row)
    row.append(99)
    return sum(row)


rows = [[3, 1], [9, 2, 4]]
sums = []
for row in rows:
    sums.append(grow(row))
print(sums, rows)
