# trap: kind transposed view
import numpy as np

M = np.arange(12.0).reshape(4, 3)
T = M.T
out = []
for j in range(3):
    T[j] = np.sqrt(M[0] + M[1] + j).sum()
    out.append(T[j].sum())
print(out, M.tolist())
