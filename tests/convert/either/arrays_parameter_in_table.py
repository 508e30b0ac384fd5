# trap: parameter in table
import numpy as np


def fill(a, b):
    for i in range(1, len(a)):
        a[i] = b[i - 1] + np.sqrt(i)
    return a


table = {"fill": fill}
x = np.arange(4.0)
print(fill(np.zeros(4), np.ones(4)).tolist())
print(table["fill"](x, x).tolist())
