# trap: i and i - 4 are one element
import numpy as np

a = np.arange(4.0)
for i in range(-4, 4):
    a[i] = a[i] * 2 + 1
print(a.tolist())
