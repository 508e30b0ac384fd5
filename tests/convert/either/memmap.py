# trap: memmap
import numpy as np

m = np.memmap("m.dat", dtype=float, mode="w+", shape=5)
for i in range(1, 5):
    m[i] = m[i - 1] + i
print(m.tolist())
