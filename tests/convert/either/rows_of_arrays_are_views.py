# trap: a list of arrays: slices of its rows are views
import numpy as np

rows = [np.zeros(3), np.ones(3)]
out = []
for k in range(3):
    a = [row[:] for row in rows]
    a[0][k] = k + 1
    out.append(float(rows[0].sum()))
print(out, rows)
