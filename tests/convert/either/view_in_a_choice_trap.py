# trap: a view that is chosen
import math
import numpy as np
kept = []
for i in range(4):
    values = np.array([math.sqrt(i), i, 1.0])
    rest = values[1:] if np else range
    print(values.sum())
rest[0] = 99
print(values)
for i in range(4):
    values = np.array([math.sqrt(i), i, 1.0])
    kept.append(values)
    rest = values[1:]
rest[1] = 77
print(kept)
