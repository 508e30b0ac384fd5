# trap: what a mask chooses is assigned to
import numpy as np

v = np.arange(6.0)
out = []
for k in range(3):
    v[v > k + 3] = -k
    out.append(float(v.sum()))
print(out, v)
