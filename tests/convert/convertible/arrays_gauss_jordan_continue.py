import numpy as np


def inverse(A):
    n = A.shape[0]
    M = np.hstack([A, np.eye(n)])
    for k in range(n):
        M[k] = M[k] / M[k, k]
        for i in range(n):  # this loop
            if i == k:
                continue
            M[i] = M[i] - M[i, k] * M[k]
    return M[:, n:]


A = np.random.default_rng(0).normal(size=(5, 5)) + 5 * np.eye(5)
print(np.round(inverse(A), 8).tolist())
