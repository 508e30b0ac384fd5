# trap: kind stack of views
import numpy as np

x = np.arange(4.0)
rows = [x, x]
M = np.vstack(rows)
for i in range(4):
    x[i] = np.sqrt(M[1, i - 1]) + 1
print(x.tolist(), M.tolist())
w = np.ravel(M)
for i in range(8):
    w[i] = np.sqrt(M[0, i % 4]) + M[1, 0]
print(w.tolist(), M.tolist())
