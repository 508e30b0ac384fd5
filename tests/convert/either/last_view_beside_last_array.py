# trap: the last array, and a view of it, are both read after the loop
import math

import numpy as np

kept = []
for i in range(4):
    values = np.array([math.sqrt(i), i, 1.0])
    rest = values[1:]
    print(values.sum())
rest[0] = 99
print(values)
for i in range(4):
    values = np.array([math.sqrt(i), i, 1.0])
    kept.append(values)
    rest = values[1:]
rest[1] = 77
print(kept)
