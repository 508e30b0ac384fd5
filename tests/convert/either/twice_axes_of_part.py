# trap: a row of an array, in some items, does not go with a sum, and has one axis only
import numpy as np
total = np.zeros((2, 3))
sizes = []
for n in range(2):
    a = np.ones((2, 3))
    if n:
        a = a[0, :2]
    total += a
    h, w = a.shape
    sizes.append(w * h)
print(total, sizes)
