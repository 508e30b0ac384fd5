# trap: the best so far is read by each item
best = {0: 0, 1: 0}
out = []
for n in range(1, 20):
    value = n ** 2 % 13
    k = n % 2
    if value > best[k]:
        best[k] = value
    out.append(best[k])
print(best, out)
