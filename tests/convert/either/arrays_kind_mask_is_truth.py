# trap: kind mask is truth
import numpy as np

v = np.arange(4.0)
out = []
for k in range(4):
    part = v[k > 1]
    part += 1
    out.append(np.sqrt(part.sum()))
print(out, v.tolist())
