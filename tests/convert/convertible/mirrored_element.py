import numpy as np
n = 8
x = np.linspace(0, 1, n)
K = np.zeros((n, n))
for i in range(n):
    for j in range(i, n):
        K[i, j] = np.exp(-(x[i] - x[j]) ** 2 / 0.1)
        K[j, i] = K[i, j]
print(np.round(K.sum(), 8), np.allclose(K, K.T))
