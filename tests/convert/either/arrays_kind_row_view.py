# trap: kind row view
import numpy as np

M = np.arange(12.0).reshape(4, 3)
out = []
for i in range(4):
    row = M[i]
    row += M[i - 1]
    out.append(np.sqrt(row.sum()))
print(out, M.tolist())
