# trap: a.flat and a.T write through
import numpy as np

base = np.zeros((2, 2))
out = []
for n in range(4):
    base.flat[n] = n
    base.T[0][1] += 1
    out.append(float(base.sum()))
print(out)
