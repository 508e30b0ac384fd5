# trap: places of an array are changed where NumPy raises
import numpy as np
a = np.zeros(3)
for i in range(3):
    v = np.full(2, 1.5e308) * (i + 1) ** 0
    with np.errstate(all="raise"):
        a[i] += v[0]
        a[i] *= 2.0
print(a)
