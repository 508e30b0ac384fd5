# trap: arrays of several types
import numpy as np
data = [np.arange(4), np.arange(3.0), np.arange(2, dtype="i1")]
for d in data:
    d += 100
    d *= 2
print(data)
