# trap: element of local list
import numpy as np

data = [np.arange(3.0) + k for k in range(4)]
out = []
for row in data:
    pair = [row, 1]
    pair[0] *= 2
    out.append(pair[0].sum())
print(out, [d.tolist() for d in data])
