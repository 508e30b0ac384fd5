# trap: kind fancy copy
import numpy as np

M = np.arange(12.0).reshape(4, 3)
out = []
for i in range(4):
    some = M[[0, i]]
    some += 1
    some[0] -= M[i]
    out.append(some.sum())
print(out, M.tolist())
