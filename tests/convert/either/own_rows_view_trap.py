import numpy as np
base = np.ones((3, 4))
b = base[:]
for i in range(3):
    for j in range(1, 4):
        b[i, j] = b[i, j - 1] * 2 + base[2 - i, j]
print(b)
