import numpy as np
b = np.ones((3, 4), dtype=int)
for i in range(3):
    for j in range(1, 4):
        b[i, j] = b[i, j - 1] * 1.7
        b[i, j] += 1
print(b)
