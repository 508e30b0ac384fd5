# trap: kind parameter views
import numpy as np


def inner(a, b):
    for i in range(len(a)):
        a[i] = np.sqrt(b[i]) + 1
    return a


x = np.arange(6.0)
print(inner(x[1:], x[:-1]).tolist(), x.tolist())
M = np.arange(8.0).reshape(2, 4)
print(inner(M[0], M[0, ::-1]).tolist(), M.tolist())
