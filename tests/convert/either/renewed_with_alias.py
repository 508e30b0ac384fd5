# trap: another name of the item was made before the copy
def grow(row):
    same = row
    row = list(row)
    same.append(len(row))
    return row


rows = [[3, 1], [9, 2, 4]]
out = []
for row in rows:
    out.append(grow(row))
print(out, rows)
