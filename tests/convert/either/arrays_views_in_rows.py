# trap: an array is changed, of which a list that the function is given holds views
import numpy as np


def work(M, rows, n):
    for i in range(1, n):
        M[i] -= np.sqrt(rows[i - 1][-1])
    return M.tolist()


M = np.arange(9.0).reshape(3, 3) + 1
print(work(M, list(M), 3))
N = np.arange(9.0).reshape(3, 3) + 1
rows = [N[0], N[1], N[2]]
print(work(N, rows, 3))
