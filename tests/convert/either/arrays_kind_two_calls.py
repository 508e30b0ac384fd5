# trap: kind two calls
import numpy as np


def fill(a, n):
    out = []
    for i in range(n):
        a[i] = a[i] * 2
        out.append(a[i])
    a[0] += a[1]
    return out


print(fill(np.ones((3, 2)), 3), fill([[1], [2], [3]], 3))
