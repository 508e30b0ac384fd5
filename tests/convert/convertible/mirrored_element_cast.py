import numpy as np
K = np.zeros((4, 4), dtype=np.int8)
for i in range(4):
    for j in range(i, 4):
        K[i, j] = 100.7 + i + j / 3
        K[j, i] = K[i, j]
print(K)
