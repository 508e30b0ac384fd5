# trap: the comparison and the assignment take one each
best = -1
for n in range(4):
    it = iter([n, n + 1, n + 2])
    if next(it, 0) > best:
        best = next(it, 0)
print(best)
