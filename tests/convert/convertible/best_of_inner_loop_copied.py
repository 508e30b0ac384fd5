# class: the best of an inner loop
import math
best, where = -1.0, None
for k in range(4):
    path = []
    for j in range(3):
        path.append(j)
        v = math.sin(k + j)
        if v > best:
            best = v
            where = path.copy()
            when = tuple(path)
print(best, where, when)
