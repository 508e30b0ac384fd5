import numpy as np


def inverse(A):
    n = A.shape[0]
    M = np.zeros((n, 2 * n))
    M[:, :n] = A
    for i in range(n):
        M[i, n + i] = 1.0
    for k in range(n):
        M[k] = M[k] / M[k, k]
        for i in range(n):  # this loop
            if i != k:
                factor = M[i, k]
                for j in range(2 * n):
                    M[i, j] -= factor * M[k, j]
    return M[:, n:]


A = np.random.default_rng(0).normal(size=(5, 5)) + 5 * np.eye(5)
print(np.round(inverse(A), 8).tolist())
