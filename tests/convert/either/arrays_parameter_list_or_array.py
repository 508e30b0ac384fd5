# trap: parameter list or array
import numpy as np


def double(rows):
    kept = []
    for i in range(len(rows)):
        kept.append((np.sqrt(i), rows[i]))
    rows[0] += rows[1]
    return [(round(float(a), 3), list(b)) for a, b in kept]


print(double(np.arange(4.0).reshape(2, 2)))
print(double([[1], [2]]))
