# trap: kept row changed
best = {}
def make(n):
    return [n, n * n % 7]
for n in range(8):
    row = make(n)
    k = n % 3
    if k not in best or row > best[k]:
        best[k] = row
    row.append(1)
print(best)
