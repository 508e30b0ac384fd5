# trap: a list of rows holds views of the array that a function is given too
import numpy as np


def work(M, rows, n):
    for j in range(n):
        rows[j][1] = np.sqrt(j) - M[1] @ M[0]
    return M.tolist()


M = np.arange(9.0).reshape(3, 3)
print(work(M.copy(), list(M), 3))
print(work(M, list(M), 3))
rows = [M[0], M[2], M[1]]
print(work(M, rows, 3))
