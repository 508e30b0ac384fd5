# trap: kind index array copy
import numpy as np

M = np.arange(12.0).reshape(4, 3)
order = np.argsort(np.sin(np.arange(4.0)))
out = []
for i in range(4):
    some = M[order]
    some[i] += 1
    view = M[i:]
    view[0] += some[0]
    out.append(some.sum())
print(out, M.tolist())
