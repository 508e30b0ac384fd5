# trap: columns of one array in a list
import numpy as np
m = np.arange(12.0).reshape(3, 4)
cols = [m[:, k] for k in range(4)]
for c in cols:
    c -= c.mean()
print(m)
