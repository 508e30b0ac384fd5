# trap: parameter by name
import numpy as np


def fill(a, b):
    for i in range(1, len(a)):
        a[i] = b[i - 1] + np.sqrt(i)
    return a


x = np.arange(4.0)
print(fill(np.zeros(4), np.ones(4)).tolist())
print(globals()["fill"](x, x).tolist())
