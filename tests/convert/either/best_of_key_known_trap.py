# trap: the new best stands in a list, too
best, rows = {0: [], 1: []}, []
for n in range(1, 60):
    value = [n ** 3 % 11, n]
    k = n % 2
    if value > best[k]:
        best[k] = value
    rows.append(value)
best[0].append("x")
print(best, rows)
