# trap: conj of real numbers is the array itself
import numpy as np
rows = [np.arange(4.0), np.arange(3.0)]
out = []
for row in rows:
    r = row.conj()
    r[0] = 99
    out.append(r.sum())
print(rows, out)
