# trap: a function gives arrays of several numbers of axes, which do not go with a sum and are unpacked
import numpy as np
total = np.zeros((2, 3))
sizes = []
def crop(a, n):
    return a.sum(axis=0)[:2] if n else a
for n in range(2):
    a = crop(np.ones((2, 3)), n)
    total += a
    h, w = a.shape
    sizes.append(w * h)
print(total, sizes)
