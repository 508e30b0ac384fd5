# trap: parameter through partial
from functools import partial

import numpy as np


def fill(a, b):
    for i in range(1, len(a)):
        a[i] = b[i - 1] + np.sqrt(i)
    return a


x = np.arange(4.0)
print(fill(np.zeros(4), np.ones(4)).tolist())
same = partial(fill, x)
print(same(x).tolist())
