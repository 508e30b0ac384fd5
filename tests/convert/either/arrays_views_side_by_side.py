# trap: a transposed view is changed, and rows of the same array are read from a list
import numpy as np

M = np.ones((4, 4))
T = M.T
rows = list(M)
v = np.arange(4.0)
out = []
for i in range(4):
    T[i] = np.sqrt(v)
    out.append(rows[i][i] + rows[1][i - 1])
print(out, M.tolist())
