# trap: kept two dicts
best, where = {}, {}
for n in range(8):
    k = str(n * n % 5)
    v = n * 7 % 4
    if k not in best or v > best[k]:
        best[k] = v
        where[k] = n
print(best, where)
