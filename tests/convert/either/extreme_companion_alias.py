# trap: extreme companion alias
best, where = -1, None
for i in range(6):
    row = [i, i * 5 % 7]
    alias = row
    v = row[1]
    if v > best:
        best = v
        where = row[0]
    alias[0] = -5
print(best, where)
