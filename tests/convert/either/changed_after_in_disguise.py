# trap: what was found is changed by a method that is handed on, a store in a for target, or a function's own output
import functools
import math

import numpy as np

rows = [[k, 1] for k in range(5)]
found = None
for i in range(5):
    row = rows[i]
    if math.sqrt(row[0]) > 1.2:
        found = row
for found[1] in range(3):
    pass
print(rows)
out = []
for i in range(5):
    row = rows[i]
    value = math.sqrt(row[0])
    out.append((value, row))
list(map(out[1][1].append, [7]))
print(rows)
for i in range(5):
    row = rows[i]
    print(math.sqrt(row[0]))
functools.partial(row.__setitem__, 1)(8)
print(rows)
kept = {}
for i in range(5):
    row = rows[i]
    kept[math.sqrt(i)] = row
add = kept[1.0].append
add(9)
print(rows)
A = np.arange(10.0).reshape(5, 2)
best, top = -1, None
for i in range(5):
    row = A[i]
    value = math.sin(row[0])
    if value > best:
        best, top = value, row
np.add(top, 1, top)
print(A)
