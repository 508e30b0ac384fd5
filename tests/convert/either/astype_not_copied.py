# trap: astype not copied
import numpy as np
a = np.ones(4)
b = a.astype(float, copy=False)
for i in range(1, 4):
    b[i] = a[i - 1] + 1
print(a)
