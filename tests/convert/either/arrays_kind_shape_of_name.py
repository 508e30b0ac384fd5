# trap: kind shape of name
import numpy as np


def rows(size, n):
    A = np.zeros(size)
    kept = []
    for i in range(n):
        kept.append((np.sqrt(i), A[i, 0]))
    A[0, 0] += 5
    return [(round(float(a), 3), np.asarray(b).tolist()) for a, b in kept]


print(rows((2, 2), 2), rows((2, 2, 2), 2))
