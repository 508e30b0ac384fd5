# trap: a view in the body
import numpy as np
rows = [np.ones((2, 2)), np.ones((2, 2))]
out = []
for row in rows:
    m = np.asmatrix(row)
    m[0, 0] = 5
    out.append(m.sum())
print(rows, out)
