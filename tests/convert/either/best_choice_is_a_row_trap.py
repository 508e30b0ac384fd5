# trap: the best is a row of the table itself, and grows
rows = [[1], [3], [2]]
best = [0]
total = 0
for i in range(3):
    row = rows[i]
    total += i * i
    best = max(best, row)
best.append(9)
print(rows, best, total)
