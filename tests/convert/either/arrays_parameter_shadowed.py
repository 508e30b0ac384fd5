# trap: parameter shadowed
import numpy as np


def make():
    def fill(a, b):
        for i in range(1, len(a)):
            a[i] = b[i - 1] + np.sqrt(i)
        return a

    return fill


def fill(a, b):
    return a + b


x = np.arange(4.0)
print(fill(x, x).tolist())
print(make()(x, x).tolist())
