# trap: matrix row kept
import numpy as np

M = np.arange(6.0).reshape(3, 2)
kept = []
for i in range(3):
    kept.append((np.sqrt(i), M[i]))
M[0, 0] = 99
print([(round(float(a), 3), b.tolist()) for a, b in kept])
