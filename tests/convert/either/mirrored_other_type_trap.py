import numpy as np
K = np.zeros((4, 4), dtype=int)
L = np.zeros((4, 4))
for i in range(4):
    for j in range(4):
        K[i, j] = i + j / 3
        L[i, j] = K[i, j]
print(K, L)
