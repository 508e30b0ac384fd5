# trap: a value cannot be compared
best = {0: 0, 1: 0}
values = [1, "a", 3, None]
for n, value in enumerate(values):
    k = n % 2
    if value > best[k]:
        best[k] = value
print(best)
