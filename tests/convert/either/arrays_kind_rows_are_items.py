# trap: kind rows are items
import numpy as np

M = np.arange(12.0).reshape(4, 3)
out = []
for row in M:
    row *= 2
    out.append(np.sqrt(row.sum()))
print(out, M.tolist())
