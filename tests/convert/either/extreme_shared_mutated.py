# trap: extreme shared mutated
import numpy as np
best, where = -1.0, None
for n in range(5):
    row = np.array([n * 3 % 5, n])
    v = float(row[0])
    if v > best:
        best = v
        where = row
    row *= 2
print(best, where)
