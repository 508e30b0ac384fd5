# trap: kept element changed
best = {}
def make(n):
    return [n, n * n % 7]
for n in range(8):
    row = make(n)
    alias = row
    k = n % 3
    if k not in best or n > best[k]:
        best[k] = n
    alias[1] = -1
    if k not in best:
        best[k] = row[0]
print(best)
