# class: counting under a condition from a start that is not zero (wrong in Numba issue 7344)
import numpy as np


def count(a, condition, start):
    s = start
    for i in range(a.shape[0]):
        if condition[i]:
            s += 1
    return s


values = np.arange(100) % 10
print([count(values, values % 2 == 1, start) for start in range(3)])
