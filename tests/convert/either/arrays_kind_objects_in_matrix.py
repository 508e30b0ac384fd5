# trap: kind objects in matrix
import numpy as np

M = np.zeros((2, 2), dtype="O")
for i in range(2):
    for j in range(2):
        M[i, j] = [i, j]
kept = []
for i in range(2):
    kept.append(M[i, 1])
M[0, 1].append(9)
print(kept, M.tolist())
