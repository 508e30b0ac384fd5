# trap: kept array added
import numpy as np
arrays = [np.full(2, float(i)) for i in range(6)]
d = {}
for n in range(6):
    k = str(n % 3)
    v = arrays[n]
    if k in d:
        d[k] += v
    else:
        d[k] = v
print(d, arrays)
