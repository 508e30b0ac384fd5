# trap: kind astype object
import numpy as np

M = np.zeros((2, 2)).astype(object)
box = [1]
for i in range(2):
    for j in range(2):
        M[i, j] = box
kept = []
for i in range(2):
    kept.append((np.sqrt(i), M[i, 1]))
M[0, 1].append(9)
print(kept, M.tolist())
