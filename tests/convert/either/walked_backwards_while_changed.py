# trap: the loop goes through what its body changes, but not place by place from the first one
import itertools
import math

import numpy as np

xs = [1.0, 2.0, 3.0, 4.0]
for i, x in enumerate(reversed(xs)):
    xs[i] = math.sqrt(x)
print(xs)
for i, x in enumerate(itertools.chain([9.0], xs)):
    if i < 4:
        xs[i] = math.sqrt(x)
print(xs)
for i, x in enumerate(y for y in reversed(xs)):
    xs[i] = math.sqrt(x)
print(xs)
table = {k: float(k) for k in range(4)}
for v, k in zip(table.values(), reversed(table)):
    table[k] = math.sqrt(v) + 2
print(table)
for v, k in zip(table.values(), [1, 2, 3, 0]):
    table[k] = math.sqrt(v) + 2
print(table)
A = np.arange(9.0).reshape(3, 3)
for i, column in enumerate(A.T):
    A[i] = np.sqrt(column) + i
print(A)
for i, row in enumerate(np.flipud(A)):
    A[i] = np.sqrt(row) + i
print(A)
for i, row in enumerate(A[::-1]):
    A[i] = np.sqrt(row) + i
print(A)
