best = 0
at = None
for v in range(3, 9):
    for k in range(v):
        q = v * k % 11
        if q % 2 and q > best: best, at = q, (v, k)
print(best, at)
