# trap: a masked array is a view of what it masks
import numpy as np
rows = [np.arange(4.0), np.arange(3.0)]
out = []
for row in rows:
    m = np.ma.masked_array(row, mask=row > 2)
    m[0] = 50
    out.append(float(m.sum()))
print(rows, out)
