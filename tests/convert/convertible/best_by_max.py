import math
best, arg = None, None
for k in range(8):
    v = (math.sin(k), math.cos(k))
    if best is None or max(v) < max(best):
        best, arg = v, k
print(round(best[0], 6), arg)
