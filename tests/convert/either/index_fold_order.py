# trap: an index out of range comes before what the worker computes after it
import math
hist = [0] * 3
ys = []
for x in [0, 1, 5, 2]:
    hist[x] += 1
    ys.append(math.sqrt(4 - x))
print(hist, ys)
