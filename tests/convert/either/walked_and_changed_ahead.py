# trap: the counter is not the place of the element, so that the body changes what comes next
import math

import numpy as np

xs = [1.0, 2.0, 3.0, 4.0]
for i, x in enumerate(xs, 1):
    if i < 4:
        xs[i] = math.sqrt(x) + 1
print(xs)
for i, x in zip(range(1, 4), xs):
    xs[i] = math.sqrt(x) + 1
print(xs)
A = np.arange(6.0)
for i, x in enumerate(A[:-1], 1):
    A[i] = np.sqrt(x) + 1
print(A)
