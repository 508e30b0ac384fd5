# trap: an array of dicts, its dtype given by position
import numpy as np
cells = np.zeros(3, object)
for k in range(3):
    cells[k] = {}
out = []
for n in range(6):
    cell = cells[n // 2]
    cell[n] = n * n
    out.append(n)
print(out, list(cells))
