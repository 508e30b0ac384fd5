best = it = None
for k in range(4):
    c = iter([k, k + 1])
    if best is None or next(c) > next(best):
        best = c
print(list(best))
