# trap: the best goes under another key
best = {0: -1, 1: -1}
for n in range(12):
    value = n ** 3 % 7
    k = n % 2
    if value > best[k]:
        best[1 - k] = value
print(best)
