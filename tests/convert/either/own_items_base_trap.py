# trap: a row knows the array that it is a view of
import numpy as np
m = np.arange(6.0).reshape(2, 3)
for row in m:
    row.base[0, 0] += 1
    row += row.base[0, 0]
print(m)
