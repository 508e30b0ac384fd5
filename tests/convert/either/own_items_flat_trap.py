# trap: the flat array is the same memory
import numpy as np
m = np.arange(6.0).reshape(2, 3)
flat = m.ravel()
for row in m:
    row += flat[0] + 1
print(m)
