seen = []
def fresh(v):
    seen.append(v)
    return len(seen) % 2
best = 0
for v in [3, 1, 8, 2, 9]:
    w = v * 2
    if fresh(v) and w > best:
        best = w
print(best)
