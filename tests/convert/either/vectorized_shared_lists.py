# trap: what np.vectorize calls changes what an array holds
import numpy as np
rows = np.empty(3, dtype=object)
for k in range(3):
    rows[k] = [k]
def grow(r, n):
    r.append(n)
    return len(r)
vg = np.vectorize(grow)
out = []
for y in range(3):
    out.append(vg(rows, y).tolist())
print(out, rows.tolist())
