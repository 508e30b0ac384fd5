# trap: a slice of an array is a view
import numpy as np


def zero(x):
    x = x[1:]
    x[0] = 0
    return float(x.sum())


arrays = [np.arange(4.0), np.arange(3.0) + 5]
sums = []
for x in arrays:
    sums.append(zero(x))
print(sums, arrays)
