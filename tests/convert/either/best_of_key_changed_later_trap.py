# trap: the new best is changed afterwards
best = {0: [], 1: []}
for n in range(1, 60):
    value = [n ** 3 % 11, n]
    k = n % 2
    if value > best[k]:
        best[k] = value
    value.append("x")
print(best)
