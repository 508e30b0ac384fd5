# trap: items are numpy scalars and rows
import numpy as np

a = np.arange(6).reshape(3, 2)
out = []
for row in a:
    out.append(int(row.sum()))
total = 0
for x in a[0]:
    total += x
print(out, total, type(total).__name__)
