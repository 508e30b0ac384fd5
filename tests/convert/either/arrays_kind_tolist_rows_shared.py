# trap: kind tolist rows shared
import numpy as np

rows = np.arange(6.0).reshape(3, 2).tolist()
kept = []
for i in range(3):
    kept.append((i, rows[i]))
rows[0][0] = 99
print(kept, rows)
