# trap: a function that calls itself too often for one item
import numpy as np


def depth(n):
    if n == 0:
        return 0
    return 1 + depth(n - 1)


for i, n in enumerate([3, 5, 3000, 7, 8, 9]):
    value = depth(n)
    np.save(f"{i}.npy", np.full(3, value))
