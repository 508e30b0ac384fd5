# trap: the largest sum of neighbours
current = best = 0
for x in [3, -5, 4, 2, -1, 6, -9]:
    current = max(x, current + x)
    best = max(best, current)
print(best)
