# trap: a function without a name reads the rows
import numpy as np
m = np.arange(6.0).reshape(2, 3)
get = lambda k: m[k, 0]
for row in m:
    row += get(0) + 1
print(m)
