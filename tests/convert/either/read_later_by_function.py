# trap: a function or generator expression of the body reads, when it is used, what the body has changed since
import math

import numpy as np

A = np.arange(9.0).reshape(3, 3)
xs = [1.0, 2.0, 3.0]
for i in range(3):
    get = lambda: xs[i]
    xs[i] = math.sqrt(xs[i])
    print(get())
for i in range(3):
    row = A[i]
    elements = (x for x in row)
    A[i] = np.sqrt(row)
    print(list(elements))
for i in range(3):
    total = lambda: A[i].sum()
    A[i] = np.sqrt(i)
    print(total())
