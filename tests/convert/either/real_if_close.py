# trap: the array itself
import numpy as np
rows = [np.arange(4.0), np.arange(3.0)]
out = []
for row in rows:
    m = np.real_if_close(row)
    m[0] = 50
    out.append(float(m.sum()))
print(rows, out)
