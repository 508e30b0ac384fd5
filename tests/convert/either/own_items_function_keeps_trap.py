# trap: a function keeps the item
import numpy as np
m = np.arange(12.0).reshape(3, 4)
kept = []
def centre(row):
    row -= row.mean()
    kept.append(row)
for row in m:
    centre(row)
kept[0][:] = 1
print(m, kept)
