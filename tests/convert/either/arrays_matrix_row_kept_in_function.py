# trap: matrix row kept in function
import numpy as np


def rows_of(M):
    kept = []
    for i in range(len(M)):
        kept.append((np.sqrt(i), M[i]))
    return kept


M = np.arange(6.0).reshape(3, 2)
kept = rows_of(M)
M += 5
print([(round(float(a), 3), b.tolist()) for a, b in kept])
