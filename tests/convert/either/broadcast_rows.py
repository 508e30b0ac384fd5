# trap: broadcast_to has one row only
import numpy as np

row = np.zeros(3)
table = np.broadcast_to(row, (4, 3))
out = []
for i in range(3):
    row[i] = i + 1
    out.append(float(table.sum()))
print(out)
