# trap: two parameters are one array
import numpy as np
def normalise(m, ref):
    for row in m:
        row -= ref.mean()
    return m
a = np.arange(12.0).reshape(3, 4)
print(normalise(a, a))
