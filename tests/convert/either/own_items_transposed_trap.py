# trap: the transposed array is the same memory
import numpy as np
m = np.arange(9.0).reshape(3, 3)
t = m.T
for k, row in enumerate(m):
    row += t[k]
print(m)
