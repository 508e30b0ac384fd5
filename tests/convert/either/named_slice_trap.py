# trap: a named slice is a copy
rows = [[1, 2], [3]]
for n in range(2):
    part = rows[0:1]
    part.append(n ** 2)
print(rows)
