# trap: reached array becomes list
import numpy as np


def work(x, n):
    x = np.zeros(n)
    x = x.tolist()
    x += [1, 2]
    for k in range(n):
        x[k] = np.sqrt(k)
    return x


print(work(None, 3))
