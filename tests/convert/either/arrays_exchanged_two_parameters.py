# trap: exchanged two parameters
import numpy as np


def run(a, b):
    for step in range(3):
        for i in range(1, 6):
            a[i] = np.sqrt(b[i - 1]) + 1
        a, b = b, a
    return a


x = np.arange(7.0)
print(run(x, x).round(6).tolist())
