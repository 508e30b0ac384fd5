# trap: parameter recursion
import numpy as np


def halves(a, depth):
    if depth == 0:
        return a
    for i in range(len(a)):
        a[i] = np.sqrt(a[i]) + depth
    halves(a[: len(a) // 2], depth - 1)
    return a


print(halves(np.arange(8.0), 3).round(6).tolist())
