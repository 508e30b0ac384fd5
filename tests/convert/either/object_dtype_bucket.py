# trap: an array of lists, changed through a local name
import numpy as np
cells = np.empty(3, dtype=object)
for k in range(3):
    cells[k] = []
out = []
for n in range(7):
    bucket = cells[n % 3]
    bucket.append(n)
    out.append(n * n)
print(out, list(cells))
