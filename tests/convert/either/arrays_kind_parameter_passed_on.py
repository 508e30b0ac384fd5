# trap: kind parameter passed on
import numpy as np


def inner(a, b):
    for i in range(1, len(a)):
        a[i] = np.sqrt(b[i - 1]) + 1
    return a


def outer(x):
    return inner(x, x)


print(outer(np.arange(5.0)).tolist())
