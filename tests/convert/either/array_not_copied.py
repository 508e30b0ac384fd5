# trap: array not copied
import numpy as np
a = np.ones(4)
b = np.array(a, copy=False)
for i in range(1, 4):
    b[i] = a[i - 1] + 1
print(a)
