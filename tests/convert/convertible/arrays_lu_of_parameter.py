import numpy as np


def lu(A):
    n = len(A)
    U = A.copy()
    L = np.eye(n)
    for k in range(n):
        for i in range(k + 1, n):  # this loop
            f = U[i, k] / U[k, k]
            L[i, k] = f
            for j in range(k, n):
                U[i, j] -= f * U[k, j]
    return L, U


rng = np.random.default_rng(11)
A = rng.normal(size=(6, 6)) + 6 * np.eye(6)
L, U = lu(A)
print(np.abs(L @ U - A).max() < 1e-9, U.round(6)[2])
