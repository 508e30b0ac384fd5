# trap: exchanged nested function
import numpy as np


def run(n):
    a, b = np.zeros(n), np.arange(float(n))

    def same():
        nonlocal a
        a = b

    for step in range(3):
        for i in range(1, n):
            a[i] = np.sqrt(b[i - 1]) + 1
        a, b = b, a
        same()
    return a


print(run(6).round(6).tolist())
