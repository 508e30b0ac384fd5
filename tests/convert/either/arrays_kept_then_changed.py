# trap: kept then changed
import numpy as np

rows = []
x = None
for k in range(4):
    x = np.arange(3.0) * k
    rows.append(x)
kept = []
for row in rows:
    kept.append(row)
x += 100
print([k.tolist() for k in kept], [r.tolist() for r in rows])
