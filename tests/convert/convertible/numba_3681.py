# class: += on one element of an array, from a nested loop (wrong in Numba issue 3681)
import numpy as np


def corner(x):
    n = x.shape[0]
    y = np.zeros_like(x)
    for i in range(n):
        for j in range(n):
            if i == j:
                continue
            y[0, 1] += x[i, j]
    return y


print(corner(np.sqrt(np.arange(36.0)).reshape(6, 6)).tolist())
